// Written by cargo xtask generate from api/. Do not edit.
//! Functions: calls.

use crate::generated_support::*;

/// Deletes a function of a branch.
///
/// Calls `deleteProjectBranchFunction`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_functions_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, slug: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("slug", slug)], Given::<()>::Nothing, |client, [project_id, branch_id, slug], _| client.functions().delete(project_id, branch_id, slug)) }
/// Deploys code to a function of a branch.
///
/// A second call makes another deployment, so when an answer is lost look at the function before
/// trying again. The answer may come before the deployment is `completed` or `failed`; get the
/// function to follow it. No other call creates functions.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_function_deployment_free`.
///
/// Calls `createProjectBranchFunctionDeployment`
/// (`POST /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_functions_deploy(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, slug: *const c_char, arguments: Option<&neonapi_deploy_function_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_function_deployment_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("slug", slug)], Given::Optional(arguments), |client, [project_id, branch_id, slug], arguments| client.functions().deploy(project_id, branch_id, slug, arguments)) }
/// Gets one function of a branch, with its deployments.
///
/// `out` is yours: free it with `neonapi_neon_function_free`.
///
/// Calls `getProjectBranchFunction`
/// (`GET /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_functions_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, slug: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_function_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("slug", slug)], Given::<()>::Nothing, |client, [project_id, branch_id, slug], _| client.functions().get(project_id, branch_id, slug)) }
/// Lists the functions of a branch.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_neon_function_list_next`
/// does. `out` is yours: free it with `neonapi_neon_function_list_free`.
///
/// Calls `listProjectBranchFunctions`
/// (`GET /projects/{project_id}/branches/{branch_id}/functions`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_functions_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_list_functions_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_function_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.functions().list(project_id, branch_id, arguments)) }
/// Changes the display name of a function.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_function_free`.
///
/// Calls `updateProjectBranchFunction`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_functions_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, slug: *const c_char, arguments: Option<&neonapi_update_function_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_function_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("slug", slug)], Given::Optional(arguments), |client, [project_id, branch_id, slug], arguments| client.functions().update(project_id, branch_id, slug, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_list_next(list: Option<&mut neonapi_neon_function_list>, item: *mut *const neonapi_neon_function, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_project_branch_functions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_list_next_page(list: Option<&mut neonapi_neon_function_list>, page: *mut *mut neonapi_list_project_branch_functions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_list_cursor(list: Option<&neonapi_neon_function_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_list_free(list: Option<Box<neonapi_neon_function_list>>) { free(list) }
