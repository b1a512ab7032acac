// Written by cargo xtask generate from api/. Do not edit.
//! Operations: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_operations_new() -> *mut neonapi_list_operations_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_operations_free(operations: Option<Box<neonapi_list_operations_owner>>) { free(operations) }
/// Place to go on from, as the page before gave it in `pagination.cursor`. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_operations_set_cursor(arguments: Option<&mut neonapi_list_operations_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Operations per page, 1 to 1000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_operations_set_limit(arguments: Option<&mut neonapi_list_operations_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
