"""What is said to the servers, and what the refusal that comes of it means."""

from dataclasses import dataclass, field

import names
import servers

SENDER = "jane@sender.example"
LINE = "From: jane@sender.example\r\nSubject: hello\r\nMessage-ID: <1@sender.example>\r\n"
LINE += "Date: Thu, 01 Jan 2026 00:00:00 +0000\r\n"


@dataclass(frozen=True)
class Case:
    """A dialogue; the reply to its last step is the refusal.

    As many connections as `held` are open meanwhile, and it was gone through `before` as often as that says.
    """

    server: str
    name: str
    expected: str
    steps: tuple[str, ...]
    client: str = names.CLIENT
    where: str = ""
    port: int = 25
    options: dict[str, str] = field(default_factory=dict)
    held: int = 0
    before: int = 0
    # What is known of the reply's form, if it is not quite that of RFC 5321.
    deviations: tuple[str, ...] = ()


@dataclass(frozen=True)
class Delivery:
    """Mail that a server cannot deliver at once, and what the line of its log means."""

    server: str
    name: str
    expected: str
    recipient: str
    size: int = 0
    header: str = ""


def rcpt(recipient: str, sender: str = SENDER, helo: str = "EHLO client.example") -> tuple[str, ...]:
    return (helo, f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>")


def message(recipient: str, header: str = "", body: str = "hello\r\n", sender: str = SENDER) -> tuple[str, ...]:
    return (*rcpt(recipient, sender), "DATA", f"{LINE}{header}\r\n{body}.")


def restricted(*restrictions: str) -> dict[str, str]:
    return {
        "smtpd_relay_restrictions": "",
        "smtpd_recipient_restrictions": ", ".join([*restrictions, "reject_unauth_destination"]),
    }


LONG = "x" * 70 + "\r\n"
RECEIVED = "Received: from a.example by b.example; Thu, 01 Jan 2026 00:00:00 +0000\r\n"
PARTS = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n"
PROGRAM = '--b\r\nContent-Type: application/octet-stream; name="a.exe"\r\n'
PROGRAM += 'Content-Disposition: attachment; filename="a.exe"\r\n\r\nMZ\r\n--b--\r\n'
JANE = "jane@postfix.example"
ON_SPF = "jane@spf.example"
EHLO = "EHLO client.example"
MAIL = f"MAIL FROM:<{SENDER}>"
# jane and a password that is not hers, in base64.
LOGIN = "AUTH PLAIN AGphbmUAd3Jvbmc="


def postfix() -> list[Case]:
    def case(name: str, expected: str, steps: tuple[str, ...], client: str = names.CLIENT, **options: str) -> Case:
        return Case("postfix", name, expected, steps, client, options=options)

    def check(
        name: str, expected: str, restriction: str, steps: tuple[str, ...] = rcpt(JANE), client: str = names.CLIENT
    ) -> Case:
        return case(name, expected, steps, client, **restricted(restriction))

    listed, no_pointer = names.LISTED, names.NO_POINTER
    return [
        case("local_unknown", "recipient_unknown", rcpt("nobody-here@postfix.example")),
        case("virtual_unknown", "recipient_unknown", rcpt("nobody-here@virtual.example")),
        case("relay_unknown", "recipient_unknown", rcpt("nobody-here@relay.example")),
        case("alias_unknown", "recipient_unknown", rcpt("nobody-here@alias.example")),
        case(
            "unknown_later",
            "recipient_unknown",
            rcpt("nobody-here@postfix.example"),
            unknown_local_recipient_reject_code="450",
        ),
        case(
            "unknown_untold",
            "recipient_unknown",
            rcpt("nobody-here@postfix.example"),
            show_user_unknown_table_name="no",
        ),
        case("moved", "mailbox_moved", rcpt("moved@postfix.example")),
        case("relay", "relay_denied", rcpt("jane@elsewhere.example")),
        case(
            "relay_later",
            "relay_denied",
            rcpt("jane@elsewhere.example"),
            **{"smtpd_relay_restrictions": "defer_unauth_destination"},
        ),
        case("size_told", "message_too_large", (EHLO, f"{MAIL} SIZE=100000")),
        case("size_found", "message_too_large", message(JANE, body=LONG * 200)),
        case("size_found_early", "message_too_large", message(JANE, header="X: " + LONG, body=LONG * 5000)),
        case(
            "too_many_recipients", "too_many_recipients", (*rcpt(JANE), f"RCPT TO:<{JANE}>"), smtpd_recipient_limit="1"
        ),
        check("postgrey", "greylisted", f"check_policy_service inet:127.0.0.1:{servers.POSTGREY}"),
        check(
            "greylisted",
            "greylisted",
            "check_recipient_access inline:{{jane@postfix.example=DEFER_IF_PERMIT Greylisted for 5 minutes}}",
        ),
        check(
            "policy_server_down", "system_error", "check_policy_service { inet:127.0.0.1:9, timeout=1s, try_limit=1 }"
        ),
        check("configuration", "system_error", "no_such_restriction"),
        check("lookup", "system_error", "check_recipient_access socketmap:inet:127.0.0.1:9:none"),
        case("tls_required", "tls_required", (EHLO, MAIL), smtpd_tls_security_level="encrypt"),
        case(
            "tls_broken",
            "tls_required",
            (EHLO, "STARTTLS"),
            smtpd_tls_cert_file="/no/such.pem",
            smtpd_tls_key_file="/no/such.pem",
        ),
        case("auth_failed", "auth_required", (EHLO, LOGIN), smtpd_sasl_auth_enable="yes"),
        case("auth_mechanism", "auth_required", (EHLO, "AUTH GSSAPI"), smtpd_sasl_auth_enable="yes"),
        case(
            "not_logged_in",
            "auth_required",
            rcpt(JANE, "jane@postfix.example"),
            smtpd_sasl_auth_enable="yes",
            smtpd_sender_login_maps="inline:{jane@postfix.example=jane}",
            smtpd_sender_restrictions="reject_sender_login_mismatch",
        ),
        case(
            "sender_unlisted",
            "sender_rejected",
            rcpt(JANE, "nobody-here@postfix.example"),
            smtpd_reject_unlisted_sender="yes",
        ),
        check("sender_domain", "sender_rejected", "reject_unknown_sender_domain", rcpt(JANE, "jane@missing.example")),
        check(
            "sender_domain_fails",
            "sender_rejected",
            "reject_unknown_sender_domain",
            rcpt(JANE, "jane@servfail.example"),
        ),
        check(
            "sender_domain_nullmx", "sender_rejected", "reject_unknown_sender_domain", rcpt(JANE, "jane@nullmx.example")
        ),
        check("sender_not_full", "sender_rejected", "reject_non_fqdn_sender", rcpt(JANE, "jane@here")),
        check("recipient_not_full", "invalid_address", "reject_non_fqdn_recipient", rcpt("jane@here")),
        check(
            "recipient_domain",
            "domain_unknown",
            "permit_mynetworks, reject_unknown_recipient_domain",
            rcpt("jane@missing.example"),
        ),
        check(
            # Postfix says the same whether the domain does not exist or cannot be looked up; 450 leaves it open.
            "recipient_domain_fails",
            "domain_unknown",
            "reject_unknown_recipient_domain, permit_mynetworks",
            rcpt("jane@servfail.example"),
            "127.0.0.1",
        ),
        check(
            "recipient_domain_nullmx",
            "domain_not_accepting",
            "reject_unknown_recipient_domain",
            rcpt("jane@nullmx.example"),
        ),
        check("recipient_access", "recipient_refused", "check_recipient_access inline:{jane@postfix.example=REJECT}"),
        check(
            "recipient_disabled",
            "mailbox_disabled",
            "check_recipient_access inline:{{jane@postfix.example=550 5.2.1 Mailbox disabled}}",
        ),
        check("sender_access", "sender_rejected", f"check_sender_access inline:{{{SENDER}=REJECT}}"),
        check("client_access", "ip_blocked", f"check_client_access inline:{{{names.CLIENT}=REJECT}}"),
        check(
            "client_access_text",
            "ip_blocked",
            f"check_client_access inline:{{{{{names.CLIENT}=REJECT Your address is on our blacklist}}}}",
        ),
        check(
            "helo_invalid", "protocol_error", "reject_invalid_helo_hostname", rcpt(JANE, helo="EHLO client..example")
        ),
        check("helo_not_full", "protocol_error", "reject_non_fqdn_helo_hostname", rcpt(JANE, helo="EHLO localhost")),
        check("helo_unknown", "rdns_required", "reject_unknown_helo_hostname", rcpt(JANE, helo="EHLO missing.example")),
        case("helo_required", "protocol_error", (MAIL,), smtpd_helo_required="yes"),
        check("no_pointer", "rdns_required", "reject_unknown_client_hostname", client=no_pointer),
        check("no_reverse_pointer", "rdns_required", "reject_unknown_reverse_client_hostname", client=no_pointer),
        check("pointer_elsewhere", "rdns_required", "reject_unknown_client_hostname", client=names.POINTER_ELSEWHERE),
        check("listed_client", "ip_blocked", "reject_rbl_client zen.example", client=listed),
        check("listed_sender", "domain_blocked", "reject_rhsbl_sender dbl.example", rcpt(JANE, "jane@listed.example")),
        check("listed_helo", "domain_blocked", "reject_rhsbl_helo dbl.example", rcpt(JANE, helo="EHLO listed.example")),
        case("error_transport", "mailbox_disabled", rcpt("jane@closed.example"), "127.0.0.1"),
        case("retry_transport", "system_error", rcpt("jane@later.example"), "127.0.0.1"),
        # Whatever the reason, the words are that the recipient is refused.
        check("rejected", "recipient_refused", "reject", rcpt(JANE)),
        check(
            "unverified_recipient",
            "recipient_unknown",
            "reject_unverified_recipient, permit_mynetworks",
            rcpt("nobody-here@exim.example"),
            "127.0.0.1",
        ),
        check(
            "unverified_sender", "sender_rejected", "reject_unverified_sender", rcpt(JANE, "nobody-here@exim.example")
        ),
        case("header_check", "content_rejected", message(JANE, "X-Bad: 1\r\n"), cleanup_service_name="checks"),
        case("header_check_text", "spam_content", message(JANE, "X-Spam-Flag: YES\r\n"), cleanup_service_name="checks"),
        case("body_check", "content_rejected", message(JANE, body="buy this\r\n"), cleanup_service_name="checks"),
        case("attachment", "content_rejected", message(JANE, PARTS, PROGRAM), cleanup_service_name="checks"),
        case("eight_bits", "message_malformed", message(JANE, "X: \u00fc\r\n"), cleanup_service_name="checks"),
        case("hops", "routing_loop", message(JANE, RECEIVED * 6), cleanup_service_name="checks"),
        case("bare_newline", "message_malformed", message(JANE, body="a\nb\r\n"), smtpd_forbid_bare_newline="reject"),
        case("queue_full", "system_full", (EHLO, MAIL), queue_minfree="1000000000000"),
        case("command", "protocol_error", (EHLO, "FLY me to the moon")),
        case("no_mail", "protocol_error", (EHLO, f"RCPT TO:<{JANE}>")),
        case("nested_mail", "protocol_error", (EHLO, MAIL, MAIL)),
        case("no_recipients", "protocol_error", (EHLO, MAIL, "DATA")),
        case("mail_syntax", "protocol_error", (EHLO, "MAIL jane")),
        case("mail_parameter", "protocol_error", (EHLO, f"{MAIL} COLOUR=red")),
        case("rcpt_syntax", "protocol_error", (EHLO, MAIL, "RCPT jane")),
        case(
            "sender_syntax", "sender_rejected", (EHLO, "MAIL FROM:<jane@sender.example"), strict_rfc821_envelopes="yes"
        ),
        case("recipient_syntax", "invalid_address", (EHLO, MAIL, f"RCPT TO:<{JANE}"), strict_rfc821_envelopes="yes"),
        case("no_address", "invalid_address", (EHLO, MAIL, "RCPT TO:<>")),
        case(
            "pipelining",
            "protocol_error",
            ("HELO client.example", MAIL, f"RCPT TO:<{JANE}>\r\nDATA\r\nNOOP"),
            **restricted("reject_unauth_pipelining"),
        ),
        case("vrfy", "protocol_error", (EHLO, "VRFY jane"), disable_vrfy_command="yes"),
        case("too_many_errors", "rate_limited", (EHLO, "FLY", "FLY", "FLY"), smtpd_hard_error_limit="2"),
        case("timeout", "network_error", (EHLO, ""), smtpd_timeout="1s"),
        Case(
            "postfix", "connections", "rate_limited", (), options={"smtpd_client_connection_count_limit": "1"}, held=1
        ),
        Case(
            "postfix",
            "connection_rate",
            "rate_limited",
            (),
            options={"smtpd_client_connection_rate_limit": "1"},
            before=1,
        ),
        Case(
            "postfix",
            "message_rate",
            "rate_limited",
            (EHLO, MAIL),
            options={"smtpd_client_message_rate_limit": "1"},
            before=1,
        ),
        Case(
            "postfix",
            "recipient_rate",
            "rate_limited",
            rcpt(JANE),
            options={"smtpd_client_recipient_rate_limit": "1"},
            before=1,
        ),
        Case(
            "postfix",
            "auth_rate",
            "rate_limited",
            (EHLO, LOGIN),
            before=1,
            options={"smtpd_client_auth_rate_limit": "1", "smtpd_sasl_auth_enable": "yes"},
        ),
        case(
            "postscreen_listed",
            "ip_blocked",
            rcpt(JANE),
            listed,
            postscreen="yes",
            postscreen_greet_wait="1s",
            postscreen_dnsbl_sites="zen.example",
            postscreen_dnsbl_action="enforce",
            postscreen_access_list="",
            postscreen_greet_action="enforce",
            postscreen_cache_map="",
        ),
    ]


def exim() -> list[Case]:
    def case(
        name: str,
        expected: str,
        steps: tuple[str, ...],
        client: str = names.CLIENT,
        where: str = servers.EXIM,
        held: int = 0,
    ) -> Case:
        return Case("exim", name, expected, steps, client, where, held=held)

    def to(local_part: str) -> tuple[str, ...]:
        return rcpt(f"{local_part}@exim.example")

    jane = "jane@exim.example"
    full = servers.EXIM_FULL
    return [
        case("unknown", "recipient_unknown", to("nobody-here")),
        case("failed", "mailbox_disabled", to("gone")),
        case("moved", "mailbox_moved", to("moved")),
        case("deferred", "system_error", to("busy")),
        case("relay", "relay_denied", rcpt("jane@elsewhere.example")),
        case("callout_recipient", "recipient_unknown", rcpt("nobody-here@virtual.example")),
        case("callout_sender", "sender_rejected", rcpt(jane, "callout-nobody@postfix.example")),
        case("sender_domain", "sender_rejected", rcpt(jane, "jane@missing.example")),
        case("sender_domain_fails", "system_error", rcpt(jane, "jane@servfail.example")),
        case("sender_domain_nullmx", "sender_rejected", rcpt(jane, "jane@nullmx.example")),
        case("sender_verify", "sender_rejected", rcpt("sender-verify@exim.example", "jane@missing.example")),
        case("sender_local", "sender_rejected", rcpt(jane, "nobody-here@exim.example")),
        case("sender_blacklisted", "sender_rejected", rcpt(jane, "blacklisted@sender.example")),
        case("host_blacklisted", "ip_blocked", to("host-blacklisted")),
        case("restricted_characters", "invalid_address", to("a!b")),
        case("administrative", "policy", to("plain")),
        case("administrative_later", "system_error", to("plain-defer")),
        case("administrative_drop", "policy", to("plain-drop")),
        case("greylistd", "greylisted", to("grey")),
        case("greylisted", "greylisted", to("grey-short")),
        case("spf", "auth_failed", rcpt(jane, ON_SPF)),
        case("listed", "policy", to("listed"), names.LISTED),
        case("listed_text", "ip_blocked", to("listed-text"), names.LISTED),
        # Exim's own text names the host or the domain, and a list, and not which kind of list.
        case("listed_sender", "ip_blocked", rcpt("listed-sender@exim.example", "jane@listed.example")),
        case("rate", "rate_limited", to("rate")),
        case("tls_required", "tls_required", rcpt(jane, "tls@sender.example")[:2]),
        case("auth_required", "auth_required", rcpt(jane, "login@sender.example")[:2]),
        case("auth_failed", "auth_required", (EHLO, LOGIN)),
        case("auth_mechanism", "auth_required", (EHLO, "AUTH GSSAPI")),
        case("auth_unasked", "protocol_error", ("HELO client.example", LOGIN)),
        case("size_told", "message_too_large", (EHLO, f"{MAIL} SIZE=100000")),
        case("size_found", "message_too_large", message(jane, body=LONG * 100)),
        case("too_many_recipients", "too_many_recipients", (*to("jane"), *[f"RCPT TO:<{jane}>"] * 3)),
        case("line_length", "message_malformed", message(jane, body="x" * 1000 + "\r\n")),
        case("header_syntax", "message_malformed", message(jane, "Cc: <jane@@x>\r\n")),
        case("malware", "virus", message(jane, "X-Malware: 1\r\n")),
        case("spam", "spam_content", message(jane, "X-Spam: 1\r\n")),
        case("attachment", "content_rejected", message(jane, PARTS, PROGRAM)),
        case("helo_invalid", "protocol_error", ("EHLO client_!.example",)),
        case("helo_forged", "policy", ("EHLO forged.example",)),
        case("no_pointer", "policy", (), names.NO_POINTER),
        case("dropped", "rate_limited", (), names.POINTER_ELSEWHERE),
        case("refused", "ip_blocked", (), names.REFUSED),
        case("connections", "rate_limited", (), names.OTHER_CLIENT, held=3),
        case("spool_full", "system_full", (EHLO, MAIL), where=full),
        # The other at this address, which holds one connection, comes after it.
        case("connections_of_all", "rate_limited", (), where=full, held=1),
        case("command", "protocol_error", (EHLO, "FLY me to the moon")),
        case("too_many_commands", "protocol_error", (EHLO, "FLY", "FLY", "FLY")),
        case("too_many_errors", "protocol_error", (EHLO, *["MAIL FROM:<jane@@x>"] * 3)),
        case("no_mail", "protocol_error", (EHLO, f"RCPT TO:<{jane}>")),
        case("nested_mail", "protocol_error", (EHLO, MAIL, MAIL)),
        case("no_recipients", "protocol_error", (EHLO, MAIL, "DATA")),
        case("mail_syntax", "protocol_error", (EHLO, "MAIL jane")),
        case("sender_syntax", "sender_rejected", (EHLO, "MAIL FROM:<jane@@sender.example>")),
        case("sender_not_full", "sender_rejected", (EHLO, "MAIL FROM:<jane>")),
        case("recipient_syntax", "invalid_address", to("jane@x@")),
        case("recipient_not_full", "invalid_address", (EHLO, MAIL, "RCPT TO:<jane>")),
        case("pipelining", "protocol_error", ("HELO client.example\r\nMAIL FROM:<>\r\nNOOP", "")),
        case("timeout", "network_error", (EHLO, "")),
    ]


def sendmail() -> list[Case]:
    def case(
        name: str,
        expected: str,
        steps: tuple[str, ...],
        client: str = names.CLIENT,
        where: str = servers.SENDMAIL,
        held: int = 0,
        before: int = 0,
    ) -> Case:
        return Case("sendmail", name, expected, steps, client, where, held=held, before=before)

    def to(local_part: str) -> tuple[str, ...]:
        return rcpt(f"{local_part}@sendmail.example")

    jane = "jane@sendmail.example"
    full = servers.SENDMAIL_FULL
    return [
        case("unknown", "recipient_unknown", to("nobody-here")),
        case("virtual_unknown", "recipient_unknown", to("gone")),
        case("virtual_full", "mailbox_full", to("full")),
        case("virtual_moved", "mailbox_moved", to("moved")),
        case("redirect", "mailbox_moved", to("redirected")),
        case("access_recipient", "mailbox_disabled", to("closed")),
        case("access_recipient_text", "mailbox_disabled", to("disabled")),
        case("relay", "relay_denied", rcpt("jane@elsewhere.example")),
        case("size_told", "message_too_large", (EHLO, f"{MAIL} SIZE=100000")),
        case("size_found", "message_too_large", message(jane, body=LONG * 100)),
        case("too_many_recipients", "too_many_recipients", (*to("jane"), *[f"RCPT TO:<{jane}>"] * 2)),
        case("sender_domain", "sender_rejected", rcpt(jane, "jane@missing.example")),
        case("sender_domain_fails", "sender_rejected", rcpt(jane, "jane@servfail.example")),
        case("sender_badmx", "sender_rejected", rcpt(jane, "jane@localhost-mx.example")),
        case("sender_not_full", "sender_rejected", rcpt(jane, "jane")),
        case("sender_short", "sender_rejected", rcpt(jane, "jane@here")),
        # "Access denied" is all that Sendmail says, whom or what it denies.
        case("access_sender", "policy", rcpt(jane, "jane@refused.example")),
        case("access_sender_text", "sender_rejected", rcpt(jane, "spammer@sender.example")),
        case("access_client", "policy", rcpt(jane), names.REFUSED),
        case("listed", "ip_blocked", rcpt(jane), names.LISTED),
        case("no_pointer", "rdns_required", rcpt(jane), names.NO_POINTER),
        case("pointer_elsewhere", "rdns_required", rcpt(jane), names.POINTER_ELSEWHERE),
        case("pointer_fails", "rdns_required", rcpt(jane), names.POINTER_FAILS),
        case("connection_rate", "rate_limited", (), names.OTHER_CLIENT, before=3),
        case("connections", "rate_limited", (), names.POINTER_ELSEWHERE, held=2),
        case("disk_full", "system_full", (EHLO, MAIL), where=full),
        case("command", "protocol_error", (EHLO, "FLY me to the moon")),
        case("no_helo", "protocol_error", (MAIL,)),
        case("no_mail", "protocol_error", (EHLO, f"RCPT TO:<{jane}>")),
        case("nested_mail", "protocol_error", (EHLO, MAIL, MAIL)),
        case("no_recipients", "protocol_error", (EHLO, MAIL, "DATA")),
        case("mail_syntax", "protocol_error", (EHLO, "MAIL jane")),
        case("mail_parameter", "protocol_error", (EHLO, f"{MAIL} COLOUR=red")),
        case("helo_syntax", "protocol_error", ("EHLO",)),
        case("sender_syntax", "sender_rejected", (EHLO, "MAIL FROM:<jane@sender.example")),
        case("recipient_syntax", "invalid_address", (EHLO, MAIL, "RCPT TO:<jane@sendmail.example")),
        case("recipient_brackets", "invalid_address", (EHLO, MAIL, "RCPT TO:<<jane>")),
        case("no_address", "invalid_address", (EHLO, MAIL, "RCPT TO:<>")),
    ]


def opensmtpd() -> list[Case]:
    def case(
        name: str, expected: str, steps: tuple[str, ...], client: str = names.CLIENT, where: str = servers.OPENSMTPD
    ) -> Case:
        return Case("opensmtpd", name, expected, steps, client, where)

    def to(local_part: str) -> tuple[str, ...]:
        return rcpt(f"{local_part}@opensmtpd.example")

    jane = "jane@opensmtpd.example"
    return [
        case("unknown", "recipient_unknown", to("nobody-here")),
        case("size_found", "message_too_large", message(jane, body=LONG * 400)),
        case("too_many_recipients", "too_many_recipients", (*to("jane"), *[f"RCPT TO:<{jane}>"] * 2)),
        case("sender_blocked", "sender_rejected", rcpt(jane, "jane@listed.example")[:2]),
        case("blocked", "ip_blocked", (), names.REFUSED),
        case("no_pointer", "rdns_required", (), names.NO_POINTER),
        case("pointer_elsewhere", "rdns_required", (), names.POINTER_ELSEWHERE),
        case("tls_required", "tls_required", (EHLO, MAIL), where=servers.OPENSMTPD_TLS),
        case("auth_required", "auth_required", (EHLO, MAIL), where=servers.OPENSMTPD_AUTH),
        case("auth_unasked", "protocol_error", (EHLO, LOGIN)),
        case("hops", "routing_loop", message(jane, RECEIVED * 101)),
        case("command", "protocol_error", (EHLO, "FLY me to the moon")),
        case("no_helo", "protocol_error", (MAIL,)),
        case("no_mail", "protocol_error", (EHLO, f"RCPT TO:<{jane}>")),
        case("no_recipients", "protocol_error", (EHLO, MAIL, "DATA")),
        case("mail_syntax", "protocol_error", (EHLO, "MAIL jane")),
        case("helo_syntax", "protocol_error", ("EHLO client..example",)),
        case("sender_syntax", "sender_rejected", (EHLO, "MAIL FROM:<jane@@sender.example>")),
        case("recipient_syntax", "invalid_address", to("ja ne")),
    ]


def dovecot() -> list[Case]:
    where, port = servers.DOVECOT

    def case(name: str, expected: str, steps: tuple[str, ...]) -> Case:
        return Case("dovecot", name, expected, steps, "127.0.0.1", where, port)

    return [
        case("unknown", "recipient_unknown", rcpt("nobody-here@quota.example", helo="LHLO client.example")),
        case(
            "full",
            "mailbox_full",
            (*rcpt("full@quota.example", helo="LHLO client.example"), "DATA", f"{LINE}\r\nhello\r\n."),
        ),
        case("command", "protocol_error", ("FLY me to the moon",)),
        case("no_mail", "protocol_error", ("LHLO client.example", "RCPT TO:<jane@quota.example>")),
        case("recipient_syntax", "invalid_address", rcpt("jane@@quota.example", helo="LHLO client.example")),
    ]


CASES = [*postfix(), *exim(), *sendmail(), *opensmtpd(), *dovecot()]


DELIVERIES = [
    Delivery("postfix", "exim_unknown", "recipient_unknown", "nobody-here@exim.example"),
    Delivery("postfix", "exim_moved", "mailbox_moved", "moved@exim.example"),
    Delivery("postfix", "exim_greylisted", "greylisted", "grey@exim.example"),
    Delivery("postfix", "exim_administrative", "policy", "plain@exim.example"),
    Delivery("postfix", "exim_dropped", "policy", "plain-drop@exim.example"),
    Delivery("postfix", "exim_too_large", "message_too_large", "jane@exim.example", 6000),
    Delivery("postfix", "sendmail_unknown", "recipient_unknown", "nobody-here@sendmail.example"),
    Delivery("postfix", "sendmail_full", "mailbox_full", "full@sendmail.example"),
    Delivery("postfix", "opensmtpd_unknown", "recipient_unknown", "nobody-here@opensmtpd.example"),
    Delivery("postfix", "no_domain", "domain_unknown", "jane@missing.example"),
    Delivery("postfix", "no_address", "domain_unknown", "jane@no-address.example"),
    Delivery("postfix", "dns", "dns_failure", "jane@servfail.example"),
    Delivery("postfix", "null_mx", "domain_not_accepting", "jane@nullmx.example"),
    Delivery("postfix", "refused", "network_error", "jane@elsewhere.example"),
    Delivery("postfix", "silent", "network_error", "jane@silent.example"),
    Delivery("postfix", "hangs_up", "network_error", "jane@hangs-up.example"),
    Delivery("postfix", "no_tls", "tls_required", "jane@no-tls.example"),
    Delivery("postfix", "loop", "routing_loop", "jane@loop-postfix.example"),
    Delivery("postfix", "local_unknown", "recipient_unknown", "gone@alias.example"),
    Delivery("postfix", "local_full", "mailbox_full", "full@postfix.example"),
    Delivery("postfix", "virtual_full", "mailbox_full", "full@virtual.example"),
    Delivery("postfix", "lmtp_full", "mailbox_full", "full@quota.example"),
    Delivery("postfix", "lmtp_unknown", "recipient_unknown", "nobody-here@quota.example"),
    Delivery("postfix", "program", "system_error", "broken@postfix.example"),
    Delivery("exim", "postfix_unknown", "recipient_unknown", "nobody-here@postfix.example"),
    Delivery("exim", "postfix_moved", "mailbox_moved", "moved@postfix.example"),
    Delivery("exim", "postfix_virtual", "recipient_unknown", "nobody-here@virtual.example"),
    Delivery("exim", "sendmail_unknown", "recipient_unknown", "nobody-here@sendmail.example"),
    Delivery("exim", "opensmtpd_unknown", "recipient_unknown", "nobody-here@opensmtpd.example"),
    Delivery("exim", "unknown", "recipient_unknown", "nobody-here@exim.example"),
    Delivery("exim", "hops", "routing_loop", "loops@exim.example", header=RECEIVED * 11),
    Delivery("exim", "failed", "mailbox_disabled", "gone@exim.example"),
    # A text of the administrator's own, which no rule knows.
    Delivery("exim", "deferred", "unknown", "busy@exim.example"),
    Delivery("exim", "no_domain", "domain_unknown", "jane@missing.example"),
    Delivery("exim", "dns", "dns_failure", "jane@servfail.example"),
    Delivery("exim", "null_mx", "domain_not_accepting", "jane@nullmx.example"),
    Delivery("exim", "expired", "expired", "jane@elsewhere.example"),
    Delivery("exim", "refused", "network_error", "jane@refused.example"),
    Delivery("exim", "silent", "network_error", "jane@silent.example"),
    Delivery("exim", "hangs_up", "network_error", "jane@hangs-up.example"),
    Delivery("exim", "no_tls", "tls_required", "jane@no-tls.example"),
    # Exim's line no longer says why it was put off.
    Delivery("exim", "full", "expired", "full@exim.example", 1500),
    Delivery("exim", "program", "system_error", "broken@exim.example"),
    Delivery("exim", "no_program", "system_error", "jane@nowhere.example"),
    Delivery("exim", "lmtp_full", "mailbox_full", "full@quota.example"),
    Delivery("sendmail", "exim_unknown", "recipient_unknown", "nobody-here@exim.example"),
    Delivery("sendmail", "postfix_unknown", "recipient_unknown", "nobody-here@postfix.example"),
    Delivery("sendmail", "greylisted", "greylisted", "grey@exim.example"),
    Delivery("sendmail", "no_domain", "domain_unknown", "jane@missing.example"),
    Delivery("sendmail", "refused", "network_error", "jane@refused.example"),
    Delivery("sendmail", "silent", "network_error", "jane@silent.example"),
    Delivery("sendmail", "hangs_up", "network_error", "jane@hangs-up.example"),
    Delivery("sendmail", "loop", "system_error", "jane@loop-sendmail.example"),
    Delivery("sendmail", "program", "system_error", "broken@sendmail.example"),
    Delivery("opensmtpd", "exim_unknown", "recipient_unknown", "nobody-here@exim.example"),
    Delivery("opensmtpd", "postfix_unknown", "recipient_unknown", "nobody-here@postfix.example"),
    Delivery("opensmtpd", "greylisted", "greylisted", "grey@exim.example"),
    Delivery("opensmtpd", "no_domain", "domain_unknown", "jane@missing.example"),
    Delivery("opensmtpd", "null_mx", "domain_unknown", "jane@nullmx.example"),
    Delivery("opensmtpd", "refused", "network_error", "jane@refused.example"),
    Delivery("opensmtpd", "lmtp_full", "mailbox_full", "full@quota.example"),
]
