"""Uses the installed packages: whatever is absent from a wheel is missed here."""

from __future__ import annotations

import asyncio
import pickle
import sys
import time
from importlib.metadata import version

import neonapi
from neonapi import models
from neonapi.testing import Emulator


async def names(client: neonapi.AsyncClient) -> list[str]:
    """Names of all projects."""
    async with client:
        return [project.name async for project in client.projects.list()]


def main() -> None:
    """Does a little of everything."""
    versions = {neonapi.__version__, version("neonapi"), version("neonapi-emulator")}
    assert len(versions) == 1, f"the packages have several versions: {versions}"
    started = time.monotonic()
    with Emulator(operation_seconds=0.1) as emulator, emulator.client() as client:
        milliseconds = (time.monotonic() - started) * 1000
        created = client.projects.create(name="shop")
        assert all(operation.status == "finished" for operation in created.operations)
        assert isinstance(created.project, models.Project)
        assert pickle.loads(pickle.dumps(created)) == created
        with client.branches.temporary(created.project.id, name="preview") as temporary:
            branches = [branch.name for branch in client.branches.list(created.project.id)]
            assert sorted(branches) == ["main", "preview"], branches
            assert temporary.branch.name == "preview"
        assert asyncio.run(names(emulator.async_client())) == ["shop"]
        try:
            client.projects.get("absent-project-1")
        except neonapi.NotFoundError as error:
            assert error.status == 404
        else:
            raise AssertionError("a project that is not there was found")
    python = ".".join(map(str, sys.version_info[:3]))
    print(f"Python {python}: ok; the emulator was ready after {milliseconds:.0f} ms")


if __name__ == "__main__":
    main()
