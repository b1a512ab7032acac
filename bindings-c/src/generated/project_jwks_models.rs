// Written by cargo xtask generate from api/. Do not edit.
//! Project Jwks: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_free(jwks: Option<Box<neonapi_jwks_owner>>) { free(jwks) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_jwks_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_copy(jwks: Option<&neonapi_jwks>) -> *mut neonapi_jwks_owner { copy(jwks) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_to_json(jwks: Option<&neonapi_jwks>) -> *mut c_char { to_json(jwks) }
/// Reads one from JSON, as `neonapi_jwks_to_json` writes it. `out` is yours: free it with
/// `neonapi_jwks_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_from_json(json: *const c_char, out: *mut *mut neonapi_jwks_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the JWKS entry. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_id(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.id) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_project_id(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.project_id) }
/// Branch the JWKS URL applies to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_branch_id(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.branch_id) }
/// URL that serves the key set. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_jwks_url(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.jwks_url) }
/// Name of the service that issues the tokens. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_provider_name(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.provider_name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_created_at(jwks: Option<&neonapi_jwks>) -> i64 { number(jwks, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_updated_at(jwks: Option<&neonapi_jwks>) -> i64 { number(jwks, |x| microseconds(x.updated_at)) }
/// Audience that tokens must name in their `aud` claim. NULL when absent. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_jwt_audience(jwks: Option<&neonapi_jwks>) -> *const c_char { text(jwks, |x| &x.jwt_audience) }
/// How many there are. Roles the JWKS URL is meant for.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_role_names_count(jwks: Option<&neonapi_jwks>) -> usize { count(jwks, |x| &x.role_names) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_role_names_at(jwks: Option<&neonapi_jwks>, index: usize) -> *const c_char { at(jwks, index, |x| &x.role_names).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_free(operation: Option<Box<neonapi_jwks_creation_operation_owner>>) { free(operation) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_jwks_creation_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_copy(operation: Option<&neonapi_jwks_creation_operation>) -> *mut neonapi_jwks_creation_operation_owner { copy(operation) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_to_json(operation: Option<&neonapi_jwks_creation_operation>) -> *mut c_char { to_json(operation) }
/// Reads one from JSON, as `neonapi_jwks_creation_operation_to_json` writes it. `out` is yours:
/// free it with `neonapi_jwks_creation_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_from_json(json: *const c_char, out: *mut *mut neonapi_jwks_creation_operation_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The JWKS entry that was added. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_jwks(operation: Option<&neonapi_jwks_creation_operation>) -> Option<&neonapi_jwks> { operation.map(|x| &x.jwks) }
/// How many there are. Background work that was started; may be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_operations_count(operation: Option<&neonapi_jwks_creation_operation>) -> usize { count(operation, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_jwks_creation_operation_operations_at(operation: Option<&neonapi_jwks_creation_operation>, index: usize) -> Option<&neonapi_operation> { at(operation, index, |x| &x.operations) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_free(response: Option<Box<neonapi_project_jwks_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_jwks_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_copy(response: Option<&neonapi_project_jwks_response>) -> *mut neonapi_project_jwks_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_to_json(response: Option<&neonapi_project_jwks_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_jwks_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_project_jwks_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_jwks_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. JWKS entries of the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_jwks_count(response: Option<&neonapi_project_jwks_response>) -> usize { count(response, |x| &x.jwks) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_jwks_response_jwks_at(response: Option<&neonapi_project_jwks_response>, index: usize) -> Option<&neonapi_jwks> { at(response, index, |x| &x.jwks) }
