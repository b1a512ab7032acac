// Written by cargo xtask generate from api/. Do not edit.
//! Ai Gateway: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_free(gateway: Option<Box<neonapi_branch_ai_gateway_owner>>) { free(gateway) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_branch_ai_gateway_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_copy(gateway: Option<&neonapi_branch_ai_gateway>) -> *mut neonapi_branch_ai_gateway_owner { copy(gateway) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_to_json(gateway: Option<&neonapi_branch_ai_gateway>) -> *mut c_char { to_json(gateway) }
/// Reads one from JSON, as `neonapi_branch_ai_gateway_to_json` writes it. `out` is yours: free it
/// with `neonapi_branch_ai_gateway_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_from_json(json: *const c_char, out: *mut *mut neonapi_branch_ai_gateway_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether the AI gateway is enabled on the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_enabled(gateway: Option<&neonapi_branch_ai_gateway>) -> bool { number(gateway, |x| x.enabled) }
/// URL that requests to the AI gateway start with. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ai_gateway_base_url(gateway: Option<&neonapi_branch_ai_gateway>) -> *const c_char { text(gateway, |x| &x.base_url) }
