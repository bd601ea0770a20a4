//! The calls of `statusbook.http`.

#![allow(clippy::doc_markdown, reason = "these are docstrings, which Python shows as they are")]

use pyo3::{prelude::*, types::PyTuple};
use statusbook::{
    http::{self, Class, Code, InvalidCode, Operation},
    rows,
};

use crate::{
    convert::{Kept, ToPython, integer, lossy, octets, tuple},
    errors::Raise,
};

static STATUSES: Kept<{ http::STATUSES.len() }> = Kept::new();
static CLASSES: Kept<{ rows::CLASSES.len() }> = Kept::new();
static METHODS: Kept<{ rows::METHODS.len() }> = Kept::new();
static TYPICAL: Kept<{ rows::TYPICAL.len() }> = Kept::new();

#[inline]
fn kept(py: Python<'_>, code: Code) -> PyResult<Py<PyAny>> {
    STATUSES.at(py, code.index(), || code.status())
}

/// The calls, under the name by which people find and pickle them.
pub fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    let module = PyModule::new(py, "statusbook.http")?;
    module.add_function(wrap_pyfunction!(status, &module)?)?;
    module.add_function(wrap_pyfunction!(statuses, &module)?)?;
    module.add_function(wrap_pyfunction!(class_info, &module)?)?;
    module.add_function(wrap_pyfunction!(method, &module)?)?;
    module.add_function(wrap_pyfunction!(status_line, &module)?)?;
    module.add_function(wrap_pyfunction!(content_rule, &module)?)?;
    module.add_function(wrap_pyfunction!(typical, &module)?)?;
    module.add_function(wrap_pyfunction!(from_phrase, &module)?)?;
    module.add_function(wrap_pyfunction!(search, &module)?)?;
    Ok(module)
}

/// All that the book knows of a status code.
///
/// Takes any integer from 100 to 999 and gives a Status; the same object for the same code. Raises InvalidCode
/// outside that range and TypeError for a bool, float or str. Source: RFC 9110 section 15.
///
/// >>> from statusbook import http
/// >>> http.status(499).phrase
/// 'Client Closed Request'
#[pyfunction]
#[pyo3(signature = (code, /))]
pub fn status(code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let number = integer(code, "http.status")?.ok_or_else(|| InvalidCode::UNREPRESENTABLE.raise())?;
    kept(code.py(), Code::try_from(number).map_err(Raise::raise)?)
}

/// The statuses that have a meaning, as a tuple in the order of their codes.
///
/// >>> from statusbook import http
/// >>> [status.code for status in http.statuses() if status.is_interim and status.is_registered]
/// [100, 101, 102, 103, 104]
#[pyfunction]
pub fn statuses(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, http::statuses().map(|status| kept(py, status.code)).collect::<PyResult<Vec<_>>>()?)
}

/// A class of status codes, explained.
///
/// Takes its name, such as "client_error", and gives a ClassInfo. Raises UnknownWord for another name.
/// Source: RFC 9110 section 15.
///
/// >>> from statusbook import http
/// >>> http.class_info("client_error").fault
/// 'client'
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn class_info(name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let class: Class = lossy(name, "http.class_info")?.parse().map_err(Raise::raise)?;
    CLASSES.at(name.py(), class as usize - 1, || http::class_info(class))
}

/// A registered request method, or None if there is none of this name.
///
/// Names are case-sensitive: "get" is not "GET". Raises InvalidMethod for a text that cannot be a method.
/// Source: RFC 9110 section 9.1 and the IANA method registry.
///
/// >>> from statusbook import http
/// >>> http.method("QUERY").idempotent
/// True
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn method(name: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let row = http::method_row(&octets(name, "http.method")?).map_err(Raise::raise)?;
    row.map(|row| METHODS.at(name.py(), row, || &rows::METHODS[row])).transpose()
}

/// Reads a status line: str or bytes, with or without its line end.
///
/// Gives a StatusLine; what left the grammar is in its deviations. Raises InvalidStatusLine where there is no
/// version and no code. Source: RFC 9112 section 4.
///
/// >>> from statusbook import http
/// >>> http.status_line("HTTP/1.1 499").deviations
/// ('missing_phrase',)
#[pyfunction]
#[pyo3(signature = (line, /))]
pub fn status_line(line: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let octets = octets(line, "http.status_line")?;
    http::status_line(&octets).map_err(Raise::raise)?.to_python(line.py())
}

/// Whether a response with this code to a request with this method has content.
///
/// Takes a method, whose case counts, and a code from 100 to 999. Gives "allowed", "no_content", "empty" or "tunnel".
/// Raises InvalidMethod for a text that cannot be a method and InvalidCode outside that range.
/// Source: RFC 9112 section 6.3.
///
/// >>> from statusbook import http
/// >>> http.content_rule("HEAD", 200)
/// 'no_content'
#[pyfunction]
#[pyo3(signature = (method, code, /))]
pub fn content_rule(method: &Bound<'_, PyAny>, code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let number = integer(code, "http.content_rule")?.ok_or_else(|| InvalidCode::UNREPRESENTABLE.raise())?;
    let code = Code::try_from(number).map_err(Raise::raise)?;
    http::content_rule(octets(method, "http.content_rule")?, code).map_err(Raise::raise)?.to_python(method.py())
}

/// What an operation of an API is usually answered with.
///
/// Takes its name, such as "create", and gives a Typical. Raises UnknownWord for another name.
///
/// >>> from statusbook import http
/// >>> [typical.code for typical in http.typical("create").codes]
/// [201, 202, 400, 409, 415, 422]
#[pyfunction]
#[pyo3(signature = (operation, /))]
pub fn typical(operation: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let operation_: Operation = lossy(operation, "http.typical")?.parse().map_err(Raise::raise)?;
    TYPICAL.at(operation.py(), operation_ as usize - 1, || http::typical(operation_))
}

/// The status that a phrase names, or None: registered phrases, then aliases, vendors' phrases, drafts'.
///
/// ASCII letters and digits are compared, without case; any other letter means that there is none.
///
/// >>> from statusbook import http
/// >>> http.from_phrase("request entity too large").code
/// 413
#[pyfunction]
#[pyo3(signature = (phrase, /))]
pub fn from_phrase(phrase: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let status = http::from_phrase(octets(phrase, "http.from_phrase")?);
    status.map(|status| kept(phrase.py(), status.code)).transpose()
}

/// The meanings that fit a few words best, the best first: a tuple of StatusMatch, at most limit of them.
///
/// Raises ValueError for a limit below 0.
///
/// >>> from statusbook import http
/// >>> http.search("client closed request")[0].code
/// 499
#[pyfunction]
#[pyo3(signature = (query, /, limit = None))]
pub fn search(query: &Bound<'_, PyAny>, limit: Option<&Bound<'_, PyAny>>) -> PyResult<Py<PyAny>> {
    let limit = limit.map_or(Ok(http::DEFAULT_LIMIT), |limit| crate::convert::limit(limit, "http.search"))?;
    tuple(query.py(), http::search(octets(query, "http.search")?, limit).iter())
}
