//! From the core's values to JavaScript's, and from JavaScript's arguments to the core's.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "napi hands out references to its environment")]

use std::borrow::Cow;

use napi::{
    Env, Error, JsValue, Result, Status, Unknown, ValueType,
    bindgen_prelude::{Array, FromNapiValue, ToNapiValue, Uint8Array, Uint32ArraySlice, Utf16String},
};
use statusbook::{Names, Text, UnknownWord, Word, Words, http, smtp};

/// A value of the core as a JavaScript one; what is absent is `undefined`.
pub trait ToJs {
    /// The value.
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>>;
}

fn unknown(env: &Env, value: impl ToNapiValue) -> Result<Unknown<'_>> {
    // SAFETY: the environment is the one of the call that is running, and so is the value made in it.
    unsafe { Unknown::from_napi_value(env.raw(), ToNapiValue::to_napi_value(env.raw(), value)?) }
}

/// The values of a record, in order; `records.js` makes an object of them.
pub struct Fields<'e> {
    env: &'e Env,
    values: Array<'e>,
}

impl<'e> Fields<'e> {
    /// No field yet.
    pub fn new(env: &'e Env) -> Result<Self> {
        Ok(Self { env, values: env.create_array(0)? })
    }

    /// One field more.
    pub fn add(mut self, value: &(impl ToJs + ?Sized)) -> Result<Self> {
        self.values.insert(value.to_js(self.env)?)?;
        Ok(self)
    }

    /// All of them.
    pub fn done(self) -> Unknown<'e> {
        self.values.to_unknown()
    }
}

/// For the texts of most records.
const ROOM: usize = 96;

/// The values of a record as numbers, with its texts in one; `records.js` makes an object of both.
pub struct Packed<'n> {
    numbers: std::slice::IterMut<'n, u32>,
    text: String,
}

impl<'n> Packed<'n> {
    /// No field yet. The numbers are those of index.js.
    pub fn new(numbers: &'n mut Uint32ArraySlice<'_>) -> Self {
        // SAFETY: nobody else reads or writes them while a call runs.
        let numbers = unsafe { numbers.as_mut() };
        Self { numbers: numbers.iter_mut(), text: String::with_capacity(ROOM) }
    }

    /// One field more.
    pub fn number(&mut self, number: u32) {
        if let Some(place) = self.numbers.next() {
            *place = number;
        }
    }

    /// One field more, by its length in JavaScript and one; 0 for none.
    pub fn text(&mut self, text: Option<&str>) {
        let units = |text: &str| if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
        self.number(text.map_or(0, |text| u32::try_from(units(text) + 1).unwrap_or(0)));
        self.text.push_str(text.unwrap_or_default());
    }

    /// The texts.
    pub fn done(self, env: &Env) -> Result<Unknown<'_>> {
        let text = &self.text;
        Ok(if text.is_ascii() { env.create_string_latin1(text)? } else { env.create_string(text)? }.to_unknown())
    }
}

impl ToJs for str {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, self)
    }
}

impl ToJs for String {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        array(env, self.iter())
    }
}

impl ToJs for Cow<'_, str> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_ref().to_js(env)
    }
}

impl ToJs for Text<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.to_str_lossy().to_js(env)
    }
}

impl ToJs for bool {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, *self)
    }
}

impl ToJs for u32 {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, *self)
    }
}

impl ToJs for http::Code {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, self.get())
    }
}

impl ToJs for smtp::Code {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, self.get())
    }
}

impl ToJs for smtp::EnhancedCode {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, self.to_string())
    }
}

impl<T: ToJs + ?Sized> ToJs for &T {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        (**self).to_js(env)
    }
}

impl<T: ToJs> ToJs for Option<T> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_ref().map_or_else(|| unknown(env, ()), |value| value.to_js(env))
    }
}

impl<T: ToJs> ToJs for [T] {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        array(env, self.iter())
    }
}

impl ToJs for smtp::Lines<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        array(env, self.iter())
    }
}

impl ToJs for Names<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        array(env, self.iter())
    }
}

impl<W: Word + ToJs> ToJs for Words<W> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        array(env, self.iter())
    }
}

/// An array of these.
pub fn array<T: ToJs>(env: &Env, items: impl Iterator<Item = T>) -> Result<Unknown<'_>> {
    let mut array = env.create_array(0)?;
    for item in items {
        array.insert(item.to_js(env)?)?;
    }
    Ok(array.to_unknown())
}

/// A number for a call that takes a code. `None` where it is a number, and not one that the integers of the core hold.
pub fn integer(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Option<i64>> {
    match argument.get_type()? {
        ValueType::Number => {
            // SAFETY: it was found to be a number of this environment.
            let number = unsafe { f64::from_napi_value(env.raw(), argument.raw()) }?;
            let exact = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
            #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            Ok(exact.then_some(number as i64))
        }
        found => Err(wrong_type(env, found, call, "a number")),
    }
}

/// How many of something: a whole number from 0 on; `None` for `undefined`.
pub fn count<N: TryFrom<i64>>(env: &Env, argument: &Unknown<'_>, call: &str, name: &str) -> Result<Option<N>> {
    if argument.get_type()? == ValueType::Undefined {
        return Ok(None);
    }
    let number = integer(env, argument, call)?.and_then(|number| N::try_from(number).ok());
    number.map(Some).ok_or_else(|| {
        let message = format!("{call}(): {name} has to be a whole number from 0 on, and not as large as that");
        thrown(env.throw_range_error(&message, Some("ERR_STATUSBOOK_INVALID_NUMBER")))
    })
}

/// A moment in seconds since 1970, cut to whole ones; `None` for `undefined`.
pub fn seconds(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Option<i64>> {
    match argument.get_type()? {
        ValueType::Undefined => Ok(None),
        ValueType::Number => {
            // SAFETY: it was found to be a number of this environment.
            let whole = unsafe { f64::from_napi_value(env.raw(), argument.raw()) }?.floor();
            let message = || format!("{call}(): now is no moment that can be counted in seconds");
            if whole.abs() < 9_007_199_254_740_992.0 {
                #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
                return Ok(Some(whole as i64));
            }
            Err(thrown(env.throw_range_error(&message(), Some("ERR_STATUSBOOK_INVALID_NUMBER"))))
        }
        found => Err(wrong_type(env, found, call, "a number of seconds")),
    }
}

/// A moment that has to be given.
pub fn moment(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<i64> {
    seconds(env, argument, call)?
        .ok_or_else(|| wrong_type(env, ValueType::Undefined, call, "a number of seconds for now"))
}

/// A list of texts; none for `undefined`.
pub fn texts(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Vec<String>> {
    match argument.get_type()? {
        ValueType::Undefined => Ok(Vec::new()),
        ValueType::Object if argument.is_array()? => {
            // SAFETY: it was found to be an array of this environment.
            let list = unsafe { Array::from_napi_value(env.raw(), argument.raw()) }?;
            (0..list.len())
                .map(|place| {
                    let text: Unknown<'_> = list
                        .get(place)?
                        .ok_or_else(|| wrong_type(env, ValueType::Undefined, call, "a list of strings"))?;
                    if text.get_type()? != ValueType::String {
                        return Err(wrong_type(env, text.get_type()?, call, "a list of strings"));
                    }
                    Ok(String::from_utf8_lossy(&octets(env, &text, call)?).into_owned())
                })
                .collect()
        }
        found => Err(wrong_type(env, found, call, "a list of strings")),
    }
}

/// True or false; `None` for `undefined`.
pub fn flag(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Option<bool>> {
    match argument.get_type()? {
        ValueType::Undefined => Ok(None),
        // SAFETY: it was found to be a boolean of this environment.
        ValueType::Boolean => unsafe { bool::from_napi_value(env.raw(), argument.raw()) }.map(Some),
        found => Err(wrong_type(env, found, call, "true or false")),
    }
}

/// Text for a call that may do without, as octets; `None` for `undefined` and `null`.
pub fn optional_octets(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Option<Vec<u8>>> {
    match argument.get_type()? {
        ValueType::Undefined | ValueType::Null => Ok(None),
        _ => octets(env, argument, call).map(Some),
    }
}

/// Text for a call, as octets: a string or a `Uint8Array`. A lone surrogate becomes an octet that is not UTF-8.
pub fn octets(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Vec<u8>> {
    match argument.get_type()? {
        ValueType::String => {
            // SAFETY: it was found to be a string of this environment.
            let text = unsafe { Utf16String::from_napi_value(env.raw(), argument.raw()) }?;
            let is_ascii = |unit: &u16| *unit < 0x80;
            if text.iter().all(is_ascii) {
                #[allow(clippy::cast_possible_truncation, reason = "it is ASCII")]
                return Ok(text.iter().map(|unit| *unit as u8).collect());
            }
            let mut octets = Vec::with_capacity(text.len());
            for unit in char::decode_utf16(text.iter().copied()) {
                match unit {
                    Ok(letter) => octets.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
                    Err(_) => octets.push(0xff),
                }
            }
            Ok(octets)
        }
        ValueType::Object if argument.is_typedarray()? => {
            // SAFETY: it is a typed array of this environment, and another kind than Uint8Array is refused here.
            match unsafe { Uint8Array::from_napi_value(env.raw(), argument.raw()) } {
                Ok(bytes) => Ok(bytes.to_vec()),
                Err(_) => Err(wrong_type(env, ValueType::Object, call, "a string or a Uint8Array")),
            }
        }
        found => Err(wrong_type(env, found, call, "a string or a Uint8Array")),
    }
}

/// A word for a call that has a usual one.
pub fn choice<W: Word + std::str::FromStr<Err = UnknownWord>>(
    env: &Env,
    argument: &Unknown<'_>,
    usual: W,
    call: &str,
) -> Result<W> {
    if argument.get_type()? == ValueType::Undefined { Ok(usual) } else { word(env, argument, call) }
}

/// A word for a call, as text.
pub fn word<W: Word + std::str::FromStr<Err = UnknownWord>>(
    env: &Env,
    argument: &Unknown<'_>,
    call: &str,
) -> Result<W> {
    String::from_utf8_lossy(&octets(env, argument, call)?).parse().map_err(|error| throw(env, &error))
}

/// The error for an argument of another type, thrown already.
pub fn wrong_type(env: &Env, found: ValueType, call: &str, wanted: &str) -> Error {
    let message = format!("{call}() got {}, and takes {wanted}", found.to_string().to_lowercase());
    thrown(env.throw_type_error(&message, Some("ERR_STATUSBOOK_WRONG_TYPE")))
}

/// An error of the core, with the code that it has in JavaScript.
pub trait Coded: std::fmt::Display {
    /// `ERR_STATUSBOOK_…`: never changes.
    const CODE: &'static str;
}

macro_rules! coded {
    ($($error:ty => $code:literal),* $(,)?) => {$(
        impl Coded for $error {
            const CODE: &'static str = concat!("ERR_STATUSBOOK_", $code);
        }
    )*};
}
coded!(
    http::InvalidCode => "INVALID_CODE",
    smtp::InvalidCode => "INVALID_CODE",
    smtp::InvalidEnhancedCode => "INVALID_ENHANCED_CODE",
    http::InvalidMethod => "INVALID_METHOD",
    http::InvalidStatusLine => "INVALID_STATUS_LINE",
    smtp::InvalidRules => "INVALID_RULES",
    UnknownWord => "UNKNOWN_WORD",
);

/// What was decided, or the error of who asked.
pub fn answered<'e, T: ToJs, E: Coded>(env: &'e Env, answer: &std::result::Result<T, E>) -> Result<Unknown<'e>> {
    answer.as_ref().map_err(|error| throw(env, error))?.to_js(env)
}

/// Throws it as a `RangeError`.
pub fn throw<E: Coded>(env: &Env, error: &E) -> Error {
    thrown(env.throw_range_error(&error.to_string(), Some(E::CODE)))
}

/// What tells napi that the exception stands already.
fn thrown(thrown: Result<()>) -> Error {
    thrown.err().unwrap_or_else(|| Error::new(Status::PendingException, String::new()))
}
