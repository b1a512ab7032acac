//! What is remembered of every request.

use std::collections::{BTreeMap, VecDeque};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A request as it arrived, and how it was answered.
#[derive(Clone, Debug, Serialize)]
pub struct RecordedRequest {
    /// Running number since the start or the last reset, from 0.
    pub number: u64,
    /// Number of the connection it came on, from 1.
    pub connection: u64,
    /// HTTP method.
    pub method: String,
    /// Path as received, undecoded.
    pub path: String,
    /// Query as received, undecoded, without the question mark.
    pub query: String,
    /// Operation of the API, such as `createProjectBranch`, if the path is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// Method and path template, such as `GET /projects/{project_id}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// Whether there was an `Authorization` header; its value is not kept.
    pub authorization: bool,
    /// All other headers but cookies, which hold keys too; names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Body as received; in JSON it is the parsed value, a text, or `{"base64": ...}`.
    #[serde(serialize_with = "serialize_body")]
    pub body: Bytes,
    /// Status of the answer; `None` when there was none.
    pub status: Option<u16>,
    /// Arrival in microseconds since the emulator started.
    pub arrived_at_us: u64,
    /// End of the exchange in microseconds since the emulator started.
    pub ended_at_us: Option<u64>,
    /// Whether the answer was handed over completely before the client went away.
    pub answered: bool,
    /// Kinds of the faults that hit it.
    pub faults: Vec<&'static str>,
}

impl RecordedRequest {
    /// The body as JSON, when it is.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The request without its body, as a line of the log.
    pub(crate) fn log_line(&self) -> String {
        let brief =
            RecordedRequest { body: Bytes::new(), headers: BTreeMap::new(), ..self.clone() };
        serde_json::to_string(&brief).unwrap_or_default()
    }
}

fn serialize_body<S: Serializer>(body: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    if body.is_empty() {
        return serializer.serialize_none();
    }
    match (serde_json::from_slice::<Value>(body), std::str::from_utf8(body)) {
        (Ok(value), _) => value.serialize(serializer),
        (Err(_), Ok(text)) => serializer.serialize_str(text),
        _ => serde_json::json!({"base64": STANDARD.encode(body)}).serialize(serializer),
    }
}

/// The requests remembered, oldest first.
#[derive(Debug)]
pub(crate) struct Records {
    kept: VecDeque<RecordedRequest>,
    limit: usize,
    next_number: u64,
}

impl Records {
    pub(crate) fn new(limit: usize) -> Records {
        Records { kept: VecDeque::new(), limit, next_number: 0 }
    }

    /// Remembers a request and returns its number.
    pub(crate) fn push(&mut self, request: RecordedRequest) -> u64 {
        let number = self.next_number;
        self.next_number += 1;
        if self.kept.len() >= self.limit {
            self.kept.pop_front();
        }
        self.kept.push_back(RecordedRequest { number, ..request });
        number
    }

    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut RecordedRequest> {
        let first = self.kept.front()?.number;
        let index = usize::try_from(number.checked_sub(first)?).ok()?;
        self.kept.get_mut(index)
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.kept.iter().cloned().collect()
    }

    /// Forgets everything; numbers go on, so that requests under way are not mixed up.
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }
}
