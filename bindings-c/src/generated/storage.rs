// Written by cargo xtask generate from api/. Do not edit.
//! Storage: calls.

use crate::generated_support::*;

/// Tells whether object storage is enabled on a branch and how S3 clients reach it.
///
/// Fails with a reason when the organization is not entitled to storage, its region has none, or
/// the branch or its directory is missing.
///
/// `out` is yours: free it with `neonapi_branch_storage_free`.
///
/// Calls `getProjectBranchStorage` (`GET /projects/{project_id}/branches/{branch_id}/storage`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_storage_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.storage().get(project_id, branch_id)) }
