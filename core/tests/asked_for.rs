//! What users' own lists, tables and style guides name: each code, phrase and pair, and each question about them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::path::Path;

use statusbook::{
    Seen, Standing,
    http::{self, Cache, Class, Code, Content, ContentRule, Keyword, Meaning, Operation, Status},
    smtp::{self, CodeStanding, Permanence},
};

fn rows(file: &str, columns: &[&str]) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/snapshots").join(file);
    let mut reader = csv::Reader::from_path(path).unwrap();
    assert_eq!(reader.headers().unwrap(), columns);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn asked_for(family: &str) -> impl Iterator<Item = [String; 3]> {
    let rows = rows("asked-for.csv", &["Family", "Code", "Enhanced", "Words"]);
    let rows = rows.into_iter().filter(move |row| row[0] == family);
    rows.map(|row| row[1..].to_vec().try_into().unwrap())
}

fn status(code: u16) -> &'static Status {
    http::status(code).unwrap()
}

#[test]
fn every_phrase_gives_its_code_and_every_code_its_phrase() {
    let mut count = 0;
    for [code, _, phrase] in asked_for("http") {
        let code = Code::new(code.parse::<u16>().unwrap()).unwrap();
        for written in [phrase.clone(), phrase.to_uppercase(), phrase.replace(' ', "_")] {
            assert_eq!(http::from_phrase(&written).map(|status| status.code), Some(code), "{written}");
        }
        let known = code.status().meanings.iter().any(|meaning| {
            let aliases = meaning.aliases.iter().map(|alias| alias.phrase);
            aliases.chain(meaning.phrase).any(|ours| ours.eq_ignore_ascii_case(&phrase))
        });
        assert!(known, "{code}: {phrase}");
        count += 1;
    }
    assert_eq!(count, 81);
}

#[test]
fn every_pair_of_mail_codes_is_read_in_either_order_and_explained() {
    let mut count = 0;
    for [code, enhanced, _] in asked_for("smtp") {
        let number = code.parse::<u16>().unwrap();
        let basic = smtp::code(number).unwrap();
        assert_ne!(basic.standing, CodeStanding::Unassigned, "{code}");
        assert!(basic.explanation.is_some(), "{code}");
        for text in [format!("{code} {enhanced} some text"), format!("{enhanced} {code} some text")] {
            let reply = smtp::reply(&text);
            assert_eq!(reply.code.unwrap(), number, "{text}");
            if !enhanced.is_empty() {
                assert_eq!(reply.enhanced.unwrap().to_string(), enhanced, "{text}");
                assert_eq!(reply.codes_agree, Some(true), "{text}");
                assert!(smtp::enhanced(enhanced.as_str()).unwrap().explanation.is_some(), "{enhanced}");
            }
        }
        count += 1;
    }
    assert_eq!(count, 20);
}

#[test]
fn what_a_mail_code_is_about_finds_one_of_the_pair() {
    for [code, enhanced, words] in asked_for("smtp") {
        let found = smtp::search(&words, 10);
        let right = found.iter().any(|hit| match (hit.code, hit.enhanced) {
            (Some(basic), _) => basic.to_string() == code,
            (_, Some(hit)) => hit.to_string() == enhanced,
            _ => false,
        });
        assert!(right, "{words}: neither {code} nor {enhanced}");
    }
}

#[test]
fn every_meaning_that_is_not_ianas_own_is_in_the_book_with_its_owner() {
    let rows = rows("other-meanings.csv", &["Code", "Phrase", "Kind", "Owner", "Seen"]);
    assert_eq!(rows.len(), 79);
    for row in rows {
        let [code, phrase, kind, owner, seen] = &row[..] else { panic!("five columns") };
        let meanings = status(code.parse().unwrap()).meanings;
        let named = |meaning: &Meaning| meaning.phrase.is_some_and(|ours| ours.eq_ignore_ascii_case(phrase));
        let also_named =
            |meaning: &Meaning| meaning.aliases.iter().any(|alias| alias.phrase.eq_ignore_ascii_case(phrase));
        let standing = match kind.as_str() {
            "vendor" => Standing::Vendor,
            "draft" => Standing::Draft,
            "alias" => {
                assert!(meanings.iter().any(|meaning| also_named(meaning) || named(meaning)), "{code} {phrase}");
                continue;
            }
            other => panic!("{other} is no kind"),
        };
        let meaning = meanings.iter().find(|meaning| meaning.owner.slug == owner && named(meaning));
        let meaning = meaning.unwrap_or_else(|| panic!("{code} {phrase} of {owner}"));
        assert_eq!(meaning.standing, standing, "{code} {phrase}");
        if !seen.is_empty() {
            assert_eq!(meaning.seen, seen.parse::<Seen>().unwrap(), "{code} {phrase}");
        }
    }
}

#[test]
fn a_doubtful_attribution_is_said_in_the_data() {
    let fine = status(218).meanings.iter().find(|meaning| meaning.phrase == Some("This is fine")).unwrap();
    assert!(fine.note.unwrap().contains("without a source"), "{:?}", fine.note);
}

#[test]
fn the_first_digit_gives_the_class_and_the_permanence() {
    for (code, class) in [(103, Class::Informational), (226, Class::Successful), (308, Class::Redirection)] {
        assert_eq!(status(code).class, Some(class));
    }
    assert_eq!(status(499).class, Some(Class::ClientError));
    assert_eq!(status(599).class, Some(Class::ServerError));
    for (text, permanence) in
        [("250", Permanence::Success), ("451", Permanence::Transient), ("550", Permanence::Permanent)]
    {
        assert_eq!(smtp::reply(text).permanence, Some(permanence));
    }
}

/// The fields of a code, and how strongly they are asked for (RFC 9110 §15, RFC 8297 §2, RFC 6585 §4).
#[test]
fn fields_that_belong_to_a_code_are_named() {
    let expected: [(u16, &str, Keyword); 17] = [
        (101, "Upgrade", Keyword::Must),
        (103, "Link", Keyword::May),
        (201, "Location", Keyword::Should),
        (206, "Content-Range", Keyword::Must),
        (300, "Location", Keyword::Should),
        (301, "Location", Keyword::Should),
        (302, "Location", Keyword::Should),
        (303, "Location", Keyword::ByDefinition),
        (307, "Location", Keyword::Should),
        (308, "Location", Keyword::Should),
        (401, "WWW-Authenticate", Keyword::Must),
        (405, "Allow", Keyword::Must),
        (426, "Upgrade", Keyword::Must),
        (429, "Retry-After", Keyword::May),
        (429, "X-RateLimit-Limit", Keyword::May),
        (429, "X-RateLimit-Remaining", Keyword::May),
        (429, "X-RateLimit-Reset", Keyword::May),
    ];
    for (code, name, keyword) in expected {
        let rule = status(code).fields.iter().find(|rule| rule.name == name);
        assert_eq!(rule.map(|rule| rule.keyword), Some(keyword), "{code} {name}");
    }
    assert_eq!(status(503).fields.iter().map(|rule| rule.name).collect::<Vec<_>>(), ["Retry-After"]);
}

/// The pairs that people confuse, each settled from both sides.
#[test]
fn every_pair_that_people_confuse_is_settled_from_both_sides() {
    let groups: [&[u16]; 23] = [
        &[401, 403],
        &[404, 410],
        &[400, 422],
        &[500, 503],
        &[502, 504],
        &[301, 308],
        &[301, 302],
        &[302, 303, 307],
        &[307, 308],
        &[200, 204],
        &[200, 201],
        &[201, 202],
        &[403, 404],
        &[409, 412],
        &[409, 422],
        &[412, 428],
        &[405, 501],
        &[413, 414, 431],
        &[429, 503],
        &[406, 415],
        &[425, 429],
        &[502, 503],
        &[507, 508],
    ];
    for group in groups {
        for one in group {
            for other in group.iter().filter(|other| *other != one) {
                let settled = status(*one).confused_with.iter().find(|pair| pair.code == *other);
                assert!(settled.is_some_and(|pair| !pair.text.is_empty()), "{one} and {other}");
            }
        }
    }
}

/// What REST guides agree on, operation by operation.
#[test]
fn every_operation_has_its_typical_codes() {
    let expected: [(Operation, &[u16]); 11] = [
        (Operation::List, &[200]),
        (Operation::Read, &[200, 304, 404, 410]),
        (Operation::Create, &[201, 202, 400, 409, 422]),
        (Operation::Replace, &[200, 204, 201, 400, 404, 409, 412, 422]),
        (Operation::Change, &[200, 204, 201, 400, 404, 409, 412, 415, 422]),
        (Operation::Delete, &[204, 200, 202, 404, 409]),
        (Operation::Preflight, &[204]),
        (Operation::LoginFailed, &[401]),
        (Operation::RateLimited, &[429]),
        (Operation::UnexpectedFault, &[500]),
        (Operation::Unavailable, &[503]),
    ];
    for (operation, codes) in expected {
        let typical = http::typical(operation);
        assert_eq!(typical.codes[0].code, codes[0], "{operation}");
        for code in codes {
            assert!(typical.codes.iter().any(|row| row.code == *code), "{operation}: {code}");
        }
    }
    let create = http::typical(Operation::Create).codes[0];
    assert_eq!(create.fields, ["Location"]);
}

#[test]
fn causes_search_engines_and_monitoring_are_answered_where_people_ask() {
    for code in
        [408, 413, 414, 421, 429, 431, 495, 496, 497, 499, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527]
    {
        assert!(!status(code).causes.is_empty(), "{code}: no causes");
    }
    for code in [200, 301, 302, 303, 307, 308, 404, 410, 429, 503] {
        assert!(status(code).search_engines.is_some(), "{code}: nothing for search engines");
    }
    for code in [200, 408, 499, 502, 503] {
        assert!(status(code).monitoring.is_some(), "{code}: nothing for monitoring");
    }
    let limits = status(503).confused_with.iter().find(|pair| pair.code == 429).unwrap();
    assert!(limits.text.contains("429") && limits.text.contains("503"), "{}", limits.text);
}

/// RFC 9110 §15.1, RFC 6585 and RFC 7725 §3.
#[test]
fn what_caches_keep_by_themselves_is_told_apart() {
    let heuristic = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    let ours: Vec<u16> =
        http::statuses().filter(|status| status.cache == Cache::Heuristic).map(|status| status.code.get()).collect();
    assert_eq!(ours, heuristic);
    let never = http::statuses().filter(|status| status.cache == Cache::Never).map(|status| status.code.get());
    assert_eq!(never.collect::<Vec<_>>(), [428, 429, 431, 511]);
}

/// RFC 9110 §15.2: "a server MUST NOT send a 1xx response to an HTTP/1.0 client"; §9.3.2: HEAD has no content.
#[test]
fn interim_answers_and_head_are_explained() {
    for code in [100, 101, 102, 103, 104] {
        assert!(status(code).is_interim, "{code}");
        assert_eq!(status(code).content, Content::NoContent, "{code}");
    }
    assert!(http::class_info(Class::Informational).explanation.contains("HTTP/1.0"));
    for code in [404, 500, 503] {
        assert_eq!(http::content_rule("HEAD", Code::new(code).unwrap()), Ok(ContentRule::NoContent));
    }
}
