"""What type checkers see of the package. Read by mypy and pyright, never run.

`assert_type` holds what each shape of call gives; what they have to refuse is in `typed_refused.py`.
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from typing_extensions import assert_type

import neonapi
from neonapi import AsyncClient, Client, models


def settings() -> None:
    Client()
    Client(api_key="key", call_timeout=None, connect_timeout=0.5, retries=0, wait="creations")
    Client(attempt_timeout=timedelta(minutes=1), root_certificates=["PEM", b"PEM"], proxy="http://proxy")
    AsyncClient(api_key="key", threads=8)
    assert_type(Client.from_environment(), Client)
    assert_type(AsyncClient.from_environment(), AsyncClient)


def calls(client: Client) -> None:
    assert_type(client.projects.get("project"), models.Project)
    assert_type(client.projects.get(project_id="project"), models.Project)
    assert_type(client.branches.count("project"), int)
    assert_type(client.branches.compare_schema("project", "branch", db_name="db"), str | None)
    assert_type(client.objects.get("project", "branch", "bucket", "key"), bytes)
    assert_type(client.objects.get_to("project", "branch", "bucket", "key", io.BytesIO()), int)
    # No assert_type: a call that gives nothing has no value to look at.
    client.projects.transfer("from", project_ids=["project"], destination_org_id="to")
    assert_type(client.projects.find_by_name("shop"), models.ProjectListItem | None)
    assert_type(client.projects.connection_string("project", pooled=True), str)
    assert_type(client.branches.get_default("project"), models.Branch)
    assert_type(client.branches.get_or_create("project", name="b").created is None, bool)
    assert_type(client.triggers.get("project", "branch", "trigger"), models.Trigger | dict[str, Any])


def fields(created: models.CreateProjectBranchResponse) -> None:
    assert_type(created.branch, models.Branch)
    assert_type(created.operations, list[models.Operation])
    assert_type(created.branch.created_at, datetime)
    assert_type(created.branch.parent_id, str | None)
    assert_type(created.operations[0].status, models.OperationStatus)
    assert_type(created.to_dict(), dict[str, Any])
    assert_type(models.Branch.from_json(created.branch.to_json()), models.Branch)


def parts_of_requests(client: Client) -> None:
    typed = models.BranchCreateRequestEndpointOptions(type="read_write")
    plain = {"type": "read_only", "autoscaling_limit_min_cu": 0.25}
    client.branches.create("project", endpoints=[typed, plain])
    client.branches.create("project", endpoints=(typed,), annotation_value={"team": "shop"})
    client.endpoints.create("project", branch_id="branch", type="a kind that came later")
    client.projects.create(settings={"allowed_ips": {"ips": ["10.0.0.1"]}})
    client.projects.create(settings=models.ProjectSettingsData(allowed_ips={"ips": ["10.0.0.1"]}))
    client.branches.update("project", "branch", expires_at=neonapi.UNSET)
    client.branches.update("project", "branch", expires_at=None)
    client.branches.update("project", "branch", expires_at=datetime.now(timezone.utc))


def lists(client: Client) -> None:
    branches = client.branches.list("project", sort_by="name")
    assert_type(branches, neonapi.List[models.Branch, models.ListProjectBranchesResponse])
    for branch in branches:
        assert_type(branch, models.Branch)
    assert_type(next(branches), models.Branch)
    assert_type(branches.cursor, str | None)
    assert_type(branches.pages(), neonapi.Pages[models.ListProjectBranchesResponse])
    for page in branches.pages():
        assert_type(page.branches, list[models.Branch])
    assert_type(sorted(branch.name for branch in client.branches.list("project")), list[str])
    iterable: Iterable[models.Branch] = branches
    iterator: Iterator[models.Branch] = branches
    assert_type(list(iterable) + list(iterator), list[models.Branch])


def options(client: Client) -> None:
    token = neonapi.CancelToken()
    assert_type(neonapi.CancelToken(token).is_cancelled, bool)
    client.projects.get("project", cancel=token, call_timeout=timedelta(seconds=5))

    def shown(operations: list[models.Operation]) -> None:
        print(len(operations))

    client.branches.create("project", on_progress=shown, wait_timeout=60, progress=True)
    client.branches.create("project", on_progress=lambda operations: print(operations[0].action))
    assert_type(client.with_options(wait=False, cancel=token), Client)


def responses(client: Client) -> None:
    response = client.with_response(lambda client: client.projects.get("project"))
    assert_type(response, neonapi.Response[models.Project])
    assert_type(response.value.name, str)
    assert_type(response.status, int)
    assert_type(response.headers, dict[str, str])
    assert_type(response.details, neonapi.ResponseDetails)
    raw = client.request("POST", "/projects", query={"limit": 1}, json={"project": {}})
    assert_type(raw, neonapi.ResponseDetails)
    assert_type(raw.json(), Any)
    assert_type(raw.body, bytes)


def temporary(client: Client) -> None:
    with client.branches.temporary("project", name="pr-7") as branch:
        assert_type(branch, neonapi.TemporaryBranch)
        assert_type(branch.created, models.CreateProjectBranchResponse)
        assert_type(branch.keep(), models.CreateProjectBranchResponse)
    with client as same:
        assert_type(same, Client)


def waits(client: Client, error: neonapi.OperationFailedError) -> None:
    created = client.projects.create(wait=False)
    assert_type(client.operations.wait_for(created), list[models.Operation])
    assert_type(client.operations.wait_for(created.operations), list[models.Operation])
    assert_type(client.operations.wait_for(error), list[models.Operation])
    assert_type(client.operations.wait_for_ids("project", ["id"]), list[models.Operation])

    def accept(restored: models.RestoreSnapshotResponse) -> bool:
        return restored.branch.name != ""

    restored = client.snapshots.restore_with_preview("project", "snapshot", accept=accept)
    assert_type(restored.accepted, bool)


def errors(client: Client) -> str:
    try:
        client.projects.get("project")
    except neonapi.NotFoundError as error:
        assert_type(error.status, int | None)
        assert_type(error.retry_after, float | None)
        assert_type(error.operations, list[models.Operation])
    except (neonapi.APITimeoutError, neonapi.APIConnectionError) as error:
        as_builtin: OSError = error
        return str(as_builtin)
    except neonapi.APIStatusError as error:
        return error.code or error.detail
    not_found: type[neonapi.APIStatusError] = neonapi.NotFoundError
    refused: type[ValueError] = neonapi.InvalidArgumentError
    return f"{not_found} {refused}"


def matches(trigger: models.Trigger | dict[str, Any], branch: models.Branch) -> str:
    match branch:
        case models.Branch(name="main", parent_id=None):
            return "root"
        case models.Branch(name=name) if name.startswith("pr-"):
            assert_type(name, str)
    match trigger:
        case models.ScheduleTrigger():
            assert_type(trigger, models.ScheduleTrigger)
        case models.StorageObjectCreatedTrigger():
            assert_type(trigger, models.StorageObjectCreatedTrigger)
        case unknown:
            assert_type(unknown, dict[str, Any])
    return branch.name


async def awaited(client: AsyncClient) -> None:
    assert_type(await client.projects.get("project"), models.Project)
    branches = client.branches.list("project")
    assert_type(branches, neonapi.AsyncList[models.Branch, models.ListProjectBranchesResponse])
    async for branch in branches:
        assert_type(branch, models.Branch)
    async for page in branches.pages():
        assert_type(page, models.ListProjectBranchesResponse)
    items: AsyncIterator[models.Branch] = branches
    assert_type([branch.name async for branch in items], list[str])
    async with client.branches.temporary("project") as temporary:
        assert_type(temporary, neonapi.AsyncTemporaryBranch)
        assert_type(await temporary.delete(), models.BranchOperations | None)
    response = await client.with_response(lambda client: client.projects.get("project"))
    assert_type(response, neonapi.Response[models.Project])
    assert_type(await client.request("GET", "/projects"), neonapi.ResponseDetails)

    async def shown(operations: list[models.Operation]) -> None:
        print(len(operations))

    await client.branches.create("project", on_progress=shown)
    async with client as same:
        assert_type(same, AsyncClient)
