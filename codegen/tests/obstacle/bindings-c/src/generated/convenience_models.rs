// Written by cargo xtask generate from api/. Do not edit.
//! What calls of several operations take and give.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_connection_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_new() -> *mut neonapi_connection_string_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_free(string: Option<Box<neonapi_connection_string_owner>>) { free(string) }
/// The branch; that of the endpoint, or the default one, when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_set_branch_id(arguments: Option<&mut neonapi_connection_string_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// The endpoint; the branch's read-write one when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_set_endpoint_id(arguments: Option<&mut neonapi_connection_string_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "endpoint_id", value, |x| &mut x.endpoint_id) }
/// The database; the only one of the branch when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_set_database_name(arguments: Option<&mut neonapi_connection_string_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "database_name", value, |x| &mut x.database_name) }
/// The role; the only one that can log in when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_set_role_name(arguments: Option<&mut neonapi_connection_string_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "role_name", value, |x| &mut x.role_name) }
/// Whether to go through the connection pooler.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_string_set_pooled(arguments: Option<&mut neonapi_connection_string_owner>, value: bool) -> neonapi_status { set(arguments, "pooled", value, |x| &mut x.pooled) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_free(branch: Option<Box<neonapi_connected_branch_owner>>) { free(branch) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_connected_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_copy(branch: Option<&neonapi_connected_branch>) -> *mut neonapi_connected_branch_owner { copy(branch) }
/// The answer to the creation, its operations finished. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_created(branch: Option<&neonapi_connected_branch>) -> Option<&neonapi_create_project_branch_response> { branch.map(|x| &x.created) }
/// Connects to the endpoint itself. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_connection_string(branch: Option<&neonapi_connected_branch>) -> *const c_char { text(branch, |x| &x.connection_string) }
/// Connects through the pooler. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_pooled_connection_string(branch: Option<&neonapi_connected_branch>) -> *const c_char { text(branch, |x| &x.pooled_connection_string) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_free(project: Option<Box<neonapi_connected_project_owner>>) { free(project) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_connected_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_copy(project: Option<&neonapi_connected_project>) -> *mut neonapi_connected_project_owner { copy(project) }
/// The answer to the creation, its operations finished. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_created(project: Option<&neonapi_connected_project>) -> Option<&neonapi_create_project_response> { project.map(|x| &x.created) }
/// Connects to the endpoint itself. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_connection_string(project: Option<&neonapi_connected_project>) -> *const c_char { text(project, |x| &x.connection_string) }
/// Connects through the pooler. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_pooled_connection_string(project: Option<&neonapi_connected_project>) -> *const c_char { text(project, |x| &x.pooled_connection_string) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_free(branch: Option<Box<neonapi_gotten_branch_owner>>) { free(branch) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_gotten_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_copy(branch: Option<&neonapi_gotten_branch>) -> *mut neonapi_gotten_branch_owner { copy(branch) }
/// The branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_branch(branch: Option<&neonapi_gotten_branch>) -> Option<&neonapi_branch> { branch.map(|x| &x.branch) }
/// The answer to its creation; NULL when it was there, another process created it, or the answer
/// was lost. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_created(branch: Option<&neonapi_gotten_branch>) -> Option<&neonapi_create_project_branch_response> { branch.and_then(|x| x.created.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_free(snapshot: Option<Box<neonapi_restored_snapshot_owner>>) { free(snapshot) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_restored_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_copy(snapshot: Option<&neonapi_restored_snapshot>) -> *mut neonapi_restored_snapshot_owner { copy(snapshot) }
/// The restored branch, as it was shown. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_preview(snapshot: Option<&neonapi_restored_snapshot>) -> Option<&neonapi_restore_snapshot_response> { snapshot.map(|x| &x.preview) }
/// Whether it was accepted; if not, the branch is deleted.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_accepted(snapshot: Option<&neonapi_restored_snapshot>) -> bool { number(snapshot, |x| x.accepted) }
