// Written by cargo xtask generate from api/. Do not edit.
//! What `storage` takes and gives.

use crate::values::*;

/// Object storage of a branch, as S3 clients need to know it.
#[uniffi::remote(Record)]
pub struct BranchStorage {
    /// Whether object storage is enabled on the branch.
    pub enabled: bool,
    /// URL of the S3 interface.
    pub s3_endpoint: String,
    /// Region to set in an S3 client.
    pub region: String,
    /// Whether S3 clients must put the bucket in the path, not in the host name.
    pub force_path_style: bool,
}

/// Error answer when a branch has no object storage.
#[uniffi::remote(Record)]
pub struct BranchStorageNotEnabled {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why object storage is not enabled.
    pub reason: BranchStorageNotEnabledReason,
}

/// Why object storage is missing: entitlement, region, or the branch itself.
#[uniffi::remote(Enum)]
pub enum BranchStorageNotEnabledReason {
    /// `org_not_entitled`.
    OrgNotEntitled,
    /// `region_unavailable`.
    RegionUnavailable,
    /// `branch_directory_missing`.
    BranchDirectoryMissing,
    /// `branch_not_found`.
    BranchNotFound,
    /// A value that this version of the library does not know.
    Unknown(String),
}
