// Written by cargo xtask generate from api/. Do not edit.
//! Triggers: what calls are given.

use crate::generated_support::*;

/// Cron expression that says when the trigger fires. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_schedule_set_cron(schedule: Option<&mut neonapi_function_trigger_schedule_owner>, value: *const c_char) -> neonapi_status { set_text(schedule, "cron", value, |x| &mut x.cron) }
/// Bucket whose new objects fire the trigger. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_set_bucket_name(created: Option<&mut neonapi_function_trigger_storage_object_created_owner>, value: *const c_char) -> neonapi_status { set_text(created, "bucket_name", value, |x| &mut x.bucket_name) }
/// Beginning that the key of an object must have to fire the trigger. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_set_prefix(created: Option<&mut neonapi_function_trigger_storage_object_created_owner>, value: *const c_char) -> neonapi_status { set_text(created, "prefix", value, |x| &mut x.prefix) }
/// Makes an empty one. Yours: free it with `neonapi_schedule_trigger_create_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_new() -> *mut neonapi_schedule_trigger_create_request_owner { make(&["function_slug", "name", "schedule"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_free(request: Option<Box<neonapi_schedule_trigger_create_request_owner>>) { free(request) }
/// Slug of the function that the trigger calls. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_set_function_slug(request: Option<&mut neonapi_schedule_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_slug", value, |x| &mut x.function_slug) }
/// Name people know the trigger by, 1 to 256 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_set_name(request: Option<&mut neonapi_schedule_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "name", value, |x| &mut x.name) }
/// Path on the function that the trigger calls; the server takes `/` when it is left out. Copied;
/// NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_set_function_path(request: Option<&mut neonapi_schedule_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_path", value, |x| &mut x.function_path) }
/// When the trigger fires. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_set_schedule(request: Option<&mut neonapi_schedule_trigger_create_request_owner>, value: Option<&mut neonapi_function_trigger_schedule_owner>) -> neonapi_status { set_part(request, "schedule", value.as_deref(), |x| &mut x.schedule) }
/// Whether the trigger is on; the server takes true when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_create_request_set_enabled(request: Option<&mut neonapi_schedule_trigger_create_request_owner>, value: bool) -> neonapi_status { set(request, "enabled", value, |x| &mut x.enabled) }
/// Makes an empty one. Yours: free it with `neonapi_schedule_trigger_update_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_new() -> *mut neonapi_schedule_trigger_update_request_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_free(request: Option<Box<neonapi_schedule_trigger_update_request_owner>>) { free(request) }
/// Slug of the function that the trigger calls. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_set_function_slug(request: Option<&mut neonapi_schedule_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_slug", value, |x| &mut x.function_slug) }
/// Name people know the trigger by, 1 to 256 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_set_name(request: Option<&mut neonapi_schedule_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "name", value, |x| &mut x.name) }
/// Path on the function that the trigger calls. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_set_function_path(request: Option<&mut neonapi_schedule_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_path", value, |x| &mut x.function_path) }
/// When the trigger fires. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_set_schedule(request: Option<&mut neonapi_schedule_trigger_update_request_owner>, value: Option<&mut neonapi_function_trigger_schedule_owner>) -> neonapi_status { set_part(request, "schedule", value.as_deref(), |x| &mut x.schedule) }
/// Whether the trigger is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_update_request_set_enabled(request: Option<&mut neonapi_schedule_trigger_update_request_owner>, value: bool) -> neonapi_status { set(request, "enabled", value, |x| &mut x.enabled) }
/// Makes an empty one. Yours: free it with
/// `neonapi_storage_object_created_trigger_create_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_new() -> *mut neonapi_storage_object_created_trigger_create_request_owner { make(&["function_slug", "name", "storage_object_created"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_free(request: Option<Box<neonapi_storage_object_created_trigger_create_request_owner>>) { free(request) }
/// Slug of the function that the trigger calls. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_set_function_slug(request: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_slug", value, |x| &mut x.function_slug) }
/// Name people know the trigger by, 1 to 256 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_set_name(request: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "name", value, |x| &mut x.name) }
/// Path on the function that the trigger calls; the server takes `/` when it is left out. Copied;
/// NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_set_function_path(request: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_path", value, |x| &mut x.function_path) }
/// Which new objects fire the trigger. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_set_storage_object_created(request: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>, value: Option<&mut neonapi_function_trigger_storage_object_created_owner>) -> neonapi_status { set_part(request, "storage_object_created", value.as_deref(), |x| &mut x.storage_object_created) }
/// Whether the trigger is on; the server takes true when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_create_request_set_enabled(request: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>, value: bool) -> neonapi_status { set(request, "enabled", value, |x| &mut x.enabled) }
/// Makes an empty one. Yours: free it with
/// `neonapi_storage_object_created_trigger_update_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_new() -> *mut neonapi_storage_object_created_trigger_update_request_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_free(request: Option<Box<neonapi_storage_object_created_trigger_update_request_owner>>) { free(request) }
/// Slug of the function that the trigger calls. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_set_function_slug(request: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_slug", value, |x| &mut x.function_slug) }
/// Name people know the trigger by, 1 to 256 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_set_name(request: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "name", value, |x| &mut x.name) }
/// Path on the function that the trigger calls. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_set_function_path(request: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "function_path", value, |x| &mut x.function_path) }
/// Which new objects fire the trigger. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_set_storage_object_created(request: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>, value: Option<&mut neonapi_function_trigger_storage_object_created_owner>) -> neonapi_status { set_part(request, "storage_object_created", value.as_deref(), |x| &mut x.storage_object_created) }
/// Whether the trigger is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_update_request_set_enabled(request: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>, value: bool) -> neonapi_status { set(request, "enabled", value, |x| &mut x.enabled) }
/// Makes an empty one. Yours: free it with `neonapi_trigger_create_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_create_request_new() -> *mut neonapi_trigger_create_request_owner { make_union("request") }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_create_request_free(request: Option<Box<neonapi_trigger_create_request_owner>>) { free(request) }
/// Gives it the form `schedule`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_create_request_set_schedule(request: Option<&mut neonapi_trigger_create_request_owner>, value: Option<&mut neonapi_schedule_trigger_create_request_owner>) -> neonapi_status { set_form(request, "schedule", value.as_deref(), neonapi::models::TriggerCreateRequest::Schedule) }
/// Gives it the form `storage_object_created`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_create_request_set_storage_object_created(request: Option<&mut neonapi_trigger_create_request_owner>, value: Option<&mut neonapi_storage_object_created_trigger_create_request_owner>) -> neonapi_status { set_form(request, "storage_object_created", value.as_deref(), neonapi::models::TriggerCreateRequest::StorageObjectCreated) }
/// Makes an empty one. Yours: free it with `neonapi_trigger_update_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_update_request_new() -> *mut neonapi_trigger_update_request_owner { make_union("request") }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_update_request_free(request: Option<Box<neonapi_trigger_update_request_owner>>) { free(request) }
/// Gives it the form `schedule`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_update_request_set_schedule(request: Option<&mut neonapi_trigger_update_request_owner>, value: Option<&mut neonapi_schedule_trigger_update_request_owner>) -> neonapi_status { set_form(request, "schedule", value.as_deref(), neonapi::models::TriggerUpdateRequest::Schedule) }
/// Gives it the form `storage_object_created`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_update_request_set_storage_object_created(request: Option<&mut neonapi_trigger_update_request_owner>, value: Option<&mut neonapi_storage_object_created_trigger_update_request_owner>) -> neonapi_status { set_form(request, "storage_object_created", value.as_deref(), neonapi::models::TriggerUpdateRequest::StorageObjectCreated) }
