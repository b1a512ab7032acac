// Written by cargo xtask generate from api/. Do not edit.
//! Auth Oauth Providers: calls.

use crate::generated_support::*;

/// Adds an OAuth provider to Neon Auth of a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_oauth_provider_free`.
///
/// Calls `addBranchNeonAuthOauthProvider`
/// (`POST /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_oauth_providers_add(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_add_auth_oauth_provider_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth_oauth_providers().add(project_id, branch_id, arguments)) }
/// Removes an OAuth provider from Neon Auth of a branch.
///
/// Calls `deleteBranchNeonAuthOauthProvider` (`DELETE
/// /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_oauth_providers_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, oauth_provider_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("oauth_provider_id", oauth_provider_id)], Given::<()>::Nothing, |client, [project_id, branch_id, oauth_provider_id], _| client.auth_oauth_providers().delete(project_id, branch_id, &oauth_provider_id.into())) }
/// Lists the OAuth providers that users of a branch can sign in with.
///
/// Sends nothing yet: `neonapi_neon_auth_oauth_provider_list_next` does. `out` is yours: free it
/// with `neonapi_neon_auth_oauth_provider_list_free`.
///
/// Calls `listBranchNeonAuthOauthProviders`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_oauth_providers_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth_oauth_providers().list(project_id, branch_id)) }
/// Changes the client settings of an OAuth provider of a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_oauth_provider_free`.
///
/// Calls `updateBranchNeonAuthOauthProvider` (`PATCH
/// /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_oauth_providers_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, oauth_provider_id: *const c_char, arguments: Option<&neonapi_update_auth_oauth_provider_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("oauth_provider_id", oauth_provider_id)], Given::Optional(arguments), |client, [project_id, branch_id, oauth_provider_id], arguments| client.auth_oauth_providers().update(project_id, branch_id, &oauth_provider_id.into(), arguments)) }
