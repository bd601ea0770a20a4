"""The book as JSON: what the calls give, in the form that its schema describes."""

import json
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
from statusbook import http, smtp
from statusbook.types import Class, Operation, RedirectProfile, RetryProfile

ROOT = Path(__file__).parents[1]
BOOK: dict[str, Any] = json.loads((ROOT / "book" / "statusbook.json").read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads((ROOT / "book" / "statusbook.schema.json").read_text(encoding="utf-8"))


POSTFIX = (
    "postfix/smtp[9]: 1F36: to=<joe@example.org>, relay=none, dsn=5.4.6, status=bounced (mail loops back to myself)"
)
REPORT = """Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; joe@example.com
Action: failed
Status: 5.1.1

--b--
"""


def validator(record: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{record}", "$defs": SCHEMA["$defs"]})


def same(record: Any) -> Any:
    return json.loads(json.dumps(record.to_dict()))


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_book_has_the_form_of_the_schema() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(BOOK)


@pytest.mark.parametrize("mistake", ["missing", "unknown_word", "wrong_type", "one_more"])
def test_the_schema_refuses_what_is_not_a_status(mistake: str) -> None:
    status = json.loads(json.dumps(BOOK["http"]["statuses"][0]))
    match mistake:
        case "missing":
            del status["meanings"]
        case "unknown_word":
            status["standing"] = "well known"
        case "wrong_type":
            status["code"] = "404"
        case _:
            status["colour"] = "red"
    assert not validator("status").is_valid(status)


def test_the_book_says_what_the_calls_say() -> None:
    assert BOOK["http"]["statuses"] == [same(status) for status in http.statuses()]
    assert BOOK["http"]["classes"] == [same(http.class_info(word)) for word in get_args(Class)]
    assert BOOK["http"]["typical"] == [same(http.typical(word)) for word in get_args(Operation)]
    redirects, retries = get_args(RedirectProfile), get_args(RetryProfile)
    assert BOOK["http"]["redirect_profiles"] == [same(http.redirect_profile(word)) for word in redirects]
    assert BOOK["http"]["retry_profiles"] == [same(http.retry_profile(word)) for word in retries]
    methods = [http.method(method["name"]) for method in BOOK["http"]["methods"]]
    assert BOOK["http"]["methods"] == [same(method) for method in methods]
    known = [info for info in map(smtp.code, range(200, 600)) if info.standing != "unassigned"]
    assert BOOK["smtp"]["codes"] == [same(info) for info in known]
    assert BOOK["smtp"]["enhanced"] == [same(smtp.enhanced(info["code"])) for info in BOOK["smtp"]["enhanced"]]
    assert BOOK["smtp"]["categories"] == [same(category) for category in smtp.categories()]
    assert BOOK["smtp"]["bounce_rules"] == [same(rule) for rule in smtp.bounce_rules()]
    for meaning in BOOK["smtp"]["provider_meanings"]:
        assert meaning in same(smtp.enhanced(meaning["first"]))["meanings"]
        assert meaning in same(smtp.enhanced(meaning["last"]))["meanings"]


def test_every_status_has_the_form_of_the_schema_registered_or_not() -> None:
    form = validator("status")
    for code in range(100, 1000):
        form.validate(same(http.status(code)))


def test_every_reply_code_has_the_form_of_the_schema_registered_or_not() -> None:
    form = validator("code_info")
    for code in range(200, 600):
        form.validate(same(smtp.code(code)))


@pytest.mark.parametrize("code", ["2.0.0", "4.7.1", "5.7.606", "5.999.999", "5.6.10"])
def test_an_enhanced_code_has_the_form_of_the_schema(code: str) -> None:
    validator("enhanced_info").validate(same(smtp.enhanced(code)))


@pytest.mark.parametrize(
    ("record", "answer"),
    [
        ("status_line", http.status_line("HTTP/1.1 404 Not Found")),
        ("status_line", http.status_line(b"HTTP/1.1 2000 \xff\r\n")),
        ("reply", smtp.reply("550-5.1.1 No\r\n550 5.1.1 such user")),
        ("reply", smtp.reply(b"\xff\xfe")),
        ("reply", smtp.reply("")),
        ("status_match", http.search("rate limit")[0]),
        ("code_match", smtp.search("mailbox full")[0]),
        ("code_match", smtp.search("spf")[0]),
        ("redirect", http.redirect(303, "POST")),
        ("redirect", http.redirect(304, "GET", "got", cross_origin=True, secrets=["X-Api-Key"])),
        ("redirect", http.redirect(404, "GET")),
        ("retry", http.retry(401, "GET")),
        ("retry", http.retry(503, "GET", "soon")),
        ("retry", http.retry(429, "GET", rate_limit='"a";r=0;t=5')),
        ("retry_after", http.retry_after("5", 0)),
        ("retry_after", http.retry_after("", 0)),
        (
            "classification",
            smtp.classify("550 5.7.1 client host [192.0.2.1] blocked using a block list", own=["192.0.2.1"]),
        ),
        ("classification", smtp.classify("")),
        ("evidence", smtp.explain("550 5.1.1 Mailbox full")[0]),
        ("category_info", smtp.category("virus")),
        ("bounce_rule", smtp.bounce_rules()[0]),
        ("log_line", smtp.log_line(POSTFIX)),
        ("dsn", smtp.dsn(REPORT)),
        ("profile", http.redirect_profile("rfc9110")),
        ("profile", http.retry_profile("curl")),
    ],
)
def test_an_answer_has_the_form_of_the_schema(record: str, answer: Any) -> None:
    validator(record).validate(same(answer))


def test_every_record_of_the_schema_is_tried_here() -> None:
    top = {"status", "code_info", "enhanced_info", "status_line", "reply", "status_match", "code_match"}
    top |= {"redirect", "retry", "retry_after", "profile", "classification", "evidence", "category_info", "bounce_rule"}
    top |= {"log_line", "dsn", "dsn_recipient"}
    tried = top | {"owner", "class_info", "method", "typical", "enhanced_meaning"}
    rows = {"reference", "remark", "alias", "meaning", "distinction", "field_rule", "typical_code"}
    records = {name for name, form in SCHEMA["$defs"].items() if form.get("type") == "object"}
    assert records == tried | rows
