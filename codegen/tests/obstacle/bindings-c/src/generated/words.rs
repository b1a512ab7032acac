// Written by cargo xtask generate from api/. Do not edit.
//! Words: calls.

use crate::generated_support::*;

/// Searches logs.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_logs_response_list_next`
/// does. `out` is yours: free it with `neonapi_logs_response_list_free`.
///
/// Calls `queryLogs` (`POST /logs`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_words_query_logs(client: *const neonapi_client, arguments: Option<&neonapi_query_logs_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_logs_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Optional(arguments), |client, [], arguments| client.words().query_logs(arguments)) }
/// Sets the trigger.
///
/// `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
///
/// Calls `setTrigger` (`PUT /triggers`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_words_set_trigger(client: *const neonapi_client, trigger: Option<&neonapi_trigger_request_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_trigger_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("trigger", trigger), |client, [], arguments| client.words().set_trigger(arguments)) }
/// Reads words that languages keep for themselves.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_reserved_words_free`.
///
/// Calls `getWords` (`GET /words`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_words_type(client: *const neonapi_client, arguments: Option<&neonapi_get_words_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_reserved_words_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.words().r#type(arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_list_next(list: Option<&mut neonapi_logs_response_list>, item: *mut *const c_char, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_text(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_logs_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_list_next_page(list: Option<&mut neonapi_logs_response_list>, page: *mut *mut neonapi_logs_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_list_cursor(list: Option<&neonapi_logs_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_list_free(list: Option<Box<neonapi_logs_response_list>>) { free(list) }
