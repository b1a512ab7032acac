//! What happens on a branch, as lines of its log.

use std::collections::VecDeque;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::clock::Stamp;

/// The oldest records are forgotten first.
const RECORDS_LIMIT: usize = 10_000;

/// Kind of thing that writes to the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LogSource {
    Function,
    Storage,
    PgEndpoint,
}

impl LogSource {
    pub(crate) fn name(self) -> &'static str {
        match self {
            LogSource::Function => "function",
            LogSource::Storage => "storage",
            LogSource::PgEndpoint => "pg_endpoint",
        }
    }
}

/// How grave a record is; the numbers are those of OpenTelemetry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    Info,
    Warn,
    Error,
}

impl Severity {
    pub(crate) fn number(self) -> i64 {
        match self {
            Severity::Info => 9,
            Severity::Warn => 13,
            Severity::Error => 17,
        }
    }

    pub(crate) fn text(self) -> &'static str {
        match self {
            Severity::Info => "INFO",
            Severity::Warn => "WARN",
            Severity::Error => "ERROR",
        }
    }
}

/// One line of the log.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct LogRecord {
    #[serde(serialize_with = "in_microseconds")]
    pub(crate) timestamp: Stamp,
    pub(crate) message: String,
    pub(crate) source: LogSource,
    pub(crate) entity_id: String,
    pub(crate) service_name: String,
    pub(crate) scope_name: String,
    pub(crate) severity_number: i64,
    pub(crate) severity_text: &'static str,
    pub(crate) attributes: Map<String, Value>,
    /// Tells it apart from others of the same time.
    #[serde(skip)]
    pub(crate) number: u64,
}

fn in_microseconds<S: Serializer>(stamp: &Stamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&stamp.to_text_us())
}

impl LogRecord {
    /// Names of the fields that can be asked for their values.
    pub(crate) const FIELDS: [&'static str; 5] =
        ["entity_id", "entity_type", "scope_name", "service_name", "severity_text"];

    /// What records are ordered by.
    pub(crate) fn key(&self) -> (i64, u64) {
        (self.timestamp.0, self.number)
    }

    /// The value of one of these fields.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        match name {
            "entity_id" => Some(&self.entity_id),
            "entity_type" => Some(self.source.name()),
            "scope_name" => Some(&self.scope_name),
            "service_name" => Some(&self.service_name),
            "severity_text" => Some(self.severity_text),
            _ => None,
        }
    }

    /// A line about a compute.
    pub(crate) fn of_compute(endpoint_id: &str, message: &str, at: Stamp) -> LogRecord {
        LogRecord {
            timestamp: at,
            message: message.to_owned(),
            source: LogSource::PgEndpoint,
            entity_id: endpoint_id.to_owned(),
            service_name: format!("neon-compute/{endpoint_id}"),
            scope_name: "neon.compute".to_owned(),
            severity_number: Severity::Info.number(),
            severity_text: Severity::Info.text(),
            attributes: Map::new(),
            number: 0,
        }
    }

    /// A line about a deployment of a function.
    pub(crate) fn of_function(
        (id, slug): (&str, &str),
        deployment_id: i32,
        severity: Severity,
        message: String,
        at: Stamp,
    ) -> LogRecord {
        let attributes = [("deployment_id".to_owned(), Value::from(deployment_id))];
        LogRecord {
            timestamp: at,
            message,
            source: LogSource::Function,
            entity_id: id.to_owned(),
            service_name: format!("neon-function/{slug}"),
            scope_name: "neon.function.deployment".to_owned(),
            severity_number: severity.number(),
            severity_text: severity.text(),
            attributes: attributes.into_iter().collect(),
            number: 0,
        }
    }

    /// A line about a request to a bucket; the details are message and attributes.
    pub(crate) fn of_bucket(bucket: &str, scope: &str, details: Value, at: Stamp) -> LogRecord {
        let message = details.to_string();
        let attributes = match details {
            Value::Object(details) => details,
            _ => Map::new(),
        };
        let status = attributes.get("http_status").and_then(Value::as_u64).unwrap_or(200);
        let severity = if status < 400 { Severity::Info } else { Severity::Warn };
        LogRecord {
            timestamp: at,
            message,
            source: LogSource::Storage,
            entity_id: bucket.to_owned(),
            service_name: format!("neon-storage/{bucket}"),
            scope_name: format!("neon.storage.{scope}"),
            severity_number: severity.number(),
            severity_text: severity.text(),
            attributes,
            number: 0,
        }
    }
}

/// The log of a branch, oldest record first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    records: VecDeque<LogRecord>,
    last_number: u64,
}

impl Log {
    /// What is noticed late takes its place among what came later.
    pub(crate) fn write(&mut self, record: LogRecord) {
        if self.records.len() == RECORDS_LIMIT {
            self.records.pop_front();
        }
        self.last_number += 1;
        let place = self.records.partition_point(|other| other.timestamp <= record.timestamp);
        self.records.insert(place, LogRecord { number: self.last_number, ..record });
    }

    pub(crate) fn records(&self) -> impl DoubleEndedIterator<Item = &LogRecord> {
        self.records.iter()
    }
}
