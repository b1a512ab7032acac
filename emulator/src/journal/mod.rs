//! The state over restarts: a file with a line for each thing that changed it, done again at the start.
//!
//! Everything random follows from sequences, and everything in time from the moment of a request, so
//! a line needs to hold no more than what was asked, when, and where the sequences stood.

mod restore;

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use http::{Request, header};
use serde::{Deserialize, Serialize};

use crate::clock::{Stamp, exact};
use crate::options::Options;
use crate::seed::Seed;
use crate::server::wire;
use crate::state::Draws;
use crate::state::keys::Principal;
use crate::state::operation::OperationPlan;

pub(crate) use restore::restore;

/// Counts the ways in which lines were ever written.
const FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    #[serde(rename = "neonapi_emulator_state")]
    format: u32,
    version: String,
    seed: u64,
    org_id: Option<String>,
    #[serde(with = "exact")]
    started_at: Stamp,
}

/// Every other line.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    #[serde(with = "exact")]
    pub(crate) at: Stamp,
    /// Where the sequences stood before it.
    pub(crate) draws: Draws,
    #[serde(flatten)]
    pub(crate) event: Event,
}

/// What changed the state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Event {
    Request(Done),
    Seed(Seed),
}

/// A request that was done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Done {
    method: String,
    /// Path and query as received.
    target: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    content_type: String,
    #[serde(default, skip_serializing_if = "Body::is_empty")]
    body: Body,
    /// Nobody, when a presigned URL was enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    principal: Option<Principal>,
    /// What faults wanted of its operations.
    #[serde(default, skip_serializing_if = "is_default")]
    plan: OperationPlan,
    status: u16,
}

impl Done {
    pub(crate) fn of(head: &Parts, body: &[u8], status: u16) -> Done {
        Done {
            method: head.method.to_string(),
            target: head.uri.to_string(),
            content_type: wire::content_type(&head.headers).to_owned(),
            body: Body::of(body),
            principal: None,
            plan: OperationPlan::default(),
            status,
        }
    }

    pub(crate) fn by(self, principal: Principal, plan: &OperationPlan) -> Done {
        Done { principal: Some(principal), plan: plan.clone(), ..self }
    }

    /// The request as it came, as far as it matters.
    fn head(&self) -> Result<Parts, String> {
        let mut request = Request::builder().method(self.method.as_str()).uri(self.target.as_str());
        if !self.content_type.is_empty() {
            request = request.header(header::CONTENT_TYPE, self.content_type.as_str());
        }
        let (head, ()) = request.body(()).map_err(|error| error.to_string())?.into_parts();
        Ok(head)
    }
}

/// A body as it came: nearly always a text.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Body {
    Text(String),
    Bytes { base64: String },
}

impl Default for Body {
    fn default() -> Body {
        Body::Text(String::new())
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Body {
    fn is_empty(&self) -> bool {
        matches!(self, Body::Text(text) if text.is_empty())
    }

    fn of(bytes: &[u8]) -> Body {
        match std::str::from_utf8(bytes) {
            Ok(text) => Body::Text(text.to_owned()),
            Err(_) => Body::Bytes { base64: STANDARD.encode(bytes) },
        }
    }

    fn bytes(&self) -> Result<Bytes, String> {
        match self {
            Body::Text(text) => Ok(Bytes::from(text.clone())),
            Body::Bytes { base64 } => {
                STANDARD.decode(base64).map(Bytes::from).map_err(|error| error.to_string())
            }
        }
    }
}

/// The open file.
#[derive(Debug)]
pub(crate) struct Journal {
    file: File,
    path: PathBuf,
    /// A line could not be written whole, so none may follow it.
    is_broken: bool,
}

impl Journal {
    /// Forgets everything: the state is as after a first start.
    pub(crate) fn begin(&mut self, options: &Options, now: Stamp) {
        let header = Header {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            seed: options.seed,
            org_id: options.org_id.clone(),
            started_at: now,
        };
        if let Err(error) = self.cut(0) {
            self.fail(&error);
        }
        self.write(&header);
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)?;
        self.file.seek(SeekFrom::End(0)).map(|_| ())
    }

    /// Writes a line; when that fails, it is said once, and the emulator goes on without.
    pub(crate) fn write<T: Serialize>(&mut self, line: &T) {
        if self.is_broken {
            return;
        }
        let written = serde_json::to_vec(line).map_err(io::Error::from).and_then(|mut bytes| {
            bytes.push(b'\n');
            self.file.write_all(&bytes)
        });
        if let Err(error) = written {
            self.fail(&error);
        }
    }

    fn fail(&mut self, error: &io::Error) {
        self.is_broken = true;
        let path = self.path.display();
        eprintln!(
            "neonapi-emulator: {path} cannot be written any more ({error}); \
             what happens from now on is lost at the next start"
        );
    }
}

/// An error that names the file.
fn refusal(path: &Path, problem: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{}: {problem}", path.display()))
}
