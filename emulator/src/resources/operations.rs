//! Operations of a project.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::clock::Stamp;
use crate::routes::{Served, serves};
use crate::state::operation::Operation;

pub(super) const SERVED: &[Served] =
    &[serves("listProjectOperations", list), serves("getProjectOperation", get)];

/// Newest first; the cursor is the creation time of the last one, in microseconds.
fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let limit = scope.request.query_integer("limit").unwrap_or(1000) as usize;
    let before = match scope.request.query("cursor") {
        None => Stamp::NEVER,
        Some(text) => Stamp::parse(text).ok_or_else(|| ApiError::bad_request("invalid cursor"))?,
    };
    let operations: Vec<&Operation> = scope
        .project
        .operations
        .newest_first()
        .filter(|operation| operation.created_at < before && operation.hidden_until <= scope.now)
        .take(limit)
        .collect();
    let mut body = json!({"operations": operations});
    if let Some(last) = operations.last() {
        body["pagination"] = json!({"cursor": last.created_at.to_text_us()});
    }
    Ok(Answer::ok(&body))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let operation = scope.project.operations.get(scope.request.path("operation_id"));
    let operation = operation.ok_or_else(|| ApiError::not_found("operation"))?;
    Ok(Answer::ok(&json!({"operation": operation})))
}
