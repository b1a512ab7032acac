"""Small programs that tests run, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    code: int
    said: list[str]
    complained: str


def run(source: str, *arguments: str, flags: tuple[str, ...] = ()) -> Ended:
    """Runs a program with all warnings on, as errors; a hang fails the test."""
    command = [sys.executable, "-X", "dev", "-W", "error", "-b", *flags]
    command += ["-c", textwrap.dedent(source), *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return Ended(ended.returncode, ended.stdout.split(), ended.stderr)
