"""Writes Python's answers to the questions of the identity test: `python identity.py OUT`."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import statusbook
from statusbook import http, smtp

TESTS = Path(__file__).parents[2]
ERRORS = json.loads((TESTS / "conformance" / "errors.json").read_text(encoding="utf-8"))
KEYS: dict[str, str] = {names["python"]: key for key, names in ERRORS.items()}
CLASSES = ["informational", "successful", "redirection", "client_error", "server_error"]

Call = Callable[[Any], Any]


def questions() -> Iterator[tuple[str, Call, int | str]]:
    for number in range(65536):
        yield "http.status", http.status, number
    for number in range(65536):
        yield "smtp.code", smtp.code, number
    for word in CLASSES:
        yield "http.class_info", http.class_info, word
    with (TESTS / "snapshots" / "iana-http-methods.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            yield "http.method", http.method, row["Method Name"]
    for code in enhanced_codes():
        yield "smtp.enhanced", smtp.enhanced, code


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
    form = None if record is None else record.to_dict()
    return json.dumps(form, separators=(",", ":"), ensure_ascii=False)


def main(out: Path) -> None:
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for name, call, argument in questions():
            file.write(f"{name}\t{argument}\t{answer(call, argument)}\n")
    print(f"{statusbook.__version__}: {out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
