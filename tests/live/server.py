"""A server on loopback that redirects as it is told, and says of the request that follows what arrived.

`/start/STATUS/same/KEY` answers STATUS with a Location at the same origin, `/start/STATUS/cross/KEY` with one at
another port; what is asked there is written down, and `/seen/KEY` gives it back as JSON. `/chain/KEY/0` redirects for
ever, and `/seen/KEY` says how often. `/flaky/KEY` answers twice 503 with Retry-After: 0, and then 200;
`/again/STATUS/TOLD/KEY` answers STATUS, with Retry-After: TOLD unless that is -, and at the second time 200;
`/moved/KEY` is a 303 to the other port. `python server.py` prints the two ports and serves until its input ends.
"""

import json
import socketserver
import sys
import threading
from http.server import BaseHTTPRequestHandler
from typing import Any

FIELDS = ["authorization", "cookie", "x-api-key", "content-type", "content-language"]
PORTS: list[int] = []
SEEN: dict[str, dict[str, Any]] = {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def answer(self) -> None:
        content = self.content()
        parts = self.path.strip("/").split("/")
        if parts[0] == "start":
            port = PORTS[0] if parts[2] == "same" else PORTS[1]
            self.reply(int(parts[1]), b"", {"Location": f"http://127.0.0.1:{port}/end/{parts[3]}"})
        elif parts[0] == "flaky":
            seen = SEEN.setdefault(parts[1], {"asked": 0, "methods": []})
            seen["asked"] += 1
            seen["methods"].append(self.command)
            if seen["asked"] < 3:
                self.reply(503, b"not now", {"Retry-After": "0"})
            else:
                self.reply(200, b"done", {})
        elif parts[0] == "again":
            seen = SEEN.setdefault(parts[3], {"asked": 0})
            seen["asked"] += 1
            told = {} if parts[2] == "-" else {"Retry-After": parts[2]}
            self.reply(200 if seen["asked"] > 1 else int(parts[1]), b"", told)
        elif parts[0] == "moved":
            self.reply(303, b"", {"Location": f"http://127.0.0.1:{PORTS[1]}/end/{parts[1]}"})
        elif parts[0] == "chain":
            SEEN[parts[1]] = {"hops": int(parts[2])}
            self.reply(302, b"", {"Location": f"/chain/{parts[1]}/{int(parts[2]) + 1}"})
        elif parts[0] == "end":
            kept = [name for name in FIELDS if name in self.headers]
            SEEN[parts[1]] = {"method": self.command, "content": len(content), "kept": kept}
            self.reply(200, b"", {})
        else:
            self.reply(200, json.dumps(SEEN.get(parts[1])).encode(), {"Content-Type": "application/json"})

    def content(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            content = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                content += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return content
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def reply(self, status: int, content: bytes, fields: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        pass


def start() -> list[int]:
    """Serve on two ports of loopback in threads, and give them: the origin that is asked, and another."""
    for _ in range(2):
        server = Server(("127.0.0.1", 0), Handler)
        PORTS.append(server.server_address[1])
        threading.Thread(target=server.serve_forever, daemon=True).start()
    return PORTS


if __name__ == "__main__":
    print(*start(), flush=True)
    sys.stdin.read()
