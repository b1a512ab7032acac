//! Objects in buckets.

use std::collections::BTreeSet;
use std::ops::Bound;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Content, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::bucket::Bucket;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchBucketObjects", list),
    serves("getProjectBranchBucketObject", download),
];

fn bucket<'s>(scope: &'s Scope<'_>) -> Result<&'s Bucket, ApiError> {
    let branch = &scope.project.branches[&scope.branch_id()?];
    let bucket = branch.buckets.get(scope.request.path("bucket_name"));
    bucket.ok_or_else(|| ApiError::not_found("bucket"))
}

/// Objects below a prefix; with a delimiter, deeper ones are shown as folders.
fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let request = scope.request;
    let limit = request.query_integer("limit", 1, 1000)?.unwrap_or(1000) as usize;
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
    Ok(answer.with_header("etag", &format!("\"{}\"", object.etag)))
}
