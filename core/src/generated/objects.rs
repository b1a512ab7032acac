// Written by cargo xtask generate from api/objects.yaml. Do not edit.

use crate::generated_support::*;

/// Objects in a bucket.
#[derive(Clone, Copy, Debug)]
pub struct Objects<'a>(pub(crate) &'a Client);

impl Objects<'_> {
    /// Deletes one object of a bucket.
    ///
    /// Calls `deleteProjectBranchBucketObject` (`DELETE
    /// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`).
    /// Beta.
    pub fn delete(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        object_key: &str,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_PROJECT_BRANCH_BUCKET_OBJECT,
            &[project_id, branch_id, bucket_name, object_key],
            &(),
        )
    }

    /// Deletes all objects of a bucket whose keys have a given beginning.
    ///
    /// The prefix cannot be empty. A short prefix can match far more than meant; list the objects
    /// with it first.
    ///
    /// Calls `deleteProjectBranchBucketObjectsByPrefix` (`DELETE
    /// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.
    pub fn delete_by_prefix(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        arguments: &DeleteObjectsByPrefix,
    ) -> Result<i64> {
        self.0.call(
            &DELETE_PROJECT_BRANCH_BUCKET_OBJECTS_BY_PREFIX,
            &[project_id, branch_id, bucket_name],
            arguments,
        )
    }

    /// Downloads the bytes of an object of a bucket.
    ///
    /// Calls `getProjectBranchBucketObject` (`GET
    /// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`).
    /// Beta.
    pub fn get(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        object_key: &str,
    ) -> Result<Vec<u8>> {
        self.0.call_bytes(
            &GET_PROJECT_BRANCH_BUCKET_OBJECT,
            &[project_id, branch_id, bucket_name, object_key],
            &(),
        )
    }

    /// Lists the objects of a bucket.
    ///
    /// Calls `listProjectBranchBucketObjects`
    /// (`GET /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.
    pub fn list(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        arguments: &ListObjects,
    ) -> List<BucketObjectsListResponse> {
        self.0.list(
            &LIST_PROJECT_BRANCH_BUCKET_OBJECTS,
            &[project_id, branch_id, bucket_name],
            arguments,
        )
    }

    /// Makes a presigned URL to upload or download an object for a limited time.
    ///
    /// Whoever has the URL and headers can use them until they expire, so keep both secret. Send
    /// the request with the `method` and `headers` of the answer.
    ///
    /// Calls `presignProjectBranchBucketObject` (`POST
    /// /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`).
    /// Beta.
    pub fn presign(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        object_key: &str,
        arguments: &PresignObject,
    ) -> Result<PresignResponse> {
        self.0.call(
            &PRESIGN_PROJECT_BRANCH_BUCKET_OBJECT,
            &[project_id, branch_id, bucket_name, object_key],
            arguments,
        )
    }
}

operations! {
    DELETE_PROJECT_BRANCH_BUCKET_OBJECT { id: "deleteProjectBranchBucketObject",
        name: "objects.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}/objects/{object_key:text}" }
    DELETE_PROJECT_BRANCH_BUCKET_OBJECTS_BY_PREFIX { id: "deleteProjectBranchBucketObjectsByPrefix",
        name: "objects.delete_by_prefix", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}/objects-by-prefix",
        query: &["prefix"], required: &["prefix"], unwrap: Some("deleted") }
    GET_PROJECT_BRANCH_BUCKET_OBJECT { id: "getProjectBranchBucketObject", name: "objects.get",
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}/objects/{object_key:text}/download",
        retry: RetryClass::Safe }
    LIST_PROJECT_BRANCH_BUCKET_OBJECTS { id: "listProjectBranchBucketObjects",
        name: "objects.list",
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}/objects",
        retry: RetryClass::Safe, query: &["prefix", "delimiter", "cursor", "limit"] }
    PRESIGN_PROJECT_BRANCH_BUCKET_OBJECT { id: "presignProjectBranchBucketObject",
        name: "objects.presign", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}/objects/{object_key:text}/presign",
        body: BodyKind::Required, required: &["operation"] }
}

/// An object stored in a bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketObject {
    /// Key that addresses the object within its bucket.
    pub key: String,
    /// Size of the object, in bytes.
    pub size: i64,
    /// Time the object was last written.
    pub last_modified: Timestamp,
    /// Entity tag, for telling versions of the content apart.
    pub etag: String,
}

/// A page of objects and folders of a bucket.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketObjectsListResponse {
    /// Common beginnings of keys, cut at the delimiter.
    pub folders: Vec<String>,
    /// Objects of the page.
    pub objects: Vec<BucketObject>,
    /// Beginning of keys that was asked for.
    pub prefix: String,
    /// Cursor of the next page; absent when there is none.
    pub next_cursor: Option<String>,
    /// Whether there is more than the page holds.
    pub is_truncated: bool,
}

/// Arguments of `objects.delete_by_prefix`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteObjectsByPrefix {
    /// Beginning of the keys to delete, 1 to 1024 characters.
    pub prefix: String,
}

/// Arguments of `objects.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListObjects {
    /// Beginning that the keys must have.
    pub prefix: Option<String>,
    /// Text at which keys are cut into folders.
    pub delimiter: Option<String>,
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Objects per page, 1 to 1000; the server takes 1000 when it is left out.
    pub limit: Option<i32>,
}

/// Arguments of `objects.presign`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PresignObject {
    /// Whether the URL is for an upload or a download.
    pub operation: PresignRequestOperation,
    /// Media type of the content to upload.
    pub content_type: Option<String>,
    /// How long the URL works, in seconds, 1 to 604800; the server default is 900.
    pub expires_in_seconds: Option<i64>,
}

open_enum! {
    /// What a presigned URL allows: an upload or a download.
    pub enum PresignRequestOperation {
        Upload = "upload", Download = "download",
    }
}

/// A presigned URL and how to use it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PresignResponse {
    /// URL that gives access to the object until it expires; a secret.
    pub url: Secret,
    /// HTTP method to use with the URL.
    pub method: String,
    /// Headers to send with the request; secret like the URL.
    pub headers: BTreeMap<String, Secret>,
    /// Time after which the URL no longer works.
    pub expires_at: Timestamp,
}

records! {
    BucketObject: key, size, last_modified, etag;
    BucketObjectsListResponse: folders, objects, prefix, next_cursor, is_truncated;
    DeleteObjectsByPrefix: prefix;
    ListObjects: prefix, delimiter, cursor, limit;
    PresignObject: operation, content_type, expires_in_seconds;
    PresignResponse: url, method, headers, expires_at;
}

page! { BucketObjectsListResponse: BucketObject in objects, cursor next_cursor }
