"""Branches that are gone at the end of a block, however it ends."""

from __future__ import annotations

import asyncio
import gc
import sys
import warnings
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator

DELETE = "deleteProjectBranch"


class Stop(Exception):
    """What ends a block."""


def names(client: neonapi.Client, project: dict[str, Any]) -> list[str]:
    """The names of all branches."""
    return sorted(branch.name for branch in client.branches.list(project["id"]))


def test_the_end_of_a_block_deletes(client: neonapi.Client, project: dict[str, Any]) -> None:
    with client.branches.temporary(project["id"], name="preview") as temporary:
        assert isinstance(temporary, neonapi.TemporaryBranch)
        assert temporary.branch.name == "preview"
        assert temporary.created.branch == temporary.branch
        assert {each.status for each in temporary.created.operations} == {"finished"}
        assert names(client, project) == ["main", "preview"]
        assert temporary.branch.id in repr(temporary)
    assert names(client, project) == ["main"]


def test_an_exception_deletes_and_goes_on(client: neonapi.Client, project: dict[str, Any]) -> None:
    stop = Stop()
    with pytest.raises(Stop) as caught:
        with client.branches.temporary(project["id"], name="preview"):
            raise stop
    assert caught.value is stop
    assert names(client, project) == ["main"]
    with pytest.raises(KeyboardInterrupt):
        with client.branches.temporary(project["id"], name="preview"):
            raise KeyboardInterrupt
    assert names(client, project) == ["main"]


def test_a_branch_can_be_kept_or_deleted_before(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    with client.branches.temporary(project["id"], name="kept") as temporary:
        assert temporary.keep() == temporary.created
    assert names(client, project) == ["kept", "main"]
    with client.branches.temporary(project["id"], name="early") as temporary:
        deleted = temporary.delete()
        assert deleted is not None
        assert deleted.branch.name == "early"
        assert temporary.delete() is None
        emulator.clear_requests()
    assert emulator.requests() == []


def test_without_a_block_it_stays_and_is_told(
    client: neonapi.Client, project: dict[str, Any]
) -> None:
    temporary = client.branches.temporary(project["id"], name="forgotten")
    identifier = temporary.branch.id
    with pytest.warns(ResourceWarning, match=f"{identifier} .* was not deleted"):
        del temporary
        gc.collect()
    assert names(client, project) == ["forgotten", "main"]
    kept = client.branches.temporary(project["id"], name="kept")
    kept.keep()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del kept
        gc.collect()


def test_a_deletion_that_fails_is_the_error_of_the_block(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("status", operation=DELETE, status=422)
    with pytest.raises(neonapi.UnprocessableError):
        with client.branches.temporary(project["id"], name="preview"):
            pass
    assert names(client, project) == ["main", "preview"]


def test_a_deletion_that_fails_is_a_note_on_what_ended_the_block(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("status", operation=DELETE, status=422)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with pytest.raises(Stop) as caught:
            with client.branches.temporary(project["id"], name="preview"):
                raise Stop
    notes = getattr(caught.value, "__notes__", []) + [str(warning.message) for warning in told]
    (note,) = notes
    assert "was not deleted" in note
    assert "422" in note
    assert bool(told) == (sys.version_info < (3, 11))


def test_a_creation_that_fails_leaves_nothing(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match=r"branches\.temporary\(\)"):
        client.branches.temporary(project["id"], name=3)  # type: ignore[arg-type]
    assert emulator.requests() == []
    emulator.add_fault("status", operation="createProjectBranch", status=422)
    with pytest.raises(neonapi.UnprocessableError):
        client.branches.temporary(project["id"], name="preview")
    assert names(client, project) == ["main"]


def test_a_wait_that_fails_deletes(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    emulator.add_fault("operation_status", operation="createProjectBranch", status="failed")
    with pytest.raises(neonapi.OperationFailedError) as caught:
        client.branches.temporary(project["id"], name="preview")
    assert caught.value.answer.branch.name == "preview"
    assert names(client, project) == ["main"]


def test_what_on_progress_raises_deletes_too(
    client: neonapi.Client, project: dict[str, Any]
) -> None:
    def stop(operations: Any) -> None:
        raise Stop

    with pytest.raises(Stop):
        client.branches.temporary(project["id"], name="preview", on_progress=stop)
    assert names(client, project) == ["main"]


def test_a_closed_client_cannot_delete(client: neonapi.Client, project: dict[str, Any]) -> None:
    with pytest.raises(neonapi.ClosedError):
        with client.branches.temporary(project["id"], name="preview"):
            client.close()


def test_async(emulator: Emulator, client: neonapi.Client, project: dict[str, Any]) -> None:
    async def main() -> None:
        async with emulator.async_client(retries=0) as awaited:
            temporary = awaited.branches.temporary(project["id"], name="preview")
            assert isinstance(temporary, neonapi.AsyncTemporaryBranch)
            assert "not created yet" in repr(temporary)
            assert names(client, project) == ["main"]
            async with temporary:
                assert names(client, project) == ["main", "preview"]
                assert temporary.branch.id in repr(temporary)
            assert names(client, project) == ["main"]
            with pytest.raises(Stop):
                async with awaited.branches.temporary(project["id"], name="preview"):
                    raise Stop
            assert names(client, project) == ["main"]
            kept = await awaited.branches.temporary(project["id"], name="kept")
            assert kept.keep().branch.name == "kept"
            assert await kept.delete() is None
            forgotten = await awaited.branches.temporary(project["id"], name="forgotten")
            with pytest.warns(ResourceWarning, match=f"{forgotten.branch.id} .* was not deleted"):
                del forgotten
                gc.collect()
            with pytest.raises(TypeError, match="'name' must be str"):
                await awaited.branches.temporary(project["id"], name=3)  # type: ignore[arg-type]
            emulator.add_fault("status", operation=DELETE, status=422)
            with pytest.raises(neonapi.UnprocessableError):
                async with awaited.branches.temporary(project["id"], name="stays"):
                    pass

    asyncio.run(main())
    assert names(client, project) == ["forgotten", "kept", "main", "stays"]
