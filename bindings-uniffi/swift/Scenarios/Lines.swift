import Foundation
import NeonAPI

// Values, errors and events as all drivers print them.

func line(_ project: Project) -> Json {
  ["id": Json(project.id), "name": Json(project.name)]
}

func line(_ branch: Branch) -> Json {
  [
    "id": Json(branch.id),
    "name": Json(branch.name),
    "current_state": Json(branch.currentState),
    "expires_at": Json(branch.expiresAt.map { Int(($0.timeIntervalSince1970 * 1_000_000).rounded()) }),
  ]
}

func line(_ operations: [NeonAPI.Operation]) -> Json {
  .list(operations.map { ["action": Json($0.action.text), "status": Json($0.status.text)] })
}

/// A branch and what works on it.
func line(_ branch: Branch, _ operations: [NeonAPI.Operation]) -> Json {
  ["branch": line(branch), "operations": line(operations)]
}

/// The line of a call that failed.
func line(_ error: NeonError) -> Json {
  let failure = error.failure
  return [
    "error": [
      "kind": Json(failure.kind),
      "message": Json(error.localizedDescription),
      "detail": Json(failure.detail),
      "operation_id": Json(failure.operationId),
      "status": Json(failure.status),
      "code": Json(failure.code),
      "attempts": Json(failure.attempts),
      "outcome_unknown": Json(failure.outcomeUnknown),
      "is_retryable": Json(failure.isRetryable),
      "retry_after_ms": Json(failure.retryAfter.map(milliseconds)),
      "operations": line(failure.operations),
      "answer": answer(failure),
      "has_request_id": Json(failure.requestId != nil),
      "has_response": Json(failure.response != nil),
      "shown": Json(dumped(error)),
    ]
  ]
}

/// What the call was about, where the error carries it.
private func answer(_ failure: NeonError.Failure) -> Json {
  switch failure.answer {
  case let answer as CreateProjectBranchResponse: line(answer.branch)
  case let answer as BranchOperations: line(answer.branch)
  case let answer as CreateProjectResponse: line(answer.project)
  case let branch as Branch: line(branch)
  default: .null
  }
}

func line(_ event: LogEvent) -> Json {
  let level: Json =
    switch event.level {
    case .debug: "debug"
    case .info: "info"
    case .warning: "warning"
    }
  return [
    "level": level,
    "operation_id": Json(event.operationId),
    "text": Json(event.text),
    "status": Json(event.status),
    "attempt": Json(event.attempt),
    "duration_ms": Json(milliseconds(event.duration)),
  ]
}

private func milliseconds(_ duration: Duration) -> Int {
  Int((duration / .milliseconds(1)).rounded())
}
