"""One book of response codes: HTTP status codes and SMTP reply codes, with what software should do about them.

>>> from statusbook import http, smtp
>>> http.status(404).phrase
'Not Found'
>>> smtp.enhanced("5.1.1").permanence
'permanent'
"""

from . import _statusbook
from ._statusbook import DATA_DATE, __version__

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


def __getattr__(name: str) -> object:
    """Load the rest when it is asked for, which keeps `import statusbook.http` short."""
    if name in {"http", "smtp"}:
        return __import__(f"{__name__}.{name}", fromlist=[name])
    return getattr(_statusbook, name)
