// Written by cargo xtask generate from api/. Do not edit.
//! Triggers: what calls give.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_function_trigger_schedule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_schedule_new() -> *mut neonapi_function_trigger_schedule_owner { make(&["cron"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_schedule_free(schedule: Option<Box<neonapi_function_trigger_schedule_owner>>) { free(schedule) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_function_trigger_schedule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_schedule_copy(schedule: Option<&neonapi_function_trigger_schedule>) -> *mut neonapi_function_trigger_schedule_owner { copy(schedule) }
/// Cron expression that says when the trigger fires. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_schedule_cron(schedule: Option<&neonapi_function_trigger_schedule>) -> *const c_char { text(schedule, |x| &x.cron) }
/// Makes an empty one. Yours: free it with `neonapi_function_trigger_storage_object_created_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_new() -> *mut neonapi_function_trigger_storage_object_created_owner { make(&["bucket_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_free(created: Option<Box<neonapi_function_trigger_storage_object_created_owner>>) { free(created) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_function_trigger_storage_object_created_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_copy(created: Option<&neonapi_function_trigger_storage_object_created>) -> *mut neonapi_function_trigger_storage_object_created_owner { copy(created) }
/// Bucket whose new objects fire the trigger. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_bucket_name(created: Option<&neonapi_function_trigger_storage_object_created>) -> *const c_char { text(created, |x| &x.bucket_name) }
/// Beginning that the key of an object must have to fire the trigger. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_trigger_storage_object_created_prefix(created: Option<&neonapi_function_trigger_storage_object_created>) -> *const c_char { text(created, |x| &x.prefix) }
/// Id of the trigger within its branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_trigger_id(trigger: Option<&neonapi_schedule_trigger>) -> *const c_char { text(trigger, |x| &x.trigger_id) }
/// Slug of the function that the trigger calls. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_function_slug(trigger: Option<&neonapi_schedule_trigger>) -> *const c_char { text(trigger, |x| &x.function_slug) }
/// Name people know the trigger by. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_name(trigger: Option<&neonapi_schedule_trigger>) -> *const c_char { text(trigger, |x| &x.name) }
/// Path on the function that the trigger calls. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_function_path(trigger: Option<&neonapi_schedule_trigger>) -> *const c_char { text(trigger, |x| &x.function_path) }
/// When the trigger fires. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_schedule(trigger: Option<&neonapi_schedule_trigger>) -> Option<&neonapi_function_trigger_schedule> { trigger.map(|x| &x.schedule) }
/// Whether the trigger is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_enabled(trigger: Option<&neonapi_schedule_trigger>) -> bool { number(trigger, |x| x.enabled) }
/// Number of the current version of the trigger.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_version(trigger: Option<&neonapi_schedule_trigger>) -> i64 { number(trigger, |x| x.version) }
/// Time the trigger fires next; null when no run is planned. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_next_run_at(trigger: Option<&neonapi_schedule_trigger>, out: *mut i64) -> bool { optional(trigger, out, |x| x.next_run_at.map(microseconds)) }
/// Whether the trigger came to the branch from its parent.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_inherited(trigger: Option<&neonapi_schedule_trigger>) -> bool { number(trigger, |x| x.inherited) }
/// Id of the trigger within its branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_trigger_id(trigger: Option<&neonapi_storage_object_created_trigger>) -> *const c_char { text(trigger, |x| &x.trigger_id) }
/// Slug of the function that the trigger calls. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_function_slug(trigger: Option<&neonapi_storage_object_created_trigger>) -> *const c_char { text(trigger, |x| &x.function_slug) }
/// Name people know the trigger by. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_name(trigger: Option<&neonapi_storage_object_created_trigger>) -> *const c_char { text(trigger, |x| &x.name) }
/// Path on the function that the trigger calls. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_function_path(trigger: Option<&neonapi_storage_object_created_trigger>) -> *const c_char { text(trigger, |x| &x.function_path) }
/// Which new objects fire the trigger. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_storage_object_created(trigger: Option<&neonapi_storage_object_created_trigger>) -> Option<&neonapi_function_trigger_storage_object_created> { trigger.map(|x| &x.storage_object_created) }
/// Whether the trigger is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_enabled(trigger: Option<&neonapi_storage_object_created_trigger>) -> bool { number(trigger, |x| x.enabled) }
/// Number of the current version of the trigger.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_version(trigger: Option<&neonapi_storage_object_created_trigger>) -> i64 { number(trigger, |x| x.version) }
/// Whether the trigger came to the branch from its parent.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_object_created_trigger_inherited(trigger: Option<&neonapi_storage_object_created_trigger>) -> bool { number(trigger, |x| x.inherited) }
/// `schedule`.
pub const NEONAPI_TRIGGER_SCHEDULE: u32 = 1;
/// `storage_object_created`.
pub const NEONAPI_TRIGGER_STORAGE_OBJECT_CREATED: u32 = 2;
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_free(trigger: Option<Box<neonapi_trigger_owner>>) { free(trigger) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_trigger_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_copy(trigger: Option<&neonapi_trigger>) -> *mut neonapi_trigger_owner { copy(trigger) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_to_json(trigger: Option<&neonapi_trigger>) -> *mut c_char { to_json(trigger) }
/// Reads one from JSON, as `neonapi_trigger_to_json` writes it. `out` is yours: free it with
/// `neonapi_trigger_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_from_json(json: *const c_char, out: *mut *mut neonapi_trigger_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Which form it has: one of NEONAPI_TRIGGER_*, or 0 when this version does not know it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_form(trigger: Option<&neonapi_trigger>) -> u32 { form(trigger) }
/// The form `schedule`; NULL when it has another. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_schedule(trigger: Option<&neonapi_trigger>) -> Option<&neonapi_schedule_trigger> { match trigger { Some(neonapi::models::Trigger::Schedule(form)) => Some(form), _ => None } }
/// The form `storage_object_created`; NULL when it has another. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_storage_object_created(trigger: Option<&neonapi_trigger>) -> Option<&neonapi_storage_object_created_trigger> { match trigger { Some(neonapi::models::Trigger::StorageObjectCreated(form)) => Some(form), _ => None } }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_free(response: Option<Box<neonapi_triggers_list_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_triggers_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_copy(response: Option<&neonapi_triggers_list_response>) -> *mut neonapi_triggers_list_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_to_json(response: Option<&neonapi_triggers_list_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_triggers_list_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_triggers_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_from_json(json: *const c_char, out: *mut *mut neonapi_triggers_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Triggers found on the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_triggers_count(response: Option<&neonapi_triggers_list_response>) -> usize { count(response, |x| &x.triggers) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_triggers_list_response_triggers_at(response: Option<&neonapi_triggers_list_response>, index: usize) -> Option<&neonapi_trigger> { at(response, index, |x| &x.triggers) }
