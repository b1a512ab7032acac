// Written by cargo xtask generate from api/. Do not edit.
//! Auth Trusted Domains: calls.

use crate::generated_support::*;

/// Adds a domain that Neon Auth of a branch may redirect to.
///
/// `arguments` stay yours.
///
/// Calls `addBranchNeonAuthTrustedDomain`
/// (`POST /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_trusted_domains_add(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_add_auth_trusted_domain_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth_trusted_domains().add(project_id, branch_id, arguments)) }
/// Removes domains from those a branch trusts for redirects.
///
/// `arguments` stay yours.
///
/// Calls `deleteBranchNeonAuthTrustedDomain`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_trusted_domains_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_delete_auth_trusted_domains_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth_trusted_domains().delete(project_id, branch_id, arguments)) }
/// Lists the domains that Neon Auth of a branch may redirect to.
///
/// Sends nothing yet: `neonapi_neon_auth_redirect_uri_whitelist_domain_list_next` does. `out` is
/// yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_list_free`.
///
/// Calls `listBranchNeonAuthTrustedDomains`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_trusted_domains_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_redirect_uri_whitelist_domain_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth_trusted_domains().list(project_id, branch_id)) }
