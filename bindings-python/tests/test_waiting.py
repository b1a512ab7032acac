"""Calls that start work, and the wait for it."""

from __future__ import annotations

import asyncio
import pickle
import sys
from collections.abc import Iterator
from datetime import timedelta
from types import ModuleType
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator

@pytest.fixture(scope="module")
def slow() -> Iterator[Emulator]:
    """A local Neon whose operations take long enough to be seen."""
    with Emulator(operation_seconds=0.2) as emulator:
        yield emulator


CREATE = "createProjectBranch"


def statuses(operations: list[models.Operation]) -> set[str]:
    """The states that operations are in."""
    return {operation.status for operation in operations}


def test_a_call_returns_when_its_work_is_done(slow: Emulator) -> None:
    seen: list[list[models.Operation]] = []
    with slow.client() as client:
        created = client.projects.create(name="shop", on_progress=seen.append)
    assert statuses(created.operations) == {"finished"}
    assert len(seen) > 1
    assert all(isinstance(operation, models.Operation) for operation in seen[0])
    assert statuses(seen[0]) & {"running", "scheduling"}
    assert statuses(seen[-1]) == {"finished"}
    assert [operation.id for operation in seen[0]] == [each.id for each in created.operations]


def test_what_is_waited_for_can_be_chosen(
    emulator: Emulator, client: neonapi.Client, project: dict[str, Any]
) -> None:
    emulator.add_fault("operation_status", status="running")
    created = client.branches.create(project["id"], name="a", wait=False)
    assert statuses(created.operations) & {"running", "scheduling"}
    emulator.reset()
    for wait, create_waits, suspend_waits in [
        ("all", True, True),
        ("creations", True, False),
        ("none", False, False),
    ]:
        given = emulator.seed_project(f"wait-{wait}", endpoints=True)
        with emulator.client(wait=wait) as chosen:
            emulator.clear_requests()
            chosen.branches.create(given["id"], name="a")
            assert (len(emulator.requests()) > 1) == create_waits
            emulator.clear_requests()
            chosen.endpoints.suspend(given["id"], given["endpoint_id"])
            assert (len(emulator.requests()) > 1) == suspend_waits
            # A call that says so itself is stronger, also than the options of its client.
            emulator.clear_requests()
            chosen.with_options(wait=False).endpoints.start(
                given["id"], given["endpoint_id"], wait=True
            )
            assert len(emulator.requests()) > 1


def test_a_failed_operation_loses_nothing(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("operation_status", operation=CREATE, status="failed")
    with pytest.raises(neonapi.OperationFailedError) as caught:
        client.branches.create(project["id"], name="preview")
    error = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(error.answer, models.CreateProjectBranchResponse)
    assert error.answer.branch.name == "preview"
    assert "failed" in statuses(error.operations)
    assert error.operation_id == CREATE
    assert error.operations[0].id in str(error)
    assert emulator.counters()["created"]["branches"] == 1


def test_a_failed_operation_can_be_waited_on_again(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault(
        "operation_status", operation=CREATE, status="failed", recovers_after_ms=300
    )
    with pytest.raises(neonapi.OperationFailedError) as caught:
        client.branches.create(project["id"], name="preview")
    while True:
        try:
            operations = client.operations.wait_for(caught.value)
        except neonapi.OperationFailedError as again:
            assert statuses(again.operations) == {"failed"}
        else:
            break
    assert statuses(operations) == {"finished"}


def test_a_wait_that_takes_too_long_is_resumed(slow: Emulator) -> None:
    with slow.client() as client:
        with pytest.raises(TimeoutError) as caught:
            client.projects.create(name="slow", wait_timeout=0.1)
        error = caught.value
        assert isinstance(error, neonapi.WaitTimeoutError)
        assert "wait_timeout" in str(error)
        assert "_ms" not in str(error)
        project_id = error.answer.project.id
        assert statuses(error.operations) & {"running", "scheduling"}
        ids = [operation.id for operation in error.operations]
        # By the error, by the answer, by operations, by ids: all are the same wait.
        assert statuses(client.operations.wait_for(error)) == {"finished"}
        assert statuses(client.operations.wait_for(error.answer)) == {"finished"}
        assert statuses(client.operations.wait_for(error.operations)) == {"finished"}
        assert statuses(client.operations.wait_for(tuple(error.operations))) == {"finished"}
        by_id = client.operations.wait_for_ids(project_id, ids)
        assert [operation.id for operation in by_id] == ids
        by_id = client.operations.wait_for_ids(project_id, (one for one in ids))
        assert statuses(by_id) == {"finished"}


@pytest.mark.parametrize("seconds", [0.05, timedelta(milliseconds=50)])
def test_a_stuck_operation_ends_the_wait(
    seconds: Any, client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("operation_status", operation=CREATE, status="running")
    with pytest.raises(neonapi.WaitTimeoutError) as caught:
        client.branches.create(project["id"], name="stuck", wait_timeout=seconds)
    assert caught.value.answer.branch.name == "stuck"
    with pytest.raises(neonapi.WaitTimeoutError):
        client.operations.wait_for(caught.value, wait_timeout=seconds)


def test_nothing_to_wait_for(client: neonapi.Client, emulator: Emulator) -> None:
    assert client.operations.wait_for([]) == []
    assert client.operations.wait_for_ids("p-1", []) == []
    assert emulator.requests() == []


class Odd:
    """Its operations are none."""

    operations = 3

    def __repr__(self) -> str:
        """A name of the test."""
        return "Odd"


@pytest.mark.parametrize(
    "wrong", ["operation", 3, b"x", [None], [{"id": "x"}], object(), Odd()], ids=repr
)
def test_what_cannot_be_waited_for(wrong: Any, client: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(TypeError, match=r"operations\.wait_for\(\) argument 'operations"):
        client.operations.wait_for(wrong)
    with pytest.raises(TypeError, match=r"operations\.wait_for_ids\(\) argument 'operation_ids"):
        client.operations.wait_for_ids("p-1", wrong)
    with pytest.raises(TypeError, match=r"'operations\[0\]' must be Operation, not str"):
        client.operations.wait_for(["op-1"])  # type: ignore[list-item]
    assert emulator.requests() == []


class Stop(Exception):
    """What a function of the caller raises."""


def test_what_on_progress_raises_ends_the_call(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("operation_status", operation=CREATE, status="running")
    stop = Stop("enough")

    def enough(operations: list[models.Operation]) -> None:
        raise stop

    with pytest.raises(Stop) as caught:
        client.branches.create(project["id"], name="a", on_progress=enough)
    assert caught.value is stop
    assert emulator.counters()["created"]["branches"] == 1
    # The first project has its work for ever, and is locked by it.
    other = emulator.seed_project("other")
    with pytest.raises(KeyboardInterrupt):
        client.branches.create(other["id"], name="b", on_progress=_interrupt)
    # The client is as good as before.
    assert client.branches.get(project["id"], project["default_branch_id"]).branch.name == "main"


def _interrupt(operations: list[models.Operation]) -> None:
    raise KeyboardInterrupt


def test_on_progress_may_use_the_client(
    client: neonapi.Client, project: dict[str, Any]
) -> None:
    found = []

    def look(operations: list[models.Operation]) -> None:
        found.append(client.operations.get(project["id"], operations[0].id).id)

    created = client.branches.create(project["id"], name="a", on_progress=look)
    assert set(found) == {created.operations[0].id}


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"on_progress": 3}, TypeError, "on_progress must be a function, not int"),
        ({"wait": "yes"}, TypeError, "wait must be a bool, not str"),
        ({"wait": 1}, TypeError, "wait must be a bool, not int"),
        ({"wait_timeout": "1"}, TypeError, "wait_timeout must be a number of seconds or a timedelta"),
        ({"wait_timeout": True}, TypeError, "wait_timeout must be a number of seconds"),
        ({"wait_timeout": 0}, ValueError, "wait_timeout: must be more than 0 seconds"),
        ({"wait_timeout": -1}, ValueError, "wait_timeout"),
        ({"wait_timeout": float("nan")}, ValueError, "wait_timeout"),
        ({"wait_timeout": float("inf")}, ValueError, "wait_timeout"),
        ({"wait_timeout": 10**400}, ValueError, "wait_timeout"),
        ({"call_timeout": timedelta(days=-1)}, ValueError, "call_timeout"),
        ({"call_timeout": timedelta(0)}, ValueError, "call_timeout"),
        ({"cancel": True}, TypeError, "cancel must be a CancelToken, not bool"),
        ({"cancel": neonapi.CancelToken}, TypeError, "cancel must be a CancelToken, not type"),
    ],
)
def test_options_that_cannot_be(
    options: dict[str, Any],
    error: type[Exception],
    words: str,
    client: neonapi.Client,
    emulator: Emulator,
) -> None:
    with pytest.raises(error, match=words):
        client.branches.create("p-1", **options)
    with pytest.raises(error, match=words):
        client.with_options(**options).branches.create("p-1")

    async def main() -> None:
        async with emulator.async_client() as awaited:
            with pytest.raises(error, match=words):
                await awaited.branches.create("p-1", **options)

    asyncio.run(main())
    assert emulator.requests() == []


def test_async_progress_is_called_on_the_loop(
    emulator: Emulator, project: dict[str, Any]
) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        seen: list[set[str]] = []

        def plain(operations: list[models.Operation]) -> None:
            assert asyncio.get_running_loop() is loop
            seen.append(statuses(operations))

        async def awaited(operations: list[models.Operation]) -> None:
            await asyncio.sleep(0)
            plain(operations)

        async def raising(operations: list[models.Operation]) -> None:
            await asyncio.sleep(0)
            raise Stop("enough")

        async with emulator.async_client() as client:
            await client.branches.create(project["id"], name="a", on_progress=plain)
            assert seen.pop() == {"finished"}
            await client.branches.create(project["id"], name="b", on_progress=awaited)
            assert seen.pop() == {"finished"}
            with pytest.raises(Stop):
                await client.branches.create(project["id"], name="c", on_progress=raising)

    asyncio.run(main())


class Tqdm:
    """In place of the library: keeps what it is told."""

    made: list[Tqdm] = []

    def __init__(self, total: int, unit: str, leave: bool) -> None:
        """Begins a bar."""
        self.total = total
        self.n = 0
        self.described: list[str] = []
        self.is_closed = False
        self.made.append(self)

    def set_description(self, text: str) -> None:
        """Keeps a description."""
        self.described.append(text)

    def close(self) -> None:
        """Ends the bar."""
        self.is_closed = True


@pytest.fixture
def bars(monkeypatch: pytest.MonkeyPatch) -> list[Tqdm]:
    """The bars that have been shown."""
    module = ModuleType("tqdm.auto")
    module.tqdm = Tqdm  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm", ModuleType("tqdm"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", module)
    monkeypatch.setattr(Tqdm, "made", [])
    return Tqdm.made


def test_a_bar_follows_the_wait(bars: list[Tqdm], slow: Emulator) -> None:
    seen: list[Any] = []
    with slow.client() as client:
        created = client.projects.create(name="bar", progress=True, on_progress=seen.append)
    (bar,) = Tqdm.made
    assert bar.is_closed
    assert bar.n == bar.total == len(created.operations)
    assert len(bar.described) == len(seen) > 1
    assert "running" in bar.described[0]


def test_each_wait_has_a_bar(
    bars: list[Tqdm], client: neonapi.Client, project: dict[str, Any]
) -> None:
    shown = client.with_options(progress=True)
    shown.branches.create(project["id"], name="a")
    shown.branches.create(project["id"], name="b")
    assert [bar.is_closed for bar in Tqdm.made] == [True, True]
    assert shown.branches.get_default(project["id"]).name == "main"
    assert len(Tqdm.made) == 2


def test_without_the_library_progress_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, client: neonapi.Client, emulator: Emulator
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(ImportError, match=r"pip install 'neonapi\[progress\]'"):
        client.branches.create("p-1", progress=True)
    assert emulator.requests() == []


def test_a_real_bar(
    client: neonapi.Client, project: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tqdm")
    client.branches.create(project["id"], name="a", progress=True)
    assert "finished" in capsys.readouterr().err
