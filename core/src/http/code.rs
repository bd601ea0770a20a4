use super::{Class, STATUSES, Status};
use crate::code::code_traits;

/// A status code: three digits, 100 to 999.
///
/// RFC 9110 §15 calls 100 to 599 valid and has clients treat the rest as a server error; codes up to 999
/// are seen in the wild, so they can be asked about.
///
/// ```
/// use statusbook::http::{Code, codes};
/// assert_eq!(Code::new(404)?, codes::NOT_FOUND);
/// assert_eq!(Code::try_from(404_i64)?.status().phrase, Some("Not Found"));
/// assert!(Code::new(99).is_err());
/// # Ok::<(), statusbook::http::InvalidCode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

impl Code {
    /// All that the book knows of this code. Never fails, never allocates.
    #[inline]
    pub fn status(self) -> &'static Status {
        &STATUSES[self.index()]
    }

    /// The class, absent from 600 on.
    pub const fn class(self) -> Option<Class> {
        Some(match self.0 / 100 {
            1 => Class::Informational,
            2 => Class::Successful,
            3 => Class::Redirection,
            4 => Class::ClientError,
            5 => Class::ServerError,
            _ => return None,
        })
    }
}

code_traits!(100..=999, "an HTTP status code", "RFC 9110 section 15");

#[cfg(feature = "http")]
mod http_crate {
    use super::Code;

    impl From<::http::StatusCode> for Code {
        fn from(code: ::http::StatusCode) -> Self {
            Self(code.as_u16())
        }
    }

    impl From<Code> for ::http::StatusCode {
        fn from(code: Code) -> Self {
            // Both are defined on 100 to 999, so the other arm is never taken.
            ::http::StatusCode::from_u16(code.get()).unwrap_or(::http::StatusCode::INTERNAL_SERVER_ERROR)
        }
    }

    impl PartialEq<::http::StatusCode> for Code {
        fn eq(&self, other: &::http::StatusCode) -> bool {
            self.0 == other.as_u16()
        }
    }
}
