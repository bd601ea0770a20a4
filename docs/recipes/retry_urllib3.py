"""Tries again as the book says, with urllib3's own Retry, which requests takes too: `python retry_urllib3.py URL`."""

import sys
import time

import urllib3
from statusbook import http


class ByTheBook(urllib3.Retry):
    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        told = "0" if has_retry_after else None
        return bool(self.total) and http.retry(status_code, method, told).action == "same"

    def parse_retry_after(self, retry_after: str) -> float:
        told = http.retry_after(retry_after, time.time())
        return 0 if told is None or told.seconds is None else min(told.seconds, 60)


pool = urllib3.PoolManager(retries=ByTheBook(total=5, backoff_factor=0.5, raise_on_status=False))

if __name__ == "__main__":
    print(pool.request("GET", sys.argv[1]).status)
