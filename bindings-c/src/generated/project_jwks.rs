// Written by cargo xtask generate from api/. Do not edit.
//! Project Jwks: calls.

use crate::generated_support::*;

/// Adds a JWKS URL, whose keys verify the tokens that clients log in with.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_jwks_creation_operation_free`.
///
/// Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_add(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_add_project_jwks_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_jwks_creation_operation_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.project_jwks().add(project_id, arguments)) }
/// Removes a JWKS URL from a project.
///
/// `out` is yours: free it with `neonapi_jwks_free`.
///
/// Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_delete(client: *const neonapi_client, project_id: *const c_char, jwks_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_jwks_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("jwks_id", jwks_id)], Given::<()>::Nothing, |client, [project_id, jwks_id], _| client.project_jwks().delete(project_id, jwks_id)) }
/// Lists the JWKS URLs that a project accepts for signed tokens.
///
/// Sends nothing yet: `neonapi_jwks_list_next` does. `out` is yours: free it with
/// `neonapi_jwks_list_free`.
///
/// Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_list(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_jwks_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.project_jwks().list(project_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_list_next(list: Option<&mut neonapi_jwks_list>, item: *mut *const neonapi_jwks, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_project_jwks_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_list_next_page(list: Option<&mut neonapi_jwks_list>, page: *mut *mut neonapi_project_jwks_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_list_cursor(list: Option<&neonapi_jwks_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_list_free(list: Option<Box<neonapi_jwks_list>>) { free(list) }
