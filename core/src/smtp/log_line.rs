use super::{EnhancedCode, LogLine, LogProgram, Outcome};
use crate::Text;

/// Reads a line of a mail log that tells what became of a delivery, as Postfix, Exim and Sendmail write them.
///
/// `None` for any other line. What is found points into the line; `text` is ready for [`classify`](super::classify), and
/// `relay` for its option `remote`.
///
/// ```
/// use statusbook::smtp::{self, Category, ClassifyOptions, Outcome};
/// let line = "Nov 27 15:36:54 mx postfix/smtp[430]: 1F367A5: to=<joe@example.org>, relay=mx.example.org[192.0.2.1]:25, \
///     delay=0.15, delays=0.03/0.03/0.02/0.08, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: \
///     550 5.1.1 <joe@example.org>... User unknown (in reply to RCPT TO command))";
/// let found = smtp::log_line(line).unwrap();
/// assert_eq!(found.recipient.unwrap(), "joe@example.org");
/// assert_eq!((found.relay.unwrap().as_bytes(), found.outcome), (&b"mx.example.org"[..], Outcome::Failed));
/// let text = found.text.unwrap();
/// let answer = smtp::classify(text.as_bytes(), &ClassifyOptions::default());
/// assert_eq!(answer.category, Category::RecipientUnknown);
/// ```
pub fn log_line<T: AsRef<[u8]> + ?Sized>(line: &T) -> Option<LogLine<'_>> {
    let line = line.as_ref().trim_ascii_end();
    listed(line).or_else(|| exim(line))
}

/// `program[pid]: QUEUEID: to=<...>, relay=..., dsn=..., status=bounced (...)`: Postfix and Sendmail.
fn listed(line: &[u8]) -> Option<LogLine<'_>> {
    let (head, rest) = split_at(line, b"]: ")?;
    let tag = head.rsplit(|octet| *octet == b' ').next()?;
    let (queue_id, fields) = split_at(rest, b": ")?;
    // Postfix's instances have names of their own: postfix-out/smtp.
    let program = if find(tag, b"/").is_some() { LogProgram::Postfix } else { LogProgram::Sendmail };
    let state = if program == LogProgram::Postfix { &b"status="[..] } else { b"stat=" };
    let recipient = match fields {
        _ if fields.starts_with(b"to=<") => Some(until(&fields[4..], b">")),
        _ if fields.starts_with(b"to=") => Some(until(&fields[3..], b", ")),
        _ if fields.starts_with(b"from=") => None,
        _ => return None,
    };
    let (before, state) = match split_at(fields, state) {
        Some((before, state)) if before.ends_with(b", ") => (before, state),
        _ => return None,
    };
    let (word, text) = if program == LogProgram::Postfix {
        let (word, text) = split_at(state, b" ").unwrap_or((state, b""));
        let inside = text.strip_prefix(b"(").map(|text| text.strip_suffix(b")").unwrap_or(text));
        (word.strip_suffix(b",").unwrap_or(word), inside.unwrap_or(text))
    } else {
        // The reply comes last before the state, and may hold commas.
        let reply = split_at(before, b" reply=").map(|(_, reply)| reply.strip_suffix(b", ").unwrap_or(reply));
        (until(state, b":"), reply.filter(|reply| !reply.is_empty()).unwrap_or(state))
    };
    let enhanced = field(before, b"dsn=").and_then(|code| EnhancedCode::try_from(code).ok());
    let outcome = match word.to_ascii_lowercase().as_slice() {
        b"bounced" | b"expired" | b"undeliverable" => Outcome::Failed,
        b"deferred" | b"softbounce" => Outcome::Delayed,
        b"sent" | b"deliverable" => Outcome::Delivered,
        _ if program == LogProgram::Postfix => return None,
        _ if word.starts_with(b"Sent") => Outcome::Delivered,
        _ if enhanced.is_some_and(|code| code.class() == 4) => Outcome::Delayed,
        _ => Outcome::Failed,
    };
    let relay =
        field(before, b"relay=").map(host).filter(|relay| !matches!(*relay, b"none" | b"local" | b"virtual" | b""));
    Some(LogLine {
        program,
        queue_id: Some(Text::new(queue_id)),
        recipient: recipient.map(Text::new),
        relay: relay.map(Text::new),
        outcome,
        enhanced,
        text: (!text.is_empty()).then(|| Text::new(text)),
    })
}

/// `2026-11-27 15:36:54 1xWy0M-00007B-0g ** joe@example.org R=... T=... H=mx.example.org [192.0.2.1]: ...`.
fn exim(line: &[u8]) -> Option<LogLine<'_>> {
    let marks: [(&[u8], Outcome); 5] = [
        (b" ** ", Outcome::Failed),
        (b" == ", Outcome::Delayed),
        (b" => ", Outcome::Delivered),
        (b" -> ", Outcome::Delivered),
        (b" >> ", Outcome::Delivered),
    ];
    let (place, outcome) =
        marks.iter().filter_map(|(mark, outcome)| Some((find(line, mark)?, *outcome))).min_by_key(|found| found.0)?;
    let queue_id = line[..place].rsplit(|octet| *octet == b' ').next()?;
    // 1xWy0M-00007B-0g, and since 4.97 1xWy0M-00000000123-abcd.
    if queue_id.split(|octet| *octet == b'-').count() != 3 || queue_id.len() < 16 {
        return None;
    }
    let rest = &line[place + 4..];
    let end = find(rest, b": ").map_or(rest.len(), |colon| colon.min(find(rest, b" R=").unwrap_or(rest.len())));
    let (address, rest) = rest.split_at(until(&rest[..end], b" R=").len());
    // `local part <the whole address>`, or a pipe with the address that it stands for.
    let recipient = match (find(address, b" <"), address.last()) {
        (Some(open), Some(b'>')) => &address[open + 2..address.len() - 1],
        _ => until(address, b" "),
    };
    let relay = find(rest, b" H=").map(|at| until(&rest[at + 3..], b" ")).map(host).filter(|relay| !relay.is_empty());
    let text = diagnostic(rest);
    Some(LogLine {
        program: LogProgram::Exim,
        queue_id: Some(Text::new(queue_id)),
        recipient: Some(Text::new(recipient)),
        relay: relay.map(Text::new),
        outcome,
        enhanced: None,
        text: text.filter(|text| !text.is_empty()).map(Text::new),
    })
}

/// What follows the fields: after `defer (111)` or the first colon that ends one.
fn diagnostic(fields: &[u8]) -> Option<&[u8]> {
    if let Some(at) = find(fields, b" defer (") {
        let after = &fields[at + 1..];
        let close = find(after, b")")?;
        let after = &after[close + 1..];
        return match after {
            [b':', text @ ..] => Some(text.trim_ascii_start()),
            _ => find(after, b": ").map(|colon| &after[colon + 2..]),
        };
    }
    find(fields, b": ").map(|colon| &fields[colon + 2..])
}

/// The value of a field up to the comma after it.
fn field<'a>(fields: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let at = find(fields, name).filter(|at| *at == 0 || fields[..*at].ends_with(b" "))?;
    let value = &fields[at + name.len()..];
    Some(until(value, b", "))
}

/// A host without the address, the port and the dot that may come after it.
fn host(relay: &[u8]) -> &[u8] {
    let name = relay.split(|octet| matches!(octet, b'[' | b' ' | b':')).next().unwrap_or(relay);
    name.strip_suffix(b".").unwrap_or(name)
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

fn split_at<'a>(text: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = find(text, mark)?;
    Some((&text[..at], &text[at + mark.len()..]))
}

fn until<'a>(text: &'a [u8], mark: &[u8]) -> &'a [u8] {
    find(text, mark).map_or(text, |at| &text[..at])
}
