//! Redirects, against what RFC 9110 and Fetch say, and against what clients were seen to do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::path::Path;

use statusbook::{
    Word,
    http::{
        self, Code, Redirect, RedirectAction as Action, RedirectContent as Content, RedirectOptions as Options,
        RedirectProfile as Profile,
    },
};

const FIELDS: [&str; 5] = ["authorization", "cookie", "x-api-key", "content-type", "content-language"];

fn code(number: u16) -> Code {
    Code::new(number).unwrap()
}

fn decide<'a>(number: u16, method: &'a str, options: &Options<'a>) -> Redirect<'a> {
    http::redirect(code(number), method, options).unwrap()
}

fn by(profile: Profile) -> Options<'static> {
    Options { profile, ..Options::default() }
}

/// `tests/snapshots/redirects.csv`: each client against a server on loopback, with five bytes of content where the
/// method usually has some.
#[test]
fn every_client_that_was_observed_is_its_profile() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/snapshots/redirects.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let (mut count, mut wrong) = (0, Vec::new());
    for row in reader.records() {
        let row = row.unwrap();
        let [profile, client, _, method, status, origin, next, content, kept] = row.iter().collect::<Vec<_>>()[..]
        else {
            panic!("nine columns")
        };
        let options = Options {
            profile: profile.parse().unwrap(),
            cross_origin: origin == "cross",
            secrets: &[],
            ..Options::default()
        };
        let ours = decide(status.parse().unwrap(), method, &options);
        let followed = ours.action == Action::Follow;
        let has_content = matches!(method, "POST" | "PUT" | "PATCH" | "QUERY");
        let sent = if has_content && ours.content == Some(Content::Keep) { "5" } else { "0" };
        let left: Vec<&str> = FIELDS.into_iter().filter(|name| !ours.drop_fields.contains(name)).collect();
        let said = if followed {
            (ours.next_method.unwrap().as_str().unwrap(), sent, left.join(" "))
        } else {
            ("-", "-", String::new())
        };
        if said != (next, content, kept.to_owned()) {
            wrong.push(format!("{client} {method} {status} {origin}: {next} {content} {kept}, and not {said:?}"));
        }
        count += 1;
    }
    assert!(count > 2200, "{count}");
    assert!(wrong.is_empty(), "{} of {count} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// RFC 9110 §15.4: method and content move together, in our own profiles.
#[test]
fn in_our_own_profiles_method_and_content_move_together() {
    for profile in [Profile::Rfc9110, Profile::Fetch] {
        for number in 300..400 {
            for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "BREW", "get"] {
                let next = decide(number, method, &by(profile));
                if next.action == Action::Follow {
                    let changed = next.next_method.unwrap() != method;
                    assert_eq!(changed, next.content == Some(Content::Drop), "{number} {method}");
                    assert_eq!(changed, next.drop_fields.contains("Content-Type"), "{number} {method}");
                    assert!(!changed || next.next_method.unwrap() == "GET", "{number} {method}");
                }
            }
        }
    }
}

#[test]
fn in_our_own_profiles_304_305_and_306_are_never_followed() {
    for profile in [Profile::Rfc9110, Profile::Fetch] {
        for number in [304, 305, 306] {
            for method in ["GET", "POST", "QUERY"] {
                let next = decide(number, method, &by(profile));
                assert_eq!((next.action, next.next_method, next.content), (Action::Stop, None, None), "{number}");
                assert!(next.drop_fields.is_empty());
            }
        }
    }
}

/// RFC 9110 §15.4.2 to §15.4.9, and Fetch's HTTP-redirect fetch.
#[test]
fn our_own_profiles_follow_the_documents() {
    for profile in [Profile::Rfc9110, Profile::Fetch] {
        let next = |number, method| decide(number, method, &by(profile)).next_method.map(|method| method.to_string());
        for number in [301, 302] {
            assert_eq!(next(number, "POST").unwrap(), "GET");
            for method in ["GET", "HEAD", "PUT", "PATCH", "DELETE", "QUERY", "post"] {
                assert_eq!(next(number, method).unwrap(), method, "{number}");
            }
        }
        assert_eq!(next(303, "HEAD").unwrap(), "HEAD");
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "QUERY", "BREW"] {
            assert_eq!(next(303, method).unwrap(), "GET", "{method}");
        }
        for number in [307, 308] {
            for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY", "BREW"] {
                assert_eq!(next(number, method).unwrap(), method, "{number}");
            }
        }
    }
    assert_eq!(decide(300, "GET", &by(Profile::Rfc9110)).action, Action::Follow);
    assert_eq!(decide(300, "GET", &by(Profile::Fetch)).action, Action::Stop);
}

#[test]
fn what_is_no_redirect_is_the_answer_in_every_profile() {
    for profile in Profile::ALL {
        for number in (100..300).chain(400..1000) {
            assert_eq!(decide(number, "GET", &by(*profile)).action, Action::Stop, "{profile} {number}");
        }
    }
}

#[test]
fn a_move_for_good_is_301_or_308() {
    let permanent: Vec<u16> =
        (300..400).filter(|number| decide(*number, "GET", &Options::default()).is_permanent).collect();
    assert_eq!(permanent, [301, 308]);
}

#[test]
fn content_that_cannot_be_sent_again_is_reported_and_not_lost() {
    let stream = Options { one_shot_body: true, ..Options::default() };
    let kept = decide(307, "PUT", &stream);
    assert_eq!((kept.action, kept.content), (Action::NeedsReplay, Some(Content::Keep)));
    assert_eq!(kept.next_method.unwrap(), "PUT");
    assert_eq!(decide(303, "PUT", &stream).action, Action::Follow);
    assert_eq!(decide(304, "PUT", &stream).action, Action::Stop);
}

/// As each client was seen to do on a chain without an end.
#[test]
fn the_limit_on_hops_is_how_many_are_followed() {
    let limits = [
        (Profile::Fetch, 20),
        (Profile::Curl, 50),
        (Profile::Requests, 30),
        (Profile::Httpx, 20),
        (Profile::Urllib3, 3),
        (Profile::Go, 9),
        (Profile::Reqwest, 10),
        (Profile::Axios, 21),
        (Profile::Got, 10),
        (Profile::Aiohttp, 9),
        (Profile::NodeFetch, 20),
        (Profile::Java, 4),
    ];
    for (profile, limit) in limits {
        let after = |hops| decide(302, "GET", &Options { hops, ..by(profile) }).action;
        assert_eq!((after(limit - 1), after(limit)), (Action::Follow, Action::TooManyHops), "{profile}");
        assert_eq!(after(u64::MAX), Action::TooManyHops, "{profile}");
        assert_eq!(http::redirect_profile(profile).limit.map(u64::from), Some(limit), "{profile}");
    }
    for profile in [Profile::Rfc9110, Profile::Undici] {
        assert_eq!(decide(302, "GET", &Options { hops: u64::MAX, ..by(profile) }).action, Action::Follow);
        assert_eq!(http::redirect_profile(profile).limit, None);
    }
}

#[test]
fn secrets_stay_dropped_once_the_chain_has_left_its_origin() {
    let own = Options { secrets: &["X-Api-Key"], ..Options::default() };
    let same = decide(302, "GET", &own);
    assert!(same.drop_fields.is_empty() && !same.crossed);
    let across = decide(302, "GET", &Options { cross_origin: true, ..own });
    let dropped: Vec<&str> = across.drop_fields.iter().collect();
    assert_eq!(dropped, ["Authorization", "Cookie", "Proxy-Authorization", "X-Api-Key"]);
    assert!(across.crossed);
    let back = decide(302, "GET", &Options { crossed: across.crossed, ..own });
    assert_eq!(back.drop_fields, across.drop_fields);
    assert!(back.crossed);
}

#[test]
fn a_method_is_a_token_and_its_case_counts() {
    assert_eq!(decide(302, "post", &Options::default()).next_method.unwrap(), "post");
    for method in ["", "G T", "GET\r\n", "GET\0", "GÉT"] {
        assert!(http::redirect(code(302), method, &Options::default()).is_err(), "{method:?}");
    }
}

#[test]
fn every_profile_says_whose_it_is_and_every_answer_what_it_rests_on() {
    for profile in Profile::ALL {
        let row = http::redirect_profile(*profile);
        assert_eq!(row.name, profile.as_str());
        assert_eq!(row.software.is_some(), row.version.is_some());
        assert_eq!(row.software.is_none(), *profile == Profile::Rfc9110);
        for number in 290..410 {
            for (one_shot_body, hops) in [(false, 0), (true, 0), (false, u64::MAX)] {
                let next = decide(number, "PUT", &Options { one_shot_body, hops, ..by(*profile) });
                assert!(!next.references.is_empty() && next.reason.ends_with('.'), "{profile} {number}");
            }
        }
    }
}

#[test]
fn answers_with_one_number_are_one_answer() {
    let mut seen = std::collections::HashMap::new();
    for profile in Profile::ALL {
        for number in 295..405 {
            for method in ["GET", "POST", "PUT", "HEAD", "QUERY", "LOCK"] {
                for flags in 0..8 {
                    let options = Options {
                        cross_origin: flags & 1 == 1,
                        one_shot_body: flags & 2 == 2,
                        hops: if flags & 4 == 4 { 60 } else { 0 },
                        ..by(*profile)
                    };
                    let place = http::method_place(method.as_bytes()).unwrap();
                    let id = http::redirect_step(code(number), place, &options).id().unwrap();
                    assert!(id < http::RedirectDecision::COUNT);
                    let answer = decide(number, method, &options);
                    assert_eq!(seen.entry(id).or_insert(answer), &answer);
                }
            }
        }
    }
    assert!(seen.len() > 300);
}
