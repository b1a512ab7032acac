// Written by cargo xtask generate from api/. Do not edit.
//! Endpoints: calls.

use crate::generated_support::*;

/// Creates an endpoint on a branch, so that it can be connected to.
///
/// A branch has at most one `read_write` endpoint and can have several `read_only` ones. The
/// endpoint is usable when the last of the operations is done.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_endpoint_operations_free`.
///
/// Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_create(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_create_endpoint_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.endpoints().create(project_id, arguments)) }
/// Deletes an endpoint; the branch and its data stay.
///
/// The deletion is complete when the last of the operations is done. If the endpoint is already
/// gone the answer has no body (204), so a second call does no harm.
///
/// `out` is yours: free it with `neonapi_endpoint_operations_free`. NULL when there is none.
///
/// Calls `deleteProjectEndpoint` (`DELETE /projects/{project_id}/endpoints/{endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_delete(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::<()>::Nothing, |client, [project_id, endpoint_id], _| client.endpoints().delete(project_id, endpoint_id)) }
/// Reads one endpoint of a project.
///
/// `out` is yours: free it with `neonapi_endpoint_free`.
///
/// Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_get(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::<()>::Nothing, |client, [project_id, endpoint_id], _| client.endpoints().get(project_id, endpoint_id)) }
/// Lists the endpoints of a project, over all its branches.
///
/// Sends nothing yet: `neonapi_endpoint_list_next` does. `out` is yours: free it with
/// `neonapi_endpoint_list_free`.
///
/// Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_list(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.endpoints().list(project_id)) }
/// Lists the endpoints of one branch.
///
/// Sends nothing yet: `neonapi_endpoint_list_next` does. `out` is yours: free it with
/// `neonapi_endpoint_list_free`.
///
/// Calls `listProjectBranchEndpoints`
/// (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_list_by_branch(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.endpoints().list_by_branch(project_id, branch_id)) }
/// Restarts the compute of an endpoint.
///
/// `out` is yours: free it with `neonapi_endpoint_operations_free`.
///
/// Calls `restartProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_restart(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::<()>::Nothing, |client, [project_id, endpoint_id], _| client.endpoints().restart(project_id, endpoint_id)) }
/// Starts the compute of an endpoint.
///
/// The endpoint is usable when the last of the operations is done.
///
/// `out` is yours: free it with `neonapi_endpoint_operations_free`.
///
/// Calls `startProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/start`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_start(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::<()>::Nothing, |client, [project_id, endpoint_id], _| client.endpoints().start(project_id, endpoint_id)) }
/// Suspends the compute of an endpoint.
///
/// Locked (423) comes while the endpoint is between two states.
///
/// `out` is yours: free it with `neonapi_endpoint_operations_free`.
///
/// Calls `suspendProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/suspend`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_suspend(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::<()>::Nothing, |client, [project_id, endpoint_id], _| client.endpoints().suspend(project_id, endpoint_id)) }
/// Changes the size, the settings or other properties of an endpoint.
///
/// Not every plan lets `suspend_timeout_seconds` be changed.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_endpoint_operations_free`.
///
/// Calls `updateProjectEndpoint` (`PATCH /projects/{project_id}/endpoints/{endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_update(client: *const neonapi_client, project_id: *const c_char, endpoint_id: *const c_char, arguments: Option<&neonapi_update_endpoint_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("endpoint_id", endpoint_id)], Given::Optional(arguments), |client, [project_id, endpoint_id], arguments| client.endpoints().update(project_id, endpoint_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_list_next(list: Option<&mut neonapi_endpoint_list>, item: *mut *const neonapi_endpoint, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_list_next_page(list: Option<&mut neonapi_endpoint_list>, page: *mut *mut neonapi_endpoints_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_list_cursor(list: Option<&neonapi_endpoint_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_list_free(list: Option<Box<neonapi_endpoint_list>>) { free(list) }
