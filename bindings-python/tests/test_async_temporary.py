"""Branches of async clients that are deleted whenever their task is cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator
from phases import holds, seed

CREATE, DELETE = "createProjectBranch", "deleteProjectBranch"


def branches(emulator: Emulator, project_id: str) -> int:
    """How many branches there are."""
    with emulator.client() as client:
        return len(list(client.branches.list(project_id)))


async def used(client: neonapi.AsyncClient, project_id: str, steps: list[str]) -> None:
    """Uses a temporary branch until it is cancelled."""
    async with client.branches.temporary(project_id, name="preview"):
        steps.append("block")
        await asyncio.sleep(60 if "stay" in steps else 0)
        steps.append("end")


def count(emulator: Emulator, operation: str) -> int:
    """How often an operation was asked for."""
    return sum(request["operation"] == operation for request in emulator.requests())


# Where the task is cancelled: faults, and whether it is there.
PLACES: dict[str, tuple[list[dict[str, Any]], str]] = {
    # The branch is there, the wait goes on, and until it is over nothing can be deleted.
    "creation": ([], CREATE),
    "block": ([], "block"),
    # The first request is refused, and the second goes later.
    "deletion": (
        [{"kind": "status", "operation": DELETE, "status": 503, "retry_after": "1", "times": 1}],
        DELETE,
    ),
    # The branch is deleted, and the wait goes on.
    "end": ([{"kind": "operation_status", "operation": DELETE, "status": "running"}], DELETE),
}


@pytest.fixture(scope="module")
def slow() -> Iterator[Emulator]:
    """A local Neon whose operations take long enough to be cancelled."""
    with Emulator(operation_seconds=0.5) as emulator:
        yield emulator


@pytest.mark.parametrize("place", PLACES)
def test_a_cancelled_task_keeps_no_branch(place: str, slow: Emulator) -> None:
    emulator = slow
    emulator.reset()
    project_id = seed(emulator)
    before = branches(emulator, project_id)
    faults, reached = PLACES[place]
    for fault in faults:
        emulator.add_fault(fault.pop("kind"), **fault)
    steps = ["stay"] if place == "block" else []

    async def main() -> None:
        client = emulator.async_client(retries=4)
        task = asyncio.create_task(used(client, project_id, steps))
        while reached not in steps and not count(emulator, reached):
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        # What was asked for before goes on.
        while branches(emulator, project_id) != before:
            await asyncio.sleep(0.05)

    asyncio.run(main())
    assert count(emulator, CREATE) == 1
    assert ("block" in steps) == (place != "creation")


def test_a_creation_that_hangs_is_left_at_once(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation=CREATE)

    async def main() -> None:
        client = emulator.async_client()
        task = asyncio.create_task(used(client, project_id, []))
        while not holds(emulator):
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert holds(emulator)

    asyncio.run(main())


def test_the_moment_of_cancelling_does_not_matter(emulator: Emulator) -> None:
    project_id = seed(emulator)
    before = branches(emulator, project_id)

    async def main() -> None:
        client = emulator.async_client(threads=40)
        tasks = []
        for index in range(40):
            task = asyncio.create_task(used(client, project_id, []))
            asyncio.get_running_loop().call_later(index * 0.004, task.cancel)
            tasks.append(task)
        await asyncio.gather(*tasks, return_exceptions=True)
        created, deleted = 0, -1
        while created != deleted:
            counters = emulator.counters()
            created = counters["created"].get("branches", 0)
            deleted = counters["deleted"].get("branches", 0)
            await asyncio.sleep(0.05)

    asyncio.run(main())
    assert branches(emulator, project_id) == before
