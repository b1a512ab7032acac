//! A server that follows a script, and remembers what it was asked.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::FakeClock;
use crate::clock::{Clock, Moment};
use crate::spec::Method;
use crate::transport::{
    AttemptLimits, Failure, HttpAnswer, HttpBody, HttpRequest, Transport, TransportError,
};

/// One request, as a script sees it.
pub(in crate::tests) struct Request<'a> {
    /// Which one it is, from 1.
    pub(in crate::tests) number: usize,
    pub(in crate::tests) at: Moment,
    pub(in crate::tests) seen: &'a Seen,
}

/// One request, as it is remembered.
#[derive(Clone, Debug)]
pub(in crate::tests) struct Seen {
    pub(in crate::tests) method: Method,
    /// The path below the base URL.
    pub(in crate::tests) path: String,
    pub(in crate::tests) query: String,
    pub(in crate::tests) body: HttpBody,
    pub(in crate::tests) request_id: String,
    pub(in crate::tests) at: Moment,
    /// The time that the attempt was given.
    pub(in crate::tests) timeout: Duration,
}

impl Seen {
    /// Method and path.
    pub(in crate::tests) fn line(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }

    pub(in crate::tests) fn json(&self) -> Value {
        match &self.body {
            HttpBody::Json(bytes) => serde_json::from_slice(bytes).expect("a JSON body"),
            _ => Value::Null,
        }
    }
}

/// What the server does with a request.
pub(in crate::tests) struct Reply {
    result: Result<HttpAnswer, TransportError>,
    takes: Duration,
}

impl Reply {
    pub(in crate::tests) fn text(status: u16, content_type: &str, body: &str) -> Reply {
        let (headers, body) = (HeaderMap::new(), body.as_bytes().to_vec());
        let answer = HttpAnswer { status, headers, body, stream: None };
        Reply { result: Ok(answer), takes: Duration::ZERO }
            .with_header("content-type", content_type)
    }

    pub(in crate::tests) fn json(status: u16, body: &Value) -> Reply {
        Reply::text(status, "application/json", &body.to_string())
    }

    pub(in crate::tests) fn failure(failure: Failure) -> Reply {
        let text = "scripted".to_owned();
        Reply { result: Err(TransportError { failure, text, status: None }), takes: Duration::ZERO }
    }

    /// Has the failure say a text.
    pub(in crate::tests) fn saying(mut self, text: &str) -> Reply {
        if let Err(error) = &mut self.result {
            error.text = text.to_owned();
        }
        self
    }

    pub(in crate::tests) fn with_header(mut self, name: &str, value: &str) -> Reply {
        if let Ok(answer) = &mut self.result {
            let name = HeaderName::try_from(name).expect("a header name");
            answer.headers.insert(name, HeaderValue::from_str(value).expect("a header value"));
        }
        self
    }

    /// Has the reply take time on the fake clock; beyond the attempt's time-out it does not come.
    pub(in crate::tests) fn taking(mut self, duration: Duration) -> Reply {
        self.takes = duration;
        self
    }
}

type Script = dyn Fn(&Request<'_>) -> Reply + Send + Sync;

/// A transport whose answers come from a function.
pub(in crate::tests) struct ScriptedTransport {
    clock: Arc<FakeClock>,
    script: Box<Script>,
    seen: Mutex<Vec<Seen>>,
}

impl ScriptedTransport {
    pub(in crate::tests) fn new(
        clock: Arc<FakeClock>,
        script: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
    ) -> ScriptedTransport {
        ScriptedTransport { clock, script: Box::new(script), seen: Mutex::default() }
    }

    pub(in crate::tests) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, request: &HttpRequest, timeout: Duration) -> (usize, Seen) {
        let seen = Seen {
            method: request.method,
            path: request.url.path().trim_start_matches("/api/v2").to_owned(),
            query: request.url.query().unwrap_or_default().to_owned(),
            body: request.body.clone(),
            request_id: request.request_id.clone(),
            at: self.clock.now(),
            timeout,
        };
        let mut all = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(seen.clone());
        (all.len(), seen)
    }
}

impl Transport for ScriptedTransport {
    fn send(
        &self,
        request: &HttpRequest,
        limits: AttemptLimits,
    ) -> Result<HttpAnswer, TransportError> {
        let (number, seen) = self.remember(request, limits.timeout);
        let reply = (self.script)(&Request { number, at: seen.at, seen: &seen });
        if reply.takes > limits.timeout {
            self.clock.advance(limits.timeout);
            return Reply::failure(Failure::Timeout).result;
        }
        self.clock.advance(reply.takes);
        reply.result
    }
}
