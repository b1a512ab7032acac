// Written by cargo xtask generate from api/. Do not edit.
//! Roles: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_free(role: Option<Box<neonapi_role_owner>>) { free(role) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_copy(role: Option<&neonapi_role>) -> *mut neonapi_role_owner { copy(role) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_to_json(role: Option<&neonapi_role>) -> *mut c_char { to_json(role) }
/// Reads one from JSON, as `neonapi_role_to_json` writes it. `out` is yours: free it with
/// `neonapi_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_from_json(json: *const c_char, out: *mut *mut neonapi_role_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the branch that the role is on. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_branch_id(role: Option<&neonapi_role>) -> *const c_char { text(role, |x| &x.branch_id) }
/// Name of the role, by which calls address it. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_name(role: Option<&neonapi_role>) -> *const c_char { text(role, |x| &x.name) }
/// Password of the role; present only after its creation or a reset. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_password(role: Option<&neonapi_role>) -> *const c_char { text(role, |x| &x.password) }
/// Whether the role is protected. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_protected(role: Option<&neonapi_role>, out: *mut bool) -> bool { optional(role, out, |x| x.protected) }
/// How the role logs in, such as `password`, `oauth` or `no_login`. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_authentication_method(role: Option<&neonapi_role>) -> *const c_char { text(role, |x| &x.authentication_method) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_created_at(role: Option<&neonapi_role>) -> i64 { number(role, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_updated_at(role: Option<&neonapi_role>) -> i64 { number(role, |x| microseconds(x.updated_at)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_free(operations: Option<Box<neonapi_role_operations_owner>>) { free(operations) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_role_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_copy(operations: Option<&neonapi_role_operations>) -> *mut neonapi_role_operations_owner { copy(operations) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_to_json(operations: Option<&neonapi_role_operations>) -> *mut c_char { to_json(operations) }
/// Reads one from JSON, as `neonapi_role_operations_to_json` writes it. `out` is yours: free it
/// with `neonapi_role_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_from_json(json: *const c_char, out: *mut *mut neonapi_role_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The role that the call was about; holds the password after a creation or a reset. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_role(operations: Option<&neonapi_role_operations>) -> Option<&neonapi_role> { operations.map(|x| &x.role) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_operations_count(operations: Option<&neonapi_role_operations>) -> usize { count(operations, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_role_operations_operations_at(operations: Option<&neonapi_role_operations>, index: usize) -> Option<&neonapi_operation> { at(operations, index, |x| &x.operations) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_free(response: Option<Box<neonapi_roles_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_roles_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_copy(response: Option<&neonapi_roles_response>) -> *mut neonapi_roles_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_to_json(response: Option<&neonapi_roles_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_roles_response_to_json` writes it. `out` is yours: free it with
/// `neonapi_roles_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_from_json(json: *const c_char, out: *mut *mut neonapi_roles_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Roles found, in no promised order.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_roles_count(response: Option<&neonapi_roles_response>) -> usize { count(response, |x| &x.roles) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_roles_response_roles_at(response: Option<&neonapi_roles_response>, index: usize) -> Option<&neonapi_role> { at(response, index, |x| &x.roles) }
