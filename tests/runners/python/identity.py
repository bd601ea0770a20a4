"""Writes Python's answers to the questions of the identity test: `python identity.py OUT QUERIES`."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, get_args

import statusbook
from statusbook import http, smtp
from statusbook.types import Class, Operation

TESTS = Path(__file__).parents[2]
ERRORS = json.loads((TESTS / "conformance" / "errors.json").read_text(encoding="utf-8"))
KEYS: dict[str, str] = {names["python"]: key for key, names in ERRORS.items()}

Call = Callable[[Any], Any]


def questions(queries: Path) -> Iterator[tuple[str, Call, int | str]]:
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
    for query in queries.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        yield "http.from_phrase", http.from_phrase, query
        yield "http.search", partial(http.search, limit=5), query
        yield "smtp.search", partial(smtp.search, limit=5), query


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
    return json.dumps(form(record), separators=(",", ":"), ensure_ascii=False)


def form(record: Any) -> Any:
    if isinstance(record, list | tuple):
        return [form(item) for item in record]
    return record if record is None or isinstance(record, str) else record.to_dict()


def main(out: Path, queries: Path) -> None:
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for name, call, argument in questions(queries):
            file.write(f"{name}\t{argument}\t{answer(call, argument)}\n")
    print(f"{statusbook.__version__}: {out}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
