# Generated from core/registry by `make generate`. Do not edit.

from types import ModuleType
from typing import Any, SupportsIndex, final

from .types import (
    About,
    Action,
    Association,
    Cache,
    Category,
    CategoryGroup,
    Class,
    CodeStanding,
    Command,
    Confidence,
    Content,
    ContentRule,
    Fault,
    FramingFields,
    GrpcCode,
    Keyword,
    Layer,
    LogProgram,
    Operation,
    Outcome,
    Permanence,
    RedirectAction,
    RedirectContent,
    RedirectProfile,
    ReplyDeviation,
    ReportKind,
    RetryAction,
    RetryAfterSource,
    RetryAfterState,
    RetryChange,
    RetryProfile,
    Seen,
    Standing,
    StatusLineDeviation,
    Strength,
    Subject,
)

DATA_DATE: str
__version__: str
http: ModuleType
smtp: ModuleType

def _restore(name: str, values: tuple[Any, ...]) -> Any: ...

class InvalidCode(ValueError):
    """The number is not a code: outside 100 to 999 for HTTP, 200 to 599 for SMTP."""

class InvalidEnhancedCode(ValueError):
    """The text is not an enhanced status code."""

class InvalidMethod(ValueError):
    """The text cannot be a method."""

class InvalidStatusLine(ValueError):
    """The text is not a status line."""

class InvalidRules(ValueError):
    """The rules cannot be read, or one of them cannot hold."""

class UnknownWord(ValueError):
    """The word is not in the vocabulary."""

@final
class Reference:
    """What a fact rests on."""

    @property
    def document(self) -> str:
        """The document: `RFC 9110`, a draft's name, the title of a page."""
    @property
    def section(self) -> str | None:
        """The section in it, without the sign: `15.5.5`."""
    @property
    def url(self) -> str | None:
        """Where to read it."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Reference: ...
    def __deepcopy__(self, _memo: object) -> Reference: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Owner:
    """A party whose meanings of codes are in the book."""

    __match_args__ = ("slug",)
    @property
    def slug(self) -> str:
        """The owner in lower case, as in `codes.nginx`."""
    @property
    def name(self) -> str:
        """The name to show."""
    @property
    def summary(self) -> str:
        """What the owner is, in one sentence."""
    @property
    def url(self) -> str | None:
        """The owner's page."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Owner: ...
    def __deepcopy__(self, _memo: object) -> Owner: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Remark:
    """A sentence of advice."""

    @property
    def text(self) -> str:
        """The sentence."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Remark: ...
    def __deepcopy__(self, _memo: object) -> Remark: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Alias:
    """Another name of the same meaning."""

    @property
    def phrase(self) -> str:
        """The name as it is written: `Payload Too Large`."""
    @property
    def name(self) -> str:
        """The constant: `PAYLOAD_TOO_LARGE`."""
    @property
    def used_by(self) -> tuple[str, ...]:
        """Who uses it: documents, servers, libraries."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """Where it is defined, if anywhere."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Alias: ...
    def __deepcopy__(self, _memo: object) -> Alias: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Meaning:
    """One party's use of a status code."""

    @property
    def code(self) -> int:
        """The status code."""
    @property
    def owner(self) -> Owner:
        """Whose meaning it is."""
    @property
    def phrase(self) -> str | None:
        """The reason phrase or title."""
    @property
    def name(self) -> str | None:
        """The constant: `NOT_FOUND`."""
    @property
    def standing(self) -> Standing:
        """Where it stands."""
    @property
    def summary(self) -> str:
        """What it means, in one sentence."""
    @property
    def also(self) -> tuple[str, ...]:
        """Who else uses the number in this sense."""
    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Its other names."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    @property
    def seen(self) -> Seen:
        """Where it is met."""
    @property
    def confidence(self) -> Confidence:
        """How well it is evidenced."""
    @property
    def expires(self) -> str | None:
        """The day on which a temporary registration ends, `YYYY-MM-DD`."""
    @property
    def note(self) -> str | None:
        """A doubt or a peculiarity."""
    @property
    def explanation(self) -> str | None:
        """What happened, whose side it is, what to do."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Meaning: ...
    def __deepcopy__(self, _memo: object) -> Meaning: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Distinction:
    """A code that people take for another one."""

    @property
    def code(self) -> int:
        """The other code."""
    @property
    def text(self) -> str:
        """How to tell them apart, and which to use."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What that rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Distinction: ...
    def __deepcopy__(self, _memo: object) -> Distinction: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class FieldRule:
    """A header field that belongs to a status code."""

    @property
    def name(self) -> str:
        """The field: `WWW-Authenticate`."""
    @property
    def keyword(self) -> Keyword:
        """How strongly it is asked for."""
    @property
    def condition(self) -> str | None:
        """When; always if absent."""
    @property
    def reference(self) -> Reference:
        """What says so."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> FieldRule: ...
    def __deepcopy__(self, _memo: object) -> FieldRule: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Status:
    """All that the book knows of one HTTP status code."""

    __match_args__ = ("code",)
    @property
    def code(self) -> int:
        """The code, 100 to 999."""
    @property
    def phrase(self) -> str | None:
        """The first phrase among the meanings."""
    @property
    def registered_phrase(self) -> str | None:
        """IANA's phrase."""
    @property
    def name(self) -> str | None:
        """The constant that goes with the phrase: `NOT_FOUND`."""
    @property
    def class_(self) -> Class | None:
        """The class; absent from 600 on."""
    @property
    def standing(self) -> Standing:
        """IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`."""
    @property
    def summary(self) -> str:
        """What the code means, in one sentence."""
    @property
    def owner(self) -> Owner | None:
        """Whose phrase and summary these are."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What phrase and summary rest on."""
    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """Every use: IANA's, the well-known one, vendors', drafts'."""
    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Other names of the meaning that gives the phrase."""
    @property
    def treated_as(self) -> int:
        """The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15)."""
    @property
    def content(self) -> Content:
        """Whether the response has content."""
    @property
    def framing_fields(self) -> FramingFields:
        """Whether Content-Length and Transfer-Encoding may be sent."""
    @property
    def cache(self) -> Cache:
        """What a cache may do with the response."""
    @property
    def fields(self) -> tuple[FieldRule, ...]:
        """Header fields that belong to the code."""
    @property
    def is_informational(self) -> bool:
        """Treated as 1xx."""
    @property
    def is_successful(self) -> bool:
        """Treated as 2xx."""
    @property
    def is_redirection(self) -> bool:
        """Treated as 3xx."""
    @property
    def is_client_error(self) -> bool:
        """Treated as 4xx."""
    @property
    def is_server_error(self) -> bool:
        """Treated as 5xx: from 600 on too."""
    @property
    def is_error(self) -> bool:
        """Treated as 4xx or 5xx."""
    @property
    def is_interim(self) -> bool:
        """A final response follows (RFC 9110 §15.2)."""
    @property
    def is_registered(self) -> bool:
        """In the IANA registry with a meaning, for good or for a time."""
    @property
    def is_null_body(self) -> bool:
        """A null body status of the Fetch standard: 101, 103, 204, 205, 304."""
    @property
    def explanation(self) -> str | None:
        """What happened, whose side it is, what to do."""
    @property
    def causes(self) -> tuple[Remark, ...]:
        """What to look for first, the most likely cause first."""
    @property
    def search_engines(self) -> Remark | None:
        """What search engines make of it."""
    @property
    def monitoring(self) -> Remark | None:
        """Whom to count it against, and what to watch."""
    @property
    def confused_with(self) -> tuple[Distinction, ...]:
        """The codes that people take it for, and how to tell them apart."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Status: ...
    def __deepcopy__(self, _memo: object) -> Status: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...
    def __lt__(self, other: SupportsIndex, /) -> bool: ...
    def __le__(self, other: SupportsIndex, /) -> bool: ...
    def __gt__(self, other: SupportsIndex, /) -> bool: ...
    def __ge__(self, other: SupportsIndex, /) -> bool: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class ClassInfo:
    """A class of status codes, explained."""

    __match_args__ = ("name",)
    @property
    def name(self) -> Class:
        """The word."""
    @property
    def phrase(self) -> str:
        """The title: `Client Error`."""
    @property
    def first(self) -> int:
        """The first code of the class."""
    @property
    def last(self) -> int:
        """The last code of the class."""
    @property
    def fault(self) -> Fault | None:
        """Whose fault it is; absent where nothing went wrong."""
    @property
    def summary(self) -> str:
        """What the class means, in one sentence."""
    @property
    def explanation(self) -> str:
        """What happened, whose side it is, what to do."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> ClassInfo: ...
    def __deepcopy__(self, _memo: object) -> ClassInfo: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Method:
    """A registered request method."""

    __match_args__ = ("name",)
    @property
    def name(self) -> str:
        """The method, in the case that counts: `GET`."""
    @property
    def safe(self) -> bool:
        """Asks for nothing but reading (RFC 9110 §9.2.1)."""
    @property
    def idempotent(self) -> bool:
        """Several times is intended to have the effect of once (RFC 9110 §9.2.2)."""
    @property
    def summary(self) -> str:
        """What it asks for, in one sentence."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What defines it."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Method: ...
    def __deepcopy__(self, _memo: object) -> Method: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class TypicalCode:
    """A code that an operation is usually answered with."""

    @property
    def code(self) -> int:
        """The code."""
    @property
    def condition(self) -> str:
        """When."""
    @property
    def fields(self) -> tuple[str, ...]:
        """The header fields that go with it."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> TypicalCode: ...
    def __deepcopy__(self, _memo: object) -> TypicalCode: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Typical:
    """What an operation of an API is usually answered with."""

    __match_args__ = ("operation",)
    @property
    def operation(self) -> Operation:
        """The operation."""
    @property
    def summary(self) -> str:
        """What the operation is, in one sentence."""
    @property
    def codes(self) -> tuple[TypicalCode, ...]:
        """The codes that guides agree on, the most usual first."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What that rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Typical: ...
    def __deepcopy__(self, _memo: object) -> Typical: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class StatusMatch:
    """A status code that a search found."""

    @property
    def code(self) -> int:
        """The code."""
    @property
    def meaning(self) -> Meaning:
        """The meaning that was found."""
    @property
    def score(self) -> int:
        """How well it fits, 1 to 1000; 1000 is a registered phrase to the letter."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> StatusMatch: ...
    def __deepcopy__(self, _memo: object) -> StatusMatch: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Profile:
    """Whose behaviour a profile of redirects or retries has."""

    @property
    def name(self) -> str:
        """The word: `curl`."""
    @property
    def software(self) -> str | None:
        """The software that behaves so; absent for our own."""
    @property
    def version(self) -> str | None:
        """The version that was looked at."""
    @property
    def limit(self) -> int | None:
        """Redirects that are followed at most, or seconds that are waited at most."""
    @property
    def summary(self) -> str:
        """What is peculiar about it, in one sentence."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Profile: ...
    def __deepcopy__(self, _memo: object) -> Profile: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Redirect:
    """The step after a response that redirects."""

    @property
    def action(self) -> RedirectAction:
        """Whether to follow."""
    @property
    def next_method(self) -> str | None:
        """The method of the next request; absent with `stop`."""
    @property
    def content(self) -> RedirectContent | None:
        """What becomes of the content; absent with `stop`."""
    @property
    def drop_fields(self) -> tuple[str, ...]:
        """Fields of the request that must not go into the next one; the caller's own secrets are last."""
    @property
    def is_permanent(self) -> bool:
        """The new address stands for the old one from now on: 301 and 308."""
    @property
    def crossed(self) -> bool:
        """The chain has left its first origin: pass it on as `crossed` at the next hop."""
    @property
    def reason(self) -> str:
        """Why, in one sentence."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What that rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Redirect: ...
    def __deepcopy__(self, _memo: object) -> Redirect: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class RetryAfter:
    """How long a response tells to wait."""

    @property
    def state(self) -> RetryAfterState:
        """What it is worth."""
    @property
    def seconds(self) -> int | None:
        """Whole seconds from now on, at most 2147483647; absent if it is invalid."""
    @property
    def source(self) -> RetryAfterSource:
        """The field that says so."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> RetryAfter: ...
    def __deepcopy__(self, _memo: object) -> RetryAfter: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Retry:
    """Whether to try a request again."""

    @property
    def action(self) -> RetryAction:
        """Whether and how."""
    @property
    def once(self) -> bool:
        """Only once: a second answer of this kind ends it."""
    @property
    def wait(self) -> int | None:
        """Seconds to wait, as the server told; absent if it told nothing that counts."""
    @property
    def wait_state(self) -> RetryAfterState | None:
        """What that is worth; absent if the server told nothing that counts."""
    @property
    def wait_source(self) -> RetryAfterSource | None:
        """The field that told it."""
    @property
    def too_long(self) -> bool:
        """The server wants a longer wait than `max_wait`: do not try before it is over."""
    @property
    def change(self) -> RetryChange | None:
        """What has to change first, with `after_change`."""
    @property
    def reason(self) -> str:
        """Why, in one sentence."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What that rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Retry: ...
    def __deepcopy__(self, _memo: object) -> Retry: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class StatusLine:
    """A parsed status line."""

    @property
    def version(self) -> str | None:
        """The version as it was sent: `HTTP/1.1`."""
    @property
    def code(self) -> int | None:
        """The code; absent if it is not three digits from 100 on."""
    @property
    def phrase(self) -> str | None:
        """The phrase as it was sent; absent if there is none."""
    @property
    def deviations(self) -> tuple[StatusLineDeviation, ...]:
        """The ways in which the line left the grammar."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> StatusLine: ...
    def __deepcopy__(self, _memo: object) -> StatusLine: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class CodeInfo:
    """All that the book knows of one SMTP reply code."""

    __match_args__ = ("code",)
    @property
    def code(self) -> int:
        """The code, 200 to 599."""
    @property
    def phrase(self) -> str | None:
        """Its title."""
    @property
    def permanence(self) -> Permanence:
        """What its first digit says."""
    @property
    def standing(self) -> CodeStanding:
        """Where it stands."""
    @property
    def summary(self) -> str:
        """What it means, in one sentence."""
    @property
    def enhanced(self) -> tuple[str, ...]:
        """The enhanced codes that IANA lists with it."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on."""
    @property
    def explanation(self) -> str | None:
        """What happened, whose side it is, what to do."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> CodeInfo: ...
    def __deepcopy__(self, _memo: object) -> CodeInfo: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...
    def __lt__(self, other: SupportsIndex, /) -> bool: ...
    def __le__(self, other: SupportsIndex, /) -> bool: ...
    def __gt__(self, other: SupportsIndex, /) -> bool: ...
    def __ge__(self, other: SupportsIndex, /) -> bool: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class EnhancedMeaning:
    """What an enhanced status code means at one provider."""

    @property
    def first(self) -> str:
        """The code, or the first of a range."""
    @property
    def last(self) -> str:
        """The last of the range; the code again where it is one."""
    @property
    def owner(self) -> Owner:
        """Whose meaning it is."""
    @property
    def phrase(self) -> str | None:
        """A title."""
    @property
    def summary(self) -> str:
        """What it means there, in one sentence."""
    @property
    def explanation(self) -> str | None:
        """What happened, whose side it is, what to do."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    @property
    def confidence(self) -> Confidence:
        """How well it is evidenced."""
    @property
    def note(self) -> str | None:
        """A doubt or a peculiarity."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> EnhancedMeaning: ...
    def __deepcopy__(self, _memo: object) -> EnhancedMeaning: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class EnhancedInfo:
    """All that the book knows of one enhanced status code."""

    __match_args__ = ("code",)
    @property
    def code(self) -> str:
        """The code: `5.1.1`."""
    @property
    def phrase(self) -> str | None:
        """IANA's title."""
    @property
    def permanence(self) -> Permanence:
        """What its class says."""
    @property
    def subject(self) -> Subject | None:
        """What it is about; absent from X.8 on."""
    @property
    def standing(self) -> Standing:
        """Where it stands."""
    @property
    def summary(self) -> str:
        """What it means, in one sentence."""
    @property
    def basic(self) -> tuple[int, ...]:
        """The basic codes of its class that IANA lists with it."""
    @property
    def association(self) -> Association:
        """How to take that list."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on."""
    @property
    def explanation(self) -> str | None:
        """What happened, whose side it is, what to do."""
    @property
    def meanings(self) -> tuple[EnhancedMeaning, ...]:
        """What providers mean by it, beside or instead of that."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> EnhancedInfo: ...
    def __deepcopy__(self, _memo: object) -> EnhancedInfo: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class CodeMatch:
    """A reply code or enhanced code that a search found."""

    @property
    def code(self) -> int | None:
        """The reply code, if it is one."""
    @property
    def enhanced(self) -> str | None:
        """The enhanced code, if it is one."""
    @property
    def phrase(self) -> str | None:
        """Its title."""
    @property
    def summary(self) -> str:
        """What it means, in one sentence."""
    @property
    def owner(self) -> Owner | None:
        """Whose meaning was found; absent for the registered one."""
    @property
    def score(self) -> int:
        """How well it fits, 1 to 1000; 1000 is a registered phrase to the letter."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> CodeMatch: ...
    def __deepcopy__(self, _memo: object) -> CodeMatch: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Reply:
    """A parsed SMTP reply."""

    @property
    def code(self) -> int | None:
        """The reply code of the first line."""
    @property
    def enhanced(self) -> str | None:
        """The first enhanced code."""
    @property
    def permanence(self) -> Permanence | None:
        """What the reply code says or, without one, the enhanced code."""
    @property
    def codes_agree(self) -> bool | None:
        """Whether the two codes are of one class; absent unless there are both."""
    @property
    def lines(self) -> tuple[str, ...]:
        """The text of each line, without codes."""
    @property
    def text(self) -> str:
        """The same, joined by line feeds."""
    @property
    def deviations(self) -> tuple[ReplyDeviation, ...]:
        """The ways in which the reply left the grammar."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Reply: ...
    def __deepcopy__(self, _memo: object) -> Reply: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class CategoryInfo:
    """A category of replies, and what to do about it."""

    __match_args__ = ("name",)
    @property
    def name(self) -> Category:
        """The category."""
    @property
    def group(self) -> CategoryGroup:
        """What it is about."""
    @property
    def action(self) -> Action:
        """What the sender should do where nothing else is said."""
    @property
    def summary(self) -> str:
        """What it means, in one sentence."""
    @property
    def explanation(self) -> str:
        """What happened, and what to do."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> CategoryInfo: ...
    def __deepcopy__(self, _memo: object) -> CategoryInfo: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class BounceRule:
    """A rule by which replies are classified."""

    __match_args__ = ("id",)
    @property
    def id(self) -> str:
        """Its name: `user_unknown`."""
    @property
    def layer(self) -> Layer:
        """What it goes by."""
    @property
    def category(self) -> Category:
        """What it says."""
    @property
    def strength(self) -> Strength:
        """How much it weighs."""
    @property
    def owner(self) -> Owner | None:
        """Whose words or codes they are; absent if many speak so."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """What it rests on; never empty."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> BounceRule: ...
    def __deepcopy__(self, _memo: object) -> BounceRule: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, spec: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Classification:
    """What a reply means for who sent the message."""

    @property
    def code(self) -> int | None:
        """The reply code."""
    @property
    def enhanced(self) -> str | None:
        """The enhanced code."""
    @property
    def permanence(self) -> Permanence | None:
        """What the codes say; absent if there are none."""
    @property
    def codes_agree(self) -> bool | None:
        """Whether the two codes are of one class; absent unless there are both."""
    @property
    def category(self) -> Category:
        """The reason."""
    @property
    def own_category(self) -> str | None:
        """The caller's own name for it, if one of the caller's rules decided."""
    @property
    def group(self) -> CategoryGroup:
        """What the reason is about."""
    @property
    def action(self) -> Action:
        """What the sender should do."""
    @property
    def retry_after(self) -> int | None:
        """The seconds after which the text says to try again."""
    @property
    def owner(self) -> str | None:
        """The slug of the provider that answered, as far as `remote` or the text tells."""
    @property
    def about(self) -> About | None:
        """Whom the text names; absent unless `own` was given."""
    @property
    def rule(self) -> str | None:
        """The rule that decided; absent if none did."""
    @property
    def layer(self) -> Layer | None:
        """What it goes by."""
    @property
    def strength(self) -> Strength | None:
        """How much it weighs."""
    @property
    def matched(self) -> str | None:
        """The part of the text that it rests on."""
    @property
    def start(self) -> int | None:
        """Where that begins in the text."""
    @property
    def end(self) -> int | None:
        """Where it ends."""
    @property
    def runner_up(self) -> Category | None:
        """The category that came second, if there was another one."""
    @property
    def runner_up_rule(self) -> str | None:
        """The rule that spoke for it."""
    @property
    def runner_up_strength(self) -> Strength | None:
        """How much that weighs."""
    @property
    def deviations(self) -> tuple[ReplyDeviation, ...]:
        """The ways in which the reply left the grammar."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Classification: ...
    def __deepcopy__(self, _memo: object) -> Classification: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Evidence:
    """A rule that speaks for a category, and where."""

    @property
    def rule(self) -> str:
        """The rule."""
    @property
    def category(self) -> Category:
        """What it says."""
    @property
    def own_category(self) -> str | None:
        """The caller's own name for it."""
    @property
    def layer(self) -> Layer:
        """What it goes by."""
    @property
    def strength(self) -> Strength:
        """How much it weighs."""
    @property
    def matched(self) -> str:
        """The part of the text that it rests on."""
    @property
    def start(self) -> int:
        """Where that begins in the text."""
    @property
    def end(self) -> int:
        """Where it ends."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Evidence: ...
    def __deepcopy__(self, _memo: object) -> Evidence: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class LogLine:
    """What a mail log says of one delivery."""

    @property
    def program(self) -> LogProgram:
        """The program that wrote the line."""
    @property
    def queue_id(self) -> str | None:
        """The message's name in the queue."""
    @property
    def recipient(self) -> str | None:
        """The address that was delivered to; absent if the line names none."""
    @property
    def relay(self) -> str | None:
        """The host that answered; absent if none did."""
    @property
    def outcome(self) -> Outcome:
        """What became of it."""
    @property
    def enhanced(self) -> str | None:
        """The enhanced code that the program wrote beside the text, or made up."""
    @property
    def text(self) -> str | None:
        """The reply or the diagnostic text, ready for `classify`."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> LogLine: ...
    def __deepcopy__(self, _memo: object) -> LogLine: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class DsnRecipient:
    """What a report says of one recipient, and what it means."""

    @property
    def recipient(self) -> str | None:
        """The address that the reporting system used."""
    @property
    def original_recipient(self) -> str | None:
        """The address that the sender used."""
    @property
    def outcome(self) -> Outcome | None:
        """What became of the message; absent in a feedback report."""
    @property
    def status(self) -> str | None:
        """The status that the report gives."""
    @property
    def diagnostic(self) -> str | None:
        """The diagnostic text, without its type."""
    @property
    def remote_mta(self) -> str | None:
        """The host that answered."""
    @property
    def last_attempt_date(self) -> str | None:
        """When it was tried last, as the report writes it."""
    @property
    def will_retry_until(self) -> str | None:
        """Until when it will be tried, as the report writes it."""
    @property
    def code(self) -> int | None:
        """The reply code of the diagnostic text."""
    @property
    def enhanced(self) -> str | None:
        """The enhanced code of the diagnostic text or, without one, the status."""
    @property
    def permanence(self) -> Permanence | None:
        """What the codes say; absent if there are none."""
    @property
    def category(self) -> Category:
        """The reason."""
    @property
    def own_category(self) -> str | None:
        """The caller's own name for it, if one of the caller's rules decided."""
    @property
    def action(self) -> Action:
        """What the sender should do."""
    @property
    def retry_after(self) -> int | None:
        """The seconds after which the text says to try again."""
    @property
    def rule(self) -> str | None:
        """The rule that decided; absent if none did."""
    @property
    def strength(self) -> Strength | None:
        """How much it weighs."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> DsnRecipient: ...
    def __deepcopy__(self, _memo: object) -> DsnRecipient: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Dsn:
    """A report about a message that was sent."""

    @property
    def kind(self) -> ReportKind:
        """What kind of report it is."""
    @property
    def reporting_mta(self) -> str | None:
        """The host that reports."""
    @property
    def envelope_id(self) -> str | None:
        """The sender's own name for the transaction."""
    @property
    def arrival_date(self) -> str | None:
        """When the message came in there, as the report writes it."""
    @property
    def feedback_type(self) -> str | None:
        """Of a feedback report: `abuse`, `fraud`, `virus`, ..."""
    @property
    def source_ip(self) -> str | None:
        """Of a feedback report: the address that the message came from."""
    @property
    def message_id(self) -> str | None:
        """The Message-ID of the message that it is about."""
    @property
    def recipients(self) -> tuple[DsnRecipient, ...]:
        """The recipients, in the report's order."""
    def to_dict(self) -> dict[str, Any]:
        """The JSON form: a dict of plain values."""
    def __copy__(self) -> Dsn: ...
    def __deepcopy__(self, _memo: object) -> Dsn: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]: ...

@final
class Rules:
    """The caller's own rules for classify(), on top of or instead of the book's."""

    def __new__(cls, rules: dict[str, Any], /) -> Rules: ...
    @staticmethod
    def from_toml(text: str | bytes | bytearray | memoryview, /) -> Rules:
        """The rules that a TOML text holds."""
    @staticmethod
    def from_json(text: str | bytes | bytearray | memoryview, /) -> Rules:
        """The rules that a JSON text holds."""
