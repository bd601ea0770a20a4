//! The calls of `statusbook.http`.

#![allow(
    clippy::doc_markdown,
    clippy::doc_link_with_quotes,
    reason = "these are docstrings, which Python shows as they are"
)]
#![allow(clippy::needless_pass_by_value, reason = "PyO3 hands out values")]

use std::borrow::Cow;

use pyo3::{prelude::*, types::PyTuple};
use statusbook::{
    http::{
        self, Class, Code, GrpcCode, InvalidCode, Operation, RedirectDecision, RedirectOptions, RedirectProfile,
        RetryAfterFields, RetryDecision, RetryOptions, RetryProfile,
    },
    rows,
};

use crate::{
    convert::{Kept, ToPython, choice, count, integer, lossy, names, octets, octets_in, seconds, tuple},
    errors::Raise,
};

static STATUSES: Kept<{ http::STATUSES.len() }> = Kept::new();
static CLASSES: Kept<{ rows::CLASSES.len() }> = Kept::new();
static METHODS: Kept<{ rows::METHODS.len() }> = Kept::new();
static TYPICAL: Kept<{ rows::TYPICAL.len() }> = Kept::new();
static REDIRECTS: Kept<{ RedirectDecision::COUNT }> = Kept::new();
static RETRIES: Kept<{ RetryDecision::COUNT }> = Kept::new();

#[inline]
fn kept(py: Python<'_>, code: Code) -> PyResult<Py<PyAny>> {
    STATUSES.at(py, code.index(), || code.status())
}

#[inline]
fn code(argument: &Bound<'_, PyAny>, call: &str) -> PyResult<Code> {
    let number = integer(argument, call)?.ok_or_else(|| InvalidCode::UNREPRESENTABLE.raise())?;
    Code::try_from(number).map_err(Raise::raise)
}

/// The calls, under the name by which people find and pickle them.
pub fn module(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    let module = PyModule::new(py, "statusbook.http")?;
    module.add_function(wrap_pyfunction!(status, &module)?)?;
    module.add_function(wrap_pyfunction!(statuses, &module)?)?;
    module.add_function(wrap_pyfunction!(class_info, &module)?)?;
    module.add_function(wrap_pyfunction!(method, &module)?)?;
    module.add_function(wrap_pyfunction!(status_line, &module)?)?;
    module.add_function(wrap_pyfunction!(content_rule, &module)?)?;
    module.add_function(wrap_pyfunction!(typical, &module)?)?;
    module.add_function(wrap_pyfunction!(from_phrase, &module)?)?;
    module.add_function(wrap_pyfunction!(search, &module)?)?;
    module.add_function(wrap_pyfunction!(redirect, &module)?)?;
    module.add_function(wrap_pyfunction!(redirect_profile, &module)?)?;
    module.add_function(wrap_pyfunction!(retry, &module)?)?;
    module.add_function(wrap_pyfunction!(retry_profile, &module)?)?;
    module.add_function(wrap_pyfunction!(retry_after, &module)?)?;
    module.add_function(wrap_pyfunction!(to_grpc, &module)?)?;
    module.add_function(wrap_pyfunction!(from_grpc, &module)?)?;
    Ok(module)
}

/// All that the book knows of a status code.
///
/// Takes any integer from 100 to 999 and gives a Status; the same object for the same code. Raises InvalidCode
/// outside that range and TypeError for a bool, float or str. Source: RFC 9110 section 15.
///
/// >>> from statusbook import http
/// >>> http.status(499).phrase
/// 'Client Closed Request'
#[pyfunction]
#[pyo3(signature = (code, /))]
pub fn status(code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let number = integer(code, "http.status")?.ok_or_else(|| InvalidCode::UNREPRESENTABLE.raise())?;
    kept(code.py(), Code::try_from(number).map_err(Raise::raise)?)
}

/// The statuses that have a meaning, as a tuple in the order of their codes.
///
/// >>> from statusbook import http
/// >>> [status.code for status in http.statuses() if status.is_interim and status.is_registered]
/// [100, 101, 102, 103, 104]
#[pyfunction]
pub fn statuses(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, http::statuses().map(|status| kept(py, status.code)).collect::<PyResult<Vec<_>>>()?)
}

/// A class of status codes, explained.
///
/// Takes its name, such as "client_error", and gives a ClassInfo. Raises UnknownWord for another name.
/// Source: RFC 9110 section 15.
///
/// >>> from statusbook import http
/// >>> http.class_info("client_error").fault
/// 'client'
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn class_info(name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let class: Class = lossy(name, "http.class_info")?.parse().map_err(Raise::raise)?;
    CLASSES.at(name.py(), class as usize - 1, || http::class_info(class))
}

/// A registered request method, or None if there is none of this name.
///
/// Names are case-sensitive: "get" is not "GET". Raises InvalidMethod for a text that cannot be a method.
/// Source: RFC 9110 section 9.1 and the IANA method registry.
///
/// >>> from statusbook import http
/// >>> http.method("QUERY").idempotent
/// True
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn method(name: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let row = http::method_row(&octets(name, "http.method")?).map_err(Raise::raise)?;
    row.map(|row| METHODS.at(name.py(), row, || &rows::METHODS[row])).transpose()
}

/// Reads a status line: str or bytes, with or without its line end.
///
/// Gives a StatusLine; what left the grammar is in its deviations. Raises InvalidStatusLine where there is no
/// version and no code. Source: RFC 9112 section 4.
///
/// >>> from statusbook import http
/// >>> http.status_line("HTTP/1.1 499").deviations
/// ('missing_phrase',)
#[pyfunction]
#[pyo3(signature = (line, /))]
pub fn status_line(line: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let octets = octets(line, "http.status_line")?;
    http::status_line(&octets).map_err(Raise::raise)?.to_python(line.py())
}

/// Whether a response with this code to a request with this method has content.
///
/// Takes a method, whose case counts, and a code from 100 to 999. Gives "allowed", "no_content", "empty" or "tunnel".
/// Raises InvalidMethod for a text that cannot be a method and InvalidCode outside that range.
/// Source: RFC 9112 section 6.3.
///
/// >>> from statusbook import http
/// >>> http.content_rule("HEAD", 200)
/// 'no_content'
#[pyfunction]
#[pyo3(signature = (method, code, /))]
pub fn content_rule(method: &Bound<'_, PyAny>, code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let code = self::code(code, "http.content_rule")?;
    http::content_rule(octets(method, "http.content_rule")?, code).map_err(Raise::raise)?.to_python(method.py())
}

/// What an operation of an API is usually answered with.
///
/// Takes its name, such as "create", and gives a Typical. Raises UnknownWord for another name.
///
/// >>> from statusbook import http
/// >>> [typical.code for typical in http.typical("create").codes]
/// [201, 202, 400, 409, 415, 422]
#[pyfunction]
#[pyo3(signature = (operation, /))]
pub fn typical(operation: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let operation_: Operation = lossy(operation, "http.typical")?.parse().map_err(Raise::raise)?;
    TYPICAL.at(operation.py(), operation_ as usize - 1, || http::typical(operation_))
}

/// The status that a phrase names, or None: registered phrases, then aliases, vendors' phrases, drafts'.
///
/// ASCII letters and digits are compared, without case; any other letter means that there is none.
///
/// >>> from statusbook import http
/// >>> http.from_phrase("request entity too large").code
/// 413
#[pyfunction]
#[pyo3(signature = (phrase, /))]
pub fn from_phrase(phrase: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyAny>>> {
    let status = http::from_phrase(octets(phrase, "http.from_phrase")?);
    status.map(|status| kept(phrase.py(), status.code)).transpose()
}

/// The meanings that fit a few words best, the best first: a tuple of StatusMatch, at most limit of them.
///
/// Raises ValueError for a limit below 0.
///
/// >>> from statusbook import http
/// >>> http.search("client closed request")[0].code
/// 499
#[pyfunction]
#[pyo3(signature = (query, /, limit = None))]
pub fn search(query: &Bound<'_, PyAny>, limit: Option<&Bound<'_, PyAny>>) -> PyResult<Py<PyAny>> {
    let limit = count(limit, http::DEFAULT_LIMIT, "http.search", "limit")?;
    tuple(query.py(), http::search(octets(query, "http.search")?, limit).iter())
}

/// The step after a response that has a Location: whether to follow, with what method, content and fields.
///
/// Takes the code, the method, whose case counts, and: profile, whose way of following; cross_origin, whether Location
/// is of another origin; one_shot_body, whether the content cannot be sent again; hops, how many redirects of the chain
/// were followed already; crossed, whether an earlier hop left the origin; secrets, names of fields of your own that
/// must not leave it either. Gives a Redirect. Raises InvalidCode, InvalidMethod, UnknownWord for a profile, ValueError
/// for hops below 0. Source: RFC 9110 section 15.4.
///
/// >>> from statusbook import http
/// >>> next = http.redirect(303, "POST")
/// >>> next.action, next.next_method, next.content
/// ('follow', 'GET', 'drop')
/// >>> http.redirect(302, "GET", cross_origin=True, secrets=["X-Api-Key"]).drop_fields
/// ('Authorization', 'Cookie', 'Proxy-Authorization', 'X-Api-Key')
#[pyfunction]
#[pyo3(signature = (code, method, profile=None, cross_origin=false, one_shot_body=false, hops=None, *, crossed=false, secrets=None),
    text_signature = "(code, method, profile='fetch', cross_origin=False, one_shot_body=False, hops=0, *, crossed=False, secrets=())")]
#[allow(clippy::too_many_arguments, clippy::fn_params_excessive_bools, reason = "they are keywords in Python")]
pub fn redirect(
    code: &Bound<'_, PyAny>,
    method: &Bound<'_, PyAny>,
    profile: Option<&Bound<'_, PyAny>>,
    cross_origin: bool,
    one_shot_body: bool,
    hops: Option<&Bound<'_, PyAny>>,
    crossed: bool,
    secrets: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<PyAny>> {
    let own = names(secrets, "http.redirect", "secrets")?;
    let options = RedirectOptions {
        profile: choice(profile, RedirectProfile::Fetch, "http.redirect")?,
        cross_origin,
        crossed,
        one_shot_body,
        hops: count(hops, 0, "http.redirect", "hops")?,
        secrets: &own.iter().map(String::as_str).collect::<Vec<_>>(),
    };
    let (py, code, mut room) = (code.py(), self::code(code, "http.redirect")?, Cow::default());
    let method = octets_in(method, "http.redirect", &mut room)?;
    REDIRECTS.answer(py, http::redirect_id(code, method, &options), || http::redirect(code, method, &options))
}

/// Whose way of following redirects a profile has: software, version, the most hops.
///
/// Takes its name and gives a Profile. Raises UnknownWord for another name.
///
/// >>> from statusbook import http
/// >>> http.redirect_profile("requests").limit
/// 30
#[pyfunction]
#[pyo3(signature = (profile, /))]
pub fn redirect_profile(profile: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let profile_ = choice(Some(profile), RedirectProfile::Fetch, "http.redirect_profile")?;
    http::redirect_profile(profile_).to_python(profile.py())
}

/// Whether to try a request again after this response, how, and after how long.
///
/// Takes the code, the method, whose case counts, and: retry_after, the field's value; now, the clock in seconds since
/// 1970, which is read from the system if a date needs it; idempotent, whether the request is, if not its method
/// decides; one_shot_body, whether the content cannot be sent again; profile, whose way of trying again; max_wait, the
/// longest wait in seconds that you would put up with; and three other fields' values, which count only where
/// Retry-After is missing or cannot be read. Gives a Retry. Raises InvalidCode, InvalidMethod, UnknownWord for a
/// profile, ValueError for a max_wait below 0. Source: RFC 9110 section 9.2.2.
///
/// >>> from statusbook import http
/// >>> again = http.retry(503, "GET", "30")
/// >>> again.action, again.wait
/// ('same', 30)
/// >>> http.retry(503, "POST").action, http.retry(503, "POST", idempotent=True).action
/// ('never', 'same')
#[pyfunction]
#[pyo3(signature = (code, method, retry_after=None, now=None, idempotent=None, one_shot_body=false, profile=None, *, max_wait=None, rate_limit=None, rate_limit_policy=None, rate_limit_reset=None),
    text_signature = "(code, method, retry_after=None, now=None, idempotent=None, one_shot_body=False, profile='standard', *, max_wait=None, rate_limit=None, rate_limit_policy=None, rate_limit_reset=None)")]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub fn retry(
    code: &Bound<'_, PyAny>,
    method: &Bound<'_, PyAny>,
    retry_after: Option<&Bound<'_, PyAny>>,
    now: Option<&Bound<'_, PyAny>>,
    idempotent: Option<bool>,
    one_shot_body: bool,
    profile: Option<&Bound<'_, PyAny>>,
    max_wait: Option<&Bound<'_, PyAny>>,
    rate_limit: Option<&Bound<'_, PyAny>>,
    rate_limit_policy: Option<&Bound<'_, PyAny>>,
    rate_limit_reset: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<PyAny>> {
    let values = values([retry_after, rate_limit, rate_limit_policy, rate_limit_reset], "http.retry")?;
    let options = RetryOptions {
        profile: choice(profile, RetryProfile::Standard, "http.retry")?,
        fields: fields(&values),
        now: now.map(|now| seconds(now, "http.retry")).transpose()?,
        idempotent,
        one_shot_body,
        max_wait: max_wait.map(|most| count(Some(most), 0, "http.retry", "max_wait")).transpose()?,
    };
    let (py, code, mut room) = (code.py(), self::code(code, "http.retry")?, Cow::default());
    let method = octets_in(method, "http.retry", &mut room)?;
    RETRIES.answer(py, http::retry_id(code, method, &options), || http::retry(code, method, &options))
}

/// The values of the fields that tell a wait; most responses have none of them.
type Values<'a> = Option<[Option<Cow<'a, [u8]>>; 4]>;

#[inline]
fn values<'a>(given: [Option<&'a Bound<'_, PyAny>>; 4], call: &str) -> PyResult<Values<'a>> {
    if given.iter().all(Option::is_none) { Ok(None) } else { some_values(given, call).map(Some) }
}

#[inline(never)]
fn some_values<'a>(given: [Option<&'a Bound<'_, PyAny>>; 4], call: &str) -> PyResult<[Option<Cow<'a, [u8]>>; 4]> {
    let [a, b, c, d] = given.map(|value| value.map(|value| octets(value, call)).transpose());
    Ok([a?, b?, c?, d?])
}

fn fields<'a>(values: &'a Values<'_>) -> RetryAfterFields<'a> {
    let Some([a, b, c, d]) = values else { return RetryAfterFields::default() };
    let [retry_after, rate_limit, rate_limit_policy, rate_limit_reset] = [a, b, c, d].map(Option::as_deref);
    RetryAfterFields { retry_after, rate_limit, rate_limit_policy, rate_limit_reset }
}

/// Whose defaults of trying again a profile has: software, version, the longest wait.
///
/// Takes its name and gives a Profile. Raises UnknownWord for another name.
///
/// >>> from statusbook import http
/// >>> http.retry_profile("undici").limit
/// 30
#[pyfunction]
#[pyo3(signature = (profile, /))]
pub fn retry_profile(profile: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let profile_ = choice(Some(profile), RetryProfile::Standard, "http.retry_profile")?;
    http::retry_profile(profile_).to_python(profile.py())
}

/// How long a response tells to wait: Retry-After, or other fields where it is missing or cannot be read.
///
/// Takes the field's value, or None, and now, the clock in seconds since 1970, which says what a date means; and by
/// keyword the values of RateLimit, RateLimit-Policy and X-RateLimit-Reset. Gives a RetryAfter, or None if nothing is
/// told. Source: RFC 9110 section 10.2.3.
///
/// >>> from statusbook import http
/// >>> told = http.retry_after("Sun, 06 Nov 1994 08:50:00 GMT", 784111777)
/// >>> told.state, told.seconds
/// ('valid', 23)
/// >>> http.retry_after("1.5", 0).state
/// 'invalid'
/// >>> http.retry_after(None, 0, rate_limit='"default";r=0;t=30').seconds
/// 30
#[pyfunction]
#[pyo3(signature = (value, now, *, rate_limit=None, rate_limit_policy=None, rate_limit_reset=None))]
pub fn retry_after(
    value: Option<&Bound<'_, PyAny>>,
    now: &Bound<'_, PyAny>,
    rate_limit: Option<&Bound<'_, PyAny>>,
    rate_limit_policy: Option<&Bound<'_, PyAny>>,
    rate_limit_reset: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<PyAny>> {
    let values = values([value, rate_limit, rate_limit_policy, rate_limit_reset], "http.retry_after")?;
    fields(&values).told(seconds(now, "http.retry_after")?).to_python(now.py())
}

/// The gRPC code that a client makes of a plain HTTP response, one without grpc-status.
///
/// Takes a code from 100 to 999 and gives a name such as "UNAVAILABLE". Raises InvalidCode outside that range.
/// Source: gRPC, HTTP to gRPC status code mapping.
///
/// >>> from statusbook import http
/// >>> http.to_grpc(429)
/// 'UNAVAILABLE'
#[pyfunction]
#[pyo3(signature = (code, /))]
pub fn to_grpc(code: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    http::to_grpc(self::code(code, "http.to_grpc")?).to_python(code.py())
}

/// The status code that an HTTP interface gives for a gRPC code; not the inverse of to_grpc.
///
/// Takes a name such as "RESOURCE_EXHAUSTED" and gives an int. Raises UnknownWord for another name.
/// Source: google/rpc/code.proto.
///
/// >>> from statusbook import http
/// >>> http.from_grpc("RESOURCE_EXHAUSTED")
/// 429
#[pyfunction]
#[pyo3(signature = (name, /))]
pub fn from_grpc(name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    http::from_grpc(choice(Some(name), GrpcCode::Ok, "http.from_grpc")?).to_python(name.py())
}
