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
    http::{self, Class, Code, Operation},
    smtp,
};

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
    for query in fs::read_to_string(queries)?.lines() {
        writeln!(out, "http.from_phrase\t{query}\t{}", serde_json::to_string(&http::from_phrase(query))?)?;
        writeln!(out, "http.search\t{query}\t{}", serde_json::to_string(&http::search(query, 5))?)?;
        writeln!(out, "smtp.search\t{query}\t{}", serde_json::to_string(&smtp::search(query, 5))?)?;
    }
    Ok(())
}

fn answer<T: Serialize, E>(answer: Result<T, E>, error: &str) -> serde_json::Result<String> {
    answer.map_or_else(|_| Ok(error.into()), |answer| serde_json::to_string(&answer))
}
