// Written by cargo xtask generate from api/. Do not edit.
//! Storage: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_free(storage: Option<Box<neonapi_branch_storage_owner>>) { free(storage) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_branch_storage_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_copy(storage: Option<&neonapi_branch_storage>) -> *mut neonapi_branch_storage_owner { copy(storage) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_to_json(storage: Option<&neonapi_branch_storage>) -> *mut c_char { to_json(storage) }
/// Reads one from JSON, as `neonapi_branch_storage_to_json` writes it. `out` is yours: free it with
/// `neonapi_branch_storage_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_from_json(json: *const c_char, out: *mut *mut neonapi_branch_storage_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether object storage is enabled on the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_enabled(storage: Option<&neonapi_branch_storage>) -> bool { number(storage, |x| x.enabled) }
/// URL of the S3 interface. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_s3_endpoint(storage: Option<&neonapi_branch_storage>) -> *const c_char { text(storage, |x| &x.s3_endpoint) }
/// Region to set in an S3 client. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_region(storage: Option<&neonapi_branch_storage>) -> *const c_char { text(storage, |x| &x.region) }
/// Whether S3 clients must put the bucket in the path, not in the host name.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_storage_force_path_style(storage: Option<&neonapi_branch_storage>) -> bool { number(storage, |x| x.force_path_style) }
