"""Signals that come in the middle of a call."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from neonapi.testing import Emulator
from phases import PHASES, Phase, deaf_server, holds, never_ready, seed, until

PROGRAM = Path(__file__).with_name("interrupted.py")
DELETE = "deleteProjectBranch"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


class Program:
    """A program that makes a call."""

    def __init__(self, name: str, phase: str, base_url: str, project_id: str) -> None:
        command = [sys.executable, "-W", "error", str(PROGRAM), name, phase, base_url, project_id]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True
        )

    def send(self, number: int = signal.SIGINT) -> None:
        """Sends a signal."""
        self.process.send_signal(number)

    def line(self) -> str:
        """The next thing that it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        """Lets it end, which it does with nothing more to say."""
        rest, _ = self.process.communicate(timeout=30)
        assert (rest, self.process.returncode) == ("", 0)


@contextmanager
def started(name: str, phase: str, base_url: str, project_id: str) -> Iterator[Program]:
    """A program that does not outlive its test."""
    program = Program(name, phase, base_url, project_id)
    try:
        yield program
    finally:
        program.process.kill()
        program.process.communicate()


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
def test_ctrl_c_ends_a_call(phase: Phase, emulator: Emulator) -> None:
    project_id = seed(emulator)
    phase.prepare(emulator)
    with started("phase", phase.name, emulator.base_url, project_id) as program:
        until(lambda: phase.reached(emulator))
        program.send()
        # What was created before is in the error of the call, which the interrupt goes on from.
        assert program.line() == "KeyboardInterrupt over CancelledError"
        assert holds(emulator) == phase.is_held
        program.end()


def test_ctrl_c_ends_a_call_that_is_connecting() -> None:
    with deaf_server() as (base_url, is_tried):
        with started("call", "", base_url, "project") as program:
            until(is_tried)
            program.send()
            assert program.line() == "KeyboardInterrupt over CancelledError"
            assert is_tried()
            program.end()


def test_ctrl_c_ends_a_function_of_the_caller(emulator: Emulator) -> None:
    project_id = seed(emulator)
    never_ready(emulator)
    with started("progress", "", emulator.base_url, project_id) as program:
        assert program.line() == "progress"
        program.send()
        assert program.line() == "KeyboardInterrupt over CancelledError"
        program.end()


def test_a_handler_that_raises_nothing_lets_the_call_go_on(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("delay", operation="getProject", delay_ms=1500)
    with started("handler", "", emulator.base_url, project_id) as program:
        until(lambda: holds(emulator))
        program.send()
        # It has made a call of its own meanwhile.
        assert program.line() == "shop"
        assert holds(emulator)
        assert program.line() == "returned"
        program.end()


def test_another_signal_raises_what_its_handler_raises(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    with started("raising_handler", "", emulator.base_url, project_id) as program:
        until(lambda: holds(emulator))
        program.send(signal.SIGTERM)
        assert program.line() == "Stop over CancelledError"
        assert holds(emulator)
        program.end()


def test_ctrl_c_with_the_call_on_another_thread(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    with started("thread", "", emulator.base_url, project_id) as program:
        until(lambda: holds(emulator))
        program.send()
        assert program.line() == "CancelledError"
        assert program.line() == "KeyboardInterrupt over nothing"
        assert holds(emulator)
        program.end()


def test_ctrl_c_under_asyncio(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    with started("asyncio", "", emulator.base_url, project_id) as program:
        until(lambda: len(emulator.requests()) == 5)
        program.send()
        assert program.line() == "cancelled"
        assert program.line().startswith("KeyboardInterrupt over")
        assert holds(emulator)
        program.end()


def branches(emulator: Emulator, project_id: str) -> set[str]:
    """The names of the branches that there are."""
    with emulator.client() as client:
        return {branch.name for branch in client.branches.list(project_id)}


def deletions(emulator: Emulator) -> list[dict[str, Any]]:
    """The requests to delete a branch."""
    return [request for request in emulator.requests() if request["operation"] == DELETE]


TEMPORARY: dict[str, list[dict[str, Any]]] = {
    # In the block itself.
    "body": [],
    # The first request is refused, and the second would go much later.
    "retried": [{"kind": "status", "status": 503, "retry_after": "60", "times": 1}],
    # Another one works on the project.
    "locked": [{"kind": "status", "status": 423, "times": 1, "retry_after": "60"}],
    # It was deleted, and the wait goes on.
    "waiting": [{"kind": "operation_status", "status": "running"}],
    # It was deleted, and the answer does not come.
    "hanging": [{"kind": "hang", "when": "after"}],
}


@pytest.mark.parametrize("phase", TEMPORARY)
def test_ctrl_c_does_not_keep_a_temporary_branch(phase: str, emulator: Emulator) -> None:
    project_id = seed(emulator)
    before = branches(emulator, project_id)
    for fault in TEMPORARY[phase]:
        emulator.add_fault(operation=DELETE, **fault)
    with started("temporary", phase, emulator.base_url, project_id) as program:
        assert program.line() == "block"
        if phase != "body":
            until(lambda: bool(deletions(emulator)))
        program.send()
        assert program.line().startswith("KeyboardInterrupt over")
        if phase == "hanging":
            assert holds(emulator)
        program.end()
    assert branches(emulator, project_id) == before
