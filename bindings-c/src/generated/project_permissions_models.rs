// Written by cargo xtask generate from api/. Do not edit.
//! Project Permissions: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_free(response: Option<Box<neonapi_list_project_permissions_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_permissions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_copy(response: Option<&neonapi_list_project_permissions_response>) -> *mut neonapi_list_project_permissions_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_to_json(response: Option<&neonapi_list_project_permissions_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_permissions_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_list_project_permissions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_permissions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Permissions on the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_project_permissions_count(response: Option<&neonapi_list_project_permissions_response>) -> usize { count(response, |x| &x.project_permissions) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_permissions_response_project_permissions_at(response: Option<&neonapi_list_project_permissions_response>, index: usize) -> Option<&neonapi_project_permission> { at(response, index, |x| &x.project_permissions) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_free(permission: Option<Box<neonapi_project_permission_owner>>) { free(permission) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_permission_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_copy(permission: Option<&neonapi_project_permission>) -> *mut neonapi_project_permission_owner { copy(permission) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_to_json(permission: Option<&neonapi_project_permission>) -> *mut c_char { to_json(permission) }
/// Reads one from JSON, as `neonapi_project_permission_to_json` writes it. `out` is yours: free it
/// with `neonapi_project_permission_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_from_json(json: *const c_char, out: *mut *mut neonapi_project_permission_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the permission, used to revoke it. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_id(permission: Option<&neonapi_project_permission>) -> *const c_char { text(permission, |x| &x.id) }
/// Email address of the person the project is shared with. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_granted_to_email(permission: Option<&neonapi_project_permission>) -> *const c_char { text(permission, |x| &x.granted_to_email) }
/// Time the permission was granted. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_granted_at(permission: Option<&neonapi_project_permission>) -> i64 { number(permission, |x| microseconds(x.granted_at)) }
/// Time the permission was revoked; absent while it holds. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_revoked_at(permission: Option<&neonapi_project_permission>, out: *mut i64) -> bool { optional(permission, out, |x| x.revoked_at.map(microseconds)) }
