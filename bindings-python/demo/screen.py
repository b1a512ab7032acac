"""What the demo prints."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit


def say(text: str) -> None:
    """Prints a line; a closed pipe is no reason to leave a project behind."""
    _write(1, text)


def complain(text: str) -> None:
    """Prints what went wrong, apart from what was asked for."""
    _write(2, text)


def _write(file: int, text: str) -> None:
    # Past Python's own files: a signal may come while they are written to, and they refuse to be
    # written to twice at once.
    rest = f"{text}\n".encode()
    with suppress(OSError):
        while rest:
            rest = rest[os.write(file, rest) :]


def without_password(uri: str) -> str:
    """A connection URI without its password."""
    parts = urlsplit(uri)
    if not parts.password or "@" not in parts.netloc:
        return "***"
    user, host = parts.username, parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{user}:***@{host}").geturl()


def show_requests(requests: list[dict[str, Any]]) -> None:
    """Every request in order; the same one again and again is one line."""
    say(f"\nThe {len(requests)} requests that the emulator received:")
    lines = (
        f"  {request['status'] or '---'} {request['method']:6} {request['path']}"
        for request in requests
    )
    for line, same in groupby(lines):
        times = sum(1 for _ in same)
        say(f"{line}  ({times} times)" if times > 1 else line)
