# Generated from core/registry by `make generate`. Do not edit.

"""The words of the book, as literal types."""

from typing import Literal

Standing = Literal[
    "registered",
    "temporary",
    "unused",
    "obsolete",
    "vendor",
    "draft",
    "unassigned",
]
"""Where a meaning stands as of the date of the data."""

Confidence = Literal[
    "source",
    "secondary",
]
"""How well an attribution is evidenced."""

Seen = Literal[
    "wire",
    "log",
    "body",
    "unknown",
]
"""Where a meaning is met."""

Class = Literal[
    "informational",
    "successful",
    "redirection",
    "client_error",
    "server_error",
]
"""The class of a status code: its first digit."""

Fault = Literal[
    "client",
    "server",
]
"""Whose fault a class of errors is."""

Content = Literal[
    "allowed",
    "no_content",
    "empty",
]
"""Whether a response with this code has content."""

ContentRule = Literal[
    "allowed",
    "no_content",
    "empty",
    "tunnel",
]
"""Whether a response to a method has content."""

Operation = Literal[
    "list",
    "read",
    "create",
    "replace",
    "change",
    "delete",
    "preflight",
    "login_failed",
    "not_allowed",
    "rate_limited",
    "invalid_input",
    "unexpected_fault",
    "unavailable",
    "long_running",
    "conditional_write",
    "upload",
]
"""Something that an API is asked to do, or has to say."""

FramingFields = Literal[
    "allowed",
    "forbidden",
]
"""Whether Content-Length and Transfer-Encoding may be sent with this code."""

Cache = Literal[
    "heuristic",
    "explicit",
    "never",
    "interim",
]
"""What a cache may do with a response because of its code."""

Keyword = Literal[
    "must",
    "should",
    "may",
    "by_definition",
]
"""How strongly a document asks for something."""

RedirectAction = Literal[
    "follow",
    "stop",
    "needs_replay",
    "too_many_hops",
]
"""What to do about a redirect."""

RedirectContent = Literal[
    "keep",
    "drop",
]
"""What becomes of the request's content."""

RedirectProfile = Literal[
    "rfc9110",
    "fetch",
    "curl",
    "requests",
    "httpx",
    "urllib3",
    "go",
    "reqwest",
    "axios",
    "undici",
    "got",
    "aiohttp",
    "node_fetch",
    "java",
    "java_17_0_19",
]
"""Whose way of following redirects: our own two, then those of clients, their faults included."""

RetryAction = Literal[
    "same",
    "new_connection",
    "without_early_data",
    "after_change",
    "never",
]
"""Whether and how to try again."""

RetryChange = Literal[
    "credentials",
    "proxy_credentials",
    "content_length",
    "precondition",
    "expect",
    "protocol",
    "shorter_content",
    "shorter_target",
    "smaller_fields",
    "accepted_format",
    "content_format",
]
"""What about a request has to change before it is tried again."""

RetryProfile = Literal[
    "standard",
    "curl",
    "urllib3",
    "got",
    "ky",
    "undici",
    "axios_retry",
    "dotnet",
    "google",
    "aws",
    "undici_7",
    "reqwest_retry",
    "okhttp",
    "go_retryablehttp",
    "envoy",
]
"""Whose way of trying again: our own, then the documented defaults of clients."""

RetryAfterState = Literal[
    "valid",
    "past",
    "clamped",
    "invalid",
]
"""What a told wait is worth."""

RetryAfterSource = Literal[
    "retry_after",
    "rate_limit",
    "rate_limit_reset",
]
"""Which field told how long to wait."""

GrpcCode = Literal[
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
    "OK",
]
"""A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word."""

StatusLineDeviation = Literal[
    "invalid_utf8",
    "leading_space",
    "trailing_space",
    "extra_space",
    "other_space",
    "missing_space",
    "missing_phrase",
    "missing_version",
    "version_case",
    "version_form",
    "not_http1",
    "pseudo_header",
    "code_not_three_digits",
    "code_out_of_range",
    "non_ascii_phrase",
    "control_character",
    "bare_lf",
    "more_lines",
]
"""A way in which a status line left the grammar."""

Permanence = Literal[
    "success",
    "intermediate",
    "transient",
    "permanent",
]
"""What the first digit of a reply says: done, go on, not now, or no."""

CodeStanding = Literal[
    "standard",
    "named",
    "draft",
    "seen",
    "unassigned",
]
"""Where a basic reply code stands. IANA keeps no registry of them."""

Subject = Literal[
    "other",
    "addressing",
    "mailbox",
    "mail_system",
    "network",
    "protocol",
    "content",
    "security",
]
"""What an enhanced code is about: its second number."""

Association = Literal[
    "listed",
    "listed_and_others",
    "any",
    "any_permanent",
    "not_given",
]
"""With which basic codes an enhanced code is registered."""

ReplyDeviation = Literal[
    "invalid_utf8",
    "no_code",
    "code_alone",
    "code_out_of_grammar",
    "codes_differ",
    "missing_hyphen",
    "unfinished",
    "line_without_code",
    "leading_space",
    "extra_space",
    "tab",
    "missing_space",
    "enhanced_first",
    "enhanced_hash",
    "enhanced_parentheses",
    "enhanced_late",
    "enhanced_not_repeated",
    "enhanced_differ",
    "enhanced_form",
    "stray_number",
    "class_mismatch",
    "nested_reply",
    "line_too_long",
    "bare_lf",
    "bare_cr",
    "control_character",
    "non_ascii",
]
"""A way in which a reply left the grammar."""

Category = Literal[
    "recipient_unknown",
    "invalid_address",
    "mailbox_disabled",
    "mailbox_moved",
    "mailbox_full",
    "recipient_refused",
    "domain_unknown",
    "domain_not_accepting",
    "network_error",
    "dns_failure",
    "expired",
    "routing_loop",
    "system_error",
    "system_full",
    "greylisted",
    "rate_limited",
    "too_many_recipients",
    "ip_blocked",
    "domain_blocked",
    "bad_reputation",
    "rdns_required",
    "auth_failed",
    "sender_rejected",
    "tls_required",
    "auth_required",
    "relay_denied",
    "policy",
    "security_other",
    "spam_content",
    "virus",
    "content_rejected",
    "message_too_large",
    "message_malformed",
    "protocol_error",
    "accepted",
    "intermediate",
    "auto_reply",
    "feedback",
    "unknown",
]
"""Why a message was not taken: the reason behind a reply."""

CategoryGroup = Literal[
    "recipient",
    "domain",
    "network",
    "server",
    "rate",
    "reputation",
    "authentication",
    "policy",
    "content",
    "protocol",
    "meta",
]
"""What a category is about."""

Action = Literal[
    "suppress",
    "retry",
    "slow_down",
    "fix_sender",
    "fix_configuration",
    "change_message",
    "review",
    "no_action",
]
"""What the sender should do."""

Command = Literal[
    "connect",
    "ehlo",
    "starttls",
    "auth",
    "mail",
    "rcpt",
    "data",
    "other",
]
"""The command that a reply answers."""

Strength = Literal[
    "weak",
    "fair",
    "strong",
    "decisive",
]
"""How much a rule's evidence weighs."""

Layer = Literal[
    "basic",
    "enhanced",
    "provider",
    "phrase",
    "own",
]
"""What a rule goes by."""

About = Literal[
    "us",
    "them",
]
"""Whom a text names."""

Outcome = Literal[
    "failed",
    "delayed",
    "delivered",
    "relayed",
    "expanded",
]
"""What became of a message for one recipient."""

LogProgram = Literal[
    "postfix",
    "exim",
    "sendmail",
]
"""Which program wrote a line of a mail log."""

ReportKind = Literal[
    "delivery_status",
    "feedback",
]
"""What kind of report a message is."""
