use core::fmt;

use super::Method;
use crate::rows;

/// The registered method of this name, or `None` if there is none. Names are case-sensitive (RFC 9110 §9.1):
/// `get` is not `GET`.
///
/// # Errors
/// [`InvalidMethod`] if the name is not a token (RFC 9110 §5.6.2), and so cannot be a method at all.
///
/// ```
/// use statusbook::http;
/// let query = http::method("QUERY")?.unwrap();
/// assert!(query.safe && query.idempotent);
/// assert_eq!(http::method("query")?, None);
/// assert!(http::method("GET /").is_err());
/// # Ok::<(), http::InvalidMethod>(())
/// ```
pub fn method(name: impl AsRef<[u8]>) -> Result<Option<&'static Method>, InvalidMethod> {
    Ok(method_row(name.as_ref())?.map(|row| &rows::METHODS[row]))
}

/// The place of [`method`] in the table, for who has another one.
///
/// # Errors
/// As [`method`].
#[doc(hidden)]
pub fn method_row(name: &[u8]) -> Result<Option<usize>, InvalidMethod> {
    match rows::METHOD_NAMES.binary_search_by(|method| method.as_bytes().cmp(name)) {
        Ok(row) => Ok(Some(row)),
        Err(_) => check(name).map(|()| None),
    }
}

/// Whether it can be a method.
pub(super) fn check(name: &[u8]) -> Result<(), InvalidMethod> {
    let is_token = |octet: &u8| octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(octet);
    if !name.is_empty() && name.iter().all(is_token) { Ok(()) } else { Err(InvalidMethod { empty: name.is_empty() }) }
}

/// The text cannot be a method: empty, or with a character that a token must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidMethod {
    empty: bool,
}

impl fmt::Display for InvalidMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.empty {
            "an empty text is not a method: it takes at least one character (RFC 9110 section 9.1)"
        } else {
            "not a method: only letters, digits and !#$%&'*+-.^_`|~ may be in one (RFC 9110 section 5.6.2)"
        })
    }
}

impl core::error::Error for InvalidMethod {}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
