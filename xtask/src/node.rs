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
        "use napi::{Env, Result, Unknown};\nuse statusbook as core;\nuse core::Word;\nuse crate::convert::{Fields, Packed, ToJs};\n\n",
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
        if record.packed {
            let fields: Vec<String> = record.fields.iter().map(pack).collect();
            _ = writeln!(
                out,
                "\n/// Its fields, in order.\n#[allow(clippy::redundant_closure_for_method_calls, reason = \"a generator wrote it\")]\npub fn pack_{}(record: &{path}{life}, packed: &mut Packed<'_>) {{\n{}\n}}",
                record.name,
                fields.join("\n")
            );
            continue;
        }
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

/// One field for `unpacked` to read; 0 is what is absent.
fn pack(field: &Field) -> String {
    let Field { name, ty, .. } = field;
    let some = |value: fn(&str) -> String| {
        let value = if ty.optional {
            format!("record.{name}.map_or(0, |it| {})", value("it"))
        } else {
            value(&format!("record.{name}"))
        };
        format!("packed.number({value});")
    };
    let text = |value: &str| {
        let value = if ty.optional {
            format!("record.{name}.map(|it| it.{value}).as_deref()")
        } else {
            format!("Some(&record.{name}.{value})")
        };
        format!("packed.text({value});")
    };
    match &ty.item {
        Item::Code | Item::SmtpCode => some(|it| format!("{it}.get().into()")),
        Item::Bool => some(|it| format!("1 + u32::from({it})")),
        Item::Number => some(|it| format!("{it}.saturating_add(1)")),
        Item::Word(_) => some(|it| format!("{it}.number()")),
        Item::Words(_) => format!("packed.number(record.{name}.iter().fold(0, |bits, word| bits | word.number()));"),
        Item::EnhancedCode => text("to_string()"),
        Item::Wire => text("to_str_lossy()"),
        Item::Text | Item::Name if ty.optional => format!("packed.text(record.{name});"),
        Item::Text | Item::Name => format!("packed.text(Some(record.{name}));"),
        Item::Record(_) | Item::Lines | Item::JoinedLines | Item::Names => {
            format!("compile_error!(\"{name} cannot be packed\");")
        }
    }
}

/// The other side of it.
fn unpacked(index: usize, field: &Field) -> String {
    let value = match &field.ty.item {
        Item::Code | Item::SmtpCode => format!("n[{index}] || undefined"),
        Item::Bool => format!("flag(n[{index}])"),
        Item::Number => format!("count(n[{index}])"),
        Item::Word(name) => format!("{}Words[n[{index}]]", name.to_lower_camel_case()),
        Item::Words(name) => format!("set({}Words, n[{index}])", name.to_lower_camel_case()),
        _ => format!("next(n[{index}])"),
    };
    format!("  {}: {value}", field.name.to_lower_camel_case())
}

/// The words of the vocabularies that packed records use, by their numbers or bits.
fn word_lists(registry: &Registry) -> String {
    let packed = registry.schema.records.iter().filter(|record| record.packed);
    let used: Vec<&String> = packed
        .flat_map(|record| &record.fields)
        .filter_map(|field| if let Item::Word(name) | Item::Words(name) = &field.ty.item { Some(name) } else { None })
        .collect();
    let mut out = String::new();
    for vocabulary in registry.schema.words.iter().filter(|vocabulary| used.contains(&&vocabulary.name)) {
        let words = vocabulary.words.iter().map(|word| format!("  [{}, '{}']", word.number, word.word));
        let words = words.collect::<Vec<_>>().join(",\n");
        let (open, close) = if vocabulary.set { ("", "") } else { ("words(", ")") };
        _ = writeln!(out, "\nconst {}Words = {open}[\n{words}\n]{close}", vocabulary.name.to_lower_camel_case());
    }
    out
}

/// `records.js`: how the values of a record, in order, become a frozen object. Written out, because V8 gives a literal
/// a shape that all rows share, and an object made of many single properties none at all.
pub fn factories(registry: &Registry) -> String {
    let mut out = String::from(
        "'use strict'\n\nconst { count, flag, list, record, set, texts, words } = require('./objects.js')\n",
    );
    out += &word_lists(registry);
    for record in &registry.schema.records {
        let name = record.name.to_lower_camel_case();
        let fields = record.fields.iter().enumerate();
        if record.packed {
            let fields: Vec<String> = fields.map(|(index, field)| unpacked(index, field)).collect();
            _ = writeln!(
                out,
                "\nconst {name} = (text, n) => {{\n  const next = texts(text)\n  return record({{\n  {}\n  }})\n}}",
                fields.join(",\n").replace('\n', "\n  ")
            );
            continue;
        }
        let fields: Vec<String> = fields.map(|(index, field)| made(index, field)).collect();
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
