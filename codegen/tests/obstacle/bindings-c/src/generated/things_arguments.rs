// Written by cargo xtask generate from api/. Do not edit.
//! Things: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_thing_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_new() -> *mut neonapi_create_thing_owner { make(&["name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_free(thing: Option<Box<neonapi_create_thing_owner>>) { free(thing) }
/// Name of the thing. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_set_name(arguments: Option<&mut neonapi_create_thing_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Name of the inner part. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_set_inner_name(arguments: Option<&mut neonapi_create_thing_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "inner_name", value, |x| &mut x.inner_name) }
/// Adds one. Tags of the inner part. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_add_tags(arguments: Option<&mut neonapi_create_thing_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "tags", value, |x| &mut x.tags) }
/// Sends `tags` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_empty_tags(arguments: Option<&mut neonapi_create_thing_owner>) -> neonapi_status { empty(arguments, "tags", |x| &mut x.tags) }
/// Whether to start it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_thing_set_start(arguments: Option<&mut neonapi_create_thing_owner>, value: bool) -> neonapi_status { set(arguments, "start", value, |x| &mut x.start) }
/// Makes an empty one. Yours: free it with `neonapi_deploy_file_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_file_new() -> *mut neonapi_deploy_file_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_file_free(file: Option<Box<neonapi_deploy_file_owner>>) { free(file) }
/// The bytes. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_file_set_zip(arguments: Option<&mut neonapi_deploy_file_owner>, data: *const u8, size_bytes: usize) -> neonapi_status { set_bytes(arguments, "zip", (data, size_bytes), |x| &mut x.zip) }
/// Puts an entry. Variables, which travel as JSON in a text. Both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_file_put_environment(arguments: Option<&mut neonapi_deploy_file_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_text(arguments, "environment", (key, value), |x| &mut x.environment) }
/// Sends `environment` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_file_empty_environment(arguments: Option<&mut neonapi_deploy_file_owner>) -> neonapi_status { empty(arguments, "environment", |x| &mut x.environment) }
/// Makes an empty one. Yours: free it with `neonapi_list_things_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_new() -> *mut neonapi_list_things_owner { make(&["from_time", "ids"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_free(things: Option<Box<neonapi_list_things_owner>>) { free(things) }
/// Start of the span of time. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_set_from_time(arguments: Option<&mut neonapi_list_things_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "from_time", microseconds, |x| &mut x.from_time) }
/// Adds one. Things to list. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_add_ids(arguments: Option<&mut neonapi_list_things_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "ids", value, |x| &mut x.ids) }
/// Sends `ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_empty_ids(arguments: Option<&mut neonapi_list_things_owner>) -> neonapi_status { empty(arguments, "ids", |x| &mut x.ids) }
/// Where to start. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_set_cursor(arguments: Option<&mut neonapi_list_things_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Organization that has the things. Deprecated: its end was announced for 2030-01-01. Copied; NULL
/// takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_things_set_org_id(arguments: Option<&mut neonapi_list_things_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Makes an empty one. Yours: free it with `neonapi_update_thing_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_thing_new() -> *mut neonapi_update_thing_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_thing_free(thing: Option<Box<neonapi_update_thing_owner>>) { free(thing) }
/// New name, or null for none. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_thing_set_name(arguments: Option<&mut neonapi_update_thing_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// New time of expiry; can be set, cleared or left alone. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_thing_set_expires_at(arguments: Option<&mut neonapi_update_thing_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Removes `expires_at`, where nothing set leaves it as it is.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_thing_clear_expires_at(arguments: Option<&mut neonapi_update_thing_owner>) -> neonapi_status { set(arguments, "expires_at", neonapi::TimestampUpdate::Clear, |x| &mut x.expires_at) }
