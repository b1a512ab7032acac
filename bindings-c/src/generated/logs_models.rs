// Written by cargo xtask generate from api/. Do not edit.
//! Logs: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_free(response: Option<Box<neonapi_project_branch_log_field_values_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_branch_log_field_values_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_copy(response: Option<&neonapi_project_branch_log_field_values_response>) -> *mut neonapi_project_branch_log_field_values_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_to_json(response: Option<&neonapi_project_branch_log_field_values_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_branch_log_field_values_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_project_branch_log_field_values_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_branch_log_field_values_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Values found for the log field.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_values_count(response: Option<&neonapi_project_branch_log_field_values_response>) -> usize { count(response, |x| &x.values) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_values_at(response: Option<&neonapi_project_branch_log_field_values_response>, index: usize) -> *const c_char { at(response, index, |x| &x.values).pointer() }
/// Whether there are more values than the answer holds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_is_truncated(response: Option<&neonapi_project_branch_log_field_values_response>) -> bool { number(response, |x| x.is_truncated) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_free(response: Option<Box<neonapi_project_branch_log_fields_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_branch_log_fields_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_copy(response: Option<&neonapi_project_branch_log_fields_response>) -> *mut neonapi_project_branch_log_fields_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_to_json(response: Option<&neonapi_project_branch_log_fields_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_branch_log_fields_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_project_branch_log_fields_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_branch_log_fields_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Names of the log fields.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_fields_count(response: Option<&neonapi_project_branch_log_fields_response>) -> usize { count(response, |x| &x.fields) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_fields_at(response: Option<&neonapi_project_branch_log_fields_response>, index: usize) -> *const c_char { at(response, index, |x| &x.fields).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_free(record: Option<Box<neonapi_project_branch_log_record_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_branch_log_record_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_copy(record: Option<&neonapi_project_branch_log_record>) -> *mut neonapi_project_branch_log_record_owner { copy(record) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_to_json(record: Option<&neonapi_project_branch_log_record>) -> *mut c_char { to_json(record) }
/// Reads one from JSON, as `neonapi_project_branch_log_record_to_json` writes it. `out` is yours:
/// free it with `neonapi_project_branch_log_record_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_from_json(json: *const c_char, out: *mut *mut neonapi_project_branch_log_record_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Time of the log record. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_timestamp(record: Option<&neonapi_project_branch_log_record>) -> i64 { number(record, |x| microseconds(x.timestamp)) }
/// Text that was logged. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_message(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.message) }
/// Kind of source that wrote the log record. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*; 0 when
/// absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_source(record: Option<&neonapi_project_branch_log_record>) -> u32 { enumeration(record, |x| x.source.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_source_text(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.source) }
/// Id of the thing that wrote the log record, such as a function. NULL when absent. Borrowed: valid
/// as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_entity_id(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.entity_id) }
/// Service that wrote the log record. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_service_name(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.service_name) }
/// Instrumentation scope that wrote the log record. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_scope_name(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.scope_name) }
/// Severity as a number, higher being more severe. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_severity_number(record: Option<&neonapi_project_branch_log_record>, out: *mut i64) -> bool { optional(record, out, |x| x.severity_number) }
/// Severity as the source wrote it. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_severity_text(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.severity_text) }
/// Id of the trace the log record belongs to. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_trace_id(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.trace_id) }
/// Id of the span the log record belongs to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_span_id(record: Option<&neonapi_project_branch_log_record>) -> *const c_char { text(record, |x| &x.span_id) }
/// How many entries there are. Further values of the log record, by name.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_attributes_count(record: Option<&neonapi_project_branch_log_record>) -> usize { entry_count(record, |x| &x.attributes) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_attributes_key_at(record: Option<&neonapi_project_branch_log_record>, index: usize) -> *const c_char { key_at(record, index, |x| &x.attributes) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_attributes_value_at(record: Option<&neonapi_project_branch_log_record>, index: usize) -> *mut c_char { json(entry_at(record, index, |x| &x.attributes).map(|entry| entry.1)) }
/// `trace`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_TRACE: u32 = 1;
/// `debug`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_DEBUG: u32 = 2;
/// `info`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_INFO: u32 = 3;
/// `warn`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_WARN: u32 = 4;
/// `error`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_ERROR: u32 = 5;
/// `fatal`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_FATAL: u32 = 6;
/// The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_severity_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectBranchLogSeverity>(number) }
/// `function`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SOURCE_FUNCTION: u32 = 1;
/// `storage`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SOURCE_STORAGE: u32 = 2;
/// `pg_endpoint`.
pub const NEONAPI_PROJECT_BRANCH_LOG_SOURCE_PG_ENDPOINT: u32 = 3;
/// The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_source_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectBranchLogSource>(number) }
/// `asc`.
pub const NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_ASC: u32 = 1;
/// `desc`.
pub const NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_DESC: u32 = 2;
/// The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_*; NULL when
/// it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_request_sort_order_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectBranchLogsQueryRequestSortOrder>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_free(response: Option<Box<neonapi_project_branch_logs_query_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_branch_logs_query_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_copy(response: Option<&neonapi_project_branch_logs_query_response>) -> *mut neonapi_project_branch_logs_query_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_to_json(response: Option<&neonapi_project_branch_logs_query_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_branch_logs_query_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_project_branch_logs_query_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_branch_logs_query_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Log records of the page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_logs_count(response: Option<&neonapi_project_branch_logs_query_response>) -> usize { count(response, |x| &x.logs) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_logs_at(response: Option<&neonapi_project_branch_logs_query_response>, index: usize) -> Option<&neonapi_project_branch_log_record> { at(response, index, |x| &x.logs) }
/// Cursor of the next page; absent when there is none. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_next_cursor(response: Option<&neonapi_project_branch_logs_query_response>) -> *const c_char { text(response, |x| &x.next_cursor) }
/// Whether more log records match than the page holds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logs_query_response_is_truncated(response: Option<&neonapi_project_branch_logs_query_response>) -> bool { number(response, |x| x.is_truncated) }
