// Written by cargo xtask generate from api/. Do not edit.
//! Project Members: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_project_members_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_new() -> *mut neonapi_list_project_members_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_free(members: Option<Box<neonapi_list_project_members_owner>>) { free(members) }
/// Cursor from the page before; leave out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_set_cursor(arguments: Option<&mut neonapi_list_project_members_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Members per page, 1 to 500.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_set_limit(arguments: Option<&mut neonapi_list_project_members_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_remove_project_member_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_remove_project_member_role_new() -> *mut neonapi_remove_project_member_role_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_remove_project_member_role_free(role: Option<Box<neonapi_remove_project_member_role_owner>>) { free(role) }
/// If true, confirms that you may lose your own access to the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_remove_project_member_role_set_confirm_self_lockout(arguments: Option<&mut neonapi_remove_project_member_role_owner>, value: bool) -> neonapi_status { set(arguments, "confirm_self_lockout", value, |x| &mut x.confirm_self_lockout) }
/// Makes an empty one. Yours: free it with `neonapi_set_project_member_role_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_project_member_role_new() -> *mut neonapi_set_project_member_role_owner { make(&["role"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_project_member_role_free(role: Option<Box<neonapi_set_project_member_role_owner>>) { free(role) }
/// Role to give on the project. Has to be set. One of NEONAPI_PROJECT_ROLE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_project_member_role_set_role(arguments: Option<&mut neonapi_set_project_member_role_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectRole>(arguments, "role", value, |x| &mut x.role) }
/// Sets `role` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_project_member_role_set_role_text(arguments: Option<&mut neonapi_set_project_member_role_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectRole>(arguments, "role", value, |x| &mut x.role) }
/// If true, confirms that you may lower your own role on the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_project_member_role_set_confirm_self_demotion(arguments: Option<&mut neonapi_set_project_member_role_owner>, value: bool) -> neonapi_status { set(arguments, "confirm_self_demotion", value, |x| &mut x.confirm_self_demotion) }
