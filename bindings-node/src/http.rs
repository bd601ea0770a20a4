//! The calls of `http` that `index.js` makes once a row, or once a text.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "napi hands out references to its environment")]

use napi::{Env, Result, Unknown};
use napi_derive::napi;
use statusbook::http::{self, Class, Code, InvalidCode, Operation};

use crate::convert::{ToJs, array, integer, limit, octets, throw, word};

/// See `http.status` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn status<'e>(env: &'e Env, code: Unknown<'_>) -> Result<Unknown<'e>> {
    self::code(env, &code, "http.status")?.status().to_js(env)
}

fn code(env: &Env, argument: &Unknown<'_>, call: &str) -> Result<Code> {
    let number = integer(env, argument, call)?.ok_or_else(|| throw(env, &InvalidCode::UNREPRESENTABLE))?;
    Code::try_from(number).map_err(|error| throw(env, &error))
}

/// The codes of `http.statuses`.
#[napi(namespace = "http", catch_unwind)]
pub fn statuses(env: &Env) -> Result<Unknown<'_>> {
    array(env, http::statuses().map(|status| status.code))
}

/// See `http.classInfo` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn class_info<'e>(env: &'e Env, name: Unknown<'_>) -> Result<Unknown<'e>> {
    let class: Class = word(env, &name, "http.classInfo")?;
    http::class_info(class).to_js(env)
}

/// See `http.method` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn method<'e>(env: &'e Env, name: Unknown<'_>) -> Result<Unknown<'e>> {
    http::method(octets(env, &name, "http.method")?).map_err(|error| throw(env, &error))?.to_js(env)
}

/// See `http.statusLine` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn status_line<'e>(env: &'e Env, line: Unknown<'_>) -> Result<Unknown<'e>> {
    http::status_line(&octets(env, &line, "http.statusLine")?).map_err(|error| throw(env, &error))?.to_js(env)
}

/// See `http.contentRule` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn content_rule<'e>(env: &'e Env, method: Unknown<'_>, code: Unknown<'_>) -> Result<Unknown<'e>> {
    let code = self::code(env, &code, "http.contentRule")?;
    let method = octets(env, &method, "http.contentRule")?;
    http::content_rule(method, code).map_err(|error| throw(env, &error))?.to_js(env)
}

/// See `http.typical` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn typical<'e>(env: &'e Env, operation: Unknown<'_>) -> Result<Unknown<'e>> {
    let operation: Operation = word(env, &operation, "http.typical")?;
    http::typical(operation).to_js(env)
}

/// The code of `http.fromPhrase`.
#[napi(namespace = "http", catch_unwind)]
pub fn from_phrase<'e>(env: &'e Env, phrase: Unknown<'_>) -> Result<Unknown<'e>> {
    http::from_phrase(octets(env, &phrase, "http.fromPhrase")?).map(|status| status.code).to_js(env)
}

/// See `http.search` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn search<'e>(env: &'e Env, query: Unknown<'_>, most: Unknown<'_>) -> Result<Unknown<'e>> {
    let limit = limit(env, &most, "http.search")?;
    array(env, http::search(octets(env, &query, "http.search")?, limit).iter())
}
