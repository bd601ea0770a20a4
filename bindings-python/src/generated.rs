//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::convert::{self, Kept, ToPython};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyTuple},
};
use statusbook as core;

impl ToPython for core::Standing {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<8> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::Confidence {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::Seen {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Class {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Fault {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Content {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<4> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::ContentRule {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Operation {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<17> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::FramingFields {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Cache {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::Keyword {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RedirectAction {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RedirectContent {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RedirectProfile {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<16> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RetryAction {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RetryChange {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<12> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RetryProfile {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<16> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RetryAfterState {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::RetryAfterSource {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<4> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::GrpcCode {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<18> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::http::StatusLineDeviation {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(convert::word(py, self.as_str()))
    }
}
impl ToPython for core::smtp::Permanence {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::CodeStanding {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Subject {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<9> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Association {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::ReplyDeviation {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(convert::word(py, self.as_str()))
    }
}
impl ToPython for core::smtp::Category {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<40> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::CategoryGroup {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<12> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Action {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<9> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Command {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<9> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Strength {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<5> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Layer {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::About {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::Outcome {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<6> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::LogProgram {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<4> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}
impl ToPython for core::smtp::ReportKind {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static KEPT: Kept<3> = Kept::new();
        Ok(KEPT.word(py, *self as usize, self.as_str()))
    }
}

/// What a fact rests on.
#[pyclass(frozen, module = "statusbook")]
pub struct Reference {
    /// The document: `RFC 9110`, a draft's name, the title of a page.
    #[pyo3(get)]
    document: Py<PyAny>,
    /// The section in it, without the sign: `15.5.5`.
    #[pyo3(get)]
    section: Py<PyAny>,
    /// Where to read it.
    #[pyo3(get)]
    url: Py<PyAny>,
}

impl ToPython for core::Reference {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Reference {
                document: self.document.to_python(py)?,
                section: self.section.to_python(py)?,
                url: self.url.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Reference {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 3] {
        [("document", &self.document), ("section", &self.section), ("url", &self.url)]
    }
}

#[pymethods]
impl Reference {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("Reference", PyTuple::new(py, [&self.document, &self.section, &self.url])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Reference", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A party whose meanings of codes are in the book.
#[pyclass(frozen, module = "statusbook")]
pub struct Owner {
    /// The owner in lower case, as in `codes.nginx`.
    #[pyo3(get)]
    slug: Py<PyAny>,
    /// The name to show.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What the owner is, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// The owner's page.
    #[pyo3(get)]
    url: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::Owner {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Owner {
                slug: self.slug.to_python(py)?,
                name: self.name.to_python(py)?,
                summary: self.summary.to_python(py)?,
                url: self.url.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Owner {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [("slug", &self.slug), ("name", &self.name), ("summary", &self.summary), ("url", &self.url)]
    }
}

#[pymethods]
impl Owner {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("Owner", PyTuple::new(py, [&self.slug, &self.name, &self.summary, &self.url, &self.shown])?),
        ))
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["slug"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<Owner {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.slug, "__eq__", other.get().slug.bind(py)),
            Err(_) => convert::compare(&self.slug, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.slug.bind(py).hash()
    }
}

/// A sentence of advice.
#[pyclass(frozen, module = "statusbook")]
pub struct Remark {
    /// The sentence.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::Remark {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(py, Remark { text: self.text.to_python(py)?, references: self.references.to_python(py)? })?
            .into_any())
    }
}

impl Remark {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 2] {
        [("text", &self.text), ("references", &self.references)]
    }
}

#[pymethods]
impl Remark {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("Remark", PyTuple::new(py, [&self.text, &self.references])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Remark", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// Another name of the same meaning.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Alias {
    /// The name as it is written: `Payload Too Large`.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// The constant: `PAYLOAD_TOO_LARGE`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Who uses it: documents, servers, libraries.
    #[pyo3(get)]
    used_by: Py<PyAny>,
    /// Where it is defined, if anywhere.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::Alias {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Alias {
                phrase: self.phrase.to_python(py)?,
                name: self.name.to_python(py)?,
                used_by: self.used_by.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Alias {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [("phrase", &self.phrase), ("name", &self.name), ("used_by", &self.used_by), ("references", &self.references)]
    }
}

#[pymethods]
impl Alias {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("Alias", PyTuple::new(py, [&self.phrase, &self.name, &self.used_by, &self.references])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Alias", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// One party's use of a status code.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Meaning {
    /// The status code.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// Whose meaning it is.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// The reason phrase or title.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// The constant: `NOT_FOUND`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Where it stands.
    #[pyo3(get)]
    standing: Py<PyAny>,
    /// What it means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// Who else uses the number in this sense.
    #[pyo3(get)]
    also: Py<PyAny>,
    /// Its other names.
    #[pyo3(get)]
    aliases: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
    /// Where it is met.
    #[pyo3(get)]
    seen: Py<PyAny>,
    /// How well it is evidenced.
    #[pyo3(get)]
    confidence: Py<PyAny>,
    /// The day on which a temporary registration ends, `YYYY-MM-DD`.
    #[pyo3(get)]
    expires: Py<PyAny>,
    /// A doubt or a peculiarity.
    #[pyo3(get)]
    note: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
}

impl ToPython for core::http::Meaning {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Meaning {
                code: self.code.to_python(py)?,
                owner: self.owner.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                name: self.name.to_python(py)?,
                standing: self.standing.to_python(py)?,
                summary: self.summary.to_python(py)?,
                also: self.also.to_python(py)?,
                aliases: self.aliases.to_python(py)?,
                references: self.references.to_python(py)?,
                seen: self.seen.to_python(py)?,
                confidence: self.confidence.to_python(py)?,
                expires: self.expires.to_python(py)?,
                note: self.note.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Meaning {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 14] {
        [
            ("code", &self.code),
            ("owner", &self.owner),
            ("phrase", &self.phrase),
            ("name", &self.name),
            ("standing", &self.standing),
            ("summary", &self.summary),
            ("also", &self.also),
            ("aliases", &self.aliases),
            ("references", &self.references),
            ("seen", &self.seen),
            ("confidence", &self.confidence),
            ("expires", &self.expires),
            ("note", &self.note),
            ("explanation", &self.explanation),
        ]
    }
}

#[pymethods]
impl Meaning {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Meaning",
                PyTuple::new(
                    py,
                    [
                        &self.code,
                        &self.owner,
                        &self.phrase,
                        &self.name,
                        &self.standing,
                        &self.summary,
                        &self.also,
                        &self.aliases,
                        &self.references,
                        &self.seen,
                        &self.confidence,
                        &self.expires,
                        &self.note,
                        &self.explanation,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Meaning", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A code that people take for another one.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Distinction {
    /// The other code.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// How to tell them apart, and which to use.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// What that rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::Distinction {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Distinction {
                code: self.code.to_python(py)?,
                text: self.text.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Distinction {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 3] {
        [("code", &self.code), ("text", &self.text), ("references", &self.references)]
    }
}

#[pymethods]
impl Distinction {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("Distinction", PyTuple::new(py, [&self.code, &self.text, &self.references])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Distinction", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A header field that belongs to a status code.
#[pyclass(frozen, module = "statusbook.http")]
pub struct FieldRule {
    /// The field: `WWW-Authenticate`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// How strongly it is asked for.
    #[pyo3(get)]
    keyword: Py<PyAny>,
    /// When; always if absent.
    #[pyo3(get)]
    condition: Py<PyAny>,
    /// What says so.
    #[pyo3(get)]
    reference: Py<PyAny>,
}

impl ToPython for core::http::FieldRule {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            FieldRule {
                name: self.name.to_python(py)?,
                keyword: self.keyword.to_python(py)?,
                condition: self.condition.to_python(py)?,
                reference: self.reference.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl FieldRule {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [
            ("name", &self.name),
            ("keyword", &self.keyword),
            ("condition", &self.condition),
            ("reference", &self.reference),
        ]
    }
}

#[pymethods]
impl FieldRule {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("FieldRule", PyTuple::new(py, [&self.name, &self.keyword, &self.condition, &self.reference])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "FieldRule", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// All that the book knows of one HTTP status code.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Status {
    /// The code, 100 to 999.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The first phrase among the meanings.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// IANA's phrase.
    #[pyo3(get)]
    registered_phrase: Py<PyAny>,
    /// The constant that goes with the phrase: `NOT_FOUND`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// The class; absent from 600 on.
    #[pyo3(get)]
    class_: Py<PyAny>,
    /// IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`.
    #[pyo3(get)]
    standing: Py<PyAny>,
    /// What the code means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// Whose phrase and summary these are.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// What phrase and summary rest on.
    #[pyo3(get)]
    references: Py<PyAny>,
    /// Every use: IANA's, the well-known one, vendors', drafts'.
    #[pyo3(get)]
    meanings: Py<PyAny>,
    /// Other names of the meaning that gives the phrase.
    #[pyo3(get)]
    aliases: Py<PyAny>,
    /// The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15).
    #[pyo3(get)]
    treated_as: Py<PyAny>,
    /// Whether the response has content.
    #[pyo3(get)]
    content: Py<PyAny>,
    /// Whether Content-Length and Transfer-Encoding may be sent.
    #[pyo3(get)]
    framing_fields: Py<PyAny>,
    /// What a cache may do with the response.
    #[pyo3(get)]
    cache: Py<PyAny>,
    /// Header fields that belong to the code.
    #[pyo3(get)]
    fields: Py<PyAny>,
    /// Treated as 1xx.
    #[pyo3(get)]
    is_informational: Py<PyAny>,
    /// Treated as 2xx.
    #[pyo3(get)]
    is_successful: Py<PyAny>,
    /// Treated as 3xx.
    #[pyo3(get)]
    is_redirection: Py<PyAny>,
    /// Treated as 4xx.
    #[pyo3(get)]
    is_client_error: Py<PyAny>,
    /// Treated as 5xx: from 600 on too.
    #[pyo3(get)]
    is_server_error: Py<PyAny>,
    /// Treated as 4xx or 5xx.
    #[pyo3(get)]
    is_error: Py<PyAny>,
    /// A final response follows (RFC 9110 §15.2).
    #[pyo3(get)]
    is_interim: Py<PyAny>,
    /// In the IANA registry with a meaning, for good or for a time.
    #[pyo3(get)]
    is_registered: Py<PyAny>,
    /// A null body status of the Fetch standard: 101, 103, 204, 205, 304.
    #[pyo3(get)]
    is_null_body: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    /// What to look for first, the most likely cause first.
    #[pyo3(get)]
    causes: Py<PyAny>,
    /// What search engines make of it.
    #[pyo3(get)]
    search_engines: Py<PyAny>,
    /// Whom to count it against, and what to watch.
    #[pyo3(get)]
    monitoring: Py<PyAny>,
    /// The codes that people take it for, and how to tell them apart.
    #[pyo3(get)]
    confused_with: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::http::Status {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Status {
                code: self.code.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                registered_phrase: self.registered_phrase.to_python(py)?,
                name: self.name.to_python(py)?,
                class_: self.class.to_python(py)?,
                standing: self.standing.to_python(py)?,
                summary: self.summary.to_python(py)?,
                owner: self.owner.to_python(py)?,
                references: self.references.to_python(py)?,
                meanings: self.meanings.to_python(py)?,
                aliases: self.aliases.to_python(py)?,
                treated_as: self.treated_as.to_python(py)?,
                content: self.content.to_python(py)?,
                framing_fields: self.framing_fields.to_python(py)?,
                cache: self.cache.to_python(py)?,
                fields: self.fields.to_python(py)?,
                is_informational: self.is_informational.to_python(py)?,
                is_successful: self.is_successful.to_python(py)?,
                is_redirection: self.is_redirection.to_python(py)?,
                is_client_error: self.is_client_error.to_python(py)?,
                is_server_error: self.is_server_error.to_python(py)?,
                is_error: self.is_error.to_python(py)?,
                is_interim: self.is_interim.to_python(py)?,
                is_registered: self.is_registered.to_python(py)?,
                is_null_body: self.is_null_body.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                causes: self.causes.to_python(py)?,
                search_engines: self.search_engines.to_python(py)?,
                monitoring: self.monitoring.to_python(py)?,
                confused_with: self.confused_with.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Status {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 30] {
        [
            ("code", &self.code),
            ("phrase", &self.phrase),
            ("registered_phrase", &self.registered_phrase),
            ("name", &self.name),
            ("class", &self.class_),
            ("standing", &self.standing),
            ("summary", &self.summary),
            ("owner", &self.owner),
            ("references", &self.references),
            ("meanings", &self.meanings),
            ("aliases", &self.aliases),
            ("treated_as", &self.treated_as),
            ("content", &self.content),
            ("framing_fields", &self.framing_fields),
            ("cache", &self.cache),
            ("fields", &self.fields),
            ("is_informational", &self.is_informational),
            ("is_successful", &self.is_successful),
            ("is_redirection", &self.is_redirection),
            ("is_client_error", &self.is_client_error),
            ("is_server_error", &self.is_server_error),
            ("is_error", &self.is_error),
            ("is_interim", &self.is_interim),
            ("is_registered", &self.is_registered),
            ("is_null_body", &self.is_null_body),
            ("explanation", &self.explanation),
            ("causes", &self.causes),
            ("search_engines", &self.search_engines),
            ("monitoring", &self.monitoring),
            ("confused_with", &self.confused_with),
        ]
    }
}

#[pymethods]
impl Status {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["code"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<Status {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__eq__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.code.bind(py).hash()
    }
    fn __lt__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__lt__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__lt__", other),
        }
    }
    fn __le__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__le__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__le__", other),
        }
    }
    fn __gt__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__gt__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__gt__", other),
        }
    }
    fn __ge__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__ge__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__ge__", other),
        }
    }
    fn __int__(&self, py: Python<'_>) -> Py<PyAny> {
        self.code.clone_ref(py)
    }
    fn __index__(&self, py: Python<'_>) -> Py<PyAny> {
        self.code.clone_ref(py)
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.http")?.getattr("status")?, (self.code.clone_ref(py),)))
    }
}

/// A class of status codes, explained.
#[pyclass(frozen, module = "statusbook.http")]
pub struct ClassInfo {
    /// The word.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// The title: `Client Error`.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// The first code of the class.
    #[pyo3(get)]
    first: Py<PyAny>,
    /// The last code of the class.
    #[pyo3(get)]
    last: Py<PyAny>,
    /// Whose fault it is; absent where nothing went wrong.
    #[pyo3(get)]
    fault: Py<PyAny>,
    /// What the class means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    /// What it rests on.
    #[pyo3(get)]
    references: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::http::ClassInfo {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            ClassInfo {
                name: self.name.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                first: self.first.to_python(py)?,
                last: self.last.to_python(py)?,
                fault: self.fault.to_python(py)?,
                summary: self.summary.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                references: self.references.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl ClassInfo {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 8] {
        [
            ("name", &self.name),
            ("phrase", &self.phrase),
            ("first", &self.first),
            ("last", &self.last),
            ("fault", &self.fault),
            ("summary", &self.summary),
            ("explanation", &self.explanation),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl ClassInfo {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["name"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<ClassInfo {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.name, "__eq__", other.get().name.bind(py)),
            Err(_) => convert::compare(&self.name, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.name.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.http")?.getattr("class_info")?, (self.name.clone_ref(py),)))
    }
}

/// A registered request method.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Method {
    /// The method, in the case that counts: `GET`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// Asks for nothing but reading (RFC 9110 §9.2.1).
    #[pyo3(get)]
    safe: Py<PyAny>,
    /// Several times is intended to have the effect of once (RFC 9110 §9.2.2).
    #[pyo3(get)]
    idempotent: Py<PyAny>,
    /// What it asks for, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// What defines it.
    #[pyo3(get)]
    references: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::http::Method {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Method {
                name: self.name.to_python(py)?,
                safe: self.safe.to_python(py)?,
                idempotent: self.idempotent.to_python(py)?,
                summary: self.summary.to_python(py)?,
                references: self.references.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Method {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 5] {
        [
            ("name", &self.name),
            ("safe", &self.safe),
            ("idempotent", &self.idempotent),
            ("summary", &self.summary),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl Method {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["name"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<Method {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.name, "__eq__", other.get().name.bind(py)),
            Err(_) => convert::compare(&self.name, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.name.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.http")?.getattr("method")?, (self.name.clone_ref(py),)))
    }
}

/// A code that an operation is usually answered with.
#[pyclass(frozen, module = "statusbook.http")]
pub struct TypicalCode {
    /// The code.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// When.
    #[pyo3(get)]
    condition: Py<PyAny>,
    /// The header fields that go with it.
    #[pyo3(get)]
    fields: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::TypicalCode {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            TypicalCode {
                code: self.code.to_python(py)?,
                condition: self.condition.to_python(py)?,
                fields: self.fields.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl TypicalCode {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [
            ("code", &self.code),
            ("condition", &self.condition),
            ("fields", &self.fields),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl TypicalCode {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("TypicalCode", PyTuple::new(py, [&self.code, &self.condition, &self.fields, &self.references])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "TypicalCode", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// What an operation of an API is usually answered with.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Typical {
    /// The operation.
    #[pyo3(get)]
    operation: Py<PyAny>,
    /// What the operation is, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// The codes that guides agree on, the most usual first.
    #[pyo3(get)]
    codes: Py<PyAny>,
    /// What that rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::http::Typical {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Typical {
                operation: self.operation.to_python(py)?,
                summary: self.summary.to_python(py)?,
                codes: self.codes.to_python(py)?,
                references: self.references.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Typical {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [
            ("operation", &self.operation),
            ("summary", &self.summary),
            ("codes", &self.codes),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl Typical {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["operation"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<Typical {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.operation, "__eq__", other.get().operation.bind(py)),
            Err(_) => convert::compare(&self.operation, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.operation.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.http")?.getattr("typical")?, (self.operation.clone_ref(py),)))
    }
}

/// A status code that a search found.
#[pyclass(frozen, module = "statusbook.http")]
pub struct StatusMatch {
    /// The code.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The meaning that was found.
    #[pyo3(get)]
    meaning: Py<PyAny>,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    #[pyo3(get)]
    score: Py<PyAny>,
}

impl ToPython for core::http::StatusMatch {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            StatusMatch {
                code: self.code.to_python(py)?,
                meaning: self.meaning.to_python(py)?,
                score: self.score.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl StatusMatch {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 3] {
        [("code", &self.code), ("meaning", &self.meaning), ("score", &self.score)]
    }
}

#[pymethods]
impl StatusMatch {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("StatusMatch", PyTuple::new(py, [&self.code, &self.meaning, &self.score])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "StatusMatch", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// Whose behaviour a profile of redirects or retries has.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Profile {
    /// The word: `curl`.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// The software that behaves so; absent for our own.
    #[pyo3(get)]
    software: Py<PyAny>,
    /// The version that was looked at.
    #[pyo3(get)]
    version: Py<PyAny>,
    /// Redirects that are followed at most, or seconds that are waited at most.
    #[pyo3(get)]
    limit: Py<PyAny>,
    /// What is peculiar about it, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::Profile {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Profile {
                name: self.name.to_python(py)?,
                software: self.software.to_python(py)?,
                version: self.version.to_python(py)?,
                limit: self.limit.to_python(py)?,
                summary: self.summary.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Profile {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 6] {
        [
            ("name", &self.name),
            ("software", &self.software),
            ("version", &self.version),
            ("limit", &self.limit),
            ("summary", &self.summary),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl Profile {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Profile",
                PyTuple::new(
                    py,
                    [&self.name, &self.software, &self.version, &self.limit, &self.summary, &self.references],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Profile", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// The step after a response that redirects.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Redirect {
    /// Whether to follow.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// The method of the next request; absent with `stop`.
    #[pyo3(get)]
    next_method: Py<PyAny>,
    /// What becomes of the content; absent with `stop`.
    #[pyo3(get)]
    content: Py<PyAny>,
    /// Fields of the request that must not go into the next one; the caller's own secrets are last.
    #[pyo3(get)]
    drop_fields: Py<PyAny>,
    /// The new address stands for the old one from now on: 301 and 308.
    #[pyo3(get)]
    is_permanent: Py<PyAny>,
    /// The chain has left its first origin: pass it on as `crossed` at the next hop.
    #[pyo3(get)]
    crossed: Py<PyAny>,
    /// Why, in one sentence.
    #[pyo3(get)]
    reason: Py<PyAny>,
    /// What that rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::Redirect<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Redirect {
                action: self.action.to_python(py)?,
                next_method: self.next_method.to_python(py)?,
                content: self.content.to_python(py)?,
                drop_fields: self.drop_fields.to_python(py)?,
                is_permanent: self.is_permanent.to_python(py)?,
                crossed: self.crossed.to_python(py)?,
                reason: self.reason.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Redirect {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 8] {
        [
            ("action", &self.action),
            ("next_method", &self.next_method),
            ("content", &self.content),
            ("drop_fields", &self.drop_fields),
            ("is_permanent", &self.is_permanent),
            ("crossed", &self.crossed),
            ("reason", &self.reason),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl Redirect {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Redirect",
                PyTuple::new(
                    py,
                    [
                        &self.action,
                        &self.next_method,
                        &self.content,
                        &self.drop_fields,
                        &self.is_permanent,
                        &self.crossed,
                        &self.reason,
                        &self.references,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Redirect", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// How long a response tells to wait.
#[pyclass(frozen, module = "statusbook.http")]
pub struct RetryAfter {
    /// What it is worth.
    #[pyo3(get)]
    state: Py<PyAny>,
    /// Whole seconds from now on, at most 2147483647; absent if it is invalid.
    #[pyo3(get)]
    seconds: Py<PyAny>,
    /// The field that says so.
    #[pyo3(get)]
    source: Py<PyAny>,
}

impl ToPython for core::http::RetryAfter {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            RetryAfter {
                state: self.state.to_python(py)?,
                seconds: self.seconds.to_python(py)?,
                source: self.source.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl RetryAfter {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 3] {
        [("state", &self.state), ("seconds", &self.seconds), ("source", &self.source)]
    }
}

#[pymethods]
impl RetryAfter {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("RetryAfter", PyTuple::new(py, [&self.state, &self.seconds, &self.source])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "RetryAfter", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// Whether to try a request again.
#[pyclass(frozen, module = "statusbook.http")]
pub struct Retry {
    /// Whether and how.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// Only once: a second answer of this kind ends it.
    #[pyo3(get)]
    once: Py<PyAny>,
    /// Seconds to wait, as the server told; absent if it told nothing that counts.
    #[pyo3(get)]
    wait: Py<PyAny>,
    /// What that is worth; absent if the server told nothing that counts.
    #[pyo3(get)]
    wait_state: Py<PyAny>,
    /// The field that told it.
    #[pyo3(get)]
    wait_source: Py<PyAny>,
    /// The server wants a longer wait than `max_wait`: do not try before it is over.
    #[pyo3(get)]
    too_long: Py<PyAny>,
    /// What has to change first, with `after_change`.
    #[pyo3(get)]
    change: Py<PyAny>,
    /// Why, in one sentence.
    #[pyo3(get)]
    reason: Py<PyAny>,
    /// What that rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
}

impl ToPython for core::http::Retry {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Retry {
                action: self.action.to_python(py)?,
                once: self.once.to_python(py)?,
                wait: self.wait.to_python(py)?,
                wait_state: self.wait_state.to_python(py)?,
                wait_source: self.wait_source.to_python(py)?,
                too_long: self.too_long.to_python(py)?,
                change: self.change.to_python(py)?,
                reason: self.reason.to_python(py)?,
                references: self.references.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Retry {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 9] {
        [
            ("action", &self.action),
            ("once", &self.once),
            ("wait", &self.wait),
            ("wait_state", &self.wait_state),
            ("wait_source", &self.wait_source),
            ("too_long", &self.too_long),
            ("change", &self.change),
            ("reason", &self.reason),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl Retry {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Retry",
                PyTuple::new(
                    py,
                    [
                        &self.action,
                        &self.once,
                        &self.wait,
                        &self.wait_state,
                        &self.wait_source,
                        &self.too_long,
                        &self.change,
                        &self.reason,
                        &self.references,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Retry", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A parsed status line.
#[pyclass(frozen, module = "statusbook.http")]
pub struct StatusLine {
    /// The version as it was sent: `HTTP/1.1`.
    #[pyo3(get)]
    version: Py<PyAny>,
    /// The code; absent if it is not three digits from 100 on.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The phrase as it was sent; absent if there is none.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// The ways in which the line left the grammar.
    #[pyo3(get)]
    deviations: Py<PyAny>,
}

impl ToPython for core::http::StatusLine<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            StatusLine {
                version: self.version.to_python(py)?,
                code: self.code.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                deviations: self.deviations.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl StatusLine {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 4] {
        [("version", &self.version), ("code", &self.code), ("phrase", &self.phrase), ("deviations", &self.deviations)]
    }
}

#[pymethods]
impl StatusLine {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            ("StatusLine", PyTuple::new(py, [&self.version, &self.code, &self.phrase, &self.deviations])?),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "StatusLine", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// All that the book knows of one SMTP reply code.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct CodeInfo {
    /// The code, 200 to 599.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// Its title.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// What its first digit says.
    #[pyo3(get)]
    permanence: Py<PyAny>,
    /// Where it stands.
    #[pyo3(get)]
    standing: Py<PyAny>,
    /// What it means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// The enhanced codes that IANA lists with it.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// What it rests on.
    #[pyo3(get)]
    references: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::smtp::CodeInfo {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            CodeInfo {
                code: self.code.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                permanence: self.permanence.to_python(py)?,
                standing: self.standing.to_python(py)?,
                summary: self.summary.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                references: self.references.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl CodeInfo {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 8] {
        [
            ("code", &self.code),
            ("phrase", &self.phrase),
            ("permanence", &self.permanence),
            ("standing", &self.standing),
            ("summary", &self.summary),
            ("enhanced", &self.enhanced),
            ("references", &self.references),
            ("explanation", &self.explanation),
        ]
    }
}

#[pymethods]
impl CodeInfo {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["code"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<CodeInfo {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__eq__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.code.bind(py).hash()
    }
    fn __lt__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__lt__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__lt__", other),
        }
    }
    fn __le__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__le__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__le__", other),
        }
    }
    fn __gt__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__gt__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__gt__", other),
        }
    }
    fn __ge__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__ge__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__ge__", other),
        }
    }
    fn __int__(&self, py: Python<'_>) -> Py<PyAny> {
        self.code.clone_ref(py)
    }
    fn __index__(&self, py: Python<'_>) -> Py<PyAny> {
        self.code.clone_ref(py)
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.smtp")?.getattr("code")?, (self.code.clone_ref(py),)))
    }
}

/// What an enhanced status code means at one provider.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct EnhancedMeaning {
    /// The code, or the first of a range.
    #[pyo3(get)]
    first: Py<PyAny>,
    /// The last of the range; the code again where it is one.
    #[pyo3(get)]
    last: Py<PyAny>,
    /// Whose meaning it is.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// A title.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// What it means there, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
    /// How well it is evidenced.
    #[pyo3(get)]
    confidence: Py<PyAny>,
    /// A doubt or a peculiarity.
    #[pyo3(get)]
    note: Py<PyAny>,
}

impl ToPython for core::smtp::EnhancedMeaning {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            EnhancedMeaning {
                first: self.first.to_python(py)?,
                last: self.last.to_python(py)?,
                owner: self.owner.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                summary: self.summary.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                references: self.references.to_python(py)?,
                confidence: self.confidence.to_python(py)?,
                note: self.note.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl EnhancedMeaning {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 9] {
        [
            ("first", &self.first),
            ("last", &self.last),
            ("owner", &self.owner),
            ("phrase", &self.phrase),
            ("summary", &self.summary),
            ("explanation", &self.explanation),
            ("references", &self.references),
            ("confidence", &self.confidence),
            ("note", &self.note),
        ]
    }
}

#[pymethods]
impl EnhancedMeaning {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "EnhancedMeaning",
                PyTuple::new(
                    py,
                    [
                        &self.first,
                        &self.last,
                        &self.owner,
                        &self.phrase,
                        &self.summary,
                        &self.explanation,
                        &self.references,
                        &self.confidence,
                        &self.note,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "EnhancedMeaning", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// All that the book knows of one enhanced status code.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct EnhancedInfo {
    /// The code: `5.1.1`.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// IANA's title.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// What its class says.
    #[pyo3(get)]
    permanence: Py<PyAny>,
    /// What it is about; absent from X.8 on.
    #[pyo3(get)]
    subject: Py<PyAny>,
    /// Where it stands.
    #[pyo3(get)]
    standing: Py<PyAny>,
    /// What it means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// The basic codes of its class that IANA lists with it.
    #[pyo3(get)]
    basic: Py<PyAny>,
    /// How to take that list.
    #[pyo3(get)]
    association: Py<PyAny>,
    /// What it rests on.
    #[pyo3(get)]
    references: Py<PyAny>,
    /// What happened, whose side it is, what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    /// What providers mean by it, beside or instead of that.
    #[pyo3(get)]
    meanings: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::smtp::EnhancedInfo {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            EnhancedInfo {
                code: self.code.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                permanence: self.permanence.to_python(py)?,
                subject: self.subject.to_python(py)?,
                standing: self.standing.to_python(py)?,
                summary: self.summary.to_python(py)?,
                basic: self.basic.to_python(py)?,
                association: self.association.to_python(py)?,
                references: self.references.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                meanings: self.meanings.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl EnhancedInfo {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 11] {
        [
            ("code", &self.code),
            ("phrase", &self.phrase),
            ("permanence", &self.permanence),
            ("subject", &self.subject),
            ("standing", &self.standing),
            ("summary", &self.summary),
            ("basic", &self.basic),
            ("association", &self.association),
            ("references", &self.references),
            ("explanation", &self.explanation),
            ("meanings", &self.meanings),
        ]
    }
}

#[pymethods]
impl EnhancedInfo {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["code"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<EnhancedInfo {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.code, "__eq__", other.get().code.bind(py)),
            Err(_) => convert::compare(&self.code, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.code.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.smtp")?.getattr("enhanced")?, (self.code.clone_ref(py),)))
    }
}

/// A reply code or enhanced code that a search found.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct CodeMatch {
    /// The reply code, if it is one.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The enhanced code, if it is one.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// Its title.
    #[pyo3(get)]
    phrase: Py<PyAny>,
    /// What it means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// Whose meaning was found; absent for the registered one.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    #[pyo3(get)]
    score: Py<PyAny>,
}

impl ToPython for core::smtp::CodeMatch {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            CodeMatch {
                code: self.code.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                phrase: self.phrase.to_python(py)?,
                summary: self.summary.to_python(py)?,
                owner: self.owner.to_python(py)?,
                score: self.score.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl CodeMatch {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 6] {
        [
            ("code", &self.code),
            ("enhanced", &self.enhanced),
            ("phrase", &self.phrase),
            ("summary", &self.summary),
            ("owner", &self.owner),
            ("score", &self.score),
        ]
    }
}

#[pymethods]
impl CodeMatch {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "CodeMatch",
                PyTuple::new(py, [&self.code, &self.enhanced, &self.phrase, &self.summary, &self.owner, &self.score])?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "CodeMatch", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A parsed SMTP reply.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct Reply {
    /// The reply code of the first line.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The first enhanced code.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// What the reply code says or, without one, the enhanced code.
    #[pyo3(get)]
    permanence: Py<PyAny>,
    /// Whether the two codes are of one class; absent unless there are both.
    #[pyo3(get)]
    codes_agree: Py<PyAny>,
    /// The text of each line, without codes.
    #[pyo3(get)]
    lines: Py<PyAny>,
    /// The same, joined by line feeds.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// The ways in which the reply left the grammar.
    #[pyo3(get)]
    deviations: Py<PyAny>,
}

impl ToPython for core::smtp::Reply<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Reply {
                code: self.code.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                permanence: self.permanence.to_python(py)?,
                codes_agree: self.codes_agree.to_python(py)?,
                lines: self.lines.to_python(py)?,
                text: self.text().to_python(py)?,
                deviations: self.deviations.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Reply {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 7] {
        [
            ("code", &self.code),
            ("enhanced", &self.enhanced),
            ("permanence", &self.permanence),
            ("codes_agree", &self.codes_agree),
            ("lines", &self.lines),
            ("text", &self.text),
            ("deviations", &self.deviations),
        ]
    }
}

#[pymethods]
impl Reply {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Reply",
                PyTuple::new(
                    py,
                    [
                        &self.code,
                        &self.enhanced,
                        &self.permanence,
                        &self.codes_agree,
                        &self.lines,
                        &self.text,
                        &self.deviations,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Reply", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A category of replies, and what to do about it.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct CategoryInfo {
    /// The category.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What it is about.
    #[pyo3(get)]
    group: Py<PyAny>,
    /// What the sender should do where nothing else is said.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// What it means, in one sentence.
    #[pyo3(get)]
    summary: Py<PyAny>,
    /// What happened, and what to do.
    #[pyo3(get)]
    explanation: Py<PyAny>,
    /// What it rests on.
    #[pyo3(get)]
    references: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::smtp::CategoryInfo {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            CategoryInfo {
                name: self.name.to_python(py)?,
                group: self.group.to_python(py)?,
                action: self.action.to_python(py)?,
                summary: self.summary.to_python(py)?,
                explanation: self.explanation.to_python(py)?,
                references: self.references.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl CategoryInfo {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 6] {
        [
            ("name", &self.name),
            ("group", &self.group),
            ("action", &self.action),
            ("summary", &self.summary),
            ("explanation", &self.explanation),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl CategoryInfo {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["name"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<CategoryInfo {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.name, "__eq__", other.get().name.bind(py)),
            Err(_) => convert::compare(&self.name, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.name.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.smtp")?.getattr("category")?, (self.name.clone_ref(py),)))
    }
}

/// A rule by which replies are classified.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct BounceRule {
    /// Its name: `user_unknown`.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// What it goes by.
    #[pyo3(get)]
    layer: Py<PyAny>,
    /// What it says.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// How much it weighs.
    #[pyo3(get)]
    strength: Py<PyAny>,
    /// Whose words or codes they are; absent if many speak so.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// What it rests on; never empty.
    #[pyo3(get)]
    references: Py<PyAny>,
    shown: Py<PyAny>,
}

impl ToPython for core::smtp::BounceRule {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            BounceRule {
                id: self.id.to_python(py)?,
                layer: self.layer.to_python(py)?,
                category: self.category.to_python(py)?,
                strength: self.strength.to_python(py)?,
                owner: self.owner.to_python(py)?,
                references: self.references.to_python(py)?,
                shown: self.to_string().to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl BounceRule {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 6] {
        [
            ("id", &self.id),
            ("layer", &self.layer),
            ("category", &self.category),
            ("strength", &self.strength),
            ("owner", &self.owner),
            ("references", &self.references),
        ]
    }
}

#[pymethods]
impl BounceRule {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id"])
    }
    fn __str__(&self, py: Python<'_>) -> Py<PyAny> {
        self.shown.clone_ref(py)
    }
    fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {
        self.shown.call_method1(py, "__format__", (spec,))
    }
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<BounceRule {}>", self.shown.bind(py))
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::compare(&self.id, "__eq__", other.get().id.bind(py)),
            Err(_) => convert::compare(&self.id, "__eq__", other),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.id.bind(py).hash()
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {
        Ok((py.import("statusbook.smtp")?.getattr("bounce_rule")?, (self.id.clone_ref(py),)))
    }
}

/// What a reply means for who sent the message.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct Classification {
    /// The reply code.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The enhanced code.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// What the codes say; absent if there are none.
    #[pyo3(get)]
    permanence: Py<PyAny>,
    /// Whether the two codes are of one class; absent unless there are both.
    #[pyo3(get)]
    codes_agree: Py<PyAny>,
    /// The reason.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// The caller's own name for it, if one of the caller's rules decided.
    #[pyo3(get)]
    own_category: Py<PyAny>,
    /// What the reason is about.
    #[pyo3(get)]
    group: Py<PyAny>,
    /// What the sender should do.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// The seconds after which the text says to try again.
    #[pyo3(get)]
    retry_after: Py<PyAny>,
    /// The slug of the provider that answered, as far as `remote` or the text tells.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// Whom the text names; absent unless `own` was given.
    #[pyo3(get)]
    about: Py<PyAny>,
    /// The rule that decided; absent if none did.
    #[pyo3(get)]
    rule: Py<PyAny>,
    /// What it goes by.
    #[pyo3(get)]
    layer: Py<PyAny>,
    /// How much it weighs.
    #[pyo3(get)]
    strength: Py<PyAny>,
    /// The part of the text that it rests on.
    #[pyo3(get)]
    matched: Py<PyAny>,
    /// Where that begins in the text.
    #[pyo3(get)]
    start: Py<PyAny>,
    /// Where it ends.
    #[pyo3(get)]
    end: Py<PyAny>,
    /// The category that came second, if there was another one.
    #[pyo3(get)]
    runner_up: Py<PyAny>,
    /// The rule that spoke for it.
    #[pyo3(get)]
    runner_up_rule: Py<PyAny>,
    /// How much that weighs.
    #[pyo3(get)]
    runner_up_strength: Py<PyAny>,
    /// The ways in which the reply left the grammar.
    #[pyo3(get)]
    deviations: Py<PyAny>,
}

impl ToPython for core::smtp::Classification<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Classification {
                code: self.code.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                permanence: self.permanence.to_python(py)?,
                codes_agree: self.codes_agree.to_python(py)?,
                category: self.category.to_python(py)?,
                own_category: self.own_category.to_python(py)?,
                group: self.group.to_python(py)?,
                action: self.action.to_python(py)?,
                retry_after: self.retry_after.to_python(py)?,
                owner: self.owner.to_python(py)?,
                about: self.about.to_python(py)?,
                rule: self.rule.to_python(py)?,
                layer: self.layer.to_python(py)?,
                strength: self.strength.to_python(py)?,
                matched: self.matched.to_python(py)?,
                start: self.start.to_python(py)?,
                end: self.end.to_python(py)?,
                runner_up: self.runner_up.to_python(py)?,
                runner_up_rule: self.runner_up_rule.to_python(py)?,
                runner_up_strength: self.runner_up_strength.to_python(py)?,
                deviations: self.deviations.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Classification {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 21] {
        [
            ("code", &self.code),
            ("enhanced", &self.enhanced),
            ("permanence", &self.permanence),
            ("codes_agree", &self.codes_agree),
            ("category", &self.category),
            ("own_category", &self.own_category),
            ("group", &self.group),
            ("action", &self.action),
            ("retry_after", &self.retry_after),
            ("owner", &self.owner),
            ("about", &self.about),
            ("rule", &self.rule),
            ("layer", &self.layer),
            ("strength", &self.strength),
            ("matched", &self.matched),
            ("start", &self.start),
            ("end", &self.end),
            ("runner_up", &self.runner_up),
            ("runner_up_rule", &self.runner_up_rule),
            ("runner_up_strength", &self.runner_up_strength),
            ("deviations", &self.deviations),
        ]
    }
}

#[pymethods]
impl Classification {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Classification",
                PyTuple::new(
                    py,
                    [
                        &self.code,
                        &self.enhanced,
                        &self.permanence,
                        &self.codes_agree,
                        &self.category,
                        &self.own_category,
                        &self.group,
                        &self.action,
                        &self.retry_after,
                        &self.owner,
                        &self.about,
                        &self.rule,
                        &self.layer,
                        &self.strength,
                        &self.matched,
                        &self.start,
                        &self.end,
                        &self.runner_up,
                        &self.runner_up_rule,
                        &self.runner_up_strength,
                        &self.deviations,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Classification", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A rule that speaks for a category, and where.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct Evidence {
    /// The rule.
    #[pyo3(get)]
    rule: Py<PyAny>,
    /// What it says.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// The caller's own name for it.
    #[pyo3(get)]
    own_category: Py<PyAny>,
    /// What it goes by.
    #[pyo3(get)]
    layer: Py<PyAny>,
    /// How much it weighs.
    #[pyo3(get)]
    strength: Py<PyAny>,
    /// The part of the text that it rests on.
    #[pyo3(get)]
    matched: Py<PyAny>,
    /// Where that begins in the text.
    #[pyo3(get)]
    start: Py<PyAny>,
    /// Where it ends.
    #[pyo3(get)]
    end: Py<PyAny>,
}

impl ToPython for core::smtp::Evidence<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Evidence {
                rule: self.rule.to_python(py)?,
                category: self.category.to_python(py)?,
                own_category: self.own_category.to_python(py)?,
                layer: self.layer.to_python(py)?,
                strength: self.strength.to_python(py)?,
                matched: self.matched.to_python(py)?,
                start: self.start.to_python(py)?,
                end: self.end.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Evidence {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 8] {
        [
            ("rule", &self.rule),
            ("category", &self.category),
            ("own_category", &self.own_category),
            ("layer", &self.layer),
            ("strength", &self.strength),
            ("matched", &self.matched),
            ("start", &self.start),
            ("end", &self.end),
        ]
    }
}

#[pymethods]
impl Evidence {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Evidence",
                PyTuple::new(
                    py,
                    [
                        &self.rule,
                        &self.category,
                        &self.own_category,
                        &self.layer,
                        &self.strength,
                        &self.matched,
                        &self.start,
                        &self.end,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Evidence", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// What a mail log says of one delivery.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct LogLine {
    /// The program that wrote the line.
    #[pyo3(get)]
    program: Py<PyAny>,
    /// The message's name in the queue.
    #[pyo3(get)]
    queue_id: Py<PyAny>,
    /// The address that was delivered to; absent if the line names none.
    #[pyo3(get)]
    recipient: Py<PyAny>,
    /// The host that answered; absent if none did.
    #[pyo3(get)]
    relay: Py<PyAny>,
    /// What became of it.
    #[pyo3(get)]
    outcome: Py<PyAny>,
    /// The enhanced code that the program wrote beside the text, or made up.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// The reply or the diagnostic text, ready for `classify`.
    #[pyo3(get)]
    text: Py<PyAny>,
}

impl ToPython for core::smtp::LogLine<'_> {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            LogLine {
                program: self.program.to_python(py)?,
                queue_id: self.queue_id.to_python(py)?,
                recipient: self.recipient.to_python(py)?,
                relay: self.relay.to_python(py)?,
                outcome: self.outcome.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                text: self.text.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl LogLine {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 7] {
        [
            ("program", &self.program),
            ("queue_id", &self.queue_id),
            ("recipient", &self.recipient),
            ("relay", &self.relay),
            ("outcome", &self.outcome),
            ("enhanced", &self.enhanced),
            ("text", &self.text),
        ]
    }
}

#[pymethods]
impl LogLine {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "LogLine",
                PyTuple::new(
                    py,
                    [
                        &self.program,
                        &self.queue_id,
                        &self.recipient,
                        &self.relay,
                        &self.outcome,
                        &self.enhanced,
                        &self.text,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "LogLine", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// What a report says of one recipient, and what it means.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct DsnRecipient {
    /// The address that the reporting system used.
    #[pyo3(get)]
    recipient: Py<PyAny>,
    /// The address that the sender used.
    #[pyo3(get)]
    original_recipient: Py<PyAny>,
    /// What became of the message; absent in a feedback report.
    #[pyo3(get)]
    outcome: Py<PyAny>,
    /// The status that the report gives.
    #[pyo3(get)]
    status: Py<PyAny>,
    /// The diagnostic text, without its type.
    #[pyo3(get)]
    diagnostic: Py<PyAny>,
    /// The host that answered.
    #[pyo3(get)]
    remote_mta: Py<PyAny>,
    /// When it was tried last, as the report writes it.
    #[pyo3(get)]
    last_attempt_date: Py<PyAny>,
    /// Until when it will be tried, as the report writes it.
    #[pyo3(get)]
    will_retry_until: Py<PyAny>,
    /// The reply code of the diagnostic text.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The enhanced code of the diagnostic text or, without one, the status.
    #[pyo3(get)]
    enhanced: Py<PyAny>,
    /// What the codes say; absent if there are none.
    #[pyo3(get)]
    permanence: Py<PyAny>,
    /// The reason.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// The caller's own name for it, if one of the caller's rules decided.
    #[pyo3(get)]
    own_category: Py<PyAny>,
    /// What the sender should do.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// The seconds after which the text says to try again.
    #[pyo3(get)]
    retry_after: Py<PyAny>,
    /// The rule that decided; absent if none did.
    #[pyo3(get)]
    rule: Py<PyAny>,
    /// How much it weighs.
    #[pyo3(get)]
    strength: Py<PyAny>,
}

impl ToPython for core::smtp::DsnRecipient {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            DsnRecipient {
                recipient: self.recipient.to_python(py)?,
                original_recipient: self.original_recipient.to_python(py)?,
                outcome: self.outcome.to_python(py)?,
                status: self.status.to_python(py)?,
                diagnostic: self.diagnostic.to_python(py)?,
                remote_mta: self.remote_mta.to_python(py)?,
                last_attempt_date: self.last_attempt_date.to_python(py)?,
                will_retry_until: self.will_retry_until.to_python(py)?,
                code: self.code.to_python(py)?,
                enhanced: self.enhanced.to_python(py)?,
                permanence: self.permanence.to_python(py)?,
                category: self.category.to_python(py)?,
                own_category: self.own_category.to_python(py)?,
                action: self.action.to_python(py)?,
                retry_after: self.retry_after.to_python(py)?,
                rule: self.rule.to_python(py)?,
                strength: self.strength.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl DsnRecipient {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 17] {
        [
            ("recipient", &self.recipient),
            ("original_recipient", &self.original_recipient),
            ("outcome", &self.outcome),
            ("status", &self.status),
            ("diagnostic", &self.diagnostic),
            ("remote_mta", &self.remote_mta),
            ("last_attempt_date", &self.last_attempt_date),
            ("will_retry_until", &self.will_retry_until),
            ("code", &self.code),
            ("enhanced", &self.enhanced),
            ("permanence", &self.permanence),
            ("category", &self.category),
            ("own_category", &self.own_category),
            ("action", &self.action),
            ("retry_after", &self.retry_after),
            ("rule", &self.rule),
            ("strength", &self.strength),
        ]
    }
}

#[pymethods]
impl DsnRecipient {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "DsnRecipient",
                PyTuple::new(
                    py,
                    [
                        &self.recipient,
                        &self.original_recipient,
                        &self.outcome,
                        &self.status,
                        &self.diagnostic,
                        &self.remote_mta,
                        &self.last_attempt_date,
                        &self.will_retry_until,
                        &self.code,
                        &self.enhanced,
                        &self.permanence,
                        &self.category,
                        &self.own_category,
                        &self.action,
                        &self.retry_after,
                        &self.rule,
                        &self.strength,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "DsnRecipient", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}

/// A report about a message that was sent.
#[pyclass(frozen, module = "statusbook.smtp")]
pub struct Dsn {
    /// What kind of report it is.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// The host that reports.
    #[pyo3(get)]
    reporting_mta: Py<PyAny>,
    /// The sender's own name for the transaction.
    #[pyo3(get)]
    envelope_id: Py<PyAny>,
    /// When the message came in there, as the report writes it.
    #[pyo3(get)]
    arrival_date: Py<PyAny>,
    /// Of a feedback report: `abuse`, `fraud`, `virus`, ...
    #[pyo3(get)]
    feedback_type: Py<PyAny>,
    /// Of a feedback report: the address that the message came from.
    #[pyo3(get)]
    source_ip: Py<PyAny>,
    /// The Message-ID of the message that it is about.
    #[pyo3(get)]
    message_id: Py<PyAny>,
    /// The recipients, in the report's order.
    #[pyo3(get)]
    recipients: Py<PyAny>,
}

impl ToPython for core::smtp::Dsn {
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(
            py,
            Dsn {
                kind: self.kind.to_python(py)?,
                reporting_mta: self.reporting_mta.to_python(py)?,
                envelope_id: self.envelope_id.to_python(py)?,
                arrival_date: self.arrival_date.to_python(py)?,
                feedback_type: self.feedback_type.to_python(py)?,
                source_ip: self.source_ip.to_python(py)?,
                message_id: self.message_id.to_python(py)?,
                recipients: self.recipients.to_python(py)?,
            },
        )?
        .into_any())
    }
}

impl Dsn {
    fn fields(&self) -> [(&'static str, &Py<PyAny>); 8] {
        [
            ("kind", &self.kind),
            ("reporting_mta", &self.reporting_mta),
            ("envelope_id", &self.envelope_id),
            ("arrival_date", &self.arrival_date),
            ("feedback_type", &self.feedback_type),
            ("source_ip", &self.source_ip),
            ("message_id", &self.message_id),
            ("recipients", &self.recipients),
        ]
    }
}

#[pymethods]
impl Dsn {
    /// The JSON form: a dict of plain values.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        convert::dict(py, &self.fields())
    }
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {
        Ok((
            py.import("statusbook._statusbook")?.getattr("_restore")?,
            (
                "Dsn",
                PyTuple::new(
                    py,
                    [
                        &self.kind,
                        &self.reporting_mta,
                        &self.envelope_id,
                        &self.arrival_date,
                        &self.feedback_type,
                        &self.source_ip,
                        &self.message_id,
                        &self.recipients,
                    ],
                )?,
            ),
        ))
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        convert::repr(py, "Dsn", &self.fields())
    }
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => convert::same(py, &self.fields(), &other.get().fields()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash()
    }
}
/// A record from its fields: how a pickle of one that no call gives back is read.
#[pyfunction]
#[allow(clippy::too_many_lines, reason = "a line a record")]
pub fn _restore(py: Python<'_>, name: &str, values: &Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> {
    let mut values = values.iter();
    let values = &mut values;
    Ok(match name {
        "Reference" => Py::new(
            py,
            Reference {
                document: convert::next(values)?,
                section: convert::next(values)?,
                url: convert::next(values)?,
            },
        )?
        .into_any(),
        "Owner" => Py::new(
            py,
            Owner {
                slug: convert::next(values)?,
                name: convert::next(values)?,
                summary: convert::next(values)?,
                url: convert::next(values)?,
                shown: convert::next(values)?,
            },
        )?
        .into_any(),
        "Remark" => {
            Py::new(py, Remark { text: convert::next(values)?, references: convert::next(values)? })?.into_any()
        }
        "Alias" => Py::new(
            py,
            Alias {
                phrase: convert::next(values)?,
                name: convert::next(values)?,
                used_by: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "Meaning" => Py::new(
            py,
            Meaning {
                code: convert::next(values)?,
                owner: convert::next(values)?,
                phrase: convert::next(values)?,
                name: convert::next(values)?,
                standing: convert::next(values)?,
                summary: convert::next(values)?,
                also: convert::next(values)?,
                aliases: convert::next(values)?,
                references: convert::next(values)?,
                seen: convert::next(values)?,
                confidence: convert::next(values)?,
                expires: convert::next(values)?,
                note: convert::next(values)?,
                explanation: convert::next(values)?,
            },
        )?
        .into_any(),
        "Distinction" => Py::new(
            py,
            Distinction {
                code: convert::next(values)?,
                text: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "FieldRule" => Py::new(
            py,
            FieldRule {
                name: convert::next(values)?,
                keyword: convert::next(values)?,
                condition: convert::next(values)?,
                reference: convert::next(values)?,
            },
        )?
        .into_any(),
        "TypicalCode" => Py::new(
            py,
            TypicalCode {
                code: convert::next(values)?,
                condition: convert::next(values)?,
                fields: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "StatusMatch" => Py::new(
            py,
            StatusMatch {
                code: convert::next(values)?,
                meaning: convert::next(values)?,
                score: convert::next(values)?,
            },
        )?
        .into_any(),
        "Profile" => Py::new(
            py,
            Profile {
                name: convert::next(values)?,
                software: convert::next(values)?,
                version: convert::next(values)?,
                limit: convert::next(values)?,
                summary: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "Redirect" => Py::new(
            py,
            Redirect {
                action: convert::next(values)?,
                next_method: convert::next(values)?,
                content: convert::next(values)?,
                drop_fields: convert::next(values)?,
                is_permanent: convert::next(values)?,
                crossed: convert::next(values)?,
                reason: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "RetryAfter" => Py::new(
            py,
            RetryAfter {
                state: convert::next(values)?,
                seconds: convert::next(values)?,
                source: convert::next(values)?,
            },
        )?
        .into_any(),
        "Retry" => Py::new(
            py,
            Retry {
                action: convert::next(values)?,
                once: convert::next(values)?,
                wait: convert::next(values)?,
                wait_state: convert::next(values)?,
                wait_source: convert::next(values)?,
                too_long: convert::next(values)?,
                change: convert::next(values)?,
                reason: convert::next(values)?,
                references: convert::next(values)?,
            },
        )?
        .into_any(),
        "StatusLine" => Py::new(
            py,
            StatusLine {
                version: convert::next(values)?,
                code: convert::next(values)?,
                phrase: convert::next(values)?,
                deviations: convert::next(values)?,
            },
        )?
        .into_any(),
        "EnhancedMeaning" => Py::new(
            py,
            EnhancedMeaning {
                first: convert::next(values)?,
                last: convert::next(values)?,
                owner: convert::next(values)?,
                phrase: convert::next(values)?,
                summary: convert::next(values)?,
                explanation: convert::next(values)?,
                references: convert::next(values)?,
                confidence: convert::next(values)?,
                note: convert::next(values)?,
            },
        )?
        .into_any(),
        "CodeMatch" => Py::new(
            py,
            CodeMatch {
                code: convert::next(values)?,
                enhanced: convert::next(values)?,
                phrase: convert::next(values)?,
                summary: convert::next(values)?,
                owner: convert::next(values)?,
                score: convert::next(values)?,
            },
        )?
        .into_any(),
        "Reply" => Py::new(
            py,
            Reply {
                code: convert::next(values)?,
                enhanced: convert::next(values)?,
                permanence: convert::next(values)?,
                codes_agree: convert::next(values)?,
                lines: convert::next(values)?,
                text: convert::next(values)?,
                deviations: convert::next(values)?,
            },
        )?
        .into_any(),
        "Classification" => Py::new(
            py,
            Classification {
                code: convert::next(values)?,
                enhanced: convert::next(values)?,
                permanence: convert::next(values)?,
                codes_agree: convert::next(values)?,
                category: convert::next(values)?,
                own_category: convert::next(values)?,
                group: convert::next(values)?,
                action: convert::next(values)?,
                retry_after: convert::next(values)?,
                owner: convert::next(values)?,
                about: convert::next(values)?,
                rule: convert::next(values)?,
                layer: convert::next(values)?,
                strength: convert::next(values)?,
                matched: convert::next(values)?,
                start: convert::next(values)?,
                end: convert::next(values)?,
                runner_up: convert::next(values)?,
                runner_up_rule: convert::next(values)?,
                runner_up_strength: convert::next(values)?,
                deviations: convert::next(values)?,
            },
        )?
        .into_any(),
        "Evidence" => Py::new(
            py,
            Evidence {
                rule: convert::next(values)?,
                category: convert::next(values)?,
                own_category: convert::next(values)?,
                layer: convert::next(values)?,
                strength: convert::next(values)?,
                matched: convert::next(values)?,
                start: convert::next(values)?,
                end: convert::next(values)?,
            },
        )?
        .into_any(),
        "LogLine" => Py::new(
            py,
            LogLine {
                program: convert::next(values)?,
                queue_id: convert::next(values)?,
                recipient: convert::next(values)?,
                relay: convert::next(values)?,
                outcome: convert::next(values)?,
                enhanced: convert::next(values)?,
                text: convert::next(values)?,
            },
        )?
        .into_any(),
        "DsnRecipient" => Py::new(
            py,
            DsnRecipient {
                recipient: convert::next(values)?,
                original_recipient: convert::next(values)?,
                outcome: convert::next(values)?,
                status: convert::next(values)?,
                diagnostic: convert::next(values)?,
                remote_mta: convert::next(values)?,
                last_attempt_date: convert::next(values)?,
                will_retry_until: convert::next(values)?,
                code: convert::next(values)?,
                enhanced: convert::next(values)?,
                permanence: convert::next(values)?,
                category: convert::next(values)?,
                own_category: convert::next(values)?,
                action: convert::next(values)?,
                retry_after: convert::next(values)?,
                rule: convert::next(values)?,
                strength: convert::next(values)?,
            },
        )?
        .into_any(),
        "Dsn" => Py::new(
            py,
            Dsn {
                kind: convert::next(values)?,
                reporting_mta: convert::next(values)?,
                envelope_id: convert::next(values)?,
                arrival_date: convert::next(values)?,
                feedback_type: convert::next(values)?,
                source_ip: convert::next(values)?,
                message_id: convert::next(values)?,
                recipients: convert::next(values)?,
            },
        )?
        .into_any(),
        _ => return Err(PyTypeError::new_err(format!("no record {name}"))),
    })
}

/// The class of this name: made when it is first asked for.
pub fn class<'py>(py: Python<'py>, name: &str) -> Option<Bound<'py, PyAny>> {
    Some(match name {
        "Reference" => py.get_type::<Reference>().into_any(),
        "Owner" => py.get_type::<Owner>().into_any(),
        "Remark" => py.get_type::<Remark>().into_any(),
        "Alias" => py.get_type::<Alias>().into_any(),
        "Meaning" => py.get_type::<Meaning>().into_any(),
        "Distinction" => py.get_type::<Distinction>().into_any(),
        "FieldRule" => py.get_type::<FieldRule>().into_any(),
        "Status" => py.get_type::<Status>().into_any(),
        "ClassInfo" => py.get_type::<ClassInfo>().into_any(),
        "Method" => py.get_type::<Method>().into_any(),
        "TypicalCode" => py.get_type::<TypicalCode>().into_any(),
        "Typical" => py.get_type::<Typical>().into_any(),
        "StatusMatch" => py.get_type::<StatusMatch>().into_any(),
        "Profile" => py.get_type::<Profile>().into_any(),
        "Redirect" => py.get_type::<Redirect>().into_any(),
        "RetryAfter" => py.get_type::<RetryAfter>().into_any(),
        "Retry" => py.get_type::<Retry>().into_any(),
        "StatusLine" => py.get_type::<StatusLine>().into_any(),
        "CodeInfo" => py.get_type::<CodeInfo>().into_any(),
        "EnhancedMeaning" => py.get_type::<EnhancedMeaning>().into_any(),
        "EnhancedInfo" => py.get_type::<EnhancedInfo>().into_any(),
        "CodeMatch" => py.get_type::<CodeMatch>().into_any(),
        "Reply" => py.get_type::<Reply>().into_any(),
        "CategoryInfo" => py.get_type::<CategoryInfo>().into_any(),
        "BounceRule" => py.get_type::<BounceRule>().into_any(),
        "Classification" => py.get_type::<Classification>().into_any(),
        "Evidence" => py.get_type::<Evidence>().into_any(),
        "LogLine" => py.get_type::<LogLine>().into_any(),
        "DsnRecipient" => py.get_type::<DsnRecipient>().into_any(),
        "Dsn" => py.get_type::<Dsn>().into_any(),
        _ => return None,
    })
}
