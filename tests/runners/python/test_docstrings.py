"""The examples in the documentation are run: they show what the calls give."""

import contextlib
import doctest
import io
import re
from pathlib import Path
from types import ModuleType

import pytest
import statusbook
from statusbook import http, smtp

README = Path(__file__).parents[3] / "bindings-python" / "README.md"
CALLS = {
    http: ["class_info", "method", "status", "status_line", "statuses"],
    smtp: ["code", "enhanced", "reply"],
}


def examples(module: ModuleType) -> dict[str, doctest.DocTest]:
    return {test.name: test for test in doctest.DocTestFinder().find(module, module.__name__) if test.examples}


@pytest.mark.parametrize(("module", "calls"), CALLS.items(), ids=["http", "smtp"])
def test_every_call_has_an_example(module: ModuleType, calls: list[str]) -> None:
    assert {f"{module.__name__}.{call}" for call in calls} <= examples(module).keys()


@pytest.mark.parametrize("module", [statusbook, http, smtp], ids=lambda module: module.__name__)
def test_the_examples_give_what_they_show(module: ModuleType) -> None:
    runner = doctest.DocTestRunner()
    report = io.StringIO()
    for example in examples(module).values():
        runner.run(example, out=report.write)
    assert report.getvalue() == ""
    assert runner.summarize(verbose=False).attempted >= 3


def test_the_package_has_an_example() -> None:
    assert "statusbook" in examples(statusbook)


def test_the_readme_prints_what_its_comments_say() -> None:
    [block] = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    said = re.findall(r"^print\(.*\) +# (.*)$", block, re.MULTILINE)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(block, {})
    shown = printed.getvalue().splitlines()
    assert said
    assert all(line in shown for line in said)
