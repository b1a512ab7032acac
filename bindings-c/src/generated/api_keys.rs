// Written by cargo xtask generate from api/. Do not edit.
//! Api Keys: calls.

use crate::generated_support::*;

/// Creates a personal API key.
///
/// The key is shown only in this answer, so store it at once. It does not expire. Names are unique
/// per account, so a fixed name fails when a key of that name exists.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_api_key_create_response_free`.
///
/// Calls `createApiKey` (`POST /api_keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_create(client: *const neonapi_client, arguments: Option<&neonapi_create_api_key_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_api_key_create_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.api_keys().create(arguments)) }
/// Lists the personal API keys of the user, without their secrets.
///
/// Sends nothing yet: `neonapi_api_keys_list_response_item_list_next` does. `out` is yours: free it
/// with `neonapi_api_keys_list_response_item_list_free`.
///
/// Calls `listApiKeys` (`GET /api_keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_list(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_api_keys_list_response_item_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.api_keys().list()) }
/// Revokes a personal API key at once.
///
/// This cannot be undone; calls that use the key fail with 401 from then on.
///
/// `out` is yours: free it with `neonapi_api_key_revoke_response_free`.
///
/// Calls `revokeApiKey` (`DELETE /api_keys/{key_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_revoke(client: *const neonapi_client, key_id: i64, options: *const neonapi_call_options, out: *mut *mut neonapi_api_key_revoke_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.api_keys().revoke(key_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_list_response_item_list_next(list: Option<&mut neonapi_api_keys_list_response_item_list>, item: *mut *const neonapi_api_keys_list_response_item, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_list_response_item_list_cursor(list: Option<&neonapi_api_keys_list_response_item_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_keys_list_response_item_list_free(list: Option<Box<neonapi_api_keys_list_response_item_list>>) { free(list) }
