from collections.abc import Iterable
from typing import SupportsIndex, TypeAlias

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
from .types import Category

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

def classify(
    text: _Text,
    /,
    *,
    command: _Text | None = None,
    remote: _Text | None = None,
    own: Iterable[str] | None = None,
    rules: Rules | None = None,
) -> Classification:
    """What a reply means for who sent the message: the reason, and what to do about it.

    text is a reply, or a diagnostic text that holds one; command what was answered, such as "RCPT TO"; remote
    the host or provider that answered; own the sender's own IP addresses, networks and domains. start and end count as
    the text's own indices do. Raises UnknownWord for a command that there is not. Source: RFC 5321 section 4.2,
    RFC 3463 section 3.
    """

def explain(
    text: _Text,
    /,
    *,
    command: _Text | None = None,
    remote: _Text | None = None,
    own: Iterable[str] | None = None,
    rules: Rules | None = None,
) -> tuple[Evidence, ...]:
    """Every rule that speaks for a category, the one that decides first. Takes what classify() takes."""

def dsn(
    message: _Text,
    /,
    *,
    command: _Text | None = None,
    remote: _Text | None = None,
    own: Iterable[str] | None = None,
    rules: Rules | None = None,
) -> Dsn | None:
    """Reads a whole message that is a delivery status notification or a feedback report; None for any other.

    Takes the options of classify(), which hold for every recipient. Source: RFC 3464, RFC 5965.
    """

def log_line(text: _Text, /) -> LogLine | None:
    """Reads a line of a mail log that tells what became of a delivery, as Postfix, Exim and Sendmail write them.

    None for any other line. Its text is ready for classify(), and its relay for the option remote.
    """

def category(name: Category | str, /) -> CategoryInfo:
    """A category, explained; the same object for the same word. Raises UnknownWord for another word."""

def categories() -> tuple[CategoryInfo, ...]:
    """Every category, in the vocabulary's order."""

def bounce_rule(id: _Text, /) -> BounceRule | None:
    """The rule of the book that has this id, as Classification.rule gives it; None if there is none."""

def bounce_rules() -> tuple[BounceRule, ...]:
    """Every rule of the book."""
