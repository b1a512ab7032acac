//! Values, errors and events as all drivers print them.

use neonapi::models::{
    Branch, BranchOperations, CreateProjectBranchResponse, CreateProjectResponse, Operation,
    Project,
};
use neonapi::{Error, LogEvent, LogLevel};
use serde_json::{Value, json};

pub(crate) fn project(project: &Project) -> Value {
    json!({ "id": project.id, "name": project.name })
}

pub(crate) fn branch(branch: &Branch) -> Value {
    json!({
        "id": branch.id,
        "name": branch.name,
        "current_state": branch.current_state,
        "expires_at": branch.expires_at.map(|moment| moment.as_microsecond()),
    })
}

pub(crate) fn operations(operations: &[Operation]) -> Value {
    let shown = operations.iter().map(|operation| {
        json!({ "action": operation.action.as_str(), "status": operation.status.as_str() })
    });
    shown.collect()
}

/// The line of a call that failed.
pub(crate) fn error(error: &Error) -> Value {
    json!({ "error": {
        "kind": error.kind().name(),
        "message": error.to_string(),
        "detail": error.detail(),
        "operation_id": error.operation_id(),
        "status": error.status(),
        "code": error.code(),
        "attempts": error.attempts(),
        "outcome_unknown": error.outcome_unknown(),
        "is_retryable": error.is_retryable(),
        "retry_after_ms": error.retry_after_ms(),
        "operations": operations(error.operations()),
        "answer": answer(error),
        "has_request_id": error.request_id().is_some(),
        "has_response": error.response().is_some(),
        "shown": format!("{error:?}"),
    } })
}

/// What the call was about, where the error carries it.
fn answer(error: &Error) -> Value {
    if let Some(answer) = error.answer::<CreateProjectBranchResponse>() {
        return branch(&answer.branch);
    }
    if let Some(answer) = error.answer::<BranchOperations>() {
        return branch(&answer.branch);
    }
    if let Some(answer) = error.answer::<CreateProjectResponse>() {
        return project(&answer.project);
    }
    error.answer::<Branch>().map_or(Value::Null, branch)
}

pub(crate) fn event(event: &LogEvent) -> Value {
    let level = match event.level {
        LogLevel::Debug => "debug",
        LogLevel::Info => "info",
        LogLevel::Warning => "warning",
    };
    json!({
        "level": level,
        "operation_id": event.operation_id,
        "text": event.text,
        "status": event.status,
        "attempt": event.attempt,
        "duration_ms": event.duration_ms,
    })
}
