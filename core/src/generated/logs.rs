// Written by cargo xtask generate from api/logs.yaml. Do not edit.

use crate::generated_support::*;

/// Logs of what runs on a branch.
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a>(pub(crate) &'a Client);

impl Logs<'_> {
    /// Lists the values that one log field of a branch takes.
    ///
    /// Needs telemetry on the branch; otherwise the error carries the reason
    /// `telemetry_not_enabled`.
    ///
    /// Calls `listProjectBranchLogFieldValues`
    /// (`GET /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private
    /// beta.
    pub fn field_values(
        &self,
        project_id: &str,
        branch_id: &str,
        field_name: &str,
        arguments: &ListLogFieldValues,
    ) -> List<ProjectBranchLogFieldValuesResponse> {
        self.0.list(
            &LIST_PROJECT_BRANCH_LOG_FIELD_VALUES,
            &[project_id, branch_id, field_name],
            arguments,
        )
    }

    /// Lists the log fields of a branch by name.
    ///
    /// Needs telemetry on the branch; otherwise the error carries the reason
    /// `telemetry_not_enabled`.
    ///
    /// Calls `listProjectBranchLogFields`
    /// (`GET /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.
    pub fn fields(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> List<ProjectBranchLogFieldsResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_LOG_FIELDS, &[project_id, branch_id], &())
    }

    /// Searches the logs of a branch and lists the records that match.
    ///
    /// Needs telemetry on the branch; otherwise the error carries the reason
    /// `telemetry_not_enabled`. Time ranges that are too large or conflicting, conflicting filters,
    /// and bad cursors or LogQL are refused, with a reason.
    ///
    /// Calls `queryProjectBranchLogs`
    /// (`POST /projects/{project_id}/branches/{branch_id}/logs/query`). Private beta.
    pub fn query(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &QueryLogs,
    ) -> List<ProjectBranchLogsQueryResponse> {
        self.0.list(&QUERY_PROJECT_BRANCH_LOGS, &[project_id, branch_id], arguments)
    }
}

operations! {
    LIST_PROJECT_BRANCH_LOG_FIELD_VALUES { id: "listProjectBranchLogFieldValues",
        name: "logs.field_values",
        path: "/projects/{project_id}/branches/{branch_id}/logs/fields/{field_name:text}/values",
        retry: RetryClass::Safe, query: &["since", "start_time", "end_time", "source", "limit"] }
    LIST_PROJECT_BRANCH_LOG_FIELDS { id: "listProjectBranchLogFields", name: "logs.fields",
        path: "/projects/{project_id}/branches/{branch_id}/logs/fields", retry: RetryClass::Safe }
    QUERY_PROJECT_BRANCH_LOGS { id: "queryProjectBranchLogs", name: "logs.query",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/logs/query",
        retry: RetryClass::Safe, body: BodyKind::Required }
}

/// Arguments of `logs.field_values`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListLogFieldValues {
    /// How far back to search, counted from now, in place of `start_time` and `end_time`.
    pub since: Option<String>,
    /// Start of the span of time to search.
    pub start_time: Option<Timestamp>,
    /// End of the span of time to search.
    pub end_time: Option<Timestamp>,
    /// Limits the search to logs of one kind of source.
    pub source: Option<ProjectBranchLogSource>,
    /// Most values to return, 1 to 1000; the server takes 100 when it is left out.
    pub limit: Option<i64>,
}

/// Values that a log field takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogFieldValuesResponse {
    /// Values found for the log field.
    pub values: Vec<String>,
    /// Whether there are more values than the answer holds.
    pub is_truncated: bool,
}

/// Names of the log fields of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogFieldsResponse {
    /// Names of the log fields.
    pub fields: Vec<String>,
}

/// One log record of a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogRecord {
    /// Time of the log record.
    pub timestamp: Timestamp,
    /// Text that was logged.
    pub message: String,
    /// Kind of source that wrote the log record.
    pub source: Option<ProjectBranchLogSource>,
    /// Id of the thing that wrote the log record, such as a function.
    pub entity_id: Option<String>,
    /// Service that wrote the log record.
    pub service_name: Option<String>,
    /// Instrumentation scope that wrote the log record.
    pub scope_name: Option<String>,
    /// Severity as a number, higher being more severe.
    pub severity_number: Option<i64>,
    /// Severity as the source wrote it.
    pub severity_text: Option<String>,
    /// Id of the trace the log record belongs to.
    pub trace_id: Option<String>,
    /// Id of the span the log record belongs to.
    pub span_id: Option<String>,
    /// Further values of the log record, by name.
    pub attributes: BTreeMap<String, Value>,
}

open_enum! {
    /// Severity of a log record, from `trace` up to `fatal`.
    pub enum ProjectBranchLogSeverity {
        Trace = "trace", Debug = "debug", Info = "info", Warn = "warn", Error = "error",
        Fatal = "fatal",
    }
}

open_enum! {
    /// Kind of source of logs: a function, storage or a Postgres endpoint.
    pub enum ProjectBranchLogSource {
        Function = "function", Storage = "storage", PgEndpoint = "pg_endpoint",
    }
}

/// Error answer to a log query that cannot be run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogsInvalidQuery {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the log query was refused.
    pub reason: ProjectBranchLogsInvalidQueryReason,
}

open_enum! {
    /// Why a log query was refused: its time range, cursor, field, LogQL or filters.
    pub enum ProjectBranchLogsInvalidQueryReason {
        TimeRangeTooLarge = "time_range_too_large", InvalidTimeRange = "invalid_time_range",
        ConflictingTimeRange = "conflicting_time_range", InvalidCursor = "invalid_cursor",
        UnknownField = "unknown_field", InvalidLogql = "invalid_logql",
        ConflictingFilters = "conflicting_filters",
    }
}

/// Error answer when a branch has no logs to offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogsNotAvailable {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why the logs are not available.
    pub reason: ProjectBranchLogsNotAvailableReason,
}

open_enum! {
    /// Why logs are not available: no such branch, or telemetry not enabled.
    pub enum ProjectBranchLogsNotAvailableReason {
        BranchNotFound = "branch_not_found", TelemetryNotEnabled = "telemetry_not_enabled",
    }
}

open_enum! {
    /// Order of log records: oldest first (`asc`) or newest first (`desc`).
    pub enum ProjectBranchLogsQueryRequestSortOrder {
        Asc = "asc", Desc = "desc",
    }
}

/// A page of log records.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectBranchLogsQueryResponse {
    /// Log records of the page.
    pub logs: Vec<ProjectBranchLogRecord>,
    /// Cursor of the next page; absent when there is none.
    pub next_cursor: Option<String>,
    /// Whether more log records match than the page holds.
    pub is_truncated: bool,
}

/// Arguments of `logs.query`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryLogs {
    /// How far back to search, counted from now, in place of `start_time` and `end_time`.
    pub since: Option<String>,
    /// Start of the span of time to search.
    pub start_time: Option<Timestamp>,
    /// End of the span of time to search.
    pub end_time: Option<Timestamp>,
    /// Log records per page, 1 to 1000; the server takes 100 when it is left out.
    pub limit: Option<i64>,
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Order of the log records by time.
    pub sort_order: Option<ProjectBranchLogsQueryRequestSortOrder>,
    /// Limits the search to logs of one kind of source.
    pub source: Option<ProjectBranchLogSource>,
    /// Limits the search to logs of one service.
    pub service_name: Option<String>,
    /// Limits the search to logs of one instrumentation scope.
    pub scope_name: Option<String>,
    /// Lowest severity a log record must have to match.
    pub minimum_severity: Option<ProjectBranchLogSeverity>,
    /// Severity text a log record must have to match.
    pub severity_text: Option<String>,
    /// Text that the message must contain.
    pub body_contains: Option<String>,
    /// Limits the search to logs of one trace.
    pub trace_id: Option<String>,
    /// Search written in LogQL; it may conflict with the other filters.
    pub logql: Option<String>,
}

records! {
    ListLogFieldValues: since, start_time, end_time, source, limit;
    ProjectBranchLogFieldValuesResponse: values, is_truncated;
    ProjectBranchLogFieldsResponse: fields;
    ProjectBranchLogRecord: timestamp, message, source, entity_id, service_name, scope_name,
    severity_number, severity_text, trace_id, span_id, attributes;
    ProjectBranchLogsInvalidQuery: code, message, reason;
    ProjectBranchLogsNotAvailable: code, message, reason;
    ProjectBranchLogsQueryResponse: logs, next_cursor, is_truncated;
    QueryLogs: since, start_time, end_time, limit, cursor, sort_order, source, service_name,
    scope_name, minimum_severity, severity_text, body_contains, trace_id, logql;
}

page! { ProjectBranchLogFieldValuesResponse: String in values }
page! { ProjectBranchLogFieldsResponse: String in fields }
page! { ProjectBranchLogsQueryResponse: ProjectBranchLogRecord in logs, cursor next_cursor }
