//! The Python binding: arguments in, one call of the core, the kept object out.

mod convert;
mod errors;
mod generated;
mod http;
mod smtp;

use pyo3::{exceptions::PyAttributeError, prelude::*};

/// The extension module; `statusbook.http` and `statusbook.smtp` are what people import.
#[pymodule]
fn _statusbook(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("DATA_DATE", statusbook::DATA_DATE)?;
    module.add_function(wrap_pyfunction!(__getattr__, module)?)?;
    module.add_function(wrap_pyfunction!(generated::_restore, module)?)?;
    module.add("http", http::module(module.py())?)?;
    module.add("smtp", smtp::module(module.py())?)
}

/// Classes and exceptions are made when they are first asked for: making all of them takes as long as the rest of the
/// import.
#[pyfunction]
fn __getattr__<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let class = generated::class(py, name).or_else(|| errors::exception(py, name));
    let class =
        class.ok_or_else(|| PyAttributeError::new_err(format!("module 'statusbook' has no attribute '{name}'")))?;
    py.import("statusbook._statusbook")?.setattr(name, &class)?;
    Ok(class)
}
