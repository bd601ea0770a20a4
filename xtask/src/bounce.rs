//! The rules of classification: from the tables in `smtp/bounce/` to the automaton and what its phrases say.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, Result, anyhow, bail, ensure};
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Table, Value as Toml};

use crate::{registry::Value, rust::write_table, schema::camel};
use compile::{Compiler, Terms, code_ranges};
use phrases::{Automaton, Compiled, Join, KNOWN_HOSTS, SIGNS, State};

#[path = "../../core/src/smtp/compile.rs"]
#[allow(dead_code, reason = "the core uses more of it")]
mod compile;
#[path = "../../core/src/smtp/phrases/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the core uses more of it")]
mod phrases;

/// How many sequences of words a phrase of the book may stand for.
const MOST: usize = 100_000;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    terms: Terms,
    rule: Vec<Spec>,
    hint: Vec<Hint>,
    mark: Vec<Mark>,
    hosts: IndexMap<String, Vec<String>>,
    lists: IndexMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spec {
    id: String,
    category: String,
    strength: String,
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    codes: Vec<String>,
    class: Option<u8>,
    #[serde(default)]
    command: Vec<String>,
    owner: Option<String>,
    #[serde(default)]
    only_at_owner: bool,
    references: Vec<String>,
}

/// When to try again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hint {
    unit: u32,
    phrases: Vec<String>,
    references: Vec<String>,
}

/// What tells who speaks, or in answer to what.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    owner: Option<String>,
    command: Option<String>,
    phrases: Vec<String>,
    references: Vec<String>,
}

/// What the generator makes of it all.
pub struct Bounce {
    /// The rows of the rules, as a TOML table each.
    pub rules: Vec<Table>,
    compiled: Compiled,
    says: Vec<String>,
    book_rules: Vec<String>,
    /// The slugs of those that speak.
    speakers: Vec<String>,
    codes: Vec<(u32, u16)>,
    /// The ends of host names, with whose they are.
    hosts: BTreeMap<String, String>,
    /// The ends of host names, by the slugs of those whose they are.
    pub hosts_of: IndexMap<String, Vec<String>>,
    category_facts: Vec<String>,
    /// The owners that speak or have hosts.
    pub owners: Vec<usize>,
}

impl Bounce {
    /// Reads the files, in the order of their names; `owners` are the slugs in order.
    pub fn read(files: Vec<(String, String)>, owners: &[String], categories: &IndexMap<String, Table>) -> Result<Self> {
        let mut all = File::default();
        for (name, text) in files {
            let file: File = toml::from_str(&text).with_context(|| name.clone())?;
            for (term, phrases) in file.terms {
                ensure!(all.terms.insert(term.clone(), phrases).is_none(), "{name}: the term {term} is there twice");
            }
            all.rule.extend(file.rule);
            all.hint.extend(file.hint);
            all.mark.extend(file.mark);
            all.hosts.extend(file.hosts);
            all.lists.extend(file.lists);
        }
        let place_of = |slug: &String| {
            owners.iter().position(|known| known == slug).with_context(|| format!("no owner {slug} in owners.toml"))
        };
        let marked = all.mark.iter().filter_map(|mark| mark.owner.as_ref());
        let mut speakers: Vec<String> = all.hosts.keys().chain(marked).cloned().collect();
        speakers.sort();
        speakers.dedup();
        let speaker = |slug: &String| speakers.binary_search(slug).map_err(|_| anyhow!("{slug} has no hosts or marks"));
        let mut out = Self {
            rules: Vec::new(),
            compiled: Compiled::default(),
            says: Vec::new(),
            book_rules: Vec::new(),
            speakers: Vec::new(),
            codes: Vec::new(),
            hosts: BTreeMap::new(),
            hosts_of: all.hosts.clone(),
            category_facts: categories.values().map(category_facts).collect(),
            owners: Vec::new(),
        };
        for (slug, hosts) in &all.hosts {
            for host in hosts {
                out.owners.push(place_of(slug)?);
                out.host(host, format!("Owner({})", speaker(slug)?))?;
            }
        }
        for (name, hosts) in &all.lists {
            let place = SIGNS[KNOWN_HOSTS..].iter().position(|sign| sign.strip_prefix('@') == Some(name));
            let place = place.with_context(|| format!("there is no kind of list {name}"))?;
            for host in hosts {
                out.host(host, format!("List({})", KNOWN_HOSTS + place))?;
            }
        }
        let mut compiler = Compiler::new(MOST, MOST);
        for (place, rule) in all.rule.iter().enumerate() {
            let at = || format!("the rule {}", rule.id);
            ensure!(!all.rule[..place].iter().any(|other| other.id == rule.id), "{}: there is another one", at());
            ensure!(!rule.references.is_empty(), "{}: no reference", at());
            for phrase in &rule.phrases {
                let number = u32::try_from(out.says.len())?;
                compiler.add(phrase, &all.terms, number).with_context(|| format!("{}: {phrase:?}", at()))?;
            }
            if !rule.phrases.is_empty() {
                out.says.push(format!("Says::Rule({place})"));
            }
            out.owners.extend(rule.owner.as_ref().map(place_of).transpose().with_context(at)?);
            let owner = rule.owner.as_ref().filter(|_| rule.only_at_owner).map(speaker).transpose().with_context(at)?;
            out.add(rule, place, owner).with_context(at)?;
        }
        for hint in &all.hint {
            ensure!(!hint.references.is_empty(), "a hint without a reference: {:?}", hint.phrases);
            for phrase in &hint.phrases {
                compiler.add(phrase, &all.terms, u32::try_from(out.says.len())?).with_context(|| phrase.clone())?;
            }
            out.says.push(format!("Says::Retry({})", hint.unit));
        }
        for mark in &all.mark {
            ensure!(!mark.references.is_empty(), "a mark without a reference: {:?}", mark.phrases);
            for phrase in &mark.phrases {
                compiler.add(phrase, &all.terms, u32::try_from(out.says.len())?).with_context(|| phrase.clone())?;
            }
            out.says.push(match (&mark.owner, &mark.command) {
                (Some(slug), None) => {
                    out.owners.push(place_of(slug)?);
                    format!("Says::Owner({})", speaker(slug)?)
                }
                (None, Some(command)) => format!("Says::Command(Command::{})", camel(command)),
                _ => bail!("a mark of nothing, or of two things: {:?}", mark.phrases),
            });
        }
        out.compiled = compiler.finish()?;
        out.codes.sort_unstable();
        out.speakers = speakers;
        Ok(out)
    }

    fn add(&mut self, rule: &Spec, place: usize, owner: Option<usize>) -> Result<()> {
        let mut ranges = Vec::new();
        for code in &rule.codes {
            ranges.append(&mut code_ranges(code).with_context(|| format!("{code:?} is no code"))?);
        }
        let by_code = rule.phrases.is_empty();
        ensure!(!by_code || !ranges.is_empty(), "it has neither phrases nor codes");
        if by_code {
            for (first, last) in &ranges {
                ensure!(last - first < 1000, "too many codes");
                for key in *first..=*last {
                    self.codes.push((key, u16::try_from(place)?));
                }
            }
            ranges.clear();
        }
        let layer = match (by_code, &rule.owner, rule.codes.iter().any(|code| code.contains('.'))) {
            (false, ..) => "phrase",
            (true, Some(_), _) => "provider",
            (true, None, true) => "enhanced",
            (true, None, false) => "basic",
        };
        let mut row = Table::new();
        row.insert("id".into(), rule.id.clone().into());
        row.insert("layer".into(), layer.into());
        row.insert("category".into(), rule.category.clone().into());
        row.insert("strength".into(), rule.strength.clone().into());
        if let Some(owner) = &rule.owner {
            row.insert("owner".into(), owner.clone().into());
        }
        row.insert("references".into(), rule.references.clone().into());
        self.rules.push(row);
        let permanence = match rule.class {
            None => "None",
            Some(4) => "Some(Permanence::Transient)",
            Some(5) => "Some(Permanence::Permanent)",
            Some(other) => bail!("class = {other}"),
        };
        let commands: Vec<String> =
            rule.command.iter().map(|word| format!("1 << Command::{} as u16", camel(word))).collect();
        let commands = if commands.is_empty() { "0".into() } else { commands.join(" | ") };
        ensure!(!rule.only_at_owner || owner.is_some(), "only_at_owner without an owner");
        let id = format!("{}\0", rule.id);
        let (layer, category, strength) = (camel(layer), camel(&rule.category), camel(&rule.strength));
        self.book_rules.push(format!(
            "BookRule {{ id: text({id:?}), layer: Layer::{layer}, category: Category::{category}, strength: Strength::{strength}, condition: Condition {{ codes: &{ranges:?}, permanence: {permanence}, commands: {commands}, owner: {owner:?} }} }}"
        ));
        Ok(())
    }

    /// A host name is known by its end, which has a dot in it.
    fn host(&mut self, host: &str, whose: String) -> Result<()> {
        ensure!(host.contains('.'), "{host} is no name that nobody else's can end in");
        ensure!(self.hosts.insert(host.into(), whose).is_none(), "the host {host} is there twice");
        Ok(())
    }

    /// The tables of the core.
    pub fn tables(&self) -> String {
        let mut out = String::from(
            "#![allow(clippy::unreadable_literal, reason = \"numbers of a machine\")]\n\
             use crate::table::text;\nuse crate::smtp::{Action, Category, Command, Condition, Permanence, Says, CategoryFacts, BookRule, CategoryGroup, Layer, Strength, phrases::{Automaton, Join, Span, State}, Whose};\n\n",
        );
        let Automaton { slots, letters, words, number, signs, states, edges, phrases, bits, joins } =
            self.compiled.automaton();
        let state = |State { edges, phrases, firsts, seconds }: &State| {
            format!("State::of({edges}, [{}, {}, {}])", phrases.0, firsts.0, seconds.0)
        };
        let join = |Join { gap, phrase, firsts }: &Join| {
            format!("Join {{ gap: {gap}, phrase: {phrase:?}, firsts: {firsts:?} }}")
        };
        _ = writeln!(
            out,
            "/// Every phrase of the book.\npub static AUTOMATON: Automaton<'static> = Automaton {{ slots: &SLOTS, letters: &LETTERS, words: &WORDS, number: {number:?}, signs: {signs:?}, states: &STATES, edges: &EDGES, phrases: &PHRASES, bits: &BITS, joins: &JOINS }};\n\n\
             /// How many times 64 joins there are at most.\npub const BLOCKS: usize = {};\n",
            joins.len().div_ceil(64)
        );
        table(&mut out, "SLOTS", "u32", slots);
        table(&mut out, "LETTERS", "u8", letters);
        table(&mut out, "WORDS", "(u32, u32)", words);
        strings(&mut out, "STATES", "State", &states.iter().map(state).collect::<Vec<_>>());
        table(&mut out, "EDGES", "(u32, u32)", edges);
        table(&mut out, "PHRASES", "u32", phrases);
        table(&mut out, "BITS", "(u32, u64)", bits);
        strings(&mut out, "JOINS", "Join", &joins.iter().map(join).collect::<Vec<_>>());
        strings(&mut out, "SAYS", "Says", &self.says);
        strings(&mut out, "RULES", "BookRule", &self.book_rules);
        let speakers: Vec<String> =
            self.speakers.iter().map(|slug| format!("text({:?})", format!("{slug}\0"))).collect();
        strings(&mut out, "SPEAKERS", "&str", &speakers);
        table(&mut out, "CODE_RULES", "(u32, u32)", &self.codes);
        let hosts: Vec<String> = self.hosts.iter().map(|(host, whose)| format!("({host:?}, Whose::{whose})")).collect();
        strings(&mut out, "HOSTS", "(&str, Whose)", &hosts);
        strings(&mut out, "CATEGORY_FACTS", "CategoryFacts", &self.category_facts);
        out
    }
}

/// What a category means, as an expression.
fn category_facts(category: &Table) -> String {
    let word = |vocabulary: &str, key: &str| {
        category.get(key).and_then(Toml::as_str).map(|word| format!("{vocabulary}::{}", camel(word)))
    };
    let or_none = |word: Option<String>| word.map_or("None".into(), |word| format!("Some({word})"));
    format!(
        "CategoryFacts {{ group: {}, action: {}, us: {}, them: {}, yields_to: {} }}",
        word("CategoryGroup", "group").unwrap_or_default(),
        word("Action", "action").unwrap_or_default(),
        or_none(word("Category", "about_us")),
        or_none(word("Action", "about_them")),
        or_none(word("Category", "yields_to"))
    )
}

fn table<T: std::fmt::Debug>(out: &mut String, name: &str, ty: &str, rows: &[T]) {
    strings(out, name, ty, &rows.iter().map(|row| format!("{row:?}")).collect::<Vec<_>>());
}

fn strings(out: &mut String, name: &str, ty: &str, rows: &[String]) {
    write_table(out, name, ty, rows.len(), &rows.join(","));
}

/// The rows of the rules, read as the registry reads any.
pub fn rows(bounce: &Bounce, row: impl Fn(Table) -> Result<Value>) -> Result<Vec<Value>> {
    bounce.rules.iter().map(|rule| row(rule.clone()).with_context(|| rule["id"].to_string())).collect()
}
