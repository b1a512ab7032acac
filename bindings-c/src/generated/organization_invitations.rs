// Written by cargo xtask generate from api/. Do not edit.
//! Organization Invitations: calls.

use crate::generated_support::*;

/// Invites people to an organization by email.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_invitation_array_free`.
///
/// Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_create(client: *const neonapi_client, org_id: *const c_char, arguments: Option<&neonapi_create_organization_invitations_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_invitation_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id)], Given::Required("arguments", arguments), |client, [org_id], arguments| client.organization_invitations().create(org_id, arguments)) }
/// Lists the invitations to an organization.
///
/// Sends nothing yet: `neonapi_invitation_list_next` does. `out` is yours: free it with
/// `neonapi_invitation_list_free`.
///
/// Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_list(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_invitation_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organization_invitations().list(org_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_list_next(list: Option<&mut neonapi_invitation_list>, item: *mut *const neonapi_invitation, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_organization_invitations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_list_next_page(list: Option<&mut neonapi_invitation_list>, page: *mut *mut neonapi_organization_invitations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_list_cursor(list: Option<&neonapi_invitation_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_list_free(list: Option<Box<neonapi_invitation_list>>) { free(list) }
