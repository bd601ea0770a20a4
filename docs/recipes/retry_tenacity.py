"""Tries again as the book says, with tenacity: `python retry_tenacity.py URL`."""

import sys

import tenacity
import urllib3
from statusbook import http

pool = urllib3.PoolManager()


def decision(state: tenacity.RetryCallState) -> http.Retry:
    response = state.outcome.result()
    return http.retry(response.status, "GET", response.headers.get("Retry-After"), max_wait=60)


def again(state: tenacity.RetryCallState) -> bool:
    return not state.outcome.failed and decision(state).action == "same" and not decision(state).too_long


def wait(state: tenacity.RetryCallState) -> float:
    told = decision(state).wait
    return min(2**state.attempt_number, 30) if told is None else told


@tenacity.retry(
    retry=again,
    wait=wait,
    stop=tenacity.stop_after_attempt(5),
    retry_error_callback=lambda state: state.outcome.result(),
)
def get(url: str) -> urllib3.BaseHTTPResponse:
    return pool.request("GET", url, retries=False)


if __name__ == "__main__":
    print(get(sys.argv[1]).status)
