//! Says of each line of the input, a status line or an SMTP reply, what its code means.

#![allow(clippy::print_stdout, reason = "that is what it is for")]

use std::{error::Error, io};

use statusbook::{http, smtp};

fn main() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let line = line?;
        if line.starts_with("HTTP/") {
            let known = http::status_line(&line)?.code.ok_or("no code")?.status();
            let class = known.class.map(http::Class::as_str);
            print(known.code.get(), known.phrase, class, known.owner.map(|owner| owner.name), known.summary);
        } else {
            let reply = smtp::reply(&line);
            let code = reply.code.ok_or("no code")?;
            let (phrase, references, summary) = match reply.enhanced.map(smtp::EnhancedCode::info) {
                Some(known) => (known.phrase, known.references, known.summary),
                None => (code.info().phrase, code.info().references, code.info().summary),
            };
            let permanence = reply.permanence.map(smtp::Permanence::as_str);
            print(code.get(), phrase, permanence, references.first().map(|first| first.document), summary);
        }
    }
    Ok(())
}

fn print(code: u16, phrase: Option<&str>, class: Option<&str>, owner: Option<&str>, summary: &str) {
    let [phrase, class, owner] = [phrase, class, owner].map(|word| word.unwrap_or("-"));
    println!("{code} | {phrase} | {class} | {owner} | {summary}");
}
