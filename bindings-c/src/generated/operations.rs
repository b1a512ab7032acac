// Written by cargo xtask generate from api/. Do not edit.
//! Operations: calls.

use crate::generated_support::*;

/// Reads one operation and its present status.
///
/// To wait for an operation use `neonapi_operations_wait_for`, which polls for you.
///
/// `out` is yours: free it with `neonapi_operation_free`.
///
/// Calls `getProjectOperation` (`GET /projects/{project_id}/operations/{operation_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_get(client: *const neonapi_client, project_id: *const c_char, operation_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("operation_id", operation_id)], Given::<()>::Nothing, |client, [project_id, operation_id], _| client.operations().get(project_id, operation_id)) }
/// Lists the operations of a project, the newest first.
///
/// The list lags: an operation just scheduled can be missing, so an idle list proves nothing;
/// follow the ids that a call gave. Work started by Neon itself is listed too, and operations older
/// than 6 months may be gone.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_operation_list_next` does.
/// `out` is yours: free it with `neonapi_operation_list_free`.
///
/// Calls `listProjectOperations` (`GET /projects/{project_id}/operations`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_list(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_list_operations_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.operations().list(project_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_next(list: Option<&mut neonapi_operation_list>, item: *mut *const neonapi_operation, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_project_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_next_page(list: Option<&mut neonapi_operation_list>, page: *mut *mut neonapi_list_project_operations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_cursor(list: Option<&neonapi_operation_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_free(list: Option<Box<neonapi_operation_list>>) { free(list) }
