// Written by cargo xtask generate from api/. Do not edit.
//! Organization Api Keys: calls.

use crate::generated_support::*;

/// Creates an API key of an organization, for all its projects or for one.
///
/// The key is shown only in this answer and never expires. With `project_id` it is limited to that
/// project; check `project_id` of the answer. Only admins of the organization can create such keys.
/// Neon allows 10 calls per second.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_org_api_key_create_response_free`.
///
/// Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_api_keys_create(client: *const neonapi_client, org_id: *const c_char, arguments: Option<&neonapi_create_organization_api_key_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_org_api_key_create_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id)], Given::Required("arguments", arguments), |client, [org_id], arguments| client.organization_api_keys().create(org_id, arguments)) }
/// Lists the API keys of an organization, without the keys themselves.
///
/// Sends nothing yet: `neonapi_org_api_keys_list_response_item_list_next` does. `out` is yours:
/// free it with `neonapi_org_api_keys_list_response_item_list_free`.
///
/// Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_api_keys_list(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_org_api_keys_list_response_item_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organization_api_keys().list(org_id)) }
/// Revokes an API key of an organization.
///
/// The key stops working at once.
///
/// `out` is yours: free it with `neonapi_org_api_key_revoke_response_free`.
///
/// Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_api_keys_revoke(client: *const neonapi_client, org_id: *const c_char, key_id: i64, options: *const neonapi_call_options, out: *mut *mut neonapi_org_api_key_revoke_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organization_api_keys().revoke(org_id, key_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_list_next(list: Option<&mut neonapi_org_api_keys_list_response_item_list>, item: *mut *const neonapi_org_api_keys_list_response_item, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_list_cursor(list: Option<&neonapi_org_api_keys_list_response_item_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_list_free(list: Option<Box<neonapi_org_api_keys_list_response_item_list>>) { free(list) }
