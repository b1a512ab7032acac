// Written by cargo xtask generate from api/. Do not edit.
//! Operations: calls.

use crate::generated_support::*;

/// Lists operations.
///
/// Sends nothing yet: `neonapi_operation_list_next` does. `out` is yours: free it with
/// `neonapi_operation_list_free`.
///
/// Calls `listOperations` (`GET /operations`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_list(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.operations().list()) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_next(list: Option<&mut neonapi_operation_list>, item: *mut *const neonapi_operation, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_next_page(list: Option<&mut neonapi_operation_list>, page: *mut *mut neonapi_operations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_cursor(list: Option<&neonapi_operation_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_list_free(list: Option<Box<neonapi_operation_list>>) { free(list) }
