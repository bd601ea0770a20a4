//! The Node binding: arguments in, one call of the core, an object out. `index.js` freezes and keeps the objects.

mod convert;
mod generated;
mod http;
mod smtp;

use napi_derive::napi;

/// The version of the package.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The day up to which the facts were checked.
#[napi]
pub const DATA_DATE: &str = statusbook::DATA_DATE;
