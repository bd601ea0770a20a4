//! The calls of `http` that `index.js` makes once a row, or once a text.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "napi hands out references to its environment")]
#![allow(clippy::needless_pass_by_value, reason = "napi hands out values")]

use napi::{
    Env, Result, Unknown,
    bindgen_prelude::{JsObjectValue, Object},
};
use napi_derive::napi;
use statusbook::{
    Word,
    http::{
        self, Class, Code, GrpcCode, InvalidCode, Operation, RedirectOptions, RedirectProfile, RetryAfterFields,
        RetryOptions, RetryProfile,
    },
};

use crate::convert::{
    ToJs, answered, array, choice, count, flag, integer, moment, octets, optional_octets, seconds, texts, throw, word,
    wrong_type,
};

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
    let limit = count(env, &most, "http.search", "limit")?.unwrap_or(http::DEFAULT_LIMIT);
    array(env, http::search(octets(env, &query, "http.search")?, limit).iter())
}

/// The place of a method among the registered ones, for `redirectId` and `retryId`; -1 for any other.
#[napi(namespace = "http", catch_unwind)]
pub fn method_place(env: &Env, name: Unknown<'_>, call: String) -> Result<i32> {
    let place = http::method_row(&octets(env, &name, &call)?).map_err(|error| throw(env, &error))?;
    Ok(number(place))
}

/// The number of a profile of redirects, for `redirectId`.
#[napi(namespace = "http", catch_unwind)]
pub fn redirect_profile_number(env: &Env, profile: Unknown<'_>) -> Result<u32> {
    Ok(choice(env, &profile, RedirectProfile::Fetch, "http.redirect")?.number())
}

/// Which of the answers of `http.redirect` it is, or -1 if it is none that is kept or the arguments are wrong.
#[napi(namespace = "http", catch_unwind)]
pub fn redirect_id(code: f64, method: f64, profile: f64, flags: f64, hops: f64) -> i32 {
    let decide = || {
        let profile = RedirectProfile::from_number(whole(profile)?)?;
        let (cross_origin, crossed, one_shot_body) = bits(flags)?;
        let options =
            RedirectOptions { profile, cross_origin, crossed, one_shot_body, hops: whole(hops)?, secrets: &[] };
        http::redirect_step(Code::new(whole(code)?).ok()?, whole(method)?, &options).id()
    };
    number(decide())
}

/// See `http.redirect` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn redirect<'e>(env: &'e Env, code: Unknown<'_>, method: Unknown<'_>, given: Object<'_>) -> Result<Unknown<'e>> {
    let (code, method) = (self::code(env, &code, "http.redirect")?, octets(env, &method, "http.redirect")?);
    let flag = |name| flag(env, &given.get_named_property(name)?, "http.redirect");
    let own = texts(env, &given.get_named_property("secrets")?, "http.redirect")?;
    let options = RedirectOptions {
        profile: choice(env, &given.get_named_property("profile")?, RedirectProfile::Fetch, "http.redirect")?,
        cross_origin: flag("crossOrigin")?.unwrap_or_default(),
        crossed: flag("crossed")?.unwrap_or_default(),
        one_shot_body: flag("oneShotBody")?.unwrap_or_default(),
        hops: count(env, &given.get_named_property("hops")?, "http.redirect", "hops")?.unwrap_or_default(),
        secrets: &own.iter().map(String::as_str).collect::<Vec<_>>(),
    };
    answered(env, &http::redirect(code, &method, &options))
}

/// A whole number from 0 on.
fn whole<N: TryFrom<u64>>(number: f64) -> Option<N> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and between 0 and 2^53")]
    let whole = (number.fract() == 0.0 && (0.0..9_007_199_254_740_992.0).contains(&number)).then_some(number as u64);
    N::try_from(whole?).ok()
}

/// A place as a number; -1 for none.
fn number(place: Option<usize>) -> i32 {
    place.and_then(|place| i32::try_from(place).ok()).unwrap_or(-1)
}

fn bits(flags: f64) -> Option<(bool, bool, bool)> {
    let bits = whole(flags).filter(|bits: &u8| *bits < 8)?;
    Some((bits & 1 == 1, bits & 2 == 2, bits & 4 == 4))
}

/// See `http.redirectProfile` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn redirect_profile<'e>(env: &'e Env, profile: Unknown<'_>) -> Result<Unknown<'e>> {
    http::redirect_profile(word(env, &profile, "http.redirectProfile")?).to_js(env)
}

/// The number of a profile of retries, for `retryId`.
#[napi(namespace = "http", catch_unwind)]
pub fn retry_profile_number(env: &Env, profile: Unknown<'_>) -> Result<u32> {
    Ok(choice(env, &profile, RetryProfile::Standard, "http.retry")?.number())
}

/// Which of the answers of `http.retry` without a wait it is, or -1 if the arguments are wrong.
#[napi(namespace = "http", catch_unwind)]
pub fn retry_id(code: f64, method: f64, profile: f64, flags: f64) -> i32 {
    let decide = || {
        let profile = RetryProfile::from_number(whole(profile)?)?;
        let (one_shot_body, known, idempotent) = bits(flags)?;
        let options =
            RetryOptions { profile, one_shot_body, idempotent: known.then_some(idempotent), ..RetryOptions::default() };
        http::retry_rule(Code::new(whole(code)?).ok()?, whole(method)?, &options).id()
    };
    number(decide())
}

/// See `http.retry` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn retry<'e>(env: &'e Env, code: Unknown<'_>, method: Unknown<'_>, given: Object<'_>) -> Result<Unknown<'e>> {
    let (code, method) = (self::code(env, &code, "http.retry")?, octets(env, &method, "http.retry")?);
    let flag = |name| flag(env, &given.get_named_property(name)?, "http.retry");
    let values = values(env, &given, "http.retry")?;
    let options = RetryOptions {
        profile: choice(env, &given.get_named_property("profile")?, RetryProfile::Standard, "http.retry")?,
        fields: fields(&values),
        now: seconds(env, &given.get_named_property("now")?, "http.retry")?,
        idempotent: flag("idempotent")?,
        one_shot_body: flag("oneShotBody")?.unwrap_or_default(),
        max_wait: count(env, &given.get_named_property("maxWait")?, "http.retry", "maxWait")?,
    };
    answered(env, &http::retry(code, method, &options))
}

/// The values of the fields that tell a wait.
fn values(env: &Env, told: &Object<'_>, call: &str) -> Result<[Option<Vec<u8>>; 4]> {
    let value = |name| optional_octets(env, &told.get_named_property(name)?, call);
    Ok([value("retryAfter")?, value("rateLimit")?, value("rateLimitPolicy")?, value("rateLimitReset")?])
}

fn fields([a, b, c, d]: &[Option<Vec<u8>>; 4]) -> RetryAfterFields<'_> {
    let [retry_after, rate_limit, rate_limit_policy, rate_limit_reset] = [a, b, c, d].map(Option::as_deref);
    RetryAfterFields { retry_after, rate_limit, rate_limit_policy, rate_limit_reset }
}

/// See `http.retryProfile` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn retry_profile<'e>(env: &'e Env, profile: Unknown<'_>) -> Result<Unknown<'e>> {
    http::retry_profile(word(env, &profile, "http.retryProfile")?).to_js(env)
}

/// See `http.retryAfter` in index.d.ts; `told` has the value too.
#[napi(namespace = "http", catch_unwind)]
pub fn retry_after<'e>(env: &'e Env, told: Object<'_>, now: Unknown<'_>) -> Result<Unknown<'e>> {
    let values = values(env, &told, "http.retryAfter")?;
    fields(&values).told(moment(env, &now, "http.retryAfter")?).to_js(env)
}

/// See `http.toGrpc` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn to_grpc<'e>(env: &'e Env, code: Unknown<'_>) -> Result<Unknown<'e>> {
    http::to_grpc(self::code(env, &code, "http.toGrpc")?).to_js(env)
}

/// See `http.fromGrpc` in index.d.ts.
#[napi(namespace = "http", catch_unwind)]
pub fn from_grpc<'e>(env: &'e Env, name: Unknown<'_>) -> Result<Unknown<'e>> {
    let name: GrpcCode = word(env, &name, "http.fromGrpc")?;
    http::from_grpc(name).to_js(env)
}

/// Throws: what was given for options is no object.
#[napi(namespace = "http", catch_unwind)]
pub fn no_options(env: &Env, found: Unknown<'_>, call: String) -> Result<()> {
    Err(wrong_type(env, found.get_type()?, &call, "an object of options"))
}
