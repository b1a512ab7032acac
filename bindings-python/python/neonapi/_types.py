"""Types of arguments; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol, TypeAlias, Union

from neonapi.models import Operation

Seconds: TypeAlias = Union[float, timedelta]
"""A time: a number of seconds, or a `timedelta`."""

OnProgress: TypeAlias = Callable[[list[Operation]], object]
"""A function that is called with the operations of a wait at each poll."""


class BinaryReader(Protocol):
    """A file opened for reading bytes, or something like it."""

    def read(self) -> bytes:
        """Gives all that is left."""
        ...


class BinaryWriter(Protocol):
    """A file opened for writing bytes, or something like it."""

    def write(self, content: bytes, /) -> object:
        """Takes bytes."""
        ...


class HasOperations(Protocol):
    """An answer or an error that has operations."""

    @property
    def operations(self) -> list[Operation]:
        """The operations."""
        ...


FileContent: TypeAlias = Union[bytes, bytearray, memoryview, BinaryReader]
"""The content of a file, or a file opened for reading bytes."""
