from typing import Final, SupportsIndex, TypeAlias

from ._codes import Http
from ._statusbook import Alias, ClassInfo, FieldRule, Meaning, Method, Status, StatusLine
from .types import Class

__all__ = [
    "Alias",
    "ClassInfo",
    "FieldRule",
    "Meaning",
    "Method",
    "Status",
    "StatusLine",
    "class_info",
    "codes",
    "method",
    "status",
    "status_line",
    "statuses",
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
