//! What came back, beside the value.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::json;

/// Status, headers and raw body of an answer. The body may hold secrets.
#[pyclass(name = "ResponseDetails", module = "neonapi", frozen, eq)]
#[derive(PartialEq)]
pub(crate) struct Details {
    /// HTTP status.
    #[pyo3(get)]
    status: u16,
    headers: Vec<(String, String)>,
    /// Identifier of the request, for Neon's support.
    #[pyo3(get)]
    request_id: Option<String>,
    /// How many requests the call made.
    #[pyo3(get)]
    attempts: u32,
    body: Vec<u8>,
    missing_fields: Vec<String>,
}

impl From<&neonapi::ResponseDetails> for Details {
    fn from(details: &neonapi::ResponseDetails) -> Details {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Details {
            status: details.status(),
            headers: details.headers().map(owned).collect(),
            request_id: details.request_id().map(str::to_owned),
            attempts: details.attempts(),
            body: details.body().to_vec(),
            missing_fields: details.missing_fields().to_vec(),
        }
    }
}

#[pymethods]
impl Details {
    #[new]
    #[pyo3(signature = (status, headers=Vec::new(), request_id=None, attempts=1, body=Vec::new(), missing_fields=Vec::new()))]
    fn new(
        status: u16,
        headers: Vec<(String, String)>,
        request_id: Option<String>,
        attempts: u32,
        body: Vec<u8>,
        missing_fields: Vec<String>,
    ) -> Details {
        Details { status, headers, request_id, attempts, body, missing_fields }
    }

    /// All headers by name in lower case; several values of one name are joined with commas.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in &self.headers {
            match headers.get_item(name)? {
                Some(before) => headers.set_item(name, format!("{before}, {value}"))?,
                None => headers.set_item(name, value)?,
            }
        }
        Ok(headers)
    }

    /// The body as it came, after decompression.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.body)
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[getter]
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Required fields that the answer lacked, as JSON paths such as `branch.created_at`.
    #[getter]
    fn missing_fields(&self) -> Vec<String> {
        self.missing_fields.clone()
    }

    /// The body as plain objects; `None` when it is not JSON.
    fn json<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        json::to_python(py, &self.body).unwrap_or_else(|_| py.None().into_bound(py))
    }

    fn __repr__(&self) -> String {
        let request_id = self.request_id.as_ref().map(|id| format!(", request_id={id:?}"));
        format!(
            "<ResponseDetails status={}{}, attempts={}, body={} bytes>",
            self.status,
            request_id.unwrap_or_default(),
            self.attempts,
            self.body.len()
        )
    }

    /// What `pickle` and `copy` make another one of.
    fn __reduce__<'py>(slf: &Bound<'py, Details>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, details) = (slf.py(), slf.get());
        let body = PyBytes::new(py, &details.body);
        let request_id = details.request_id.as_deref();
        let headers = &details.headers;
        let missing = &details.missing_fields;
        let given = (details.status, headers, request_id, details.attempts, body, missing);
        (slf.get_type(), given).into_pyobject(py)
    }
}
