// Written by cargo xtask generate from api/. Do not edit.
//! Api Keys: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_api_key_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_api_key_new() -> *mut neonapi_create_api_key_owner { make(&["key_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_api_key_free(record: Option<Box<neonapi_create_api_key_owner>>) { free(record) }
/// Name for the key, unique within the account, at most 64 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_api_key_set_key_name(arguments: Option<&mut neonapi_create_api_key_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "key_name", value, |x| &mut x.key_name) }
