//! The calls of SMTP.

#![allow(clippy::cast_possible_truncation, reason = "no struct is 4 GiB long")]

use std::ffi::c_char;

use statusbook::{
    Word,
    smtp::{self, Category, ClassifyOptions, Code, Command, EnhancedCode, Lines},
};

use crate::{
    convert::{self, Table, answer, answers, octets, optional_octets, output},
    error::{Buffer, Failure, guard, null, statusbook_result_t},
    generated::{
        BOUNCE_RULE, CATEGORY_INFO, CODE_INFO, statusbook_smtp_bounce_rule_t, statusbook_smtp_category_info_t,
        statusbook_smtp_classification_t, statusbook_smtp_code_info_t, statusbook_smtp_code_match_t,
        statusbook_smtp_enhanced_info_t, statusbook_smtp_evidence_t, statusbook_smtp_log_line_t,
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

/// The caller's own rules: made by statusbook_smtp_rules_new(), freed by statusbook_smtp_rules_free().
#[allow(non_camel_case_types, reason = "the name in C")]
pub struct statusbook_smtp_rules_t(smtp::Rules);

/// Reads rules from `length` octets of TOML or, if they begin with a brace, of JSON.
///
/// `*out` becomes the rules, which any number of threads may use at once. Fails with STATUSBOOK_RESULT_INVALID_RULES, and
/// a message that names the rule and the line, and with STATUSBOOK_RESULT_NULL, and then leaves `*out` alone.
///
/// # Safety
/// `text` is NULL or `length` octets; `out` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_rules_new(
    text: *const c_char,
    length: usize,
    out: *mut *mut statusbook_smtp_rules_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        output(out, || {
            let rules = smtp::Rules::from_text(&String::from_utf8_lossy(octets(text, length, "text")?))?;
            Ok(Box::into_raw(Box::new(statusbook_smtp_rules_t(rules))))
        })
    }
}

/// Frees rules; NULL is passed over. Whatever was classified by them may point to their names, and no longer does.
///
/// # Safety
/// `rules` is NULL or was made by statusbook_smtp_rules_new() and not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_rules_free(rules: *mut statusbook_smtp_rules_t) {
    if !rules.is_null() {
        // SAFETY: it came out of a box, and the caller gives it back once.
        drop(unsafe { Box::from_raw(rules) });
    }
}

/// What a caller of statusbook_smtp_classify() knows beside the text. Zero is the default of every member but the size:
/// `{.size = sizeof options}`.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types, reason = "the name in C")]
pub struct statusbook_smtp_classify_options_t {
    /// The size of the struct as the caller knows it.
    pub size: u32,
    /// The command that was answered, one of STATUSBOOK_SMTP_COMMAND_; 0 if it is not known.
    pub command: u8,
    /// The host that answered, or the slug of its provider; NULL if it is not known. It need not end in a NUL.
    pub remote: *const c_char,
    /// Its length in octets.
    pub remote_length: usize,
    /// IP addresses, networks and domains of the sender's own, each ended by a NUL; NULL if there is none.
    pub own: *const *const c_char,
    /// How many `own` there are.
    pub own_count: usize,
    /// The caller's own rules; NULL for none.
    pub rules: *const statusbook_smtp_rules_t,
}

impl convert::Answer for statusbook_smtp_classify_options_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl statusbook_smtp_classify_options_t {
    /// What the core takes.
    ///
    /// # Safety
    /// The members are NULL or what they say.
    unsafe fn options<'a>(&self, own: &'a [&'a str]) -> Result<ClassifyOptions<'a>, Failure> {
        let command = match self.command {
            0 => None,
            number => Some(convert::choice(number, Command::Other)?),
        };
        // SAFETY: the caller vouches for both.
        let (remote, rules) = unsafe { (optional_octets(self.remote, self.remote_length)?, self.rules.as_ref()) };
        Ok(ClassifyOptions { command, remote, own, rules: rules.map(|rules| &rules.0), ..ClassifyOptions::default() })
    }
}

/// What a reply of `length` octets means for who sent the message: the reason, and what to do about it. The text may be a
/// diagnostic text that holds a reply. Source: RFC 5321 section 4.2, RFC 3463 section 3.
///
/// `options` may be NULL. Set `out->size` first. `out` points into the text and to static names, or to names of the
/// caller's rules. Fails with STATUSBOOK_RESULT_UNKNOWN_WORD for a command, STATUSBOOK_RESULT_NULL and
/// STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates nothing unless there are more
/// than 32 `own`.
///
/// # Safety
/// `text` and the members of `options` are NULL or as long as is said; `options` and `out` are NULL or structs whose size
/// is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_classify(
    text: *const c_char,
    length: usize,
    options: *const statusbook_smtp_classify_options_t,
    out: *mut statusbook_smtp_classification_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answer(out, || {
            let (given, text) = (convert::options(options)?, octets(text, length, "text")?);
            convert::with_texts(given.own, given.own_count, "own", |own| {
                Ok(statusbook_smtp_classification_t::new(&smtp::classify(text, &given.options(own)?)))
            })
        })
    }
}

/// Every rule that speaks for a category, the one that decides first. Takes what statusbook_smtp_classify() takes.
///
/// `out` is an array of `capacity` structs, whose distance from one another is `out->size`: set that of the first before
/// the call. As many as are found, and at most `capacity`, are written, and `*count` becomes how many. Fails as
/// statusbook_smtp_classify() does, and then writes nothing. Any thread may call it.
///
/// # Safety
/// As there; `out` points to `capacity` structs, and may be NULL if that is 0; `count` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_explain(
    text: *const c_char,
    length: usize,
    options: *const statusbook_smtp_classify_options_t,
    out: *mut statusbook_smtp_evidence_t,
    capacity: usize,
    count: *mut usize,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for all.
    unsafe {
        answers(out, capacity, count, || {
            let (given, text) = (convert::options(options)?, octets(text, length, "text")?);
            convert::with_texts(given.own, given.own_count, "own", |own| {
                let evidence = smtp::explain(text, &given.options(own)?);
                Ok(evidence.iter().map(statusbook_smtp_evidence_t::new).collect())
            })
        })
    }
}

/// Reads a line of a mail log, `length` octets, that tells what became of a delivery, as Postfix, Exim and Sendmail write
/// them. `out->text` is ready for statusbook_smtp_classify(), and `out->relay` for its option `remote`.
///
/// Set `out->size` first. `out` points into the text. Fails with STATUSBOOK_RESULT_END for any other line, and with
/// STATUSBOOK_RESULT_NULL and STATUSBOOK_RESULT_SIZE, and then leaves `*out` alone. Any thread may call it; it allocates
/// nothing.
///
/// # Safety
/// `text` is NULL or `length` octets; `out` is NULL or a struct whose size is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_log_line(
    text: *const c_char,
    length: usize,
    out: *mut statusbook_smtp_log_line_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        answer(out, || {
            let line = smtp::log_line(octets(text, length, "text")?).ok_or(Failure::NoDelivery)?;
            Ok(statusbook_smtp_log_line_t::new(&line))
        })
    }
}

/// A category, explained. `category` is one of STATUSBOOK_SMTP_CATEGORY_. Source: RFC 3463 section 3.
///
/// Returns a static row; NULL with STATUSBOOK_RESULT_UNKNOWN_WORD for any other number. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_category(category: u32) -> *const statusbook_smtp_category_info_t {
    match Category::from_number(category) {
        Some(category) => &raw const CATEGORY_INFO.0[category as usize - 1],
        None => null(Failure::Word { vocabulary: "category", number: category }),
    }
}

static CATEGORIES: Table<[*const statusbook_smtp_category_info_t; CATEGORY_INFO.0.len()]> = Table({
    let mut table = [std::ptr::null(); CATEGORY_INFO.0.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const CATEGORY_INFO.0[row];
        row += 1;
    }
    table
});

/// Every category, in the order of their numbers, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// # Safety
/// `count` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_categories(
    count: *mut usize,
) -> *const *const statusbook_smtp_category_info_t {
    if count.is_null() {
        return null(Failure::Null("count"));
    }
    // SAFETY: not NULL, and the caller vouches for it.
    unsafe { count.write(CATEGORIES.0.len()) };
    CATEGORIES.0.as_ptr()
}

/// The rule of the book that has this id of `length` octets, as statusbook_smtp_classify() gives it.
///
/// `*out` becomes a static row, or NULL if there is none of this id, which is no failure. Fails with
/// STATUSBOOK_RESULT_NULL. Any thread may call it.
///
/// # Safety
/// `id` is NULL or `length` octets; `out` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_bounce_rule(
    id: *const c_char,
    length: usize,
    out: *mut *const statusbook_smtp_bounce_rule_t,
) -> statusbook_result_t {
    // SAFETY: the caller vouches for both.
    unsafe {
        output(out, || {
            let place = smtp::bounce_rule_place(octets(id, length, "id")?);
            Ok(place.map_or(std::ptr::null(), |place| &raw const BOUNCE_RULE.0[place]))
        })
    }
}

static BOUNCE_RULES: Table<[*const statusbook_smtp_bounce_rule_t; BOUNCE_RULE.0.len()]> = Table({
    let mut table = [std::ptr::null(); BOUNCE_RULE.0.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const BOUNCE_RULE.0[row];
        row += 1;
    }
    table
});

/// Every rule of the book, and in `count` how many.
///
/// Returns a static array of pointers; NULL with STATUSBOOK_RESULT_NULL if `count` is NULL. Any thread may call it.
///
/// # Safety
/// `count` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_smtp_bounce_rules(
    count: *mut usize,
) -> *const *const statusbook_smtp_bounce_rule_t {
    if count.is_null() {
        return null(Failure::Null("count"));
    }
    // SAFETY: not NULL, and the caller vouches for it.
    unsafe { count.write(BOUNCE_RULES.0.len()) };
    BOUNCE_RULES.0.as_ptr()
}

/// # Safety
/// `reply` is NULL or was filled in by `statusbook_smtp_reply`, and its text still stands.
unsafe fn lines_of<'a>(reply: *const statusbook_smtp_reply_t) -> Result<Lines<'a>, Failure> {
    // SAFETY: the caller vouches for it.
    let reply = unsafe { reply.as_ref() }.ok_or(Failure::Null("reply"))?;
    // SAFETY: these two were made of a slice.
    Ok(Lines::of(unsafe { octets(reply.lines, reply.lines_length, "reply->lines") }?))
}
