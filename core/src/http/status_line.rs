#![allow(clippy::enum_glob_use, reason = "the parser names nearly every deviation")]

use core::fmt;

use super::{
    Code, StatusLine,
    StatusLineDeviation::{self as Deviation, *},
};
use crate::{Text, Words, code::number};

/// Reads a status line (RFC 9112 §4): strict in what it reports, lenient in what it reads.
///
/// A line end is taken off if there is one, and nothing beyond it is read. The parts may be apart by any
/// white space, as RFC 9112 §4 allows a recipient; whatever left the grammar is in `deviations`.
///
/// # Errors
/// [`InvalidStatusLine`] if there is no version and no code at the start, or no code after the version.
///
/// ```
/// use statusbook::http::{self, StatusLineDeviation::*};
/// let line = http::status_line(b"HTTP/1.1 404 Not Found\r\n")?;
/// assert_eq!(line.code.unwrap(), 404);
/// assert!(line.deviations.is_empty());
///
/// let line = http::status_line("HTTP/1.1 499")?;
/// assert_eq!(line.phrase, None);
/// assert!(line.deviations.contains(MissingPhrase));
/// # Ok::<(), http::InvalidStatusLine>(())
/// ```
pub fn status_line<T: AsRef<[u8]> + ?Sized>(line: &T) -> Result<StatusLine<'_>, InvalidStatusLine> {
    let text = line.as_ref();
    well_formed(text).map_or_else(|| any(text), Ok)
}

/// The line as the grammar has it, and nearly every server sends it. [`any`] reads it too, and takes five times as long.
fn well_formed(text: &[u8]) -> Option<StatusLine<'_>> {
    let line = text.strip_suffix(b"\r\n").unwrap_or(text);
    let rest = line.strip_prefix(b"HTTP/1.")?;
    let [b'0'..=b'9', b' ', a @ b'1'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9', b' ', phrase @ ..] = rest else {
        return None;
    };
    let deviates = phrase.first()? == &b' ' || phrase.last()? == &b' ' || !is_printable(line);
    let (version, phrase) = (Some(Text::new(&line[..8])), Some(Text::new(phrase)));
    let code = Code::new(number(*a, *b, *c)).ok();
    (!deviates).then_some(StatusLine { version, code, phrase, deviations: Words::EMPTY })
}

/// Whether there is nothing but printable ASCII, in eight octets or more. The last eight may be looked at twice: the
/// processor would stumble over a rest of any length, and take longer over that than over the line.
fn is_printable(line: &[u8]) -> bool {
    let printable = |octets: &[u8; 8]| octets.iter().fold(true, |all, octet| all & (b' '..=b'~').contains(octet));
    line.as_chunks().0.iter().all(printable) && line.last_chunk().is_some_and(printable)
}

fn any(text: &[u8]) -> Result<StatusLine<'_>, InvalidStatusLine> {
    let mut deviations = Words::EMPTY;
    let line = first_line(text, &mut deviations);
    deviations.insert_if(core::str::from_utf8(line).is_err(), InvalidUtf8);
    let start = trim_start(line);
    deviations.insert_if(start.len() != line.len(), LeadingSpace);

    let (version, rest) = version(start, &mut deviations)?;
    let digits = rest.iter().take_while(|octet| octet.is_ascii_digit()).count();
    if digits == 0 {
        return Err(InvalidStatusLine::NoCode);
    }
    let (digits, rest) = rest.split_at(digits);
    let code = code(digits, &mut deviations);
    let phrase = phrase(rest, &mut deviations);
    Ok(StatusLine { version, code, phrase, deviations })
}

type Deviations = Words<Deviation>;

fn first_line<'a>(text: &'a [u8], deviations: &mut Deviations) -> &'a [u8] {
    let Some(end) = text.iter().position(|octet| *octet == b'\n') else { return text };
    deviations.insert_if(end + 1 < text.len(), MoreLines);
    let line = &text[..end];
    line.strip_suffix(b"\r").unwrap_or_else(|| {
        deviations.insert(BareLf);
        line
    })
}

/// The white space of RFC 9112 §4: SP, HTAB, VT, FF, bare CR.
const fn is_space(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t' | 0x0b | 0x0c | b'\r')
}

fn trim_start(text: &[u8]) -> &[u8] {
    let start = text.iter().position(|octet| !is_space(*octet)).unwrap_or(text.len());
    &text[start..]
}

/// Version, if there is one, and what follows the white space after it.
fn version<'a>(
    start: &'a [u8],
    deviations: &mut Deviations,
) -> Result<(Option<Text<'a>>, &'a [u8]), InvalidStatusLine> {
    const PSEUDO: &[u8] = b":status";
    let digits = start.iter().take_while(|octet| octet.is_ascii_digit()).count();
    if digits == 3 && start.get(digits).is_none_or(|octet| is_space(*octet)) {
        deviations.insert(MissingVersion);
        return Ok((None, start));
    }
    if start.get(..PSEUDO.len()).is_some_and(|name| name.eq_ignore_ascii_case(PSEUDO)) {
        deviations.insert(PseudoHeader);
        let rest = &start[PSEUDO.len()..];
        return Ok((None, trim_start(rest.strip_prefix(b":").unwrap_or(rest))));
    }
    let end = start.iter().position(|octet| is_space(*octet)).unwrap_or(start.len());
    let (version, rest) = start.split_at(end);
    let slash = version.iter().position(|octet| *octet == b'/');
    let (name, number) = slash.map_or((version, &version[..0]), |slash| (&version[..slash], &version[slash + 1..]));
    if name.eq_ignore_ascii_case(b"HTTP") {
        deviations.insert_if(name != b"HTTP", VersionCase);
        version_number(number, deviations);
    } else if version == b"ICY" {
        deviations.insert(VersionForm);
    } else {
        return Err(InvalidStatusLine::NoVersion);
    }
    let code = trim_start(rest);
    let space = &rest[..rest.len() - code.len()];
    deviations.insert_if(space.len() > 1, ExtraSpace);
    deviations.insert_if(space.iter().any(|octet| *octet != b' '), OtherSpace);
    Ok((Some(Text::new(version)), code))
}

fn version_number(number: &[u8], deviations: &mut Deviations) {
    let well_formed = matches!(number, [major, b'.', minor] if major.is_ascii_digit() && minor.is_ascii_digit());
    deviations.insert_if(!well_formed, VersionForm);
    deviations.insert_if(matches!(number, [b'2' | b'3'] | [b'2' | b'3', b'.', ..]), NotHttp1);
}

fn code(digits: &[u8], deviations: &mut Deviations) -> Option<Code> {
    let &[a, b, c] = digits else {
        deviations.insert(CodeNotThreeDigits);
        return None;
    };
    let number = number(a, b, c);
    deviations.insert_if(!(100..=599).contains(&number), CodeOutOfRange);
    Code::new(number).ok()
}

fn phrase<'a>(rest: &'a [u8], deviations: &mut Deviations) -> Option<Text<'a>> {
    let Some((&space, after)) = rest.split_first() else {
        deviations.insert_if(!deviations.contains(PseudoHeader), MissingPhrase);
        return None;
    };
    let phrase = if is_space(space) {
        deviations.insert_if(space != b' ', OtherSpace);
        let phrase = trim_start(after);
        if phrase.is_empty() {
            deviations.insert_if(!after.is_empty(), TrailingSpace);
            return None;
        }
        let extra = &after[..after.len() - phrase.len()];
        deviations.insert_if(!extra.is_empty(), ExtraSpace);
        deviations.insert_if(extra.iter().any(|octet| *octet != b' '), OtherSpace);
        phrase
    } else {
        deviations.insert(MissingSpace);
        rest
    };
    let end = phrase.iter().rposition(|octet| !is_space(*octet)).map_or(0, |last| last + 1);
    let (phrase, trailing) = phrase.split_at(end);
    deviations.insert_if(!trailing.is_empty(), TrailingSpace);
    deviations.insert_if(!phrase.is_ascii(), NonAsciiPhrase);
    deviations.insert_if(phrase.iter().any(|octet| octet.is_ascii_control() && *octet != b'\t'), ControlCharacter);
    Some(Text::new(phrase))
}

/// The text is not a status line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidStatusLine {
    /// It begins neither with a version nor with a code.
    NoVersion,
    /// No code follows the version.
    NoCode,
}

impl fmt::Display for InvalidStatusLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoVersion => {
                "not a status line: it has to begin like \"HTTP/1.1 404 Not Found\" (RFC 9112 section 4)"
            }
            Self::NoCode => "not a status line: no status code follows the version (RFC 9112 section 4)",
        })
    }
}

impl core::error::Error for InvalidStatusLine {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::{any, well_formed};

    #[test]
    fn a_well_formed_line_is_read_as_any_line_is() {
        let mut taken = 0;
        let mut compare = |text: &[u8]| {
            let Some(quick) = well_formed(text) else { return };
            assert_eq!(format!("{quick:?}"), format!("{:?}", any(text).unwrap()));
            taken += 1;
        };
        for line in ["HTTP/1.1 404 Not Found\r\n", "HTTP/1.0 200 OK", "HTTP/1.1 599 -"] {
            for place in 0..line.len() {
                for octet in 0..=u8::MAX {
                    let mut text = line.as_bytes().to_vec();
                    text[place] = octet;
                    compare(&text);
                    text.insert(place, octet);
                    compare(&text);
                }
                compare(&line.as_bytes()[..place]);
            }
        }
        assert!(taken > 1000, "{taken}");
    }
}
