// Written by cargo xtask generate from api/. Do not edit.
//! Auth Users: calls.

use crate::generated_support::*;

/// Creates a user in Neon Auth of a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `createBranchNeonAuthNewUser`
/// (`POST /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_users_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_auth_user_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth_users().create(project_id, branch_id, arguments)) }
/// Deletes a user from Neon Auth of a branch.
///
/// Calls `deleteBranchNeonAuthUser`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_users_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, auth_user_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("auth_user_id", auth_user_id)], Given::<()>::Nothing, |client, [project_id, branch_id, auth_user_id], _| client.auth_users().delete(project_id, branch_id, auth_user_id)) }
/// Replaces the roles of a Neon Auth user of a branch.
///
/// These are roles inside Neon Auth, not Postgres roles of the branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `updateNeonAuthUserRole`
/// (`PUT /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_users_update_role(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, auth_user_id: *const c_char, arguments: Option<&neonapi_update_auth_user_role_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("auth_user_id", auth_user_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id, auth_user_id], arguments| client.auth_users().update_role(project_id, branch_id, auth_user_id, arguments)) }
