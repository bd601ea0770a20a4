/* Generated from core/registry and bindings-c by `make generate`. Do not edit. */

/*
 * statusbook: one book of response codes.
 *
 * Conventions. Texts are UTF-8. Every row is static: it lives as long as the library, any thread may read it, nobody may
 * write to it. Records are reached by pointer and grow only at their end; lists are arrays of pointers with a count,
 * NULL where the count is 0. A struct that a call fills in begins with its size, which the caller sets:
 *
 *   statusbook_smtp_reply_t reply = {.size = sizeof reply};
 *   if (statusbook_smtp_reply(text, length, &reply) == STATUSBOOK_RESULT_OK) { ... }
 *
 * Outputs are written only on success, but a buffer always gets its NUL. statusbook_last_message() says what went wrong on this thread.
 */

#ifndef STATUSBOOK_H
#define STATUSBOOK_H

#include <stddef.h>
#include <stdint.h>

/* A call through the global offset table takes half a nanosecond less than one through a stub of the linker's. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__ELF__)
#define STATUSBOOK_API __attribute__((noplt))
#else
#define STATUSBOOK_API
#endif


/// The version of the header, major part.
#define STATUSBOOK_VERSION_MAJOR 0

/// The version of the header, minor part.
#define STATUSBOOK_VERSION_MINOR 1

/// The version of the header, patch part.
#define STATUSBOOK_VERSION_PATCH 0

/// In the IANA registry for good.
#define STATUSBOOK_STANDING_REGISTERED 1

/// In the IANA registry until a date.
#define STATUSBOOK_STANDING_TEMPORARY 2

/// Reserved in the IANA registry and not to be used.
#define STATUSBOOK_STANDING_UNUSED 3

/// In the IANA registry, and withdrawn.
#define STATUSBOOK_STANDING_OBSOLETE 4

/// One vendor's use, not registered.
#define STATUSBOOK_STANDING_VENDOR 5

/// From a proposal that was not registered.
#define STATUSBOOK_STANDING_DRAFT 6

/// Nobody's, as far as the book knows.
#define STATUSBOOK_STANDING_UNASSIGNED 7

/// Seen in the owner's own source, documentation or specification.
#define STATUSBOOK_CONFIDENCE_SOURCE 1

/// Seen only in what others write about the owner.
#define STATUSBOOK_CONFIDENCE_SECONDARY 2

/// In a response's status line or pseudo-header.
#define STATUSBOOK_SEEN_WIRE 1

/// Only in the owner's log: the client sees another code, or nothing.
#define STATUSBOOK_SEEN_LOG 2

/// In the content of a response that has another status code.
#define STATUSBOOK_SEEN_BODY 3

/// Not known.
#define STATUSBOOK_SEEN_UNKNOWN 4

/// 1xx: received, still working; a final response follows.
#define STATUSBOOK_HTTP_CLASS_INFORMATIONAL 1

/// 2xx: received, understood and accepted.
#define STATUSBOOK_HTTP_CLASS_SUCCESSFUL 2

/// 3xx: something more has to be done, most often elsewhere.
#define STATUSBOOK_HTTP_CLASS_REDIRECTION 3

/// 4xx: the request is at fault, as the server sees it.
#define STATUSBOOK_HTTP_CLASS_CLIENT_ERROR 4

/// 5xx: the server failed a request that looks right.
#define STATUSBOOK_HTTP_CLASS_SERVER_ERROR 5

/// Whoever sent the request.
#define STATUSBOOK_HTTP_FAULT_CLIENT 1

/// Whoever answered it.
#define STATUSBOOK_HTTP_FAULT_SERVER 2

/// It may have content.
#define STATUSBOOK_HTTP_CONTENT_ALLOWED 1

/// It ends with its header section, whatever its fields say.
#define STATUSBOOK_HTTP_CONTENT_NO_CONTENT 2

/// Framed as any other response, but nothing may be put in it.
#define STATUSBOOK_HTTP_CONTENT_EMPTY 3

/// It may have content.
#define STATUSBOOK_HTTP_CONTENT_RULE_ALLOWED 1

/// It ends with its header section, whatever its fields say.
#define STATUSBOOK_HTTP_CONTENT_RULE_NO_CONTENT 2

/// Framed as any other response, but nothing may be put in it.
#define STATUSBOOK_HTTP_CONTENT_RULE_EMPTY 3

/// What follows the header section is no content but another connection.
#define STATUSBOOK_HTTP_CONTENT_RULE_TUNNEL 4

/// Give back a collection, or what a filter leaves of it.
#define STATUSBOOK_HTTP_OPERATION_LIST 1

/// Give back one resource.
#define STATUSBOOK_HTTP_OPERATION_READ 2

/// Make a new resource.
#define STATUSBOOK_HTTP_OPERATION_CREATE 3

/// Put a whole representation in place of the old one.
#define STATUSBOOK_HTTP_OPERATION_REPLACE 4

/// Change a resource in part.
#define STATUSBOOK_HTTP_OPERATION_CHANGE 5

/// Remove a resource.
#define STATUSBOOK_HTTP_OPERATION_DELETE 6

/// Answer a browser that asks whether another origin may call (CORS).
#define STATUSBOOK_HTTP_OPERATION_PREFLIGHT 7

/// Turn down credentials that are missing or wrong.
#define STATUSBOOK_HTTP_OPERATION_LOGIN_FAILED 8

/// Turn down a caller who is known and may not do it.
#define STATUSBOOK_HTTP_OPERATION_NOT_ALLOWED 9

/// Turn down a caller who asks too often.
#define STATUSBOOK_HTTP_OPERATION_RATE_LIMITED 10

/// Turn down a request that cannot be used as it is.
#define STATUSBOOK_HTTP_OPERATION_INVALID_INPUT 11

/// Own up to a fault of the server's.
#define STATUSBOOK_HTTP_OPERATION_UNEXPECTED_FAULT 12

/// Say that the service is overloaded or under maintenance.
#define STATUSBOOK_HTTP_OPERATION_UNAVAILABLE 13

/// Start work that outlasts the request.
#define STATUSBOOK_HTTP_OPERATION_LONG_RUNNING 14

/// Write only if nobody else has written meanwhile.
#define STATUSBOOK_HTTP_OPERATION_CONDITIONAL_WRITE 15

/// Take in a file.
#define STATUSBOOK_HTTP_OPERATION_UPLOAD 16

/// They may be sent.
#define STATUSBOOK_HTTP_FRAMING_FIELDS_ALLOWED 1

/// Neither may be sent, not even with the value 0.
#define STATUSBOOK_HTTP_FRAMING_FIELDS_FORBIDDEN 2

/// It may be stored and reused without explicit freshness.
#define STATUSBOOK_HTTP_CACHE_HEURISTIC 1

/// It may be stored only with explicit freshness or permission.
#define STATUSBOOK_HTTP_CACHE_EXPLICIT 2

/// It must not be stored.
#define STATUSBOOK_HTTP_CACHE_NEVER 3

/// It is not a final response, so there is nothing to store.
#define STATUSBOOK_HTTP_CACHE_INTERIM 4

/// An absolute requirement.
#define STATUSBOOK_HTTP_KEYWORD_MUST 1

/// To be done unless there is a good reason not to.
#define STATUSBOOK_HTTP_KEYWORD_SHOULD 2

/// Optional.
#define STATUSBOOK_HTTP_KEYWORD_MAY 3

/// No keyword, but the code means little without it.
#define STATUSBOOK_HTTP_KEYWORD_BY_DEFINITION 4

/// Ask the address in Location.
#define STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW 1

/// This is the answer: hand it to the caller.
#define STATUSBOOK_HTTP_REDIRECT_ACTION_STOP 2

/// It would be followed with the content, which cannot be sent a second time.
#define STATUSBOOK_HTTP_REDIRECT_ACTION_NEEDS_REPLAY 3

/// It would be followed, but the limit on redirects is reached.
#define STATUSBOOK_HTTP_REDIRECT_ACTION_TOO_MANY_HOPS 4

/// Send it again, if there is any.
#define STATUSBOOK_HTTP_REDIRECT_CONTENT_KEEP 1

/// Send none.
#define STATUSBOOK_HTTP_REDIRECT_CONTENT_DROP 2

/// RFC 9110, and what user agents do where it leaves a choice.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_RFC9110 1

/// The Fetch standard: browsers, Node, Deno, Bun.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_FETCH 2

/// The command curl.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_CURL 3

/// requests for Python.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_REQUESTS 4

/// httpx for Python.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_HTTPX 5

/// urllib3 for Python.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_URLLIB3 6

/// net/http of Go.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_GO 7

/// reqwest for Rust.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_REQWEST 8

/// axios and follow-redirects for Node.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_AXIOS 9

/// The redirect interceptor of undici for Node.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_UNDICI 10

/// got for Node.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_GOT 11

/// aiohttp for Python.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_AIOHTTP 12

/// node-fetch 3 for Node.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_NODE_FETCH 13

/// java.net.http of Java, before the updates of 2026.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA 14

/// java.net.http of Java 17.0.19 and of later ones.
#define STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA_17_0_19 15

/// The same request again, after the wait.
#define STATUSBOOK_HTTP_RETRY_ACTION_SAME 1

/// The same request on a new connection.
#define STATUSBOOK_HTTP_RETRY_ACTION_NEW_CONNECTION 2

/// The same request once the TLS handshake is done.
#define STATUSBOOK_HTTP_RETRY_ACTION_WITHOUT_EARLY_DATA 3

/// Not before something about the request is changed.
#define STATUSBOOK_HTTP_RETRY_ACTION_AFTER_CHANGE 4

/// Not at all.
#define STATUSBOOK_HTTP_RETRY_ACTION_NEVER 5

/// Log in, or renew the token.
#define STATUSBOOK_HTTP_RETRY_CHANGE_CREDENTIALS 1

/// Log in at the proxy.
#define STATUSBOOK_HTTP_RETRY_CHANGE_PROXY_CREDENTIALS 2

/// Say how long the content is.
#define STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_LENGTH 3

/// Fetch the present state, and send a precondition that fits it.
#define STATUSBOOK_HTTP_RETRY_CHANGE_PRECONDITION 4

/// Leave out Expect.
#define STATUSBOOK_HTTP_RETRY_CHANGE_EXPECT 5

/// Speak a protocol that Upgrade names.
#define STATUSBOOK_HTTP_RETRY_CHANGE_PROTOCOL 6

/// Send less content.
#define STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_CONTENT 7

/// Shorten the address.
#define STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_TARGET 8

/// Send fewer or shorter header fields.
#define STATUSBOOK_HTTP_RETRY_CHANGE_SMALLER_FIELDS 9

/// Accept another format, language or coding.
#define STATUSBOOK_HTTP_RETRY_CHANGE_ACCEPTED_FORMAT 10

/// Send the content in another format or coding.
#define STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_FORMAT 11

/// What RFC 9110, RFC 8470 and the practice of most clients support.
#define STATUSBOOK_HTTP_RETRY_PROFILE_STANDARD 1

/// curl with --retry.
#define STATUSBOOK_HTTP_RETRY_PROFILE_CURL 2

/// urllib3's Retry for Python.
#define STATUSBOOK_HTTP_RETRY_PROFILE_URLLIB3 3

/// got for Node.
#define STATUSBOOK_HTTP_RETRY_PROFILE_GOT 4

/// ky for JavaScript.
#define STATUSBOOK_HTTP_RETRY_PROFILE_KY 5

/// RetryHandler of undici for Node.
#define STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI 6

/// axios-retry for Node.
#define STATUSBOOK_HTTP_RETRY_PROFILE_AXIOS_RETRY 7

/// Microsoft.Extensions.Http.Resilience for .NET.
#define STATUSBOOK_HTTP_RETRY_PROFILE_DOTNET 8

/// google-api-core for Python.
#define STATUSBOOK_HTTP_RETRY_PROFILE_GOOGLE 9

/// botocore and the other SDKs of AWS.
#define STATUSBOOK_HTTP_RETRY_PROFILE_AWS 10

/// RetryHandler of undici 7, which leaves QUERY alone.
#define STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI_7 11

/// reqwest-retry for Rust.
#define STATUSBOOK_HTTP_RETRY_PROFILE_REQWEST_RETRY 12

/// OkHttp for Java and Kotlin.
#define STATUSBOOK_HTTP_RETRY_PROFILE_OKHTTP 13

/// go-retryablehttp for Go.
#define STATUSBOOK_HTTP_RETRY_PROFILE_GO_RETRYABLEHTTP 14

/// Envoy where retry_on is gateway-error.
#define STATUSBOOK_HTTP_RETRY_PROFILE_ENVOY 15

/// It is as long as it says.
#define STATUSBOOK_HTTP_RETRY_AFTER_STATE_VALID 1

/// A moment that is over: no need to wait.
#define STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST 2

/// Longer than can be counted or than the profile waits: cut to that.
#define STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED 3

/// Neither a number of seconds nor an HTTP date.
#define STATUSBOOK_HTTP_RETRY_AFTER_STATE_INVALID 4

/// Retry-After.
#define STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RETRY_AFTER 1

/// RateLimit, with RateLimit-Policy for what it leaves out.
#define STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT 2

/// X-RateLimit-Reset or one of its kin.
#define STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT_RESET 3

/// The caller gave up.
#define STATUSBOOK_HTTP_GRPC_CODE_CANCELLED 1

/// Nobody knows what went wrong.
#define STATUSBOOK_HTTP_GRPC_CODE_UNKNOWN 2

/// The arguments make no sense, whatever the state.
#define STATUSBOOK_HTTP_GRPC_CODE_INVALID_ARGUMENT 3

/// The time was over before the work was done.
#define STATUSBOOK_HTTP_GRPC_CODE_DEADLINE_EXCEEDED 4

/// What was asked for is not there.
#define STATUSBOOK_HTTP_GRPC_CODE_NOT_FOUND 5

/// What was to be made is there already.
#define STATUSBOOK_HTTP_GRPC_CODE_ALREADY_EXISTS 6

/// The caller is known and may not.
#define STATUSBOOK_HTTP_GRPC_CODE_PERMISSION_DENIED 7

/// A quota or a resource is used up.
#define STATUSBOOK_HTTP_GRPC_CODE_RESOURCE_EXHAUSTED 8

/// The state does not allow it, and asking again will not help.
#define STATUSBOOK_HTTP_GRPC_CODE_FAILED_PRECONDITION 9

/// It met with another change; begin again a level higher.
#define STATUSBOOK_HTTP_GRPC_CODE_ABORTED 10

/// Past the end of what there is.
#define STATUSBOOK_HTTP_GRPC_CODE_OUT_OF_RANGE 11

/// The server has no such method.
#define STATUSBOOK_HTTP_GRPC_CODE_UNIMPLEMENTED 12

/// The server is broken in a way that should not be.
#define STATUSBOOK_HTTP_GRPC_CODE_INTERNAL 13

/// Not now; trying again may help.
#define STATUSBOOK_HTTP_GRPC_CODE_UNAVAILABLE 14

/// Data is lost or spoiled.
#define STATUSBOOK_HTTP_GRPC_CODE_DATA_LOSS 15

/// The caller is not known.
#define STATUSBOOK_HTTP_GRPC_CODE_UNAUTHENTICATED 16

/// It worked.
#define STATUSBOOK_HTTP_GRPC_CODE_OK 17

/// It is not UTF-8; what is broken reads as U+FFFD.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_INVALID_UTF8 (1 << 0)

/// White space before the version.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_LEADING_SPACE (1 << 1)

/// White space after the phrase, or more than the one space where there is none.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_TRAILING_SPACE (1 << 2)

/// More than one space between two parts.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_EXTRA_SPACE (1 << 3)

/// A tab, vertical tab, form feed or bare CR where a space belongs.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_OTHER_SPACE (1 << 4)

/// No space between the code and the phrase.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_SPACE (1 << 5)

/// It ends after the code, without the space that has to follow even where there is no phrase.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_PHRASE (1 << 6)

/// It begins with the code.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_VERSION (1 << 7)

/// The name HTTP is not in upper case.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_CASE (1 << 8)

/// The version is not two digits with a dot between them, as in HTTP/2 or ICY.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_FORM (1 << 9)

/// A version of HTTP that has no status line: 2 or 3.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NOT_HTTP1 (1 << 10)

/// The :status pseudo-header field of HTTP/2 and HTTP/3.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_PSEUDO_HEADER (1 << 11)

/// The code has fewer or more than three digits; there is no code in the answer.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_NOT_THREE_DIGITS (1 << 12)

/// Three digits, but outside 100 to 599; below 100 there is no code in the answer.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_OUT_OF_RANGE (1 << 13)

/// The phrase has octets above 127, which the grammar has only as a relic.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NON_ASCII_PHRASE (1 << 14)

/// A control character other than a tab in the phrase.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CONTROL_CHARACTER (1 << 15)

/// The line ends with LF alone.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_BARE_LF (1 << 16)

/// Something follows the line; it was not read.
#define STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MORE_LINES (1 << 17)

/// 2xx, 2.x.x: done.
#define STATUSBOOK_SMTP_PERMANENCE_SUCCESS 1

/// 3xx: the server waits for the rest.
#define STATUSBOOK_SMTP_PERMANENCE_INTERMEDIATE 2

/// 4xx, 4.x.x: not now; the same again later may work.
#define STATUSBOOK_SMTP_PERMANENCE_TRANSIENT 3

/// 5xx, 5.x.x: no; the same again will fail again.
#define STATUSBOOK_SMTP_PERMANENCE_PERMANENT 4

/// Defined by an RFC.
#define STATUSBOOK_SMTP_CODE_STANDING_STANDARD 1

/// Defined nowhere, but named beside an enhanced code in the IANA registry.
#define STATUSBOOK_SMTP_CODE_STANDING_NAMED 2

/// From a proposal that did not become an RFC.
#define STATUSBOOK_SMTP_CODE_STANDING_DRAFT 3

/// Non-standard, and met in real replies.
#define STATUSBOOK_SMTP_CODE_STANDING_SEEN 4

/// Nobody's, as far as the book knows.
#define STATUSBOOK_SMTP_CODE_STANDING_UNASSIGNED 5

/// X.0: not said, or none of the others.
#define STATUSBOOK_SMTP_SUBJECT_OTHER 1

/// X.1: the address of the sender or the recipient.
#define STATUSBOOK_SMTP_SUBJECT_ADDRESSING 2

/// X.2: the mailbox itself.
#define STATUSBOOK_SMTP_SUBJECT_MAILBOX 3

/// X.3: the destination's mail system.
#define STATUSBOOK_SMTP_SUBJECT_MAIL_SYSTEM 4

/// X.4: the way there.
#define STATUSBOOK_SMTP_SUBJECT_NETWORK 5

/// X.5: what was said in SMTP.
#define STATUSBOOK_SMTP_SUBJECT_PROTOCOL 6

/// X.6: what the message holds.
#define STATUSBOOK_SMTP_SUBJECT_CONTENT 7

/// X.7: authentication, encryption or policy.
#define STATUSBOOK_SMTP_SUBJECT_SECURITY 8

/// With those listed.
#define STATUSBOOK_SMTP_ASSOCIATION_LISTED 1

/// With those listed, and any other of the class.
#define STATUSBOOK_SMTP_ASSOCIATION_LISTED_AND_OTHERS 2

/// With any.
#define STATUSBOOK_SMTP_ASSOCIATION_ANY 3

/// With any that begins with 5.
#define STATUSBOOK_SMTP_ASSOCIATION_ANY_PERMANENT 4

/// The registry does not say.
#define STATUSBOOK_SMTP_ASSOCIATION_NOT_GIVEN 5

/// It is not UTF-8; what is broken reads as U+FFFD.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_INVALID_UTF8 (1 << 0)

/// It does not begin with a reply code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_NO_CODE (1 << 1)

/// A code, and no text on any line.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_ALONE (1 << 2)

/// A first digit outside 2 to 5, or a second one above 5.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_OUT_OF_GRAMMAR (1 << 3)

/// Not all lines carry the same reply code; the first counts.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_CODES_DIFFER (1 << 4)

/// A line that is not the last has no hyphen after its code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_HYPHEN (1 << 5)

/// The last line has a hyphen after its code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_UNFINISHED (1 << 6)

/// A line other than the first has no reply code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_WITHOUT_CODE (1 << 7)

/// White space before a code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_LEADING_SPACE (1 << 8)

/// More than one space after a code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_EXTRA_SPACE (1 << 9)

/// A tab where a space belongs.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_TAB (1 << 10)

/// No space between a code and the text.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_SPACE (1 << 11)

/// The enhanced code stands before the reply code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FIRST (1 << 12)

/// A number sign before a code: #5.1.1, #550.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_HASH (1 << 13)

/// The enhanced code in parentheses.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_PARENTHESES (1 << 14)

/// The enhanced code is not the first word of the text.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_LATE (1 << 15)

/// Not every line carries the enhanced code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_NOT_REPEATED (1 << 16)

/// Not all enhanced codes of the lines are the same; the first counts.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_DIFFER (1 << 17)

/// A leading zero in an enhanced code.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FORM (1 << 18)

/// A lone digit where an enhanced code belongs.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_STRAY_NUMBER (1 << 19)

/// The two codes disagree about the class.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_CLASS_MISMATCH (1 << 20)

/// A second reply in angle brackets inside the text.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_NESTED_REPLY (1 << 21)

/// A line of more than 512 octets with its end.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_TOO_LONG (1 << 22)

/// A line ends with LF alone.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_LF (1 << 23)

/// A CR without its LF.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_CR (1 << 24)

/// A control character other than a tab in the text.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_CONTROL_CHARACTER (1 << 25)

/// Octets above 127, which need SMTPUTF8.
#define STATUSBOOK_SMTP_REPLY_DEVIATION_NON_ASCII (1 << 26)

/// There is no such recipient.
#define STATUSBOOK_SMTP_CATEGORY_RECIPIENT_UNKNOWN 1

/// The recipient's address cannot be one.
#define STATUSBOOK_SMTP_CATEGORY_INVALID_ADDRESS 2

/// The mailbox exists and takes no mail: suspended, inactive, closed.
#define STATUSBOOK_SMTP_CATEGORY_MAILBOX_DISABLED 3

/// The recipient has another address now.
#define STATUSBOOK_SMTP_CATEGORY_MAILBOX_MOVED 4

/// The recipient's mailbox is full.
#define STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL 5

/// This recipient does not take this mail, or does not say why not.
#define STATUSBOOK_SMTP_CATEGORY_RECIPIENT_REFUSED 6

/// The recipient's domain does not exist.
#define STATUSBOOK_SMTP_CATEGORY_DOMAIN_UNKNOWN 7

/// The recipient's domain takes no mail at all.
#define STATUSBOOK_SMTP_CATEGORY_DOMAIN_NOT_ACCEPTING 8

/// The server could not be reached, or the connection broke.
#define STATUSBOOK_SMTP_CATEGORY_NETWORK_ERROR 9

/// The way to the domain could not be looked up for now.
#define STATUSBOOK_SMTP_CATEGORY_DNS_FAILURE 10

/// It was tried for as long as the queue allows.
#define STATUSBOOK_SMTP_CATEGORY_EXPIRED 11

/// The message goes round in circles.
#define STATUSBOOK_SMTP_CATEGORY_ROUTING_LOOP 12

/// The receiving system has a fault of its own.
#define STATUSBOOK_SMTP_CATEGORY_SYSTEM_ERROR 13

/// The receiving system has run out of storage.
#define STATUSBOOK_SMTP_CATEGORY_SYSTEM_FULL 14

/// Put off once, to see whether the sender tries again.
#define STATUSBOOK_SMTP_CATEGORY_GREYLISTED 15

/// Too many messages or connections for the time being.
#define STATUSBOOK_SMTP_CATEGORY_RATE_LIMITED 16

/// More recipients than one message or transaction may have.
#define STATUSBOOK_SMTP_CATEGORY_TOO_MANY_RECIPIENTS 17

/// The sending address is on a block list.
#define STATUSBOOK_SMTP_CATEGORY_IP_BLOCKED 18

/// The sender's domain, or one in the message, is on a block list.
#define STATUSBOOK_SMTP_CATEGORY_DOMAIN_BLOCKED 19

/// The sender's address or domain has a poor reputation.
#define STATUSBOOK_SMTP_CATEGORY_BAD_REPUTATION 20

/// The sending address has no name in DNS, or one that does not lead back.
#define STATUSBOOK_SMTP_CATEGORY_RDNS_REQUIRED 21

/// SPF, DKIM, DMARC or ARC failed, or is missing.
#define STATUSBOOK_SMTP_CATEGORY_AUTH_FAILED 22

/// The envelope's sender is refused.
#define STATUSBOOK_SMTP_CATEGORY_SENDER_REJECTED 23

/// An encrypted connection is wanted, or failed.
#define STATUSBOOK_SMTP_CATEGORY_TLS_REQUIRED 24

/// The client has to log in, or could not.
#define STATUSBOOK_SMTP_CATEGORY_AUTH_REQUIRED 25

/// The server does not pass on mail for this domain.
#define STATUSBOOK_SMTP_CATEGORY_RELAY_DENIED 26

/// A local policy that is not told further.
#define STATUSBOOK_SMTP_CATEGORY_POLICY 27

/// A matter of security that is none of the others.
#define STATUSBOOK_SMTP_CATEGORY_SECURITY_OTHER 28

/// The message looks like spam.
#define STATUSBOOK_SMTP_CATEGORY_SPAM_CONTENT 29

/// The message carries malware.
#define STATUSBOOK_SMTP_CATEGORY_VIRUS 30

/// Something in the message is not allowed.
#define STATUSBOOK_SMTP_CATEGORY_CONTENT_REJECTED 31

/// The message is larger than what is taken.
#define STATUSBOOK_SMTP_CATEGORY_MESSAGE_TOO_LARGE 32

/// The message breaks the rules of its format.
#define STATUSBOOK_SMTP_CATEGORY_MESSAGE_MALFORMED 33

/// Something was said that SMTP does not allow there.
#define STATUSBOOK_SMTP_CATEGORY_PROTOCOL_ERROR 34

/// It was taken.
#define STATUSBOOK_SMTP_CATEGORY_ACCEPTED 35

/// The server waits for the rest.
#define STATUSBOOK_SMTP_CATEGORY_INTERMEDIATE 36

/// An automatic answer, such as out of office.
#define STATUSBOOK_SMTP_CATEGORY_AUTO_REPLY 37

/// A report of abuse or of authentication, not a bounce.
#define STATUSBOOK_SMTP_CATEGORY_FEEDBACK 38

/// Nothing tells the reason well enough.
#define STATUSBOOK_SMTP_CATEGORY_UNKNOWN 39

/// The recipient or the mailbox.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_RECIPIENT 1

/// The recipient's domain.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_DOMAIN 2

/// The way there.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_NETWORK 3

/// The receiving system.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_SERVER 4

/// How much is sent.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_RATE 5

/// What is known of the sender.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_REPUTATION 6

/// Who the sender is.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_AUTHENTICATION 7

/// What the receiver allows.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_POLICY 8

/// The message itself.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_CONTENT 9

/// What was said in SMTP.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_PROTOCOL 10

/// No refusal, or not known.
#define STATUSBOOK_SMTP_CATEGORY_GROUP_META 11

/// Send nothing more to this recipient.
#define STATUSBOOK_SMTP_ACTION_SUPPRESS 1

/// Try again later.
#define STATUSBOOK_SMTP_ACTION_RETRY 2

/// Send less at a time, then try again.
#define STATUSBOOK_SMTP_ACTION_SLOW_DOWN 3

/// Mend the reputation or the DNS of the sending side; keep the recipient.
#define STATUSBOOK_SMTP_ACTION_FIX_SENDER 4

/// Mend authentication, encryption or the client; keep the recipient.
#define STATUSBOOK_SMTP_ACTION_FIX_CONFIGURATION 5

/// Change the message; keep the recipient.
#define STATUSBOOK_SMTP_ACTION_CHANGE_MESSAGE 6

/// Let a person look; keep the recipient meanwhile.
#define STATUSBOOK_SMTP_ACTION_REVIEW 7

/// Nothing has to be done, or nothing is known.
#define STATUSBOOK_SMTP_ACTION_NO_ACTION 8

/// None: the greeting.
#define STATUSBOOK_SMTP_COMMAND_CONNECT 1

/// EHLO, HELO or LHLO.
#define STATUSBOOK_SMTP_COMMAND_EHLO 2

/// STARTTLS.
#define STATUSBOOK_SMTP_COMMAND_STARTTLS 3

/// AUTH.
#define STATUSBOOK_SMTP_COMMAND_AUTH 4

/// MAIL.
#define STATUSBOOK_SMTP_COMMAND_MAIL 5

/// RCPT.
#define STATUSBOOK_SMTP_COMMAND_RCPT 6

/// DATA or BDAT, and the message after it.
#define STATUSBOOK_SMTP_COMMAND_DATA 7

/// Another one: RSET, VRFY, QUIT and so on.
#define STATUSBOOK_SMTP_COMMAND_OTHER 8

/// A hint, if there is nothing else.
#define STATUSBOOK_SMTP_STRENGTH_WEAK 1

/// Usually right.
#define STATUSBOOK_SMTP_STRENGTH_FAIR 2

/// Right nearly always.
#define STATUSBOOK_SMTP_STRENGTH_STRONG 3

/// Nothing else could change it.
#define STATUSBOOK_SMTP_STRENGTH_DECISIVE 4

/// The reply code.
#define STATUSBOOK_SMTP_LAYER_BASIC 1

/// The registered meaning of the enhanced code.
#define STATUSBOOK_SMTP_LAYER_ENHANCED 2

/// What a code means at one provider.
#define STATUSBOOK_SMTP_LAYER_PROVIDER 3

/// The words of the text.
#define STATUSBOOK_SMTP_LAYER_PHRASE 4

/// The caller's own rule.
#define STATUSBOOK_SMTP_LAYER_OWN 5

/// An address or a domain of the sender's own.
#define STATUSBOOK_SMTP_ABOUT_US 1

/// Somebody else's address.
#define STATUSBOOK_SMTP_ABOUT_THEM 2

/// It could not be delivered, and nobody tries any more.
#define STATUSBOOK_SMTP_OUTCOME_FAILED 1

/// It could not be delivered yet, and will be tried again.
#define STATUSBOOK_SMTP_OUTCOME_DELAYED 2

/// It was delivered.
#define STATUSBOOK_SMTP_OUTCOME_DELIVERED 3

/// It went on to a system that sends no notifications.
#define STATUSBOOK_SMTP_OUTCOME_RELAYED 4

/// It went on to the members of a list or an alias.
#define STATUSBOOK_SMTP_OUTCOME_EXPANDED 5

/// Postfix.
#define STATUSBOOK_SMTP_LOG_PROGRAM_POSTFIX 1

/// Exim.
#define STATUSBOOK_SMTP_LOG_PROGRAM_EXIM 2

/// Sendmail.
#define STATUSBOOK_SMTP_LOG_PROGRAM_SENDMAIL 3

/// A delivery status notification (RFC 3464).
#define STATUSBOOK_SMTP_REPORT_KIND_DELIVERY_STATUS 1

/// A report of abuse or the like (RFC 5965).
#define STATUSBOOK_SMTP_REPORT_KIND_FEEDBACK 2

/// The header looks acceptable so far; go ahead and send the request body.
#define STATUSBOOK_HTTP_CONTINUE 100

/// The server agrees to the upgrade and speaks the new protocol from here on.
#define STATUSBOOK_HTTP_SWITCHING_PROTOCOLS 101

/// Work on the request is under way and will take a while; keep waiting.
#define STATUSBOOK_HTTP_PROCESSING 102

/// A head start: links worth preloading while the real response is still being prepared.
#define STATUSBOOK_HTTP_EARLY_HINTS 103

/// The server keeps what has arrived, so an upload that breaks off can go on from there.
#define STATUSBOOK_HTTP_UPLOAD_RESUMPTION_SUPPORTED 104

/// It worked, and the content holds the result.
#define STATUSBOOK_HTTP_OK 200

/// an older or informal name of `OK`. It worked, and the content holds the result.
#define STATUSBOOK_HTTP_SUCCESS 200

/// Something new now exists, at the address in Location or else at the one that was requested.
#define STATUSBOOK_HTTP_CREATED 201

/// Taken in for later: the work is not finished and may yet fail.
#define STATUSBOOK_HTTP_ACCEPTED 202

/// It worked, but a proxy on the way altered what the origin server had sent.
#define STATUSBOOK_HTTP_NON_AUTHORITATIVE_INFORMATION 203

/// It worked, and there is deliberately nothing to show for it.
#define STATUSBOOK_HTTP_NO_CONTENT 204

/// It worked; put the form or view that sent the request back to its initial state.
#define STATUSBOOK_HTTP_RESET_CONTENT 205

/// Only the piece that was asked for is here; Content-Range, or each part, says which piece.
#define STATUSBOOK_HTTP_PARTIAL_CONTENT 206

/// Several results in one body; look inside, because each has a status of its own.
#define STATUSBOOK_HTTP_MULTI_STATUS 207

/// Inside a 207: this collection is listed further up, under another path, and not spelled out again.
#define STATUSBOOK_HTTP_ALREADY_REPORTED 208

/// A GET worked, and what came is a delta or another derived form, which the IM field names.
#define STATUSBOOK_HTTP_IM_USED 226

/// Several versions are on offer; pick one, or take the server's favourite from Location.
#define STATUSBOOK_HTTP_MULTIPLE_CHOICES 300

/// The address has changed for good; go to the one in Location and correct your links.
#define STATUSBOOK_HTTP_MOVED_PERMANENTLY 301

/// For now it is at another address; keep asking at the old one next time.
#define STATUSBOOK_HTTP_FOUND 302

/// an older or informal name of `FOUND`. For now it is at another address; keep asking at the old one next time.
#define STATUSBOOK_HTTP_MOVED_TEMPORARILY 302

/// The answer is at another address, to be fetched with GET whatever the first method was.
#define STATUSBOOK_HTTP_SEE_OTHER 303

/// Your stored copy is still good: use it, nothing was sent.
#define STATUSBOOK_HTTP_NOT_MODIFIED 304

/// Go through the proxy in Location: deprecated as a security risk, and ignored by clients.
#define STATUSBOOK_HTTP_USE_PROXY 305

/// For now it is at another address; repeat the same request there, method and body unchanged.
#define STATUSBOOK_HTTP_TEMPORARY_REDIRECT 307

/// The address has changed for good; repeat the same request there, method and body unchanged.
#define STATUSBOOK_HTTP_PERMANENT_REDIRECT 308

/// The server cannot make sense of the request, or will not try; change it before sending it again.
#define STATUSBOOK_HTTP_BAD_REQUEST 400

/// Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
#define STATUSBOOK_HTTP_UNAUTHORIZED 401

/// an older or informal name of `UNAUTHORIZED`. Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
#define STATUSBOOK_HTTP_AUTHORIZATION_REQUIRED 401

/// Not yet given a meaning; services use it for unpaid bills, spent credit and frozen accounts.
#define STATUSBOOK_HTTP_PAYMENT_REQUIRED 402

/// The server knows what is wanted and says no; the same credentials again will not help.
#define STATUSBOOK_HTTP_FORBIDDEN 403

/// The server has nothing at this address, or does not want to say that it has.
#define STATUSBOOK_HTTP_NOT_FOUND 404

/// an older or informal name of `NOT_FOUND`. The server has nothing at this address, or does not want to say that it has.
#define STATUSBOOK_HTTP_RESOURCE_NOT_FOUND 404

/// The address exists, but not for this method; Allow lists those that work there.
#define STATUSBOOK_HTTP_METHOD_NOT_ALLOWED 405

/// an older or informal name of `METHOD_NOT_ALLOWED`. The address exists, but not for this method; Allow lists those that work there.
#define STATUSBOOK_HTTP_NOT_ALLOWED 405

/// Nothing the server can offer here fits the Accept fields of the request.
#define STATUSBOOK_HTTP_NOT_ACCEPTABLE 406

/// A proxy on the way wants credentials of its own; see Proxy-Authenticate.
#define STATUSBOOK_HTTP_PROXY_AUTHENTICATION_REQUIRED 407

/// The client took too long to send its request, often on an idle connection, and the server stopped waiting.
#define STATUSBOOK_HTTP_REQUEST_TIMEOUT 408

/// an older or informal name of `REQUEST_TIMEOUT`. The client took too long to send its request, often on an idle connection, and the server stopped waiting.
#define STATUSBOOK_HTTP_REQUEST_TIME_OUT 408

/// The request clashes with how things stand: a duplicate, a newer edit or a wrong state.
#define STATUSBOOK_HTTP_CONFLICT 409

/// It was here and has been taken away for good; drop the links to it.
#define STATUSBOOK_HTTP_GONE 410

/// The server insists on a Content-Length; send the request again with one.
#define STATUSBOOK_HTTP_LENGTH_REQUIRED 411

/// A condition of the request, such as If-Match, did not hold: somebody else may have changed the resource.
#define STATUSBOOK_HTTP_PRECONDITION_FAILED 412

/// The request body is over a limit, more often that of a proxy in front than the application's.
#define STATUSBOOK_HTTP_CONTENT_TOO_LARGE 413

/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
#define STATUSBOOK_HTTP_PAYLOAD_TOO_LARGE 413

/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
#define STATUSBOOK_HTTP_REQUEST_ENTITY_TOO_LARGE 413

/// an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
#define STATUSBOOK_HTTP_REQUEST_TOO_LONG 413

/// The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
#define STATUSBOOK_HTTP_URI_TOO_LONG 414

/// an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
#define STATUSBOOK_HTTP_REQUEST_URI_TOO_LONG 414

/// an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
#define STATUSBOOK_HTTP_REQUEST_URI_TOO_LARGE 414

/// The server does not take such a body; check its Content-Type and Content-Encoding.
#define STATUSBOOK_HTTP_UNSUPPORTED_MEDIA_TYPE 415

/// None of the ranges asked for can be had; Content-Range tells how long the resource is.
#define STATUSBOOK_HTTP_RANGE_NOT_SATISFIABLE 416

/// an older or informal name of `RANGE_NOT_SATISFIABLE`. None of the ranges asked for can be had; Content-Range tells how long the resource is.
#define STATUSBOOK_HTTP_REQUESTED_RANGE_NOT_SATISFIABLE 416

/// Somebody on the way cannot honour the Expect field; send the request without it.
#define STATUSBOOK_HTTP_EXPECTATION_FAILED 417

/// A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
#define STATUSBOOK_HTTP_IM_A_TEAPOT 418

/// The form's CSRF token is missing or out of date; reload the page and submit again.
#define STATUSBOOK_HTTP_PAGE_EXPIRED 419

/// Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
#define STATUSBOOK_HTTP_ENHANCE_YOUR_CALM 420

/// The connection led to a server that does not answer for this host; try again on a new connection.
#define STATUSBOOK_HTTP_MISDIRECTED_REQUEST 421

/// The syntax is fine but the values are not; the content should say which of them failed.
#define STATUSBOOK_HTTP_UNPROCESSABLE_CONTENT 422

/// an older or informal name of `UNPROCESSABLE_CONTENT`. The syntax is fine but the values are not; the content should say which of them failed.
#define STATUSBOOK_HTTP_UNPROCESSABLE_ENTITY 422

/// A lock is on the resource; wait until it is lifted, or send its lock token.
#define STATUSBOOK_HTTP_LOCKED 423

/// Not attempted, because another action that it relies on went wrong; look for that one first.
#define STATUSBOOK_HTTP_FAILED_DEPENDENCY 424

/// an older or informal name of `FAILED_DEPENDENCY`. Not attempted, because another action that it relies on went wrong; look for that one first.
#define STATUSBOOK_HTTP_METHOD_FAILURE 424

/// It came as TLS early data, which could be a replay; send it again once the handshake is done.
#define STATUSBOOK_HTTP_TOO_EARLY 425

/// Not over this protocol; switch to one that the Upgrade field names and ask again.
#define STATUSBOOK_HTTP_UPGRADE_REQUIRED 426

/// Blind changes are not taken here; fetch the resource first and send its ETag in If-Match.
#define STATUSBOOK_HTTP_PRECONDITION_REQUIRED 428

/// The caller is over its rate limit; slow down, and wait as long as Retry-After says.
#define STATUSBOOK_HTTP_TOO_MANY_REQUESTS 429

/// The request's header is too big, in one field or in all; overgrown cookies are the usual cause.
#define STATUSBOOK_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE 431

/// nginx closed the connection without an answer, because its configuration said so.
#define STATUSBOOK_HTTP_NO_RESPONSE 444

/// an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
#define STATUSBOOK_HTTP_CONNECTION_CLOSED_WITHOUT_RESPONSE 444

/// Withheld because of a court, an authority or another legal demand.
#define STATUSBOOK_HTTP_UNAVAILABLE_FOR_LEGAL_REASONS 451

/// The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
#define STATUSBOOK_HTTP_CLIENT_CLOSED_REQUEST 499

/// Something broke inside the server; the reason is in its log, not in the request.
#define STATUSBOOK_HTTP_INTERNAL_SERVER_ERROR 500

/// The server cannot do this for any resource, most often because it does not know the method.
#define STATUSBOOK_HTTP_NOT_IMPLEMENTED 501

/// an older or informal name of `NOT_IMPLEMENTED`. The server cannot do this for any resource, most often because it does not know the method.
#define STATUSBOOK_HTTP_METHOD_NOT_IMPLEMENTED 501

/// A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
#define STATUSBOOK_HTTP_BAD_GATEWAY 502

/// an older or informal name of `BAD_GATEWAY`. A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
#define STATUSBOOK_HTTP_PROXY_ERROR 502

/// Not now: overload, maintenance or no healthy server left; try again later.
#define STATUSBOOK_HTTP_SERVICE_UNAVAILABLE 503

/// an older or informal name of `SERVICE_UNAVAILABLE`. Not now: overload, maintenance or no healthy server left; try again later.
#define STATUSBOOK_HTTP_SERVICE_TEMPORARILY_UNAVAILABLE 503

/// A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
#define STATUSBOOK_HTTP_GATEWAY_TIMEOUT 504

/// an older or informal name of `GATEWAY_TIMEOUT`. A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
#define STATUSBOOK_HTTP_GATEWAY_TIME_OUT 504

/// The server does not speak this major version of HTTP, or does not want to.
#define STATUSBOOK_HTTP_HTTP_VERSION_NOT_SUPPORTED 505

/// Content negotiation is set up wrongly: the variant it picked wants to negotiate in turn.
#define STATUSBOOK_HTTP_VARIANT_ALSO_NEGOTIATES 506

/// No room is left to keep what the request would have stored: a full disk or a quota.
#define STATUSBOOK_HTTP_INSUFFICIENT_STORAGE 507

/// A request over a whole tree of resources was stopped, because the tree runs in a circle.
#define STATUSBOOK_HTTP_LOOP_DETECTED 508

/// The site has used up the traffic that its host grants it for the period.
#define STATUSBOOK_HTTP_BANDWIDTH_LIMIT_EXCEEDED 509

/// The request lacks an extension that the server wants, in an HTTP experiment that was given up.
#define STATUSBOOK_HTTP_NOT_EXTENDED 510

/// The network wants a login first: this answer is from a hotel's or café's portal, not from the site.
#define STATUSBOOK_HTTP_NETWORK_AUTHENTICATION_REQUIRED 511

/// Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
#define STATUSBOOK_HTTP_ORIGIN_DNS_ERROR 530

/// Alibaba Cloud ALB: The load balancer met a request that had been through it before; look for a loop in the forwarding.
#define STATUSBOOK_HTTP_ALIBABA_ALB_REQUEST_LOOP 463

/// Apache HTTP Server: Said to let an error page through Apache's ProxyErrorOverride untouched; nobody has found a source.
#define STATUSBOOK_HTTP_APACHE_THIS_IS_FINE 218

/// ASP.NET: A login that was valid before has run out; log in again.
#define STATUSBOOK_HTTP_ASPNET_AUTHENTICATION_TIMEOUT 419

/// AWS Elastic Load Balancing: The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
#define STATUSBOOK_HTTP_AWS_ELB_CLIENT_CLOSED_CONNECTION 460

/// AWS Elastic Load Balancing: an older or informal name of `CLIENT_CLOSED_CONNECTION`. The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
#define STATUSBOOK_HTTP_AWS_ELB_CLIENT_CLOSED_LOAD_BALANCED_REQUEST 460

/// AWS Elastic Load Balancing: X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
#define STATUSBOOK_HTTP_AWS_ELB_TOO_MANY_FORWARDED_ADDRESSES 463

/// AWS Elastic Load Balancing: an older or informal name of `TOO_MANY_FORWARDED_ADDRESSES`. X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
#define STATUSBOOK_HTTP_AWS_ELB_INVALID_X_FORWARDED_FOR 463

/// AWS Elastic Load Balancing: The client's protocol does not fit the target group's version, such as HTTP/1.1 to a gRPC group.
#define STATUSBOOK_HTTP_AWS_ELB_INCOMPATIBLE_PROTOCOL 464

/// AWS Elastic Load Balancing: The identity provider gave an error while the load balancer logged the user in; its access log says which.
#define STATUSBOOK_HTTP_AWS_ELB_IDENTITY_PROVIDER_ERROR 561

/// AWS Elastic Load Balancing: an older or informal name of `IDENTITY_PROVIDER_ERROR`. The identity provider gave an error while the load balancer logged the user in; its access log says which.
#define STATUSBOOK_HTTP_AWS_ELB_IDENTITY_PROVIDER_AUTHENTICATION_ERROR 561

/// Amazon S3: Too many requests to one part of a bucket: a rate limit, which others answer with 429.
#define STATUSBOOK_HTTP_AWS_S3_SLOW_DOWN 503

/// Azure Cosmos DB: A write met another one at the same time; it may be repeated.
#define STATUSBOOK_HTTP_AZURE_COSMOS_DB_RETRY_WITH 449

/// Apache bw/limited: The site has used up the traffic that its host grants it for the period.
#define STATUSBOOK_HTTP_BW_LIMITED_BANDWIDTH_LIMIT_EXCEEDED 509

/// Cloudflare: Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
#define STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR 520

/// Cloudflare: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
#define STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR 520

/// Cloudflare: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
#define STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_UNKNOWN_ERROR 520

/// Cloudflare: The origin turned Cloudflare's connection away; check that it runs and lets Cloudflare's addresses in.
#define STATUSBOOK_HTTP_CLOUDFLARE_WEB_SERVER_IS_DOWN 521

/// Cloudflare: Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
#define STATUSBOOK_HTTP_CLOUDFLARE_CONNECTION_TIMED_OUT 522

/// Cloudflare: an older or informal name of `CONNECTION_TIMED_OUT`. Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
#define STATUSBOOK_HTTP_CLOUDFLARE_CONNECTION_TIMEOUT 522

/// Cloudflare: Cloudflare finds no way to the origin; check its address in the DNS and the network between.
#define STATUSBOOK_HTTP_CLOUDFLARE_ORIGIN_IS_UNREACHABLE 523

/// Cloudflare: Cloudflare reached the origin but got no answer in time; move long work into the background.
#define STATUSBOOK_HTTP_CLOUDFLARE_A_TIMEOUT_OCCURRED 524

/// Cloudflare: an older or informal name of `A_TIMEOUT_OCCURRED`. Cloudflare reached the origin but got no answer in time; move long work into the background.
#define STATUSBOOK_HTTP_CLOUDFLARE_TIMEOUT_OCCURED 524

/// Cloudflare: TLS between Cloudflare and the origin could not be set up; check the origin's certificate and ciphers.
#define STATUSBOOK_HTTP_CLOUDFLARE_SSL_HANDSHAKE_FAILED 525

/// Cloudflare: The origin's certificate did not pass: expired, self-signed, incomplete or for another name.
#define STATUSBOOK_HTTP_CLOUDFLARE_INVALID_SSL_CERTIFICATE 526

/// Cloudflare: Cloudflare lost touch with the Railgun listener at the origin.
#define STATUSBOOK_HTTP_CLOUDFLARE_RAILGUN_ERROR 527

/// Cloudflare: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
#define STATUSBOOK_HTTP_CLOUDFLARE_ORIGIN_DNS_ERROR 530

/// cPanel: The hosting account is at its limit of CPU, memory or processes; wait, or ask for a bigger one.
#define STATUSBOOK_HTTP_CPANEL_RESOURCE_LIMIT_IS_REACHED 508

/// Proxy redirection draft: Told the client which proxy to use for later requests, or to use none.
#define STATUSBOOK_HTTP_DRAFT_COHEN_SWITCH_PROXY 306

/// Esri ArcGIS: The ArcGIS token has expired or is no good; get a new one.
#define STATUSBOOK_HTTP_ESRI_INVALID_TOKEN 498

/// Esri ArcGIS: ArcGIS wants a token and got none; the status line itself may well say 200.
#define STATUSBOOK_HTTP_ESRI_TOKEN_REQUIRED 499

/// Gears: How much of an interrupted upload has arrived, in a proposal that predates Early Hints.
#define STATUSBOOK_HTTP_GEARS_CHECKPOINT 103

/// Gears: No redirect: the upload is not complete yet, and Range says how much has arrived.
#define STATUSBOOK_HTTP_GEARS_RESUME_INCOMPLETE 308

/// Git LFS: The repository or its owner has used up the traffic for large files.
#define STATUSBOOK_HTTP_GIT_LFS_BANDWIDTH_LIMIT_EXCEEDED 509

/// HTCPCP: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
#define STATUSBOOK_HTTP_HTCPCP_IM_A_TEAPOT 418

/// HTTP pipelining draft: Refused in a pipeline, because it would have held up the requests queued behind it.
#define STATUSBOOK_HTTP_HTTP_PIPELINE_WOULD_BLOCK 430

/// HTTP proxies: A proxy reached the server behind it but waited in vain for data.
#define STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_READ_TIMEOUT_ERROR 598

/// HTTP proxies: an older or informal name of `NETWORK_READ_TIMEOUT_ERROR`. A proxy reached the server behind it but waited in vain for data.
#define STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_READ_TIMEOUT 598

/// HTTP proxies: A proxy could not connect to the server behind it in time.
#define STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_CONNECT_TIMEOUT_ERROR 599

/// HTTP proxies: an older or informal name of `NETWORK_CONNECT_TIMEOUT_ERROR`. A proxy could not connect to the server behind it in time.
#define STATUSBOOK_HTTP_HTTP_PROXIES_NETWORK_CONNECT_TIMEOUT 599

/// Internet Explorer: Said to be Internet Explorer 7's word for an address beyond its limit of some two thousand characters.
#define STATUSBOOK_HTTP_INTERNET_EXPLORER_URI_TOO_LONG 122

/// Laravel: The form's CSRF token is missing or out of date; reload the page and submit again.
#define STATUSBOOK_HTTP_LARAVEL_PAGE_EXPIRED 419

/// LinkedIn: LinkedIn turns the request away, mostly because it looks automated or comes without a login.
#define STATUSBOOK_HTTP_LINKEDIN_REQUEST_DENIED 999

/// llhttp: A stored response was sent although its time was over.
#define STATUSBOOK_HTTP_LLHTTP_RESPONSE_IS_STALE 110

/// llhttp: A stale response was sent, because the server could not be asked for a fresh one.
#define STATUSBOOK_HTTP_LLHTTP_REVALIDATION_FAILED 111

/// llhttp: The cache was cut off from the network on purpose.
#define STATUSBOOK_HTTP_LLHTTP_DISCONNECTED_OPERATION 112

/// llhttp: The cache had guessed a lifetime of more than a day, and the response was older than that.
#define STATUSBOOK_HTTP_LLHTTP_HEURISTIC_EXPIRATION 113

/// llhttp: Some warning for a person to read, about this one response.
#define STATUSBOOK_HTTP_LLHTTP_MISCELLANEOUS_WARNING 199

/// llhttp: A proxy had changed the encoding or the content on the way.
#define STATUSBOOK_HTTP_LLHTTP_TRANSFORMATION_APPLIED 214

/// llhttp: Some warning for a person to read, which stays true when the response is asked for again.
#define STATUSBOOK_HTTP_LLHTTP_MISCELLANEOUS_PERSISTENT_WARNING 299

/// Microsoft Exchange: The mailbox is better reached at another Exchange server: the one in X-MS-Location, else ask Autodiscover.
#define STATUSBOOK_HTTP_MICROSOFT_EXCHANGE_REDIRECT 451

/// Microsoft IIS: The session has run out, as in Outlook on the web; log in again.
#define STATUSBOOK_HTTP_MICROSOFT_IIS_LOGIN_TIME_OUT 440

/// Microsoft IIS: The server wants more information; repeat the request with what Ms-Echo-Request asks for.
#define STATUSBOOK_HTTP_MICROSOFT_IIS_RETRY_WITH 449

/// Microsoft Windows: Windows Parental Controls, on the user's own machine, blocked the page.
#define STATUSBOOK_HTTP_MICROSOFT_WINDOWS_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS 450

/// Microsoft Windows: an older or informal name of `BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS`. Windows Parental Controls, on the user's own machine, blocked the page.
#define STATUSBOOK_HTTP_MICROSOFT_WINDOWS_BLOCKED_BY_PARENTAL_CONTROL 450

/// nginx: nginx closed the connection without an answer, because its configuration said so.
#define STATUSBOOK_HTTP_NGINX_NO_RESPONSE 444

/// nginx: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
#define STATUSBOOK_HTTP_NGINX_CONNECTION_CLOSED_WITHOUT_RESPONSE 444

/// nginx: The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_REQUEST_HEADER_TOO_LARGE 494

/// nginx: an older or informal name of `REQUEST_HEADER_TOO_LARGE`. The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_REQUEST_HEADER_OR_COOKIE_TOO_LARGE 494

/// nginx: nginx could not verify the client's certificate; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_SSL_CERTIFICATE_ERROR 495

/// nginx: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_CERT_ERROR 495

/// nginx: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_THE_SSL_CERTIFICATE_ERROR 495

/// nginx: nginx asked for a client certificate and got none; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_SSL_CERTIFICATE_REQUIRED 496

/// nginx: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_NO_CERT 496

/// nginx: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT 496

/// nginx: Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT 497

/// nginx: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_HTTP_TO_HTTPS 497

/// nginx: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
#define STATUSBOOK_HTTP_NGINX_THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT 497

/// nginx: Once meant for requests with a bad host name, and cancelled; nginx answers those with 400.
#define STATUSBOOK_HTTP_NGINX_INVALID_HOST 498

/// nginx: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
#define STATUSBOOK_HTTP_NGINX_CLIENT_CLOSED_REQUEST 499

/// Pantheon: Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
#define STATUSBOOK_HTTP_PANTHEON_SITE_IS_FROZEN 530

/// Pantheon: an older or informal name of `SITE_IS_FROZEN`. Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
#define STATUSBOOK_HTTP_PANTHEON_SITE_FROZEN 530

/// Qualys SSL Labs: The service as a whole has too much to do, whoever is asking; pause and try again later.
#define STATUSBOOK_HTTP_QUALYS_SITE_IS_OVERLOADED 529

/// Shopify: Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
#define STATUSBOOK_HTTP_SHOPIFY_SECURITY_REJECTION 430

/// Shopify: Too many addresses fetched in a short time: what Shopify once sent in place of 429.
#define STATUSBOOK_HTTP_SHOPIFY_REQUEST_HEADER_FIELDS_TOO_LARGE 430

/// Shopify: an older or informal name of `SECURITY_REJECTION`. Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
#define STATUSBOOK_HTTP_SHOPIFY_SHOPIFY_SECURITY_REJECTION 430

/// Shopify: Cloudflare, which stands in front of Shopify, could not resolve the name that was asked for.
#define STATUSBOOK_HTTP_SHOPIFY_ORIGIN_DNS_ERROR 530

/// Shopify: Shopify has switched this endpoint off for the time being.
#define STATUSBOOK_HTTP_SHOPIFY_TEMPORARILY_DISABLED 540

/// Shopify: The JSON that was sent to Shopify does not parse.
#define STATUSBOOK_HTTP_SHOPIFY_UNEXPECTED_TOKEN 783

/// Squid: Squid could not parse a header; the client gets 400 or a gateway error instead.
#define STATUSBOOK_HTTP_SQUID_INVALID_HEADER 600

/// Squid: A header was too big for Squid to work on; the client gets 400 or a gateway error instead.
#define STATUSBOOK_HTTP_SQUID_HEADER_TOO_LARGE 601

/// Stripe: The parameters were right and the payment did not go through, such as a card that was declined.
#define STATUSBOOK_HTTP_STRIPE_REQUEST_FAILED 402

/// Telegram: The same call was made too often; the error's name ends in the seconds to wait.
#define STATUSBOOK_HTTP_TELEGRAM_FLOOD 420

/// Tencent EdgeOne: The request keeps coming back to EdgeOne; check that the origin does not point to EdgeOne itself.
#define STATUSBOOK_HTTP_TENCENT_EDGEONE_REQUEST_LOOP 423

/// Tencent EdgeOne: A managed rule of EdgeOne's firewall blocked the request.
#define STATUSBOOK_HTTP_TENCENT_EDGEONE_WAF_MANAGED_RULE_BLOCK 566

/// Tencent EdgeOne: A rule that the site's owner set in EdgeOne's firewall blocked the request.
#define STATUSBOOK_HTTP_TENCENT_EDGEONE_WAF_CUSTOM_RULE_BLOCK 567

/// Twitter: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
#define STATUSBOOK_HTTP_TWITTER_ENHANCE_YOUR_CALM 420

/// Unattributed: Said to mean that the request was redirected too often or in a circle.
#define STATUSBOOK_HTTP_UNATTRIBUTED_TOO_MANY_REDIRECTS 310

/// Vercel: A deployment called itself again and again, and Vercel stopped it.
#define STATUSBOOK_HTTP_VERCEL_INFINITE_LOOP_DETECTED 508

/// W3C PEP: The request did not meet an extension policy of the server, in an HTTP extension scheme that was given up.
#define STATUSBOOK_HTTP_W3C_PEP_POLICY_NOT_FULFILLED 420

/// WebDAV drafts: Said to tell a WebDAV client that its copy no longer matches the server's.
#define STATUSBOOK_HTTP_WEBDAV_CONTENT_DIFFERENT 210

/// WebDAV drafts: Too little room to carry out the method, in an early WebDAV draft; 507 does that job now.
#define STATUSBOOK_HTTP_WEBDAV_INSUFFICIENT_SPACE_ON_RESOURCE 419

/// WebDAV drafts: Given up here because another part of the same operation failed: the forerunner of 424.
#define STATUSBOOK_HTTP_WEBDAV_METHOD_FAILURE 420

/// WebDAV drafts: The target of a copy or move was locked, in an early WebDAV draft; 423 says that today.
#define STATUSBOOK_HTTP_WEBDAV_DESTINATION_LOCKED 421

/// WebDAV drafts: A position was asked for in a collection that keeps no order, in a WebDAV draft.
#define STATUSBOOK_HTTP_WEBDAV_UNORDERED_COLLECTION 425

/// WebDAV drafts: Said to mean a WebDAV failure that leaves nothing to be saved.
#define STATUSBOOK_HTTP_WEBDAV_UNRECOVERABLE_ERROR 456

/// The caller's own rules: made by statusbook_smtp_rules_new(), freed by statusbook_smtp_rules_free().
typedef struct statusbook_smtp_rules_t statusbook_smtp_rules_t;

/// What a call came to: 0 if all went well, else one of the STATUSBOOK_RESULT_ constants.
typedef int32_t statusbook_result_t;

/// A party whose meanings of codes are in the book.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_owner_t {
  /// The owner in lower case, as in `codes.nginx`.
  const char *slug;
  /// The name to show.
  const char *name;
  /// What the owner is, in one sentence.
  const char *summary;
  /// The owner's page. NULL if absent.
  const char *url;
} statusbook_owner_t;

/// What a fact rests on.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_reference_t {
  /// The document: `RFC 9110`, a draft's name, the title of a page.
  const char *document;
  /// The section in it, without the sign: `15.5.5`. NULL if absent.
  const char *section;
  /// Where to read it. NULL if absent.
  const char *url;
} statusbook_reference_t;

/// Another name of the same meaning.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_alias_t {
  /// The name as it is written: `Payload Too Large`.
  const char *phrase;
  /// The constant: `PAYLOAD_TOO_LARGE`.
  const char *name;
  /// Who uses it: documents, servers, libraries.
  const char *const *used_by;
  /// How many `used_by` there are.
  size_t used_by_count;
  /// Where it is defined, if anywhere.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_alias_t;

/// One party's use of a status code.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_meaning_t {
  /// The status code.
  uint16_t code;
  /// Whose meaning it is.
  const struct statusbook_owner_t *owner;
  /// The reason phrase or title. NULL if absent.
  const char *phrase;
  /// The constant: `NOT_FOUND`. NULL if absent.
  const char *name;
  /// Where it stands.
  uint8_t standing;
  /// What it means, in one sentence.
  const char *summary;
  /// Who else uses the number in this sense.
  const char *const *also;
  /// How many `also` there are.
  size_t also_count;
  /// Its other names.
  const struct statusbook_http_alias_t *const *aliases;
  /// How many `aliases` there are.
  size_t aliases_count;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
  /// Where it is met.
  uint8_t seen;
  /// How well it is evidenced.
  uint8_t confidence;
  /// The day on which a temporary registration ends, `YYYY-MM-DD`. NULL if absent.
  const char *expires;
  /// A doubt or a peculiarity. NULL if absent.
  const char *note;
  /// What happened, whose side it is, what to do. NULL if absent.
  const char *explanation;
} statusbook_http_meaning_t;

/// A header field that belongs to a status code.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_field_rule_t {
  /// The field: `WWW-Authenticate`.
  const char *name;
  /// How strongly it is asked for.
  uint8_t keyword;
  /// When; always if absent. NULL if absent.
  const char *condition;
  /// What says so.
  const struct statusbook_reference_t *reference;
} statusbook_http_field_rule_t;

/// A sentence of advice.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_remark_t {
  /// The sentence.
  const char *text;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_remark_t;

/// A code that people take for another one.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_distinction_t {
  /// The other code.
  uint16_t code;
  /// How to tell them apart, and which to use.
  const char *text;
  /// What that rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_distinction_t;

/// What the book has to say of a status.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_page_t {
  /// IANA's phrase. NULL if absent.
  const char *registered_phrase;
  /// The constant that goes with the phrase: `NOT_FOUND`. NULL if absent.
  const char *name;
  /// What the code means, in one sentence.
  const char *summary;
  /// Whose phrase and summary these are. NULL if absent.
  const struct statusbook_owner_t *owner;
  /// What phrase and summary rest on.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
  /// Every use: IANA's, the well-known one, vendors', drafts'.
  const struct statusbook_http_meaning_t *const *meanings;
  /// How many `meanings` there are.
  size_t meanings_count;
  /// Other names of the meaning that gives the phrase.
  const struct statusbook_http_alias_t *const *aliases;
  /// How many `aliases` there are.
  size_t aliases_count;
  /// Header fields that belong to the code.
  const struct statusbook_http_field_rule_t *const *fields;
  /// How many `fields` there are.
  size_t fields_count;
  /// What happened, whose side it is, what to do. NULL if absent.
  const char *explanation;
  /// What to look for first, the most likely cause first.
  const struct statusbook_remark_t *const *causes;
  /// How many `causes` there are.
  size_t causes_count;
  /// What search engines make of it. NULL if absent.
  const struct statusbook_remark_t *search_engines;
  /// Whom to count it against, and what to watch. NULL if absent.
  const struct statusbook_remark_t *monitoring;
  /// The codes that people take it for, and how to tell them apart.
  const struct statusbook_http_distinction_t *const *confused_with;
  /// How many `confused_with` there are.
  size_t confused_with_count;
} statusbook_http_page_t;

/// All that the book knows of one HTTP status code.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_status_t {
  /// The code, 100 to 999.
  uint16_t code;
  /// The first phrase among the meanings. NULL if absent.
  const char *phrase;
  /// The class; absent from 600 on. 0 if absent.
  uint8_t class_;
  /// IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`.
  uint8_t standing;
  /// The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15).
  uint16_t treated_as;
  /// Whether the response has content.
  uint8_t content;
  /// Whether Content-Length and Transfer-Encoding may be sent.
  uint8_t framing_fields;
  /// What a cache may do with the response.
  uint8_t cache;
  /// Treated as 1xx. 0 or 1.
  uint8_t is_informational;
  /// Treated as 2xx. 0 or 1.
  uint8_t is_successful;
  /// Treated as 3xx. 0 or 1.
  uint8_t is_redirection;
  /// Treated as 4xx. 0 or 1.
  uint8_t is_client_error;
  /// Treated as 5xx: from 600 on too. 0 or 1.
  uint8_t is_server_error;
  /// Treated as 4xx or 5xx. 0 or 1.
  uint8_t is_error;
  /// A final response follows (RFC 9110 §15.2). 0 or 1.
  uint8_t is_interim;
  /// In the IANA registry with a meaning, for good or for a time. 0 or 1.
  uint8_t is_registered;
  /// A null body status of the Fetch standard: 101, 103, 204, 205, 304. 0 or 1.
  uint8_t is_null_body;
  /// The rest: rows that say the same there share it.
  const struct statusbook_http_page_t *page;
} statusbook_http_status_t;

/// A class of status codes, explained.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_class_info_t {
  /// The word.
  uint8_t name;
  /// The title: `Client Error`.
  const char *phrase;
  /// The first code of the class.
  uint16_t first;
  /// The last code of the class.
  uint16_t last;
  /// Whose fault it is; absent where nothing went wrong. 0 if absent.
  uint8_t fault;
  /// What the class means, in one sentence.
  const char *summary;
  /// What happened, whose side it is, what to do.
  const char *explanation;
  /// What it rests on.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_class_info_t;

/// A registered request method.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_method_t {
  /// The method, in the case that counts: `GET`.
  const char *name;
  /// Asks for nothing but reading (RFC 9110 §9.2.1). 0 or 1.
  uint8_t safe;
  /// Several times is intended to have the effect of once (RFC 9110 §9.2.2). 0 or 1.
  uint8_t idempotent;
  /// What it asks for, in one sentence.
  const char *summary;
  /// What defines it.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_method_t;

/// A parsed status line.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_http_status_line_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The version as it was sent: `HTTP/1.1`. NULL if absent. Not ended by a NUL.
  const char *version;
  /// The length of `version` in octets.
  size_t version_length;
  /// The code; absent if it is not three digits from 100 on. 0 if absent.
  uint16_t code;
  /// The phrase as it was sent; absent if there is none. NULL if absent. Not ended by a NUL.
  const char *phrase;
  /// The length of `phrase` in octets.
  size_t phrase_length;
  /// The ways in which the line left the grammar. Their bits, or-ed.
  uint32_t deviations;
} statusbook_http_status_line_t;

/// A code that an operation is usually answered with.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_typical_code_t {
  /// The code.
  uint16_t code;
  /// When.
  const char *condition;
  /// The header fields that go with it.
  const char *const *fields;
  /// How many `fields` there are.
  size_t fields_count;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_typical_code_t;

/// What an operation of an API is usually answered with.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_typical_t {
  /// The operation.
  uint8_t operation;
  /// What the operation is, in one sentence.
  const char *summary;
  /// The codes that guides agree on, the most usual first.
  const struct statusbook_http_typical_code_t *const *codes;
  /// How many `codes` there are.
  size_t codes_count;
  /// What that rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_typical_t;

/// A status code that a search found.
///
/// What it points to is static.
typedef struct statusbook_http_status_match_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The code.
  uint16_t code;
  /// The meaning that was found.
  const struct statusbook_http_meaning_t *meaning;
  /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
  uint32_t score;
} statusbook_http_status_match_t;

/// What a caller of statusbook_http_redirect() knows beside code and method. Zero is the default of every member but the
/// size: `{.size = sizeof options}`.
typedef struct statusbook_http_redirect_options_t {
  /// The size of the struct as the caller knows it.
  uint32_t size;
  /// One of STATUSBOOK_HTTP_REDIRECT_PROFILE_; 0 is Fetch's.
  uint8_t profile;
  /// 1 if the address in Location is of another origin.
  uint8_t cross_origin;
  /// 1 if an earlier hop of the chain went to another origin.
  uint8_t crossed;
  /// 1 if the content cannot be sent again.
  uint8_t one_shot_body;
  /// Redirects of this chain that were followed already.
  uint64_t hops;
  /// Fields of the caller's own that hold secrets, each ended by a NUL; NULL if there is none.
  const char *const *secrets;
  /// How many `secrets` there are.
  size_t secrets_count;
} statusbook_http_redirect_options_t;

/// The step after a response that redirects.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_http_redirect_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// Whether to follow.
  uint8_t action;
  /// The method of the next request; absent with `stop`. NULL if absent. Not ended by a NUL.
  const char *next_method;
  /// The length of `next_method` in octets.
  size_t next_method_length;
  /// What becomes of the content; absent with `stop`. 0 if absent.
  uint8_t content;
  /// Fields of the request that must not go into the next one; the caller's own secrets are last. Those of the book.
  const char *const *drop_fields;
  /// How many `drop_fields` there are.
  size_t drop_fields_count;
  /// Those of the caller, as they were given.
  const char *const *drop_fields_own;
  /// How many `drop_fields_own` there are.
  size_t drop_fields_own_count;
  /// The new address stands for the old one from now on: 301 and 308. 0 or 1.
  uint8_t is_permanent;
  /// The chain has left its first origin: pass it on as `crossed` at the next hop. 0 or 1.
  uint8_t crossed;
  /// Why, in one sentence.
  const char *reason;
  /// What that rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_redirect_t;

/// Whose behaviour a profile of redirects or retries has.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_http_profile_t {
  /// The word: `curl`.
  const char *name;
  /// The software that behaves so; absent for our own. NULL if absent.
  const char *software;
  /// The version that was looked at. NULL if absent.
  const char *version;
  /// Redirects that are followed at most, or seconds that are waited at most. UINT32_MAX if absent.
  uint32_t limit;
  /// What is peculiar about it, in one sentence.
  const char *summary;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_profile_t;

/// What a caller of statusbook_http_retry() knows beside code and method. Zero is the default of every member but the
/// size: `{.size = sizeof options}`.
typedef struct statusbook_http_retry_options_t {
  /// The size of the struct as the caller knows it.
  uint32_t size;
  /// One of STATUSBOOK_HTTP_RETRY_PROFILE_; 0 is our own.
  uint8_t profile;
  /// Whether the request is idempotent: 0 if its method is to decide, 1 no, 2 yes.
  uint8_t idempotent;
  /// 1 if the content cannot be sent again.
  uint8_t one_shot_body;
  /// 1 if `now` is given; else the system's clock is read, where a date needs it.
  uint8_t has_now;
  /// The clock, in seconds since 1970.
  int64_t now;
  /// The longest wait in seconds that the caller would put up with; 0 for any.
  uint32_t max_wait;
  /// The value of Retry-After; NULL if the response has none. It need not end in a NUL.
  const char *retry_after;
  /// Its length in octets.
  size_t retry_after_length;
  /// The value of RateLimit, likewise. This and the next two count only where Retry-After is missing or unreadable.
  const char *rate_limit;
  /// Its length in octets.
  size_t rate_limit_length;
  /// The value of RateLimit-Policy, likewise.
  const char *rate_limit_policy;
  /// Its length in octets.
  size_t rate_limit_policy_length;
  /// The value of X-RateLimit-Reset, likewise.
  const char *rate_limit_reset;
  /// Its length in octets.
  size_t rate_limit_reset_length;
} statusbook_http_retry_options_t;

/// Whether to try a request again.
///
/// What it points to is static.
typedef struct statusbook_http_retry_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// Whether and how.
  uint8_t action;
  /// Only once: a second answer of this kind ends it. 0 or 1.
  uint8_t once;
  /// Seconds to wait, as the server told; absent if it told nothing that counts. UINT32_MAX if absent.
  uint32_t wait;
  /// What that is worth; absent if the server told nothing that counts. 0 if absent.
  uint8_t wait_state;
  /// The field that told it. 0 if absent.
  uint8_t wait_source;
  /// The server wants a longer wait than `max_wait`: do not try before it is over. 0 or 1.
  uint8_t too_long;
  /// What has to change first, with `after_change`. 0 if absent.
  uint8_t change;
  /// Why, in one sentence.
  const char *reason;
  /// What that rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_http_retry_t;

/// How long a response tells to wait.
///
/// What it points to is static.
typedef struct statusbook_http_retry_after_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// What it is worth.
  uint8_t state;
  /// Whole seconds from now on, at most 2147483647; absent if it is invalid. UINT32_MAX if absent.
  uint32_t seconds;
  /// The field that says so.
  uint8_t source;
} statusbook_http_retry_after_t;

/// An enhanced status code: its numbers and its text. A value: it never grows.
typedef struct statusbook_smtp_enhanced_code_t {
  /// 2, 4 or 5.
  uint8_t class_;
  /// The second number, 0 to 999.
  uint16_t subject;
  /// The third number, 0 to 999.
  uint16_t detail;
  /// `5.1.1`, ended by a NUL.
  char text[12];
} statusbook_smtp_enhanced_code_t;

/// What the book has to say of a code info.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_smtp_code_page_t {
  /// What it means, in one sentence.
  const char *summary;
  /// The enhanced codes that IANA lists with it.
  const struct statusbook_smtp_enhanced_code_t *const *enhanced;
  /// How many `enhanced` there are.
  size_t enhanced_count;
  /// What it rests on.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
  /// What happened, whose side it is, what to do. NULL if absent.
  const char *explanation;
} statusbook_smtp_code_page_t;

/// All that the book knows of one SMTP reply code.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_smtp_code_info_t {
  /// The code, 200 to 599.
  uint16_t code;
  /// Its title. NULL if absent.
  const char *phrase;
  /// What its first digit says.
  uint8_t permanence;
  /// Where it stands.
  uint8_t standing;
  /// The rest: rows that say the same there share it.
  const struct statusbook_smtp_code_page_t *page;
} statusbook_smtp_code_info_t;

/// What an enhanced status code means at one provider.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_smtp_enhanced_meaning_t {
  /// The code, or the first of a range.
  struct statusbook_smtp_enhanced_code_t first;
  /// The last of the range; the code again where it is one.
  struct statusbook_smtp_enhanced_code_t last;
  /// Whose meaning it is.
  const struct statusbook_owner_t *owner;
  /// A title. NULL if absent.
  const char *phrase;
  /// What it means there, in one sentence.
  const char *summary;
  /// What happened, whose side it is, what to do. NULL if absent.
  const char *explanation;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
  /// How well it is evidenced.
  uint8_t confidence;
  /// A doubt or a peculiarity. NULL if absent.
  const char *note;
} statusbook_smtp_enhanced_meaning_t;

/// All that the book knows of one enhanced status code.
///
/// What it points to is static.
typedef struct statusbook_smtp_enhanced_info_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The code: `5.1.1`.
  struct statusbook_smtp_enhanced_code_t code;
  /// IANA's title. NULL if absent.
  const char *phrase;
  /// What its class says.
  uint8_t permanence;
  /// What it is about; absent from X.8 on. 0 if absent.
  uint8_t subject;
  /// Where it stands.
  uint8_t standing;
  /// What it means, in one sentence.
  const char *summary;
  /// The basic codes of its class that IANA lists with it.
  const uint16_t *basic;
  /// How many `basic` there are.
  size_t basic_count;
  /// How to take that list.
  uint8_t association;
  /// What it rests on.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
  /// What happened, whose side it is, what to do. NULL if absent.
  const char *explanation;
  /// What providers mean by it, beside or instead of that.
  const struct statusbook_smtp_enhanced_meaning_t *const *meanings;
  /// How many `meanings` there are.
  size_t meanings_count;
} statusbook_smtp_enhanced_info_t;

/// A parsed SMTP reply.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_smtp_reply_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The reply code of the first line. 0 if absent.
  uint16_t code;
  /// The first enhanced code. Its class is 0 if absent.
  struct statusbook_smtp_enhanced_code_t enhanced;
  /// What the reply code says or, without one, the enhanced code. 0 if absent.
  uint8_t permanence;
  /// Whether the two codes are of one class; absent unless there are both. 0 absent, 1 no, 2 yes.
  uint8_t codes_agree;
  /// The reply without white space before it and line ends after it; statusbook_smtp_reply_line() finds the lines in it.
  const char *lines;
  /// The length of `lines` in octets.
  size_t lines_length;
  /// The ways in which the reply left the grammar. Their bits, or-ed.
  uint32_t deviations;
} statusbook_smtp_reply_t;

/// A reply code or enhanced code that a search found.
///
/// What it points to is static.
typedef struct statusbook_smtp_code_match_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The reply code, if it is one. 0 if absent.
  uint16_t code;
  /// The enhanced code, if it is one. Its class is 0 if absent.
  struct statusbook_smtp_enhanced_code_t enhanced;
  /// Its title. NULL if absent.
  const char *phrase;
  /// What it means, in one sentence.
  const char *summary;
  /// Whose meaning was found; absent for the registered one. NULL if absent.
  const struct statusbook_owner_t *owner;
  /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
  uint32_t score;
} statusbook_smtp_code_match_t;

/// What a caller of statusbook_smtp_classify() knows beside the text. Zero is the default of every member but the size:
/// `{.size = sizeof options}`.
typedef struct statusbook_smtp_classify_options_t {
  /// The size of the struct as the caller knows it.
  uint32_t size;
  /// The command that was answered, one of STATUSBOOK_SMTP_COMMAND_; 0 if it is not known.
  uint8_t command;
  /// The host that answered, or the slug of its provider; NULL if it is not known. It need not end in a NUL.
  const char *remote;
  /// Its length in octets.
  size_t remote_length;
  /// IP addresses, networks and domains of the sender's own, each ended by a NUL; NULL if there is none.
  const char *const *own;
  /// How many `own` there are.
  size_t own_count;
  /// The caller's own rules; NULL for none.
  const struct statusbook_smtp_rules_t *rules;
} statusbook_smtp_classify_options_t;

/// What a reply means for who sent the message.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_smtp_classification_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The reply code. 0 if absent.
  uint16_t code;
  /// The enhanced code. Its class is 0 if absent.
  struct statusbook_smtp_enhanced_code_t enhanced;
  /// What the codes say; absent if there are none. 0 if absent.
  uint8_t permanence;
  /// Whether the two codes are of one class; absent unless there are both. 0 absent, 1 no, 2 yes.
  uint8_t codes_agree;
  /// The reason.
  uint8_t category;
  /// The caller's own name for it, if one of the caller's rules decided. NULL if absent.
  const char *own_category;
  /// What the reason is about.
  uint8_t group;
  /// What the sender should do.
  uint8_t action;
  /// The seconds after which the text says to try again. UINT32_MAX if absent.
  uint32_t retry_after;
  /// The slug of the provider that answered, as far as `remote` or the text tells. NULL if absent.
  const char *owner;
  /// Whom the text names; absent unless `own` was given. 0 if absent.
  uint8_t about;
  /// The rule that decided; absent if none did. NULL if absent.
  const char *rule;
  /// What it goes by. 0 if absent.
  uint8_t layer;
  /// How much it weighs. 0 if absent.
  uint8_t strength;
  /// The part of the text that it rests on. NULL if absent. Not ended by a NUL.
  const char *matched;
  /// The length of `matched` in octets.
  size_t matched_length;
  /// Where that begins in the text. UINT32_MAX if absent.
  uint32_t start;
  /// Where it ends. UINT32_MAX if absent.
  uint32_t end;
  /// The category that came second, if there was another one. 0 if absent.
  uint8_t runner_up;
  /// The rule that spoke for it. NULL if absent.
  const char *runner_up_rule;
  /// How much that weighs. 0 if absent.
  uint8_t runner_up_strength;
  /// The ways in which the reply left the grammar. Their bits, or-ed.
  uint32_t deviations;
} statusbook_smtp_classification_t;

/// A rule that speaks for a category, and where.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_smtp_evidence_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The rule.
  const char *rule;
  /// What it says.
  uint8_t category;
  /// The caller's own name for it. NULL if absent.
  const char *own_category;
  /// What it goes by.
  uint8_t layer;
  /// How much it weighs.
  uint8_t strength;
  /// The part of the text that it rests on. Not ended by a NUL.
  const char *matched;
  /// The length of `matched` in octets.
  size_t matched_length;
  /// Where that begins in the text.
  uint32_t start;
  /// Where it ends.
  uint32_t end;
} statusbook_smtp_evidence_t;

/// What a mail log says of one delivery.
///
/// It points into the text that it was made of, and is good only as long as that is.
typedef struct statusbook_smtp_log_line_t {
  /// The size of the struct as the caller knows it: set it before the call.
  uint32_t size;
  /// The program that wrote the line.
  uint8_t program;
  /// The message's name in the queue. NULL if absent. Not ended by a NUL.
  const char *queue_id;
  /// The length of `queue_id` in octets.
  size_t queue_id_length;
  /// The address that was delivered to; absent if the line names none. NULL if absent. Not ended by a NUL.
  const char *recipient;
  /// The length of `recipient` in octets.
  size_t recipient_length;
  /// The host that answered; absent if none did. NULL if absent. Not ended by a NUL.
  const char *relay;
  /// The length of `relay` in octets.
  size_t relay_length;
  /// What became of it.
  uint8_t outcome;
  /// The enhanced code that the program wrote beside the text, or made up. Its class is 0 if absent.
  struct statusbook_smtp_enhanced_code_t enhanced;
  /// The reply or the diagnostic text, ready for `classify`. NULL if absent. Not ended by a NUL.
  const char *text;
  /// The length of `text` in octets.
  size_t text_length;
} statusbook_smtp_log_line_t;

/// A category of replies, and what to do about it.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_smtp_category_info_t {
  /// The category.
  uint8_t name;
  /// What it is about.
  uint8_t group;
  /// What the sender should do where nothing else is said.
  uint8_t action;
  /// What it means, in one sentence.
  const char *summary;
  /// What happened, and what to do.
  const char *explanation;
  /// What it rests on.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_smtp_category_info_t;

/// A rule by which replies are classified.
///
/// Static: it lives as long as the library, and any thread may read it.
typedef struct statusbook_smtp_bounce_rule_t {
  /// Its name: `user_unknown`.
  const char *id;
  /// What it goes by.
  uint8_t layer;
  /// What it says.
  uint8_t category;
  /// How much it weighs.
  uint8_t strength;
  /// Whose words or codes they are; absent if many speak so. NULL if absent.
  const struct statusbook_owner_t *owner;
  /// What it rests on; never empty.
  const struct statusbook_reference_t *const *references;
  /// How many `references` there are.
  size_t references_count;
} statusbook_smtp_bounce_rule_t;

/// All went well.
#define STATUSBOOK_RESULT_OK 0

/// A pointer is NULL that must not be.
#define STATUSBOOK_RESULT_NULL 1

/// The `size` of a struct, or the length of a text, cannot be right.
#define STATUSBOOK_RESULT_SIZE 2

/// The number is not a code.
#define STATUSBOOK_RESULT_INVALID_CODE 3

/// The text is not an enhanced status code.
#define STATUSBOOK_RESULT_INVALID_ENHANCED_CODE 4

/// The text is not a status line.
#define STATUSBOOK_RESULT_INVALID_STATUS_LINE 5

/// The text cannot be a method.
#define STATUSBOOK_RESULT_INVALID_METHOD 6

/// The number is not a word of the vocabulary.
#define STATUSBOOK_RESULT_UNKNOWN_WORD 7

/// There is no further line, or nothing to tell.
#define STATUSBOOK_RESULT_END 8

/// A fault of the library itself; please report it.
#define STATUSBOOK_RESULT_INTERNAL 9

/// The rules cannot be read, or one of them cannot hold.
#define STATUSBOOK_RESULT_INVALID_RULES 10

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// The version of the library that is really there; STATUSBOOK_VERSION_ is that of the header. Static, ended by a NUL.
/// Any thread may call it.
STATUSBOOK_API
const char *statusbook_version(void);

/// The day up to which the facts were checked, YYYY-MM-DD. Static, ended by a NUL. Any thread may call it.
STATUSBOOK_API
const char *statusbook_data_date(void);

/// The result of the last call that failed on this thread, STATUSBOOK_RESULT_OK if none has.
/// A call that succeeds leaves it as it is.
STATUSBOOK_API statusbook_result_t statusbook_last_result(void);

/// Writes what went wrong in the last call that failed on this thread, and what would be right.
///
/// As snprintf does, writes at most `size - 1` characters and a NUL, and returns how long the whole message is. `buffer`
/// may be NULL if `size` is 0.
///
/// What the caller vouches for:
/// `buffer` points to `size` octets that may be written to.
STATUSBOOK_API
size_t statusbook_last_message(char *buffer,
                               size_t size);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a meaning stands as of the date of the data.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_standing_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How well an attribution is evidenced.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_confidence_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a meaning is met.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_seen_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// The class of a status code: its first digit.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_class_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose fault a class of errors is.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_fault_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether a response with this code has content.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_content_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether a response to a method has content.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_content_rule_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Something that an API is asked to do, or has to say.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_operation_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether Content-Length and Transfer-Encoding may be sent with this code.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_framing_fields_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a cache may do with a response because of its code.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_cache_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How strongly a document asks for something.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_keyword_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What to do about a redirect.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_redirect_action_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What becomes of the request's content.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_redirect_content_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose way of following redirects: our own two, then those of clients, their faults included.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_redirect_profile_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether and how to try again.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_retry_action_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What about a request has to change before it is tried again.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_retry_change_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose way of trying again: our own, then the documented defaults of clients.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_retry_profile_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a told wait is worth.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_retry_after_state_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Which field told how long to wait.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_retry_after_source_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_grpc_code_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A way in which a status line left the grammar.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_http_status_line_deviation_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What the first digit of a reply says: done, go on, not now, or no.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_permanence_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a basic reply code stands. IANA keeps no registry of them.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_code_standing_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What an enhanced code is about: its second number.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_subject_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// With which basic codes an enhanced code is registered.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_association_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A way in which a reply left the grammar.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_reply_deviation_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Why a message was not taken: the reason behind a reply.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_category_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a category is about.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_category_group_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What the sender should do.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_action_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// The command that a reply answers.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_command_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How much a rule's evidence weighs.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_strength_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a rule goes by.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_layer_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whom a text names.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_about_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What became of a message for one recipient.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_outcome_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Which program wrote a line of a mail log.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_log_program_name(uint32_t value);

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What kind of report a message is.
///
/// Static; any thread may call it.
STATUSBOOK_API const char *statusbook_smtp_report_kind_name(uint32_t value);

/// All that the book knows of a status code, 100 to 999. Source: RFC 9110 section 15.
///
/// Returns a static row, the same for the same code; NULL outside that range, with STATUSBOOK_RESULT_INVALID_CODE.
/// Any thread may call it; it allocates nothing.
STATUSBOOK_API
const struct statusbook_http_status_t *statusbook_http_status(uint16_t code);

/// The statuses that have a meaning, in the order of their codes, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// What the caller vouches for:
/// `count` is NULL or may be written to.
STATUSBOOK_API
const struct statusbook_http_status_t *const *statusbook_http_statuses(size_t *count);

/// A class of status codes, explained. `class_` is one of STATUSBOOK_HTTP_CLASS_. Source: RFC 9110 section 15.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
const struct statusbook_http_class_info_t *statusbook_http_class_info(uint32_t class_);

/// Finds a registered request method: `length` octets at `name`. Names are case-sensitive. Source: RFC 9110 section 9.1.
///
/// `*out` becomes a static row, or NULL if there is none of this name, which is no failure. Fails with
/// STATUSBOOK_RESULT_INVALID_METHOD if the text cannot be a method, and with STATUSBOOK_RESULT_NULL. Any thread may call it.
///
/// What the caller vouches for:
/// `name` is NULL or `length` octets; `out` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_http_method(const char *name,
                                           size_t length,
                                           const struct statusbook_http_method_t **out);

/// Reads a status line of `length` octets, with or without its line end. Source: RFC 9112 section 4.
///
/// Set `out->size` first. What left the grammar is in `out->deviations`. Fails with STATUSBOOK_RESULT_INVALID_STATUS_LINE
/// where there is no version and no code, with STATUSBOOK_RESULT_NULL and with STATUSBOOK_RESULT_SIZE, and then leaves
/// `*out` alone. Any thread may call it; it allocates nothing.
///
/// What the caller vouches for:
/// `line` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_http_status_line(const char *line,
                                                size_t length,
                                                struct statusbook_http_status_line_t *out);

/// Whether a response with this code to a request with this method, `length` octets whose case counts, has content.
/// Source: RFC 9112 section 6.3.
///
/// `*out` becomes one of STATUSBOOK_HTTP_CONTENT_RULE_. Fails with STATUSBOOK_RESULT_INVALID_METHOD,
/// STATUSBOOK_RESULT_INVALID_CODE and STATUSBOOK_RESULT_NULL. Any thread may call it; it allocates nothing.
///
/// What the caller vouches for:
/// `method` is NULL or `length` octets; `out` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_http_content_rule(const char *method,
                                                 size_t length,
                                                 uint16_t code,
                                                 uint8_t *out);

/// What an operation of an API is usually answered with. `operation` is one of STATUSBOOK_HTTP_OPERATION_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
const struct statusbook_http_typical_t *statusbook_http_typical(uint32_t operation);

/// Finds the status that a phrase of `length` octets names: registered phrases, then aliases, vendors' phrases, drafts'.
/// ASCII letters and digits are compared, without case; any other letter means that there is none.
///
/// `*out` becomes a static row, or NULL if there is none, which is no failure. Fails with STATUSBOOK_RESULT_NULL. Any
/// thread may call it.
///
/// What the caller vouches for:
/// `phrase` is NULL or `length` octets; `out` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_http_from_phrase(const char *phrase,
                                                size_t length,
                                                const struct statusbook_http_status_t **out);

/// Finds the meanings that fit the words of a query of `length` octets best, the best first.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then writes nothing. Any thread may call it.
///
/// What the caller vouches for:
/// `query` is NULL or `length` octets; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL
/// or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_http_search(const char *query,
                                           size_t length,
                                           struct statusbook_http_status_match_t *out,
                                           size_t capacity,
                                           size_t *count);

/// The step after a response that has a Location: whether to follow, with what method, content and fields.
/// Source: RFC 9110 section 15.4.
///
/// The method is `length` octets, and its case counts. `options` may be NULL. Set `out->size` first. `out->next_method`
/// points to `method` or to a static text; `out->drop_fields_own` is `options->secrets` or NULL. Fails with
/// STATUSBOOK_RESULT_INVALID_CODE, STATUSBOOK_RESULT_INVALID_METHOD, STATUSBOOK_RESULT_UNKNOWN_WORD for a profile or a
/// flag, STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// What the caller vouches for:
/// `method` is NULL or `length` octets; `options` and `out` are NULL or structs whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_http_redirect(uint16_t code,
                                             const char *method,
                                             size_t length,
                                             const struct statusbook_http_redirect_options_t *options,
                                             struct statusbook_http_redirect_t *out);

/// Whose way of following redirects a profile has, by one of STATUSBOOK_HTTP_REDIRECT_PROFILE_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
const struct statusbook_http_profile_t *statusbook_http_redirect_profile(uint32_t profile);

/// Whether to try a request again after this response, how, and after how long. Source: RFC 9110 section 9.2.2.
///
/// The method is `length` octets, and its case counts. `options` may be NULL. Set `out->size` first. Fails with
/// STATUSBOOK_RESULT_INVALID_CODE, STATUSBOOK_RESULT_INVALID_METHOD, STATUSBOOK_RESULT_UNKNOWN_WORD for a profile or a
/// flag, STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// What the caller vouches for:
/// `method` and the texts of `options` are NULL or as long as is said; `options` and `out` are NULL or structs whose size
/// is set.
STATUSBOOK_API
statusbook_result_t statusbook_http_retry(uint16_t code,
                                          const char *method,
                                          size_t length,
                                          const struct statusbook_http_retry_options_t *options,
                                          struct statusbook_http_retry_t *out);

/// Whose defaults of trying again a profile has, by one of STATUSBOOK_HTTP_RETRY_PROFILE_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
const struct statusbook_http_profile_t *statusbook_http_retry_profile(uint32_t profile);

/// How long a response tells to wait: `length` octets of Retry-After, or NULL, and what else `options` has that tells it.
/// `now` is the clock in seconds since 1970. Source: RFC 9110 section 10.2.3.
///
/// Of `options`, which may be NULL, only RateLimit, RateLimit-Policy and X-RateLimit-Reset count, and only where
/// Retry-After is missing or unreadable. Set `out->size` first. Fails with STATUSBOOK_RESULT_END if nothing is told, with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. A value that cannot be read is no
/// failure: `out->state` says so. Any thread may call it; it allocates nothing.
///
/// What the caller vouches for:
/// The texts are NULL or as long as is said; `options` and `out` are NULL or structs whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_http_retry_after(const char *value,
                                                size_t length,
                                                int64_t now,
                                                const struct statusbook_http_retry_options_t *options,
                                                struct statusbook_http_retry_after_t *out);

/// The gRPC code that a client makes of a plain HTTP response, one without grpc-status: one of STATUSBOOK_HTTP_GRPC_CODE_.
/// Source: gRPC, HTTP to gRPC status code mapping.
///
/// Returns 0 with STATUSBOOK_RESULT_INVALID_CODE outside 100 to 999. Any thread may call it.
STATUSBOOK_API
uint8_t statusbook_http_to_grpc(uint16_t code);

/// The status code that an HTTP interface gives for one of STATUSBOOK_HTTP_GRPC_CODE_. Source: google/rpc/code.proto.
///
/// Returns 0 with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
uint16_t statusbook_http_from_grpc(uint32_t grpc_code);

/// All that the book knows of an SMTP reply code, 200 to 599. Source: RFC 5321 section 4.2.
///
/// Returns a static row, the same for the same code; NULL outside that range, with STATUSBOOK_RESULT_INVALID_CODE.
/// Any thread may call it; it allocates nothing.
STATUSBOOK_API
const struct statusbook_smtp_code_info_t *statusbook_smtp_code(uint16_t code);

/// All that the book knows of an enhanced status code such as 5.1.1, given as `length` octets; of unassigned ones too.
/// Source: RFC 3463 section 2.
///
/// Set `out->size` first. Fails with STATUSBOOK_RESULT_INVALID_ENHANCED_CODE if the text is not of the grammar, with
/// STATUSBOOK_RESULT_NULL and with STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// What the caller vouches for:
/// `code` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_enhanced(const char *code,
                                             size_t length,
                                             struct statusbook_smtp_enhanced_info_t *out);

/// Reads an SMTP reply of `length` octets, one line or many. Source: RFC 5321 section 4.2, RFC 2034 section 4.
///
/// Set `out->size` first. Any text is read; what left the grammar is in `out->deviations`. Fails only with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates
/// nothing.
///
/// What the caller vouches for:
/// `text` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_reply(const char *text,
                                          size_t length,
                                          struct statusbook_smtp_reply_t *out);

/// Finds the text of the next line of a reply, without its codes. `*position` is 0 for the first line, and then what the
/// call before made it.
///
/// `*line` becomes a place in the text that the reply was made of, `*length` how many octets there are. Fails with
/// STATUSBOOK_RESULT_END after the last line and with STATUSBOOK_RESULT_NULL. Any thread may call it; it allocates nothing.
///
/// What the caller vouches for:
/// `reply` is NULL or was filled in by statusbook_smtp_reply(), and its text still stands; the others are NULL or may be
/// written to.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_reply_line(const struct statusbook_smtp_reply_t *reply,
                                               size_t *position,
                                               const char **line,
                                               size_t *length);

/// Writes the lines of a reply, without their codes, joined by line feeds.
///
/// As snprintf does, writes at most `size - 1` octets and a NUL, and returns how long the whole text is; 0 with
/// STATUSBOOK_RESULT_NULL if `reply` is NULL. `buffer` may be NULL if `size` is 0. Any thread may call it; it allocates
/// nothing.
///
/// What the caller vouches for:
/// `reply` is NULL or was filled in by statusbook_smtp_reply(), and its text still stands; `buffer` is `size` octets that
/// may be written to.
STATUSBOOK_API
size_t statusbook_smtp_reply_text(const struct statusbook_smtp_reply_t *reply,
                                  char *buffer,
                                  size_t size);

/// Finds the reply codes and enhanced codes that fit the words of a query of `length` octets best, the best first.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then writes nothing. Any thread may call it.
///
/// What the caller vouches for:
/// `query` is NULL or `length` octets; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL
/// or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_search(const char *query,
                                           size_t length,
                                           struct statusbook_smtp_code_match_t *out,
                                           size_t capacity,
                                           size_t *count);

/// Reads rules from `length` octets of TOML or, if they begin with a brace, of JSON.
///
/// `*out` becomes the rules, which any number of threads may use at once. Fails with STATUSBOOK_RESULT_INVALID_RULES, and
/// a message that names the rule and the line, and with STATUSBOOK_RESULT_NULL, and then leaves `*out` alone.
///
/// What the caller vouches for:
/// `text` is NULL or `length` octets; `out` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_rules_new(const char *text,
                                              size_t length,
                                              struct statusbook_smtp_rules_t **out);

/// Frees rules; NULL is passed over. Whatever was classified by them may point to their names, and no longer does.
///
/// What the caller vouches for:
/// `rules` is NULL or was made by statusbook_smtp_rules_new() and not freed.
STATUSBOOK_API
void statusbook_smtp_rules_free(struct statusbook_smtp_rules_t *rules);

/// What a reply of `length` octets means for who sent the message: the reason, and what to do about it. The text may be a
/// diagnostic text that holds a reply. Source: RFC 5321 section 4.2, RFC 3463 section 3.
///
/// `options` may be NULL. Set `out->size` first. `out` points into the text and to static names, or to names of the
/// caller's rules. Fails with STATUSBOOK_RESULT_UNKNOWN_WORD for a command, STATUSBOOK_RESULT_NULL and
/// STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates nothing unless there are more
/// than 32 `own`.
///
/// What the caller vouches for:
/// `text` and the members of `options` are NULL or as long as is said; `options` and `out` are NULL or structs whose size
/// is set.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_classify(const char *text,
                                             size_t length,
                                             const struct statusbook_smtp_classify_options_t *options,
                                             struct statusbook_smtp_classification_t *out);

/// Every rule that speaks for a category, the one that decides first. Takes what statusbook_smtp_classify() takes.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails as
/// statusbook_smtp_classify() does, and then writes nothing. Any thread may call it.
///
/// What the caller vouches for:
/// As there; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_explain(const char *text,
                                            size_t length,
                                            const struct statusbook_smtp_classify_options_t *options,
                                            struct statusbook_smtp_evidence_t *out,
                                            size_t capacity,
                                            size_t *count);

/// Reads a line of a mail log, `length` octets, that tells what became of a delivery, as Postfix, Exim and Sendmail write
/// them. `out->text` is ready for statusbook_smtp_classify(), and `out->relay` for its option `remote`.
///
/// Set `out->size` first. `out` points into the text. Fails with STATUSBOOK_RESULT_END for any other line, and with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates
/// nothing.
///
/// What the caller vouches for:
/// `text` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_log_line(const char *text,
                                             size_t length,
                                             struct statusbook_smtp_log_line_t *out);

/// A category, explained. `category` is one of STATUSBOOK_SMTP_CATEGORY_. Source: RFC 3463 section 3.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
STATUSBOOK_API
const struct statusbook_smtp_category_info_t *statusbook_smtp_category(uint32_t category);

/// Every category, in the order of their numbers, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// What the caller vouches for:
/// `count` is NULL or may be written to.
STATUSBOOK_API
const struct statusbook_smtp_category_info_t *const *statusbook_smtp_categories(size_t *count);

/// The rule of the book that has this id of `length` octets, as statusbook_smtp_classify() gives it.
///
/// `*out` becomes a static row, or NULL if there is none of this id, which is no failure. Fails with
/// STATUSBOOK_RESULT_NULL. Any thread may call it.
///
/// What the caller vouches for:
/// `id` is NULL or `length` octets; `out` is NULL or may be written to.
STATUSBOOK_API
statusbook_result_t statusbook_smtp_bounce_rule(const char *id,
                                                size_t length,
                                                const struct statusbook_smtp_bounce_rule_t **out);

/// Every rule of the book, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// What the caller vouches for:
/// `count` is NULL or may be written to.
STATUSBOOK_API
const struct statusbook_smtp_bounce_rule_t *const *statusbook_smtp_bounce_rules(size_t *count);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* STATUSBOOK_H */
