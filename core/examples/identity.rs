//! Writes Rust's answers to the questions of the identity test: `identity OUT METHODS.csv QUERIES REPLIES
//! RULES.json`.

use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write},
};

use serde::Serialize;
use statusbook::{
    Word,
    http::{self, Class, Code, GrpcCode, Operation, RedirectOptions, RedirectProfile, RetryOptions, RetryProfile},
    smtp::{self, Category, ClassifyOptions, Command, Rules},
};

/// The example of RFC 9110 §5.6.7.
const CLOCK: i64 = 784_111_777;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, out, methods, queries, replies, rules] = &arguments[..] else {
        return Err("identity OUT METHODS.csv QUERIES REPLIES RULES.json".into());
    };
    let mut out = BufWriter::new(File::create(out)?);
    for code in 0..=u16::MAX {
        writeln!(out, "http.status\t{code}\t{}", answer(http::status(code), "invalid_code")?)?;
    }
    for code in 0..=u16::MAX {
        writeln!(out, "smtp.code\t{code}\t{}", answer(smtp::code(code), "invalid_code")?)?;
    }
    for class in Class::ALL {
        writeln!(out, "http.class_info\t{class}\t{}", serde_json::to_string(http::class_info(*class))?)?;
    }
    for operation in Operation::ALL {
        writeln!(out, "http.typical\t{operation}\t{}", serde_json::to_string(http::typical(*operation))?)?;
    }
    for line in fs::read_to_string(methods)?.lines().skip(1) {
        let name = line.split(',').next().unwrap_or_default();
        writeln!(out, "http.method\t{name}\t{}", answer(http::method(name), "invalid_method")?)?;
        for code in 100..1000 {
            let rule = http::content_rule(name, Code::new(code)?)?;
            writeln!(out, "http.content_rule\t{name} {code}\t{}", serde_json::to_string(&rule)?)?;
        }
    }
    let regular = [2, 4, 5].into_iter().flat_map(|class| {
        (0..10).flat_map(move |subject| (0..100).map(move |detail| format!("{class}.{subject}.{detail}")))
    });
    let rare =
        [2, 4, 5].into_iter().flat_map(|class| ["7.606", "1.351", "999.999"].map(|rest| format!("{class}.{rest}")));
    for code in regular.chain(rare) {
        writeln!(out, "smtp.enhanced\t{code}\t{}", answer(smtp::enhanced(code.as_str()), "invalid_enhanced_code")?)?;
    }
    for name in GrpcCode::ALL {
        writeln!(out, "http.from_grpc\t{name}\t{}", serde_json::to_string(&http::from_grpc(*name))?)?;
    }
    for code in 100..1000 {
        writeln!(out, "http.to_grpc\t{code}\t{}", serde_json::to_string(&http::to_grpc(Code::new(code)?))?)?;
    }
    decisions(&mut out, &fs::read_to_string(methods)?)?;
    for query in fs::read_to_string(queries)?.lines() {
        writeln!(out, "http.from_phrase\t{query}\t{}", serde_json::to_string(&http::from_phrase(query))?)?;
        writeln!(out, "http.search\t{query}\t{}", serde_json::to_string(&http::search(query, 5))?)?;
        writeln!(out, "smtp.search\t{query}\t{}", serde_json::to_string(&smtp::search(query, 5))?)?;
        writeln!(out, "http.retry_after\t{query}\t{}", serde_json::to_string(&http::retry_after(query, CLOCK))?)?;
    }
    for category in Category::ALL {
        writeln!(out, "smtp.category\t{category}\t{}", serde_json::to_string(smtp::category(*category))?)?;
    }
    for rule in smtp::bounce_rules() {
        writeln!(out, "smtp.bounce_rule\t{rule}\t{}", serde_json::to_string(&smtp::bounce_rule(rule.id))?)?;
    }
    classifications(&mut out, &fs::read_to_string(replies)?, &Rules::from_json(&fs::read_to_string(rules)?)?)
}

/// The checksums of the answers to a hundred replies each: see tests/runners/python/replies.py.
fn classifications(out: &mut impl Write, replies: &str, rules: &Rules) -> Result<(), Box<dyn Error>> {
    let lines: Vec<&str> = replies.lines().collect();
    for (number, block) in lines.chunks(100).enumerate() {
        let (mut classified, mut explained) = (0, 0);
        for line in block {
            let fields: Vec<&str> = line.split('\t').collect();
            let [command, remote, own, with_rules, text] = fields[..] else { return Err(line.to_owned().into()) };
            let own: Vec<&str> = own.split(' ').filter(|own| !own.is_empty()).collect();
            let options = ClassifyOptions {
                command: (!command.is_empty()).then(|| Command::of(command)).transpose()?,
                remote: (!remote.is_empty()).then_some(remote.as_bytes()),
                own: &own,
                rules: (!with_rules.is_empty()).then_some(rules),
                ..ClassifyOptions::default()
            };
            let text = unescaped(text)?;
            classified = crc32(&serde_json::to_vec(&smtp::classify(&text, &options))?, classified);
            explained = crc32(&serde_json::to_vec(&smtp::explain(&text, &options))?, explained);
        }
        writeln!(out, "smtp.classify\t{number}\t\"{classified:08x}\"")?;
        writeln!(out, "smtp.explain\t{number}\t\"{explained:08x}\"")?;
    }
    Ok(())
}

/// The octets that a text stands for in which some are written `\xNN`.
fn unescaped(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut parts = text.split("\\x");
    let mut octets = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2).ok_or("no digits")?;
        octets.push(u8::from_str_radix(digits, 16)?);
        octets.extend(rest.as_bytes());
    }
    Ok(octets)
}

/// The checksums of the answers to every method and every set of flags.
fn decisions(out: &mut impl Write, methods: &str) -> Result<(), Box<dyn Error>> {
    let registered = methods.lines().skip(1).filter_map(|line| line.split(',').next());
    let methods: Vec<&str> = registered.chain(["BREW", "get"]).collect();
    for profile in RedirectProfile::ALL.iter().copied() {
        let row = serde_json::to_string(http::redirect_profile(profile))?;
        writeln!(out, "http.redirect_profile\t{profile}\t{row}")?;
        for number in 100..1000 {
            let (code, mut sum) = (Code::new(number)?, 0);
            for method in &methods {
                for flags in 0..8_u64 {
                    let options = RedirectOptions {
                        profile,
                        cross_origin: flags & 1 == 1,
                        one_shot_body: flags & 2 == 2,
                        hops: 25 * (flags >> 2),
                        ..RedirectOptions::default()
                    };
                    sum = crc32(&serde_json::to_vec(&http::redirect(code, *method, &options)?)?, sum);
                }
            }
            writeln!(out, "http.redirect\t{profile} {number}\t\"{sum:08x}\"")?;
        }
    }
    for profile in RetryProfile::ALL.iter().copied() {
        writeln!(out, "http.retry_profile\t{profile}\t{}", serde_json::to_string(http::retry_profile(profile))?)?;
        for number in 100..1000 {
            let (code, mut sum) = (Code::new(number)?, 0);
            for method in &methods {
                for one_shot_body in [false, true] {
                    for idempotent in [None, Some(false), Some(true)] {
                        let options = RetryOptions { profile, one_shot_body, idempotent, ..RetryOptions::default() };
                        sum = crc32(&serde_json::to_vec(&http::retry(code, method, &options)?)?, sum);
                    }
                }
            }
            for value in ["30", "99999", "soon", "0"] {
                let (fields, now, max_wait) = (value.into(), Some(CLOCK), Some(60));
                let options = RetryOptions { profile, fields, now, max_wait, ..RetryOptions::default() };
                sum = crc32(&serde_json::to_vec(&http::retry(code, "GET", &options)?)?, sum);
            }
            writeln!(out, "http.retry\t{profile} {number}\t\"{sum:08x}\"")?;
        }
    }
    Ok(())
}

fn crc32(octets: &[u8], sum: u32) -> u32 {
    let mut hasher = crc32fast::Hasher::new_with_initial(sum);
    hasher.update(octets);
    hasher.finalize()
}

fn answer<T: Serialize, E>(answer: Result<T, E>, error: &str) -> serde_json::Result<String> {
    answer.map_or_else(|_| Ok(error.into()), |answer| serde_json::to_string(&answer))
}
