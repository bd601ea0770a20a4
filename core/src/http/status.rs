use core::fmt;

use super::{Alias, Cache, Class, ClassInfo, Code, Content, FieldRule, FramingFields, InvalidCode, Meaning, Status};
use crate::{Owner, Reference, Standing, rows};

/// What the registry holds of a code that has a meaning; the rest of [`Status`] follows from it.
pub struct Facts {
    pub(crate) code: Code,
    pub(crate) content: Content,
    pub(crate) framing_fields: FramingFields,
    pub(crate) cache: Cache,
    pub(crate) fields: &'static [FieldRule],
    pub(crate) meanings: &'static [Meaning],
}

/// Every status, 100 to 999, in order.
pub static STATUSES: [Status; 900] = {
    let mut table = [assemble(&Facts::unassigned(Code::MIN)); 900];
    let mut code = 100;
    while code < 1000 {
        table[code as usize - 100] = assemble(&Facts::unassigned(Code::of(code)));
        code += 1;
    }
    let mut row = 0;
    while row < rows::FACTS.len() {
        let facts = &rows::FACTS[row];
        table[facts.code.index()] = assemble(facts);
        row += 1;
    }
    table
};

/// All that the book knows of a status code: a number, or a [`Code`].
///
/// # Errors
/// [`InvalidCode`] outside 100 to 999. A code without a meaning is no error: its standing is `unassigned`.
///
/// ```
/// use statusbook::{Standing, http};
/// assert_eq!(http::status(404)?.phrase, Some("Not Found"));
/// assert_eq!(http::status(530)?.meanings.len(), 3);
/// assert_eq!(http::status(471)?.standing, Standing::Unassigned);
/// assert!(http::status(1000).is_err());
/// # Ok::<(), http::InvalidCode>(())
/// ```
#[inline]
pub fn status<C>(code: C) -> Result<&'static Status, InvalidCode>
where
    C: TryInto<Code>,
    InvalidCode: From<C::Error>,
{
    Ok(code.try_into()?.status())
}

/// The statuses that have a meaning, in the order of their codes.
///
/// ```
/// use statusbook::http;
/// assert_eq!(http::statuses().filter(|status| status.is_registered).count(), 62);
/// ```
pub fn statuses() -> impl ExactSizeIterator<Item = &'static Status> + Clone {
    rows::FACTS.iter().map(|facts| facts.code.status())
}

/// A class, explained.
///
/// ```
/// use statusbook::http::{self, Class, Fault};
/// let class = http::class_info(Class::ClientError);
/// assert_eq!(class.phrase, "Client Error");
/// assert_eq!(class.fault, Some(Fault::Client));
/// ```
pub fn class_info(class: Class) -> &'static ClassInfo {
    &rows::CLASSES[class as usize - 1]
}

impl Facts {
    /// The code.
    pub const fn code(&self) -> Code {
        self.code
    }

    const fn unassigned(code: Code) -> Self {
        Self {
            code,
            content: Content::Allowed,
            framing_fields: FramingFields::Allowed,
            cache: Cache::Explicit,
            fields: &[],
            meanings: &[],
        }
    }
}

/// RFC 9110 §15.2: a 1xx response ends with its header section and is not the final one.
const fn rules(facts: &Facts) -> (Content, FramingFields, Cache) {
    match facts.code.class() {
        Some(Class::Informational) => (Content::NoContent, FramingFields::Forbidden, Cache::Interim),
        _ => (facts.content, facts.framing_fields, facts.cache),
    }
}

/// What the leading meaning says: the first that has a phrase, else the first.
struct Leading {
    phrase: Option<&'static str>,
    name: Option<&'static str>,
    summary: &'static str,
    owner: Option<&'static Owner>,
    references: &'static [Reference],
    aliases: &'static [Alias],
}

const fn leading(facts: &Facts) -> Leading {
    let meanings = facts.meanings;
    if meanings.is_empty() {
        let class = facts.code.get() as usize / 100;
        let summary = rows::UNASSIGNED[if class < 6 { class - 1 } else { 5 }];
        return Leading {
            phrase: None,
            name: None,
            summary,
            owner: None,
            references: rows::UNASSIGNED_SOURCES[0],
            aliases: &[],
        };
    }
    let mut first = 0;
    while first < meanings.len() && meanings[first].phrase.is_none() {
        first += 1;
    }
    let meaning = &meanings[if first == meanings.len() { 0 } else { first }];
    Leading {
        phrase: meaning.phrase,
        name: meaning.name,
        summary: meaning.summary,
        owner: Some(meaning.owner),
        references: meaning.references,
        aliases: meaning.aliases,
    }
}

/// RFC 9110 §15: an unregistered code counts as x00 of its class, one outside the classes as a server error.
const fn treated_as(code: Code, is_registered: bool) -> Code {
    match code.class() {
        Some(_) if is_registered => code,
        Some(_) => Code::of(code.get() / 100 * 100),
        None => Code::of(500),
    }
}

const fn assemble(facts: &Facts) -> Status {
    let code = facts.code;
    let leading = leading(facts);
    let (standing, registered_phrase) = match facts.meanings {
        [] => (Standing::Unassigned, None),
        [first, ..] if is_iana(first.standing) => (first.standing, first.phrase),
        [first, ..] => (first.standing, None),
    };
    let is_registered = registered_phrase.is_some();
    let treated_as = treated_as(code, is_registered);
    let (content, framing_fields, cache) = rules(facts);
    let digit = treated_as.get() / 100;
    Status {
        code,
        phrase: leading.phrase,
        registered_phrase,
        name: leading.name,
        class: code.class(),
        standing,
        summary: leading.summary,
        owner: leading.owner,
        references: leading.references,
        meanings: facts.meanings,
        aliases: leading.aliases,
        treated_as,
        content,
        framing_fields,
        cache,
        fields: facts.fields,
        is_informational: digit == 1,
        is_successful: digit == 2,
        is_redirection: digit == 3,
        is_client_error: digit == 4,
        is_server_error: digit == 5,
        is_error: digit == 4 || digit == 5,
        is_interim: digit == 1,
        is_registered,
        // Fetch, "null body status".
        is_null_body: matches!(code.get(), 101 | 103 | 204 | 205 | 304),
    }
}

const fn is_iana(standing: Standing) -> bool {
    matches!(standing, Standing::Registered | Standing::Temporary | Standing::Unused | Standing::Obsolete)
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phrase {
            Some(phrase) => write!(f, "{} {phrase}", self.code),
            None => write!(f, "{}", self.code),
        }
    }
}

impl fmt::Display for ClassInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}xx {}", self.first.get() / 100, self.phrase)
    }
}
