from collections.abc import Iterable
from typing import Final, SupportsIndex, TypeAlias

from ._codes import Http
from ._statusbook import (
    Alias,
    ClassInfo,
    Distinction,
    FieldRule,
    Meaning,
    Method,
    Profile,
    Redirect,
    Retry,
    RetryAfter,
    Status,
    StatusLine,
    StatusMatch,
    Typical,
    TypicalCode,
)
from .types import Class, ContentRule, GrpcCode, Operation, RedirectProfile, RetryProfile

__all__ = [
    "Alias",
    "ClassInfo",
    "Distinction",
    "FieldRule",
    "Meaning",
    "Method",
    "Profile",
    "Redirect",
    "Retry",
    "RetryAfter",
    "Status",
    "StatusLine",
    "StatusMatch",
    "Typical",
    "TypicalCode",
    "class_info",
    "codes",
    "content_rule",
    "from_grpc",
    "from_phrase",
    "method",
    "redirect",
    "redirect_profile",
    "retry",
    "retry_after",
    "retry_profile",
    "search",
    "status",
    "status_line",
    "statuses",
    "to_grpc",
    "typical",
]

codes: Final[Http]

_Text: TypeAlias = str | bytes | bytearray | memoryview

def status(code: SupportsIndex, /) -> Status:
    """All that the book knows of a status code: any integer from 100 to 999; the same object for the same code.

    Raises InvalidCode outside that range, TypeError for a bool, float or str. Source: RFC 9110 section 15.
    """

def statuses() -> tuple[Status, ...]:
    """The statuses that have a meaning, in the order of their codes."""

def class_info(name: Class, /) -> ClassInfo:
    """A class of status codes, explained. Raises UnknownWord for another name. Source: RFC 9110 section 15."""

def method(name: _Text, /) -> Method | None:
    """A registered request method, or None if there is none of this name. Names are case-sensitive.

    Raises InvalidMethod for a text that cannot be a method. Source: RFC 9110 section 9.1.
    """

def status_line(line: _Text, /) -> StatusLine:
    """Reads a status line, with or without its line end; what left the grammar is in its deviations.

    Raises InvalidStatusLine where there is no version and no code. Source: RFC 9112 section 4.
    """

def content_rule(method: _Text, code: SupportsIndex, /) -> ContentRule:
    """Whether a response with this code to a request with this method, whose case counts, has content.

    Raises InvalidMethod for a text that cannot be a method, InvalidCode outside 100 to 999.
    Source: RFC 9112 section 6.3.
    """

def typical(operation: Operation, /) -> Typical:
    """What an operation of an API is usually answered with. Raises UnknownWord for another name."""

def from_phrase(phrase: _Text, /) -> Status | None:
    """The status that a phrase names, or None: registered phrases, then aliases, vendors' phrases, drafts'.

    ASCII letters and digits are compared, without case; any other letter means that there is none.
    """

def search(query: _Text, /, limit: SupportsIndex | None = None) -> tuple[StatusMatch, ...]:
    """The meanings that fit a few words best, the best first; at most limit of them, 10 if it is not given.

    Raises ValueError for a limit below 0.
    """

def redirect(
    code: SupportsIndex,
    method: _Text,
    profile: RedirectProfile | None = "fetch",
    cross_origin: bool = False,
    one_shot_body: bool = False,
    hops: SupportsIndex | None = 0,
    *,
    crossed: bool = False,
    secrets: Iterable[str] | None = (),
) -> Redirect:
    """The step after a response that has a Location: whether to follow, with what method, content and fields.

    profile: whose way of following. cross_origin: Location is of another origin. one_shot_body: the content cannot be
    sent again. hops: redirects of the chain that were followed already. crossed: an earlier hop left the origin.
    secrets: fields of your own that must not leave it either. Raises InvalidCode, InvalidMethod, UnknownWord for a
    profile, ValueError for hops below 0. Source: RFC 9110 section 15.4.
    """

def redirect_profile(profile: RedirectProfile, /) -> Profile:
    """Whose way of following redirects a profile has. Raises UnknownWord for another name."""

def retry(
    code: SupportsIndex,
    method: _Text,
    retry_after: _Text | None = None,
    now: SupportsIndex | float | None = None,
    idempotent: bool | None = None,
    one_shot_body: bool = False,
    profile: RetryProfile | None = "standard",
    *,
    max_wait: SupportsIndex | None = None,
    rate_limit: _Text | None = None,
    rate_limit_policy: _Text | None = None,
    rate_limit_reset: _Text | None = None,
) -> Retry:
    """Whether to try a request again after this response, how, and after how long.

    retry_after: the field's value. now: the clock in seconds since 1970, else the system's if a date needs one.
    idempotent: whether the request is, else its method decides. one_shot_body: the content cannot be sent again.
    max_wait: the longest wait in seconds that you would put up with. The other three are fields' values too, and count
    only where Retry-After is missing or cannot be read. Raises InvalidCode, InvalidMethod, UnknownWord for a profile,
    ValueError for a max_wait below 0. Source: RFC 9110 section 9.2.2.
    """

def retry_profile(profile: RetryProfile, /) -> Profile:
    """Whose defaults of trying again a profile has. Raises UnknownWord for another name."""

def retry_after(
    value: _Text | None,
    now: SupportsIndex | float,
    *,
    rate_limit: _Text | None = None,
    rate_limit_policy: _Text | None = None,
    rate_limit_reset: _Text | None = None,
) -> RetryAfter | None:
    """How long a response tells to wait, or None if it tells nothing; now is the clock in seconds since 1970.

    Retry-After, or the other fields where it is missing or cannot be read. Source: RFC 9110 section 10.2.3.
    """

def to_grpc(code: SupportsIndex, /) -> GrpcCode:
    """The gRPC code that a client makes of a plain HTTP response. Raises InvalidCode outside 100 to 999."""

def from_grpc(name: GrpcCode, /) -> int:
    """The status code that an HTTP interface gives for a gRPC code. Raises UnknownWord for another name."""
