//! The calls of HTTP.

#![allow(clippy::cast_possible_truncation, reason = "no struct is 4 GiB long")]

use std::ffi::c_char;

use statusbook::{
    Word,
    http::{
        self, Class, Code, GrpcCode, Operation, RedirectOptions, RedirectProfile, RetryAfterFields, RetryOptions,
        RetryProfile,
    },
    rows,
};

use crate::{
    convert::{self, Table, absent, answer, answers, choice, maybe, octets, optional_octets, output, yes},
    error::{Failure, failed, null, statusbook_result_t},
    generated::{
        CLASS_INFO, METHOD, PROFILE, STATUS, TYPICAL, statusbook_http_class_info_t, statusbook_http_method_t,
        statusbook_http_profile_t, statusbook_http_redirect_t, statusbook_http_retry_after_t, statusbook_http_retry_t,
        statusbook_http_status_line_t, statusbook_http_status_match_t, statusbook_http_status_t,
        statusbook_http_typical_t,
    },
};

/// All that the book knows of a status code, 100 to 999. Source: RFC 9110 section 15.
///
/// Returns a static row, the same for the same code; NULL outside that range, with STATUSBOOK_RESULT_INVALID_CODE.
/// Any thread may call it; it allocates nothing.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_status(code: u16) -> *const statusbook_http_status_t {
    match Code::index_of(code) {
        Ok(place) => &raw const STATUS.0[place],
        Err(error) => null(error),
    }
}

static STATUSES: Table<[*const statusbook_http_status_t; rows::FACTS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::FACTS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const STATUS.0[rows::FACTS[row].code().index()];
        row += 1;
    }
    table
});

/// The statuses that have a meaning, in the order of their codes, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// # Safety
/// `count` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_statuses(count: *mut usize) -> *const *const statusbook_http_status_t {
    if count.is_null() {
        return null(Failure::Null("count"));
    }
    // SAFETY: not NULL, and the caller vouches for it.
    unsafe { count.write(STATUSES.0.len()) };
    STATUSES.0.as_ptr()
}

/// A class of status codes, explained. `class_` is one of STATUSBOOK_HTTP_CLASS_. Source: RFC 9110 section 15.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_class_info(class_: u32) -> *const statusbook_http_class_info_t {
    match Class::from_number(class_) {
        Some(class) => &raw const CLASS_INFO.0[class as usize - 1],
        None => null(Failure::Word { vocabulary: "class", number: class_ }),
    }
}

/// Finds a registered request method: `length` octets at `name`. Names are case-sensitive. Source: RFC 9110 section 9.1.
///
/// `*out` becomes a static row, or NULL if there is none of this name, which is no failure. Fails with
/// STATUSBOOK_RESULT_INVALID_METHOD if the text cannot be a method, and with STATUSBOOK_RESULT_NULL. Any thread may call it.
///
/// # Safety
/// `name` is NULL or `length` octets; `out` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_method(
    name: *const c_char,
    length: usize,
    out: *mut *const statusbook_http_method_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        output(out, || {
            let row = http::method_row(octets(name, length, "name")?)?;
            Ok(row.map_or(std::ptr::null(), |row| &raw const METHOD.0[row]))
        })
    }
}

/// Reads a status line of `length` octets, with or without its line end. Source: RFC 9112 section 4.
///
/// Set `out->size` first. What left the grammar is in `out->deviations`. Fails with STATUSBOOK_RESULT_INVALID_STATUS_LINE
/// where there is no version and no code, with STATUSBOOK_RESULT_NULL and with STATUSBOOK_RESULT_SIZE, and then leaves
/// `*out` alone. Any thread may call it; it allocates nothing.
///
/// # Safety
/// `line` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_status_line(
    line: *const c_char,
    length: usize,
    out: *mut statusbook_http_status_line_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        answer(out, || Ok(statusbook_http_status_line_t::new(&http::status_line(octets(line, length, "line")?)?)))
    }
}

/// Whether a response with this code to a request with this method, `length` octets whose case counts, has content.
/// Source: RFC 9112 section 6.3.
///
/// `*out` becomes one of STATUSBOOK_HTTP_CONTENT_RULE_. Fails with STATUSBOOK_RESULT_INVALID_METHOD,
/// STATUSBOOK_RESULT_INVALID_CODE and STATUSBOOK_RESULT_NULL. Any thread may call it; it allocates nothing.
///
/// # Safety
/// `method` is NULL or `length` octets; `out` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_content_rule(
    method: *const c_char,
    length: usize,
    code: u16,
    out: *mut u8,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe { output(out, || Ok(http::content_rule(octets(method, length, "method")?, Code::new(code)?)? as u8)) }
}

/// What an operation of an API is usually answered with. `operation` is one of STATUSBOOK_HTTP_OPERATION_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_typical(operation: u32) -> *const statusbook_http_typical_t {
    match Operation::from_number(operation) {
        Some(operation) => &raw const TYPICAL.0[operation as usize - 1],
        None => null(Failure::Word { vocabulary: "operation", number: operation }),
    }
}

/// Finds the status that a phrase of `length` octets names: registered phrases, then aliases, vendors' phrases, drafts'.
/// ASCII letters and digits are compared, without case; any other letter means that there is none.
///
/// `*out` becomes a static row, or NULL if there is none, which is no failure. Fails with STATUSBOOK_RESULT_NULL. Any
/// thread may call it.
///
/// # Safety
/// `phrase` is NULL or `length` octets; `out` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_from_phrase(
    phrase: *const c_char,
    length: usize,
    out: *mut *const statusbook_http_status_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        output(out, || {
            let code = http::code_of_phrase(octets(phrase, length, "phrase")?);
            Ok(code.map_or(std::ptr::null(), |code| &raw const STATUS.0[code.index()]))
        })
    }
}

/// Finds the meanings that fit the words of a query of `length` octets best, the best first.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then writes nothing. Any thread may call it.
///
/// # Safety
/// `query` is NULL or `length` octets; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL
/// or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_search(
    query: *const c_char,
    length: usize,
    out: *mut statusbook_http_status_match_t,
    capacity: usize,
    count: *mut usize,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answers(out, capacity, count, || {
            let found = http::search_rows(octets(query, length, "query")?, capacity);
            Ok(found.into_iter().map(statusbook_http_status_match_t::of).collect())
        })
    }
}

/// What a caller of statusbook_http_redirect() knows beside code and method. Zero is the default of every member but the
/// size: `{.size = sizeof options}`.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types, reason = "the name in C")]
pub struct statusbook_http_redirect_options_t {
    /// The size of the struct as the caller knows it.
    pub size: u32,
    /// One of STATUSBOOK_HTTP_REDIRECT_PROFILE_; 0 is Fetch's.
    pub profile: u8,
    /// 1 if the address in Location is of another origin.
    pub cross_origin: u8,
    /// 1 if an earlier hop of the chain went to another origin.
    pub crossed: u8,
    /// 1 if the content cannot be sent again.
    pub one_shot_body: u8,
    /// Redirects of this chain that were followed already.
    pub hops: u64,
    /// Fields of the caller's own that hold secrets, each ended by a NUL; NULL if there is none.
    pub secrets: *const *const c_char,
    /// How many `secrets` there are.
    pub secrets_count: usize,
}

/// The step after a response that has a Location: whether to follow, with what method, content and fields.
/// Source: RFC 9110 section 15.4.
///
/// The method is `length` octets, and its case counts. `options` may be NULL. Set `out->size` first. `out->next_method`
/// points to `method` or to a static text; `out->drop_fields_own` is `options->secrets` or NULL. Fails with
/// STATUSBOOK_RESULT_INVALID_CODE, STATUSBOOK_RESULT_INVALID_METHOD, STATUSBOOK_RESULT_UNKNOWN_WORD for a profile or a
/// flag, STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// # Safety
/// `method` is NULL or `length` octets; `options` and `out` are NULL or structs whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_redirect(
    code: u16,
    method: *const c_char,
    length: usize,
    options: *const statusbook_http_redirect_options_t,
    out: *mut statusbook_http_redirect_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answer(out, || {
            let (given, method) = (convert::options(options)?, octets(method, length, "method")?);
            let options = RedirectOptions {
                profile: choice(given.profile, RedirectProfile::Fetch)?,
                cross_origin: yes(given.cross_origin, "value of cross_origin")?,
                crossed: yes(given.crossed, "value of crossed")?,
                one_shot_body: yes(given.one_shot_body, "value of one_shot_body")?,
                hops: given.hops,
                secrets: &[],
            };
            let decided = http::redirect_step(Code::new(code)?, http::method_place(method)?, &options);
            Ok(statusbook_http_redirect_t::of(&decided, method, given.secrets()?))
        })
    }
}

/// Whose way of following redirects a profile has, by one of STATUSBOOK_HTTP_REDIRECT_PROFILE_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_redirect_profile(profile: u32) -> *const statusbook_http_profile_t {
    match RedirectProfile::from_number(profile) {
        Some(profile) => &raw const PROFILE.0[http::redirect_profile_row(profile)],
        None => null(Failure::Word { vocabulary: "redirect_profile", number: profile }),
    }
}

/// What a caller of statusbook_http_retry() knows beside code and method. Zero is the default of every member but the
/// size: `{.size = sizeof options}`.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types, reason = "the name in C")]
pub struct statusbook_http_retry_options_t {
    /// The size of the struct as the caller knows it.
    pub size: u32,
    /// One of STATUSBOOK_HTTP_RETRY_PROFILE_; 0 is our own.
    pub profile: u8,
    /// Whether the request is idempotent: 0 if its method is to decide, 1 no, 2 yes.
    pub idempotent: u8,
    /// 1 if the content cannot be sent again.
    pub one_shot_body: u8,
    /// 1 if `now` is given; else the system's clock is read, where a date needs it.
    pub has_now: u8,
    /// The clock, in seconds since 1970.
    pub now: i64,
    /// The longest wait in seconds that the caller would put up with; 0 for any.
    pub max_wait: u32,
    /// The value of Retry-After; NULL if the response has none. It need not end in a NUL.
    pub retry_after: *const c_char,
    /// Its length in octets.
    pub retry_after_length: usize,
    /// The value of RateLimit, likewise. This and the next two count only where Retry-After is missing or unreadable.
    pub rate_limit: *const c_char,
    /// Its length in octets.
    pub rate_limit_length: usize,
    /// The value of RateLimit-Policy, likewise.
    pub rate_limit_policy: *const c_char,
    /// Its length in octets.
    pub rate_limit_policy_length: usize,
    /// The value of X-RateLimit-Reset, likewise.
    pub rate_limit_reset: *const c_char,
    /// Its length in octets.
    pub rate_limit_reset_length: usize,
}

impl convert::Answer for statusbook_http_redirect_options_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl convert::Answer for statusbook_http_retry_options_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl statusbook_http_redirect_options_t {
    /// The caller's own secrets, as given.
    fn secrets(&self) -> Result<(*const *const c_char, usize), Failure> {
        if self.secrets.is_null() && self.secrets_count > 0 {
            return Err(Failure::Null("secrets"));
        }
        Ok((self.secrets, self.secrets_count))
    }
}

impl statusbook_http_retry_options_t {
    /// The fields that tell a wait.
    ///
    /// # Safety
    /// Each is NULL or as long as it says.
    unsafe fn fields<'a>(&self) -> Result<RetryAfterFields<'a>, Failure> {
        // SAFETY: the caller vouches for all.
        unsafe {
            Ok(RetryAfterFields {
                retry_after: optional_octets(self.retry_after, self.retry_after_length)?,
                rate_limit: optional_octets(self.rate_limit, self.rate_limit_length)?,
                rate_limit_policy: optional_octets(self.rate_limit_policy, self.rate_limit_policy_length)?,
                rate_limit_reset: optional_octets(self.rate_limit_reset, self.rate_limit_reset_length)?,
            })
        }
    }
}

/// Whether to try a request again after this response, how, and after how long. Source: RFC 9110 section 9.2.2.
///
/// The method is `length` octets, and its case counts. `options` may be NULL. Set `out->size` first. Fails with
/// STATUSBOOK_RESULT_INVALID_CODE, STATUSBOOK_RESULT_INVALID_METHOD, STATUSBOOK_RESULT_UNKNOWN_WORD for a profile or a
/// flag, STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// # Safety
/// `method` and the texts of `options` are NULL or as long as is said; `options` and `out` are NULL or structs whose size
/// is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_retry(
    code: u16,
    method: *const c_char,
    length: usize,
    options: *const statusbook_http_retry_options_t,
    out: *mut statusbook_http_retry_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answer(out, || {
            let (given, method) = (convert::options(options)?, octets(method, length, "method")?);
            let options = RetryOptions {
                profile: choice(given.profile, RetryProfile::Standard)?,
                fields: given.fields()?,
                now: yes(given.has_now, "value of has_now")?.then_some(given.now),
                idempotent: maybe(given.idempotent, "value of idempotent")?,
                one_shot_body: yes(given.one_shot_body, "value of one_shot_body")?,
                max_wait: (given.max_wait > 0).then_some(given.max_wait),
            };
            let decided = http::retry_rule(Code::new(code)?, http::method_place(method)?, &options);
            Ok(statusbook_http_retry_t::of(&decided))
        })
    }
}

/// Whose defaults of trying again a profile has, by one of STATUSBOOK_HTTP_RETRY_PROFILE_.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_profile(profile: u32) -> *const statusbook_http_profile_t {
    match RetryProfile::from_number(profile) {
        Some(profile) => &raw const PROFILE.0[http::retry_profile_row(profile)],
        None => null(Failure::Word { vocabulary: "retry_profile", number: profile }),
    }
}

/// How long a response tells to wait: `length` octets of Retry-After, or NULL, and what else `options` has that tells it.
/// `now` is the clock in seconds since 1970. Source: RFC 9110 section 10.2.3.
///
/// Of `options`, which may be NULL, only RateLimit, RateLimit-Policy and X-RateLimit-Reset count, and only where
/// Retry-After is missing or unreadable. Set `out->size` first. Fails with STATUSBOOK_RESULT_END if nothing is told, with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. A value that cannot be read is no
/// failure: `out->state` says so. Any thread may call it; it allocates nothing.
///
/// # Safety
/// The texts are NULL or as long as is said; `options` and `out` are NULL or structs whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_http_retry_after(
    value: *const c_char,
    length: usize,
    now: i64,
    options: *const statusbook_http_retry_options_t,
    out: *mut statusbook_http_retry_after_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answer(out, || {
            let retry_after = optional_octets(value, length)?;
            let fields = RetryAfterFields { retry_after, ..convert::options(options)?.fields()? };
            let told = fields.told(now).ok_or(Failure::Untold)?;
            Ok(statusbook_http_retry_after_t::new(&told))
        })
    }
}

/// The gRPC code that a client makes of a plain HTTP response, one without grpc-status: one of STATUSBOOK_HTTP_GRPC_CODE_.
/// Source: gRPC, HTTP to gRPC status code mapping.
///
/// Returns 0 with STATUSBOOK_RESULT_INVALID_CODE outside 100 to 999. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_to_grpc(code: u16) -> u8 {
    match Code::new(code) {
        Ok(code) => http::to_grpc(code) as u8,
        Err(error) => failed(error, absent()),
    }
}

/// The status code that an HTTP interface gives for one of STATUSBOOK_HTTP_GRPC_CODE_. Source: google/rpc/code.proto.
///
/// Returns 0 with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_from_grpc(grpc_code: u32) -> u16 {
    match GrpcCode::from_number(grpc_code) {
        Some(code) => http::from_grpc(code).get(),
        None => failed(Failure::Word { vocabulary: "grpc_code", number: grpc_code }, 0),
    }
}
