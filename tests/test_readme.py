"""The README's code runs, and its whole programs are the ones that `make demo` runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PROGRAMS = {
    "python": "bindings-python/examples/lookup.py",
    "js": "bindings-node/examples/lookup.mjs",
    "c": "bindings-c/examples/lookup.c",
    "rust": "core/examples/lookup.rs",
}


def blocks(language):
    return [text for name, text in BLOCKS if name == language]


def output(*command, cwd=ROOT):
    return subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, check=True, text=True).stdout


@pytest.mark.parametrize(("language", "path"), PROGRAMS.items())
def test_the_whole_program_is_the_one_that_the_demo_runs(language, path):
    program = re.sub(r"^#!\[allow.*\n\n", "", (ROOT / path).read_text(), flags=re.MULTILINE)
    assert blocks(language)[-1] == program


def test_the_python_example_prints_what_its_comments_say():
    lines = output(sys.executable, "-c", blocks("python")[0]).splitlines()
    comments = re.findall(r"print.*# (.*)", blocks("python")[0])
    assert lines[: len(comments)] == comments
    assert lines[-1] == "permanent Bad destination mailbox address"


def test_the_node_example_prints_what_its_comments_say(tmp_path):
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "statusbook").symlink_to(ROOT / "bindings-node")
    (tmp_path / "example.mjs").write_text(blocks("js")[0])
    lines = output("node", "example.mjs", cwd=tmp_path).splitlines()
    comments = re.findall(r"console.*// (.*)", blocks("js")[0])
    assert lines[: len(comments)] == comments
    assert lines[-1] == "permanent Bad destination mailbox address"


def test_the_c_example_compiles_without_a_warning_and_runs(tmp_path):
    (tmp_path / "example.c").write_text(blocks("c")[0])
    flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Iinclude", "target/release/libstatusbook.a"]
    output("cc", str(tmp_path / "example.c"), *flags, "-lpthread", "-ldl", "-lm", "-o", str(tmp_path / "example"))
    assert output(str(tmp_path / "example")) == "499 Client Closed Request by nginx\npermanent 5.1.1\nfollow GET\n"
