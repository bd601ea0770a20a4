//! Writes the whole book as JSON, one record a line: what `statusbook.json` is made with.

use std::{
    error::Error,
    io::{self, Write},
};

use serde::Serialize;
use statusbook::{
    DATA_DATE, Word,
    http::{self, Class, RedirectProfile, RetryProfile},
    rows,
    smtp::{self, CodeStanding},
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout());
    writeln!(out, "{{\n\"version\": \"{}\",\n\"data_date\": \"{DATA_DATE}\",", env!("CARGO_PKG_VERSION"))?;
    list(&mut out, "owners", rows::OWNERS.iter(), ",")?;
    writeln!(out, "\"http\": {{")?;
    list(&mut out, "statuses", http::statuses(), ",")?;
    list(&mut out, "classes", Class::ALL.iter().copied().map(http::class_info), ",")?;
    list(&mut out, "methods", rows::METHODS.iter(), ",")?;
    list(&mut out, "typical", rows::TYPICAL.iter(), ",")?;
    let redirect_profiles = RedirectProfile::ALL.iter().copied().map(http::redirect_profile);
    list(&mut out, "redirect_profiles", redirect_profiles, ",")?;
    list(&mut out, "retry_profiles", RetryProfile::ALL.iter().copied().map(http::retry_profile), "")?;
    writeln!(out, "}},\n\"smtp\": {{")?;
    let codes = smtp::CODES.iter().filter(|info| info.standing != CodeStanding::Unassigned);
    list(&mut out, "codes", codes, ",")?;
    list(&mut out, "enhanced", smtp::registered(), ",")?;
    list(&mut out, "provider_meanings", rows::ENHANCED_MEANING_ROWS.iter(), ",")?;
    list(&mut out, "categories", smtp::categories(), ",")?;
    list(&mut out, "bounce_rules", smtp::bounce_rules(), "")?;
    writeln!(out, "}}\n}}")?;
    Ok(())
}

fn list<T: Serialize>(
    out: &mut impl Write,
    name: &str,
    records: impl IntoIterator<Item = T>,
    end: &str,
) -> Result<(), Box<dyn Error>> {
    let lines: Vec<String> =
        records.into_iter().map(|record| serde_json::to_string(&record)).collect::<Result<_, _>>()?;
    writeln!(out, "\"{name}\": [\n{}\n]{end}", lines.join(",\n"))?;
    Ok(())
}
