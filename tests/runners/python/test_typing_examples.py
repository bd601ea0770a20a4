"""What a type checker makes of the package: mypy reads this file, and pytest runs it.

A `type: ignore` here is a refusal: mypy, being strict, complains where it would not have been needed.
"""

from http import HTTPStatus
from typing import Literal, assert_type

import numpy as np
import pytest
import statusbook
from statusbook import http, smtp, types


def test_what_may_be_absent_is_optional() -> None:
    status = http.status(404)
    assert_type(status, http.Status)
    assert_type(status.code, int)
    assert_type(status.phrase, str | None)
    assert_type(status.registered_phrase, str | None)
    assert_type(status.owner, statusbook.Owner | None)
    assert_type(http.method("GET"), http.Method | None)
    assert_type(http.status_line("HTTP/1.1 404").code, int | None)
    assert_type(smtp.reply("550 x").enhanced, str | None)
    assert_type(smtp.reply("550 x").codes_agree, bool | None)


def test_words_have_literal_types() -> None:
    status = http.status(404)
    assert_type(
        status.class_,
        Literal["informational", "successful", "redirection", "client_error", "server_error"] | None,
    )
    assert_type(status.class_, types.Class | None)
    assert_type(status.standing, types.Standing)
    assert_type(http.class_info("client_error").fault, Literal["client", "server"] | None)
    assert_type(smtp.code(550).permanence, Literal["success", "intermediate", "transient", "permanent"])
    assert_type(smtp.enhanced("5.1.1").subject, types.Subject | None)


def test_a_comparison_with_a_word_that_does_not_exist_is_refused() -> None:
    status = http.status(404)
    assert status.class_ == "client_error"
    assert status.class_ != "clientError"  # type: ignore[comparison-overlap]


def test_what_is_found_has_its_type() -> None:
    assert_type(http.from_phrase("Not Found"), http.Status | None)
    assert_type(http.search("rate limit"), tuple[http.StatusMatch, ...])
    assert_type(http.search("rate limit", limit=1)[0].meaning, http.Meaning)
    assert_type(smtp.search(b"mailbox full", 3), tuple[smtp.CodeMatch, ...])
    assert_type(smtp.search("spf")[0].enhanced, str | None)
    assert_type(http.typical("create").codes, tuple[http.TypicalCode, ...])
    assert_type(http.content_rule("GET", 200), types.ContentRule)
    assert_type(http.status(502).causes, tuple[statusbook.Remark, ...])
    assert_type(http.status(301).search_engines, statusbook.Remark | None)
    assert_type(http.status(404).confused_with, tuple[http.Distinction, ...])
    assert_type(smtp.enhanced("5.7.606").meanings, tuple[smtp.EnhancedMeaning, ...])
    with pytest.raises(ValueError, match="destroy"):
        http.typical("destroy")  # type: ignore[arg-type]


def test_what_is_decided_has_its_type() -> None:
    step = http.redirect(303, "POST", "curl", cross_origin=True, secrets={"X-Api-Key"})
    assert_type(step, http.Redirect)
    assert_type(step.action, Literal["follow", "stop", "needs_replay", "too_many_hops"])
    assert_type(step.next_method, str | None)
    assert_type(step.content, Literal["keep", "drop"] | None)
    assert_type(step.drop_fields, tuple[str, ...])
    again = http.retry(503, b"GET", "30", 1.5, profile="undici", max_wait=np.uint16(60))
    assert_type(again, http.Retry)
    assert_type(again.wait, int | None)
    assert_type(again.wait_state, types.RetryAfterState | None)
    assert_type(http.retry_after(None, 0), http.RetryAfter | None)
    assert_type(http.redirect_profile("java").limit, int | None)
    assert_type(http.retry_profile("standard"), http.Profile)
    assert_type(http.to_grpc(429), types.GrpcCode)
    assert_type(http.from_grpc("UNAVAILABLE"), int)


def test_profiles_and_grpc_codes_that_do_not_exist_are_refused() -> None:
    with pytest.raises(statusbook.UnknownWord):
        http.redirect(303, "GET", "wget")  # type: ignore[arg-type]
    with pytest.raises(statusbook.UnknownWord):
        http.retry(503, "GET", profile="wget")  # type: ignore[arg-type]
    with pytest.raises(statusbook.UnknownWord):
        http.from_grpc("unavailable")  # type: ignore[arg-type]


def test_lists_are_tuples() -> None:
    assert_type(http.statuses(), tuple[http.Status, ...])
    assert_type(http.status(404).meanings, tuple[http.Meaning, ...])
    assert_type(http.status(404).references, tuple[statusbook.Reference, ...])
    assert_type(http.status_line("HTTP/1.1 404").deviations, tuple[types.StatusLineDeviation, ...])
    assert_type(smtp.reply("550 x").deviations, tuple[types.ReplyDeviation, ...])
    assert_type(smtp.reply("550 x").lines, tuple[str, ...])
    assert_type(smtp.code(550).enhanced, tuple[str, ...])


def test_codes_have_literal_types() -> None:
    not_found: Literal[404] = http.codes.NOT_FOUND
    closed: Literal[499] = http.codes.nginx.CLIENT_CLOSED_REQUEST
    too_large: Literal[413] = http.codes.CONTENT_TOO_LARGE
    assert (not_found, closed, too_large) == (404, 499, 413)
    assert http.codes.NOT_FOUND != 200  # type: ignore[comparison-overlap]


def test_older_names_have_literal_types_too() -> None:
    older: Literal[413] = http.codes.PAYLOAD_TOO_LARGE
    assert older == 413


def test_names_that_do_not_exist_are_refused() -> None:
    with pytest.raises(AttributeError):
        http.codes.NO_SUCH_CODE  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        http.codes.nginx.NOT_FOUND  # type: ignore[attr-defined]  # noqa: B018


def test_whatever_has_an_index_is_taken() -> None:
    assert_type(http.status(HTTPStatus.NOT_FOUND), http.Status)
    assert_type(http.status(np.uint16(404)), http.Status)
    assert_type(http.status(http.status(404)), http.Status)
    assert_type(smtp.code(smtp.code(550)), smtp.CodeInfo)


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        http.status("404")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        http.status(404.0)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        http.status(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        http.status(code=404)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        smtp.reply(550)  # type: ignore[arg-type]
    with pytest.raises(statusbook.UnknownWord):
        http.class_info("clientError")  # type: ignore[arg-type]


def test_nothing_can_be_assigned() -> None:
    with pytest.raises(AttributeError):
        http.status(404).phrase = "Lost"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        http.codes.NOT_FOUND = 200  # type: ignore[misc]


def test_octets_are_taken_where_a_text_is() -> None:
    assert_type(smtp.reply(b"550 x"), smtp.Reply)
    assert_type(smtp.reply(bytearray(b"550 x")), smtp.Reply)
    assert_type(http.status_line(memoryview(b"HTTP/1.1 404")), http.StatusLine)
    assert_type(http.method(b"GET"), http.Method | None)
    assert_type(smtp.enhanced(b"5.1.1"), smtp.EnhancedInfo)


def test_the_whole_of_a_word_can_be_matched() -> None:
    def advice(permanence: types.Permanence) -> str:
        match permanence:
            case "success" | "intermediate":
                return "go on"
            case "transient":
                return "later"
            case "permanent":
                return "never"

    assert advice(smtp.reply("450 4.2.1 x").permanence or "permanent") == "later"
