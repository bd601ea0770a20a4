"""Lets real mail servers refuse, and compares what statusbook reads in their replies with what they refused for.

`run.sh` starts it, as the first process of namespaces of its own: when it ends, so do the servers.
"""

import contextlib
import os
import re
import signal
import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import names
import servers
from cases import CASES, DELIVERIES, LINE, Case, Delivery
from statusbook import smtp

SECONDS = 85
COMMANDS = {"ehlo", "lhlo", "starttls", "auth", "mail", "rcpt", "data"}
INJECT = {"postfix": ("192.0.2.10", 25), "exim": (servers.EXIM, 25), "sendmail": (servers.SENDMAIL, 25)}
INJECT["opensmtpd"] = ("127.0.0.1", 2525)
BOUNCES = {"postfix": "/var/mail/jane", "exim": "/var/mail/exim-jane"}
# Where the words are in the log's line.
WORDS = {
    "postfix": re.compile(r" status=(?:bounced|deferred) \((.*)\)$"),
    "sendmail": re.compile(r" stat=(.*)$"),
    "opensmtpd": re.compile(r' stat="?(.*?)"?$'),
}


class Connection:
    def __init__(self, client: str, where: str, port: int) -> None:
        self.socket = socket.create_connection((where, port), 8, (client, 0))
        self.replies = self.socket.makefile("rb")

    def reply(self) -> bytes:
        """The lines of a reply as they came, to the last one."""
        lines = b""
        while line := self.replies.readline():
            lines += line
            if line[3:4] != b"-":
                break
        return lines

    def say(self, step: str) -> bytes:
        self.socket.sendall(step.encode() + b"\r\n" if step else b"")
        return self.reply()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.socket.sendall(b"QUIT\r\n")
            while self.replies.readline():
                pass
        self.replies.close()
        self.socket.close()


def command(steps: tuple[str, ...]) -> str:
    """What the reply to the last of the steps answers."""
    if not steps:
        return "connect"
    if steps[-2:-1] == ("DATA",):
        return "data"
    verb = steps[-1].split("\r\n")[0].split(" ")[0].lower()
    return verb if verb in COMMANDS else "other"


def dialogue(case: Case, where: str) -> bytes:
    """The reply to the last step, and to none before it if it came earlier."""
    connection = Connection(case.client, where, case.port)
    try:
        reply = connection.reply()
        for at, step in enumerate(case.steps):
            if case.steps[at - 1 : at] == ("DATA",) and not reply.startswith(b"354"):
                raise SystemExit(f"{case.server} {case.name}: no DATA: {reply.decode()}")
            reply = connection.say(step)
        return reply
    finally:
        connection.close()


def welcomed(case: Case, where: str) -> Connection:
    """A connection that stays open; the server may still be about to forget the one before."""
    for _ in range(50):
        connection = Connection(case.client, where, case.port)
        if connection.reply().startswith(b"220"):
            return connection
        connection.close()
        time.sleep(0.05)
    raise SystemExit(f"{case.server} {case.name}: no connection can be held")


def refusal(case: Case, where: str) -> bytes:
    held = [welcomed(case, where) for _ in range(case.held)]
    for _ in range(case.before):
        dialogue(case, where)
    reply = dialogue(case, where)
    for connection in held:
        connection.close()
    return reply


def inject(delivery: Delivery) -> str:
    """Give a server the mail, from the machine itself, for which it relays; what kept it from taking it, or nothing."""
    where, port = INJECT[delivery.server]
    body = ("x" * 70 + "\r\n") * (1 + delivery.size // 72)
    sender = f"jane@{delivery.server}.example"
    steps = [
        "EHLO localhost",
        f"MAIL FROM:<{sender}>",
        f"RCPT TO:<{delivery.recipient}>",
        "DATA",
        f"{LINE}{delivery.header}\r\n{body}.",
    ]
    try:
        connection = Connection("127.0.0.1", where, port)
        connection.reply()
        for step in steps:
            reply = connection.say(step)
            if not reply.startswith((b"2", b"3")):
                return reply.decode()
        connection.close()
    except OSError as error:
        return str(error)
    return ""


def log_line(delivery: Delivery) -> str | None:
    """The line in which the server says why it did not deliver."""
    if delivery.server == "exim":
        held = servers.EXIM_LOG.read_text(errors="replace").splitlines()
        found = re.compile(rf" (?:\*\*|==) (?:\S+ <)?{re.escape(delivery.recipient)}\b")
    else:
        held = servers.LOG.read_text(errors="replace").splitlines()
        program = {"postfix": "postfix/", "sendmail": "sendmail", "opensmtpd": "smtpd"}[delivery.server]
        words = {"postfix": "status=(?:bounced|deferred)", "sendmail": ", stat=", "opensmtpd": " stat="}[
            delivery.server
        ]
        found = re.compile(rf"^.{{16}}mx {program}.*<?{re.escape(delivery.recipient)}\b.*{words}")
    # Exim says first that it waits, and then that it gave up.
    lines = [line for line in held if found.search(line)]
    return next((line for line in lines if " ** " in line), lines[0] if lines else None)


def deliveries() -> Iterator[tuple[Delivery, str]]:
    """Each with its line of the log."""
    with ThreadPoolExecutor(16) as pool:
        for delivery, problem in zip(DELIVERIES, pool.map(inject, DELIVERIES), strict=True):
            if problem:
                print(f"live mail servers: {delivery.server} {delivery.name}: {problem}", file=sys.stderr)
    until = time.monotonic() + 25
    while time.monotonic() < until and not all(map(log_line, DELIVERIES)):
        time.sleep(0.5)
    for delivery in DELIVERIES:
        yield delivery, log_line(delivery) or ""


def words(delivery: Delivery, line: str) -> str:
    """What of the line says why."""
    if delivery.server == "exim":
        rest = line.split(delivery.recipient, 1)[-1]
        return re.sub(r"^>?(?: <[^>]*>)?(?: [A-Z]+=\S+(?: \[[^]]*\])?)*(?: defer \(-?\d+\))?:? ?", "", rest)
    found = WORDS[delivery.server].search(line)
    return found[1] if found else ""


def addresses() -> tuple[list[str], list[tuple[str, dict[str, str]]]]:
    """Where each case is asked, and what Postfix listens with: a set of options has an address of its own."""
    listeners: list[tuple[str, dict[str, str]]] = [(names.SERVERS["postfix"], {})]
    where = []
    for case in CASES:
        if case.server != "postfix":
            where.append(case.where)
            continue
        known = next((at for at, options in listeners if options == case.options), None)
        if known is None:
            known = f"192.0.2.{10 + len(listeners)}"
            listeners.append((known, case.options))
        where.append(known)
    if len(listeners) > 90:
        raise SystemExit("too many sets of options for Postfix")
    return where, listeners


def refusals(where: list[str]) -> list[bytes]:
    def of(server: str) -> dict[int, bytes]:
        found = {}
        for at, case in enumerate(CASES):
            if case.server == server:
                try:
                    found[at] = refusal(case, where[at])
                except OSError as error:
                    print(f"live mail servers: {server} {case.name}: {error}", file=sys.stderr)
                    found[at] = b""
        return found

    found: dict[int, bytes] = {}
    with ThreadPoolExecutor() as pool:
        for each in pool.map(of, sorted({case.server for case in CASES})):
            found |= each
    return [found[at] for at in range(len(CASES))]


def escaped(reply: bytes) -> str:
    return (
        reply.decode("utf-8", "backslashreplace")
        .replace("\\", "\\\\")
        .replace("\r", "\\r")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
    )


def wrong(case: Case, reply: bytes) -> Iterator[str]:
    read = smtp.reply(reply)
    if read.deviations != case.deviations:
        yield f"deviates by {read.deviations} and not by {case.deviations}"
    found = smtp.classify(reply, command=command(case.steps)).category
    if found != case.expected:
        yield f"classified as {found} and not as {case.expected}"


def bounce(server: str) -> str:
    """The first message that the server wrote to the sender about mail that it gave up."""
    path = Path(BOUNCES[server])
    messages = re.split(r"^From .*\n", path.read_text(errors="replace"), flags=re.MULTILINE) if path.exists() else []
    return next((message for message in messages if "message/delivery-status" in message), "")


def save_logs(out: Path) -> None:
    if not os.path.ismount("/var/log"):
        return
    for name, logs in (("mail.log", [servers.LOG]), ("exim.log", sorted(Path("/var/log").glob("exim4*/*log")))):
        (out / name).write_text("".join(log.read_text(errors="replace") for log in logs if log.exists()))


def give_up(out: Path, why: str) -> None:
    """End at once, and with this process, the first of its namespace, every server."""
    save_logs(out)
    print(f"live mail servers: {why}; the logs are in target/live-mail", file=sys.stderr, flush=True)
    os._exit(1)


def main() -> int:
    out = Path(sys.argv[1])
    printing = "--print" in sys.argv[2:]
    signal.signal(signal.SIGALRM, lambda *_: give_up(out, f"gave up after {SECONDS} seconds"))
    signal.signal(signal.SIGTERM, lambda *_: give_up(out, "terminated"))
    signal.alarm(SECONDS)
    where, listeners = addresses()
    servers.start(out, listeners)
    replies = refusals(where)
    lines = list(deliveries())
    bad = []
    for case, reply in zip(CASES, replies, strict=True):
        if printing:
            print(case.server, case.name, case.expected, command(case.steps), escaped(reply), sep="\t")
        elif reply:
            bad += [f"{case.server} {case.name}: {what}: {escaped(reply)}" for what in wrong(case, reply)]
        else:
            bad.append(f"{case.server} {case.name}: no reply")
    for delivery, line in lines:
        text = words(delivery, line)
        if printing:
            print(delivery.server, f"delivery_{delivery.name}", delivery.expected, "", text, sep="\t")
        elif not text:
            bad.append(f"{delivery.server} {delivery.name}: nothing in the log")
        elif (found := smtp.classify(text).category) != delivery.expected:
            bad.append(
                f"{delivery.server} {delivery.name}: classified as {found} and not as {delivery.expected}: {text}"
            )
    (out / "loglines.txt").write_text("".join(f"{line}\n" for _, line in lines if line))
    for server in BOUNCES:
        (out / f"bounce-{server}.eml").write_text(bounce(server))
    if not printing:
        print(f"{len(CASES)} replies and {len(DELIVERIES)} log lines: {len(bad)} differ")
        print(*bad, sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        save_logs(Path(sys.argv[1]))
