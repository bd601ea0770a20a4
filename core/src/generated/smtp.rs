//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::{
    Confidence, Owner, Reference, Standing, Text, Word, Words,
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

/// Why a message was not taken: the reason behind a reply.
///
/// Source: RFC 3463 §3, RFC 5321 §4.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Category {
    /// `recipient_unknown`: There is no such recipient.
    RecipientUnknown = 1,
    /// `invalid_address`: The recipient's address cannot be one.
    InvalidAddress = 2,
    /// `mailbox_disabled`: The mailbox exists and takes no mail: suspended, inactive, closed.
    MailboxDisabled = 3,
    /// `mailbox_moved`: The recipient has another address now.
    MailboxMoved = 4,
    /// `mailbox_full`: The recipient's mailbox is full.
    MailboxFull = 5,
    /// `recipient_refused`: This recipient does not take this mail, or does not say why not.
    RecipientRefused = 6,
    /// `domain_unknown`: The recipient's domain does not exist.
    DomainUnknown = 7,
    /// `domain_not_accepting`: The recipient's domain takes no mail at all.
    DomainNotAccepting = 8,
    /// `network_error`: The server could not be reached, or the connection broke.
    NetworkError = 9,
    /// `dns_failure`: The way to the domain could not be looked up for now.
    DnsFailure = 10,
    /// `expired`: It was tried for as long as the queue allows.
    Expired = 11,
    /// `routing_loop`: The message goes round in circles.
    RoutingLoop = 12,
    /// `system_error`: The receiving system has a fault of its own.
    SystemError = 13,
    /// `system_full`: The receiving system has run out of storage.
    SystemFull = 14,
    /// `greylisted`: Put off once, to see whether the sender tries again.
    Greylisted = 15,
    /// `rate_limited`: Too many messages or connections for the time being.
    RateLimited = 16,
    /// `too_many_recipients`: More recipients than one message or transaction may have.
    TooManyRecipients = 17,
    /// `ip_blocked`: The sending address is on a block list.
    IpBlocked = 18,
    /// `domain_blocked`: The sender's domain, or one in the message, is on a block list.
    DomainBlocked = 19,
    /// `bad_reputation`: The sender's address or domain has a poor reputation.
    BadReputation = 20,
    /// `rdns_required`: The sending address has no name in DNS, or one that does not lead back.
    RdnsRequired = 21,
    /// `auth_failed`: SPF, DKIM, DMARC or ARC failed, or is missing.
    AuthFailed = 22,
    /// `sender_rejected`: The envelope's sender is refused.
    SenderRejected = 23,
    /// `tls_required`: An encrypted connection is wanted, or failed.
    TlsRequired = 24,
    /// `auth_required`: The client has to log in, or could not.
    AuthRequired = 25,
    /// `relay_denied`: The server does not pass on mail for this domain.
    RelayDenied = 26,
    /// `policy`: A local policy that is not told further.
    Policy = 27,
    /// `security_other`: A matter of security that is none of the others.
    SecurityOther = 28,
    /// `spam_content`: The message looks like spam.
    SpamContent = 29,
    /// `virus`: The message carries malware.
    Virus = 30,
    /// `content_rejected`: Something in the message is not allowed.
    ContentRejected = 31,
    /// `message_too_large`: The message is larger than what is taken.
    MessageTooLarge = 32,
    /// `message_malformed`: The message breaks the rules of its format.
    MessageMalformed = 33,
    /// `protocol_error`: Something was said that SMTP does not allow there.
    ProtocolError = 34,
    /// `accepted`: It was taken.
    Accepted = 35,
    /// `intermediate`: The server waits for the rest.
    Intermediate = 36,
    /// `auto_reply`: An automatic answer, such as out of office.
    AutoReply = 37,
    /// `feedback`: A report of abuse or of authentication, not a bounce.
    Feedback = 38,
    /// `unknown`: Nothing tells the reason well enough.
    Unknown = 39,
}

impl Category {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RecipientUnknown => crate::table::text("recipient_unknown\0"),
            Self::InvalidAddress => crate::table::text("invalid_address\0"),
            Self::MailboxDisabled => crate::table::text("mailbox_disabled\0"),
            Self::MailboxMoved => crate::table::text("mailbox_moved\0"),
            Self::MailboxFull => crate::table::text("mailbox_full\0"),
            Self::RecipientRefused => crate::table::text("recipient_refused\0"),
            Self::DomainUnknown => crate::table::text("domain_unknown\0"),
            Self::DomainNotAccepting => crate::table::text("domain_not_accepting\0"),
            Self::NetworkError => crate::table::text("network_error\0"),
            Self::DnsFailure => crate::table::text("dns_failure\0"),
            Self::Expired => crate::table::text("expired\0"),
            Self::RoutingLoop => crate::table::text("routing_loop\0"),
            Self::SystemError => crate::table::text("system_error\0"),
            Self::SystemFull => crate::table::text("system_full\0"),
            Self::Greylisted => crate::table::text("greylisted\0"),
            Self::RateLimited => crate::table::text("rate_limited\0"),
            Self::TooManyRecipients => crate::table::text("too_many_recipients\0"),
            Self::IpBlocked => crate::table::text("ip_blocked\0"),
            Self::DomainBlocked => crate::table::text("domain_blocked\0"),
            Self::BadReputation => crate::table::text("bad_reputation\0"),
            Self::RdnsRequired => crate::table::text("rdns_required\0"),
            Self::AuthFailed => crate::table::text("auth_failed\0"),
            Self::SenderRejected => crate::table::text("sender_rejected\0"),
            Self::TlsRequired => crate::table::text("tls_required\0"),
            Self::AuthRequired => crate::table::text("auth_required\0"),
            Self::RelayDenied => crate::table::text("relay_denied\0"),
            Self::Policy => crate::table::text("policy\0"),
            Self::SecurityOther => crate::table::text("security_other\0"),
            Self::SpamContent => crate::table::text("spam_content\0"),
            Self::Virus => crate::table::text("virus\0"),
            Self::ContentRejected => crate::table::text("content_rejected\0"),
            Self::MessageTooLarge => crate::table::text("message_too_large\0"),
            Self::MessageMalformed => crate::table::text("message_malformed\0"),
            Self::ProtocolError => crate::table::text("protocol_error\0"),
            Self::Accepted => crate::table::text("accepted\0"),
            Self::Intermediate => crate::table::text("intermediate\0"),
            Self::AutoReply => crate::table::text("auto_reply\0"),
            Self::Feedback => crate::table::text("feedback\0"),
            Self::Unknown => crate::table::text("unknown\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "recipient_unknown" => Self::RecipientUnknown,
            "invalid_address" => Self::InvalidAddress,
            "mailbox_disabled" => Self::MailboxDisabled,
            "mailbox_moved" => Self::MailboxMoved,
            "mailbox_full" => Self::MailboxFull,
            "recipient_refused" => Self::RecipientRefused,
            "domain_unknown" => Self::DomainUnknown,
            "domain_not_accepting" => Self::DomainNotAccepting,
            "network_error" => Self::NetworkError,
            "dns_failure" => Self::DnsFailure,
            "expired" => Self::Expired,
            "routing_loop" => Self::RoutingLoop,
            "system_error" => Self::SystemError,
            "system_full" => Self::SystemFull,
            "greylisted" => Self::Greylisted,
            "rate_limited" => Self::RateLimited,
            "too_many_recipients" => Self::TooManyRecipients,
            "ip_blocked" => Self::IpBlocked,
            "domain_blocked" => Self::DomainBlocked,
            "bad_reputation" => Self::BadReputation,
            "rdns_required" => Self::RdnsRequired,
            "auth_failed" => Self::AuthFailed,
            "sender_rejected" => Self::SenderRejected,
            "tls_required" => Self::TlsRequired,
            "auth_required" => Self::AuthRequired,
            "relay_denied" => Self::RelayDenied,
            "policy" => Self::Policy,
            "security_other" => Self::SecurityOther,
            "spam_content" => Self::SpamContent,
            "virus" => Self::Virus,
            "content_rejected" => Self::ContentRejected,
            "message_too_large" => Self::MessageTooLarge,
            "message_malformed" => Self::MessageMalformed,
            "protocol_error" => Self::ProtocolError,
            "accepted" => Self::Accepted,
            "intermediate" => Self::Intermediate,
            "auto_reply" => Self::AutoReply,
            "feedback" => Self::Feedback,
            "unknown" => Self::Unknown,
            _ => return None,
        })
    }
}

impl Word for Category {
    const NAME: &'static str = "category";
    const ALL: &'static [Self] = &[
        Self::RecipientUnknown,
        Self::InvalidAddress,
        Self::MailboxDisabled,
        Self::MailboxMoved,
        Self::MailboxFull,
        Self::RecipientRefused,
        Self::DomainUnknown,
        Self::DomainNotAccepting,
        Self::NetworkError,
        Self::DnsFailure,
        Self::Expired,
        Self::RoutingLoop,
        Self::SystemError,
        Self::SystemFull,
        Self::Greylisted,
        Self::RateLimited,
        Self::TooManyRecipients,
        Self::IpBlocked,
        Self::DomainBlocked,
        Self::BadReputation,
        Self::RdnsRequired,
        Self::AuthFailed,
        Self::SenderRejected,
        Self::TlsRequired,
        Self::AuthRequired,
        Self::RelayDenied,
        Self::Policy,
        Self::SecurityOther,
        Self::SpamContent,
        Self::Virus,
        Self::ContentRejected,
        Self::MessageTooLarge,
        Self::MessageMalformed,
        Self::ProtocolError,
        Self::Accepted,
        Self::Intermediate,
        Self::AutoReply,
        Self::Feedback,
        Self::Unknown,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Category);

/// What a category is about.
///
/// Source: RFC 3463 §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum CategoryGroup {
    /// `recipient`: The recipient or the mailbox.
    Recipient = 1,
    /// `domain`: The recipient's domain.
    Domain = 2,
    /// `network`: The way there.
    Network = 3,
    /// `server`: The receiving system.
    Server = 4,
    /// `rate`: How much is sent.
    Rate = 5,
    /// `reputation`: What is known of the sender.
    Reputation = 6,
    /// `authentication`: Who the sender is.
    Authentication = 7,
    /// `policy`: What the receiver allows.
    Policy = 8,
    /// `content`: The message itself.
    Content = 9,
    /// `protocol`: What was said in SMTP.
    Protocol = 10,
    /// `meta`: No refusal, or not known.
    Meta = 11,
}

impl CategoryGroup {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recipient => crate::table::text("recipient\0"),
            Self::Domain => crate::table::text("domain\0"),
            Self::Network => crate::table::text("network\0"),
            Self::Server => crate::table::text("server\0"),
            Self::Rate => crate::table::text("rate\0"),
            Self::Reputation => crate::table::text("reputation\0"),
            Self::Authentication => crate::table::text("authentication\0"),
            Self::Policy => crate::table::text("policy\0"),
            Self::Content => crate::table::text("content\0"),
            Self::Protocol => crate::table::text("protocol\0"),
            Self::Meta => crate::table::text("meta\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "recipient" => Self::Recipient,
            "domain" => Self::Domain,
            "network" => Self::Network,
            "server" => Self::Server,
            "rate" => Self::Rate,
            "reputation" => Self::Reputation,
            "authentication" => Self::Authentication,
            "policy" => Self::Policy,
            "content" => Self::Content,
            "protocol" => Self::Protocol,
            "meta" => Self::Meta,
            _ => return None,
        })
    }
}

impl Word for CategoryGroup {
    const NAME: &'static str = "category_group";
    const ALL: &'static [Self] = &[
        Self::Recipient,
        Self::Domain,
        Self::Network,
        Self::Server,
        Self::Rate,
        Self::Reputation,
        Self::Authentication,
        Self::Policy,
        Self::Content,
        Self::Protocol,
        Self::Meta,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(CategoryGroup);

/// What the sender should do.
///
/// Source: RFC 5321 §4.2.1, §4.5.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Action {
    /// `suppress`: Send nothing more to this recipient.
    Suppress = 1,
    /// `retry`: Try again later.
    Retry = 2,
    /// `slow_down`: Send less at a time, then try again.
    SlowDown = 3,
    /// `fix_sender`: Mend the reputation or the DNS of the sending side; keep the recipient.
    FixSender = 4,
    /// `fix_configuration`: Mend authentication, encryption or the client; keep the recipient.
    FixConfiguration = 5,
    /// `change_message`: Change the message; keep the recipient.
    ChangeMessage = 6,
    /// `review`: Let a person look; keep the recipient meanwhile.
    Review = 7,
    /// `no_action`: Nothing has to be done, or nothing is known.
    NoAction = 8,
}

impl Action {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suppress => crate::table::text("suppress\0"),
            Self::Retry => crate::table::text("retry\0"),
            Self::SlowDown => crate::table::text("slow_down\0"),
            Self::FixSender => crate::table::text("fix_sender\0"),
            Self::FixConfiguration => crate::table::text("fix_configuration\0"),
            Self::ChangeMessage => crate::table::text("change_message\0"),
            Self::Review => crate::table::text("review\0"),
            Self::NoAction => crate::table::text("no_action\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "suppress" => Self::Suppress,
            "retry" => Self::Retry,
            "slow_down" => Self::SlowDown,
            "fix_sender" => Self::FixSender,
            "fix_configuration" => Self::FixConfiguration,
            "change_message" => Self::ChangeMessage,
            "review" => Self::Review,
            "no_action" => Self::NoAction,
            _ => return None,
        })
    }
}

impl Word for Action {
    const NAME: &'static str = "action";
    const ALL: &'static [Self] = &[
        Self::Suppress,
        Self::Retry,
        Self::SlowDown,
        Self::FixSender,
        Self::FixConfiguration,
        Self::ChangeMessage,
        Self::Review,
        Self::NoAction,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Action);

/// The command that a reply answers.
///
/// Source: RFC 5321 §4.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Command {
    /// `connect`: None: the greeting.
    Connect = 1,
    /// `ehlo`: EHLO, HELO or LHLO.
    Ehlo = 2,
    /// `starttls`: STARTTLS.
    Starttls = 3,
    /// `auth`: AUTH.
    Auth = 4,
    /// `mail`: MAIL.
    Mail = 5,
    /// `rcpt`: RCPT.
    Rcpt = 6,
    /// `data`: DATA or BDAT, and the message after it.
    Data = 7,
    /// `other`: Another one: RSET, VRFY, QUIT and so on.
    Other = 8,
}

impl Command {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => crate::table::text("connect\0"),
            Self::Ehlo => crate::table::text("ehlo\0"),
            Self::Starttls => crate::table::text("starttls\0"),
            Self::Auth => crate::table::text("auth\0"),
            Self::Mail => crate::table::text("mail\0"),
            Self::Rcpt => crate::table::text("rcpt\0"),
            Self::Data => crate::table::text("data\0"),
            Self::Other => crate::table::text("other\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "connect" => Self::Connect,
            "ehlo" => Self::Ehlo,
            "starttls" => Self::Starttls,
            "auth" => Self::Auth,
            "mail" => Self::Mail,
            "rcpt" => Self::Rcpt,
            "data" => Self::Data,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

impl Word for Command {
    const NAME: &'static str = "command";
    const ALL: &'static [Self] =
        &[Self::Connect, Self::Ehlo, Self::Starttls, Self::Auth, Self::Mail, Self::Rcpt, Self::Data, Self::Other];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Command);

/// How much a rule's evidence weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Strength {
    /// `weak`: A hint, if there is nothing else.
    Weak = 1,
    /// `fair`: Usually right.
    Fair = 2,
    /// `strong`: Right nearly always.
    Strong = 3,
    /// `decisive`: Nothing else could change it.
    Decisive = 4,
}

impl Strength {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Weak => crate::table::text("weak\0"),
            Self::Fair => crate::table::text("fair\0"),
            Self::Strong => crate::table::text("strong\0"),
            Self::Decisive => crate::table::text("decisive\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "weak" => Self::Weak,
            "fair" => Self::Fair,
            "strong" => Self::Strong,
            "decisive" => Self::Decisive,
            _ => return None,
        })
    }
}

impl Word for Strength {
    const NAME: &'static str = "strength";
    const ALL: &'static [Self] = &[Self::Weak, Self::Fair, Self::Strong, Self::Decisive];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Strength);

/// What a rule goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Layer {
    /// `basic`: The reply code.
    Basic = 1,
    /// `enhanced`: The registered meaning of the enhanced code.
    Enhanced = 2,
    /// `provider`: What a code means at one provider.
    Provider = 3,
    /// `phrase`: The words of the text.
    Phrase = 4,
    /// `own`: The caller's own rule.
    Own = 5,
}

impl Layer {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Basic => crate::table::text("basic\0"),
            Self::Enhanced => crate::table::text("enhanced\0"),
            Self::Provider => crate::table::text("provider\0"),
            Self::Phrase => crate::table::text("phrase\0"),
            Self::Own => crate::table::text("own\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "basic" => Self::Basic,
            "enhanced" => Self::Enhanced,
            "provider" => Self::Provider,
            "phrase" => Self::Phrase,
            "own" => Self::Own,
            _ => return None,
        })
    }
}

impl Word for Layer {
    const NAME: &'static str = "layer";
    const ALL: &'static [Self] = &[Self::Basic, Self::Enhanced, Self::Provider, Self::Phrase, Self::Own];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Layer);

/// Whom a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum About {
    /// `us`: An address or a domain of the sender's own.
    Us = 1,
    /// `them`: Somebody else's address.
    Them = 2,
}

impl About {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Us => crate::table::text("us\0"),
            Self::Them => crate::table::text("them\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "us" => Self::Us,
            "them" => Self::Them,
            _ => return None,
        })
    }
}

impl Word for About {
    const NAME: &'static str = "about";
    const ALL: &'static [Self] = &[Self::Us, Self::Them];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(About);

/// What became of a message for one recipient.
///
/// Source: RFC 3464 §2.3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Outcome {
    /// `failed`: It could not be delivered, and nobody tries any more.
    Failed = 1,
    /// `delayed`: It could not be delivered yet, and will be tried again.
    Delayed = 2,
    /// `delivered`: It was delivered.
    Delivered = 3,
    /// `relayed`: It went on to a system that sends no notifications.
    Relayed = 4,
    /// `expanded`: It went on to the members of a list or an alias.
    Expanded = 5,
}

impl Outcome {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failed => crate::table::text("failed\0"),
            Self::Delayed => crate::table::text("delayed\0"),
            Self::Delivered => crate::table::text("delivered\0"),
            Self::Relayed => crate::table::text("relayed\0"),
            Self::Expanded => crate::table::text("expanded\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "failed" => Self::Failed,
            "delayed" => Self::Delayed,
            "delivered" => Self::Delivered,
            "relayed" => Self::Relayed,
            "expanded" => Self::Expanded,
            _ => return None,
        })
    }
}

impl Word for Outcome {
    const NAME: &'static str = "outcome";
    const ALL: &'static [Self] = &[Self::Failed, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Outcome);

/// Which program wrote a line of a mail log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum LogProgram {
    /// `postfix`: Postfix.
    Postfix = 1,
    /// `exim`: Exim.
    Exim = 2,
    /// `sendmail`: Sendmail.
    Sendmail = 3,
}

impl LogProgram {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Postfix => crate::table::text("postfix\0"),
            Self::Exim => crate::table::text("exim\0"),
            Self::Sendmail => crate::table::text("sendmail\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "postfix" => Self::Postfix,
            "exim" => Self::Exim,
            "sendmail" => Self::Sendmail,
            _ => return None,
        })
    }
}

impl Word for LogProgram {
    const NAME: &'static str = "log_program";
    const ALL: &'static [Self] = &[Self::Postfix, Self::Exim, Self::Sendmail];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(LogProgram);

/// What kind of report a message is.
///
/// Source: RFC 6522 §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ReportKind {
    /// `delivery_status`: A delivery status notification (RFC 3464).
    DeliveryStatus = 1,
    /// `feedback`: A report of abuse or the like (RFC 5965).
    Feedback = 2,
}

impl ReportKind {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeliveryStatus => crate::table::text("delivery_status\0"),
            Self::Feedback => crate::table::text("feedback\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "delivery_status" => Self::DeliveryStatus,
            "feedback" => Self::Feedback,
            _ => return None,
        })
    }
}

impl Word for ReportKind {
    const NAME: &'static str = "report_kind";
    const ALL: &'static [Self] = &[Self::DeliveryStatus, Self::Feedback];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(ReportKind);

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

/// A category of replies, and what to do about it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CategoryInfo {
    /// The category.
    pub name: Category,
    /// What it is about.
    pub group: CategoryGroup,
    /// What the sender should do where nothing else is said.
    pub action: Action,
    /// What it means, in one sentence.
    pub summary: &'static str,
    /// What happened, and what to do.
    pub explanation: &'static str,
    /// What it rests on.
    pub references: &'static [Reference],
}

impl PartialEq for CategoryInfo {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for CategoryInfo {}
impl core::hash::Hash for CategoryInfo {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for CategoryInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CategoryInfo", 6)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("group", &self.group)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A rule by which replies are classified.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct BounceRule {
    /// Its name: `user_unknown`.
    pub id: &'static str,
    /// What it goes by.
    pub layer: Layer,
    /// What it says.
    pub category: Category,
    /// How much it weighs.
    pub strength: Strength,
    /// Whose words or codes they are; absent if many speak so.
    pub owner: Option<&'static Owner>,
    /// What it rests on; never empty.
    pub references: &'static [Reference],
}

impl PartialEq for BounceRule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for BounceRule {}
impl core::hash::Hash for BounceRule {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for BounceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("BounceRule", 6)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("layer", &self.layer)?;
        fields.serialize_field("category", &self.category)?;
        fields.serialize_field("strength", &self.strength)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// What a reply means for who sent the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Classification<'a> {
    /// The reply code.
    pub code: Option<Code>,
    /// The enhanced code.
    pub enhanced: Option<EnhancedCode>,
    /// What the codes say; absent if there are none.
    pub permanence: Option<Permanence>,
    /// Whether the two codes are of one class; absent unless there are both.
    pub codes_agree: Option<bool>,
    /// The reason.
    pub category: Category,
    /// The caller's own name for it, if one of the caller's rules decided.
    pub own_category: Option<&'a str>,
    /// What the reason is about.
    pub group: CategoryGroup,
    /// What the sender should do.
    pub action: Action,
    /// The seconds after which the text says to try again.
    pub retry_after: Option<u32>,
    /// The slug of the provider that answered, as far as `remote` or the text tells.
    pub owner: Option<&'a str>,
    /// Whom the text names; absent unless `own` was given.
    pub about: Option<About>,
    /// The rule that decided; absent if none did.
    pub rule: Option<&'a str>,
    /// What it goes by.
    pub layer: Option<Layer>,
    /// How much it weighs.
    pub strength: Option<Strength>,
    /// The part of the text that it rests on.
    pub matched: Option<Text<'a>>,
    /// Where that begins in the text.
    pub start: Option<u32>,
    /// Where it ends.
    pub end: Option<u32>,
    /// The category that came second, if there was another one.
    pub runner_up: Option<Category>,
    /// The rule that spoke for it.
    pub runner_up_rule: Option<&'a str>,
    /// How much that weighs.
    pub runner_up_strength: Option<Strength>,
    /// The ways in which the reply left the grammar.
    pub deviations: ReplyDeviations,
}

#[cfg(feature = "serde")]
impl Serialize for Classification<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Classification", 21)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("permanence", &self.permanence)?;
        fields.serialize_field("codes_agree", &self.codes_agree)?;
        fields.serialize_field("category", &self.category)?;
        fields.serialize_field("own_category", &self.own_category)?;
        fields.serialize_field("group", &self.group)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("retry_after", &self.retry_after)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("about", &self.about)?;
        fields.serialize_field("rule", &self.rule)?;
        fields.serialize_field("layer", &self.layer)?;
        fields.serialize_field("strength", &self.strength)?;
        fields.serialize_field("matched", &self.matched)?;
        fields.serialize_field("start", &self.start)?;
        fields.serialize_field("end", &self.end)?;
        fields.serialize_field("runner_up", &self.runner_up)?;
        fields.serialize_field("runner_up_rule", &self.runner_up_rule)?;
        fields.serialize_field("runner_up_strength", &self.runner_up_strength)?;
        fields.serialize_field("deviations", &self.deviations)?;
        fields.end()
    }
}

/// A rule that speaks for a category, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evidence<'a> {
    /// The rule.
    pub rule: &'a str,
    /// What it says.
    pub category: Category,
    /// The caller's own name for it.
    pub own_category: Option<&'a str>,
    /// What it goes by.
    pub layer: Layer,
    /// How much it weighs.
    pub strength: Strength,
    /// The part of the text that it rests on.
    pub matched: Text<'a>,
    /// Where that begins in the text.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

#[cfg(feature = "serde")]
impl Serialize for Evidence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Evidence", 8)?;
        fields.serialize_field("rule", &self.rule)?;
        fields.serialize_field("category", &self.category)?;
        fields.serialize_field("own_category", &self.own_category)?;
        fields.serialize_field("layer", &self.layer)?;
        fields.serialize_field("strength", &self.strength)?;
        fields.serialize_field("matched", &self.matched)?;
        fields.serialize_field("start", &self.start)?;
        fields.serialize_field("end", &self.end)?;
        fields.end()
    }
}

/// What a mail log says of one delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogLine<'a> {
    /// The program that wrote the line.
    pub program: LogProgram,
    /// The message's name in the queue.
    pub queue_id: Option<Text<'a>>,
    /// The address that was delivered to; absent if the line names none.
    pub recipient: Option<Text<'a>>,
    /// The host that answered; absent if none did.
    pub relay: Option<Text<'a>>,
    /// What became of it.
    pub outcome: Outcome,
    /// The enhanced code that the program wrote beside the text, or made up.
    pub enhanced: Option<EnhancedCode>,
    /// The reply or the diagnostic text, ready for `classify`.
    pub text: Option<Text<'a>>,
}

#[cfg(feature = "serde")]
impl Serialize for LogLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("LogLine", 7)?;
        fields.serialize_field("program", &self.program)?;
        fields.serialize_field("queue_id", &self.queue_id)?;
        fields.serialize_field("recipient", &self.recipient)?;
        fields.serialize_field("relay", &self.relay)?;
        fields.serialize_field("outcome", &self.outcome)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("text", &self.text)?;
        fields.end()
    }
}

/// What a report says of one recipient, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DsnRecipient {
    /// The address that the reporting system used.
    pub recipient: Option<String>,
    /// The address that the sender used.
    pub original_recipient: Option<String>,
    /// What became of the message; absent in a feedback report.
    pub outcome: Option<Outcome>,
    /// The status that the report gives.
    pub status: Option<EnhancedCode>,
    /// The diagnostic text, without its type.
    pub diagnostic: Option<String>,
    /// The host that answered.
    pub remote_mta: Option<String>,
    /// When it was tried last, as the report writes it.
    pub last_attempt_date: Option<String>,
    /// Until when it will be tried, as the report writes it.
    pub will_retry_until: Option<String>,
    /// The reply code of the diagnostic text.
    pub code: Option<Code>,
    /// The enhanced code of the diagnostic text or, without one, the status.
    pub enhanced: Option<EnhancedCode>,
    /// What the codes say; absent if there are none.
    pub permanence: Option<Permanence>,
    /// The reason.
    pub category: Category,
    /// The caller's own name for it, if one of the caller's rules decided.
    pub own_category: Option<String>,
    /// What the sender should do.
    pub action: Action,
    /// The seconds after which the text says to try again.
    pub retry_after: Option<u32>,
    /// The rule that decided; absent if none did.
    pub rule: Option<String>,
    /// How much it weighs.
    pub strength: Option<Strength>,
}

#[cfg(feature = "serde")]
impl Serialize for DsnRecipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("DsnRecipient", 17)?;
        fields.serialize_field("recipient", &self.recipient)?;
        fields.serialize_field("original_recipient", &self.original_recipient)?;
        fields.serialize_field("outcome", &self.outcome)?;
        fields.serialize_field("status", &self.status)?;
        fields.serialize_field("diagnostic", &self.diagnostic)?;
        fields.serialize_field("remote_mta", &self.remote_mta)?;
        fields.serialize_field("last_attempt_date", &self.last_attempt_date)?;
        fields.serialize_field("will_retry_until", &self.will_retry_until)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("enhanced", &self.enhanced)?;
        fields.serialize_field("permanence", &self.permanence)?;
        fields.serialize_field("category", &self.category)?;
        fields.serialize_field("own_category", &self.own_category)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("retry_after", &self.retry_after)?;
        fields.serialize_field("rule", &self.rule)?;
        fields.serialize_field("strength", &self.strength)?;
        fields.end()
    }
}

/// A report about a message that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dsn {
    /// What kind of report it is.
    pub kind: ReportKind,
    /// The host that reports.
    pub reporting_mta: Option<String>,
    /// The sender's own name for the transaction.
    pub envelope_id: Option<String>,
    /// When the message came in there, as the report writes it.
    pub arrival_date: Option<String>,
    /// Of a feedback report: `abuse`, `fraud`, `virus`, ...
    pub feedback_type: Option<String>,
    /// Of a feedback report: the address that the message came from.
    pub source_ip: Option<String>,
    /// The Message-ID of the message that it is about.
    pub message_id: Option<String>,
    /// The recipients, in the report's order.
    pub recipients: Vec<DsnRecipient>,
}

#[cfg(feature = "serde")]
impl Serialize for Dsn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Dsn", 8)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("reporting_mta", &self.reporting_mta)?;
        fields.serialize_field("envelope_id", &self.envelope_id)?;
        fields.serialize_field("arrival_date", &self.arrival_date)?;
        fields.serialize_field("feedback_type", &self.feedback_type)?;
        fields.serialize_field("source_ip", &self.source_ip)?;
        fields.serialize_field("message_id", &self.message_id)?;
        fields.serialize_field("recipients", &self.recipients)?;
        fields.end()
    }
}
