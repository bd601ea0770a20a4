from typing import SupportsIndex, TypeAlias

from ._statusbook import CodeInfo, EnhancedInfo, Reply

__all__ = ["CodeInfo", "EnhancedInfo", "Reply", "code", "enhanced", "reply"]

_Text: TypeAlias = str | bytes | bytearray | memoryview

def code(code: SupportsIndex, /) -> CodeInfo: ...
def enhanced(code: _Text, /) -> EnhancedInfo: ...
def reply(text: _Text, /) -> Reply: ...
