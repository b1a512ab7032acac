// Written by cargo xtask generate from api/. Do not edit.
//! Databases: calls.

use crate::generated_support::*;

/// Creates a database on a branch, owned by a role of that branch.
///
/// Databases of one project are created one after the other: a call made while another is at work
/// is refused, which the client waits out until its budget is spent; then it is Locked (423). The
/// database is usable when the last operation is done.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_database_operations_free`.
///
/// Calls `createProjectBranchDatabase`
/// (`POST /projects/{project_id}/branches/{branch_id}/databases`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_database_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_database_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.databases().create(project_id, branch_id, arguments)) }
/// Deletes a database from a branch, with its data.
///
/// If the database is already gone the answer has no body (204), so a second call does no harm.
///
/// `out` is yours: free it with `neonapi_database_operations_free`. NULL when there is none.
///
/// Calls `deleteProjectBranchDatabase`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_database_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::<()>::Nothing, |client, [project_id, branch_id, database_name], _| client.databases().delete(project_id, branch_id, database_name)) }
/// Reads one database of a branch by its name.
///
/// `out` is yours: free it with `neonapi_database_free`.
///
/// Calls `getProjectBranchDatabase`
/// (`GET /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_database_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::<()>::Nothing, |client, [project_id, branch_id, database_name], _| client.databases().get(project_id, branch_id, database_name)) }
/// Lists the databases on a branch.
///
/// Sends nothing yet: `neonapi_database_list_next` does. `out` is yours: free it with
/// `neonapi_database_list_free`.
///
/// Calls `listProjectBranchDatabases`
/// (`GET /projects/{project_id}/branches/{branch_id}/databases`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_database_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.databases().list(project_id, branch_id)) }
/// Renames a database or gives it to another role.
///
/// Databases are addressed by name, so use the new name in calls that follow a renaming.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_database_operations_free`.
///
/// Calls `updateProjectBranchDatabase`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, arguments: Option<&neonapi_update_database_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_database_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::Optional(arguments), |client, [project_id, branch_id, database_name], arguments| client.databases().update(project_id, branch_id, database_name, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_list_next(list: Option<&mut neonapi_database_list>, item: *mut *const neonapi_database, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_databases_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_list_next_page(list: Option<&mut neonapi_database_list>, page: *mut *mut neonapi_databases_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_list_cursor(list: Option<&neonapi_database_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_list_free(list: Option<Box<neonapi_database_list>>) { free(list) }
