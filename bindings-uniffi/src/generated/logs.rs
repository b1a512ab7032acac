// Written by cargo xtask generate from api/. Do not edit.
//! What `logs` takes and gives.

use crate::values::*;

/// Arguments of `logs.field_values`.
#[uniffi::remote(Record)]
pub struct ListLogFieldValues {
    /// How far back to search, counted from now, in place of `start_time` and `end_time`.
    #[uniffi(default = None)]
    pub since: Option<String>,
    /// Start of the span of time to search.
    #[uniffi(default = None)]
    pub start_time: Option<Timestamp>,
    /// End of the span of time to search.
    #[uniffi(default = None)]
    pub end_time: Option<Timestamp>,
    /// Limits the search to logs of one kind of source.
    #[uniffi(default = None)]
    pub source: Option<ProjectBranchLogSource>,
    /// Most values to return, 1 to 1000; the server takes 100 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// Values that a log field takes.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogFieldValuesResponse {
    /// Values found for the log field.
    pub values: Vec<String>,
    /// Whether there are more values than the answer holds.
    pub is_truncated: bool,
}

/// Names of the log fields of a branch.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogFieldsResponse {
    /// Names of the log fields.
    pub fields: Vec<String>,
}

/// One log record of a branch.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogRecord {
    /// Time of the log record.
    pub timestamp: Timestamp,
    /// Text that was logged.
    pub message: String,
    /// Kind of source that wrote the log record.
    #[uniffi(default = None)]
    pub source: Option<ProjectBranchLogSource>,
    /// Id of the thing that wrote the log record, such as a function.
    #[uniffi(default = None)]
    pub entity_id: Option<String>,
    /// Service that wrote the log record.
    #[uniffi(default = None)]
    pub service_name: Option<String>,
    /// Instrumentation scope that wrote the log record.
    #[uniffi(default = None)]
    pub scope_name: Option<String>,
    /// Severity as a number, higher being more severe.
    #[uniffi(default = None)]
    pub severity_number: Option<i64>,
    /// Severity as the source wrote it.
    #[uniffi(default = None)]
    pub severity_text: Option<String>,
    /// Id of the trace the log record belongs to.
    #[uniffi(default = None)]
    pub trace_id: Option<String>,
    /// Id of the span the log record belongs to.
    #[uniffi(default = None)]
    pub span_id: Option<String>,
    /// Further values of the log record, by name.
    pub attributes: JsonMap,
}

/// Severity of a log record, from `trace` up to `fatal`.
#[uniffi::remote(Enum)]
pub enum ProjectBranchLogSeverity {
    /// `trace`.
    Trace,
    /// `debug`.
    Debug,
    /// `info`.
    Info,
    /// `warn`.
    Warn,
    /// `error`.
    Error,
    /// `fatal`.
    Fatal,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Kind of source of logs: a function, storage or a Postgres endpoint.
#[uniffi::remote(Enum)]
pub enum ProjectBranchLogSource {
    /// `function`.
    Function,
    /// `storage`.
    Storage,
    /// `pg_endpoint`.
    PgEndpoint,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Error answer to a log query that cannot be run.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogsInvalidQuery {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the log query was refused.
    pub reason: ProjectBranchLogsInvalidQueryReason,
}

/// Why a log query was refused: its time range, cursor, field, LogQL or filters.
#[uniffi::remote(Enum)]
pub enum ProjectBranchLogsInvalidQueryReason {
    /// `time_range_too_large`.
    TimeRangeTooLarge,
    /// `invalid_time_range`.
    InvalidTimeRange,
    /// `conflicting_time_range`.
    ConflictingTimeRange,
    /// `invalid_cursor`.
    InvalidCursor,
    /// `unknown_field`.
    UnknownField,
    /// `invalid_logql`.
    InvalidLogql,
    /// `conflicting_filters`.
    ConflictingFilters,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Error answer when a branch has no logs to offer.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogsNotAvailable {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the logs are not available.
    pub reason: ProjectBranchLogsNotAvailableReason,
}

/// Why logs are not available: no such branch, or telemetry not enabled.
#[uniffi::remote(Enum)]
pub enum ProjectBranchLogsNotAvailableReason {
    /// `branch_not_found`.
    BranchNotFound,
    /// `telemetry_not_enabled`.
    TelemetryNotEnabled,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Order of log records: oldest first (`asc`) or newest first (`desc`).
#[uniffi::remote(Enum)]
pub enum ProjectBranchLogsQueryRequestSortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A page of log records.
#[uniffi::remote(Record)]
pub struct ProjectBranchLogsQueryResponse {
    /// Log records of the page.
    pub logs: Vec<ProjectBranchLogRecord>,
    /// Cursor of the next page; absent when there is none.
    #[uniffi(default = None)]
    pub next_cursor: Option<String>,
    /// Whether more log records match than the page holds.
    pub is_truncated: bool,
}

/// Arguments of `logs.query`.
#[uniffi::remote(Record)]
pub struct QueryLogs {
    /// How far back to search, counted from now, in place of `start_time` and `end_time`.
    #[uniffi(default = None)]
    pub since: Option<String>,
    /// Start of the span of time to search.
    #[uniffi(default = None)]
    pub start_time: Option<Timestamp>,
    /// End of the span of time to search.
    #[uniffi(default = None)]
    pub end_time: Option<Timestamp>,
    /// Log records per page, 1 to 1000; the server takes 100 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Cursor taken from the page before; leave it out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Order of the log records by time.
    #[uniffi(default = None)]
    pub sort_order: Option<ProjectBranchLogsQueryRequestSortOrder>,
    /// Limits the search to logs of one kind of source.
    #[uniffi(default = None)]
    pub source: Option<ProjectBranchLogSource>,
    /// Limits the search to logs of one service.
    #[uniffi(default = None)]
    pub service_name: Option<String>,
    /// Limits the search to logs of one instrumentation scope.
    #[uniffi(default = None)]
    pub scope_name: Option<String>,
    /// Lowest severity a log record must have to match.
    #[uniffi(default = None)]
    pub minimum_severity: Option<ProjectBranchLogSeverity>,
    /// Severity text a log record must have to match.
    #[uniffi(default = None)]
    pub severity_text: Option<String>,
    /// Text that the message must contain.
    #[uniffi(default = None)]
    pub body_contains: Option<String>,
    /// Limits the search to logs of one trace.
    #[uniffi(default = None)]
    pub trace_id: Option<String>,
    /// Search written in LogQL; it may conflict with the other filters.
    #[uniffi(default = None)]
    pub logql: Option<String>,
}
