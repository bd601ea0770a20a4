use core::fmt;

use super::{Operation, Typical};
use crate::rows;

/// What an operation of an API is usually answered with, the most usual code first.
///
/// ```
/// use statusbook::http::{self, Operation};
/// let create = http::typical(Operation::Create);
/// assert_eq!(create.codes[0].code, 201);
/// assert_eq!(create.codes[0].fields, ["Location"]);
/// ```
pub fn typical(operation: Operation) -> &'static Typical {
    &rows::TYPICAL[operation as usize - 1]
}

impl fmt::Display for Typical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation.as_str())
    }
}
