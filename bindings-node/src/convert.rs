//! From the core's values to JavaScript's, and from JavaScript's arguments to the core's.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "napi hands out references to its environment")]

use std::borrow::Cow;

use napi::{
    Env, Error, JsValue, Result, Status, Unknown, ValueType,
    bindgen_prelude::{Array, FromNapiValue, ToNapiValue, Uint8Array, Utf16String},
};
use statusbook::{Text, UnknownWord, Word, Words, http, smtp};

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

impl ToJs for str {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        unknown(env, self)
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

/// How many answers a call may give: a whole number from 0 on, `undefined` for as many as usual.
pub fn limit(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<usize> {
    if argument.get_type()? == ValueType::Undefined {
        return Ok(http::DEFAULT_LIMIT);
    }
    let number = integer(env, argument, call)?.and_then(|number| usize::try_from(number).ok());
    let message = || format!("{call}(): limit has to be a whole number from 0 on");
    number.ok_or_else(|| thrown(env.throw_range_error(&message(), Some("ERR_STATUSBOOK_INVALID_LIMIT"))))
}

/// Text for a call, as octets: a string or a `Uint8Array`. A lone surrogate becomes an octet that is not UTF-8.
pub fn octets(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Vec<u8>> {
    match argument.get_type()? {
        ValueType::String => {
            // SAFETY: it was found to be a string of this environment.
            let text = unsafe { Utf16String::from_napi_value(env.raw(), argument.raw()) }?;
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

/// A word for a call, as text.
pub fn word<W: Word + std::str::FromStr<Err = UnknownWord>>(
    env: &Env,
    argument: &Unknown<'_>,
    call: &str,
) -> Result<W> {
    String::from_utf8_lossy(&octets(env, argument, call)?).parse().map_err(|error| throw(env, &error))
}

fn wrong_type(env: &Env, found: ValueType, call: &str, wanted: &str) -> Error {
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
    UnknownWord => "UNKNOWN_WORD",
);

/// Throws it as a `RangeError`.
pub fn throw<E: Coded>(env: &Env, error: &E) -> Error {
    thrown(env.throw_range_error(&error.to_string(), Some(E::CODE)))
}

/// What tells napi that the exception stands already.
fn thrown(thrown: Result<()>) -> Error {
    thrown.err().unwrap_or_else(|| Error::new(Status::PendingException, String::new()))
}
