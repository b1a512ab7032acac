// Written by cargo xtask generate from api/. Do not edit.
//! Words: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_get_words_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_new() -> *mut neonapi_get_words_owner { make(&["type"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_free(words: Option<Box<neonapi_get_words_owner>>) { free(words) }
/// A keyword of Rust. Has to be set. One of NEONAPI_RESERVED_VALUE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_set_type(arguments: Option<&mut neonapi_get_words_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ReservedValue>(arguments, "type", value, |x| &mut x.r#type) }
/// Sets `type` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_set_type_text(arguments: Option<&mut neonapi_get_words_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ReservedValue>(arguments, "type", value, |x| &mut x.r#type) }
/// A keyword of Kotlin. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_set_object(arguments: Option<&mut neonapi_get_words_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "object", value, |x| &mut x.object) }
/// A keyword of C and Swift.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_words_set_default(arguments: Option<&mut neonapi_get_words_owner>, value: bool) -> neonapi_status { set(arguments, "default", value, |x| &mut x.default) }
/// Makes an empty one. Yours: free it with `neonapi_no_trigger_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_no_trigger_request_new() -> *mut neonapi_no_trigger_request_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_no_trigger_request_free(request: Option<Box<neonapi_no_trigger_request_owner>>) { free(request) }
/// Makes an empty one. Yours: free it with `neonapi_query_logs_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_new() -> *mut neonapi_query_logs_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_free(logs: Option<Box<neonapi_query_logs_owner>>) { free(logs) }
/// Where to start. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_query_logs_set_cursor(arguments: Option<&mut neonapi_query_logs_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Makes an empty one. Yours: free it with `neonapi_schedule_trigger_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_request_new() -> *mut neonapi_schedule_trigger_request_owner { make(&["cron"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_request_free(request: Option<Box<neonapi_schedule_trigger_request_owner>>) { free(request) }
/// When it fires. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_request_set_cron(request: Option<&mut neonapi_schedule_trigger_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "cron", value, |x| &mut x.cron) }
/// Makes an empty one. Yours: free it with `neonapi_trigger_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_request_new() -> *mut neonapi_trigger_request_owner { make_union("request") }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_request_free(request: Option<Box<neonapi_trigger_request_owner>>) { free(request) }
/// Gives it the form `schedule`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_request_set_schedule(request: Option<&mut neonapi_trigger_request_owner>, value: Option<&mut neonapi_schedule_trigger_request_owner>) -> neonapi_status { set_form(request, "schedule", value.as_deref(), neonapi::models::TriggerRequest::Schedule) }
/// Gives it the form `none`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_request_set_none(request: Option<&mut neonapi_trigger_request_owner>, value: Option<&mut neonapi_no_trigger_request_owner>) -> neonapi_status { set_form(request, "none", value.as_deref(), neonapi::models::TriggerRequest::None) }
