// Written by cargo xtask generate from api/. Do not edit.
//! Logs: calls.

use crate::generated_support::*;

/// Lists the values that one log field of a branch takes.
///
/// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet:
/// `neonapi_project_branch_log_field_values_response_list_next` does. `out` is yours: free it with
/// `neonapi_project_branch_log_field_values_response_list_free`.
///
/// Calls `listProjectBranchLogFieldValues`
/// (`GET /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private
/// beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_field_values(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, field_name: *const c_char, arguments: Option<&neonapi_list_log_field_values_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_branch_log_field_values_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("field_name", field_name)], Given::Optional(arguments), |client, [project_id, branch_id, field_name], arguments| client.logs().field_values(project_id, branch_id, field_name, arguments)) }
/// Lists the log fields of a branch by name.
///
/// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
///
/// Sends nothing yet: `neonapi_project_branch_log_fields_response_list_next` does. `out` is yours:
/// free it with `neonapi_project_branch_log_fields_response_list_free`.
///
/// Calls `listProjectBranchLogFields`
/// (`GET /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_fields(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_branch_log_fields_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.logs().fields(project_id, branch_id)) }
/// Searches the logs of a branch and lists the records that match.
///
/// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
/// Time ranges that are too large or conflicting, conflicting filters, and bad cursors or LogQL are
/// refused, with a reason.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet:
/// `neonapi_project_branch_log_record_list_next` does. `out` is yours: free it with
/// `neonapi_project_branch_log_record_list_free`.
///
/// Calls `queryProjectBranchLogs` (`POST /projects/{project_id}/branches/{branch_id}/logs/query`).
/// Private beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_query(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_query_logs_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_branch_log_record_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.logs().query(project_id, branch_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_list_next(list: Option<&mut neonapi_project_branch_log_field_values_response_list>, item: *mut *const c_char, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_text(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_project_branch_log_field_values_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_list_next_page(list: Option<&mut neonapi_project_branch_log_field_values_response_list>, page: *mut *mut neonapi_project_branch_log_field_values_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_list_cursor(list: Option<&neonapi_project_branch_log_field_values_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_field_values_response_list_free(list: Option<Box<neonapi_project_branch_log_field_values_response_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_list_next(list: Option<&mut neonapi_project_branch_log_fields_response_list>, item: *mut *const c_char, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_text(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_project_branch_log_fields_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_list_next_page(list: Option<&mut neonapi_project_branch_log_fields_response_list>, page: *mut *mut neonapi_project_branch_log_fields_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_list_cursor(list: Option<&neonapi_project_branch_log_fields_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_fields_response_list_free(list: Option<Box<neonapi_project_branch_log_fields_response_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_list_next(list: Option<&mut neonapi_project_branch_log_record_list>, item: *mut *const neonapi_project_branch_log_record, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_project_branch_logs_query_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_list_next_page(list: Option<&mut neonapi_project_branch_log_record_list>, page: *mut *mut neonapi_project_branch_logs_query_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_list_cursor(list: Option<&neonapi_project_branch_log_record_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_log_record_list_free(list: Option<Box<neonapi_project_branch_log_record_list>>) { free(list) }
