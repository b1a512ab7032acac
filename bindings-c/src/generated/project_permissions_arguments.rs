// Written by cargo xtask generate from api/. Do not edit.
//! Project Permissions: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_grant_project_permission_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_grant_project_permission_new() -> *mut neonapi_grant_project_permission_owner { make(&["email"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_grant_project_permission_free(permission: Option<Box<neonapi_grant_project_permission_owner>>) { free(permission) }
/// Email address of the person to share with, at most 256 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_grant_project_permission_set_email(arguments: Option<&mut neonapi_grant_project_permission_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "email", value, |x| &mut x.email) }
