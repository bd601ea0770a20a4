"""Asks the server of server.py with Python's clients and with curl.

`python redirects_clients.py PORT` prints a line a client.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from importlib.metadata import version

import aiohttp
import httpx
import requests
import urllib3

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"]
STATUSES = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399]
ORIGINS = ["same", "cross"]
WITH_CONTENT = {"POST", "PUT", "PATCH", "QUERY"}
FIELDS = {
    "Authorization": "Bearer x",
    "Cookie": "a=b",
    "X-Api-Key": "k",
    "Content-Type": "text/plain",
    "Content-Language": "en",
}
CONTENT = b"hello"

Ask = Callable[[str, str, bytes | None], object]


def by_requests(method: str, url: str, content: bytes | None) -> object:
    return requests.request(method, url, data=content, headers=FIELDS, timeout=10)


def by_httpx(method: str, url: str, content: bytes | None) -> object:
    return httpx.request(method, url, content=content, headers=FIELDS, follow_redirects=True, timeout=10)


def by_urllib3(method: str, url: str, content: bytes | None) -> object:
    return urllib3.PoolManager().request(method, url, body=content, headers=FIELDS, timeout=10)


def by_aiohttp(method: str, url: str, content: bytes | None) -> object:
    async def ask() -> object:
        async with aiohttp.ClientSession() as session, session.request(method, url, data=content, headers=FIELDS) as it:
            return await it.read()

    return asyncio.run(ask())


def by_curl(method: str, url: str, content: bytes | None) -> object:
    fields = [part for name, value in FIELDS.items() for part in ("-H", f"{name}: {value}")]
    command = ["curl", "-s", "-L", "-o", "/dev/null", "-m", "10", *fields]
    if method == "HEAD":
        command += ["-I"]
    elif method == "PUT":
        command += ["-T", content_file()]
    elif method != "GET":
        command += ["-X", method] if method != "POST" else []
        command += ["--data-binary", "@-"] if content else []
    return subprocess.run([*command, url], input=content or b"", check=False)


@cache
def content_file() -> str:
    """An upload from a file can be sent twice, one from a pipe cannot."""
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(CONTENT)
    return file.name


def curl_version() -> str:
    return subprocess.run(["curl", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]


CLIENTS: dict[str, tuple[Ask, Callable[[], str]]] = {
    "requests": (by_requests, lambda: version("requests")),
    "httpx": (by_httpx, lambda: version("httpx")),
    "urllib3": (by_urllib3, lambda: version("urllib3")),
    "aiohttp": (by_aiohttp, lambda: version("aiohttp")),
    "curl": (by_curl, curl_version),
}


def quietly(ask: Ask, method: str, url: str, content: bytes | None) -> None:
    try:
        ask(method, url, content)
    except Exception as error:
        print(f"{url}: {error!r}"[:200], file=sys.stderr)


def ask_all(port: int) -> None:
    for client, (ask, its_version) in CLIENTS.items():
        if client == "curl" and not shutil.which("curl"):
            continue
        for method in METHODS:
            for status in STATUSES:
                for origin in ORIGINS:
                    key = f"{client}-{method}-{status}-{origin}"
                    url = f"http://127.0.0.1:{port}/start/{status}/{origin}/{key}"
                    quietly(ask, method, url, CONTENT if method in WITH_CONTENT else None)
        quietly(ask, "GET", f"http://127.0.0.1:{port}/chain/{client}/0", None)
        print(client, its_version())


if __name__ == "__main__":
    ask_all(int(sys.argv[1]))
