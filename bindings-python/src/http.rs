//! The calls of `statusbook.http`.

#![allow(clippy::doc_markdown, reason = "these are docstrings, which Python shows as they are")]

use pyo3::{prelude::*, types::PyTuple};
use statusbook::{
    http::{self, Class, ClassInfo, Code, InvalidCode, Method, Status},
    rows,
};

use crate::{
    convert::{Kept, ToPython, integer, lossy, octets},
    errors::Raise,
};

static STATUSES: Kept<Status, { http::STATUSES.len() }> = Kept::new(&http::STATUSES);
static CLASSES: Kept<ClassInfo, { rows::CLASSES.len() }> = Kept::new(&rows::CLASSES);
static METHODS: Kept<Method, { rows::METHODS.len() }> = Kept::new(&rows::METHODS);

/// The calls, under the name by which people find and pickle them.
pub fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    let module = PyModule::new(py, "statusbook.http")?;
    module.add_function(wrap_pyfunction!(status, &module)?)?;
    module.add_function(wrap_pyfunction!(statuses, &module)?)?;
    module.add_function(wrap_pyfunction!(class_info, &module)?)?;
    module.add_function(wrap_pyfunction!(method, &module)?)?;
    module.add_function(wrap_pyfunction!(status_line, &module)?)?;
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
    STATUSES.at(code.py(), Code::try_from(number).map_err(Raise::raise)?.index())
}

/// The statuses that have a meaning, as a tuple in the order of their codes.
///
/// >>> from statusbook import http
/// >>> [status.code for status in http.statuses() if status.is_informational]
/// [100, 101, 102, 103, 104, 122]
#[pyfunction]
pub fn statuses(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, http::statuses().map(|row| STATUSES.of(py, row)).collect::<PyResult<Vec<_>>>()?)
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
    CLASSES.of(name.py(), http::class_info(class))
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
    let row = http::method(octets(name, "http.method")?).map_err(Raise::raise)?;
    row.map(|row| METHODS.of(name.py(), row)).transpose()
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
