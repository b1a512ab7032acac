// Written by cargo xtask generate from api/. Do not edit.
//! Functions: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_deploy_function_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_new() -> *mut neonapi_deploy_function_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_free(function: Option<Box<neonapi_deploy_function_owner>>) { free(function) }
/// Code of the function, as the bytes of a zip file. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_set_zip(arguments: Option<&mut neonapi_deploy_function_owner>, data: *const u8, size_bytes: usize) -> neonapi_status { set_bytes(arguments, "zip", (data, size_bytes), |x| &mut x.zip) }
/// Runtime that the code needs. One of NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_set_runtime(arguments: Option<&mut neonapi_deploy_function_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::FunctionDeployRequestRuntime>(arguments, "runtime", value, |x| &mut x.runtime) }
/// Sets `runtime` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_set_runtime_text(arguments: Option<&mut neonapi_deploy_function_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::FunctionDeployRequestRuntime>(arguments, "runtime", value, |x| &mut x.runtime) }
/// Puts an entry. Environment variables of the deployment, given as one string. Both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_put_environment(arguments: Option<&mut neonapi_deploy_function_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_text(arguments, "environment", (key, value), |x| &mut x.environment) }
/// Sends `environment` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_deploy_function_empty_environment(arguments: Option<&mut neonapi_deploy_function_owner>) -> neonapi_status { empty(arguments, "environment", |x| &mut x.environment) }
/// Makes an empty one. Yours: free it with `neonapi_list_functions_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_functions_new() -> *mut neonapi_list_functions_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_functions_free(functions: Option<Box<neonapi_list_functions_owner>>) { free(functions) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_functions_set_cursor(arguments: Option<&mut neonapi_list_functions_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Functions per page, 1 to 1000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_functions_set_limit(arguments: Option<&mut neonapi_list_functions_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_update_function_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_function_new() -> *mut neonapi_update_function_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_function_free(function: Option<Box<neonapi_update_function_owner>>) { free(function) }
/// New name shown for the function, 1 to 256 characters, or null. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_function_set_name(arguments: Option<&mut neonapi_update_function_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
