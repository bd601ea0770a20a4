//! The calls of `smtp` that `index.js` makes once a row, or once a text.

use napi::{Env, Result, Unknown};
use napi_derive::napi;
use statusbook::smtp::{self, Code, EnhancedCode, InvalidCode};

use crate::convert::{ToJs, array, count, integer, octets, throw};

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
