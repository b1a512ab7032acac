// Written by cargo xtask generate from api/. Do not edit.
//! What calls of several operations give.

use crate::generated_support::*;

/// The answer to the creation, its operations finished. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_created(branch: Option<&neonapi_connected_branch>) -> Option<&neonapi_create_project_branch_response> { branch.map(|x| &x.created) }
/// Connects to the endpoint itself. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_connection_string(branch: Option<&neonapi_connected_branch>) -> *const c_char { text(branch, |x| &x.connection_string) }
/// Connects through the pooler. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_branch_pooled_connection_string(branch: Option<&neonapi_connected_branch>) -> *const c_char { text(branch, |x| &x.pooled_connection_string) }
/// The answer to the creation, its operations finished. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_created(project: Option<&neonapi_connected_project>) -> Option<&neonapi_create_project_response> { project.map(|x| &x.created) }
/// Connects to the endpoint itself. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_connection_string(project: Option<&neonapi_connected_project>) -> *const c_char { text(project, |x| &x.connection_string) }
/// Connects through the pooler. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connected_project_pooled_connection_string(project: Option<&neonapi_connected_project>) -> *const c_char { text(project, |x| &x.pooled_connection_string) }
/// The branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_branch(branch: Option<&neonapi_gotten_branch>) -> Option<&neonapi_branch> { branch.map(|x| &x.branch) }
/// The answer to its creation; NULL when it was there, another process created it, or the answer
/// was lost. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_gotten_branch_created(branch: Option<&neonapi_gotten_branch>) -> Option<&neonapi_create_project_branch_response> { branch.and_then(|x| x.created.as_ref()) }
/// The restored branch, as it was shown. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_preview(snapshot: Option<&neonapi_restored_snapshot>) -> Option<&neonapi_restore_snapshot_response> { snapshot.map(|x| &x.preview) }
/// Whether it was accepted; if not, the branch is deleted.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restored_snapshot_accepted(snapshot: Option<&neonapi_restored_snapshot>) -> bool { number(snapshot, |x| x.accepted) }
