// Written by cargo xtask generate from api/. Do not edit.
//! Branches: calls.

use crate::generated_support::*;

/// Reads how far the anonymization of a branch has come.
///
/// `out` is yours: free it with `neonapi_anonymized_branch_status_response_free`.
///
/// Calls `getAnonymizedBranchStatus`
/// (`GET /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_anonymized_status(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_anonymized_branch_status_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().anonymized_status(project_id, branch_id)) }
/// Compares the schema of a database between two branches.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`. NULL when there is
/// none.
///
/// Calls `getProjectBranchSchemaComparison`
/// (`GET /projects/{project_id}/branches/{branch_id}/compare_schema`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_compare_schema(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_compare_branch_schema_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.branches().compare_schema(project_id, branch_id, arguments)) }
/// Counts the branches of a project.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_count(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_count_branches_owner>, options: *const neonapi_call_options, out: *mut i64, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.branches().count(project_id, arguments)) }
/// Creates a branch of a project, with endpoints if asked for.
///
/// Without `endpoints` the branch has no compute and cannot be connected to. A name already taken
/// gives Conflict (409), a plan limit Unprocessable (422). After a lost answer, look for the branch
/// by name before repeating the call.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_create_project_branch_response_free`.
///
/// Calls `createProjectBranch` (`POST /projects/{project_id}/branches`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_create(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_create_branch_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_create_project_branch_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.branches().create(project_id, arguments)) }
/// Creates a branch whose data can be masked by rules given along.
///
/// The operations cover the creation of the branch; follow the masking itself with
/// `neonapi_branches_anonymized_status`. Without `start_anonymization`, start it later with
/// `neonapi_branches_start_anonymization`.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_create_project_branch_anonymized_response_free`.
///
/// Calls `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_create_anonymized(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_create_anonymized_branch_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_create_project_branch_anonymized_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.branches().create_anonymized(project_id, arguments)) }
/// Deletes a branch of a project.
///
/// A root branch, the default branch and a branch with children cannot be deleted. If the branch is
/// already gone the answer has no body (204), so a second call does no harm.
///
/// `out` is yours: free it with `neonapi_branch_operations_free`. NULL when there is none.
///
/// Calls `deleteProjectBranch` (`DELETE /projects/{project_id}/branches/{branch_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().delete(project_id, branch_id)) }
/// Completes a restore that was left open on a branch.
///
/// Belongs to `neonapi_snapshots_restore` called with `finalize_restore` false.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_operation_array_free`.
///
/// Calls `finalizeRestoreBranch`
/// (`POST /projects/{project_id}/branches/{branch_id}/finalize_restore`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_finalize_restore(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_finalize_branch_restore_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_operation_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.branches().finalize_restore(project_id, branch_id, arguments)) }
/// Reads one branch of a project together with its annotation.
///
/// Just after a creation or a restore the branch can be NotFound (404) for a while.
///
/// `out` is yours: free it with `neonapi_get_project_branch_response_free`.
///
/// Calls `getProjectBranch` (`GET /projects/{project_id}/branches/{branch_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_get_project_branch_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().get(project_id, branch_id)) }
/// Reads the masking rules of an anonymized branch.
///
/// `out` is yours: free it with `neonapi_masking_rule_array_free`.
///
/// Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_get_masking_rules(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_masking_rule_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().get_masking_rules(project_id, branch_id)) }
/// Reads the schema of a database on a branch, as SQL or as JSON.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_branch_schema_response_free`.
///
/// Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_get_schema(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_get_branch_schema_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_schema_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.branches().get_schema(project_id, branch_id, arguments)) }
/// Lists the branches of a project, the latest updated first unless told otherwise.
///
/// Find the default branch by its `default` flag, not by its place in the list. The default order,
/// by `updated_at`, can move while pages are read; sort by `created_at` for a steady walk.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_branch_list_next` does. `out`
/// is yours: free it with `neonapi_branch_list_free`.
///
/// Calls `listProjectBranches` (`GET /projects/{project_id}/branches`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_list(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_list_branches_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.branches().list(project_id, arguments)) }
/// Restores a branch to the state of a source branch, now or at a past point.
///
/// The data of the branch is replaced; give `preserve_under_name` to keep the earlier state as a
/// branch of that name. Afterwards the branch can be NotFound (404) for a while.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_branch_operations_free`.
///
/// Calls `restoreProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/restore`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_restore(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_restore_branch_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.branches().restore(project_id, branch_id, arguments)) }
/// Makes a branch the default one of its project.
///
/// The default branch cannot be deleted.
///
/// `out` is yours: free it with `neonapi_branch_operations_free`.
///
/// Calls `setDefaultProjectBranch`
/// (`POST /projects/{project_id}/branches/{branch_id}/set_as_default`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_set_default(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().set_default(project_id, branch_id)) }
/// Starts the masking of the data of an anonymized branch.
///
/// No operations come back, so nothing is waited for; follow the progress with
/// `neonapi_branches_anonymized_status`.
///
/// `out` is yours: free it with `neonapi_anonymized_branch_status_response_free`.
///
/// Calls `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_start_anonymization(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_anonymized_branch_status_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.branches().start_anonymization(project_id, branch_id)) }
/// Changes the name, the protection or the expiry of a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_branch_operations_free`.
///
/// Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_update(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_branch_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_branch_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.branches().update(project_id, branch_id, arguments)) }
/// Changes the masking rules of an anonymized branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_masking_rule_array_free`.
///
/// Calls `updateMaskingRules` (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branches_update_masking_rules(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_masking_rules_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_masking_rule_array, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.branches().update_masking_rules(project_id, branch_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_list_next(list: Option<&mut neonapi_branch_list>, item: *mut *const neonapi_branch, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_project_branches_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_list_next_page(list: Option<&mut neonapi_branch_list>, page: *mut *mut neonapi_list_project_branches_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_list_cursor(list: Option<&neonapi_branch_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_list_free(list: Option<Box<neonapi_branch_list>>) { free(list) }
