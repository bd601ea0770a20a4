use core::{cmp::Ordering, fmt, str::FromStr};

use super::{Association, Code, EnhancedInfo, EnhancedMeaning, Permanence, Subject};
use crate::{Reference, Standing, rows};

/// An enhanced status code, `class.subject.detail` (RFC 3463 §2): class 2, 4 or 5; subject and detail 0 to 999.
///
/// ```
/// use statusbook::smtp::EnhancedCode;
/// let code: EnhancedCode = "5.7.606".parse()?;
/// assert_eq!((code.class(), code.subject(), code.detail()), (5, 7, 606));
/// assert_eq!(code.to_string(), "5.7.606");
/// assert!("5.01.1".parse::<EnhancedCode>().is_err());
/// # Ok::<(), statusbook::smtp::InvalidEnhancedCode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedCode {
    class: u8,
    subject: u16,
    detail: u16,
}

impl EnhancedCode {
    /// The code of these three numbers.
    ///
    /// # Errors
    /// [`InvalidEnhancedCode`] if the class is not 2, 4 or 5, or one of the others is above 999.
    pub const fn new(class: u8, subject: u16, detail: u16) -> Result<Self, InvalidEnhancedCode> {
        if matches!(class, 2 | 4 | 5) && subject <= 999 && detail <= 999 {
            Ok(Self { class, subject, detail })
        } else {
            Err(InvalidEnhancedCode(()))
        }
    }

    /// A code of the tables.
    #[doc(hidden)]
    pub const fn of(class: u8, subject: u16, detail: u16) -> Self {
        let code = Self { class, subject, detail };
        assert!(matches!(class, 2 | 4 | 5) && subject <= 999 && detail <= 999);
        code
    }

    /// 2, 4 or 5.
    pub const fn class(self) -> u8 {
        self.class
    }

    /// The second number.
    pub const fn subject(self) -> u16 {
        self.subject
    }

    /// The third number.
    pub const fn detail(self) -> u16 {
        self.detail
    }

    /// What the class says (RFC 3463 §3).
    pub const fn permanence(self) -> Permanence {
        match self.class {
            2 => Permanence::Success,
            4 => Permanence::Transient,
            _ => Permanence::Permanent,
        }
    }

    /// All that the book knows of this code.
    pub fn info(self) -> EnhancedInfo {
        match self.topic() {
            Some(topic) => rows::TOPICS[topic].info(self),
            None => EnhancedInfo { subject: self.subject_word(), ..unassigned_info(self, self.unlisted()) },
        }
    }

    /// Its place among the registered codes, if it is one.
    #[doc(hidden)]
    pub fn registered(self) -> Option<usize> {
        Some(self.topic()? * 3 + self.class_place())
    }

    /// Its place in the table of topics.
    #[doc(hidden)]
    pub fn topic(self) -> Option<usize> {
        rows::TOPIC_CODES.binary_search(&(self.subject, self.detail)).ok()
    }

    /// The place of its class: 2, 4 and 5.
    #[doc(hidden)]
    pub const fn class_place(self) -> usize {
        match self.class {
            2 => 0,
            4 => 1,
            _ => 2,
        }
    }

    /// What its second number says.
    #[doc(hidden)]
    pub fn subject_word(self) -> Option<Subject> {
        rows::SUBJECTS.get(usize::from(self.subject)).copied()
    }

    /// Its place in the table of codes that IANA does not list and providers use.
    #[doc(hidden)]
    pub fn unlisted(self) -> Option<usize> {
        let before = rows::UNLISTED_CODES.partition_point(|(first, _)| *first <= self);
        let run = before.checked_sub(1)?;
        (self <= rows::UNLISTED_CODES[run].1).then_some(run)
    }

    /// The code at the start of a text and the length of it, read leniently: leading zeros pass.
    pub(crate) fn at_start(text: &[u8]) -> Option<(Self, usize)> {
        let (class, rest) = text.split_first()?;
        let (subject, rest) = number(rest.strip_prefix(b".")?)?;
        let (detail, rest) = number(rest.strip_prefix(b".")?)?;
        let code = Self::new(class.wrapping_sub(b'0'), subject, detail).ok()?;
        Some((code, text.len() - rest.len()))
    }
}

/// What the registered codes of one subject and detail share, and what each class has of its own.
pub struct Topic {
    pub(crate) phrase: Option<&'static str>,
    pub(crate) subject: Option<Subject>,
    pub(crate) standing: Standing,
    pub(crate) summary: &'static str,
    pub(crate) association: Association,
    pub(crate) references: &'static [Reference],
    pub(crate) explanation: Option<&'static str>,
    pub(crate) basic: [&'static [Code]; 3],
    pub(crate) meanings: [&'static [EnhancedMeaning]; 3],
}

impl Topic {
    /// All of it, for the code of one class.
    #[doc(hidden)]
    pub const fn info(&self, code: EnhancedCode) -> EnhancedInfo {
        let class = code.class_place();
        EnhancedInfo {
            code,
            phrase: self.phrase,
            permanence: code.permanence(),
            subject: self.subject,
            standing: self.standing,
            summary: self.summary,
            basic: self.basic[class],
            association: self.association,
            references: self.references,
            explanation: self.explanation,
            meanings: self.meanings[class],
        }
    }
}

/// What the book knows of a code that IANA does not list, but for its subject.
#[doc(hidden)]
pub const fn unassigned_info(code: EnhancedCode, unlisted: Option<usize>) -> EnhancedInfo {
    EnhancedInfo {
        code,
        phrase: None,
        permanence: code.permanence(),
        subject: None,
        standing: Standing::Unassigned,
        summary: rows::UNASSIGNED_REPLIES[code.permanence() as usize - 1],
        basic: &[],
        association: Association::NotGiven,
        references: rows::UNASSIGNED_SOURCES[2],
        explanation: None,
        meanings: match unlisted {
            Some(run) => rows::UNLISTED[run],
            None => &[],
        },
    }
}

/// How many registered codes there are.
#[doc(hidden)]
pub const REGISTERED: usize = rows::TOPICS.len() * 3;

/// The registered codes, in order.
#[doc(hidden)]
pub fn registered() -> impl Iterator<Item = EnhancedInfo> + Clone {
    let of_class = |class| {
        let codes = rows::TOPIC_CODES.iter().map(move |(subject, detail)| EnhancedCode::of(class, *subject, *detail));
        codes.map(EnhancedCode::info)
    };
    [2, 4, 5].into_iter().flat_map(of_class)
}

/// One to three digits.
fn number(text: &[u8]) -> Option<(u16, &[u8])> {
    let digits = text.iter().take_while(|octet| octet.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(digits);
    match digits.len() {
        1..=3 => Some((digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')), rest)),
        _ => None,
    }
}

impl FromStr for EnhancedCode {
    type Err = InvalidEnhancedCode;

    fn from_str(text: &str) -> Result<Self, InvalidEnhancedCode> {
        Self::try_from(text.as_bytes())
    }
}

impl TryFrom<&str> for EnhancedCode {
    type Error = InvalidEnhancedCode;

    fn try_from(text: &str) -> Result<Self, InvalidEnhancedCode> {
        text.parse()
    }
}

impl TryFrom<&[u8]> for EnhancedCode {
    type Error = InvalidEnhancedCode;

    fn try_from(text: &[u8]) -> Result<Self, InvalidEnhancedCode> {
        match Self::at_start(text) {
            Some((code, length)) if length == text.len() && code.length() == length => Ok(code),
            _ => Err(InvalidEnhancedCode(())),
        }
    }
}

impl EnhancedCode {
    /// How long it is when it is written.
    fn length(self) -> usize {
        let digits = |number: u16| match number.cmp(&10) {
            Ordering::Less => 1,
            _ if number < 100 => 2,
            _ => 3,
        };
        3 + digits(self.subject) + digits(self.detail)
    }

    pub(crate) fn is_canonical(self, length: usize) -> bool {
        self.length() == length
    }
}

impl fmt::Display for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl fmt::Debug for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EnhancedCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// All that the book knows of an enhanced code: its text, or an [`EnhancedCode`].
///
/// # Errors
/// [`InvalidEnhancedCode`] if it is not of the grammar. A code that IANA does not list is no error: its
/// standing is `unassigned`, and permanence and subject are known all the same.
///
/// ```
/// use statusbook::{Standing, smtp::{self, Permanence, Subject}};
/// assert_eq!(smtp::enhanced("5.1.1")?.phrase, Some("Bad destination mailbox address"));
///
/// let unassigned = smtp::enhanced("5.1.351")?;
/// assert_eq!(unassigned.standing, Standing::Unassigned);
/// assert_eq!(unassigned.permanence, Permanence::Permanent);
/// assert_eq!(unassigned.subject, Some(Subject::Addressing));
/// assert_eq!(unassigned.meanings[0].owner.slug, "microsoft");
/// # Ok::<(), smtp::InvalidEnhancedCode>(())
/// ```
pub fn enhanced<C>(code: C) -> Result<EnhancedInfo, InvalidEnhancedCode>
where
    C: TryInto<EnhancedCode>,
    InvalidEnhancedCode: From<C::Error>,
{
    Ok(code.try_into()?.info())
}

/// The text is not an enhanced code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidEnhancedCode(());

impl fmt::Display for InvalidEnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not an enhanced status code: it is class.subject.detail like 5.1.1, with class 2, 4 or 5, \
             the others 0 to 999 and no leading zeros (RFC 3463 section 2)",
        )
    }
}

impl core::error::Error for InvalidEnhancedCode {}

impl From<core::convert::Infallible> for InvalidEnhancedCode {
    fn from(never: core::convert::Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for EnhancedInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phrase {
            Some(phrase) => write!(f, "{} {phrase}", self.code),
            None => write!(f, "{}", self.code),
        }
    }
}
