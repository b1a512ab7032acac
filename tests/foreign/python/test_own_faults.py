"""The faults of neon-api that tests/foreign/own-faults.json lists, one by one."""

import json

import neon_api
import own_faults
import pydantic
import pytest
from emulator import Emulator
from neon_api.exceptions import NeonAPIError
from own_faults import own_fault


@own_fault("reveal-is-posted")
def test_revealing_a_password(emulator, neon, project):
    emulator.control("DELETE", "requests")
    with pytest.raises(NeonAPIError):
        neon.role_password_reveal(project["id"], project["default_branch_id"], "neondb_owner")
    request = emulator.control("GET", "requests")["requests"][-1]
    assert (request["method"], request["status"]) == ("POST", 405)


@own_fault("primary-is-gone")
def test_making_a_branch_the_primary_one(neon, project):
    branch = neon.branch_create(project["id"], branch={}).branch
    with pytest.raises(NeonAPIError, match="does not exist"):
        neon.branch_set_as_primary(project["id"], branch.id)


@own_fault("revoke-names-nothing")
def test_revoking_a_permission(neon, project):
    granted = neon.project_permissions_grant(project["id"], email="guest@example.com")
    with pytest.raises(NeonAPIError):
        neon.project_permissions_revoke(project["id"], permission_id=granted.id)
    assert neon.project_permissions(project["id"]).project_permissions


@own_fault("empty-answers")
def test_deleting_what_is_gone(neon, project):
    id, branch_id = project["id"], project["default_branch_id"]
    gone = [
        lambda: neon.branch_delete(id, "br-gone"),
        lambda: neon.database_delete(id, branch_id, "gone"),
        lambda: neon.endpoint_delete(id, "ep-gone"),
        lambda: neon.role_delete(id, branch_id, "gone"),
    ]
    for delete in gone:
        with pytest.raises(json.JSONDecodeError):
            delete()


@own_fault("no-next-page")
def test_pages(emulator, neon):
    emulator.seed(projects=[{"name": "page", "copies": 11}])
    page = neon.projects()
    assert len(page.projects) == 10
    assert not hasattr(page, "pagination")
    id = page.projects[0].id
    assert not hasattr(neon.branches(id), "pagination")
    assert not hasattr(neon.operations(id), "pagination")


@own_fault("org-id-unsaid")
def test_listing_projects_with_a_personal_key():
    with Emulator("--require-org-id") as strict:
        neon = neon_api.NeonAPI("key", base_url=strict.base_url)
        with pytest.raises(NeonAPIError, match="org_id is required"):
            neon.projects()
        with pytest.raises(TypeError):
            neon.projects(org_id="org-any")


@own_fault("unknown-plans")
def test_projects_of_current_plans(emulator, neon, project):
    id = project["id"]
    calls = {
        "createProject": lambda: neon.project_create(project={}),
        "getProject": lambda: neon.project(id),
        "updateProject": lambda: neon.project_update(id, project={"name": "new"}),
        "deleteProject": lambda: neon.project_delete(id),
    }
    for operation, call in calls.items():
        patch = {"project": {"owner": {"subscription_type": "scale_v3"}}}
        emulator.fault(operation, kind="patch_answer", patch=patch)
        with pytest.raises(pydantic.ValidationError, match="subscription_type"):
            call()


@own_fault("unknown-actions")
def test_operations_of_new_kinds(emulator, neon, project):
    neon.endpoint_suspend(project["id"], project["endpoint_id"])
    patch = {"$set": {"operations.*.action": "finalize_migration"}}
    emulator.fault("listProjectOperations", kind="patch_answer", patch=patch)
    with pytest.raises(pydantic.ValidationError, match="action"):
        neon.operations(project["id"])


@own_fault("half-an-answer")
def test_what_creating_gives(neon, project, monkeypatch):
    made = neon.project_create(project={"name": "half"})
    assert not hasattr(made, "connection_uris") and not hasattr(made, "operations")
    branch = neon.branch_create(project["id"], endpoints=[{"type": "read_write"}])
    assert not hasattr(branch, "connection_uris") and not hasattr(branch, "endpoints")
    monkeypatch.setattr(neon_api.client, "ENABLE_PYDANTIC", False)
    whole = neon.project_create(project={"name": "whole"})
    assert whole["connection_uris"] and whole["roles"] and whole["operations"]


@own_fault("no-retries")
def test_locks_limits_and_errors(emulator, neon, project):
    for status in (423, 429, 503):
        emulator.control("DELETE", "requests")
        emulator.fault("getProject", kind="status", status=status, retry_after="1")
        with pytest.raises(NeonAPIError) as refused:
            neon.project(project["id"])
        assert refused.value.response is None
        assert str(status) not in str(refused.value)
        assert len(emulator.requests("getProject")) == 1


def test_every_listed_fault_was_shown():
    assert own_faults.shown == set(own_faults.OWN)


def test_the_table_of_the_readme_is_the_list():
    _, table = (own_faults.FOREIGN / "README.md").read_text().split("|---|---|---|---|---|\n")
    rows, _ = table.split("\n\n", 1)
    assert rows.splitlines() == [own_faults.row(fault) for fault in own_faults.ALL]
