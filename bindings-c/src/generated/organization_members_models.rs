// Written by cargo xtask generate from api/. Do not edit.
//! Organization Members: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_free(response: Option<Box<neonapi_get_organization_members_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_organization_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_copy(response: Option<&neonapi_get_organization_members_response>) -> *mut neonapi_get_organization_members_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_to_json(response: Option<&neonapi_get_organization_members_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_organization_members_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_get_organization_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_organization_members_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Members of this page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_members_count(response: Option<&neonapi_get_organization_members_response>) -> usize { count(response, |x| &x.members) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_members_at(response: Option<&neonapi_get_organization_members_response>, index: usize) -> Option<&neonapi_member_with_user> { at(response, index, |x| &x.members) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_organization_members_response_pagination(response: Option<&neonapi_get_organization_members_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_free(member: Option<Box<neonapi_member_owner>>) { free(member) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_member_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_copy(member: Option<&neonapi_member>) -> *mut neonapi_member_owner { copy(member) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_to_json(member: Option<&neonapi_member>) -> *mut c_char { to_json(member) }
/// Reads one from JSON, as `neonapi_member_to_json` writes it. `out` is yours: free it with
/// `neonapi_member_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_from_json(json: *const c_char, out: *mut *mut neonapi_member_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the membership; not the id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_id(member: Option<&neonapi_member>) -> *const c_char { text(member, |x| &x.id) }
/// Id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_user_id(member: Option<&neonapi_member>) -> *const c_char { text(member, |x| &x.user_id) }
/// Id of the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_org_id(member: Option<&neonapi_member>) -> *const c_char { text(member, |x| &x.org_id) }
/// Role of the member in the organization. One of NEONAPI_MEMBER_ROLE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_role(member: Option<&neonapi_member>) -> u32 { enumeration(member, |x| Some(&x.role)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_role_text(member: Option<&neonapi_member>) -> *const c_char { text(member, |x| &x.role) }
/// Time the user joined the organization. In microseconds since 1970. False when absent; `out` is
/// then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_joined_at(member: Option<&neonapi_member>, out: *mut i64) -> bool { optional(member, out, |x| x.joined_at.map(microseconds)) }
/// `email`.
pub const NEONAPI_MEMBER_SORT_BY_EMAIL: u32 = 1;
/// `role`.
pub const NEONAPI_MEMBER_SORT_BY_ROLE: u32 = 2;
/// `joined_at`.
pub const NEONAPI_MEMBER_SORT_BY_JOINED_AT: u32 = 3;
/// The text of one of the numbers NEONAPI_MEMBER_SORT_BY_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_sort_by_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::MemberSortBy>(number) }
/// Email address of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_user_info_email(info: Option<&neonapi_member_user_info>) -> *const c_char { text(info, |x| &x.email) }
/// Whether the user has set up multi-factor authentication. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_user_info_has_mfa(info: Option<&neonapi_member_user_info>, out: *mut bool) -> bool { optional(info, out, |x| x.has_mfa) }
/// Time the user was deactivated; absent for an active user. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_user_info_deactivated_at(info: Option<&neonapi_member_user_info>, out: *mut i64) -> bool { optional(info, out, |x| x.deactivated_at.map(microseconds)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_free(user: Option<Box<neonapi_member_with_user_owner>>) { free(user) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_member_with_user_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_copy(user: Option<&neonapi_member_with_user>) -> *mut neonapi_member_with_user_owner { copy(user) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_to_json(user: Option<&neonapi_member_with_user>) -> *mut c_char { to_json(user) }
/// Reads one from JSON, as `neonapi_member_with_user_to_json` writes it. `out` is yours: free it
/// with `neonapi_member_with_user_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_from_json(json: *const c_char, out: *mut *mut neonapi_member_with_user_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Membership in the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_member(user: Option<&neonapi_member_with_user>) -> Option<&neonapi_member> { user.map(|x| &x.member) }
/// User who is the member. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_user(user: Option<&neonapi_member_with_user>) -> Option<&neonapi_member_user_info> { user.map(|x| &x.user) }
