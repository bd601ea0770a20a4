"""SMTP: reply codes, enhanced status codes and replies."""

from . import _statusbook
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

code = _statusbook.smtp.code
enhanced = _statusbook.smtp.enhanced
reply = _statusbook.smtp.reply
search = _statusbook.smtp.search
