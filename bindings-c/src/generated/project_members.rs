// Written by cargo xtask generate from api/. Do not edit.
//! Project Members: calls.

use crate::generated_support::*;

/// Lists the members of a project and the access each has.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_project_member_list_next`
/// does. `out` is yours: free it with `neonapi_project_member_list_free`.
///
/// Calls `listProjectMembers` (`GET /projects/{project_id}/members`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_members_list(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_list_project_members_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_member_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.project_members().list(project_id, arguments)) }
/// Takes away the role that a member was given on a project.
///
/// If this would lock you out yourself, `confirm_self_lockout` says that you mean it.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_project_member_role_response_free`.
///
/// Calls `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_members_remove_role(client: *const neonapi_client, project_id: *const c_char, member_id: *const c_char, arguments: Option<&neonapi_remove_project_member_role_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_member_role_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("member_id", member_id)], Given::Optional(arguments), |client, [project_id, member_id], arguments| client.project_members().remove_role(project_id, member_id, arguments)) }
/// Gives a member a role on a project, in place of any earlier one.
///
/// If this would lower your own role, `confirm_self_demotion` says that you mean it.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_project_member_role_response_free`.
///
/// Calls `setProjectMemberRole` (`PUT /projects/{project_id}/members/{member_id}/role`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_members_set_role(client: *const neonapi_client, project_id: *const c_char, member_id: *const c_char, arguments: Option<&neonapi_set_project_member_role_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_member_role_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("member_id", member_id)], Given::Required("arguments", arguments), |client, [project_id, member_id], arguments| client.project_members().set_role(project_id, member_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_list_next(list: Option<&mut neonapi_project_member_list>, item: *mut *const neonapi_project_member, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_project_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_list_next_page(list: Option<&mut neonapi_project_member_list>, page: *mut *mut neonapi_list_project_members_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_list_cursor(list: Option<&neonapi_project_member_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_member_list_free(list: Option<Box<neonapi_project_member_list>>) { free(list) }
