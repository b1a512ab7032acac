// Written by cargo xtask generate from api/. Do not edit.
//! Objects: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_delete_objects_by_prefix_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_objects_by_prefix_new() -> *mut neonapi_delete_objects_by_prefix_owner { make(&["prefix"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_objects_by_prefix_free(prefix: Option<Box<neonapi_delete_objects_by_prefix_owner>>) { free(prefix) }
/// Beginning of the keys to delete, 1 to 1024 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_objects_by_prefix_set_prefix(arguments: Option<&mut neonapi_delete_objects_by_prefix_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "prefix", value, |x| &mut x.prefix) }
/// Makes an empty one. Yours: free it with `neonapi_list_objects_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_new() -> *mut neonapi_list_objects_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_free(objects: Option<Box<neonapi_list_objects_owner>>) { free(objects) }
/// Beginning that the keys must have. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_set_prefix(arguments: Option<&mut neonapi_list_objects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "prefix", value, |x| &mut x.prefix) }
/// Text at which keys are cut into folders. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_set_delimiter(arguments: Option<&mut neonapi_list_objects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "delimiter", value, |x| &mut x.delimiter) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_set_cursor(arguments: Option<&mut neonapi_list_objects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Objects per page, 1 to 1000; the server takes 1000 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_objects_set_limit(arguments: Option<&mut neonapi_list_objects_owner>, value: i32) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_presign_object_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_new() -> *mut neonapi_presign_object_owner { make(&["operation"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_free(object: Option<Box<neonapi_presign_object_owner>>) { free(object) }
/// Whether the URL is for an upload or a download. Has to be set. One of
/// NEONAPI_PRESIGN_REQUEST_OPERATION_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_set_operation(arguments: Option<&mut neonapi_presign_object_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::PresignRequestOperation>(arguments, "operation", value, |x| &mut x.operation) }
/// Sets `operation` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_set_operation_text(arguments: Option<&mut neonapi_presign_object_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::PresignRequestOperation>(arguments, "operation", value, |x| &mut x.operation) }
/// Media type of the content to upload. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_set_content_type(arguments: Option<&mut neonapi_presign_object_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "content_type", value, |x| &mut x.content_type) }
/// How long the URL works, in seconds, 1 to 604800; the server default is 900.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_presign_object_set_expires_in_seconds(arguments: Option<&mut neonapi_presign_object_owner>, value: i64) -> neonapi_status { set(arguments, "expires_in_seconds", value, |x| &mut x.expires_in_seconds) }
