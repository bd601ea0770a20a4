"""Times the book beside its peers in every language, prints one table, and writes it into README.md.

It wants what `make build` makes; `make bench` sees to that.
"""

import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

BENCHES = Path(__file__).resolve().parent
ROOT = BENCHES.parent
BUILT = ROOT / "target" / "bench"
README = BENCHES / "README.md"
BEGIN = "<!-- What run.py writes begins here. -->"
END = "<!-- What run.py writes ends here. -->"
MILLION = 1_000_000

Times = dict[tuple[str, str], list[float]]


@dataclass
class Row:
    """A line of the table: one candidate of a race beside another, and what is wanted of it, if anything is."""

    what: str
    race: str
    peer: str
    beside: str
    ours: str = "statusbook"
    loop: str = ""
    faster: float = 0
    at_most: float = 0
    under: float = 0

    def times(self, times: Times, name: str) -> list[float]:
        """Give the time of each round, without the loop's own if that was timed too."""
        rounds = times[self.race, name]
        loop = times[self.race, self.loop] if self.loop else [0.0] * len(rounds)
        return [whole - part for whole, part in zip(rounds, loop, strict=True)]

    def cells(self, times: Times) -> Iterator[str]:
        """Give what goes into the table."""
        ours, peer = self.times(times, self.ours), self.times(times, self.peer)
        slower = self.at_most > 0 or (not self.faster and median(ours) > median(peer))
        above, below = (ours, peer) if slower else (peer, ours)
        low, ratio, high = quantiles((a / b for a, b in zip(above, below, strict=True)), n=4)
        yield self.what
        yield shown(median(ours))
        yield f"{self.beside}: {shown(median(peer))}"
        yield f"{ratio:.2f}x the time" if slower else f"{ratio:.1f}x faster"
        yield f"{low:.2f} to {high:.2f}"
        if self.faster:
            yield from (f"{self.faster:g}x faster", met(good=ratio >= self.faster))
        elif self.at_most:
            yield from (f"at most {self.at_most:g}x", met(good=ratio <= self.at_most))
        elif self.under:
            yield from (f"under {shown(self.under)}", met(good=median(ours) < self.under))
        else:
            yield from ("", "")


def met(*, good: bool) -> str:
    """Say it so that a miss is seen."""
    return "yes" if good else "**no**"


def shown(nanoseconds: float) -> str:
    """Write a time with its unit."""
    if nanoseconds >= MILLION / 10:
        return f"{nanoseconds / MILLION:.2f} ms"
    return f"{nanoseconds / 1000:.3g} us" if nanoseconds >= 1000 else f"{nanoseconds:.3g} ns"


GCC = ["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-O2"]
C_RACES = {"c": [], "c: no pie": ["-fno-pie", "-no-pie"]}
PYTHON = "Python `http.status(404).phrase`"
IMPORT = "Python `import statusbook.http`"
NODE = "Node `http.status(code).phrase`, mixed codes"
C = "C `statusbook_http_status(code)->phrase`, mixed codes"
RUST = "Rust `Code::status().phrase`, mixed codes"
LINE = "Rust `http::status_line`"
CLASSIFY = "Rust `smtp::classify`, a reply of 135 octets"
SEARCH = "Rust `http::search`, a query"
REDIRECT = "Python `http.redirect(303, 'POST', 'curl')`"
RESPONSES = "http.client.responses"
CODES = "http.STATUS_CODES"
ROWS = [
    Row(PYTHON, "python: phrase of 404", "HTTPStatus", "`HTTPStatus(404).phrase`", faster=15),
    Row(PYTHON, "python: phrase of 404", RESPONSES, "`http.client.responses[404]`", at_most=1.2),
    Row("the same, names imported", "python: names imported", "HTTPStatus", "the same", faster=15),
    Row("the same, names imported", "python: names imported", RESPONSES, "the same", at_most=1.2),
    Row("the same, mixed codes", "python: mixed codes", "HTTPStatus", "the same", faster=15),
    Row("the same, mixed codes", "python: mixed codes", RESPONSES, "the same", at_most=1.2),
    Row(IMPORT, "python: import", "http", "`import http`", ours="statusbook.http", faster=3),
    Row(IMPORT, "python: import", "http", "`import http`", ours="statusbook.http", under=MILLION),
    Row(NODE, "node: mixed codes", CODES, "`http.STATUS_CODES[code]`", at_most=2),
    Row("the same, the loop taken off", "node: mixed codes", CODES, "the same", at_most=2, loop="loop"),
    Row(NODE, "node: mixed codes", "getReasonPhrase", "`getReasonPhrase(code)` of http-status-codes", faster=1),
    Row(NODE, "node: mixed codes", "statuses", "`statuses.message[code]`"),
    Row("the same, vendors' codes too", "node: vendors too", CODES, "`http.STATUS_CODES[code]`"),
    Row("Node `require('statusbook')`", "node: require", "statuses", "`require('statuses')`", at_most=1.3),
    Row(C, "c", "switch", "a `switch`, `gcc -O2`", faster=5),
    Row(C, "c: no pie", "switch", "a `switch`, `gcc -O2 -fno-pie`"),
    Row(RUST, "rust: typed codes", "http", "`StatusCode::canonical_reason()`", faster=10),
    Row("the same, from numbers", "rust: numbers", "http", "the same", faster=10),
    Row(LINE, "rust: status line", "httparse, same checks", "httparse and the same checks", faster=2),
    Row(LINE, "rust: status line", "httparse alone", "httparse alone"),
    Row("the same, lines without a phrase", "rust: no phrase", "httparse, same checks", "httparse and the same checks"),
    Row("Rust `http::redirect`", "rust: redirect", "by hand", "Fetch's rules by hand, no reasons", under=10),
    Row("Rust `http::retry`", "rust: retry", "by hand", "two lists by hand, no reasons", under=10),
    Row("Rust `http::retry_after`, a date", "rust: retry-after", "httpdate", "`parse_http_date` of httpdate", under=60),
    Row(REDIRECT, "python: redirect", "requests", "`rebuild_method` of requests", under=60),
    Row("Python `http.retry(503, 'GET')`", "python: retry", "urllib3", "`Retry.is_retry` of urllib3", under=60),
    Row("the same, with a date", "python: retry, a date", "urllib3", "the same and `parse_retry_after`", faster=3),
    Row("Node `http.redirect(code, 'POST')`", "node: redirect", "status", "`http.status(code)`", under=250),
    Row("Node `http.retry(code, 'GET')`", "node: retry", "status", "the same", under=250),
    Row(CLASSIFY, "rust: classify", "regex", "`RegexSet` of 100 of the phrases", faster=20),
    Row(CLASSIFY, "rust: classify, beside a light peer", "aho-corasick", "one pass of aho-corasick", under=1000),
    Row("Python `smtp.classify(text)`", "python: classify", "reply", "`smtp.reply(text)`", under=1500),
    Row("Node `smtp.classify(text)`", "node: classify", "reply", "the same", under=2000),
    Row(SEARCH, "rust: http search", "strsim", "`jaro_winkler` of strsim over the phrases alone", under=50_000),
    Row("Rust `smtp::search`, a query", "rust: smtp search", "strsim", "the same", under=50_000),
    Row("Rust `http::from_phrase`", "rust: from phrase", "strsim", "the same"),
]
HEAD = ["What", "Ours", "Beside", "Ratio", "Half of the rounds", "Wanted", "Met"]


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a program and give what it printed."""
    return subprocess.run(list(map(str, command)), cwd=cwd, check=True, stdout=subprocess.PIPE, text=True).stdout


def c_programs() -> Iterator[tuple[str, ...]]:
    """Install the library as a user would, and build against it, once a race."""
    prefix = BUILT / "prefix"
    run("sh", "bindings-c/install.sh", prefix)
    sources = [BENCHES / "c_bench.c", BENCHES / "c_switch.c"]
    library = [f"-I{prefix}/include", f"-L{prefix}/lib", f"-Wl,-rpath,{prefix}/lib", "-lstatusbook"]
    for race, flags in C_RACES.items():
        program = BUILT / race.replace(": ", "_").replace(" ", "_")
        run(*GCC, *flags, *sources, *library, "-o", program)
        yield str(program), race


def measure() -> Times:
    """Run every program; each prints a line a candidate: the race, the candidate, its time in every round."""
    BUILT.mkdir(parents=True, exist_ok=True)
    run("npm", "install", "--silent", "--no-package-lock", "--no-audit", "--no-fund", cwd=BENCHES)
    run("cargo", "build", "--quiet", "--release", "--package", "statusbook-benches")
    programs = [
        *c_programs(),
        (sys.executable, "benches/python_bench.py"),
        ("node", "benches/node_bench.mjs"),
        ("cargo", "run", "--quiet", "--release", "--package", "statusbook-benches"),
    ]
    times: Times = {}
    for program in programs:
        for line in run(*program).splitlines():
            race, candidate, *rounds = line.split("\t")
            times[race, candidate] = [float(time) for time in rounds]
    return times


def processor() -> str:
    """Name the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def surroundings() -> str:
    """Say where and with what it is measured."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    packages: dict[str, str] = json.loads((BENCHES / "package.json").read_text(encoding="utf-8"))["dependencies"]
    crates = tomllib.loads((ROOT / "Cargo.lock").read_text(encoding="utf-8"))["package"]
    versions = [
        f"Python {platform.python_version()}",
        f"Node {run('node', '--version').strip()}",
        *(f"{name} {version}" for name, version in packages.items() if name != "statusbook"),
        run("gcc", "--version").splitlines()[0],
        " ".join(run("rustc", "--version").split()[:2]),
        *(f"{crate['name']} {crate['version']}" for crate in crates if crate["name"] in {"http", "httparse", "regex"}),
    ]
    machine = f"{processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before"
    return f"{today}. {machine}. {', '.join(versions)}."


def table(times: Times) -> str:
    """Lay out the table in Markdown."""
    rows = [HEAD, *(list(row.cells(times)) for row in ROWS)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, ["-" * width for width in widths])
    lines = (" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(f"| {line} |" for line in lines)


def main() -> None:
    """Measure, print, write."""
    missing = [tool for tool in ("cargo", "gcc", "node", "npm") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"run.py needs {' and '.join(missing)}")
    where = surroundings()
    result = f"{where}\n\n{table(measure())}"
    print(result)
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n\n{result}\n\n{END}{after}", encoding="utf-8")


main()
