//! The calls of `http` that `index.js` makes once a row, or once a text.

use napi::{Env, Result, Unknown};
use napi_derive::napi;
use statusbook::http::{self, Class, Code, InvalidCode};

use crate::convert::{ToJs, array, integer, octets, throw, word};

/// See `http.status` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn status<'e>(env: &'e Env, code: Unknown<'_>) -> Result<Unknown<'e>> {
    let number = integer(env, &code, "http.status")?.ok_or_else(|| throw(env, &InvalidCode::UNREPRESENTABLE))?;
    Code::try_from(number).map_err(|error| throw(env, &error))?.status().to_js(env)
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
