// Written by cargo xtask generate from api/. Do not edit.
//! Triggers: calls.

use crate::generated_support::*;

/// Creates a trigger that calls a function on a schedule or when an object is stored.
///
/// `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
///
/// Calls `createProjectBranchTrigger`
/// (`POST /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, trigger: Option<&neonapi_trigger_create_request_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_trigger_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("trigger", trigger), |client, [project_id, branch_id], arguments| client.triggers().create(project_id, branch_id, arguments)) }
/// Deletes a trigger of a branch.
///
/// Calls `deleteProjectBranchTrigger`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, trigger_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("trigger_id", trigger_id)], Given::<()>::Nothing, |client, [project_id, branch_id, trigger_id], _| client.triggers().delete(project_id, branch_id, trigger_id)) }
/// Gets one trigger of a branch.
///
/// `out` is yours: free it with `neonapi_trigger_free`.
///
/// Calls `getProjectBranchTrigger`
/// (`GET /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, trigger_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_trigger_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("trigger_id", trigger_id)], Given::<()>::Nothing, |client, [project_id, branch_id, trigger_id], _| client.triggers().get(project_id, branch_id, trigger_id)) }
/// Lists the triggers of a branch.
///
/// Sends nothing yet: `neonapi_trigger_list_next` does. `out` is yours: free it with
/// `neonapi_trigger_list_free`.
///
/// Calls `listProjectBranchTriggers` (`GET /projects/{project_id}/branches/{branch_id}/triggers`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_trigger_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.triggers().list(project_id, branch_id)) }
/// Changes a trigger of a branch.
///
/// The `type` must be given even when it is not what changes.
///
/// `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
///
/// Calls `updateProjectBranchTrigger`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, trigger_id: *const c_char, trigger: Option<&neonapi_trigger_update_request_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_trigger_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("trigger_id", trigger_id)], Given::Required("trigger", trigger), |client, [project_id, branch_id, trigger_id], arguments| client.triggers().update(project_id, branch_id, trigger_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_list_next(list: Option<&mut neonapi_trigger_list>, item: *mut *const neonapi_trigger, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_triggers_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_list_next_page(list: Option<&mut neonapi_trigger_list>, page: *mut *mut neonapi_triggers_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_list_cursor(list: Option<&neonapi_trigger_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_list_free(list: Option<Box<neonapi_trigger_list>>) { free(list) }
