"""The calls that everybody writes: what they choose, create, find, and give back when they fail."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator


def names(client: neonapi.Client, project_id: str) -> list[str]:
    """The names of all branches."""
    return sorted(branch.name for branch in client.branches.list(project_id))


def operations_of(emulator: Emulator) -> list[str]:
    """What was asked for, in order."""
    return [request["operation"] for request in emulator.requests()]


def test_a_project_ready_to_connect(client: neonapi.Client) -> None:
    connected = client.projects.create_and_connect(name="shop")
    assert isinstance(connected, models.ConnectedProject)
    assert connected.created.project.name == "shop"
    assert connected.connection_string.startswith("postgresql://")
    assert "-pooler." in connected.pooled_connection_string
    assert connected.connection_string not in repr(connected)
    project_id = connected.created.project.id
    assert client.projects.connection_string(project_id) == connected.connection_string
    pooled = client.projects.connection_string(project_id, pooled=True)
    assert pooled == connected.pooled_connection_string


def test_a_connection_string_with_a_choice(
    client: neonapi.Client, project: dict[str, Any]
) -> None:
    where = (project["id"], project["default_branch_id"])
    client.roles.create(*where, name="analyst")
    with pytest.raises(ValueError, match="role_name") as caught:
        client.projects.connection_string(project["id"])
    assert isinstance(caught.value, neonapi.InvalidArgumentError)
    assert "analyst" in str(caught.value)
    found = client.projects.connection_string(project["id"], role_name="analyst")
    assert found.startswith("postgresql://analyst:")
    by_endpoint = client.projects.connection_string(
        project["id"], endpoint_id=project["endpoint_id"], role_name="analyst"
    )
    assert by_endpoint == found
    with pytest.raises(neonapi.NotFoundError):
        client.projects.connection_string(project["id"], branch_id="br-none-1")


def test_a_branch_ready_to_connect(client: neonapi.Client, project: dict[str, Any]) -> None:
    connected = client.branches.create_and_connect(project["id"], name="preview")
    assert isinstance(connected, models.ConnectedBranch)
    assert connected.created.branch.name == "preview"
    assert [endpoint.type for endpoint in connected.created.endpoints] == ["read_write"]
    branch_id = connected.created.branch.id
    string = client.projects.connection_string(project["id"], branch_id=branch_id)
    assert string == connected.connection_string


def test_what_was_created_is_in_the_error(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    client.roles.create(project["id"], project["default_branch_id"], name="analyst")
    with pytest.raises(neonapi.InvalidArgumentError) as caught:
        client.branches.create_and_connect(project["id"], name="preview")
    assert isinstance(caught.value.answer, models.CreateProjectBranchResponse)
    assert caught.value.answer.branch.name == "preview"
    emulator.add_fault("operation_status", operation="createProject", status="failed")
    with pytest.raises(neonapi.OperationFailedError) as failed:
        client.projects.create_and_connect(name="shop")
    assert isinstance(failed.value.answer, models.CreateProjectResponse)
    assert failed.value.answer.project.name == "shop"


def test_projects_by_name(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.seed(projects=[{"name": "other"}, {"name": "other"}, {"name": "shop"}, {"name": "shops"}])
    found = client.projects.find_by_name("shop")
    assert isinstance(found, models.ProjectListItem)
    assert found.name == "shop"
    assert client.projects.find_by_name("Shop") is None
    with pytest.raises(neonapi.InvalidArgumentError, match="other"):
        client.projects.find_by_name("other")


def test_branches_by_name(client: neonapi.Client, project: dict[str, Any]) -> None:
    created = client.branches.create(project["id"], name="preview").branch
    client.branches.create(project["id"], name="preview-2")
    found = client.branches.find_by_name(project["id"], "preview")
    assert isinstance(found, models.Branch)
    assert found.id == created.id
    assert client.branches.find_by_name(project["id"], "previ") is None
    default = client.branches.get_default(project["id"])
    assert (default.id, default.name) == (project["default_branch_id"], "main")


def test_a_branch_is_created_once(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    first = client.branches.get_or_create(project["id"], name="preview")
    assert isinstance(first, models.GottenBranch)
    assert first.created is not None
    assert first.created.branch.id == first.branch.id
    again = client.branches.get_or_create(project["id"], name="preview")
    assert again.created is None
    assert again.branch.id == first.branch.id
    # A lost answer does not make two of one.
    emulator.add_fault("drop_after", operation="createProjectBranch", times=1)
    lost = client.branches.get_or_create(project["id"], name="lost")
    assert lost.branch.name == "lost"
    assert names(client, project["id"]) == ["lost", "main", "preview"]
    with pytest.raises(neonapi.InvalidArgumentError, match="name"):
        client.branches.get_or_create(project["id"])


def test_eight_threads_get_one_branch(client: neonapi.Client, project: dict[str, Any]) -> None:
    found: list[models.GottenBranch] = []

    def get() -> None:
        found.append(client.branches.get_or_create(project["id"], name="preview"))

    threads = [threading.Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({each.branch.id for each in found}) == 1
    assert sum(each.created is not None for each in found) == 1
    assert len(found) == 8


def test_a_branch_is_reset(client: neonapi.Client, project: dict[str, Any]) -> None:
    branch = client.branches.create(project["id"], name="preview").branch
    done = client.branches.reset_from_parent(project["id"], branch.id)
    assert isinstance(done, models.BranchOperations)
    assert {operation.status for operation in done.operations} == {"finished"}
    client.branches.create(project["id"], name="child", parent_id=branch.id)
    with pytest.raises(neonapi.BadRequestError, match="preserve_under_name"):
        client.branches.reset_from_parent(project["id"], branch.id)
    client.branches.reset_from_parent(project["id"], branch.id, preserve_under_name="kept")
    assert names(client, project["id"]) == ["child", "kept", "main", "preview"]
    with pytest.raises(neonapi.InvalidArgumentError):
        client.branches.reset_from_parent(project["id"], project["default_branch_id"])


class Stop(Exception):
    """What a function of the caller raises."""


@pytest.fixture
def snapshot(client: neonapi.Client, project: dict[str, Any]) -> tuple[str, str]:
    """A snapshot of the default branch: its project and itself."""
    made = client.snapshots.create(project["id"], project["default_branch_id"], name="before")
    return project["id"], made.snapshot.id


def test_an_accepted_restore(client: neonapi.Client, snapshot: tuple[str, str]) -> None:
    seen: list[list[str]] = []

    def accept(preview: models.RestoreSnapshotResponse) -> bool:
        # The client may be used while somebody looks.
        assert client.branches.get(snapshot[0], preview.branch.id).branch.name == "look"
        seen.append(names(client, snapshot[0]))
        return True

    restored = client.snapshots.restore_with_preview(*snapshot, name="look", accept=accept)
    assert isinstance(restored, models.RestoredSnapshot)
    assert restored.accepted is True
    assert seen == [["look", "main"]]
    assert names(client, snapshot[0]) == ["main", "main (old)"]
    assert client.branches.get_default(snapshot[0]).id == restored.preview.branch.id


@pytest.mark.parametrize("answer", [False, None, 0, "", []])
def test_a_restore_that_is_not_accepted(
    answer: Any, client: neonapi.Client, snapshot: tuple[str, str]
) -> None:
    restored = client.snapshots.restore_with_preview(*snapshot, accept=lambda preview: answer)
    assert restored.accepted is False
    assert names(client, snapshot[0]) == ["main"]


def test_a_restore_is_dropped_when_looking_raises(
    client: neonapi.Client, snapshot: tuple[str, str]
) -> None:
    stop = Stop("it looks wrong")

    def accept(preview: models.RestoreSnapshotResponse) -> bool:
        raise stop

    with pytest.raises(Stop) as caught:
        client.snapshots.restore_with_preview(*snapshot, name="look", accept=accept)
    assert caught.value is stop
    assert names(client, snapshot[0]) == ["main"]


def test_a_restore_needs_a_function(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    restore: Any = client.snapshots.restore_with_preview
    with pytest.raises(TypeError, match="'accept' must be a function, not bool"):
        restore(project["id"], "snap-1", accept=True)
    with pytest.raises(TypeError, match="accept"):
        restore(project["id"], "snap-1")
    assert emulator.requests() == []


def test_async_restores(emulator: Emulator, snapshot: tuple[str, str]) -> None:
    async def accept(preview: models.RestoreSnapshotResponse) -> bool:
        await asyncio.sleep(0)
        return preview.branch.name != "look"

    async def main() -> None:
        async with emulator.async_client() as client:
            restore = client.snapshots.restore_with_preview
            assert not (await restore(*snapshot, name="look", accept=accept)).accepted
            assert (await restore(*snapshot, name="take", accept=accept)).accepted
            with pytest.raises(TypeError, match="'accept' must be a function, not bool"):
                await restore(*snapshot, accept=True)  # type: ignore[arg-type]

    asyncio.run(main())


def test_async_conveniences(emulator: Emulator) -> None:
    async def main() -> None:
        async with emulator.async_client() as client:
            connected = await client.projects.create_and_connect(name="shop")
            project_id = connected.created.project.id
            string = await client.projects.connection_string(project_id)
            assert string == connected.connection_string
            found = await client.projects.find_by_name("shop")
            assert found is not None
            assert found.id == project_id
            both = await asyncio.gather(
                *(client.branches.get_or_create(project_id, name="one") for _ in range(8))
            )
            assert len({each.branch.id for each in both}) == 1
            branch = await client.branches.find_by_name(project_id, "one")
            assert branch is not None
            await client.branches.reset_from_parent(project_id, branch.id)
            default = await client.branches.get_default(project_id)
            assert default.name == "main"
            created = await client.branches.create(project_id, name="two", wait=False)
            operations = await client.operations.wait_for(created)
            assert {operation.status for operation in operations} == {"finished"}

    asyncio.run(main())
