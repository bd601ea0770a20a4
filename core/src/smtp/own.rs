//! The caller's own rules, read from TOML or JSON.

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;
use serde_json::value::RawValue;
use toml::Spanned;

use super::{
    Action, Category, Command, Permanence, Strength,
    classify::owner_of,
    compile::{Compiler, Terms, code_ranges},
    rules::{OwnRule, Rules},
};

/// Why rules cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRules {
    /// The id of the rule, or its place among the rules.
    pub rule: Option<String>,
    /// The line of the text where the rule, or the mistake, begins.
    pub line: Option<usize>,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for InvalidRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.rule, self.line) {
            (Some(rule), Some(line)) => write!(f, "the rule {} in line {line}: {}", rule.escape_debug(), self.reason),
            (Some(rule), None) => write!(f, "the rule {}: {}", rule.escape_debug(), self.reason),
            (None, Some(line)) => write!(f, "line {line}: {}", self.reason),
            (None, None) => f.write_str(&self.reason),
        }
    }
}

impl std::error::Error for InvalidRules {}

impl InvalidRules {
    fn new(reason: impl fmt::Display) -> Self {
        Self { rule: None, line: None, reason: reason.to_string() }
    }
}

/// What a file of rules holds; `R` is a rule with its place in the text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<R> {
    #[serde(default = "yes")]
    book: bool,
    #[serde(default)]
    terms: Terms,
    #[serde(default = "BTreeMap::new")]
    categories: BTreeMap<String, OwnCategory>,
    #[serde(default = "Vec::new", rename = "rule", alias = "rules")]
    rules: Vec<R>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnCategory {
    under: String,
    action: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spec {
    id: String,
    category: String,
    strength: Option<String>,
    action: Option<String>,
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    codes: Vec<String>,
    class: Option<u8>,
    #[serde(default)]
    command: Vec<String>,
    owner: Option<String>,
}

fn yes() -> bool {
    true
}

/// How many sequences of words a phrase, and how many all of them, may stand for.
const MOST: usize = 10_000;

impl Rules {
    /// Reads rules from TOML.
    ///
    /// `[[rule]]` has an `id`, a `category` (the book's or one of `[categories]`), `phrases` or `codes` or both, and if
    /// wanted a `strength` (strong, if not said), an `action`, a `class` (4 or 5), `command`s and an `owner`, the only
    /// one whose replies it is for. `[categories.NAME]` is `under` one of the book's, and may have an `action`.
    /// `[terms]` has names for lists of phrases, `{name}` in a phrase. `book = false` leaves out the book's rules. In a
    /// phrase `(a|b)` is one of these, `..` up to four other words, `..8` up to eight, `#` a number, `@ip`, `@address`
    /// and `@host` one of these, `@ip_list` and `@domain_list` a known block list.
    ///
    /// # Errors
    /// [`InvalidRules`], with the rule and its line.
    ///
    /// ```
    /// use statusbook::smtp::{self, Action, ClassifyOptions, Rules};
    /// let rules = Rules::from_toml(r#"
    ///     [categories.on_holiday]
    ///     under = "mailbox_disabled"
    ///     action = "retry"
    ///
    ///     [[rule]]
    ///     id = "summer"
    ///     category = "on_holiday"
    ///     phrases = ["(office|shop) .. closed (for|until)"]
    /// "#)?;
    /// let options = ClassifyOptions { rules: Some(&rules), ..Default::default() };
    /// let answer = smtp::classify("550 5.2.1 Our office is closed until September", &options);
    /// assert_eq!((answer.own_category, answer.action), (Some("on_holiday"), Action::Retry));
    /// assert_eq!(answer.rule, Some("summer"));
    /// # Ok::<(), smtp::InvalidRules>(())
    /// ```
    pub fn from_toml(text: &str) -> Result<Self, InvalidRules> {
        let line = |offset: usize| Some(line_of(text, offset));
        let file: File<Spanned<Spec>> = toml::from_str(text).map_err(|error| InvalidRules {
            line: error.span().and_then(|span| line(span.start)),
            ..InvalidRules::new(error.message())
        })?;
        Self::read(&file, |rule| (rule.get_ref(), line(rule.span().start)))
    }

    /// Reads rules from JSON: an object with the same names; `rules` for `rule` will do.
    ///
    /// # Errors
    /// [`InvalidRules`], with the rule and, if there are several, its line.
    ///
    /// ```
    /// use statusbook::smtp::Rules;
    /// let error = Rules::from_json(r#"{"rules": [{"id": "a", "category": "nonsense", "phrases": ["b"]}]}"#).unwrap_err();
    /// assert_eq!(error.rule.as_deref(), Some("a"));
    /// ```
    pub fn from_json(text: &str) -> Result<Self, InvalidRules> {
        let lines = text.contains('\n');
        if !text.trim_start().starts_with('{') {
            return Err(InvalidRules::new("rules are an object, with \"rules\" in it"));
        }
        let file: File<&RawValue> = serde_json::from_str(text)
            .map_err(|error| InvalidRules { line: lines.then_some(error.line()), ..InvalidRules::new(error) })?;
        let mut rules = Vec::new();
        for (place, raw) in file.rules.iter().enumerate() {
            let offset = raw.get().as_ptr().addr() - text.as_ptr().addr();
            let line = lines.then(|| line_of(text, offset));
            let wrong = |reason: String| InvalidRules { rule: Some((place + 1).to_string()), line, reason };
            if !raw.get().starts_with('{') {
                return Err(wrong("a rule is an object".into()));
            }
            let rule: Spec = serde_json::from_str(raw.get()).map_err(|error| wrong(error.to_string()))?;
            rules.push((rule, line));
        }
        let File { book, terms, categories, .. } = file;
        Self::read(&File { book, terms, categories, rules }, |(rule, line)| (rule, *line))
    }

    /// Reads rules from JSON if the text begins with a brace, else from TOML.
    ///
    /// # Errors
    /// [`InvalidRules`], with the rule and its line.
    ///
    /// ```
    /// use statusbook::smtp::Rules;
    /// assert!(Rules::from_text("{}").is_ok() && Rules::from_text("book = false").is_ok());
    /// ```
    pub fn from_text(text: &str) -> Result<Self, InvalidRules> {
        if text.trim_start().starts_with('{') { Self::from_json(text) } else { Self::from_toml(text) }
    }

    fn read<R>(file: &File<R>, rule_of: impl Fn(&R) -> (&Spec, Option<usize>)) -> Result<Self, InvalidRules> {
        let mut categories = BTreeMap::new();
        for (name, own) in &file.categories {
            let of = |reason: String| InvalidRules::new(format!("the category {name}: {reason}"));
            let under: Category = own.under.parse().map_err(|error| of(format!("{error}")))?;
            let action: Option<Action> =
                own.action.as_deref().map(str::parse).transpose().map_err(|error| of(format!("{error}")))?;
            if name.parse::<Category>().is_ok() || name.contains('\0') {
                return Err(of("the name is taken".into()));
            }
            categories.insert(name.as_str(), (under, action));
        }
        let mut compiler = Compiler::new(MOST, 64 * super::classify::OWN_BLOCKS);
        let mut rules = Vec::new();
        let mut codes = Vec::new();
        let mut ids = std::collections::BTreeSet::new();
        for raw in &file.rules {
            let (spec, line) = rule_of(raw);
            let at = |reason: String| InvalidRules { rule: Some(spec.id.clone()), line, reason };
            if !ids.insert(spec.id.as_str()) {
                return Err(at("there is another one of this id".into()));
            }
            let number = u32::try_from(rules.len()).map_err(|error| at(error.to_string()))?;
            let rule = own_rule(spec, &categories).map_err(at)?;
            for phrase in &spec.phrases {
                compiler
                    .add(phrase, &file.terms, number)
                    .map_err(|error| at(format!("the phrase {phrase:?}: {error}")))?;
            }
            if spec.phrases.is_empty() {
                for (first, last) in &rule.codes {
                    codes.extend((*first..=*last).map(|key| (key, number)));
                }
            }
            rules.push(rule);
        }
        codes.sort_unstable();
        let phrases = compiler.finish().map_err(InvalidRules::new)?;
        Ok(Self { phrases, own: rules, codes, with_book: file.book })
    }
}

fn own_rule(spec: &Spec, categories: &BTreeMap<&str, (Category, Option<Action>)>) -> Result<OwnRule, String> {
    let text = |error: crate::UnknownWord| error.to_string();
    if spec.id.is_empty() || spec.id.contains('\0') {
        return Err("the id is empty, or holds a NUL".into());
    }
    let own = categories.get(spec.category.as_str());
    let category = match own {
        Some((under, _)) => *under,
        None => spec.category.parse().map_err(|error| format!("{error}, or has to be in [categories]"))?,
    };
    let action = spec.action.as_deref().map(str::parse).transpose().map_err(text)?;
    let mut codes = Vec::new();
    for code in &spec.codes {
        codes.append(
            &mut code_ranges(code)
                .ok_or_else(|| format!("{code:?} is no code such as \"552\", \"4xx\", \"5.1.1\" or \"x.7.1\""))?,
        );
    }
    if spec.phrases.is_empty() && codes.is_empty() {
        return Err("it has neither phrases nor codes".into());
    }
    if spec.phrases.is_empty() && codes.iter().any(|(first, last)| last - first > 999) {
        return Err("it goes by too many codes".into());
    }
    let mut commands = 0;
    for command in &spec.command {
        commands |= Command::of(command).map_err(text)?.bit();
    }
    let permanence = match spec.class {
        None => None,
        Some(4) => Some(Permanence::Transient),
        Some(5) => Some(Permanence::Permanent),
        Some(other) => return Err(format!("class is {other}, and can be 4 or 5")),
    };
    let owner = match &spec.owner {
        None => None,
        Some(slug) => {
            Some(owner_of(slug.as_bytes()).ok_or_else(|| format!("no hosts of an owner {slug:?} are known"))?)
        }
    };
    Ok(OwnRule {
        id: format!("{}\0", spec.id),
        category,
        own_category: own.map(|_| format!("{}\0", spec.category)),
        action: action.or(own.and_then(|own| own.1)),
        strength: spec.strength.as_deref().map_or(Ok(Strength::Strong), str::parse).map_err(text)?,
        codes,
        permanence,
        commands,
        owner,
    })
}

fn line_of(text: &str, offset: usize) -> usize {
    text[..offset.min(text.len())].matches('\n').count() + 1
}
