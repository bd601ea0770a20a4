//! Results, and the message of the last failure of a thread.

use std::{
    cell::{Cell, RefCell},
    ffi::c_char,
    fmt::{self, Write},
    panic::{AssertUnwindSafe, catch_unwind},
};

use statusbook::{http, smtp};

/// What a call came to: 0 if all went well, else one of the STATUSBOOK_RESULT_ constants.
#[allow(non_camel_case_types, reason = "the name in C")]
pub type statusbook_result_t = i32;

/// All went well.
pub const STATUSBOOK_RESULT_OK: statusbook_result_t = 0;
/// A pointer is NULL that must not be.
pub const STATUSBOOK_RESULT_NULL: statusbook_result_t = 1;
/// The `size` of a struct, or the length of a text, cannot be right.
pub const STATUSBOOK_RESULT_SIZE: statusbook_result_t = 2;
/// The number is not a code.
pub const STATUSBOOK_RESULT_INVALID_CODE: statusbook_result_t = 3;
/// The text is not an enhanced status code.
pub const STATUSBOOK_RESULT_INVALID_ENHANCED_CODE: statusbook_result_t = 4;
/// The text is not a status line.
pub const STATUSBOOK_RESULT_INVALID_STATUS_LINE: statusbook_result_t = 5;
/// The text cannot be a method.
pub const STATUSBOOK_RESULT_INVALID_METHOD: statusbook_result_t = 6;
/// The number is not a word of the vocabulary.
pub const STATUSBOOK_RESULT_UNKNOWN_WORD: statusbook_result_t = 7;
/// There is no further line, or nothing to tell.
pub const STATUSBOOK_RESULT_END: statusbook_result_t = 8;
/// A fault of the library itself; please report it.
pub const STATUSBOOK_RESULT_INTERNAL: statusbook_result_t = 9;
/// The rules cannot be read, or one of them cannot hold.
pub const STATUSBOOK_RESULT_INVALID_RULES: statusbook_result_t = 10;

/// Why a call failed; small enough to be kept without allocation.
#[derive(Clone, Copy)]
pub enum Failure {
    /// This argument is NULL.
    Null(&'static str),
    /// A size that cannot be right.
    Size { given: usize, least: usize },
    /// Not an HTTP status code.
    Code(http::InvalidCode),
    /// Not an SMTP reply code.
    SmtpCode(smtp::InvalidCode),
    /// Not an enhanced code.
    EnhancedCode(smtp::InvalidEnhancedCode),
    /// Not a status line.
    StatusLine(http::InvalidStatusLine),
    /// Not a method.
    Method(http::InvalidMethod),
    /// Not a number of this vocabulary.
    Word { vocabulary: &'static str, number: u32 },
    /// Rules that cannot be taken; the message is kept beside.
    Rules,
    /// No further line.
    End,
    /// No field tells a wait.
    Untold,
    /// A line of a log that is about no delivery.
    NoDelivery,
    /// A panic.
    Internal,
}

impl Failure {
    fn result(self) -> statusbook_result_t {
        match self {
            Self::Null(_) => STATUSBOOK_RESULT_NULL,
            Self::Size { .. } => STATUSBOOK_RESULT_SIZE,
            Self::Code(_) | Self::SmtpCode(_) => STATUSBOOK_RESULT_INVALID_CODE,
            Self::EnhancedCode(_) => STATUSBOOK_RESULT_INVALID_ENHANCED_CODE,
            Self::StatusLine(_) => STATUSBOOK_RESULT_INVALID_STATUS_LINE,
            Self::Method(_) => STATUSBOOK_RESULT_INVALID_METHOD,
            Self::Word { .. } => STATUSBOOK_RESULT_UNKNOWN_WORD,
            Self::Rules => STATUSBOOK_RESULT_INVALID_RULES,
            Self::End | Self::Untold | Self::NoDelivery => STATUSBOOK_RESULT_END,
            Self::Internal => STATUSBOOK_RESULT_INTERNAL,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null(argument) => write!(f, "{argument} is NULL"),
            Self::Size { given, least: 0 } => write!(f, "a length of {given} cannot be right"),
            Self::Size { given, least } => {
                write!(f, "out->size is {given}; set it to the size of the struct, at least {least}, before the call")
            }
            Self::Code(error) => error.fmt(f),
            Self::SmtpCode(error) => error.fmt(f),
            Self::EnhancedCode(error) => error.fmt(f),
            Self::StatusLine(error) => error.fmt(f),
            Self::Method(error) => error.fmt(f),
            Self::Word { vocabulary, number } => {
                write!(f, "{number} is not a {vocabulary}: it has to be one of the constants")
            }
            Self::Rules => RULES.with_borrow(|message| f.write_str(message)),
            Self::End => f.write_str("there is no further line"),
            Self::Untold => f.write_str("no field tells how long to wait"),
            Self::NoDelivery => f.write_str("the line does not tell what became of a delivery"),
            Self::Internal => f.write_str("a fault of statusbook itself; please report it"),
        }
    }
}

macro_rules! from {
    ($($error:ty => $failure:ident),*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::$failure(error)
            }
        }
    )*};
}
from!(
    http::InvalidCode => Code,
    smtp::InvalidCode => SmtpCode,
    smtp::InvalidEnhancedCode => EnhancedCode,
    http::InvalidStatusLine => StatusLine,
    http::InvalidMethod => Method
);

impl From<smtp::InvalidRules> for Failure {
    fn from(error: smtp::InvalidRules) -> Self {
        RULES.set(error.to_string());
        Self::Rules
    }
}

thread_local! {
    /// What was wrong with the last rules.
    static RULES: RefCell<String> = const { RefCell::new(String::new()) };
    static LAST: Cell<Option<Failure>> = const { Cell::new(None) };
}

/// Keeps the failure for this thread and gives its result.
#[cold]
pub fn fail(failure: impl Into<Failure>) -> statusbook_result_t {
    let failure = failure.into();
    LAST.set(Some(failure));
    failure.result()
}

/// Keeps the failure for this thread and gives NULL. Never inlined: a lookup that succeeds then needs no stack.
#[cold]
#[inline(never)]
pub fn null<T>(failure: impl Into<Failure>) -> *const T {
    fail(failure);
    std::ptr::null()
}

/// Keeps the failure for this thread and gives what stands for none.
#[cold]
#[inline(never)]
pub fn failed<T>(failure: impl Into<Failure>, none: T) -> T {
    fail(failure);
    none
}

/// Runs a call; no panic crosses into C.
pub fn guard(call: impl FnOnce() -> Result<(), Failure>) -> statusbook_result_t {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(())) => STATUSBOOK_RESULT_OK,
        Ok(Err(failure)) => fail(failure),
        Err(_) => fail(Failure::Internal),
    }
}

/// The result of the last call that failed on this thread, STATUSBOOK_RESULT_OK if none has.
/// A call that succeeds leaves it as it is.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_last_result() -> statusbook_result_t {
    LAST.get().map_or(STATUSBOOK_RESULT_OK, Failure::result)
}

/// Writes what went wrong in the last call that failed on this thread, and what would be right.
///
/// As snprintf does, writes at most `size - 1` characters and a NUL, and returns how long the whole message is. `buffer`
/// may be NULL if `size` is 0.
///
/// # Safety
/// `buffer` points to `size` octets that may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn statusbook_last_message(buffer: *mut c_char, size: usize) -> usize {
    let mut text = Buffer { place: buffer.cast(), room: if buffer.is_null() { 0 } else { size }, length: 0 };
    let written = catch_unwind(AssertUnwindSafe(|| match LAST.get() {
        Some(failure) => write!(text, "{failure}"),
        None => Ok(()),
    }));
    drop(written);
    text.end()
}

/// The caller's buffer, of which the last octet is kept for a NUL.
pub struct Buffer {
    pub place: *mut u8,
    pub room: usize,
    pub length: usize,
}

impl Buffer {
    /// Adds octets, as far as there is room, and counts them all.
    pub fn push(&mut self, octets: &[u8]) {
        let free = self.room.saturating_sub(1).saturating_sub(self.length);
        let count = octets.len().min(free);
        if count > 0 {
            // SAFETY: `length + count` is below `room`, which the caller vouched for.
            unsafe { std::ptr::copy_nonoverlapping(octets.as_ptr(), self.place.add(self.length), count) };
        }
        self.length += octets.len();
    }

    /// Adds the NUL and gives the length of the whole.
    pub fn end(self) -> usize {
        if self.room > 0 {
            // SAFETY: at most the last octet of the room.
            unsafe { self.place.add(self.length.min(self.room - 1)).write(0) };
        }
        self.length
    }
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes());
        Ok(())
    }
}
