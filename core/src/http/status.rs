use core::fmt;

use super::{
    Cache, Class, ClassInfo, Code, Content, Distinction, FieldRule, FramingFields, InvalidCode, Meaning, Page, Status,
};
use crate::{Remark, Standing, rows};

/// What the registry holds of a code that has a meaning; the rest of [`Status`] follows from it.
pub struct Facts {
    pub(crate) code: Code,
    pub(crate) content: Content,
    pub(crate) framing_fields: FramingFields,
    pub(crate) cache: Cache,
    pub(crate) fields: &'static [FieldRule],
    pub(crate) causes: &'static [Remark],
    pub(crate) search_engines: Option<&'static Remark>,
    pub(crate) monitoring: Option<&'static Remark>,
    pub(crate) confused_with: &'static [Distinction],
    pub(crate) meanings: &'static [Meaning],
}

/// Every status, 100 to 999, in order.
pub static STATUSES: [Status; 900] = {
    let mut table = [assemble(&Facts::unassigned(Code::MIN), &PAGES[0]); 900];
    let mut code = 100;
    while code < 1000 {
        let class = if code < 600 { code as usize / 100 - 1 } else { 5 };
        table[code as usize - 100] = assemble(&Facts::unassigned(Code::of(code)), &PAGES[rows::FACTS.len() + class]);
        code += 1;
    }
    let mut row = 0;
    while row < rows::FACTS.len() {
        let facts = &rows::FACTS[row];
        table[facts.code.index()] = assemble(facts, &PAGES[row]);
        row += 1;
    }
    table
};

/// The page of every code that has a meaning, and then those that the unassigned ones share: one a class.
pub static PAGES: [Page; rows::FACTS.len() + rows::UNASSIGNED.len()] = {
    let mut table = [unassigned_page(rows::UNASSIGNED[0]); rows::FACTS.len() + rows::UNASSIGNED.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = match row {
            row if row < rows::FACTS.len() => page(&rows::FACTS[row]),
            row => unassigned_page(rows::UNASSIGNED[row - rows::FACTS.len()]),
        };
        row += 1;
    }
    table
};

/// Of every code, 100 to 999, whether its responses have content.
pub(super) static CONTENTS: [Content; 900] = {
    let mut table = [Content::Allowed; 900];
    let mut row = 0;
    while row < table.len() {
        table[row] = STATUSES[row].content;
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
/// assert_eq!(http::status(425)?.meanings.len(), 2);
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
            causes: &[],
            search_engines: None,
            monitoring: None,
            confused_with: &[],
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

/// The meaning that leads: the first that has a phrase, else the first.
const fn leading(facts: &Facts) -> Option<&'static Meaning> {
    let mut place = 0;
    while place < facts.meanings.len() {
        if facts.meanings[place].phrase.is_some() {
            return Some(&facts.meanings[place]);
        }
        place += 1;
    }
    facts.meanings.first()
}

const fn page(facts: &Facts) -> Page {
    let Some(leading) = leading(facts) else { return unassigned_page("") };
    Page {
        registered_phrase: registered_phrase(facts),
        name: leading.name,
        summary: leading.summary,
        owner: Some(leading.owner),
        references: leading.references,
        meanings: facts.meanings,
        aliases: leading.aliases,
        fields: facts.fields,
        explanation: leading.explanation,
        causes: facts.causes,
        search_engines: facts.search_engines,
        monitoring: facts.monitoring,
        confused_with: facts.confused_with,
    }
}

const fn unassigned_page(summary: &'static str) -> Page {
    Page {
        registered_phrase: None,
        name: None,
        summary,
        owner: None,
        references: rows::UNASSIGNED_SOURCES[0],
        meanings: &[],
        aliases: &[],
        fields: &[],
        explanation: None,
        causes: &[],
        search_engines: None,
        monitoring: None,
        confused_with: &[],
    }
}

const fn registered_phrase(facts: &Facts) -> Option<&'static str> {
    match facts.meanings {
        [first, ..] if is_iana(first.standing) => first.phrase,
        _ => None,
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

const fn assemble(facts: &Facts, page: &'static Page) -> Status {
    let code = facts.code;
    let phrase = match leading(facts) {
        Some(leading) => leading.phrase,
        None => None,
    };
    let standing = match facts.meanings {
        [] => Standing::Unassigned,
        [first, ..] => first.standing,
    };
    let is_registered = registered_phrase(facts).is_some();
    let treated_as = treated_as(code, is_registered);
    let (content, framing_fields, cache) = rules(facts);
    let digit = treated_as.get() / 100;
    Status {
        code,
        phrase,
        class: code.class(),
        standing,
        treated_as,
        content,
        framing_fields,
        cache,
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
        page,
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
