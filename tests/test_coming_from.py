"""The rows of `docs/coming-from.md` for Python and C: both columns give what is written."""

import ast
import builtins
import json
import re
import subprocess
import sys
import warnings
from http import HTTPStatus
from http.client import responses
from pathlib import Path

import pytest
from starlette import status
from statusbook import http

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "coming-from.md").read_text(encoding="utf-8")
NAMES = {"HTTPStatus": HTTPStatus, "responses": responses, "status": status, "http": http}


def rows(family):
    for section in PAGE.split("\n## ")[1:]:
        if section.startswith(family):
            for line in section.splitlines():
                cells = re.findall(r"`([^`]+)`", line)
                if line.startswith("| `"):
                    yield cells


SAME = [cells for cells in rows("Python") if len(cells) == 3]
OTHER = [cells for cells in rows("Python") if len(cells) == 4]


def gives(expression, result):
    if result.endswith("Error"):
        with pytest.raises(getattr(builtins, result)):
            eval(expression, dict(NAMES))
    else:
        assert eval(expression, dict(NAMES)) == ast.literal_eval(result)


def test_the_page_has_rows():
    assert len(SAME) >= 14
    assert len(OTHER) >= 7


@pytest.mark.parametrize(("there", "here", "result"), SAME)
def test_both_give_the_same(there, here, result):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        gives(there, result)
    gives(here, result)


@pytest.mark.parametrize(("there", "says", "here", "result"), OTHER)
def test_each_gives_its_own(there, says, here, result):
    gives(there, says)
    gives(here, result)


def test_the_phrases_of_python_depend_on_its_version_and_those_of_the_book_do_not():
    old = sys.version_info < (3, 13)
    assert (responses[413] == "Request Entity Too Large") is old
    assert (responses[422] == "Unprocessable Entity") is old
    assert http.status(413).phrase == "Content Too Large"


def test_every_name_of_the_standard_library_and_of_starlette_is_found():
    for name, member in HTTPStatus.__members__.items():
        assert http.from_phrase(name).code == member.value, name
        assert getattr(http.codes, name) == member.value
    for name in status.__all__:
        if name.startswith("HTTP_") and name != "HTTP_306_RESERVED":
            assert http.from_phrase(name[9:]).code == int(name[5:8]), name


def test_the_constants_of_llhttp_have_theirs_in_the_header():
    script = "console.log(JSON.stringify(require('undici/lib/llhttp/constants.js').STATUSES))"
    theirs = json.loads(subprocess.check_output(["node", "-e", script], cwd=ROOT / "bindings-node", text=True))
    header = (ROOT / "include" / "statusbook.h").read_text(encoding="utf-8")
    ours = {name: int(number) for name, number in re.findall(r"\b(STATUSBOOK_HTTP_\w+)\s*=?\s*(\d{3})\b", header)}
    named = [cells for cells in rows("C, and Node") if cells[0].startswith("HTTP_STATUS_")]
    assert len(named) >= 5
    for there, here in named:
        assert theirs[there.removeprefix("HTTP_STATUS_")] == ours[here], there
    for name, number in theirs.items():
        if not name.endswith("_UNOFFICIAL"):
            assert http.from_phrase(name).code == number, name
