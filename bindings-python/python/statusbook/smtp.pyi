from typing import SupportsIndex, TypeAlias

from ._statusbook import CodeInfo, CodeMatch, EnhancedInfo, EnhancedMeaning, Reply

__all__ = [
    "CodeInfo",
    "CodeMatch",
    "EnhancedInfo",
    "EnhancedMeaning",
    "Reply",
    "code",
    "enhanced",
    "reply",
    "search",
]

_Text: TypeAlias = str | bytes | bytearray | memoryview

def code(code: SupportsIndex, /) -> CodeInfo:
    """All that the book knows of an SMTP reply code: any integer from 200 to 599; the same object for the same code.

    Raises InvalidCode outside that range, TypeError for a bool, float or str. Source: RFC 5321 section 4.2.
    """

def enhanced(code: _Text, /) -> EnhancedInfo:
    """All that the book knows of an enhanced status code such as "5.1.1"; of unassigned ones too.

    Raises InvalidEnhancedCode if the text is not of the grammar. Source: RFC 3463 section 2.
    """

def reply(text: _Text, /) -> Reply:
    """Reads an SMTP reply, one line or many; never fails on text. What left the grammar is in its deviations.

    Source: RFC 5321 section 4.2, RFC 2034 section 4.
    """

def search(query: _Text, /, limit: SupportsIndex | None = None) -> tuple[CodeMatch, ...]:
    """The codes that fit a few words best, the best first; at most limit of them, 10 if it is not given.

    Raises ValueError for a limit below 0.
    """
