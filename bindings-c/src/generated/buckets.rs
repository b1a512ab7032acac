// Written by cargo xtask generate from api/. Do not edit.
//! Buckets: calls.

use crate::generated_support::*;

/// Creates a bucket on a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_bucket_free`.
///
/// Calls `createProjectBranchBucket` (`POST /projects/{project_id}/branches/{branch_id}/buckets`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_bucket_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_bucket_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.buckets().create(project_id, branch_id, arguments)) }
/// Deletes a bucket of a branch.
///
/// Calls `deleteProjectBranchBucket`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name)], Given::<()>::Nothing, |client, [project_id, branch_id, bucket_name], _| client.buckets().delete(project_id, branch_id, bucket_name)) }
/// Lists the buckets of a branch.
///
/// Sends nothing yet: `neonapi_bucket_list_next` does. `out` is yours: free it with
/// `neonapi_bucket_list_free`.
///
/// Calls `listProjectBranchBuckets` (`GET /projects/{project_id}/branches/{branch_id}/buckets`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_buckets_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_bucket_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.buckets().list(project_id, branch_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_list_next(list: Option<&mut neonapi_bucket_list>, item: *mut *const neonapi_bucket, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_buckets_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_list_next_page(list: Option<&mut neonapi_bucket_list>, page: *mut *mut neonapi_buckets_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_list_cursor(list: Option<&neonapi_bucket_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_list_free(list: Option<Box<neonapi_bucket_list>>) { free(list) }
