//! SMTP: reply codes, enhanced status codes and replies.

mod code;
mod enhanced;
mod reply;
mod search;

pub use crate::generated::smtp::*;
#[doc(hidden)]
pub use crate::search::DEFAULT_LIMIT;
#[doc(hidden)]
pub use code::{CODES, Facts, PAGES};
pub use code::{Code, InvalidCode, code};
pub use enhanced::{EnhancedCode, InvalidEnhancedCode, enhanced};
#[doc(hidden)]
pub use enhanced::{REGISTERED, Topic, registered, unassigned_info};
pub use reply::{Lines, LinesIter, reply};
pub use search::search;
#[doc(hidden)]
pub use search::{Place, search_places};
