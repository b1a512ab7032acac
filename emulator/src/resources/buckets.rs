//! Buckets of a branch, and whether it has any storage.

use serde_json::{Value, json};

use super::branches::branch_mut;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::bucket::Bucket;
use crate::state::log::LogRecord;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchBuckets", list),
    serves("createProjectBranchBucket", create),
    serves("deleteProjectBranchBucket", delete),
    serves("getProjectBranchStorage", storage),
];

/// Where the services beside Postgres are offered.
const REGIONS: [&str; 4] =
    ["aws-us-east-1", "aws-us-east-2", "aws-eu-central-1", "aws-ap-southeast-1"];

/// Whether the region of the project has storage, functions and logs.
pub(super) fn is_offered(scope: &Scope<'_>) -> bool {
    REGIONS.contains(&scope.project.data.region_id.as_str())
}

/// The bucket of the path.
pub(super) fn bucket<'s>(scope: &'s Scope<'_>) -> Result<&'s Bucket, ApiError> {
    let branch = &scope.project.branches[&scope.branch_id()?];
    let bucket = branch.buckets.get(scope.request.path("bucket_name"));
    bucket.ok_or_else(|| ApiError::not_found("bucket"))
}

/// The branch of the path, and the name of its bucket, which is known to exist.
pub(super) fn branch_of_bucket<'s>(
    scope: &'s mut Scope<'_>,
) -> Result<(&'s mut Branch, String), ApiError> {
    let name = bucket(scope)?.name.clone();
    let id = scope.branch_id()?;
    Ok((branch_mut(scope, &id)?, name))
}

/// Writes to the log what the API did to a bucket.
pub(super) fn log(branch: &mut Branch, bucket: &str, operation: &str, details: Value, now: Stamp) {
    let scope = format!("api.{operation}");
    branch.log.write(LogRecord::of_bucket(bucket, &scope, details, now));
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    let buckets: Vec<&Bucket> = branch.buckets.values().collect();
    Ok(Answer::ok(&json!({"buckets": buckets})))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (branch_id, now) = (scope.branch_id()?, scope.now);
    let fields = scope.request.fields()?;
    let name = fields.required_string("name")?;
    let access_level = fields.string("access_level")?.unwrap_or("private");
    let branch = branch_mut(&mut scope, &branch_id)?;
    if branch.buckets.contains_key(name) {
        return Err(ApiError::conflict(format!("bucket already exists; bucket_name:\"{name}\"")));
    }
    let bucket = Bucket::new(name, access_level, now);
    branch.buckets.insert(name.to_owned(), bucket.clone());
    let details = json!({"operation": "create_bucket", "http_status": 201});
    log(branch, name, "create_bucket", details, now);
    scope.tally.created("buckets");
    Ok(Answer::created(&json!({"bucket": bucket})))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let now = scope.now;
    let (branch, name) = branch_of_bucket(&mut scope)?;
    if !branch.buckets[&name].objects.is_empty() {
        return Err(ApiError::conflict("the bucket is not empty"));
    }
    branch.buckets.remove(&name);
    let details = json!({"operation": "delete_bucket", "http_status": 204});
    log(branch, &name, "delete_bucket", details, now);
    scope.tally.deleted("buckets");
    Ok(Answer::no_content())
}

fn storage(call: &mut Call<'_>) -> Outcome {
    let not_found = |error: ApiError| error.with_reason("branch_not_found");
    let scope = call.scope().map_err(not_found)?;
    let branch_id = scope.branch_id().map_err(not_found)?;
    let data = &scope.project.data;
    if !is_offered(&scope) {
        let error = ApiError::new(404, "object storage is not available in this region");
        return Err(error.with_reason("region_unavailable"));
    }
    let region = data.region_id.split_once('-').map_or("", |(_, region)| region);
    Ok(Answer::ok(&json!({
        "enabled": true,
        "s3_endpoint": format!("https://{branch_id}.storage.{}", data.proxy_host),
        "region": region,
        "force_path_style": true,
    })))
}
