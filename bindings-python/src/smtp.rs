//! The calls of `statusbook.smtp`.

#![allow(
    clippy::doc_link_with_quotes,
    clippy::doc_markdown,
    reason = "these are docstrings, which Python shows as they are"
)]

use std::borrow::Cow;

use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyString},
};
use statusbook::{
    Word, rows,
    smtp::{self, Category, ClassifyOptions, Code, Command, EnhancedCode, InvalidCode, Units},
};

use crate::{
    convert::{self, Kept, ToPython, integer, lossy, octets, tuple},
    errors::Raise,
};

static CODES: Kept<{ smtp::CODES.len() }> = Kept::new();
static ENHANCED: Kept<{ smtp::REGISTERED }> = Kept::new();
static CATEGORIES: Kept<{ rows::CATEGORIES.len() }> = Kept::new();
static RULES: Kept<{ rows::BOUNCE_RULES.len() }> = Kept::new();

/// The calls, under the name by which people find and pickle them.
pub fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    let module = PyModule::new(py, "statusbook.smtp")?;
    module.add_function(wrap_pyfunction!(code, &module)?)?;
    module.add_function(wrap_pyfunction!(enhanced, &module)?)?;
    module.add_function(wrap_pyfunction!(reply, &module)?)?;
    module.add_function(wrap_pyfunction!(search, &module)?)?;
    module.add_function(wrap_pyfunction!(classify, &module)?)?;
    module.add_function(wrap_pyfunction!(explain, &module)?)?;
    module.add_function(wrap_pyfunction!(dsn, &module)?)?;
    module.add_function(wrap_pyfunction!(log_line, &module)?)?;
    module.add_function(wrap_pyfunction!(category, &module)?)?;
    module.add_function(wrap_pyfunction!(categories, &module)?)?;
    module.add_function(wrap_pyfunction!(bounce_rule, &module)?)?;
    module.add_function(wrap_pyfunction!(bounce_rules, &module)?)?;
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

/// The caller's own rules for classify(), on top of or instead of the book's.
///
/// Takes a dict with "rules", "terms", "categories" and "book"; from_toml() and from_json() take the same as text.
/// Raises InvalidRules, which names the rule and the line.
///
/// >>> from statusbook import smtp
/// >>> rules = smtp.Rules({"rules": [{"id": "ours", "category": "policy", "phrases": ["not on tuesdays"]}]})
/// >>> smtp.classify("550 Not on Tuesdays!", rules=rules).rule
/// 'ours'
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct Rules(smtp::Rules);

#[pymethods]
impl Rules {
    #[new]
    #[pyo3(signature = (rules, /))]
    fn new(rules: &Bound<'_, PyAny>) -> PyResult<Self> {
        let rules = rules.cast::<PyDict>().map_err(|_| {
            PyTypeError::new_err("smtp.Rules() takes a dict; Rules.from_toml() and Rules.from_json() take a text")
        })?;
        let text = rules.py().import("json")?.call_method1("dumps", (rules,))?;
        Self::from_json(&text)
    }

    /// The rules that a TOML text holds.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn from_toml(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        smtp::Rules::from_toml(&lossy(text, "smtp.Rules.from_toml")?).map(Self).map_err(Raise::raise)
    }

    /// The rules that a JSON text holds.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn from_json(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        smtp::Rules::from_json(&lossy(text, "smtp.Rules.from_json")?).map(Self).map_err(Raise::raise)
    }
}

/// What a caller knows beside a text.
struct Known<'a> {
    command: Option<Command>,
    remote: Option<Cow<'a, [u8]>>,
    own: Vec<String>,
    rules: Option<&'a Rules>,
}

impl<'a> Known<'a> {
    fn new(
        command: Option<&'a Bound<'_, PyAny>>,
        remote: Option<&'a Bound<'_, PyAny>>,
        own: Option<&Bound<'_, PyAny>>,
        rules: Option<&'a Bound<'_, Rules>>,
        call: &str,
    ) -> PyResult<Self> {
        let command = command.map(|command| Command::of(octets(command, call)?).map_err(Raise::raise)).transpose()?;
        let remote = remote.map(|remote| octets(remote, call)).transpose()?;
        Ok(Self { command, remote, own: convert::names(own, call, "own")?, rules: rules.map(Bound::get) })
    }

    fn options<T>(&self, text: &Bound<'_, PyAny>, call: impl FnOnce(&ClassifyOptions<'_>) -> T) -> T {
        let own: Vec<&str> = self.own.iter().map(String::as_str).collect();
        let units = if text.is_instance_of::<PyString>() { Units::CodePoints } else { Units::Octets };
        let (command, remote, rules) = (self.command, self.remote.as_deref(), self.rules.map(|rules| &rules.0));
        call(&ClassifyOptions { command, remote, own: &own, rules, units })
    }
}

/// What a reply means for who sent the message: the reason, and what to do about it.
///
/// Takes a reply, or a diagnostic text that holds one, as str or bytes. command is the command that was answered, remote
/// the host or provider that answered, own the sender's own IP addresses, networks and domains, rules a Rules. Gives a
/// Classification; start and end count as the text's own indices do. Raises UnknownWord for a command that there is not.
/// Source: RFC 5321 section 4.2, RFC 3463 section 3.
///
/// >>> from statusbook import smtp
/// >>> reply = smtp.classify("452 4.2.2 Mailbox full, try again in 300 seconds")
/// >>> reply.category, reply.action, reply.retry_after
/// ('mailbox_full', 'retry', 300)
#[pyfunction]
#[pyo3(signature = (text, /, *, command = None, remote = None, own = None, rules = None))]
pub fn classify(
    text: &Bound<'_, PyAny>,
    command: Option<&Bound<'_, PyAny>>,
    remote: Option<&Bound<'_, PyAny>>,
    own: Option<&Bound<'_, PyAny>>,
    rules: Option<&Bound<'_, Rules>>,
) -> PyResult<Py<PyAny>> {
    let known = Known::new(command, remote, own, rules, "smtp.classify")?;
    let octets = octets(text, "smtp.classify")?;
    known.options(text, |options| smtp::classify(&octets, options).to_python(text.py()))
}

/// Every rule that speaks for a category, the one that decides first: a tuple of Evidence.
///
/// Takes what classify() takes.
///
/// >>> from statusbook import smtp
/// >>> evidence = smtp.explain("550 5.1.1 Mailbox full")
/// >>> evidence[0].category, evidence[-1].category
/// ('mailbox_full', 'recipient_unknown')
#[pyfunction]
#[pyo3(signature = (text, /, *, command = None, remote = None, own = None, rules = None))]
pub fn explain(
    text: &Bound<'_, PyAny>,
    command: Option<&Bound<'_, PyAny>>,
    remote: Option<&Bound<'_, PyAny>>,
    own: Option<&Bound<'_, PyAny>>,
    rules: Option<&Bound<'_, Rules>>,
) -> PyResult<Py<PyAny>> {
    let known = Known::new(command, remote, own, rules, "smtp.explain")?;
    let octets = octets(text, "smtp.explain")?;
    known.options(text, |options| tuple(text.py(), smtp::explain(&octets, options).iter()))
}

/// Reads a report about a message that was sent: a delivery status notification, or a feedback report.
///
/// Takes the whole message as str or bytes, and the options of classify(), which hold for every recipient. Gives a Dsn,
/// or None if the message is no such report. Source: RFC 3464, RFC 5965.
///
/// >>> from statusbook import smtp
/// >>> smtp.dsn("Subject: hello\n\nHow are you?") is None
/// True
#[pyfunction]
#[pyo3(signature = (message, /, *, command = None, remote = None, own = None, rules = None))]
pub fn dsn(
    message: &Bound<'_, PyAny>,
    command: Option<&Bound<'_, PyAny>>,
    remote: Option<&Bound<'_, PyAny>>,
    own: Option<&Bound<'_, PyAny>>,
    rules: Option<&Bound<'_, Rules>>,
) -> PyResult<Py<PyAny>> {
    let known = Known::new(command, remote, own, rules, "smtp.dsn")?;
    let octets = octets(message, "smtp.dsn")?;
    known.options(message, |options| smtp::dsn(&octets, options).to_python(message.py()))
}

/// Reads a line of a mail log that tells what became of a delivery, as Postfix, Exim and Sendmail write them.
///
/// Gives a LogLine, or None for any other line. Its text is ready for classify(), and its relay for the option remote.
///
/// >>> from statusbook import smtp
/// >>> line = "postfix/smtp[9]: 1F36: to=<joe@example.org>, relay=none, dsn=5.4.6, status=bounced (loops back to myself)"
/// >>> smtp.log_line(line).outcome
/// 'failed'
#[pyfunction]
#[pyo3(signature = (text, /))]
pub fn log_line(text: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    smtp::log_line(&octets(text, "smtp.log_line")?).to_python(text.py())
}

/// A category, explained: a CategoryInfo; the same object for the same word.
///
/// Raises UnknownWord for another word. Source: RFC 3463 section 3.
///
/// >>> from statusbook import smtp
/// >>> smtp.category("mailbox_full").action
/// 'retry'
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn category(name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let category: Category = lossy(name, "smtp.category")?.parse().map_err(Raise::raise)?;
    CATEGORIES.at(name.py(), category as usize - 1, || smtp::category(category))
}

/// Every category, in the vocabulary's order: a tuple of CategoryInfo.
///
/// >>> from statusbook import smtp
/// >>> len(smtp.categories())
/// 39
#[pyfunction]
pub fn categories(py: Python<'_>) -> PyResult<Py<PyAny>> {
    let kept = Category::ALL.iter().map(|word| CATEGORIES.at(py, *word as usize - 1, || smtp::category(*word)));
    tuple(py, kept.collect::<PyResult<Vec<_>>>()?.into_iter())
}

/// The rule of the book that has this id, as Classification.rule gives it: a BounceRule, or None.
///
/// >>> from statusbook import smtp
/// >>> smtp.bounce_rule("enhanced_full").category
/// 'mailbox_full'
#[pyfunction]
#[pyo3(signature = (id, /))]
pub fn bounce_rule(id: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let place = smtp::bounce_rule_place(octets(id, "smtp.bounce_rule")?);
    let kept = place.map(|place| RULES.at(id.py(), place, || &smtp::bounce_rules()[place]));
    kept.unwrap_or_else(|| Ok(id.py().None()))
}

/// Every rule of the book: a tuple of BounceRule.
///
/// >>> from statusbook import smtp
/// >>> all(rule.references for rule in smtp.bounce_rules())
/// True
#[pyfunction]
pub fn bounce_rules(py: Python<'_>) -> PyResult<Py<PyAny>> {
    let rows = smtp::bounce_rules().iter().enumerate();
    let kept = rows.map(|(place, row)| RULES.at(py, place, || row));
    tuple(py, kept.collect::<PyResult<Vec<_>>>()?.into_iter())
}
