// Written by cargo xtask generate from api/. Do not edit.
//! Objects: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_free(object: Option<Box<neonapi_bucket_object_owner>>) { free(object) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_bucket_object_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_copy(object: Option<&neonapi_bucket_object>) -> *mut neonapi_bucket_object_owner { copy(object) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_to_json(object: Option<&neonapi_bucket_object>) -> *mut c_char { to_json(object) }
/// Reads one from JSON, as `neonapi_bucket_object_to_json` writes it. `out` is yours: free it with
/// `neonapi_bucket_object_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_from_json(json: *const c_char, out: *mut *mut neonapi_bucket_object_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Key that addresses the object within its bucket. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_key(object: Option<&neonapi_bucket_object>) -> *const c_char { text(object, |x| &x.key) }
/// Size of the object, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_size(object: Option<&neonapi_bucket_object>) -> i64 { number(object, |x| x.size) }
/// Time the object was last written. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_last_modified(object: Option<&neonapi_bucket_object>) -> i64 { number(object, |x| microseconds(x.last_modified)) }
/// Entity tag, for telling versions of the content apart. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_etag(object: Option<&neonapi_bucket_object>) -> *const c_char { text(object, |x| &x.etag) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_free(response: Option<Box<neonapi_bucket_objects_list_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_bucket_objects_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_copy(response: Option<&neonapi_bucket_objects_list_response>) -> *mut neonapi_bucket_objects_list_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_to_json(response: Option<&neonapi_bucket_objects_list_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_bucket_objects_list_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_bucket_objects_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_from_json(json: *const c_char, out: *mut *mut neonapi_bucket_objects_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Common beginnings of keys, cut at the delimiter.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_folders_count(response: Option<&neonapi_bucket_objects_list_response>) -> usize { count(response, |x| &x.folders) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_folders_at(response: Option<&neonapi_bucket_objects_list_response>, index: usize) -> *const c_char { at(response, index, |x| &x.folders).pointer() }
/// How many there are. Objects of the page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_objects_count(response: Option<&neonapi_bucket_objects_list_response>) -> usize { count(response, |x| &x.objects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_objects_at(response: Option<&neonapi_bucket_objects_list_response>, index: usize) -> Option<&neonapi_bucket_object> { at(response, index, |x| &x.objects) }
/// Beginning of keys that was asked for. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_prefix(response: Option<&neonapi_bucket_objects_list_response>) -> *const c_char { text(response, |x| &x.prefix) }
/// Cursor of the next page; absent when there is none. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_next_cursor(response: Option<&neonapi_bucket_objects_list_response>) -> *const c_char { text(response, |x| &x.next_cursor) }
/// Whether there is more than the page holds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_objects_list_response_is_truncated(response: Option<&neonapi_bucket_objects_list_response>) -> bool { number(response, |x| x.is_truncated) }
/// `upload`.
pub const NEONAPI_PRESIGN_REQUEST_OPERATION_UPLOAD: u32 = 1;
/// `download`.
pub const NEONAPI_PRESIGN_REQUEST_OPERATION_DOWNLOAD: u32 = 2;
/// The text of one of the numbers NEONAPI_PRESIGN_REQUEST_OPERATION_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_request_operation_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::PresignRequestOperation>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_free(response: Option<Box<neonapi_presign_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_presign_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_copy(response: Option<&neonapi_presign_response>) -> *mut neonapi_presign_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_to_json(response: Option<&neonapi_presign_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_presign_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_presign_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_from_json(json: *const c_char, out: *mut *mut neonapi_presign_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// URL that gives access to the object until it expires; a secret. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_url(response: Option<&neonapi_presign_response>) -> *const c_char { text(response, |x| &x.url) }
/// HTTP method to use with the URL. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_method(response: Option<&neonapi_presign_response>) -> *const c_char { text(response, |x| &x.method) }
/// How many entries there are. Headers to send with the request; secret like the URL.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_headers_count(response: Option<&neonapi_presign_response>) -> usize { entry_count(response, |x| &x.headers) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_headers_key_at(response: Option<&neonapi_presign_response>, index: usize) -> *const c_char { key_at(response, index, |x| &x.headers) }
/// The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_headers_value_at(response: Option<&neonapi_presign_response>, index: usize) -> *const c_char { entry_at(response, index, |x| &x.headers).map(|entry| entry.1).pointer() }
/// Time after which the URL no longer works. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_response_expires_at(response: Option<&neonapi_presign_response>) -> i64 { number(response, |x| microseconds(x.expires_at)) }
