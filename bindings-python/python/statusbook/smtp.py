"""SMTP: reply codes, enhanced status codes and replies."""

from . import _statusbook
from ._statusbook import (
    BounceRule,
    CategoryInfo,
    Classification,
    CodeInfo,
    CodeMatch,
    Dsn,
    DsnRecipient,
    EnhancedInfo,
    EnhancedMeaning,
    Evidence,
    LogLine,
    Reply,
    Rules,
)

__all__ = [
    "BounceRule",
    "CategoryInfo",
    "Classification",
    "CodeInfo",
    "CodeMatch",
    "Dsn",
    "DsnRecipient",
    "EnhancedInfo",
    "EnhancedMeaning",
    "Evidence",
    "LogLine",
    "Reply",
    "Rules",
    "bounce_rule",
    "bounce_rules",
    "categories",
    "category",
    "classify",
    "code",
    "dsn",
    "enhanced",
    "explain",
    "log_line",
    "reply",
    "search",
]

bounce_rule = _statusbook.smtp.bounce_rule
bounce_rules = _statusbook.smtp.bounce_rules
categories = _statusbook.smtp.categories
category = _statusbook.smtp.category
classify = _statusbook.smtp.classify
code = _statusbook.smtp.code
dsn = _statusbook.smtp.dsn
enhanced = _statusbook.smtp.enhanced
explain = _statusbook.smtp.explain
log_line = _statusbook.smtp.log_line
reply = _statusbook.smtp.reply
search = _statusbook.smtp.search
