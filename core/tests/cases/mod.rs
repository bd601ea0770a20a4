//! Reads `tests/conformance`; its README has the format.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]
#![allow(dead_code, reason = "each test uses its part")]

use std::{fs, path::Path};

use serde_json::{Map, Value};

pub struct Case(Map<String, Value>);

pub fn all() -> Vec<Case> {
    ["http.json", "smtp.json", "decisions.json", "classify.json", "mail.json"]
        .into_iter()
        .flat_map(|file| cases(&read(file)))
        .collect()
}

pub fn errors() -> Map<String, Value> {
    read("errors.json").as_object().unwrap().clone()
}

/// Whether Rust's types can express the call.
pub fn for_rust(case: &Case) -> bool {
    case.only().is_none_or(|only| only.contains(&"rust"))
}

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance").join(file);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn cases(file: &Value) -> Vec<Case> {
    file["cases"].as_array().unwrap().iter().map(|case| Case(case.as_object().unwrap().clone())).collect()
}

impl Case {
    pub fn fields(&self) -> &Map<String, Value> {
        &self.0
    }

    pub fn says(&self) -> &str {
        self.0["says"].as_str().unwrap()
    }

    pub fn call(&self) -> &str {
        self.0["call"].as_str().unwrap()
    }

    pub fn only(&self) -> Option<Vec<&str>> {
        let only = self.0.get("only")?.as_array().unwrap();
        Some(only.iter().map(|language| language.as_str().unwrap()).collect())
    }

    pub fn expected(&self) -> String {
        match self.0.get("gives") {
            Some(answer) => answer.to_string(),
            None => format!("the error {}", self.0["fails"]),
        }
    }

    /// The last argument, as an integer.
    pub fn number(&self) -> i128 {
        self.number_at(self.arguments().len() - 1)
    }

    /// An argument, as an integer.
    pub fn number_at(&self, place: usize) -> i128 {
        match &self.arguments()[place] {
            Value::Number(number) => number.as_i64().unwrap().into(),
            Value::Object(form) => form["integer"].as_str().unwrap().parse().unwrap(),
            other => panic!("{}: {other} is no integer", self.says()),
        }
    }

    /// The first argument, as octets.
    pub fn text(&self) -> Vec<u8> {
        self.text_at(0)
    }

    /// What goes by name: nothing, where the last argument is not that.
    pub fn options(&self) -> Map<String, Value> {
        let last = self.arguments().last().and_then(|last| last.get("options")?.as_object());
        last.cloned().unwrap_or_default()
    }

    /// Whether an argument is absent.
    pub fn is_absent(&self, place: usize) -> bool {
        self.arguments()[place].is_null()
    }

    /// An argument, as octets.
    pub fn text_at(&self, place: usize) -> Vec<u8> {
        match &self.arguments()[place] {
            Value::String(text) => text.clone().into_bytes(),
            Value::Object(form) if form.contains_key("bytes") => octets(form["bytes"].as_str().unwrap()),
            Value::Object(form) => {
                let part = |key: &str| form[key].as_str().unwrap();
                let times = form["times"].as_u64().unwrap().try_into().unwrap();
                [part("before"), &part("repeat").repeat(times), part("after")].concat().into_bytes()
            }
            other => panic!("{}: {other} is no text", self.says()),
        }
    }

    fn arguments(&self) -> &[Value] {
        self.0["args"].as_array().unwrap()
    }
}

fn octets(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}
