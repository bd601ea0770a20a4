"""Asks the server of server.py with clients that try again: `python retries_clients.py PORT`, a line a client.

google-api-core and botocore decide without a request of their own: they are asked, and their answer is done.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.metadata import version

import urllib3
from botocore.awsrequest import AWSResponse
from botocore.retries.standard import RetryContext, TransientRetryableChecker
from google.api_core import exceptions, retry

PORT = int(sys.argv[1])
QUESTION = json.loads(sys.argv[2])
POOL = urllib3.PoolManager(maxsize=32)


def ask(url: str, method: str = "GET") -> None:
    POOL.request(method, url, retries=False)


def by_urllib3(method: str, url: str, _: int) -> None:
    POOL.request(method, url, retries=urllib3.Retry(1, raise_on_status=False))


def by_curl(method: str, url: str, _: int) -> None:
    how = ["-I"] if method == "HEAD" else ["-X", method]
    subprocess.run(["curl", "-s", "-o", "/dev/null", "--retry", "1", *how, url], check=False)


def by_google(_: str, url: str, status: int) -> None:
    ask(url)
    if retry.if_transient_error(exceptions.from_http_status(status, "")):
        ask(url)


def by_botocore(_: str, url: str, status: int) -> None:
    ask(url)
    response = AWSResponse(url, status, {}, None)
    if TransientRetryableChecker().is_retryable(RetryContext(attempt_number=1, http_response=response)):
        ask(url)


@cache
def curl() -> str:
    return subprocess.run(["curl", "--version"], check=True, stdout=subprocess.PIPE, text=True).stdout.split()[1]


CLIENTS: dict[str, tuple[Callable[[str, str, int], None], Callable[[], str], list[str]]] = {
    "urllib3": (by_urllib3, lambda: version("urllib3"), QUESTION["methods"]),
    "curl": (by_curl, curl, QUESTION["methods"]),
    "google-api-core": (by_google, lambda: version("google-api-core"), ["GET"]),
    "botocore": (by_botocore, lambda: version("botocore"), ["GET"]),
}

for client, (by, version_of, methods) in CLIENTS.items():
    with ThreadPoolExecutor(32) as pool:
        for method in methods:
            for status in QUESTION["statuses"]:
                for told in QUESTION["waits"]:
                    key = f"{client}-{method}-{status}-{told}"
                    pool.submit(by, method, f"http://127.0.0.1:{PORT}/again/{status}/{told}/{key}", status)
    print(client, version_of(), flush=True)
