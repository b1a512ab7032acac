//! What the engine needs from HTTP.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::spec::Method;

/// A request, ready to go.
#[derive(Clone, Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) url: url::Url,
    pub(crate) body: HttpBody,
    pub(crate) request_id: String,
    /// The body of a good answer is left to be read.
    pub(crate) streams: bool,
}

/// The body of a request; shared, since a request may go more than once.
#[derive(Clone, Debug)]
pub(crate) enum HttpBody {
    None,
    Json(Arc<Vec<u8>>),
    Form(Arc<Vec<u8>>),
    Multipart(Arc<Vec<Part>>),
}

/// One part of a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
    /// Set for a file.
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
}

/// The bounds of one attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AttemptLimits {
    pub(crate) timeout: Duration,
    pub(crate) response_bytes: u64,
}

/// An answer.
pub(crate) struct HttpAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The body, where it is to be read piece by piece.
    pub(crate) stream: Option<Box<dyn Stream>>,
}

/// The body of an answer, as it comes.
pub(crate) trait Stream: Send {
    /// Reads into a buffer; gives how many bytes, and 0 at the end.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, TransportError>;
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub(crate) struct TransportError {
    pub(crate) failure: Failure,
    /// In words; may quote the request, so it is redacted before it is shown.
    pub(crate) text: String,
    /// Status of an answer whose body did not arrive.
    pub(crate) status: Option<u16>,
}

/// What is known about a request without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It certainly never left.
    NeverSent,
    /// The connection broke after it may have left.
    Lost,
    /// Time ran out before a connection was made.
    TimeoutBeforeSending,
    /// Time ran out after it may have left.
    Timeout,
    /// The answer is larger than allowed.
    TooLarge,
    /// What the answer was to be written to failed.
    Writer,
}

/// Sends requests. One implementation is real; tests have others.
pub(crate) trait Transport: Send + Sync {
    fn send(
        &self,
        request: &HttpRequest,
        limits: AttemptLimits,
    ) -> Result<HttpAnswer, TransportError>;
}
