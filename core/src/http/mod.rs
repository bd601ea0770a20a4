//! HTTP: status codes, classes, methods and status lines.

mod code;
mod content_rule;
mod method;
mod search;
mod status;
mod status_line;
mod typical;

pub use crate::generated::{codes, http::*};
#[doc(hidden)]
pub use crate::search::DEFAULT_LIMIT;
pub use code::{Code, InvalidCode};
pub use content_rule::content_rule;
#[doc(hidden)]
pub use method::method_row;
pub use method::{InvalidMethod, method};
#[doc(hidden)]
pub use search::{code_of_phrase, search_rows};
pub use search::{from_phrase, search};
#[doc(hidden)]
pub use status::{Facts, PAGES, STATUSES};
pub use status::{class_info, status, statuses};
pub use status_line::{InvalidStatusLine, status_line};
pub use typical::typical;
