"""The base of all exceptions, and how those of the core become them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from neonapi._neonapi import ResponseDetails
    from neonapi.models import Operation


class NeonError(Exception):
    """What went wrong, in which operation, and what is known about it.

    `str()` of it has the operation, the status, Neon's code, the request id and what to do next; it never
    holds a secret or a body.
    """

    kind: str = "Unknown"
    """Name of the kind, the same in every language."""
    detail: str
    """What happened, in words: Neon's own message where there is one."""
    operation_id: str | None
    """Operation of the API that was called, such as `createProjectBranch`."""
    status: int | None
    """HTTP status of the answer, if there was one."""
    code: str | None
    """Neon's code, such as `BRANCHES_LIMIT_EXCEEDED`; often absent."""
    request_id: str | None
    """Identifier of the request, for Neon's support."""
    attempts: int
    """How many requests the call made."""
    outcome_unknown: bool
    """Whether a change may have been made although the call failed: look before you repeat it."""
    is_retryable: bool
    """Whether the same call may succeed later without any change, and is safe to repeat."""
    retry_after_ms: int | None
    """How long the server asked to wait, in milliseconds, if it said so."""
    operations: list[Operation]
    """The operations that a failed wait was about: those that failed and those still open."""
    answer: Any
    """The answer of the call whose wait failed: what was created is not lost."""
    response: ResponseDetails | None
    """Status, headers and raw body of the last answer, if there was one."""

    def __init__(
        self,
        message: str = "",
        *,
        detail: str | None = None,
        operation_id: str | None = None,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        attempts: int = 0,
        outcome_unknown: bool = False,
        is_retryable: bool = False,
        retry_after_ms: int | None = None,
        operations: Sequence[Operation] = (),
        answer: Any = None,
        response: ResponseDetails | None = None,
    ) -> None:
        """Makes an error; tests of your own may want to raise one."""
        super().__init__(message)
        self.detail = message if detail is None else detail
        self.operation_id = operation_id
        self.status = status
        self.code = code
        self.request_id = request_id
        self.attempts = attempts
        self.outcome_unknown = outcome_unknown
        self.is_retryable = is_retryable
        self.retry_after_ms = retry_after_ms
        self.operations = list(operations)
        self.answer = answer
        self.response = response

    @property
    def retry_after(self) -> float | None:
        """How long the server asked to wait, in seconds, if it said so."""
        return None if self.retry_after_ms is None else self.retry_after_ms / 1000

    def __reduce__(self) -> tuple[Any, ...]:
        # Some bases, such as ConnectionError, would pickle their own fields only.
        return (type(self), self.args, self.__dict__.copy())


NeonError.__module__ = "neonapi"


def _from_core(number: int, fields: dict[str, Any]) -> NeonError:
    """Makes the exception of a kind, given by its number."""
    from neonapi._error_kinds import BY_NUMBER

    return BY_NUMBER.get(number, NeonError)(fields.pop("message"), **fields)
