//! HTTP: status codes, classes, methods and status lines.

mod code;
mod method;
mod status;
mod status_line;

pub use crate::generated::{codes, http::*};
pub use code::{Code, InvalidCode};
pub use method::{InvalidMethod, method};
#[doc(hidden)]
pub use status::{Facts, STATUSES};
pub use status::{class_info, status, statuses};
pub use status_line::{InvalidStatusLine, status_line};
