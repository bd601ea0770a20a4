//! HTTP: status codes, classes, methods and status lines.

mod code;
mod content_rule;
mod grpc;
mod method;
mod redirect;
mod retry;
mod retry_after;
mod search;
mod status;
mod status_line;
mod typical;

pub use crate::generated::{codes, http::*};
#[doc(hidden)]
pub use crate::search::DEFAULT_LIMIT;
pub use code::{Code, InvalidCode};
pub use content_rule::content_rule;
pub use grpc::{from_grpc, to_grpc};
pub use method::{InvalidMethod, method};
#[doc(hidden)]
pub use method::{UNREGISTERED, method_place, method_row};
#[doc(hidden)]
pub use redirect::{RedirectDecision, RedirectStep, Said, redirect_id, redirect_profile_row, redirect_step};
pub use redirect::{RedirectOptions, redirect, redirect_profile};
#[doc(hidden)]
pub use retry::{RetryDecision, RetryRule, retry_id, retry_profile_row, retry_rule};
pub use retry::{RetryOptions, retry, retry_profile};
pub use retry_after::{RetryAfterFields, retry_after};
#[doc(hidden)]
pub use search::{code_of_phrase, search_rows};
pub use search::{from_phrase, search};
#[doc(hidden)]
pub use status::{Facts, PAGES, STATUSES};
pub use status::{class_info, status, statuses};
pub use status_line::{InvalidStatusLine, status_line};
pub use typical::typical;
