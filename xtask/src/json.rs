//! The book as JSON, made by the core's own serialisation, and the schema of that form.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::schema::{Field, Item, Record, Schema, Vocabulary};

/// The whole book as the core writes it.
pub fn book(root: &Path) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "statusbook", "--features", "serde", "--example", "book"])
        .current_dir(root)
        .output()
        .context("cargo run --example book")?;
    ensure!(output.status.success(), "core/examples/book.rs: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// The JSON Schema of the book and, under `$defs`, of every record and word.
pub fn schema(schema: &Schema) -> Result<String> {
    let mut definitions = Map::new();
    for vocabulary in &schema.words {
        definitions.insert(vocabulary.name.clone(), words(vocabulary));
    }
    for record in &schema.records {
        definitions.insert(record.name.clone(), object(record));
    }
    let list = |record: &str| json!({ "type": "array", "items": { "$ref": format!("#/$defs/{record}") } });
    let family = |lists: &[(&str, &str)]| {
        let lists = lists.iter().map(|(name, record)| ((*name).to_owned(), list(record)));
        closed("", lists.collect())
    };
    let mut root = closed(
        "statusbook: one book of response codes. Every record has the form that to_dict(), toJSON() and serde give.",
        [
            ("version".to_owned(), json!({ "description": "The version of statusbook.", "type": "string" })),
            (
                "data_date".to_owned(),
                json!({ "description": "The day up to which the book was checked.", "type": "string", "format": "date" }),
            ),
            ("owners".to_owned(), list("owner")),
            (
                "http".to_owned(),
                family(&[
                    ("statuses", "status"),
                    ("classes", "class_info"),
                    ("methods", "method"),
                    ("typical", "typical"),
                    ("redirect_profiles", "profile"),
                    ("retry_profiles", "profile"),
                ]),
            ),
            (
                "smtp".to_owned(),
                family(&[
                    ("codes", "code_info"),
                    ("enhanced", "enhanced_info"),
                    ("provider_meanings", "enhanced_meaning"),
                    ("categories", "category_info"),
                    ("bounce_rules", "bounce_rule"),
                ]),
            ),
        ]
        .into_iter()
        .collect(),
    );
    let members = root.as_object_mut().context("a schema is an object")?;
    members.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    members.insert("$comment".into(), "Generated from core/registry by `make generate`. Do not edit.".into());
    members.insert("$defs".into(), definitions.into());
    Ok(serde_json::to_string_pretty(&root)? + "\n")
}

fn words(vocabulary: &Vocabulary) -> Value {
    let words = vocabulary.words.iter().map(|word| json!({ "const": word.word, "description": word.summary }));
    json!({ "description": vocabulary.summary, "oneOf": words.collect::<Vec<_>>() })
}

fn object(record: &Record) -> Value {
    let fields = record.fields.iter().map(|field| (field.name.clone(), property(field)));
    closed(&record.summary, fields.collect())
}

/// An object with these members and no others.
fn closed(description: &str, properties: Map<String, Value>) -> Value {
    let required: Vec<&String> = properties.keys().collect();
    let mut object = json!({ "type": "object", "required": required, "additionalProperties": false });
    if !description.is_empty() {
        object["description"] = description.into();
    }
    object["properties"] = properties.into();
    object
}

fn property(field: &Field) -> Value {
    let item = item(&field.ty.item);
    let mut form = match (field.ty.list, field.ty.optional) {
        (true, _) => json!({ "type": "array", "items": item }),
        (false, true) => json!({ "anyOf": [item, { "type": "null" }] }),
        (false, false) => item,
    };
    form["description"] = field.summary.clone().into();
    form
}

fn item(item: &Item) -> Value {
    match item {
        Item::Text | Item::Name | Item::Wire | Item::JoinedLines => json!({ "type": "string" }),
        Item::Bool => json!({ "type": "boolean" }),
        Item::Number => json!({ "type": "integer", "minimum": 0 }),
        Item::Code => json!({ "type": "integer", "minimum": 100, "maximum": 999 }),
        Item::SmtpCode => json!({ "type": "integer", "minimum": 200, "maximum": 599 }),
        Item::EnhancedCode => json!({ "type": "string", "pattern": r"^[245]\.\d{1,3}\.\d{1,3}$" }),
        Item::Word(name) | Item::Record(name) => json!({ "$ref": format!("#/$defs/{name}") }),
        Item::Words(name) => {
            json!({ "type": "array", "items": { "$ref": format!("#/$defs/{name}") }, "uniqueItems": true })
        }
        Item::Lines | Item::Names => json!({ "type": "array", "items": { "type": "string" } }),
    }
}
