// Written by cargo xtask generate from api/storage.yaml. Do not edit.

use crate::generated_support::*;

/// Object storage of a branch.
#[derive(Clone, Copy, Debug)]
pub struct Storage<'a>(pub(crate) &'a Client);

impl Storage<'_> {
    /// Tells whether object storage is enabled on a branch and how S3 clients reach it.
    ///
    /// Fails with a reason when the organization is not entitled to storage, its region has none,
    /// or the branch or its directory is missing.
    ///
    /// Calls `getProjectBranchStorage` (`GET /projects/{project_id}/branches/{branch_id}/storage`).
    /// Beta.
    pub fn get(&self, project_id: &str, branch_id: &str) -> Result<BranchStorage> {
        self.0.call(&GET_PROJECT_BRANCH_STORAGE, &[project_id, branch_id], &())
    }
}

operations! {
    GET_PROJECT_BRANCH_STORAGE { id: "getProjectBranchStorage", name: "storage.get",
        path: "/projects/{project_id}/branches/{branch_id}/storage", retry: RetryClass::Safe }
}

/// Object storage of a branch, as S3 clients need to know it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchStorageNotEnabled {
    /// Error code, as text.
    pub code: String,
    /// What went wrong, for people to read.
    pub message: String,
    /// Why object storage is not enabled.
    pub reason: BranchStorageNotEnabledReason,
}

open_enum! {
    /// Why object storage is missing: entitlement, region, or the branch itself.
    pub enum BranchStorageNotEnabledReason {
        OrgNotEntitled = "org_not_entitled", RegionUnavailable = "region_unavailable",
        BranchDirectoryMissing = "branch_directory_missing", BranchNotFound = "branch_not_found",
    }
}

records! {
    BranchStorage: enabled, s3_endpoint, region, force_path_style;
    BranchStorageNotEnabled: code, message, reason;
}
