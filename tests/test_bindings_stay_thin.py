"""A binding converts and the core decides: at most fifteen hand-written lines a call, none of them about a code."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST = 15
CALLS = [
    *("http.status", "http.statuses", "http.class_info", "http.method", "http.status_line"),
    *("http.content_rule", "http.typical", "http.from_phrase", "http.search"),
    *("http.redirect", "http.redirect_profile", "http.retry", "http.retry_profile", "http.retry_after"),
    *("http.to_grpc", "http.from_grpc"),
    *("smtp.code", "smtp.enhanced", "smtp.reply", "smtp.search"),
    *("smtp.classify", "smtp.explain", "smtp.category", "smtp.categories", "smtp.bounce_rule", "smtp.bounce_rules"),
    "smtp.log_line",
]
# In C the lines of a reply are found by calls of their own: nothing is allocated for them.
ONLY_IN_C = ["smtp.reply_line", "smtp.reply_text"]


def block(path: str, start: str) -> list[str]:
    """The lines from the one that matches to the one that closes it.

    Comments and blank lines do not count, and neither do lines that name one parameter or take one option, which are
    as many as the call has of them.
    """
    lines = (ROOT / path).read_text().splitlines()
    first = next((number for number, line in enumerate(lines) if re.match(start, line)), None)
    if first is None:
        return []
    indent = re.match(r" *", lines[first])[0]
    last = first
    # A call on one line ends there; any other at the first brace that stands as far to the left.
    if not re.search(r"(\}|;|,|: \.\.\.)$", lines[first]):
        last = next(n for n in range(first + 1, len(lines)) if re.match(rf"{indent}\}}", lines[n]))
    passed_over = re.compile(r"\s*(//|/?\*)|\s+\w+(: [^{]*)?,$|\s+#\[allow")
    return [line for line in lines[first : last + 1] if line.strip() and not passed_over.match(line)]


def mentions(path: str, pattern: str) -> list[str]:
    return [line for line in (ROOT / path).read_text().splitlines() if re.search(pattern, line)]


def camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)


def python(family: str, name: str) -> list[str]:
    rust = f"bindings-python/src/{family}.rs"
    package = f"bindings-python/python/statusbook/{family}"
    return [
        *("#[pyfunction]", "#[pyo3(signature)]"),
        *block(rust, rf"pub fn {name}\("),
        *mentions(rust, rf"wrap_pyfunction!\({name},"),
        *mentions(f"{package}.py", rf'^{name} = |"{name}"'),
        *mentions(f"{package}.pyi", rf"^def {name}\("),
    ]


def node(family: str, name: str) -> list[str]:
    js = "bindings-node/index.js"
    return [
        "#[napi]",
        *block(f"bindings-node/src/{family}.rs", rf"pub fn {name}\b"),
        *(block(js, rf"function {camel(name)} \(") or block(js, rf"  {camel(name)} \(")),
        *mentions("bindings-node/index.d.ts", rf"^  {camel(name)}\("),
    ]


def c(family: str, name: str) -> list[str]:
    return [
        "#[unsafe(no_mangle)]",
        *block(f"bindings-c/src/{family}.rs", rf'pub (unsafe )?extern "C" fn statusbook_{family}_{name}\('),
    ]


def cpp(_family: str, name: str) -> list[str]:
    return block("bindings-c/statusbook.hpp.in", rf"inline .*\b{name}\(")


@pytest.mark.parametrize("binding", [python, node, c, cpp])
@pytest.mark.parametrize("call", CALLS)
def test_a_call_takes_at_most_fifteen_lines(binding, call):
    family, name = call.split(".")
    lines = binding(family, name)
    assert len(lines) > 1, f"{call} was not found"
    assert len(lines) <= MOST, "\n".join(lines)


@pytest.mark.parametrize("call", ONLY_IN_C)
def test_a_call_that_only_c_has_takes_no_more(call):
    family, name = call.split(".")
    assert 1 < len(c(family, name)) <= MOST + 5, "\n".join(c(family, name))


@pytest.mark.parametrize(
    "path",
    [
        *(f"bindings-{name}/src/{file}.rs" for name in ("python", "node", "c") for file in ("http", "smtp", "convert")),
        "bindings-node/index.js",
        "bindings-node/objects.js",
        "bindings-python/python/statusbook/http.py",
        "bindings-python/python/statusbook/smtp.py",
        "bindings-c/statusbook.hpp.in",
    ],
)
def test_no_hand_written_line_of_a_binding_asks_for_a_code(path):
    code = [line for line in (ROOT / path).read_text().splitlines() if not re.match(r"\s*(//|\*|>>>|\"\"\")", line)]
    text = "\n".join(line for line in code if "new Array(" not in line)
    assert not re.search(r"(?<![\w.#§])[1-5]\d\d(?![\w.])", text)
