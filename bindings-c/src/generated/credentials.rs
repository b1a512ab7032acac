// Written by cargo xtask generate from api/. Do not edit.
//! Credentials: calls.

use crate::generated_support::*;

/// Creates a credential of a branch with the given scopes.
///
/// Not safe to repeat when no answer arrived: the credential may exist already, so list first.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_create_credential_response_free`.
///
/// Calls `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credentials_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_credential_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_create_credential_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.credentials().create(project_id, branch_id, arguments)) }
/// Lists the credentials of a branch, without their secrets.
///
/// Sends nothing yet: `neonapi_credential_meta_list_next` does. `out` is yours: free it with
/// `neonapi_credential_meta_list_free`.
///
/// Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credentials_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_credential_meta_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.credentials().list(project_id, branch_id)) }
/// Returns the secrets of a credential of a branch.
///
/// `out` is yours: free it with `neonapi_credential_secret_free`.
///
/// Calls `revealCredential`
/// (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credentials_reveal(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, token_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_credential_secret_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("token_id", token_id)], Given::<()>::Nothing, |client, [project_id, branch_id, token_id], _| client.credentials().reveal(project_id, branch_id, token_id)) }
/// Revokes a credential of a branch.
///
/// Calls `revokeCredential`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credentials_revoke(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, token_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("token_id", token_id)], Given::<()>::Nothing, |client, [project_id, branch_id, token_id], _| client.credentials().revoke(project_id, branch_id, token_id)) }
/// Replaces the secrets of a credential of a branch by new ones.
///
/// Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with
/// `neonapi_credentials_reveal` then.
///
/// `out` is yours: free it with `neonapi_rotate_credential_response_free`.
///
/// Calls `rotateCredential`
/// (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credentials_rotate(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, token_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_rotate_credential_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("token_id", token_id)], Given::<()>::Nothing, |client, [project_id, branch_id, token_id], _| client.credentials().rotate(project_id, branch_id, token_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_list_next(list: Option<&mut neonapi_credential_meta_list>, item: *mut *const neonapi_credential_meta, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_credentials_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_list_next_page(list: Option<&mut neonapi_credential_meta_list>, page: *mut *mut neonapi_list_credentials_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_list_cursor(list: Option<&neonapi_credential_meta_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_list_free(list: Option<Box<neonapi_credential_meta_list>>) { free(list) }
