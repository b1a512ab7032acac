// Written by cargo xtask generate from api/. Do not edit.
//! What `objects` takes and gives.

use crate::values::*;

/// An object stored in a bucket.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct BucketObjectsListResponse {
    /// Common beginnings of keys, cut at the delimiter.
    pub folders: Vec<String>,
    /// Objects of the page.
    pub objects: Vec<BucketObject>,
    /// Beginning of keys that was asked for.
    pub prefix: String,
    /// Cursor of the next page; absent when there is none.
    #[uniffi(default = None)]
    pub next_cursor: Option<String>,
    /// Whether there is more than the page holds.
    pub is_truncated: bool,
}

/// Arguments of `objects.delete_by_prefix`.
#[uniffi::remote(Record)]
pub struct DeleteObjectsByPrefix {
    /// Beginning of the keys to delete, 1 to 1024 characters.
    pub prefix: String,
}

/// Arguments of `objects.list`.
#[uniffi::remote(Record)]
pub struct ListObjects {
    /// Beginning that the keys must have.
    #[uniffi(default = None)]
    pub prefix: Option<String>,
    /// Text at which keys are cut into folders.
    #[uniffi(default = None)]
    pub delimiter: Option<String>,
    /// Cursor taken from the page before; leave it out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Objects per page, 1 to 1000; the server takes 1000 when it is left out.
    #[uniffi(default = None)]
    pub limit: Option<i32>,
}

/// Arguments of `objects.presign`.
#[uniffi::remote(Record)]
pub struct PresignObject {
    /// Whether the URL is for an upload or a download.
    pub operation: PresignRequestOperation,
    /// Media type of the content to upload.
    #[uniffi(default = None)]
    pub content_type: Option<String>,
    /// How long the URL works, in seconds, 1 to 604800; the server default is 900.
    #[uniffi(default = None)]
    pub expires_in_seconds: Option<i64>,
}

/// What a presigned URL allows: an upload or a download.
#[uniffi::remote(Enum)]
pub enum PresignRequestOperation {
    /// `upload`.
    Upload,
    /// `download`.
    Download,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A presigned URL and how to use it.
#[uniffi::remote(Record)]
pub struct PresignResponse {
    /// URL that gives access to the object until it expires; a secret.
    pub url: Secret,
    /// HTTP method to use with the URL.
    pub method: String,
    /// Headers to send with the request; secret like the URL.
    pub headers: SecretMap,
    /// Time after which the URL no longer works.
    pub expires_at: Timestamp,
}
