//! Lines of mail logs as the programs wrote them, and reports as RFC 3464 and RFC 5965 have them.

#![cfg(feature = "dsn")]
#![allow(clippy::unwrap_used, reason = "a test")]

use statusbook::smtp::{
    self, Action, Category, ClassifyOptions, Dsn, LogLine, LogProgram, Outcome, Permanence, ReportKind,
};

fn line(text: &str) -> LogLine<'_> {
    smtp::log_line(text).unwrap()
}

fn text(field: Option<statusbook::Text<'_>>) -> Option<&str> {
    field.map(|field| field.as_str().unwrap())
}

#[test]
fn postfix_bounces_are_read_to_the_last_bracket() {
    let line = line(
        "Nov 27 15:36:54 mx postfix/smtp[430]: 1F367A5: to=<nobody@b.example>, orig_to=<gone@a.example>, \
         relay=mx.b.example[192.0.2.150]:25, delay=0.15, delays=0.03/0.03/0.02/0.08, dsn=5.1.1, status=bounced \
         (host mx.b.example[192.0.2.150] said: 550 5.1.1 <nobody@b.example>... User unknown (in reply to RCPT TO command))",
    );
    assert_eq!((line.program, line.outcome), (LogProgram::Postfix, Outcome::Failed));
    assert_eq!(text(line.queue_id), Some("1F367A5"));
    assert_eq!((text(line.recipient), text(line.relay)), (Some("nobody@b.example"), Some("mx.b.example")));
    assert_eq!(line.enhanced.unwrap().to_string(), "5.1.1");
    assert!(text(line.text).unwrap().ends_with("(in reply to RCPT TO command)"));
}

#[test]
fn postfix_tells_delays_deliveries_and_what_was_never_sent() {
    let delayed = line(
        "Nov 27 15:36:54 mx postfix/smtp[432]: 29FB3AA: to=<jane@c.example>, relay=none, delay=0.08, \
         delays=0.02/0.04/0.03/0, dsn=4.4.1, status=deferred (connect to c.example[192.0.2.250]:25: Connection refused)",
    );
    assert_eq!((delayed.outcome, text(delayed.relay)), (Outcome::Delayed, None));
    let sent = line(
        "mx postfix-out/smtp[1]: AB12: to=<j@c.example>, relay=c.example[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
    );
    assert_eq!((sent.outcome, text(sent.text)), (Outcome::Delivered, Some("250 2.0.0 Ok")));
    let local = line(
        "mx postfix/local[452]: 2CA5: to=<x@p.example>, relay=local, dsn=5.1.1, status=bounced (unknown user: \"x\")",
    );
    assert_eq!((text(local.relay), text(local.text)), (None, Some("unknown user: \"x\"")));
    let expired = line("mx postfix/qmgr[9]: 3F2A: from=<jane@a.example>, status=expired, returned to sender");
    assert_eq!((expired.outcome, text(expired.recipient)), (Outcome::Failed, None));
}

#[test]
fn exim_tells_failures_delays_and_deliveries() {
    let failed = line(
        "2026-11-27 15:36:54 1xWy0M-00007K-0l ** nobody@s.example R=dnslookup T=remote_smtp H=mx.s.example [192.0.2.150]: \
         SMTP error from remote mail server after RCPT TO:<nobody@s.example>: 550 5.1.1 <nobody@s.example>... User unknown",
    );
    assert_eq!((failed.program, failed.outcome), (LogProgram::Exim, Outcome::Failed));
    assert_eq!((text(failed.queue_id), text(failed.relay)), (Some("1xWy0M-00007K-0l"), Some("mx.s.example")));
    assert!(text(failed.text).unwrap().starts_with("SMTP error from remote mail server after RCPT TO"));
    let delayed = line(
        "2026-11-27 15:36:54 1xWy0M-00007q-1G == jane@r.example R=dnslookup T=remote_smtp defer (111): Connection refused",
    );
    assert_eq!((delayed.outcome, text(delayed.text)), (Outcome::Delayed, Some("Connection refused")));
    let pipe = line(
        "2026-11-27 15:36:54 1xWy0M-00008F-1q ** |/bin/false <broken@e.example> R=aliases T=address_pipe: Child process returned 1",
    );
    assert_eq!((text(pipe.recipient), text(pipe.text)), (Some("broken@e.example"), Some("Child process returned 1")));
    let alone = line("2026-11-27 15:36:54 1xWy0M-00007f-13 ** jane@m.example: Unrouteable address");
    assert_eq!((text(alone.recipient), text(alone.text)), (Some("jane@m.example"), Some("Unrouteable address")));
}

#[test]
fn sendmail_has_its_reply_beside_its_state() {
    let line = line(
        "Nov 27 15:36:54 mx sendmail[509]: 6ARFasAf000509: to=<nobody@p.example>, ctladdr=<jane@s.example> (2011/2011), \
         delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30182, relay=mx.p.example. [192.0.2.10], dsn=5.1.1, \
         reply=550 5.1.1 <nobody@p.example>: Recipient address rejected: no, not here, stat=User unknown",
    );
    assert_eq!((line.program, line.outcome), (LogProgram::Sendmail, Outcome::Failed));
    assert_eq!(text(line.relay), Some("mx.p.example"));
    assert_eq!(text(line.text), Some("550 5.1.1 <nobody@p.example>: Recipient address rejected: no, not here"));
}

#[test]
fn other_lines_are_none_of_these() {
    for other in [
        "",
        "hello",
        "Nov 27 15:36:54 mx postfix/smtpd[1]: connect from mx.example.org[192.0.2.1]",
        "Nov 27 15:36:54 mx postfix/qmgr[1]: AB12: removed",
        "Nov 27 15:36:54 mx postfix/qmgr[1]: AB12: from=<jane@a.example>, size=353, nrcpt=1 (queue active)",
        "2026-11-27 15:36:54 1xWy0M-00007K-0l <= jane@a.example H=localhost",
        "2026-11-27 15:36:54 1xWy0M-00007K-0l Completed",
        "a ** b == c => d",
    ] {
        assert_eq!(smtp::log_line(other), None, "{other}");
    }
}

fn report(text: &str) -> Dsn {
    smtp::dsn(text.replace('\n', "\r\n"), &ClassifyOptions::default()).unwrap()
}

fn multipart(kind: &str, parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| format!("--b\n{part}\n")).collect::<Vec<_>>().concat();
    format!("MIME-Version: 1.0\nContent-Type: multipart/report; report-type={kind}; boundary=\"b\"\n\n{parts}--b--\n")
}

#[test]
fn every_recipient_of_a_notification_is_classified() {
    let report = report(&multipart(
        "delivery-status",
        &[
            "Content-Type: text/plain\n\nTwo of your messages are in trouble.\n",
            "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\nOriginal-Envelope-Id: 17\n\
             Arrival-Date: Fri, 8 Jul 1994 15:36:54 -0400\n\nOriginal-Recipient: rfc822;Joe@example.com\n\
             Final-Recipient: rfc822; joe@example.net\nAction: failed\nStatus: 5.1.1 (no such user)\n\
             Remote-MTA: dns; mail.example.net\nDiagnostic-Code: smtp; 550 5.1.1 <joe@example.net>...\n User unknown\n\n\
             Final-Recipient: rfc822; ann@example.net\nAction: delayed\nStatus: 4.2.2\n\
             Diagnostic-Code: smtp; 452 Mailbox full\nWill-Retry-Until: Thu, 14 Jul 1994 12:00:00 -0400\n",
            "Content-Type: text/rfc822-headers\n\nMessage-ID: <1@example.com>\nSubject: x\n",
        ],
    ));
    assert_eq!(report.kind, ReportKind::DeliveryStatus);
    assert_eq!((report.reporting_mta.as_deref(), report.envelope_id.as_deref()), (Some("mx.example.org"), Some("17")));
    assert_eq!(report.message_id.as_deref(), Some("1@example.com"));
    let [joe, ann] = &report.recipients[..] else { unreachable!("two recipients") };
    assert_eq!(
        (joe.recipient.as_deref(), joe.original_recipient.as_deref()),
        (Some("joe@example.net"), Some("Joe@example.com"))
    );
    assert_eq!(
        (joe.outcome, joe.category, joe.action),
        (Some(Outcome::Failed), Category::RecipientUnknown, Action::Suppress)
    );
    assert_eq!(joe.diagnostic.as_deref(), Some("550 5.1.1 <joe@example.net>... User unknown"));
    assert_eq!(joe.remote_mta.as_deref(), Some("mail.example.net"));
    assert_eq!((ann.outcome, ann.category, ann.action), (Some(Outcome::Delayed), Category::MailboxFull, Action::Retry));
    assert!(ann.will_retry_until.is_some());
}

#[test]
fn the_status_counts_where_the_diagnostic_has_no_enhanced_code() {
    let of = |fields: &str| {
        let part = format!(
            "Content-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; j@b\n{fields}"
        );
        report(&multipart("delivery-status", &["Content-Type: text/plain\n\nNo more is known.\n", &part])).recipients[0]
            .clone()
    };
    assert_eq!(of("Action: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 550 no\n").category, Category::MailboxFull);
    assert_eq!(of("Action: failed\nStatus: 5.4.6\n").category, Category::RoutingLoop);
    assert_eq!(of("Action: delivered\nStatus: 2.0.0\n").category, Category::Accepted);
    let relayed = of("Action: relayed\n");
    assert_eq!((relayed.outcome, relayed.category), (Some(Outcome::Relayed), Category::Accepted));
    assert_eq!(of("Action: expanded (to a list)\nStatus: 2.1.5\n").outcome, Some(Outcome::Expanded));
    assert_eq!(of("Action: failed\nStatus: 4.4.7\n").permanence, Some(Permanence::Transient));
    assert_eq!(of("Action: what\nStatus: nonsense\n").outcome, None);
}

#[test]
fn without_a_diagnostic_the_text_for_people_is_read() {
    let report = report(&multipart(
        "delivery-status",
        &[
            "Content-Type: text/plain\n\nThe mailbox of this user is full.\n",
            "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n\
             UmVwb3J0aW5nLU1UQTogZG5zOyBhCgpGaW5hbC1SZWNpcGllbnQ6IHJmYzgyMjsgakBiCkFjdGlvbjogZmFpbGVkClN0YXR1czogNS4wLjAK\n",
        ],
    ));
    assert_eq!(report.recipients[0].recipient.as_deref(), Some("j@b"));
    assert_eq!(report.recipients[0].category, Category::MailboxFull);
}

#[test]
fn a_feedback_report_is_recognised_as_such() {
    let report = report(&multipart(
        "feedback-report",
        &[
            "Content-Type: text/plain\n\nThis is an email abuse report.\n",
            "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n\
             Source-IP: 192.0.2.1\nOriginal-Rcpt-To: <joe@example.com>\n",
            "Content-Type: message/rfc822\n\nMessage-ID: <2@example.com>\nSubject: buy\n\nbuy\n",
        ],
    ));
    assert_eq!((report.kind, report.feedback_type.as_deref()), (ReportKind::Feedback, Some("abuse")));
    assert_eq!((report.source_ip.as_deref(), report.message_id.as_deref()), (Some("192.0.2.1"), Some("2@example.com")));
    let joe = &report.recipients[0];
    assert_eq!((joe.category, joe.action, joe.outcome), (Category::Feedback, Action::NoAction, None));
}

#[test]
fn what_is_no_report_is_none_and_what_is_nested_without_end_ends() {
    let none = |text: &str| assert_eq!(smtp::dsn(text, &ClassifyOptions::default()), None, "{text:.60}");
    none("");
    none("Subject: hello\r\n\r\nHow are you?");
    none(&multipart("delivery-status", &["Content-Type: message/delivery-status\n\n"]));
    none(&"Content-Type: message/rfc822\r\n\r\n".repeat(100_000));
    none(&"Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n".repeat(50_000));
    let recipients = "Final-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\n\n".repeat(1000);
    let part = format!("Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n{recipients}");
    assert_eq!(report(&multipart("delivery-status", &[&part])).recipients.len(), 1000);
}
