"""What the book costs in Python, beside the standard library. `run.py` runs it and reads what it prints.

A line for each candidate, with its nanoseconds an operation in every round.
"""

import random
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from timeit import Timer

ROUNDS = 101
STARTS = 31
OPERATIONS = 5_000


def report(group: str, times: dict[str, list[float]]) -> None:
    """Print what a race took."""
    for name, rounds in times.items():
        print(group, name, *(f"{time:.4f}" for time in rounds), sep="\t")


def race(group: str, candidates: dict[str, tuple[str, str]], codes: list[int]) -> None:
    """Time the candidates, set-up and expression, in turn.

    The expressions stand one after the other in the statement, each with its own code, so that no loop is timed.
    """
    timers = {
        name: Timer("\n".join(expression.format(code) for code in codes), setup)
        for name, (setup, expression) in candidates.items()
    }
    times: dict[str, list[float]] = {name: [] for name in timers}
    number = OPERATIONS // len(codes)
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            times[name].append(timer.timeit(number) / (number * len(codes)) * 1e9)
    report(group, times)


def mixed() -> list[int]:
    """Every code that the standard library knows, ten times, shuffled."""
    from http import HTTPStatus

    codes = [int(status) for status in HTTPStatus] * 10
    random.Random(1).shuffle(codes)
    return codes


def lookups() -> None:
    """Time looking up one code, and many."""
    by_name = {
        "statusbook": ("from statusbook import http", "http.status({}).phrase"),
        "HTTPStatus": ("from http import HTTPStatus", "HTTPStatus({}).phrase"),
        "http.client.responses": ("import http.client", "http.client.responses[{}]"),
    }
    imported = {
        "statusbook": ("from statusbook.http import status", "status({}).phrase"),
        "HTTPStatus": ("from http import HTTPStatus", "HTTPStatus({}).phrase"),
        "http.client.responses": ("from http.client import responses", "responses[{}]"),
    }
    race("python: phrase of 404", by_name, [404] * 10)
    race("python: names imported", imported, [404] * 10)
    race("python: mixed codes", by_name, mixed())


DATE = "Fri, 31 Dec 1999 23:59:59 GMT"
BOUNCE = (
    "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example.org; "
    "https://www.example.org/query/ip/192.0.2.1 or so"
)
REQUESTS = """
from types import SimpleNamespace
from requests.sessions import SessionRedirectMixin
rebuild, asked, response = SessionRedirectMixin().rebuild_method, SimpleNamespace(), SimpleNamespace(status_code=303)
"""
URLLIB3 = "from urllib3 import Retry; retry = Retry()"


def decisions() -> None:
    """Time what clients decide about a response: the next method, and whether and when to try again."""
    ours = "from statusbook import http"
    redirect = {
        "statusbook": (ours, "http.redirect({}, 'POST', 'curl')"),
        "requests": (REQUESTS, "asked.method = 'POST'; rebuild(asked, response)"),
    }
    retry = {
        "statusbook": (ours, "http.retry({}, 'GET')"),
        "urllib3": (URLLIB3, "retry.is_retry('GET', {}, True)"),
    }
    told = {
        "statusbook": (ours, f"http.retry({{}}, 'GET', {DATE!r})"),
        "urllib3": (URLLIB3, f"retry.is_retry('GET', {{}}, True) and retry.parse_retry_after({DATE!r})"),
    }
    bounce = {
        "statusbook": ("from statusbook import smtp", f"smtp.classify({BOUNCE!r})"),
        "reply": ("from statusbook import smtp", f"smtp.reply({BOUNCE!r})"),
    }
    race("python: classify", bounce, [550] * 10)
    race("python: redirect", redirect, [303] * 10)
    race("python: retry", retry, [503] * 10)
    race("python: retry, a date", told, [503] * 10)


START = """
import sys
sys.path[:0] = {path}
from time import perf_counter
start = perf_counter()
import {module}
print((perf_counter() - start) * 1e9)
"""


def starts() -> None:
    """Time importing in bare interpreters: `-I -S`, and our path given by hand."""
    package = find_spec("statusbook")
    if package is None or package.origin is None:
        sys.exit("statusbook is not installed here")
    ours = [str(Path(package.origin).parent.parent)]
    candidates = {"statusbook.http": ours, "http": []}
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(STARTS + 1):
        for module, path in candidates.items():
            command = [sys.executable, "-I", "-S", "-c", START.format(path=path, module=module)]
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            times[module].append(float(out))
    # The first round reads the files from the disk.
    report("python: import", {name: rounds[1:] for name, rounds in times.items()})


lookups()
decisions()
starts()
