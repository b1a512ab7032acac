"""The async client: its calls, its threads, its loop."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import inspect
import logging
import sys
import threading
import weakref
from collections.abc import Callable
from itertools import accumulate
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi.groups import ClientGroups
from neonapi.testing import Emulator
from phases import seed, until

GROUPS = [name for name, value in vars(ClientGroups).items() if isinstance(value, property)]


async def loops_until(condition: Callable[[], bool]) -> None:
    """Waits until something is so, while the loop goes on."""
    while not condition():
        await asyncio.sleep(0.01)


def in_flight(emulator: Emulator) -> int:
    """How many requests the emulator is at."""
    return sum(request["ended_at_us"] is None for request in emulator.requests())


def most_at_once(emulator: Emulator) -> int:
    """How many requests the emulator was at, at most."""
    steps = [(request["arrived_at_us"], 1) for request in emulator.requests()]
    steps += [(request["ended_at_us"], -1) for request in emulator.requests()]
    return max(accumulate(step for _, step in sorted(steps)))


def threads() -> list[threading.Thread]:
    """The threads of all async clients."""
    return [thread for thread in threading.enumerate() if thread.name.startswith("neonapi-")]


@pytest.mark.parametrize("name", GROUPS)
def test_every_method_is_there_to_be_awaited(
    name: str, client: neonapi.Client, emulator: Emulator
) -> None:
    group = getattr(emulator.async_client(), name)
    blocking = getattr(client, name)
    methods = [method for method in dir(blocking) if not method.startswith("_")]
    assert methods
    assert [method for method in dir(group) if not method.startswith("_")] == methods
    for method in methods:
        there, here = getattr(group, method), getattr(blocking, method)
        returned = here.__annotations__["return"]
        is_lazy = returned.startswith("List[") or returned == "TemporaryBranch"
        assert inspect.iscoroutinefunction(there) != is_lazy
        assert inspect.signature(there) == inspect.signature(here)
        assert there.__doc__ == here.__doc__


def test_the_loop_goes_on_while_calls_hang(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)

    async def main() -> None:
        client = emulator.async_client(retries=0)
        ticker = asyncio.create_task(tick())
        calls = [asyncio.create_task(client.projects.get(project_id)) for _ in range(20)]
        await loops_until(lambda: in_flight(emulator) == 20)
        before = ticks
        await loops_until(lambda: ticks > before + 100)
        assert not any(call.done() for call in calls)
        for call in calls:
            call.cancel()
        ended = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(error) for error in ended] == [asyncio.CancelledError] * 20
        # The core has let all of them go, although the emulator still holds them.
        await loops_until(lambda: client.requests_left_behind == 20)
        assert in_flight(emulator) == 20
        ticker.cancel()

    asyncio.run(main())


def test_a_time_limit_ends_a_call(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")

    async def main() -> None:
        async with emulator.async_client(retries=0) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.projects.get(project_id), 0.2)
            if sys.version_info >= (3, 11):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.2):
                        await client.projects.get(project_id)
            left = 2 if sys.version_info >= (3, 11) else 1
            await loops_until(lambda: client.requests_left_behind == left)
            assert in_flight(emulator) == left

    asyncio.run(main())


def test_a_call_that_waits_for_a_thread_is_never_made_once_cancelled(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")

    async def main() -> None:
        client = emulator.async_client(threads=1)
        first = asyncio.create_task(client.projects.get(project_id))
        await loops_until(lambda: in_flight(emulator) == 1)
        second = asyncio.create_task(client.users.me())
        await asyncio.sleep(0)
        second.cancel()
        first.cancel()
        await asyncio.gather(first, second, return_exceptions=True)
        found = await client.projects.find_by_name("shop")
        assert found is not None and found.id == project_id

    asyncio.run(main())
    assert "getCurrentUserInfo" not in {each["operation"] for each in emulator.requests()}


def test_many_calls_share_the_threads(emulator: Emulator) -> None:
    project_id = seed(emulator)

    async def main() -> None:
        async with emulator.async_client(threads=8) as client:
            calls = (client.projects.get(project_id) for _ in range(200))
            assert {project.id for project in await asyncio.gather(*calls)} == {project_id}

    asyncio.run(main())
    assert len(emulator.requests()) == 200
    assert most_at_once(emulator) <= 8


def test_there_are_32_threads_unless_told_otherwise(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("delay", operation="getProject", delay_ms=500)

    async def main() -> None:
        async with emulator.async_client() as client:
            await asyncio.gather(*(client.projects.get(project_id) for _ in range(40)))

    asyncio.run(main())
    assert most_at_once(emulator) == 32


@pytest.mark.parametrize(
    ("given", "error"),
    [(0, neonapi.ConfigurationError), (-1, neonapi.ConfigurationError)]
    + [(value, TypeError) for value in (True, 1.5, "8", None)],
)
def test_numbers_of_threads_that_cannot_be(given: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="threads"):
        neonapi.AsyncClient(api_key="key", threads=given)
    # Nothing is said by what was half made.
    gc.collect()


def test_lists_are_walked_page_by_page(emulator: Emulator) -> None:
    project_id = seed(emulator)

    async def main() -> None:
        async with emulator.async_client() as client:
            names = [branch.name async for branch in client.branches.list(project_id, limit=2)]
            assert len(names) == 4
            pages = client.branches.list(project_id, limit=2).pages()
            assert [len(page.branches) async for page in pages][:2] == [2, 2]
            emulator.clear_requests()
            branches = client.branches.list(project_id, limit=1)
            async for branch in branches:
                assert branch.name
                break
            assert len(emulator.requests()) == 1
            assert branches.cursor is not None
            gone = weakref.ref(branches)
            del branches
            gc.collect()
            assert gone() is None

    asyncio.run(main())


@pytest.mark.parametrize("is_coroutine", [False, True])
def test_functions_of_the_caller_run_on_the_loop(is_coroutine: bool, emulator: Emulator) -> None:
    project_id = seed(emulator)
    variable = contextvars.ContextVar("variable", default="lost")
    seen: list[tuple[int, str, int]] = []

    def note(operations: list[models.Operation]) -> None:
        seen.append((threading.get_ident(), variable.get(), len(operations)))

    async def note_later(operations: list[models.Operation]) -> None:
        await asyncio.sleep(0)
        note(operations)

    async def main() -> None:
        variable.set("kept")
        on_progress = note_later if is_coroutine else note
        async with emulator.async_client() as client:
            await client.branches.create(project_id, name="new", on_progress=on_progress)

    asyncio.run(main())
    assert set(seen) == {(threading.get_ident(), "kept", 1)}


@pytest.mark.parametrize("error", [ValueError("mine"), StopIteration()], ids=repr)
def test_what_they_raise_comes_out(error: Exception, emulator: Emulator) -> None:
    project_id = seed(emulator)

    async def refuse(operations: object) -> None:
        raise error

    async def main() -> None:
        async with emulator.async_client() as client:
            await client.branches.create(project_id, name="new", on_progress=refuse)

    # A coroutine cannot raise StopIteration, so Python makes a RuntimeError of it.
    with pytest.raises((type(error), RuntimeError)) as caught:
        asyncio.run(main())
    assert error in (caught.value, caught.value.__cause__)


def test_a_writer_may_raise_anything(emulator: Emulator) -> None:
    project_id = seed(emulator)

    class Writer:
        def write(self, data: bytes) -> int:
            raise StopIteration

    async def main() -> None:
        async with emulator.async_client() as client:
            branch = await client.branches.get_default(project_id)
            await client.objects.get_to(project_id, branch.id, "files", "a.txt", Writer())

    with pytest.raises(RuntimeError) as caught:
        asyncio.run(main())
    assert isinstance(caught.value.__cause__, StopIteration)


def test_contexts_reach_handlers_of_logging(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    project_id = seed(emulator)
    variable = contextvars.ContextVar("variable", default="lost")
    seen: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(variable.get())

    async def main() -> None:
        variable.set("kept")
        async with emulator.async_client() as client:
            await client.projects.get(project_id)

    handler = Handler()
    logger = logging.getLogger("neonapi")
    logger.addHandler(handler)
    try:
        with caplog.at_level(logging.DEBUG, "neonapi"):
            asyncio.run(main())
    finally:
        logger.removeHandler(handler)
    assert seen == ["kept"]


def test_closing_ends_calls_under_way(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")

    async def main() -> None:
        client = emulator.async_client()
        calls = [asyncio.create_task(client.projects.get(project_id)) for _ in range(5)]
        await loops_until(lambda: in_flight(emulator) == 5)
        await client.close()
        ended = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(error) for error in ended] == [neonapi.ClosedError] * 5
        assert client.is_closed
        with pytest.raises(neonapi.ClosedError):
            await client.projects.get(project_id)
        await client.close()

    asyncio.run(main())


def test_a_forgotten_client_leaves_nothing(emulator: Emulator) -> None:
    project_id = seed(emulator)
    before = set(threads())

    async def main() -> weakref.ref[neonapi.AsyncClient]:
        client = emulator.async_client()
        await asyncio.gather(*(client.projects.get(project_id) for _ in range(5)))
        assert set(threads()) - before
        return weakref.ref(client)

    client = asyncio.run(main())
    # Nothing goes round in circles, so the garbage collector is not needed.
    assert client() is None
    until(lambda: set(threads()) <= before)
