//! Redirects and retries: rules of profiles become tables that a decision is one look into.

use anyhow::{Context, Result, bail, ensure};
use indexmap::IndexMap;
use serde::Deserialize;
use toml::{Table, Value as Toml};

/// A sentence with what it rests on.
#[derive(Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Said {
    pub reason: String,
    pub references: Vec<String>,
}

/// What the record `profile` holds, beside the name and the limit.
#[derive(Deserialize)]
struct Profile<Rule> {
    software: Option<String>,
    version: Option<String>,
    summary: String,
    references: Vec<String>,
    rules: Vec<Rule>,
    #[serde(flatten)]
    more: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<Rule, Rest> {
    profile: IndexMap<String, Profile<Rule>>,
    instead: IndexMap<String, Said>,
    #[serde(flatten)]
    rest: Rest,
}

/// The codes of a rule: numbers, and words that stand for several.
#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum Codes {
    Word(String),
    List(Vec<Toml>),
}

impl Codes {
    fn has(&self, code: u16, word: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Word(name) => word(name),
            Self::List(items) => items.iter().any(|item| match item {
                Toml::Integer(number) => *number == i64::from(code),
                Toml::String(name) => word(name),
                _ => false,
            }),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Idempotent,
}

/// What Retry-After has to say.
#[derive(Deserialize)]
#[serde(untagged)]
enum Told {
    Any(bool),
    Word(ToldWord),
}

#[derive(Deserialize)]
enum ToldWord {
    #[serde(rename = "0")]
    Zero,
    #[serde(rename = "more")]
    More,
}

/// How Retry-After may be told: not at all, to be later, to be now.
const TOLD: usize = 3;

impl Told {
    fn is(&self, told: usize) -> bool {
        match self {
            Self::Any(told_at_all) => told > 0 || !told_at_all,
            Self::Word(ToldWord::More) => told == 1,
            Self::Word(ToldWord::Zero) => told == 2,
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Methods {
    Word(Word),
    List(Vec<String>),
}

/// The place of a method that is not registered, after all that are.
fn unregistered(methods: &[String]) -> usize {
    methods.len()
}

/// A table row for `rows::REDIRECT_STEPS`.
#[derive(Clone, PartialEq)]
pub struct Step {
    pub follows: bool,
    pub becomes_get: bool,
    pub keeps_content: bool,
    pub drop: Vec<String>,
    pub drop_crossed: Vec<String>,
    pub said: Said,
}

pub struct Redirects {
    /// Rows of the record `profile`, as TOML.
    pub profiles: Vec<Table>,
    pub steps: Vec<Step>,
    /// A step for every registered method, and last for any other.
    pub cases: Vec<Vec<u8>>,
    /// By profile: the case of each code from 300 to 308, and last of those up to 399.
    pub case_of: Vec<Vec<u8>>,
    /// Where the content cannot be sent again, and where there were too many hops.
    pub instead: [Said; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RedirectRule {
    codes: Codes,
    methods: Option<Vec<String>>,
    except: Option<Vec<String>>,
    next: Option<String>,
    content: Option<String>,
    #[serde(default)]
    drop: Vec<String>,
    reason: String,
    references: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Stops {
    stop: IndexMap<String, Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RedirectMore {
    hops: Option<u32>,
    secrets: Vec<String>,
    #[serde(default)]
    always: Vec<String>,
}

impl RedirectRule {
    fn step(&self, more: &RedirectMore, references: &[String]) -> Result<Step> {
        let becomes_get = match self.next.as_deref() {
            None => false,
            Some("GET") => true,
            Some(other) => bail!("next = {other:?}"),
        };
        let keeps_content = match self.content.as_deref() {
            None => !becomes_get,
            Some("drop") => false,
            Some(other) => bail!("content = {other:?}"),
        };
        let drop: Vec<String> = self.drop.iter().chain(&more.always).cloned().collect();
        let drop_crossed = drop.iter().chain(&more.secrets).cloned().collect();
        let references = self.references.clone().unwrap_or_else(|| references.to_vec());
        let said = Said { reason: self.reason.clone(), references };
        Ok(Step { follows: true, becomes_get, keeps_content, drop, drop_crossed, said })
    }

    fn has(&self, code: u16, is_other: bool, method: &str) -> bool {
        let named = |list: &Option<Vec<String>>| list.as_ref().map(|list| list.iter().any(|name| name == method));
        self.codes.has(code, |word| word == "other" && is_other)
            && named(&self.methods).unwrap_or(true)
            && !named(&self.except).unwrap_or(false)
    }
}

/// The place of an item, which is added if it is not there.
fn place<T: PartialEq>(list: &mut Vec<T>, item: T) -> Result<u8> {
    u8::try_from(crate::rust::place(list, item)).context("more than 256 of a kind")
}

fn profile_row(
    name: &str,
    software: Option<String>,
    version: Option<String>,
    limit: Option<u32>,
    summary: &str,
    references: &[String],
) -> Table {
    let mut row = Table::new();
    row.insert("name".into(), name.into());
    row.insert("summary".into(), summary.into());
    row.insert("references".into(), references.to_vec().into());
    for (key, value) in [("software", software), ("version", version)] {
        if let Some(value) = value {
            row.insert(key.into(), value.into());
        }
    }
    if let Some(limit) = limit {
        row.insert("limit".into(), i64::from(limit).into());
    }
    row
}

fn taken(instead: &mut IndexMap<String, Said>, name: &str) -> Result<Said> {
    instead.shift_remove(name).with_context(|| format!("no instead.{name}"))
}

fn in_order<'a>(names: impl Iterator<Item = &'a String>, words: &[String]) -> Result<()> {
    let names: Vec<&String> = names.collect();
    ensure!(names.iter().eq(&words.iter().collect::<Vec<_>>()), "the profiles are not those of words.toml: {names:?}");
    Ok(())
}

impl Redirects {
    pub fn read(text: &str, methods: &[String], words: &[String]) -> Result<Self> {
        let File { profile, mut instead, rest: Stops { stop } } = toml::from_str::<File<RedirectRule, Stops>>(text)?;
        in_order(profile.keys(), words)?;
        let stopped = |key: &str| -> Result<Step> {
            let said = stop.get(key).with_context(|| format!("no stop.{key}"))?.clone();
            Ok(Step {
                follows: false,
                becomes_get: false,
                keeps_content: true,
                drop: vec![],
                drop_crossed: vec![],
                said,
            })
        };
        // The first step is that of a code that is no redirect.
        let mut steps = vec![stopped("none")?];
        let (mut cases, mut case_of, mut profiles) = (Vec::new(), Vec::new(), Vec::new());
        for (name, profile) in profile {
            let more: RedirectMore = Toml::Table(profile.more).try_into().with_context(|| name.clone())?;
            let named = |code: u16| {
                stop.contains_key(&code.to_string()) || profile.rules.iter().any(|rule| rule.codes.has(code, |_| false))
            };
            let mut of_codes = Vec::new();
            for code in 300..=309 {
                let mut case = Vec::new();
                for method in 0..=unregistered(methods) {
                    let method = methods.get(method).map_or("", String::as_str);
                    let rule = profile.rules.iter().find(|rule| rule.has(code, !named(code), method));
                    let step = match rule {
                        Some(rule) => {
                            rule.step(&more, &profile.references).with_context(|| format!("{name} {code}"))?
                        }
                        None if stop.contains_key(&code.to_string()) => stopped(&code.to_string())?,
                        None => stopped("other")?,
                    };
                    case.push(place(&mut steps, step)?);
                }
                of_codes.push(place(&mut cases, case)?);
            }
            case_of.push(of_codes);
            profiles.push(profile_row(
                &name,
                profile.software,
                profile.version,
                more.hops,
                &profile.summary,
                &profile.references,
            ));
        }
        let instead = [taken(&mut instead, "needs_replay")?, taken(&mut instead, "too_many_hops")?];
        Ok(Self { profiles, steps, cases, case_of, instead })
    }
}

/// A table row for `rows::RETRY_RULES`.
#[derive(Clone, PartialEq)]
pub struct Rule {
    pub action: String,
    pub once: bool,
    pub change: Option<String>,
    pub hears: bool,
    pub said: Said,
}

pub struct Retries {
    pub profiles: Vec<Table>,
    /// The first is that nothing is tried.
    pub rules: Vec<Rule>,
    /// A rule for every registered method, and last for any other.
    pub by_method: Vec<Vec<u8>>,
    /// Which of these it is, by how Retry-After is told. In the first case nothing is tried.
    pub cases: Vec<[u8; TOLD]>,
    /// By profile: the case of the codes below 400, of each up to 599, and last of those above.
    pub case_of: Vec<Vec<u8>>,
    /// Whether it goes by what is idempotent, and not by a list of methods.
    pub vouched: Vec<bool>,
    /// Whether a wait that is too long ends it.
    pub gives_up: Vec<bool>,
    /// Where the content cannot be sent again, and where the client gives up.
    pub instead: [Said; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RetryRule {
    codes: Codes,
    methods: Option<Methods>,
    action: String,
    change: Option<String>,
    #[serde(default)]
    once: bool,
    #[serde(default = "whatever")]
    told: Told,
    #[serde(default = "yes")]
    hears: bool,
    reason: String,
    references: Option<Vec<String>>,
}

fn yes() -> bool {
    true
}

fn whatever() -> Told {
    Told::Any(false)
}

#[derive(Deserialize)]
struct Never {
    never: Said,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RetryMore {
    wait: Option<u32>,
    #[serde(default)]
    treated: bool,
    #[serde(default)]
    gives_up: bool,
}

impl RetryRule {
    fn has(&self, code: u16) -> bool {
        self.codes.has(code, |word| match word {
            "5xx" => (500..600).contains(&code),
            "5xx+" => code >= 500,
            _ => false,
        })
    }

    fn rule(&self, references: &[String]) -> Rule {
        Rule {
            action: self.action.clone(),
            once: self.once,
            change: self.change.clone(),
            hears: self.hears && self.action != "never",
            said: Said {
                reason: self.reason.clone(),
                references: self.references.clone().unwrap_or_else(|| references.to_vec()),
            },
        }
    }

    fn methods<'a>(&'a self, idempotent: &'a [String]) -> Option<&'a [String]> {
        self.methods.as_ref().map(|methods| match methods {
            Methods::Word(Word::Idempotent) => idempotent,
            Methods::List(names) => names,
        })
    }
}

impl Retries {
    pub fn read(
        text: &str,
        methods: &[String],
        idempotent: &[String],
        words: &[String],
        is_registered: impl Fn(u16) -> bool,
    ) -> Result<Self> {
        let File { profile, mut instead, rest: Never { never } } = toml::from_str::<File<RetryRule, Never>>(text)?;
        in_order(profile.keys(), words)?;
        let never = Rule { action: "never".into(), once: false, change: None, hears: false, said: never };
        let (mut rules, mut by_method) = (vec![never], vec![vec![0; unregistered(methods) + 1]]);
        let mut cases = vec![[0; TOLD]];
        let (mut case_of, mut profiles) = (Vec::new(), Vec::new());
        let (mut vouched, mut gives_up) = (Vec::new(), Vec::new());
        for (name, profile) in profile {
            let more: RetryMore = Toml::Table(profile.more).try_into().with_context(|| name.clone())?;
            let listed = profile.rules.iter().filter_map(|rule| match &rule.methods {
                Some(Methods::List(names)) => Some(names),
                _ => None,
            });
            for method in listed.clone().flatten() {
                ensure!(methods.contains(method), "{name}: no method {method}");
            }
            let by_word = profile.rules.iter().any(|rule| matches!(rule.methods, Some(Methods::Word(_))));
            ensure!(!by_word || listed.count() == 0, "{name} goes by lists and by what is idempotent");
            let mut of_codes = vec![0];
            // From 600 on all are alike.
            for code in 400..=600 {
                let treated = match code {
                    _ if !more.treated || is_registered(code) => code,
                    600.. => 500,
                    _ => code - code % 100,
                };
                let mut case = [0; TOLD];
                for (told, case) in case.iter_mut().enumerate() {
                    let mut of_methods = Vec::new();
                    for method in 0..=unregistered(methods) {
                        let has = |names: &[String]| methods.get(method).is_some_and(|name| names.contains(name));
                        let fits = |rule: &&RetryRule| {
                            rule.has(treated) && rule.told.is(told) && rule.methods(idempotent).is_none_or(has)
                        };
                        of_methods.push(match profile.rules.iter().find(fits) {
                            Some(rule) => place(&mut rules, rule.rule(&profile.references))?,
                            None => 0,
                        });
                    }
                    *case = place(&mut by_method, of_methods)?;
                }
                of_codes.push(place(&mut cases, case)?);
            }
            case_of.push(of_codes);
            vouched.push(by_word);
            gives_up.push(more.gives_up);
            profiles.push(profile_row(
                &name,
                profile.software,
                profile.version,
                more.wait,
                &profile.summary,
                &profile.references,
            ));
        }
        let instead = [taken(&mut instead, "needs_replay")?, taken(&mut instead, "gives_up")?];
        Ok(Self { profiles, rules, by_method, cases, case_of, vouched, gives_up, instead })
    }
}
