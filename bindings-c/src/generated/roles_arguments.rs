// Written by cargo xtask generate from api/. Do not edit.
//! Roles: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_role_new() -> *mut neonapi_create_role_owner { make(&["name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_role_free(role: Option<Box<neonapi_create_role_owner>>) { free(role) }
/// Name of the role, by which calls address it. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_role_set_name(arguments: Option<&mut neonapi_create_role_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Whether the role is created without the right to log in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_role_set_no_login(arguments: Option<&mut neonapi_create_role_owner>, value: bool) -> neonapi_status { set(arguments, "no_login", value, |x| &mut x.no_login) }
