"""Ctrl-C: ends the call under way, so that what was created can be deleted before the program ends."""

from __future__ import annotations

import os
import signal
import time
from types import FrameType

from screen import complain

from neonapi import CancelToken

# What a program ends with that was interrupted.
EXIT_CODE = 130
# Signals so close together are one wish: `timeout` sends SIGTERM to all, and make passes it on.
_ONE_WISH_SECONDS = 0.25


def watch(token: CancelToken, project_name: str) -> None:
    """Has Ctrl-C, or SIGTERM, cancel a token; the second one ends the program at once.

    A KeyboardInterrupt would end the call as well, but not tell what it has created.
    """
    first: float | None = None

    def handle(_number: int, _frame: FrameType | None) -> None:
        nonlocal first
        if first is None:
            first = time.monotonic()
            # First of all: the screen may be slow to take the text.
            token.cancel()
            complain("\nInterrupted: cleaning up; once more ends it at once")
        elif time.monotonic() - first >= _ONE_WISH_SECONDS:
            complain(f"\nEnded at once: a project {project_name} may be left behind")
            os._exit(EXIT_CODE)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, handle)
