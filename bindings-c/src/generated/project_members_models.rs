// Written by cargo xtask generate from api/. Do not edit.
//! Project Members: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_free(response: Option<Box<neonapi_list_project_members_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_copy(response: Option<&neonapi_list_project_members_response>) -> *mut neonapi_list_project_members_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_to_json(response: Option<&neonapi_list_project_members_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_members_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_list_project_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_members_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Members of this page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_project_members_count(response: Option<&neonapi_list_project_members_response>) -> usize { count(response, |x| &x.project_members) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_project_members_at(response: Option<&neonapi_list_project_members_response>, index: usize) -> Option<&neonapi_project_member> { at(response, index, |x| &x.project_members) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_members_response_pagination(response: Option<&neonapi_list_project_members_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_free(member: Option<Box<neonapi_project_member_owner>>) { free(member) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_member_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_copy(member: Option<&neonapi_project_member>) -> *mut neonapi_project_member_owner { copy(member) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_to_json(member: Option<&neonapi_project_member>) -> *mut c_char { to_json(member) }
/// Reads one from JSON, as `neonapi_project_member_to_json` writes it. `out` is yours: free it with
/// `neonapi_project_member_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_from_json(json: *const c_char, out: *mut *mut neonapi_project_member_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the membership; not the id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_member_id(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.member_id) }
/// Id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_user_id(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.user_id) }
/// Email address of the user. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_email(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.email) }
/// Display name of the user. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_name(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.name) }
/// Role of the member in the organization. One of NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_org_role(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| Some(&x.org_role)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_org_role_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.org_role) }
/// Role of the member on the project, if there is one. One of NEONAPI_PROJECT_ROLE_*; 0 when absent
/// or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_project_role(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| x.project_role.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_project_role_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.project_role) }
/// Permission that comes with the role in the organization. One of
/// NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_org_default_project_permission(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| x.org_default_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_org_default_project_permission_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.org_default_project_permission) }
/// Permission that was granted on this project itself. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
/// when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_explicit_project_permission(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| x.explicit_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_explicit_project_permission_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.explicit_project_permission) }
/// Permission that the member has in the end. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when
/// absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_effective_project_permission(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| x.effective_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_effective_project_permission_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.effective_project_permission) }
/// Where the effective permission comes from. One of NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_*; 0 when
/// absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_grant_source(member: Option<&neonapi_project_member>) -> u32 { enumeration(member, |x| x.grant_source.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_grant_source_text(member: Option<&neonapi_project_member>) -> *const c_char { text(member, |x| &x.grant_source) }
/// `explicit`.
pub const NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_EXPLICIT: u32 = 1;
/// `org_role_default`.
pub const NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_ORG_ROLE_DEFAULT: u32 = 2;
/// `org_admin_override`.
pub const NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_ORG_ADMIN_OVERRIDE: u32 = 3;
/// `unassigned`.
pub const NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_UNASSIGNED: u32 = 4;
/// The text of one of the numbers NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_grant_source_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectMemberGrantSource>(number) }
/// `admin`.
pub const NEONAPI_PROJECT_MEMBER_ORG_ROLE_ADMIN: u32 = 1;
/// `member`.
pub const NEONAPI_PROJECT_MEMBER_ORG_ROLE_MEMBER: u32 = 2;
/// `editor`.
pub const NEONAPI_PROJECT_MEMBER_ORG_ROLE_EDITOR: u32 = 3;
/// `viewer`.
pub const NEONAPI_PROJECT_MEMBER_ORG_ROLE_VIEWER: u32 = 4;
/// `collaborator`.
pub const NEONAPI_PROJECT_MEMBER_ORG_ROLE_COLLABORATOR: u32 = 5;
/// The text of one of the numbers NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_org_role_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectMemberOrgRole>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_free(response: Option<Box<neonapi_project_member_role_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_member_role_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_copy(response: Option<&neonapi_project_member_role_response>) -> *mut neonapi_project_member_role_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_to_json(response: Option<&neonapi_project_member_role_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_member_role_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_project_member_role_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_member_role_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_project_id(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.project_id) }
/// Id of the membership; not the id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_member_id(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.member_id) }
/// Id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_user_id(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.user_id) }
/// Email address of the user. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_email(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.email) }
/// Display name of the user. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_name(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.name) }
/// Role of the member in the organization. One of NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_org_role(response: Option<&neonapi_project_member_role_response>) -> u32 { enumeration(response, |x| Some(&x.org_role)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_org_role_text(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.org_role) }
/// Role of the member on the project, if there is one. One of NEONAPI_PROJECT_ROLE_*; 0 when absent
/// or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_project_role(response: Option<&neonapi_project_member_role_response>) -> u32 { enumeration(response, |x| x.project_role.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_project_role_text(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.project_role) }
/// Permission that comes with the role in the organization. One of
/// NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_org_default_project_permission(response: Option<&neonapi_project_member_role_response>) -> u32 { enumeration(response, |x| x.org_default_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_org_default_project_permission_text(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.org_default_project_permission) }
/// Permission that was granted on this project itself. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
/// when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_explicit_project_permission(response: Option<&neonapi_project_member_role_response>) -> u32 { enumeration(response, |x| x.explicit_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_explicit_project_permission_text(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.explicit_project_permission) }
/// Permission that the member has in the end. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when
/// absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_effective_project_permission(response: Option<&neonapi_project_member_role_response>) -> u32 { enumeration(response, |x| x.effective_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_effective_project_permission_text(response: Option<&neonapi_project_member_role_response>) -> *const c_char { text(response, |x| &x.effective_project_permission) }
/// Whether credentials the member may know should be replaced. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_credential_rotation_recommended(response: Option<&neonapi_project_member_role_response>, out: *mut bool) -> bool { optional(response, out, |x| x.credential_rotation_recommended) }
/// Whether API keys of the organization should be replaced. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_role_response_org_api_key_rotation_recommended(response: Option<&neonapi_project_member_role_response>, out: *mut bool) -> bool { optional(response, out, |x| x.org_api_key_rotation_recommended) }
/// `viewer`.
pub const NEONAPI_PROJECT_ROLE_VIEWER: u32 = 1;
/// `editor`.
pub const NEONAPI_PROJECT_ROLE_EDITOR: u32 = 2;
/// `admin`.
pub const NEONAPI_PROJECT_ROLE_ADMIN: u32 = 3;
/// The text of one of the numbers NEONAPI_PROJECT_ROLE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_role_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectRole>(number) }
