// Written by cargo xtask generate from api/. Do not edit.
//! Organization Api Keys: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_organization_api_key_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_api_key_new() -> *mut neonapi_create_organization_api_key_owner { make(&["key_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_api_key_free(record: Option<Box<neonapi_create_organization_api_key_owner>>) { free(record) }
/// Name to give to the API key, at most 64 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_api_key_set_key_name(arguments: Option<&mut neonapi_create_organization_api_key_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "key_name", value, |x| &mut x.key_name) }
/// Project to limit the API key to; leave out for all projects. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_api_key_set_project_id(arguments: Option<&mut neonapi_create_organization_api_key_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "project_id", value, |x| &mut x.project_id) }
