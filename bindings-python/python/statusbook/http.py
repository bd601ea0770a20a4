"""HTTP: status codes, classes, methods and status lines."""

from . import _statusbook
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

status = _statusbook.http.status
statuses = _statusbook.http.statuses
class_info = _statusbook.http.class_info
method = _statusbook.http.method
status_line = _statusbook.http.status_line
content_rule = _statusbook.http.content_rule
typical = _statusbook.http.typical
from_phrase = _statusbook.http.from_phrase
search = _statusbook.http.search


class _Codes:
    """Becomes the class of all the codes when one is asked for; most programs never do."""

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        from ._codes import Http

        self.__class__ = Http
        return getattr(self, name)

    def __dir__(self) -> list[str]:
        from ._codes import Http

        return dir(Http)


codes = _Codes()
