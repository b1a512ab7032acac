// Written by cargo xtask generate from api/. Do not edit.
//! Things: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_free(response: Option<Box<neonapi_list_parts_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_list_parts_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_copy(response: Option<&neonapi_list_parts_response>) -> *mut neonapi_list_parts_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_to_json(response: Option<&neonapi_list_parts_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_parts_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_list_parts_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_parts_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Names of the parts.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_parts_count(response: Option<&neonapi_list_parts_response>) -> usize { count(response, |x| &x.parts) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_parts_at(response: Option<&neonapi_list_parts_response>, index: usize) -> *const c_char { at(response, index, |x| &x.parts).pointer() }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_parts_response_pagination(response: Option<&neonapi_list_parts_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_free(response: Option<Box<neonapi_list_things_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_list_things_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_copy(response: Option<&neonapi_list_things_response>) -> *mut neonapi_list_things_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_to_json(response: Option<&neonapi_list_things_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_things_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_list_things_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_things_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. The things.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_things_count(response: Option<&neonapi_list_things_response>) -> usize { count(response, |x| &x.things) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_things_at(response: Option<&neonapi_list_things_response>, index: usize) -> Option<&neonapi_thing> { at(response, index, |x| &x.things) }
/// How many entries there are. The same things by owner.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_by_owner_count(response: Option<&neonapi_list_things_response>) -> usize { entry_count(response, |x| &x.by_owner) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_by_owner_key_at(response: Option<&neonapi_list_things_response>, index: usize) -> *const c_char { key_at(response, index, |x| &x.by_owner) }
/// How many values an entry has.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_by_owner_value_count(response: Option<&neonapi_list_things_response>, index: usize) -> usize { entry_at(response, index, |x| &x.by_owner).map(|entry| entry.1).map_or(0, Vec::len) }
/// One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_by_owner_value_at(response: Option<&neonapi_list_things_response>, index: usize, value_index: usize) -> *const c_char { entry_at(response, index, |x| &x.by_owner).map(|entry| entry.1).and_then(|values| values.get(value_index)).pointer() }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_response_pagination(response: Option<&neonapi_list_things_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_free(thing: Option<Box<neonapi_thing_owner>>) { free(thing) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_thing_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_copy(thing: Option<&neonapi_thing>) -> *mut neonapi_thing_owner { copy(thing) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_to_json(thing: Option<&neonapi_thing>) -> *mut c_char { to_json(thing) }
/// Reads one from JSON, as `neonapi_thing_to_json` writes it. `out` is yours: free it with
/// `neonapi_thing_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_from_json(json: *const c_char, out: *mut *mut neonapi_thing_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Identifier of the thing. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_id(thing: Option<&neonapi_thing>) -> *const c_char { text(thing, |x| &x.id) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_created_at(thing: Option<&neonapi_thing>) -> i64 { number(thing, |x| microseconds(x.created_at)) }
/// How large it is.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_size(thing: Option<&neonapi_thing>) -> f64 { number(thing, |x| x.size) }
/// How many there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_count(thing: Option<&neonapi_thing>) -> i32 { number(thing, |x| x.count) }
/// How many bytes it takes. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_bytes(thing: Option<&neonapi_thing>, out: *mut u64) -> bool { optional(thing, out, |x| x.bytes) }
/// State that it is in. Known values: `ready`, `busy`. Deprecated. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_state(thing: Option<&neonapi_thing>) -> *const c_char { text(thing, |x| &x.state) }
/// Settings, which may be null. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_settings(thing: Option<&neonapi_thing>) -> Option<&neonapi_thing_settings_data> { thing.and_then(|x| x.settings.as_ref()) }
/// Anything at all. As JSON; NULL when absent. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_extra(thing: Option<&neonapi_thing>) -> *mut c_char { json(thing.and_then(|x| x.extra.as_ref())) }
/// How many entries there are. Headers, which are secret.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_headers_count(thing: Option<&neonapi_thing>) -> usize { entry_count(thing, |x| &x.headers) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_headers_key_at(thing: Option<&neonapi_thing>, index: usize) -> *const c_char { key_at(thing, index, |x| &x.headers) }
/// The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_headers_value_at(thing: Option<&neonapi_thing>, index: usize) -> *const c_char { entry_at(thing, index, |x| &x.headers).map(|entry| entry.1).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_free(record: Option<Box<neonapi_thing_key_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_thing_key_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_copy(record: Option<&neonapi_thing_key>) -> *mut neonapi_thing_key_owner { copy(record) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_to_json(record: Option<&neonapi_thing_key>) -> *mut c_char { to_json(record) }
/// Reads one from JSON, as `neonapi_thing_key_to_json` writes it. `out` is yours: free it with
/// `neonapi_thing_key_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_from_json(json: *const c_char, out: *mut *mut neonapi_thing_key_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Number of the key.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_id(record: Option<&neonapi_thing_key>) -> i64 { number(record, |x| x.id) }
/// The key itself. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_key_key(record: Option<&neonapi_thing_key>) -> *const c_char { text(record, |x| &x.key) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_free(operations: Option<Box<neonapi_thing_operations_owner>>) { free(operations) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_thing_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_copy(operations: Option<&neonapi_thing_operations>) -> *mut neonapi_thing_operations_owner { copy(operations) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_to_json(operations: Option<&neonapi_thing_operations>) -> *mut c_char { to_json(operations) }
/// Reads one from JSON, as `neonapi_thing_operations_to_json` writes it. `out` is yours: free it
/// with `neonapi_thing_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_from_json(json: *const c_char, out: *mut *mut neonapi_thing_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The thing. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_thing(operations: Option<&neonapi_thing_operations>) -> Option<&neonapi_thing> { operations.map(|x| &x.thing) }
/// How many there are. The work.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_operations_count(operations: Option<&neonapi_thing_operations>) -> usize { count(operations, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_thing_operations_operations_at(operations: Option<&neonapi_thing_operations>, index: usize) -> Option<&neonapi_operation> { at(operations, index, |x| &x.operations) }
