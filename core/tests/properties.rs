//! What has to hold of every text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};
use statusbook::{
    Text, Word,
    http::{self, StatusLineDeviation},
    smtp::{self, EnhancedCode, Permanence, ReplyDeviation},
};

fn config() -> Config {
    // A failing input belongs into the conformance cases, not into a file of seeds.
    Config { cases: 2000, failure_persistence: None, ..Config::default() }
}

/// Octets at random, and octets that look like what is parsed.
fn octets() -> impl Strategy<Value = Vec<u8>> {
    let random = vec(any::<u8>(), 0..200);
    let likely = vec(prop_oneof![piece(), vec(any::<u8>(), 0..4)], 0..24).prop_map(|pieces| pieces.concat());
    prop_oneof![random, likely, nearly_a_line()]
}

/// The parts of a status line or a reply in their order, each right or wrong.
fn nearly_a_line() -> impl Strategy<Value = Vec<u8>> {
    const BEFORE: [&str; 4] = ["", "", " ", "\t"];
    const FIRST: [&str; 10] =
        ["HTTP/1.1", "HTTP/1.0", "http/1.1", "HTTP/2", "ICY", ":status:", "550", "450-", "#550", "5.1.1"];
    const SPACE: [&str; 6] = [" ", " ", " ", "  ", "\t", ""];
    const SECOND: [&str; 10] = ["404", "200", "099", "600", "40", "5.1.1", "(#5.1.1)", "4.2.2", "5.01.1", "550"];
    const TEXT: [&str; 8] = ["Not Found", "", "", "No (#5.1.1)", "Non trouvé", "1 no", "a\0b", "<421 4.4.2 gone> "];
    const END: [&str; 6] = ["", "\r\n", "\r\n", "\n", "\r", "\r\n550 5.1.1 no\r\n"];
    let part = |parts: &'static [&'static str]| select(parts);
    let line = (part(&BEFORE), part(&FIRST), part(&SPACE), part(&SECOND), part(&SPACE), part(&TEXT), part(&END));
    line.prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g].concat().into_bytes())
}

fn piece() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 40] = [
        "HTTP/1.1",
        "HTTP/",
        "http/2",
        "ICY",
        ":status",
        ":",
        "/",
        "1.1",
        "404",
        "099",
        "600",
        "40",
        "Not Found",
        "550",
        "5.1.1",
        "4.7.606",
        "5.01.1",
        "192.0.2.1",
        "(",
        ")",
        "#",
        "<",
        ">",
        ".",
        "-",
        "5",
        "0",
        " ",
        "  ",
        "\t",
        "\u{b}",
        "\u{c}",
        "\r",
        "\n",
        "\r\n",
        "\0",
        "é",
        "\u{fffd}",
        "User unknown",
        "<421 4.4.2 gone>",
    ];
    select(PIECES.as_slice()).prop_map(|piece| piece.as_bytes().to_vec())
}

/// Whether a text is a part of the input itself, not of a copy.
fn is_within(text: Text<'_>, input: &[u8]) -> bool {
    let (text, input) = (text.as_bytes().as_ptr_range(), input.as_ptr_range());
    input.start <= text.start && text.end <= input.end
}

/// Printable text without white space or a mark at either end.
fn phrase() -> impl Strategy<Value = String> {
    "[!-~]([ -~]{0,60}[!-~])?"
}

/// A printable line that begins with a letter, without the marks of a late code or a nested reply: `#`, `(` and `<`.
fn plain() -> impl Strategy<Value = String> {
    r#"[A-Za-z]([ !"$-')-;=-~]{0,60}[!$-')-;=-~])?"#
}

fn enhanced_code() -> impl Strategy<Value = EnhancedCode> {
    (select([2, 4, 5].as_slice()), 0..=999_u16, 0..=999_u16)
        .prop_map(|(class, subject, detail)| EnhancedCode::new(class, subject, detail).unwrap())
}

/// A code of the grammar, and perhaps an enhanced code of its class.
fn agreeing_codes() -> impl Strategy<Value = (u16, Option<EnhancedCode>)> {
    let code = (2..=5_u16, 0..=5_u16, 0..=9_u16).prop_map(|(a, b, c)| a * 100 + b * 10 + c);
    (code, proptest::option::of((0..=999_u16, 0..=999_u16))).prop_map(|(code, numbers)| {
        let class = u8::try_from(code / 100).unwrap();
        // RFC 2034 §4: 3xx replies carry none.
        let enhanced = numbers.and_then(|(subject, detail)| EnhancedCode::new(class, subject, detail).ok());
        (code, enhanced)
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_status_line_is_read_without_a_panic_and_in_place(input in octets()) {
        if let Ok(line) = http::status_line(&input) {
            prop_assert!(line.version.is_none_or(|version| is_within(version, &input)));
            prop_assert!(line.phrase.is_none_or(|phrase| is_within(phrase, &input)));
            prop_assert!(line.phrase.is_none_or(|phrase| !phrase.as_bytes().is_empty()));
            prop_assert!(line.version.is_none_or(|version| !version.as_bytes().is_empty()));
        }
    }

    #[test]
    fn a_status_line_without_a_deviation_is_of_the_grammar(input in octets()) {
        let Ok(line) = http::status_line(&input) else { return Ok(()) };
        if line.deviations.is_empty() {
            let (version, code) = (line.version.unwrap(), line.code.unwrap());
            let phrase = line.phrase.map_or(Vec::new(), |phrase| phrase.as_bytes().to_vec());
            let written = [version.as_bytes(), format!(" {code} ").as_bytes(), &phrase].concat();
            prop_assert_eq!(input.strip_suffix(b"\r\n").unwrap_or(&input), written);
            prop_assert!((100..=599).contains(&code.get()));
        }
    }

    #[test]
    fn a_reply_is_read_without_a_panic_and_in_place(input in octets()) {
        let reply = smtp::reply(&input);
        let mut lines = 0;
        for line in reply.lines {
            prop_assert!(is_within(line, &input));
            prop_assert!(!line.as_bytes().contains(&b'\n'));
            lines += 1;
        }
        prop_assert!(lines >= 1);
        prop_assert_eq!(reply.text().split('\n').count(), lines);
    }

    #[test]
    fn a_reply_without_a_deviation_is_of_the_grammar(input in octets()) {
        let reply = smtp::reply(&input);
        if reply.deviations.is_empty() {
            let text = std::str::from_utf8(&input).unwrap();
            let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap_or(text).split("\r\n").collect();
            for (number, line) in lines.iter().enumerate() {
                // No word says that white space stands before a later code.
                let line = line.trim_start();
                let mark = if number + 1 < lines.len() { "-" } else { " " };
                let rest = line.strip_prefix(&reply.code.unwrap().to_string()).and_then(|rest| rest.strip_prefix(mark));
                prop_assert!(rest.is_some_and(|rest| !rest.is_empty()), "{text:?}");
                prop_assert!(line.bytes().all(|octet| octet == b'\t' || (b' '..=b'~').contains(&octet)), "{text:?}");
            }
        }
    }

    #[test]
    fn the_parts_of_a_reply_agree_with_each_other(input in octets()) {
        let reply = smtp::reply(&input);
        let of_code = reply.code.map(smtp::Code::permanence);
        let of_enhanced = reply.enhanced.map(EnhancedCode::permanence);
        prop_assert_eq!(reply.permanence, of_code.or(of_enhanced));
        prop_assert_eq!(reply.codes_agree, of_code.zip(of_enhanced).map(|(code, enhanced)| code == enhanced));
        let has = |deviation| reply.deviations.contains(deviation);
        prop_assert_eq!(has(ReplyDeviation::ClassMismatch), reply.codes_agree == Some(false));
        prop_assert_eq!(has(ReplyDeviation::InvalidUtf8), std::str::from_utf8(&input).is_err());
        prop_assert_eq!(has(ReplyDeviation::NonAscii), !input.is_ascii());
        prop_assert!(reply.code.is_some() || has(ReplyDeviation::NoCode) || reply.lines.iter().count() > 1);
    }

    #[test]
    fn deviations_are_in_the_order_of_the_vocabulary(input in octets()) {
        let numbers: Vec<u32> = smtp::reply(&input).deviations.iter().map(Word::number).collect();
        prop_assert!(numbers.is_sorted());
        prop_assert_eq!(numbers.iter().sum::<u32>(), smtp::reply(&input).deviations.bits());
        if let Ok(line) = http::status_line(&input) {
            let numbers: Vec<u32> = line.deviations.iter().map(Word::number).collect();
            prop_assert!(numbers.is_sorted());
            prop_assert_eq!(numbers.iter().sum::<u32>(), line.deviations.bits());
        }
    }

    #[test]
    fn a_well_formed_status_line_comes_back_in_its_parts(
        major in select(["0", "1", "4", "9"].as_slice()),
        minor in 0..=9_u8,
        code in 100..=599_u16,
        phrase in proptest::option::of(phrase()),
        end in select(["", "\r\n"].as_slice()),
    ) {
        let version = format!("HTTP/{major}.{minor}");
        let input = format!("{version} {code} {}{end}", phrase.clone().unwrap_or_default());
        let line = http::status_line(&input).unwrap();
        prop_assert_eq!(line.version.unwrap(), version.as_str());
        prop_assert_eq!(line.code.unwrap(), code);
        prop_assert_eq!(line.phrase.map(|phrase| phrase.to_string()), phrase);
        prop_assert!(line.deviations.is_empty(), "{:?}", line.deviations);
    }

    #[test]
    fn http_2_and_3_have_no_status_line_whatever_follows(major in 2..=3_u8, code in 100..=599_u16, phrase in phrase()) {
        let line = format!("HTTP/{major} {code} {phrase}");
        prop_assert!(http::status_line(&line).unwrap().deviations.contains(StatusLineDeviation::NotHttp1));
    }

    #[test]
    fn a_well_formed_reply_comes_back_in_its_parts(
        (code, enhanced) in agreeing_codes(),
        lines in vec(plain(), 1..=5),
        end in select(["", "\r\n"].as_slice()),
    ) {
        let prefix = enhanced.map_or(String::new(), |enhanced| format!("{enhanced} "));
        let (last, others) = lines.split_last().unwrap();
        let others: Vec<String> = others.iter().map(|line| format!("{code}-{prefix}{line}\r\n")).collect();
        let input = format!("{}{code} {prefix}{last}{end}", others.concat());

        let reply = smtp::reply(&input);
        prop_assert_eq!(reply.code.unwrap(), code);
        prop_assert_eq!(reply.enhanced, enhanced);
        prop_assert_eq!(reply.codes_agree, enhanced.map(|_| true));
        prop_assert_eq!(reply.permanence.unwrap(), Permanence::ALL[usize::from(code / 100) - 2]);
        prop_assert!(reply.deviations.is_empty(), "{:?}", reply.deviations);
        prop_assert_eq!(reply.lines.iter().map(|line| line.to_string()).collect::<Vec<_>>(), lines.clone());
        prop_assert_eq!(reply.text(), lines.join("\n"));
    }

    #[test]
    fn a_reply_reads_the_same_with_and_without_its_last_line_end(input in octets()) {
        let open = input.trim_ascii();
        prop_assume!(!open.is_empty());
        let closed = [open, b"\r\n"].concat();
        let (open, closed) = (smtp::reply(open), smtp::reply(&closed));
        prop_assert_eq!((open.code, open.enhanced, open.deviations), (closed.code, closed.enhanced, closed.deviations));
        prop_assert_eq!(open.text(), closed.text());
    }

    #[test]
    fn an_enhanced_code_is_read_as_it_is_written(code in enhanced_code()) {
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        prop_assert_eq!(smtp::enhanced(code.to_string().as_str()).unwrap().code, code);
    }

    #[test]
    fn what_is_read_as_an_enhanced_code_is_written_the_same_way(text in "[0-9]{1,2}\\.[0-9]{1,4}\\.[0-9]{1,4}") {
        if let Ok(code) = text.parse::<EnhancedCode>() {
            prop_assert_eq!(code.to_string(), text);
        } else {
            let numbers: Vec<&str> = text.split('.').collect();
            let in_form = ["2", "4", "5"].contains(&numbers[0])
                && numbers[1..].iter().all(|number| number.len() <= 3 && (*number == "0" || !number.starts_with('0')));
            prop_assert!(!in_form);
        }
    }

    #[test]
    fn a_method_is_registered_or_not_or_no_token(input in octets()) {
        let token = !input.is_empty()
            && input.iter().all(|octet| octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(octet));
        prop_assert_eq!(http::method(&input).is_ok(), token);
    }
}
