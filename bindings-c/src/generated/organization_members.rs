// Written by cargo xtask generate from api/. Do not edit.
//! Organization Members: calls.

use crate::generated_support::*;

/// Fetches one member of an organization.
///
/// `out` is yours: free it with `neonapi_member_free`.
///
/// Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_members_get(client: *const neonapi_client, org_id: *const c_char, member_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_member_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id), ("member_id", member_id)], Given::<()>::Nothing, |client, [org_id, member_id], _| client.organization_members().get(org_id, member_id)) }
/// Lists the members of an organization.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_member_with_user_list_next`
/// does. `out` is yours: free it with `neonapi_member_with_user_list_free`.
///
/// Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_members_list(client: *const neonapi_client, org_id: *const c_char, arguments: Option<&neonapi_list_organization_members_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_member_with_user_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("org_id", org_id)], Given::Optional(arguments), |client, [org_id], arguments| client.organization_members().list(org_id, arguments)) }
/// Removes a member from an organization.
///
/// Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_members_remove(client: *const neonapi_client, org_id: *const c_char, member_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("org_id", org_id), ("member_id", member_id)], Given::<()>::Nothing, |client, [org_id, member_id], _| client.organization_members().remove(org_id, member_id)) }
/// Changes the role of a member of an organization.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_member_free`.
///
/// Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_members_update(client: *const neonapi_client, org_id: *const c_char, member_id: *const c_char, arguments: Option<&neonapi_update_organization_member_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_member_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id), ("member_id", member_id)], Given::Required("arguments", arguments), |client, [org_id, member_id], arguments| client.organization_members().update(org_id, member_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_list_next(list: Option<&mut neonapi_member_with_user_list>, item: *mut *const neonapi_member_with_user, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_get_organization_members_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_list_next_page(list: Option<&mut neonapi_member_with_user_list>, page: *mut *mut neonapi_get_organization_members_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_list_cursor(list: Option<&neonapi_member_with_user_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_with_user_list_free(list: Option<Box<neonapi_member_with_user_list>>) { free(list) }
