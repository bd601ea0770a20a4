//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::{
    Confidence, Owner, Reference, Standing, Word, Words,
    smtp::{Code, EnhancedCode, Lines},
};
#[cfg(feature = "serde")]
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// What the first digit of a reply says: done, go on, not now, or no.
///
/// Source: RFC 5321 §4.2.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Permanence {
    /// `success`: 2xx, 2.x.x: done.
    Success = 1,
    /// `intermediate`: 3xx: the server waits for the rest.
    Intermediate = 2,
    /// `transient`: 4xx, 4.x.x: not now; the same again later may work.
    Transient = 3,
    /// `permanent`: 5xx, 5.x.x: no; the same again will fail again.
    Permanent = 4,
}

impl Permanence {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => crate::table::text("success\0"),
            Self::Intermediate => crate::table::text("intermediate\0"),
            Self::Transient => crate::table::text("transient\0"),
            Self::Permanent => crate::table::text("permanent\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "success" => Self::Success,
            "intermediate" => Self::Intermediate,
            "transient" => Self::Transient,
            "permanent" => Self::Permanent,
            _ => return None,
        })
    }
}

impl Word for Permanence {
    const NAME: &'static str = "permanence";
    const ALL: &'static [Self] = &[Self::Success, Self::Intermediate, Self::Transient, Self::Permanent];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Permanence);

/// Where a basic reply code stands. IANA keeps no registry of them.
///
/// Source: RFC 5321 §4.2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum CodeStanding {
    /// `standard`: Defined by an RFC.
    Standard = 1,
    /// `named`: Defined nowhere, but named beside an enhanced code in the IANA registry.
    Named = 2,
    /// `draft`: From a proposal that did not become an RFC.
    Draft = 3,
    /// `seen`: Non-standard, and met in real replies.
    Seen = 4,
    /// `unassigned`: Nobody's, as far as the book knows.
    Unassigned = 5,
}

impl CodeStanding {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => crate::table::text("standard\0"),
            Self::Named => crate::table::text("named\0"),
            Self::Draft => crate::table::text("draft\0"),
            Self::Seen => crate::table::text("seen\0"),
            Self::Unassigned => crate::table::text("unassigned\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "standard" => Self::Standard,
            "named" => Self::Named,
            "draft" => Self::Draft,
            "seen" => Self::Seen,
            "unassigned" => Self::Unassigned,
            _ => return None,
        })
    }
}

impl Word for CodeStanding {
    const NAME: &'static str = "code_standing";
    const ALL: &'static [Self] = &[Self::Standard, Self::Named, Self::Draft, Self::Seen, Self::Unassigned];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(CodeStanding);

/// What an enhanced code is about: its second number.
///
/// Source: RFC 3463 §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Subject {
    /// `other`: X.0: not said, or none of the others.
    Other = 1,
    /// `addressing`: X.1: the address of the sender or the recipient.
    Addressing = 2,
    /// `mailbox`: X.2: the mailbox itself.
    Mailbox = 3,
    /// `mail_system`: X.3: the destination's mail system.
    MailSystem = 4,
    /// `network`: X.4: the way there.
    Network = 5,
    /// `protocol`: X.5: what was said in SMTP.
    Protocol = 6,
    /// `content`: X.6: what the message holds.
    Content = 7,
    /// `security`: X.7: authentication, encryption or policy.
    Security = 8,
}

impl Subject {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Other => crate::table::text("other\0"),
            Self::Addressing => crate::table::text("addressing\0"),
            Self::Mailbox => crate::table::text("mailbox\0"),
            Self::MailSystem => crate::table::text("mail_system\0"),
            Self::Network => crate::table::text("network\0"),
            Self::Protocol => crate::table::text("protocol\0"),
            Self::Content => crate::table::text("content\0"),
            Self::Security => crate::table::text("security\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "other" => Self::Other,
            "addressing" => Self::Addressing,
            "mailbox" => Self::Mailbox,
            "mail_system" => Self::MailSystem,
            "network" => Self::Network,
            "protocol" => Self::Protocol,
            "content" => Self::Content,
            "security" => Self::Security,
            _ => return None,
        })
    }
}

impl Word for Subject {
    const NAME: &'static str = "subject";
    const ALL: &'static [Self] = &[
        Self::Other,
        Self::Addressing,
        Self::Mailbox,
        Self::MailSystem,
        Self::Network,
        Self::Protocol,
        Self::Content,
        Self::Security,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Subject);

/// With which basic codes an enhanced code is registered.
///
/// Source: RFC 5248 §2.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Association {
    /// `listed`: With those listed.
    Listed = 1,
    /// `listed_and_others`: With those listed, and any other of the class.
    ListedAndOthers = 2,
    /// `any`: With any.
    Any = 3,
    /// `any_permanent`: With any that begins with 5.
    AnyPermanent = 4,
    /// `not_given`: The registry does not say.
    NotGiven = 5,
}

impl Association {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Listed => crate::table::text("listed\0"),
            Self::ListedAndOthers => crate::table::text("listed_and_others\0"),
            Self::Any => crate::table::text("any\0"),
            Self::AnyPermanent => crate::table::text("any_permanent\0"),
            Self::NotGiven => crate::table::text("not_given\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "listed" => Self::Listed,
            "listed_and_others" => Self::ListedAndOthers,
            "any" => Self::Any,
            "any_permanent" => Self::AnyPermanent,
            "not_given" => Self::NotGiven,
            _ => return None,
        })
    }
}

impl Word for Association {
    const NAME: &'static str = "association";
    const ALL: &'static [Self] = &[Self::Listed, Self::ListedAndOthers, Self::Any, Self::AnyPermanent, Self::NotGiven];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Association);

/// A way in which a reply left the grammar.
///
/// Source: RFC 5321 §4.2, RFC 2034 §4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum ReplyDeviation {
    /// `invalid_utf8`: It is not UTF-8; what is broken reads as U+FFFD.
    InvalidUtf8 = 1 << 0,
    /// `no_code`: It does not begin with a reply code.
    NoCode = 1 << 1,
    /// `code_alone`: A code, and no text on any line.
    CodeAlone = 1 << 2,
    /// `code_out_of_grammar`: A first digit outside 2 to 5, or a second one above 5.
    CodeOutOfGrammar = 1 << 3,
    /// `codes_differ`: Not all lines carry the same reply code; the first counts.
    CodesDiffer = 1 << 4,
    /// `missing_hyphen`: A line that is not the last has no hyphen after its code.
    MissingHyphen = 1 << 5,
    /// `unfinished`: The last line has a hyphen after its code.
    Unfinished = 1 << 6,
    /// `line_without_code`: A line other than the first has no reply code.
    LineWithoutCode = 1 << 7,
    /// `leading_space`: White space before a code.
    LeadingSpace = 1 << 8,
    /// `extra_space`: More than one space after a code.
    ExtraSpace = 1 << 9,
    /// `tab`: A tab where a space belongs.
    Tab = 1 << 10,
    /// `missing_space`: No space between a code and the text.
    MissingSpace = 1 << 11,
    /// `enhanced_first`: The enhanced code stands before the reply code.
    EnhancedFirst = 1 << 12,
    /// `enhanced_hash`: A number sign before a code: #5.1.1, #550.
    EnhancedHash = 1 << 13,
    /// `enhanced_parentheses`: The enhanced code in parentheses.
    EnhancedParentheses = 1 << 14,
    /// `enhanced_late`: The enhanced code is not the first word of the text.
    EnhancedLate = 1 << 15,
    /// `enhanced_not_repeated`: Not every line carries the enhanced code.
    EnhancedNotRepeated = 1 << 16,
    /// `enhanced_differ`: Not all enhanced codes of the lines are the same; the first counts.
    EnhancedDiffer = 1 << 17,
    /// `enhanced_form`: A leading zero in an enhanced code.
    EnhancedForm = 1 << 18,
    /// `stray_number`: A lone digit where an enhanced code belongs.
    StrayNumber = 1 << 19,
    /// `class_mismatch`: The two codes disagree about the class.
    ClassMismatch = 1 << 20,
    /// `nested_reply`: A second reply in angle brackets inside the text.
    NestedReply = 1 << 21,
    /// `line_too_long`: A line of more than 512 octets with its end.
    LineTooLong = 1 << 22,
    /// `bare_lf`: A line ends with LF alone.
    BareLf = 1 << 23,
    /// `bare_cr`: A CR without its LF.
    BareCr = 1 << 24,
    /// `control_character`: A control character other than a tab in the text.
    ControlCharacter = 1 << 25,
    /// `non_ascii`: Octets above 127, which need SMTPUTF8.
    NonAscii = 1 << 26,
}

impl ReplyDeviation {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidUtf8 => crate::table::text("invalid_utf8\0"),
            Self::NoCode => crate::table::text("no_code\0"),
            Self::CodeAlone => crate::table::text("code_alone\0"),
            Self::CodeOutOfGrammar => crate::table::text("code_out_of_grammar\0"),
            Self::CodesDiffer => crate::table::text("codes_differ\0"),
            Self::MissingHyphen => crate::table::text("missing_hyphen\0"),
            Self::Unfinished => crate::table::text("unfinished\0"),
            Self::LineWithoutCode => crate::table::text("line_without_code\0"),
            Self::LeadingSpace => crate::table::text("leading_space\0"),
            Self::ExtraSpace => crate::table::text("extra_space\0"),
            Self::Tab => crate::table::text("tab\0"),
            Self::MissingSpace => crate::table::text("missing_space\0"),
            Self::EnhancedFirst => crate::table::text("enhanced_first\0"),
            Self::EnhancedHash => crate::table::text("enhanced_hash\0"),
            Self::EnhancedParentheses => crate::table::text("enhanced_parentheses\0"),
            Self::EnhancedLate => crate::table::text("enhanced_late\0"),
            Self::EnhancedNotRepeated => crate::table::text("enhanced_not_repeated\0"),
            Self::EnhancedDiffer => crate::table::text("enhanced_differ\0"),
            Self::EnhancedForm => crate::table::text("enhanced_form\0"),
            Self::StrayNumber => crate::table::text("stray_number\0"),
            Self::ClassMismatch => crate::table::text("class_mismatch\0"),
            Self::NestedReply => crate::table::text("nested_reply\0"),
            Self::LineTooLong => crate::table::text("line_too_long\0"),
            Self::BareLf => crate::table::text("bare_lf\0"),
            Self::BareCr => crate::table::text("bare_cr\0"),
            Self::ControlCharacter => crate::table::text("control_character\0"),
            Self::NonAscii => crate::table::text("non_ascii\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "invalid_utf8" => Self::InvalidUtf8,
            "no_code" => Self::NoCode,
            "code_alone" => Self::CodeAlone,
            "code_out_of_grammar" => Self::CodeOutOfGrammar,
            "codes_differ" => Self::CodesDiffer,
            "missing_hyphen" => Self::MissingHyphen,
            "unfinished" => Self::Unfinished,
            "line_without_code" => Self::LineWithoutCode,
            "leading_space" => Self::LeadingSpace,
            "extra_space" => Self::ExtraSpace,
            "tab" => Self::Tab,
            "missing_space" => Self::MissingSpace,
            "enhanced_first" => Self::EnhancedFirst,
            "enhanced_hash" => Self::EnhancedHash,
            "enhanced_parentheses" => Self::EnhancedParentheses,
            "enhanced_late" => Self::EnhancedLate,
            "enhanced_not_repeated" => Self::EnhancedNotRepeated,
            "enhanced_differ" => Self::EnhancedDiffer,
            "enhanced_form" => Self::EnhancedForm,
            "stray_number" => Self::StrayNumber,
            "class_mismatch" => Self::ClassMismatch,
            "nested_reply" => Self::NestedReply,
            "line_too_long" => Self::LineTooLong,
            "bare_lf" => Self::BareLf,
            "bare_cr" => Self::BareCr,
            "control_character" => Self::ControlCharacter,
            "non_ascii" => Self::NonAscii,
            _ => return None,
        })
    }
}

impl Word for ReplyDeviation {
    const NAME: &'static str = "reply_deviation";
    const ALL: &'static [Self] = &[
        Self::InvalidUtf8,
        Self::NoCode,
        Self::CodeAlone,
        Self::CodeOutOfGrammar,
        Self::CodesDiffer,
        Self::MissingHyphen,
        Self::Unfinished,
        Self::LineWithoutCode,
        Self::LeadingSpace,
        Self::ExtraSpace,
        Self::Tab,
        Self::MissingSpace,
        Self::EnhancedFirst,
        Self::EnhancedHash,
        Self::EnhancedParentheses,
        Self::EnhancedLate,
        Self::EnhancedNotRepeated,
        Self::EnhancedDiffer,
        Self::EnhancedForm,
        Self::StrayNumber,
        Self::ClassMismatch,
        Self::NestedReply,
        Self::LineTooLong,
        Self::BareLf,
        Self::BareCr,
        Self::ControlCharacter,
        Self::NonAscii,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        self as u32
    }
}

crate::word::word_traits!(ReplyDeviation);

/// Any number of these words.
pub type ReplyDeviations = Words<ReplyDeviation>;

/// What the book has to say of a code info.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodePage {
    /// What it means, in one sentence.
    pub summary: &'static str,
    /// The enhanced codes that IANA lists with it.
    pub enhanced: &'static [EnhancedCode],
    /// What it rests on.
    pub references: &'static [Reference],
    /// What happened, whose side it is, what to do.
    pub explanation: Option<&'static str>,
}

impl core::ops::Deref for CodeInfo {
    type Target = CodePage;
    fn deref(&self) -> &CodePage {
        self.page
    }
}

/// All that the book knows of one SMTP reply code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The code, 200 to 599.
    pub code: Code,
    /// Its title.
    pub phrase: Option<&'static str>,
    /// What its first digit says.
    pub permanence: Permanence,
    /// Where it stands.
    pub standing: CodeStanding,
    /// The rest, which is read through it: `row.summary` is `row.page.summary`.
    pub page: &'static CodePage,
}

impl PartialEq for CodeInfo {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
impl Eq for CodeInfo {}
impl core::hash::Hash for CodeInfo {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for CodeInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CodeInfo", 8)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("permanence", &self.permanence)?;
        fields.serialize_field("standing", &self.standing)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("references", &self.references)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.end()
    }
}

/// What an enhanced status code means at one provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnhancedMeaning {
    /// The code, or the first of a range.
    pub first: EnhancedCode,
    /// The last of the range; the code again where it is one.
    pub last: EnhancedCode,
    /// Whose meaning it is.
    pub owner: &'static Owner,
    /// A title.
    pub phrase: Option<&'static str>,
    /// What it means there, in one sentence.
    pub summary: &'static str,
    /// What happened, whose side it is, what to do.
    pub explanation: Option<&'static str>,
    /// What it rests on; never empty.
    pub references: &'static [Reference],
    /// How well it is evidenced.
    pub confidence: Confidence,
    /// A doubt or a peculiarity.
    pub note: Option<&'static str>,
}

#[cfg(feature = "serde")]
impl Serialize for EnhancedMeaning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("EnhancedMeaning", 9)?;
        fields.serialize_field("first", &self.first)?;
        fields.serialize_field("last", &self.last)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.serialize_field("references", &self.references)?;
        fields.serialize_field("confidence", &self.confidence)?;
        fields.serialize_field("note", &self.note)?;
        fields.end()
    }
}

/// All that the book knows of one enhanced status code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnhancedInfo {
    /// The code: `5.1.1`.
    pub code: EnhancedCode,
    /// IANA's title.
    pub phrase: Option<&'static str>,
    /// What its class says.
    pub permanence: Permanence,
    /// What it is about; absent from X.8 on.
    pub subject: Option<Subject>,
    /// Where it stands.
    pub standing: Standing,
    /// What it means, in one sentence.
    pub summary: &'static str,
    /// The basic codes of its class that IANA lists with it.
    pub basic: &'static [Code],
    /// How to take that list.
    pub association: Association,
    /// What it rests on.
    pub references: &'static [Reference],
    /// What happened, whose side it is, what to do.
    pub explanation: Option<&'static str>,
    /// What providers mean by it, beside or instead of that.
    pub meanings: &'static [EnhancedMeaning],
}

impl PartialEq for EnhancedInfo {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
impl Eq for EnhancedInfo {}
impl core::hash::Hash for EnhancedInfo {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for EnhancedInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("EnhancedInfo", 11)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("permanence", &self.permanence)?;
        fields.serialize_field("subject", &self.subject)?;
        fields.serialize_field("standing", &self.standing)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("basic", &self.basic)?;
        fields.serialize_field("association", &self.association)?;
        fields.serialize_field("references", &self.references)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.serialize_field("meanings", &self.meanings)?;
        fields.end()
    }
}

/// A reply code or enhanced code that a search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeMatch {
    /// The reply code, if it is one.
    pub code: Option<Code>,
    /// The enhanced code, if it is one.
    pub enhanced: Option<EnhancedCode>,
    /// Its title.
    pub phrase: Option<&'static str>,
    /// What it means, in one sentence.
    pub summary: &'static str,
    /// Whose meaning was found; absent for the registered one.
    pub owner: Option<&'static Owner>,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    pub score: u32,
}

#[cfg(feature = "serde")]
impl Serialize for CodeMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CodeMatch", 6)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("score", &self.score)?;
        fields.end()
    }
}

/// A parsed SMTP reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply<'a> {
    /// The reply code of the first line.
    pub code: Option<Code>,
    /// The first enhanced code.
    pub enhanced: Option<EnhancedCode>,
    /// What the reply code says or, without one, the enhanced code.
    pub permanence: Option<Permanence>,
    /// Whether the two codes are of one class; absent unless there are both.
    pub codes_agree: Option<bool>,
    /// The text of each line, without codes.
    pub lines: Lines<'a>,
    /// The ways in which the reply left the grammar.
    pub deviations: ReplyDeviations,
}

#[cfg(feature = "serde")]
impl Serialize for Reply<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Reply", 7)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("permanence", &self.permanence)?;
        fields.serialize_field("codes_agree", &self.codes_agree)?;
        fields.serialize_field("lines", &self.lines)?;
        fields.serialize_field("text", &self.text())?;
        fields.serialize_field("deviations", &self.deviations)?;
        fields.end()
    }
}
