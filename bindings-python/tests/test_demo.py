"""The demo: whatever ends it, its project is deleted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from neonapi.testing import Emulator

DEMO = Path(__file__).parent.parent / "demo"


def start(*arguments: str) -> subprocess.Popen[str]:
    # In a session of its own, so that a signal to its group is one to the demo and its children.
    return subprocess.Popen(
        [sys.executable, str(DEMO), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_a_project_lives_from_its_creation_to_its_deletion() -> None:
    with start("--calls", "40", "--requests") as demo:
        output, complaints = demo.communicate(timeout=60)
    assert demo.returncode == 0, complaints
    assert "40 calls from 20 threads in" in output
    assert "branch preview (br-" in output
    assert "direct: postgresql://neondb_owner:***@ep-" in output
    assert output.count("start_compute finished") == 2
    assert "is deleted" in output
    assert "The emulator refused 0 requests (429)" in output
    assert "201 POST   /api/v2/projects\n" in output


@pytest.mark.parametrize(
    "words",
    ["Creating a project", "create_timeline", "Branching it", "A burst of calls", "Deleting the branch"],
)
def test_ctrl_c_deletes_the_project_in_every_phase(words: str) -> None:
    with start() as demo:
        assert demo.stdout is not None
        assert any(words in line for line in demo.stdout), words
        # As a terminal does it: to the demo and its children.
        os.killpg(demo.pid, signal.SIGINT)
        output, complaints = demo.communicate(timeout=60)
    assert demo.returncode == 130, complaints
    assert "Interrupted: cleaning up" in complaints
    assert "Traceback" not in complaints
    # The creation may not have been sent yet.
    assert " is deleted" in output or "no project was created" in output
    assert "left behind" not in output


@pytest.fixture
def endless() -> Iterator[Emulator]:
    """An emulator whose operations never end by themselves, with a project that is not the demo's."""
    with Emulator(operation_seconds=3600.0) as emulator:
        emulator.seed_project("neonapi-demo", branches=1)
        yield emulator


@contextmanager
def live_demo(emulator: Emulator) -> Iterator[subprocess.Popen[str]]:
    """A demo that takes an emulator for the real service, is told yes, and waits for its project."""
    keyboard, terminal = os.openpty()
    demo = subprocess.Popen(
        [sys.executable, str(DEMO), "--live"],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "NEON_API_KEY": "key", "NEON_API_BASE_URL": emulator.base_url},
    )
    try:
        with demo:
            os.write(keyboard, b"yes\n")
            assert demo.stdout is not None
            assert any("create_timeline" in line for line in demo.stdout)
            yield demo
    finally:
        demo.kill()
        os.close(keyboard)
        os.close(terminal)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_demo_that_waits_deletes_its_project_and_no_other(endless: Emulator, number: int) -> None:
    with endless.client() as client, live_demo(endless) as demo:
        assert len(list(client.projects.list())) == 2, "its project is there"
        demo.send_signal(number)
        output, complaints = demo.communicate(timeout=60)
        assert demo.returncode == 130, complaints
        assert " is deleted" in output
        assert [project.name for project in client.projects.list()] == ["neonapi-demo"]


def test_a_project_that_cannot_be_deleted_is_said_to_be_left_behind(endless: Emulator) -> None:
    endless.add_fault("status", operation="deleteProject", status=403, message="not today")
    with live_demo(endless) as demo:
        demo.send_signal(signal.SIGINT)
        output, _ = demo.communicate(timeout=60)
    assert demo.returncode == 130
    tried = [request for request in endless.requests() if request["method"] == "DELETE"]
    project_id = tried[0]["path"].rpartition("/")[2]
    assert f"project {project_id} is left behind, delete it: " in output
    assert "not today" in output


def test_the_second_signal_ends_it_at_once(endless: Emulator) -> None:
    endless.add_fault("hang", operation="deleteProject")
    with live_demo(endless) as demo:
        demo.send_signal(signal.SIGINT)
        assert demo.stderr is not None
        assert any("Interrupted" in line for line in demo.stderr)
        # Again and again, because one that comes too soon does not count.
        while demo.poll() is None:
            demo.send_signal(signal.SIGINT)
            time.sleep(0.05)
        output, complaints = demo.communicate(timeout=60)
    assert demo.returncode == 130
    assert "may be left behind" in complaints
    assert " is deleted" not in output
