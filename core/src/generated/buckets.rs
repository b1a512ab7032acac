// Written by cargo xtask generate from api/buckets.yaml. Do not edit.

use crate::generated_support::*;

/// Buckets of object storage on a branch.
#[derive(Clone, Copy, Debug)]
pub struct Buckets<'a>(pub(crate) &'a Client);

impl Buckets<'_> {
    /// Creates a bucket on a branch.
    ///
    /// Calls `createProjectBranchBucket`
    /// (`POST /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateBucket,
    ) -> Result<Bucket> {
        self.0.call(&CREATE_PROJECT_BRANCH_BUCKET, &[project_id, branch_id], arguments)
    }

    /// Deletes a bucket of a branch.
    ///
    /// Calls `deleteProjectBranchBucket`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`). Beta.
    pub fn delete(&self, project_id: &str, branch_id: &str, bucket_name: &str) -> Result<()> {
        self.0.call_empty(&DELETE_PROJECT_BRANCH_BUCKET, &[project_id, branch_id, bucket_name], &())
    }

    /// Lists the buckets of a branch.
    ///
    /// Calls `listProjectBranchBuckets`
    /// (`GET /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
    pub fn list(&self, project_id: &str, branch_id: &str) -> List<BucketsListResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_BUCKETS, &[project_id, branch_id], &())
    }
}

operations! {
    CREATE_PROJECT_BRANCH_BUCKET { id: "createProjectBranchBucket", name: "buckets.create",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/buckets",
        body: BodyKind::Required, required: &["name"], unwrap: Some("bucket") }
    DELETE_PROJECT_BRANCH_BUCKET { id: "deleteProjectBranchBucket", name: "buckets.delete",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name:text}" }
    LIST_PROJECT_BRANCH_BUCKETS { id: "listProjectBranchBuckets", name: "buckets.list",
        path: "/projects/{project_id}/branches/{branch_id}/buckets", retry: RetryClass::Safe }
}

/// A bucket: a container for stored objects on a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bucket {
    /// Name that addresses the bucket within its branch.
    pub name: String,
    /// Who may read the objects of the bucket.
    pub access_level: BucketAccessLevel,
    /// Time it was created.
    pub created_at: Timestamp,
}

open_enum! {
    /// Who may read the objects of a bucket: only the authorized, or everyone (`public_read`).
    pub enum BucketAccessLevel {
        Private = "private", PublicRead = "public_read",
    }
}

open_enum! {
    /// Who may read the objects of a bucket: only the authorized, or everyone (`public_read`).
    pub enum BucketCreateRequestAccessLevel {
        Private = "private", PublicRead = "public_read",
    }
}

/// The buckets of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BucketsListResponse {
    /// Buckets found on the branch.
    pub buckets: Vec<Bucket>,
}

/// Arguments of `buckets.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateBucket {
    /// Name that addresses the bucket within its branch, 1 to 255 characters.
    pub name: String,
    /// Who may read the objects of the bucket.
    pub access_level: Option<BucketCreateRequestAccessLevel>,
}

records! {
    Bucket: name, access_level, created_at;
    BucketsListResponse: buckets;
    CreateBucket: name, access_level;
}

page! { BucketsListResponse: Bucket in buckets }
