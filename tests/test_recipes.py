"""The recipes of `docs/recipes` for Python and Node: each gets through to a server that is out of order twice."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "docs" / "recipes"
sys.path.insert(0, str(ROOT / "tests" / "live"))

import server  # noqa: E402


@pytest.fixture(scope="module")
def port():
    return server.start()[0]


@pytest.fixture
def node(tmp_path):
    """A folder from which Node finds statusbook and undici."""
    modules = tmp_path / "node_modules"
    modules.mkdir()
    (modules / "statusbook").symlink_to(ROOT / "bindings-node")
    (modules / "undici").symlink_to(ROOT / "bindings-node" / "node_modules" / "undici")

    def run(name, *arguments):
        (tmp_path / name).write_text((RECIPES / name).read_text(encoding="utf-8"), encoding="utf-8")
        return output("node", str(tmp_path / name), *arguments)

    return run


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, timeout=60).stdout


@pytest.mark.parametrize("name", ["retry_tenacity.py", "retry_urllib3.py"])
def test_a_recipe_for_python_gets_through(port, name):
    url = f"http://127.0.0.1:{port}/flaky/{name}"
    assert output(sys.executable, str(RECIPES / name), url) == "200\n"
    assert server.SEEN[name]["asked"] == 3


@pytest.mark.parametrize("name", ["retry_undici.mjs", "fetch.mjs"])
def test_a_recipe_for_node_gets_through(port, node, name):
    assert node(name, f"http://127.0.0.1:{port}/flaky/{name}") == "200\n"
    assert server.SEEN[name]["asked"] == 3


def test_the_wrapper_of_fetch_does_not_repeat_a_post(port, node):
    assert node("fetch.mjs", f"http://127.0.0.1:{port}/flaky/posted", "POST") == "503\n"
    assert server.SEEN["posted"]["methods"] == ["POST"]


def test_the_wrapper_of_fetch_follows_without_content_and_secrets(port, node):
    assert node("fetch.mjs", f"http://127.0.0.1:{port}/moved/there", "POST") == "200\n"
    assert server.SEEN["there"] == {"method": "GET", "content": 0, "kept": []}
