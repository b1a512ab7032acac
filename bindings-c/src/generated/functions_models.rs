// Written by cargo xtask generate from api/. Do not edit.
//! Functions: what calls give.

use crate::generated_support::*;

/// `nodejs24`.
pub const NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_NODEJS24: u32 = 1;
/// The text of one of the numbers NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_function_deploy_request_runtime_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::FunctionDeployRequestRuntime>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_free(response: Option<Box<neonapi_list_project_branch_functions_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_branch_functions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_copy(response: Option<&neonapi_list_project_branch_functions_response>) -> *mut neonapi_list_project_branch_functions_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_to_json(response: Option<&neonapi_list_project_branch_functions_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_branch_functions_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_list_project_branch_functions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_branch_functions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Functions of the page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_functions_count(response: Option<&neonapi_list_project_branch_functions_response>) -> usize { count(response, |x| &x.functions) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_functions_at(response: Option<&neonapi_list_project_branch_functions_response>, index: usize) -> Option<&neonapi_neon_function> { at(response, index, |x| &x.functions) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_functions_response_pagination(response: Option<&neonapi_list_project_branch_functions_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_free(function: Option<Box<neonapi_neon_function_owner>>) { free(function) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_neon_function_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_copy(function: Option<&neonapi_neon_function>) -> *mut neonapi_neon_function_owner { copy(function) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_to_json(function: Option<&neonapi_neon_function>) -> *mut c_char { to_json(function) }
/// Reads one from JSON, as `neonapi_neon_function_to_json` writes it. `out` is yours: free it with
/// `neonapi_neon_function_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_from_json(json: *const c_char, out: *mut *mut neonapi_neon_function_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the function. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_id(function: Option<&neonapi_neon_function>) -> *const c_char { text(function, |x| &x.id) }
/// Short name that addresses the function within its branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_slug(function: Option<&neonapi_neon_function>) -> *const c_char { text(function, |x| &x.slug) }
/// Name shown for the function to people. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_name(function: Option<&neonapi_neon_function>) -> *const c_char { text(function, |x| &x.name) }
/// URL at which the function is called. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_invocation_url(function: Option<&neonapi_neon_function>) -> *const c_char { text(function, |x| &x.invocation_url) }
/// Deployment the function is at now, whatever its status; absent when there is none. NULL when
/// absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_current_deployment(function: Option<&neonapi_neon_function>) -> Option<&neonapi_neon_function_deployment> { function.and_then(|x| x.current_deployment.as_ref()) }
/// Deployment that is live; absent when there is none. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_active_deployment(function: Option<&neonapi_neon_function>) -> Option<&neonapi_neon_function_deployment> { function.and_then(|x| x.active_deployment.as_ref()) }
/// Time it was created. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_created_at(function: Option<&neonapi_neon_function>) -> i64 { number(function, |x| microseconds(x.created_at)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_free(deployment: Option<Box<neonapi_neon_function_deployment_owner>>) { free(deployment) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_function_deployment_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_copy(deployment: Option<&neonapi_neon_function_deployment>) -> *mut neonapi_neon_function_deployment_owner { copy(deployment) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_to_json(deployment: Option<&neonapi_neon_function_deployment>) -> *mut c_char { to_json(deployment) }
/// Reads one from JSON, as `neonapi_neon_function_deployment_to_json` writes it. `out` is yours:
/// free it with `neonapi_neon_function_deployment_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_from_json(json: *const c_char, out: *mut *mut neonapi_neon_function_deployment_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Number of the deployment.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_id(deployment: Option<&neonapi_neon_function_deployment>) -> i32 { number(deployment, |x| x.id) }
/// How far the deployment has come. One of NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_status(deployment: Option<&neonapi_neon_function_deployment>) -> u32 { enumeration(deployment, |x| Some(&x.status)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_status_text(deployment: Option<&neonapi_neon_function_deployment>) -> *const c_char { text(deployment, |x| &x.status) }
/// Memory of the deployment, in MiB.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_memory_mib(deployment: Option<&neonapi_neon_function_deployment>) -> i32 { number(deployment, |x| x.memory_mib) }
/// Runtime that the code runs on. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_runtime(deployment: Option<&neonapi_neon_function_deployment>) -> *const c_char { text(deployment, |x| &x.runtime) }
/// Time it was created. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_created_at(deployment: Option<&neonapi_neon_function_deployment>) -> i64 { number(deployment, |x| microseconds(x.created_at)) }
/// How many there are. Environment variables of the deployment, as a list of strings.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_environment_count(deployment: Option<&neonapi_neon_function_deployment>) -> usize { count(deployment, |x| &x.environment) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_environment_at(deployment: Option<&neonapi_neon_function_deployment>, index: usize) -> *const c_char { at(deployment, index, |x| &x.environment).pointer() }
/// Why the deployment failed; absent when it has not. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_error(deployment: Option<&neonapi_neon_function_deployment>) -> *const c_char { text(deployment, |x| &x.error) }
/// `pending`.
pub const NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_PENDING: u32 = 1;
/// `building`.
pub const NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_BUILDING: u32 = 2;
/// `completed`.
pub const NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_COMPLETED: u32 = 3;
/// `failed`.
pub const NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_FAILED: u32 = 4;
/// The text of one of the numbers NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_function_deployment_status_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonFunctionDeploymentStatus>(number) }
