//! The cases of `tests/conformance` that Rust can be asked.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod cases;

use std::collections::BTreeSet;

use cases::{Case, for_rust};
use serde_json::{Map, Value, json};
use statusbook::{
    http::{self, Class, Code, Operation, RedirectOptions, RetryAfterFields, RetryOptions},
    smtp::{self, ClassifyOptions, Command, Rules},
};

/// What Rust was asked when this was written; cases are added, not taken away.
const AT_LEAST: usize = 1270;

const CALLS: [&str; 26] = [
    "http.status",
    "http.class_info",
    "http.method",
    "http.status_line",
    "http.content_rule",
    "http.typical",
    "http.from_phrase",
    "http.search",
    "http.redirect",
    "http.redirect_profile",
    "http.retry",
    "http.retry_profile",
    "http.retry_after",
    "http.to_grpc",
    "http.from_grpc",
    "smtp.code",
    "smtp.enhanced",
    "smtp.reply",
    "smtp.search",
    "smtp.classify",
    "smtp.explain",
    "smtp.category",
    "smtp.categories",
    "smtp.bounce_rule",
    "smtp.dsn",
    "smtp.log_line",
];

#[test]
fn every_case_gives_what_the_documents_say() {
    let cases = cases::all();
    let mut ran = 0;
    let mut wrong = Vec::new();
    for case in cases.iter().filter(|case| for_rust(case)) {
        let answer = ask(case);
        if !agrees(case, &answer) {
            wrong.push(format!("{}\n  expected {}\n  got      {}", case.says(), case.expected(), shown(&answer)));
        }
        ran += 1;
    }
    assert!(wrong.is_empty(), "{} of {ran} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(ran, cases.iter().filter(|case| case.only().is_none_or(|only| only.contains(&"rust"))).count());
    assert!(ran >= AT_LEAST, "only {ran} cases ran");
}

#[test]
fn every_call_has_cases() {
    let called: BTreeSet<String> =
        cases::all().iter().filter(|case| for_rust(case)).map(|case| case.call().to_owned()).collect();
    assert_eq!(called, CALLS.iter().map(|call| (*call).to_owned()).collect());
}

#[test]
fn every_case_is_well_formed_and_says_something_of_its_own() {
    let mut said = BTreeSet::new();
    for case in cases::all() {
        let fields = case.fields();
        let known = ["says", "call", "args", "only", "gives", "fails", "source"];
        assert!(fields.keys().all(|key| known.contains(&key.as_str())), "{}", case.says());
        assert!(fields.contains_key("gives") != fields.contains_key("fails"), "{}", case.says());
        assert!(fields.get("gives") != Some(&json!({})), "{} compares nothing", case.says());
        assert!(!case.says().is_empty() && fields["source"].as_str().is_some_and(|source| !source.is_empty()));
        assert!(said.insert((case.call().to_owned(), case.says().to_owned())), "twice: {}", case.says());
        if let Some(only) = case.only() {
            assert!(!only.is_empty(), "{}", case.says());
            assert!(only.iter().all(|language| ["rust", "python", "node", "c"].contains(language)), "{}", case.says());
        }
        if let Some(error) = fields.get("fails") {
            assert!(cases::errors().contains_key(error.as_str().unwrap()), "{}", case.says());
        }
    }
}

#[test]
fn a_comparison_can_fail() {
    assert!(same(&json!({"a": [{"b": 1}]}), &json!({"a": [{"b": 1, "c": 2}], "d": 3})));
    assert!(!same(&json!({"a": 1}), &json!({"a": 2})));
    assert!(!same(&json!({"a": null}), &json!({})));
    assert!(!same(&json!(null), &json!({"a": 1})));
    assert!(!same(&json!([1]), &json!([1, 2])));
    assert!(!same(&json!([1, 2]), &json!([2, 1])));
    assert!(!same(&json!({"a": 404}), &json!({"a": "404"})));
}

/// The answer in its JSON form, or the key of its error.
type Answer = Result<Value, &'static str>;

fn ask(case: &Case) -> Answer {
    match case.call() {
        "http.status" => http::status(case.number()).map(json_form).map_err(|_| "invalid_code"),
        "http.class_info" => {
            let word: Result<Class, _> = std::str::from_utf8(&case.text()).unwrap().parse();
            word.map(|class| json_form(http::class_info(class))).map_err(|_| "unknown_word")
        }
        "http.method" => http::method(case.text()).map(json_form).map_err(|_| "invalid_method"),
        "http.status_line" => http::status_line(&case.text()).map(json_form).map_err(|_| "invalid_status_line"),
        "http.content_rule" => match Code::try_from(case.number()) {
            Ok(code) => http::content_rule(case.text(), code).map(json_form).map_err(|_| "invalid_method"),
            Err(_) => Err("invalid_code"),
        },
        "http.typical" => {
            let word: Result<Operation, _> = std::str::from_utf8(&case.text()).unwrap().parse();
            word.map(|operation| json_form(http::typical(operation))).map_err(|_| "unknown_word")
        }
        "http.from_phrase" => Ok(json_form(http::from_phrase(case.text()))),
        "http.search" => Ok(json_form(http::search(case.text(), 10))),
        "smtp.search" => Ok(json_form(smtp::search(case.text(), 10))),
        "smtp.code" => smtp::code(case.number()).map(json_form).map_err(|_| "invalid_code"),
        "smtp.enhanced" => smtp::enhanced(case.text().as_slice()).map(json_form).map_err(|_| "invalid_enhanced_code"),
        "smtp.reply" => Ok(json_form(smtp::reply(&case.text()))),
        "smtp.classify" => classified(case, |text, options| json_form(smtp::classify(text, options))),
        "smtp.explain" => classified(case, |text, options| json_form(smtp::explain(text, options))),
        "smtp.category" => word(case).map(|category| json_form(smtp::category(category))),
        "smtp.dsn" => classified(case, |text, options| json_form(smtp::dsn(text, options))),
        "smtp.log_line" => Ok(json_form(smtp::log_line(&case.text()))),
        "smtp.categories" => Ok(json_form(smtp::categories())),
        "smtp.bounce_rule" => Ok(json_form(smtp::bounce_rule(case.text()))),
        "http.redirect" => redirect(case),
        "http.redirect_profile" => word(case).map(|profile| json_form(http::redirect_profile(profile))),
        "http.retry" => retry(case),
        "http.retry_profile" => word(case).map(|profile| json_form(http::retry_profile(profile))),
        "http.retry_after" => {
            let options = case.options();
            let value = (!case.is_absent(0)).then(|| case.text());
            let fields = RetryAfterFields { retry_after: value.as_deref(), ..fields(&options) };
            Ok(json_form(fields.told(case.number_at(1).try_into().unwrap())))
        }
        "http.to_grpc" => {
            Code::try_from(case.number()).map(|code| json_form(http::to_grpc(code))).map_err(|_| "invalid_code")
        }
        "http.from_grpc" => word(case).map(|name| json_form(http::from_grpc(name))),
        other => panic!("no such call: {other}"),
    }
}

fn word<W: std::str::FromStr>(case: &Case) -> Result<W, &'static str> {
    std::str::from_utf8(&case.text()).unwrap().parse().map_err(|_| "unknown_word")
}

type Options = Map<String, Value>;

fn flag(options: &Options, name: &str) -> bool {
    options.get(name).is_some_and(|value| value.as_bool().unwrap())
}

fn octets<'a>(options: &'a Options, name: &str) -> Option<&'a [u8]> {
    options.get(name).map(|value| value.as_str().unwrap().as_bytes())
}

fn redirect(case: &Case) -> Answer {
    let options = case.options();
    let secrets: Vec<&str> = options
        .get("secrets")
        .into_iter()
        .flat_map(|list| list.as_array().unwrap())
        .map(|name| name.as_str().unwrap())
        .collect();
    let mut asked = RedirectOptions {
        cross_origin: flag(&options, "cross_origin"),
        crossed: flag(&options, "crossed"),
        one_shot_body: flag(&options, "one_shot_body"),
        hops: options.get("hops").map_or(0, |hops| hops.as_u64().unwrap()),
        secrets: &secrets,
        ..RedirectOptions::default()
    };
    if let Some(profile) = options.get("profile") {
        asked.profile = profile.as_str().unwrap().parse().unwrap();
    }
    let code = Code::try_from(case.number_at(0)).map_err(|_| "invalid_code")?;
    http::redirect(code, &case.text_at(1), &asked).map(json_form).map_err(|_| "invalid_method")
}

fn retry(case: &Case) -> Answer {
    let options = case.options();
    let mut asked = RetryOptions {
        fields: RetryAfterFields { retry_after: octets(&options, "retry_after"), ..fields(&options) },
        now: options.get("now").map(|now| now.as_i64().unwrap()),
        idempotent: options.get("idempotent").map(|value| value.as_bool().unwrap()),
        one_shot_body: flag(&options, "one_shot_body"),
        max_wait: options.get("max_wait").map(|most| most.as_u64().unwrap().try_into().unwrap()),
        ..RetryOptions::default()
    };
    if let Some(profile) = options.get("profile") {
        asked.profile = profile.as_str().unwrap().parse().unwrap();
    }
    let code = Code::try_from(case.number_at(0)).map_err(|_| "invalid_code")?;
    http::retry(code, case.text_at(1), &asked).map(json_form).map_err(|_| "invalid_method")
}

fn classified(case: &Case, ask: impl FnOnce(&[u8], &ClassifyOptions<'_>) -> Value) -> Answer {
    let options = case.options();
    let command = octets(&options, "command").map(Command::of).transpose().map_err(|_| "unknown_word")?;
    let own = options.get("own").into_iter().flat_map(|own| own.as_array().unwrap());
    let own: Vec<&str> = own.map(|own| own.as_str().unwrap()).collect();
    let rules = options.get("rules").map(rules).transpose().map_err(|_| "invalid_rules")?;
    let remote = octets(&options, "remote");
    let asked = ClassifyOptions { command, remote, own: &own, rules: rules.as_ref(), ..ClassifyOptions::default() };
    Ok(ask(&case.text(), &asked))
}

fn rules(given: &Value) -> Result<Rules, smtp::InvalidRules> {
    match (given.get("toml"), given.get("json")) {
        (Some(text), _) => Rules::from_toml(text.as_str().unwrap()),
        (_, Some(text)) => Rules::from_json(text.as_str().unwrap()),
        _ => Rules::from_json(&given.to_string()),
    }
}

fn fields(options: &Options) -> RetryAfterFields<'_> {
    RetryAfterFields {
        retry_after: None,
        rate_limit: octets(options, "rate_limit"),
        rate_limit_policy: octets(options, "rate_limit_policy"),
        rate_limit_reset: octets(options, "rate_limit_reset"),
    }
}

fn json_form(answer: impl serde::Serialize) -> Value {
    serde_json::to_value(answer).unwrap()
}

fn agrees(case: &Case, answer: &Answer) -> bool {
    let fields = case.fields();
    match answer {
        Ok(answer) => fields.get("gives").is_some_and(|expected| same(expected, answer)),
        Err(error) => fields.get("fails").is_some_and(|expected| expected == error),
    }
}

/// Of an object the keys given, a list whole.
fn same(expected: &Value, answer: &Value) -> bool {
    match (expected, answer) {
        (Value::Object(expected), Value::Object(answer)) => {
            expected.iter().all(|(key, value)| answer.get(key).is_some_and(|answer| same(value, answer)))
        }
        (Value::Array(expected), Value::Array(answer)) => {
            expected.len() == answer.len() && expected.iter().zip(answer).all(|(value, answer)| same(value, answer))
        }
        _ => expected == answer,
    }
}

fn shown(answer: &Answer) -> String {
    let text = match answer {
        Ok(answer) => answer.to_string(),
        Err(error) => format!("the error {error}"),
    };
    if text.len() > 1000 { text.chars().take(1000).collect::<String>() + "..." } else { text }
}
