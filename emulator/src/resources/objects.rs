//! Objects in buckets.

use std::collections::BTreeSet;
use std::ops::Bound;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::buckets::{branch_of_bucket, bucket, log};
use crate::answer::{Answer, ApiError, Content, Outcome};
use crate::call::Call;
use crate::form::percent_encode;
use crate::routes::{Served, serves};
use crate::server::storage;
use crate::state::World;
use crate::state::link::Link;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchBucketObjects", list),
    serves("getProjectBranchBucketObject", download),
    serves("deleteProjectBranchBucketObject", delete),
    serves("deleteProjectBranchBucketObjectsByPrefix", delete_by_prefix),
    serves("presignProjectBranchBucketObject", presign),
];
/// Objects below a prefix; with a delimiter, deeper ones are shown as folders.
fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let request = scope.request;
    let limit = request.query_integer("limit").unwrap_or(1000) as usize;
    let prefix = request.query("prefix").unwrap_or("");
    let delimiter = request.query("delimiter");
    let cursor = request.query("cursor").map(read_cursor).transpose()?;
    let start = match cursor.as_deref() {
        Some(key) => Bound::Excluded(key),
        None => Bound::Included(prefix),
    };
    let objects = bucket(&scope)?.objects.range::<str, _>((start, Bound::Unbounded));
    let mut found: Vec<Value> = Vec::new();
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    let (mut last_key, mut is_truncated) = (None, false);
    for (key, object) in objects.take_while(|(key, _)| key.starts_with(prefix)) {
        let folder = folder_of(key, prefix, delimiter);
        let is_shown = folder.is_some_and(|folder| folders.contains(folder));
        // A folder that the page before ended in has been shown there.
        let was_shown = folder.is_some_and(|it| cursor.as_ref().is_some_and(|c| c.starts_with(it)));
        if !is_shown && !was_shown && found.len() + folders.len() == limit {
            is_truncated = true;
            break;
        }
        last_key = Some(key);
        match folder {
            Some(_) if was_shown => {}
            Some(folder) => {
                folders.insert(folder);
            }
            None => found.push(json!({
                "key": key,
                "size": object.content.len(),
                "last_modified": object.last_modified,
                "etag": object.etag,
            })),
        }
    }
    let mut body = json!({
        "folders": folders, "objects": found, "prefix": prefix, "is_truncated": is_truncated,
    });
    if let Some(key) = last_key.filter(|_| is_truncated) {
        body["next_cursor"] = json!(URL_SAFE_NO_PAD.encode(key));
    }
    Ok(Answer::ok(&body))
}

fn folder_of<'k>(key: &'k str, prefix: &str, delimiter: Option<&str>) -> Option<&'k str> {
    let delimiter = delimiter?;
    let at = key[prefix.len()..].find(delimiter)?;
    Some(&key[..prefix.len() + at + delimiter.len()])
}

fn read_cursor(text: &str) -> Result<String, ApiError> {
    let key = URL_SAFE_NO_PAD.decode(text).ok().and_then(|key| String::from_utf8(key).ok());
    key.ok_or_else(|| ApiError::bad_request("invalid cursor"))
}

fn download(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let object = bucket(&scope)?.objects.get(scope.request.path("object_key"));
    let object = object.ok_or_else(|| ApiError::not_found("object"))?;
    let answer = Answer::new(200, Content::Binary(object.content.clone()));
    Ok(answer.with_header("etag", &object.quoted_etag()))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (now, request) = (scope.now, scope.request);
    let key = request.path("object_key");
    let (branch, name) = branch_of_bucket(&mut scope)?;
    let removed = branch.buckets.get_mut(&name).and_then(|bucket| bucket.remove(key));
    removed.ok_or_else(|| ApiError::not_found("object"))?;
    let details = json!({"operation": "delete_object", "object_key": key, "http_status": 204});
    log(branch, &name, "delete_object", details, now);
    scope.tally.deleted("objects");
    Ok(Answer::no_content())
}

fn delete_by_prefix(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (now, request) = (scope.now, scope.request);
    let prefix = request.required_query("prefix")?;
    let (branch, name) = branch_of_bucket(&mut scope)?;
    let deleted = branch.buckets.get_mut(&name).map_or(0, |bucket| bucket.remove_below(prefix));
    let details = json!({
        "operation": "delete_prefix", "prefix": prefix, "deleted": deleted, "http_status": 200,
    });
    log(branch, &name, "delete_prefix", details, now);
    Ok(Answer::ok(&json!({"deleted": deleted})))
}

/// A URL that works without a key. It leads to the emulator; whether there is such an object
/// shows when it is used.
fn presign(call: &mut Call<'_>) -> Outcome {
    let (now, request) = (call.now, call.request);
    let scope = call.scope()?;
    let fields = request.fields()?;
    let method = match fields.required_string("operation")? {
        "upload" => "PUT",
        "download" => "GET",
        _ => return Err(ApiError::bad_request("operation must be upload or download")),
    };
    let seconds = fields.integer("expires_in_seconds")?.unwrap_or(900);
    let content_type = fields.string("content_type")?.filter(|_| method == "PUT");
    let link = Link {
        project_id: scope.project.data.id.clone(),
        branch_id: scope.branch_id()?,
        bucket: bucket(&scope)?.name.clone(),
        key: request.path("object_key").to_owned(),
        method,
        content_type: content_type.map(str::to_owned),
        expires_at: now.plus_seconds(seconds),
    };
    let mut body = json!({"method": method, "headers": {}, "expires_at": link.expires_at});
    if let Some(content_type) = content_type {
        body["headers"]["content-type"] = json!(content_type);
    }
    let path = format!("{}/{}/{}", link.branch_id, link.bucket, link.key);
    let World { links, ids, .. } = &mut *call.world;
    let signature = links.issue(ids, link, now);
    let (origin, path, base) = (call.origin, percent_encode(&path), storage::BASE_PATH);
    let query = format!("X-Amz-Expires={seconds}&X-Amz-Signature={signature}");
    body["url"] = json!(format!("{origin}{base}{path}?{query}"));
    Ok(Answer::ok(&body))
}
