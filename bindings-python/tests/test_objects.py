"""Bytes that come and go: objects of buckets, and the code of functions."""

from __future__ import annotations

import asyncio
import base64
import io
import threading
from pathlib import Path
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator


# Where an object is, and what it holds.
Stored = tuple[tuple[str, str, str, str], bytes]


@pytest.fixture
def stored(emulator: Emulator, project: dict[str, Any]) -> Stored:
    """An object of more than one piece."""
    content = bytes(range(256)) * 2000
    text = base64.b64encode(content).decode()
    where = {"project_id": project["id"], "bucket": "files", "key": "a/ü.bin", "base64": text}
    emulator.seed(objects=[where])
    return (project["id"], project["default_branch_id"], "files", "a/ü.bin"), content


def test_objects(client: neonapi.Client, stored: Stored, tmp_path: Path) -> None:
    where, content = stored
    assert client.objects.get(*where) == content
    memory = io.BytesIO()
    assert client.objects.get_to(*where, memory) == len(content)
    assert memory.getvalue() == content
    for buffering in (0, -1):
        with open(tmp_path / "object", "wb", buffering=buffering) as file:
            assert client.objects.get_to(*where, file) == len(content)
        assert (tmp_path / "object").read_bytes() == content


def test_async_objects(emulator: Emulator, stored: Stored) -> None:
    where, content = stored

    async def main() -> None:
        async with emulator.async_client() as client:
            memory = io.BytesIO()
            assert await client.objects.get_to(*where, memory) == len(content)
            assert memory.getvalue() == content
            assert await client.objects.get(*where) == content

    asyncio.run(main())


def test_writers_are_called_on_the_thread_of_the_call(
    client: neonapi.Client, stored: Stored
) -> None:
    where, _ = stored
    threads = set()

    class Noting(io.BytesIO):
        """Notes who writes."""

        def write(self, content: Any) -> int:
            """Writes."""
            threads.add(threading.get_ident())
            return super().write(content)

    client.objects.get_to(*where, Noting())
    assert threads == {threading.get_ident()}


class Writer:
    """Raises, or does not take all at once."""

    def __init__(self, most: int, error: BaseException | None = None) -> None:
        """Takes so many bytes at once."""
        self.most = most
        self.error = error
        self.content = b""

    def write(self, content: bytes) -> int:
        """Takes some."""
        if self.error is not None:
            raise self.error
        self.content += content[: self.most]
        return min(len(content), self.most)


def test_writers(client: neonapi.Client, emulator: Emulator, stored: Stored) -> None:
    where, content = stored
    slow = Writer(1000)
    assert client.objects.get_to(*where, slow) == len(content)
    assert slow.content == content
    full = OSError("no space left")
    with pytest.raises(OSError, match="no space left") as caught:
        client.objects.get_to(*where, Writer(0, full))
    assert caught.value is full
    with pytest.raises(KeyboardInterrupt):
        client.objects.get_to(*where, Writer(0, KeyboardInterrupt()))
    with pytest.raises(TypeError):
        client.objects.get_to(*where, io.StringIO())  # type: ignore[arg-type]
    # A writer that takes nothing must not be asked for ever.
    with pytest.raises((neonapi.NeonError, OSError)):
        client.objects.get_to(*where, Writer(0))
    emulator.clear_requests()
    with pytest.raises(TypeError, match="'writer' must be a file opened for writing, not bytes"):
        client.objects.get_to(*where, b"")  # type: ignore[arg-type]
    assert emulator.requests() == []


def test_functions_are_uploaded(client: neonapi.Client, project: dict[str, Any]) -> None:
    where = (project["id"], project["default_branch_id"], "thumbnails")
    deployment = client.functions.deploy(
        *where, zip=io.BytesIO(b"a zip"), runtime="nodejs24", environment={"TOKEN": "s3cr3t"}
    )
    assert isinstance(deployment, models.NeonFunctionDeployment)
    assert "s3cr3t" not in repr(deployment)
    assert client.functions.get(*where).slug == "thumbnails"
