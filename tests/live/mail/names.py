"""The name server of the mail servers: it knows the names below, and says of every other that it does not exist."""

import socket
import struct
import threading

A, SOA, PTR, MX, TXT = 1, 6, 12, 15, 16
NXDOMAIN, SERVFAIL = 3, 2

SERVERS = {"postfix": "192.0.2.10", "exim": "192.0.2.100", "sendmail": "192.0.2.150", "opensmtpd": "192.0.2.200"}
NOBODY_LISTENS = "192.0.2.250"
SILENT = "192.0.2.251"
HANGS_UP = "192.0.2.252"
NO_TLS = "192.0.2.253"

CLIENT = "198.51.100.1"
NO_POINTER = "198.51.100.2"
POINTER_ELSEWHERE = "198.51.100.3"
POINTER_FAILS = "198.51.100.4"
LISTED = "198.51.100.5"
REFUSED = "198.51.100.6"
OTHER_CLIENT = "198.51.100.7"

RECORDS: dict[tuple[str, int], list[str]] = {
    ("client.example", A): [CLIENT, OTHER_CLIENT, REFUSED, LISTED],
    ("elsewhere.example", A): [NOBODY_LISTENS],
    ("sender.example", MX): ["10 mx.sender.example"],
    ("mx.sender.example", A): [NOBODY_LISTENS],
    ("listed.example", A): [NOBODY_LISTENS],
    ("refused.example", A): [NOBODY_LISTENS],
    ("silent.example", A): [SILENT],
    ("hangs-up.example", A): [HANGS_UP],
    ("no-tls.example", A): [NO_TLS],
    ("nullmx.example", MX): ["0 ."],
    ("no-address.example", TXT): ["nothing takes mail here"],
    ("spf.example", MX): ["10 mx.sender.example"],
    ("spf.example", TXT): ["v=spf1 -all"],
    ("localhost-mx.example", MX): ["10 localhost-mx.example"],
    ("localhost-mx.example", A): ["127.0.0.1"],
    ("5.100.51.198.zen.example", A): ["127.0.0.2"],
    ("5.100.51.198.zen.example", TXT): ["https://zen.example/query/198.51.100.5"],
    ("listed.example.dbl.example", A): ["127.0.1.2"],
    ("listed.example.dbl.example", TXT): ["https://dbl.example/query/listed.example"],
}
for client in (CLIENT, OTHER_CLIENT, REFUSED, LISTED):
    RECORDS[".".join(reversed(client.split("."))) + ".in-addr.arpa", PTR] = ["client.example"]
RECORDS[".".join(reversed(POINTER_ELSEWHERE.split("."))) + ".in-addr.arpa", PTR] = ["elsewhere.example"]
for server, address in SERVERS.items():
    RECORDS[f"{server}.example", MX] = [f"10 mx.{server}.example"]
    RECORDS[f"mx.{server}.example", A] = [address]
    # A domain whose mail comes back to the server that sends it.
    RECORDS[f"loop-{server}.example", MX] = [f"10 mx.{server}.example"]
    RECORDS[".".join(reversed(address.split("."))) + ".in-addr.arpa", PTR] = [f"mx.{server}.example"]
RECORDS["1.2.0.192.in-addr.arpa", PTR] = ["out.postfix.example"]
RECORDS["out.postfix.example", A] = ["192.0.2.1"]
for domain in ("virtual.example", "alias.example", "relay.example", "quota.example"):
    RECORDS[domain, MX] = ["10 mx.postfix.example"]
FAILS = ("servfail.example", ".".join(reversed(POINTER_FAILS.split("."))) + ".in-addr.arpa")


def encoded(name: str) -> bytes:
    labels = [label.encode() for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def data(kind: int, value: str) -> bytes:
    if kind == A:
        return socket.inet_aton(value)
    if kind == MX:
        preference, host = value.split()
        return struct.pack(">H", int(preference)) + encoded(host)
    if kind == TXT:
        return bytes([len(value)]) + value.encode()
    return encoded(value)


def answer(query: bytes) -> bytes:
    labels, at = [], 12
    while length := query[at]:
        labels.append(query[at + 1 : at + 1 + length].decode("latin-1").lower())
        at += 1 + length
    name = ".".join(labels)
    (kind,) = struct.unpack(">H", query[at + 1 : at + 3])
    question = query[12 : at + 5]
    values = RECORDS.get((name, kind), [])
    known = any(held == name or held.endswith(f".{name}") for held, _ in RECORDS)
    code = SERVFAIL if name in FAILS else 0 if known else NXDOMAIN
    records = b"".join(
        b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 60, len(data(kind, value))) + data(kind, value) for value in values
    )
    authority = b""
    if not values and code != SERVFAIL:
        start = encoded("ns.example") + encoded("hostmaster.example") + struct.pack(">IIIII", 1, 60, 60, 60, 60)
        authority = encoded("example") + struct.pack(">HHIH", SOA, 1, 60, len(start)) + start
    flags = 0x8580 | code
    counts = struct.pack(">HHHHH", flags, 1, len(values), bool(authority), 0)
    return query[:2] + counts + question + records + authority


def serve() -> None:
    """Answer on port 53 of loopback, in a thread."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))

    def loop() -> None:
        while True:
            query, peer = server.recvfrom(4096)
            server.sendto(answer(query), peer)

    threading.Thread(target=loop, daemon=True).start()
