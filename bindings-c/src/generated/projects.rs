// Written by cargo xtask generate from api/. Do not edit.
//! Projects: calls.

use crate::generated_support::*;

/// Accepts a transfer request and so takes over the project.
///
/// Fails with the reasons when the plan of the receiver does not allow the project.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `acceptProjectTransferRequest`
/// (`PUT /projects/{project_id}/transfer_requests/{request_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_accept_transfer_request(client: *const neonapi_client, project_id: *const c_char, request_id: *const c_char, arguments: Option<&neonapi_accept_project_transfer_request_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("request_id", request_id)], Given::Optional(arguments), |client, [project_id, request_id], arguments| client.projects().accept_transfer_request(project_id, request_id, arguments)) }
/// Lists the shared libraries that Postgres can preload in a project.
///
/// Sends nothing yet: `neonapi_available_preload_library_list_next` does. `out` is yours: free it
/// with `neonapi_available_preload_library_list_free`.
///
/// Calls `getAvailablePreloadLibraries` (`GET /projects/{project_id}/available_preload_libraries`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_available_preload_libraries(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_available_preload_library_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.projects().available_preload_libraries(project_id)) }
/// Builds the connection URI of a database for a given role.
///
/// The URI holds the password of the role. Without `branch_id` and `endpoint_id` it leads to the
/// read-write endpoint of the default branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_connection_uri(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_get_connection_uri_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.projects().connection_uri(project_id, arguments)) }
/// Creates a project with a default branch, a database, a role and a compute.
///
/// A personal API key must name `org_id`, else the answer is 400. The database is usable once the
/// last of the `operations` has finished. Not idempotent: after a lost answer look for the project
/// before repeating. Over the plan's project limit the answer is 422.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_create_project_response_free`.
///
/// Calls `createProject` (`POST /projects`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_create(client: *const neonapi_client, arguments: Option<&neonapi_create_project_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_create_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Optional(arguments), |client, [], arguments| client.projects().create(arguments)) }
/// Opens a request that lets another account take over a project.
///
/// Hand the id of the request to the receiver, who accepts it before `expires_at`. Treat the id as
/// a secret.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_project_transfer_request_response_free`.
///
/// Calls `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_create_transfer_request(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_create_project_transfer_request_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_transfer_request_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.projects().create_transfer_request(project_id, arguments)) }
/// Deletes a project with everything in it.
///
/// A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it.
///
/// `out` is yours: free it with `neonapi_project_free`.
///
/// Calls `deleteProject` (`DELETE /projects/{project_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_delete(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.projects().delete(project_id)) }
/// Fetches one project with its settings and consumption figures.
///
/// Status 404 can also mean that the API key may not see the project.
///
/// `out` is yours: free it with `neonapi_project_free`.
///
/// Calls `getProject` (`GET /projects/{project_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_get(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.projects().get(project_id)) }
/// Lists the projects that the API key can see.
///
/// A personal API key needs `org_id`, else the answer is 400. A key scoped to one project gets 404.
/// Projects that could not be read in time are missing from the page and named in
/// `unavailable_project_ids`.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_project_list_item_list_next`
/// does. `out` is yours: free it with `neonapi_project_list_item_list_free`.
///
/// Calls `listProjects` (`GET /projects`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_list(client: *const neonapi_client, arguments: Option<&neonapi_list_projects_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_project_list_item_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Optional(arguments), |client, [], arguments| client.projects().list(arguments)) }
/// Lists the problems that the advisor finds in a database of a project.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_advisor_issue_list_next`
/// does. `out` is yours: free it with `neonapi_advisor_issue_list_free`.
///
/// Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_list_advisor_issues(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_list_project_advisor_issues_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_advisor_issue_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.projects().list_advisor_issues(project_id, arguments)) }
/// Lists the projects that others have shared with the user.
///
/// Projects that could not be read in time are missing from the page and named in
/// `unavailable_project_ids`.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet:
/// `neonapi_list_shared_projects_response_list_next` does. `out` is yours: free it with
/// `neonapi_list_shared_projects_response_list_free`.
///
/// Calls `listSharedProjects` (`GET /projects/shared`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_list_shared(client: *const neonapi_client, arguments: Option<&neonapi_list_shared_projects_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_list_shared_projects_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Optional(arguments), |client, [], arguments| client.projects().list_shared(arguments)) }
/// Brings back a deleted project.
///
/// Works for 7 days after the deletion; `recoverable_until` in the list of recoverable projects
/// tells the end.
///
/// `out` is yours: free it with `neonapi_project_recover_response_free`.
///
/// Calls `recoverProject` (`POST /projects/{project_id}/recover`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_recover(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_project_recover_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.projects().recover(project_id)) }
/// Moves projects from one organization to another.
///
/// Fails with the reasons when limits of the destination organization are exceeded or a project
/// still has an integration.
///
/// `arguments` stay yours.
///
/// Calls `transferProjectsFromOrgToOrg` (`POST /organizations/{source_org_id}/projects/transfer`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_transfer(client: *const neonapi_client, source_org_id: *const c_char, arguments: Option<&neonapi_transfer_projects_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("source_org_id", source_org_id)], Given::Required("arguments", arguments), |client, [source_org_id], arguments| client.projects().transfer(source_org_id, arguments)) }
/// Moves projects from the user's personal account to an organization.
///
/// Neon has set 2026-07-01 as its end date. Projects move between organizations with
/// `neonapi_projects_transfer`.
///
/// `arguments` stay yours.
///
/// Calls `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`). Deprecated: its end
/// was announced for 2026-07-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_transfer_from_user(client: *const neonapi_client, arguments: Option<&neonapi_transfer_projects_from_user_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [], Given::Required("arguments", arguments), |client, [], arguments| client.projects().transfer_from_user(arguments)) }
/// Changes the name, settings or history retention of a project.
///
/// `operations` is empty when no background work was needed, for instance after a mere rename.
/// While conflicting work runs in the project the answer is 423.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_update_project_response_free`.
///
/// Calls `updateProject` (`PATCH /projects/{project_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_projects_update(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_update_project_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_update_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Optional(arguments), |client, [project_id], arguments| client.projects().update(project_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_list_next(list: Option<&mut neonapi_advisor_issue_list>, item: *mut *const neonapi_advisor_issue, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with
/// `neonapi_get_project_advisor_security_issues_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_list_next_page(list: Option<&mut neonapi_advisor_issue_list>, page: *mut *mut neonapi_get_project_advisor_security_issues_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_list_cursor(list: Option<&neonapi_advisor_issue_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_list_free(list: Option<Box<neonapi_advisor_issue_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_list_next(list: Option<&mut neonapi_available_preload_library_list>, item: *mut *const neonapi_available_preload_library, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_available_preload_libraries_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_list_next_page(list: Option<&mut neonapi_available_preload_library_list>, page: *mut *mut neonapi_available_preload_libraries_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_list_cursor(list: Option<&neonapi_available_preload_library_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_list_free(list: Option<Box<neonapi_available_preload_library_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_list_next(list: Option<&mut neonapi_list_shared_projects_response_list>, item: *mut *const neonapi_project_list_item, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_shared_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_list_next_page(list: Option<&mut neonapi_list_shared_projects_response_list>, page: *mut *mut neonapi_list_shared_projects_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_list_cursor(list: Option<&neonapi_list_shared_projects_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_list_free(list: Option<Box<neonapi_list_shared_projects_response_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_list_next(list: Option<&mut neonapi_project_list_item_list>, item: *mut *const neonapi_project_list_item, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_list_next_page(list: Option<&mut neonapi_project_list_item_list>, page: *mut *mut neonapi_list_projects_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_list_cursor(list: Option<&neonapi_project_list_item_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_list_free(list: Option<Box<neonapi_project_list_item_list>>) { free(list) }
