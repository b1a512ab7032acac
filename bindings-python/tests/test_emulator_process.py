"""The emulator's process: it ends with whoever started it, and only then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from neonapi.testing import Emulator, EmulatorError

PROGRAM = """
import sys
from neonapi.testing import Emulator
emulator = Emulator().start()
try:
    # Whoever reads this may interrupt at once.
    print(emulator.base_url, flush=True)
    sys.stdin.read()
except KeyboardInterrupt:
    emulator.seed_project("written at the end")
    print(len(emulator.requests()), flush=True)
"""


@contextmanager
def holder() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program that has an emulator, with its base URL."""
    # In a session of its own, so that a signal to its group is one as a terminal sends it.
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with program:
        assert program.stdout is not None
        yield program, program.stdout.readline().strip()
        program.kill()


def answers(base_url: str) -> bool:
    try:
        urllib.request.urlopen(f"{base_url.replace('/api/v2', '')}/_emulator/counters").close()
    except OSError:
        return False
    return True


@pytest.mark.parametrize("end", ["kill", "return"])
def test_it_ends_with_the_program_that_started_it(end: str) -> None:
    with holder() as (program, base_url):
        assert answers(base_url)
        if end == "kill":
            program.kill()
        elif program.stdin is not None:
            program.stdin.close()
        program.wait()
        # The test's time limit ends a wait in vain.
        while answers(base_url):
            time.sleep(0.02)


def test_ctrl_c_in_a_terminal_is_for_the_program_and_not_for_it() -> None:
    with holder() as (program, base_url):
        assert answers(base_url)
        os.killpg(program.pid, signal.SIGINT)
        assert program.stdout is not None
        assert program.stdout.read() == "0\n"
        assert program.wait() == 0


def test_a_program_that_says_something_else_is_refused() -> None:
    with pytest.raises(EmulatorError, match="did not start"):
        Emulator(flags=["--no-such-flag"]).start()
    with pytest.raises(EmulatorError, match="cannot be started"):
        Emulator(program="/absent/neonapi-emulator").start()


def test_it_starts_and_stops_again_and_again() -> None:
    emulator = Emulator()
    emulator.stop()
    for _ in range(3):
        with emulator:
            assert emulator.start() is emulator
            assert answers(emulator.base_url)
        with pytest.raises(EmulatorError, match="is not running"):
            _ = emulator.base_url
        emulator.stop()
