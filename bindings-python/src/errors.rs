//! The core's errors as Python exceptions.

use pyo3::{create_exception, exceptions::PyValueError, prelude::*};
use statusbook::{UnknownWord as CoreUnknownWord, http, smtp};

create_exception!(
    statusbook,
    InvalidCode,
    PyValueError,
    "The number is not a code: outside 100 to 999 for HTTP, 200 to 599 for SMTP."
);
create_exception!(statusbook, InvalidEnhancedCode, PyValueError, "The text is not an enhanced status code.");
create_exception!(statusbook, InvalidMethod, PyValueError, "The text cannot be a method.");
create_exception!(statusbook, InvalidStatusLine, PyValueError, "The text is not a status line.");
create_exception!(statusbook, InvalidRules, PyValueError, "The rules cannot be read, or one of them cannot hold.");
create_exception!(statusbook, UnknownWord, PyValueError, "The word is not in the vocabulary.");

/// An error of the core as an exception.
pub trait Raise {
    /// The exception.
    fn raise(self) -> PyErr;
}

macro_rules! raise {
    ($($error:ty => $exception:ty),*) => {$(
        impl Raise for $error {
            fn raise(self) -> PyErr {
                PyErr::new::<$exception, _>(self.to_string())
            }
        }
    )*};
}
raise!(
    http::InvalidCode => InvalidCode,
    smtp::InvalidCode => InvalidCode,
    smtp::InvalidEnhancedCode => InvalidEnhancedCode,
    http::InvalidMethod => InvalidMethod,
    http::InvalidStatusLine => InvalidStatusLine,
    smtp::InvalidRules => InvalidRules,
    CoreUnknownWord => UnknownWord
);

/// The exception, or the class that is no record, of this name: made when it is first asked for.
pub fn exception<'py>(py: Python<'py>, name: &str) -> Option<Bound<'py, PyAny>> {
    let class = match name {
        "InvalidCode" => py.get_type::<InvalidCode>(),
        "InvalidEnhancedCode" => py.get_type::<InvalidEnhancedCode>(),
        "InvalidMethod" => py.get_type::<InvalidMethod>(),
        "InvalidStatusLine" => py.get_type::<InvalidStatusLine>(),
        "InvalidRules" => py.get_type::<InvalidRules>(),
        "Rules" => py.get_type::<crate::smtp::Rules>(),
        "UnknownWord" => py.get_type::<UnknownWord>(),
        _ => return None,
    };
    Some(class.into_any())
}
