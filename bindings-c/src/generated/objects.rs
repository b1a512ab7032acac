// Written by cargo xtask generate from api/. Do not edit.
//! Objects: calls.

use crate::generated_support::*;

/// Deletes one object of a bucket.
///
/// Calls `deleteProjectBranchBucketObject` (`DELETE
/// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_objects_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, object_key: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name), ("object_key", object_key)], Given::<()>::Nothing, |client, [project_id, branch_id, bucket_name, object_key], _| client.objects().delete(project_id, branch_id, bucket_name, object_key)) }
/// Deletes all objects of a bucket whose keys have a given beginning.
///
/// The prefix cannot be empty. A short prefix can match far more than meant; list the objects with
/// it first.
///
/// `arguments` stay yours.
///
/// Calls `deleteProjectBranchBucketObjectsByPrefix` (`DELETE
/// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_objects_delete_by_prefix(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, arguments: Option<&neonapi_delete_objects_by_prefix_owner>, options: *const neonapi_call_options, out: *mut i64, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name)], Given::Required("arguments", arguments), |client, [project_id, branch_id, bucket_name], arguments| client.objects().delete_by_prefix(project_id, branch_id, bucket_name, arguments)) }
/// Downloads the bytes of an object of a bucket.
///
/// `out` is yours: free it with `neonapi_bytes_free`.
///
/// Calls `getProjectBranchBucketObject` (`GET
/// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_objects_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, object_key: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_bytes, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name), ("object_key", object_key)], Given::<()>::Nothing, |client, [project_id, branch_id, bucket_name, object_key], _| client.objects().get(project_id, branch_id, bucket_name, object_key)) }
/// Lists the objects of a bucket.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_bucket_object_list_next`
/// does. `out` is yours: free it with `neonapi_bucket_object_list_free`.
///
/// Calls `listProjectBranchBucketObjects`
/// (`GET /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_objects_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, arguments: Option<&neonapi_list_objects_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_bucket_object_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name)], Given::Optional(arguments), |client, [project_id, branch_id, bucket_name], arguments| client.objects().list(project_id, branch_id, bucket_name, arguments)) }
/// Makes a presigned URL to upload or download an object for a limited time.
///
/// Whoever has the URL and headers can use them until they expire, so keep both secret. Send the
/// request with the `method` and `headers` of the answer.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_presign_response_free`.
///
/// Calls `presignProjectBranchBucketObject` (`POST
/// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_objects_presign(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, bucket_name: *const c_char, object_key: *const c_char, arguments: Option<&neonapi_presign_object_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_presign_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id), ("bucket_name", bucket_name), ("object_key", object_key)], Given::Required("arguments", arguments), |client, [project_id, branch_id, bucket_name, object_key], arguments| client.objects().presign(project_id, branch_id, bucket_name, object_key, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_list_next(list: Option<&mut neonapi_bucket_object_list>, item: *mut *const neonapi_bucket_object, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_bucket_objects_list_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_list_next_page(list: Option<&mut neonapi_bucket_object_list>, page: *mut *mut neonapi_bucket_objects_list_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_list_cursor(list: Option<&neonapi_bucket_object_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bucket_object_list_free(list: Option<Box<neonapi_bucket_object_list>>) { free(list) }
