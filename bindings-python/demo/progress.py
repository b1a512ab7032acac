"""Operations while they run."""

from __future__ import annotations

import sys

from screen import say

import neonapi
from neonapi.models import Operation


def shown(client: neonapi.Client) -> neonapi.Client:
    """The same client, showing the operations it waits for: by a bar, or in a file by a line each."""
    if sys.stderr.isatty():
        return client.with_options(progress=True)
    return client.with_options(on_progress=_Lines())


class _Lines:
    def __init__(self) -> None:
        self._said: dict[str, str] = {}

    def __call__(self, operations: list[Operation]) -> None:
        for operation in operations:
            text = f"{operation.action} {operation.status}"
            if self._said.get(operation.id) != text:
                self._said[operation.id] = text
                say(f"    {text}")
