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

/// The place of a method that is not registered, after all that are.
#[doc(hidden)]
pub const UNREGISTERED: usize = rows::METHODS.len();

/// The place of a registered method, or [`UNREGISTERED`]. The methods that nearly every request has are looked at first.
///
/// # Errors
/// As [`method`].
#[doc(hidden)]
pub fn method_place(name: &[u8]) -> Result<usize, InvalidMethod> {
    const GET: usize = place_of("GET");
    const POST: usize = place_of("POST");
    const HEAD: usize = place_of("HEAD");
    const PUT: usize = place_of("PUT");
    const PATCH: usize = place_of("PATCH");
    const DELETE: usize = place_of("DELETE");
    const OPTIONS: usize = place_of("OPTIONS");
    Ok(match name {
        b"GET" => GET,
        b"POST" => POST,
        b"HEAD" => HEAD,
        b"PUT" => PUT,
        b"PATCH" => PATCH,
        b"DELETE" => DELETE,
        b"OPTIONS" => OPTIONS,
        _ => method_row(name)?.unwrap_or(UNREGISTERED),
    })
}

/// The place of a method that is registered; without one it would not compile.
const fn place_of(name: &str) -> usize {
    let mut row = 0;
    while !is_same(rows::METHOD_NAMES[row].as_bytes(), name.as_bytes()) {
        row += 1;
    }
    row
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([], []) => true,
        ([a, one @ ..], [b, other @ ..]) => *a == *b && is_same(one, other),
        _ => false,
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
