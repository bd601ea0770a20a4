//! What has to hold of all the data, whatever is added to it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod cases;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use cases::for_rust;
use statusbook::{
    Confidence, DATA_DATE, Reference, Seen, Standing, Word,
    http::{
        self, Cache, Class, Code, Content, ContentRule, Fault, FramingFields, GrpcCode, Keyword, Meaning, Operation,
        RedirectAction, RedirectContent, RedirectOptions, RedirectProfile, RetryAction, RetryAfterFields,
        RetryAfterSource, RetryAfterState, RetryChange, RetryOptions, RetryProfile, Status, StatusLineDeviation, codes,
    },
    rows,
    smtp::{
        self, About, Action, Association, Category, CategoryGroup, ClassifyOptions, CodeInfo, CodeStanding, Command,
        EnhancedInfo, Layer, LogProgram, Outcome, Permanence, ReplyDeviation, ReportKind, Rules, Strength, Subject,
    },
};

fn statuses() -> impl Iterator<Item = &'static Status> {
    (100..=999).map(|code: u16| http::status(code).unwrap())
}

fn meanings() -> impl Iterator<Item = &'static Meaning> {
    statuses().flat_map(|status| status.meanings)
}

fn replies() -> impl Iterator<Item = &'static CodeInfo> {
    (200..=599).map(|code: u16| smtp::code(code).unwrap())
}

fn classes() -> impl Iterator<Item = &'static http::ClassInfo> {
    Class::ALL.iter().map(|class| http::class_info(*class))
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The registered codes that have a meaning, from IANA's list.
fn registered() -> BTreeSet<u16> {
    let snapshot = read("../tests/snapshots/iana-http.csv");
    let rows = snapshot.lines().skip(1).filter(|row| !row.contains("(Unused)"));
    rows.map(|row| row.split_once(',').unwrap().0.parse().unwrap()).collect()
}

// Every number --------------------------------------------------------------------------------

#[test]
fn every_number_is_a_status_code_exactly_from_100_to_999() {
    for number in 0..=u16::MAX {
        match http::status(number) {
            Ok(status) => assert!((100..=999).contains(&number) && status.code == number, "{number}"),
            Err(error) => {
                assert!(!(100..=999).contains(&number), "{number}");
                assert!(error.to_string().contains(&number.to_string()), "{error}");
            }
        }
    }
}

#[test]
fn every_number_is_a_reply_code_exactly_from_200_to_599() {
    for number in 0..=u16::MAX {
        match smtp::code(number) {
            Ok(info) => assert!((200..=599).contains(&number) && info.code == number, "{number}"),
            Err(error) => {
                assert!(!(200..=599).contains(&number), "{number}");
                assert!(error.to_string().contains(&number.to_string()), "{error}");
            }
        }
    }
}

#[test]
fn a_number_of_any_type_is_judged_by_its_value() {
    assert_eq!(http::status(404_u64).unwrap().code, 404);
    assert_eq!(http::status(404_i128).unwrap().code, 404);
    assert!(http::status(404 + (1_u64 << 16)).is_err());
    assert!(http::status(404 + (1_u64 << 32)).is_err());
    assert!(http::status(-404_i32).is_err());
    assert!(http::status(u128::MAX).is_err());
    assert!(http::status(i128::MIN).is_err());
    assert!(smtp::code(550 + (1_u64 << 16)).is_err());
    assert!(smtp::code(-550_i32).is_err());
    assert!(smtp::code(u128::MAX).is_err());
}

#[test]
fn statuses_are_the_codes_that_have_a_meaning_in_order() {
    let listed: Vec<Code> = http::statuses().map(|status| status.code).collect();
    let with_meaning: Vec<Code> =
        statuses().filter(|status| !status.meanings.is_empty()).map(|status| status.code).collect();
    assert_eq!(listed, with_meaning);
    assert_eq!(http::statuses().len(), listed.len());
}

// RFC 9110 §15, computed once more --------------------------------------------------------------

#[test]
fn a_code_is_treated_as_itself_if_registered_as_x00_of_its_class_if_not_and_else_as_500() {
    let registered = registered();
    for status in statuses() {
        let code = status.code.get();
        let expected = match code {
            _ if registered.contains(&code) => code,
            600.. => 500,
            _ => code - code % 100,
        };
        assert_eq!(status.treated_as, expected, "{code}");
        assert_eq!(status.is_registered, registered.contains(&code), "{code}");
    }
}

#[test]
fn the_flags_follow_the_code_that_a_code_is_treated_as() {
    for status in statuses() {
        let code = status.code.get();
        let first_digit = if code < 600 { code / 100 } else { 5 };
        let flags = [
            status.is_informational,
            status.is_successful,
            status.is_redirection,
            status.is_client_error,
            status.is_server_error,
        ];
        for (flag, digit) in flags.into_iter().zip(1..) {
            assert_eq!(flag, digit == first_digit, "{code}, flag {digit}");
        }
        assert_eq!(status.is_error, first_digit >= 4, "{code}");
        assert_eq!(status.is_interim, first_digit == 1, "{code}");
        assert_eq!(status.is_null_body, [101, 103, 204, 205, 304].contains(&code), "{code}");
    }
}

#[test]
fn a_class_is_the_first_digit_and_ends_at_599() {
    use Class::{ClientError, Informational, Redirection, ServerError, Successful};
    for status in statuses() {
        let class = match status.code.get() {
            100..=199 => Some(Informational),
            200..=299 => Some(Successful),
            300..=399 => Some(Redirection),
            400..=499 => Some(ClientError),
            500..=599 => Some(ServerError),
            _ => None,
        };
        assert_eq!(status.class, class, "{}", status.code);
        assert_eq!(status.code.class(), class, "{}", status.code);
    }
    for (class, first) in classes().zip([100, 200, 300, 400, 500]) {
        assert_eq!((class.first.get(), class.last.get()), (first, first + 99));
        assert_eq!(class.first.class(), Some(class.name));
        let fault = match first {
            400 => Some(Fault::Client),
            500 => Some(Fault::Server),
            _ => None,
        };
        assert_eq!(class.fault, fault);
    }
}

#[test]
fn content_framing_and_caching_follow_the_rfcs() {
    for status in statuses() {
        let code = status.code.get();
        // RFC 9110 §6.4.1, §15.3.6.
        let content = match code {
            100..=199 | 204 | 304 => Content::NoContent,
            205 => Content::Empty,
            _ => Content::Allowed,
        };
        // RFC 9112 §6.1, RFC 9110 §8.6.
        let framing = match code {
            100..=199 | 204 => FramingFields::Forbidden,
            _ => FramingFields::Allowed,
        };
        // RFC 9110 §15.1; RFC 7725 §3 for 451; RFC 6585 §3 to §6.
        let cache = match code {
            100..=199 => Cache::Interim,
            200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 451 | 501 => Cache::Heuristic,
            428 | 429 | 431 | 511 => Cache::Never,
            _ => Cache::Explicit,
        };
        assert_eq!((status.content, status.framing_fields, status.cache), (content, framing, cache), "{code}");
    }
}

// How a status follows from its meanings --------------------------------------------------------

#[test]
fn a_status_says_what_its_leading_meaning_says() {
    for status in statuses() {
        let code = status.code;
        let leading = status.meanings.iter().find(|meaning| meaning.phrase.is_some()).or(status.meanings.first());
        let Some(leading) = leading else {
            assert_eq!(status.standing, Standing::Unassigned, "{code}");
            assert_eq!((status.phrase, status.registered_phrase, status.name), (None, None, None), "{code}");
            assert_eq!(status.owner, None, "{code}");
            assert_eq!(
                (status.references[0].document, status.references[0].section),
                ("RFC 9110", Some("15")),
                "{code}"
            );
            assert!(status.aliases.is_empty() && status.fields.is_empty(), "{code}");
            continue;
        };
        assert_eq!(status.phrase, leading.phrase, "{code}");
        assert_eq!(status.name, leading.name, "{code}");
        assert_eq!(status.summary, leading.summary, "{code}");
        assert_eq!(status.owner, Some(leading.owner), "{code}");
        assert_eq!(status.references, leading.references, "{code}");
        assert_eq!(status.standing, status.meanings[0].standing, "{code}");
        let iana = status.meanings.iter().find(|meaning| meaning.owner.slug == "iana");
        assert_eq!(status.registered_phrase, iana.and_then(|meaning| meaning.phrase), "{code}");
    }
}

/// The meanings that everybody thinks of first, though they are not IANA's.
const WELL_KNOWN: [(u16, &str); 7] = [
    (418, "htcpcp"),
    (419, "laravel"),
    (420, "twitter"),
    (444, "nginx"),
    (499, "nginx"),
    (509, "bw_limited"),
    (530, "cloudflare"),
];

#[test]
fn meanings_are_in_the_order_iana_the_well_known_one_vendors_drafts() {
    let place = |meaning: &Meaning| match (meaning.standing, meaning.confidence) {
        _ if meaning.owner.slug == "iana" => 0,
        _ if WELL_KNOWN.contains(&(meaning.code.get(), meaning.owner.slug)) => 1,
        (Standing::Vendor, Confidence::Source) => 2,
        (Standing::Vendor, _) => 3,
        (Standing::Draft, _) => 4,
        (other, _) => panic!("{}: {other} without being IANA's", meaning.code),
    };
    for status in statuses() {
        let places: Vec<_> = status.meanings.iter().map(place).collect();
        assert!(places.is_sorted(), "{}: {places:?}", status.code);
        assert!(places.iter().filter(|place| **place == 0).count() <= 1, "{}: {places:?}", status.code);
    }
}

#[test]
fn what_nobody_uses_is_summarised_by_its_class() {
    let unassigned = statuses().filter(|status| status.meanings.is_empty());
    let by_class: BTreeSet<_> = unassigned.map(|status| ((status.code.get() / 100).min(6), status.summary)).collect();
    assert_eq!(by_class.iter().map(|(class, _)| *class).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    for (class, summary) in by_class.into_iter().filter(|(class, _)| *class > 1) {
        assert!(summary.contains(&format!("treat it as {}00", class.min(5))), "{class}: {summary}");
        assert_eq!(summary.contains("Outside the valid codes"), class == 6, "{summary}");
    }
    let unassigned = replies().filter(|reply| reply.standing == CodeStanding::Unassigned);
    let by_digit: BTreeSet<_> = unassigned.map(|reply| (reply.code.get() / 100, reply.summary)).collect();
    assert_eq!(by_digit.iter().map(|(digit, _)| *digit).collect::<Vec<_>>(), [2, 3, 4, 5]);
    assert_eq!(repeated(by_digit.into_iter().map(|(_, summary)| summary)).len(), 0);
}

#[test]
fn a_meaning_stands_under_its_own_code() {
    for status in statuses() {
        assert!(status.meanings.iter().all(|meaning| meaning.code == status.code), "{}", status.code);
    }
}

#[test]
fn standing_phrase_owner_and_expiry_of_a_meaning_fit_together() {
    use Standing::{Draft, Obsolete, Registered, Temporary, Unused, Vendor};
    for meaning in meanings() {
        let code = meaning.code;
        match meaning.standing {
            Registered | Temporary | Obsolete => assert!(meaning.owner.slug == "iana" && meaning.phrase.is_some()),
            Unused => assert!(meaning.owner.slug == "iana" && meaning.phrase.is_none()),
            Vendor | Draft => assert_ne!(meaning.owner.slug, "iana", "{code}"),
            other => panic!("{code}: a meaning is not {other}"),
        }
        assert_eq!(meaning.expires.is_some(), meaning.standing == Temporary, "{code}");
        assert!(meaning.expires.is_none_or(is_date), "{code}");
        assert_eq!(meaning.name.is_some(), meaning.phrase.is_some(), "{code}");
    }
    assert!(is_date(DATA_DATE));
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(place, octet)| match place {
            4 | 7 => octet == b'-',
            _ => octet.is_ascii_digit(),
        })
}

// Texts ---------------------------------------------------------------------------------------

#[test]
fn no_fact_is_without_a_reference() {
    for status in statuses() {
        assert!(!status.references.is_empty(), "{}", status.code);
    }
    for meaning in meanings() {
        assert!(!meaning.references.is_empty(), "{}", meaning.code);
    }
    for reply in replies() {
        assert!(!reply.references.is_empty(), "{}", reply.code);
    }
    for enhanced in smtp::registered() {
        assert!(!enhanced.references.is_empty(), "{}", enhanced.code);
    }
    assert!(rows::METHODS.iter().all(|method| !method.references.is_empty()));
    assert!(classes().all(|class| !class.references.is_empty()));
    assert!(rows::PROFILES.iter().all(|row| !row.references.is_empty()));
    assert!(rows::SAID.iter().all(|said| !said.references.is_empty()));
}

fn references() -> impl Iterator<Item = &'static Reference> {
    let of_statuses = statuses().flat_map(|status| status.references);
    let of_meanings = meanings().flat_map(|meaning| meaning.references);
    let of_aliases = meanings().flat_map(|meaning| meaning.aliases).flat_map(|alias| alias.references);
    let of_fields = statuses().flat_map(|status| status.fields).map(|field| field.reference);
    let of_classes = classes().flat_map(|class| class.references);
    let of_methods = rows::METHODS.iter().flat_map(|method| method.references);
    let of_replies = replies().flat_map(|reply| reply.references);
    let of_enhanced = smtp::registered().flat_map(|enhanced| enhanced.references);
    of_statuses
        .chain(of_meanings)
        .chain(of_aliases)
        .chain(of_fields)
        .chain(of_classes)
        .chain(of_methods)
        .chain(of_replies)
        .chain(of_enhanced)
}

#[test]
fn every_reference_can_be_looked_up() {
    for reference in references() {
        match reference.url {
            Some(url) => assert!(url.starts_with("https://"), "{reference:?}"),
            None => assert_eq!(reference.document, "Met in real replies; no document found"),
        }
        if let (Some(rfc), Some(url)) = (reference.document.strip_prefix("RFC "), reference.url) {
            assert!(url.contains(&format!("rfc{rfc}")), "{reference:?}");
            assert!(reference.section.is_none_or(|section| url.ends_with(&format!("section-{section}"))), "{url}");
        }
        assert!(reference.section.is_none_or(|section| !section.contains('§')), "{reference:?}");
    }
}

fn is_one_sentence(text: &str) -> bool {
    let inside = text.strip_suffix('.').unwrap_or_default();
    !inside.is_empty()
        && text.trim() == text
        && !text.contains('\n')
        && inside.chars().next_back().is_some_and(char::is_alphanumeric)
        && ![". ", "! ", "? "].iter().any(|end| inside.contains(end))
}

#[test]
fn one_sentence_can_be_told_from_two() {
    assert!(is_one_sentence("It worked, and HTTP/1.1 says so."));
    assert!(!is_one_sentence("It worked"));
    assert!(!is_one_sentence("It worked. It did."));
    assert!(!is_one_sentence("It worked.."));
    assert!(!is_one_sentence(" It worked."));
    assert!(!is_one_sentence(""));
}

#[test]
fn every_summary_is_one_sentence() {
    let of_http = meanings().map(|meaning| meaning.summary).chain(statuses().map(|status| status.summary));
    let of_smtp = replies().map(|reply| reply.summary).chain(smtp::registered().map(|enhanced| enhanced.summary));
    let of_others = rows::METHODS.iter().map(|method| method.summary).chain(classes().map(|class| class.summary));
    let of_owners = rows::OWNERS.iter().map(|owner| owner.summary);
    for summary in of_http.chain(of_smtp).chain(of_others).chain(of_owners) {
        assert!(is_one_sentence(summary), "{summary}");
    }
}

#[test]
fn every_meaning_and_every_mail_code_is_explained_at_a_length_to_read_in_an_incident() {
    let of_meanings = meanings().map(|meaning| (meaning.code.to_string(), meaning.explanation));
    let of_replies = replies()
        .filter(|info| info.standing != CodeStanding::Unassigned)
        .map(|info| (info.code.to_string(), info.explanation));
    let of_enhanced = smtp::registered().map(|info| (info.code.to_string(), info.explanation));
    let mut count = 0;
    for (code, explanation) in of_meanings.chain(of_replies).chain(of_enhanced) {
        let text = explanation.unwrap_or_else(|| panic!("{code} is not explained"));
        assert!((40..=500).contains(&text.len()) && text.ends_with(['.', '?']), "{code}: {} {text}", text.len());
        count += 1;
    }
    assert!(count > 400, "{count}");
}

fn repeated<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    texts.filter(|text| !seen.insert(*text)).collect()
}

#[test]
fn no_two_things_have_the_same_summary() {
    let none: [&str; 0] = [];
    assert_eq!(repeated(meanings().map(|meaning| meaning.summary)), none);
    let known = replies().filter(|reply| reply.standing != CodeStanding::Unassigned);
    assert_eq!(repeated(known.map(|reply| reply.summary)), none);
    let permanent = smtp::registered().filter(|enhanced| enhanced.code.class() == 5);
    assert_eq!(repeated(permanent.map(|enhanced| enhanced.summary)), none);
    assert_eq!(repeated(rows::METHODS.iter().map(|method| method.summary)), none);
    assert_eq!(repeated(rows::OWNERS.iter().map(|owner| owner.summary)), none);
    assert_eq!(repeated(classes().map(|class| class.summary)), none);
}

#[test]
fn no_phrase_is_a_remark_of_the_registry() {
    let of_http = meanings().flat_map(|meaning| meaning.phrase.into_iter().chain(aliases(meaning)));
    let of_smtp = replies().filter_map(|reply| reply.phrase);
    let of_enhanced = smtp::registered().filter_map(|enhanced| enhanced.phrase);
    for phrase in of_http.chain(of_smtp).chain(of_enhanced) {
        assert!(!phrase.is_empty() && phrase.trim() == phrase, "{phrase:?}");
        for remark in ["(Unused)", "(OBSOLETED)", "TEMPORARY", "Unassigned"] {
            assert!(!phrase.contains(remark), "{phrase}");
        }
    }
}

fn aliases(meaning: &'static Meaning) -> impl Iterator<Item = &'static str> {
    meaning.aliases.iter().map(|alias| alias.phrase)
}

#[test]
fn no_text_of_the_tables_has_the_nul_that_ends_it() {
    let texts = meanings()
        .flat_map(|meaning| [Some(meaning.summary), meaning.phrase, meaning.name, meaning.note, meaning.expires])
        .flatten()
        .chain(
            references().flat_map(|reference| [Some(reference.document), reference.section, reference.url]).flatten(),
        )
        .chain(rows::METHODS.iter().flat_map(|method| [method.name, method.summary]))
        .chain(rows::OWNERS.iter().flat_map(|owner| [owner.slug, owner.name]))
        .chain(Class::ALL.iter().map(|class| class.as_str()));
    for text in texts {
        assert!(!text.contains('\0') && !text.is_empty(), "{text:?}");
    }
}

// Owners and constants --------------------------------------------------------------------------

#[test]
fn every_owner_has_a_meaning_and_a_slug_of_its_own() {
    let of_providers = rows::ENHANCED_MEANING_ROWS.iter().map(|meaning| meaning.owner.slug);
    let of_rules = smtp::bounce_rules().iter().filter_map(|rule| rule.owner).map(|owner| owner.slug);
    let of_replies = of_rules.chain(smtp::SPEAKERS.iter().copied());
    let used: BTreeSet<&str> =
        meanings().map(|meaning| meaning.owner.slug).chain(of_providers).chain(of_replies).collect();
    let owners: BTreeSet<&str> = rows::OWNERS.iter().map(|owner| owner.slug).collect();
    assert_eq!(used, owners);
    assert_eq!(owners.len(), rows::OWNERS.len());
    for slug in owners {
        assert!(
            slug.bytes().all(|octet| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'_'),
            "{slug}"
        );
    }
}

/// The constants in the source: module ("" at the top), name and code.
fn constants() -> Vec<(String, String, u16)> {
    let mut module = String::new();
    let mut constants = Vec::new();
    for statement in read("src/generated/codes.rs").split_inclusive([';', '{', '}']) {
        if let Some((_, name)) = statement.split_once("pub mod ") {
            module = String::from(name.trim_end_matches('{').trim());
        } else if let Some((_, constant)) = statement.split_once("pub const ") {
            let (name, code) = constant.split_once(": Code =").unwrap();
            let code: String = code.chars().filter(char::is_ascii_digit).collect();
            constants.push((module.clone(), name.to_owned(), code.parse().unwrap()));
        } else if statement.ends_with('}') {
            module.clear();
        }
    }
    constants
}

#[test]
fn every_name_is_a_constant_and_every_constant_a_name() {
    let constants = constants();
    let mut names = BTreeSet::new();
    for meaning in meanings() {
        let aliases = meaning.aliases.iter().map(|alias| alias.name);
        for name in meaning.name.into_iter().chain(aliases) {
            names.insert((meaning.owner.slug, name, meaning.code.get()));
        }
    }
    for (module, name, code) in &constants {
        let meant = names
            .iter()
            .any(|(owner, ours, number)| ours == name && number == code && (module.is_empty() || owner == module));
        assert!(meant, "{module} {name} {code}");
    }
    for (owner, name, code) in names {
        let module = if owner == "iana" { "" } else { owner };
        assert!(constants.contains(&(module.to_owned(), name.to_owned(), code)), "{owner} {name} {code}");
    }
}

#[test]
fn the_well_known_names_are_at_the_top_beside_those_of_iana() {
    let top: BTreeMap<String, u16> =
        constants().into_iter().filter(|(module, ..)| module.is_empty()).map(|(_, name, code)| (name, code)).collect();
    for status in statuses() {
        let leads = status.is_registered || WELL_KNOWN.iter().any(|(code, _)| status.code == *code);
        if let (Some(name), true) = (status.name, leads) {
            assert_eq!(top.get(name), Some(&status.code.get()), "{name}");
        }
    }
}

#[test]
fn no_module_has_a_constant_twice() {
    let constants = constants();
    let distinct: BTreeSet<_> = constants.iter().map(|(module, name, _)| (module, name)).collect();
    assert_eq!(distinct.len(), constants.len());
}

#[test]
fn constants_are_codes() {
    assert_eq!(codes::NOT_FOUND, 404);
    assert_eq!(codes::CONTENT_TOO_LARGE, 413);
    assert_eq!(codes::PAYLOAD_TOO_LARGE, 413);
    assert_eq!(codes::REQUEST_ENTITY_TOO_LARGE, 413);
    assert_eq!(codes::IM_A_TEAPOT, 418);
    assert_eq!(codes::nginx::CLIENT_CLOSED_REQUEST, 499);
    assert_eq!(codes::linkedin::REQUEST_DENIED, 999);
}

// Vocabularies ----------------------------------------------------------------------------------

/// Notes that every word of a vocabulary was seen, in the data or in the cases.
struct Vocabularies(BTreeSet<&'static str>);

impl Vocabularies {
    fn used<W: Word>(&mut self, words: impl IntoIterator<Item = W>) {
        let words: Vec<W> = words.into_iter().collect();
        for word in W::ALL {
            assert!(words.contains(word), "{}: nothing is {}", W::NAME, word.as_str());
        }
        self.0.insert(W::NAME);
    }
}

#[test]
fn every_word_of_every_vocabulary_is_used() {
    let mut vocabularies = Vocabularies(BTreeSet::new());
    let enhanced = smtp::registered;
    vocabularies.used::<Standing>(meanings().map(|meaning| meaning.standing).chain(statuses().map(|s| s.standing)));
    vocabularies.used::<Confidence>(meanings().map(|meaning| meaning.confidence));
    vocabularies.used::<Seen>(meanings().map(|meaning| meaning.seen));
    vocabularies.used::<Class>(statuses().filter_map(|status| status.class));
    vocabularies.used::<Fault>(classes().filter_map(|class| class.fault));
    vocabularies.used::<Content>(statuses().map(|status| status.content));
    vocabularies.used::<FramingFields>(statuses().map(|status| status.framing_fields));
    vocabularies.used::<Cache>(statuses().map(|status| status.cache));
    vocabularies.used::<Keyword>(statuses().flat_map(|status| status.fields).map(|field| field.keyword));
    vocabularies.used::<Permanence>(replies().map(|reply| reply.permanence));
    vocabularies.used::<CodeStanding>(replies().map(|reply| reply.standing));
    vocabularies.used::<Subject>(enhanced().filter_map(|info: EnhancedInfo| info.subject));
    vocabularies.used::<Association>(enhanced().map(|info| info.association));
    vocabularies.used::<StatusLineDeviation>(deviations("http.status_line"));
    vocabularies.used::<ReplyDeviation>(deviations("smtp.reply"));
    vocabularies.used::<Operation>(rows::TYPICAL.iter().map(|typical| typical.operation));
    let rules = statuses().flat_map(|s| ["GET", "CONNECT"].map(|method| http::content_rule(method, s.code).unwrap()));
    vocabularies.used::<ContentRule>(rules);
    decisions(&mut vocabularies);
    classifications(&mut vocabularies);

    let words = read("registry/words.toml");
    let names: BTreeSet<&str> = words.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']')).collect();
    assert_eq!(vocabularies.0, names);
}

/// Notes the words of classification, from the rules and from what the book makes of a few replies.
fn classifications(vocabularies: &mut Vocabularies) {
    let rules = smtp::bounce_rules;
    let ours = ClassifyOptions { own: &["192.0.2.1"], ..Default::default() };
    let blocked = ["554 [192.0.2.1] is on a blacklist", "554 [198.51.100.1] is on a blacklist"];
    vocabularies.used::<About>(blocked.iter().filter_map(|text| smtp::classify(*text, &ours).about));
    let unknown = smtp::classify("550 no", &ClassifyOptions::default()).category;
    vocabularies.used::<Category>(rules().iter().map(|rule| rule.category).chain([unknown]));
    vocabularies.used::<CategoryGroup>(smtp::categories().iter().map(|category| category.group));
    vocabularies.used::<Action>(smtp::categories().iter().map(|category| category.action));
    vocabularies.used::<Strength>(rules().iter().map(|rule| rule.strength));
    let own = Rules::from_toml("[[rule]]\nid = 'a'\ncategory = 'policy'\nphrases = ['b']").unwrap();
    let by_own = smtp::classify("550 b", &ClassifyOptions { rules: Some(&own), ..Default::default() }).layer;
    vocabularies.used::<Layer>(rules().iter().map(|rule| rule.layer).chain(by_own));
    let part = |action: &str| {
        let head = "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n";
        let fields = "Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; j@b";
        let report = format!("{head}{fields}\nAction: {action}\nStatus: 5.0.0\n\n--b--\n");
        smtp::dsn(report, &ClassifyOptions::default()).unwrap()
    };
    let outcomes = ["failed", "delayed", "delivered", "relayed", "expanded"].map(part);
    vocabularies.used::<Outcome>(outcomes.iter().filter_map(|report| report.recipients[0].outcome));
    let head = "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\n";
    let feedback = smtp::dsn(format!("{head}Version: 1\n\n--b--\n"), &ClassifyOptions::default()).unwrap();
    vocabularies.used::<ReportKind>([outcomes[0].kind, feedback.kind]);
    let lines = [
        "mx postfix/smtp[9]: 1F36: to=<j@b>, relay=none, dsn=5.4.6, status=bounced (loop)",
        "2026-11-27 15:36:54 1xWy0M-00007f-13 ** j@b: Unrouteable address",
        "mx sendmail[9]: 6ARFas: to=<j@b>, relay=a, dsn=5.1.1, stat=User unknown",
    ];
    vocabularies.used::<LogProgram>(lines.map(|line| smtp::log_line(line).unwrap().program));
    let verbs =
        ["connect", "EHLO example.org", "STARTTLS", "AUTH PLAIN", "MAIL FROM:<>", "RCPT TO:<a@b>", "DATA", "RSET"];
    vocabularies.used::<Command>(verbs.map(|verb| Command::of(verb).unwrap()));
}

/// Notes the words of redirects and retries, from every profile's answers.
fn decisions(vocabularies: &mut Vocabularies) {
    let codes = || (300..600).map(|code: u16| Code::new(code).unwrap());
    let (mut redirects, mut retries) = (Vec::new(), Vec::new());
    for code in codes() {
        for profile in RedirectProfile::ALL {
            for (one_shot_body, hops) in [(false, 0), (true, 0), (false, u64::MAX)] {
                let options = RedirectOptions { profile: *profile, one_shot_body, hops, ..Default::default() };
                redirects.push(http::redirect(code, "PUT", &options).unwrap());
            }
        }
        for value in ["1", "Sun, 06 Nov 1994 08:49:37 GMT", "99999999999", "soon"] {
            let options = RetryOptions { fields: value.into(), now: Some(i64::MAX), ..Default::default() };
            retries.push(http::retry(code, "GET", &options).unwrap());
        }
        let limit = RetryAfterFields { rate_limit: Some(b"a;t=1"), ..Default::default() };
        let reset = RetryAfterFields { rate_limit_reset: Some(b"1"), ..Default::default() };
        for fields in [limit, reset] {
            let options = RetryOptions { fields, now: Some(0), ..Default::default() };
            retries.push(http::retry(code, "GET", &options).unwrap());
        }
    }
    vocabularies.used::<RedirectAction>(redirects.iter().map(|redirect| redirect.action));
    vocabularies.used::<RedirectContent>(redirects.iter().filter_map(|redirect| redirect.content));
    vocabularies.used::<RetryAction>(retries.iter().map(|retry| retry.action));
    vocabularies.used::<RetryChange>(retries.iter().filter_map(|retry| retry.change));
    vocabularies.used::<RetryAfterState>(retries.iter().filter_map(|retry| retry.wait_state));
    vocabularies.used::<RetryAfterSource>(retries.iter().filter_map(|retry| retry.wait_source));
    assert!(RedirectProfile::ALL.iter().all(|profile| http::redirect_profile(*profile).name == profile.as_str()));
    assert!(RetryProfile::ALL.iter().all(|profile| http::retry_profile(*profile).name == profile.as_str()));
    vocabularies.used::<RedirectProfile>(RedirectProfile::ALL.iter().copied());
    vocabularies.used::<RetryProfile>(RetryProfile::ALL.iter().copied());
    // All that an interface answers with comes from some code of gRPC's.
    assert!(GrpcCode::ALL.iter().all(|code| http::from_grpc(*code).status().phrase.is_some()));
    vocabularies.used::<GrpcCode>(GrpcCode::ALL.iter().copied());
}

/// The deviations that the conformance cases of a call expect.
fn deviations<W: Word + std::str::FromStr<Err: std::fmt::Debug>>(call: &str) -> Vec<W> {
    let cases = cases::all();
    let of_call = cases.iter().filter(|case| case.call() == call && for_rust(case));
    let lists = of_call.filter_map(|case| case.fields().get("gives")?.get("deviations")?.as_array());
    lists.flatten().map(|word| word.as_str().unwrap().parse().unwrap()).collect()
}

#[test]
fn a_word_has_a_number_and_a_text_of_its_own() {
    fn check<W: Word + std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>() {
        let numbers: BTreeSet<u32> = W::ALL.iter().map(|word| word.number()).collect();
        assert_eq!(numbers.len(), W::ALL.len(), "{}", W::NAME);
        assert!(!numbers.contains(&0), "{}", W::NAME);
        for word in W::ALL {
            let text = word.as_str();
            assert_eq!(text.parse::<W>().unwrap(), *word);
            assert_eq!(W::from_number(word.number()), Some(*word));
            let fits = |octet: u8| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'_';
            assert!(text != "none" && text.bytes().all(fits), "{text}");
        }
        assert_eq!(W::from_number(0), None);
        assert!("".parse::<W>().is_err() && "none".parse::<W>().is_err());
    }
    check::<Standing>();
    check::<Confidence>();
    check::<Seen>();
    check::<Class>();
    check::<Fault>();
    check::<Content>();
    check::<FramingFields>();
    check::<Cache>();
    check::<Keyword>();
    check::<Permanence>();
    check::<CodeStanding>();
    check::<Subject>();
    check::<Association>();
    check::<StatusLineDeviation>();
    check::<ReplyDeviation>();
    check::<Operation>();
    check::<ContentRule>();
    check::<RedirectAction>();
    check::<RedirectContent>();
    check::<RedirectProfile>();
    check::<RetryAction>();
    check::<RetryChange>();
    check::<RetryProfile>();
    check::<RetryAfterState>();
    check::<RetryAfterSource>();
    for word in StatusLineDeviation::ALL.iter().map(|word| word.number()) {
        assert!(word.is_power_of_two());
    }
    for word in ReplyDeviation::ALL.iter().map(|word| word.number()) {
        assert!(word.is_power_of_two());
    }
}

// Methods, classes and enhanced codes are found by search, so their order matters ----------------

#[test]
fn every_method_is_found_by_its_name_and_by_no_other_case() {
    for method in &rows::METHODS {
        assert_eq!(http::method(method.name).unwrap().unwrap().name, method.name);
        assert_eq!(http::method(method.name.to_lowercase()).unwrap(), None, "{}", method.name);
    }
}

#[test]
fn safe_methods_are_idempotent() {
    assert!(rows::METHODS.iter().all(|method| !method.safe || method.idempotent));
}

#[test]
fn every_registered_enhanced_code_is_found_by_its_text() {
    for row in smtp::registered() {
        let text = row.code.to_string();
        let info = smtp::enhanced(text.as_str()).unwrap();
        assert_eq!((info.code, info.phrase, info.standing), (row.code, row.phrase, row.standing), "{text}");
    }
}

#[test]
fn codes_that_go_together_are_of_one_class() {
    for row in smtp::registered() {
        assert!(row.basic.iter().all(|basic| basic.permanence() == row.permanence), "{}", row.code);
    }
    for reply in replies() {
        assert!(reply.enhanced.iter().all(|enhanced| enhanced.permanence() == reply.permanence), "{}", reply.code);
    }
}
