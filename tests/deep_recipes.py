"""The recipes of `docs/recipes` for C and Rust, which have to be built: run by name, in `make deep`."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "docs" / "recipes"
OUT = ROOT / "target" / "recipes"
sys.path.insert(0, str(ROOT / "tests" / "live"))

import server  # noqa: E402


@pytest.fixture(scope="module")
def port():
    OUT.mkdir(parents=True, exist_ok=True)
    return server.start()[0]


def output(*command):
    return subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, check=True, text=True, timeout=600).stdout


def libcurl():
    """The compiler's flags: of the headers installed, or else of those in Debian's package beside the library."""
    if shutil.which("curl-config"):
        return output("curl-config", "--cflags").split(), output("curl-config", "--libs").split()
    place = OUT / "libcurl-dev"
    if not place.exists():
        subprocess.run(["apt-get", "download", "-qq", "libcurl4-openssl-dev"], cwd=OUT, check=True)
        package = next(OUT.glob("libcurl4-openssl-dev*.deb"))
        subprocess.run(["dpkg", "-x", package, place], check=True)
    return [f"-I{header.parent.parent}" for header in place.rglob("curl/curl.h")], ["-l:libcurl.so.4"]


def gets_through(port, key, program):
    assert output(program, f"http://127.0.0.1:{port}/flaky/{key}") == "200\n"
    assert server.SEEN[key]["asked"] == 3


def test_the_recipe_for_libcurl_gets_through_and_follows(port):
    includes, library = libcurl()
    flags = ["-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-Iinclude", *includes]
    libraries = ["target/release/libstatusbook.a", *library, "-lpthread", "-ldl", "-lm"]
    subprocess.run(["cc", *flags, RECIPES / "libcurl.c", *libraries, "-o", OUT / "libcurl"], cwd=ROOT, check=True)
    gets_through(port, "libcurl", OUT / "libcurl")
    assert output(OUT / "libcurl", f"http://127.0.0.1:{port}/moved/by-libcurl") == "200\n"
    assert output(OUT / "libcurl", f"http://127.0.0.1:{port}/chain/by-libcurl/0") == "302\n"
    assert server.SEEN["by-libcurl"]["hops"] == 20


def test_the_recipe_for_reqwest_gets_through(port):
    manifest = RECIPES / "reqwest" / "Cargo.toml"
    output("cargo", "build", "--quiet", "--release", "--manifest-path", manifest, "--target-dir", OUT / "reqwest")
    gets_through(port, "reqwest", OUT / "reqwest" / "release" / "retry-reqwest")
