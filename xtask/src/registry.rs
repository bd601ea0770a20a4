//! Reads `core/registry` and checks it: what comes out can be written down without further questions.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use indexmap::IndexMap;
use toml::{Table, Value as Toml};

use crate::schema::{Field, Item, Record, Schema, constant};

/// One value of a row, as its type in `records.toml` has it.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Absent,
    Text(String),
    Bool(bool),
    Code(u16),
    SmtpCode(u16),
    EnhancedCode(u16, u16, u16),
    Word(String, String),
    /// A row of a table that is written elsewhere: an owner.
    Link(usize),
    Row(Vec<Value>),
    List(Vec<Value>),
}

/// A constant for a code, in the namespace of its owner or at the top.
pub struct Constant {
    pub owner: Option<String>,
    pub name: String,
    pub code: u16,
    pub summary: String,
    /// An older or informal name: the current one.
    pub instead: Option<String>,
}

pub struct Registry {
    pub schema: Schema,
    pub data_date: String,
    pub owners: Vec<Value>,
    /// Code, rules and meanings of every code that has a meaning.
    pub statuses: Vec<StatusFacts>,
    /// What an unassigned code means: HTTP's by class, SMTP's by permanence.
    pub unassigned: [Vec<String>; 2],
    /// What that rests on: for HTTP, SMTP, enhanced codes.
    pub unassigned_references: Vec<Value>,
    pub classes: Vec<Value>,
    pub methods: Vec<Value>,
    pub constants: Vec<Constant>,
    pub smtp_codes: Vec<SmtpFacts>,
    pub enhanced: Vec<Value>,
    pub subjects: Vec<String>,
}

pub struct StatusFacts {
    pub code: u16,
    pub content: Value,
    pub framing_fields: Value,
    pub cache: Value,
    pub fields: Value,
    pub meanings: Value,
}

pub struct SmtpFacts {
    pub code: u16,
    pub phrase: Value,
    pub standing: Value,
    pub summary: Value,
    pub enhanced: Value,
    pub references: Value,
}

struct Reader {
    schema: Schema,
    documents: BTreeMap<String, Document>,
    owners: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    title: String,
    url: Option<String>,
}

impl Registry {
    pub fn read(root: &Path) -> Result<Self> {
        let text =
            |name: &str| fs::read_to_string(root.join(name)).with_context(|| root.join(name).display().to_string());
        let tables = |name: &str| -> Result<IndexMap<String, Table>> {
            toml::from_str(&text(name)?).with_context(|| name.to_string())
        };
        let schema = Schema::parse(&text("words.toml")?, &text("records.toml")?)?;
        let documents = toml::from_str(&text("documents.toml")?).context("documents.toml")?;
        let owner_tables = tables("owners.toml")?;
        let reader = Reader { schema, documents, owners: owner_tables.keys().cloned().collect() };

        let book: Table = toml::from_str(&text("book.toml")?)?;
        let data_date = book["data_date"].as_str().context("book.toml: data_date")?.to_string();
        let owners = reader.keyed("owner", "slug", owner_tables)?;
        let unassigned = |family: &str| -> Result<Vec<String>> {
            let list = book["unassigned"][family].as_array().context("book.toml: unassigned")?;
            list.iter().map(|text| sound(string(text.clone())?)).collect()
        };
        let unassigned = [unassigned("http")?, unassigned("smtp")?];
        let sources = book["unassigned"]["references"].as_table().context("book.toml: unassigned.references")?;
        let reference = Field::list_of("reference");
        let unassigned_references =
            sources.values().map(|list| reader.value(&reference, Some(list.clone()))).collect::<Result<_>>()?;
        let classes = reader.keyed("class_info", "name", tables("http/classes.toml")?)?;
        let methods = reader.keyed("method", "name", tables("http/methods.toml")?)?;
        let (statuses, constants) = reader.statuses(tables("http/status.toml")?)?;
        let (enhanced, subjects, of_basic) = reader.enhanced(tables("smtp/enhanced.toml")?)?;
        let smtp_codes = reader.smtp_codes(tables("smtp/codes.toml")?, &of_basic)?;
        let used: HashSet<usize> = statuses.iter().flat_map(|s| owners_of(&s.meanings)).collect();
        for (index, slug) in reader.owners.iter().enumerate() {
            ensure!(used.contains(&index), "owners.toml: {slug} owns nothing");
        }
        let Reader { schema, .. } = reader;
        Ok(Self {
            schema,
            data_date,
            owners,
            statuses,
            unassigned,
            unassigned_references,
            classes,
            methods,
            constants,
            smtp_codes,
            enhanced,
            subjects,
        })
    }
}

fn owners_of(meanings: &Value) -> Vec<usize> {
    let Value::List(rows) = meanings else { return vec![] };
    rows.iter()
        .filter_map(|row| match row {
            Value::Row(values) => values.iter().find_map(|v| if let Value::Link(i) = v { Some(*i) } else { None }),
            _ => None,
        })
        .collect()
}

type Statuses = (Vec<StatusFacts>, Vec<Constant>);
type Enhanced = (Vec<Value>, Vec<String>, HashMap<u16, Vec<Value>>);

impl Reader {
    /// Tables whose key is a field of the record.
    fn keyed(&self, record: &str, key: &str, tables: IndexMap<String, Table>) -> Result<Vec<Value>> {
        let record = self.schema.record(record)?;
        tables
            .into_iter()
            .map(|(name, mut table)| {
                table.insert(key.into(), Toml::String(name.clone()));
                self.row(record, table).with_context(|| format!("{} {name}", record.name))
            })
            .collect()
    }

    fn statuses(&self, tables: IndexMap<String, Table>) -> Result<Statuses> {
        let status = self.schema.record("status")?;
        let mut facts: Vec<StatusFacts> = Vec::new();
        let mut constants = Vec::new();
        for (key, mut table) in tables {
            let code: u16 = key.parse().with_context(|| format!("http/status.toml: [{key}]"))?;
            ensure!((100..1000).contains(&code), "http/status.toml: {code} is not within 100 to 999");
            ensure!(facts.last().is_none_or(|f| f.code < code), "http/status.toml: {code} is out of order");
            let mut meanings = array(table.remove("meaning"))?;
            meanings.sort_by_key(rank);
            let mut rows = Vec::new();
            for mut meaning in meanings {
                constants.extend(constants_of(code, &meaning).with_context(|| format!("status {code}"))?);
                meaning.remove("well_known");
                for (name, value) in
                    [("code", Toml::Integer(code.into())), ("seen", "wire".into()), ("confidence", "source".into())]
                {
                    meaning.entry(name).or_insert(value);
                }
                name_by_phrase(&mut meaning)?;
                let mut aliases = array(meaning.remove("alias"))?;
                aliases.iter_mut().try_for_each(name_by_phrase)?;
                meaning.insert("aliases".into(), Toml::Array(aliases.into_iter().map(Toml::Table).collect()));
                ensure!(!array_is_empty(&meaning, "references"), "status {code}: a meaning without a reference");
                rows.push(self.row(self.schema.record("meaning")?, meaning).with_context(|| format!("status {code}"))?);
            }
            let mut rule = |name: &str, default: Toml| -> Result<Value> {
                let field = status.fields.iter().find(|f| f.name == name).context("no such field")?;
                self.value(field, Some(table.remove(name).unwrap_or(default)))
            };
            let content = rule("content", "allowed".into())?;
            let framing_fields = rule("framing_fields", "allowed".into())?;
            let cache = rule("cache", "explicit".into())?;
            let listed = table.remove("field").unwrap_or(Toml::Array(vec![]));
            table.insert("fields".into(), listed);
            let field = status.fields.iter().find(|f| f.name == "fields").context("no such field")?;
            let fields = self.value(field, table.remove("fields")).with_context(|| format!("status {code}"))?;
            nothing_left(&table).with_context(|| format!("status {code}"))?;
            facts.push(StatusFacts { code, content, framing_fields, cache, fields, meanings: Value::List(rows) });
        }
        settle(&mut constants)?;
        Ok((facts, constants))
    }

    fn enhanced(&self, mut tables: IndexMap<String, Table>) -> Result<Enhanced> {
        let record = self.schema.record("enhanced_info")?;
        let take = |tables: &mut IndexMap<String, Table>, name: &str| {
            tables.shift_remove(name).with_context(|| format!("smtp/enhanced.toml: no [{name}.N]"))
        };
        let subject_tables = take(&mut tables, "subject")?;
        let classes = take(&mut tables, "class")?;
        let mut subjects = Vec::new();
        for (number, subject) in &subject_tables {
            ensure!(number.parse() == Ok(subjects.len()), "smtp/enhanced.toml: subjects are not in order");
            subjects
                .push(subject["word"].as_str().context("smtp/enhanced.toml: a subject without a word")?.to_string());
        }
        let mut rows = Vec::new();
        let mut of_basic: HashMap<u16, Vec<Value>> = HashMap::new();
        for (class, permanence) in classes {
            let class: u16 = class.parse()?;
            for (key, table) in &tables {
                let mut table = table.clone();
                let (subject, detail) = key.split_once('.').context("a key is subject.detail")?;
                let (subject, detail): (u16, u16) = (subject.parse()?, detail.parse()?);
                let basic: Vec<Toml> = match table.remove("basic") {
                    Some(Toml::Array(codes)) => codes,
                    _ => vec![],
                };
                let basic: Vec<Toml> = basic
                    .into_iter()
                    .filter(|code| code.as_integer().is_some_and(|c| c / 100 == i64::from(class)))
                    .collect();
                for code in &basic {
                    let code = u16::try_from(code.as_integer().unwrap_or_default())?;
                    of_basic.entry(code).or_default().push(Value::EnhancedCode(class, subject, detail));
                }
                table.insert("basic".into(), Toml::Array(basic));
                table.insert("code".into(), format!("{class}.{subject}.{detail}").into());
                table.insert("permanence".into(), permanence["permanence"].clone());
                if let Some(word) = subjects.get(usize::from(subject)) {
                    table.insert("subject".into(), word.clone().into());
                }
                rows.push(self.row(record, table).with_context(|| format!("enhanced code X.{key}"))?);
            }
        }
        Ok((rows, subjects, of_basic))
    }

    fn smtp_codes(
        &self,
        tables: IndexMap<String, Table>,
        of_basic: &HashMap<u16, Vec<Value>>,
    ) -> Result<Vec<SmtpFacts>> {
        let record = self.schema.record("code_info")?;
        let mut facts: Vec<SmtpFacts> = Vec::new();
        for (key, mut table) in tables {
            let code: u16 = key.parse().with_context(|| format!("smtp/codes.toml: [{key}]"))?;
            ensure!((200..600).contains(&code), "smtp/codes.toml: {code} is not within 200 to 599");
            ensure!(facts.last().is_none_or(|f| f.code < code), "smtp/codes.toml: {code} is out of order");
            let mut take = |name: &str| -> Result<Value> {
                let field = record.fields.iter().find(|f| f.name == name).context("no such field")?;
                self.value(field, table.remove(name)).with_context(|| format!("reply code {code}: {name}"))
            };
            let row = SmtpFacts {
                code,
                phrase: take("phrase")?,
                standing: take("standing")?,
                summary: take("summary")?,
                enhanced: Value::List(of_basic.get(&code).cloned().unwrap_or_default()),
                references: take("references")?,
            };
            nothing_left(&table).with_context(|| format!("reply code {code}"))?;
            facts.push(row);
        }
        if let Some(code) = of_basic.keys().find(|code| !facts.iter().any(|f| f.code == **code)) {
            bail!("smtp/codes.toml: {code} is named by an enhanced code and not there");
        }
        Ok(facts)
    }

    fn row(&self, record: &Record, mut table: Table) -> Result<Value> {
        let mut values = Vec::new();
        for field in &record.fields {
            let value = table.remove(&field.name);
            values.push(self.value(field, value).with_context(|| format!("{}.{}", record.name, field.name))?);
        }
        nothing_left(&table)?;
        Ok(Value::Row(values))
    }

    fn value(&self, field: &Field, value: Option<Toml>) -> Result<Value> {
        match value {
            None if field.ty.list => Ok(Value::List(vec![])),
            None if field.ty.optional => Ok(Value::Absent),
            None => bail!("missing"),
            Some(Toml::Array(items)) if field.ty.list => {
                Ok(Value::List(items.into_iter().map(|item| self.item(&field.ty.item, item)).collect::<Result<_>>()?))
            }
            Some(_) if field.ty.list => bail!("not a list"),
            Some(value) => self.item(&field.ty.item, value),
        }
    }

    fn item(&self, item: &Item, value: Toml) -> Result<Value> {
        Ok(match item {
            Item::Text => Value::Text(sound(string(value)?)?),
            Item::Bool => Value::Bool(value.as_bool().context("not true or false")?),
            Item::Code => Value::Code(u16::try_from(value.as_integer().context("not a number")?)?),
            Item::SmtpCode => Value::SmtpCode(u16::try_from(value.as_integer().context("not a number")?)?),
            Item::EnhancedCode => {
                let text = string(value)?;
                let numbers: Vec<u16> = text.split('.').map(str::parse).collect::<Result<_, _>>()?;
                let [class, subject, detail] = numbers[..] else { bail!("{text} is not an enhanced code") };
                Value::EnhancedCode(class, subject, detail)
            }
            Item::Word(name) => {
                let word = string(value)?;
                let vocabulary = self.schema.vocabulary(name)?;
                ensure!(vocabulary.words.iter().any(|w| w.word == word), "{word} is not a word of {name}");
                Value::Word(name.clone(), word)
            }
            Item::Record(name) if name == "owner" => {
                let slug = string(value)?;
                Value::Link(self.owners.iter().position(|o| *o == slug).with_context(|| format!("no owner {slug}"))?)
            }
            Item::Record(name) if name == "reference" => self.reference(&string(value)?)?,
            Item::Record(name) => match value {
                Toml::Table(table) => self.row(self.schema.record(name)?, table)?,
                _ => bail!("not a table"),
            },
            Item::Words(_) | Item::Wire | Item::Lines | Item::JoinedLines => bail!("only answers have such a field"),
        })
    }

    /// `RFC 9110 §15.5.5`, `draft-…`, or a key of `documents.toml`, as document, section and URL.
    fn reference(&self, text: &str) -> Result<Value> {
        let (document, section) = match text.split_once(" §") {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let (title, url) = if let Some(number) = document.strip_prefix("RFC ") {
            let number: u32 = number.parse().with_context(|| format!("reference {text:?}"))?;
            let anchor = section.map_or(String::new(), |section| {
                let kind = if section.starts_with(|c: char| c.is_ascii_digit()) { "section" } else { "appendix" };
                format!("#{kind}-{section}")
            });
            (document.to_string(), Some(format!("https://www.rfc-editor.org/rfc/rfc{number}.html{anchor}")))
        } else if document.starts_with("draft-") {
            (document.to_string(), Some(format!("https://datatracker.ietf.org/doc/html/{document}")))
        } else {
            let entry = self
                .documents
                .get(document)
                .ok_or_else(|| anyhow!("{document:?} is neither an RFC nor a draft, and not in documents.toml"))?;
            (entry.title.clone(), entry.url.clone())
        };
        let optional = |text: Option<String>| text.map_or(Value::Absent, Value::Text);
        Ok(Value::Row(vec![Value::Text(title), optional(section.map(Into::into)), optional(url)]))
    }
}

/// The order of the meanings of one code: IANA, the well-known one, vendors (source before secondary), drafts.
fn rank(meaning: &Table) -> u8 {
    let is = |key: &str, value: &str| meaning.get(key).and_then(Toml::as_str) == Some(value);
    match () {
        () if is("owner", "iana") => 0,
        () if well_known(meaning) => 1,
        () if is("standing", "vendor") && !is("confidence", "secondary") => 2,
        () if is("standing", "vendor") => 3,
        () => 4,
    }
}

fn well_known(meaning: &Table) -> bool {
    meaning.get("well_known").and_then(Toml::as_bool) == Some(true)
}

fn name_by_phrase(table: &mut Table) -> Result<()> {
    if let Some(phrase) = table.get("phrase").cloned() {
        let name = constant(&string(phrase)?);
        table.entry("name").or_insert(Toml::String(name));
    }
    Ok(())
}

fn constants_of(code: u16, meaning: &Table) -> Result<Vec<Constant>> {
    let mut meaning = meaning.clone();
    name_by_phrase(&mut meaning)?;
    let text = |table: &Table, key: &str| table.get(key).and_then(Toml::as_str).map(String::from);
    let owner = text(&meaning, "owner").context("a meaning without an owner")?;
    let summary = text(&meaning, "summary").context("a meaning without a summary")?;
    let mut names: Vec<(String, Option<String>)> = Vec::new();
    let current = text(&meaning, "name");
    names.extend(current.clone().map(|name| (name, None)));
    for mut alias in array(meaning.get("alias").cloned())? {
        name_by_phrase(&mut alias)?;
        let name = text(&alias, "name").context("an alias without a phrase")?;
        if Some(&name) != current.as_ref() {
            names.push((name, current.clone()));
        }
    }
    let mut places = Vec::new();
    if owner == "iana" || well_known(&meaning) {
        places.push(None);
    }
    if owner != "iana" {
        places.push(Some(owner));
    }
    Ok(places
        .into_iter()
        .flat_map(|place| names.iter().map(move |(name, instead)| (place.clone(), name, instead)))
        .map(|(owner, name, instead)| Constant {
            owner,
            name: name.clone(),
            code,
            summary: summary.clone(),
            instead: instead.clone(),
        })
        .collect())
}

/// One constant a name: a current name beats an alias of the same code, and any other clash is refused.
fn settle(constants: &mut Vec<Constant>) -> Result<()> {
    constants.sort_by_key(|c| (c.owner.clone(), c.code, c.instead.is_some()));
    let mut seen: HashMap<(Option<String>, String), u16> = HashMap::new();
    let mut kept = Vec::new();
    for constant in constants.drain(..) {
        match seen.insert((constant.owner.clone(), constant.name.clone()), constant.code) {
            None => kept.push(constant),
            Some(code) if code == constant.code => {}
            Some(code) => bail!("{} would be both {code} and {}: give one another name", constant.name, constant.code),
        }
    }
    *constants = kept;
    Ok(())
}

fn string(value: Toml) -> Result<String> {
    match value {
        Toml::String(text) => Ok(text),
        other => bail!("{other} is not a text"),
    }
}

/// Texts end in NUL in the tables, and nobody wants an empty or a ragged one.
fn sound(text: String) -> Result<String> {
    ensure!(!text.is_empty() && text.trim() == text, "{text:?} is empty or has white space around it");
    ensure!(!text.chars().any(char::is_control), "{text:?} has a control character");
    Ok(text)
}

fn array(value: Option<Toml>) -> Result<Vec<Table>> {
    match value {
        None => Ok(vec![]),
        Some(Toml::Array(items)) => items
            .into_iter()
            .map(|item| match item {
                Toml::Table(table) => Ok(table),
                other => bail!("{other} is not a table"),
            })
            .collect(),
        Some(other) => bail!("{other} is not a list of tables"),
    }
}

fn array_is_empty(table: &Table, key: &str) -> bool {
    table.get(key).and_then(Toml::as_array).is_none_or(Vec::is_empty)
}

fn nothing_left(table: &Table) -> Result<()> {
    ensure!(table.is_empty(), "unknown keys: {}", table.keys().cloned().collect::<Vec<_>>().join(", "));
    Ok(())
}
