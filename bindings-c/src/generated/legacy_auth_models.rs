// Written by cargo xtask generate from api/. Do not edit.
//! Legacy Auth: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_free(response: Option<Box<neonapi_list_neon_auth_integrations_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_neon_auth_integrations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_copy(response: Option<&neonapi_list_neon_auth_integrations_response>) -> *mut neonapi_list_neon_auth_integrations_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_to_json(response: Option<&neonapi_list_neon_auth_integrations_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_neon_auth_integrations_response_to_json` writes it. `out`
/// is yours: free it with `neonapi_list_neon_auth_integrations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_neon_auth_integrations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Integrations of the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_data_count(response: Option<&neonapi_list_neon_auth_integrations_response>) -> usize { count(response, |x| &x.data) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_integrations_response_data_at(response: Option<&neonapi_list_neon_auth_integrations_response>, index: usize) -> Option<&neonapi_neon_auth_integration> { at(response, index, |x| &x.data) }
