//! What `words.toml` and `records.toml` describe: vocabularies, records, and the types of fields.

use anyhow::{Context, Result, bail, ensure};
use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use indexmap::IndexMap;
use serde::Deserialize;

/// A vocabulary: a fixed list of words with numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    #[serde(skip)]
    pub name: String,
    pub family: Option<String>,
    pub summary: String,
    pub reference: Option<String>,
    /// An answer carries any number of the words; the numbers are bits.
    #[serde(default)]
    pub set: bool,
    pub words: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_field_names, reason = "the key in words.toml")]
pub struct Word {
    pub word: String,
    pub number: u32,
    pub summary: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Row,
    Answer,
    Owned,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    #[serde(skip)]
    pub name: String,
    pub family: Option<String>,
    pub kind: Kind,
    pub table: Option<String>,
    pub key: Option<String>,
    /// The call that gives the record back for its key.
    pub call: Option<String>,
    /// The name of the record that Rust and C keep the far fields in.
    pub page: Option<String>,
    /// Node gets it as numbers and one text, not as a list of values, which takes longer.
    #[serde(default)]
    pub packed: bool,
    pub summary: String,
    pub fields: Vec<Field>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub type_text: String,
    pub summary: String,
    /// Kept in the record's page, which rows that say the same there share.
    #[serde(default)]
    pub far: bool,
    #[serde(skip)]
    pub ty: Type,
}

/// What a field holds, without `?` and brackets.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Item {
    #[default]
    Text,
    Bool,
    Number,
    Code,
    SmtpCode,
    EnhancedCode,
    Word(String),
    Words(String),
    Record(String),
    /// Text from the other side, borrowed from the caller.
    Wire,
    /// The lines of a reply, found again in the caller's text when they are asked for.
    Lines,
    /// Made of other fields by a method of the record.
    JoinedLines,
    /// A list of the book's own, and after it one of the caller's.
    Names,
    /// A name of the book's or of the caller's rules.
    Name,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Type {
    pub item: Item,
    pub optional: bool,
    pub list: bool,
}

impl Field {
    /// A field that lists records of this name.
    pub fn list_of(record: &str) -> Self {
        let ty = Type { item: Item::Record(record.into()), optional: false, list: true };
        Self { name: record.into(), type_text: String::new(), summary: String::new(), far: false, ty }
    }
}

impl Type {
    fn parse(text: &str) -> Result<Self> {
        let (text, optional) = strip(text, "", "?");
        let (text, list) = strip(text, "[", "]");
        let item = match text.split_once(' ') {
            Some(("word", name)) => Item::Word(name.into()),
            Some(("words", name)) => Item::Words(name.into()),
            Some(("record", name)) => Item::Record(name.into()),
            None => match text {
                "text" => Item::Text,
                "bool" => Item::Bool,
                "number" => Item::Number,
                "code" => Item::Code,
                "smtp_code" => Item::SmtpCode,
                "enhanced_code" => Item::EnhancedCode,
                "wire" => Item::Wire,
                "lines" => Item::Lines,
                "joined_lines" => Item::JoinedLines,
                "names" => Item::Names,
                "name" => Item::Name,
                _ => bail!("unknown type {text:?}"),
            },
            Some(_) => bail!("unknown type {text:?}"),
        };
        Ok(Self { item, optional, list })
    }
}

fn strip<'a>(text: &'a str, prefix: &str, suffix: &str) -> (&'a str, bool) {
    match text.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix)) {
        Some(inner) => (inner, true),
        None => (text, false),
    }
}

pub struct Schema {
    pub words: Vec<Vocabulary>,
    pub records: Vec<Record>,
}

impl Schema {
    /// The records that C has.
    pub fn in_c(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|record| !record.is_owned())
    }

    pub fn parse(words: &str, records: &str) -> Result<Self> {
        let words: IndexMap<String, Vocabulary> = toml::from_str(words).context("words.toml")?;
        let records: IndexMap<String, Record> = toml::from_str(records).context("records.toml")?;
        let mut schema = Self { words: Vec::new(), records: Vec::new() };
        for (name, mut vocabulary) in words {
            vocabulary.name = name;
            schema.words.push(vocabulary);
        }
        for (name, mut record) in records {
            for field in &mut record.fields {
                field.ty =
                    Type::parse(&field.type_text).with_context(|| format!("records.toml: {name}.{}", field.name))?;
            }
            record.name = name;
            schema.records.push(record);
        }
        schema.check()?;
        Ok(schema)
    }

    fn check(&self) -> Result<()> {
        for vocabulary in &self.words {
            let name = &vocabulary.name;
            let mut numbers: Vec<u32> = vocabulary.words.iter().map(|word| word.number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            ensure!(numbers.len() == vocabulary.words.len(), "{name}: a number is used twice");
            ensure!(!numbers.contains(&0), "{name}: 0 stands for an absent word");
            ensure!(!vocabulary.set || numbers.iter().all(|n| n.is_power_of_two()), "{name}: not bits");
            ensure!(vocabulary.words.iter().all(|word| word.word != "none"), "{name}: `none` reads as missing");
        }
        for record in &self.records {
            for field in &record.fields {
                let at = format!("{}.{}", record.name, field.name);
                match &field.ty.item {
                    Item::Word(name) => ensure!(!self.vocabulary(name)?.set, "{at}: {name} is a set"),
                    Item::Words(name) => ensure!(self.vocabulary(name)?.set, "{at}: {name} is not a set"),
                    Item::Record(name) => drop(self.record(name)?),
                    _ => {}
                }
            }
            if let Some(key) = &record.key {
                ensure!(record.near().any(|field| field.name == *key), "{}: no field {key}", record.name);
            }
            ensure!(
                record.page.is_some() == record.fields.iter().any(|field| field.far),
                "{}: a page, or far fields, without the other",
                record.name
            );
        }
        Ok(())
    }

    pub fn vocabulary(&self, name: &str) -> Result<&Vocabulary> {
        self.words.iter().find(|v| v.name == name).with_context(|| format!("no vocabulary {name}"))
    }

    pub fn record(&self, name: &str) -> Result<&Record> {
        self.records.iter().find(|r| r.name == name).with_context(|| format!("no record {name}"))
    }
}

/// `client_error` as a type: `ClientError`.
pub fn camel(name: &str) -> String {
    name.to_upper_camel_case()
}

/// A phrase or word as a constant: `I'm a teapot` is `IM_A_TEAPOT`.
pub fn constant(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().filter(|c| *c != '\'') {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_uppercase());
        } else if !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_matches('_').into()
}

impl Vocabulary {
    pub fn c_prefix(&self) -> String {
        prefixed("STATUSBOOK", self.family.as_deref(), &self.name).to_shouty_snake_case()
    }

    pub fn c_function(&self) -> String {
        format!("{}_name", prefixed("statusbook", self.family.as_deref(), &self.name))
    }
}

impl Record {
    pub fn c_name(&self) -> String {
        format!("{}_t", prefixed("statusbook", self.family.as_deref(), &self.name))
    }

    /// The fields that Rust and C keep in the record itself.
    pub fn near(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.far)
    }

    /// The record of the far fields.
    pub fn page(&self) -> Option<Self> {
        let name = self.page.clone()?;
        let family = self.family.as_ref()?;
        Some(Self {
            family: Some(family.clone()),
            kind: Kind::Row,
            table: Some(format!("{family}::PAGES")),
            key: None,
            call: None,
            page: None,
            packed: false,
            summary: format!("What the book has to say of a {}.", self.name.replace('_', " ")),
            fields: self
                .fields
                .iter()
                .filter(|field| field.far)
                .map(|field| Field { far: false, ..field.clone() })
                .collect(),
            name,
        })
    }

    pub fn is_row(&self) -> bool {
        self.kind == Kind::Row
    }

    /// Whether its texts are its own; C has no such records.
    pub fn is_owned(&self) -> bool {
        self.kind == Kind::Owned
    }

    /// The core's table of all rows.
    pub fn table(&self) -> String {
        self.table.clone().unwrap_or_else(|| format!("rows::{}_ROWS", self.name.to_uppercase()))
    }

    /// Whether it borrows from the caller's text.
    pub fn borrows(&self) -> bool {
        self.fields.iter().any(|f| matches!(f.ty.item, Item::Wire | Item::Lines | Item::Names | Item::Name))
    }
}

fn prefixed(start: &str, family: Option<&str>, name: &str) -> String {
    match family {
        Some(family) => format!("{start}_{family}_{name}"),
        None => format!("{start}_{name}"),
    }
}
