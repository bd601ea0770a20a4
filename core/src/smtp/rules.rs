//! The rules by which replies are classified: the book's, and room for the caller's own.

use core::fmt;

use super::{Action, BounceRule, Category, Command, EnhancedCode, Layer, Permanence, Strength, phrases::Compiled};
use crate::{generated::bounce, rows};

/// A rule of the book, with what its row does not say.
#[derive(Clone, Copy, Debug)]
pub struct BookRule {
    pub(crate) id: &'static str,
    pub(crate) layer: Layer,
    pub(crate) category: Category,
    pub(crate) strength: Strength,
    pub(crate) condition: Condition<'static>,
}

/// What else has to hold for a rule to count.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'t> {
    /// One of these codes, from the first to the last of a range, as keys; any if there are none.
    pub codes: &'t [(u32, u32)],
    /// The reply has this permanence, or none.
    pub permanence: Option<Permanence>,
    /// It answers one of these commands, as bits; 0 for any.
    pub commands: u16,
    /// It comes from this owner, by place in the list of those that speak.
    pub owner: Option<u16>,
}

/// What a phrase of the book says.
#[derive(Clone, Copy, Debug)]
pub enum Says {
    /// What a rule says, by its place.
    Rule(u16),
    /// When to try again: how many seconds the number in it counts.
    Retry(u32),
    /// Which command is answered.
    Command(Command),
    /// Who speaks, by place in the list of those that speak.
    Owner(u16),
}

/// Whose a host is.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// An owner's, by place in the list of those that speak.
    Owner(u16),
    /// That of a block list or the like, by place in `SIGNS`.
    List(u8),
}

impl Whose {
    pub(super) fn list(self) -> Option<usize> {
        match self {
            Self::Owner(_) => None,
            Self::List(place) => Some(place.into()),
        }
    }
}

/// What a category means.
#[derive(Clone, Copy, Debug)]
pub struct CategoryFacts {
    pub(crate) group: super::CategoryGroup,
    pub(crate) action: Action,
    /// The category instead, if the text names an address or domain of the sender's own.
    pub us: Option<Category>,
    /// The action instead, if it names somebody else's address.
    pub them: Option<Action>,
    /// The category that says more, where there is fair evidence of it.
    pub yields_to: Option<Category>,
}

/// A basic code as a number that no enhanced code has.
pub fn basic_key(code: u16) -> u32 {
    u32::from(code)
}

/// An enhanced code as a number that no basic code has.
pub fn enhanced_key(code: EnhancedCode) -> u32 {
    u32::from(code.class()) * 1_000_000 + u32::from(code.subject()) * 1000 + u32::from(code.detail())
}

/// The caller's own rules, on top of or instead of the book's.
#[derive(Debug)]
pub struct Rules {
    pub(super) phrases: Compiled,
    pub(super) own: Vec<OwnRule>,
    /// Codes with the rules that go by a code alone, in order.
    pub(super) codes: Vec<(u32, u32)>,
    pub(super) with_book: bool,
}

/// A rule of the caller's.
#[derive(Debug)]
pub(super) struct OwnRule {
    /// Ends in NUL, as names in C do.
    pub(super) id: String,
    pub(super) category: Category,
    pub(super) own_category: Option<String>,
    pub(super) action: Option<Action>,
    pub(super) strength: Strength,
    pub(super) codes: Vec<(u32, u32)>,
    pub(super) permanence: Option<Permanence>,
    pub(super) commands: u16,
    pub(super) owner: Option<u16>,
}

/// A rule of either.
#[derive(Clone, Copy)]
pub(super) enum Rule<'a> {
    Book(&'static BookRule),
    Own(&'a OwnRule),
}

/// Without the NUL at its end.
fn name(text: &str) -> &str {
    text.strip_suffix('\0').unwrap_or(text)
}

impl<'a> Rule<'a> {
    pub(super) fn id(self) -> &'a str {
        match self {
            Self::Book(rule) => rule.id,
            Self::Own(rule) => name(&rule.id),
        }
    }

    pub(super) fn category(self) -> Category {
        match self {
            Self::Book(rule) => rule.category,
            Self::Own(rule) => rule.category,
        }
    }

    pub(super) fn own_category(self) -> Option<&'a str> {
        match self {
            Self::Book(_) => None,
            Self::Own(rule) => rule.own_category.as_deref().map(name),
        }
    }

    pub(super) fn action(self) -> Option<Action> {
        match self {
            Self::Book(_) => None,
            Self::Own(rule) => rule.action,
        }
    }

    pub(super) fn layer(self) -> Layer {
        match self {
            Self::Book(rule) => rule.layer,
            Self::Own(_) => Layer::Own,
        }
    }

    pub(super) fn strength(self) -> Strength {
        match self {
            Self::Book(rule) => rule.strength,
            Self::Own(rule) => rule.strength,
        }
    }

    pub(super) fn condition(self) -> Condition<'a> {
        match self {
            Self::Book(rule) => rule.condition,
            Self::Own(OwnRule { codes, permanence, commands, owner, .. }) => {
                Condition { codes, permanence: *permanence, commands: *commands, owner: *owner }
            }
        }
    }

    /// A strong text beats a strong code, and that a fair text; a code beats a vague text.
    pub(super) fn weight(self) -> u8 {
        let of_text = [1, 4, 6, 8][self.strength() as usize - 1];
        let of_code = [2, 3, 5, 7][self.strength() as usize - 1];
        match self.layer() {
            Layer::Own => 10 + of_text,
            Layer::Phrase | Layer::Provider => of_text,
            Layer::Basic | Layer::Enhanced => of_code,
        }
    }
}

impl Command {
    /// The command that a text such as `RCPT TO` begins with, whatever its case.
    ///
    /// # Errors
    /// [`UnknownWord`](crate::UnknownWord) if there is no such command.
    ///
    /// ```
    /// use statusbook::smtp::Command;
    /// assert_eq!(Command::of("RCPT TO:<joe@example.org>")?, Command::Rcpt);
    /// assert!(Command::of("SEND ME").is_err());
    /// # Ok::<(), statusbook::UnknownWord>(())
    /// ```
    pub fn of(text: impl AsRef<[u8]>) -> Result<Self, crate::UnknownWord> {
        let text = text.as_ref();
        let word = text.trim_ascii().split(|octet| octet.is_ascii_whitespace() || *octet == b':').next();
        let word = String::from_utf8_lossy(word.unwrap_or_default()).to_ascii_lowercase();
        Ok(match word.as_str() {
            "connect" | "banner" => Self::Connect,
            "ehlo" | "helo" | "lhlo" => Self::Ehlo,
            "starttls" => Self::Starttls,
            "auth" => Self::Auth,
            "mail" => Self::Mail,
            "rcpt" => Self::Rcpt,
            "data" | "bdat" | "." | "end" | "message" => Self::Data,
            "other" | "rset" | "vrfy" | "expn" | "help" | "noop" | "quit" | "etrn" | "turn" => Self::Other,
            _ => return Err(crate::UnknownWord::new::<Self>(&word)),
        })
    }

    pub(super) const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Every rule of the book, in the order in which they win when nothing else tells them apart.
///
/// ```
/// use statusbook::smtp;
/// assert!(smtp::bounce_rules().iter().all(|rule| !rule.references.is_empty()));
/// ```
pub fn bounce_rules() -> &'static [BounceRule] {
    &rows::BOUNCE_RULES
}

/// The rule of the book that has this id, as [`Classification::rule`](super::Classification) gives it.
///
/// ```
/// use statusbook::smtp::{self, Category};
/// assert_eq!(smtp::bounce_rule("enhanced_full").unwrap().category, Category::MailboxFull);
/// assert!(smtp::bounce_rule("no_such_rule").is_none());
/// ```
pub fn bounce_rule(id: impl AsRef<[u8]>) -> Option<&'static BounceRule> {
    bounce_rule_place(id).map(|place| &rows::BOUNCE_RULES[place])
}

/// Where it stands among [`bounce_rules`].
#[doc(hidden)]
pub fn bounce_rule_place(id: impl AsRef<[u8]>) -> Option<usize> {
    bounce::RULES.iter().position(|rule| rule.id.as_bytes() == id.as_ref())
}

impl fmt::Display for BounceRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id)
    }
}

impl fmt::Display for super::CategoryInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

/// Every category, in the vocabulary's order.
///
/// ```
/// use statusbook::smtp::{self, Action, Category};
/// assert_eq!(smtp::category(Category::MailboxFull).action, Action::Retry);
/// assert_eq!(smtp::categories().len(), 39);
/// ```
pub fn categories() -> &'static [super::CategoryInfo] {
    &rows::CATEGORIES
}

/// A category, explained.
///
/// ```
/// use statusbook::smtp::{self, Category, CategoryGroup};
/// assert_eq!(smtp::category(Category::IpBlocked).group, CategoryGroup::Reputation);
/// ```
pub fn category(category: Category) -> &'static super::CategoryInfo {
    &rows::CATEGORIES[category as usize - 1]
}
