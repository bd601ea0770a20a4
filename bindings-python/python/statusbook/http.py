"""HTTP: status codes, classes, methods and status lines."""

from . import _statusbook
from ._codes import http as codes
from ._statusbook import Alias, ClassInfo, FieldRule, Meaning, Method, Status, StatusLine

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

status = _statusbook.http.status
statuses = _statusbook.http.statuses
class_info = _statusbook.http.class_info
method = _statusbook.http.method
status_line = _statusbook.http.status_line
