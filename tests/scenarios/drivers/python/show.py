"""Values, errors and events as all drivers print them."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any, TypeAlias

from neonapi import NeonError
from neonapi.models import (
    Branch,
    BranchOperations,
    CreateProjectBranchResponse,
    CreateProjectResponse,
    Operation,
    Project,
)

Json: TypeAlias = Any

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def project(project: Project) -> Json:
    return {"id": project.id, "name": project.name}


def branch(branch: Branch) -> Json:
    expires_at = branch.expires_at
    return {
        "id": branch.id,
        "name": branch.name,
        "current_state": branch.current_state,
        "expires_at": expires_at and (expires_at - EPOCH) // timedelta(microseconds=1),
    }


def operations(operations: Iterable[Operation]) -> Json:
    return [{"action": each.action, "status": each.status} for each in operations]


def changed(answer: CreateProjectBranchResponse | BranchOperations) -> Json:
    return {"branch": branch(answer.branch), "operations": operations(answer.operations)}


def error(error: NeonError) -> Json:
    """The line of a call that failed."""
    return {
        "error": {
            "kind": error.kind,
            "message": str(error),
            "detail": error.detail,
            "operation_id": error.operation_id,
            "status": error.status,
            "code": error.code,
            "attempts": error.attempts,
            "outcome_unknown": error.outcome_unknown,
            "is_retryable": error.is_retryable,
            "retry_after_ms": error.retry_after_ms,
            "operations": operations(error.operations),
            "answer": _answer(error.answer),
            "has_request_id": error.request_id is not None,
            "has_response": error.response is not None,
            "shown": repr(error),
        }
    }


def _answer(answer: object) -> Json:
    """What the call was about, where the error carries it."""
    match answer:
        case CreateProjectBranchResponse() | BranchOperations():
            return branch(answer.branch)
        case CreateProjectResponse():
            return project(answer.project)
        case Branch():
            return branch(answer)
        case _:
            return None


def event(record: logging.LogRecord) -> Json:
    fields = vars(record)
    return {
        "level": record.levelname.lower(),
        "operation_id": fields["operation_id"],
        "text": fields["text"],
        "status": fields["status"],
        "attempt": fields["attempt"],
        "duration_ms": fields["duration_ms"],
    }
