//! What the fuzz targets reach of what is private. Only a build for them (`--cfg fuzzing`) has it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use url::Url;

use crate::client::Client;
use crate::clock::SystemClock;
use crate::decode::{self, Field};
use crate::error::Result;
use crate::generated::Settings;
use crate::retry::{Decision, Outcome, Situation};
use crate::spec::RetryClass;
use crate::transport::{
    AttemptLimits, Failure, HttpAnswer, HttpRequest, Transport, TransportError,
};
use crate::values::Wait;

/// How a request ends.
pub enum Reply {
    /// With an answer: status, headers (those that no header can hold are left out), body.
    Answer(u16, Vec<(&'static str, Vec<u8>)>, Vec<u8>),
    /// With a lost connection, of which the transport says this.
    Lost(String),
}

impl Reply {
    /// An answer without headers.
    pub fn body(status: u16, body: impl Into<Vec<u8>>) -> Reply {
        Reply::Answer(status, Vec::new(), body.into())
    }
}

struct Canned<F>(F);

impl<F: Fn(&Url) -> Reply + Send + Sync> Transport for Canned<F> {
    fn send(&self, request: &HttpRequest, _: AttemptLimits) -> Result<HttpAnswer, TransportError> {
        match (self.0)(&request.url) {
            Reply::Answer(status, headers, body) => {
                let header = |(name, value): (&'static str, Vec<u8>)| {
                    let value = HeaderValue::from_bytes(&value).ok()?;
                    Some((HeaderName::from_static(name), value))
                };
                let headers: HeaderMap = headers.into_iter().filter_map(header).collect();
                Ok(HttpAnswer { status, headers, body, stream: None })
            }
            Reply::Lost(text) => Err(TransportError { failure: Failure::Lost, text, status: None }),
        }
    }
}

/// Settings under which nothing is ever paused for.
pub fn settings() -> Settings {
    Settings {
        api_key: Some("napi_fuzz".into()),
        rate_limit: false,
        retries: 0,
        lock_timeout_ms: 0,
        wait: Wait::None,
        ..Settings::default()
    }
}

/// A client without a network: a function answers its requests.
///
/// # Errors
///
/// Those of settings that are refused.
pub fn client(
    settings: Settings,
    reply: impl Fn(&Url) -> Reply + Send + Sync + 'static,
) -> Result<Client> {
    let transport: Arc<dyn Transport> = Arc::new(Canned(reply));
    Client::assemble(settings, Box::new(move |_, _| Ok(transport.clone())), Arc::new(SystemClock))
}

/// Writes a model as JSON, reads that, and writes it again: both texts.
///
/// # Errors
///
/// In words, where what was written cannot be read.
pub fn again<T: Field + Default + Serialize>(model: &T) -> Result<[String; 2], String> {
    let first = serde_json::to_string(model).map_err(|error| error.to_string())?;
    let mut read = T::default();
    decode::decode(&mut read, first.as_bytes(), None)
        .map_err(|failure| format!("{} in {first}", failure.detail))?;
    let second = serde_json::to_string(&read).map_err(|error| error.to_string())?;
    Ok([first, second])
}

/// What a `Retry-After` header says.
pub fn retry_after(text: &str, wall: SystemTime) -> Option<Duration> {
    crate::retry::parse_retry_after(text, wall)
}

/// The pause after a refusal, in a call that has a time left; `None` gives the call up.
pub fn pause(
    status: u16,
    retry_after: Option<Duration>,
    repeats: u32,
    left: Duration,
    random: f64,
) -> Option<Duration> {
    let decision = crate::retry::decide(&Situation {
        outcome: Outcome::Status { status, from_neon: true },
        class: RetryClass::Safe,
        repeats,
        repeats_max: 20,
        lock_repeats: repeats,
        lock_left: left,
        call_left: Some(left),
        retry_after,
        random,
    });
    match decision {
        Decision::Repeat(pause) => Some(pause),
        Decision::Stop => None,
    }
}
