"""What the design promises of the Python objects, beside the answers themselves."""

import copy
import csv
import importlib.metadata
import json
import operator
import pickle
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from http import HTTPStatus
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
import statusbook
from statusbook import http, smtp
from statusbook.types import Category

SNAPSHOTS = Path(__file__).parents[2] / "snapshots"
PACKAGE = Path(statusbook.__file__).parents[1]

Call = Callable[[Any], Any]

HTTP_CODES = range(100, 1000)
SMTP_CODES = range(200, 600)
CLASSES = ["informational", "successful", "redirection", "client_error", "server_error"]
WHOLE_NUMBER_CALLS: list[Call] = [http.status, smtp.code]
TEXT_CALLS: list[Call] = [
    *(http.class_info, http.method, http.status_line, smtp.enhanced, smtp.reply),
    *(smtp.classify, smtp.explain, smtp.category, smtp.bounce_rule),
]

# Made from a key: there is one object a key, which pickles by it.
KEPT = [
    http.status(404),
    http.status(471),
    http.status(999),
    http.class_info("client_error"),
    http.method("GET"),
    smtp.code(550),
    smtp.code(299),
    smtp.enhanced("5.1.1"),
    smtp.category("mailbox_full"),
    smtp.bounce_rule("enhanced_full"),
]
OTHERS = [
    smtp.enhanced("5.1.351"),
    http.status(404).owner,
    http.status(404).references[0],
    http.status(404).meanings[0],
    http.status(413).aliases[0],
    http.status(401).fields[0],
    http.status_line("HTTP/1.1 404 Not Found"),
    http.redirect(303, "POST"),
    http.redirect(302, "BREW", cross_origin=True, secrets=["X-Api-Key"]),
    http.redirect_profile("curl"),
    http.retry(503, "GET", "30"),
    http.retry_after("soon", 0),
    smtp.reply("550 5.1.1 No such user here"),
    smtp.classify("550 5.1.1 No such user here"),
    smtp.classify("no reason"),
    smtp.explain("550 5.1.1 No such user here")[0],
]
RECORDS: list[Any] = [*KEPT, *OTHERS]


def kind(record: object) -> str:
    return type(record).__name__


def iana_codes() -> Iterator[tuple[int, str]]:
    with (SNAPSHOTS / "iana-http.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            phrase = row["Description"].partition(" (")[0]
            if phrase and not row["Description"].startswith("("):
                yield int(row["Value"]), phrase


def test_the_version_and_the_date_of_the_data_are_there() -> None:
    assert statusbook.__version__ == importlib.metadata.version("statusbook")
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", statusbook.DATA_DATE)


class TestIdentity:
    def test_the_same_code_gives_the_same_object(self) -> None:
        assert all(http.status(code) is http.status(code) for code in HTTP_CODES)
        assert all(smtp.code(code) is smtp.code(code) for code in SMTP_CODES)

    def test_different_codes_give_different_objects(self) -> None:
        assert len({id(http.status(code)) for code in HTTP_CODES}) == 900
        assert len({id(smtp.code(code)) for code in SMTP_CODES}) == 400

    def test_the_same_word_gives_the_same_object(self) -> None:
        assert http.class_info("client_error") is http.class_info("client_error")
        assert http.method("GET") is http.method(b"GET")
        assert smtp.enhanced("5.1.1") is smtp.enhanced(b"5.1.1")

    def test_the_statuses_are_those_that_status_gives(self) -> None:
        assert all(status is http.status(status.code) for status in http.statuses())


class TestEquality:
    def test_a_status_equals_its_code_and_hashes_as_it(self) -> None:
        for code in HTTP_CODES:
            status = http.status(code)
            assert status == code
            assert code == status
            assert hash(status) == hash(code)

    def test_a_reply_code_equals_its_number_and_hashes_as_it(self) -> None:
        assert all(smtp.code(code) == code and hash(smtp.code(code)) == hash(code) for code in SMTP_CODES)

    def test_a_status_stands_for_its_code_in_sets_and_dicts(self) -> None:
        codes, statuses = {404, 405}, {http.status(404), http.status(405)}
        assert http.status(404) in codes
        assert 404 in statuses
        assert {http.status(404): "lost"}[404] == "lost"  # type: ignore[index]

    def test_a_status_equals_what_equals_its_code(self) -> None:
        assert http.status(404) == HTTPStatus.NOT_FOUND
        assert http.status(404) == np.int64(404)
        assert np.int64(404) == http.status(404)

    def test_a_status_is_compared_with_every_element_of_an_array_as_its_code_is(self) -> None:
        codes = np.array([404, 500], dtype=np.uint16)
        assert (codes == http.status(404)).tolist() == [True, False]
        assert np.asarray(http.status(404) == codes).tolist() == [True, False]

    @pytest.mark.parametrize("other", [500, http.status(500), "404", "Not Found", None, [404], object()])
    def test_a_status_differs_from_everything_else(self, other: object) -> None:
        assert http.status(404) != other
        assert not http.status(404) == other  # noqa: SIM201 - the other operator

    def test_records_with_a_word_equal_the_word(self) -> None:
        assert http.class_info("client_error") == "client_error"
        assert http.method("GET") == "GET"
        assert smtp.enhanced("5.1.351") == "5.1.351"
        assert hash(smtp.enhanced("5.1.351")) == hash("5.1.351")
        assert http.method("GET") != http.method("POST")

    def test_records_without_a_key_are_equal_if_they_hold_the_same(self) -> None:
        assert smtp.reply("550 x") == smtp.reply(b"550 x")
        assert hash(smtp.reply("550 x")) == hash(smtp.reply(b"550 x"))
        assert smtp.reply("550 x") != smtp.reply("550 y")
        assert smtp.reply("550 x") != "550 x"
        assert http.status(404).references != http.status(405).references

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_every_record_equals_itself_and_can_be_hashed(self, record: Any) -> None:
        assert record == copy.copy(record)
        assert hash(record) == hash(copy.copy(record))
        assert record != object()


class TestCopies:
    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_a_copy_is_the_same_object(self, record: Any) -> None:
        assert copy.copy(record) is record
        assert copy.deepcopy(record) is record
        assert copy.deepcopy([record])[0] is record

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("record", KEPT, ids=kind)
    def test_what_is_kept_comes_back_from_a_pickle_as_the_same_object(self, record: Any, protocol: int) -> None:
        assert pickle.loads(pickle.dumps(record, protocol)) is record

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_an_unassigned_enhanced_code_comes_back_equal(self, protocol: int) -> None:
        info = smtp.enhanced("5.1.351")
        assert pickle.loads(pickle.dumps(info, protocol)).to_dict() == info.to_dict()

    def test_every_code_survives_a_pickle(self) -> None:
        statuses = [http.status(code) for code in HTTP_CODES]
        codes = [smtp.code(code) for code in SMTP_CODES]
        assert all(map(operator.is_, pickle.loads(pickle.dumps(statuses)), statuses))
        assert all(map(operator.is_, pickle.loads(pickle.dumps(codes)), codes))

    def test_a_pickle_holds_the_code_and_no_text(self) -> None:
        assert b"Not Found" not in pickle.dumps(http.status(404))

    @pytest.mark.parametrize("call", [*WHOLE_NUMBER_CALLS, *TEXT_CALLS], ids=operator.attrgetter("__name__"))
    def test_the_calls_can_be_pickled(self, call: Call) -> None:
        assert pickle.loads(pickle.dumps(call)) is call


class TestText:
    def test_str_is_code_and_phrase(self) -> None:
        assert str(http.status(404)) == "404 Not Found"
        assert f"{http.status(499)}" == "499 Client Closed Request"

    def test_str_is_the_code_alone_where_there_is_no_phrase(self) -> None:
        assert str(http.status(471)) == "471"

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_repr_names_the_class(self, record: Any) -> None:
        assert kind(record) in repr(record)

    def test_repr_holds_what_str_shows(self) -> None:
        assert "404 Not Found" in repr(http.status(404))
        assert "471" in repr(http.status(471))

    def test_repr_shows_every_field_of_a_record_without_a_key(self) -> None:
        shown = repr(smtp.reply("550 5.1.1 No such user here"))
        for field in smtp.reply("").to_dict():
            assert f"{field}=" in shown
        assert "'No such user here'" in shown


class TestMatch:
    def test_a_status_matches_by_its_code(self) -> None:
        match http.status(404):
            case http.Status(500):
                found = "500"
            case http.Status(404):
                found = "404"
        assert found == "404"

    def test_a_status_matches_by_a_field(self) -> None:
        match http.status(404):
            case http.Status(class_="client_error", phrase=phrase):
                assert phrase == "Not Found"
            case _:
                pytest.fail("no match")

    def test_what_has_a_key_matches_by_it(self) -> None:
        assert http.Status.__match_args__ == ("code",)
        assert smtp.CodeInfo.__match_args__ == ("code",)
        assert smtp.EnhancedInfo.__match_args__ == ("code",)
        assert http.ClassInfo.__match_args__ == ("name",)
        assert http.Method.__match_args__ == ("name",)


class TestNumber:
    def test_a_status_is_its_code_wherever_an_integer_is_asked_for(self) -> None:
        assert int(http.status(404)) == 404
        assert operator.index(http.status(404)) == 404
        assert range(1000)[http.status(404)] == 404
        assert hex(http.status(404)) == "0x194"
        assert type(int(http.status(404))) is int

    def test_a_reply_code_is_its_number(self) -> None:
        assert int(smtp.code(550)) == operator.index(smtp.code(550)) == 550

    def test_a_status_is_taken_for_its_code(self) -> None:
        assert http.status(http.status(404)) is http.status(404)

    def test_a_status_is_true(self) -> None:
        assert all(http.status(code) for code in HTTP_CODES)


class TestImmutable:
    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_no_attribute_of_a_record_can_be_set_or_deleted(self, record: Any) -> None:
        for field in record.to_dict():
            name = "class_" if field == "class" else field
            value = getattr(record, name)
            with pytest.raises(AttributeError):
                setattr(record, name, value)
            with pytest.raises(AttributeError):
                delattr(record, name)
            assert getattr(record, name) is value

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_no_attribute_can_be_added_to_a_record(self, record: Any) -> None:
        with pytest.raises(AttributeError):
            record.note_of_mine = 1
        assert not hasattr(record, "__dict__")

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_no_record_can_be_made_or_derived_from(self, record: Any) -> None:
        with pytest.raises(TypeError):
            type(record)()
        with pytest.raises(TypeError):
            type("Mine", (type(record),), {})

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_every_list_in_a_record_is_a_tuple(self, record: Any) -> None:
        for field, value in record.to_dict().items():
            if isinstance(value, list):
                assert type(getattr(record, field)) is tuple

    def test_no_code_can_be_set_added_or_deleted(self) -> None:
        codes: Any = http.codes
        with pytest.raises(AttributeError):
            codes.NOT_FOUND = 200
        with pytest.raises(AttributeError):
            codes.NEW = 200
        with pytest.raises(AttributeError):
            del codes.NOT_FOUND
        with pytest.raises(AttributeError):
            codes.nginx = None
        with pytest.raises(AttributeError):
            del codes.nginx
        assert codes.NOT_FOUND == 404

    def test_no_code_of_an_owner_can_be_set_added_or_deleted(self) -> None:
        nginx: Any = http.codes.nginx
        with pytest.raises(AttributeError):
            nginx.CLIENT_CLOSED_REQUEST = 200
        with pytest.raises(AttributeError):
            nginx.NEW = 200
        with pytest.raises(AttributeError):
            del nginx.CLIENT_CLOSED_REQUEST
        assert http.codes.nginx.CLIENT_CLOSED_REQUEST == 499

    def test_the_json_form_is_the_callers_own(self) -> None:
        form = http.status(404).to_dict()
        form["phrase"] = "Lost"
        form["references"].clear()
        assert http.status(404).to_dict()["phrase"] == "Not Found"
        assert http.status(404).to_dict()["references"]


class TestJson:
    def test_the_json_form_holds_plain_values_only(self) -> None:
        for code in HTTP_CODES:
            form = http.status(code).to_dict()
            assert json.loads(json.dumps(form)) == form

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_the_json_form_holds_what_the_attributes_hold(self, record: Any) -> None:
        for field, value in record.to_dict().items():
            assert plain(getattr(record, "class_" if field == "class" else field)) == value

    def test_class_is_spelt_class_in_json(self) -> None:
        assert http.status(404).class_ == http.status(404).to_dict()["class"] == "client_error"
        assert http.status(700).class_ is None
        assert http.status(700).to_dict()["class"] is None


def plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


class TestNumbersTaken:
    def test_every_member_of_httpstatus_is_taken(self) -> None:
        for member in HTTPStatus:
            assert http.status(member) is http.status(member.value)

    @pytest.mark.parametrize("letter", np.typecodes["AllInteger"])
    def test_every_integer_of_numpy_is_taken(self, letter: str) -> None:
        assert http.status(np.dtype(letter).type(120)) is http.status(120)

    def test_the_elements_of_a_numpy_array_are_taken(self) -> None:
        codes = np.array([200, 404, 999], dtype=np.uint16)
        assert [http.status(code).code for code in codes] == [200, 404, 999]

    @pytest.mark.parametrize("call", WHOLE_NUMBER_CALLS, ids=operator.attrgetter("__name__"))
    @pytest.mark.parametrize(
        "number", [np.int8(-1), np.uint8(0), np.uint64(2**64 - 1), np.int64(-(2**63)), 2**63, -(2**63) - 1, 10**1000]
    )
    def test_a_number_out_of_range_is_no_code_however_large(self, call: Call, number: Any) -> None:
        with pytest.raises(statusbook.InvalidCode):
            call(number)

    def test_a_subclass_of_int_is_taken(self) -> None:
        class Mine(int):
            pass

        assert http.status(Mine(404)) is http.status(404)
        assert smtp.code(Mine(550)) is smtp.code(550)

    def test_an_object_with_an_index_is_taken(self) -> None:
        class Mine:
            def __index__(self) -> int:
                return 404

        assert http.status(Mine()) is http.status(404)

    def test_an_index_that_is_too_large_is_no_code(self) -> None:
        class Mine:
            def __index__(self) -> int:
                return 10**30

        with pytest.raises(statusbook.InvalidCode):
            http.status(Mine())

    @pytest.mark.parametrize("call", WHOLE_NUMBER_CALLS, ids=operator.attrgetter("__name__"))
    @pytest.mark.parametrize("error", [KeyError, ValueError, TypeError, OverflowError, KeyboardInterrupt])
    def test_an_exception_of_index_comes_through(self, call: Call, error: type[BaseException]) -> None:
        message = "of mine"

        class Mine:
            def __index__(self) -> int:
                raise error(message)

        with pytest.raises(error, match=message) as caught:
            call(Mine())
        assert caught.type is error


class TestWrongTypes:
    @pytest.mark.parametrize("call", WHOLE_NUMBER_CALLS, ids=operator.attrgetter("__name__"))
    @pytest.mark.parametrize(
        "argument",
        [
            True,
            False,
            np.True_,
            404.0,
            404.5,
            float("nan"),
            np.float64(404),
            np.float16(404),
            404j,
            Decimal(404),
            Fraction(404),
            "404",
            "404abc",
            "",
            b"404",
            bytearray(b"404"),
            None,
            [404],
            (404,),
            {},
            object(),
            int,
            http,
        ],
        ids=kind,
    )
    def test_what_is_no_integer_is_a_type_error_that_names_the_call(self, call: Call, argument: object) -> None:
        name = "http.status()" if call is http.status else "smtp.code()"
        with pytest.raises(TypeError, match=re.escape(name)) as caught:
            call(argument)
        assert caught.type is TypeError

    def test_an_array_is_no_code(self) -> None:
        with pytest.raises(TypeError):
            http.status(np.array([404, 404]))

    @pytest.mark.parametrize("text", ["404", b"404", "HTTP/1.1 404 Not Found"])
    def test_a_text_for_a_status_is_sent_to_status_line(self, text: str | bytes) -> None:
        with pytest.raises(TypeError, match=re.escape("http.status_line()")):
            http.status(text)  # type: ignore[arg-type]

    @pytest.mark.parametrize("text", ["550", b"550", "5.1.1"])
    def test_a_text_for_a_reply_code_is_sent_to_reply_and_enhanced(self, text: str | bytes) -> None:
        with pytest.raises(TypeError, match=re.escape("smtp.reply()")) as caught:
            smtp.code(text)  # type: ignore[arg-type]
        assert "smtp.enhanced()" in str(caught.value)

    @pytest.mark.parametrize("argument", [404.0, np.float64(404), True])
    def test_a_number_of_another_kind_is_sent_to_int(self, argument: Any) -> None:
        with pytest.raises(TypeError, match=re.escape("int()")):
            http.status(argument)

    @pytest.mark.parametrize("call", TEXT_CALLS, ids=operator.attrgetter("__name__"))
    @pytest.mark.parametrize(
        "argument",
        [404, 404.0, True, None, ["GET"], {}, object(), http.status(404), np.str_, memoryview(b"GET ").cast("H")],
        ids=kind,
    )
    def test_what_is_no_text_is_a_type_error_that_names_the_call(self, call: Call, argument: object) -> None:
        with pytest.raises(TypeError, match=rf"(http|smtp)\.{call.__name__}\(\)"):
            call(argument)

    @pytest.mark.parametrize("call", [*WHOLE_NUMBER_CALLS, *TEXT_CALLS], ids=operator.attrgetter("__name__"))
    def test_a_call_takes_one_argument_by_position(self, call: Any) -> None:
        with pytest.raises(TypeError):
            call()
        with pytest.raises(TypeError):
            call(404, 404)
        with pytest.raises(TypeError):
            call(code=404)

    def test_the_errors_are_value_errors(self) -> None:
        for name in [
            "InvalidCode",
            "InvalidEnhancedCode",
            "InvalidMethod",
            "InvalidStatusLine",
            "InvalidRules",
            "UnknownWord",
        ]:
            error = getattr(statusbook, name)
            assert issubclass(error, ValueError)
            assert pickle.loads(pickle.dumps(error("why"))).args == ("why",)


LINE = b"HTTP/1.1 404 Not Found\r\n"
REPLY = b"550 5.1.1 No such user here\r\n"


class TestTexts:
    @pytest.mark.parametrize(
        "kind_of_text",
        [bytes, bytearray, memoryview, lambda octets: octets.decode("ascii"), lambda octets: np.str_(octets.decode())],
        ids=["bytes", "bytearray", "memoryview", "str", "np.str_"],
    )
    def test_a_text_may_be_str_or_any_kind_of_octets(self, kind_of_text: Callable[[bytes], Any]) -> None:
        assert http.status_line(kind_of_text(LINE)).code == 404
        assert smtp.reply(kind_of_text(REPLY)).enhanced == "5.1.1"
        assert smtp.enhanced(kind_of_text(b"5.1.1")) is smtp.enhanced("5.1.1")
        assert http.method(kind_of_text(b"GET")) is http.method("GET")
        assert http.class_info(kind_of_text(b"redirection")) is http.class_info("redirection")

    def test_a_view_need_not_be_contiguous(self) -> None:
        every_other = bytes(octet for pair in zip(REPLY, REPLY[::-1], strict=True) for octet in pair)
        assert smtp.reply(memoryview(every_other)[::2]) == smtp.reply(REPLY)
        assert smtp.reply(memoryview(REPLY[::-1])[::-1]) == smtp.reply(REPLY)
        assert http.status_line(memoryview(LINE)[9:]).code == 404

    def test_a_released_view_is_an_error_of_python(self) -> None:
        view = memoryview(REPLY)
        view.release()
        with pytest.raises(ValueError, match="released"):
            smtp.reply(view)

    def test_a_bytearray_is_free_again_after_the_call(self) -> None:
        text = bytearray(REPLY)
        reply = smtp.reply(text)
        text[:3] = b"250"
        text.extend(b"more")
        assert reply.code == 550

    @pytest.mark.parametrize("empty", ["", b"", bytearray(), memoryview(b"")], ids=kind)
    def test_an_empty_text_is_read_as_any_other(self, empty: Any) -> None:
        assert smtp.reply(empty).code is None
        assert smtp.reply(empty).deviations == ("no_code",)
        with pytest.raises(statusbook.InvalidStatusLine):
            http.status_line(empty)
        with pytest.raises(statusbook.InvalidEnhancedCode):
            smtp.enhanced(empty)
        with pytest.raises(statusbook.InvalidMethod):
            http.method(empty)
        with pytest.raises(statusbook.UnknownWord):
            http.class_info(empty)

    def test_a_subclass_of_str_is_read_by_its_letters(self) -> None:
        class Mine(str):
            __slots__ = ()

            def __str__(self) -> str:
                return "4.2.2"

        assert smtp.enhanced(Mine("5.1.1")).code == "5.1.1"

    def test_a_nul_is_no_end(self) -> None:
        assert smtp.reply("550 before\0after").text == "before\0after"
        with pytest.raises(statusbook.InvalidEnhancedCode):
            smtp.enhanced("5.1.1\0")


UNUSUAL = [
    "",
    "a",
    " \t\r\n",
    "__proto__",
    "constructor",
    "toString",
    "not\0here",
    "\u05e9\u05dc\u05d5\u05dd",
    "\u202edn uof ton",
    "\u7f51\u5173\u8d85\u65f6",
    "\U0001f418",
    "\ud800",
    b"\xff\xfe",
]
FIND: list[Any] = [http.from_phrase, http.search, smtp.search]


class TestFinding:
    @pytest.mark.parametrize("phrase", ["Not Found", "not found", "NOT_FOUND", b"not found", np.str_("Not-Found")])
    def test_a_phrase_is_found_however_it_is_written(self, phrase: Any) -> None:
        assert http.from_phrase(phrase) is http.status(404)

    def test_every_phrase_of_iana_gives_its_code(self) -> None:
        for code, phrase in iana_codes():
            assert http.from_phrase(phrase) == code

    @pytest.mark.parametrize("phrase", UNUSUAL)
    def test_what_is_no_phrase_is_none(self, phrase: Any) -> None:
        assert http.from_phrase(phrase) is None

    @pytest.mark.parametrize("call", FIND[1:], ids=["http", "smtp"])
    @pytest.mark.parametrize("query", UNUSUAL)
    def test_an_unusual_query_has_an_answer(self, call: Any, query: Any) -> None:
        for match in call(query):
            assert 1 <= match.score <= 1000

    @pytest.mark.parametrize("call", FIND, ids=["from_phrase", "http", "smtp"])
    @pytest.mark.parametrize("megabyte", ["a" * 2**20, "rate limit " * 95000, "\0" * 2**20, "\u7f51" * 350000])
    def test_a_megabyte_is_read_in_no_time_to_speak_of(self, call: Any, megabyte: str) -> None:
        start = time.perf_counter()
        call(megabyte)
        assert time.perf_counter() - start < 5

    def test_a_limit_is_how_many_at_most_and_is_ten_unless_said(self) -> None:
        assert len(http.search("timeout")) == 10
        assert len(http.search("timeout", limit=3)) == 3
        assert http.search("timeout", 3) == http.search("timeout")[:3]
        assert http.search("timeout", 0) == ()
        assert len(http.search("server", 2**62)) > 10
        assert len(smtp.search("mailbox", limit=np.int64(2))) == 2

    @pytest.mark.parametrize("limit", [-1, -(2**70), 2**70])
    def test_a_limit_that_is_no_size_is_a_value_error(self, limit: int) -> None:
        for call in FIND[1:]:
            with pytest.raises(ValueError, match="limit"):
                call("timeout", limit)

    @pytest.mark.parametrize("limit", ["3", 3.0, True, [3]])
    def test_a_limit_of_another_type_is_a_type_error(self, limit: Any) -> None:
        for call in FIND[1:]:
            with pytest.raises(TypeError):
                call("timeout", limit)

    @pytest.mark.parametrize("argument", [404, None, 4.5, ["not found"], object()], ids=kind)
    def test_what_is_no_text_is_a_type_error(self, argument: Any) -> None:
        for call in [*FIND, http.typical]:
            with pytest.raises(TypeError, match=r"(http|smtp)\."):
                call(argument)

    def test_a_match_has_a_meaning_of_the_status(self) -> None:
        match = http.search("client went away")[0]
        assert match.code == 499
        assert match.meaning in http.status(499).meanings
        assert match.to_dict()["meaning"] == match.meaning.to_dict()

    def test_matches_are_immutable_and_hashable(self) -> None:
        match = smtp.search("spf")[0]
        with pytest.raises(AttributeError):
            match.score = 1  # type: ignore[misc]
        assert len({match, smtp.search("spf")[0]}) == 1


class TestOperations:
    def test_a_word_that_is_no_operation_is_named_with_those_that_are(self) -> None:
        with pytest.raises(statusbook.UnknownWord, match=r"'?destroy'?.*create"):
            http.typical("destroy")  # type: ignore[arg-type]

    def test_the_same_operation_gives_the_same_object(self) -> None:
        assert http.typical("create") is http.typical("create")

    @pytest.mark.parametrize(("method", "code", "rule"), [("HEAD", 200, "no_content"), (b"CONNECT", 200, "tunnel")])
    def test_a_content_rule_is_a_word(self, method: Any, code: int, rule: str) -> None:
        assert http.content_rule(method, code) == rule

    def test_a_content_rule_refuses_what_is_no_method_and_no_code(self) -> None:
        with pytest.raises(statusbook.InvalidMethod):
            http.content_rule("G T", 200)
        with pytest.raises(statusbook.InvalidCode):
            http.content_rule("GET", 99)
        for arguments in [("GET", "200"), (404, 200), ("GET", 200.0), ("GET", True), ("GET",), (None, 200)]:
            with pytest.raises(TypeError):
                http.content_rule(*arguments)  # type: ignore[arg-type]


DECISIONS: list[Call] = [lambda method: http.redirect(303, method), lambda method: http.retry(503, method)]
DATE = "Sun, 06 Nov 1994 08:50:00 GMT"


class TestDecisions:
    @pytest.mark.parametrize("call", DECISIONS, ids=["redirect", "retry"])
    @pytest.mark.parametrize(
        "method", ["", " ", "GET ", "G\0T", "G\nT", "GET/1", "\u00dc", "\ud800", b"\xff", "(" * 10**6]
    )
    def test_what_is_no_token_is_no_method(self, call: Call, method: Any) -> None:
        with pytest.raises(statusbook.InvalidMethod):
            call(method)

    @pytest.mark.parametrize("call", DECISIONS, ids=["redirect", "retry"])
    @pytest.mark.parametrize("method", [None, 3, True, ["GET"], object()], ids=kind)
    def test_what_is_no_text_is_no_method(self, call: Call, method: Any) -> None:
        with pytest.raises(TypeError, match=re.escape("takes str or bytes")):
            call(method)

    def test_a_method_in_lower_case_is_one_that_is_not_registered(self) -> None:
        assert http.redirect(303, "get").content == "drop" != http.redirect(303, "GET").content
        assert http.redirect(307, "get").next_method == "get"
        assert http.retry(503, "get").action == "never" != http.retry(503, "GET").action

    def test_a_method_of_a_megabyte_is_taken(self) -> None:
        assert http.redirect(307, "A" * 10**6).next_method == "A" * 10**6
        assert http.retry(503, "A" * 10**6).action == "never"

    @pytest.mark.parametrize("name", ["", "nope", "FETCH", "fetch ", "curl\0", "\ud800", "x" * 10**6])
    def test_an_unknown_profile_is_refused_and_the_error_lists_those_that_there_are(self, name: Any) -> None:
        calls: list[Call] = [
            lambda profile: http.redirect(303, "GET", profile),
            lambda profile: http.retry(503, "GET", profile=profile),
            http.redirect_profile,
            http.retry_profile,
        ]
        for call in calls:
            with pytest.raises(statusbook.UnknownWord, match="urllib3") as caught:
                call(name)
            assert len(str(caught.value)) < 300

    @pytest.mark.parametrize("hops", [0, 2**32, 2**63 - 1])
    def test_hops_are_counted_beyond_32_bits(self, hops: int) -> None:
        assert http.redirect(303, "GET", hops=hops).action == ("too_many_hops" if hops else "follow")
        assert http.redirect(303, "GET", "rfc9110", hops=hops).action == "follow"

    @pytest.mark.parametrize("number", [-1, -(2**63), -(2**80), 2**80])
    def test_a_number_of_hops_or_seconds_that_cannot_be_is_a_value_error(self, number: int) -> None:
        with pytest.raises(ValueError, match=re.escape("http.redirect(): hops")):
            http.redirect(303, "GET", hops=number)
        with pytest.raises(ValueError, match=re.escape("http.retry(): max_wait")):
            http.retry(503, "GET", max_wait=number)

    @pytest.mark.parametrize("number", ["3", 1.5, True, b"3", [3]], ids=kind)
    def test_hops_and_seconds_of_another_type_are_a_type_error_that_names_them(self, number: Any) -> None:
        with pytest.raises(TypeError, match=re.escape("http.redirect() got") + ".*int for hops"):
            http.redirect(303, "GET", hops=number)
        with pytest.raises(TypeError, match=re.escape("http.retry() got") + ".*int for max_wait"):
            http.retry(503, "GET", max_wait=number)

    @pytest.mark.parametrize("flag", [0, 1, "", "yes", [], np.float64(1)], ids=repr)
    def test_a_flag_is_true_or_false_and_nothing_else(self, flag: Any) -> None:
        calls: list[Callable[[], object]] = [
            lambda: http.redirect(303, "GET", cross_origin=flag),
            lambda: http.redirect(303, "GET", one_shot_body=flag),
            lambda: http.redirect(303, "GET", crossed=flag),
            lambda: http.retry(503, "GET", idempotent=flag),
            lambda: http.retry(503, "GET", one_shot_body=flag),
        ]
        for call in calls:
            with pytest.raises(TypeError):
                call()

    @pytest.mark.parametrize(
        "secrets", [["X-A", "X-B"], ("X-A", "X-B"), {"X-A": 1, "X-B": 2}, iter(["X-A", "X-B"])], ids=kind
    )
    def test_secrets_are_whatever_gives_names(self, secrets: Any) -> None:
        dropped = http.redirect(302, "GET", cross_origin=True, secrets=secrets).drop_fields
        assert dropped == ("Authorization", "Cookie", "Proxy-Authorization", "X-A", "X-B")

    @pytest.mark.parametrize("secrets", ["X-Api-Key", b"X-Api-Key", 3, [3], [b"X"], [None], [["X"]]], ids=repr)
    def test_secrets_of_another_type_are_a_type_error_that_says_what_they_are(self, secrets: Any) -> None:
        with pytest.raises(TypeError, match="list of str for secrets"):
            http.redirect(302, "GET", cross_origin=True, secrets=secrets)

    def test_ten_thousand_secrets_are_all_dropped(self) -> None:
        secrets = [f"X-{number}" for number in range(10_000)]
        assert http.redirect(302, "GET", crossed=True, secrets=secrets).drop_fields[-10_000:] == tuple(secrets)

    @pytest.mark.parametrize("clock", [float("nan"), float("inf"), -float("inf"), 1e300, 2**63, -(2**80)])
    def test_a_clock_that_cannot_be_is_a_value_error(self, clock: Any) -> None:
        with pytest.raises(ValueError, match="now is no moment"):
            http.retry_after(DATE, clock)
        with pytest.raises(ValueError, match="now is no moment"):
            http.retry(503, "GET", DATE, clock)

    @pytest.mark.parametrize("clock", ["784111777", True, b"1", [1], object()], ids=kind)
    def test_a_clock_of_another_type_is_a_type_error_that_names_it(self, clock: Any) -> None:
        with pytest.raises(TypeError, match=r"http\.retry_after\(\) got .*seconds since 1970 for now"):
            http.retry_after(DATE, clock)
        with pytest.raises(TypeError, match=r"http\.retry\(\) got .*seconds since 1970 for now"):
            http.retry(503, "GET", DATE, clock)

    def test_the_clock_may_be_far_off(self) -> None:
        early, late = http.retry_after(DATE, -(2**63)), http.retry_after(DATE, 2**63 - 1)
        assert early is not None
        assert late is not None
        assert (early.state, early.seconds) == ("clamped", 2**31 - 1)
        assert (late.state, late.seconds) == ("past", 0)

    def test_the_clock_of_the_system_is_read_where_none_is_given(self) -> None:
        moment = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 100))
        wait = http.retry(503, "GET", moment).wait
        assert wait is not None
        assert 95 <= wait <= 100

    @pytest.mark.parametrize("value", [b"3", bytearray(b"3"), memoryview(b"3"), "3"], ids=kind)
    def test_a_field_is_text_or_octets(self, value: Any) -> None:
        told = http.retry_after(value, 0)
        assert told is not None
        assert (told.state, told.seconds, http.retry(503, "GET", value).wait) == ("valid", 3, 3)

    @pytest.mark.parametrize("value", [3, 1.5, True, ["3"]], ids=kind)
    def test_a_field_of_another_type_is_a_type_error(self, value: Any) -> None:
        for name in ["rate_limit", "rate_limit_policy", "rate_limit_reset"]:
            with pytest.raises(TypeError, match=re.escape("http.retry() got")):
                http.retry(503, "GET", **{name: value})
        with pytest.raises(TypeError, match=re.escape("http.retry_after() got")):
            http.retry_after(value, 0)

    @pytest.mark.parametrize(
        ("value", "state"),
        [("1" * 10**7, "clamped"), ("x" * 10**7, "invalid"), (" " * 10**7, "invalid")],
        ids=["digits", "letters", "spaces"],
    )
    def test_ten_megabytes_of_a_field_are_read_in_linear_time(self, value: str, state: str) -> None:
        start = time.perf_counter()
        for limit in [None, value]:
            told = http.retry_after(value, 0, rate_limit=limit, rate_limit_policy=limit, rate_limit_reset=limit)
            assert told is not None
            assert told.state == state
        assert time.perf_counter() - start < 2

    def test_a_long_list_of_limits_is_read_in_linear_time(self) -> None:
        start = time.perf_counter()
        limits = ",".join(f'"{number}";r=0' for number in range(200_000))
        policies = ",".join(f'"{number}";w=5' for number in range(200_000))
        told = http.retry_after(None, 0, rate_limit=limits, rate_limit_policy=policies)
        assert told is not None
        assert told.seconds == 5
        assert time.perf_counter() - start < 2

    @pytest.mark.parametrize("name", ["", "unavailable", "503", "UNAVAILABLE ", "\0"])
    def test_an_unknown_grpc_code_is_refused(self, name: Any) -> None:
        with pytest.raises(statusbook.UnknownWord, match="UNAVAILABLE"):
            http.from_grpc(name)

    def test_the_same_question_gives_the_same_object(self) -> None:
        assert http.redirect(303, "POST") is http.redirect(303, "POST", "fetch", hops=3)
        assert http.retry(503, "GET") is http.retry(503, "GET", None, 5)


OURS = {"id": "ours", "category": "policy", "phrases": ["not on tuesdays"]}
CLASSIFY: list[Any] = [smtp.classify, smtp.explain]


class TestClassification:
    def test_the_same_word_or_id_gives_the_same_object(self) -> None:
        assert smtp.category("virus") is smtp.category(b"virus")  # type: ignore[arg-type]
        assert all(category is smtp.category(category.name) for category in smtp.categories())
        assert all(rule is smtp.bounce_rule(rule.id) for rule in smtp.bounce_rules())
        assert smtp.bounce_rule("no_such_rule") is None

    def test_a_category_and_a_rule_stand_for_their_names(self) -> None:
        assert smtp.category("virus") == "virus"
        assert smtp.bounce_rule("enhanced_full") == "enhanced_full"
        assert f"{smtp.category('virus'):>7}|{smtp.bounce_rule('enhanced_full')}" == "  virus|enhanced_full"
        assert smtp.CategoryInfo.__match_args__ == ("name",)
        assert smtp.BounceRule.__match_args__ == ("id",)

    def test_the_categories_are_those_of_the_vocabulary(self) -> None:
        assert tuple(category.name for category in smtp.categories()) == get_args(Category)

    @pytest.mark.parametrize("call", CLASSIFY, ids=["classify", "explain"])
    @pytest.mark.parametrize("text", UNUSUAL)
    def test_any_text_is_taken(self, call: Any, text: Any) -> None:
        call(text)

    @pytest.mark.parametrize("call", CLASSIFY, ids=["classify", "explain"])
    @pytest.mark.parametrize(
        "megabyte",
        [
            *("a" * 2**20, "550 5.1.1 user unknown\r\n" * 40000, "\0" * 2**20, "\u7f51" * 350000),
            *("<421 4.4.2 " * 95000, "192.0.2.1 " * 100000, "a@" * 500000, "5.1.1 " * 170000),
            *("said: 550 seconds " * 58000, "a.b." * 250000, "try again in 5 " * 70000, "5" * 2**20),
        ],
    )
    def test_a_megabyte_is_read_in_linear_time(self, call: Any, megabyte: str) -> None:
        start = time.perf_counter()
        call(megabyte, own=["192.0.2.0/24", "example.org"])
        assert time.perf_counter() - start < 5

    @pytest.mark.parametrize(
        "before", ["", "a", "\u00ee", "\u7f51", "\U0001d11e", "\ud800", "\udc00\ud800", "\0", "\u202e"]
    )
    def test_a_place_is_one_of_the_text_itself(self, before: str) -> None:
        rules = smtp.Rules({"rules": [OURS]})
        for text in [f"550 {before} Not on Tuesdays {before}", f"550 {before} 5.2.2", f"{before}smtp; 552 5.2.2 x"]:
            items: list[Any] = [smtp.classify(text, rules=rules), *smtp.explain(text, rules=rules)]
            assert all(text[item.start : item.end] == item.matched for item in items if item.rule)
            octets = text.encode("utf-8", "replace")
            items = [smtp.classify(octets, rules=rules), *smtp.explain(octets, rules=rules)]
            assert all(octets[item.start : item.end].decode() == item.matched for item in items if item.rule)

    @pytest.mark.parametrize(
        "text",
        [
            *("452", "552", "552 5.2.2", "550 5.1.1 Mailbox full", "452 too many recipients"),
            *("550 spam virus quota exceeded", "550 5.7.1 Client host [192.0.2.1] blocked using a block list"),
        ],
    )
    @pytest.mark.parametrize("command", [None, "rcpt", "data"])
    @pytest.mark.parametrize("remote", [None, "google"])
    def test_what_decides_comes_first_in_the_explanation(self, text: str, command: Any, remote: Any) -> None:
        answer = smtp.classify(text, command=command, remote=remote)
        evidence = smtp.explain(text, command=command, remote=remote)
        assert [item.rule for item in evidence[:1]] == [answer.rule]
        others = [item for item in evidence if item.category != evidence[0].category]
        assert [(item.category, item.rule) for item in others[:1]] == [(answer.runner_up, answer.runner_up_rule)][
            : len(others)
        ]

    @pytest.mark.parametrize("call", CLASSIFY, ids=["classify", "explain"])
    def test_what_is_known_beside_the_text_goes_by_name(self, call: Any) -> None:
        for arguments in [("550", "rcpt"), ("550", None, None)]:
            with pytest.raises(TypeError):
                call(*arguments)
        with pytest.raises(TypeError):
            call("550", colour="red")
        assert call("550", command=None, remote=None, own=None, rules=None) == call("550")

    @pytest.mark.parametrize("call", CLASSIFY, ids=["classify", "explain"])
    @pytest.mark.parametrize("value", [3, 1.5, True, ["rcpt"], object()], ids=kind)
    def test_what_is_known_of_another_type_is_a_type_error(self, call: Any, value: Any) -> None:
        for name in ["command", "remote"]:
            with pytest.raises(TypeError, match=r"smtp\.(classify|explain)\(\) got"):
                call("550", **{name: value})
        with pytest.raises(TypeError):
            call("550", rules=value)

    @pytest.mark.parametrize("call", CLASSIFY, ids=["classify", "explain"])
    @pytest.mark.parametrize("rules", [{}, {"rules": []}, "", "book = false", smtp.Rules], ids=repr)
    def test_rules_are_a_rules(self, call: Any, rules: Any) -> None:
        with pytest.raises(TypeError):
            call("550", rules=rules)

    @pytest.mark.parametrize(
        "own", [["192.0.2.1"], ("192.0.2.1",), {"192.0.2.1": 1}, iter(["192.0.2.1"]), {"192.0.2.1"}], ids=kind
    )
    def test_own_names_are_whatever_gives_names(self, own: Any) -> None:
        assert smtp.classify("550 5.7.1 [192.0.2.1] is on a blacklist", own=own).about == "us"

    @pytest.mark.parametrize("own", ["192.0.2.1", b"192.0.2.1", 3, [3], [b"192.0.2.1"], [None], [["x"]]], ids=repr)
    def test_own_names_of_another_type_are_a_type_error_that_says_what_they_are(self, own: Any) -> None:
        with pytest.raises(TypeError, match="list of str for own"):
            smtp.classify("550", own=own)

    def test_ten_thousand_own_names_are_all_looked_at(self) -> None:
        own = [f"192.0.{number >> 8}.{number & 255}" for number in range(10_000)]
        assert smtp.classify("550 5.7.1 [192.0.39.15] is on a blacklist", own=own).about == "us"
        assert smtp.classify("550 5.7.1 [192.0.39.16] is on a blacklist", own=own).about == "them"

    @pytest.mark.parametrize("command", ["", "nope", "RCPTTO", "rcpt\0", "\ud800", b"\xff", "x" * 10**6])
    def test_an_unknown_command_is_refused_and_the_error_lists_those_that_there_are(self, command: Any) -> None:
        for call in CLASSIFY:
            with pytest.raises(statusbook.UnknownWord, match="rcpt") as caught:
                call("550", command=command)
            assert len(str(caught.value)) < 300

    @pytest.mark.parametrize("command", ["rcpt", "RCPT TO", "rcpt to:<joe@example.com>", b"RCPT TO", " Rcpt "])
    def test_a_command_is_taken_as_it_is_sent(self, command: Any) -> None:
        assert smtp.classify("552 Too many recipients", command=command).permanence == "transient"


class TestRules:
    @pytest.mark.parametrize(
        "rules",
        [
            smtp.Rules({"rules": [OURS]}),
            smtp.Rules({"rule": [{**OURS, "phrases": ("not on tuesdays",)}]}),
            smtp.Rules.from_json(json.dumps({"rules": [OURS]})),
            smtp.Rules.from_json(json.dumps({"rules": [OURS]}).encode()),
            smtp.Rules.from_toml('[[rule]]\nid = "ours"\ncategory = "policy"\nphrases = ["not on tuesdays"]'),
            smtp.Rules.from_toml(b"[[rule]]\nid = 'ours'\ncategory = 'policy'\nphrases = ['not on tuesdays']"),
        ],
        ids=["dict", "tuples", "json", "json as bytes", "toml", "toml as bytes"],
    )
    def test_rules_come_from_a_dict_json_or_toml(self, rules: smtp.Rules) -> None:
        assert type(rules) is smtp.Rules
        for _ in range(3):
            answer = smtp.classify("550 5.1.1 Not on Tuesdays!", rules=rules)
            assert (answer.rule, answer.layer, answer.matched) == ("ours", "own", "Not on Tuesdays")

    def test_answers_outlive_the_rules(self) -> None:
        rules = smtp.Rules({"categories": {"house": {"under": "policy"}}, "rules": [{**OURS, "category": "house"}]})
        answer = smtp.classify("550 Not on Tuesdays!", rules=rules)
        evidence = smtp.explain("550 Not on Tuesdays!", rules=rules)
        del rules
        assert (answer.rule, answer.own_category, evidence[0].own_category) == ("ours", "house", "house")
        assert pickle.loads(pickle.dumps(answer)) == answer
        assert pickle.loads(pickle.dumps(evidence)) == evidence

    @pytest.mark.parametrize("rules", [None, "", "book = false", b"{}", 3, True, [], [OURS], (), object()], ids=kind)
    def test_what_is_no_dict_is_a_type_error(self, rules: Any) -> None:
        with pytest.raises(TypeError, match=re.escape("smtp.Rules() takes a dict")):
            smtp.Rules(rules)

    def test_what_json_cannot_say_is_an_error_of_python(self) -> None:
        with pytest.raises(TypeError):
            smtp.Rules({"rules": [object()]})
        endless: dict[str, Any] = {}
        endless["terms"] = endless
        with pytest.raises(ValueError, match="Circular"):
            smtp.Rules(endless)

    @pytest.mark.parametrize("text", [None, 3, True, {}, [], object()], ids=kind)
    def test_what_is_no_text_is_a_type_error_that_names_the_call(self, text: Any) -> None:
        for call, name in [(smtp.Rules.from_toml, "from_toml"), (smtp.Rules.from_json, "from_json")]:
            with pytest.raises(TypeError, match=re.escape(f"smtp.Rules.{name}()")):
                call(text)

    @pytest.mark.parametrize(
        ("rule", "says"),
        [
            ({"category": "nonsense"}, "nonsense"),
            ({"phrases": ["(a"]}, "cannot be read"),
            ({"phrases": ["{nothing} x"]}, "nothing"),
            ({"phrases": [""]}, "no word"),
            ({"codes": ["99"]}, "99"),
            ({"class": 3}, "3"),
            ({"command": ["SEND"]}, "send"),
            ({"owner": "nobody"}, "nobody"),
            ({"action": "bounce"}, "bounce"),
            ({"strength": "huge"}, "huge"),
        ],
        ids=lambda value: next(iter(value)) if isinstance(value, dict) else value,
    )
    def test_an_error_names_the_rule_and_what_is_wrong(self, rule: dict[str, Any], says: str) -> None:
        rules: Any = {"rules": [{**OURS, "id": "fine"}, {**OURS, **rule}]}
        with pytest.raises(statusbook.InvalidRules, match=f"the rule ours.*{says}"):
            smtp.Rules(rules)
        with pytest.raises(statusbook.InvalidRules, match=r"the rule ours in line \d+: "):
            smtp.Rules.from_json(json.dumps(rules, indent=1))

    def test_an_error_in_toml_has_the_line(self) -> None:
        with pytest.raises(statusbook.InvalidRules, match="the rule ours in line 3: "):
            smtp.Rules.from_toml("\n\n[[rule]]\nid = 'ours'\ncategory = 'nonsense'\nphrases = ['a']\n")
        with pytest.raises(statusbook.InvalidRules, match="line 2"):
            smtp.Rules.from_toml("book = true\nbook = 1\n")

    def test_rules_are_immutable_and_are_neither_copied_nor_pickled(self) -> None:
        rules: Any = smtp.Rules({"rules": [OURS]})
        with pytest.raises(AttributeError):
            rules.book = False
        assert not hasattr(rules, "__dict__")
        with pytest.raises(TypeError):
            pickle.dumps(rules)
        with pytest.raises(TypeError):
            type("Mine", (smtp.Rules,), {})

    def test_what_is_changed_in_the_dict_later_changes_nothing(self) -> None:
        given: dict[str, Any] = {"rules": [dict(OURS)]}
        rules = smtp.Rules(given)
        given["rules"][0]["id"] = "theirs"
        given["rules"].clear()
        assert smtp.classify("550 not on tuesdays", rules=rules).rule == "ours"

    def test_many_rules_are_taken_in_no_time_to_speak_of(self) -> None:
        start = time.perf_counter()
        many = [{"id": f"r{n}", "category": "policy", "phrases": [f"number{n} .. here"]} for n in range(4000)]
        rules = smtp.Rules({"rules": many})
        assert smtp.classify("550 number3999 is here", rules=rules).rule == "r3999"
        assert time.perf_counter() - start < 5

    def test_many_threads_share_the_same_rules(self) -> None:
        rules = smtp.Rules({"rules": [OURS]})
        texts = [f"550 5.1.1 Not on Tuesdays {number}" for number in range(500)]
        expected = [smtp.classify(text, rules=rules) for text in texts]
        seen: list[list[smtp.Classification]] = []

        def ask() -> None:
            seen.append([smtp.classify(text, rules=rules) for text in texts])

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [expected] * 8


class TestCodes:
    def test_every_phrase_of_iana_has_its_constant(self) -> None:
        for code, phrase in iana_codes():
            name = re.sub(r"[^A-Z0-9]+", "_", phrase.upper().replace("'", ""))
            assert getattr(http.codes, name) == code

    def test_older_names_are_there(self) -> None:
        codes: Any = http.codes
        assert codes.PAYLOAD_TOO_LARGE == codes.REQUEST_ENTITY_TOO_LARGE == codes.CONTENT_TOO_LARGE == 413
        assert codes.UNPROCESSABLE_ENTITY == 422
        assert codes.nginx.CLIENT_CLOSED_REQUEST == 499

    def test_every_constant_is_a_plain_int_and_a_name_of_its_status(self) -> None:
        for name, code in constants(http.codes):
            assert type(code) is int
            assert name in names(http.status(code))

    def test_every_constant_of_an_owner_is_a_plain_int_and_one_of_its_meanings(self) -> None:
        owners = [name for name in dir(http.codes) if name.islower() and not name.startswith("_")]
        assert len(owners) >= 20
        for owner in owners:
            for name, code in constants(getattr(http.codes, owner)):
                assert type(code) is int
                assert name in names(http.status(code), owner)

    def test_every_name_of_an_owners_meaning_is_a_constant(self) -> None:
        for status in http.statuses():
            for meaning in status.meanings:
                if meaning.name and meaning.owner.slug != "iana":
                    assert getattr(getattr(http.codes, meaning.owner.slug), meaning.name) == status

    def test_an_unknown_name_is_an_attribute_error(self) -> None:
        assert not hasattr(http.codes, "NO_SUCH_CODE")
        assert not hasattr(http.codes.nginx, "NO_SUCH_CODE")


def constants(namespace: object) -> list[tuple[str, Any]]:
    return [(name, getattr(namespace, name)) for name in dir(namespace) if name.isupper()]


def names(status: http.Status, owner: str | None = None) -> set[str | None]:
    meanings = [meaning for meaning in status.meanings if owner in {None, meaning.owner.slug}]
    return {meaning.name for meaning in meanings} | {alias.name for meaning in meanings for alias in meaning.aliases}


class TestModules:
    @pytest.mark.parametrize("module", [statusbook, http, smtp], ids=operator.attrgetter("__name__"))
    def test_every_name_in_all_exists(self, module: Any) -> None:
        assert sorted(set(module.__all__)) == sorted(module.__all__)
        assert all(hasattr(module, name) for name in module.__all__)

    @pytest.mark.parametrize("module", [http, smtp], ids=operator.attrgetter("__name__"))
    def test_every_public_name_is_in_all(self, module: Any) -> None:
        assert {name for name in dir(module) if not name.startswith("_")} == set(module.__all__)

    @pytest.mark.parametrize("record", RECORDS, ids=kind)
    def test_every_class_is_found_where_it_says_it_is(self, record: Any) -> None:
        module = sys.modules[type(record).__module__]
        assert getattr(module, kind(record)) is type(record)

    def test_neither_typing_nor_enum_is_imported(self) -> None:
        loaded = alone("import statusbook.http; print(*sys.modules)").split()
        assert "statusbook.http" in loaded
        assert not {"typing", "typing_extensions", "enum", "re", "http"} & set(loaded)

    def test_the_codes_of_owners_are_loaded_on_first_use(self) -> None:
        assert "_owner_codes" not in alone("import statusbook.http; print(*sys.modules)")
        assert alone("from statusbook import http; print(http.codes.nginx.CLIENT_CLOSED_REQUEST)") == "499\n"


# Each thread begins at another code, so that some meet at one that nobody has asked for before.
THREADS = """
import threading
from statusbook import http, smtp

sys.setswitchinterval(1e-6)
start = threading.Barrier(16)
seen = []

def ask(first):
    start.wait()
    statuses = {100 + code % 900: http.status(100 + code % 900) for code in range(first, first + 900)}
    codes = {200 + code % 400: smtp.code(200 + code % 400) for code in range(first, first + 400)}
    seen.append((statuses, codes, http.method("GET"), http.codes.nginx))

threads = [threading.Thread(target=ask, args=(index // 2 * 100,)) for index in range(16)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert len(seen) == 16
for statuses, codes, method, nginx in seen:
    assert len(statuses) == 900 and len(codes) == 400
    assert all(status is http.status(code) and status.code == code for code, status in statuses.items())
    assert all(info is smtp.code(code) and info.code == code for code, info in codes.items())
    assert method is http.method("GET") and nginx is http.codes.nginx
print("the same")
"""


def test_many_threads_get_the_same_objects() -> None:
    for _ in range(3):
        assert alone(THREADS) == "the same\n"


def alone(script: str) -> str:
    """Run the script in an interpreter of its own, which has loaded next to nothing, and return what it prints."""
    script = f"import sys; sys.path.insert(0, {str(PACKAGE)!r})\n" + script
    command = [sys.executable, "-I", "-S", "-c", script]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


RECORDS = [
    http.status(530),
    http.status(530).meanings[1],
    http.status(413).aliases[0],
    http.status(401).fields[0],
    http.status(404).owner,
    http.status(404).references[0],
    http.class_info("client_error"),
    http.method("GET"),
    http.status_line("HTTP/1.1 404 Not Found"),
    smtp.code(550),
    smtp.enhanced("5.1.1"),
    smtp.enhanced("5.1.351"),
    smtp.reply("550-5.1.1 a\r\n550 5.1.1 b"),
    smtp.classify("452 4.2.2 Mailbox full, try again in 300 seconds", remote="google", own=["example.org"]),
    smtp.classify(b"\xff\0"),
    smtp.explain("550 5.1.1 Mailbox full")[0],
    smtp.category("virus"),
    smtp.bounce_rule("google_code_tls"),
    http.status(502).causes[0],
    http.status(502).confused_with[0],
    http.typical("create"),
    http.typical("create").codes[0],
    http.search("rate limit")[0],
    smtp.search("mailbox full")[0],
    smtp.search("banned sending ip")[0],
    smtp.enhanced("5.7.606").meanings[0],
    http.redirect(307, "POST", "curl", True, True, 3),
    http.redirect(302, "BREW", cross_origin=True, secrets=["X-Api-Key"]),
    http.redirect(404, "GET"),
    http.redirect_profile("java"),
    http.retry(503, "GET"),
    http.retry(429, "GET", "9999", max_wait=60),
    http.retry(413, "POST"),
    http.retry_profile("standard"),
    http.retry_after("soon", 0),
    http.retry_after(None, 0, rate_limit='"a";r=0;t=30'),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_record_comes_back_from_a_pickle(record: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(record, protocol))
    assert again == record
    assert repr(again) == repr(record)
    assert again.to_dict() == record.to_dict()


def test_a_status_sorts_and_compares_as_its_code() -> None:
    assert sorted([http.status(500), http.status(404)]) == [404, 500]
    assert http.status(404) >= 400 > http.status(399)
    assert http.status(404) < http.status(500) <= 500
    with pytest.raises(TypeError):
        http.status(404) < "500"  # type: ignore[operator]  # noqa: B015


def test_a_status_formats_as_its_text() -> None:
    assert f"{http.status(404):>15}|{smtp.code(550)}" == "  404 Not Found|550 Mailbox unavailable"
