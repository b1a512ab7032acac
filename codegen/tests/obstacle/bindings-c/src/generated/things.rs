// Written by cargo xtask generate from api/. Do not edit.
//! Things: calls.

use crate::generated_support::*;

/// Creates a thing.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_thing_operations_free`.
///
/// Calls `createThing` (`POST /things`). Private beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_create(client: *const neonapi_client, arguments: Option<&neonapi_create_thing_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.things().create(arguments)) }
/// Deletes a thing.
///
/// `out` is yours: free it with `neonapi_thing_operations_free`. NULL when there is none.
///
/// Calls `deleteThing` (`DELETE /things/{thing_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_delete(client: *const neonapi_client, thing_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("thing_id", thing_id)], Given::<()>::Nothing, |client, [thing_id], _| client.things().delete(thing_id)) }
/// Uploads a file.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_thing_free`.
///
/// Calls `deployFile` (`POST /files/{file_key}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_deploy_file(client: *const neonapi_client, file_key: *const c_char, arguments: Option<&neonapi_deploy_file_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("file_key", file_key)], Given::Optional(arguments), |client, [file_key], arguments| client.things().deploy_file(file_key, arguments)) }
/// Finishes a thing.
///
/// `out` is yours: free it with `neonapi_operation_array_free`.
///
/// Calls `finishThing` (`POST /things/{thing_id}/finish`). Deprecated: its end was announced for
/// 2030-01-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_finish(client: *const neonapi_client, thing_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("thing_id", thing_id)], Given::<()>::Nothing, |client, [thing_id], _| client.things().finish(thing_id)) }
/// Reads a thing.
///
/// `out` is yours: free it with `neonapi_thing_free`.
///
/// Calls `getThing` (`GET /things/{thing_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_get(client: *const neonapi_client, thing_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("thing_id", thing_id)], Given::<()>::Nothing, |client, [thing_id], _| client.things().get(thing_id)) }
/// Downloads a file.
///
/// `out` is yours: free it with `neonapi_bytes_free`.
///
/// Calls `getFile` (`GET /files/{file_key}`). Alpha.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_get_file(client: *const neonapi_client, file_key: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_bytes, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("file_key", file_key)], Given::<()>::Nothing, |client, [file_key], _| client.things().get_file(file_key)) }
/// Lists things.
///
/// In no order that anyone could rely on. The list can be long, so it comes in pages, and this
/// sentence is long as well.
///
/// `arguments` stay yours. Sends nothing yet: `neonapi_thing_list_next` does. `out` is yours: free
/// it with `neonapi_thing_list_free`.
///
/// Calls `listThings` (`GET /things`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_list(client: *const neonapi_client, arguments: Option<&neonapi_list_things_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.things().list(arguments)) }
/// Lists keys.
///
/// Sends nothing yet: `neonapi_thing_key_list_next` does. `out` is yours: free it with
/// `neonapi_thing_key_list_free`.
///
/// Calls `listKeys` (`GET /keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_list_keys(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_thing_key_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.things().list_keys()) }
/// Lists the parts of a thing.
///
/// Sends nothing yet: `neonapi_list_parts_response_list_next` does. `out` is yours: free it with
/// `neonapi_list_parts_response_list_free`.
///
/// Calls `listParts` (`GET /things/{thing_id}/parts`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_list_parts(client: *const neonapi_client, thing_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_list_parts_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("thing_id", thing_id)], Given::<()>::Nothing, |client, [thing_id], _| client.things().list_parts(thing_id)) }
/// Reads what a provider calls itself.
///
/// `out` is yours: free it with `neonapi_string_free`. NULL when there is none.
///
/// Calls `getProvider` (`GET /providers/{provider}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_provider_name(client: *const neonapi_client, provider: *const c_char, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("provider", provider)], Given::<()>::Nothing, |client, [provider], _| client.things().provider_name(&provider.into())) }
/// Revokes a key.
///
/// Calls `revokeKey` (`DELETE /keys/{number}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_revoke_key(client: *const neonapi_client, number: i64, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [], Given::<()>::Nothing, |client, [], _| client.things().revoke_key(number)) }
/// Changes a thing.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `updateThing` (`PATCH /things/{thing_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_things_update(client: *const neonapi_client, thing_id: *const c_char, arguments: Option<&neonapi_update_thing_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("thing_id", thing_id)], Given::Optional(arguments), |client, [thing_id], arguments| client.things().update(thing_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_list_next(list: Option<&mut neonapi_list_parts_response_list>, item: *mut *const c_char, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_text(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_parts_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_list_next_page(list: Option<&mut neonapi_list_parts_response_list>, page: *mut *mut neonapi_list_parts_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_list_cursor(list: Option<&neonapi_list_parts_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_list_free(list: Option<Box<neonapi_list_parts_response_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_list_next(list: Option<&mut neonapi_thing_key_list>, item: *mut *const neonapi_thing_key, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_list_cursor(list: Option<&neonapi_thing_key_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_list_free(list: Option<Box<neonapi_thing_key_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_list_next(list: Option<&mut neonapi_thing_list>, item: *mut *const neonapi_thing, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_things_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_list_next_page(list: Option<&mut neonapi_thing_list>, page: *mut *mut neonapi_list_things_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_list_cursor(list: Option<&neonapi_thing_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_list_free(list: Option<Box<neonapi_thing_list>>) { free(list) }
