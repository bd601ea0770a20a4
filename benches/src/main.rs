//! What the book costs in Rust, beside the `http` crate and `httparse`. `run.py` runs it and reads what it prints:
//! a line for each candidate, with its nanoseconds an operation in every round.

#![allow(clippy::print_stdout, clippy::panic, reason = "a program that reports to run.py")]

use std::{
    hint::black_box,
    time::{Duration, Instant, UNIX_EPOCH},
};

use statusbook::{
    http::{self as book, Code, RedirectOptions, RetryOptions},
    smtp,
};

const ROUNDS: usize = 101;
/// So many that the branch predictor does not learn their order.
const OPERATIONS: u32 = 1 << 16;

fn main() {
    lookups();
    status_lines();
    searches();
    decisions();
    replies();
}

/// A candidate and what it does in one round.
type Candidate<'a> = (&'a str, &'a dyn Fn());

/// Times the candidates in turn, round by round.
fn race(group: &str, operations: u32, candidates: &[Candidate<'_>]) {
    let mut times = vec![Vec::new(); candidates.len()];
    for _ in 0..ROUNDS {
        for ((_, run), times) in candidates.iter().zip(&mut times) {
            let start = Instant::now();
            run();
            times.push(start.elapsed().as_secs_f64() * 1e9 / f64::from(operations));
        }
    }
    for ((name, _), times) in candidates.iter().zip(&times) {
        let times: Vec<String> = times.iter().map(|time| format!("{time:.4}")).collect();
        println!("{group}\t{name}\t{}", times.join("\t"));
    }
}

/// Items drawn at random, the same in every run.
fn mixed<T: Copy>(items: &[T]) -> Vec<T> {
    let mut state = 1_u64;
    let draw = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items[(state >> 33) as usize % items.len()]
    };
    (0..OPERATIONS).map(draw).collect()
}

fn count<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

fn each<T: Copy, A>(items: &[T], call: impl Fn(T) -> A) {
    for item in items {
        black_box(call(*item));
    }
}

fn registered() -> Vec<Code> {
    let both = |code: &Code| {
        let reason = http::StatusCode::from_u16(code.get()).ok().and_then(|code| code.canonical_reason());
        code.status().is_registered && reason.is_some()
    };
    book::statuses().map(|status| status.code).filter(both).collect()
}

fn lookups() {
    let codes = mixed(&registered());
    let theirs: Vec<_> = codes.iter().filter_map(|code| http::StatusCode::from_u16(code.get()).ok()).collect();
    race(
        "rust: typed codes",
        OPERATIONS,
        &[
            ("statusbook", &|| each(&codes, |code| code.status().phrase)),
            ("http", &|| each(&theirs, |code| code.canonical_reason())),
        ],
    );
    let numbers: Vec<u16> = codes.iter().map(|code| code.get()).collect();
    race(
        "rust: numbers",
        OPERATIONS,
        &[
            ("statusbook", &|| each(&numbers, |code| book::status(code).ok()?.phrase)),
            ("http", &|| each(&numbers, |code| http::StatusCode::from_u16(code).ok()?.canonical_reason())),
        ],
    );
}

/// The queries that the tests ask, of one family, each once a round.
fn queries(family: &str) -> Vec<&'static str> {
    let all = concat!(include_str!("../../tests/search/tuned.tsv"), include_str!("../../tests/search/kept_aside.tsv"));
    let rows = all.lines().filter_map(|line| line.split_once('\t')).filter(|(of, _)| *of == family);
    rows.filter_map(|(_, rest)| rest.split('\t').next()).collect()
}

/// The phrase that a query is most like, and how much: what a program without an index does.
fn most_like(phrases: &[&'static str], query: &str) -> Option<(&'static str, f64)> {
    let scored = phrases.iter().map(|phrase| (*phrase, strsim::jaro_winkler(phrase, query)));
    scored.max_by(|(_, one), (_, other)| one.total_cmp(other))
}

fn searches() {
    let meanings = || book::statuses().flat_map(|status| status.meanings);
    let aliases = meanings().flat_map(|meaning| meaning.aliases).map(|alias| alias.phrase);
    let of_http: Vec<&str> = meanings().filter_map(|meaning| meaning.phrase).chain(aliases).collect();
    let basic = (200..600_u16).filter_map(|code| smtp::code(code).ok()?.phrase);
    let of_smtp: Vec<&str> = basic.chain(smtp::registered().filter_map(|info| info.phrase)).collect();
    let (http, smtp) = (queries("http"), queries("smtp"));
    race(
        "rust: http search",
        count(&http),
        &[
            ("statusbook", &|| each(&http, |query| book::search(query, 10))),
            ("strsim", &|| each(&http, |query| most_like(&of_http, query))),
        ],
    );
    race(
        "rust: smtp search",
        count(&smtp),
        &[
            ("statusbook", &|| each(&smtp, |query| smtp::search(query, 10))),
            ("strsim", &|| each(&smtp, |query| most_like(&of_smtp, query))),
        ],
    );
    race(
        "rust: from phrase",
        count(&of_http),
        &[
            ("statusbook", &|| each(&of_http, book::from_phrase)),
            ("strsim", &|| each(&of_http, |phrase| most_like(&of_http, phrase))),
        ],
    );
}

/// Replies of 135 octets or so, as servers write them, each about something else.
const REPLIES: [&str; 8] = [
    "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example.org; https://www.example.org/query/ip/192.0.2.1 or so",
    "550 5.1.1 <joe@example.org>: Recipient address rejected: User unknown in virtual mailbox table; see https://example.org/help/5.1.1 now",
    "452 4.2.2 The mailbox of <joe@example.org> is over its quota of 1024 MB; please write to the owner or try again in 3600 seconds. 4f3a-21",
    "421 4.7.0 mx.example.org Too many connections from 192.0.2.1; slow down and try again later. See https://postmaster.example.org/421-0 x",
    "554 5.7.26 Message from 192.0.2.1 rejected since the DMARC policy of example.com says so: neither SPF nor DKIM aligned. ref 98e67ed59e1d",
    "451 4.7.1 <joe@example.org>: Recipient address rejected: Greylisted for 300 seconds, see http://postgrey.example.org/help/example.org.html",
    "550-5.7.1 Our system has found that this message is likely unsolicited mail.\r\n550 5.7.1 To protect our users it was blocked. ab12-4567 x",
    "host mx.example.org[192.0.2.7] said: 552 5.3.4 Message size exceeds fixed limit of 10485760 octets (in reply to MAIL FROM command) 3Zx9q",
];

/// How many of the phrases the set of patterns has: a set of all takes minutes to build.
const FEW: usize = 100;

/// The phrases of the book, and what their names stand for.
fn phrases() -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let files = [
        include_str!("../../core/registry/smtp/bounce/terms.toml"),
        include_str!("../../core/registry/smtp/bounce/providers.toml"),
        include_str!("../../core/registry/smtp/bounce/software.toml"),
    ];
    let files: Vec<toml::Table> = files.iter().filter_map(|text| text.parse().ok()).collect();
    let texts = |value: &toml::Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(toml::Value::as_str).map(Into::into).collect()
    };
    let mut terms: Vec<(String, Vec<String>)> = Vec::new();
    for file in &files {
        let of_file = file.get("terms").and_then(toml::Value::as_table).into_iter().flatten();
        terms.extend(of_file.map(|(name, phrases)| (name.clone(), texts(phrases))));
    }
    let phrases = files.iter().filter_map(|file| file.get("rule")?.as_array()).flatten();
    (phrases.filter_map(|rule| rule.get("phrases")).flat_map(texts).collect(), terms)
}

/// Phrases as patterns: what somebody writes who has a list and a set of regular expressions.
fn patterns() -> Vec<String> {
    let (phrases, terms) = phrases();
    let few = phrases.iter().filter(|phrase| !phrase.contains('{')).step_by(2).take(FEW);
    few.map(|phrase| pattern(phrase, &terms)).collect()
}

/// The phrases that are words and nothing else, for one pass of Aho and Corasick's automaton.
fn literals() -> Vec<String> {
    let is_plain = |phrase: &String| phrase.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b' ');
    phrases().0.into_iter().filter(is_plain).collect()
}

/// Words with anything but letters between them; the notation of the phrases is nearly that of regular expressions.
fn pattern(phrase: &str, terms: &[(String, Vec<String>)]) -> String {
    let mut text = phrase.to_owned();
    while let Some((open, close)) = text.find('{').zip(text.find('}')) {
        let names: Vec<&str> = text[open + 1..close].split('|').collect();
        let of_name = terms.iter().filter(|(name, _)| names.contains(&name.as_str()));
        let all: Vec<&str> = of_name.flat_map(|(_, phrases)| phrases.iter().map(String::as_str)).collect();
        let all = format!("({})", all.join("|"));
        text.replace_range(open..=close, &all);
    }
    let gap = |words: &str| format!("\\W+(?:\\w+\\W+){{0,{}}}", if words.is_empty() { "4" } else { words });
    let mut out = String::from("(?i)\\b");
    for word in text.split_inclusive([' ', '(', ')', '|']) {
        let (word, end) = word.split_at(word.trim_end_matches([' ', '(', ')', '|']).len());
        if let Some(words) = word.strip_prefix("..") {
            out = out.trim_end_matches("\\W*").to_owned() + &gap(words);
        } else {
            out += word;
            out += match end {
                " " => "\\W*",
                "(" => "(?:",
                other => other,
            };
        }
    }
    out
}

/// The same reply with other digits, and another name for joe.
fn another(reply: &str, number: u32) -> String {
    let mut state = u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let name: String = (0..3 + next() % 9).map(|_| char::from(b'a' + (next() % 26) as u8)).collect();
    // The codes at the beginning stay.
    let (head, tail) = reply.split_at(12);
    let tail = tail.replace("joe", &name);
    let digit = |letter: char| if letter.is_ascii_digit() { char::from(b'1' + (next() % 9) as u8) } else { letter };
    head.to_owned() + &tail.chars().map(digit).collect::<String>()
}

fn replies() {
    let set = regex::RegexSetBuilder::new(patterns()).size_limit(1 << 30).build();
    let set = set.unwrap_or_else(|error| panic!("{error}"));
    let options = smtp::ClassifyOptions::default();
    let many: Vec<String> =
        mixed(&REPLIES).iter().take(512).zip(1..).map(|(reply, number)| another(reply, number)).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    race(
        "rust: classify",
        count(&many),
        &[
            ("statusbook", &|| each(&many, |reply| smtp::classify(reply, &options).category)),
            ("regex", &|| each(&many, |reply| set.matches(reply).len())),
        ],
    );
    // The set reads so much memory that whatever is timed next to it begins with empty caches.
    let pass = aho_corasick::AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(aho_corasick::AhoCorasickKind::ContiguousNFA))
        .build(literals());
    let pass = pass.unwrap_or_else(|error| panic!("{error}"));
    race(
        "rust: classify, beside a light peer",
        count(&many),
        &[
            ("statusbook", &|| each(&many, |reply| smtp::classify(reply, &options).category)),
            ("aho-corasick", &|| each(&many, |reply| pass.find_overlapping_iter(reply).count())),
        ],
    );
}

/// What a client does that has Fetch's rules written out.
fn redirect_by_hand(code: u16, method: &str) -> Option<(&str, bool)> {
    match (code, method) {
        (301 | 302, "POST") => Some(("GET", false)),
        (303, other) if other != "GET" && other != "HEAD" => Some(("GET", false)),
        (301 | 302 | 303 | 307 | 308, _) => Some((method, true)),
        _ => None,
    }
}

/// What a client does that has a list of statuses and one of methods.
fn retry_by_hand(code: u16, method: &str) -> bool {
    matches!(code, 408 | 429 | 500 | 502 | 503 | 504)
        && matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE")
}

fn decisions() {
    let methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"];
    let all: Vec<(Code, &str)> =
        registered().into_iter().flat_map(|code| methods.map(|method| (code, method))).collect();
    let asked = mixed(&all);
    let (redirects, retries) = (RedirectOptions::default(), RetryOptions::default());
    race(
        "rust: redirect",
        OPERATIONS,
        &[
            ("statusbook", &|| each(&asked, |(code, method)| book::redirect(code, method, &redirects))),
            ("by hand", &|| each(&asked, |(code, method)| redirect_by_hand(code.get(), method))),
        ],
    );
    race(
        "rust: retry",
        OPERATIONS,
        &[
            ("statusbook", &|| each(&asked, |(code, method)| book::retry(code, method, &retries))),
            ("by hand", &|| each(&asked, |(code, method)| retry_by_hand(code.get(), method))),
        ],
    );
    let dates: Vec<String> =
        (0..997_u64).map(|day| UNIX_EPOCH + Duration::from_secs(day * 91_919)).map(httpdate::fmt_http_date).collect();
    let dates: Vec<&str> = dates.iter().map(String::as_str).collect();
    let dates = mixed(&dates);
    race(
        "rust: retry-after",
        OPERATIONS,
        &[
            ("statusbook", &|| each(&dates, |date| book::retry_after(date, 784_111_777))),
            ("httpdate", &|| each(&dates, httpdate::parse_http_date)),
        ],
    );
}

/// What a response begins with: a status line, and the empty line that `httparse` needs to be done.
const END: &str = "\r\n";

fn status_lines() {
    let codes = registered();
    let with = |phrase: &dyn Fn(Code) -> String| -> Vec<String> {
        codes.iter().map(|code| format!("HTTP/1.1 {code}{}{END}{END}", phrase(*code))).collect()
    };
    let lines = with(&|code| format!(" {}", code.status().phrase.unwrap_or_default()));
    let no_phrase = with(&|_| String::new());
    for text in lines.iter().chain(&no_phrase) {
        agree(text);
    }
    race_status_lines("rust: status line", &lines);
    race_status_lines("rust: no phrase", &no_phrase);
}

fn race_status_lines(group: &str, texts: &[String]) {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let texts = mixed(&texts);
    race(
        group,
        OPERATIONS,
        &[
            ("statusbook", &|| each(&texts, |text| book::status_line(line(text)))),
            ("httparse, same checks", &|| each(&texts, checked_by_httparse)),
            ("httparse alone", &|| each(&texts, by_httparse)),
        ],
    );
}

/// Both have to read the same in a line.
fn agree(text: &str) {
    let line = book::status_line(line(text)).unwrap_or_else(|error| panic!("{error}"));
    let checked = checked_by_httparse(text).unwrap_or_else(|| panic!("{text}"));
    assert_eq!(line.version.map(|version| version.as_bytes().ends_with(b"1")), Some(checked.version == 1));
    assert_eq!(line.code.map(Code::get), Some(checked.code));
    assert_eq!(line.phrase.and_then(|phrase| phrase.as_str()), checked.phrase);
    assert_eq!(line.deviations.is_empty(), checked.deviations == 0);
}

fn line(text: &str) -> &[u8] {
    text.strip_suffix(END).unwrap_or(text).as_bytes()
}

fn by_httparse(text: &str) -> Option<(u8, u16, &str)> {
    let mut response = httparse::Response::new(&mut []);
    response.parse(text.as_bytes()).ok()?;
    Some((response.version?, response.code?, response.reason?))
}

struct Checked<'a> {
    version: u8,
    code: u16,
    phrase: Option<&'a str>,
    deviations: u32,
}

/// What [`book::status_line`] reports, of a line that `httparse` takes. It refuses by itself: another version, white
/// space before it, other white space or more of it before the code, a code that is not three digits, no space after
/// it, control characters. So only this is left to look for.
fn checked_by_httparse(text: &str) -> Option<Checked<'_>> {
    let (version, code, reason) = by_httparse(text)?;
    let mut deviations = 0;
    let mut report = |deviates: bool, bit: u32| deviations |= u32::from(deviates) << bit;
    report(!(100..=599).contains(&code), 0);
    // `httparse` gives no phrase that is not ASCII, and the same for none and for an empty one.
    if reason.is_empty() {
        let line = text.as_bytes().split(|octet| *octet == b'\n').next()?;
        report(std::str::from_utf8(line).is_err(), 1);
        report(!line.is_ascii(), 2);
        report(line.get(12) != Some(&b' '), 3);
    }
    report(reason.starts_with([' ', '\t']), 4);
    report(reason.ends_with([' ', '\t']), 5);
    // The line ends after the version, the code, two spaces and the phrase.
    report(text.as_bytes().get(13 + reason.len()) == Some(&b'\n'), 6);
    Some(Checked { version, code, phrase: (!reason.is_empty()).then_some(reason), deviations })
}
