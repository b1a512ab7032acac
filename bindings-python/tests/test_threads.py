"""Threads that share a client, and what is left of clients, calls and lists."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
import threading
import tracemalloc
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator
from phases import holds, seed, until

CALLS = 2_500


def test_many_threads_share_a_client(emulator: Emulator) -> None:
    project_id = seed(emulator)

    def work(number: int) -> tuple[str, int, str]:
        created = client.branches.create(project_id, name=f"branch-{number}")
        names = [branch.name for branch in client.branches.list(project_id, limit=5)]
        missing = f"missing-{number}"
        with pytest.raises(neonapi.NotFoundError) as caught:
            client.projects.get(missing)
        return created.branch.name, names.count(f"branch-{number}"), str(caught.value.operation_id)

    # Locks are waited out: 32 threads want to work on one project.
    with emulator.client() as client, ThreadPoolExecutor(32) as pool:
        done = list(pool.map(work, range(32)))
    assert done == [(f"branch-{number}", 1, "getProject") for number in range(32)]


def test_a_list_is_for_one_thread_at_a_time(emulator: Emulator) -> None:
    project_id = seed(emulator)
    with emulator.client() as client:
        branches = client.branches.list(project_id, limit=1)
        next(branches)
        emulator.add_fault("delay", operation="listProjectBranches", delay_ms=1000, times=1)
        with ThreadPoolExecutor(1) as pool:
            other = pool.submit(next, branches)
            until(lambda: holds(emulator))
            with pytest.raises(ValueError, match="another thread"):
                next(branches)
            assert other.result().name
        assert len(list(branches)) == 2


def test_a_list_keeps_its_client(emulator: Emulator) -> None:
    project_id = seed(emulator)
    client = emulator.client()
    gone = weakref.ref(client)
    branches = client.branches.list(project_id, limit=1)
    del client
    assert gone() is None
    assert len(list(branches)) == 4


def test_a_call_keeps_its_client(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("delay", operation="getProject", delay_ms=500)
    names: list[str] = []

    def work(client: neonapi.Client) -> None:
        names.append(client.projects.get(project_id).name)

    client = emulator.client()
    thread = threading.Thread(target=work, args=(client,))
    thread.start()
    until(lambda: holds(emulator))
    del client
    gc.collect()
    thread.join()
    assert names == ["shop"]


def test_a_client_is_freed_without_the_garbage_collector(emulator: Emulator) -> None:
    project_id = seed(emulator)
    gc.disable()
    try:
        client = emulator.client()
        client.branches.create(project_id, name="new", on_progress=lambda _: None)
        client.with_options(wait=False).with_response(lambda it: it.projects.get(project_id))
        list(client.branches.list(project_id))
        with pytest.raises(neonapi.NotFoundError):
            client.projects.get("missing")
        with contextlib.suppress(neonapi.NotFoundError):
            client.projects.get("missing")
        gone = weakref.ref(client)
        del client
        assert gone() is None
    finally:
        gc.enable()


class Marker:
    """Something that can be seen to be gone."""

    def __call__(self, *arguments: Any) -> None:
        pass


def test_functions_of_the_caller_are_freed(emulator: Emulator) -> None:
    project_id = seed(emulator)
    marker = Marker()
    gone = weakref.ref(marker)
    with emulator.client() as client:
        client.branches.create(project_id, name="new", on_progress=marker)
        del marker
        assert gone() is None


def threads() -> int:
    """How many threads this process has, those of the core too."""
    return len(os.listdir("/proc/self/task"))


def descriptors() -> int:
    """How many files and sockets are open."""
    return len(os.listdir("/proc/self/fd"))


def resident_bytes() -> int:
    """How much memory this process uses."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _get(client: neonapi.Client, project_id: str) -> None:
    client.projects.get(project_id)


def _fail(client: neonapi.Client, project_id: str) -> None:
    with contextlib.suppress(neonapi.NotFoundError):
        client.projects.get("missing")


def _list(client: neonapi.Client, project_id: str) -> None:
    next(client.branches.list(project_id, limit=1))


def _with_response(client: neonapi.Client, project_id: str) -> None:
    assert client.with_response(lambda it: it.projects.get(project_id)).details.json()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("call", [_get, _fail, _list, _with_response])
def test_calls_leave_nothing(
    call: Callable[..., None], emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The test runner would keep every record.
    monkeypatch.setattr(logging.getLogger("neonapi"), "disabled", True)
    project_id = seed(emulator)
    with emulator.client() as client:
        for _ in range(1_000):
            call(client, project_id)
        gc.collect()
        before = (threads(), descriptors())
        resident = resident_bytes()
        tracemalloc.start()
        try:
            for _ in range(CALLS):
                call(client, project_id)
            gc.collect()
            traced, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert (threads(), descriptors()) <= before
    # Less than a byte a call of Python's memory, and far less than an answer a call of all memory.
    assert traced < 100_000
    assert resident_bytes() - resident < 4 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_clients_leave_nothing(emulator: Emulator) -> None:
    project_id = seed(emulator)

    def use() -> None:
        client = emulator.client()
        client.projects.get(project_id)
        next(client.branches.list(project_id))

    use()
    before = (threads(), descriptors())
    for _ in range(50):
        use()
    # Threads end when they find out, which may be a little later.
    until(lambda: (threads(), descriptors()) <= before)


def test_items_of_long_lists_are_freed(emulator: Emulator) -> None:
    project_id: str = emulator.seed_project("big", branches=4_999)["id"]
    with emulator.client() as client:
        list(client.branches.list(project_id, limit=1_000))
        gc.collect()
        resident = resident_bytes()
        for _ in range(10):
            assert len(list(client.branches.list(project_id, limit=1_000))) == 5_000
        # Ten times as many would be far more.
        assert resident_bytes() - resident < 16 << 20
