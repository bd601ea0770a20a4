//! The Node binding's conversions, TypeScript declarations and constants.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use crate::{
    registry::{Constant, Registry},
    rust::{by_owner, doc, owner_name},
    schema::{Field, Item, Record, camel},
};

/// How a row of the core becomes a plain object.
pub fn records(registry: &Registry) -> String {
    let mut out = String::from(
        "use napi::{Env, Result, Unknown};\nuse statusbook as core;\nuse crate::convert::{Fields, ToJs};\n\n",
    );
    for vocabulary in &registry.schema.words {
        let path = rust_path(vocabulary.family.as_deref(), &vocabulary.name);
        _ = writeln!(
            out,
            "impl ToJs for {path} {{ fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {{ self.as_str().to_js(env) }} }}"
        );
    }
    for record in &registry.schema.records {
        let path = rust_path(record.family.as_deref(), &record.name);
        let life = if record.borrows() { "<'_>" } else { "" };
        _ = writeln!(
            out,
            "\nimpl ToJs for {path}{life} {{ fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {{\nOk(Fields::new(env)?"
        );
        for field in &record.fields {
            let call = if field.ty.item == Item::JoinedLines { "()" } else { "" };
            _ = writeln!(out, ".add(&self.{}{call})?", field.name);
        }
        out.push_str(".done())\n} }\n");
    }
    out
}

/// `records.js`: how the values of a record, in order, become a frozen object. Written out, because V8 gives a literal
/// a shape that all rows share, and an object made of many single properties none at all.
pub fn factories(registry: &Registry) -> String {
    let mut out = String::from("'use strict'\n\nconst { list, record } = require('./objects.js')\n");
    for record in &registry.schema.records {
        let fields: Vec<String> = record.fields.iter().enumerate().map(|(index, field)| made(index, field)).collect();
        let name = record.name.to_lower_camel_case();
        _ = writeln!(out, "\nconst {name} = (v) => record({{\n{}\n}})", fields.join(",\n"));
    }
    let names: Vec<String> = registry.schema.records.iter().map(|r| r.name.to_lower_camel_case()).collect();
    _ = writeln!(out, "\nmodule.exports = {{ {} }}", names.join(", "));
    out
}

fn made(index: usize, field: &Field) -> String {
    let value = format!("v[{index}]");
    let value = match &field.ty.item {
        Item::Record(name) if field.ty.list => format!("list({value}, {})", name.to_lower_camel_case()),
        Item::Record(name) if field.ty.optional => format!("{value} && {}({value})", name.to_lower_camel_case()),
        Item::Record(name) => format!("{}({value})", name.to_lower_camel_case()),
        Item::Lines | Item::Names | Item::Words(_) => format!("Object.freeze({value})"),
        _ if field.ty.list => format!("Object.freeze({value})"),
        _ => value,
    };
    format!("  {}: {value}", field.name.to_lower_camel_case())
}

fn rust_path(family: Option<&str>, name: &str) -> String {
    match family {
        Some(family) => format!("core::{family}::{}", camel(name)),
        None => format!("core::{}", camel(name)),
    }
}

/// `records.d.ts`: a literal union a vocabulary, an interface a record.
pub fn declarations(registry: &Registry) -> String {
    let mut out = String::new();
    for vocabulary in &registry.schema.words {
        let words: Vec<String> =
            vocabulary.words.iter().map(|w| format!("\n  /** {} */\n  | '{}'", w.summary, w.word)).collect();
        _ = writeln!(
            out,
            "/** {} */\nexport type {} ={}\n",
            vocabulary.summary,
            camel(&vocabulary.name),
            words.concat()
        );
    }
    for record in &registry.schema.records {
        _ = writeln!(out, "/** {} Frozen. */\nexport interface {} {{", record.summary, camel(&record.name));
        for field in &record.fields {
            _ = writeln!(
                out,
                "  /** {} */\n  readonly {}: {}",
                field.summary,
                field.name.to_lower_camel_case(),
                typescript(field)
            );
        }
        _ = writeln!(
            out,
            "  /** The JSON form: names with underscores, `null` for what is absent. */\n  toJSON(): {}JSON\n}}\n",
            camel(&record.name)
        );
        _ = writeln!(
            out,
            "/** The JSON form of {}. */\nexport interface {}JSON {{",
            article(record),
            camel(&record.name)
        );
        for field in &record.fields {
            _ = writeln!(out, "  {}: {}", field.name, json(field));
        }
        out.push_str("}\n\n");
    }
    out
}

fn article(record: &Record) -> String {
    let name = camel(&record.name);
    if name.starts_with(['A', 'E', 'I', 'O']) { format!("an {name}") } else { format!("a {name}") }
}

fn typescript(field: &Field) -> String {
    let item = item(field);
    let item = if field.ty.list { format!("readonly {item}[]") } else { item };
    if field.ty.optional { format!("{item} | undefined") } else { item }
}

fn json(field: &Field) -> String {
    let item = match &field.ty.item {
        Item::Record(name) => format!("{}JSON", camel(name)),
        Item::Words(name) => format!("{}[]", camel(name)),
        Item::Lines | Item::Names => "string[]".into(),
        _ => item(field),
    };
    let item = if field.ty.list { format!("{item}[]") } else { item };
    if field.ty.optional { format!("{item} | null") } else { item }
}

fn item(field: &Field) -> String {
    match &field.ty.item {
        Item::Text | Item::Name | Item::Wire | Item::JoinedLines | Item::EnhancedCode => "string".into(),
        Item::Bool => "boolean".into(),
        Item::Code | Item::SmtpCode | Item::Number => "number".into(),
        Item::Word(name) | Item::Record(name) => camel(name),
        Item::Words(name) => format!("readonly {}[]", camel(name)),
        Item::Lines | Item::Names => "readonly string[]".into(),
    }
}

/// `codes.js`: a frozen namespace of plain numbers.
pub fn codes(registry: &Registry) -> String {
    let owners = by_owner(&registry.constants);
    let mut out = String::from("'use strict'\n\nmodule.exports = Object.freeze({\n");
    for (owner, constants) in &owners {
        let body: Vec<String> = constants.iter().map(|c| format!("{}: {},", c.name, c.code)).collect();
        _ = match owner {
            None => writeln!(out, "  {}", body.join("\n  ")),
            Some(slug) => writeln!(out, "  {slug}: Object.freeze({{\n    {}\n  }}),", body.join("\n    ")),
        };
    }
    out + "})\n"
}

/// `codes.d.ts`: literal types, and older names marked for editors.
pub fn codes_declarations(registry: &Registry) -> String {
    let owners = by_owner(&registry.constants);
    let mut out = String::from(
        "/** The codes as plain numbers: `codes.NOT_FOUND`, `codes.nginx.CLIENT_CLOSED_REQUEST`. */\nexport interface Codes {\n",
    );
    for (owner, constants) in &owners {
        if let Some(slug) = owner {
            _ = writeln!(out, "  /** The codes of {}. */\n  readonly {slug}: {{", owner_name(registry, slug));
        }
        for constant in constants {
            _ = writeln!(out, "{}", declare(constant));
        }
        if owner.is_some() {
            out.push_str("  }\n");
        }
    }
    out + "}\n"
}

fn declare(constant: &Constant) -> String {
    let mark = constant.instead.as_ref().map_or(String::new(), |name| format!(" @deprecated use {name}"));
    format!("  /** {}: {}{mark} */\n  readonly {}: {}", constant.code, doc(constant), constant.name, constant.code)
}
