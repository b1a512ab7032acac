// Written by cargo xtask generate from api/. Do not edit.
//! Words: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_free(response: Option<Box<neonapi_logs_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_logs_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_copy(response: Option<&neonapi_logs_response>) -> *mut neonapi_logs_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_to_json(response: Option<&neonapi_logs_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_logs_response_to_json` writes it. `out` is yours: free it with
/// `neonapi_logs_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_from_json(json: *const c_char, out: *mut *mut neonapi_logs_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. The logs.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_logs_count(response: Option<&neonapi_logs_response>) -> usize { count(response, |x| &x.logs) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_logs_at(response: Option<&neonapi_logs_response>, index: usize) -> *const c_char { at(response, index, |x| &x.logs).pointer() }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_logs_response_next_cursor(response: Option<&neonapi_logs_response>) -> *const c_char { text(response, |x| &x.next_cursor) }
/// `default`.
pub const NEONAPI_RESERVED_VALUE_DEFAULT: u32 = 1;
/// `protected`.
pub const NEONAPI_RESERVED_VALUE_PROTECTED: u32 = 2;
/// `in`.
pub const NEONAPI_RESERVED_VALUE_IN: u32 = 3;
/// `type`.
pub const NEONAPI_RESERVED_VALUE_TYPE: u32 = 4;
/// `init`.
pub const NEONAPI_RESERVED_VALUE_INIT: u32 = 5;
/// `ok`.
pub const NEONAPI_RESERVED_VALUE_OK: u32 = 6;
/// `some`.
pub const NEONAPI_RESERVED_VALUE_SOME: u32 = 7;
/// `none`.
pub const NEONAPI_RESERVED_VALUE_NONE: u32 = 8;
/// `null`.
pub const NEONAPI_RESERVED_VALUE_NULL: u32 = 9;
/// `true`.
pub const NEONAPI_RESERVED_VALUE_TRUE: u32 = 10;
/// `error`.
pub const NEONAPI_RESERVED_VALUE_ERROR: u32 = 11;
/// `object`.
pub const NEONAPI_RESERVED_VALUE_OBJECT: u32 = 12;
/// `class`.
pub const NEONAPI_RESERVED_VALUE_CLASS: u32 = 13;
/// `int`.
pub const NEONAPI_RESERVED_VALUE_INT: u32 = 14;
/// `String`.
pub const NEONAPI_RESERVED_VALUE_STRING: u32 = 15;
/// `long`.
pub const NEONAPI_RESERVED_VALUE_LONG: u32 = 16;
/// `Float`.
pub const NEONAPI_RESERVED_VALUE_FLOAT: u32 = 17;
/// `struct`.
pub const NEONAPI_RESERVED_VALUE_STRUCT: u32 = 18;
/// `func`.
pub const NEONAPI_RESERVED_VALUE_FUNC: u32 = 19;
/// `def`.
pub const NEONAPI_RESERVED_VALUE_DEF: u32 = 20;
/// `switch`.
pub const NEONAPI_RESERVED_VALUE_SWITCH: u32 = 21;
/// `for`.
pub const NEONAPI_RESERVED_VALUE_FOR: u32 = 22;
/// `async`.
pub const NEONAPI_RESERVED_VALUE_ASYNC: u32 = 23;
/// `match`.
pub const NEONAPI_RESERVED_VALUE_MATCH: u32 = 24;
/// `private`.
pub const NEONAPI_RESERVED_VALUE_PRIVATE: u32 = 25;
/// The text of one of the numbers NEONAPI_RESERVED_VALUE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_value_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ReservedValue>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_free(words: Option<Box<neonapi_reserved_words_owner>>) { free(words) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_reserved_words_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_copy(words: Option<&neonapi_reserved_words>) -> *mut neonapi_reserved_words_owner { copy(words) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_to_json(words: Option<&neonapi_reserved_words>) -> *mut c_char { to_json(words) }
/// Reads one from JSON, as `neonapi_reserved_words_to_json` writes it. `out` is yours: free it with
/// `neonapi_reserved_words_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_from_json(json: *const c_char, out: *mut *mut neonapi_reserved_words_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// In Rust. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_type(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.r#type) }
/// In Rust, Python, Kotlin, Swift. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_in(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.r#in) }
/// In Rust. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_match(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.r#match) }
/// In Rust and Python. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_async(words: Option<&neonapi_reserved_words>, out: *mut bool) -> bool { optional(words, out, |x| x.r#async) }
/// In C and Swift.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_default(words: Option<&neonapi_reserved_words>) -> bool { number(words, |x| x.default) }
/// In C. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_union(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.union) }
/// In C. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_int(words: Option<&neonapi_reserved_words>, out: *mut i64) -> bool { optional(words, out, |x| x.int) }
/// In C. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_register(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.register) }
/// In Python, Kotlin, Swift. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_class(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.class) }
/// In Python. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_from(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.from) }
/// In Python. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_lambda(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.lambda) }
/// In Python. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_def(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.def) }
/// In Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_val(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.val) }
/// In Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_fun(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.fun) }
/// In Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_object(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.object) }
/// In Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_when(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.when) }
/// In Python and Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_is(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.is) }
/// In Swift. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_protocol(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.protocol) }
/// In Swift. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_init(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.init) }
/// In Swift. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_func(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.func) }
/// In Swift. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_extension(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.extension) }
/// A method in Kotlin.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_hash_code(words: Option<&neonapi_reserved_words>) -> i64 { number(words, |x| x.hash_code) }
/// A method in Kotlin and Rust. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_to_string(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.to_string) }
/// A member in Swift. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_description(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.description) }
/// A member of exceptions in Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_message(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.message) }
/// A member of exceptions in Kotlin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_cause(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.cause) }
/// A name in generated code. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_value(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.value) }
/// Not a name in any language. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_reserved_words_wire_name(words: Option<&neonapi_reserved_words>) -> *const c_char { text(words, |x| &x.wire_name) }
/// When it fires. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_schedule_trigger_cron(trigger: Option<&neonapi_schedule_trigger>) -> *const c_char { text(trigger, |x| &x.cron) }
/// What it watches. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_storage_trigger_bucket(trigger: Option<&neonapi_storage_trigger>) -> *const c_char { text(trigger, |x| &x.bucket) }
/// `schedule`.
pub const NEONAPI_TRIGGER_SCHEDULE: u32 = 1;
/// `storage`.
pub const NEONAPI_TRIGGER_STORAGE: u32 = 2;
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
/// The form `storage`; NULL when it has another. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_trigger_storage(trigger: Option<&neonapi_trigger>) -> Option<&neonapi_storage_trigger> { match trigger { Some(neonapi::models::Trigger::Storage(form)) => Some(form), _ => None } }
