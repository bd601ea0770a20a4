//! SMTP: reply codes, enhanced status codes and replies.

mod code;
mod enhanced;
mod reply;

pub use crate::generated::smtp::*;
#[doc(hidden)]
pub use code::{CODES, Facts};
pub use code::{Code, InvalidCode, code};
pub use enhanced::{EnhancedCode, InvalidEnhancedCode, enhanced};
pub use reply::{Lines, LinesIter, reply};
