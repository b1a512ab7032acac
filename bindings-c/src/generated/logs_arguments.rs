// Written by cargo xtask generate from api/. Do not edit.
//! Logs: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_log_field_values_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_new() -> *mut neonapi_list_log_field_values_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_free(values: Option<Box<neonapi_list_log_field_values_owner>>) { free(values) }
/// How far back to search, counted from now, in place of `start_time` and `end_time`. Copied; NULL
/// takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_since(arguments: Option<&mut neonapi_list_log_field_values_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "since", value, |x| &mut x.since) }
/// Start of the span of time to search. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_start_time(arguments: Option<&mut neonapi_list_log_field_values_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "start_time", microseconds, |x| &mut x.start_time) }
/// End of the span of time to search. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_end_time(arguments: Option<&mut neonapi_list_log_field_values_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "end_time", microseconds, |x| &mut x.end_time) }
/// Limits the search to logs of one kind of source. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_source(arguments: Option<&mut neonapi_list_log_field_values_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectBranchLogSource>(arguments, "source", value, |x| &mut x.source) }
/// Sets `source` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_source_text(arguments: Option<&mut neonapi_list_log_field_values_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectBranchLogSource>(arguments, "source", value, |x| &mut x.source) }
/// Most values to return, 1 to 1000; the server takes 100 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_log_field_values_set_limit(arguments: Option<&mut neonapi_list_log_field_values_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_query_logs_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_new() -> *mut neonapi_query_logs_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_free(logs: Option<Box<neonapi_query_logs_owner>>) { free(logs) }
/// How far back to search, counted from now, in place of `start_time` and `end_time`. Copied; NULL
/// takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_since(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "since", value, |x| &mut x.since) }
/// Start of the span of time to search. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_start_time(arguments: Option<&mut neonapi_query_logs_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "start_time", microseconds, |x| &mut x.start_time) }
/// End of the span of time to search. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_end_time(arguments: Option<&mut neonapi_query_logs_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "end_time", microseconds, |x| &mut x.end_time) }
/// Log records per page, 1 to 1000; the server takes 100 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_limit(arguments: Option<&mut neonapi_query_logs_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_cursor(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Order of the log records by time. One of NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_sort_order(arguments: Option<&mut neonapi_query_logs_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectBranchLogsQueryRequestSortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Sets `sort_order` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_sort_order_text(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectBranchLogsQueryRequestSortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Limits the search to logs of one kind of source. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_source(arguments: Option<&mut neonapi_query_logs_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectBranchLogSource>(arguments, "source", value, |x| &mut x.source) }
/// Sets `source` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_source_text(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectBranchLogSource>(arguments, "source", value, |x| &mut x.source) }
/// Limits the search to logs of one service. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_service_name(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "service_name", value, |x| &mut x.service_name) }
/// Limits the search to logs of one instrumentation scope. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_scope_name(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "scope_name", value, |x| &mut x.scope_name) }
/// Lowest severity a log record must have to match. One of NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_minimum_severity(arguments: Option<&mut neonapi_query_logs_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectBranchLogSeverity>(arguments, "minimum_severity", value, |x| &mut x.minimum_severity) }
/// Sets `minimum_severity` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_minimum_severity_text(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectBranchLogSeverity>(arguments, "minimum_severity", value, |x| &mut x.minimum_severity) }
/// Severity text a log record must have to match. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_severity_text(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "severity_text", value, |x| &mut x.severity_text) }
/// Text that the message must contain. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_body_contains(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "body_contains", value, |x| &mut x.body_contains) }
/// Limits the search to logs of one trace. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_trace_id(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "trace_id", value, |x| &mut x.trace_id) }
/// Search written in LogQL; it may conflict with the other filters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_logql(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "logql", value, |x| &mut x.logql) }
