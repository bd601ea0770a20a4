//! The page of profiles: what each client does after a redirect, and what it tries again.

use std::{fmt::Write, hash::Hash};

use indexmap::IndexMap;
use serde_json::Value;

use crate::{
    decisions::{Redirects, Retries, Rule, Step},
    markdown::{escape, list, shown, sources, title},
};

/// The page, from the profiles of the book and from the rules.
pub fn page(book: &Value, redirects: &Redirects, retries: &Retries) -> String {
    let http = &book["http"];
    let methods: Vec<(&str, bool)> = list(http, "methods")
        .iter()
        .filter_map(|method| Some((method["name"].as_str()?, method["idempotent"] == true)))
        .collect();
    let mut page = title("Clients", "What the profiles of `http.redirect` and `http.retry` do, client by client", book);
    page += "Two profiles of redirects are our own, `rfc9110` and `fetch`, and one of retries, `standard`. Any other does \
             what its client did in the version that is named, faults included; for a client that changed its ways there \
             is a profile for each. Those of redirects were observed, request by request, against a server. Those of \
             retries follow the source and the documentation that they cite; urllib3, got, ky, undici, axios-retry, \
             google-api-core, botocore and curl were observed as well.\n\n";
    page += "## Redirects\n\nWhat is sent after a response with a Location. \"same\": method and content stay. \"GET\": \
             the method becomes GET and the content goes. \"same, empty\": the method stays and the content goes. \
             \"stop\": the response is the answer.\n";
    for (profile, cases) in list(http, "redirect_profiles").iter().zip(&redirects.case_of) {
        page += &heading(profile, "redirect", "redirects");
        page += &redirect_table(redirects, cases, &methods);
    }
    page += "\n## Retries\n\nWhich responses are tried again, and how. What is not listed is never tried again.\n";
    for ((profile, cases), gives_up) in list(http, "retry_profiles").iter().zip(&retries.case_of).zip(&retries.gives_up)
    {
        page += &heading(profile, "retry", "seconds of waiting");
        if *gives_up {
            page += "A wait that is longer than `max_wait` ends it.\n\n";
        }
        page += &retry_table(retries, cases, &methods);
    }
    page
}

fn heading(profile: &Value, kind: &str, unit: &str) -> String {
    let name = shown(profile, "name");
    let mut out = format!("\n<a id=\"{kind}-{}\"></a>\n\n### {name}\n\n", profile["name"].as_str().unwrap_or_default());
    if profile["software"].is_string() {
        let _ = write!(out, "{} {}. ", shown(profile, "software"), shown(profile, "version"));
    }
    let _ = write!(out, "{}", shown(profile, "summary"));
    match &profile["limit"] {
        Value::Null => {}
        limit => _ = write!(out, " At most {limit} {unit}."),
    }
    out + &sources(profile) + "\n\n"
}

/// The places that have the same, in order.
fn grouped<T: Hash + Eq>(places: impl Iterator<Item = usize>, of: impl Fn(usize) -> T) -> IndexMap<T, Vec<usize>> {
    let mut groups: IndexMap<T, Vec<usize>> = IndexMap::new();
    for place in places {
        groups.entry(of(place)).or_default().push(place);
    }
    groups
}

/// The places of methods, those that everybody knows first, and of those that are not registered last.
fn in_order(methods: &[(&str, bool)]) -> Vec<usize> {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let mut places: Vec<usize> = (0..methods.len()).collect();
    places.sort_by_key(|place| known.iter().position(|name| *name == methods[*place].0).unwrap_or(known.len()));
    places.push(methods.len());
    places
}

/// The methods of a group: one with those that are not registered has whatever the others have not.
fn named(places: &[usize], methods: &[(&str, bool)]) -> String {
    let idempotent = methods.iter().filter(|(_, idempotent)| *idempotent).count();
    match places.len() {
        all if all > methods.len() => "any".into(),
        _ if places.contains(&methods.len()) => "others".into(),
        count if count == idempotent && places.iter().all(|place| methods[*place].1) => "idempotent ones".into(),
        _ => places.iter().map(|place| methods[*place].0).collect::<Vec<_>>().join(", "),
    }
}

fn redirect_table(redirects: &Redirects, cases: &[u8], methods: &[(&str, bool)]) -> String {
    let step = |code: usize, method: usize| -> &Step {
        &redirects.steps[usize::from(redirects.cases[usize::from(cases[code])][method])]
    };
    let cell = |step: &Step| match step {
        Step { follows: false, .. } => "stop",
        Step { becomes_get: true, .. } => "GET",
        Step { keeps_content: false, .. } => "same, empty",
        _ => "same",
    };
    // 309 stands for what has no meaning.
    let row = |method: usize| (0..10).map(|code| cell(step(code, method))).collect::<Vec<_>>();
    let mut out = String::from("| method | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308 | other |\n");
    out += "|---|---|---|---|---|---|---|---|---|---|---|\n";
    let mut rows: Vec<_> = grouped(in_order(methods).into_iter(), row).into_iter().collect();
    rows.sort_by_key(|(_, places)| places.contains(&methods.len()));
    for (cells, places) in rows {
        let _ = writeln!(out, "| {} | {} |", named(&places, methods), cells.join(" | "));
    }
    let all = || (0..10).flat_map(|code| (0..=methods.len()).map(move |method| step(code, method)));
    let follows = || all().filter(|step| step.follows);
    let fields = |list: &[String]| list.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let secrets = follows().map(|step| &step.drop_crossed[step.drop.len()..]).find(|list| !list.is_empty());
    let secrets = secrets.map_or_else(|| "nothing".into(), fields);
    let _ = writeln!(out, "\nDropped on the way to another origin: {secrets}.");
    for (drop, kinds) in grouped_drops(follows()) {
        let _ = writeln!(out, "Dropped with {}: {}.", kinds.join(" and "), fields(drop));
    }
    out
}

/// What is dropped at every hop, by what becomes of the request.
fn grouped_drops<'a>(steps: impl Iterator<Item = &'a Step>) -> IndexMap<&'a [String], Vec<&'static str>> {
    let mut groups: IndexMap<&[String], Vec<&'static str>> = IndexMap::new();
    for step in steps.filter(|step| !step.drop.is_empty()) {
        let kind = match (step.becomes_get, step.keeps_content) {
            (true, _) => "\"GET\"",
            (false, false) => "\"same, empty\"",
            (false, true) => "\"same\"",
        };
        let kinds = groups.entry(&step.drop).or_default();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    groups
}

fn retry_table(retries: &Retries, cases: &[u8], methods: &[(&str, bool)]) -> String {
    let mut out = String::from("| code | method | Retry-After | what | |\n|---|---|---|---|---|\n");
    // The first case is that of the codes below 400, the last of those from 600 on.
    for (case, codes) in grouped(0..cases.len(), |place| cases[place]) {
        if case == 0 {
            continue;
        }
        let [untold, later, at_once] = retries.cases[usize::from(case)].map(|row| &retries.by_method[usize::from(row)]);
        let rows = match (untold == later, later == at_once) {
            (true, true) => vec![("", untold)],
            (_, true) => vec![("given", later), ("missing", untold)],
            _ => vec![("missing", untold), ("given, not 0", later), ("0", at_once)],
        };
        for (given, rules) in rows {
            for (rule, places) in grouped(in_order(methods).into_iter(), |method| rules[method]) {
                let rule = &retries.rules[usize::from(rule)];
                if rule.action != "never" {
                    let codes = numbers(&codes);
                    let _ = writeln!(
                        out,
                        "| {codes} | {} | {} | {} | {} |",
                        named(&places, methods),
                        if given.is_empty() && !rule.hears && rule.action != "after_change" {
                            "not heard"
                        } else {
                            given
                        },
                        what(rule),
                        escape(&rule.said.reason)
                    );
                }
            }
        }
    }
    out
}

fn what(rule: &Rule) -> String {
    let mut out = rule.action.replace('_', " ");
    if let Some(change) = &rule.change {
        let _ = write!(out, ": {}", change.replace('_', " "));
    }
    if rule.once {
        out += ", once";
    }
    out
}

/// Places of the table of codes, as ranges of codes.
fn numbers(places: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for place in places {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *place => *last = *place,
            _ => ranges.push((*place, *place)),
        }
    }
    let text = |(first, last): (usize, usize)| match (first + 399, last + 399) {
        (first, 600) => format!("from {first} on"),
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first} to {last}"),
    };
    ranges.into_iter().map(text).collect::<Vec<_>>().join(", ")
}
