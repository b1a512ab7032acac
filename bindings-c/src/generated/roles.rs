// Written by cargo xtask generate from api/. Do not edit.
//! Roles: calls.

use crate::generated_support::*;

/// Creates a Postgres role on a branch.
///
/// The password comes with this answer; later reads leave it out. Creating a role may drop
/// connections.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_role_operations_free`.
///
/// Calls `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_role_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_role_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.roles().create(project_id, branch_id, arguments)) }
/// Deletes a Postgres role from a branch.
///
/// If the role is already gone the answer has no body (204), so a second call does no harm.
///
/// `out` is yours: free it with `neonapi_role_operations_free`. NULL when there is none.
///
/// Calls `deleteProjectBranchRole`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, role_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_role_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("role_name", role_name)], Given::<()>::Nothing, |client, [project_id, branch_id, role_name], _| client.roles().delete(project_id, branch_id, role_name)) }
/// Reads one Postgres role of a branch by its name, without its password.
///
/// `out` is yours: free it with `neonapi_role_free`.
///
/// Calls `getProjectBranchRole`
/// (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, role_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_role_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("role_name", role_name)], Given::<()>::Nothing, |client, [project_id, branch_id, role_name], _| client.roles().get(project_id, branch_id, role_name)) }
/// Lists the Postgres roles on a branch, without their passwords.
///
/// Sends nothing yet: `neonapi_role_list_next` does. `out` is yours: free it with
/// `neonapi_role_list_free`.
///
/// Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_role_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.roles().list(project_id, branch_id)) }
/// Reads the stored password of a role.
///
/// PreconditionFailed (412) comes when the project does not store passwords;
/// `neonapi_roles_reset_password` then gives a new one.
///
/// `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `getProjectBranchRolePassword`
/// (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_password(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, role_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("role_name", role_name)], Given::<()>::Nothing, |client, [project_id, branch_id, role_name], _| client.roles().password(project_id, branch_id, role_name)) }
/// Gives a role a new password and returns it.
///
/// Each call makes another password, and later reads of the role leave it out.
///
/// `out` is yours: free it with `neonapi_role_operations_free`.
///
/// Calls `resetProjectBranchRolePassword`
/// (`POST /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_reset_password(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, role_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_role_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("role_name", role_name)], Given::<()>::Nothing, |client, [project_id, branch_id, role_name], _| client.roles().reset_password(project_id, branch_id, role_name)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_list_next(list: Option<&mut neonapi_role_list>, item: *mut *const neonapi_role, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_roles_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_list_next_page(list: Option<&mut neonapi_role_list>, page: *mut *mut neonapi_roles_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_list_cursor(list: Option<&neonapi_role_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_list_free(list: Option<Box<neonapi_role_list>>) { free(list) }
