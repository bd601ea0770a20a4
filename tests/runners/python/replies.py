"""Writes the replies of the identity test, and rules to classify some of them by: `python replies.py REPLIES RULES`.

A line is a command, a remote, own names with spaces between them, `rules` or nothing, and a text, with tabs between
them. In the text an octet that is not printable ASCII, and a backslash, is `\\xNN`. The same lines each time.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

LINES = 100_000
# How many texts are broken somewhere.
BROKEN = 0.1

RULES = {
    "terms": {"place": ["office", "shop", "Büro"]},
    "categories": {"on_holiday": {"under": "mailbox_disabled", "action": "retry"}},
    "rules": [
        {"id": "summer", "category": "on_holiday", "phrases": ["{place} .. (closed|geschlossen)"]},
        {"id": "ours", "category": "policy", "codes": ["5.7.1", "5.2.x"], "strength": "weak"},
        {"id": "ticket", "category": "greylisted", "phrases": ["ticket #"], "class": 4, "action": "review"},
        {"id": "after_rcpt", "category": "recipient_refused", "phrases": ["rejected"], "command": ["rcpt"]},
        {"id": "google_says", "category": "spam_content", "phrases": ["message"], "owner": "google"},
        {
            "id": "names",
            "category": "recipient_unknown",
            "phrases": ["такого ящика нет", "宛先"],
            "strength": "decisive",
        },
    ],
}


def listed(words: str) -> list[str]:
    return words.split()


CODES = listed(
    """
    211 220 250 251 354 334 421 432 450 451 452 454 455 500 501 502 503 504 521 523 530 535 538 550 551 552 553 554
    555 556 199 600 55 5500 550- (550)
    """
)
CODES += ["550 ", "", "", "", ""]
DETAILS = listed(
    """
    0.0 1.0 1.1 1.2 1.3 1.6 1.8 1.10 2.0 2.1 2.2 2.3 2.121 3.1 3.2 3.4 4.1 4.3 4.4 4.5 4.6 4.7 4.14 5.1 5.3 6.0 6.1
    7.0 7.1 7.5 7.8 7.23 7.25 7.26 7.27 7.28 7.29 7.30 7.64 7.509 7.606 7.649 7.705 1.351 1.90 999.999
    """
)
SHAPES = ["{0}", "{0}", "{0}", "{0}", "#{0}", "(#{0})", "[{0}]", "{0}:", "{0}.10", "x{0}"]
COMMANDS = ["", "", "", "connect", "ehlo", "starttls", "auth", "mail", "rcpt", "rcpt", "data", "other"]
REMOTES = ["", "", "", "google", "microsoft", "yahoo", "nobody", "gmail-smtp-in.l.google.com", "MX.GOOGLE.COM."]
REMOTES += ["example-com.mail.protection.outlook.com", "mx.notgoogle.com", "192.0.2.1", "mx.example.com"]
OWN = ["", "", "", "192.0.2.0/24", "example.org", "192.0.2.1 example.org", "2001:db8::/32 198.51.100.7", "0.0.0.0/0"]

# Who and what replies speak of.
WORDS: dict[str, list[str]] = {
    "address": [
        "<joe@example.com>",
        "joe@example.org",
        "<>",
        "<@>",
        "news@mail.example.org",
        "<用户@例え.jp>",
        '<"a b"@example.com>',
    ],
    "ip": ["192.0.2.1", "[192.0.2.77]", "198.51.100.7", "5.1.1.10", "[2001:db8::25]", "IPv6:2001:db9::1", "256.1.1.1"],
    "host": [
        "mx.example.com[192.0.2.1]",
        "mx.example.org",
        "gmail-smtp-in.l.google.com",
        "localhost",
        "smtp.secureserver.net",
    ],
    "list": ["zen.spamhaus.org", "bl.spamcop.net", "dnsbl.example.org", "dbl.spamhaus.org", "our block list (S3150)"],
    "number": ["0", "1", "5", "60", "300", "500", "550", "99999999999", "00:05:00", "1:30"],
    "unit": ["seconds", "minutes", "hours", "days", "sec", "min", "s", "kb", "recipients", "messages"],
    "user": [
        "User",
        "Mailbox",
        "Recipient",
        "Account",
        "The email account that you tried to reach",
        "Addressee",
        "usuario",
    ],
    "gone": [
        "unknown",
        "does not exist",
        "not found",
        "is disabled",
        "is full",
        "over quota",
        "suspended",
        "has moved",
    ],
    "code": ["550 5.1.1", "421 4.4.2", "452 4.2.2", "550-5.7.1", "250 2.0.0", "554", "5.2.2"],
}
PHRASES = [
    "{address}: Recipient address rejected: User unknown in virtual mailbox table",
    "{address}... User unknown",
    "{user} {gone}",
    "{user} {address} {gone}",
    "{gone} {user}",
    "{address}: Relay access denied",
    "Service unavailable; Client host {ip} blocked using {list}; https://{list}/query/ip/{ip}",
    "rejected because {ip} is in a black list at {list}",
    "Service unavailable; Sender address [{address}] blocked using {list}",
    "{address}: Sender address rejected: Domain not found",
    "Domain of sender address {address} does not exist",
    "Client host rejected: cannot find your hostname, {ip}",
    "Greylisted, please try again in {number} {unit}",
    "Greylisting in action, please come back in {number}",
    "try again in {number} {unit}",
    "please wait {number} {unit}",
    "Message could not be delivered for {number} days",
    "Our system has detected an unusual rate of unsolicited mail originating from your IP address {ip}",
    "This message is suspicious due to the very low reputation of the sending domain",
    "This mail has been blocked because the sender is unauthenticated",
    "Access denied, banned sending IP {ip}",
    "Access denied, sending domain example.org does not pass DMARC verification",
    "Must issue a STARTTLS command first",
    "Authentication Required",
    "Username and Password not accepted",
    "Too many recipients",
    "too many connections from {ip}",
    "Too many hops {number} (25 max)",
    "Message size exceeds fixed limit of {number} {unit}",
    "Insufficient system storage",
    "Error: queue file write error",
    "This message contains a virus (Eicar-Test-Signature)",
    "This message scored {number} spam points",
    "message contains bare linefeeds",
    "Error: command not recognized",
    "connect to {host}: Connection timed out",
    "lost connection with {host} while sending RCPT TO",
    "Host or domain name not found. Name service error for name=example.org type=MX: Host not found",
    "host {host} said: {code} {user} {gone} (in reply to RCPT TO command)",
    "smtp; {code} {user} {gone}",
    "Remote server returned an error -> {code} {gone}",
    "<{code} <{code} {user}",
    "Out of office until {number}",
    "This is an email abuse report for an email message received from IP {ip}",
    "Our office is closed, ticket {number}",
    "Unser Büro ist geschlossen",
    "Postfach voll, Empfänger {address} unbekannt",
    "Boîte aux lettres pleine",
    "utilisateur inconnu",
    "buzón de {address} lleno",
    "такого ящика нет",
    "почтовый ящик переполнен",
    "宛先のメールアドレスが見つかりません",
    "收件人不存在",
    "صندوق البريد ممتلئ",
    "\u202eהמשתמש אינו קיים\u202c",
    "📫 full",
    "the quick brown fox jumps over the lazy dog",
    "Administrative prohibition",
    "Ok: queued as 4Vz1",
    "",
]
JOINTS = [" ", " ", "; ", ": ", ". ", ", ", "\r\n{0} ", "\r\n{0}-", "\n{0} ", "\r\n", " - ", "\t", "_", "="]


class Writer:
    """Draws from lists, always the same."""

    def __init__(self) -> None:
        self.random = random.Random(5321)

    def one(self, items: list[str]) -> str:
        # `choice` may draw another one in another version of Python; `random` does not.
        return items[int(self.random.random() * len(items))]

    def chance(self, part: float) -> bool:
        return self.random.random() < part

    def phrase(self) -> str:
        return self.one(PHRASES).format(**{name: self.one(words) for name, words in WORDS.items()})

    def reply(self) -> str:
        code = self.one(CODES)
        enhanced = ""
        if self.chance(0.7):
            digit = code[0] if code[:1] in {"2", "4", "5"} and self.chance(0.9) else self.one(["2", "4", "5", "3"])
            enhanced = self.one(SHAPES).format(f"{digit}.{self.one(DETAILS)}") + " "
        text = f"{code}{self.one([' ', ' ', ' ', '-', ''])}{enhanced}{self.phrase()}"
        while self.chance(0.45):
            text += self.one(JOINTS).format(code) + self.phrase()
        return text + self.one(["", "", "\r\n", "\n", ".", " "])

    def broken(self, text: str) -> bytes:
        octets = bytearray(text.encode())
        for _ in range(1 + int(self.random.random() * 3)):
            place = int(self.random.random() * (len(octets) + 1))
            how: list[Callable[[], bytes]] = [
                lambda: bytes([int(self.random.random() * 256)]),
                lambda: b"\0",
                lambda: b"\xff",
                lambda: "é".encode()[: 1 + int(self.random.random() * 2)],
                lambda: "é".encode("latin-1"),
                lambda: "𝄞".encode()[: 1 + int(self.random.random() * 4)],
                lambda: b"\r",
            ]
            octets[place:place] = how[int(self.random.random() * len(how))]()
        return bytes(octets[: int(self.random.random() * len(octets))] if self.chance(0.2) else octets)

    def line(self) -> str:
        text = self.reply()
        octets = self.broken(text) if self.chance(BROKEN) else text.encode()
        options = [self.one(list_) for list_ in (COMMANDS, REMOTES, OWN, ["", "", "rules"])]
        return "\t".join([*options, "".join(map(escaped, octets))])


def escaped(octet: int) -> str:
    return chr(octet) if 32 <= octet < 127 and octet != ord("\\") else f"\\x{octet:02x}"


def main(replies: Path, rules: Path) -> None:
    writer = Writer()
    replies.write_text("".join(writer.line() + "\n" for _ in range(LINES)), encoding="ascii")
    rules.write_text(json.dumps(RULES, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
