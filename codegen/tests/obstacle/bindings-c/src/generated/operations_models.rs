// Written by cargo xtask generate from api/. Do not edit.
//! Operations: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_free(operation: Option<Box<neonapi_operation_owner>>) { free(operation) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_copy(operation: Option<&neonapi_operation>) -> *mut neonapi_operation_owner { copy(operation) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_to_json(operation: Option<&neonapi_operation>) -> *mut c_char { to_json(operation) }
/// Reads one from JSON, as `neonapi_operation_to_json` writes it. `out` is yours: free it with
/// `neonapi_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_from_json(json: *const c_char, out: *mut *mut neonapi_operation_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Identifier of the operation. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_id(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.id) }
/// State of the operation. One of NEONAPI_OPERATION_STATUS_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status(operation: Option<&neonapi_operation>) -> u32 { enumeration(operation, |x| Some(&x.status)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status_text(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.status) }
/// How many there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_count(array: Option<&neonapi_operation_array>) -> usize { count(array, |x| &x.value) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_at(array: Option<&neonapi_operation_array>, index: usize) -> Option<&neonapi_operation> { at(array, index, |x| &x.value) }
/// Frees them all. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_free(array: Option<Box<neonapi_operation_array>>) { free(array) }
/// `running`.
pub const NEONAPI_OPERATION_STATUS_RUNNING: u32 = 1;
/// `finished`.
pub const NEONAPI_OPERATION_STATUS_FINISHED: u32 = 2;
/// `UNKNOWN`.
pub const NEONAPI_OPERATION_STATUS_SERVER_UNKNOWN: u32 = 3;
/// The text of one of the numbers NEONAPI_OPERATION_STATUS_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::OperationStatus>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_free(response: Option<Box<neonapi_operations_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_copy(response: Option<&neonapi_operations_response>) -> *mut neonapi_operations_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_to_json(response: Option<&neonapi_operations_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_operations_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_from_json(json: *const c_char, out: *mut *mut neonapi_operations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. The operations.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_operations_count(response: Option<&neonapi_operations_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_response_operations_at(response: Option<&neonapi_operations_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
