"""The calls that scenarios make."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Protocol

import show
from show import Json

from neonapi import CancelToken, Client


class UnknownError(Exception):
    """A call that nobody knows."""


class Failure(Exception):
    """What a block fails with."""


@dataclass
class Call:
    """A call that is being put together."""

    name: str
    arguments: dict[str, str] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    cancel: CancelToken = field(default_factory=CancelToken)

    def text(self, name: str) -> str:
        """A text; an argument that is absent is empty, as a forgotten one may be."""
        return self.arguments.get(name, "")

    @property
    def project_id(self) -> str:
        return self.text("project_id")

    @property
    def branch_id(self) -> str:
        return self.text("branch_id")

    def given(self, *names: str) -> dict[str, Any]:
        """Those of some optional arguments that are there, as the client takes them."""
        return {name: _typed(name, self.arguments[name]) for name in names if name in self.arguments}


class Named(Protocol):
    """What a list may have in it."""

    @property
    def name(self) -> str: ...


def _typed(name: str, value: str) -> str | int | datetime | None:
    if name == "limit":
        return int(value)
    if name == "expires_at":
        return None if value == "clear" else show.EPOCH + timedelta(microseconds=int(value))
    return value


def make(client: Client, call: Call) -> Json:
    """Makes a call and gives its value."""
    if call.name not in _CALLS:
        raise UnknownError(call.name)
    return _CALLS[call.name](client, call)


def _users_me(client: Client, call: Call) -> Json:
    return {"email": client.users.me().email}


def _projects_get(client: Client, call: Call) -> Json:
    return show.project(client.projects.get(call.project_id))


def _projects_create(client: Client, call: Call) -> Json:
    created = client.projects.create(**call.given("name"))
    return {
        "project": show.project(created.project),
        "branch": show.branch(created.branch),
        "operations": show.operations(created.operations),
    }


def _projects_delete(client: Client, call: Call) -> Json:
    return show.project(client.projects.delete(call.project_id))


def _projects_list(client: Client, call: Call) -> Json:
    return _names(call, client.projects.list(**call.given("limit", "search")))


def _projects_connection_string(client: Client, call: Call) -> Json:
    # A plain text in Python: there is no other way to print it.
    text = client.projects.connection_string(call.project_id, **call.given("branch_id"))
    return {"shown": None, "value": text}


def _branches_get(client: Client, call: Call) -> Json:
    return show.branch(client.branches.get(call.project_id, call.branch_id).branch)


def _branches_create(client: Client, call: Call) -> Json:
    return show.changed(
        client.branches.create(call.project_id, **call.given("name", "expires_at"))
    )


def _branches_update(client: Client, call: Call) -> Json:
    given = call.given("name", "expires_at")
    return show.changed(client.branches.update(call.project_id, call.branch_id, **given))


def _branches_delete(client: Client, call: Call) -> Json:
    deleted = client.branches.delete(call.project_id, call.branch_id)
    return None if deleted is None else show.changed(deleted)


def _branches_list(client: Client, call: Call) -> Json:
    return _names(call, client.branches.list(call.project_id, **call.given("limit", "search")))


def _branches_find_by_name(client: Client, call: Call) -> Json:
    found = client.branches.find_by_name(call.project_id, call.text("name"))
    return None if found is None else show.branch(found)


def _branches_get_or_create(client: Client, call: Call) -> Json:
    given = call.given("name", "expires_at")
    gotten = client.branches.get_or_create(call.project_id, **given)
    return {"branch": show.branch(gotten.branch), "created": gotten.created is not None}


def _branches_temporary(client: Client, call: Call) -> Json:
    given = call.given("name", "expires_at")
    try:
        with client.branches.temporary(call.project_id, **given) as temporary:
            if call.text("fails") == "true":
                raise Failure
            return show.branch(temporary.branch)
    except Failure:
        return None


def _operations_wait_for_ids(client: Client, call: Call) -> Json:
    ids = call.text("operation_ids").split(",")
    return show.operations(client.operations.wait_for_ids(call.project_id, ids))


def _request(client: Client, call: Call) -> Json:
    body = call.text("body")
    answer = client.request(
        call.text("method"), call.text("path"), json=json.loads(body) if body else None
    )
    return {"status": answer.status, "value": answer.json()}


def _client_close(client: Client, call: Call) -> Json:
    client.close()
    return None


def _names(call: Call, items: Iterable[Named]) -> Json:
    """The names of all items, or of those that the call wants to take."""
    wanted = int(call.options["take"]) if "take" in call.options else None
    return {"names": [item.name for item in islice(items, wanted)]}


_CALLS: dict[str, Callable[[Client, Call], Json]] = {
    "users.me": _users_me,
    "projects.get": _projects_get,
    "projects.create": _projects_create,
    "projects.delete": _projects_delete,
    "projects.list": _projects_list,
    "projects.connection_string": _projects_connection_string,
    "branches.get": _branches_get,
    "branches.create": _branches_create,
    "branches.update": _branches_update,
    "branches.delete": _branches_delete,
    "branches.list": _branches_list,
    "branches.find_by_name": _branches_find_by_name,
    "branches.get_or_create": _branches_get_or_create,
    "branches.temporary": _branches_temporary,
    "operations.wait_for_ids": _operations_wait_for_ids,
    "request": _request,
    "client.close": _client_close,
}
