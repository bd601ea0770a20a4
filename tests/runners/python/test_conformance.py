"""The cases of `tests/conformance` that Python can be asked."""

import builtins
import json
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import statusbook

CONFORMANCE = Path(__file__).parents[2] / "conformance"
ERRORS = json.loads((CONFORMANCE / "errors.json").read_text(encoding="utf-8"))
FILES = sorted(path for path in CONFORMANCE.glob("*.json") if path.name != "errors.json")

# What Python was asked when this was written; cases are added, not taken away.
AT_LEAST = 1350

Case = dict[str, Any]


def all_cases() -> list[Case]:
    return [case for file in FILES for case in json.loads(file.read_text(encoding="utf-8"))["cases"]]


CASES = [case for case in all_cases() if "python" in case.get("only", ["python"])]
ran = 0


def decoded(argument: Any) -> Any:
    match argument:
        case {"number": text}:
            return float(text)
        case {"integer": digits}:
            return int(digits)
        case {"bytes": digits}:
            return bytes.fromhex(digits)
        case {"utf16": units}:
            octets = b"".join(unit.to_bytes(2, "little") for unit in units)
            return octets.decode("utf-16-le", "surrogatepass")
        case {"before": before, "repeat": text, "times": times, "after": after}:
            return before + text * times + after
        case dict():
            message = f"Python has no such argument: {argument}"
            raise ValueError(message)
    return argument


def ask(case: Case) -> Any:
    call: Any = statusbook
    for name in case["call"].split("."):
        call = getattr(call, name)
    match case["args"]:
        case [*given, {"options": options}]:
            return plain(call(*map(decoded, given), **taken(options)))
        case given:
            return plain(call(*map(decoded, given)))


def taken(options: dict[str, Any]) -> dict[str, Any]:
    match options:
        case {"rules": {"toml": text}}:
            return {**options, "rules": statusbook.smtp.Rules.from_toml(text)}
        case {"rules": {"json": text}}:
            return {**options, "rules": statusbook.smtp.Rules.from_json(text)}
        case {"rules": rules}:
            return {**options, "rules": statusbook.smtp.Rules(rules)}
    return options


def plain(answer: Any) -> Any:
    if isinstance(answer, tuple):
        return [plain(item) for item in answer]
    return answer if answer is None or isinstance(answer, str | int) else answer.to_dict()


def differences(expected: Any, answer: Any, where: str = "the answer") -> list[str]:
    """Compare of an object the keys given, a list whole."""
    if type(expected) is not type(answer):
        return [f"{where} is {answer!r}, not {expected!r}"]
    if isinstance(expected, dict):
        missing = [f"{where} has no {key}" for key in expected.keys() - answer.keys()]
        there = [differences(expected[key], answer[key], f"{where}.{key}") for key in expected.keys() & answer.keys()]
        return missing + list(chain(*there))
    if isinstance(expected, list) and len(expected) == len(answer):
        pairs = enumerate(zip(expected, answer, strict=True))
        return list(chain(*(differences(*pair, f"{where}[{index}]") for index, pair in pairs)))
    return [] if expected == answer else [f"{where} is {answer!r}, not {expected!r}"]


def error_class(key: str) -> type[Exception]:
    name = ERRORS[key]["python"]
    error: type[Exception] = getattr(statusbook, name, None) or getattr(builtins, name)
    return error


@pytest.mark.parametrize("case", CASES, ids=[f"{case['call']}: {case['says']}" for case in CASES])
def test_python_answers_what_the_documents_say(case: Case) -> None:
    global ran
    ran += 1
    if "fails" in case:
        with pytest.raises(error_class(case["fails"])) as caught:
            ask(case)
        assert caught.type is error_class(case["fails"])
        assert str(caught.value)
    else:
        assert differences(case["gives"], ask(case)) == []


@pytest.mark.parametrize(
    ("expected", "answer"),
    [
        ({"a": 1}, {"a": 2}),
        ({"a": None}, {}),
        ({"a": 1}, {"a": True}),
        ({"a": 404}, {"a": "404"}),
        (None, {"a": 1}),
        ({"a": 1}, None),
        ([1], [1, 2]),
        ([1, 2], [2, 1]),
        ([{"a": 1}], [{"a": 2}]),
    ],
)
def test_a_comparison_can_fail(expected: Any, answer: Any) -> None:
    assert differences(expected, answer)


def test_a_comparison_reads_only_the_keys_given() -> None:
    assert differences({"a": [{"b": 1}]}, {"a": [{"b": 1, "c": 2}], "d": 3}) == []


def test_every_case_for_python_ran() -> None:
    written = sum(file.read_text(encoding="utf-8").count('"says":') for file in FILES)
    for_others = [case for case in all_cases() if "only" in case and "python" not in case["only"]]
    assert ran == written - len(for_others)
    assert ran >= AT_LEAST
