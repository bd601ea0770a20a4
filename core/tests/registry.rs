//! The registry against the snapshots of IANA's in `tests/snapshots`, and against the RFCs where IANA has no registry.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::{collections::BTreeSet, path::Path};

use statusbook::{
    Reference, Standing,
    http::{self, Meaning},
    rows,
    smtp::{self, Association, CodeStanding, EnhancedCode, Permanence, Subject},
};

fn snapshot(file: &str, columns: &[&str]) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/snapshots").join(file);
    let mut reader = csv::Reader::from_path(path).unwrap();
    assert_eq!(reader.headers().unwrap(), columns);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What a row of the status code registry says.
struct Row {
    code: u16,
    phrase: Option<String>,
    standing: Standing,
    expires: Option<String>,
    reference: String,
}

fn status_codes() -> Vec<Row> {
    let rows = snapshot("iana-http.csv", &["Value", "Description", "Reference"]);
    rows.into_iter()
        .map(|row| {
            let [code, description, reference] = row.try_into().unwrap();
            let (title, remark) = description.split_once('(').unwrap_or((&description, ""));
            let standing = match remark {
                "" => Standing::Registered,
                "Unused)" => Standing::Unused,
                "OBSOLETED)" => Standing::Obsolete,
                _ if remark.starts_with("TEMPORARY") => Standing::Temporary,
                _ => panic!("{code}: what does ({remark} mean?"),
            };
            let expires = remark.split_once("expires ").map(|(_, date)| date.trim_end_matches(')').to_owned());
            let phrase = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
            Row { code: code.parse().unwrap(), phrase, standing, expires, reference }
        })
        .collect()
}

fn iana(code: u16) -> Option<&'static Meaning> {
    http::status(code).unwrap().meanings.iter().find(|meaning| meaning.owner.slug == "iana")
}

/// A reference of the snapshots, `RFC 3253 §4.4, §9.4`, as documents and sections.
fn cited(reference: &str) -> Vec<(&str, Option<&str>)> {
    let (document, sections) = reference.split_once(" §").unwrap_or((reference, ""));
    if sections.is_empty() {
        return vec![(document, None)];
    }
    sections.split(", §").map(|section| (document, Some(section))).collect()
}

/// Whether the references begin with what is cited. Where the snapshot has no section, ours may have one.
fn rests_on(references: &[Reference], reference: &str) -> bool {
    let cited = cited(reference);
    cited.len() <= references.len()
        && cited.iter().zip(references).all(|((document, section), ours)| {
            ours.document == *document && (section.is_none() || ours.section == *section)
        })
}

#[test]
fn every_row_of_the_status_code_registry_is_in_the_book() {
    let rows = status_codes();
    assert_eq!(rows.len(), 64);
    for row in rows {
        let status = http::status(row.code).unwrap();
        let meaning = iana(row.code).unwrap_or_else(|| panic!("{}: no meaning of IANA's", row.code));
        assert_eq!(status.registered_phrase, row.phrase.as_deref(), "{}", row.code);
        assert_eq!(meaning.phrase, row.phrase.as_deref(), "{}", row.code);
        assert_eq!(status.standing, row.standing, "{}", row.code);
        assert_eq!(meaning.standing, row.standing, "{}", row.code);
        assert_eq!(meaning.expires, row.expires.as_deref(), "{}", row.code);
        assert_eq!(status.is_registered, row.phrase.is_some(), "{}", row.code);
        assert!(rests_on(meaning.references, &row.reference), "{}: {:?}", row.code, meaning.references);
    }
}

#[test]
fn iana_has_no_code_in_the_book_that_the_snapshot_has_not() {
    let listed: BTreeSet<u16> = status_codes().into_iter().map(|row| row.code).collect();
    let ours: BTreeSet<u16> = (100..=999).filter(|code| iana(*code).is_some()).collect();
    assert_eq!(ours, listed);
}

#[test]
fn a_registered_phrase_leads_its_code() {
    for row in status_codes() {
        let status = http::status(row.code).unwrap();
        match row.phrase {
            Some(phrase) => assert_eq!(status.phrase, Some(phrase.as_str())),
            None => assert!(matches!(status.phrase, Some("Switch Proxy" | "I'm a teapot")), "{status}"),
        }
    }
}

#[test]
fn every_row_of_the_method_registry_is_in_the_book() {
    let rows = snapshot("iana-http-methods.csv", &["Method Name", "Safe", "Idempotent", "Reference"]);
    assert_eq!(rows.len(), 40);
    for row in &rows {
        let [name, safe, idempotent, reference] = row.as_slice() else { panic!("four columns") };
        let method = http::method(name).unwrap().unwrap_or_else(|| panic!("{name} is missing"));
        assert_eq!(method.name, name);
        assert_eq!(method.safe, yes(safe), "{name}");
        assert_eq!(method.idempotent, yes(idempotent), "{name}");
        assert!(rests_on(method.references, reference), "{name}: {:?}", method.references);
    }
    assert_eq!(rows::METHODS.len(), rows.len());
}

fn yes(text: &str) -> bool {
    match text {
        "yes" => true,
        "no" => false,
        other => panic!("{other} is neither yes nor no"),
    }
}

/// A row of the registry of enhanced codes.
struct Enhanced {
    subject: u16,
    detail: u16,
    title: Option<String>,
    basic: String,
    references: Vec<String>,
}

impl Enhanced {
    fn codes(&self) -> impl Iterator<Item = EnhancedCode> {
        [2, 4, 5].into_iter().map(|class| EnhancedCode::new(class, self.subject, self.detail).unwrap())
    }

    /// The basic codes of a class in `550 (other 4XX or 5XX codes are allowed)`, `451/550` and the like, in that order.
    fn basic(&self, class: u8) -> Vec<u16> {
        let words = self.basic.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.filter_map(|word| word.parse().ok()).filter(|code| code / 100 == u16::from(class)).collect()
    }

    fn association(&self) -> Association {
        match self.basic.as_str() {
            "Any" => Association::Any,
            "Not given" | "." | "" => Association::NotGiven,
            "5XX" => Association::AnyPermanent,
            listed if listed.contains("other 4XX or 5XX codes are allowed") => Association::ListedAndOthers,
            _ => Association::Listed,
        }
    }
}

fn enhanced_codes() -> Vec<Enhanced> {
    let columns = ["Code", "Sample Text", "Associated Basic Status Code", "Reference"];
    let rows = snapshot("iana-smtp-enhanced.csv", &columns);
    rows.into_iter()
        .map(|row| {
            let [code, title, basic, references] = row.try_into().unwrap();
            let numbers = code.strip_prefix("X.").and_then(|code| code.split_once('.')).unwrap();
            let references = references.split(';').map(document).collect();
            let title = Some(title).filter(|title| !title.is_empty());
            Enhanced {
                subject: numbers.0.parse().unwrap(),
                detail: numbers.1.parse().unwrap(),
                title,
                basic,
                references,
            }
        })
        .collect()
}

/// `rfc3463` is RFC 3463, and a draft is cited without its version.
fn document(name: &str) -> String {
    match name.strip_prefix("rfc") {
        Some(number) => format!("RFC {number}"),
        None => name.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end_matches('-').to_owned(),
    }
}

#[test]
fn every_row_of_the_enhanced_code_registry_is_in_the_book_once_a_class() {
    let rows = enhanced_codes();
    assert_eq!(rows.len(), 81);
    for row in &rows {
        for code in row.codes() {
            let info = smtp::enhanced(code).unwrap();
            assert_eq!(info.code, code);
            assert_eq!(info.phrase, row.title.as_deref(), "{code}");
            assert_eq!(info.association, row.association(), "{code}");
            let basic: Vec<u16> = info.basic.iter().map(|basic| basic.get()).collect();
            assert_eq!(basic, row.basic(code.class()), "{code}");
            // X.6.10, the one row without a title, is "a duplicate of X.6.8 and is thus deprecated".
            let standing = if row.title.is_some() { Standing::Registered } else { Standing::Obsolete };
            assert_eq!(info.standing, standing, "{code}");
            let documents: Vec<&str> = info.references.iter().map(|reference| reference.document).collect();
            assert_eq!(documents, row.references, "{code}");
        }
    }
    assert_eq!(rows::TOPICS.len(), rows.len());
}

#[test]
fn the_row_without_a_title_is_6_10() {
    let without: Vec<_> =
        enhanced_codes().iter().filter(|row| row.title.is_none()).map(|row| (row.subject, row.detail)).collect();
    assert_eq!(without, [(6, 10)]);
}

#[test]
fn an_enhanced_code_that_is_not_registered_is_unassigned_with_what_its_numbers_say() {
    let registered: BTreeSet<(u16, u16)> = enhanced_codes().iter().map(|row| (row.subject, row.detail)).collect();
    for (subject, detail) in (0..=20).flat_map(|subject| (0..=999).map(move |detail| (subject, detail))) {
        for class in [2, 4, 5] {
            let code = EnhancedCode::new(class, subject, detail).unwrap();
            let info = code.info();
            assert_eq!(info.permanence, permanence(u16::from(class)), "{code}");
            assert_eq!(info.subject, subject_of(subject), "{code}");
            if !registered.contains(&(subject, detail)) {
                assert_eq!(info.standing, Standing::Unassigned, "{code}");
                assert_eq!(info.phrase, None, "{code}");
                assert_eq!(info.association, Association::NotGiven, "{code}");
                assert!(info.basic.is_empty(), "{code}");
                assert!(rests_on(info.references, "RFC 3463 §2"), "{code}");
            }
        }
    }
}

/// RFC 3463 §3: X.0 to X.7.
fn subject_of(number: u16) -> Option<Subject> {
    Some(match number {
        0 => Subject::Other,
        1 => Subject::Addressing,
        2 => Subject::Mailbox,
        3 => Subject::MailSystem,
        4 => Subject::Network,
        5 => Subject::Protocol,
        6 => Subject::Content,
        7 => Subject::Security,
        _ => return None,
    })
}

/// RFC 5321 §4.2.1.
fn permanence(digit: u16) -> Permanence {
    match digit {
        2 => Permanence::Success,
        3 => Permanence::Intermediate,
        4 => Permanence::Transient,
        5 => Permanence::Permanent,
        other => panic!("{other} is no class of replies"),
    }
}

/// How the RFCs' wording of each reply code begins, without "requested action not taken" and the like; where it
/// stands; and the documents that define it. Without a wording: a code that no document gives a title.
#[rustfmt::skip]
const REPLY_CODES: [(u16, &str, CodeStanding, &[&str]); 51] = {
    use CodeStanding::{Draft, Named, Seen, Standard};
    [
        (211, "System status, or system help reply", Standard, &["RFC 5321"]),
        (214, "Help message", Standard, &["RFC 5321"]),
        (220, "Service ready", Standard, &["RFC 5321"]),
        (221, "Service closing transmission channel", Standard, &["RFC 5321"]),
        (235, "Authentication succeeded", Standard, &["RFC 4954"]),
        (250, "Requested mail action okay, completed", Standard, &["RFC 5321"]),
        (251, "User not local; will forward", Standard, &["RFC 5321"]),
        (252, "Cannot VRFY user, but will accept message and attempt delivery", Standard, &["RFC 5321"]),
        (253, "Messages pending for node started", Standard, &["RFC 1985"]),
        (334, "Authentication challenge", Standard, &["RFC 4954"]),
        (354, "Start mail input", Standard, &["RFC 5321"]),
        (421, "Service not available, closing transmission channel", Standard, &["RFC 5321"]),
        (422, "", Named, &["RFC 5248"]),
        (430, "", Named, &["RFC 5248"]),
        (432, "A password transition is needed", Standard, &["RFC 4954"]),
        (441, "", Seen, &[]),
        (450, "Mailbox unavailable", Standard, &["RFC 5321"]),
        (451, "Local error in processing", Standard, &["RFC 5321"]),
        (452, "Insufficient system storage", Standard, &["RFC 5321"]),
        (453, "You have no mail", Standard, &["RFC 2645"]),
        (454, "Temporary authentication failure", Standard, &["RFC 4954", "RFC 3207"]),
        (455, "Server unable to accommodate parameters", Standard, &["RFC 5321"]),
        (456, "", Draft, &[]),
        (458, "Unable to queue messages for node", Standard, &["RFC 1985"]),
        (459, "Node not allowed", Standard, &["RFC 1985"]),
        (500, "Syntax error, command unrecognized", Standard, &["RFC 5321"]),
        (501, "Syntax error in parameters or arguments", Standard, &["RFC 5321"]),
        (502, "Command not implemented", Standard, &["RFC 5321"]),
        (503, "Bad sequence of commands", Standard, &["RFC 5321"]),
        (504, "Command parameter not implemented", Standard, &["RFC 5321"]),
        (520, "", Draft, &[]),
        (521, "Host does not accept mail", Standard, &["RFC 7504"]),
        (523, "Encryption needed", Named, &["RFC 5248"]),
        (524, "Encryption required for the requested authentication mechanism", Named, &["RFC 5248"]),
        (525, "User account disabled", Named, &["RFC 5248"]),
        (530, "Authentication required", Standard, &["RFC 4954", "RFC 3207"]),
        (533, "", Named, &["RFC 5248"]),
        (534, "Authentication mechanism is too weak", Standard, &["RFC 4954"]),
        (535, "Authentication credentials invalid", Standard, &["RFC 4954"]),
        (538, "Encryption required for requested authentication mechanism", Standard, &["RFC 4954"]),
        (541, "", Seen, &[]),
        (544, "", Seen, &[]),
        (550, "Mailbox unavailable", Standard, &["RFC 5321"]),
        (551, "User not local; please try", Standard, &["RFC 5321"]),
        (552, "Exceeded storage allocation", Standard, &["RFC 5321"]),
        (553, "Mailbox name not allowed", Standard, &["RFC 5321"]),
        (554, "Transaction failed", Standard, &["RFC 5321"]),
        (555, "MAIL FROM/RCPT TO parameters not recognized or not implemented", Standard, &["RFC 5321"]),
        (556, "Domain does not accept mail", Standard, &["RFC 7504"]),
        (557, "", Draft, &[]),
        (571, "", Seen, &[]),
    ]
};

#[test]
fn every_reply_code_has_the_title_standing_and_documents_of_the_rfcs() {
    for (code, title, standing, documents) in REPLY_CODES {
        let info = smtp::code(code).unwrap();
        assert_eq!(info.standing, standing, "{code}");
        match info.phrase {
            Some(phrase) => assert!(!title.is_empty() && phrase.starts_with(title), "{code} {phrase}"),
            None => assert_eq!(title, "", "{code}"),
        }
        let cited: Vec<&str> = info.references.iter().map(|reference| reference.document).collect();
        assert!(documents.iter().all(|document| cited.contains(document)), "{code}: {cited:?}");
        let draft = cited.iter().any(|document| document.starts_with("draft-"));
        assert_eq!(draft, standing == CodeStanding::Draft, "{code}: {cited:?}");
    }
}

#[test]
fn every_other_reply_code_is_unassigned() {
    let known: BTreeSet<u16> = REPLY_CODES.iter().map(|(code, ..)| *code).collect();
    for code in 200..=599 {
        let info = smtp::code(code).unwrap();
        assert_eq!(info.permanence, permanence(code / 100), "{code}");
        if !known.contains(&code) {
            assert_eq!(info.standing, CodeStanding::Unassigned, "{code}");
            assert_eq!(info.phrase, None, "{code}");
            assert!(rests_on(info.references, "RFC 5321 §4.2.1"), "{code}");
        }
    }
}

#[test]
fn a_reply_code_lists_the_enhanced_codes_that_list_it() {
    let rows = enhanced_codes();
    for code in 200..=599 {
        let listed: BTreeSet<EnhancedCode> = rows
            .iter()
            .flat_map(|row| row.codes().filter(|enhanced| row.basic(enhanced.class()).contains(&code)))
            .collect();
        let ours = smtp::code(code).unwrap().enhanced;
        assert_eq!(ours, listed.into_iter().collect::<Vec<_>>(), "{code}");
    }
}

#[test]
fn every_reply_code_beside_an_enhanced_code_is_a_code_of_the_book() {
    for row in enhanced_codes() {
        for code in [2, 4, 5].into_iter().flat_map(|class| row.basic(class)) {
            let standing = smtp::code(code).unwrap().standing;
            assert!(matches!(standing, CodeStanding::Standard | CodeStanding::Named), "{code} is {standing}");
        }
    }
}
