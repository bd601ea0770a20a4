//! The core: vocabularies, records, tables, and the constants for codes.

use std::{collections::HashMap, fmt::Write};

use anyhow::{Context, Result};
use indexmap::IndexMap;

use crate::{
    registry::{Constant, Registry, Value, first_text},
    schema::{Field, Item, Record, Type, Vocabulary, camel},
};

/// Words and records of one family, or those that both share.
pub fn family(registry: &Registry, family: Option<&str>) -> String {
    let mut out = String::from(match family {
        None => "use crate::Word;\n",
        Some("http") => {
            "use crate::{Confidence, Names, Owner, Reference, Remark, Seen, Standing, Text, Word, Words, http::Code};\n"
        }
        Some(_) => {
            "use crate::{Confidence, Owner, Reference, Standing, Text, Word, Words, smtp::{Code, EnhancedCode, Lines}};\n"
        }
    });
    out.push_str("#[cfg(feature = \"serde\")]\nuse serde::ser::{Serialize, SerializeStruct, Serializer};\n\n");
    for vocabulary in registry.schema.words.iter().filter(|v| v.family.as_deref() == family) {
        write_vocabulary(&mut out, vocabulary);
    }
    for record in registry.schema.records.iter().filter(|r| r.family.as_deref() == family) {
        write_record(&mut out, record);
    }
    out
}

fn write_vocabulary(out: &mut String, vocabulary: &Vocabulary) {
    let name = camel(&vocabulary.name);
    let reference = vocabulary.reference.as_ref().map_or(String::new(), |r| format!("\n///\n/// Source: {r}."));
    _ = writeln!(out, "/// {}{reference}", vocabulary.summary);
    let size = if vocabulary.set { "u32" } else { "u8" };
    _ = writeln!(
        out,
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\n#[repr({size})]\npub enum {name} {{"
    );
    for word in &vocabulary.words {
        _ = writeln!(
            out,
            "/// `{}`: {}\n{} = {},",
            word.word,
            word.summary,
            camel(&word.word),
            number(vocabulary, word.number)
        );
    }
    _ = writeln!(out, "}}\n\nimpl {name} {{");
    _ = writeln!(
        out,
        "/// The word that data, JSON and the other languages use.\npub const fn as_str(self) -> &'static str {{ match self {{"
    );
    for word in &vocabulary.words {
        _ = writeln!(out, "Self::{} => crate::table::text({:?}),", camel(&word.word), format!("{}\0", word.word));
    }
    out.push_str("} }\n\nfn of_text(text: &str) -> Option<Self> { Some(match text {\n");
    for word in &vocabulary.words {
        _ = writeln!(out, "{:?} => Self::{},", word.word, camel(&word.word));
    }
    _ = writeln!(out, "_ => return None, }}) }} }}\n\nimpl Word for {name} {{");
    _ = writeln!(out, "const NAME: &'static str = {:?};", vocabulary.name);
    _ = writeln!(out, "const ALL: &'static [Self] = &[");
    for word in &vocabulary.words {
        _ = write!(out, "Self::{}, ", camel(&word.word));
    }
    let widen = if vocabulary.set { "self as u32" } else { "u32::from(self as u8)" };
    _ = writeln!(
        out,
        "];\nfn as_str(self) -> &'static str {{ self.as_str() }}\nfn number(self) -> u32 {{ {widen} }}\n}}\n\ncrate::word::word_traits!({name});\n"
    );
    if vocabulary.set {
        _ = writeln!(out, "/// Any number of these words.\npub type {name}s = Words<{name}>;\n");
    }
}

/// A bit as a shift, so that its place can be read.
pub fn number(vocabulary: &Vocabulary, number: u32) -> String {
    if vocabulary.set { format!("1 << {}", number.trailing_zeros()) } else { number.to_string() }
}

fn write_record(out: &mut String, record: &Record) {
    let name = camel(&record.name);
    if let Some(page) = record.page() {
        let page_name = camel(&page.name);
        write_struct(out, &page, None);
        _ = writeln!(
            out,
            "impl core::ops::Deref for {name} {{ type Target = {page_name}; fn deref(&self) -> &{page_name} {{ self.page }} }}\n"
        );
        write_struct(out, record, Some(&page_name));
    } else {
        write_struct(out, record, None);
    }
    if let Some(key) = &record.key {
        _ = writeln!(
            out,
            "impl PartialEq for {name} {{ fn eq(&self, other: &Self) -> bool {{ self.{key} == other.{key} }} }}\n\
             impl Eq for {name} {{}}\n\
             impl core::hash::Hash for {name} {{ fn hash<H: core::hash::Hasher>(&self, state: &mut H) {{ self.{key}.hash(state); }} }}\n"
        );
    }
    let life = if record.borrows() { "<'_>" } else { "" };
    _ = writeln!(
        out,
        "#[cfg(feature = \"serde\")]\nimpl Serialize for {name}{life} {{\nfn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\nlet mut fields = serializer.serialize_struct({name:?}, {})?;",
        record.fields.len()
    );
    for field in &record.fields {
        let value = if field.ty.item == Item::JoinedLines { format!("{}()", field.name) } else { field.name.clone() };
        _ = writeln!(out, "fields.serialize_field({:?}, &self.{value})?;", field.name);
    }
    _ = writeln!(out, "fields.end()\n}} }}\n");
}

fn write_struct(out: &mut String, record: &Record, page: Option<&str>) {
    let name = camel(&record.name);
    let life = if record.borrows() { "<'a>" } else { "" };
    let equality = if record.key.is_some() { "" } else { ", PartialEq, Eq" };
    let copy = if record.is_owned() { "" } else { ", Copy" };
    _ = writeln!(
        out,
        "/// {}\n#[derive(Clone{copy}, Debug{equality})]\n#[non_exhaustive]\npub struct {name}{life} {{",
        record.summary
    );
    for field in record.near().filter(|f| f.ty.item != Item::JoinedLines) {
        _ = writeln!(out, "/// {}\npub {}: {},", field.summary, field.name, rust_type(&field.ty, record.is_owned()));
    }
    if let Some(page) = page {
        _ = writeln!(
            out,
            "/// The rest, which is read through it: `row.summary` is `row.page.summary`.\npub page: &'static {page},"
        );
    }
    _ = writeln!(out, "}}\n");
}

fn rust_type(ty: &Type, owned: bool) -> String {
    let item = match &ty.item {
        Item::Text if owned => "String".into(),
        Item::Text => "&'static str".into(),
        Item::Bool => "bool".into(),
        Item::Number => "u32".into(),
        Item::Code | Item::SmtpCode => "Code".into(),
        Item::EnhancedCode => "EnhancedCode".into(),
        Item::Word(name) => camel(name),
        Item::Words(name) => format!("{}s", camel(name)),
        Item::Record(name) if ty.list => camel(name),
        Item::Record(name) => format!("&'static {}", camel(name)),
        Item::Wire => "Text<'a>".into(),
        Item::Lines => "Lines<'a>".into(),
        Item::Names => "Names<'a>".into(),
        Item::Name => "&'a str".into(),
        Item::JoinedLines => unreachable!("a method, not a field"),
    };
    let item = match (ty.list, owned) {
        (false, _) => item,
        (true, false) => format!("&'static [{item}]"),
        (true, true) => format!("Vec<{item}>"),
    };
    if ty.optional { format!("Option<{item}>") } else { item }
}

/// The static tables. A list in a row is a slice of a table that holds that kind of thing only,
/// so that another representation of the table can be indexed alike (the C tables are).
pub fn rows(registry: &Registry) -> Result<String> {
    let mut tables = Tables { registry, pools: IndexMap::new() };
    let mut owners = String::new();
    for owner in &registry.owners {
        _ = writeln!(owners, "{},", tables.expression(owner, &record_type("owner"))?);
    }
    let mut statuses = String::new();
    for facts in &registry.statuses {
        let fields = tables.fields(&facts.fields)?;
        _ = writeln!(statuses, "Facts {{ code: Code::of({}), {fields} }},", facts.code);
    }
    let mut smtp = String::new();
    for facts in &registry.smtp_codes {
        let fields = tables.fields(&facts.fields)?;
        _ = writeln!(smtp, "smtp::Facts {{ code: smtp::Code::of({}), {fields} }},", facts.code);
    }
    let (mut topics, mut topic_codes) = (String::new(), String::new());
    for topic in &registry.topics {
        let fields = tables.fields(&topic.fields)?;
        let basic = tables.each(&topic.basic, &Type { item: Item::SmtpCode, optional: false, list: true })?;
        let meanings = tables.each(&topic.meanings, &Field::list_of("enhanced_meaning").ty)?;
        _ = writeln!(topics, "smtp::Topic {{ {fields} basic: [{basic}], meanings: [{meanings}] }},");
        _ = writeln!(topic_codes, "({}, {}),", topic.subject, topic.detail);
    }
    let (mut unlisted, mut unlisted_codes) = (String::new(), String::new());
    for run in &registry.unlisted {
        let meanings = tables.expression(&run.meanings, &Field::list_of("enhanced_meaning").ty)?;
        let code = |(class, subject, detail)| format!("EnhancedCode::of({class}, {subject}, {detail})");
        _ = writeln!(unlisted, "{meanings},");
        _ = writeln!(unlisted_codes, "({}, {}),", code(run.first), code(run.last));
    }
    let mut plain = String::new();
    for (table, record, rows) in [
        ("CLASSES", "class_info", &registry.classes),
        ("METHODS", "method", &registry.methods),
        ("TYPICAL", "typical", &registry.typical),
        ("PROFILES", "profile", &registry.decisions.profiles),
        ("CATEGORIES", "category_info", &registry.categories),
        ("BOUNCE_RULES", "bounce_rule", &registry.bounce_rules),
    ] {
        let mut text = String::new();
        for row in rows {
            _ = writeln!(text, "{},", tables.expression(row, &record_type(record))?);
        }
        write_table(&mut plain, table, &camel(record), rows.len(), &text);
    }

    decisions(&mut plain, &mut tables)?;
    let references = Type { item: Item::Record("reference".into()), optional: false, list: true };
    let sources: Vec<String> = registry
        .unassigned_references
        .iter()
        .map(|list| tables.expression(list, &references))
        .collect::<Result<_>>()?;

    let mut out = String::from(
        "#![allow(clippy::large_stack_arrays, reason = \"built by the compiler, never on a stack\")]\n\
         #![allow(clippy::unreadable_literal, reason = \"bits\")]\n\
         use crate::{Confidence, Owner, Reference, Remark, Seen, Standing, table::{slice, text}};\n\
         use crate::http::{Alias, Cache, Class, ClassInfo, Code, Content, Distinction, Facts, Fault, FieldRule, FramingFields, Keyword, Meaning, Method, Operation, Profile, RedirectContent, RedirectStep, RetryAction, RetryChange, RetryRule, Said, Typical, TypicalCode};\n\
         use crate::smtp::{self, Action, Association, BounceRule, Category, CategoryGroup, CategoryInfo, CodeStanding, EnhancedCode, EnhancedMeaning, Layer, Strength, Subject};\n\n",
    );
    _ = writeln!(
        out,
        "/// The day up to which the facts were checked.\npub const DATA_DATE: &str = text({:?});\n",
        format!("{}\0", registry.data_date)
    );
    write_table(&mut out, "OWNERS", "Owner", registry.owners.len(), &owners);
    for (table, pool) in &tables.pools {
        write_table(&mut out, table, &pool.rust_type, pool.rows.len(), &pool.rows.join(",\n"));
    }
    unique_references(&mut out, &tables);
    write_table(&mut out, "FACTS", "Facts", registry.statuses.len(), &statuses);
    write_table(&mut out, "SMTP_FACTS", "smtp::Facts", registry.smtp_codes.len(), &smtp);
    write_table(&mut out, "TOPICS", "smtp::Topic", registry.topics.len(), &topics);
    write_table(&mut out, "TOPIC_CODES", "(u16, u16)", registry.topics.len(), &topic_codes);
    write_table(&mut out, "UNLISTED", "&[EnhancedMeaning]", registry.unlisted.len(), &unlisted);
    write_table(&mut out, "UNLISTED_CODES", "(EnhancedCode, EnhancedCode)", registry.unlisted.len(), &unlisted_codes);
    out.push_str(&plain);
    let names: Vec<String> = registry.methods.iter().filter_map(first_text).map(|name| format!("{name:?}")).collect();
    write_table(&mut out, "METHOD_NAMES", "&str", registry.methods.len(), &names.join(","));
    for (name, texts) in ["UNASSIGNED", "UNASSIGNED_REPLIES"].into_iter().zip(&registry.unassigned) {
        let rows: Vec<String> = texts.iter().map(|summary| format!("text({:?}),", format!("{summary}\0"))).collect();
        write_table(&mut out, name, "&str", rows.len(), &rows.join("\n"));
    }
    write_table(&mut out, "UNASSIGNED_SOURCES", "&[Reference]", sources.len(), &(sources.join(",\n") + ","));
    _ = writeln!(
        out,
        "/// The subjects of enhanced codes, by number.\npub static SUBJECTS: [Subject; {}] = [",
        registry.subjects.len()
    );
    for word in &registry.subjects {
        _ = writeln!(out, "Subject::{},", camel(word));
    }
    out.push_str("];\n");
    Ok(out)
}

fn unique_references(out: &mut String, tables: &Tables<'_>) {
    let (mut unique, mut rows, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for (row, text) in tables.pools["REFERENCE_ROWS"].rows.iter().enumerate() {
        let place = place(&mut unique, text);
        places.push(place);
        if place == rows.len() {
            rows.push(row);
        }
    }
    out.push_str("/// The references without those that stand there twice, as places in the table; and where each is among them.\n");
    write_table(out, "UNIQUE_REFERENCES", "usize", rows.len(), &joined(&rows));
    write_table(out, "REFERENCE_PLACES", "usize", places.len(), &joined(&places));
}

/// The tables of redirects and retries. What steps and rules say and drop is kept once, and found by its place.
fn decisions(out: &mut String, tables: &mut Tables<'_>) -> Result<()> {
    let decisions = &tables.registry.decisions;
    let (redirects, retries) = (&decisions.redirects, &decisions.retries);
    let methods = tables.registry.methods.len() + 1;
    let names = Type { item: Item::Text, optional: false, list: true };
    let (mut said, mut lists) = (Vec::new(), Vec::new());
    let mut reasons = |tables: &mut Tables<'_>, all: &[(Value, Value)]| -> Result<Vec<usize>> {
        all.iter()
            .map(|(reason, references)| {
                let reason = tables.expression(reason, &Type { item: Item::Text, optional: false, list: false })?;
                let references = tables.expression(references, &Field::list_of("reference").ty)?;
                Ok(place(&mut said, format!("Said {{ reason: {reason}, references: {references} }},\n")))
            })
            .collect()
    };
    let mut list = |tables: &mut Tables<'_>, fields: &[String]| -> Result<usize> {
        let fields = Value::List(fields.iter().cloned().map(Value::Text).collect());
        Ok(place(&mut lists, tables.expression(&fields, &names)? + ",\n"))
    };
    let limits = |rows: &[toml::Table]| -> String {
        let limit = |row: &toml::Table| row.get("limit").map_or("None,".into(), |limit| format!("Some({limit}),"));
        rows.iter().map(limit).collect()
    };

    let mut steps = String::new();
    let of_steps = reasons(tables, &decisions.redirect_said)?;
    for (step, said) in redirects.steps.iter().zip(&of_steps) {
        let (always, crossed) = (list(tables, &step.drop)?, list(tables, &step.drop_crossed)?);
        let content = if step.keeps_content { "Keep" } else { "Drop" };
        _ = writeln!(
            steps,
            "RedirectStep {{ follows: {}, becomes_get: {}, content: RedirectContent::{content}, always: {always}, crossed: {crossed}, said: {said} }},",
            step.follows, step.becomes_get
        );
    }
    let count = redirects.steps.len();
    write_table(out, "REDIRECT_STEPS", "RedirectStep", count, &steps);
    write_table(out, "REDIRECT_INSTEAD", "u8", of_steps.len() - count, &joined(&of_steps[count..]));
    write_table(out, "REDIRECT_CASES", &format!("[u8; {methods}]"), redirects.cases.len(), &bytes(&redirects.cases));
    write_table(out, "REDIRECT_LIMITS", "Option<u64>", redirects.profiles.len(), &limits(&redirects.profiles));
    write_table(out, "REDIRECT_CASE_OF", "[u8; 10]", redirects.case_of.len(), &bytes(&redirects.case_of));

    let mut rules = String::new();
    let of_rules = reasons(tables, &decisions.retry_said)?;
    for (rule, said) in retries.rules.iter().zip(&of_rules) {
        let change = rule.change.as_ref().map_or("None".into(), |word| format!("Some(RetryChange::{})", camel(word)));
        _ = writeln!(
            rules,
            "RetryRule {{ action: RetryAction::{}, once: {}, change: {change}, hears: {}, said: {said} }},",
            camel(&rule.action),
            rule.once,
            rule.hears
        );
    }
    let count = retries.rules.len();
    write_table(out, "RETRY_RULES", "RetryRule", count, &rules);
    write_table(out, "RETRY_INSTEAD", "u8", of_rules.len() - count, &joined(&of_rules[count..]));
    let by_method = bytes(&retries.by_method);
    write_table(out, "RETRY_BY_METHOD", &format!("[u8; {methods}]"), retries.by_method.len(), &by_method);
    // Most codes are like others in every profile.
    let mut kinds: Vec<Vec<u8>> = Vec::new();
    let codes = 0..retries.case_of.first().map_or(0, Vec::len);
    let of_codes: Vec<usize> =
        codes.map(|code| place(&mut kinds, retries.case_of.iter().map(|cases| cases[code]).collect())).collect();
    let cases_of = |kind: &Vec<u8>| kind.iter().map(|case| retries.cases[usize::from(*case)]).collect::<Vec<_>>();
    let cases: Vec<_> = kinds.iter().map(cases_of).collect();
    write_table(out, "RETRY_KINDS", "u8", of_codes.len(), &joined(&of_codes));
    write_table(out, "RETRY_CASES", &format!("[[u8; 3]; {}]", retries.case_of.len()), cases.len(), &bytes(&cases));
    write_table(out, "RETRY_LIMITS", "Option<u32>", retries.profiles.len(), &limits(&retries.profiles));
    write_table(out, "RETRY_VOUCHED", "bool", retries.vouched.len(), &joined(&retries.vouched));
    write_table(out, "RETRY_GIVES_UP", "bool", retries.gives_up.len(), &joined(&retries.gives_up));
    write_table(out, "SAID", "Said", said.len(), &said.concat());
    write_table(out, "FIELD_LISTS", "&[&str]", lists.len(), &lists.concat());
    Ok(())
}

fn bytes(rows: &[impl std::fmt::Debug]) -> String {
    rows.iter().map(|row| format!("{row:?},")).collect::<Vec<_>>().concat()
}

fn joined<T: std::fmt::Display>(items: &[T]) -> String {
    items.iter().map(|item| format!("{item},")).collect::<Vec<_>>().concat()
}

/// The place of an item, which is added if it is not there.
pub fn place<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|known| *known == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

fn record_type(name: &str) -> Type {
    Type { item: Item::Record(name.into()), optional: false, list: false }
}

pub fn write_table(out: &mut String, name: &str, ty: &str, len: usize, rows: &str) {
    _ = writeln!(out, "#[allow(missing_docs)]\npub static {name}: [{ty}; {len}] = [\n{rows}\n];\n");
}

struct Pool {
    rust_type: String,
    rows: Vec<String>,
}

struct Tables<'a> {
    registry: &'a Registry,
    pools: IndexMap<String, Pool>,
}

impl Tables<'_> {
    /// The value as a Rust expression; what it lists goes to the pools.
    fn expression(&mut self, value: &Value, ty: &Type) -> Result<String> {
        let inner = match value {
            Value::Absent => return Ok("None".into()),
            Value::Text(text) => format!("text({:?})", format!("{text}\0")),
            Value::Bool(flag) => flag.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Code(code) => format!("Code::of({code})"),
            Value::SmtpCode(code) => format!("smtp::Code::of({code})"),
            Value::EnhancedCode(class, subject, detail) => format!("EnhancedCode::of({class}, {subject}, {detail})"),
            Value::Word(vocabulary, word) => format!("{}::{}", camel(vocabulary), camel(word)),
            Value::Link(index) => format!("&OWNERS[{index}]"),
            Value::Row(values) => {
                let Item::Record(name) = &ty.item else { anyhow::bail!("a row where {ty:?} belongs") };
                let record = self.registry.schema.record(name)?;
                let mut out = format!("{} {{ ", camel(&record.name));
                for (field, value) in record.fields.iter().zip(values) {
                    let expression =
                        self.field(value, &field.ty).with_context(|| format!("{}.{}", record.name, field.name))?;
                    _ = write!(out, "{}: {expression}, ", field.name);
                }
                out + "}"
            }
            Value::List(items) => {
                let item_type = Type { item: ty.item.clone(), optional: false, list: false };
                let rows: Vec<String> =
                    items.iter().map(|item| self.expression(item, &item_type)).collect::<Result<_>>()?;
                let (table, start) = self.pool(&ty.item, rows);
                format!("slice(&{table}, {start}, {})", items.len())
            }
        };
        Ok(if ty.optional { format!("Some({inner})") } else { inner })
    }

    /// The value of a field: a record goes to its pool, and the field points to it.
    fn field(&mut self, value: &Value, ty: &Type) -> Result<String> {
        if !matches!(value, Value::Row(_)) {
            return self.expression(value, ty);
        }
        let row = self.expression(value, &Type { optional: false, ..ty.clone() })?;
        let (table, index) = self.pool(&ty.item, vec![row]);
        Ok(if ty.optional { format!("Some(&{table}[{index}])") } else { format!("&{table}[{index}]") })
    }

    fn fields(&mut self, fields: &[(Field, Value)]) -> Result<String> {
        let mut out = String::new();
        for (field, value) in fields {
            let expression = self.field(value, &field.ty).with_context(|| field.name.clone())?;
            _ = write!(out, "{}: {expression}, ", field.name);
        }
        Ok(out)
    }

    fn each(&mut self, values: &[Value], ty: &Type) -> Result<String> {
        Ok(values.iter().map(|value| self.expression(value, ty)).collect::<Result<Vec<_>>>()?.join(", "))
    }

    /// Puts rows into the table of their kind, unless the same stand there in a row already.
    fn pool(&mut self, item: &Item, rows: Vec<String>) -> (String, usize) {
        let (table, rust_type) = pool_of(item);
        let pool = self.pools.entry(table.clone()).or_insert_with(|| Pool { rust_type, rows: Vec::new() });
        if rows.is_empty() {
            return (table, 0);
        }
        let start = pool.rows.windows(rows.len()).position(|known| known == rows).unwrap_or(pool.rows.len());
        if start == pool.rows.len() {
            pool.rows.extend(rows);
        }
        (table, start)
    }
}

/// The table that holds every listed thing of this type, and what Rust calls the thing.
pub fn pool_of(item: &Item) -> (String, String) {
    match item {
        Item::Record(name) => (format!("{}_ROWS", name.to_uppercase()), camel(name)),
        Item::SmtpCode => ("SMTP_CODE_ROWS".into(), "smtp::Code".into()),
        Item::EnhancedCode => ("ENHANCED_CODE_ROWS".into(), "EnhancedCode".into()),
        _ => ("TEXT_ROWS".into(), "&str".into()),
    }
}

/// The constants, current names first, then each owner's.
pub fn codes(registry: &Registry) -> String {
    let mut out = String::from("use crate::http::Code;\n\n");
    for (owner, constants) in by_owner(&registry.constants) {
        if let Some(owner) = owner {
            _ = writeln!(
                out,
                "/// The codes of {}.\npub mod {owner} {{\nuse super::Code;\n",
                owner_name(registry, owner)
            );
        }
        for constant in &constants {
            _ = writeln!(out, "/// {}: {}", constant.code, doc(constant));
            _ = writeln!(out, "pub const {}: Code = Code::of({});", constant.name, constant.code);
        }
        if owner.is_some() {
            out.push_str("}\n\n");
        }
    }
    out
}

/// The summary, or for an older name what to write instead.
pub fn doc(constant: &Constant) -> String {
    match &constant.instead {
        Some(name) => format!("an older or informal name of `{name}`. {}", constant.summary),
        None => constant.summary.clone(),
    }
}

pub fn by_owner(constants: &[Constant]) -> IndexMap<Option<&str>, Vec<&Constant>> {
    let mut owners: IndexMap<Option<&str>, Vec<&Constant>> = IndexMap::new();
    for constant in constants {
        owners.entry(constant.owner.as_deref()).or_default().push(constant);
    }
    owners
}

pub fn owner_name(registry: &Registry, slug: &str) -> String {
    registry
        .owners
        .iter()
        .find_map(|owner| match owner {
            Value::Row(values) => match &values[..] {
                [Value::Text(s), Value::Text(name), ..] if s == slug => Some(name.clone()),
                _ => None,
            },
            _ => None,
        })
        .unwrap_or_else(|| slug.into())
}

/// The indexes of the searches, and which meaning or code each document is.
pub fn search(registry: &Registry) -> String {
    let mut out = String::from("use crate::{http, search::{Index, Texts}, smtp::{self, EnhancedCode}};\n\n");
    registry.http_index.tables("HTTP", &mut out);
    registry.smtp_index.tables("SMTP", &mut out);
    // Meanings are in their table in the order of the codes, and of each code in its order.
    let mut first = HashMap::new();
    let mut row = 0;
    for facts in &registry.statuses {
        first.insert(facts.code.to_string(), row);
        row += facts
            .fields
            .iter()
            .find_map(
                |(f, v)| if let ("meanings", Value::List(m)) = (f.name.as_str(), v) { Some(m.len()) } else { None },
            )
            .unwrap_or_default();
    }
    let documents = &registry.http_index.documents;
    let places = documents
        .iter()
        .map(|d| format!("(http::Code::of({}), {}),", d.code, first[&d.code] + d.place.unwrap_or_default()));
    write_table(&mut out, "HTTP_PLACES", "(http::Code, u16)", documents.len(), &places.collect::<String>());
    let documents = &registry.smtp_index.documents;
    let places = documents.iter().map(|document| match (document.code.replace('.', ", "), document.place) {
        (code, Some(place)) => format!("smtp::Place::Meaning(EnhancedCode::of({code}), {place}),"),
        (code, None) if document.code.contains('.') => format!("smtp::Place::Enhanced(EnhancedCode::of({code})),"),
        (code, None) => format!("smtp::Place::Basic(smtp::Code::of({code})),"),
    });
    write_table(&mut out, "SMTP_PLACES", "smtp::Place", documents.len(), &places.collect::<String>());
    out
}
