//! One book of response codes: HTTP status codes, SMTP reply codes and enhanced status codes,
//! and the decisions that software makes from them.
//!
//! ```
//! use statusbook::{Standing, http, smtp};
//!
//! let status = http::status(499)?;
//! assert_eq!(status.phrase, Some("Client Closed Request"));
//! assert_eq!(status.standing, Standing::Vendor);
//! assert_eq!(status.owner.unwrap().name, "nginx");
//! assert_eq!(status.treated_as, 400);
//!
//! let reply = smtp::reply("550 5.1.1 No such user here\r\n");
//! assert_eq!(reply.code.unwrap(), 550);
//! assert_eq!(reply.enhanced.unwrap().to_string(), "5.1.1");
//! # Ok::<(), http::InvalidCode>(())
//! ```
//!
//! # Where the facts come from
//!
//! Every fact is a row of `core/registry` and carries a [`Reference`]. The tables are as of
//! [`DATA_DATE`]; they are static, need no start-up work, no lock and no allocation.
//!
//! # Features
//!
//! None is on by default, and without them the crate depends on nothing.
//!
//! - `serde`: `Serialize` for every record: the JSON form that all languages share.
//! - `http`: conversions with [`http::StatusCode`](https://docs.rs/http) of the `http` crate.
//!
//! # Should I use this?
//!
//! If all you need is the phrase of a registered code, your HTTP library has it. Use this crate where
//! unregistered codes turn up, where SMTP does, or where several languages have to agree.

#![forbid(unsafe_code)]

pub mod http;
pub mod smtp;

mod code;
mod fact;
mod names;

mod generated {
    pub mod bounce;
    pub mod codes;
    pub(crate) mod http;
    pub mod rows;
    pub(crate) mod search;
    pub(crate) mod shared;
    pub(crate) mod smtp;
}
mod search;
mod table;
mod text;
mod word;

#[doc(hidden)]
pub use generated::rows;
pub use generated::{rows::DATA_DATE, shared::*};
pub use names::Names;
pub use text::Text;
pub use word::{UnknownWord, Word, Words};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(all(doctest, feature = "http"))]
#[doc = include_str!("../../docs/coming-from.md")]
struct ComingFrom;
