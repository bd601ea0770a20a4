//! The calls of SMTP.

use std::ffi::c_char;

use statusbook::smtp::{self, Code, EnhancedCode, Lines};

use crate::{
    convert::{answer, answers, octets},
    error::{Buffer, Failure, guard, null, statusbook_result_t},
    generated::{
        CODE_INFO, statusbook_smtp_code_info_t, statusbook_smtp_code_match_t, statusbook_smtp_enhanced_info_t,
        statusbook_smtp_reply_t,
    },
    tables::enhanced_info,
};

/// All that the book knows of an SMTP reply code, 200 to 599. Source: RFC 5321 section 4.2.
///
/// Returns a static row, the same for the same code; NULL outside that range, with STATUSBOOK_RESULT_INVALID_CODE.
/// Any thread may call it; it allocates nothing.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_code(code: u16) -> *const statusbook_smtp_code_info_t {
    match Code::new(code) {
        Ok(code) => &raw const CODE_INFO.0[code.index()],
        Err(error) => null(error),
    }
}

/// All that the book knows of an enhanced status code such as 5.1.1, given as `length` octets; of unassigned ones too.
/// Source: RFC 3463 section 2.
///
/// Set `out->size` first. Fails with STATUSBOOK_RESULT_INVALID_ENHANCED_CODE if the text is not of the grammar, with
/// STATUSBOOK_RESULT_NULL and with STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it
/// allocates nothing.
///
/// # Safety
/// `code` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_enhanced(
    code: *const c_char,
    length: usize,
    out: *mut statusbook_smtp_enhanced_info_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe { answer(out, || Ok(enhanced_info(EnhancedCode::try_from(octets(code, length, "code")?)?))) }
}

/// Reads an SMTP reply of `length` octets, one line or many. Source: RFC 5321 section 4.2, RFC 2034 section 4.
///
/// Set `out->size` first. Any text is read; what left the grammar is in `out->deviations`. Fails only with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates
/// nothing.
///
/// # Safety
/// `text` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_reply(
    text: *const c_char,
    length: usize,
    out: *mut statusbook_smtp_reply_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe { answer(out, || Ok(statusbook_smtp_reply_t::new(&smtp::reply(octets(text, length, "text")?)))) }
}

/// Finds the text of the next line of a reply, without its codes. `*position` is 0 for the first line, and then what the
/// call before made it.
///
/// `*line` becomes a place in the text that the reply was made of, `*length` how many octets there are. Fails with
/// STATUSBOOK_RESULT_END after the last line and with STATUSBOOK_RESULT_NULL. Any thread may call it; it allocates nothing.
///
/// # Safety
/// `reply` is NULL or was filled in by statusbook_smtp_reply(), and its text still stands; the others are NULL or may be
/// written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_reply_line(
    reply: *const statusbook_smtp_reply_t,
    position: *mut usize,
    line: *mut *const c_char,
    length: *mut usize,
) -> statusbook_result_t {
    guard(|| {
        if position.is_null() || line.is_null() || length.is_null() {
            return Err(Failure::Null("position, line or length"));
        }
        // SAFETY: none of the three is NULL, and the caller vouches for all four.
        unsafe {
            let (text, next) = lines_of(reply)?.at(position.read()).ok_or(Failure::End)?;
            position.write(next);
            line.write(text.as_bytes().as_ptr().cast());
            length.write(text.as_bytes().len());
        }
        Ok(())
    })
}

/// Writes the lines of a reply, without their codes, joined by line feeds.
///
/// As snprintf does, writes at most `size - 1` octets and a NUL, and returns how long the whole text is; 0 with
/// STATUSBOOK_RESULT_NULL if `reply` is NULL. `buffer` may be NULL if `size` is 0. Any thread may call it; it allocates
/// nothing.
///
/// # Safety
/// `reply` is NULL or was filled in by statusbook_smtp_reply(), and its text still stands; `buffer` is `size` octets that
/// may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_reply_text(
    reply: *const statusbook_smtp_reply_t,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let mut text = Buffer { place: buffer.cast(), room: if buffer.is_null() { 0 } else { size }, length: 0 };
    guard(|| {
        // SAFETY: the caller vouches for it.
        for (number, line) in unsafe { lines_of(reply) }?.iter().enumerate() {
            text.push(if number == 0 { b"" } else { b"\n" });
            text.push(line.as_bytes());
        }
        Ok(())
    });
    text.end()
}

/// Finds the reply codes and enhanced codes that fit the words of a query of `length` octets best, the best first.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then writes nothing. Any thread may call it.
///
/// # Safety
/// `query` is NULL or `length` octets; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL
/// or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_search(
    query: *const c_char,
    length: usize,
    out: *mut statusbook_smtp_code_match_t,
    capacity: usize,
    count: *mut usize,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answers(out, capacity, count, || {
            let found = smtp::search_places(octets(query, length, "query")?, capacity);
            Ok(found.into_iter().map(|(score, place)| statusbook_smtp_code_match_t::of(score, place)).collect())
        })
    }
}

/// # Safety
/// `reply` is NULL or was filled in by `statusbook_smtp_reply`, and its text still stands.
unsafe fn lines_of<'a>(reply: *const statusbook_smtp_reply_t) -> Result<Lines<'a>, Failure> {
    // SAFETY: the caller vouches for it.
    let reply = unsafe { reply.as_ref() }.ok_or(Failure::Null("reply"))?;
    // SAFETY: these two were made of a slice.
    Ok(Lines::of(unsafe { octets(reply.lines, reply.lines_length, "reply->lines") }?))
}
