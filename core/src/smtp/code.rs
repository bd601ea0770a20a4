use core::fmt;

use super::{CodeInfo, CodePage, CodeStanding, EnhancedCode, Permanence};
use crate::{Reference, code::code_traits, rows};

/// An SMTP reply code: three digits, 200 to 599.
///
/// RFC 5321 §4.2.1 allows no second digit above 5, yet real servers send 571 and the like, so they count.
///
/// ```
/// use statusbook::smtp::{Code, Permanence};
/// assert_eq!(Code::new(550)?.permanence(), Permanence::Permanent);
/// assert!(Code::new(600).is_err());
/// # Ok::<(), statusbook::smtp::InvalidCode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

impl Code {
    /// All that the book knows of this code. Never fails, never allocates.
    #[inline]
    pub fn info(self) -> &'static CodeInfo {
        &CODES[self.index()]
    }

    /// What the first digit says (RFC 5321 §4.2.1).
    pub const fn permanence(self) -> Permanence {
        match self.0 / 100 {
            2 => Permanence::Success,
            3 => Permanence::Intermediate,
            4 => Permanence::Transient,
            _ => Permanence::Permanent,
        }
    }
}

code_traits!(200..=599, "an SMTP reply code", "RFC 5321 section 4.2.1");

/// What the registry holds of a code that is known.
pub struct Facts {
    pub(crate) code: Code,
    pub(crate) phrase: Option<&'static str>,
    pub(crate) standing: CodeStanding,
    pub(crate) summary: &'static str,
    pub(crate) enhanced: &'static [EnhancedCode],
    pub(crate) references: &'static [Reference],
    pub(crate) explanation: Option<&'static str>,
}

/// Every code, 200 to 599, in order.
pub static CODES: [CodeInfo; 400] = {
    let mut table = [unassigned(Code(200)); 400];
    let mut code = 200;
    while code < 600 {
        table[code as usize - 200] = unassigned(Code(code));
        code += 1;
    }
    let mut row = 0;
    while row < rows::SMTP_FACTS.len() {
        let Facts { code, phrase, standing, .. } = rows::SMTP_FACTS[row];
        table[code.index()] = CodeInfo { code, phrase, permanence: code.permanence(), standing, page: &PAGES[row] };
        row += 1;
    }
    table
};

/// The page of every known code, and then those that the unassigned ones share: one a permanence.
pub static PAGES: [CodePage; rows::SMTP_FACTS.len() + rows::UNASSIGNED_REPLIES.len()] = {
    let mut table = [unassigned_page(""); rows::SMTP_FACTS.len() + rows::UNASSIGNED_REPLIES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = if row < rows::SMTP_FACTS.len() {
            let Facts { summary, enhanced, references, explanation, .. } = rows::SMTP_FACTS[row];
            CodePage { summary, enhanced, references, explanation }
        } else {
            unassigned_page(rows::UNASSIGNED_REPLIES[row - rows::SMTP_FACTS.len()])
        };
        row += 1;
    }
    table
};

const fn unassigned(code: Code) -> CodeInfo {
    let permanence = code.permanence();
    let page = &PAGES[rows::SMTP_FACTS.len() + permanence as usize - 1];
    CodeInfo { code, phrase: None, permanence, standing: CodeStanding::Unassigned, page }
}

const fn unassigned_page(summary: &'static str) -> CodePage {
    CodePage { summary, enhanced: &[], references: rows::UNASSIGNED_SOURCES[1], explanation: None }
}

/// All that the book knows of an SMTP reply code: a number, or a [`Code`].
///
/// # Errors
/// [`InvalidCode`] outside 200 to 599. A code that nobody uses is no error: its standing is `unassigned`.
///
/// ```
/// use statusbook::smtp;
/// assert_eq!(smtp::code(421)?.permanence, smtp::Permanence::Transient);
/// assert!(smtp::code(550)?.enhanced.iter().any(|code| code.to_string() == "5.1.1"));
/// # Ok::<(), smtp::InvalidCode>(())
/// ```
#[inline]
pub fn code<C>(code: C) -> Result<&'static CodeInfo, InvalidCode>
where
    C: TryInto<Code>,
    InvalidCode: From<C::Error>,
{
    Ok(code.try_into()?.info())
}

impl fmt::Display for CodeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phrase {
            Some(phrase) => write!(f, "{} {phrase}", self.code),
            None => write!(f, "{}", self.code),
        }
    }
}
