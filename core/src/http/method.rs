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

/// The place of a registered method, or [`UNREGISTERED`].
///
/// # Errors
/// As [`method`].
#[doc(hidden)]
#[inline]
pub fn method_place(name: &[u8]) -> Result<usize, InvalidMethod> {
    if let Some(key) = key(name) {
        let place = usize::from(PLACES[slot(key, MULTIPLIER)]);
        if KEYS[place] == key && (name.len() <= 6 || rows::METHOD_NAMES[place].as_bytes() == name) {
            return Ok(place);
        }
    }
    Ok(method_row(name)?.unwrap_or(UNREGISTERED))
}

/// The first three octets, the last three and the length, which up to six octets are all of a name.
///
/// A processor guesses badly which method comes next: nothing here goes by the length.
#[inline]
const fn key(name: &[u8]) -> Option<u64> {
    match (name.first_chunk::<3>(), name.last_chunk::<3>()) {
        (Some(first), Some(last)) => {
            let octets = [first[0], first[1], first[2], last[0], last[1], last[2], 0, 0];
            Some(u64::from_le_bytes(octets) | (name.len() as u64) << 48)
        }
        _ => None,
    }
}

#[inline]
const fn slot(key: u64, multiplier: u64) -> usize {
    (key.wrapping_mul(multiplier) >> 56) as usize
}

/// By place; shorter names have none.
static KEYS: [u64; UNREGISTERED] = {
    let (mut keys, mut row) = ([0; UNREGISTERED], 0);
    while row < UNREGISTERED {
        if let Some(key) = key(rows::METHOD_NAMES[row].as_bytes()) {
            keys[row] = key;
        }
        row += 1;
    }
    keys
};

const SLOTS: usize = 256;
const HASHED: (u64, [u8; SLOTS]) = hashed();
const MULTIPLIER: u64 = HASHED.0;
static PLACES: [u8; SLOTS] = HASHED.1;

/// A multiplier that gives every key a slot of its own, and the places in their slots.
#[expect(clippy::cast_possible_truncation, reason = "there are fewer methods than slots")]
const fn hashed() -> (u64, [u8; SLOTS]) {
    let mut multiplier = 0x9e37_79b9_7f4a_7c15_u64;
    'next: loop {
        let (mut places, mut taken, mut row) = ([0; SLOTS], [false; SLOTS], 0);
        while row < UNREGISTERED {
            if let Some(key) = key(rows::METHOD_NAMES[row].as_bytes()) {
                let slot = slot(key, multiplier);
                if taken[slot] {
                    multiplier = multiplier.wrapping_mul(0xd134_2543_de82_ef95);
                    continue 'next;
                }
                (places[slot], taken[slot]) = (row as u8, true);
            }
            row += 1;
        }
        return (multiplier, places);
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
