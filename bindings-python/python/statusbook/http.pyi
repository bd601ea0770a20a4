from typing import Final, SupportsIndex, TypeAlias

from ._codes import Http
from ._statusbook import (
    Alias,
    ClassInfo,
    Distinction,
    FieldRule,
    Meaning,
    Method,
    Status,
    StatusLine,
    StatusMatch,
    Typical,
    TypicalCode,
)
from .types import Class, ContentRule, Operation

__all__ = [
    "Alias",
    "ClassInfo",
    "Distinction",
    "FieldRule",
    "Meaning",
    "Method",
    "Status",
    "StatusLine",
    "StatusMatch",
    "Typical",
    "TypicalCode",
    "class_info",
    "codes",
    "content_rule",
    "from_phrase",
    "method",
    "search",
    "status",
    "status_line",
    "statuses",
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
