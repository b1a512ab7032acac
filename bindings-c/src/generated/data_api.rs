// Written by cargo xtask generate from api/. Do not edit.
//! Data Api: calls.

use crate::generated_support::*;

/// Sets up the Data API, an HTTP interface to the tables, for a database of a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `createProjectBranchDataApi`
/// (`POST /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, arguments: Option<&neonapi_create_data_api_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::Optional(arguments), |client, [project_id, branch_id, database_name], arguments| client.data_api().create(project_id, branch_id, database_name, arguments)) }
/// Removes the Data API from a database of a branch.
///
/// Calls `deleteProjectBranchDataApi`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::<()>::Nothing, |client, [project_id, branch_id, database_name], _| client.data_api().delete(project_id, branch_id, database_name)) }
/// Gets the URL, status and settings of the Data API of a database.
///
/// `out` is yours: free it with `neonapi_data_api_response_free`.
///
/// Calls `getProjectBranchDataApi`
/// (`GET /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_data_api_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::<()>::Nothing, |client, [project_id, branch_id, database_name], _| client.data_api().get(project_id, branch_id, database_name)) }
/// Changes the settings of the Data API of a database.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `updateProjectBranchDataApi`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, database_name: *const c_char, arguments: Option<&neonapi_update_data_api_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("database_name", database_name)], Given::Optional(arguments), |client, [project_id, branch_id, database_name], arguments| client.data_api().update(project_id, branch_id, database_name, arguments)) }
