"""HTTP: status codes, classes, methods and status lines; redirects and retries."""

from . import _statusbook
from ._statusbook import (
    Alias,
    ClassInfo,
    Distinction,
    FieldRule,
    Meaning,
    Method,
    Profile,
    Redirect,
    Retry,
    RetryAfter,
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
    "Profile",
    "Redirect",
    "Retry",
    "RetryAfter",
    "Status",
    "StatusLine",
    "StatusMatch",
    "Typical",
    "TypicalCode",
    "class_info",
    "codes",
    "content_rule",
    "from_grpc",
    "from_phrase",
    "method",
    "redirect",
    "redirect_profile",
    "retry",
    "retry_after",
    "retry_profile",
    "search",
    "status",
    "status_line",
    "statuses",
    "to_grpc",
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
redirect = _statusbook.http.redirect
redirect_profile = _statusbook.http.redirect_profile
retry = _statusbook.http.retry
retry_profile = _statusbook.http.retry_profile
retry_after = _statusbook.http.retry_after
to_grpc = _statusbook.http.to_grpc
from_grpc = _statusbook.http.from_grpc


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
