// Written by cargo xtask generate from api/. Do not edit.
//! Ai Gateway: calls.

use crate::generated_support::*;

/// Tells whether the AI gateway is enabled on a branch and where it is reached.
///
/// Fails with a reason when the AI gateway is unavailable or the branch is not found.
///
/// `out` is yours: free it with `neonapi_branch_ai_gateway_free`.
///
/// Calls `getProjectBranchAiGateway`
/// (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_ai_gateway_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_ai_gateway_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.ai_gateway().get(project_id, branch_id)) }
