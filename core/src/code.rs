//! What the two kinds of code share: both are three digits within a range.

/// The number that three digits write.
pub(crate) fn number(a: u8, b: u8, c: u8) -> u16 {
    u16::from(a - b'0') * 100 + u16::from(b - b'0') * 10 + u16::from(c - b'0')
}

/// Conversions, texts and the error of a `Code(u16)` within `$first..=$last`.
macro_rules! code_traits {
    ($first:literal ..= $last:literal, $what:literal, $source:literal) => {
        impl Code {
            /// The smallest code.
            pub const MIN: Self = Self($first);
            /// The largest code.
            pub const MAX: Self = Self($last);

            #[doc = concat!("The code, if it is within ", $first, " to ", $last, ".")]
            ///
            /// # Errors
            /// [`InvalidCode`] outside that range.
            #[inline]
            pub const fn new(code: u16) -> Result<Self, InvalidCode> {
                match code {
                    $first..=$last => Ok(Self(code)),
                    _ => Err(InvalidCode { value: Some(code as i64) }),
                }
            }

            /// [`Code::index`] of a number that may not be a code: the subtraction that checks it gives the place as well.
            #[doc(hidden)]
            #[inline]
            pub const fn index_of(code: u16) -> Result<usize, InvalidCode> {
                let place = code.wrapping_sub($first);
                if place <= $last - $first { Ok(place as usize) } else { Err(InvalidCode { value: Some(code as i64) }) }
            }

            /// A code of the tables.
            pub(crate) const fn of(code: u16) -> Self {
                assert!(code >= $first && code <= $last);
                Self(code)
            }

            /// The number.
            #[inline]
            pub const fn get(self) -> u16 {
                self.0
            }

            /// Its place in a table of all codes.
            #[doc(hidden)]
            #[inline]
            pub const fn index(self) -> usize {
                self.0 as usize - $first
            }
        }

        #[doc = concat!("The number is not ", $what, ": not within ", $first, " to ", $last, ".")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct InvalidCode {
            value: Option<i64>,
        }

        impl InvalidCode {
            /// The error for a number that the integers of this crate cannot hold: 404.5, 2 to the 64.
            #[doc(hidden)]
            pub const UNREPRESENTABLE: Self = Self { value: None };
        }

        impl core::fmt::Display for InvalidCode {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.value {
                    Some(value) => write!(f, "{value}")?,
                    None => f.write_str("the number given")?,
                }
                f.write_str(concat!(" is not ", $what, ": it has to be a whole number within ", $first, " to ", $last, " (", $source, ")"))
            }
        }

        impl core::error::Error for InvalidCode {}

        impl From<core::convert::Infallible> for InvalidCode {
            fn from(never: core::convert::Infallible) -> Self {
                match never {}
            }
        }

        crate::code::try_from!(u16 u32 u64 u128 usize i16 i32 i64 i128 isize);

        impl From<Code> for u16 {
            fn from(code: Code) -> Self {
                code.0
            }
        }

        impl PartialEq<u16> for Code {
            fn eq(&self, other: &u16) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<Code> for u16 {
            fn eq(&self, other: &Code) -> bool {
                *self == other.0
            }
        }

        impl core::fmt::Display for Code {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl core::fmt::Debug for Code {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.0, f)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for Code {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u16(self.0)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for Code {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(u16::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }
    };
}

macro_rules! try_from {
    ($($integer:ty)*) => {$(
        impl TryFrom<$integer> for Code {
            type Error = InvalidCode;

            #[inline]
            fn try_from(value: $integer) -> Result<Self, InvalidCode> {
                let code = u16::try_from(value).map_err(|_| InvalidCode { value: value.try_into().ok() })?;
                Self::new(code)
            }
        }
    )*};
}

pub(crate) use {code_traits, try_from};
