//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]
#![allow(dead_code, reason = "most of them are for the header only")]

/// The version of the header, major part.
pub const STATUSBOOK_VERSION_MAJOR: u32 = 0;
/// The version of the header, minor part.
pub const STATUSBOOK_VERSION_MINOR: u32 = 1;
/// The version of the header, patch part.
pub const STATUSBOOK_VERSION_PATCH: u32 = 0;
/// In the IANA registry for good.
pub const STATUSBOOK_STANDING_REGISTERED: u32 = 1;
/// In the IANA registry until a date.
pub const STATUSBOOK_STANDING_TEMPORARY: u32 = 2;
/// Reserved in the IANA registry and not to be used.
pub const STATUSBOOK_STANDING_UNUSED: u32 = 3;
/// In the IANA registry, and withdrawn.
pub const STATUSBOOK_STANDING_OBSOLETE: u32 = 4;
/// One vendor's use, not registered.
pub const STATUSBOOK_STANDING_VENDOR: u32 = 5;
/// From a proposal that was not registered.
pub const STATUSBOOK_STANDING_DRAFT: u32 = 6;
/// Nobody's, as far as the book knows.
pub const STATUSBOOK_STANDING_UNASSIGNED: u32 = 7;
/// Seen in the owner's own source, documentation or specification.
pub const STATUSBOOK_CONFIDENCE_SOURCE: u32 = 1;
/// Seen only in what others write about the owner.
pub const STATUSBOOK_CONFIDENCE_SECONDARY: u32 = 2;
/// In a response's status line or pseudo-header.
pub const STATUSBOOK_SEEN_WIRE: u32 = 1;
/// Only in the owner's log: the client sees another code, or nothing.
pub const STATUSBOOK_SEEN_LOG: u32 = 2;
/// In the content of a response that has another status code.
pub const STATUSBOOK_SEEN_BODY: u32 = 3;
/// Not known.
pub const STATUSBOOK_SEEN_UNKNOWN: u32 = 4;
/// 1xx: received, still working; a final response follows.
pub const STATUSBOOK_HTTP_CLASS_INFORMATIONAL: u32 = 1;
/// 2xx: received, understood and accepted.
pub const STATUSBOOK_HTTP_CLASS_SUCCESSFUL: u32 = 2;
/// 3xx: something more has to be done, most often elsewhere.
pub const STATUSBOOK_HTTP_CLASS_REDIRECTION: u32 = 3;
/// 4xx: the request is at fault, as the server sees it.
pub const STATUSBOOK_HTTP_CLASS_CLIENT_ERROR: u32 = 4;
/// 5xx: the server failed a request that looks right.
pub const STATUSBOOK_HTTP_CLASS_SERVER_ERROR: u32 = 5;
/// Whoever sent the request.
pub const STATUSBOOK_HTTP_FAULT_CLIENT: u32 = 1;
/// Whoever answered it.
pub const STATUSBOOK_HTTP_FAULT_SERVER: u32 = 2;
/// It may have content.
pub const STATUSBOOK_HTTP_CONTENT_ALLOWED: u32 = 1;
/// It ends with its header section, whatever its fields say.
pub const STATUSBOOK_HTTP_CONTENT_NO_CONTENT: u32 = 2;
/// Framed as any other response, but nothing may be put in it.
pub const STATUSBOOK_HTTP_CONTENT_EMPTY: u32 = 3;
/// It may have content.
pub const STATUSBOOK_HTTP_CONTENT_RULE_ALLOWED: u32 = 1;
/// It ends with its header section, whatever its fields say.
pub const STATUSBOOK_HTTP_CONTENT_RULE_NO_CONTENT: u32 = 2;
/// Framed as any other response, but nothing may be put in it.
pub const STATUSBOOK_HTTP_CONTENT_RULE_EMPTY: u32 = 3;
/// What follows the header section is no content but another connection.
pub const STATUSBOOK_HTTP_CONTENT_RULE_TUNNEL: u32 = 4;
/// Give back a collection, or what a filter leaves of it.
pub const STATUSBOOK_HTTP_OPERATION_LIST: u32 = 1;
/// Give back one resource.
pub const STATUSBOOK_HTTP_OPERATION_READ: u32 = 2;
/// Make a new resource.
pub const STATUSBOOK_HTTP_OPERATION_CREATE: u32 = 3;
/// Put a whole representation in place of the old one.
pub const STATUSBOOK_HTTP_OPERATION_REPLACE: u32 = 4;
/// Change a resource in part.
pub const STATUSBOOK_HTTP_OPERATION_CHANGE: u32 = 5;
/// Remove a resource.
pub const STATUSBOOK_HTTP_OPERATION_DELETE: u32 = 6;
/// Answer a browser that asks whether another origin may call (CORS).
pub const STATUSBOOK_HTTP_OPERATION_PREFLIGHT: u32 = 7;
/// Turn down credentials that are missing or wrong.
pub const STATUSBOOK_HTTP_OPERATION_LOGIN_FAILED: u32 = 8;
/// Turn down a caller who is known and may not do it.
pub const STATUSBOOK_HTTP_OPERATION_NOT_ALLOWED: u32 = 9;
/// Turn down a caller who asks too often.
pub const STATUSBOOK_HTTP_OPERATION_RATE_LIMITED: u32 = 10;
/// Turn down a request that cannot be used as it is.
pub const STATUSBOOK_HTTP_OPERATION_INVALID_INPUT: u32 = 11;
/// Own up to a fault of the server's.
pub const STATUSBOOK_HTTP_OPERATION_UNEXPECTED_FAULT: u32 = 12;
/// Say that the service is overloaded or under maintenance.
pub const STATUSBOOK_HTTP_OPERATION_UNAVAILABLE: u32 = 13;
/// Start work that outlasts the request.
pub const STATUSBOOK_HTTP_OPERATION_LONG_RUNNING: u32 = 14;
/// Write only if nobody else has written meanwhile.
pub const STATUSBOOK_HTTP_OPERATION_CONDITIONAL_WRITE: u32 = 15;
/// Take in a file.
pub const STATUSBOOK_HTTP_OPERATION_UPLOAD: u32 = 16;
/// They may be sent.
pub const STATUSBOOK_HTTP_FRAMING_FIELDS_ALLOWED: u32 = 1;
/// Neither may be sent, not even with the value 0.
pub const STATUSBOOK_HTTP_FRAMING_FIELDS_FORBIDDEN: u32 = 2;
/// It may be stored and reused without explicit freshness.
pub const STATUSBOOK_HTTP_CACHE_HEURISTIC: u32 = 1;
/// It may be stored only with explicit freshness or permission.
pub const STATUSBOOK_HTTP_CACHE_EXPLICIT: u32 = 2;
/// It must not be stored.
pub const STATUSBOOK_HTTP_CACHE_NEVER: u32 = 3;
/// It is not a final response, so there is nothing to store.
pub const STATUSBOOK_HTTP_CACHE_INTERIM: u32 = 4;
/// An absolute requirement.
pub const STATUSBOOK_HTTP_KEYWORD_MUST: u32 = 1;
/// To be done unless there is a good reason not to.
pub const STATUSBOOK_HTTP_KEYWORD_SHOULD: u32 = 2;
/// Optional.
pub const STATUSBOOK_HTTP_KEYWORD_MAY: u32 = 3;
/// No keyword, but the code means little without it.
pub const STATUSBOOK_HTTP_KEYWORD_BY_DEFINITION: u32 = 4;
/// Ask the address in Location.
pub const STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW: u32 = 1;
/// This is the answer: hand it to the caller.
pub const STATUSBOOK_HTTP_REDIRECT_ACTION_STOP: u32 = 2;
/// It would be followed with the content, which cannot be sent a second time.
pub const STATUSBOOK_HTTP_REDIRECT_ACTION_NEEDS_REPLAY: u32 = 3;
/// It would be followed, but the limit on redirects is reached.
pub const STATUSBOOK_HTTP_REDIRECT_ACTION_TOO_MANY_HOPS: u32 = 4;
/// Send it again, if there is any.
pub const STATUSBOOK_HTTP_REDIRECT_CONTENT_KEEP: u32 = 1;
/// Send none.
pub const STATUSBOOK_HTTP_REDIRECT_CONTENT_DROP: u32 = 2;
/// RFC 9110, and what user agents do where it leaves a choice.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_RFC9110: u32 = 1;
/// The Fetch standard: browsers, Node, Deno, Bun.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_FETCH: u32 = 2;
/// The command curl.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_CURL: u32 = 3;
/// requests for Python.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_REQUESTS: u32 = 4;
/// httpx for Python.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_HTTPX: u32 = 5;
/// urllib3 for Python.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_URLLIB3: u32 = 6;
/// net/http of Go.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_GO: u32 = 7;
/// reqwest for Rust.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_REQWEST: u32 = 8;
/// axios and follow-redirects for Node.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_AXIOS: u32 = 9;
/// The redirect interceptor of undici for Node.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_UNDICI: u32 = 10;
/// got for Node.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_GOT: u32 = 11;
/// aiohttp for Python.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_AIOHTTP: u32 = 12;
/// node-fetch 3 for Node.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_NODE_FETCH: u32 = 13;
/// java.net.http of Java, before the updates of 2026.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA: u32 = 14;
/// java.net.http of Java 17.0.19 and of later ones.
pub const STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA_17_0_19: u32 = 15;
/// The same request again, after the wait.
pub const STATUSBOOK_HTTP_RETRY_ACTION_SAME: u32 = 1;
/// The same request on a new connection.
pub const STATUSBOOK_HTTP_RETRY_ACTION_NEW_CONNECTION: u32 = 2;
/// The same request once the TLS handshake is done.
pub const STATUSBOOK_HTTP_RETRY_ACTION_WITHOUT_EARLY_DATA: u32 = 3;
/// Not before something about the request is changed.
pub const STATUSBOOK_HTTP_RETRY_ACTION_AFTER_CHANGE: u32 = 4;
/// Not at all.
pub const STATUSBOOK_HTTP_RETRY_ACTION_NEVER: u32 = 5;
/// Log in, or renew the token.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_CREDENTIALS: u32 = 1;
/// Log in at the proxy.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_PROXY_CREDENTIALS: u32 = 2;
/// Say how long the content is.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_LENGTH: u32 = 3;
/// Fetch the present state, and send a precondition that fits it.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_PRECONDITION: u32 = 4;
/// Leave out Expect.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_EXPECT: u32 = 5;
/// Speak a protocol that Upgrade names.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_PROTOCOL: u32 = 6;
/// Send less content.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_CONTENT: u32 = 7;
/// Shorten the address.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_TARGET: u32 = 8;
/// Send fewer or shorter header fields.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_SMALLER_FIELDS: u32 = 9;
/// Accept another format, language or coding.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_ACCEPTED_FORMAT: u32 = 10;
/// Send the content in another format or coding.
pub const STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_FORMAT: u32 = 11;
/// What RFC 9110, RFC 8470 and the practice of most clients support.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_STANDARD: u32 = 1;
/// curl with --retry.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_CURL: u32 = 2;
/// urllib3's Retry for Python.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_URLLIB3: u32 = 3;
/// got for Node.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_GOT: u32 = 4;
/// ky for JavaScript.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_KY: u32 = 5;
/// RetryHandler of undici for Node.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI: u32 = 6;
/// axios-retry for Node.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_AXIOS_RETRY: u32 = 7;
/// Microsoft.Extensions.Http.Resilience for .NET.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_DOTNET: u32 = 8;
/// google-api-core for Python.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_GOOGLE: u32 = 9;
/// botocore and the other SDKs of AWS.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_AWS: u32 = 10;
/// RetryHandler of undici 7, which leaves QUERY alone.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI_7: u32 = 11;
/// reqwest-retry for Rust.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_REQWEST_RETRY: u32 = 12;
/// OkHttp for Java and Kotlin.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_OKHTTP: u32 = 13;
/// go-retryablehttp for Go.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_GO_RETRYABLEHTTP: u32 = 14;
/// Envoy where retry_on is gateway-error.
pub const STATUSBOOK_HTTP_RETRY_PROFILE_ENVOY: u32 = 15;
/// It is as long as it says.
pub const STATUSBOOK_HTTP_RETRY_AFTER_STATE_VALID: u32 = 1;
/// A moment that is over: no need to wait.
pub const STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST: u32 = 2;
/// Longer than can be counted or than the profile waits: cut to that.
pub const STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED: u32 = 3;
/// Neither a number of seconds nor an HTTP date.
pub const STATUSBOOK_HTTP_RETRY_AFTER_STATE_INVALID: u32 = 4;
/// Retry-After.
pub const STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RETRY_AFTER: u32 = 1;
/// RateLimit, with RateLimit-Policy for what it leaves out.
pub const STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT: u32 = 2;
/// X-RateLimit-Reset or one of its kin.
pub const STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT_RESET: u32 = 3;
/// The caller gave up.
pub const STATUSBOOK_HTTP_GRPC_CODE_CANCELLED: u32 = 1;
/// Nobody knows what went wrong.
pub const STATUSBOOK_HTTP_GRPC_CODE_UNKNOWN: u32 = 2;
/// The arguments make no sense, whatever the state.
pub const STATUSBOOK_HTTP_GRPC_CODE_INVALID_ARGUMENT: u32 = 3;
/// The time was over before the work was done.
pub const STATUSBOOK_HTTP_GRPC_CODE_DEADLINE_EXCEEDED: u32 = 4;
/// What was asked for is not there.
pub const STATUSBOOK_HTTP_GRPC_CODE_NOT_FOUND: u32 = 5;
/// What was to be made is there already.
pub const STATUSBOOK_HTTP_GRPC_CODE_ALREADY_EXISTS: u32 = 6;
/// The caller is known and may not.
pub const STATUSBOOK_HTTP_GRPC_CODE_PERMISSION_DENIED: u32 = 7;
/// A quota or a resource is used up.
pub const STATUSBOOK_HTTP_GRPC_CODE_RESOURCE_EXHAUSTED: u32 = 8;
/// The state does not allow it, and asking again will not help.
pub const STATUSBOOK_HTTP_GRPC_CODE_FAILED_PRECONDITION: u32 = 9;
/// It met with another change; begin again a level higher.
pub const STATUSBOOK_HTTP_GRPC_CODE_ABORTED: u32 = 10;
/// Past the end of what there is.
pub const STATUSBOOK_HTTP_GRPC_CODE_OUT_OF_RANGE: u32 = 11;
/// The server has no such method.
pub const STATUSBOOK_HTTP_GRPC_CODE_UNIMPLEMENTED: u32 = 12;
/// The server is broken in a way that should not be.
pub const STATUSBOOK_HTTP_GRPC_CODE_INTERNAL: u32 = 13;
/// Not now; trying again may help.
pub const STATUSBOOK_HTTP_GRPC_CODE_UNAVAILABLE: u32 = 14;
/// Data is lost or spoiled.
pub const STATUSBOOK_HTTP_GRPC_CODE_DATA_LOSS: u32 = 15;
/// The caller is not known.
pub const STATUSBOOK_HTTP_GRPC_CODE_UNAUTHENTICATED: u32 = 16;
/// It worked.
pub const STATUSBOOK_HTTP_GRPC_CODE_OK: u32 = 17;
/// It is not UTF-8; what is broken reads as U+FFFD.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_INVALID_UTF8: u32 = 1 << 0;
/// White space before the version.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_LEADING_SPACE: u32 = 1 << 1;
/// White space after the phrase, or more than the one space where there is none.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_TRAILING_SPACE: u32 = 1 << 2;
/// More than one space between two parts.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_EXTRA_SPACE: u32 = 1 << 3;
/// A tab, vertical tab, form feed or bare CR where a space belongs.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_OTHER_SPACE: u32 = 1 << 4;
/// No space between the code and the phrase.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_SPACE: u32 = 1 << 5;
/// It ends after the code, without the space that has to follow even where there is no phrase.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_PHRASE: u32 = 1 << 6;
/// It begins with the code.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_VERSION: u32 = 1 << 7;
/// The name HTTP is not in upper case.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_CASE: u32 = 1 << 8;
/// The version is not two digits with a dot between them, as in HTTP/2 or ICY.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_FORM: u32 = 1 << 9;
/// A version of HTTP that has no status line: 2 or 3.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NOT_HTTP1: u32 = 1 << 10;
/// The :status pseudo-header field of HTTP/2 and HTTP/3.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_PSEUDO_HEADER: u32 = 1 << 11;
/// The code has fewer or more than three digits; there is no code in the answer.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_NOT_THREE_DIGITS: u32 = 1 << 12;
/// Three digits, but outside 100 to 599; below 100 there is no code in the answer.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_OUT_OF_RANGE: u32 = 1 << 13;
/// The phrase has octets above 127, which the grammar has only as a relic.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NON_ASCII_PHRASE: u32 = 1 << 14;
/// A control character other than a tab in the phrase.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CONTROL_CHARACTER: u32 = 1 << 15;
/// The line ends with LF alone.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_BARE_LF: u32 = 1 << 16;
/// Something follows the line; it was not read.
pub const STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MORE_LINES: u32 = 1 << 17;
/// 2xx, 2.x.x: done.
pub const STATUSBOOK_SMTP_PERMANENCE_SUCCESS: u32 = 1;
/// 3xx: the server waits for the rest.
pub const STATUSBOOK_SMTP_PERMANENCE_INTERMEDIATE: u32 = 2;
/// 4xx, 4.x.x: not now; the same again later may work.
pub const STATUSBOOK_SMTP_PERMANENCE_TRANSIENT: u32 = 3;
/// 5xx, 5.x.x: no; the same again will fail again.
pub const STATUSBOOK_SMTP_PERMANENCE_PERMANENT: u32 = 4;
/// Defined by an RFC.
pub const STATUSBOOK_SMTP_CODE_STANDING_STANDARD: u32 = 1;
/// Defined nowhere, but named beside an enhanced code in the IANA registry.
pub const STATUSBOOK_SMTP_CODE_STANDING_NAMED: u32 = 2;
/// From a proposal that did not become an RFC.
pub const STATUSBOOK_SMTP_CODE_STANDING_DRAFT: u32 = 3;
/// Non-standard, and met in real replies.
pub const STATUSBOOK_SMTP_CODE_STANDING_SEEN: u32 = 4;
/// Nobody's, as far as the book knows.
pub const STATUSBOOK_SMTP_CODE_STANDING_UNASSIGNED: u32 = 5;
/// X.0: not said, or none of the others.
pub const STATUSBOOK_SMTP_SUBJECT_OTHER: u32 = 1;
/// X.1: the address of the sender or the recipient.
pub const STATUSBOOK_SMTP_SUBJECT_ADDRESSING: u32 = 2;
/// X.2: the mailbox itself.
pub const STATUSBOOK_SMTP_SUBJECT_MAILBOX: u32 = 3;
/// X.3: the destination's mail system.
pub const STATUSBOOK_SMTP_SUBJECT_MAIL_SYSTEM: u32 = 4;
/// X.4: the way there.
pub const STATUSBOOK_SMTP_SUBJECT_NETWORK: u32 = 5;
/// X.5: what was said in SMTP.
pub const STATUSBOOK_SMTP_SUBJECT_PROTOCOL: u32 = 6;
/// X.6: what the message holds.
pub const STATUSBOOK_SMTP_SUBJECT_CONTENT: u32 = 7;
/// X.7: authentication, encryption or policy.
pub const STATUSBOOK_SMTP_SUBJECT_SECURITY: u32 = 8;
/// With those listed.
pub const STATUSBOOK_SMTP_ASSOCIATION_LISTED: u32 = 1;
/// With those listed, and any other of the class.
pub const STATUSBOOK_SMTP_ASSOCIATION_LISTED_AND_OTHERS: u32 = 2;
/// With any.
pub const STATUSBOOK_SMTP_ASSOCIATION_ANY: u32 = 3;
/// With any that begins with 5.
pub const STATUSBOOK_SMTP_ASSOCIATION_ANY_PERMANENT: u32 = 4;
/// The registry does not say.
pub const STATUSBOOK_SMTP_ASSOCIATION_NOT_GIVEN: u32 = 5;
/// It is not UTF-8; what is broken reads as U+FFFD.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_INVALID_UTF8: u32 = 1 << 0;
/// It does not begin with a reply code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_NO_CODE: u32 = 1 << 1;
/// A code, and no text on any line.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_ALONE: u32 = 1 << 2;
/// A first digit outside 2 to 5, or a second one above 5.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_OUT_OF_GRAMMAR: u32 = 1 << 3;
/// Not all lines carry the same reply code; the first counts.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_CODES_DIFFER: u32 = 1 << 4;
/// A line that is not the last has no hyphen after its code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_HYPHEN: u32 = 1 << 5;
/// The last line has a hyphen after its code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_UNFINISHED: u32 = 1 << 6;
/// A line other than the first has no reply code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_WITHOUT_CODE: u32 = 1 << 7;
/// White space before a code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_LEADING_SPACE: u32 = 1 << 8;
/// More than one space after a code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_EXTRA_SPACE: u32 = 1 << 9;
/// A tab where a space belongs.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_TAB: u32 = 1 << 10;
/// No space between a code and the text.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_SPACE: u32 = 1 << 11;
/// The enhanced code stands before the reply code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FIRST: u32 = 1 << 12;
/// A number sign before a code: #5.1.1, #550.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_HASH: u32 = 1 << 13;
/// The enhanced code in parentheses.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_PARENTHESES: u32 = 1 << 14;
/// The enhanced code is not the first word of the text.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_LATE: u32 = 1 << 15;
/// Not every line carries the enhanced code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_NOT_REPEATED: u32 = 1 << 16;
/// Not all enhanced codes of the lines are the same; the first counts.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_DIFFER: u32 = 1 << 17;
/// A leading zero in an enhanced code.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FORM: u32 = 1 << 18;
/// A lone digit where an enhanced code belongs.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_STRAY_NUMBER: u32 = 1 << 19;
/// The two codes disagree about the class.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_CLASS_MISMATCH: u32 = 1 << 20;
/// A second reply in angle brackets inside the text.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_NESTED_REPLY: u32 = 1 << 21;
/// A line of more than 512 octets with its end.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_TOO_LONG: u32 = 1 << 22;
/// A line ends with LF alone.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_LF: u32 = 1 << 23;
/// A CR without its LF.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_CR: u32 = 1 << 24;
/// A control character other than a tab in the text.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_CONTROL_CHARACTER: u32 = 1 << 25;
/// Octets above 127, which need SMTPUTF8.
pub const STATUSBOOK_SMTP_REPLY_DEVIATION_NON_ASCII: u32 = 1 << 26;
/// There is no such recipient.
pub const STATUSBOOK_SMTP_CATEGORY_RECIPIENT_UNKNOWN: u32 = 1;
/// The recipient's address cannot be one.
pub const STATUSBOOK_SMTP_CATEGORY_INVALID_ADDRESS: u32 = 2;
/// The mailbox exists and takes no mail: suspended, inactive, closed.
pub const STATUSBOOK_SMTP_CATEGORY_MAILBOX_DISABLED: u32 = 3;
/// The recipient has another address now.
pub const STATUSBOOK_SMTP_CATEGORY_MAILBOX_MOVED: u32 = 4;
/// The recipient's mailbox is full.
pub const STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL: u32 = 5;
/// This recipient does not take this mail, or does not say why not.
pub const STATUSBOOK_SMTP_CATEGORY_RECIPIENT_REFUSED: u32 = 6;
/// The recipient's domain does not exist.
pub const STATUSBOOK_SMTP_CATEGORY_DOMAIN_UNKNOWN: u32 = 7;
/// The recipient's domain takes no mail at all.
pub const STATUSBOOK_SMTP_CATEGORY_DOMAIN_NOT_ACCEPTING: u32 = 8;
/// The server could not be reached, or the connection broke.
pub const STATUSBOOK_SMTP_CATEGORY_NETWORK_ERROR: u32 = 9;
/// The way to the domain could not be looked up for now.
pub const STATUSBOOK_SMTP_CATEGORY_DNS_FAILURE: u32 = 10;
/// It was tried for as long as the queue allows.
pub const STATUSBOOK_SMTP_CATEGORY_EXPIRED: u32 = 11;
/// The message goes round in circles.
pub const STATUSBOOK_SMTP_CATEGORY_ROUTING_LOOP: u32 = 12;
/// The receiving system has a fault of its own.
pub const STATUSBOOK_SMTP_CATEGORY_SYSTEM_ERROR: u32 = 13;
/// The receiving system has run out of storage.
pub const STATUSBOOK_SMTP_CATEGORY_SYSTEM_FULL: u32 = 14;
/// Put off once, to see whether the sender tries again.
pub const STATUSBOOK_SMTP_CATEGORY_GREYLISTED: u32 = 15;
/// Too many messages or connections for the time being.
pub const STATUSBOOK_SMTP_CATEGORY_RATE_LIMITED: u32 = 16;
/// More recipients than one message or transaction may have.
pub const STATUSBOOK_SMTP_CATEGORY_TOO_MANY_RECIPIENTS: u32 = 17;
/// The sending address is on a block list.
pub const STATUSBOOK_SMTP_CATEGORY_IP_BLOCKED: u32 = 18;
/// The sender's domain, or one in the message, is on a block list.
pub const STATUSBOOK_SMTP_CATEGORY_DOMAIN_BLOCKED: u32 = 19;
/// The sender's address or domain has a poor reputation.
pub const STATUSBOOK_SMTP_CATEGORY_BAD_REPUTATION: u32 = 20;
/// The sending address has no name in DNS, or one that does not lead back.
pub const STATUSBOOK_SMTP_CATEGORY_RDNS_REQUIRED: u32 = 21;
/// SPF, DKIM, DMARC or ARC failed, or is missing.
pub const STATUSBOOK_SMTP_CATEGORY_AUTH_FAILED: u32 = 22;
/// The envelope's sender is refused.
pub const STATUSBOOK_SMTP_CATEGORY_SENDER_REJECTED: u32 = 23;
/// An encrypted connection is wanted, or failed.
pub const STATUSBOOK_SMTP_CATEGORY_TLS_REQUIRED: u32 = 24;
/// The client has to log in, or could not.
pub const STATUSBOOK_SMTP_CATEGORY_AUTH_REQUIRED: u32 = 25;
/// The server does not pass on mail for this domain.
pub const STATUSBOOK_SMTP_CATEGORY_RELAY_DENIED: u32 = 26;
/// A local policy that is not told further.
pub const STATUSBOOK_SMTP_CATEGORY_POLICY: u32 = 27;
/// A matter of security that is none of the others.
pub const STATUSBOOK_SMTP_CATEGORY_SECURITY_OTHER: u32 = 28;
/// The message looks like spam.
pub const STATUSBOOK_SMTP_CATEGORY_SPAM_CONTENT: u32 = 29;
/// The message carries malware.
pub const STATUSBOOK_SMTP_CATEGORY_VIRUS: u32 = 30;
/// Something in the message is not allowed.
pub const STATUSBOOK_SMTP_CATEGORY_CONTENT_REJECTED: u32 = 31;
/// The message is larger than what is taken.
pub const STATUSBOOK_SMTP_CATEGORY_MESSAGE_TOO_LARGE: u32 = 32;
/// The message breaks the rules of its format.
pub const STATUSBOOK_SMTP_CATEGORY_MESSAGE_MALFORMED: u32 = 33;
/// Something was said that SMTP does not allow there.
pub const STATUSBOOK_SMTP_CATEGORY_PROTOCOL_ERROR: u32 = 34;
/// It was taken.
pub const STATUSBOOK_SMTP_CATEGORY_ACCEPTED: u32 = 35;
/// The server waits for the rest.
pub const STATUSBOOK_SMTP_CATEGORY_INTERMEDIATE: u32 = 36;
/// An automatic answer, such as out of office.
pub const STATUSBOOK_SMTP_CATEGORY_AUTO_REPLY: u32 = 37;
/// A report of abuse or of authentication, not a bounce.
pub const STATUSBOOK_SMTP_CATEGORY_FEEDBACK: u32 = 38;
/// Nothing tells the reason well enough.
pub const STATUSBOOK_SMTP_CATEGORY_UNKNOWN: u32 = 39;
/// The recipient or the mailbox.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_RECIPIENT: u32 = 1;
/// The recipient's domain.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_DOMAIN: u32 = 2;
/// The way there.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_NETWORK: u32 = 3;
/// The receiving system.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_SERVER: u32 = 4;
/// How much is sent.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_RATE: u32 = 5;
/// What is known of the sender.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_REPUTATION: u32 = 6;
/// Who the sender is.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_AUTHENTICATION: u32 = 7;
/// What the receiver allows.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_POLICY: u32 = 8;
/// The message itself.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_CONTENT: u32 = 9;
/// What was said in SMTP.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_PROTOCOL: u32 = 10;
/// No refusal, or not known.
pub const STATUSBOOK_SMTP_CATEGORY_GROUP_META: u32 = 11;
/// Send nothing more to this recipient.
pub const STATUSBOOK_SMTP_ACTION_SUPPRESS: u32 = 1;
/// Try again later.
pub const STATUSBOOK_SMTP_ACTION_RETRY: u32 = 2;
/// Send less at a time, then try again.
pub const STATUSBOOK_SMTP_ACTION_SLOW_DOWN: u32 = 3;
/// Mend the reputation or the DNS of the sending side; keep the recipient.
pub const STATUSBOOK_SMTP_ACTION_FIX_SENDER: u32 = 4;
/// Mend authentication, encryption or the client; keep the recipient.
pub const STATUSBOOK_SMTP_ACTION_FIX_CONFIGURATION: u32 = 5;
/// Change the message; keep the recipient.
pub const STATUSBOOK_SMTP_ACTION_CHANGE_MESSAGE: u32 = 6;
/// Let a person look; keep the recipient meanwhile.
pub const STATUSBOOK_SMTP_ACTION_REVIEW: u32 = 7;
/// Nothing has to be done, or nothing is known.
pub const STATUSBOOK_SMTP_ACTION_NO_ACTION: u32 = 8;
/// None: the greeting.
pub const STATUSBOOK_SMTP_COMMAND_CONNECT: u32 = 1;
/// EHLO, HELO or LHLO.
pub const STATUSBOOK_SMTP_COMMAND_EHLO: u32 = 2;
/// STARTTLS.
pub const STATUSBOOK_SMTP_COMMAND_STARTTLS: u32 = 3;
/// AUTH.
pub const STATUSBOOK_SMTP_COMMAND_AUTH: u32 = 4;
/// MAIL.
pub const STATUSBOOK_SMTP_COMMAND_MAIL: u32 = 5;
/// RCPT.
pub const STATUSBOOK_SMTP_COMMAND_RCPT: u32 = 6;
/// DATA or BDAT, and the message after it.
pub const STATUSBOOK_SMTP_COMMAND_DATA: u32 = 7;
/// Another one: RSET, VRFY, QUIT and so on.
pub const STATUSBOOK_SMTP_COMMAND_OTHER: u32 = 8;
/// A hint, if there is nothing else.
pub const STATUSBOOK_SMTP_STRENGTH_WEAK: u32 = 1;
/// Usually right.
pub const STATUSBOOK_SMTP_STRENGTH_FAIR: u32 = 2;
/// Right nearly always.
pub const STATUSBOOK_SMTP_STRENGTH_STRONG: u32 = 3;
/// Nothing else could change it.
pub const STATUSBOOK_SMTP_STRENGTH_DECISIVE: u32 = 4;
/// The reply code.
pub const STATUSBOOK_SMTP_LAYER_BASIC: u32 = 1;
/// The registered meaning of the enhanced code.
pub const STATUSBOOK_SMTP_LAYER_ENHANCED: u32 = 2;
/// What a code means at one provider.
pub const STATUSBOOK_SMTP_LAYER_PROVIDER: u32 = 3;
/// The words of the text.
pub const STATUSBOOK_SMTP_LAYER_PHRASE: u32 = 4;
/// The caller's own rule.
pub const STATUSBOOK_SMTP_LAYER_OWN: u32 = 5;
/// An address or a domain of the sender's own.
pub const STATUSBOOK_SMTP_ABOUT_US: u32 = 1;
/// Somebody else's address.
pub const STATUSBOOK_SMTP_ABOUT_THEM: u32 = 2;
/// It could not be delivered, and nobody tries any more.
pub const STATUSBOOK_SMTP_OUTCOME_FAILED: u32 = 1;
/// It could not be delivered yet, and will be tried again.
pub const STATUSBOOK_SMTP_OUTCOME_DELAYED: u32 = 2;
/// It was delivered.
pub const STATUSBOOK_SMTP_OUTCOME_DELIVERED: u32 = 3;
/// It went on to a system that sends no notifications.
pub const STATUSBOOK_SMTP_OUTCOME_RELAYED: u32 = 4;
/// It went on to the members of a list or an alias.
pub const STATUSBOOK_SMTP_OUTCOME_EXPANDED: u32 = 5;
/// Postfix.
pub const STATUSBOOK_SMTP_LOG_PROGRAM_POSTFIX: u32 = 1;
/// Exim.
pub const STATUSBOOK_SMTP_LOG_PROGRAM_EXIM: u32 = 2;
/// Sendmail.
pub const STATUSBOOK_SMTP_LOG_PROGRAM_SENDMAIL: u32 = 3;
/// A delivery status notification (RFC 3464).
pub const STATUSBOOK_SMTP_REPORT_KIND_DELIVERY_STATUS: u32 = 1;
/// A report of abuse or the like (RFC 5965).
pub const STATUSBOOK_SMTP_REPORT_KIND_FEEDBACK: u32 = 2;
/// The header looks acceptable so far; go ahead and send the request body.
pub const STATUSBOOK_HTTP_CONTINUE: u16 = 100;
/// The server agrees to the upgrade and speaks the new protocol from here on.
pub const STATUSBOOK_HTTP_SWITCHING_PROTOCOLS: u16 = 101;
/// Work on the request is under way and will take a while; keep waiting.
pub const STATUSBOOK_HTTP_PROCESSING: u16 = 102;
/// A head start: links worth preloading while the real response is still being prepared.
pub const STATUSBOOK_HTTP_EARLY_HINTS: u16 = 103;
/// The server keeps what has arrived, so an upload that breaks off can go on from there.
pub const STATUSBOOK_HTTP_UPLOAD_RESUMPTION_SUPPORTED: u16 = 104;
/// It worked, and the content holds the result.
pub const STATUSBOOK_HTTP_OK: u16 = 200;
/// an older or informal name of `OK`. It worked, and the content holds the result.
pub const STATUSBOOK_HTTP_SUCCESS: u16 = 200;
/// Something new now exists, at the address in Location or else at the one that was requested.
pub const STATUSBOOK_HTTP_CREATED: u16 = 201;
/// Taken in for later: the work is not finished and may yet fail.
pub const STATUSBOOK_HTTP_ACCEPTED: u16 = 202;
/// It worked, but a proxy on the way altered what the origin server had sent.
pub const STATUSBOOK_HTTP_NON_AUTHORITATIVE_INFORMATION: u16 = 203;
/// It worked, and there is deliberately nothing to show for it.
pub const STATUSBOOK_HTTP_NO_CONTENT: u16 = 204;
/// It worked; put the form or view that sent the request back to its initial state.
pub const STATUSBOOK_HTTP_RESET_CONTENT: u16 = 205;
/// Only the piece that was asked for is here; Content-Range, or each part, says which piece.
pub const STATUSBOOK_HTTP_PARTIAL_CONTENT: u16 = 206;
/// Several results in one body; look inside, because each has a status of its own.
pub const STATUSBOOK_HTTP_MULTI_STATUS: u16 = 207;
/// Inside a 207: this collection is listed further up, under another path, and not spelled out again.
pub const STATUSBOOK_HTTP_ALREADY_REPORTED: u16 = 208;
/// A GET worked, and what came is a delta or another derived form, which the IM field names.
pub const STATUSBOOK_HTTP_IM_USED: u16 = 226;
/// Several versions are on offer; pick one, or take the server's favourite from Location.
pub const STATUSBOOK_HTTP_MULTIPLE_CHOICES: u16 = 300;
/// The address has changed for good; go to the one in Location and correct your links.
pub const STATUSBOOK_HTTP_MOVED_PERMANENTLY: u16 = 301;
/// For now it is at another address; keep asking at the old one next time.
pub const STATUSBOOK_HTTP_FOUND: u16 = 302;
/// an older or informal name of `FOUND`. For now it is at another address; keep asking at the old one next time.
pub const STATUSBOOK_HTTP_MOVED_TEMPORARILY: u16 = 302;
/// The answer is at another address, to be fetched with GET whatever the first method was.
pub const STATUSBOOK_HTTP_SEE_OTHER: u16 = 303;
/// Your stored copy is still good: use it, nothing was sent.
pub const STATUSBOOK_HTTP_NOT_MODIFIED: u16 = 304;
/// Go through the proxy in Location: deprecated as a security risk, and ignored by clients.
pub const STATUSBOOK_HTTP_USE_PROXY: u16 = 305;
/// For now it is at another address; repeat the same request there, method and body unchanged.
pub const STATUSBOOK_HTTP_TEMPORARY_REDIRECT: u16 = 307;
/// The address has changed for good; repeat the same request there, method and body unchanged.
pub const STATUSBOOK_HTTP_PERMANENT_REDIRECT: u16 = 308;
/// The server cannot make sense of the request, or will not try; change it before sending it again.
pub const STATUSBOOK_HTTP_BAD_REQUEST: u16 = 400;
/// Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
pub const STATUSBOOK_HTTP_UNAUTHORIZED: u16 = 401;
/// an older or informal name of `UNAUTHORIZED`. Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
pub const STATUSBOOK_HTTP_AUTHORIZATION_REQUIRED: u16 = 401;
/// Not yet given a meaning; services use it for unpaid bills, spent credit and frozen accounts.
pub const STATUSBOOK_HTTP_PAYMENT_REQUIRED: u16 = 402;
/// The server knows what is wanted and says no; the same credentials again will not help.
pub const STATUSBOOK_HTTP_FORBIDDEN: u16 = 403;
/// The server has nothing at this address, or does not want to say that it has.
pub const STATUSBOOK_HTTP_NOT_FOUND: u16 = 404;
/// an older or informal name of `NOT_FOUND`. The server has nothing at this address, or does not want to say that it has.
pub const STATUSBOOK_HTTP_RESOURCE_NOT_FOUND: u16 = 404;
/// The address exists, but not for this method; Allow lists those that work there.
pub const STATUSBOOK_HTTP_METHOD_NOT_ALLOWED: u16 = 405;
/// an older or informal name of `METHOD_NOT_ALLOWED`. The address exists, but not for this method; Allow lists those that work there.
pub const STATUSBOOK_HTTP_NOT_ALLOWED: u16 = 405;
/// Nothing the server can offer here fits the Accept fields of the request.
pub const STATUSBOOK_HTTP_NOT_ACCEPTABLE: u16 = 406;
/// A proxy on the way wants credentials of its own; see Proxy-Authenticate.
pub const STATUSBOOK_HTTP_PROXY_AUTHENTICATION_REQUIRED: u16 = 407;
/// The client took too long to send its request, often on an idle connection, and the server stopped waiting.
pub const STATUSBOOK_HTTP_REQUEST_TIMEOUT: u16 = 408;
/// an older or informal name of `REQUEST_TIMEOUT`. The client took too long to send its request, often on an idle connection, and the server stopped waiting.
pub const STATUSBOOK_HTTP_REQUEST_TIME_OUT: u16 = 408;
/// The request clashes with how things stand: a duplicate, a newer edit or a wrong state.
pub const STATUSBOOK_HTTP_CONFLICT: u16 = 409;
/// It was here and has been taken away for good; drop the links to it.
pub const STATUSBOOK_HTTP_GONE: u16 = 410;
/// The server insists on a Content-Length; send the request again with one.
pub const STATUSBOOK_HTTP_LENGTH_REQUIRED: u16 = 411;
/// A condition of the request, such as If-Match, did not hold: somebody else may have changed the resource.
pub const STATUSBOOK_HTTP_PRECONDITION_FAILED: u16 = 412;
/// The request body is over a limit, more often that of a proxy in front than the application's.
pub const STATUSBOOK_HTTP_CONTENT_TOO_LARGE: u16 = 413;
/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const STATUSBOOK_HTTP_PAYLOAD_TOO_LARGE: u16 = 413;
/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const STATUSBOOK_HTTP_REQUEST_ENTITY_TOO_LARGE: u16 = 413;
/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const STATUSBOOK_HTTP_REQUEST_TOO_LONG: u16 = 413;
/// The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const STATUSBOOK_HTTP_URI_TOO_LONG: u16 = 414;
/// an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const STATUSBOOK_HTTP_REQUEST_URI_TOO_LONG: u16 = 414;
/// an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const STATUSBOOK_HTTP_REQUEST_URI_TOO_LARGE: u16 = 414;
/// The server does not take such a body; check its Content-Type and Content-Encoding.
pub const STATUSBOOK_HTTP_UNSUPPORTED_MEDIA_TYPE: u16 = 415;
/// None of the ranges asked for can be had; Content-Range tells how long the resource is.
pub const STATUSBOOK_HTTP_RANGE_NOT_SATISFIABLE: u16 = 416;
/// an older or informal name of `RANGE_NOT_SATISFIABLE`. None of the ranges asked for can be had; Content-Range tells how long the resource is.
pub const STATUSBOOK_HTTP_REQUESTED_RANGE_NOT_SATISFIABLE: u16 = 416;
/// Somebody on the way cannot honour the Expect field; send the request without it.
pub const STATUSBOOK_HTTP_EXPECTATION_FAILED: u16 = 417;
/// A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
pub const STATUSBOOK_HTTP_IM_A_TEAPOT: u16 = 418;
/// The form's CSRF token is missing or out of date; reload the page and submit again.
pub const STATUSBOOK_HTTP_PAGE_EXPIRED: u16 = 419;
/// Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
pub const STATUSBOOK_HTTP_ENHANCE_YOUR_CALM: u16 = 420;
/// The connection led to a server that does not answer for this host; try again on a new connection.
pub const STATUSBOOK_HTTP_MISDIRECTED_REQUEST: u16 = 421;
/// The syntax is fine but the values are not; the content should say which of them failed.
pub const STATUSBOOK_HTTP_UNPROCESSABLE_CONTENT: u16 = 422;
/// an older or informal name of `UNPROCESSABLE_CONTENT`. The syntax is fine but the values are not; the content should say which of them failed.
pub const STATUSBOOK_HTTP_UNPROCESSABLE_ENTITY: u16 = 422;
/// A lock is on the resource; wait until it is lifted, or send its lock token.
pub const STATUSBOOK_HTTP_LOCKED: u16 = 423;
/// Not attempted, because another action that it relies on went wrong; look for that one first.
pub const STATUSBOOK_HTTP_FAILED_DEPENDENCY: u16 = 424;
/// an older or informal name of `FAILED_DEPENDENCY`. Not attempted, because another action that it relies on went wrong; look for that one first.
pub const STATUSBOOK_HTTP_METHOD_FAILURE: u16 = 424;
/// It came as TLS early data, which could be a replay; send it again once the handshake is done.
pub const STATUSBOOK_HTTP_TOO_EARLY: u16 = 425;
/// Not over this protocol; switch to one that the Upgrade field names and ask again.
pub const STATUSBOOK_HTTP_UPGRADE_REQUIRED: u16 = 426;
/// Blind changes are not taken here; fetch the resource first and send its ETag in If-Match.
pub const STATUSBOOK_HTTP_PRECONDITION_REQUIRED: u16 = 428;
/// The caller is over its rate limit; slow down, and wait as long as Retry-After says.
pub const STATUSBOOK_HTTP_TOO_MANY_REQUESTS: u16 = 429;
/// The request's header is too big, in one field or in all; overgrown cookies are the usual cause.
pub const STATUSBOOK_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE: u16 = 431;
/// nginx closed the connection without an answer, because its configuration said so.
pub const STATUSBOOK_HTTP_NO_RESPONSE: u16 = 444;
/// an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
pub const STATUSBOOK_HTTP_CONNECTION_CLOSED_WITHOUT_RESPONSE: u16 = 444;
/// Withheld because of a court, an authority or another legal demand.
pub const STATUSBOOK_HTTP_UNAVAILABLE_FOR_LEGAL_REASONS: u16 = 451;
/// The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
pub const STATUSBOOK_HTTP_CLIENT_CLOSED_REQUEST: u16 = 499;
/// Something broke inside the server; the reason is in its log, not in the request.
pub const STATUSBOOK_HTTP_INTERNAL_SERVER_ERROR: u16 = 500;
/// The server cannot do this for any resource, most often because it does not know the method.
pub const STATUSBOOK_HTTP_NOT_IMPLEMENTED: u16 = 501;
/// an older or informal name of `NOT_IMPLEMENTED`. The server cannot do this for any resource, most often because it does not know the method.
pub const STATUSBOOK_HTTP_METHOD_NOT_IMPLEMENTED: u16 = 501;
/// A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
pub const STATUSBOOK_HTTP_BAD_GATEWAY: u16 = 502;
/// an older or informal name of `BAD_GATEWAY`. A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
pub const STATUSBOOK_HTTP_PROXY_ERROR: u16 = 502;
/// Not now: overload, maintenance or no healthy server left; try again later.
pub const STATUSBOOK_HTTP_SERVICE_UNAVAILABLE: u16 = 503;
/// an older or informal name of `SERVICE_UNAVAILABLE`. Not now: overload, maintenance or no healthy server left; try again later.
pub const STATUSBOOK_HTTP_SERVICE_TEMPORARILY_UNAVAILABLE: u16 = 503;
/// A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
pub const STATUSBOOK_HTTP_GATEWAY_TIMEOUT: u16 = 504;
/// an older or informal name of `GATEWAY_TIMEOUT`. A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
pub const STATUSBOOK_HTTP_GATEWAY_TIME_OUT: u16 = 504;
/// The server does not speak this major version of HTTP, or does not want to.
pub const STATUSBOOK_HTTP_HTTP_VERSION_NOT_SUPPORTED: u16 = 505;
/// Content negotiation is set up wrongly: the variant it picked wants to negotiate in turn.
pub const STATUSBOOK_HTTP_VARIANT_ALSO_NEGOTIATES: u16 = 506;
/// No room is left to keep what the request would have stored: a full disk or a quota.
pub const STATUSBOOK_HTTP_INSUFFICIENT_STORAGE: u16 = 507;
/// A request over a whole tree of resources was stopped, because the tree runs in a circle.
pub const STATUSBOOK_HTTP_LOOP_DETECTED: u16 = 508;
/// The site has used up the traffic that its host grants it for the period.
pub const STATUSBOOK_HTTP_BANDWIDTH_LIMIT_EXCEEDED: u16 = 509;
/// The request lacks an extension that the server wants, in an HTTP experiment that was given up.
pub const STATUSBOOK_HTTP_NOT_EXTENDED: u16 = 510;
/// The network wants a login first: this answer is from a hotel's or café's portal, not from the site.
pub const STATUSBOOK_HTTP_NETWORK_AUTHENTICATION_REQUIRED: u16 = 511;
/// Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
pub const STATUSBOOK_HTTP_ORIGIN_DNS_ERROR: u16 = 530;
/// Alibaba Cloud ALB: The load balancer met a request that had been through it before; look for a loop in the forwarding.
pub const STATUSBOOK_HTTP_ALIBABA_ALB_REQUEST_LOOP: u16 = 463;
/// Apache HTTP Server: Said to let an error page through Apache's ProxyErrorOverride untouched; nobody has found a source.
pub const STATUSBOOK_HTTP_APACHE_THIS_IS_FINE: u16 = 218;
/// ASP.NET: A login that was valid before has run out; log in again.
pub const STATUSBOOK_HTTP_ASPNET_AUTHENTICATION_TIMEOUT: u16 = 419;
/// AWS Elastic Load Balancing: The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
pub const STATUSBOOK_HTTP_AWS_ELB_CLIENT_CLOSED_CONNECTION: u16 = 460;
/// AWS Elastic Load Balancing: an older or informal name of `CLIENT_CLOSED_CONNECTION`. The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
pub const STATUSBOOK_HTTP_AWS_ELB_CLIENT_CLOSED_LOAD_BALANCED_REQUEST: u16 = 460;
/// AWS Elastic Load Balancing: X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
pub const STATUSBOOK_HTTP_AWS_ELB_TOO_MANY_FORWARDED_ADDRESSES: u16 = 463;
/// AWS Elastic Load Balancing: an older or informal name of `TOO_MANY_FORWARDED_ADDRESSES`. X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
pub const STATUSBOOK_HTTP_AWS_ELB_INVALID_X_FORWARDED_FOR: u16 = 463;
/// AWS Elastic Load Balancing: The client's protocol does not fit the target group's version, such as HTTP/1.1 to a gRPC group.
pub const STATUSBOOK_HTTP_AWS_ELB_INCOMPATIBLE_PROTOCOL: u16 = 464;
/// AWS Elastic Load Balancing: The identity provider gave an error while the load balancer logged the user in; its access log says which.
pub const STATUSBOOK_HTTP_AWS_ELB_IDENTITY_PROVIDER_ERROR: u16 = 561;
/// AWS Elastic Load Balancing: an older or informal name of `IDENTITY_PROVIDER_ERROR`. The identity provider gave an error while the load balancer logged the user in; its access log says which.
pub const STATUSBOOK_HTTP_AWS_ELB_IDENTITY_PROVIDER_AUTHENTICATION_ERROR: u16 = 561;
/// Amazon S3: Too many requests to one part of a bucket: a rate limit, which others answer with 429.
pub const STATUSBOOK_HTTP_AWS_S3_SLOW_DOWN: u16 = 503;
/// Azure Cosmos DB: A write met another one at the same time; it may be repeated.
pub const STATUSBOOK_HTTP_AZURE_COSMOS_DB_RETRY_WITH: u16 = 449;
/// Apache bw/limited: The site has used up the traffic that its host grants it for the period.
pub const STATUSBOOK_HTTP_BW_LIMITED_BANDWIDTH_LIMIT_EXCEEDED: u16 = 509;
/// Cloudflare: Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
pub const STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: u16 = 520;
/// Cloudflare: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
pub const STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR: u16 = 520;
/// Cloudflare: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
pub const STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_UNKNOWN_ERROR: u16 = 520;
/// Cloudflare: The origin turned Cloudflare's connection away; check that it runs and lets Cloudflare's addresses in.
pub const STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_IS_DOWN: u16 = 521;
/// Cloudflare: Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
pub const STATUSBOOK_HTTP_CLOUDFLARE_CONNECTION_TIMED_OUT: u16 = 522;
/// Cloudflare: an older or informal name of `CONNECTION_TIMED_OUT`. Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
pub const STATUSBOOK_HTTP_CLOUDFLARE_CONNECTION_TIMEOUT: u16 = 522;
/// Cloudflare: Cloudflare finds no way to the origin; check its address in the DNS and the network between.
pub const STATUSBOOK_HTTP_CLOUDFLARE_ORIGIN_IS_UNREACHABLE: u16 = 523;
/// Cloudflare: Cloudflare reached the origin but got no answer in time; move long work into the background.
pub const STATUSBOOK_HTTP_CLOUDFLARE_A_TIMEOUT_OCCURRED: u16 = 524;
/// Cloudflare: an older or informal name of `A_TIMEOUT_OCCURRED`. Cloudflare reached the origin but got no answer in time; move long work into the background.
pub const STATUSBOOK_HTTP_CLOUDFLARE_TIMEOUT_OCCURED: u16 = 524;
/// Cloudflare: TLS between Cloudflare and the origin could not be set up; check the origin's certificate and ciphers.
pub const STATUSBOOK_HTTP_CLOUDFLARE_SSL_HANDSHAKE_FAILED: u16 = 525;
/// Cloudflare: The origin's certificate did not pass: expired, self-signed, incomplete or for another name.
pub const STATUSBOOK_HTTP_CLOUDFLARE_INVALID_SSL_CERTIFICATE: u16 = 526;
/// Cloudflare: Cloudflare lost touch with the Railgun listener at the origin.
pub const STATUSBOOK_HTTP_CLOUDFLARE_RAILGUN_ERROR: u16 = 527;
/// Cloudflare: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
pub const STATUSBOOK_HTTP_CLOUDFLARE_ORIGIN_DNS_ERROR: u16 = 530;
/// cPanel: The hosting account is at its limit of CPU, memory or processes; wait, or ask for a bigger one.
pub const STATUSBOOK_HTTP_CPANEL_RESOURCE_LIMIT_IS_REACHED: u16 = 508;
/// Proxy redirection draft: Told the client which proxy to use for later requests, or to use none.
pub const STATUSBOOK_HTTP_DRAFT_COHEN_SWITCH_PROXY: u16 = 306;
/// Esri ArcGIS: The ArcGIS token has expired or is no good; get a new one.
pub const STATUSBOOK_HTTP_ESRI_INVALID_TOKEN: u16 = 498;
/// Esri ArcGIS: ArcGIS wants a token and got none; the status line itself may well say 200.
pub const STATUSBOOK_HTTP_ESRI_TOKEN_REQUIRED: u16 = 499;
/// Gears: How much of an interrupted upload has arrived, in a proposal that predates Early Hints.
pub const STATUSBOOK_HTTP_GEARS_CHECKPOINT: u16 = 103;
/// Gears: No redirect: the upload is not complete yet, and Range says how much has arrived.
pub const STATUSBOOK_HTTP_GEARS_RESUME_INCOMPLETE: u16 = 308;
/// Git LFS: The repository or its owner has used up the traffic for large files.
pub const STATUSBOOK_HTTP_GIT_LFS_BANDWIDTH_LIMIT_EXCEEDED: u16 = 509;
/// HTCPCP: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
pub const STATUSBOOK_HTTP_HTCPCP_IM_A_TEAPOT: u16 = 418;
/// HTTP pipelining draft: Refused in a pipeline, because it would have held up the requests queued behind it.
pub const STATUSBOOK_HTTP_HTTP_PIPELINE_WOULD_BLOCK: u16 = 430;
/// HTTP proxies: A proxy reached the server behind it but waited in vain for data.
pub const STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_READ_TIMEOUT_ERROR: u16 = 598;
/// HTTP proxies: an older or informal name of `NETWORK_READ_TIMEOUT_ERROR`. A proxy reached the server behind it but waited in vain for data.
pub const STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_READ_TIMEOUT: u16 = 598;
/// HTTP proxies: A proxy could not connect to the server behind it in time.
pub const STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_CONNECT_TIMEOUT_ERROR: u16 = 599;
/// HTTP proxies: an older or informal name of `NETWORK_CONNECT_TIMEOUT_ERROR`. A proxy could not connect to the server behind it in time.
pub const STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_CONNECT_TIMEOUT: u16 = 599;
/// Internet Explorer: Said to be Internet Explorer 7's word for an address beyond its limit of some two thousand characters.
pub const STATUSBOOK_HTTP_INTERNET_EXPLORER_URI_TOO_LONG: u16 = 122;
/// Laravel: The form's CSRF token is missing or out of date; reload the page and submit again.
pub const STATUSBOOK_HTTP_LARAVEL_PAGE_EXPIRED: u16 = 419;
/// LinkedIn: LinkedIn turns the request away, mostly because it looks automated or comes without a login.
pub const STATUSBOOK_HTTP_LINKEDIN_REQUEST_DENIED: u16 = 999;
/// llhttp: A stored response was sent although its time was over.
pub const STATUSBOOK_HTTP_LLHTTP_RESPONSE_IS_STALE: u16 = 110;
/// llhttp: A stale response was sent, because the server could not be asked for a fresh one.
pub const STATUSBOOK_HTTP_LLHTTP_REVALIDATION_FAILED: u16 = 111;
/// llhttp: The cache was cut off from the network on purpose.
pub const STATUSBOOK_HTTP_LLHTTP_DISCONNECTED_OPERATION: u16 = 112;
/// llhttp: The cache had guessed a lifetime of more than a day, and the response was older than that.
pub const STATUSBOOK_HTTP_LLHTTP_HEURISTIC_EXPIRATION: u16 = 113;
/// llhttp: Some warning for a person to read, about this one response.
pub const STATUSBOOK_HTTP_LLHTTP_MISCELLANEOUS_WARNING: u16 = 199;
/// llhttp: A proxy had changed the encoding or the content on the way.
pub const STATUSBOOK_HTTP_LLHTTP_TRANSFORMATION_APPLIED: u16 = 214;
/// llhttp: Some warning for a person to read, which stays true when the response is asked for again.
pub const STATUSBOOK_HTTP_LLHTTP_MISCELLANEOUS_PERSISTENT_WARNING: u16 = 299;
/// Microsoft Exchange: The mailbox is better reached at another Exchange server: the one in X-MS-Location, else ask Autodiscover.
pub const STATUSBOOK_HTTP_MICROSOFT_EXCHANGE_REDIRECT: u16 = 451;
/// Microsoft IIS: The session has run out, as in Outlook on the web; log in again.
pub const STATUSBOOK_HTTP_MICROSOFT_IIS_LOGIN_TIME_OUT: u16 = 440;
/// Microsoft IIS: The server wants more information; repeat the request with what Ms-Echo-Request asks for.
pub const STATUSBOOK_HTTP_MICROSOFT_IIS_RETRY_WITH: u16 = 449;
/// Microsoft Windows: Windows Parental Controls, on the user's own machine, blocked the page.
pub const STATUSBOOK_HTTP_MICROSOFT_WINDOWS_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: u16 = 450;
/// Microsoft Windows: an older or informal name of `BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS`. Windows Parental Controls, on the user's own machine, blocked the page.
pub const STATUSBOOK_HTTP_MICROSOFT_WINDOWS_BLOCKED_BY_PARENTAL_CONTROL: u16 = 450;
/// nginx: nginx closed the connection without an answer, because its configuration said so.
pub const STATUSBOOK_HTTP_NGINX_NO_RESPONSE: u16 = 444;
/// nginx: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
pub const STATUSBOOK_HTTP_NGINX_CONNECTION_CLOSED_WITHOUT_RESPONSE: u16 = 444;
/// nginx: The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_REQUEST_HEADER_TOO_LARGE: u16 = 494;
/// nginx: an older or informal name of `REQUEST_HEADER_TOO_LARGE`. The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_REQUEST_HEADER_OR_COOKIE_TOO_LARGE: u16 = 494;
/// nginx: nginx could not verify the client's certificate; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_SSL_CERTIFICATE_ERROR: u16 = 495;
/// nginx: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_CERT_ERROR: u16 = 495;
/// nginx: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_THE_SSL_CERTIFICATE_ERROR: u16 = 495;
/// nginx: nginx asked for a client certificate and got none; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_SSL_CERTIFICATE_REQUIRED: u16 = 496;
/// nginx: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_NO_CERT: u16 = 496;
/// nginx: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT: u16 = 496;
/// nginx: Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT: u16 = 497;
/// nginx: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_HTTP_TO_HTTPS: u16 = 497;
/// nginx: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
pub const STATUSBOOK_HTTP_NGINX_THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT: u16 = 497;
/// nginx: Once meant for requests with a bad host name, and cancelled; nginx answers those with 400.
pub const STATUSBOOK_HTTP_NGINX_INVALID_HOST: u16 = 498;
/// nginx: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
pub const STATUSBOOK_HTTP_NGINX_CLIENT_CLOSED_REQUEST: u16 = 499;
/// Pantheon: Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
pub const STATUSBOOK_HTTP_PANTHEON_SITE_IS_FROZEN: u16 = 530;
/// Pantheon: an older or informal name of `SITE_IS_FROZEN`. Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
pub const STATUSBOOK_HTTP_PANTHEON_SITE_FROZEN: u16 = 530;
/// Qualys SSL Labs: The service as a whole has too much to do, whoever is asking; pause and try again later.
pub const STATUSBOOK_HTTP_QUALYS_SITE_IS_OVERLOADED: u16 = 529;
/// Shopify: Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
pub const STATUSBOOK_HTTP_SHOPIFY_SECURITY_REJECTION: u16 = 430;
/// Shopify: Too many addresses fetched in a short time: what Shopify once sent in place of 429.
pub const STATUSBOOK_HTTP_SHOPIFY_REQUEST_HEADER_FIELDS_TOO_LARGE: u16 = 430;
/// Shopify: an older or informal name of `SECURITY_REJECTION`. Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
pub const STATUSBOOK_HTTP_SHOPIFY_SHOPIFY_SECURITY_REJECTION: u16 = 430;
/// Shopify: Cloudflare, which stands in front of Shopify, could not resolve the name that was asked for.
pub const STATUSBOOK_HTTP_SHOPIFY_ORIGIN_DNS_ERROR: u16 = 530;
/// Shopify: Shopify has switched this endpoint off for the time being.
pub const STATUSBOOK_HTTP_SHOPIFY_TEMPORARILY_DISABLED: u16 = 540;
/// Shopify: The JSON that was sent to Shopify does not parse.
pub const STATUSBOOK_HTTP_SHOPIFY_UNEXPECTED_TOKEN: u16 = 783;
/// Squid: Squid could not parse a header; the client gets 400 or a gateway error instead.
pub const STATUSBOOK_HTTP_SQUID_INVALID_HEADER: u16 = 600;
/// Squid: A header was too big for Squid to work on; the client gets 400 or a gateway error instead.
pub const STATUSBOOK_HTTP_SQUID_HEADER_TOO_LARGE: u16 = 601;
/// Stripe: The parameters were right and the payment did not go through, such as a card that was declined.
pub const STATUSBOOK_HTTP_STRIPE_REQUEST_FAILED: u16 = 402;
/// Telegram: The same call was made too often; the error's name ends in the seconds to wait.
pub const STATUSBOOK_HTTP_TELEGRAM_FLOOD: u16 = 420;
/// Tencent EdgeOne: The request keeps coming back to EdgeOne; check that the origin does not point to EdgeOne itself.
pub const STATUSBOOK_HTTP_TENCENT_EDGEONE_REQUEST_LOOP: u16 = 423;
/// Tencent EdgeOne: A managed rule of EdgeOne's firewall blocked the request.
pub const STATUSBOOK_HTTP_TENCENT_EDGEONE_WAF_MANAGED_RULE_BLOCK: u16 = 566;
/// Tencent EdgeOne: A rule that the site's owner set in EdgeOne's firewall blocked the request.
pub const STATUSBOOK_HTTP_TENCENT_EDGEONE_WAF_CUSTOM_RULE_BLOCK: u16 = 567;
/// Twitter: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
pub const STATUSBOOK_HTTP_TWITTER_ENHANCE_YOUR_CALM: u16 = 420;
/// Unattributed: Said to mean that the request was redirected too often or in a circle.
pub const STATUSBOOK_HTTP_UNATTRIBUTED_TOO_MANY_REDIRECTS: u16 = 310;
/// Vercel: A deployment called itself again and again, and Vercel stopped it.
pub const STATUSBOOK_HTTP_VERCEL_INFINITE_LOOP_DETECTED: u16 = 508;
/// W3C PEP: The request did not meet an extension policy of the server, in an HTTP extension scheme that was given up.
pub const STATUSBOOK_HTTP_W3C_PEP_POLICY_NOT_FULFILLED: u16 = 420;
/// WebDAV drafts: Said to tell a WebDAV client that its copy no longer matches the server's.
pub const STATUSBOOK_HTTP_WEBDAV_CONTENT_DIFFERENT: u16 = 210;
/// WebDAV drafts: Too little room to carry out the method, in an early WebDAV draft; 507 does that job now.
pub const STATUSBOOK_HTTP_WEBDAV_INSUFFICIENT_SPACE_ON_RESOURCE: u16 = 419;
/// WebDAV drafts: Given up here because another part of the same operation failed: the forerunner of 424.
pub const STATUSBOOK_HTTP_WEBDAV_METHOD_FAILURE: u16 = 420;
/// WebDAV drafts: The target of a copy or move was locked, in an early WebDAV draft; 423 says that today.
pub const STATUSBOOK_HTTP_WEBDAV_DESTINATION_LOCKED: u16 = 421;
/// WebDAV drafts: A position was asked for in a collection that keeps no order, in a WebDAV draft.
pub const STATUSBOOK_HTTP_WEBDAV_UNORDERED_COLLECTION: u16 = 425;
/// WebDAV drafts: Said to mean a WebDAV failure that leaves nothing to be saved.
pub const STATUSBOOK_HTTP_WEBDAV_UNRECOVERABLE_ERROR: u16 = 456;
