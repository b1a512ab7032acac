// Written by cargo xtask generate from api/. Do not edit.
//! Consumption: calls.

use crate::generated_support::*;

/// Lists the consumption metrics of branches over a span of time.
///
/// Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a
/// small rate limit of their own, so poll rarely.
///
/// `arguments` stay yours. Sends nothing yet: `neonapi_consumption_history_per_branch_v2_list_next`
/// does. `out` is yours: free it with `neonapi_consumption_history_per_branch_v2_list_free`.
///
/// Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2(client: *const neonapi_client, arguments: Option<&neonapi_consumption_per_branch_v2_data_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_consumption_history_per_branch_v2_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.consumption().per_branch_v2(arguments)) }
/// Lists the older consumption figures of projects over a span of time.
///
/// Consumption endpoints share a rate limit of about 30 requests per minute per account; more
/// answer 429. Figures move about every 15 minutes and asking wakes no compute.
///
/// `arguments` stay yours. Sends nothing yet: `neonapi_consumption_history_per_project_list_next`
/// does. `out` is yours: free it with `neonapi_consumption_history_per_project_list_free`.
///
/// Calls `getConsumptionHistoryPerProject` (`GET /consumption_history/projects`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project(client: *const neonapi_client, arguments: Option<&neonapi_consumption_per_project_data_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_consumption_history_per_project_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.consumption().per_project(arguments)) }
/// Lists the consumption metrics of projects over a span of time.
///
/// Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a
/// small rate limit of their own, so poll rarely.
///
/// `arguments` stay yours. Sends nothing yet:
/// `neonapi_consumption_history_per_project_v2_list_next` does. `out` is yours: free it with
/// `neonapi_consumption_history_per_project_v2_list_free`.
///
/// Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2(client: *const neonapi_client, arguments: Option<&neonapi_consumption_per_project_v2_data_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_consumption_history_per_project_v2_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.consumption().per_project_v2(arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_list_next(list: Option<&mut neonapi_consumption_history_per_branch_v2_list>, item: *mut *const neonapi_consumption_history_per_branch_v2, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with
/// `neonapi_get_consumption_history_per_branch_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_list_next_page(list: Option<&mut neonapi_consumption_history_per_branch_v2_list>, page: *mut *mut neonapi_get_consumption_history_per_branch_v2_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_list_cursor(list: Option<&neonapi_consumption_history_per_branch_v2_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_list_free(list: Option<Box<neonapi_consumption_history_per_branch_v2_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_list_next(list: Option<&mut neonapi_consumption_history_per_project_list>, item: *mut *const neonapi_consumption_history_per_project, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with
/// `neonapi_get_consumption_history_per_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_list_next_page(list: Option<&mut neonapi_consumption_history_per_project_list>, page: *mut *mut neonapi_get_consumption_history_per_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_list_cursor(list: Option<&neonapi_consumption_history_per_project_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_list_free(list: Option<Box<neonapi_consumption_history_per_project_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_list_next(list: Option<&mut neonapi_consumption_history_per_project_v2_list>, item: *mut *const neonapi_consumption_history_per_project_v2, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with
/// `neonapi_get_consumption_history_per_project_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_list_next_page(list: Option<&mut neonapi_consumption_history_per_project_v2_list>, page: *mut *mut neonapi_get_consumption_history_per_project_v2_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_list_cursor(list: Option<&neonapi_consumption_history_per_project_v2_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_list_free(list: Option<Box<neonapi_consumption_history_per_project_v2_list>>) { free(list) }
