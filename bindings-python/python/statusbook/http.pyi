from typing import SupportsIndex, TypeAlias

from ._codes import http as codes
from ._statusbook import Alias, ClassInfo, FieldRule, Meaning, Method, Status, StatusLine
from .types import Class

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

_Text: TypeAlias = str | bytes | bytearray | memoryview

def status(code: SupportsIndex, /) -> Status: ...
def statuses() -> tuple[Status, ...]: ...
def class_info(name: Class, /) -> ClassInfo: ...
def method(name: _Text, /) -> Method | None: ...
def status_line(line: _Text, /) -> StatusLine: ...
