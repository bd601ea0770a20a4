//! Another static library that Rust made, which brings another copy of Rust's runtime.

use std::{cell::Cell, ffi::c_int, panic::catch_unwind};

thread_local! {
    static CALLS: Cell<c_int> = const { Cell::new(0) };
}

/// How often this thread called it, found out by way of the allocator, a panic and a thread-local variable.
#[unsafe(no_mangle)]
pub extern "C" fn other_calls() -> c_int {
    CALLS.set(CALLS.get() + 1);
    let text = format!("{}", CALLS.get());
    let caught = catch_unwind(|| std::panic::resume_unwind(Box::new(())));
    if caught.is_err() { text.parse().unwrap_or(-1) } else { -1 }
}
