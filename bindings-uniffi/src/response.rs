//! What came back, beside the value.

use std::collections::HashMap;
use std::fmt;

use neonapi::ResponseDetails;

/// Status, headers and raw body of an answer. The body may hold secrets.
#[derive(Clone, uniffi::Record)]
pub(crate) struct NativeResponse {
    pub(crate) status: u16,
    /// By name in lower case; several values of one name are joined with commas.
    pub(crate) headers: HashMap<String, String>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) body: Vec<u8>,
    pub(crate) missing_fields: Vec<String>,
}

impl From<&ResponseDetails> for NativeResponse {
    fn from(details: &ResponseDetails) -> NativeResponse {
        let mut headers: HashMap<String, String> = HashMap::new();
        for (name, value) in details.headers() {
            headers
                .entry(name.to_owned())
                .and_modify(|values| values.extend([", ", value]))
                .or_insert_with(|| value.to_owned());
        }
        NativeResponse {
            status: details.status(),
            headers,
            request_id: details.request_id().map(str::to_owned),
            attempts: details.attempts(),
            body: details.body().to_vec(),
            missing_fields: details.missing_fields().to_vec(),
        }
    }
}

/// Without headers and body, which may hold secrets.
impl fmt::Debug for NativeResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NativeResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
