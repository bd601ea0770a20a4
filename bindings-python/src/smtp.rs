//! The calls of `statusbook.smtp`.

#![allow(clippy::doc_markdown, reason = "these are docstrings, which Python shows as they are")]

use pyo3::prelude::*;
use statusbook::smtp::{self, Code, EnhancedCode, InvalidCode};

use crate::{
    convert::{self, Kept, ToPython, integer, octets, tuple},
    errors::Raise,
};

static CODES: Kept<{ smtp::CODES.len() }> = Kept::new();
static ENHANCED: Kept<{ smtp::REGISTERED }> = Kept::new();

/// The calls, under the name by which people find and pickle them.
pub fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    let module = PyModule::new(py, "statusbook.smtp")?;
    module.add_function(wrap_pyfunction!(code, &module)?)?;
    module.add_function(wrap_pyfunction!(enhanced, &module)?)?;
    module.add_function(wrap_pyfunction!(reply, &module)?)?;
    module.add_function(wrap_pyfunction!(search, &module)?)?;
    Ok(module)
}

/// All that the book knows of an SMTP reply code.
///
/// Takes any integer from 200 to 599 and gives a CodeInfo; the same object for the same code. Raises InvalidCode
/// outside that range and TypeError for a bool, float or str. Source: RFC 5321 section 4.2.
///
/// >>> from statusbook import smtp
/// >>> smtp.code(421).permanence
/// 'transient'
#[pyfunction]
#[pyo3(signature = (code, /))]
pub fn code(code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let number = integer(code, "smtp.code")?.ok_or_else(|| InvalidCode::UNREPRESENTABLE.raise())?;
    let known = Code::try_from(number).map_err(Raise::raise)?;
    CODES.at(code.py(), known.index(), || known.info())
}

/// All that the book knows of an enhanced status code such as "5.1.1".
///
/// Gives an EnhancedInfo, for unassigned codes too. Raises InvalidEnhancedCode if the text is not of the grammar.
/// Source: RFC 3463 section 2 and the IANA registry.
///
/// >>> from statusbook import smtp
/// >>> smtp.enhanced("5.1.1").phrase
/// 'Bad destination mailbox address'
#[pyfunction]
#[pyo3(signature = (code, /))]
pub fn enhanced(code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let enhanced = EnhancedCode::try_from(octets(code, "smtp.enhanced")?.as_ref()).map_err(Raise::raise)?;
    match enhanced.registered() {
        Some(row) => ENHANCED.at(code.py(), row, || enhanced.info()),
        None => enhanced.info().to_python(code.py()),
    }
}

/// Reads an SMTP reply: str or bytes, one line or many.
///
/// Gives a Reply and never fails on text; what left the grammar is in its deviations.
/// Source: RFC 5321 section 4.2, RFC 2034 section 4.
///
/// >>> from statusbook import smtp
/// >>> reply = smtp.reply("550 5.1.1 No such user here")
/// >>> reply.code, reply.enhanced, reply.permanence
/// (550, '5.1.1', 'permanent')
#[pyfunction]
#[pyo3(signature = (text, /))]
pub fn reply(text: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    smtp::reply(&octets(text, "smtp.reply")?).to_python(text.py())
}

/// The reply codes and enhanced codes that fit a few words best, the best first: a tuple of CodeMatch, at most limit
/// of them.
///
/// Raises ValueError for a limit below 0.
///
/// >>> from statusbook import smtp
/// >>> smtp.search("spf")[0].enhanced
/// '5.7.23'
#[pyfunction]
#[pyo3(signature = (query, /, limit = None))]
pub fn search(query: &Bound<'_, PyAny>, limit: Option<&Bound<'_, PyAny>>) -> PyResult<Py<PyAny>> {
    let limit = convert::count(limit, smtp::DEFAULT_LIMIT, "smtp.search", "limit")?;
    tuple(query.py(), smtp::search(octets(query, "smtp.search")?, limit).iter())
}
