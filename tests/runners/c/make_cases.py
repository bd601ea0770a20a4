"""Writes the cases of `tests/conformance` that C can be asked as a C header: `python make_cases.py OUT/cases.h`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CONFORMANCE = Path(__file__).parents[2] / "conformance"
ERRORS = json.loads((CONFORMANCE / "errors.json").read_text(encoding="utf-8"))
FILES = sorted(path for path in CONFORMANCE.glob("*.json") if path.name != "errors.json")

# What a call takes; conformance.c has a branch for each.
NUMBERS = ("http.status", "http.to_grpc", "smtp.code")
WORDS = {
    "http.class_info": "STATUSBOOK_HTTP_CLASS_",
    "http.typical": "STATUSBOOK_HTTP_OPERATION_",
    "http.redirect_profile": "STATUSBOOK_HTTP_REDIRECT_PROFILE_",
    "http.retry_profile": "STATUSBOOK_HTTP_RETRY_PROFILE_",
    "http.from_grpc": "STATUSBOOK_HTTP_GRPC_CODE_",
    "smtp.category": "STATUSBOOK_SMTP_CATEGORY_",
}
TEXTS = (
    *("http.method", "http.status_line", "http.from_phrase", "http.search"),
    *("smtp.enhanced", "smtp.reply", "smtp.search", "smtp.bounce_rule", "smtp.log_line"),
)
BOTH = "http.content_rule"
# A code and a method, with options; the last takes a text and a clock.
DECISIONS = ("http.redirect", "http.retry")
WAIT = "http.retry_after"
# A text, with options.
CLASSIFIED = ("smtp.classify", "smtp.explain")
ALONE = "smtp.categories"

# What a C compiler has to take in one literal.
LONGEST = 4095

Case = dict[str, Any]


def literal(octets: bytes) -> str:
    if len(octets) > LONGEST:
        raise SystemExit(f"use repeat: a literal of {len(octets)} octets is too long for C")
    return '"' + "".join(map(letter, octets)) + '"'


def letter(octet: int) -> str:
    if chr(octet) in '"\\?':  # the last one because of trigraphs
        return "\\" + chr(octet)
    return chr(octet) if 32 <= octet < 127 else f"\\{octet:03o}"


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def expectations(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Flatten an answer to its plain values; a list of them is one value."""
    at = f"{path}." if path else ""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from expectations(item, at + key)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        yield f"{at}#", str(len(value))
        for place, item in enumerate(value):
            yield from expectations(item, f"{at}{place}")
    else:
        yield path, compact(value)


def octets(argument: Any) -> dict[str, Any]:
    match argument:
        case str():
            return {"before": argument.encode(), "times": 0}
        case {"bytes": digits}:
            return {"before": bytes.fromhex(digits), "times": 0}
        case {"before": before, "repeat": repeat, "times": times, "after": after}:
            return {"before": before.encode(), "repeat": repeat.encode(), "times": times, "after": after.encode()}
    raise SystemExit(f"C has no such text, give the case `only`: {argument!r}")


def options(call: str, given: dict[str, Any]) -> str:
    """The options as a struct: words by their constants, texts with their lengths, lists with their counts."""
    name = "redirect" if call == DECISIONS[0] else "retry"
    members = [f".size = sizeof(statusbook_http_{name}_options_t)"]
    for key, value in given.items():
        match key, value:
            case "profile", str():
                members.append(f".profile = STATUSBOOK_HTTP_{name.upper()}_PROFILE_{value.upper()}")
            case "idempotent", bool():
                members.append(f".idempotent = {1 + value}")
            case "now", int():
                members.append(f".has_now = 1, .now = {value}")
            case "secrets", list():
                texts = ", ".join(literal(text.encode()) for text in value)
                members.append(f".secrets = (const char *const[]){{{texts}}}, .secrets_count = {len(value)}")
            case _, bool() | int():
                members.append(f".{key} = {int(value)}")
            case _, str():
                members.append(f".{key} = {literal(value.encode())}, .{key}_length = {len(value.encode())}")
            case _:
                raise SystemExit(f"C has no such option, give the case `only`: {key} = {value!r}")
    return f".{name} = &(const statusbook_http_{name}_options_t){{{', '.join(members)}}}"


def decision(call: str, given: list[Any]) -> str:
    by_name = given.pop()["options"] if isinstance(given[-1], dict) and "options" in given[-1] else {}
    if call == WAIT:
        value, now = given
        text = [".absent = 1"] if value is None else [argument({"call": TEXTS[0], "args": [value]})]
        return ", ".join([f".now = {now}", *text, options(call, by_name)])
    code, method = given
    text = argument({"call": TEXTS[0], "args": [method]})
    return ", ".join([f".number = {code}", text, options(call, by_name)])


def classified(given: list[Any]) -> str:
    """A text, and the options as a struct; rules as the text that the runner makes them of."""
    by_name = given.pop()["options"] if isinstance(given[-1], dict) and "options" in given[-1] else {}
    members = [".size = sizeof(statusbook_smtp_classify_options_t)"]
    more = ""
    for key, value in by_name.items():
        match key, value:
            case "command", str():
                members.append(f".command = STATUSBOOK_SMTP_COMMAND_{value.upper()}")
            case "remote", str():
                members.append(f".remote = {literal(value.encode())}, .remote_length = {len(value.encode())}")
            case "own", list():
                texts = ", ".join(literal(text.encode()) for text in value)
                members.append(f".own = (const char *const[]){{{texts}}}, .own_count = {len(value)}")
            case "rules", {"toml": str(text)} | {"json": str(text)}:
                more = f", .rules = OCTETS({literal(text.encode())})"
            case "rules", dict():
                more = f", .rules = OCTETS({literal(compact(value).encode())})"
            case _:
                raise SystemExit(f"C has no such option, give the case `only`: {key} = {value!r}")
    text = argument({"call": TEXTS[0], "args": given})
    return f"{text}, .classify = &(const statusbook_smtp_classify_options_t){{{', '.join(members)}}}{more}"


def argument(case: Case) -> str:
    if case["call"] == ALONE:
        return ".number = 0"
    if case["call"] in CLASSIFIED:
        return classified(list(case["args"]))
    if case["call"] in (*DECISIONS, WAIT):
        return decision(case["call"], list(case["args"]))
    call, given, number = case["call"], case["args"][0], case["args"][-1]
    if call == BOTH and type(number) is int and 0 <= number <= 0xFFFF:
        text = argument({"call": TEXTS[0], "args": [given]})
        return f".number = {number}, {text}"
    if call in NUMBERS and type(given) is int and 0 <= given <= 0xFFFF:
        return f".number = {given}"
    if call in WORDS and isinstance(given, str):
        return f".number = {WORDS[call]}{given.upper()}"
    if call in TEXTS:
        parts = octets(given).items()
        return ", ".join(
            f".{name} = {part}" if name == "times" else f".{name} = OCTETS({literal(part)})" for name, part in parts
        )
    raise SystemExit(f"C cannot be asked {call}({given!r}): give the case `only`, or teach conformance.c the call")


def expected(case: Case) -> str:
    if "fails" in case:
        constant = ERRORS[case["fails"]]["c"]
        return f'.fails = {constant}, .failure = "{constant}"'
    pairs = [f"{{{literal(path.encode())}, {literal(text.encode())}}}" for path, text in expectations(case["gives"])]
    return f".gives = (const struct expectation[]){{{', '.join([*pairs, '{NULL, NULL}'])}}}"


def main(out: Path) -> None:
    cases = [case for file in FILES for case in json.loads(file.read_text(encoding="utf-8"))["cases"]]
    cases = [case for case in cases if "c" in case.get("only", "c")]
    lines = [
        "/* Generated from tests/conformance by tests/runners/c/make_cases.py. */",
        f"#define CASES_COUNT {len(cases)}",
        "static const struct test_case CASES[] = {",
    ]
    for case in cases:
        says, call = literal(case["says"].encode()), case["call"].replace(".", "_").upper()
        lines.append(f"    {{.says = {says}, .call = {call}, {argument(case)}, {expected(case)}}},")
    out.write_text("\n".join([*lines, "};", ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
