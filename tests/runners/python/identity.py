"""Writes Python's answers to the questions of the identity test: `python identity.py OUT QUERIES REPLIES RULES`."""

import csv
import json
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, get_args

import statusbook
from statusbook import http, smtp
from statusbook.types import Category, Class, GrpcCode, Operation, RedirectProfile, RetryProfile

TESTS = Path(__file__).parents[2]
ERRORS = json.loads((TESTS / "conformance" / "errors.json").read_text(encoding="utf-8"))
# The example of RFC 9110 section 5.6.7.
CLOCK = 784111777
# How many replies a checksum stands for.
BLOCK = 100
KEYS: dict[str, str] = {names["python"]: key for key, names in ERRORS.items()}

Call = Callable[[Any], Any]


def questions(queries: Path, replies: Path, rules: Path) -> Iterator[tuple[str, Call, int | str]]:
    for number in range(65536):
        yield "http.status", http.status, number
    for number in range(65536):
        yield "smtp.code", smtp.code, number
    for word in get_args(Class):
        yield "http.class_info", http.class_info, word
    with (TESTS / "snapshots" / "iana-http-methods.csv").open(encoding="utf-8", newline="") as rows:
        methods = [row["Method Name"] for row in csv.DictReader(rows)]
    for word in get_args(Operation):
        yield "http.typical", http.typical, word
    for method in methods:
        yield "http.method", http.method, method
        for number in range(100, 1000):
            yield "http.content_rule", content_rule, f"{method} {number}"
    for code in enhanced_codes():
        yield "smtp.enhanced", smtp.enhanced, code
    for name in get_args(GrpcCode):
        yield "http.from_grpc", http.from_grpc, name
    for number in range(100, 1000):
        yield "http.to_grpc", http.to_grpc, number
    for profile in get_args(RedirectProfile):
        yield "http.redirect_profile", http.redirect_profile, profile
        for number in range(100, 1000):
            yield "http.redirect", partial(redirects, profile, number, [*methods, "BREW", "get"]), f"{profile} {number}"
    for profile in get_args(RetryProfile):
        yield "http.retry_profile", http.retry_profile, profile
        for number in range(100, 1000):
            yield "http.retry", partial(retries, profile, number, [*methods, "BREW", "get"]), f"{profile} {number}"
    for query in queries.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        yield "http.from_phrase", http.from_phrase, query
        yield "http.search", partial(http.search, limit=5), query
        yield "smtp.search", partial(smtp.search, limit=5), query
        yield "http.retry_after", partial(http.retry_after, now=CLOCK), query
    for word in get_args(Category):
        yield "smtp.category", smtp.category, word
    for rule in smtp.bounce_rules():
        yield "smtp.bounce_rule", smtp.bounce_rule, rule.id
    own_rules = smtp.Rules.from_json(rules.read_bytes())
    lines = replies.read_text(encoding="ascii").splitlines()
    for block in range(len(lines) // BLOCK):
        asked = [question(line, own_rules) for line in lines[block * BLOCK :][:BLOCK]]
        yield "smtp.classify", partial(answers, smtp.classify, asked), block
        yield "smtp.explain", partial(answers, smtp.explain, asked), block


def question(line: str, rules: smtp.Rules) -> tuple[bytes, dict[str, Any]]:
    """A reply and what is known beside it: see replies.py."""
    command, remote, own, with_rules, text = line.split("\t")
    octets = re.sub(r"\\x(..)", lambda escape: chr(int(escape[1], 16)), text).encode("latin-1")
    named = {"command": command or None, "remote": remote or None}
    return octets, {**named, "own": own.split(), "rules": rules if with_rules else None}


def answers(call: Callable[..., Any], asked: list[tuple[bytes, dict[str, Any]]], _block: int) -> str:
    """The checksum of the answers to a hundred replies."""
    sum_ = 0
    for text, known in asked:
        sum_ = zlib.crc32(ENCODE(form(call(text, **known))).encode(), sum_)
    return f"{sum_:08x}"


def redirects(profile: RedirectProfile, code: int, methods: list[str], _question: str) -> str:
    """The checksum of the answers to every method and every set of flags."""
    sum_ = 0
    for method in methods:
        for flags in range(8):
            hops = 25 * (flags >> 2)
            answer = http.redirect(code, method, profile, flags & 1 == 1, flags & 2 == 2, hops)
            sum_ = zlib.crc32(encoded(answer), sum_)
    return f"{sum_:08x}"


def retries(profile: RetryProfile, code: int, methods: list[str], _question: str) -> str:
    sum_ = 0
    for method in methods:
        for one_shot_body in (False, True):
            for idempotent in (None, False, True):
                answer = http.retry(code, method, None, None, idempotent, one_shot_body, profile)
                sum_ = zlib.crc32(encoded(answer), sum_)
    for value in ("30", "99999", "soon", "0"):
        sum_ = zlib.crc32(encoded(http.retry(code, "GET", value, CLOCK, profile=profile, max_wait=60)), sum_)
    return f"{sum_:08x}"


# There are few answers, and they are kept.
KNOWN: dict[int, tuple[Any, bytes]] = {}


def encoded(answer: Any) -> bytes:
    known = KNOWN.get(id(answer))
    if known is None:
        known = (answer, text_of(answer).encode())
        KNOWN[id(answer)] = known
    return known[1]


def content_rule(question: str) -> str:
    method, code = question.split(" ")
    return http.content_rule(method, int(code))


def enhanced_codes() -> Iterator[str]:
    for digit in (2, 4, 5):
        for subject in range(10):
            for detail in range(100):
                yield f"{digit}.{subject}.{detail}"
    for digit in (2, 4, 5):
        yield from (f"{digit}.7.606", f"{digit}.1.351", f"{digit}.999.999")


def answer(call: Call, argument: int | str) -> str:
    try:
        record = call(argument)
    except (TypeError, ValueError) as error:
        return KEYS[type(error).__name__]
    return text_of(record)


ENCODE = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def text_of(record: Any) -> str:
    return ENCODE(form(record))


def form(record: Any) -> Any:
    if isinstance(record, list | tuple):
        return [form(item) for item in record]
    return record if record is None or isinstance(record, str | int) else record.to_dict()


def main(out: Path, queries: Path, replies: Path, rules: Path) -> None:
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for name, call, argument in questions(queries, replies, rules):
            file.write(f"{name}\t{argument}\t{answer(call, argument)}\n")
    print(f"{statusbook.__version__}: {out}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
