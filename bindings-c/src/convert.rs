//! From the core's values to what C can read, at compile time for the tables and at run time for the answers.

use std::ffi::c_char;

use statusbook::{Text, Word, smtp::EnhancedCode};

use crate::error::{self, Failure, statusbook_result_t};

/// A table of what points to other tables.
#[repr(transparent)]
pub struct Table<T>(pub T);

// SAFETY: the tables are made by the compiler, never written to, and point only to others like them.
unsafe impl<T> Sync for Table<T> {}

/// An enhanced status code: its numbers and its text. A value: it never grows.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types, reason = "the name in C")]
pub struct statusbook_smtp_enhanced_code_t {
    /// 2, 4 or 5.
    pub class_: u8,
    /// The second number, 0 to 999.
    pub subject: u16,
    /// The third number, 0 to 999.
    pub detail: u16,
    /// `5.1.1`, ended by a NUL.
    pub text: [c_char; 12],
}

/// A text of the tables, which ends in NUL.
pub const fn text(text: &str) -> *const c_char {
    text.as_ptr().cast()
}

/// The same, or NULL.
pub const fn optional_text(text: Option<&str>) -> *const c_char {
    match text {
        Some(text) => text.as_ptr().cast(),
        None => std::ptr::null(),
    }
}

/// 0 or 1.
pub const fn flag(flag: bool) -> u8 {
    flag as u8
}

/// 0 absent, 1 no, 2 yes.
pub const fn optional_flag(flag: Option<bool>) -> u8 {
    match flag {
        None => 0,
        Some(flag) => 1 + flag as u8,
    }
}

/// The number, or `UINT32_MAX`.
pub const fn optional_number(number: Option<u32>) -> u32 {
    match number {
        Some(number) => number,
        None => u32::MAX,
    }
}

/// The number of an absent word.
pub const fn absent() -> u8 {
    0
}

/// An enhanced code with its text.
pub const fn enhanced(code: EnhancedCode) -> statusbook_smtp_enhanced_code_t {
    let (class, subject, detail) = (code.class(), code.subject(), code.detail());
    let mut text = [0; 12];
    let mut end = put(&mut text, 0, class as u16);
    text[end] = letter(b'.');
    end = put(&mut text, end + 1, subject);
    text[end] = letter(b'.');
    put(&mut text, end + 1, detail);
    statusbook_smtp_enhanced_code_t { class_: class, subject, detail, text }
}

/// The same, or all zeros.
pub const fn optional_enhanced(code: Option<EnhancedCode>) -> statusbook_smtp_enhanced_code_t {
    match code {
        Some(code) => enhanced(code),
        None => statusbook_smtp_enhanced_code_t { class_: 0, subject: 0, detail: 0, text: [0; 12] },
    }
}

const fn letter(octet: u8) -> c_char {
    c_char::from_ne_bytes([octet])
}

/// Writes a number and gives the place after it.
const fn put(text: &mut [c_char; 12], place: usize, number: u16) -> usize {
    let place = if number < 10 { place } else { put(text, place, number / 10) };
    text[place] = letter(b'0' + (number % 10) as u8);
    place + 1
}

/// The place of a row's list in the table that stands for the core's table of the same things.
pub const fn list<T, P>(items: &'static [T], rows: &'static [T], table: &'static [P]) -> *const P {
    if items.is_empty() {
        return std::ptr::null();
    }
    one(&items[0], rows, table)
}

/// The place of a row in the table that stands for the core's.
pub const fn one<T, P>(row: &'static T, rows: &'static [T], table: &'static [P]) -> *const P {
    // SAFETY: a row that another one points to or lists is in the table of its kind; the compiler evaluates this for
    // every row, and refuses a pointer into anything else.
    let index = unsafe { std::ptr::from_ref(row).offset_from_unsigned(rows.as_ptr()) };
    &raw const table[index]
}

/// What the table of pointers has in the place of a row.
pub const fn pointer<T, P>(row: &'static T, rows: &'static [T], table: &'static [*const P]) -> *const P {
    let place = one(row, rows, table);
    // SAFETY: it was just found to be a place of the table.
    unsafe { *place }
}

/// Where a text of the other side begins.
pub fn start<'a>(text: impl Into<Option<Text<'a>>>) -> *const c_char {
    text.into().map_or(std::ptr::null(), |text| text.as_bytes().as_ptr().cast())
}

/// How long it is.
pub fn length<'a>(text: impl Into<Option<Text<'a>>>) -> usize {
    text.into().map_or(0, |text| text.as_bytes().len())
}

/// The caller's text, and what the argument is called.
///
/// # Safety
/// `text` is NULL or `length` octets that nobody writes to during the call.
pub unsafe fn octets<'a>(text: *const c_char, length: usize, argument: &'static str) -> Result<&'a [u8], Failure> {
    if text.is_null() {
        return Err(Failure::Null(argument));
    }
    if isize::try_from(length).is_err() {
        return Err(Failure::Size { given: length, least: 0 });
    }
    // SAFETY: not NULL, no longer than an allocation can be, and the caller vouches for the rest.
    Ok(unsafe { std::slice::from_raw_parts(text.cast(), length) })
}

/// A struct that the caller brings, with its size first.
pub trait Answer: Copy {
    /// Its size. When it grows, the size that it had first stays the least that is accepted, and no more is written
    /// than the caller's struct can hold.
    const SIZE: u32;
}

/// Runs a call that writes its answer to `out`. `out` is written only on success.
///
/// # Safety
/// `out` is NULL or points to a struct whose `size` is set and true.
pub unsafe fn answer<A: Answer>(out: *mut A, call: impl FnOnce() -> Result<A, Failure>) -> statusbook_result_t {
    error::guard(|| {
        if out.is_null() {
            return Err(Failure::Null("out"));
        }
        // SAFETY: not NULL, and the first member of every answer is its size.
        let given = unsafe { out.cast::<u32>().read() };
        if given < A::SIZE {
            return Err(Failure::Size { given: given as usize, least: A::SIZE as usize });
        }
        let answer = call()?;
        // SAFETY: the caller's struct is at least as long as this version's; its own size stays as it is.
        unsafe {
            out.write(answer);
            out.cast::<u32>().write(given);
        }
        Ok(())
    })
}

/// Runs a call that writes a pointer to `out`. `out` is written only on success.
///
/// # Safety
/// `out` is NULL or may be written to.
pub unsafe fn output<T>(out: *mut T, call: impl FnOnce() -> Result<T, Failure>) -> statusbook_result_t {
    error::guard(|| {
        if out.is_null() {
            return Err(Failure::Null("out"));
        }
        let found = call()?;
        // SAFETY: not NULL, and the caller vouches for it.
        unsafe { out.write(found) };
        Ok(())
    })
}

/// Runs a call that writes answers to an array of the caller's, as many as there are and as there is room for.
///
/// # Safety
/// `out` points to `capacity` structs, the first of which has its size set, and may be NULL if `capacity` is 0; `count`
/// is NULL or may be written to.
pub unsafe fn answers<A: Answer>(
    out: *mut A,
    capacity: usize,
    count: *mut usize,
    call: impl FnOnce() -> Result<Vec<A>, Failure>,
) -> statusbook_result_t {
    error::guard(|| {
        if count.is_null() {
            return Err(Failure::Null("count"));
        }
        if out.is_null() && capacity > 0 {
            return Err(Failure::Null("out"));
        }
        // SAFETY: not NULL where there is room for one, and the first member of every answer is its size.
        let given = if capacity > 0 { unsafe { out.cast::<u32>().read() } } else { A::SIZE };
        if given < A::SIZE || !(given as usize).is_multiple_of(align_of::<A>()) {
            return Err(Failure::Size { given: given as usize, least: A::SIZE as usize });
        }
        let found = call()?;
        let written = found.len().min(capacity);
        for (number, answer) in found.into_iter().take(written).enumerate() {
            // SAFETY: below `capacity`, and the structs of the caller are `given` octets apart.
            unsafe {
                let place = out.byte_add(number * given as usize);
                place.write(answer);
                place.cast::<u32>().write(given);
            }
        }
        // SAFETY: not NULL, and the caller vouches for it.
        unsafe { count.write(written) };
        Ok(())
    })
}

/// Options that the caller brings, with their size first; NULL stands for those that are all zero.
///
/// # Safety
/// `options` is NULL or points to a struct whose `size` is set and true, and it may be all zero.
pub unsafe fn options<O: Answer>(options: *const O) -> Result<O, Failure> {
    if options.is_null() {
        // SAFETY: integers and pointers may be zero, and options have nothing else.
        return Ok(unsafe { std::mem::zeroed() });
    }
    // SAFETY: not NULL, and the first member of all options is their size.
    let given = unsafe { options.cast::<u32>().read() };
    if given < O::SIZE {
        return Err(Failure::Size { given: given as usize, least: O::SIZE as usize });
    }
    // SAFETY: it is at least as large as what is read.
    Ok(unsafe { options.read() })
}

/// Zero is no, one is yes.
pub fn yes(flag: u8, name: &'static str) -> Result<bool, Failure> {
    match flag {
        0 => Ok(false),
        1 => Ok(true),
        other => Err(Failure::Word { vocabulary: name, number: other.into() }),
    }
}

/// Zero is not said, one is no, two is yes.
pub fn maybe(flag: u8, name: &'static str) -> Result<Option<bool>, Failure> {
    match flag {
        0 => Ok(None),
        1 => Ok(Some(false)),
        2 => Ok(Some(true)),
        other => Err(Failure::Word { vocabulary: name, number: other.into() }),
    }
}

/// The word with this number; zero is the usual one.
pub fn choice<W: Word>(number: u8, usual: W) -> Result<W, Failure> {
    match number {
        0 => Ok(usual),
        _ => W::from_number(number.into()).ok_or(Failure::Word { vocabulary: W::NAME, number: number.into() }),
    }
}

/// A text that the caller need not give.
///
/// # Safety
/// `text` is NULL or `length` octets.
pub unsafe fn optional_octets<'a>(text: *const c_char, length: usize) -> Result<Option<&'a [u8]>, Failure> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller vouches for it.
    unsafe { octets(text, length, "text") }.map(Some)
}

/// Runs a call with a list of texts that end in NUL each. Up to 32 are read without an allocation.
///
/// # Safety
/// `texts` is NULL or `count` pointers to texts that end in NUL.
pub unsafe fn with_texts<T>(
    texts: *const *const c_char,
    count: usize,
    argument: &'static str,
    call: impl FnOnce(&[&str]) -> Result<T, Failure>,
) -> Result<T, Failure> {
    const ROOM: usize = 32;
    if texts.is_null() && count > 0 {
        return Err(Failure::Null(argument));
    }
    let text = |place: usize| {
        // SAFETY: there are `count` pointers, and each that is not NULL is a text that ends in NUL.
        let text = unsafe { texts.add(place).read().as_ref().map(|text| std::ffi::CStr::from_ptr(text)) };
        text.ok_or(Failure::Null(argument)).map(|text| text.to_str().unwrap_or_default())
    };
    if count > ROOM {
        return call(&(0..count).map(text).collect::<Result<Vec<_>, _>>()?);
    }
    let mut room = [""; ROOM];
    for (place, slot) in room.iter_mut().enumerate().take(count) {
        *slot = text(place)?;
    }
    call(&room[..count])
}
