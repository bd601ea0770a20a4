//! Retries and waits, against RFC 9110, RFC 8470 and the documented defaults of clients.

#![allow(clippy::unwrap_used, clippy::panic, clippy::type_complexity, reason = "a test")]

use statusbook::{
    Word,
    http::{
        self, Code, GrpcCode, Retry, RetryAction as Action, RetryAfterFields, RetryAfterSource as Source,
        RetryAfterState as State, RetryChange as Change, RetryOptions as Options, RetryProfile as Profile,
    },
};

/// Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110 §5.6.7.
const EXAMPLE: i64 = 784_111_777;

fn decide(number: u16, method: &str, options: &Options<'_>) -> Retry {
    http::retry(Code::new(number).unwrap(), method, options).unwrap()
}

fn action(number: u16, method: &str) -> Action {
    decide(number, method, &Options::default()).action
}

fn told(value: &str, now: i64) -> (State, Option<u32>) {
    let told = http::retry_after(value, now);
    assert_eq!(told.source, Source::RetryAfter);
    (told.state, told.seconds)
}

/// RFC 9110 §9.2.2: a client may repeat what is idempotent, and no other method by itself.
#[test]
fn passing_faults_are_repeated_if_the_method_is_idempotent() {
    for number in [408, 429, 500, 502, 503, 504] {
        for method in ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"] {
            assert_eq!(action(number, method), Action::Same, "{number} {method}");
        }
        for method in ["POST", "PATCH", "LOCK", "BREW", "get"] {
            assert_eq!(action(number, method), Action::Never, "{number} {method}");
            let keyed = Options { idempotent: Some(true), ..Options::default() };
            assert_eq!(decide(number, method, &keyed).action, Action::Same, "{number} {method}");
        }
        let unsure = Options { idempotent: Some(false), ..Options::default() };
        assert_eq!(decide(number, "GET", &unsure).action, Action::Never, "{number}");
    }
}

/// RFC 9110 §15.5.20 and RFC 8470 §5.2.
#[test]
fn what_the_server_has_not_acted_on_is_repeated_once_whatever_the_method() {
    for method in ["GET", "POST", "BREW"] {
        let misdirected = decide(421, method, &Options::default());
        assert_eq!((misdirected.action, misdirected.once), (Action::NewConnection, true), "{method}");
        let early = decide(425, method, &Options::default());
        assert_eq!((early.action, early.once), (Action::WithoutEarlyData, true), "{method}");
    }
    assert!(!decide(503, "GET", &Options::default()).once);
}

#[test]
fn what_has_to_change_is_named() {
    let expected = [
        (401, Change::Credentials),
        (406, Change::AcceptedFormat),
        (407, Change::ProxyCredentials),
        (411, Change::ContentLength),
        (412, Change::Precondition),
        (413, Change::ShorterContent),
        (414, Change::ShorterTarget),
        (415, Change::ContentFormat),
        (417, Change::Expect),
        (426, Change::Protocol),
        (428, Change::Precondition),
        (431, Change::SmallerFields),
    ];
    for (number, change) in expected {
        let answer = decide(number, "GET", &Options::default());
        assert_eq!((answer.action, answer.change), (Action::AfterChange, Some(change)), "{number}");
    }
}

#[test]
fn a_413_is_repeated_only_where_retry_after_says_when() {
    let told = |value: &'static [u8]| Options { fields: value.into(), now: Some(EXAMPLE), ..Options::default() };
    assert_eq!(decide(413, "PUT", &told(b"60")).action, Action::Same);
    assert_eq!(decide(413, "PUT", &told(b"60")).wait, Some(60));
    assert_eq!(decide(413, "PUT", &told(b"soon")).action, Action::AfterChange);
    assert_eq!(decide(413, "POST", &told(b"60")).action, Action::AfterChange);
}

#[test]
fn nothing_else_is_tried_again() {
    let tried = [401, 406, 407, 408, 411, 412, 413, 414, 415, 417, 421, 425, 426, 428, 429, 431, 500, 502, 503, 504];
    for number in 100..600 {
        let registered = http::status(number).unwrap().is_registered;
        // RFC 9110 §15: an unrecognised 5xx is treated as 500.
        if !tried.contains(&number) && (number < 500 || registered) {
            assert_eq!(action(number, "GET"), Action::Never, "{number}");
        }
    }
    for number in [501, 505, 506, 507, 508, 510, 511] {
        assert_eq!(action(number, "GET"), Action::Never, "{number}");
    }
    for number in [520, 522, 524, 529, 530, 598, 599, 600, 999] {
        assert_eq!(action(number, "GET"), Action::Same, "{number}");
        assert_eq!(action(number, "POST"), Action::Never, "{number}");
    }
}

/// The statuses, methods and longest waits that the clients document.
#[test]
fn the_profiles_of_clients_are_their_documented_defaults() {
    let any: &[&str] = &["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "POST", "PATCH", "BREW"];
    let plain: &[&str] = &["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];
    let and_query: &[&str] = &["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"];
    let without_trace: &[&str] = &["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];
    let server_errors: Vec<u16> = (500..600).collect();
    let from_500: Vec<u16> = (500..1000).collect();
    let but_501: Vec<u16> = (500..1000).filter(|number| *number != 501).collect();
    let with = |first: &[u16], rest: &[u16]| [first, rest].concat();
    let expected: [(Profile, Vec<u16>, &[u16], &[&str]); 13] = [
        (Profile::Curl, vec![408, 429, 500, 502, 503, 504, 522, 524], &[], any),
        (Profile::Urllib3, vec![], &[413, 429, 503], plain),
        (Profile::Got, vec![408, 429, 500, 502, 503, 504, 521, 522, 524], &[413], plain),
        (Profile::Ky, vec![408, 429, 500, 502, 503, 504], &[413], and_query),
        (Profile::Undici, vec![429, 500, 502, 503, 504], &[], and_query),
        (Profile::AxiosRetry, with(&[429], &server_errors), &[], without_trace),
        (Profile::Dotnet, with(&[408, 429], &from_500), &[], any),
        (Profile::Google, vec![429, 500, 503], &[], any),
        (Profile::Aws, vec![500, 502, 503, 504], &[], any),
        (Profile::Undici7, vec![429, 500, 502, 503, 504], &[], plain),
        (Profile::ReqwestRetry, with(&[408, 429], &server_errors), &[], any),
        (Profile::GoRetryablehttp, with(&[429], &but_501), &[], any),
        (Profile::Envoy, vec![502, 503, 504], &[], any),
    ];
    for (profile, statuses, only_if_told, methods) in expected {
        for number in 100..1000 {
            for method in any {
                let plain = decide(number, method, &Options { profile, ..Options::default() });
                let told = decide(number, method, &Options { profile, fields: "1".into(), ..Options::default() });
                let fits = methods.contains(method);
                let same = |yes| if yes { Action::Same } else { Action::Never };
                assert_eq!(plain.action, same(fits && statuses.contains(&number)), "{profile} {number} {method}");
                let also = statuses.contains(&number) || only_if_told.contains(&number);
                assert_eq!(told.action, same(fits && also), "{profile} {number} {method}, told");
            }
        }
    }
}

/// RetryAndFollowUpInterceptor.kt: it never waits, and repeats a 503 only where Retry-After is 0.
#[test]
fn okhttp_tries_again_once_and_at_once() {
    let asked = |number, value: Option<&'static str>| {
        let fields = value.map(Into::into).unwrap_or_default();
        let answer = decide(number, "POST", &Options { profile: Profile::Okhttp, fields, ..Options::default() });
        (answer.action, answer.once)
    };
    let past = Some("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(asked(503, Some("0")), (Action::Same, true));
    for value in [None, Some("1"), past, Some("soon")] {
        assert_eq!(asked(503, value), (Action::Never, false));
    }
    for value in [None, Some("0")] {
        assert_eq!(asked(408, value), (Action::Same, true));
    }
    for value in [Some("1"), past] {
        assert_eq!(asked(408, value), (Action::Never, false));
    }
    assert_eq!(asked(421, None), (Action::NewConnection, true));
    assert_eq!(asked(500, Some("0")), (Action::Never, false));
}

/// calculate-retry-delay.js: a Retry-After of 0 counts as none.
#[test]
fn got_repeats_a_413_only_where_there_is_something_to_wait_for() {
    let action = |value: &'static str| {
        decide(413, "GET", &Options { profile: Profile::Got, fields: value.into(), ..Options::default() }).action
    };
    assert_eq!((action("0"), action("1")), (Action::Never, Action::Same));
}

#[test]
fn what_a_client_makes_of_retry_after() {
    let wait = |profile, number, seconds: &'static [u8]| {
        let answer = decide(number, "GET", &Options { profile, fields: seconds.into(), ..Options::default() });
        (answer.wait, answer.wait_state)
    };
    assert_eq!(wait(Profile::Curl, 503, b"100000"), (Some(21600), Some(State::Clamped)));
    assert_eq!(wait(Profile::Urllib3, 503, b"100000"), (Some(21600), Some(State::Clamped)));
    assert_eq!(wait(Profile::Undici, 503, b"31"), (Some(30), Some(State::Clamped)));
    assert_eq!(wait(Profile::Undici, 503, b"30"), (Some(30), Some(State::Valid)));
    assert_eq!(wait(Profile::AxiosRetry, 500, b"100000"), (Some(100_000), Some(State::Valid)));
    assert_eq!(wait(Profile::Ky, 503, b"5"), (Some(5), Some(State::Valid)));
    assert_eq!(wait(Profile::Ky, 500, b"5"), (None, None));
    assert_eq!(wait(Profile::Google, 503, b"5"), (None, None));
    assert_eq!(wait(Profile::Aws, 503, b"5"), (None, None));
    assert_eq!(wait(Profile::Standard, 503, b"soon"), (None, Some(State::Invalid)));
}

#[test]
fn a_wait_longer_than_the_caller_allows_is_said_and_cut_by_nobody() {
    let told = Options { fields: "61".into(), max_wait: Some(60), ..Options::default() };
    let answer = decide(503, "GET", &told);
    assert_eq!((answer.action, answer.wait, answer.too_long), (Action::Same, Some(61), true));
    assert!(!decide(503, "GET", &Options { max_wait: Some(61), ..told }).too_long);
    let got = decide(503, "GET", &Options { profile: Profile::Got, ..told });
    assert_eq!((got.action, got.wait, got.too_long), (Action::Never, Some(61), true));
}

#[test]
fn content_that_cannot_be_sent_again_ends_it() {
    let stream = Options { one_shot_body: true, ..Options::default() };
    for (number, method) in [(503, "PUT"), (421, "POST"), (425, "POST")] {
        let answer = decide(number, method, &stream);
        assert_eq!((answer.action, answer.once), (Action::Never, false), "{number}");
        assert!(answer.reason.contains("content"), "{}", answer.reason);
    }
    assert_eq!(decide(401, "PUT", &stream).action, Action::AfterChange);
}

/// RFC 9110 §10.2.3 and §5.6.7.
#[test]
fn seconds_and_the_three_forms_of_dates_are_read() {
    assert_eq!(told("0", EXAMPLE), (State::Valid, Some(0)));
    assert_eq!(told("120", EXAMPLE), (State::Valid, Some(120)));
    assert_eq!(told(" 120\t", EXAMPLE), (State::Valid, Some(120)));
    assert_eq!(told("00000000000000000000120", EXAMPLE), (State::Valid, Some(120)));
    for date in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
        assert_eq!(told(date, EXAMPLE - 60), (State::Valid, Some(60)), "{date}");
        assert_eq!(told(date, EXAMPLE), (State::Valid, Some(0)), "{date}");
        assert_eq!(told(date, EXAMPLE + 1), (State::Past, Some(0)), "{date}");
    }
    assert_eq!(told("Wed Nov 16 08:49:37 1994", EXAMPLE), (State::Valid, Some(864_000)));
}

#[test]
fn what_is_neither_is_invalid() {
    let wrong = [
        "",
        " ",
        "1.5",
        "-5",
        "+5",
        "0x10",
        "1e3",
        "5 6",
        "5,",
        "5;",
        "soon",
        "NaN",
        "Infinity",
        "\u{661}",
        "5\0",
        "5\r\n",
        "1994-11-06T08:49:37Z",
        "1994-11-06",
        "Sun, 30 Feb 1994 08:49:37 GMT",
        "Tue, 29 Feb 1995 08:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "Sun, 06 Nov 1994 08:49:37",
        "sun, 06 nov 1994 08:49:37 gmt",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun,06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06-Nov-1994 08:49:37 GMT",
        "Sun, 06-Nov-94 08:49:37 GMT",
        "Sunday, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37",
        "Foo, 06 Nov 1994 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994",
        "Sun Nov  6 08:49:37 94",
        "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 8:49:37 GMT",
    ];
    for value in wrong {
        assert_eq!(told(value, EXAMPLE), (State::Invalid, None), "{value:?}");
    }
}

#[test]
fn the_sixtieth_second_is_a_leap_second() {
    assert_eq!(told("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799), (State::Valid, Some(1)));
}

#[test]
fn a_year_of_two_digits_is_within_fifty_years() {
    // 2026-11-25. In 50 years is the future, in 51 the century before.
    let now = 1_795_600_000;
    assert_eq!(told("Wednesday, 25-Nov-76 00:00:00 GMT", now).0, State::Valid);
    assert_eq!(told("Thursday, 25-Nov-77 00:00:00 GMT", now).0, State::Past);
    assert_eq!(told("Sunday, 06-Nov-94 08:49:37 GMT", now).0, State::Past);
    assert_eq!(told("Friday, 01-Jan-27 00:00:00 GMT", now).0, State::Valid);
    // 1999-12-31: 00 is the year 2000, and not 1900.
    assert_eq!(told("Saturday, 01-Jan-00 00:00:00 GMT", 946_684_799), (State::Valid, Some(1)));
}

#[test]
fn huge_numbers_and_far_years_are_cut_to_the_longest_wait() {
    const LONGEST: Option<u32> = Some(2_147_483_647);
    assert_eq!(told("2147483647", 0), (State::Valid, LONGEST));
    for value in ["2147483648", "4294967296", "18446744073709551616", &"9".repeat(10_000_000)] {
        assert_eq!(told(value, 0), (State::Clamped, LONGEST), "{}", value.len());
    }
    assert_eq!(told("Fri, 31 Dec 9999 23:59:59 GMT", EXAMPLE), (State::Clamped, LONGEST));
    assert_eq!(told("Sat, 01 Jan 0000 00:00:00 GMT", EXAMPLE), (State::Past, Some(0)));
    assert_eq!(told("Sun, 06 Nov 1994 08:49:37 GMT", i64::MIN), (State::Clamped, LONGEST));
    assert_eq!(told("Sun, 06 Nov 1994 08:49:37 GMT", i64::MAX), (State::Past, Some(0)));
    for now in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX] {
        let (state, _) = told("Sunday, 06-Nov-94 08:49:37 GMT", now);
        assert_ne!(state, State::Invalid, "{now}");
    }
}

/// Against days counted one by one.
#[test]
fn every_day_of_four_hundred_years_is_where_the_calendar_has_it() {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut days = 0_i64;
    for year in 1970..2370_u32 {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        for (month, length) in
            months.iter().zip([31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        {
            for day in 1..=length {
                let date = format!("Mon, {day:02} {month} {year} 00:00:00 GMT");
                assert_eq!(told(&date, days * 86400 - 1), (State::Valid, Some(1)), "{date}");
                days += 1;
            }
            let beyond = format!("Mon, {:02} {month} {year} 00:00:00 GMT", length + 1);
            assert_eq!(told(&beyond, 0).0, State::Invalid, "{beyond}");
        }
    }
}

fn fallback<'a>(limit: &'a str, policy: &'a str, reset: &'a str, now: i64) -> Option<(Source, State, Option<u32>)> {
    let given = |text: &'a str| (!text.is_empty()).then_some(text.as_bytes());
    let fields = RetryAfterFields {
        retry_after: None,
        rate_limit: given(limit),
        rate_limit_policy: given(policy),
        rate_limit_reset: given(reset),
    };
    fields.told(now).map(|told| (told.source, told.state, told.seconds))
}

/// draft-ietf-httpapi-ratelimit-headers, and the forms of X-RateLimit-Reset that are met.
#[test]
fn rate_limit_fields_tell_a_wait_too() {
    let limit = |field, policy| fallback(field, policy, "", 0).and_then(|(_, _, seconds)| seconds);
    assert_eq!(limit("\"default\";r=0;t=30", ""), Some(30));
    assert_eq!(limit("\"minute\";r=0;t=5, \"day\";r=10;t=40000", ""), Some(5));
    assert_eq!(limit("\"minute\";r=0;t=5, \"day\";r=0;t=40000", ""), Some(40000));
    assert_eq!(limit("\"a;r=0;t=9,b\" ; r=1 ; t=7", ""), Some(7));
    assert_eq!(limit("\"minute\";r=0", "\"day\";q=1000;w=86400, \"minute\";q=10;w=60"), Some(60));
    assert_eq!(limit("\"default\";r=0", ""), None);
    assert_eq!(limit("garbage", ""), None);
    let reset = |value, now| {
        fallback("", "", value, now).map(|(source, state, seconds)| {
            assert_eq!(source, Source::RateLimitReset);
            (state, seconds)
        })
    };
    assert_eq!(reset("60", EXAMPLE), Some((State::Valid, Some(60))));
    assert_eq!(reset("1.5", EXAMPLE), Some((State::Valid, Some(2))));
    assert_eq!(reset("1795600060", 1_795_600_000), Some((State::Valid, Some(60))));
    assert_eq!(reset("1795600060.25", 1_795_600_000), Some((State::Valid, Some(61))));
    assert_eq!(reset("1795600060000", 1_795_600_000), Some((State::Valid, Some(60))));
    assert_eq!(reset("1795599999", 1_795_600_000), Some((State::Past, Some(0))));
    assert_eq!(reset("Sun, 06 Nov 1994 08:49:37 GMT", EXAMPLE - 9), Some((State::Valid, Some(9))));
    for value in ["", "-5", "soon", "1.5.5", ".5", "5.", "2026-11-25T00:00:00Z"] {
        assert_eq!(reset(value, 0), None, "{value:?}");
    }
    assert_eq!(fallback("\"a\";r=0;t=99999999999999999999", "", "", 0).unwrap().1, State::Clamped);
    assert_eq!(fallback("\"a\";r=0;t=3", "", "60", 0).unwrap().0, Source::RateLimit);
}

#[test]
fn retry_after_beats_the_other_fields_if_it_can_be_read() {
    let fields = RetryAfterFields { rate_limit: Some(b"\"a\";r=0;t=3"), ..RetryAfterFields::default() };
    let with = |retry_after: Option<&'static [u8]>| {
        let answer = decide(
            429,
            "GET",
            &Options { fields: RetryAfterFields { retry_after, ..fields }, now: Some(EXAMPLE), ..Options::default() },
        );
        (answer.wait, answer.wait_source)
    };
    assert_eq!(with(Some(b"100")), (Some(100), Some(Source::RetryAfter)));
    assert_eq!(with(Some(b"Sun, 06 Nov 1994 08:00:00 GMT")), (Some(0), Some(Source::RetryAfter)));
    assert_eq!(with(Some(b"soon")), (Some(3), Some(Source::RateLimit)));
    assert_eq!(with(None), (Some(3), Some(Source::RateLimit)));
}

#[test]
fn the_clock_of_the_system_is_read_for_a_date_where_none_is_given() {
    let past = Options { fields: "Sun, 06 Nov 1994 08:49:37 GMT".into(), ..Options::default() };
    assert_eq!(decide(503, "GET", &past).wait_state, Some(State::Past));
    let ahead = Options { fields: "Fri, 31 Dec 9999 23:59:59 GMT".into(), ..Options::default() };
    assert_eq!(decide(503, "GET", &ahead).wait_state, Some(State::Clamped));
}

/// google/rpc/code.proto, and gRPC's HTTP to gRPC status code mapping.
#[test]
fn the_two_mappings_of_grpc_are_those_of_their_documents() {
    let to_http = [
        ("OK", 200),
        ("CANCELLED", 499),
        ("UNKNOWN", 500),
        ("INVALID_ARGUMENT", 400),
        ("DEADLINE_EXCEEDED", 504),
        ("NOT_FOUND", 404),
        ("ALREADY_EXISTS", 409),
        ("PERMISSION_DENIED", 403),
        ("UNAUTHENTICATED", 401),
        ("RESOURCE_EXHAUSTED", 429),
        ("FAILED_PRECONDITION", 400),
        ("ABORTED", 409),
        ("OUT_OF_RANGE", 400),
        ("UNIMPLEMENTED", 501),
        ("INTERNAL", 500),
        ("UNAVAILABLE", 503),
        ("DATA_LOSS", 500),
    ];
    assert_eq!(GrpcCode::ALL.len(), to_http.len());
    for (name, number) in to_http {
        assert_eq!(http::from_grpc(name.parse().unwrap()), number, "{name}");
    }
    let to_grpc = [
        (400, "INTERNAL"),
        (401, "UNAUTHENTICATED"),
        (403, "PERMISSION_DENIED"),
        (404, "UNIMPLEMENTED"),
        (429, "UNAVAILABLE"),
        (502, "UNAVAILABLE"),
        (503, "UNAVAILABLE"),
        (504, "UNAVAILABLE"),
    ];
    for number in 100..1000 {
        let name = to_grpc.iter().find(|(code, _)| *code == number).map_or("UNKNOWN", |(_, name)| name);
        assert_eq!(http::to_grpc(Code::new(number).unwrap()).as_str(), name, "{number}");
    }
}
