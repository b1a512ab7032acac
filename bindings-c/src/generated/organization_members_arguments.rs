// Written by cargo xtask generate from api/. Do not edit.
//! Organization Members: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_organization_members_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_new() -> *mut neonapi_list_organization_members_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_free(members: Option<Box<neonapi_list_organization_members_owner>>) { free(members) }
/// Sort key: `email`, `role` or `joined_at`, which is the server default. One of
/// NEONAPI_MEMBER_SORT_BY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_sort_by(arguments: Option<&mut neonapi_list_organization_members_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::MemberSortBy>(arguments, "sort_by", value, |x| &mut x.sort_by) }
/// Sets `sort_by` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_sort_by_text(arguments: Option<&mut neonapi_list_organization_members_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::MemberSortBy>(arguments, "sort_by", value, |x| &mut x.sort_by) }
/// Cursor from the page before; leave out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_cursor(arguments: Option<&mut neonapi_list_organization_members_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Direction of sorting, `asc` or `desc`; the server default is `desc`. One of
/// NEONAPI_SORT_ORDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_sort_order(arguments: Option<&mut neonapi_list_organization_members_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::SortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Sets `sort_order` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_sort_order_text(arguments: Option<&mut neonapi_list_organization_members_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::SortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Members per page, 1 to 500.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_organization_members_set_limit(arguments: Option<&mut neonapi_list_organization_members_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_update_organization_member_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_organization_member_new() -> *mut neonapi_update_organization_member_owner { make(&["role"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_organization_member_free(member: Option<Box<neonapi_update_organization_member_owner>>) { free(member) }
/// Role of the member in the organization. Has to be set. One of NEONAPI_MEMBER_ROLE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_organization_member_set_role(arguments: Option<&mut neonapi_update_organization_member_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::MemberRole>(arguments, "role", value, |x| &mut x.role) }
/// Sets `role` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_organization_member_set_role_text(arguments: Option<&mut neonapi_update_organization_member_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::MemberRole>(arguments, "role", value, |x| &mut x.role) }
