"""The phases that a call goes through, for tests that end it in each of them."""

from __future__ import annotations

import contextlib
import io
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import neonapi
from neonapi.testing import Emulator

POLLS = "/projects/*/operations*"


def nothing(emulator: Emulator) -> None:
    """Leaves the emulator as it is."""


def never_ready(emulator: Emulator) -> None:
    """Operations of new branches are never over."""
    emulator.add_fault("operation_status", operation="createProjectBranch", status="running")


def holds(emulator: Emulator) -> bool:
    """Whether the emulator has a request that it has not done with."""
    return any(request["ended_at_us"] is None for request in emulator.requests())


def answered(emulator: Emulator) -> bool:
    """Whether the emulator has had a request and has done with all."""
    return bool(emulator.requests()) and not holds(emulator)


def queued(emulator: Emulator) -> bool:
    """Whether the answer has also had time to lead to the next call, which nobody sees."""
    if answered(emulator):
        time.sleep(0.3)
        return True
    return False


def get(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A call that only reads."""
    client.projects.get(project_id, **options)


def create(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A call that waits for its work."""
    client.branches.create(project_id, name="new", **options)


def get_twice(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """Two calls, for limits that let one go."""
    get(client, project_id, **options)
    get(client, project_id, **options)


def walk(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A list of many pages."""
    for _ in client.branches.list(project_id, limit=1, **options):
        pass


def walk_pages(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """The pages of a list."""
    for _ in client.branches.list(project_id, limit=1, **options).pages():
        pass


def raw(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A request by its path."""
    client.request("GET", f"/projects/{project_id}", **options)


def download(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """An object on its way into a file."""
    branch_id = client.branches.get_default(project_id).id
    client.objects.get_to(project_id, branch_id, "files", "a.txt", io.BytesIO(), **options)


def find(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A convenience call."""
    client.projects.find_by_name("absent", **options)


def wait_for(client: neonapi.Client, project_id: str, **options: Any) -> None:
    """A wait that is taken up again."""
    created = client.branches.create(project_id, name="new", wait=False)
    client.operations.wait_for(created, **options)


@dataclass(frozen=True)
class Phase:
    """Where a call is when it has to end."""

    name: str
    call: Callable[..., None]
    prepare: Callable[[Emulator], None] = nothing
    reached: Callable[[Emulator], bool] = holds
    """Whether the call is there."""
    is_held: bool = True
    """Whether the emulator holds a request of it."""
    settings: dict[str, Any] = field(default_factory=dict)


def _fault(kind: str, **fields: Any) -> Callable[[Emulator], None]:
    return lambda emulator: emulator.add_fault(kind, **fields)


def _never_ready_and_hanging(emulator: Emulator) -> None:
    never_ready(emulator)
    emulator.add_fault("hang", path=POLLS)


SLOW = {"bytes": 1, "interval_ms": 100}
ONE_REQUEST = {"rate_limit": True, "requests_per_minute": 1, "account_burst": 1}
RARE_POLLS = {"poll_interval": 30, "poll_interval_max": 30}

PHASES = [
    Phase("request", get, _fault("hang", operation="getProject")),
    Phase("body", get, _fault("slow_body", operation="getProject", **SLOW)),
    Phase(
        "pause",
        get,
        _fault("status", operation="getProject", status=503, retry_after="60"),
        answered,
        False,
        {"retries": 4},
    ),
    Phase("queue", get_twice, nothing, queued, False, ONE_REQUEST),
    Phase("wait", create, never_ready, answered, False, RARE_POLLS),
    Phase("poll", create, _never_ready_and_hanging),
    Phase("resumed wait", wait_for, _never_ready_and_hanging),
    Phase("page", walk, _fault("hang", operation="listProjectBranches", after=1)),
    Phase("pages", walk_pages, _fault("hang", operation="listProjectBranches", after=1)),
    Phase("raw", raw, _fault("hang", operation="getProject")),
    Phase(
        "download",
        download,
        _fault("slow_body", operation="getProjectBranchBucketObject", **SLOW),
    ),
    Phase("convenience", find, _fault("hang", operation="listProjects")),
]


def seed(emulator: Emulator) -> str:
    """Makes a project that all phases can be played in."""
    project = emulator.seed_project("shop", branches=3)
    project_id: str = project["id"]
    emulator.seed(
        objects=[{"project_id": project_id, "bucket": "files", "key": "a.txt", "size_bytes": 5000}]
    )
    return project_id


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Waits until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.01)


@contextlib.contextmanager
def deaf_server() -> Iterator[tuple[str, Callable[[], bool]]]:
    """A base URL that no connection to is ever made, and whether somebody is trying."""
    with contextlib.ExitStack() as sockets:
        server = sockets.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        port = server.getsockname()[1]
        # Nobody accepts them, and once the queue is full the system lets all others wait.
        mine = set()
        for _ in range(3):
            client = sockets.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", port))
            mine.add(f"{client.getsockname()[1]:04X}")

        def is_tried() -> bool:
            for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
                _, local, remote, state, *_ = line.split()
                sent = state == "02" and remote.endswith(f":{port:04X}")
                if sent and local.rpartition(":")[2] not in mine:
                    return True
            return False

        yield f"http://127.0.0.1:{port}/api/v2", is_tried

