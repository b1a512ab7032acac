// Written by cargo xtask generate from api/. Do not edit.
//! Project Permissions: calls.

use crate::generated_support::*;

/// Shares a project with a person, named by email address.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_project_permission_free`.
///
/// Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permissions_grant(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_grant_project_permission_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_permission_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.project_permissions().grant(project_id, arguments)) }
/// Lists the people that a project is shared with.
///
/// Sends nothing yet: `neonapi_project_permission_list_next` does. `out` is yours: free it with
/// `neonapi_project_permission_list_free`.
///
/// Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permissions_list(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_permission_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.project_permissions().list(project_id)) }
/// Ends the sharing of a project with a person.
///
/// Takes the id of the permission, not the email address.
///
/// `out` is yours: free it with `neonapi_project_permission_free`.
///
/// Calls `revokePermissionFromProject`
/// (`DELETE /projects/{project_id}/permissions/{permission_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permissions_revoke(client: *const neonapi_client, project_id: *const c_char, permission_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_permission_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("permission_id", permission_id)], Given::<()>::Nothing, |client, [project_id, permission_id], _| client.project_permissions().revoke(project_id, permission_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_list_next(list: Option<&mut neonapi_project_permission_list>, item: *mut *const neonapi_project_permission, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_project_permissions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_list_next_page(list: Option<&mut neonapi_project_permission_list>, page: *mut *mut neonapi_list_project_permissions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_list_cursor(list: Option<&neonapi_project_permission_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_list_free(list: Option<Box<neonapi_project_permission_list>>) { free(list) }
