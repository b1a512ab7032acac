//! Faults: what goes wrong on purpose, for which requests, and how often.

mod check;
pub(crate) mod patch;
pub(crate) mod script;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One rule of the fault script. All conditions that are given must hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// HTTP method of the requests it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Path below `/api/v2`, as sent; `*` stands for any characters, slashes included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Operation of the API, such as `createProjectBranch`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Number of matching requests that are let through first.
    #[serde(default)]
    pub after: u32,
    /// Number of requests that are hit; without it, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// Chance with which a matching request is hit.
    #[serde(default = "certain")]
    pub probability: f64,
    /// What happens.
    pub action: FaultAction,
}

fn certain() -> f64 {
    1.0
}

impl Fault {
    /// A fault for every request, for ever.
    pub fn new(action: FaultAction) -> Fault {
        Fault {
            method: None,
            path: None,
            operation: None,
            after: 0,
            times: None,
            probability: certain(),
            action,
        }
    }

    /// Only for requests with this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Fault {
        self.method = Some(method.to_owned());
        self
    }

    /// Only for requests whose path below `/api/v2` matches.
    #[must_use]
    pub fn path(mut self, glob: &str) -> Fault {
        self.path = Some(glob.to_owned());
        self
    }

    /// Only for requests of this API operation.
    #[must_use]
    pub fn operation(mut self, operation_id: &str) -> Fault {
        self.operation = Some(operation_id.to_owned());
        self
    }

    /// Lets this many matching requests through first.
    #[must_use]
    pub fn after(mut self, requests: u32) -> Fault {
        self.after = requests;
        self
    }

    /// Hits this many requests, then no more.
    #[must_use]
    pub fn times(mut self, requests: u32) -> Fault {
        self.times = Some(requests);
        self
    }

    /// Hits a matching request only with this chance.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Fault {
        self.probability = probability;
        self
    }
}

/// Whether a fault strikes before or after the work of the request is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Nothing was done.
    #[default]
    Before,
    /// Everything was done; only the answer suffers.
    After,
}

/// Body of an answer with a status chosen by a fault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultBody {
    /// Neon's error object.
    #[default]
    Error,
    /// A page, as a proxy in between would send it.
    Html,
    /// No body.
    Empty,
    /// Plain text.
    Text(String),
    /// Any JSON.
    Json(Value),
}

/// What a fault does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FaultAction {
    /// Answers with a status.
    Status {
        /// The status.
        status: u16,
        /// `code` of the error object.
        #[serde(default)]
        code: String,
        /// `message` of the error object.
        #[serde(default)]
        message: String,
        /// `Retry-After` as sent; `date+5` becomes the HTTP date five seconds from now, `date-5` before.
        #[serde(default)]
        retry_after: Option<String>,
        /// The body.
        #[serde(default)]
        body: FaultBody,
        /// Whether the work is done nevertheless.
        #[serde(default)]
        when: When,
    },
    /// Answers late; goes together with other actions.
    #[serde(alias = "delay_ms")]
    Delay {
        /// How late.
        delay_ms: u64,
        /// Whether the wait comes before or after the work.
        #[serde(default)]
        when: When,
    },
    /// Closes the connection; nothing was done.
    DropBefore,
    /// Does the work and closes the connection without an answer.
    DropAfter,
    /// Resets the connection (RST).
    Reset {
        /// Whether the work is done first.
        #[serde(default)]
        when: When,
    },
    /// Announces the whole body, sends half of it and closes the connection.
    Truncate,
    /// Sends half of the body in chunks and closes the connection without the last chunk.
    TruncateChunked,
    /// Sends the body in small pieces.
    SlowBody {
        /// Size of one piece.
        bytes: usize,
        /// Pause between two pieces.
        interval_ms: u64,
    },
    /// Sends a body that never ends.
    EndlessBody,
    /// Sends a small compressed body that unpacks to a large one.
    GzipBomb {
        /// Size after unpacking.
        bytes: u64,
    },
    /// Does the work and sends a body that is not JSON though it says so.
    BadJson,
    /// Does the work and sends a page with status 200.
    HtmlOk,
    /// Does the work and sends an empty body with status 200.
    EmptyOk,
    /// Does the work and answers 204.
    NoContent,
    /// Never answers.
    Hang {
        /// Whether the work is done first.
        #[serde(default)]
        when: When,
    },
    /// The operations of the request end in this status; `running` and `scheduling` never end.
    OperationStatus {
        /// The status, any word.
        status: String,
        /// When set, each operation is taken up again this long after and finishes.
        #[serde(default)]
        recovers_after_ms: Option<u64>,
    },
    /// The operations of the request are absent from lists; getting one by id works.
    OperationVanishes {
        /// For how long; without it, for ever.
        #[serde(default)]
        for_ms: Option<u64>,
    },
    /// Changes the JSON of the answer.
    PatchAnswer {
        /// Merged into the answer; `$remove` lists dotted paths, `$set` maps them to values.
        patch: Value,
    },
    /// Sets a header of the answer.
    SetHeader {
        /// Name of the header.
        name: String,
        /// Value of the header; `date+5` and `date-5` become dates.
        value: String,
    },
}

impl FaultAction {
    /// The name under which requests remember what hit them.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            FaultAction::Status { .. } => "status",
            FaultAction::Delay { .. } => "delay",
            FaultAction::DropBefore => "drop_before",
            FaultAction::DropAfter => "drop_after",
            FaultAction::Reset { .. } => "reset",
            FaultAction::Truncate => "truncate",
            FaultAction::TruncateChunked => "truncate_chunked",
            FaultAction::SlowBody { .. } => "slow_body",
            FaultAction::EndlessBody => "endless_body",
            FaultAction::GzipBomb { .. } => "gzip_bomb",
            FaultAction::BadJson => "bad_json",
            FaultAction::HtmlOk => "html_ok",
            FaultAction::EmptyOk => "empty_ok",
            FaultAction::NoContent => "no_content",
            FaultAction::Hang { .. } => "hang",
            FaultAction::OperationStatus { .. } => "operation_status",
            FaultAction::OperationVanishes { .. } => "operation_vanishes",
            FaultAction::PatchAnswer { .. } => "patch_answer",
            FaultAction::SetHeader { .. } => "set_header",
        }
    }
}
