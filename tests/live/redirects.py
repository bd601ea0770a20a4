"""Lets real clients follow the redirects of server.py, and compares what they did with what their profiles say.

`python redirects.py CLIENT_PROGRAM...`: each program is a command that takes the port and prints its clients' versions.
"""

import shlex
import subprocess
import sys
from collections.abc import Iterator

import server
from statusbook import http

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"]
STATUSES = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399]
WITH_CONTENT = {"POST", "PUT", "PATCH", "QUERY"}
PROFILES = {"follow-redirects": "axios", "node-fetch": "node_fetch"}


def said(profile, method, status, origin):
    """What the profile says that arrives, as the server writes it down."""
    step = http.redirect(status, method, profile, origin == "cross")
    if step.action != "follow":
        return None
    dropped = {name.lower() for name in step.drop_fields}
    content = 5 if method in WITH_CONTENT and step.content == "keep" else 0
    kept = [name for name in server.FIELDS if name not in dropped]
    return {"method": step.next_method, "content": content, "kept": kept}


def differences(client: str, version: str) -> Iterator[str]:
    profile = PROFILES.get(client, client)
    for method in METHODS:
        for status in STATUSES:
            for origin in ("same", "cross"):
                did = server.SEEN.get(f"{client}-{method}-{status}-{origin}")
                expected = said(profile, method, status, origin)
                if did != expected:
                    yield f"{client} {version}: {method} {status} {origin}: {did}, and its profile says {expected}"
    limit = http.redirect_profile(profile).limit
    hops = server.SEEN[client]["hops"]
    # The user of undici sets the limit.
    if limit is not None and hops != limit:
        yield f"{client} {version} followed {hops} redirects, and its profile says {limit}"


def main() -> int:
    port, _ = server.start()
    wrong = []
    for program in sys.argv[1:]:
        command = [*shlex.split(program), str(port)]
        lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        for client, version in map(str.split, lines.splitlines()):
            found = list(differences(client, version))
            wrong += found
            profile = http.redirect_profile(PROFILES.get(client, client))
            print(f"{client} {version} (profile: {profile.version}): {len(found)} of 161 differ")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
