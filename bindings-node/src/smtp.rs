//! The calls of `smtp` that `index.js` makes once a row, or once a text.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "napi hands out references to its environment")]

use napi::{
    Env, JsValue, Result, Unknown, ValueType,
    bindgen_prelude::{ClassInstance, FromNapiValue, Function, JsObjectValue, Object, Uint32ArraySlice},
};
use napi_derive::napi;
use statusbook::{
    Word,
    smtp::{self, Category, ClassifyOptions, Code, Command, EnhancedCode, InvalidCode, Units},
};

use crate::convert::{Packed, ToJs, array, count, integer, octets, optional_octets, texts, throw, word, wrong_type};
use crate::generated::pack_classification;

/// See `smtp.code` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn code<'e>(env: &'e Env, code: Unknown<'_>) -> Result<Unknown<'e>> {
    let number = integer(env, &code, "smtp.code")?.ok_or_else(|| throw(env, &InvalidCode::UNREPRESENTABLE))?;
    Code::try_from(number).map_err(|error| throw(env, &error))?.info().to_js(env)
}

/// See `smtp.enhanced` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn enhanced<'e>(env: &'e Env, code: Unknown<'_>) -> Result<Unknown<'e>> {
    let octets = octets(env, &code, "smtp.enhanced")?;
    EnhancedCode::try_from(octets.as_slice()).map_err(|error| throw(env, &error))?.info().to_js(env)
}

/// See `smtp.reply` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn reply<'e>(env: &'e Env, text: Unknown<'_>) -> Result<Unknown<'e>> {
    smtp::reply(&octets(env, &text, "smtp.reply")?).to_js(env)
}

/// See `smtp.search` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn search<'e>(env: &'e Env, query: Unknown<'_>, most: Unknown<'_>) -> Result<Unknown<'e>> {
    let limit = count(env, &most, "smtp.search", "limit")?.unwrap_or(smtp::DEFAULT_LIMIT);
    array(env, smtp::search(octets(env, &query, "smtp.search")?, limit).iter())
}

/// See `smtp.Rules` in index.d.ts.
#[napi(namespace = "smtp")]
pub struct Rules(smtp::Rules);

#[napi(namespace = "smtp")]
impl Rules {
    /// From an object.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: &Env, rules: Unknown<'_>) -> Result<Self> {
        let found = rules.get_type()?;
        if found != ValueType::Object {
            return Err(wrong_type(
                env,
                found,
                "smtp.Rules",
                "an object; Rules.fromToml and Rules.fromJson take a text",
            ));
        }
        let json: Object<'_> = env.get_global()?.get_named_property("JSON")?;
        let stringify: Function<'_, Unknown<'_>, Option<String>> = json.get_named_property("stringify")?;
        let text = stringify.call(rules)?.unwrap_or_default();
        smtp::Rules::from_json(&text).map(Self).map_err(|error| throw(env, &error))
    }

    /// From TOML.
    #[napi(factory, catch_unwind)]
    pub fn from_toml(env: &Env, text: Unknown<'_>) -> Result<Self> {
        let text = octets(env, &text, "smtp.Rules.fromToml")?;
        smtp::Rules::from_toml(&String::from_utf8_lossy(&text)).map(Self).map_err(|error| throw(env, &error))
    }

    /// From JSON.
    #[napi(factory, catch_unwind)]
    pub fn from_json(env: &Env, text: Unknown<'_>) -> Result<Self> {
        let text = octets(env, &text, "smtp.Rules.fromJson")?;
        smtp::Rules::from_json(&String::from_utf8_lossy(&text)).map(Self).map_err(|error| throw(env, &error))
    }
}

/// What a caller knows beside a text.
struct Known<'a> {
    command: Option<Command>,
    remote: Option<Vec<u8>>,
    own: Vec<String>,
    rules: Option<ClassInstance<'a, Rules>>,
}

impl<'a> Known<'a> {
    fn new(env: &Env, [command, remote, own, rules]: [Unknown<'a>; 4], call: &str) -> Result<Self> {
        let command =
            optional_octets(env, &command, call)?.map(|text| Command::of(text).map_err(|error| throw(env, &error)));
        let rules = match rules.get_type()? {
            ValueType::Undefined => None,
            // SAFETY: it is a value of this environment, and anything but a Rules is refused.
            found => Some(
                unsafe { ClassInstance::from_napi_value(env.raw(), rules.raw()) }
                    .map_err(|_| wrong_type(env, found, call, "a Rules for rules"))?,
            ),
        };
        let remote = optional_octets(env, &remote, call)?;
        Ok(Self { command: command.transpose()?, remote, own: texts(env, &own, call)?, rules })
    }

    fn options<T>(&self, text: &Unknown<'_>, call: impl FnOnce(&ClassifyOptions<'_>) -> T) -> Result<T> {
        let own: Vec<&str> = self.own.iter().map(String::as_str).collect();
        let units = if text.get_type()? == ValueType::String { Units::Utf16 } else { Units::Octets };
        let (command, remote, rules) =
            (self.command, self.remote.as_deref(), self.rules.as_ref().map(|rules| &rules.0));
        Ok(call(&ClassifyOptions { command, remote, own: &own, rules, units }))
    }
}

/// See `smtp.classify` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn classify<'e>(
    env: &'e Env,
    text: Unknown<'_>,
    command: Unknown<'_>,
    remote: Unknown<'_>,
    own: Unknown<'_>,
    rules: Unknown<'_>,
    mut numbers: Uint32ArraySlice<'_>,
) -> Result<Unknown<'e>> {
    let known = Known::new(env, [command, remote, own, rules], "smtp.classify")?;
    let octets = octets(env, &text, "smtp.classify")?;
    let mut packed = Packed::new(&mut numbers);
    known.options(&text, |options| pack_classification(&smtp::classify(&octets, options), &mut packed))?;
    packed.done(env)
}

/// See `smtp.explain` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn explain<'e>(
    env: &'e Env,
    text: Unknown<'_>,
    command: Unknown<'_>,
    remote: Unknown<'_>,
    own: Unknown<'_>,
    rules: Unknown<'_>,
) -> Result<Unknown<'e>> {
    let known = Known::new(env, [command, remote, own, rules], "smtp.explain")?;
    let octets = octets(env, &text, "smtp.explain")?;
    known.options(&text, |options| array(env, smtp::explain(&octets, options).iter()))?
}

/// See `smtp.dsn` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn dsn<'e>(
    env: &'e Env,
    message: Unknown<'_>,
    command: Unknown<'_>,
    remote: Unknown<'_>,
    own: Unknown<'_>,
    rules: Unknown<'_>,
) -> Result<Unknown<'e>> {
    let known = Known::new(env, [command, remote, own, rules], "smtp.dsn")?;
    let octets = octets(env, &message, "smtp.dsn")?;
    known.options(&message, |options| smtp::dsn(&octets, options).to_js(env))?
}

/// See `smtp.logLine` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn log_line<'e>(env: &'e Env, text: Unknown<'_>) -> Result<Unknown<'e>> {
    smtp::log_line(&octets(env, &text, "smtp.logLine")?).to_js(env)
}

/// See `smtp.category` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn category<'e>(env: &'e Env, name: Unknown<'_>) -> Result<Unknown<'e>> {
    smtp::category(word(env, &name, "smtp.category")?).to_js(env)
}

/// See `smtp.categories` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn categories(env: &Env) -> Result<Unknown<'_>> {
    array(env, Category::ALL.iter().map(|category| category.as_str()))
}

/// See `smtp.bounceRule` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn bounce_rule<'e>(env: &'e Env, id: Unknown<'_>) -> Result<Unknown<'e>> {
    smtp::bounce_rule(octets(env, &id, "smtp.bounceRule")?).to_js(env)
}

/// See `smtp.bounceRules` in index.d.ts.
#[napi(namespace = "smtp", catch_unwind)]
pub fn bounce_rules(env: &Env) -> Result<Unknown<'_>> {
    array(env, smtp::bounce_rules().iter())
}
