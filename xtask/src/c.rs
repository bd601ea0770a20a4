//! The C binding: records that C can read, their tables, and the constants. cbindgen makes the header of it.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::{
    registry::Registry,
    rust::{by_owner, doc, number, owner_name},
    schema::{Field, Item, Record, Schema, Vocabulary, camel},
};

/// The records, each with its conversion from the core's, and the static tables.
pub fn records(registry: &Registry) -> String {
    let schema = &registry.schema;
    let mut out = String::from(
        "#![allow(clippy::cast_possible_truncation, reason = \"no struct is 4 GiB long\")]\n\nuse std::ffi::c_char;\nuse statusbook::{self as core, http, rows, smtp};\nuse crate::constants::*;\n\
         use crate::convert::{absent, enhanced, flag, list, one, pointer, optional_enhanced, optional_flag, optional_number, statusbook_smtp_enhanced_code_t, text, optional_text, Table};\n\n",
    );
    for record in schema.in_c() {
        if let Some(page) = record.page() {
            write_struct(&mut out, schema, &page);
        }
        write_struct(&mut out, schema, record);
    }
    for record in schema.in_c().filter(|record| record.is_row()) {
        if let Some(page) = record.page() {
            write_tables(&mut out, &page);
        }
        write_tables(&mut out, record);
    }
    out.push_str(LISTS);
    for record in schema.in_c().filter(|record| !record.is_row()) {
        _ = writeln!(
            out,
            "impl crate::convert::Answer for {} {{ const SIZE: u32 = size_of::<Self>() as u32; }}\n",
            record.c_name()
        );
    }
    for vocabulary in &schema.words {
        write_names(&mut out, vocabulary);
    }
    out
}

/// The tables of what rows list and is no record.
const LISTS: &str = "
pub(crate) static TEXT_POINTERS: Table<[*const c_char; rows::TEXT_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::TEXT_ROWS.len()];
    let mut row = 0;
    while row < table.len() { table[row] = text(rows::TEXT_ROWS[row]); row += 1; }
    table
});

static SMTP_CODE_NUMBERS: [u16; rows::SMTP_CODE_ROWS.len()] = {
    let mut table = [0; rows::SMTP_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() { table[row] = rows::SMTP_CODE_ROWS[row].get(); row += 1; }
    table
};

static ENHANCED_CODES: [statusbook_smtp_enhanced_code_t; rows::ENHANCED_CODE_ROWS.len()] = {
    let mut table = [enhanced(rows::ENHANCED_CODE_ROWS[0]); rows::ENHANCED_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() { table[row] = enhanced(rows::ENHANCED_CODE_ROWS[row]); row += 1; }
    table
};

static ENHANCED_CODE_POINTERS: Table<[*const statusbook_smtp_enhanced_code_t; rows::ENHANCED_CODE_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::ENHANCED_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() { table[row] = &raw const ENHANCED_CODES[row]; row += 1; }
    table
});
";

/// A name that is not a word of C++'s own.
fn member(name: &str) -> String {
    const KEYWORDS: [&str; 12] = [
        "class",
        "default",
        "delete",
        "explicit",
        "export",
        "new",
        "operator",
        "private",
        "protected",
        "public",
        "this",
        "virtual",
    ];
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.into() }
}

fn write_struct(out: &mut String, schema: &Schema, record: &Record) {
    let name = record.c_name();
    let path = match &record.family {
        Some(family) => format!("core::{family}::{}", camel(&record.name)),
        None => format!("core::{}", camel(&record.name)),
    };
    let life = if record.borrows() { "<'_>" } else { "" };
    let kept = if record.is_row() {
        "Static: it lives as long as the library, and any thread may read it."
    } else if record.borrows() {
        "It points into the text that it was made of, and is good only as long as that is."
    } else {
        "What it points to is static."
    };
    _ = writeln!(
        out,
        "/// {}\n///\n/// {kept}\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{",
        record.summary
    );
    if !record.is_row() {
        out.push_str("/// The size of the struct as the caller knows it: set it before the call.\npub size: u32,\n");
    }
    let mut values = String::new();
    for field in record.near() {
        write_member(out, schema, &mut values, field);
    }
    if let Some(page) = record.page() {
        _ = writeln!(out, "/// The rest: rows that say the same there share it.\npub page: *const {},", page.c_name());
        _ = writeln!(values, "page: one(row.page, &{}, &{}.0),", page.table(), page.name.to_uppercase());
    }
    let size = if record.is_row() { "" } else { "size: size_of::<Self>() as u32,\n" };
    let unused = if record.is_row() {
        ""
    } else {
        "#[allow(dead_code, reason = \"some answers are made of less than the core's record\")]\n"
    };
    let constness = if record.borrows() { "" } else { "const " };
    _ = writeln!(
        out,
        "}}\n\n{unused}impl {name} {{ pub(crate) {constness}fn new(row: &{path}{life}) -> Self {{ Self {{ {size}{values} }} }} }}\n"
    );
}

fn write_member(out: &mut String, schema: &Schema, values: &mut String, field: &Field) {
    let listed = |record: &str| schema.record(record).map_or_else(|_| record.into(), Record::c_name);
    let (name, row) = (member(&field.name), format!("row.{}", field.name));
    let mut add = |doc: &str, name: &str, ty: &str, value: &str| {
        _ = writeln!(out, "/// {doc}\npub {name}: {ty},");
        _ = writeln!(values, "{name}: {value},");
    };
    let summary = &field.summary;
    if field.ty.list {
        let (ty, value) = match &field.ty.item {
            Item::Text => ("*const *const c_char".into(), format!("list({row}, &rows::TEXT_ROWS, &TEXT_POINTERS.0)")),
            Item::SmtpCode => ("*const u16".into(), format!("list({row}, &rows::SMTP_CODE_ROWS, &SMTP_CODE_NUMBERS)")),
            Item::EnhancedCode => (
                "*const *const statusbook_smtp_enhanced_code_t".into(),
                format!("list({row}, &rows::ENHANCED_CODE_ROWS, &ENHANCED_CODE_POINTERS.0)"),
            ),
            Item::Record(record) => (
                format!("*const *const {}", listed(record)),
                format!("list({row}, &rows::{0}_ROWS, &{0}_POINTERS.0)", record.to_uppercase()),
            ),
            other => unreachable!("no list of {other:?}"),
        };
        add(summary, &name, &ty, &value);
        add(&format!("How many `{name}` there are."), &format!("{name}_count"), "usize", &format!("{row}.len()"));
        return;
    }
    let optional = field.ty.optional;
    match &field.ty.item {
        Item::Text | Item::Name if optional => {
            add(&format!("{summary} NULL if absent."), &name, "*const c_char", &format!("optional_text({row})"));
        }
        Item::Text | Item::Name => add(summary, &name, "*const c_char", &format!("text({row})")),
        Item::Bool if optional => {
            add(&format!("{summary} 0 absent, 1 no, 2 yes."), &name, "u8", &format!("optional_flag({row})"));
        }
        Item::Bool => add(&format!("{summary} 0 or 1."), &name, "u8", &format!("flag({row})")),
        Item::Number if optional => {
            add(&format!("{summary} UINT32_MAX if absent."), &name, "u32", &format!("optional_number({row})"));
        }
        Item::Number => add(summary, &name, "u32", &row),
        Item::Code | Item::SmtpCode if optional => {
            let value = format!("match {row} {{ Some(code) => code.get(), None => 0 }}");
            add(&format!("{summary} 0 if absent."), &name, "u16", &value);
        }
        Item::Code | Item::SmtpCode => add(summary, &name, "u16", &format!("{row}.get()")),
        Item::EnhancedCode if optional => {
            add(
                &format!("{summary} Its class is 0 if absent."),
                &name,
                "statusbook_smtp_enhanced_code_t",
                &format!("optional_enhanced({row})"),
            );
        }
        Item::EnhancedCode => add(summary, &name, "statusbook_smtp_enhanced_code_t", &format!("enhanced({row})")),
        Item::Word(_) if optional => {
            let value = format!("match {row} {{ Some(word) => word as u8, None => absent() }}");
            add(&format!("{summary} 0 if absent."), &name, "u8", &value);
        }
        Item::Word(_) => add(summary, &name, "u8", &format!("{row} as u8")),
        Item::Words(_) => add(&format!("{summary} Their bits, or-ed."), &name, "u32", &format!("{row}.bits()")),
        Item::Record(record) => {
            let table =
                format!("&rows::{}", if record == "owner" { "OWNERS".into() } else { record.to_uppercase() + "_ROWS" });
            let target = format!("&{}.0", record.to_uppercase());
            let (one, target) = match record.as_str() {
                "reference" => ("pointer", "&REFERENCE_POINTERS.0".into()),
                _ => ("one", target),
            };
            if optional {
                let value =
                    format!("match {row} {{ Some(row) => {one}(row, {table}, {target}), None => std::ptr::null() }}");
                add(&format!("{summary} NULL if absent."), &name, &format!("*const {}", listed(record)), &value);
            } else {
                add(summary, &name, &format!("*const {}", listed(record)), &format!("{one}({row}, {table}, {target})"));
            }
        }
        Item::Wire | Item::Lines | Item::Names => {
            for (doc, name, ty, value) in borrowed(field, &name, &row) {
                add(&doc, &name, ty, &value);
            }
        }
        Item::JoinedLines => {}
    }
}

/// The members of a field that points into what the caller gave: what they say, name, type, value.
fn borrowed(field: &Field, name: &str, row: &str) -> Vec<(String, String, &'static str, String)> {
    let summary = &field.summary;
    let length = format!("The length of `{name}` in octets.");
    let own = format!("{name}_own");
    match field.ty.item {
        Item::Lines => vec![
            (
                "The reply without white space before it and line ends after it; statusbook_smtp_reply_line() finds the lines in it.".into(),
                name.into(),
                "*const c_char",
                format!("{row}.as_bytes().as_ptr().cast()"),
            ),
            (length, format!("{name}_length"), "usize", format!("{row}.as_bytes().len()")),
        ],
        Item::Names => vec![
            (
                format!("{summary} Those of the book."),
                name.into(),
                "*const *const c_char",
                format!("list({row}.fixed(), &rows::TEXT_ROWS, &TEXT_POINTERS.0)"),
            ),
            (format!("How many `{name}` there are."), format!("{name}_count"), "usize", format!("{row}.fixed().len()")),
            ("Those of the caller, as they were given.".into(), own.clone(), "*const *const c_char", "std::ptr::null()".into()),
            (format!("How many `{own}` there are."), format!("{own}_count"), "usize", "0".into()),
        ],
        _ => {
            let absent = if field.ty.optional { " NULL if absent." } else { "" };
            vec![
                (
                    format!("{summary}{absent} Not ended by a NUL."),
                    name.into(),
                    "*const c_char",
                    format!("crate::convert::start({row})"),
                ),
                (length, format!("{name}_length"), "usize", format!("crate::convert::length({row})")),
            ]
        }
    }
}

fn write_tables(out: &mut String, record: &Record) {
    let (ty, table, name) = (record.c_name(), record.table(), record.name.to_uppercase());
    // Many lists have the same references, and each would be there as often.
    let (rows, row, place) = match record.name.as_str() {
        "reference" => ("rows::UNIQUE_REFERENCES", "rows::UNIQUE_REFERENCES[row]", "rows::REFERENCE_PLACES[row]"),
        _ => (table.as_str(), "row", "row"),
    };
    _ = writeln!(
        out,
        "pub(crate) static {name}: Table<[{ty}; {rows}.len()]> = Table({{\n\
         let mut table = [{ty}::new(&{table}[0]); {rows}.len()];\nlet mut row = 0;\n\
         while row < table.len() {{ table[row] = {ty}::new(&{table}[{row}]); row += 1; }}\ntable\n}});\n"
    );
    if record.table.is_none() {
        _ = writeln!(
            out,
            "pub(crate) static {name}_POINTERS: Table<[*const {ty}; {table}.len()]> = Table({{\n\
             let mut table = [std::ptr::null(); {table}.len()];\nlet mut row = 0;\n\
             while row < table.len() {{ table[row] = &raw const {name}.0[{place}]; row += 1; }}\ntable\n}});\n"
        );
    }
}

fn write_names(out: &mut String, vocabulary: &Vocabulary) {
    let name = vocabulary.c_function();
    _ = writeln!(
        out,
        "/// The word for a number of this vocabulary, as data has it; NULL for any other number.\n///\n/// {}\n///\n/// Static; any thread may call it.\n\
         #[unsafe(no_mangle)]\npub extern \"C\" fn {name}(value: u32) -> *const c_char {{\nmatch value {{",
        vocabulary.summary
    );
    for word in &vocabulary.words {
        let path = match &vocabulary.family {
            Some(family) => format!("core::{family}::{}", camel(&vocabulary.name)),
            None => format!("core::{}", camel(&vocabulary.name)),
        };
        let constant = format!("{}_{}", vocabulary.c_prefix(), word.word.to_uppercase());
        _ = writeln!(out, "{constant} => text({path}::{}.as_str()),", camel(&word.word));
    }
    out.push_str("_ => std::ptr::null(),\n}\n}\n\n");
}

/// The constants: words, then codes.
pub fn constants(registry: &Registry) -> String {
    let mut out = String::from("#![allow(dead_code, reason = \"most of them are for the header only\")]\n\n");
    for (part, number) in ["MAJOR", "MINOR", "PATCH"].iter().zip(env!("CARGO_PKG_VERSION").split('.')) {
        _ = writeln!(
            out,
            "/// The version of the header, {} part.\npub const STATUSBOOK_VERSION_{part}: u32 = {number};",
            part.to_lowercase()
        );
    }
    for vocabulary in &registry.schema.words {
        for word in &vocabulary.words {
            _ = writeln!(
                out,
                "/// {}\npub const {}_{}: u32 = {};",
                word.summary,
                vocabulary.c_prefix(),
                word.word.to_uppercase(),
                number(vocabulary, word.number)
            );
        }
    }
    for (owner, constants) in by_owner(&registry.constants) {
        let prefix = owner.map_or("STATUSBOOK_HTTP".into(), |slug| format!("STATUSBOOK_HTTP_{}", slug.to_uppercase()));
        let whose = owner.map_or(String::new(), |slug| format!("{}: ", owner_name(registry, slug)));
        for constant in constants {
            _ = writeln!(
                out,
                "/// {whose}{}\npub const {prefix}_{}: u16 = {};",
                doc(constant),
                constant.name,
                constant.code
            );
        }
    }
    out
}

/// `statusbook.hpp`: a class a record that reads through a pointer, an enumeration a vocabulary, and the calls.
pub fn hpp(registry: &Registry, template: &str) -> Result<String> {
    let (head, tail) = template.split_once("// RECORDS\n").context("statusbook.hpp.in has no line // RECORDS")?;
    let mut out = String::from(head);
    for family in [None, Some("http"), Some("smtp")] {
        if let Some(family) = family {
            _ = writeln!(out, "namespace {family} {{\n");
        }
        for vocabulary in registry.schema.words.iter().filter(|v| v.family.as_deref() == family) {
            write_enumeration(&mut out, vocabulary);
        }
        for record in registry.schema.in_c().filter(|r| r.family.as_deref() == family) {
            write_view(&mut out, &registry.schema, record)?;
        }
        if let Some(family) = family {
            _ = writeln!(out, "}} // namespace {family}\n");
        }
    }
    Ok(out + tail)
}

fn write_enumeration(out: &mut String, vocabulary: &Vocabulary) {
    let size = if vocabulary.set { "std::uint32_t" } else { "std::uint8_t" };
    _ = writeln!(out, "/// {}\nenum class {} : {size} {{", vocabulary.summary, camel(&vocabulary.name));
    for word in &vocabulary.words {
        _ = writeln!(
            out,
            "  {} = {}_{}, ///< {}",
            member(&word.word),
            vocabulary.c_prefix(),
            word.word.to_uppercase(),
            word.summary
        );
    }
    let (name, function) = (camel(&vocabulary.name), vocabulary.c_function());
    _ = writeln!(
        out,
        "}};\n\n/// The word, as data has it.\ninline std::string_view to_string({name} word) {{ return detail::view({function}(static_cast<std::uint32_t>(word))); }}\n"
    );
}

fn write_view(out: &mut String, schema: &Schema, record: &Record) -> Result<()> {
    let (name, raw) = (camel(&record.name), record.c_name());
    let by_value = !record.is_row();
    let (held, get, access) =
        if by_value { (raw.clone(), "&raw_", "raw_.") } else { (format!("const {raw} *"), "raw_", "raw_->") };
    _ = writeln!(
        out,
        "/// {}\nclass {name} {{\npublic:\n  explicit {name}({held}raw) noexcept : raw_(raw) {{}}\n\n  /// The C struct.\n  const {raw} *raw() const noexcept {{ return {get}; }}\n",
        record.summary,
        held = if by_value { format!("const {raw} &") } else { held.clone() },
    );
    for field in &record.fields {
        if field.ty.item == Item::JoinedLines {
            out.push_str("  /// The lines, without codes, joined by line feeds.\n  std::string text() const;\n");
            continue;
        }
        let at = format!("{access}{}{}", if field.far { "page->" } else { "" }, member(&field.name));
        let (ty, value) = accessor(schema, field, &at)?;
        _ = writeln!(out, "  /// {}\n  {ty} {}() const {{ return {value}; }}", field.summary, member(&field.name));
    }
    _ = writeln!(out, "\nprivate:\n  {held}{}raw_;\n}};\n", if by_value { " " } else { "" });
    Ok(())
}

fn accessor(schema: &Schema, field: &Field, at: &str) -> Result<(String, String)> {
    let optional = |ty: &str, condition: &str, value: &str| {
        (format!("std::optional<{ty}>"), format!("{condition} ? std::optional<{ty}>({value}) : std::nullopt"))
    };
    if field.ty.list {
        let (view, raw) = match &field.ty.item {
            Item::Text => ("std::string_view".into(), "char".into()),
            Item::SmtpCode => return Ok(("Numbers".into(), format!("Numbers({at}, {at}_count)"))),
            Item::EnhancedCode => ("EnhancedCode".into(), "statusbook_smtp_enhanced_code_t".into()),
            Item::Record(name) => (camel(name), schema.record(name)?.c_name()),
            other => unreachable!("no list of {other:?}"),
        };
        return Ok((format!("List<{view}, {raw}>"), format!("List<{view}, {raw}>({at}, {at}_count)")));
    }
    let some = field.ty.optional;
    Ok(match &field.ty.item {
        Item::Text | Item::Name if some => optional("std::string_view", at, at),
        Item::Text | Item::Name => ("std::string_view".into(), at.into()),
        Item::Bool if some => optional("bool", at, &format!("{at} == 2")),
        Item::Bool => ("bool".into(), format!("{at} != 0")),
        Item::Number if some => optional("std::uint32_t", &format!("{at} != UINT32_MAX"), at),
        Item::Number => ("std::uint32_t".into(), at.into()),
        Item::Code | Item::SmtpCode if some => optional("std::uint16_t", at, at),
        Item::Code | Item::SmtpCode => ("std::uint16_t".into(), at.into()),
        Item::EnhancedCode if some => {
            optional("EnhancedCode", &format!("{at}.class_"), &format!("EnhancedCode(&{at})"))
        }
        Item::EnhancedCode => ("EnhancedCode".into(), format!("EnhancedCode(&{at})")),
        Item::Word(name) if some => optional(&camel(name), at, &format!("static_cast<{}>({at})", camel(name))),
        Item::Word(name) => (camel(name), format!("static_cast<{}>({at})", camel(name))),
        Item::Words(name) => (format!("Words<{}>", camel(name)), format!("Words<{}>({at})", camel(name))),
        Item::Record(name) if some => optional(&camel(name), at, &format!("{}({at})", camel(name))),
        Item::Record(name) => (camel(name), format!("{}({at})", camel(name))),
        Item::Wire if some => optional("std::string_view", at, &format!("std::string_view({at}, {at}_length)")),
        Item::Wire => ("std::string_view".into(), format!("std::string_view({at}, {at}_length)")),
        Item::Lines => ("Lines".into(), "Lines(raw())".into()),
        Item::Names => (
            "std::vector<std::string_view>".into(),
            format!("detail::names({at}, {at}_count, {at}_own, {at}_own_count)"),
        ),
        Item::JoinedLines => unreachable!("a method"),
    })
}

/// `records_json.h` for the tests: every record as the JSON form that the other languages give, read from C's structs.
pub fn json(registry: &Registry) -> Result<String> {
    let mut out = String::from(
        "#ifndef RECORDS_JSON_H\n#define RECORDS_JSON_H\n\n#include <stdio.h>\n\n#include \"json.h\"\n#include \"statusbook.h\"\n",
    );
    for record in registry.schema.in_c() {
        let name = record.c_name();
        _ = writeln!(out, "\nstatic inline void json_{}(FILE *out, const {name} *row) {{", record.name);
        for (index, field) in record.fields.iter().enumerate() {
            let start = if index == 0 { "{" } else { "," };
            let value = json_value(registry, field)?;
            _ = writeln!(out, "  fputs(\"{start}\\\"{}\\\":\", out);\n  {value}", field.name);
        }
        out.push_str("  fputc('}', out);\n}\n");
    }
    Ok(out + "\n#endif\n")
}

fn json_value(registry: &Registry, field: &Field) -> Result<String> {
    let at = format!("row->{}{}", if field.far { "page->" } else { "" }, member(&field.name));
    if field.ty.list {
        let each = match &field.ty.item {
            Item::Text => format!("json_text(out, {at}[i]);"),
            Item::SmtpCode => format!("fprintf(out, \"%u\", (unsigned){at}[i]);"),
            Item::EnhancedCode => format!("json_text(out, {at}[i]->text);"),
            Item::Record(name) => format!("json_{name}(out, {at}[i]);"),
            other => unreachable!("no list of {other:?}"),
        };
        return Ok(format!(
            "fputc('[', out);\n  for (size_t i = 0; i < {at}_count; i++) {{\n    if (i > 0) fputc(',', out);\n    {each}\n  }}\n  fputc(']', out);"
        ));
    }
    let value = match &field.ty.item {
        Item::Text | Item::Name => format!("json_text(out, {at});"),
        Item::Bool if field.ty.optional => format!("json_bool(out, {at} == 2);"),
        Item::Bool => format!("json_bool(out, {at});"),
        Item::Code | Item::SmtpCode | Item::Number => format!("fprintf(out, \"%u\", (unsigned){at});"),
        Item::EnhancedCode => format!("json_text(out, {at}.text);"),
        Item::Word(name) => format!("json_text(out, {}({at}));", registry.schema.vocabulary(name)?.c_function()),
        Item::Words(name) => format!("json_words(out, {at}, {});", registry.schema.vocabulary(name)?.c_function()),
        Item::Record(name) => format!("json_{name}(out, {at});"),
        Item::Wire => format!("json_octets(out, {at}, {at}_length);"),
        Item::Lines => "json_reply_lines(out, row);".into(),
        Item::Names => format!("json_names(out, {at}, {at}_count, {at}_own, {at}_own_count);"),
        Item::JoinedLines => "json_reply_text(out, row);".into(),
    };
    let absent = match &field.ty.item {
        Item::EnhancedCode => format!("{at}.class_ == 0"),
        Item::Number => format!("{at} == UINT32_MAX"),
        _ => format!("!{at}"),
    };
    Ok(if field.ty.optional { format!("if ({absent}) fputs(\"null\", out);\n  else {value}") } else { value })
}

const API: &str = "
/* A call through the global offset table takes half a nanosecond less than one through a stub of the linker's. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__ELF__)
#define STATUSBOOK_API __attribute__((noplt))
#else
#define STATUSBOOK_API
#endif
";

/// `statusbook.h`, by cbindgen.
pub fn header(sources: &std::path::Path, head: &str) -> Result<String> {
    let mut config = cbindgen::Config {
        language: cbindgen::Language::C,
        cpp_compat: true,
        usize_is_size_t: true,
        include_guard: Some("STATUSBOOK_H".into()),
        header: Some(head.into()),
        no_includes: true,
        sys_includes: vec!["stddef.h".into(), "stdint.h".into()],
        documentation_style: cbindgen::DocumentationStyle::Cxx,
        style: cbindgen::Style::Both,
        ..cbindgen::Config::default()
    };
    config.function.sort_by = Some(cbindgen::SortKey::None);
    config.function.prefix = Some("STATUSBOOK_API".into());
    config.after_includes = Some(API.into());
    let builder = cbindgen::Builder::new().with_config(config).with_src(sources.join("lib.rs"));
    let mut text = Vec::new();
    builder.generate().context("cbindgen")?.write(&mut text);
    Ok(String::from_utf8(text)?.replace("/// # Safety\n", "/// What the caller vouches for:\n"))
}
