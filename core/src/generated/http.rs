//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::{Confidence, Names, Owner, Reference, Remark, Seen, Standing, Text, Word, Words, http::Code};
#[cfg(feature = "serde")]
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// The class of a status code: its first digit.
///
/// Source: RFC 9110 §15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Class {
    /// `informational`: 1xx: received, still working; a final response follows.
    Informational = 1,
    /// `successful`: 2xx: received, understood and accepted.
    Successful = 2,
    /// `redirection`: 3xx: something more has to be done, most often elsewhere.
    Redirection = 3,
    /// `client_error`: 4xx: the request is at fault, as the server sees it.
    ClientError = 4,
    /// `server_error`: 5xx: the server failed a request that looks right.
    ServerError = 5,
}

impl Class {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => crate::table::text("informational\0"),
            Self::Successful => crate::table::text("successful\0"),
            Self::Redirection => crate::table::text("redirection\0"),
            Self::ClientError => crate::table::text("client_error\0"),
            Self::ServerError => crate::table::text("server_error\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "informational" => Self::Informational,
            "successful" => Self::Successful,
            "redirection" => Self::Redirection,
            "client_error" => Self::ClientError,
            "server_error" => Self::ServerError,
            _ => return None,
        })
    }
}

impl Word for Class {
    const NAME: &'static str = "class";
    const ALL: &'static [Self] =
        &[Self::Informational, Self::Successful, Self::Redirection, Self::ClientError, Self::ServerError];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Class);

/// Whose fault a class of errors is.
///
/// Source: RFC 9110 §15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Fault {
    /// `client`: Whoever sent the request.
    Client = 1,
    /// `server`: Whoever answered it.
    Server = 2,
}

impl Fault {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Client => crate::table::text("client\0"),
            Self::Server => crate::table::text("server\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "client" => Self::Client,
            "server" => Self::Server,
            _ => return None,
        })
    }
}

impl Word for Fault {
    const NAME: &'static str = "fault";
    const ALL: &'static [Self] = &[Self::Client, Self::Server];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Fault);

/// Whether a response with this code has content.
///
/// Source: RFC 9110 §6.4.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Content {
    /// `allowed`: It may have content.
    Allowed = 1,
    /// `no_content`: It ends with its header section, whatever its fields say.
    NoContent = 2,
    /// `empty`: Framed as any other response, but nothing may be put in it.
    Empty = 3,
}

impl Content {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => crate::table::text("allowed\0"),
            Self::NoContent => crate::table::text("no_content\0"),
            Self::Empty => crate::table::text("empty\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "allowed" => Self::Allowed,
            "no_content" => Self::NoContent,
            "empty" => Self::Empty,
            _ => return None,
        })
    }
}

impl Word for Content {
    const NAME: &'static str = "content";
    const ALL: &'static [Self] = &[Self::Allowed, Self::NoContent, Self::Empty];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Content);

/// Whether a response to a method has content.
///
/// Source: RFC 9112 §6.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ContentRule {
    /// `allowed`: It may have content.
    Allowed = 1,
    /// `no_content`: It ends with its header section, whatever its fields say.
    NoContent = 2,
    /// `empty`: Framed as any other response, but nothing may be put in it.
    Empty = 3,
    /// `tunnel`: What follows the header section is no content but another connection.
    Tunnel = 4,
}

impl ContentRule {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => crate::table::text("allowed\0"),
            Self::NoContent => crate::table::text("no_content\0"),
            Self::Empty => crate::table::text("empty\0"),
            Self::Tunnel => crate::table::text("tunnel\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "allowed" => Self::Allowed,
            "no_content" => Self::NoContent,
            "empty" => Self::Empty,
            "tunnel" => Self::Tunnel,
            _ => return None,
        })
    }
}

impl Word for ContentRule {
    const NAME: &'static str = "content_rule";
    const ALL: &'static [Self] = &[Self::Allowed, Self::NoContent, Self::Empty, Self::Tunnel];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(ContentRule);

/// Something that an API is asked to do, or has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Operation {
    /// `list`: Give back a collection, or what a filter leaves of it.
    List = 1,
    /// `read`: Give back one resource.
    Read = 2,
    /// `create`: Make a new resource.
    Create = 3,
    /// `replace`: Put a whole representation in place of the old one.
    Replace = 4,
    /// `change`: Change a resource in part.
    Change = 5,
    /// `delete`: Remove a resource.
    Delete = 6,
    /// `preflight`: Answer a browser that asks whether another origin may call (CORS).
    Preflight = 7,
    /// `login_failed`: Turn down credentials that are missing or wrong.
    LoginFailed = 8,
    /// `not_allowed`: Turn down a caller who is known and may not do it.
    NotAllowed = 9,
    /// `rate_limited`: Turn down a caller who asks too often.
    RateLimited = 10,
    /// `invalid_input`: Turn down a request that cannot be used as it is.
    InvalidInput = 11,
    /// `unexpected_fault`: Own up to a fault of the server's.
    UnexpectedFault = 12,
    /// `unavailable`: Say that the service is overloaded or under maintenance.
    Unavailable = 13,
    /// `long_running`: Start work that outlasts the request.
    LongRunning = 14,
    /// `conditional_write`: Write only if nobody else has written meanwhile.
    ConditionalWrite = 15,
    /// `upload`: Take in a file.
    Upload = 16,
}

impl Operation {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => crate::table::text("list\0"),
            Self::Read => crate::table::text("read\0"),
            Self::Create => crate::table::text("create\0"),
            Self::Replace => crate::table::text("replace\0"),
            Self::Change => crate::table::text("change\0"),
            Self::Delete => crate::table::text("delete\0"),
            Self::Preflight => crate::table::text("preflight\0"),
            Self::LoginFailed => crate::table::text("login_failed\0"),
            Self::NotAllowed => crate::table::text("not_allowed\0"),
            Self::RateLimited => crate::table::text("rate_limited\0"),
            Self::InvalidInput => crate::table::text("invalid_input\0"),
            Self::UnexpectedFault => crate::table::text("unexpected_fault\0"),
            Self::Unavailable => crate::table::text("unavailable\0"),
            Self::LongRunning => crate::table::text("long_running\0"),
            Self::ConditionalWrite => crate::table::text("conditional_write\0"),
            Self::Upload => crate::table::text("upload\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "list" => Self::List,
            "read" => Self::Read,
            "create" => Self::Create,
            "replace" => Self::Replace,
            "change" => Self::Change,
            "delete" => Self::Delete,
            "preflight" => Self::Preflight,
            "login_failed" => Self::LoginFailed,
            "not_allowed" => Self::NotAllowed,
            "rate_limited" => Self::RateLimited,
            "invalid_input" => Self::InvalidInput,
            "unexpected_fault" => Self::UnexpectedFault,
            "unavailable" => Self::Unavailable,
            "long_running" => Self::LongRunning,
            "conditional_write" => Self::ConditionalWrite,
            "upload" => Self::Upload,
            _ => return None,
        })
    }
}

impl Word for Operation {
    const NAME: &'static str = "operation";
    const ALL: &'static [Self] = &[
        Self::List,
        Self::Read,
        Self::Create,
        Self::Replace,
        Self::Change,
        Self::Delete,
        Self::Preflight,
        Self::LoginFailed,
        Self::NotAllowed,
        Self::RateLimited,
        Self::InvalidInput,
        Self::UnexpectedFault,
        Self::Unavailable,
        Self::LongRunning,
        Self::ConditionalWrite,
        Self::Upload,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Operation);

/// Whether Content-Length and Transfer-Encoding may be sent with this code.
///
/// Source: RFC 9112 §6.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum FramingFields {
    /// `allowed`: They may be sent.
    Allowed = 1,
    /// `forbidden`: Neither may be sent, not even with the value 0.
    Forbidden = 2,
}

impl FramingFields {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => crate::table::text("allowed\0"),
            Self::Forbidden => crate::table::text("forbidden\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "allowed" => Self::Allowed,
            "forbidden" => Self::Forbidden,
            _ => return None,
        })
    }
}

impl Word for FramingFields {
    const NAME: &'static str = "framing_fields";
    const ALL: &'static [Self] = &[Self::Allowed, Self::Forbidden];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(FramingFields);

/// What a cache may do with a response because of its code.
///
/// Source: RFC 9110 §15.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Cache {
    /// `heuristic`: It may be stored and reused without explicit freshness.
    Heuristic = 1,
    /// `explicit`: It may be stored only with explicit freshness or permission.
    Explicit = 2,
    /// `never`: It must not be stored.
    Never = 3,
    /// `interim`: It is not a final response, so there is nothing to store.
    Interim = 4,
}

impl Cache {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Heuristic => crate::table::text("heuristic\0"),
            Self::Explicit => crate::table::text("explicit\0"),
            Self::Never => crate::table::text("never\0"),
            Self::Interim => crate::table::text("interim\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "heuristic" => Self::Heuristic,
            "explicit" => Self::Explicit,
            "never" => Self::Never,
            "interim" => Self::Interim,
            _ => return None,
        })
    }
}

impl Word for Cache {
    const NAME: &'static str = "cache";
    const ALL: &'static [Self] = &[Self::Heuristic, Self::Explicit, Self::Never, Self::Interim];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Cache);

/// How strongly a document asks for something.
///
/// Source: RFC 2119.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Keyword {
    /// `must`: An absolute requirement.
    Must = 1,
    /// `should`: To be done unless there is a good reason not to.
    Should = 2,
    /// `may`: Optional.
    May = 3,
    /// `by_definition`: No keyword, but the code means little without it.
    ByDefinition = 4,
}

impl Keyword {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => crate::table::text("must\0"),
            Self::Should => crate::table::text("should\0"),
            Self::May => crate::table::text("may\0"),
            Self::ByDefinition => crate::table::text("by_definition\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "must" => Self::Must,
            "should" => Self::Should,
            "may" => Self::May,
            "by_definition" => Self::ByDefinition,
            _ => return None,
        })
    }
}

impl Word for Keyword {
    const NAME: &'static str = "keyword";
    const ALL: &'static [Self] = &[Self::Must, Self::Should, Self::May, Self::ByDefinition];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(Keyword);

/// What to do about a redirect.
///
/// Source: RFC 9110 §15.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RedirectAction {
    /// `follow`: Ask the address in Location.
    Follow = 1,
    /// `stop`: This is the answer: hand it to the caller.
    Stop = 2,
    /// `needs_replay`: It would be followed with the content, which cannot be sent a second time.
    NeedsReplay = 3,
    /// `too_many_hops`: It would be followed, but the limit on redirects is reached.
    TooManyHops = 4,
}

impl RedirectAction {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Follow => crate::table::text("follow\0"),
            Self::Stop => crate::table::text("stop\0"),
            Self::NeedsReplay => crate::table::text("needs_replay\0"),
            Self::TooManyHops => crate::table::text("too_many_hops\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "follow" => Self::Follow,
            "stop" => Self::Stop,
            "needs_replay" => Self::NeedsReplay,
            "too_many_hops" => Self::TooManyHops,
            _ => return None,
        })
    }
}

impl Word for RedirectAction {
    const NAME: &'static str = "redirect_action";
    const ALL: &'static [Self] = &[Self::Follow, Self::Stop, Self::NeedsReplay, Self::TooManyHops];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RedirectAction);

/// What becomes of the request's content.
///
/// Source: RFC 9110 §15.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RedirectContent {
    /// `keep`: Send it again, if there is any.
    Keep = 1,
    /// `drop`: Send none.
    Drop = 2,
}

impl RedirectContent {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => crate::table::text("keep\0"),
            Self::Drop => crate::table::text("drop\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "keep" => Self::Keep,
            "drop" => Self::Drop,
            _ => return None,
        })
    }
}

impl Word for RedirectContent {
    const NAME: &'static str = "redirect_content";
    const ALL: &'static [Self] = &[Self::Keep, Self::Drop];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RedirectContent);

/// Whose way of following redirects: our own two, then those of clients, their faults included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RedirectProfile {
    /// `rfc9110`: RFC 9110, and what user agents do where it leaves a choice.
    Rfc9110 = 1,
    /// `fetch`: The Fetch standard: browsers, Node, Deno, Bun.
    Fetch = 2,
    /// `curl`: The command curl.
    Curl = 3,
    /// `requests`: requests for Python.
    Requests = 4,
    /// `httpx`: httpx for Python.
    Httpx = 5,
    /// `urllib3`: urllib3 for Python.
    Urllib3 = 6,
    /// `go`: net/http of Go.
    Go = 7,
    /// `reqwest`: reqwest for Rust.
    Reqwest = 8,
    /// `axios`: axios and follow-redirects for Node.
    Axios = 9,
    /// `undici`: The redirect interceptor of undici for Node.
    Undici = 10,
    /// `got`: got for Node.
    Got = 11,
    /// `aiohttp`: aiohttp for Python.
    Aiohttp = 12,
    /// `node_fetch`: node-fetch 3 for Node.
    NodeFetch = 13,
    /// `java`: java.net.http of Java, before the updates of 2026.
    Java = 14,
    /// `java_17_0_19`: java.net.http of Java 17.0.19 and of later ones.
    Java17019 = 15,
}

impl RedirectProfile {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rfc9110 => crate::table::text("rfc9110\0"),
            Self::Fetch => crate::table::text("fetch\0"),
            Self::Curl => crate::table::text("curl\0"),
            Self::Requests => crate::table::text("requests\0"),
            Self::Httpx => crate::table::text("httpx\0"),
            Self::Urllib3 => crate::table::text("urllib3\0"),
            Self::Go => crate::table::text("go\0"),
            Self::Reqwest => crate::table::text("reqwest\0"),
            Self::Axios => crate::table::text("axios\0"),
            Self::Undici => crate::table::text("undici\0"),
            Self::Got => crate::table::text("got\0"),
            Self::Aiohttp => crate::table::text("aiohttp\0"),
            Self::NodeFetch => crate::table::text("node_fetch\0"),
            Self::Java => crate::table::text("java\0"),
            Self::Java17019 => crate::table::text("java_17_0_19\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "rfc9110" => Self::Rfc9110,
            "fetch" => Self::Fetch,
            "curl" => Self::Curl,
            "requests" => Self::Requests,
            "httpx" => Self::Httpx,
            "urllib3" => Self::Urllib3,
            "go" => Self::Go,
            "reqwest" => Self::Reqwest,
            "axios" => Self::Axios,
            "undici" => Self::Undici,
            "got" => Self::Got,
            "aiohttp" => Self::Aiohttp,
            "node_fetch" => Self::NodeFetch,
            "java" => Self::Java,
            "java_17_0_19" => Self::Java17019,
            _ => return None,
        })
    }
}

impl Word for RedirectProfile {
    const NAME: &'static str = "redirect_profile";
    const ALL: &'static [Self] = &[
        Self::Rfc9110,
        Self::Fetch,
        Self::Curl,
        Self::Requests,
        Self::Httpx,
        Self::Urllib3,
        Self::Go,
        Self::Reqwest,
        Self::Axios,
        Self::Undici,
        Self::Got,
        Self::Aiohttp,
        Self::NodeFetch,
        Self::Java,
        Self::Java17019,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RedirectProfile);

/// Whether and how to try again.
///
/// Source: RFC 9110 §9.2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RetryAction {
    /// `same`: The same request again, after the wait.
    Same = 1,
    /// `new_connection`: The same request on a new connection.
    NewConnection = 2,
    /// `without_early_data`: The same request once the TLS handshake is done.
    WithoutEarlyData = 3,
    /// `after_change`: Not before something about the request is changed.
    AfterChange = 4,
    /// `never`: Not at all.
    Never = 5,
}

impl RetryAction {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => crate::table::text("same\0"),
            Self::NewConnection => crate::table::text("new_connection\0"),
            Self::WithoutEarlyData => crate::table::text("without_early_data\0"),
            Self::AfterChange => crate::table::text("after_change\0"),
            Self::Never => crate::table::text("never\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "same" => Self::Same,
            "new_connection" => Self::NewConnection,
            "without_early_data" => Self::WithoutEarlyData,
            "after_change" => Self::AfterChange,
            "never" => Self::Never,
            _ => return None,
        })
    }
}

impl Word for RetryAction {
    const NAME: &'static str = "retry_action";
    const ALL: &'static [Self] =
        &[Self::Same, Self::NewConnection, Self::WithoutEarlyData, Self::AfterChange, Self::Never];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RetryAction);

/// What about a request has to change before it is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RetryChange {
    /// `credentials`: Log in, or renew the token.
    Credentials = 1,
    /// `proxy_credentials`: Log in at the proxy.
    ProxyCredentials = 2,
    /// `content_length`: Say how long the content is.
    ContentLength = 3,
    /// `precondition`: Fetch the present state, and send a precondition that fits it.
    Precondition = 4,
    /// `expect`: Leave out Expect.
    Expect = 5,
    /// `protocol`: Speak a protocol that Upgrade names.
    Protocol = 6,
    /// `shorter_content`: Send less content.
    ShorterContent = 7,
    /// `shorter_target`: Shorten the address.
    ShorterTarget = 8,
    /// `smaller_fields`: Send fewer or shorter header fields.
    SmallerFields = 9,
    /// `accepted_format`: Accept another format, language or coding.
    AcceptedFormat = 10,
    /// `content_format`: Send the content in another format or coding.
    ContentFormat = 11,
}

impl RetryChange {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Credentials => crate::table::text("credentials\0"),
            Self::ProxyCredentials => crate::table::text("proxy_credentials\0"),
            Self::ContentLength => crate::table::text("content_length\0"),
            Self::Precondition => crate::table::text("precondition\0"),
            Self::Expect => crate::table::text("expect\0"),
            Self::Protocol => crate::table::text("protocol\0"),
            Self::ShorterContent => crate::table::text("shorter_content\0"),
            Self::ShorterTarget => crate::table::text("shorter_target\0"),
            Self::SmallerFields => crate::table::text("smaller_fields\0"),
            Self::AcceptedFormat => crate::table::text("accepted_format\0"),
            Self::ContentFormat => crate::table::text("content_format\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "credentials" => Self::Credentials,
            "proxy_credentials" => Self::ProxyCredentials,
            "content_length" => Self::ContentLength,
            "precondition" => Self::Precondition,
            "expect" => Self::Expect,
            "protocol" => Self::Protocol,
            "shorter_content" => Self::ShorterContent,
            "shorter_target" => Self::ShorterTarget,
            "smaller_fields" => Self::SmallerFields,
            "accepted_format" => Self::AcceptedFormat,
            "content_format" => Self::ContentFormat,
            _ => return None,
        })
    }
}

impl Word for RetryChange {
    const NAME: &'static str = "retry_change";
    const ALL: &'static [Self] = &[
        Self::Credentials,
        Self::ProxyCredentials,
        Self::ContentLength,
        Self::Precondition,
        Self::Expect,
        Self::Protocol,
        Self::ShorterContent,
        Self::ShorterTarget,
        Self::SmallerFields,
        Self::AcceptedFormat,
        Self::ContentFormat,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RetryChange);

/// Whose way of trying again: our own, then the documented defaults of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RetryProfile {
    /// `standard`: What RFC 9110, RFC 8470 and the practice of most clients support.
    Standard = 1,
    /// `curl`: curl with --retry.
    Curl = 2,
    /// `urllib3`: urllib3's Retry for Python.
    Urllib3 = 3,
    /// `got`: got for Node.
    Got = 4,
    /// `ky`: ky for JavaScript.
    Ky = 5,
    /// `undici`: RetryHandler of undici for Node.
    Undici = 6,
    /// `axios_retry`: axios-retry for Node.
    AxiosRetry = 7,
    /// `dotnet`: Microsoft.Extensions.Http.Resilience for .NET.
    Dotnet = 8,
    /// `google`: google-api-core for Python.
    Google = 9,
    /// `aws`: botocore and the other SDKs of AWS.
    Aws = 10,
    /// `undici_7`: RetryHandler of undici 7, which leaves QUERY alone.
    Undici7 = 11,
    /// `reqwest_retry`: reqwest-retry for Rust.
    ReqwestRetry = 12,
    /// `okhttp`: OkHttp for Java and Kotlin.
    Okhttp = 13,
    /// `go_retryablehttp`: go-retryablehttp for Go.
    GoRetryablehttp = 14,
    /// `envoy`: Envoy where retry_on is gateway-error.
    Envoy = 15,
}

impl RetryProfile {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => crate::table::text("standard\0"),
            Self::Curl => crate::table::text("curl\0"),
            Self::Urllib3 => crate::table::text("urllib3\0"),
            Self::Got => crate::table::text("got\0"),
            Self::Ky => crate::table::text("ky\0"),
            Self::Undici => crate::table::text("undici\0"),
            Self::AxiosRetry => crate::table::text("axios_retry\0"),
            Self::Dotnet => crate::table::text("dotnet\0"),
            Self::Google => crate::table::text("google\0"),
            Self::Aws => crate::table::text("aws\0"),
            Self::Undici7 => crate::table::text("undici_7\0"),
            Self::ReqwestRetry => crate::table::text("reqwest_retry\0"),
            Self::Okhttp => crate::table::text("okhttp\0"),
            Self::GoRetryablehttp => crate::table::text("go_retryablehttp\0"),
            Self::Envoy => crate::table::text("envoy\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "standard" => Self::Standard,
            "curl" => Self::Curl,
            "urllib3" => Self::Urllib3,
            "got" => Self::Got,
            "ky" => Self::Ky,
            "undici" => Self::Undici,
            "axios_retry" => Self::AxiosRetry,
            "dotnet" => Self::Dotnet,
            "google" => Self::Google,
            "aws" => Self::Aws,
            "undici_7" => Self::Undici7,
            "reqwest_retry" => Self::ReqwestRetry,
            "okhttp" => Self::Okhttp,
            "go_retryablehttp" => Self::GoRetryablehttp,
            "envoy" => Self::Envoy,
            _ => return None,
        })
    }
}

impl Word for RetryProfile {
    const NAME: &'static str = "retry_profile";
    const ALL: &'static [Self] = &[
        Self::Standard,
        Self::Curl,
        Self::Urllib3,
        Self::Got,
        Self::Ky,
        Self::Undici,
        Self::AxiosRetry,
        Self::Dotnet,
        Self::Google,
        Self::Aws,
        Self::Undici7,
        Self::ReqwestRetry,
        Self::Okhttp,
        Self::GoRetryablehttp,
        Self::Envoy,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RetryProfile);

/// What a told wait is worth.
///
/// Source: RFC 9110 §10.2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RetryAfterState {
    /// `valid`: It is as long as it says.
    Valid = 1,
    /// `past`: A moment that is over: no need to wait.
    Past = 2,
    /// `clamped`: Longer than can be counted or than the profile waits: cut to that.
    Clamped = 3,
    /// `invalid`: Neither a number of seconds nor an HTTP date.
    Invalid = 4,
}

impl RetryAfterState {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => crate::table::text("valid\0"),
            Self::Past => crate::table::text("past\0"),
            Self::Clamped => crate::table::text("clamped\0"),
            Self::Invalid => crate::table::text("invalid\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "valid" => Self::Valid,
            "past" => Self::Past,
            "clamped" => Self::Clamped,
            "invalid" => Self::Invalid,
            _ => return None,
        })
    }
}

impl Word for RetryAfterState {
    const NAME: &'static str = "retry_after_state";
    const ALL: &'static [Self] = &[Self::Valid, Self::Past, Self::Clamped, Self::Invalid];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RetryAfterState);

/// Which field told how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum RetryAfterSource {
    /// `retry_after`: Retry-After.
    RetryAfter = 1,
    /// `rate_limit`: RateLimit, with RateLimit-Policy for what it leaves out.
    RateLimit = 2,
    /// `rate_limit_reset`: X-RateLimit-Reset or one of its kin.
    RateLimitReset = 3,
}

impl RetryAfterSource {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RetryAfter => crate::table::text("retry_after\0"),
            Self::RateLimit => crate::table::text("rate_limit\0"),
            Self::RateLimitReset => crate::table::text("rate_limit_reset\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "retry_after" => Self::RetryAfter,
            "rate_limit" => Self::RateLimit,
            "rate_limit_reset" => Self::RateLimitReset,
            _ => return None,
        })
    }
}

impl Word for RetryAfterSource {
    const NAME: &'static str = "retry_after_source";
    const ALL: &'static [Self] = &[Self::RetryAfter, Self::RateLimit, Self::RateLimitReset];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(RetryAfterSource);

/// A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum GrpcCode {
    /// `CANCELLED`: The caller gave up.
    Cancelled = 1,
    /// `UNKNOWN`: Nobody knows what went wrong.
    Unknown = 2,
    /// `INVALID_ARGUMENT`: The arguments make no sense, whatever the state.
    InvalidArgument = 3,
    /// `DEADLINE_EXCEEDED`: The time was over before the work was done.
    DeadlineExceeded = 4,
    /// `NOT_FOUND`: What was asked for is not there.
    NotFound = 5,
    /// `ALREADY_EXISTS`: What was to be made is there already.
    AlreadyExists = 6,
    /// `PERMISSION_DENIED`: The caller is known and may not.
    PermissionDenied = 7,
    /// `RESOURCE_EXHAUSTED`: A quota or a resource is used up.
    ResourceExhausted = 8,
    /// `FAILED_PRECONDITION`: The state does not allow it, and asking again will not help.
    FailedPrecondition = 9,
    /// `ABORTED`: It met with another change; begin again a level higher.
    Aborted = 10,
    /// `OUT_OF_RANGE`: Past the end of what there is.
    OutOfRange = 11,
    /// `UNIMPLEMENTED`: The server has no such method.
    Unimplemented = 12,
    /// `INTERNAL`: The server is broken in a way that should not be.
    Internal = 13,
    /// `UNAVAILABLE`: Not now; trying again may help.
    Unavailable = 14,
    /// `DATA_LOSS`: Data is lost or spoiled.
    DataLoss = 15,
    /// `UNAUTHENTICATED`: The caller is not known.
    Unauthenticated = 16,
    /// `OK`: It worked.
    Ok = 17,
}

impl GrpcCode {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled => crate::table::text("CANCELLED\0"),
            Self::Unknown => crate::table::text("UNKNOWN\0"),
            Self::InvalidArgument => crate::table::text("INVALID_ARGUMENT\0"),
            Self::DeadlineExceeded => crate::table::text("DEADLINE_EXCEEDED\0"),
            Self::NotFound => crate::table::text("NOT_FOUND\0"),
            Self::AlreadyExists => crate::table::text("ALREADY_EXISTS\0"),
            Self::PermissionDenied => crate::table::text("PERMISSION_DENIED\0"),
            Self::ResourceExhausted => crate::table::text("RESOURCE_EXHAUSTED\0"),
            Self::FailedPrecondition => crate::table::text("FAILED_PRECONDITION\0"),
            Self::Aborted => crate::table::text("ABORTED\0"),
            Self::OutOfRange => crate::table::text("OUT_OF_RANGE\0"),
            Self::Unimplemented => crate::table::text("UNIMPLEMENTED\0"),
            Self::Internal => crate::table::text("INTERNAL\0"),
            Self::Unavailable => crate::table::text("UNAVAILABLE\0"),
            Self::DataLoss => crate::table::text("DATA_LOSS\0"),
            Self::Unauthenticated => crate::table::text("UNAUTHENTICATED\0"),
            Self::Ok => crate::table::text("OK\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "CANCELLED" => Self::Cancelled,
            "UNKNOWN" => Self::Unknown,
            "INVALID_ARGUMENT" => Self::InvalidArgument,
            "DEADLINE_EXCEEDED" => Self::DeadlineExceeded,
            "NOT_FOUND" => Self::NotFound,
            "ALREADY_EXISTS" => Self::AlreadyExists,
            "PERMISSION_DENIED" => Self::PermissionDenied,
            "RESOURCE_EXHAUSTED" => Self::ResourceExhausted,
            "FAILED_PRECONDITION" => Self::FailedPrecondition,
            "ABORTED" => Self::Aborted,
            "OUT_OF_RANGE" => Self::OutOfRange,
            "UNIMPLEMENTED" => Self::Unimplemented,
            "INTERNAL" => Self::Internal,
            "UNAVAILABLE" => Self::Unavailable,
            "DATA_LOSS" => Self::DataLoss,
            "UNAUTHENTICATED" => Self::Unauthenticated,
            "OK" => Self::Ok,
            _ => return None,
        })
    }
}

impl Word for GrpcCode {
    const NAME: &'static str = "grpc_code";
    const ALL: &'static [Self] = &[
        Self::Cancelled,
        Self::Unknown,
        Self::InvalidArgument,
        Self::DeadlineExceeded,
        Self::NotFound,
        Self::AlreadyExists,
        Self::PermissionDenied,
        Self::ResourceExhausted,
        Self::FailedPrecondition,
        Self::Aborted,
        Self::OutOfRange,
        Self::Unimplemented,
        Self::Internal,
        Self::Unavailable,
        Self::DataLoss,
        Self::Unauthenticated,
        Self::Ok,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        u32::from(self as u8)
    }
}

crate::word::word_traits!(GrpcCode);

/// A way in which a status line left the grammar.
///
/// Source: RFC 9112 §4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum StatusLineDeviation {
    /// `invalid_utf8`: It is not UTF-8; what is broken reads as U+FFFD.
    InvalidUtf8 = 1 << 0,
    /// `leading_space`: White space before the version.
    LeadingSpace = 1 << 1,
    /// `trailing_space`: White space after the phrase, or more than the one space where there is none.
    TrailingSpace = 1 << 2,
    /// `extra_space`: More than one space between two parts.
    ExtraSpace = 1 << 3,
    /// `other_space`: A tab, vertical tab, form feed or bare CR where a space belongs.
    OtherSpace = 1 << 4,
    /// `missing_space`: No space between the code and the phrase.
    MissingSpace = 1 << 5,
    /// `missing_phrase`: It ends after the code, without the space that has to follow even where there is no phrase.
    MissingPhrase = 1 << 6,
    /// `missing_version`: It begins with the code.
    MissingVersion = 1 << 7,
    /// `version_case`: The name HTTP is not in upper case.
    VersionCase = 1 << 8,
    /// `version_form`: The version is not two digits with a dot between them, as in HTTP/2 or ICY.
    VersionForm = 1 << 9,
    /// `not_http1`: A version of HTTP that has no status line: 2 or 3.
    NotHttp1 = 1 << 10,
    /// `pseudo_header`: The :status pseudo-header field of HTTP/2 and HTTP/3.
    PseudoHeader = 1 << 11,
    /// `code_not_three_digits`: The code has fewer or more than three digits; there is no code in the answer.
    CodeNotThreeDigits = 1 << 12,
    /// `code_out_of_range`: Three digits, but outside 100 to 599; below 100 there is no code in the answer.
    CodeOutOfRange = 1 << 13,
    /// `non_ascii_phrase`: The phrase has octets above 127, which the grammar has only as a relic.
    NonAsciiPhrase = 1 << 14,
    /// `control_character`: A control character other than a tab in the phrase.
    ControlCharacter = 1 << 15,
    /// `bare_lf`: The line ends with LF alone.
    BareLf = 1 << 16,
    /// `more_lines`: Something follows the line; it was not read.
    MoreLines = 1 << 17,
}

impl StatusLineDeviation {
    /// The word that data, JSON and the other languages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidUtf8 => crate::table::text("invalid_utf8\0"),
            Self::LeadingSpace => crate::table::text("leading_space\0"),
            Self::TrailingSpace => crate::table::text("trailing_space\0"),
            Self::ExtraSpace => crate::table::text("extra_space\0"),
            Self::OtherSpace => crate::table::text("other_space\0"),
            Self::MissingSpace => crate::table::text("missing_space\0"),
            Self::MissingPhrase => crate::table::text("missing_phrase\0"),
            Self::MissingVersion => crate::table::text("missing_version\0"),
            Self::VersionCase => crate::table::text("version_case\0"),
            Self::VersionForm => crate::table::text("version_form\0"),
            Self::NotHttp1 => crate::table::text("not_http1\0"),
            Self::PseudoHeader => crate::table::text("pseudo_header\0"),
            Self::CodeNotThreeDigits => crate::table::text("code_not_three_digits\0"),
            Self::CodeOutOfRange => crate::table::text("code_out_of_range\0"),
            Self::NonAsciiPhrase => crate::table::text("non_ascii_phrase\0"),
            Self::ControlCharacter => crate::table::text("control_character\0"),
            Self::BareLf => crate::table::text("bare_lf\0"),
            Self::MoreLines => crate::table::text("more_lines\0"),
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "invalid_utf8" => Self::InvalidUtf8,
            "leading_space" => Self::LeadingSpace,
            "trailing_space" => Self::TrailingSpace,
            "extra_space" => Self::ExtraSpace,
            "other_space" => Self::OtherSpace,
            "missing_space" => Self::MissingSpace,
            "missing_phrase" => Self::MissingPhrase,
            "missing_version" => Self::MissingVersion,
            "version_case" => Self::VersionCase,
            "version_form" => Self::VersionForm,
            "not_http1" => Self::NotHttp1,
            "pseudo_header" => Self::PseudoHeader,
            "code_not_three_digits" => Self::CodeNotThreeDigits,
            "code_out_of_range" => Self::CodeOutOfRange,
            "non_ascii_phrase" => Self::NonAsciiPhrase,
            "control_character" => Self::ControlCharacter,
            "bare_lf" => Self::BareLf,
            "more_lines" => Self::MoreLines,
            _ => return None,
        })
    }
}

impl Word for StatusLineDeviation {
    const NAME: &'static str = "status_line_deviation";
    const ALL: &'static [Self] = &[
        Self::InvalidUtf8,
        Self::LeadingSpace,
        Self::TrailingSpace,
        Self::ExtraSpace,
        Self::OtherSpace,
        Self::MissingSpace,
        Self::MissingPhrase,
        Self::MissingVersion,
        Self::VersionCase,
        Self::VersionForm,
        Self::NotHttp1,
        Self::PseudoHeader,
        Self::CodeNotThreeDigits,
        Self::CodeOutOfRange,
        Self::NonAsciiPhrase,
        Self::ControlCharacter,
        Self::BareLf,
        Self::MoreLines,
    ];
    fn as_str(self) -> &'static str {
        self.as_str()
    }
    fn number(self) -> u32 {
        self as u32
    }
}

crate::word::word_traits!(StatusLineDeviation);

/// Any number of these words.
pub type StatusLineDeviations = Words<StatusLineDeviation>;

/// Another name of the same meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alias {
    /// The name as it is written: `Payload Too Large`.
    pub phrase: &'static str,
    /// The constant: `PAYLOAD_TOO_LARGE`.
    pub name: &'static str,
    /// Who uses it: documents, servers, libraries.
    pub used_by: &'static [&'static str],
    /// Where it is defined, if anywhere.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Alias {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Alias", 4)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("used_by", &self.used_by)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// One party's use of a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meaning {
    /// The status code.
    pub code: Code,
    /// Whose meaning it is.
    pub owner: &'static Owner,
    /// The reason phrase or title.
    pub phrase: Option<&'static str>,
    /// The constant: `NOT_FOUND`.
    pub name: Option<&'static str>,
    /// Where it stands.
    pub standing: Standing,
    /// What it means, in one sentence.
    pub summary: &'static str,
    /// Who else uses the number in this sense.
    pub also: &'static [&'static str],
    /// Its other names.
    pub aliases: &'static [Alias],
    /// What it rests on; never empty.
    pub references: &'static [Reference],
    /// Where it is met.
    pub seen: Seen,
    /// How well it is evidenced.
    pub confidence: Confidence,
    /// The day on which a temporary registration ends, `YYYY-MM-DD`.
    pub expires: Option<&'static str>,
    /// A doubt or a peculiarity.
    pub note: Option<&'static str>,
    /// What happened, whose side it is, what to do.
    pub explanation: Option<&'static str>,
}

#[cfg(feature = "serde")]
impl Serialize for Meaning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Meaning", 14)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("standing", &self.standing)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("also", &self.also)?;
        fields.serialize_field("aliases", &self.aliases)?;
        fields.serialize_field("references", &self.references)?;
        fields.serialize_field("seen", &self.seen)?;
        fields.serialize_field("confidence", &self.confidence)?;
        fields.serialize_field("expires", &self.expires)?;
        fields.serialize_field("note", &self.note)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.end()
    }
}

/// A code that people take for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Distinction {
    /// The other code.
    pub code: Code,
    /// How to tell them apart, and which to use.
    pub text: &'static str,
    /// What that rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Distinction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Distinction", 3)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("text", &self.text)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A header field that belongs to a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldRule {
    /// The field: `WWW-Authenticate`.
    pub name: &'static str,
    /// How strongly it is asked for.
    pub keyword: Keyword,
    /// When; always if absent.
    pub condition: Option<&'static str>,
    /// What says so.
    pub reference: &'static Reference,
}

#[cfg(feature = "serde")]
impl Serialize for FieldRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("FieldRule", 4)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("keyword", &self.keyword)?;
        fields.serialize_field("condition", &self.condition)?;
        fields.serialize_field("reference", &self.reference)?;
        fields.end()
    }
}

/// What the book has to say of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// IANA's phrase.
    pub registered_phrase: Option<&'static str>,
    /// The constant that goes with the phrase: `NOT_FOUND`.
    pub name: Option<&'static str>,
    /// What the code means, in one sentence.
    pub summary: &'static str,
    /// Whose phrase and summary these are.
    pub owner: Option<&'static Owner>,
    /// What phrase and summary rest on.
    pub references: &'static [Reference],
    /// Every use: IANA's, the well-known one, vendors', drafts'.
    pub meanings: &'static [Meaning],
    /// Other names of the meaning that gives the phrase.
    pub aliases: &'static [Alias],
    /// Header fields that belong to the code.
    pub fields: &'static [FieldRule],
    /// What happened, whose side it is, what to do.
    pub explanation: Option<&'static str>,
    /// What to look for first, the most likely cause first.
    pub causes: &'static [Remark],
    /// What search engines make of it.
    pub search_engines: Option<&'static Remark>,
    /// Whom to count it against, and what to watch.
    pub monitoring: Option<&'static Remark>,
    /// The codes that people take it for, and how to tell them apart.
    pub confused_with: &'static [Distinction],
}

impl core::ops::Deref for Status {
    type Target = Page;
    fn deref(&self) -> &Page {
        self.page
    }
}

/// All that the book knows of one HTTP status code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Status {
    /// The code, 100 to 999.
    pub code: Code,
    /// The first phrase among the meanings.
    pub phrase: Option<&'static str>,
    /// The class; absent from 600 on.
    pub class: Option<Class>,
    /// IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`.
    pub standing: Standing,
    /// The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15).
    pub treated_as: Code,
    /// Whether the response has content.
    pub content: Content,
    /// Whether Content-Length and Transfer-Encoding may be sent.
    pub framing_fields: FramingFields,
    /// What a cache may do with the response.
    pub cache: Cache,
    /// Treated as 1xx.
    pub is_informational: bool,
    /// Treated as 2xx.
    pub is_successful: bool,
    /// Treated as 3xx.
    pub is_redirection: bool,
    /// Treated as 4xx.
    pub is_client_error: bool,
    /// Treated as 5xx: from 600 on too.
    pub is_server_error: bool,
    /// Treated as 4xx or 5xx.
    pub is_error: bool,
    /// A final response follows (RFC 9110 §15.2).
    pub is_interim: bool,
    /// In the IANA registry with a meaning, for good or for a time.
    pub is_registered: bool,
    /// A null body status of the Fetch standard: 101, 103, 204, 205, 304.
    pub is_null_body: bool,
    /// The rest, which is read through it: `row.summary` is `row.page.summary`.
    pub page: &'static Page,
}

impl PartialEq for Status {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
impl Eq for Status {}
impl core::hash::Hash for Status {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Status", 30)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("registered_phrase", &self.registered_phrase)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("class", &self.class)?;
        fields.serialize_field("standing", &self.standing)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("owner", &self.owner)?;
        fields.serialize_field("references", &self.references)?;
        fields.serialize_field("meanings", &self.meanings)?;
        fields.serialize_field("aliases", &self.aliases)?;
        fields.serialize_field("treated_as", &self.treated_as)?;
        fields.serialize_field("content", &self.content)?;
        fields.serialize_field("framing_fields", &self.framing_fields)?;
        fields.serialize_field("cache", &self.cache)?;
        fields.serialize_field("fields", &self.fields)?;
        fields.serialize_field("is_informational", &self.is_informational)?;
        fields.serialize_field("is_successful", &self.is_successful)?;
        fields.serialize_field("is_redirection", &self.is_redirection)?;
        fields.serialize_field("is_client_error", &self.is_client_error)?;
        fields.serialize_field("is_server_error", &self.is_server_error)?;
        fields.serialize_field("is_error", &self.is_error)?;
        fields.serialize_field("is_interim", &self.is_interim)?;
        fields.serialize_field("is_registered", &self.is_registered)?;
        fields.serialize_field("is_null_body", &self.is_null_body)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.serialize_field("causes", &self.causes)?;
        fields.serialize_field("search_engines", &self.search_engines)?;
        fields.serialize_field("monitoring", &self.monitoring)?;
        fields.serialize_field("confused_with", &self.confused_with)?;
        fields.end()
    }
}

/// A class of status codes, explained.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ClassInfo {
    /// The word.
    pub name: Class,
    /// The title: `Client Error`.
    pub phrase: &'static str,
    /// The first code of the class.
    pub first: Code,
    /// The last code of the class.
    pub last: Code,
    /// Whose fault it is; absent where nothing went wrong.
    pub fault: Option<Fault>,
    /// What the class means, in one sentence.
    pub summary: &'static str,
    /// What happened, whose side it is, what to do.
    pub explanation: &'static str,
    /// What it rests on.
    pub references: &'static [Reference],
}

impl PartialEq for ClassInfo {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for ClassInfo {}
impl core::hash::Hash for ClassInfo {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for ClassInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ClassInfo", 8)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("first", &self.first)?;
        fields.serialize_field("last", &self.last)?;
        fields.serialize_field("fault", &self.fault)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("explanation", &self.explanation)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A registered request method.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Method {
    /// The method, in the case that counts: `GET`.
    pub name: &'static str,
    /// Asks for nothing but reading (RFC 9110 §9.2.1).
    pub safe: bool,
    /// Several times is intended to have the effect of once (RFC 9110 §9.2.2).
    pub idempotent: bool,
    /// What it asks for, in one sentence.
    pub summary: &'static str,
    /// What defines it.
    pub references: &'static [Reference],
}

impl PartialEq for Method {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for Method {}
impl core::hash::Hash for Method {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for Method {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Method", 5)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("safe", &self.safe)?;
        fields.serialize_field("idempotent", &self.idempotent)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A code that an operation is usually answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypicalCode {
    /// The code.
    pub code: Code,
    /// When.
    pub condition: &'static str,
    /// The header fields that go with it.
    pub fields: &'static [&'static str],
    /// What it rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for TypicalCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("TypicalCode", 4)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("condition", &self.condition)?;
        fields.serialize_field("fields", &self.fields)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// What an operation of an API is usually answered with.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Typical {
    /// The operation.
    pub operation: Operation,
    /// What the operation is, in one sentence.
    pub summary: &'static str,
    /// The codes that guides agree on, the most usual first.
    pub codes: &'static [TypicalCode],
    /// What that rests on; never empty.
    pub references: &'static [Reference],
}

impl PartialEq for Typical {
    fn eq(&self, other: &Self) -> bool {
        self.operation == other.operation
    }
}
impl Eq for Typical {}
impl core::hash::Hash for Typical {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.operation.hash(state);
    }
}

#[cfg(feature = "serde")]
impl Serialize for Typical {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Typical", 4)?;
        fields.serialize_field("operation", &self.operation)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("codes", &self.codes)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A status code that a search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusMatch {
    /// The code.
    pub code: Code,
    /// The meaning that was found.
    pub meaning: &'static Meaning,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    pub score: u32,
}

#[cfg(feature = "serde")]
impl Serialize for StatusMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("StatusMatch", 3)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("meaning", &self.meaning)?;
        fields.serialize_field("score", &self.score)?;
        fields.end()
    }
}

/// Whose behaviour a profile of redirects or retries has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Profile {
    /// The word: `curl`.
    pub name: &'static str,
    /// The software that behaves so; absent for our own.
    pub software: Option<&'static str>,
    /// The version that was looked at.
    pub version: Option<&'static str>,
    /// Redirects that are followed at most, or seconds that are waited at most.
    pub limit: Option<u32>,
    /// What is peculiar about it, in one sentence.
    pub summary: &'static str,
    /// What it rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Profile", 6)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("software", &self.software)?;
        fields.serialize_field("version", &self.version)?;
        fields.serialize_field("limit", &self.limit)?;
        fields.serialize_field("summary", &self.summary)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// The step after a response that redirects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect<'a> {
    /// Whether to follow.
    pub action: RedirectAction,
    /// The method of the next request; absent with `stop`.
    pub next_method: Option<Text<'a>>,
    /// What becomes of the content; absent with `stop`.
    pub content: Option<RedirectContent>,
    /// Fields of the request that must not go into the next one; the caller's own secrets are last.
    pub drop_fields: Names<'a>,
    /// The new address stands for the old one from now on: 301 and 308.
    pub is_permanent: bool,
    /// The chain has left its first origin: pass it on as `crossed` at the next hop.
    pub crossed: bool,
    /// Why, in one sentence.
    pub reason: &'static str,
    /// What that rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Redirect<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Redirect", 8)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("next_method", &self.next_method)?;
        fields.serialize_field("content", &self.content)?;
        fields.serialize_field("drop_fields", &self.drop_fields)?;
        fields.serialize_field("is_permanent", &self.is_permanent)?;
        fields.serialize_field("crossed", &self.crossed)?;
        fields.serialize_field("reason", &self.reason)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// How long a response tells to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryAfter {
    /// What it is worth.
    pub state: RetryAfterState,
    /// Whole seconds from now on, at most 2147483647; absent if it is invalid.
    pub seconds: Option<u32>,
    /// The field that says so.
    pub source: RetryAfterSource,
}

#[cfg(feature = "serde")]
impl Serialize for RetryAfter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("RetryAfter", 3)?;
        fields.serialize_field("state", &self.state)?;
        fields.serialize_field("seconds", &self.seconds)?;
        fields.serialize_field("source", &self.source)?;
        fields.end()
    }
}

/// Whether to try a request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retry {
    /// Whether and how.
    pub action: RetryAction,
    /// Only once: a second answer of this kind ends it.
    pub once: bool,
    /// Seconds to wait, as the server told; absent if it told nothing that counts.
    pub wait: Option<u32>,
    /// What that is worth; absent if the server told nothing that counts.
    pub wait_state: Option<RetryAfterState>,
    /// The field that told it.
    pub wait_source: Option<RetryAfterSource>,
    /// The server wants a longer wait than `max_wait`: do not try before it is over.
    pub too_long: bool,
    /// What has to change first, with `after_change`.
    pub change: Option<RetryChange>,
    /// Why, in one sentence.
    pub reason: &'static str,
    /// What that rests on; never empty.
    pub references: &'static [Reference],
}

#[cfg(feature = "serde")]
impl Serialize for Retry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Retry", 9)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("once", &self.once)?;
        fields.serialize_field("wait", &self.wait)?;
        fields.serialize_field("wait_state", &self.wait_state)?;
        fields.serialize_field("wait_source", &self.wait_source)?;
        fields.serialize_field("too_long", &self.too_long)?;
        fields.serialize_field("change", &self.change)?;
        fields.serialize_field("reason", &self.reason)?;
        fields.serialize_field("references", &self.references)?;
        fields.end()
    }
}

/// A parsed status line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusLine<'a> {
    /// The version as it was sent: `HTTP/1.1`.
    pub version: Option<Text<'a>>,
    /// The code; absent if it is not three digits from 100 on.
    pub code: Option<Code>,
    /// The phrase as it was sent; absent if there is none.
    pub phrase: Option<Text<'a>>,
    /// The ways in which the line left the grammar.
    pub deviations: StatusLineDeviations,
}

#[cfg(feature = "serde")]
impl Serialize for StatusLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("StatusLine", 4)?;
        fields.serialize_field("version", &self.version)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("phrase", &self.phrase)?;
        fields.serialize_field("deviations", &self.deviations)?;
        fields.end()
    }
}
