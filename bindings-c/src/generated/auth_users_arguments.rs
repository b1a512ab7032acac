// Written by cargo xtask generate from api/. Do not edit.
//! Auth Users: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_auth_user_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_user_new() -> *mut neonapi_create_auth_user_owner { make(&["email"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_user_free(user: Option<Box<neonapi_create_auth_user_owner>>) { free(user) }
/// Email address of the user. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_user_set_email(arguments: Option<&mut neonapi_create_auth_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "email", value, |x| &mut x.email) }
/// Name of the user, 1 to 255 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_user_set_name(arguments: Option<&mut neonapi_create_auth_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_user_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_user_role_new() -> *mut neonapi_update_auth_user_role_owner { make(&["roles"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_user_role_free(role: Option<Box<neonapi_update_auth_user_role_owner>>) { free(role) }
/// Adds one. Roles of the user inside Neon Auth. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_user_role_add_roles(arguments: Option<&mut neonapi_update_auth_user_role_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "roles", value, |x| &mut x.roles) }
/// Sends `roles` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_user_role_empty_roles(arguments: Option<&mut neonapi_update_auth_user_role_owner>) -> neonapi_status { empty(arguments, "roles", |x| &mut x.roles) }
