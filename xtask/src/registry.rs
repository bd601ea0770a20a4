//! Reads `core/registry` and checks it: what comes out can be written down without further questions.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use indexmap::IndexMap;
use toml::{Table, Value as Toml};

use crate::{
    bounce::{self, Bounce},
    decisions::{Redirects, Retries, Said},
    index::{Document, Index},
    schema::{Field, Item, Record, Schema, constant},
};

/// One value of a row, as its type in `records.toml` has it.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Absent,
    Text(String),
    Bool(bool),
    Number(u32),
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
    pub statuses: Vec<Facts>,
    /// What an unassigned code means: HTTP's by class, SMTP's by permanence.
    pub unassigned: [Vec<String>; 2],
    /// What that rests on: for HTTP, SMTP, enhanced codes.
    pub unassigned_references: Vec<Value>,
    pub classes: Vec<Value>,
    pub methods: Vec<Value>,
    pub constants: Vec<Constant>,
    pub smtp_codes: Vec<Facts>,
    /// What the three codes of a subject and detail share, and what each has of its own.
    pub topics: Vec<Topic>,
    /// Codes that IANA does not list and providers use, as ranges that do not overlap, in order.
    pub unlisted: Vec<Unlisted>,
    pub subjects: Vec<String>,
    pub typical: Vec<Value>,
    pub decisions: Decisions,
    /// The categories of replies.
    pub categories: Vec<Value>,
    pub bounce: Bounce,
    pub bounce_rules: Vec<Value>,
    /// The documents of the two searches, and what they are found by.
    pub http_index: Index,
    pub smtp_index: Index,
}

/// A row that core completes: its code, and the fields that the registry holds, by name.
pub struct Facts {
    pub code: u16,
    pub fields: Vec<(Field, Value)>,
}

pub struct Topic {
    pub subject: u16,
    pub detail: u16,
    pub fields: Vec<(Field, Value)>,
    /// For the classes 2, 4 and 5.
    pub basic: [Value; 3],
    pub meanings: [Value; 3],
}

pub struct Unlisted {
    pub first: EnhancedCode,
    pub last: EnhancedCode,
    pub meanings: Value,
}

pub type EnhancedCode = (u16, u16, u16);

struct Reader {
    schema: Schema,
    documents: BTreeMap<String, Cited>,
    /// The names to show, by slug.
    owners: IndexMap<String, String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Cited {
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
        let owners =
            owner_tables.iter().map(|(slug, table)| (slug.clone(), text_of(table, "name").unwrap_or_default()));
        let reader = Reader { schema, documents, owners: owners.collect() };

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
        let method_tables = tables("http/methods.toml")?;
        let is_idempotent = |table: &Table| table.get("idempotent").and_then(Toml::as_bool) == Some(true);
        let idempotent = method_tables.iter().filter(|(_, table)| is_idempotent(table)).map(|(name, _)| name.clone());
        let idempotent: Vec<String> = idempotent.collect();
        let methods = reader.keyed("method", "name", method_tables)?;
        let listed = |name: &str, key: &str| -> Result<Vec<Table>> {
            let mut table: Table = toml::from_str(&text(name)?).with_context(|| name.to_string())?;
            array(table.remove(key)).with_context(|| name.to_string())
        };
        let typical = tables("http/typical.toml")?.into_iter().map(|(name, mut table)| {
            let codes = table.remove("code").unwrap_or(Toml::Array(vec![]));
            table.insert("codes".into(), codes);
            (name, table)
        });
        let typical = reader.keyed("typical", "operation", typical.collect())?;
        let mut http = Http {
            guide: tables("http/guide.toml")?,
            distinctions: distinctions(listed("http/pairs.toml", "pair")?)?,
            documents: Vec::new(),
        };
        let status_tables = tables("http/status.toml")?;
        let texts = [text("http/redirect.toml")?, text("http/retry.toml")?];
        let decisions = reader.decisions(&texts, &methods, &idempotent, &status_tables)?;
        let (statuses, constants) = reader.statuses(status_tables, &mut http)?;
        let providers = reader.providers(listed("smtp/providers.toml", "meaning")?)?;
        let Enhanced { topics, unlisted, subjects, of_basic, mut documents } =
            reader.enhanced(tables("smtp/enhanced.toml")?, &providers)?;
        let smtp_codes = reader.smtp_codes(tables("smtp/codes.toml")?, &of_basic, &mut documents)?;
        let settled = book.get("phrases").and_then(Toml::as_table).cloned().unwrap_or_default();
        let http_index = Index::new(http.documents, Some(&settled)).context("http")?;
        let smtp_index = Index::new(documents, None).context("smtp")?;
        let used: HashSet<usize> =
            statuses.iter().flat_map(|s| s.fields.iter().flat_map(|(_, value)| owners_of(value))).collect();
        let category_tables = tables("smtp/categories.toml")?;
        let slugs: Vec<String> = reader.owners.keys().cloned().collect();
        let bounce = Bounce::read(files(&root.join("smtp/bounce"))?, &slugs, &category_tables)?;
        let bounce_rule = reader.schema.record("bounce_rule")?;
        let bounce_rules = bounce::rows(&bounce, |table| reader.row(bounce_rule, table))?;
        let categories = reader.categories(category_tables)?;
        let used: HashSet<usize> = used
            .into_iter()
            .chain(bounce.owners.iter().copied())
            .chain(topics.iter().flat_map(|t| t.meanings.iter().flat_map(owners_of)))
            .chain(unlisted.iter().flat_map(|u| owners_of(&u.meanings)))
            .collect();
        for (index, slug) in reader.owners.keys().enumerate() {
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
            topics,
            unlisted,
            subjects,
            typical,
            decisions,
            categories,
            bounce,
            bounce_rules,
            http_index,
            smtp_index,
        })
    }
}

/// Every TOML file of a folder with its text, in the order of their names.
fn files(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            all.push((path.display().to_string(), fs::read_to_string(&path)?));
        }
    }
    all.sort();
    Ok(all)
}

/// The first text of a row.
pub fn first_text(row: &Value) -> Option<&str> {
    match row {
        Value::Row(values) => match values.first() {
            Some(Value::Text(name)) => Some(name),
            _ => None,
        },
        _ => None,
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

/// Redirects and retries.
pub struct Decisions {
    pub redirects: Redirects,
    pub retries: Retries,
    /// Those of redirects, then those of retries.
    pub profiles: Vec<Value>,
    /// Reason and references of each step, then of what is said instead; and the same of each rule.
    pub redirect_said: Vec<(Value, Value)>,
    pub retry_said: Vec<(Value, Value)>,
}

type Statuses = (Vec<Facts>, Vec<Constant>);

/// What `http/guide.toml` and `http/pairs.toml` say, until the status takes it; and what its meanings are found by.
struct Http {
    guide: IndexMap<String, Table>,
    distinctions: BTreeMap<u16, Vec<Toml>>,
    documents: Vec<Document>,
}

#[derive(Default)]
struct Enhanced {
    topics: Vec<Topic>,
    unlisted: Vec<Unlisted>,
    subjects: Vec<String>,
    of_basic: HashMap<u16, Vec<Value>>,
    documents: Vec<Document>,
}

struct Provider {
    first: EnhancedCode,
    last: EnhancedCode,
    row: Value,
    document: Document,
}

/// The classes of an enhanced code, in the order of the tables.
const CLASSES: [u16; 3] = [2, 4, 5];

/// The words that people have for a class.
fn class_words(class: u16) -> Vec<String> {
    match class {
        2 => vec!["success".into()],
        4 => vec!["temporary transient".into()],
        _ => vec!["permanent".into()],
    }
}

/// Each text of `pairs.toml` goes to every code that it is about, once for each of the others.
fn distinctions(pairs: Vec<Table>) -> Result<BTreeMap<u16, Vec<Toml>>> {
    let mut out: BTreeMap<u16, Vec<Toml>> = BTreeMap::new();
    for mut pair in pairs {
        let codes = pair.remove("codes").context("http/pairs.toml: codes")?;
        let codes: Vec<i64> = codes.as_array().into_iter().flatten().filter_map(Toml::as_integer).collect();
        ensure!(codes.len() > 1, "http/pairs.toml: {codes:?} is no pair");
        ensure!(!array_is_empty(&pair, "references"), "http/pairs.toml: {codes:?} has no reference");
        for code in &codes {
            let theirs = out.entry(u16::try_from(*code)?).or_default();
            for other in codes.iter().filter(|other| *other != code) {
                let known = |row: &Toml| row["code"].as_integer() == Some(*other);
                ensure!(!theirs.iter().any(known), "http/pairs.toml: {code} and {other} are told apart twice");
                let mut row = pair.clone();
                row.insert("code".into(), Toml::Integer(*other));
                theirs.push(Toml::Table(row));
            }
        }
    }
    Ok(out)
}

/// The codes that IANA does not list, as runs over which the same meanings hold.
fn unlisted(providers: &[Provider], listed: impl Fn(EnhancedCode) -> bool) -> Vec<Unlisted> {
    let mut codes: Vec<EnhancedCode> = providers
        .iter()
        .flat_map(|p| (p.first.2..=p.last.2).map(move |detail| (p.first.0, p.first.1, detail)))
        .filter(|code| !listed(*code))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let mut out: Vec<Unlisted> = Vec::new();
    for code in codes {
        let theirs = providers.iter().filter(|p| p.first <= code && code <= p.last);
        let meanings = Value::List(theirs.map(|p| p.row.clone()).collect());
        match out.last_mut() {
            Some(run) if run.meanings == meanings && (run.last.0, run.last.1, run.last.2 + 1) == code => {
                run.last = code;
            }
            _ => out.push(Unlisted { first: code, last: code, meanings }),
        }
    }
    out
}

fn enhanced_code(text: &str) -> Result<EnhancedCode> {
    let numbers: Vec<u16> = text.split('.').map(str::parse).collect::<Result<_, _>>()?;
    let [class, subject, detail] = numbers[..] else { bail!("{text} is not an enhanced code") };
    Ok((class, subject, detail))
}

fn text_of(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Toml::as_str).map(String::from)
}

fn strings(value: Option<Toml>) -> Result<Vec<String>> {
    match value {
        None => Ok(vec![]),
        Some(Toml::Array(items)) => items.into_iter().map(|item| sound(string(item)?)).collect(),
        Some(other) => bail!("{other} is not a list of texts"),
    }
}

impl Reader {
    /// A reason and its references.
    fn said(&self, said: &Said) -> Result<(Value, Value)> {
        ensure!(!said.references.is_empty(), "{:?} rests on nothing", said.reason);
        let references = Toml::from(said.references.clone());
        Ok((Value::Text(sound(said.reason.clone())?), self.value(&Field::list_of("reference"), Some(references))?))
    }

    fn decisions(
        &self,
        [redirects, retries]: &[String; 2],
        methods: &[Value],
        idempotent: &[String],
        statuses: &IndexMap<String, Table>,
    ) -> Result<Decisions> {
        let names: Vec<String> = methods.iter().filter_map(first_text).map(Into::into).collect();
        let words = |name: &str| -> Result<Vec<String>> {
            Ok(self.schema.vocabulary(name)?.words.iter().map(|word| word.word.clone()).collect())
        };
        let registered = |code: u16| {
            let meanings = statuses.get(&code.to_string()).and_then(|table| table.get("meaning")?.as_array());
            let by_iana = |meaning: &Toml| meaning.get("owner").and_then(Toml::as_str) == Some("iana");
            meanings.is_some_and(|list| list.iter().any(|meaning| by_iana(meaning) && meaning.get("phrase").is_some()))
        };
        let redirects =
            Redirects::read(redirects, &names, &words("redirect_profile")?).context("http/redirect.toml")?;
        let retries = Retries::read(retries, &names, idempotent, &words("retry_profile")?, registered)
            .context("http/retry.toml")?;
        let profile = self.schema.record("profile")?;
        let profiles = redirects.profiles.iter().chain(&retries.profiles).map(|row| self.row(profile, row.clone()));
        let profiles = profiles.collect::<Result<_>>().context("a profile")?;
        let said = |all: Vec<&Said>| all.into_iter().map(|said| self.said(said)).collect::<Result<Vec<_>>>();
        let redirect_said = said(redirects.steps.iter().map(|step| &step.said).chain(&redirects.instead).collect())?;
        let retry_said = said(retries.rules.iter().map(|rule| &rule.said).chain(&retries.instead).collect())?;
        Ok(Decisions { redirects, retries, profiles, redirect_said, retry_said })
    }

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

    /// The categories; their summaries are those of the words.
    fn categories(&self, mut tables: IndexMap<String, Table>) -> Result<Vec<Value>> {
        let words = &self.schema.vocabulary("category")?.words;
        ensure!(
            tables.keys().eq(words.iter().map(|word| &word.word)),
            "smtp/categories.toml is not in the words' order"
        );
        for (table, word) in tables.values_mut().zip(words) {
            table.insert("summary".into(), word.summary.clone().into());
            for key in ["about_us", "about_them", "yields_to"] {
                table.remove(key);
            }
        }
        self.keyed("category_info", "name", tables)
    }

    fn statuses(&self, tables: IndexMap<String, Table>, http: &mut Http) -> Result<Statuses> {
        let mut facts: Vec<Facts> = Vec::new();
        let mut constants = Vec::new();
        for (key, mut table) in tables {
            let code: u16 = key.parse().with_context(|| format!("http/status.toml: [{key}]"))?;
            ensure!((100..1000).contains(&code), "http/status.toml: {code} is not within 100 to 999");
            ensure!(facts.last().is_none_or(|f| f.code < code), "http/status.toml: {code} is out of order");
            let at = || format!("status {code}");
            let mut meanings = array(table.remove("meaning"))?;
            meanings.sort_by_key(rank);
            let mut guide = http.guide.shift_remove(&key).unwrap_or_default();
            let mut of_code = strings(guide.remove("keywords")).with_context(at)?;
            let leading = meanings.iter().position(|meaning| meaning.contains_key("phrase")).unwrap_or(0);
            let mut rows = Vec::new();
            for (place, mut meaning) in meanings.into_iter().enumerate() {
                constants.extend(constants_of(code, &meaning).with_context(at)?);
                let mut keywords = strings(meaning.remove("keywords")).with_context(at)?;
                if place == leading {
                    keywords.append(&mut of_code);
                }
                http.documents.push(self.document(code, place, &meaning, keywords).with_context(at)?);
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
                rows.push(self.row(self.schema.record("meaning")?, meaning).with_context(at)?);
            }
            for (name, default) in [("content", "allowed"), ("framing_fields", "allowed"), ("cache", "explicit")] {
                table.entry(name).or_insert(default.into());
            }
            table.insert("fields".into(), table.get("field").cloned().unwrap_or(Toml::Array(vec![])));
            table.remove("field");
            table.insert("causes".into(), guide.remove("cause").unwrap_or(Toml::Array(vec![])));
            table.extend(guide);
            table.insert("confused_with".into(), Toml::Array(http.distinctions.remove(&code).unwrap_or_default()));
            let names = [
                "content",
                "framing_fields",
                "cache",
                "fields",
                "causes",
                "search_engines",
                "monitoring",
                "confused_with",
            ];
            let mut fields = self.take("status", &names, &mut table).with_context(at)?;
            nothing_left(&table).with_context(at)?;
            let list = Field { name: "meanings".into(), ..Field::list_of("meaning") };
            fields.push((list, Value::List(rows)));
            facts.push(Facts { code, fields });
        }
        if let Some(code) = http.guide.keys().next() {
            bail!("http/guide.toml: {code} is not in http/status.toml");
        }
        if let Some(code) = http.distinctions.keys().next() {
            bail!("http/pairs.toml: {code} is not in http/status.toml");
        }
        settle(&mut constants)?;
        Ok((facts, constants))
    }

    /// What a meaning is found by.
    fn document(&self, code: u16, place: usize, meaning: &Table, keywords: Vec<String>) -> Result<Document> {
        let aliases = array(meaning.get("alias").cloned())?;
        let slug = text_of(meaning, "owner").context("a meaning without an owner")?;
        let owner = self.owners.get(&slug).with_context(|| format!("no owner {slug}"))?.clone();
        Ok(Document {
            code: code.to_string(),
            place: Some(place),
            rank: if slug == "iana" { 0 } else { rank(meaning).max(1) },
            phrase: text_of(meaning, "phrase"),
            aliases: aliases.iter().filter_map(|alias| text_of(alias, "phrase")).collect(),
            keywords,
            owners: if slug == "iana" { vec![] } else { vec![owner, slug] },
            others: [strings(meaning.get("also").cloned())?, text_of(meaning, "summary").into_iter().collect()]
                .concat(),
        })
    }

    /// Fields of a record out of a table.
    fn take(&self, record: &str, names: &[&str], table: &mut Table) -> Result<Vec<(Field, Value)>> {
        let record = self.schema.record(record)?;
        names
            .iter()
            .map(|name| {
                let field =
                    record.fields.iter().find(|f| f.name == *name).with_context(|| format!("no field {name}"))?;
                let value = self.value(field, table.remove(*name)).with_context(|| (*name).to_string())?;
                Ok((field.clone(), value))
            })
            .collect()
    }

    fn enhanced(&self, mut tables: IndexMap<String, Table>, providers: &[Provider]) -> Result<Enhanced> {
        let take = |tables: &mut IndexMap<String, Table>, name: &str| {
            tables.shift_remove(name).with_context(|| format!("smtp/enhanced.toml: no [{name}.N]"))
        };
        let subject_tables = take(&mut tables, "subject")?;
        let mut out = Enhanced::default();
        for (number, subject) in &subject_tables {
            ensure!(number.parse() == Ok(out.subjects.len()), "smtp/enhanced.toml: subjects are not in order");
            out.subjects
                .push(subject["word"].as_str().context("smtp/enhanced.toml: a subject without a word")?.to_string());
        }
        for (key, mut table) in tables {
            let at = || format!("enhanced code X.{key}");
            let (subject, detail) = key.split_once('.').context("a key is subject.detail")?;
            let (subject, detail): (u16, u16) = (subject.parse()?, detail.parse()?);
            let listed = match table.remove("basic") {
                Some(Toml::Array(codes)) => codes,
                _ => vec![],
            };
            let listed: Vec<u16> = listed
                .iter()
                .map(|code| Ok(u16::try_from(code.as_integer().context("not a number")?)?))
                .collect::<Result<_>>()
                .with_context(at)?;
            let keywords = strings(table.remove("keywords")).with_context(at)?;
            let mut basic = [const { Value::List(Vec::new()) }; 3];
            let mut meanings = [const { Value::List(Vec::new()) }; 3];
            for (place, class) in CLASSES.into_iter().enumerate() {
                let of_class: Vec<u16> = listed.iter().copied().filter(|code| code / 100 == class).collect();
                for code in &of_class {
                    out.of_basic.entry(*code).or_default().push(Value::EnhancedCode(class, subject, detail));
                }
                // A class that IANA lists no code of is found too, unless only successes are listed.
                let met = !of_class.is_empty() || (class != 2 && !listed.iter().any(|code| *code < 300));
                if met {
                    out.documents.push(Document {
                        code: format!("{class}.{key}"),
                        // A class that IANA lists no code of comes after one that it does.
                        rank: u8::from(of_class.is_empty() && !listed.is_empty()),
                        phrase: text_of(&table, "phrase"),
                        keywords: keywords.clone(),
                        others: [text_of(&table, "summary").into_iter().collect(), class_words(class)].concat(),
                        ..Document::default()
                    });
                }
                basic[place] = Value::List(of_class.into_iter().map(Value::SmtpCode).collect());
                let code = (class, subject, detail);
                let theirs = providers.iter().filter(|provider| provider.first <= code && code <= provider.last);
                meanings[place] = Value::List(theirs.map(|provider| provider.row.clone()).collect());
            }
            if let Some(word) = out.subjects.get(usize::from(subject)) {
                table.insert("subject".into(), word.clone().into());
            }
            let names = ["phrase", "subject", "standing", "summary", "association", "references", "explanation"];
            let fields = self.take("enhanced_info", &names, &mut table).with_context(at)?;
            nothing_left(&table).with_context(at)?;
            out.topics.push(Topic { subject, detail, fields, basic, meanings });
        }
        let listed = |code: EnhancedCode| out.topics.iter().any(|t| (t.subject, t.detail) == (code.1, code.2));
        out.unlisted = unlisted(providers, listed);
        for (number, provider) in providers.iter().enumerate() {
            let before = providers[..number].iter().filter(|p| p.first <= provider.first && provider.first <= p.last);
            out.documents.push(Document { place: Some(before.count()), ..provider.document.clone() });
        }
        Ok(out)
    }

    fn providers(&self, tables: Vec<Table>) -> Result<Vec<Provider>> {
        let mut providers = Vec::new();
        for mut table in tables {
            let keywords = strings(table.remove("keywords"))?;
            let codes = match table.remove("codes") {
                Some(codes) => strings(Some(codes))?.into_iter().map(|code| (code.clone(), code)).collect(),
                None => vec![(
                    string(table.remove("first").context("first")?)?,
                    string(table.remove("last").context("last")?)?,
                )],
            };
            let slug = text_of(&table, "owner").context("a meaning without an owner")?;
            for (first, last) in codes {
                let at = || format!("smtp/providers.toml: {slug} {first}");
                let mut table = table.clone();
                table.insert("first".into(), first.clone().into());
                table.insert("last".into(), last.clone().into());
                table.entry("confidence").or_insert("source".into());
                ensure!(!array_is_empty(&table, "references"), "{}: no reference", at());
                let document = Document {
                    code: first.clone(),
                    rank: 2,
                    phrase: text_of(&table, "phrase"),
                    keywords: keywords.clone(),
                    owners: vec![self.owners.get(&slug).with_context(at)?.clone(), slug.clone()],
                    others: text_of(&table, "summary").into_iter().collect(),
                    ..Document::default()
                };
                let row = self.row(self.schema.record("enhanced_meaning")?, table).with_context(at)?;
                let (first, last) = (enhanced_code(&first)?, enhanced_code(&last)?);
                ensure!((first.0, first.1) == (last.0, last.1) && first <= last, "{}: not a range", at());
                providers.push(Provider { first, last, row, document });
            }
        }
        Ok(providers)
    }

    fn smtp_codes(
        &self,
        tables: IndexMap<String, Table>,
        of_basic: &HashMap<u16, Vec<Value>>,
        documents: &mut Vec<Document>,
    ) -> Result<Vec<Facts>> {
        let mut facts: Vec<Facts> = Vec::new();
        for (key, mut table) in tables {
            let code: u16 = key.parse().with_context(|| format!("smtp/codes.toml: [{key}]"))?;
            ensure!((200..600).contains(&code), "smtp/codes.toml: {code} is not within 200 to 599");
            ensure!(facts.last().is_none_or(|f| f.code < code), "smtp/codes.toml: {code} is out of order");
            let at = || format!("reply code {code}");
            documents.push(Document {
                code: key.clone(),
                rank: 0,
                phrase: text_of(&table, "phrase"),
                keywords: strings(table.remove("keywords")).with_context(at)?,
                others: text_of(&table, "summary").into_iter().collect(),
                ..Document::default()
            });
            let names = ["phrase", "standing", "summary", "references", "explanation"];
            let mut fields = self.take("code_info", &names, &mut table).with_context(at)?;
            nothing_left(&table).with_context(at)?;
            let field =
                self.schema.record("code_info")?.fields.iter().find(|f| f.name == "enhanced").context("enhanced")?;
            fields.push((field.clone(), Value::List(of_basic.get(&code).cloned().unwrap_or_default())));
            facts.push(Facts { code, fields });
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
                let (class, subject, detail) = enhanced_code(&string(value)?)?;
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
                Value::Link(self.owners.get_index_of(&slug).with_context(|| format!("no owner {slug}"))?)
            }
            Item::Record(name) if name == "reference" => self.reference(&string(value)?)?,
            Item::Record(name) => match value {
                Toml::Table(table) => self.row(self.schema.record(name)?, table)?,
                _ => bail!("not a table"),
            },
            Item::Number => Value::Number(u32::try_from(value.as_integer().context("not a number")?)?),
            Item::Words(_) | Item::Wire | Item::Lines | Item::JoinedLines | Item::Names | Item::Name => {
                bail!("only answers have such a field")
            }
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
    let text = text_of;
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
