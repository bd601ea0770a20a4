from typing import SupportsIndex, TypeAlias

from ._statusbook import CodeInfo, EnhancedInfo, Reply

__all__ = ["CodeInfo", "EnhancedInfo", "Reply", "code", "enhanced", "reply"]

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
