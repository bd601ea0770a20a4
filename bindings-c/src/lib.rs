//! The C binding. `cbindgen` makes `include/statusbook.h` of it, run by `xtask` and never by a build script.
//!
//! Conventions: a call is named `statusbook_`, family, verb; inputs come before outputs; outputs are written only on
//! success; every pointer is checked; numbers that stand for words are checked too.

#![allow(non_camel_case_types, reason = "the names in C")]
#![allow(
    clippy::doc_markdown,
    clippy::wildcard_imports,
    reason = "the comments go into a C header, and all its constants"
)]

mod constants;
mod convert;
mod error;
mod generated;
mod http;
mod smtp;
mod tables;

use std::ffi::c_char;

/// The version of the library that is really there; STATUSBOOK_VERSION_ is that of the header. Static, ended by a NUL.
/// Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The day up to which the facts were checked, YYYY-MM-DD. Static, ended by a NUL. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_data_date() -> *const c_char {
    convert::text(statusbook::DATA_DATE)
}
