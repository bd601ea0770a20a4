//! The reference pages in `docs/`, from the book as JSON.

use std::fmt::Write;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde_json::Value;

use crate::{clients, registry::Registry, schema::Schema};

const HEAD: &str = "<!-- Generated from core/registry by `make generate`. Do not edit. -->\n\n";
const NO_ITEMS: &[Value] = &[];

/// Every page: its path and its text.
pub fn pages(book: &str, registry: &Registry) -> Result<Vec<(&'static str, String)>> {
    let book: Value = serde_json::from_str(book).context("the book is no JSON")?;
    let pages = [
        ("docs/http-status-codes.md", statuses(&book)),
        ("docs/http-methods.md", methods(&book)),
        ("docs/http-operations.md", operations(&book)),
        ("docs/http-clients.md", clients::page(&book, &registry.decisions.redirects, &registry.decisions.retries)),
        ("docs/smtp-reply-codes.md", replies(&book)),
        ("docs/smtp-enhanced-codes.md", enhanced(&book)),
        ("docs/smtp-categories.md", categories(&book)),
        ("docs/owners.md", owners(&book, &registry.bounce.hosts_of)),
        ("docs/words.md", words(&registry.schema)),
    ];
    Ok(pages.into_iter().map(|(path, text)| (path, HEAD.to_owned() + text.trim_end() + "\n")).collect())
}

fn statuses(book: &Value) -> String {
    let all = list(&book["http"], "statuses");
    let mut page = title("HTTP status codes", "Every code that has a meaning", book);
    page += "A code that is not here is treated as x00 of its class, and from 600 on as 500 (RFC 9110 §15). \
             \"Second-hand\" stands where the owner's own documents or source were not seen.\n\n";
    page += "## Classes\n\n";
    for class in list(&book["http"], "classes") {
        let _ = writeln!(page, "### {} to {}: {}\n", class["first"], class["last"], shown(class, "phrase"));
        let _ = writeln!(page, "{} {}{}\n", shown(class, "summary"), shown(class, "explanation"), sources(class));
    }
    page += "## All codes\n\n| code | phrase | standing | content | cache | treated as | what it means |\n";
    page += "|---|---|---|---|---|---|---|\n";
    for status in all {
        let code = &status["code"];
        let _ = writeln!(
            page,
            "| [{code}](#{code}) | {} | {} | {} | {} | {} | {} |",
            shown(status, "phrase"),
            word(status, "standing"),
            word(status, "content"),
            word(status, "cache"),
            status["treated_as"],
            shown(status, "summary"),
        );
    }
    page += "\n## One by one\n";
    for status in all {
        page += &one_status(status);
    }
    page
}

fn one_status(status: &Value) -> String {
    let mut out = format!("\n<a id=\"{0}\"></a>\n\n### {0} {1}\n\n", status["code"], shown(status, "phrase"));
    let meanings = list(status, "meanings");
    for meaning in meanings {
        out += &one_meaning(meaning);
    }
    let fields = list(status, "fields");
    if !fields.is_empty() {
        out += "Fields:\n\n";
        for field in fields {
            let when = field["condition"].as_str().map_or(String::new(), |when| format!(", if {}", escape(when)));
            let keyword = word(field, "keyword");
            let _ = writeln!(out, "- `{}`: {keyword}{when} ({})", shown(field, "name"), reference(&field["reference"]));
        }
        out.push('\n');
    }
    let causes = list(status, "causes");
    if !causes.is_empty() {
        out += "Look first for:\n\n";
        for (place, cause) in causes.iter().enumerate() {
            let _ = writeln!(out, "{}. {}{}", place + 1, shown(cause, "text"), sources(cause));
        }
        out.push('\n');
    }
    for (name, heading) in [("search_engines", "For search engines"), ("monitoring", "For monitoring")] {
        if let remark @ Value::Object(_) = &status[name] {
            let _ = writeln!(out, "{heading}: {}{}\n", shown(remark, "text"), sources(remark));
        }
    }
    let confused = list(status, "confused_with");
    if !confused.is_empty() {
        out += "Taken for:\n\n";
        for other in confused {
            let code = &other["code"];
            let _ = writeln!(out, "- [{code}](#{code}): {}{}", shown(other, "text"), sources(other));
        }
        out.push('\n');
    }
    out.trim_end().to_owned() + "\n"
}

fn one_meaning(meaning: &Value) -> String {
    let owner = &meaning["owner"];
    let mut out = format!("**[{}](owners.md#{})**", shown(owner, "name"), shown(owner, "slug"));
    if let Some(phrase) = meaning["phrase"].as_str() {
        let _ = write!(out, ", {}", escape(phrase));
    }
    let _ = write!(out, " ({}", word(meaning, "standing"));
    if let Some(day) = meaning["expires"].as_str() {
        let _ = write!(out, " until {day}");
    }
    if let Some(seen) = meaning["seen"].as_str().filter(|seen| *seen != "wire") {
        let _ = write!(out, "; seen: {seen}");
    }
    if meaning["confidence"] == "secondary" {
        out += "; second-hand";
    }
    let _ = write!(out, "): {}", shown(meaning, "summary"));
    for key in ["explanation", "note"] {
        if let Some(text) = meaning[key].as_str() {
            let _ = write!(out, " {}", escape(text));
        }
    }
    let _ = writeln!(out, "{}\n", sources(meaning));
    let also: Vec<&str> = list(meaning, "also").iter().filter_map(Value::as_str).collect();
    if !also.is_empty() {
        let _ = writeln!(out, "Also in use by {}.\n", escape(&also.join(", ")));
    }
    for alias in list(meaning, "aliases") {
        let users: Vec<&str> = list(alias, "used_by").iter().filter_map(Value::as_str).collect();
        let _ = writeln!(
            out,
            "- also called {} (`{}`): {}",
            shown(alias, "phrase"),
            alias["name"].as_str().unwrap_or(""),
            escape(&users.join(", "))
        );
    }
    if !list(meaning, "aliases").is_empty() {
        out.push('\n');
    }
    out
}

fn methods(book: &Value) -> String {
    let mut page = title("HTTP methods", "Every registered method", book);
    page += "| method | safe | idempotent | what it asks for | source |\n|---|---|---|---|---|\n";
    for method in list(&book["http"], "methods") {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} |",
            shown(method, "name"),
            yes(method, "safe"),
            yes(method, "idempotent"),
            shown(method, "summary"),
            references(method),
        );
    }
    page
}

fn operations(book: &Value) -> String {
    let mut page = title("Typical codes by operation", "What an operation of an API is usually answered with", book);
    for operation in list(&book["http"], "typical") {
        let name = shown(operation, "operation");
        let _ = writeln!(page, "## {name}\n\n{}{}\n", shown(operation, "summary"), sources(operation));
        page += "| code | when | fields | source |\n|---|---|---|---|\n";
        for row in list(operation, "codes") {
            let fields: Vec<String> =
                list(row, "fields").iter().filter_map(Value::as_str).map(|field| format!("`{field}`")).collect();
            let (code, when, sources) = (&row["code"], shown(row, "condition"), references(row));
            let _ = writeln!(
                page,
                "| [{code}](http-status-codes.md#{code}) | {when} | {} | {sources} |",
                fields.join(", ")
            );
        }
        page.push('\n');
    }
    page
}

fn replies(book: &Value) -> String {
    let mut page = title("SMTP reply codes", "Every code that a document names", book);
    page += "Another code says what its first digit says (RFC 5321 §4.2.1).\n\n";
    for info in list(&book["smtp"], "codes") {
        let code = &info["code"];
        let _ = writeln!(page, "<a id=\"{code}\"></a>\n\n## {code} {}\n", shown(info, "phrase"));
        let _ = write!(page, "{}, {}. ", word(info, "permanence"), word(info, "standing"));
        let _ = writeln!(page, "{} {}{}\n", shown(info, "summary"), shown(info, "explanation"), sources(info));
        let enhanced = list(info, "enhanced").iter().filter_map(Value::as_str).map(|code| {
            let topic = code.split_once('.').map_or("", |(_, topic)| topic);
            format!("[{code}](smtp-enhanced-codes.md#x.{topic})")
        });
        let enhanced: Vec<String> = enhanced.collect();
        if !enhanced.is_empty() {
            let _ = writeln!(page, "Goes with {}.\n", enhanced.join(", "));
        }
    }
    page
}

fn enhanced(book: &Value) -> String {
    let mut page = title("Enhanced mail status codes", "Every registered code, and what providers mean by them", book);
    page += "X is the class: 2 done, 4 not now, 5 no (RFC 3463 §2).\n\n";
    let all = list(&book["smtp"], "enhanced");
    for info in all.iter().filter(|info| info["permanence"] == "success") {
        let topic = info["code"].as_str().and_then(|code| code.strip_prefix("2.")).unwrap_or_default();
        let _ = writeln!(page, "<a id=\"x.{topic}\"></a>\n\n## X.{topic} {}\n", shown(info, "phrase"));
        let _ = writeln!(page, "{} {}{}\n", shown(info, "summary"), shown(info, "explanation"), sources(info));
        let classes = all.iter().filter(|other| other["code"].as_str().is_some_and(|code| code[2..] == *topic));
        let basic: Vec<String> = classes
            .flat_map(|info| list(info, "basic"))
            .map(|basic| format!("[{basic}](smtp-reply-codes.md#{basic})"))
            .collect();
        let listed = if basic.is_empty() { "none".to_owned() } else { basic.join(", ") };
        let _ = writeln!(page, "Basic codes that IANA lists with it: {listed} ({}).\n", word(info, "association"));
    }
    page += "## What providers mean\n\n";
    for meaning in list(&book["smtp"], "provider_meanings") {
        let (first, last, owner) = (shown(meaning, "first"), shown(meaning, "last"), &meaning["owner"]);
        let codes = if first == last { first } else { format!("{first} to {last}") };
        let told = if meaning["confidence"] == "secondary" { " (second-hand)" } else { "" };
        let _ = writeln!(page, "### {codes} at {}\n", shown(owner, "name"));
        let phrase = meaning["phrase"].as_str().map_or(String::new(), |phrase| format!("{}: ", escape(phrase)));
        let notes = ["summary", "explanation", "note"].map(|key| shown(meaning, key));
        let notes = notes.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let _ = writeln!(page, "{phrase}{notes}{told}{}\n", sources(meaning));
    }
    page
}

fn owners(book: &Value, hosts: &IndexMap<String, Vec<String>>) -> String {
    let mut page = title("Owners", "Whose meanings of codes are in the book", book);
    let statuses = || list(&book["http"], "statuses");
    for owner in list(book, "owners") {
        let slug = shown(owner, "slug");
        let _ = writeln!(page, "<a id=\"{slug}\"></a>\n\n## {}\n", shown(owner, "name"));
        let has_codes = statuses().iter().flat_map(|status| list(status, "meanings")).any(|m| m["owner"] == *owner);
        let place = if has_codes { "in `codes` and as a slug" } else { "as a slug" };
        let _ = write!(page, "{} `{slug}` {place}.", shown(owner, "summary"));
        if let Some(url) = owner["url"].as_str() {
            let _ = write!(page, " <{url}>");
        }
        page += "\n\n";
        for meaning in statuses().iter().flat_map(|status| list(status, "meanings")) {
            if meaning["owner"]["slug"] == owner["slug"] {
                let (code, phrase) = (&meaning["code"], shown(meaning, "phrase"));
                let name = [code.to_string(), phrase].join(" ");
                let _ = writeln!(
                    page,
                    "- [{}](http-status-codes.md#{code}): {}",
                    name.trim_end(),
                    shown(meaning, "summary")
                );
            }
        }
        for meaning in list(&book["smtp"], "provider_meanings") {
            if meaning["owner"]["slug"] == owner["slug"] {
                let place = "smtp-enhanced-codes.md#what-providers-mean";
                let _ = writeln!(page, "- [{}]({place}): {}", shown(meaning, "first"), shown(meaning, "summary"));
            }
        }
        let rules = list(&book["smtp"], "bounce_rules").iter();
        let rules = rules.filter(|rule| rule["owner"]["slug"] == owner["slug"]).count();
        if rules > 0 {
            let _ = writeln!(page, "- [{rules} of the rules](smtp-categories.md) by which replies are classified");
        }
        if hosts.contains_key(&slug) {
            let _ = writeln!(page, "- mail hosts: {}", hosts[&slug].join(", "));
        }
        page.push('\n');
    }
    page
}

fn categories(book: &Value) -> String {
    let mut page = title("Categories of mail replies", "Why a message was not taken, and what to do about it", book);
    page += "`smtp.classify` gives one of these for a reply or a diagnostic text, with the rule that decided. \
             A rule goes by words or by codes, and is weak, fair, strong or decisive. Of the rules that speak, the one \
             that weighs most decides: a decisive text, a strong one, a strong code, a fair text, a fair code, a weak \
             code, a weak text; among equals the category that more rules name, then the longer phrase. A phrase inside of \
             a longer one that weighs as much does not count, and `network_error`, `dns_failure` and `system_error` \
             give way to fair evidence that the message expired. The phrases themselves are in \
             `core/registry/smtp/bounce/`.\n\n";
    let all = list(&book["smtp"], "categories");
    page += "| category | about | action | what it means |\n|---|---|---|---|\n";
    for category in all {
        let name = shown(category, "name");
        let anchor = category["name"].as_str().unwrap_or_default();
        let _ = writeln!(
            page,
            "| [{name}](#{anchor}) | {} | {} | {} |",
            word(category, "group"),
            word(category, "action"),
            shown(category, "summary"),
        );
    }
    for category in all {
        let anchor = category["name"].as_str().unwrap_or_default();
        let _ = writeln!(page, "\n<a id=\"{anchor}\"></a>\n\n## {}\n", shown(category, "name"));
        let _ = writeln!(
            page,
            "{} {} Action: {}.{}\n",
            shown(category, "summary"),
            shown(category, "explanation"),
            word(category, "action"),
            sources(category)
        );
        let rules: Vec<_> =
            list(&book["smtp"], "bounce_rules").iter().filter(|rule| rule["category"] == category["name"]).collect();
        if rules.is_empty() {
            continue;
        }
        page += "| rule | goes by | strength | whose | source |\n|---|---|---|---|---|\n";
        for rule in rules {
            let owner = match rule["owner"]["slug"].as_str() {
                Some(slug) => format!("[{}](owners.md#{slug})", shown(&rule["owner"], "name")),
                None => String::new(),
            };
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {owner} | {} |",
                rule["id"].as_str().unwrap_or_default(),
                word(rule, "layer"),
                word(rule, "strength"),
                references(rule),
            );
        }
    }
    page
}

fn words(schema: &Schema) -> String {
    let mut page = "# Words\n\nThe vocabularies of the answers, with their numbers in C.\n\n".to_owned();
    for vocabulary in &schema.words {
        let source = vocabulary.reference.as_ref().map_or(String::new(), |source| format!(" ({source})"));
        let family = vocabulary.family.as_ref().map_or(String::new(), |family| format!("{family}: "));
        let name = vocabulary.name.replace('_', " ");
        let _ = writeln!(page, "## {family}{name}\n\n{}{source}\n", escape(&vocabulary.summary));
        page += "| word | number | says |\n|---|---|---|\n";
        for word in &vocabulary.words {
            let _ = writeln!(page, "| `{}` | {} | {} |", word.word, word.number, escape(&word.summary));
        }
        page.push('\n');
    }
    page
}

pub fn title(title: &str, what: &str, book: &Value) -> String {
    format!("# {title}\n\n{what}, as of {}.\n\n", shown(book, "data_date"))
}

pub fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record[key].as_array().map_or(NO_ITEMS, Vec::as_slice)
}

/// A text as Markdown shows it; nothing if it is absent.
pub fn shown(record: &Value, key: &str) -> String {
    escape(record[key].as_str().unwrap_or_default())
}

fn word(record: &Value, key: &str) -> String {
    record[key].as_str().unwrap_or_default().replace('_', " ")
}

fn yes(record: &Value, key: &str) -> &'static str {
    if record[key] == true { "yes" } else { "no" }
}

pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '|' | '<' | '>' | '*' | '`' | '[' | ']') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

pub fn sources(record: &Value) -> String {
    let references = references(record);
    if references.is_empty() { references } else { format!(" ({references})") }
}

fn references(record: &Value) -> String {
    list(record, "references").iter().map(reference).collect::<Vec<_>>().join("; ")
}

fn reference(reference: &Value) -> String {
    let section = reference["section"].as_str().map_or(String::new(), |section| format!(" §{section}"));
    let name = shown(reference, "document") + &section;
    match reference["url"].as_str() {
        Some(url) => format!("[{name}]({url})"),
        None => name,
    }
}
