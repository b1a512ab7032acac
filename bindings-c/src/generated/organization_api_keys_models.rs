// Written by cargo xtask generate from api/. Do not edit.
//! Organization Api Keys: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_free(response: Option<Box<neonapi_org_api_key_create_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_org_api_key_create_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_copy(response: Option<&neonapi_org_api_key_create_response>) -> *mut neonapi_org_api_key_create_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_to_json(response: Option<&neonapi_org_api_key_create_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_org_api_key_create_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_org_api_key_create_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_from_json(json: *const c_char, out: *mut *mut neonapi_org_api_key_create_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the API key, used to revoke it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_id(response: Option<&neonapi_org_api_key_create_response>) -> i64 { number(response, |x| x.id) }
/// The key itself, shown only this once. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_key(response: Option<&neonapi_org_api_key_create_response>) -> *const c_char { text(response, |x| &x.key) }
/// Name given to the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_name(response: Option<&neonapi_org_api_key_create_response>) -> *const c_char { text(response, |x| &x.name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_created_at(response: Option<&neonapi_org_api_key_create_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Id of the user who created the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_created_by(response: Option<&neonapi_org_api_key_create_response>) -> *const c_char { text(response, |x| &x.created_by) }
/// Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_create_response_project_id(response: Option<&neonapi_org_api_key_create_response>) -> *const c_char { text(response, |x| &x.project_id) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_free(response: Option<Box<neonapi_org_api_key_revoke_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_org_api_key_revoke_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_copy(response: Option<&neonapi_org_api_key_revoke_response>) -> *mut neonapi_org_api_key_revoke_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_to_json(response: Option<&neonapi_org_api_key_revoke_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_org_api_key_revoke_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_org_api_key_revoke_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_from_json(json: *const c_char, out: *mut *mut neonapi_org_api_key_revoke_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the API key, used to revoke it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_id(response: Option<&neonapi_org_api_key_revoke_response>) -> i64 { number(response, |x| x.id) }
/// Name given to the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_name(response: Option<&neonapi_org_api_key_revoke_response>) -> *const c_char { text(response, |x| &x.name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_created_at(response: Option<&neonapi_org_api_key_revoke_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Id of the user who created the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_created_by(response: Option<&neonapi_org_api_key_revoke_response>) -> *const c_char { text(response, |x| &x.created_by) }
/// Time the API key was last used; null before the first use. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_last_used_at(response: Option<&neonapi_org_api_key_revoke_response>, out: *mut i64) -> bool { optional(response, out, |x| x.last_used_at.map(microseconds)) }
/// IP address the API key was last used from. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_last_used_from_addr(response: Option<&neonapi_org_api_key_revoke_response>) -> *const c_char { text(response, |x| &x.last_used_from_addr) }
/// Whether the API key is revoked.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_revoked(response: Option<&neonapi_org_api_key_revoke_response>) -> bool { number(response, |x| x.revoked) }
/// Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_key_revoke_response_project_id(response: Option<&neonapi_org_api_key_revoke_response>) -> *const c_char { text(response, |x| &x.project_id) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_free(item: Option<Box<neonapi_org_api_keys_list_response_item_owner>>) { free(item) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_org_api_keys_list_response_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_copy(item: Option<&neonapi_org_api_keys_list_response_item>) -> *mut neonapi_org_api_keys_list_response_item_owner { copy(item) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_to_json(item: Option<&neonapi_org_api_keys_list_response_item>) -> *mut c_char { to_json(item) }
/// Reads one from JSON, as `neonapi_org_api_keys_list_response_item_to_json` writes it. `out` is
/// yours: free it with `neonapi_org_api_keys_list_response_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_from_json(json: *const c_char, out: *mut *mut neonapi_org_api_keys_list_response_item_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the API key, used to revoke it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_id(item: Option<&neonapi_org_api_keys_list_response_item>) -> i64 { number(item, |x| x.id) }
/// Name given to the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_name(item: Option<&neonapi_org_api_keys_list_response_item>) -> *const c_char { text(item, |x| &x.name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_created_at(item: Option<&neonapi_org_api_keys_list_response_item>) -> i64 { number(item, |x| microseconds(x.created_at)) }
/// User who created the API key. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_created_by(item: Option<&neonapi_org_api_keys_list_response_item>) -> Option<&neonapi_api_key_creator_data> { item.map(|x| &x.created_by) }
/// Time the API key was last used; null before the first use. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_last_used_at(item: Option<&neonapi_org_api_keys_list_response_item>, out: *mut i64) -> bool { optional(item, out, |x| x.last_used_at.map(microseconds)) }
/// IP address the API key was last used from. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_last_used_from_addr(item: Option<&neonapi_org_api_keys_list_response_item>) -> *const c_char { text(item, |x| &x.last_used_from_addr) }
/// Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_org_api_keys_list_response_item_project_id(item: Option<&neonapi_org_api_keys_list_response_item>) -> *const c_char { text(item, |x| &x.project_id) }
