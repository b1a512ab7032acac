// Written by cargo xtask generate from api/. Do not edit.
//! Snapshots: calls.

use crate::generated_support::*;

/// Takes a snapshot of a branch, now or as of a past point.
///
/// After a lost answer, look for the snapshot in the list before repeating the call: a repeated
/// call may take another one.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_create_snapshot_response_free`.
///
/// Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_snapshot_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_create_snapshot_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.snapshots().create(project_id, branch_id, arguments)) }
/// Deletes a snapshot from a project.
///
/// `out` is yours: free it with `neonapi_operation_array_free`.
///
/// Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_delete(client: *const neonapi_client, project_id: *const c_char, snapshot_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("snapshot_id", snapshot_id)], Given::<()>::Nothing, |client, [project_id, snapshot_id], _| client.snapshots().delete(project_id, snapshot_id)) }
/// Reads the snapshot schedule of a branch.
///
/// `out` is yours: free it with `neonapi_backup_schedule_free`.
///
/// Calls `getSnapshotSchedule` (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_get_schedule(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_backup_schedule_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.snapshots().get_schedule(project_id, branch_id)) }
/// Lists the snapshots of a project.
///
/// Sends nothing yet: `neonapi_snapshot_list_next` does. `out` is yours: free it with
/// `neonapi_snapshot_list_free`.
///
/// Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_list(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_snapshot_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.snapshots().list(project_id)) }
/// Restores a snapshot to a branch.
///
/// With `finalize_restore` false the restore stays open until `neonapi_branches_finalize_restore`
/// completes it. The restored branch can be NotFound (404) for a while.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_restore_snapshot_response_free`.
///
/// Calls `restoreSnapshot` (`POST /projects/{project_id}/snapshots/{snapshot_id}/restore`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_restore(client: *const neonapi_client, project_id: *const c_char, snapshot_id: *const c_char, arguments: Option<&neonapi_restore_snapshot_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_restore_snapshot_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("snapshot_id", snapshot_id)], Given::Optional(arguments), |client, [project_id, snapshot_id], arguments| client.snapshots().restore(project_id, snapshot_id, arguments)) }
/// Sets the snapshot schedule of a branch in place of the one it had.
///
/// `arguments` stay yours.
///
/// Calls `setSnapshotSchedule` (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_set_schedule(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_set_snapshot_schedule_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.snapshots().set_schedule(project_id, branch_id, arguments)) }
/// Changes the name or the expiry of a snapshot.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_snapshot_free`.
///
/// Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshots_update(client: *const neonapi_client, project_id: *const c_char, snapshot_id: *const c_char, arguments: Option<&neonapi_update_snapshot_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_snapshot_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("snapshot_id", snapshot_id)], Given::Optional(arguments), |client, [project_id, snapshot_id], arguments| client.snapshots().update(project_id, snapshot_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_list_next(list: Option<&mut neonapi_snapshot_list>, item: *mut *const neonapi_snapshot, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_snapshots_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_list_next_page(list: Option<&mut neonapi_snapshot_list>, page: *mut *mut neonapi_list_snapshots_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_list_cursor(list: Option<&neonapi_snapshot_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_list_free(list: Option<Box<neonapi_snapshot_list>>) { free(list) }
