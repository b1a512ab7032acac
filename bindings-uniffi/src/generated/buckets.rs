// Written by cargo xtask generate from api/. Do not edit.
//! What `buckets` takes and gives.

use crate::values::*;

/// A bucket: a container for stored objects on a branch.
#[uniffi::remote(Record)]
pub struct Bucket {
    /// Name that addresses the bucket within its branch.
    pub name: String,
    /// Who may read the objects of the bucket.
    pub access_level: BucketAccessLevel,
    /// Time it was created.
    pub created_at: Timestamp,
}

/// Who may read the objects of a bucket: only the authorized, or everyone (`public_read`).
#[uniffi::remote(Enum)]
pub enum BucketAccessLevel {
    /// `private`.
    Private,
    /// `public_read`.
    PublicRead,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Who may read the objects of a bucket: only the authorized, or everyone (`public_read`).
#[uniffi::remote(Enum)]
pub enum BucketCreateRequestAccessLevel {
    /// `private`.
    Private,
    /// `public_read`.
    PublicRead,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The buckets of a branch.
#[uniffi::remote(Record)]
pub struct BucketsListResponse {
    /// Buckets found on the branch.
    pub buckets: Vec<Bucket>,
}

/// Arguments of `buckets.create`.
#[uniffi::remote(Record)]
pub struct CreateBucket {
    /// Name that addresses the bucket within its branch, 1 to 255 characters.
    pub name: String,
    /// Who may read the objects of the bucket.
    #[uniffi(default = None)]
    pub access_level: Option<BucketCreateRequestAccessLevel>,
}
