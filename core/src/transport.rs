//! What the engine needs from HTTP.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    /// Where the body of a good answer goes instead of memory.
    pub(crate) sink: Option<Sink>,
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

/// An answer, whole.
#[derive(Debug)]
pub(crate) struct HttpAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
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
    Sink,
}

/// A writer for a body of any size; shared, since a request may go more than once and on another thread.
#[derive(Clone)]
pub(crate) struct Sink(Arc<Mutex<SinkState>>);

struct SinkState {
    writer: Box<dyn Write + Send>,
    written: u64,
    abandoned: bool,
}

impl Sink {
    pub(crate) fn new(writer: impl Write + Send + 'static) -> Sink {
        Sink(Arc::new(Mutex::new(SinkState {
            writer: Box::new(writer),
            written: 0,
            abandoned: false,
        })))
    }

    fn lock(&self) -> MutexGuard<'_, SinkState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.lock();
        if state.abandoned {
            return Err(io::Error::other("nobody waits for it any more"));
        }
        state.written += bytes.len() as u64;
        state.writer.write_all(bytes)
    }

    pub(crate) fn flush(&self) -> io::Result<()> {
        self.lock().writer.flush()
    }

    /// Takes no more: the call is over, though the request may go on.
    pub(crate) fn abandon(&self) {
        self.lock().abandoned = true;
    }

    /// How many bytes have gone into it; what has gone cannot be taken back for another attempt.
    pub(crate) fn written(&self) -> u64 {
        self.lock().written
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sink")
    }
}

/// Sends requests. One implementation is real; tests have others.
pub(crate) trait Transport: Send + Sync {
    fn send(
        &self,
        request: &HttpRequest,
        limits: AttemptLimits,
    ) -> Result<HttpAnswer, TransportError>;
}
