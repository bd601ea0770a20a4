from . import http as http
from . import smtp as smtp
from ._statusbook import (
    DATA_DATE,
    InvalidCode,
    InvalidEnhancedCode,
    InvalidMethod,
    InvalidRules,
    InvalidStatusLine,
    Owner,
    Reference,
    Remark,
    UnknownWord,
    __version__,
)

__all__ = [
    "DATA_DATE",
    "InvalidCode",
    "InvalidEnhancedCode",
    "InvalidMethod",
    "InvalidRules",
    "InvalidStatusLine",
    "Owner",
    "Reference",
    "Remark",
    "UnknownWord",
    "__version__",
    "http",
    "smtp",
]
