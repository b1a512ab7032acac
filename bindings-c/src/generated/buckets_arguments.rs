// Written by cargo xtask generate from api/. Do not edit.
//! Buckets: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_bucket_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_bucket_new() -> *mut neonapi_create_bucket_owner { make(&["name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_bucket_free(bucket: Option<Box<neonapi_create_bucket_owner>>) { free(bucket) }
/// Name that addresses the bucket within its branch, 1 to 255 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_bucket_set_name(arguments: Option<&mut neonapi_create_bucket_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Who may read the objects of the bucket. One of NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_bucket_set_access_level(arguments: Option<&mut neonapi_create_bucket_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::BucketCreateRequestAccessLevel>(arguments, "access_level", value, |x| &mut x.access_level) }
/// Sets `access_level` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_bucket_set_access_level_text(arguments: Option<&mut neonapi_create_bucket_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::BucketCreateRequestAccessLevel>(arguments, "access_level", value, |x| &mut x.access_level) }
