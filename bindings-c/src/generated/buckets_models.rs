// Written by cargo xtask generate from api/. Do not edit.
//! Buckets: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_free(bucket: Option<Box<neonapi_bucket_owner>>) { free(bucket) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_bucket_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_copy(bucket: Option<&neonapi_bucket>) -> *mut neonapi_bucket_owner { copy(bucket) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_to_json(bucket: Option<&neonapi_bucket>) -> *mut c_char { to_json(bucket) }
/// Reads one from JSON, as `neonapi_bucket_to_json` writes it. `out` is yours: free it with
/// `neonapi_bucket_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_from_json(json: *const c_char, out: *mut *mut neonapi_bucket_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Name that addresses the bucket within its branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_name(bucket: Option<&neonapi_bucket>) -> *const c_char { text(bucket, |x| &x.name) }
/// Who may read the objects of the bucket. One of NEONAPI_BUCKET_ACCESS_LEVEL_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_access_level(bucket: Option<&neonapi_bucket>) -> u32 { enumeration(bucket, |x| Some(&x.access_level)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_access_level_text(bucket: Option<&neonapi_bucket>) -> *const c_char { text(bucket, |x| &x.access_level) }
/// Time it was created. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_created_at(bucket: Option<&neonapi_bucket>) -> i64 { number(bucket, |x| microseconds(x.created_at)) }
/// `private`.
pub const NEONAPI_BUCKET_ACCESS_LEVEL_PRIVATE: u32 = 1;
/// `public_read`.
pub const NEONAPI_BUCKET_ACCESS_LEVEL_PUBLIC_READ: u32 = 2;
/// The text of one of the numbers NEONAPI_BUCKET_ACCESS_LEVEL_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_access_level_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BucketAccessLevel>(number) }
/// `private`.
pub const NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_PRIVATE: u32 = 1;
/// `public_read`.
pub const NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_PUBLIC_READ: u32 = 2;
/// The text of one of the numbers NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_create_request_access_level_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BucketCreateRequestAccessLevel>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_free(response: Option<Box<neonapi_buckets_list_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_buckets_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_copy(response: Option<&neonapi_buckets_list_response>) -> *mut neonapi_buckets_list_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_to_json(response: Option<&neonapi_buckets_list_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_buckets_list_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_buckets_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_from_json(json: *const c_char, out: *mut *mut neonapi_buckets_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Buckets found on the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_buckets_count(response: Option<&neonapi_buckets_list_response>) -> usize { count(response, |x| &x.buckets) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list_response_buckets_at(response: Option<&neonapi_buckets_list_response>, index: usize) -> Option<&neonapi_bucket> { at(response, index, |x| &x.buckets) }
