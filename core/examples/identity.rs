//! Writes Rust's answers to the questions of the identity test: `identity OUT METHODS.csv QUERIES`.

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
    smtp,
};

/// The example of RFC 9110 §5.6.7.
const CLOCK: i64 = 784_111_777;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, out, methods, queries] = &arguments[..] else { return Err("identity OUT METHODS.csv QUERIES".into()) };
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
    Ok(())
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
