"""Each kind of error as the exception that it becomes, with all that it carries."""

from __future__ import annotations

import builtins
import copy
import multiprocessing
import pickle
from typing import Any

import pytest
from samples import model

import neonapi
from neonapi._error_kinds import BY_NUMBER
from neonapi.testing import Emulator

# By the contract: the class of each status.
STATUSES: list[tuple[int, type[neonapi.NeonError]]] = [
    (400, neonapi.BadRequestError),
    (401, neonapi.AuthenticationError),
    (402, neonapi.APIStatusError),
    (403, neonapi.PermissionDeniedError),
    (404, neonapi.NotFoundError),
    (406, neonapi.APIStatusError),
    (409, neonapi.ConflictError),
    (412, neonapi.PreconditionFailedError),
    (418, neonapi.APIStatusError),
    (422, neonapi.UnprocessableError),
    (429, neonapi.RateLimitError),
    (500, neonapi.ServerError),
    (503, neonapi.ServerError),
]

KINDS: dict[int, str] = {
    1: "InvalidArgument",
    2: "Configuration",
    3: "Closed",
    4: "Cancelled",
    5: "Timeout",
    6: "Connection",
    7: "Decode",
    8: "ResponseTooLarge",
    10: "BadRequest",
    11: "Authentication",
    12: "PermissionDenied",
    13: "NotFound",
    14: "Conflict",
    15: "PreconditionFailed",
    16: "Unprocessable",
    17: "Locked",
    18: "RateLimited",
    19: "Server",
    20: "Status",
    30: "OperationFailed",
    31: "WaitTimeout",
    40: "Internal",
}


def test_tree() -> None:
    assert {number: kind.kind for number, kind in BY_NUMBER.items()} == KINDS
    for number, kind in BY_NUMBER.items():
        assert issubclass(kind, neonapi.NeonError)
        assert issubclass(kind, neonapi.APIStatusError) == (10 <= number <= 20)
        assert kind.__module__ == "neonapi"
        assert getattr(neonapi, kind.__name__) is kind
        assert kind.__doc__
    built_in = {
        neonapi.InvalidArgumentError: ValueError,
        neonapi.APITimeoutError: TimeoutError,
        neonapi.WaitTimeoutError: TimeoutError,
        neonapi.APIConnectionError: ConnectionError,
    }
    for kind in BY_NUMBER.values():
        for base in (ValueError, TimeoutError, ConnectionError, OSError):
            expected = issubclass(built_in.get(kind, Exception), base)
            assert issubclass(kind, base) == expected, (kind, base)
    assert not issubclass(neonapi.CancelledError, KeyboardInterrupt)


@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_status(
    status: int, kind: type[neonapi.NeonError], client: neonapi.Client, emulator: Emulator
) -> None:
    emulator.add_fault("status", status=status, code="SOME_CODE", message="said so")
    with pytest.raises(neonapi.APIStatusError) as caught:
        client.projects.get("some-project-1")
    error = caught.value
    assert type(error) is kind
    assert error.kind == kind.kind
    assert (error.status, error.code, error.detail) == (status, "SOME_CODE", "said so")
    assert error.operation_id == "getProject"
    assert error.attempts == 1
    assert error.outcome_unknown is False
    assert error.is_retryable == (status in (429, 500, 503))
    assert error.retry_after_ms is None
    assert error.retry_after is None
    assert error.operations == []
    assert error.answer is None
    request = emulator.requests()[0]
    assert error.request_id == request["headers"]["x-request-id"]
    assert error.response is not None
    assert error.response.status == status
    assert error.response.headers["x-neon-ret-request-id"] == error.request_id
    assert error.response.json()["message"] == "said so"
    shown = str(error)
    for part in ("projects.get", "getProject", str(status), "said so", "SOME_CODE"):
        assert part in shown
    assert error.request_id in shown


def test_attempts_and_retry_after(emulator: Emulator) -> None:
    emulator.add_fault("status", status=503, retry_after="0")
    with emulator.client(retries=2) as client, pytest.raises(neonapi.ServerError) as caught:
        client.projects.get("some-project-1")
    assert caught.value.attempts == len(emulator.requests()) == 3
    assert "3 attempts" in str(caught.value)
    assert caught.value.retry_after_ms == 0
    emulator.clear_faults()
    emulator.add_fault("status", status=429, retry_after="7")
    with emulator.client(retries=0) as client, pytest.raises(neonapi.RateLimitError) as limited:
        client.projects.get("some-project-1")
    assert limited.value.retry_after_ms == 7000
    assert limited.value.retry_after == 7.0


def test_locked(emulator: Emulator, project: dict[str, Any]) -> None:
    emulator.add_fault("status", operation="createProjectBranch", status=423)
    with emulator.client(lock_timeout=0) as client, pytest.raises(neonapi.LockedError) as caught:
        client.branches.create(project["id"], name="preview")
    assert caught.value.status == 423
    assert caught.value.is_retryable


def test_lost_answer(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("drop_after", operation="createProject")
    with pytest.raises(ConnectionError) as caught:
        client.projects.create(name="shop")
    assert isinstance(caught.value, neonapi.APIConnectionError)
    assert caught.value.outcome_unknown
    assert not caught.value.is_retryable
    assert (caught.value.status, caught.value.response) == (None, None)
    assert emulator.counters()["created"]["projects"] == 1


def test_nobody_listens() -> None:
    with neonapi.Client(api_key="k", base_url="http://127.0.0.1:9", retries=0) as client:
        with pytest.raises(neonapi.APIConnectionError) as caught:
            client.projects.get("some-project-1")
    assert not caught.value.outcome_unknown
    assert caught.value.is_retryable


def test_timeouts(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("hang")
    with pytest.raises(builtins.TimeoutError) as caught:
        client.projects.get("some-project-1", call_timeout=0.05)
    assert isinstance(caught.value, neonapi.APITimeoutError)
    assert "call_timeout" in str(caught.value)
    assert "_ms" not in str(caught.value)
    with emulator.client(retries=0, attempt_timeout=0.05) as impatient:
        with pytest.raises(neonapi.APITimeoutError) as caught_attempt:
            impatient.projects.get("some-project-1")
    assert "attempt_timeout" in str(caught_attempt.value)


def test_decode(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("status", status=200, body={"json": {"project": {"id": 5, "name": "s3cr3t"}}})
    with pytest.raises(neonapi.DecodeError) as caught:
        client.projects.get("some-project-1")
    assert "project.id" in caught.value.detail
    assert "s3cr3t" not in str(caught.value)
    assert caught.value.response is not None
    assert caught.value.response.json()["project"]["name"] == "s3cr3t"
    emulator.clear_faults()
    emulator.add_fault("html_ok")
    with pytest.raises(neonapi.DecodeError, match="HTML"):
        client.regions.list().pages().__next__()


def test_too_large(emulator: Emulator) -> None:
    emulator.add_fault("status", status=200, body={"text": "x" * 5000})
    with emulator.client(max_response_bytes=1024) as client:
        with pytest.raises(neonapi.ResponseTooLargeError) as caught:
            client.projects.get("some-project-1")
    assert "max_response_bytes" in str(caught.value)


def test_closed(client: neonapi.Client, emulator: Emulator) -> None:
    client.close()
    with pytest.raises(neonapi.ClosedError) as caught:
        client.projects.get("some-project-1")
    assert caught.value.attempts == 0
    assert emulator.requests() == []


def test_cancelled(client: neonapi.Client, emulator: Emulator) -> None:
    token = neonapi.CancelToken()
    token.cancel()
    with pytest.raises(neonapi.CancelledError) as caught:
        client.projects.get("some-project-1", cancel=token)
    assert caught.value.operation_id == "getProject"
    assert emulator.requests() == []


def test_a_panic_is_an_error_without_its_text(
    client: neonapi.Client, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(neonapi.InternalError) as caught:
        # Only modules of the dev profile have it.
        getattr(neonapi._neonapi, "_panicking")()
    assert caught.value.kind == "Internal"
    shown = "".join(capfd.readouterr())
    assert "tiger" not in f"{caught.value} {caught.value!r} {caught.value.__context__} {shown}"
    assert client.users.me().email


def test_key_is_never_shown(emulator: Emulator) -> None:
    body = {"json": {"code": "", "message": "no key napi_0123456789abcdef"}}
    emulator.add_fault("status", status=401, body=body)
    with emulator.client(api_key="napi_0123456789abcdef") as client:
        with pytest.raises(neonapi.AuthenticationError) as caught:
            client.projects.get("some-project-1")
        assert "0123456789" not in f"{caught.value} {caught.value!r} {client!r} {client.settings}"
    assert caught.value.detail == "no key ***"


def filled(kind: type[neonapi.NeonError]) -> neonapi.NeonError:
    """An error with a value in each attribute."""
    return kind(
        "what is shown",
        detail="what happened",
        operation_id="createProjectBranch",
        status=422,
        code="SOME_CODE",
        request_id="request-1",
        attempts=3,
        outcome_unknown=True,
        is_retryable=True,
        retry_after_ms=1500,
        operations=[model("Operation")],
        answer=model("CreateProjectBranchResponse"),
        response=neonapi.ResponseDetails(422, [("a", "b")], "request-1", 3, b"body", ["a.b"]),
    )


def check_filled(error: neonapi.NeonError) -> None:
    """Holds all attributes against those of `filled`."""
    assert str(error) == "what is shown"
    assert vars(error) == vars(filled(type(error)))
    assert len(vars(error)) == 12
    assert error.retry_after == 1.5
    assert error.args == ("what is shown",)
    assert repr(error) == f"{type(error).__name__}('what is shown')"


@pytest.mark.parametrize("kind", [neonapi.NeonError, *BY_NUMBER.values()])
def test_errors_are_copied_with_all_they_carry(kind: type[neonapi.NeonError]) -> None:
    error = filled(kind)
    check_filled(error)
    check_filled(copy.copy(error))
    check_filled(copy.deepcopy(error))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is kind
        check_filled(again)


@pytest.mark.parametrize("kind", [neonapi.NeonError, *BY_NUMBER.values()])
def test_an_error_of_nothing(kind: type[neonapi.NeonError]) -> None:
    error = kind("alone")
    assert (error.detail, error.attempts, error.operations, error.answer) == ("alone", 0, [], None)
    assert pickle.loads(pickle.dumps(error)).detail == "alone"


def _raise(base_url: str) -> None:
    with neonapi.Client(api_key="k", base_url=base_url, retries=0) as client:
        client.branches.get("some-project-1", "br-none-1")


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_errors_cross_processes(method: str, emulator: Emulator) -> None:
    with multiprocessing.get_context(method).Pool(1) as pool:
        with pytest.raises(neonapi.NotFoundError) as caught:
            pool.apply(_raise, (emulator.base_url,))
    assert caught.value.operation_id == "getProjectBranch"
    assert caught.value.request_id == emulator.requests()[0]["headers"]["x-request-id"]
    assert caught.value.response is not None
    assert caught.value.response.status == 404
