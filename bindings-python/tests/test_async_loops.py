"""Loops of all kinds, and what is no loop of asyncio."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Coroutine
from typing import Any

import pytest

from neonapi.testing import Emulator
from phases import seed


def test_one_client_serves_several_loops(emulator: Emulator) -> None:
    project_id = seed(emulator)
    client = emulator.async_client()
    found: list[str] = []

    async def main() -> None:
        calls = (client.projects.get(project_id) for _ in range(10))
        found.extend(project.id for project in await asyncio.gather(*calls))

    asyncio.run(main())
    asyncio.run(main())
    loops = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(4)]
    for loop in loops:
        loop.start()
    for loop in loops:
        loop.join()
    assert found == [project_id] * 60


def drive(coroutine: Coroutine[Any, Any, Any]) -> None:
    """Runs a coroutine as a loop of another library would begin to."""
    try:
        coroutine.send(None)
    finally:
        coroutine.close()


def test_other_libraries_are_told_what_is_missing(emulator: Emulator) -> None:
    client = emulator.async_client()
    with pytest.raises(RuntimeError, match=r"asyncio event loop.*neonapi\.Client"):
        drive(client.projects.get("project"))
    with pytest.raises(RuntimeError, match=r"asyncio event loop.*neonapi\.Client"):
        drive(client.branches.create("project", on_progress=print))

    async def walk() -> None:
        async for _ in client.projects.list():
            pass

    with pytest.raises(RuntimeError, match=r"asyncio event loop.*neonapi\.Client"):
        drive(walk())
    assert emulator.requests() == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="eager tasks came with 3.12")
def test_eager_tasks(emulator: Emulator) -> None:
    project_id = seed(emulator)

    async def main() -> None:
        asyncio.get_running_loop().set_task_factory(getattr(asyncio, "eager_task_factory"))
        async with emulator.async_client() as client:
            calls = (client.projects.get(project_id) for _ in range(20))
            assert {project.id for project in await asyncio.gather(*calls)} == {project_id}

    asyncio.run(main())


def test_uvloop(emulator: Emulator) -> None:
    uvloop = pytest.importorskip("uvloop")
    project_id = seed(emulator)

    async def main() -> None:
        async with emulator.async_client() as client:
            await client.branches.create(project_id, name="new", on_progress=lambda _: None)
            names = [branch.name async for branch in client.branches.list(project_id, limit=1)]
            assert "new" in names

    # Not asyncio.Runner, which Python 3.10 does not have.
    loop = uvloop.new_event_loop()
    try:
        loop.run_until_complete(main())
    finally:
        loop.close()


def test_no_thread_can_be_started(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    project_id = seed(emulator)

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def main() -> None:
        async with emulator.async_client() as client:
            with monkeypatch.context() as patch:
                patch.setattr(threading.Thread, "start", refuse)
                with pytest.raises(RuntimeError, match="can't start new thread"):
                    await client.users.me()
            # What was refused is not done later.
            assert (await client.projects.get(project_id)).id == project_id

    asyncio.run(main())
    assert {each["operation"] for each in emulator.requests()} == {"getProject"}
