use std::borrow::Cow;

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use super::{
    Category, ClassifyOptions, Dsn, DsnRecipient, EnhancedCode, Outcome, Permanence, ReportKind, category, classify,
};

/// Reads a report about a message that was sent: a delivery status notification (RFC 3464), whose recipients are
/// classified, or a feedback report (RFC 5965), which is recognised as such.
///
/// The message is a whole one, with its header, as it came in. Of the options, `command` and `rules` hold for every
/// recipient, and `remote` for those whose report names no host. Where a report has no diagnostic text for its only
/// recipient, the text for people is read.
///
/// `None` if the message is no such report: bounces of programs that write only for people are not read here, but
/// [`classify`](super::classify) takes their text.
///
/// ```
/// use statusbook::smtp::{self, Action, Category, ClassifyOptions, Outcome};
/// let message = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
///     --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
///     --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n\
///     Final-Recipient: rfc822; joe@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\
///     Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n\r\n--b--\r\n";
/// let report = smtp::dsn(message, &ClassifyOptions::default()).unwrap();
/// let joe = &report.recipients[0];
/// assert_eq!(joe.recipient.as_deref(), Some("joe@example.com"));
/// assert_eq!((joe.outcome, joe.category), (Some(Outcome::Failed), Category::RecipientUnknown));
/// assert_eq!(joe.action, Action::Suppress);
/// ```
pub fn dsn(message: impl AsRef<[u8]>, options: &ClassifyOptions<'_>) -> Option<Dsn> {
    let message = MessageParser::default().parse(shallow(message.as_ref()))?;
    let parts = || message.parts.iter().filter_map(|part| Some((part.content_type()?, part)));
    let of_type = |name: &str| {
        let is = |subtype: Option<&str>| subtype.is_some_and(|subtype| subtype.eq_ignore_ascii_case(name));
        parts().find(|(kind, _)| kind.ctype().eq_ignore_ascii_case("message") && is(kind.subtype()))
    };
    let status = of_type("delivery-status").or_else(|| of_type("global-delivery-status"));
    let (kind, part) = match (status, of_type("feedback-report")) {
        (Some((_, part)), _) => (ReportKind::DeliveryStatus, part),
        (None, Some((_, part))) => (ReportKind::Feedback, part),
        (None, None) => return None,
    };
    let groups = groups(&String::from_utf8_lossy(part.contents()));
    let (first, others) = groups.split_first()?;
    // Some leave out the fields about the message.
    let others = if first.get("Final-Recipient").is_some() { &groups[..] } else { others };
    let mut report = Dsn {
        kind,
        reporting_mta: first.typed("Reporting-MTA"),
        envelope_id: first.get("Original-Envelope-Id"),
        arrival_date: first.get("Arrival-Date"),
        feedback_type: first.get("Feedback-Type"),
        source_ip: first.get("Source-IP"),
        message_id: about(&message),
        recipients: Vec::new(),
    };
    let people = others.len() == 1;
    let for_people = || if people { text_for_people(&message) } else { None };
    report.recipients = match kind {
        ReportKind::DeliveryStatus => others.iter().map(|group| recipient(group, for_people, options)).collect(),
        ReportKind::Feedback => first.all("Original-Rcpt-To").map(complaint).collect(),
    };
    Some(report)
}

/// How deep messages may stand in one another.
const DEEPEST: usize = 100;

/// A message up to where too many others could stand in one another: the parser gives back nested structures, and what is
/// nested without end would end the stack. A report comes before the message that it returns.
fn shallow(message: &[u8]) -> &[u8] {
    const KINDS: [&[u8]; 3] = [b"message/rfc822", b"message/global", b"multipart/digest"];
    let nests = |place: &usize| {
        let is = |kind: &&[u8]| message[*place..].get(..kind.len()).is_some_and(|text| text.eq_ignore_ascii_case(kind));
        matches!(message[*place] | 0x20, b'm') && KINDS.iter().any(is)
    };
    (0..message.len()).filter(nests).nth(DEEPEST).map_or(message, |place| &message[..place])
}

/// The most that is read of a text for people.
const FOR_PEOPLE: usize = 16 * 1024;

/// A recipient of a notification: what is told of it, and what that means.
fn recipient(group: &Group, for_people: impl Fn() -> Option<String>, options: &ClassifyOptions<'_>) -> DsnRecipient {
    let diagnostic = group.typed("Diagnostic-Code");
    let remote = group.typed("Remote-MTA");
    let status = group.get("Status").and_then(|status| {
        let code = status.split(|letter: char| letter.is_whitespace() || letter == '(').next()?;
        EnhancedCode::try_from(code).ok()
    });
    let outcome = group.get("Action").and_then(|action| {
        action.split(|letter: char| !letter.is_ascii_alphabetic()).next()?.to_ascii_lowercase().parse().ok()
    });
    let text = diagnostic.clone().or_else(|| status.is_none_or(|status| status.class() != 2).then(&for_people)?);
    let remote_name = remote.as_deref().map(str::as_bytes);
    let options = ClassifyOptions { remote: remote_name.or(options.remote), ..*options };
    let text = said(text.as_deref().unwrap_or_default(), status, outcome, &options);
    let answer = classify(&*text, &options);
    DsnRecipient {
        recipient: group.typed("Final-Recipient"),
        original_recipient: group.typed("Original-Recipient"),
        outcome,
        status,
        last_attempt_date: group.get("Last-Attempt-Date"),
        will_retry_until: group.get("Will-Retry-Until"),
        code: answer.code,
        enhanced: answer.enhanced.or(status),
        permanence: answer.permanence.or(status.map(EnhancedCode::permanence)),
        category: answer.category,
        own_category: answer.own_category.map(Into::into),
        action: answer.action,
        retry_after: answer.retry_after,
        rule: answer.rule.map(Into::into),
        strength: answer.strength,
        diagnostic,
        remote_mta: remote,
    }
}

/// What to classify: the diagnostic text, with the status before it if it has no enhanced code of its own. A status that
/// says nothing, such as 5.0.0, does no harm; one of another class than the reply is left out.
fn said<'a>(
    text: &'a str,
    status: Option<EnhancedCode>,
    outcome: Option<Outcome>,
    options: &ClassifyOptions<'_>,
) -> Cow<'a, str> {
    let alone = classify(text, options);
    match (status, outcome) {
        _ if alone.enhanced.is_some() => text.into(),
        (Some(status), _) if alone.code.is_none() => format!("{status} {text}").into(),
        (Some(status), _)
            if alone.permanence == Some(status.permanence()) && status.detail() + status.subject() > 0 =>
        {
            format!("{status} {text}").into()
        }
        (None, Some(Outcome::Delivered | Outcome::Relayed | Outcome::Expanded)) if alone.permanence.is_none() => {
            format!("2.0.0 {text}").into()
        }
        _ => text.into(),
    }
}

/// A recipient who complains.
fn complaint(address: String) -> DsnRecipient {
    let feedback = category(Category::Feedback);
    DsnRecipient {
        recipient: Some(address),
        original_recipient: None,
        outcome: None,
        status: None,
        diagnostic: None,
        remote_mta: None,
        last_attempt_date: None,
        will_retry_until: None,
        code: None,
        enhanced: None,
        permanence: None::<Permanence>,
        category: feedback.name,
        own_category: None,
        action: feedback.action,
        retry_after: None,
        rule: None,
        strength: None,
    }
}

/// The Message-ID of the message that came back, or of its header.
fn about(message: &Message<'_>) -> Option<String> {
    message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inner) => inner.message_id().map(Into::into),
        PartType::Text(text) if part.content_type()?.subtype()?.eq_ignore_ascii_case("rfc822-headers") => {
            MessageParser::default().parse_headers(text.as_bytes())?.message_id().map(Into::into)
        }
        _ => None,
    })
}

fn text_for_people(message: &Message<'_>) -> Option<String> {
    let text = message.body_text(0)?;
    let mut end = text.len().min(FOR_PEOPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Some(text[..end].into())
}

/// Fields that belong together: about the message, or about one recipient.
struct Group(Vec<(String, String)>);

impl Group {
    fn all(&self, name: &str) -> impl Iterator<Item = String> {
        self.0.iter().filter(move |field| field.0.eq_ignore_ascii_case(name)).map(|field| field.1.clone())
    }

    /// The value of a field, if it is not empty.
    fn get(&self, name: &str) -> Option<String> {
        self.all(name).find(|value| !value.is_empty())
    }

    /// The value without the type before it: `rfc822; joe@example.org`.
    fn typed(&self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        let text = match value.split_once(';') {
            Some((kind, text)) if !kind.contains(char::is_whitespace) => text.trim().into(),
            _ => value,
        };
        Some(text).filter(|text: &String| !text.is_empty())
    }
}

/// The groups of fields of a status part (RFC 3464 §2.1), which empty lines part; folded lines are unfolded.
fn groups(text: &str) -> Vec<Group> {
    let mut groups = vec![Group(Vec::new())];
    for line in text.lines() {
        let Some(group) = groups.last_mut() else { break };
        if line.trim().is_empty() {
            if !group.0.is_empty() {
                groups.push(Group(Vec::new()));
            }
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.0.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.0.push((name.trim().into(), value.trim().into()));
        }
    }
    groups.retain(|group| !group.0.is_empty());
    groups
}
