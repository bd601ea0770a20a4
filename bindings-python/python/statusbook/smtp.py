"""SMTP: reply codes, enhanced status codes and replies."""

from . import _statusbook
from ._statusbook import CodeInfo, EnhancedInfo, Reply

__all__ = ["CodeInfo", "EnhancedInfo", "Reply", "code", "enhanced", "reply"]

code = _statusbook.smtp.code
enhanced = _statusbook.smtp.enhanced
reply = _statusbook.smtp.reply
