//! Calls that the core makes of several operations.

use std::ffi::{c_char, c_void};

use neonapi::models::RestoreSnapshotResponse;

use crate::answer::{Caller, Given, answer, refuse};
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::generated::tables::*;
use crate::handle::Owned;
use crate::options::neonapi_call_options;
use crate::status::neonapi_status;
use crate::text;

/// Creates a project and gives connection strings to it. Waits for it, whatever the settings say.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_connected_project_free`.
/// When the project was created and something after it failed, the error has the answer. Calls
/// `createProject`, and `getConnectionUri` where its answer has no connection string.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_create_and_connect(
    client: *const neonapi_client,
    arguments: Option<&neonapi_create_project_owner>,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_connected_project_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let given = Given::Optional(arguments);
    answer(Caller { client, options, error }, out, [], given, |client, [], arguments| {
        client.projects().create_and_connect(arguments)
    })
}

/// Gives a connection string; branch, database and role are chosen where there is no doubt.
///
/// `wanted` stays yours; NULL leaves everything out. `out` is yours: free it with
/// `neonapi_string_free`. NEONAPI_ERROR_KIND_INVALID_ARGUMENT names the choices when there are several.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_connection_string(
    client: *const neonapi_client,
    project_id: *const c_char,
    wanted: Option<&neonapi_connection_string_owner>,
    options: *const neonapi_call_options,
    out: *mut *mut c_char,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("project_id", project_id)], Given::Optional(wanted));
    answer(Caller { client, options, error }, out, texts, given, |client, [project_id], wanted| {
        client.projects().connection_string(project_id, wanted)
    })
}

/// Finds a project by its exact name.
///
/// `out` is yours: free it with `neonapi_project_list_item_free`. NULL when there is none.
/// NEONAPI_ERROR_KIND_INVALID_ARGUMENT when several have the name. Calls `listProjects`, all pages.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_find_by_name(
    client: *const neonapi_client,
    name: *const c_char,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_project_list_item_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("name", name)], Given::<()>::Nothing);
    answer(Caller { client, options, error }, out, texts, given, |client, [name], ()| {
        client.projects().find_by_name(name)
    })
}

/// Creates a branch with a compute and gives connection strings to it. Waits for it, whatever the
/// settings say.
///
/// `arguments` stay yours; NULL for none; without endpoints a read-write one is created. `out` is
/// yours: free it with `neonapi_connected_branch_free`. When the branch was created and something after
/// it failed, the error has the answer.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_create_and_connect(
    client: *const neonapi_client,
    project_id: *const c_char,
    arguments: Option<&neonapi_create_branch_owner>,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_connected_branch_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("project_id", project_id)], Given::Optional(arguments));
    answer(
        Caller { client, options, error },
        out,
        texts,
        given,
        |client, [project_id], arguments| {
            client.branches().create_and_connect(project_id, arguments)
        },
    )
}

/// Finds a branch by its exact name.
///
/// `out` is yours: free it with `neonapi_branch_free`. NULL when there is none. Calls
/// `listProjectBranches`, all pages.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_find_by_name(
    client: *const neonapi_client,
    project_id: *const c_char,
    name: *const c_char,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_branch_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("project_id", project_id), ("name", name)], Given::<()>::Nothing);
    answer(
        Caller { client, options, error },
        out,
        texts,
        given,
        |client, [project_id, name], ()| client.branches().find_by_name(project_id, name),
    )
}

/// Gives the default branch of a project.
///
/// `out` is yours: free it with `neonapi_branch_free`. Calls `listProjectBranches`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_get_default(
    client: *const neonapi_client,
    project_id: *const c_char,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_branch_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("project_id", project_id)], Given::<()>::Nothing);
    answer(Caller { client, options, error }, out, texts, given, |client, [project_id], ()| {
        client.branches().get_default(project_id)
    })
}

/// Gives the branch with the name in `arguments`, creating it when there is none. Waits until it is
/// ready, whatever the settings say.
///
/// Safe to repeat and to race, and the way back from an unknown outcome. `arguments` stay yours. `out`
/// is yours: free it with `neonapi_gotten_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_get_or_create(
    client: *const neonapi_client,
    project_id: *const c_char,
    arguments: Option<&neonapi_create_branch_owner>,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_gotten_branch_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let (texts, given) = ([("project_id", project_id)], Given::Required("arguments", arguments));
    answer(
        Caller { client, options, error },
        out,
        texts,
        given,
        |client, [project_id], arguments| client.branches().get_or_create(project_id, arguments),
    )
}

/// Makes a branch the same as its parent is now; what was changed on it is lost.
///
/// A branch with children keeps its state under another name, which has to be given; otherwise
/// `preserve_under_name` may be NULL. `out` is yours: free it with `neonapi_branch_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_reset_from_parent(
    client: *const neonapi_client,
    project_id: *const c_char,
    branch_id: *const c_char,
    preserve_under_name: *const c_char,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_branch_operations_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let caller = Caller { client, options, error };
    // SAFETY: the header asks for a text that ends with a zero byte, or NULL.
    let name = match unsafe { text::optional(preserve_under_name, "preserve_under_name") } {
        Ok(name) => name,
        Err(refused) => return refuse::<neonapi::models::BranchOperations>(&caller, out, refused),
    };
    let texts = [("project_id", project_id), ("branch_id", branch_id)];
    let given = Given::<()>::Nothing;
    answer(caller, out, texts, given, |client, [project, branch], ()| {
        client.branches().reset_from_parent(project, branch, name)
    })
}

/// Called with a restored branch, ready to be connected to; true finishes the restore, false drops it.
///
/// `preview` is borrowed until the function returns. It is called on the thread of the call; it must not
/// unwind or jump out. NULL is refused.
pub type neonapi_accept_callback = Option<
    unsafe extern "C" fn(
        preview: *const neonapi_restore_snapshot_response,
        user_data: *mut c_void,
    ) -> bool,
>;

/// Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.
///
/// When `accept` says true, the branch takes the place, the name and the computes of the one it stands
/// for; otherwise it is deleted and nothing else has changed. `arguments` stay yours; NULL for none.
/// `out` is yours: free it with `neonapi_restored_snapshot_free`.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "a function and what it is given count as two")]
pub extern "C" fn neonapi_snapshots_restore_with_preview(
    client: *const neonapi_client,
    project_id: *const c_char,
    snapshot_id: *const c_char,
    arguments: Option<&neonapi_restore_snapshot_owner>,
    accept: neonapi_accept_callback,
    user_data: *mut c_void,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_restored_snapshot_owner,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let caller = Caller { client, options, error };
    let Some(accept) = accept else {
        let failure = Failure::null("accept");
        return refuse::<neonapi::RestoredSnapshot>(&caller, out, failure);
    };
    let texts = [("project_id", project_id), ("snapshot_id", snapshot_id)];
    let given = Given::Optional(arguments);
    let decide = |preview: &RestoreSnapshotResponse| {
        let preview = Owned::new(preview.clone());
        // SAFETY: the caller gave a function of this type; what it is given outlives the call.
        unsafe { accept(&preview.value, user_data) }
    };
    answer(caller, out, texts, given, |client, [project, snapshot], arguments| {
        client.snapshots().restore_with_preview(project, snapshot, arguments, decide)
    })
}
