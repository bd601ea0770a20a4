//! From the core's values to Python's, and from Python's arguments to the core's.

use std::{borrow::Cow, str::FromStr};

use pyo3::{
    buffer::PyBuffer,
    exceptions::{PyBufferError, PyOverflowError, PyTypeError, PyValueError},
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyMemoryView, PyString, PyTuple},
};
use statusbook::{Names, Text, UnknownWord, Word, Words, http, smtp};

use crate::errors::Raise;

/// A value of the core as an immutable Python object.
pub trait ToPython {
    /// The object.
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

/// What was decided, or the error of who asked.
impl<T: ToPython, E: Raise + Copy> ToPython for Result<T, E> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.as_ref().map_err(|error| error.raise())?.to_python(py)
    }
}

/// A word: one object however often it is used.
pub fn word(py: Python<'_>, word: &str) -> Py<PyAny> {
    PyString::intern(py, word).into_any().unbind()
}

impl ToPython for str {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyString::new(py, self).into_any().unbind())
    }
}

impl ToPython for String {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.as_str().to_python(py)
    }
}

impl ToPython for Cow<'_, str> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.as_ref().to_python(py)
    }
}

impl ToPython for Text<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.to_str_lossy().to_python(py)
    }
}

impl ToPython for bool {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any().unbind())
    }
}

impl ToPython for u32 {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.into_pyobject(py)?.into_any().unbind())
    }
}

impl ToPython for http::Code {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.get().into_pyobject(py)?.into_any().unbind())
    }
}

impl ToPython for smtp::Code {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.get().into_pyobject(py)?.into_any().unbind())
    }
}

impl ToPython for smtp::EnhancedCode {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.to_string().to_python(py)
    }
}

impl<T: ToPython + ?Sized> ToPython for &T {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        (**self).to_python(py)
    }
}

impl<T: ToPython> ToPython for Option<T> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.as_ref().map_or_else(|| Ok(py.None()), |value| value.to_python(py))
    }
}

impl<T: ToPython> ToPython for [T] {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        tuple(py, self.iter())
    }
}

impl ToPython for smtp::Lines<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        tuple(py, self.iter())
    }
}

impl ToPython for Names<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        tuple(py, self.iter())
    }
}

impl<W: Word + ToPython> ToPython for Words<W> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        tuple(py, self.iter())
    }
}

/// A tuple of these.
pub fn tuple<T: ToPython>(py: Python<'_>, items: impl Iterator<Item = T>) -> PyResult<Py<PyAny>> {
    let items = items.map(|item| item.to_python(py)).collect::<PyResult<Vec<_>>>()?;
    Ok(PyTuple::new(py, items)?.into_any().unbind())
}

impl ToPython for Py<PyAny> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(self.clone_ref(py))
    }
}

type Fields<'a> = &'a [(&'static str, &'a Py<PyAny>)];

/// The JSON form of a record.
pub fn dict<'py>(py: Python<'py>, fields: Fields<'_>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in fields {
        dict.set_item(name, plain(value.bind(py))?)?;
    }
    Ok(dict)
}

fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(items) = value.cast::<PyTuple>() {
        let items = items.iter().map(|item| plain(&item)).collect::<PyResult<Vec<_>>>()?;
        return Ok(pyo3::types::PyList::new(value.py(), items)?.into_any());
    }
    match value.getattr_opt("to_dict")? {
        Some(to_dict) => to_dict.call0(),
        None => Ok(value.clone()),
    }
}

/// `Reference(document='RFC 9110', ...)`.
pub fn repr(py: Python<'_>, class: &str, fields: Fields<'_>) -> PyResult<String> {
    let fields = fields
        .iter()
        .map(|(name, value)| Ok(format!("{name}={}", value.bind(py).repr()?)))
        .collect::<PyResult<Vec<_>>>()?;
    Ok(format!("{class}({})", fields.join(", ")))
}

/// Whether two records hold the same.
pub fn same(py: Python<'_>, one: Fields<'_>, other: Fields<'_>) -> PyResult<Py<PyAny>> {
    for ((_, one), (_, other)) in one.iter().zip(other) {
        if !one.bind(py).eq(other)? {
            return false.to_python(py);
        }
    }
    true.to_python(py)
}

/// How a record's key compares with something: what Python's own method of this name says, `NotImplemented` included.
pub fn compare(key: &Py<PyAny>, how: &str, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    Ok(key.bind(other.py()).call_method1(how, (other,))?.unbind())
}

/// The objects of a table, each made on first use and kept for ever.
pub struct Kept<const N: usize>([PyOnceLock<Py<PyAny>>; N]);

impl<const N: usize> Kept<N> {
    /// None made yet.
    pub const fn new() -> Self {
        Self([const { PyOnceLock::new() }; N])
    }

    /// The object in this place, made of the row if it is not there yet.
    pub fn at<T: ToPython>(&self, py: Python<'_>, index: usize, row: impl FnOnce() -> T) -> PyResult<Py<PyAny>> {
        let kept = &self.0[index];
        let object = match kept.get(py) {
            Some(object) => object,
            None => kept.get_or_try_init(py, || row().to_python(py))?,
        };
        Ok(object.clone_ref(py))
    }

    /// The word in this place.
    #[inline]
    pub fn word(&self, py: Python<'_>, index: usize, text: &str) -> Py<PyAny> {
        self.0[index].get_or_init(py, || word(py, text)).clone_ref(py)
    }

    /// The object in this place, or one of its own for what has no place.
    pub fn answer<T: ToPython>(
        &self,
        py: Python<'_>,
        index: Result<Option<usize>, impl Raise>,
        row: impl FnOnce() -> T,
    ) -> PyResult<Py<PyAny>> {
        match index.map_err(Raise::raise)? {
            Some(index) => self.at(py, index, row),
            None => row().to_python(py),
        }
    }
}

/// A number for a call that takes a code: anything with `__index__` that is no bool.
/// `None` where it does not even fit into the integers of the core.
#[inline]
pub fn integer(argument: &Bound<'_, PyAny>, call: &str) -> PyResult<Option<i64>> {
    whole(argument, || no_code(argument, call))
}

#[inline]
fn whole(argument: &Bound<'_, PyAny>, otherwise: impl FnOnce() -> PyResult<PyErr>) -> PyResult<Option<i64>> {
    // Asking for an int and no subclass first leaves bool out, and is all that most calls take.
    if argument.is_exact_instance_of::<PyInt>() {
        return match argument.extract() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Ok(None),
        };
    }
    as_integer(argument, otherwise)
}

#[cold]
fn as_integer(argument: &Bound<'_, PyAny>, otherwise: impl FnOnce() -> PyResult<PyErr>) -> PyResult<Option<i64>> {
    let index = intern!(argument.py(), "__index__");
    if argument.is_instance_of::<PyBool>() || !argument.get_type().hasattr(index)? {
        return Err(otherwise()?);
    }
    // Whatever the caller's own method raises is the caller's to see. It may give an int of a subclass.
    let number = argument.call_method0(index)?;
    match number.extract() {
        Ok(code) => Ok(Some(code)),
        Err(error) if error.is_instance_of::<PyOverflowError>(argument.py()) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What to say to somebody who gave no integer for a code.
fn no_code(argument: &Bound<'_, PyAny>, call: &str) -> PyResult<PyErr> {
    let is_text = argument.is_instance_of::<PyString>()
        || argument.is_instance_of::<PyBytes>()
        || argument.is_instance_of::<PyByteArray>();
    let wanted = match (is_text, call.starts_with("http")) {
        (true, true) => "an int; a status line goes to http.status_line()",
        (true, false) => "an int; a reply goes to smtp.reply(), an enhanced code to smtp.enhanced()",
        _ if argument.hasattr(intern!(argument.py(), "__int__"))? => "an int; convert it with int() if a code is meant",
        _ => "an int",
    };
    Ok(wrong_type(argument, call, wanted))
}

/// A word for a call; nothing given is the usual one.
#[inline]
pub fn choice<W>(argument: Option<&Bound<'_, PyAny>>, usual: W, call: &str) -> PyResult<W>
where
    W: Word + FromStr<Err = UnknownWord>,
{
    let Some(argument) = argument else { return Ok(usual) };
    match usual_text(argument) {
        Some(text) => text.parse().map_err(Raise::raise),
        None => lossy(argument, call)?.parse().map_err(Raise::raise),
    }
}

/// How many of something: any integer from 0 on; nothing given is the usual number.
pub fn count<N: TryFrom<i64>>(argument: Option<&Bound<'_, PyAny>>, usual: N, call: &str, name: &str) -> PyResult<N> {
    let Some(argument) = argument else { return Ok(usual) };
    let number = whole(argument, || Ok(wrong_type(argument, call, &format!("an int for {name}"))))?;
    number
        .and_then(|number| N::try_from(number).ok())
        .ok_or_else(|| PyValueError::new_err(format!("{call}(): {name} has to be from 0 on, and not as large as that")))
}

/// A moment in seconds since 1970: an int, or a float that is cut to whole seconds.
pub fn seconds(argument: &Bound<'_, PyAny>, call: &str) -> PyResult<i64> {
    let wrong = || PyValueError::new_err(format!("{call}(): now is no moment that can be counted in seconds"));
    if let Ok(number) = argument.cast::<PyFloat>() {
        let whole = number.value().floor();
        #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        return if whole.abs() < 9_007_199_254_740_992.0 { Ok(whole as i64) } else { Err(wrong()) };
    }
    whole(argument, || Ok(wrong_type(argument, call, "seconds since 1970 for now")))?.ok_or_else(wrong)
}

/// Names of fields: a list of str, or what else gives such. A str alone would be read letter by letter.
pub fn names(argument: Option<&Bound<'_, PyAny>>, call: &str, name: &str) -> PyResult<Vec<String>> {
    let Some(argument) = argument else { return Ok(Vec::new()) };
    let wrong = |found: &Bound<'_, PyAny>| wrong_type(found, call, &format!("a list of str for {name}"));
    if argument.is_instance_of::<PyString>() || !argument.hasattr(intern!(argument.py(), "__iter__"))? {
        return Err(wrong(argument));
    }
    let text = |item: PyResult<Bound<'_, PyAny>>| {
        let item = item?;
        let text = item.cast::<PyString>().map_err(|_| wrong(&item))?;
        Ok(text.to_str()?.to_owned())
    };
    argument.try_iter()?.map(text).collect()
}

/// Text for a call, as octets: str, bytes, bytearray or memoryview. A lone surrogate becomes an octet that is not UTF-8.
#[inline]
pub fn octets<'a>(argument: &'a Bound<'_, PyAny>, call: &str) -> PyResult<Cow<'a, [u8]>> {
    match usual_text(argument) {
        Some(text) => Ok(Cow::Borrowed(text.as_bytes())),
        None => other_octets(argument, call),
    }
}

/// The same, in a form that costs the least where it is usual; `room` is for what is not.
#[inline]
pub fn octets_in<'a>(argument: &'a Bound<'_, PyAny>, call: &str, room: &'a mut Cow<'a, [u8]>) -> PyResult<&'a [u8]> {
    if let Some(text) = usual_text(argument) {
        return Ok(text.as_bytes());
    }
    *room = other_octets(argument, call)?;
    Ok(room)
}

#[cold]
fn other_octets<'a>(argument: &'a Bound<'_, PyAny>, call: &str) -> PyResult<Cow<'a, [u8]>> {
    if let Ok(text) = argument.cast::<PyString>() {
        return match text.to_str() {
            Ok(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Err(_) => with_surrogates(text).map(Cow::Owned),
        };
    }
    if let Ok(bytes) = argument.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if argument.is_instance_of::<PyByteArray>() || argument.is_instance_of::<PyMemoryView>() {
        match PyBuffer::<u8>::get(argument) {
            Ok(buffer) => return buffer.to_vec(argument.py()).map(Cow::Owned),
            // A memoryview of anything but octets.
            Err(error) if error.is_instance_of::<PyBufferError>(argument.py()) => {}
            Err(error) => return Err(error),
        }
    }
    Err(wrong_type(argument, call, "str or bytes"))
}

/// A str of no subclass and without surrogates, as nearly every text is.
fn usual_text<'a>(argument: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    argument.cast_exact::<PyString>().ok()?.to_str().ok()
}

fn with_surrogates(text: &Bound<'_, PyString>) -> PyResult<Vec<u8>> {
    let encoded = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
    let mut octets = encoded.cast::<PyBytes>()?.as_bytes().to_vec();
    let mut kept = 0;
    let mut next = 0;
    while next < octets.len() {
        // U+D800 to U+DFFF in three octets: only surrogatepass writes those.
        let surrogate = octets[next] == 0xed && octets.get(next + 1).is_some_and(|octet| *octet >= 0xa0);
        octets[kept] = if surrogate { 0xff } else { octets[next] };
        kept += 1;
        next += if surrogate { 3 } else { 1 };
    }
    octets.truncate(kept);
    Ok(octets)
}

/// The same as UTF-8, where only words are looked for.
pub fn lossy(argument: &Bound<'_, PyAny>, call: &str) -> PyResult<String> {
    Ok(String::from_utf8_lossy(&octets(argument, call)?).into_owned())
}

fn wrong_type(argument: &Bound<'_, PyAny>, call: &str, wanted: &str) -> PyErr {
    let found = argument.get_type().name().map_or_else(|_| "object".into(), |name| name.to_string());
    PyTypeError::new_err(format!("{call}() got {found}, and takes {wanted}"))
}

/// What a pickle calls, and with what: the record's name and its fields.
pub type Restored<'py> = (Bound<'py, PyAny>, (&'static str, Bound<'py, PyTuple>));

/// The next field of a record that is put together again.
pub fn next<'py>(values: &mut impl Iterator<Item = Bound<'py, PyAny>>) -> PyResult<Py<PyAny>> {
    values.next().map(Bound::unbind).ok_or_else(|| PyTypeError::new_err("a field is missing"))
}
