#![allow(clippy::enum_glob_use, reason = "the parser names nearly every deviation")]

use std::borrow::Cow;

use super::{
    Code, EnhancedCode, Permanence, Reply,
    ReplyDeviation::{self as Deviation, *},
};
use crate::{Text, Words, code::number};

/// Reads an SMTP reply (RFC 5321 §4.2, RFC 2034 §4): one line or many, with or without their line ends.
///
/// Never fails: what a person can read is read, and whatever left the grammar is in `deviations`. Addresses and
/// version numbers are not taken for enhanced codes. Time is linear in the length of the text.
///
/// ```
/// use statusbook::smtp::{self, Permanence, ReplyDeviation::*};
/// let reply = smtp::reply("550-5.7.1 Not from here.\r\n550 5.7.1 Go away.\r\n");
/// assert_eq!(reply.code.unwrap(), 550);
/// assert_eq!(reply.enhanced.unwrap().to_string(), "5.7.1");
/// assert_eq!(reply.permanence, Some(Permanence::Permanent));
/// assert_eq!(reply.text(), "Not from here.\nGo away.");
/// assert!(reply.deviations.is_empty());
///
/// let reply = smtp::reply("451 5.7.1 later");
/// assert_eq!(reply.codes_agree, Some(false));
/// assert!(reply.deviations.contains(ClassMismatch));
/// ```
pub fn reply<T: AsRef<[u8]> + ?Sized>(text: &T) -> Reply<'_> {
    let text = text.as_ref();
    let mut deviations = Words::EMPTY;
    if !text.is_ascii() {
        deviations.insert(NonAscii);
        deviations.insert_if(core::str::from_utf8(text).is_err(), InvalidUtf8);
    }
    let start = text.trim_ascii_start();
    deviations.insert_if(start.len() != text.len(), LeadingSpace);
    let lines = Lines { text: trim_line_ends(start) };

    let mut code = None;
    let mut enhanced = None;
    let (mut bare_lines, mut texts) = (0_usize, 0_usize);
    for (number, mut line) in lines.split().enumerate() {
        if line.last {
            // The end of the last line was taken off; it tells all the same.
            line.end = &start[lines.text.len()..];
        }
        line.report(&mut deviations);
        let prefix = Prefix::read(line.octets);
        for deviation in prefix.deviations.iter() {
            deviations.insert(deviation);
        }
        match (prefix.code, number) {
            (None, 0) => deviations.insert(NoCode),
            (None, _) => deviations.insert(LineWithoutCode),
            (Some(_), _) => {
                deviations.insert_if(!line.last && !prefix.hyphen, MissingHyphen);
                deviations.insert_if(line.last && prefix.hyphen, Unfinished);
            }
        }
        if let (Some(first), Some(here)) = (code, prefix.code) {
            deviations.insert_if(first != here, CodesDiffer);
        }
        if let (Some(first), Some(here)) = (enhanced, prefix.enhanced) {
            deviations.insert_if(first != here, EnhancedDiffer);
        }
        deviations.insert_if(holds_reply(prefix.text), NestedReply);
        bare_lines += usize::from(prefix.enhanced.is_none());
        texts += usize::from(!prefix.text.is_empty());
        code = code.or(prefix.code);
        enhanced = enhanced.or(prefix.enhanced);
    }
    deviations.insert_if(enhanced.is_some() && bare_lines > 0, EnhancedNotRepeated);
    // RFC 4954 §4: an authentication challenge may be empty.
    let may_be_empty = |code: Code| code.permanence() == Permanence::Intermediate;
    deviations.insert_if(texts == 0 && code.is_some_and(|code| !may_be_empty(code)), CodeAlone);

    let codes_agree =
        code.zip(enhanced).map(|(code, enhanced): (Code, EnhancedCode)| code.permanence() == enhanced.permanence());
    deviations.insert_if(codes_agree == Some(false), ClassMismatch);
    let permanence = code.map(Code::permanence).or(enhanced.map(EnhancedCode::permanence));
    Reply { code, enhanced, permanence, codes_agree, lines, deviations }
}

impl<'a> Reply<'a> {
    /// The lines, without codes, joined by line feeds. One line is borrowed, several are copied.
    pub fn text(&self) -> Cow<'a, str> {
        let mut lines = self.lines.iter();
        let first = lines.next().map_or(Cow::Borrowed(""), |line| line.to_str_lossy());
        lines.fold(first, |text, line| text + "\n" + line.to_str_lossy())
    }
}

/// The lines of a reply, each without its codes; they are found again whenever they are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines<'a> {
    text: &'a [u8],
}

impl<'a> Lines<'a> {
    /// The lines of a reply that was read before, from what [`Lines::as_bytes`] gave.
    #[doc(hidden)]
    pub const fn of(text: &'a [u8]) -> Self {
        Self { text }
    }

    /// The line that begins at this offset, and the offset of the next one.
    #[doc(hidden)]
    pub fn at(self, offset: usize) -> Option<(Text<'a>, usize)> {
        // The offset after the last line is one too large, as if another line end had been there.
        let mut split = Split { rest: self.text.get(offset..) };
        let line = split.next()?;
        let rest = split.rest.map_or(self.text.len() + 1, |rest| self.text.len() - rest.len());
        Some((Text::new(Prefix::read(line.octets).text), rest))
    }

    /// The lines in order.
    pub fn iter(&self) -> LinesIter<'a> {
        LinesIter { lines: *self, offset: 0 }
    }

    /// The reply that the lines are of, without white space before it and line ends after it.
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.text
    }

    fn split(self) -> Split<'a> {
        Split { rest: Some(self.text) }
    }
}

impl<'a> IntoIterator for &Lines<'a> {
    type Item = Text<'a>;
    type IntoIter = LinesIter<'a>;

    fn into_iter(self) -> LinesIter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for Lines<'a> {
    type Item = Text<'a>;
    type IntoIter = LinesIter<'a>;

    fn into_iter(self) -> LinesIter<'a> {
        self.iter()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Lines<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The lines of a reply, one after the other.
#[derive(Clone, Debug)]
pub struct LinesIter<'a> {
    lines: Lines<'a>,
    offset: usize,
}

impl<'a> Iterator for LinesIter<'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        let (line, next) = self.lines.at(self.offset)?;
        self.offset = next;
        Some(line)
    }
}

struct Split<'a> {
    rest: Option<&'a [u8]>,
}

struct Line<'a> {
    octets: &'a [u8],
    /// What ended the line: CR LF or LF.
    end: &'a [u8],
    last: bool,
}

impl Line<'_> {
    /// What is wrong with the octets, whatever they say.
    fn report(&self, deviations: &mut Words<Deviation>) {
        // Where the end was cut off, it was CR LF.
        let end = if self.end.is_empty() { 2 } else { self.end.len().min(2) };
        deviations.insert_if(self.octets.len() + end > 512, LineTooLong);
        deviations.insert_if(self.end.first() == Some(&b'\n'), BareLf);
        deviations.insert_if(self.end.first() == Some(&b'\r') && self.end.get(1) != Some(&b'\n'), BareCr);
        // All octets are looked at, without an early end: that way several are looked at in one step.
        let odd = self.octets.iter().fold(false, |odd, octet| odd | (octet.is_ascii_control() && *octet != b'\t'));
        if odd {
            deviations.insert_if(self.octets.contains(&b'\r'), BareCr);
            let control = |octet: &u8| octet.is_ascii_control() && !matches!(octet, b'\t' | b'\r');
            deviations.insert_if(self.octets.iter().any(control), ControlCharacter);
        }
    }
}

impl<'a> Iterator for Split<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.rest?;
        // Most replies have one line, which `contains` tells several octets at a time.
        let feed = rest.contains(&b'\n').then(|| rest.iter().position(|octet| *octet == b'\n')).flatten();
        let Some(feed) = feed else {
            self.rest = None;
            return Some(Line { octets: rest, end: &[], last: true });
        };
        self.rest = Some(&rest[feed + 1..]);
        let octets = rest[..feed].strip_suffix(b"\r").unwrap_or(&rest[..feed]);
        Some(Line { octets, end: &rest[octets.len()..=feed], last: false })
    }
}

fn trim_line_ends(text: &[u8]) -> &[u8] {
    let end = text.iter().rposition(|octet| !matches!(octet, b'\r' | b'\n')).map_or(0, |last| last + 1);
    &text[..end]
}

/// What a line begins with, and its text.
struct Prefix<'a> {
    code: Option<Code>,
    hyphen: bool,
    enhanced: Option<EnhancedCode>,
    text: &'a [u8],
    deviations: Words<Deviation>,
}

impl<'a> Prefix<'a> {
    fn read(line: &'a [u8]) -> Self {
        let mut prefix = Self { code: None, hyphen: false, enhanced: None, text: line, deviations: Words::EMPTY };
        prefix.take_code();
        if prefix.take_enhanced() && prefix.code.is_none() && prefix.take_code() {
            prefix.deviations.insert(EnhancedFirst);
        }
        if prefix.enhanced.is_none() {
            prefix.find_enhanced();
            let lone_digit = matches!(prefix.text, [b'0'..=b'9'] | [b'0'..=b'9', b' ', ..]);
            prefix.deviations.insert_if(prefix.code.is_some() && lone_digit, StrayNumber);
        }
        prefix
    }

    /// Takes a reply code off the text: `550`, `550-`, `#550`.
    fn take_code(&mut self) -> bool {
        let text = self.text.trim_ascii_start();
        let (hash, text) = strip_hash(text);
        let [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', rest @ ..] = text else { return false };
        if matches!(rest, [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..]) {
            return false;
        }
        let code = Code::new(number(*a, *b, *c)).ok();
        let separated = matches!(rest, [] | [b' ' | b'\t' | b'-', ..]);
        if code.is_none() {
            self.deviations.insert_if(separated, CodeOutOfGrammar);
            return false;
        }
        self.code = code;
        self.deviations.insert_if(matches!(self.text, [b' ' | b'\t', ..]), LeadingSpace);
        self.deviations.insert_if(*b > b'5', CodeOutOfGrammar);
        self.deviations.insert_if(hash, EnhancedHash);
        self.deviations.insert_if(!separated, MissingSpace);
        let rest = match rest {
            [b'-', rest @ ..] => {
                self.hyphen = true;
                rest
            }
            _ => rest,
        };
        self.take_space(rest);
        true
    }

    /// Takes an enhanced code off the text: `5.1.1`, `#5.1.1`, `(#5.1.1)`.
    fn take_enhanced(&mut self) -> bool {
        let Some(found) = Found::at_start(self.text) else { return false };
        self.note(&found);
        let rest = &self.text[found.length..];
        self.deviations.insert_if(!matches!(rest, [] | [b' ' | b'\t', ..]), MissingSpace);
        self.take_space(rest);
        true
    }

    fn take_space(&mut self, rest: &'a [u8]) {
        let text = rest.trim_ascii_start();
        let space = &rest[..rest.len() - text.len()];
        self.deviations.insert_if(space.contains(&b'\t'), Tab);
        self.deviations.insert_if(space.len() > 1, ExtraSpace);
        self.text = text;
    }

    /// Looks for an enhanced code that is marked as one, after the first word: `no such user (#5.1.1)`.
    fn find_enhanced(&mut self) {
        let mut from = 0;
        while let Some(mark) = self.text[from..].iter().position(|octet| matches!(octet, b'#' | b'(')) {
            from += mark;
            let found = Found::at_start(&self.text[from..]).filter(|found| found.hash || self.agrees(found.code));
            if let Some(found) = found {
                self.note(&found);
                self.deviations.insert(EnhancedLate);
                return;
            }
            from += 1;
        }
    }

    /// Whether a code in mere parentheses can be one: of the reply's class, and not a version, which greetings have.
    fn agrees(&self, found: EnhancedCode) -> bool {
        let of_class =
            |code: Code| code.permanence() == found.permanence() && found.permanence() != Permanence::Success;
        self.code.is_none_or(of_class)
    }

    fn note(&mut self, found: &Found) {
        self.enhanced = Some(found.code);
        self.deviations.insert_if(found.hash, EnhancedHash);
        self.deviations.insert_if(found.parentheses, EnhancedParentheses);
        self.deviations.insert_if(!found.canonical, EnhancedForm);
    }
}

/// An enhanced code with what stands around it.
struct Found {
    code: EnhancedCode,
    length: usize,
    hash: bool,
    parentheses: bool,
    canonical: bool,
}

impl Found {
    fn at_start(text: &[u8]) -> Option<Self> {
        let (parentheses, inner) = match text {
            [b'(', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        let (hash, inner) = strip_hash(inner);
        let (code, length) = EnhancedCode::at_start(inner)?;
        let rest = &inner[length..];
        let rest = if parentheses { rest.strip_prefix(b")")? } else { rest };
        // 5.1.1.10 is an address, 5.1.1a and 5.1.1-rc are versions.
        if matches!(rest, [b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_', ..] | [b'.' | b'-', b'0'..=b'9' | b'a'..=b'z', ..])
        {
            return None;
        }
        Some(Self { code, length: text.len() - rest.len(), hash, parentheses, canonical: code.is_canonical(length) })
    }
}

fn strip_hash(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'#', rest @ ..] => (true, rest),
        _ => (false, text),
    }
}

/// Whether there is something like `<421 4.4.2 ...` in the text.
fn holds_reply(text: &[u8]) -> bool {
    let is_code = |rest: &[u8]| matches!(rest, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..]);
    text.contains(&b'<') && text.split(|octet| *octet == b'<').skip(1).any(is_code)
}
