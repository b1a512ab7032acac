//! The log of a branch: what the emulator wrote when something happened there.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::buckets::is_offered;
use super::functions::settled;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::input::Fields;
use crate::logql::LogQl;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::log::{Log, LogRecord};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchLogFields", fields),
    serves("listProjectBranchLogFieldValues", field_values),
    serves("queryProjectBranchLogs", query),
];

const HOUR_SECONDS: i64 = 3600;
const LONGEST_RANGE_SECONDS: i64 = 7 * 24 * HOUR_SECONDS;

/// The log of the path's branch, brought to the present.
fn log<'s>(scope: &'s mut Scope<'_>) -> Result<&'s Log, ApiError> {
    if !is_offered(scope) {
        let error = ApiError::new(404, "logs are not available in this region");
        return Err(error.with_reason("telemetry_not_enabled"));
    }
    settled(scope).map(|branch| &branch.log).map_err(not_found)
}

fn not_found(error: ApiError) -> ApiError {
    error.with_reason("branch_not_found")
}

fn invalid(reason: &'static str, message: impl Into<String>) -> ApiError {
    ApiError::bad_request(message).with_reason(reason)
}

/// From when to when records are looked for; the end is not part of it.
#[derive(Clone, Copy, Debug)]
struct Window {
    start: Stamp,
    end: Stamp,
}

impl Window {
    fn new(
        since: Option<&str>,
        (start, end): (Option<Stamp>, Option<Stamp>),
        default_seconds: i64,
        now: Stamp,
    ) -> Result<Window, ApiError> {
        let end = end.unwrap_or(Stamp(now.0 + 1));
        let start = match (since, start) {
            (Some(_), Some(_)) => {
                return Err(invalid("conflicting_time_range", "since excludes start_time"));
            }
            (Some(since), None) => {
                let length_us = duration_us(since).ok_or_else(|| {
                    invalid("invalid_time_range", "since must be a length of time such as 30m")
                })?;
                Stamp(end.0.saturating_sub(length_us))
            }
            (None, Some(start)) => start,
            (None, None) => end.plus_seconds(-default_seconds),
        };
        if start >= end {
            return Err(invalid("invalid_time_range", "the start must be before the end"));
        }
        if end.0.saturating_sub(start.0) > LONGEST_RANGE_SECONDS * 1_000_000 {
            return Err(invalid("time_range_too_large", "the time range is at most seven days"));
        }
        Ok(Window { start, end })
    }

    fn has(self, record: &LogRecord) -> bool {
        (self.start..self.end).contains(&record.timestamp)
    }
}

/// `90s` in microseconds.
fn duration_us(text: &str) -> Option<i64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let unit_us = match unit {
        "ms" => 1_000,
        "s" => 1_000_000,
        "m" => 60_000_000,
        "h" => 3_600_000_000,
        "d" => 86_400_000_000,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(unit_us)
}

fn fields(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope().map_err(not_found)?;
    let is_empty = log(&mut scope)?.records().next().is_none();
    let fields: &[&str] = if is_empty { &[] } else { &LogRecord::FIELDS };
    Ok(Answer::ok(&json!({"fields": fields})))
}

fn query_stamp(request: &ApiRequest, name: &str) -> Result<Option<Stamp>, ApiError> {
    let Some(text) = request.query(name) else { return Ok(None) };
    let wrong = || invalid("invalid_time_range", format!("{name} must be a time (RFC 3339)"));
    Stamp::parse(text).map(Some).ok_or_else(wrong)
}

fn field_values(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let mut scope = call.scope().map_err(not_found)?;
    let now = scope.now;
    let log = log(&mut scope)?;
    let name = request.path("field_name");
    if !LogRecord::FIELDS.contains(&name) {
        return Err(invalid("unknown_field", format!("unknown field \"{name}\"")));
    }
    let range = (query_stamp(request, "start_time")?, query_stamp(request, "end_time")?);
    let window = Window::new(request.query("since"), range, 6 * HOUR_SECONDS, now)?;
    let limit = request.query_integer("limit").unwrap_or(100) as usize;
    let source = request.query("source");
    let records = log.records().filter(|record| window.has(record));
    let records = records.filter(|record| source.is_none_or(|name| record.source.name() == name));
    let mut values: BTreeSet<&str> = records.filter_map(|record| record.field(name)).collect();
    let is_truncated = values.len() > limit;
    while values.len() > limit {
        values.pop_last();
    }
    Ok(Answer::ok(&json!({"values": values, "is_truncated": is_truncated})))
}

/// What a record must be like; everything given must hold.
struct Filter<'a> {
    texts: Vec<(&'static str, &'a str)>,
    minimum_severity: i64,
    body: Option<String>,
    has_trace: bool,
    logql: Option<LogQl>,
}

impl<'a> Filter<'a> {
    const TEXTS: [(&'static str, &'static str); 4] = [
        ("source", "entity_type"),
        ("service_name", "service_name"),
        ("scope_name", "scope_name"),
        ("severity_text", "severity_text"),
    ];

    fn read(fields: &Fields<'a>) -> Result<Filter<'a>, ApiError> {
        let mut texts = Vec::new();
        for (name, field) in Self::TEXTS {
            texts.extend(fields.string(name)?.map(|text| (field, text)));
        }
        let severity = fields.string("minimum_severity")?;
        let body = fields.string("body_contains")?.map(str::to_lowercase);
        let has_trace = fields.has("trace_id");
        let logql = fields.string("logql")?;
        let is_filtered = !texts.is_empty() || severity.is_some() || body.is_some() || has_trace;
        if logql.is_some() && is_filtered {
            return Err(invalid("conflicting_filters", "logql excludes all other filters"));
        }
        let logql = logql.map(LogQl::parse).transpose();
        let logql = logql.map_err(|flaw| invalid("invalid_logql", format!("logql: {flaw}")))?;
        Ok(Filter { texts, minimum_severity: severity_number(severity), body, has_trace, logql })
    }

    fn accepts(&self, record: &LogRecord) -> bool {
        // Nothing that is logged here belongs to a trace.
        !self.has_trace
            && record.severity_number >= self.minimum_severity
            && self.texts.iter().all(|(field, text)| record.field(field) == Some(*text))
            && self.body.as_ref().is_none_or(|text| record.message.to_lowercase().contains(text))
            && self.logql.as_ref().is_none_or(|logql| logql.matches(record))
    }
}

/// The least number of a severity, as OpenTelemetry has them.
fn severity_number(name: Option<&str>) -> i64 {
    match name {
        Some("debug") => 5,
        Some("info") => 9,
        Some("warn") => 13,
        Some("error") => 17,
        Some("fatal") => 21,
        _ => 0,
    }
}

/// The cursor is the key of the last record.
fn read_cursor(text: &str) -> Result<(i64, u64), ApiError> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok();
    let key = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    key.ok_or_else(|| invalid("invalid_cursor", "invalid cursor"))
}

fn query(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let mut scope = call.scope().map_err(not_found)?;
    let now = scope.now;
    let log = log(&mut scope)?;
    let fields = request.fields()?;
    let range = (fields.stamp("start_time")?, fields.stamp("end_time")?);
    let window = Window::new(fields.string("since")?, range, HOUR_SECONDS, now)?;
    let limit = fields.integer("limit")?.unwrap_or(100) as usize;
    let cursor = fields.string("cursor")?.map(read_cursor).transpose()?;
    let is_ascending = fields.string("sort_order")? == Some("asc");
    let filter = Filter::read(&fields)?;
    let is_later = |record: &&LogRecord| match cursor {
        None => true,
        Some(last) => {
            if is_ascending {
                record.key() > last
            } else {
                record.key() < last
            }
        }
    };
    let records: Box<dyn Iterator<Item = &LogRecord>> =
        if is_ascending { Box::new(log.records()) } else { Box::new(log.records().rev()) };
    let mut records =
        records.filter(|record| window.has(record) && filter.accepts(record)).filter(is_later);
    let page: Vec<&LogRecord> = records.by_ref().take(limit).collect();
    let is_truncated = records.next().is_some();
    let mut body = json!({"logs": page, "is_truncated": is_truncated});
    if let Some(last) = page.last().filter(|_| is_truncated) {
        let cursor = URL_SAFE_NO_PAD.encode(json!(last.key()).to_string());
        body["next_cursor"] = Value::String(cursor);
    }
    Ok(Answer::ok(&body))
}
