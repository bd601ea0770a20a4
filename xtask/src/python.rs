//! The Python binding's records and conversions, its stubs, literals and constants.

use std::fmt::Write;

use crate::{
    registry::{Constant, Registry},
    rust::{by_owner, doc, owner_name},
    schema::{Field, Item, Record, Vocabulary, camel},
};

/// The classes of the extension module, and how a row of the core becomes one.
pub fn records(registry: &Registry) -> String {
    let mut out = String::from(
        "use pyo3::{exceptions::PyTypeError, prelude::*, types::{PyDict, PyTuple}};\nuse statusbook as core;\nuse crate::convert::{self, Kept, ToPython};\n\n",
    );
    for vocabulary in &registry.schema.words {
        let path = rust_path(vocabulary.family.as_deref(), &vocabulary.name);
        // The words of a set are bits; any other's number is its place in a short list.
        let most = vocabulary.words.iter().map(|word| word.number).max().unwrap_or_default();
        let body = if vocabulary.set {
            "Ok(convert::word(py, self.as_str()))".into()
        } else {
            format!("static KEPT: Kept<{}> = Kept::new();\nOk(KEPT.word(py, *self as usize, self.as_str()))", most + 1)
        };
        _ = writeln!(
            out,
            "impl ToPython for {path} {{ fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {{ {body} }} }}"
        );
    }
    for record in &registry.schema.records {
        write_class(&mut out, record);
    }
    out.push_str(
        "/// A record from its fields: how a pickle of one that no call gives back is read.\n#[pyfunction]\n\
         #[allow(clippy::too_many_lines, reason = \"a line a record\")]\n\
         pub fn _restore(py: Python<'_>, name: &str, values: &Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> {\n\
         let mut values = values.iter();\nlet values = &mut values;\nOk(match name {\n",
    );
    for record in registry.schema.records.iter().filter(|record| record.call.is_none()) {
        let name = camel(&record.name);
        let fields = record.fields.iter().map(|field| attribute(&field.name));
        let fields = fields.chain(record.key.as_ref().map(|_| "shown".into()));
        let fields: Vec<String> = fields.map(|field| format!("{field}: convert::next(values)?")).collect();
        _ = writeln!(out, "{name:?} => Py::new(py, {name} {{ {} }})?.into_any(),", fields.join(", "));
    }
    out.push_str("_ => return Err(PyTypeError::new_err(format!(\"no record {name}\"))),\n})\n}\n\n");
    out.push_str("/// The class of this name: made when it is first asked for.\npub fn class<'py>(py: Python<'py>, name: &str) -> Option<Bound<'py, PyAny>> {\nSome(match name {\n");
    for record in &registry.schema.records {
        let name = camel(&record.name);
        _ = writeln!(out, "{name:?} => py.get_type::<{name}>().into_any(),");
    }
    out.push_str("_ => return None,\n})\n}\n");
    out
}

fn rust_path(family: Option<&str>, name: &str) -> String {
    match family {
        Some(family) => format!("core::{family}::{}", camel(name)),
        None => format!("core::{}", camel(name)),
    }
}

fn module(record: &Record) -> String {
    record.family.as_ref().map_or("statusbook".into(), |family| format!("statusbook.{family}"))
}

/// `class` is a word of Python's own.
fn attribute(name: &str) -> String {
    if name == "class" { "class_".into() } else { name.into() }
}

fn write_class(out: &mut String, record: &Record) {
    let name = camel(&record.name);
    let path = rust_path(record.family.as_deref(), &record.name);
    let life = if record.borrows() { "<'_>" } else { "" };
    _ = writeln!(
        out,
        "\n/// {}\n#[pyclass(frozen, module = {:?})]\npub struct {name} {{",
        record.summary,
        module(record)
    );
    for field in &record.fields {
        _ = writeln!(out, "/// {}\n#[pyo3(get)]\n{}: Py<PyAny>,", field.summary, attribute(&field.name));
    }
    if record.key.is_some() {
        out.push_str("shown: Py<PyAny>,\n");
    }
    _ = writeln!(
        out,
        "}}\n\nimpl ToPython for {path}{life} {{ fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {{\nOk(Py::new(py, {name} {{"
    );
    for field in &record.fields {
        let call = if field.ty.item == Item::JoinedLines { "()" } else { "" };
        _ = writeln!(out, "{}: self.{}{call}.to_python(py)?,", attribute(&field.name), field.name);
    }
    if record.key.is_some() {
        out.push_str("shown: self.to_string().to_python(py)?,\n");
    }
    let pairs: Vec<String> =
        record.fields.iter().map(|field| format!("({:?}, &self.{})", field.name, attribute(&field.name))).collect();
    _ = writeln!(
        out,
        "}})?.into_any())\n}} }}\n\nimpl {name} {{ fn fields(&self) -> [(&'static str, &Py<PyAny>); {}] {{ [{}] }} }}\n\n#[pymethods]\nimpl {name} {{",
        pairs.len(),
        pairs.join(", ")
    );
    _ = writeln!(
        out,
        "/// The JSON form: a dict of plain values.\nfn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {{ convert::dict(py, &self.fields()) }}\n\
         fn __copy__(slf: Py<Self>) -> Py<Self> {{ slf }}\n\
         fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {{ slf }}"
    );
    if record.call.is_none() {
        let shown = if record.key.is_some() { ", &self.shown" } else { "" };
        let fields: Vec<String> =
            record.fields.iter().map(|field| format!("&self.{}", attribute(&field.name))).collect();
        _ = writeln!(
            out,
            "fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<convert::Restored<'py>> {{\n\
             Ok((py.import(\"statusbook._statusbook\")?.getattr(\"_restore\")?, ({name:?}, PyTuple::new(py, [{}{shown}])?))) }}",
            fields.join(", ")
        );
    }
    match &record.key {
        Some(key) => write_keyed(out, record, key),
        None => {
            _ = writeln!(
                out,
                "fn __repr__(&self, py: Python<'_>) -> PyResult<String> {{ convert::repr(py, {name:?}, &self.fields()) }}\n\
                 fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {{\n\
                 match other.cast::<Self>() {{ Ok(other) => convert::same(py, &self.fields(), &other.get().fields()), Err(_) => Ok(py.NotImplemented()) }} }}\n\
                 fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {{ PyTuple::new(py, self.fields().map(|(_, value)| value))?.hash() }}"
            );
        }
    }
    out.push_str("}\n");
}

fn write_keyed(out: &mut String, record: &Record, key: &str) {
    let name = camel(&record.name);
    let is_code = record.fields.iter().any(|f| f.name == key && matches!(f.ty.item, Item::Code | Item::SmtpCode));
    _ = writeln!(
        out,
        "#[classattr]\nfn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {{ PyTuple::new(py, [{key:?}]) }}\n\
         fn __str__(&self, py: Python<'_>) -> Py<PyAny> {{ self.shown.clone_ref(py) }}\n\
         fn __format__(&self, py: Python<'_>, spec: &str) -> PyResult<Py<PyAny>> {{ self.shown.call_method1(py, \"__format__\", (spec,)) }}\n\
         fn __repr__(&self, py: Python<'_>) -> String {{ format!(\"<{name} {{}}>\", self.shown.bind(py)) }}\n\
         fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {{\n\
         match other.cast::<Self>() {{ Ok(other) => convert::compare(&self.{key}, \"__eq__\", other.get().{key}.bind(py)), Err(_) => convert::compare(&self.{key}, \"__eq__\", other) }} }}\n\
         fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {{ self.{key}.bind(py).hash() }}"
    );
    if is_code {
        for how in ["__lt__", "__le__", "__gt__", "__ge__"] {
            _ = writeln!(
                out,
                "fn {how}(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {{\n\
                 match other.cast::<Self>() {{ Ok(other) => convert::compare(&self.{key}, {how:?}, other.get().{key}.bind(py)), Err(_) => convert::compare(&self.{key}, {how:?}, other) }} }}"
            );
        }
        _ = writeln!(
            out,
            "fn __int__(&self, py: Python<'_>) -> Py<PyAny> {{ self.{key}.clone_ref(py) }}\n\
             fn __index__(&self, py: Python<'_>) -> Py<PyAny> {{ self.{key}.clone_ref(py) }}"
        );
    }
    if let Some(call) = &record.call {
        _ = writeln!(
            out,
            "fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Py<PyAny>,))> {{\n\
             Ok((py.import({:?})?.getattr({call:?})?, (self.{key}.clone_ref(py),))) }}",
            module(record)
        );
    }
}

/// `_statusbook.pyi`.
pub fn stub(registry: &Registry) -> String {
    let mut words: Vec<String> = registry.schema.words.iter().map(|v| camel(&v.name)).collect();
    words.sort();
    let mut out = format!(
        "from types import ModuleType\nfrom typing import Any, SupportsIndex, final\n\nfrom .types import (\n    {},\n)\n\n",
        words.join(",\n    ")
    );
    out.push_str("DATA_DATE: str\n__version__: str\nhttp: ModuleType\nsmtp: ModuleType\n\ndef _restore(name: str, values: tuple[Any, ...]) -> Any: ...\n\n");
    for (name, summary) in ERRORS {
        _ = writeln!(out, "class {name}(ValueError):\n    \"\"\"{summary}\"\"\"\n");
    }
    for record in &registry.schema.records {
        write_stub(&mut out, record);
    }
    out.push_str(RULES);
    out.trim_end().to_string() + "\n"
}

/// The class of own rules; `bindings-python/src/smtp.rs` makes it.
const RULES: &str = "@final
class Rules:
    \"\"\"The caller's own rules for classify(), on top of or instead of the book's.\"\"\"

    def __new__(cls, rules: dict[str, Any], /) -> Rules: ...
    @staticmethod
    def from_toml(text: str | bytes | bytearray | memoryview, /) -> Rules:
        \"\"\"The rules that a TOML text holds.\"\"\"
    @staticmethod
    def from_json(text: str | bytes | bytearray | memoryview, /) -> Rules:
        \"\"\"The rules that a JSON text holds.\"\"\"
";

/// The errors of the calls; `bindings-python/src/errors.rs` makes them.
const ERRORS: [(&str, &str); 6] = [
    ("InvalidCode", "The number is not a code: outside 100 to 999 for HTTP, 200 to 599 for SMTP."),
    ("InvalidEnhancedCode", "The text is not an enhanced status code."),
    ("InvalidMethod", "The text cannot be a method."),
    ("InvalidStatusLine", "The text is not a status line."),
    ("InvalidRules", "The rules cannot be read, or one of them cannot hold."),
    ("UnknownWord", "The word is not in the vocabulary."),
];

fn write_stub(out: &mut String, record: &Record) {
    _ = writeln!(out, "@final\nclass {}:\n    \"\"\"{}\"\"\"\n", camel(&record.name), record.summary);
    if let Some(key) = &record.key {
        _ = writeln!(out, "    __match_args__ = ({key:?},)");
    }
    for field in &record.fields {
        _ = writeln!(
            out,
            "    @property\n    def {}(self) -> {}:\n        \"\"\"{}\"\"\"",
            attribute(&field.name),
            python_type(field),
            field.summary
        );
    }
    out.push_str(
        "    def to_dict(self) -> dict[str, Any]:\n        \"\"\"The JSON form: a dict of plain values.\"\"\"\n",
    );
    _ = writeln!(
        out,
        "    def __copy__(self) -> {0}: ...\n    def __deepcopy__(self, _memo: object) -> {0}: ...",
        camel(&record.name)
    );
    out.push_str("    def __eq__(self, other: object, /) -> bool: ...\n    def __hash__(self) -> int: ...\n");
    if let Some(key) = &record.key {
        if record.fields.iter().any(|f| f.name == *key && matches!(f.ty.item, Item::Code | Item::SmtpCode)) {
            out.push_str("    def __int__(self) -> int: ...\n    def __index__(self) -> int: ...\n");
            for how in ["__lt__", "__le__", "__gt__", "__ge__"] {
                _ = writeln!(out, "    def {how}(self, other: SupportsIndex, /) -> bool: ...");
            }
        }
        out.push_str("    def __format__(self, spec: str, /) -> str: ...\n");
    }
    out.push_str("    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...\n");
    out.push('\n');
}

fn python_type(field: &Field) -> String {
    let item = match &field.ty.item {
        Item::Text | Item::Name | Item::Wire | Item::JoinedLines | Item::EnhancedCode => "str".into(),
        Item::Bool => "bool".into(),
        Item::Code | Item::SmtpCode | Item::Number => "int".into(),
        Item::Word(name) | Item::Record(name) => camel(name),
        Item::Words(name) => format!("tuple[{}, ...]", camel(name)),
        Item::Lines | Item::Names => "tuple[str, ...]".into(),
    };
    let item = if field.ty.list { format!("tuple[{item}, ...]") } else { item };
    if field.ty.optional { format!("{item} | None") } else { item }
}

/// `types.py`: a literal type a vocabulary.
pub fn types(registry: &Registry) -> String {
    let mut out =
        String::from("\"\"\"The words of the book, as literal types.\"\"\"\n\nfrom typing import Literal\n\n");
    for vocabulary in &registry.schema.words {
        out.push_str(&literal(vocabulary));
    }
    out
}

fn literal(vocabulary: &Vocabulary) -> String {
    let words: Vec<String> = vocabulary.words.iter().map(|word| format!("    {:?},", word.word)).collect();
    format!("{} = Literal[\n{}\n]\n\"\"\"{}\"\"\"\n\n", camel(&vocabulary.name), words.join("\n"), vocabulary.summary)
}

/// `_codes.py`: a namespace of plain integers that nobody can change. The owners' namespaces are a module of their
/// own, imported when one is asked for: making thirty classes takes longer than all the rest of the import.
pub fn codes(registry: &Registry) -> String {
    let owners = by_owner(&registry.constants);
    let mut out = String::from(
        "\"\"\"The codes as plain integers: `codes.NOT_FOUND`, `codes.nginx.CLIENT_CLOSED_REQUEST`.\"\"\"\n\n\n\
         class OwnerCodes:\n    __slots__ = (\"name\",)\n\n\
         \x20   def __set_name__(self, codes: type, name: str) -> None:\n        self.name = name\n\n\
         \x20   def __get__(self, codes: object, kind: type | None = None) -> object:\n\
         \x20       from . import _owner_codes\n\n\
         \x20       return getattr(_owner_codes, self.name)\n\n\
         \x20   def __set__(self, codes: object, value: object) -> None:\n        message = f\"{self.name} is read-only\"\n        raise AttributeError(message)\n\n",
    );
    for (owner, constants) in owners.iter().filter(|(owner, _)| owner.is_none()) {
        write_namespace(&mut out, *owner, constants);
        for slug in owners.keys().filter_map(|owner| *owner) {
            _ = writeln!(out, "    {slug} = OwnerCodes()");
        }
    }
    out
}

/// `_owner_codes.py`.
pub fn owner_codes(registry: &Registry) -> String {
    let mut out = String::from("\"\"\"The codes of everybody but IANA.\"\"\"\n");
    let owners = by_owner(&registry.constants);
    for (owner, constants) in owners.iter().filter(|(owner, _)| owner.is_some()) {
        write_namespace(&mut out, *owner, constants);
    }
    out.push_str("\n\n");
    for slug in owners.keys().filter_map(|owner| *owner) {
        _ = writeln!(out, "{slug} = {}()", camel(slug));
    }
    out
}

fn write_namespace(out: &mut String, owner: Option<&str>, constants: &[&Constant]) {
    _ = writeln!(out, "\n\nclass {}:\n    __slots__ = ()", owner.map_or("Http".into(), camel));
    for constant in constants {
        _ = writeln!(out, "    {} = {}", constant.name, constant.code);
    }
}

/// `_codes.pyi`: literal types, and older names marked for editors.
pub fn codes_stub(registry: &Registry) -> String {
    let owners = by_owner(&registry.constants);
    let names: Vec<String> = owners.keys().filter_map(|owner| *owner).map(camel).collect();
    let mut sorted = names.clone();
    sorted.sort();
    let mut out = format!(
        "from typing import Final, Literal\n\nfrom typing_extensions import deprecated\n\nfrom ._owner_codes import (\n    {},\n)\n",
        sorted.join(",\n    ")
    );
    for (owner, constants) in owners.iter().filter(|(owner, _)| owner.is_none()) {
        write_namespace_stub(&mut out, registry, *owner, constants);
        for slug in owners.keys().filter_map(|owner| *owner) {
            _ = writeln!(out, "    {slug}: Final[{}]", camel(slug));
        }
    }
    out
}

/// `_owner_codes.pyi`.
pub fn owner_codes_stub(registry: &Registry) -> String {
    let mut out = String::from("from typing import Final, Literal\n\nfrom typing_extensions import deprecated\n");
    let owners = by_owner(&registry.constants);
    for (owner, constants) in owners.iter().filter(|(owner, _)| owner.is_some()) {
        write_namespace_stub(&mut out, registry, *owner, constants);
    }
    out.push('\n');
    for slug in owners.keys().filter_map(|owner| *owner) {
        _ = writeln!(out, "{slug}: Final[{}]", camel(slug));
    }
    out
}

fn write_namespace_stub(out: &mut String, registry: &Registry, owner: Option<&str>, constants: &[&Constant]) {
    let class = owner.map_or("Http".into(), camel);
    let whose = owner.map_or("IANA's codes, and the well-known ones of others.".into(), |slug| {
        format!("The codes of {}.", owner_name(registry, slug))
    });
    _ = writeln!(out, "\nclass {class}:\n    \"\"\"{whose}\"\"\"\n");
    for constant in constants {
        let (name, code) = (&constant.name, constant.code);
        _ = match &constant.instead {
            None => writeln!(out, "    {name}: Final = {code}\n    \"\"\"{}\"\"\"", constant.summary),
            Some(instead) => writeln!(
                out,
                "    @property\n    @deprecated(\"use {instead}\")\n    def {name}(self) -> Literal[{code}]:\n        \"\"\"{}\"\"\"",
                doc(constant)
            ),
        };
    }
}
