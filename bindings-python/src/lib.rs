//! The Python binding: arguments in, one call of the core, the kept object out.

mod convert;
mod errors;
mod generated;
mod http;
mod smtp;

use pyo3::prelude::*;

/// The extension module; `statusbook.http` and `statusbook.smtp` are what people import.
#[pymodule]
fn _statusbook(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("DATA_DATE", statusbook::DATA_DATE)?;
    generated::add_classes(module)?;
    errors::add_errors(module)?;
    module.add_function(wrap_pyfunction!(generated::_restore, module)?)?;
    module.add("http", http::module(module.py())?)?;
    module.add("smtp", smtp::module(module.py())?)
}
