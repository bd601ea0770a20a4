//! SMTP: reply codes, enhanced status codes and replies.

mod classify;
mod code;
#[cfg(feature = "rules")]
mod compile;
#[cfg(feature = "dsn")]
mod dsn;
mod enhanced;
mod log_line;
#[cfg(feature = "rules")]
mod own;
#[doc(hidden)]
pub mod phrases;
mod reply;
mod rules;
mod search;

#[doc(hidden)]
pub use crate::generated::bounce::SPEAKERS;
pub use crate::generated::smtp::*;
#[doc(hidden)]
pub use crate::search::DEFAULT_LIMIT;
#[doc(hidden)]
pub use classify::Units;
pub use classify::{ClassifyOptions, classify, explain};
#[doc(hidden)]
pub use code::{CODES, Facts, PAGES};
pub use code::{Code, InvalidCode, code};
#[cfg(feature = "dsn")]
pub use dsn::dsn;
pub use enhanced::{EnhancedCode, InvalidEnhancedCode, enhanced};
#[doc(hidden)]
pub use enhanced::{REGISTERED, Topic, registered, unassigned_info};
pub use log_line::log_line;
#[cfg(feature = "rules")]
pub use own::InvalidRules;
pub use reply::{Lines, LinesIter, reply};
#[doc(hidden)]
pub use rules::{BookRule, CategoryFacts, Condition, Says, Whose, bounce_rule_place};
pub use rules::{Rules, bounce_rule, bounce_rules, categories, category};
pub use search::search;
#[doc(hidden)]
pub use search::{Place, search_places};
