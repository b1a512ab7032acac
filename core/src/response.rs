//! What came back, beside the value.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use reqwest::header::HeaderMap;

/// A value together with the answer it came in.
#[derive(Clone, Debug)]
pub struct Response<T> {
    /// The value, as the call itself would have returned it.
    pub value: T,
    /// Status, headers and raw body of the answer.
    pub details: ResponseDetails,
}

impl<T> Deref for Response<T> {
    type Target = ResponseDetails;

    fn deref(&self) -> &ResponseDetails {
        &self.details
    }
}

/// Status, headers and raw body of an answer. Cheap to clone.
#[derive(Clone)]
pub struct ResponseDetails(Arc<Parts>);

pub(crate) struct Parts {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) missing_fields: Vec<String>,
}

impl ResponseDetails {
    pub(crate) fn new(parts: Parts) -> ResponseDetails {
        ResponseDetails(Arc::new(parts))
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// All headers, names in lower case; values that are not text are left out.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .headers
            .iter()
            .filter_map(|(name, value)| value.to_str().ok().map(|value| (name.as_str(), value)))
    }

    /// One header, its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Identifier of the request, for Neon's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many requests the call made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body as it came, after decompression. It may hold secrets.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as text, when it is UTF-8. It may hold secrets.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0.body).ok()
    }

    /// Required fields that the answer lacked, as JSON paths such as `branch.created_at`.
    ///
    /// In the value they hold the zero value of their type.
    pub fn missing_fields(&self) -> &[String] {
        &self.0.missing_fields
    }
}

impl fmt::Debug for ResponseDetails {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ResponseDetails")
            .field("status", &self.0.status)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .field("body_bytes", &self.0.body.len())
            .field("missing_fields", &self.0.missing_fields)
            .finish_non_exhaustive()
    }
}
