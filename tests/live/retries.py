"""Lets real clients meet the errors of server.py, and compares what they tried again with what their profiles say.

`python retries.py PYTHON`: the interpreter that has the clients of requirements.txt; those of Node are in
retries_clients.mjs.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

import server
from statusbook import http

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"]
STATUSES = [400, 401, 403, 404, 407, 408, 409, 410, 413, 418, 421, 422, 423, 425, 426, 428, 429, 431, 451]
STATUSES += [500, 501, 502, 503, 504, 505, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 529, 530, 598, 599]
WAITS = ["-", "1"]
PROFILES = {"axios-retry": "axios_retry", "google-api-core": "google", "botocore": "aws", "undici": "undici_7"}
# What goes by the status alone.
WHATEVER_THE_METHOD = {"google-api-core", "botocore"}
# Not the client's doing: Node's fetch asks again after 421 by itself, and makes 407 a failure of the connection. And
# curl takes 522 and 524 for passing faults since 8.11, which is newer than Debian's.
PASSED_OVER = {("ky", 407), ("ky", 421), ("curl", 522), ("curl", 524)}


def differences(client: str, version: str, methods: list[str]) -> Iterator[str]:
    profile = PROFILES.get(client, client)
    for method in methods:
        for status in STATUSES:
            for told in WAITS if (client, status) not in PASSED_OVER else []:
                seen = server.SEEN.get(f"{client}-{method}-{status}-{told}")
                did = "nothing" if seen is None else "same" if seen["asked"] > 1 else "never"
                step = http.retry(status, method, None if told == "-" else told, 0, profile=profile)
                if did != step.action:
                    what = f"{method} {status}, told {told}"
                    yield f"{client} {version}: {what}: {did}, and its profile says {step.action}"


def main() -> int:
    port, _ = server.start()
    question = json.dumps({"methods": METHODS, "statuses": STATUSES, "waits": WAITS})
    wrong = []
    for command in (["node", "retries_clients.mjs"], [sys.argv[1], "retries_clients.py"]):
        lines = subprocess.run([*command, str(port), question], check=True, stdout=subprocess.PIPE, text=True).stdout
        for client, version in map(str.split, lines.splitlines()):
            methods = ["GET"] if client in WHATEVER_THE_METHOD else METHODS
            found = list(differences(client, version, methods))
            wrong += found
            print(f"{client} {version}: {len(found)} of {len(methods) * len(STATUSES) * len(WAITS)} retries differ")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
