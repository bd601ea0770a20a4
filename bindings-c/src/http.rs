//! The calls of HTTP.

use std::ffi::c_char;

use statusbook::{
    Word,
    http::{self, Class, Code, Operation},
    rows,
};

use crate::{
    convert::{Table, answer, answers, octets, output},
    error::{Failure, null, statusbook_result_t},
    generated::{
        CLASS_INFO, METHOD, STATUS, TYPICAL, statusbook_http_class_info_t, statusbook_http_method_t,
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
