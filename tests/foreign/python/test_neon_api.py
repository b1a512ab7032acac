"""Every call of neon-api, each thing from its creation to its end."""

import os

import neon_api
import own_faults
from conftest import methods, succeeded


def names(items):
    return sorted(item.name for item in items)


def test_the_client_takes_its_key_from_the_environment(emulator, neon, monkeypatch):
    monkeypatch.setitem(os.environ, "NEON_API_KEY", "key")
    client = neon.from_environ()
    client.base_url = emulator.base_url
    assert client.me().email == neon.me().email


def test_api_keys(neon):
    made = neon.api_key_create(key_name="laptop")
    assert made.key
    assert "laptop" in names(neon.api_keys())
    assert neon.api_key_revoke(made.id).revoked
    assert "laptop" not in names(neon.api_keys())


def test_projects(neon):
    made = neon.project_create(project={"name": "shop", "pg_version": 16}).project
    assert (made.name, made.pg_version) == ("shop", 16)
    assert neon.project(made.id).project.name == "shop"
    assert neon.project_update(made.id, project={"name": "store"}).project.name == "store"
    assert made.id in [project.id for project in neon.projects(limit=100).projects]
    assert neon.projects(shared=True).projects == []
    assert neon.project_delete(made.id).project.id == made.id
    assert made.id not in [project.id for project in neon.projects(limit=100).projects]


def test_permissions(neon, project):
    granted = neon.project_permissions_grant(project["id"], email="guest@example.com")
    listed = neon.project_permissions(project["id"]).project_permissions
    assert [permission.id for permission in listed] == [granted.id]
    assert listed[0].granted_to_email == "guest@example.com"


def test_connection_uri(neon, project):
    arguments = {"database_name": "neondb", "role_name": "neondb_owner"}
    uri = neon.connection_uri(project["id"], **arguments).uri
    pooled = neon.connection_uri(project["id"], pooled=True, **arguments).uri
    assert f"{project['endpoint_id']}." in uri
    assert f"{project['endpoint_id']}-pooler." in pooled


def test_branches(neon, project):
    id = project["id"]
    made = neon.branch_create(id, branch={"name": "feature"}, endpoints=[{"type": "read_write"}])
    assert made.operations
    branch_id = made.branch.id
    assert neon.branch(id, branch_id).branch.current_state == "ready"
    changed = neon.branch_update(id, branch_id, branch={"name": "changed"})
    assert changed.branch.name == "changed"
    assert names(neon.branches(id, limit=100).branches) == ["changed", "main"]
    assert neon.branch_delete(id, branch_id).branch.id == branch_id
    assert names(neon.branches(id).branches) == ["main"]


def test_databases(neon, project):
    place = project["id"], project["default_branch_id"]
    database = {"name": "shop", "owner_name": "neondb_owner"}
    assert neon.database_create(*place, database=database).database.name == "shop"
    changed = neon.database_update(*place, "shop", database={"name": "store"})
    assert changed.database.name == "store"
    assert neon.database(*place, "store").database.owner_name == "neondb_owner"
    assert names(neon.databases(*place).databases) == ["neondb", "store"]
    neon.database_delete(*place, "store")
    assert names(neon.databases(*place).databases) == ["neondb"]


def test_endpoints(neon, project):
    id = project["id"]
    branch_id = neon.branch_create(id, branch={"name": "compute"}).branch.id
    endpoint = {"branch_id": branch_id, "type": "read_write", "autoscaling_limit_max_cu": 1}
    made = neon.endpoint_create(id, endpoint=endpoint).endpoint
    changed = neon.endpoint_update(id, made.id, endpoint={"autoscaling_limit_max_cu": 2})
    assert changed.endpoint.autoscaling_limit_max_cu == 2
    assert made.id in [endpoint.id for endpoint in neon.endpoints(id).endpoints]
    neon.endpoint_suspend(id, made.id)
    assert neon.endpoint(id, made.id).endpoint.current_state.value == "idle"
    neon.endpoint_start(id, made.id)
    assert neon.endpoint(id, made.id).endpoint.current_state.value == "active"
    assert neon.endpoint_delete(id, made.id).endpoint.id == made.id
    assert made.id not in [endpoint.id for endpoint in neon.endpoints(id).endpoints]


def test_roles(neon, project):
    place = project["id"], project["default_branch_id"]
    made = neon.role_create(*place, "reader").role
    assert made.password
    assert neon.role(*place, "reader").role.name == "reader"
    reset = neon.role_password_reset(*place, "reader").role
    assert reset.password and reset.password != made.password
    assert names(neon.roles(*place).roles) == ["neondb_owner", "reader"]
    neon.role_delete(*place, "reader")
    assert names(neon.roles(*place).roles) == ["neondb_owner"]


def test_operations(neon, project):
    started = neon.endpoint_suspend(project["id"], project["endpoint_id"]).operations
    ids = [operation.id for operation in neon.operations(project["id"], limit=10).operations]
    assert started[0].id in ids
    got = neon.operation(project["id"], ids[0]).operation
    assert (got.action.value, got.status.value) == ("suspend_compute", "finished")


def test_every_call_succeeds_but_those_that_cannot():
    assert succeeded == methods() - own_faults.calls(False)
