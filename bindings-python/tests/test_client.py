"""A client beside its operations: options, answers with all around them, and its end."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import weakref
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator


def test_the_answer_with_all_around_it(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    response = client.with_response(lambda it: it.projects.get(project["id"]))
    assert isinstance(response, neonapi.Response)
    assert response.value == client.projects.get(project["id"])
    assert response.status == 200
    assert response.attempts == 1
    assert response.request_id == emulator.requests()[0]["headers"]["x-request-id"]
    assert response.headers["content-type"].startswith("application/json")
    assert response.missing_fields == []
    details = response.details
    assert details.json()["project"]["id"] == project["id"]
    assert details.body.decode() == details.text
    assert "shop" not in repr(details)
    assert str(len(details.body)) in repr(details)
    assert repr(response.value) in repr(response)
    for again in (copy.copy(details), copy.deepcopy(details), pickle.loads(pickle.dumps(details, 0))):
        assert again == details
    assert details != neonapi.ResponseDetails(200)


def test_the_last_answer_counts(client: neonapi.Client, project: dict[str, Any]) -> None:
    def several(it: neonapi.Client) -> str:
        it.projects.get(project["id"])
        return it.branches.create(project["id"], name="preview").branch.name

    response = client.with_response(several)
    assert (response.value, response.status) == ("preview", 201)
    with pytest.raises(neonapi.InvalidArgumentError, match="made no call"):
        client.with_response(lambda it: 3)
    with pytest.raises(neonapi.NotFoundError):
        client.with_response(lambda it: it.projects.get("none-1"))


def test_fields_that_an_answer_lacks(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    lacking = {"$remove": ["project.created_at"], "project": {"brand_new": 1}}
    emulator.add_fault("patch_answer", patch=lacking)
    response = client.with_response(lambda it: it.projects.get(project["id"]))
    assert response.missing_fields == ["project.created_at"]
    assert response.value.name == "shop"
    assert response.details.json()["project"]["brand_new"] == 1
    emulator.clear_faults()
    emulator.add_fault("patch_answer", patch={"$remove": ["project.id"]})
    with pytest.raises(neonapi.DecodeError, match=r"project\.id"):
        client.projects.get(project["id"])


def test_async_answers(emulator: Emulator, project: dict[str, Any]) -> None:
    async def main() -> None:
        async with emulator.async_client() as client:
            response = await client.with_response(lambda it: it.projects.get(project["id"]))
            assert response.value.name == "shop"
            assert response.status == 200
            with pytest.raises(neonapi.InvalidArgumentError, match="made no call"):
                await client.with_response(lambda it: asyncio.sleep(0))
            details = await client.request("GET", f"/projects/{project['id']}")
            assert details.json()["project"]["name"] == "shop"
            assert "AsyncClient" in repr(client)

    asyncio.run(main())


def test_options_lie_over_those_beneath(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("hang", operation="getProject")
    hasty = client.with_options(call_timeout=0.05)
    assert type(hasty) is neonapi.Client
    with pytest.raises(neonapi.APITimeoutError):
        hasty.projects.get("p-1")
    # What is left out stays as it was.
    with pytest.raises(neonapi.APITimeoutError):
        hasty.with_options(wait=False).projects.get("p-1")
    token = neonapi.CancelToken()
    token.cancel()
    with pytest.raises(neonapi.CancelledError):
        client.with_options(cancel=token).projects.get("p-1")
    with pytest.raises(neonapi.APITimeoutError):
        client.with_options(call_timeout=60).projects.get("p-1", call_timeout=0.05)
    with pytest.raises(neonapi.APITimeoutError):
        hasty.with_response(lambda it: it.projects.get("p-1"))
    # Clients of one origin are one client.
    hasty.close()
    assert client.is_closed


def test_the_end_of_a_client(emulator: Emulator, project: dict[str, Any]) -> None:
    client = emulator.client()
    assert not client.is_closed
    assert client.requests_left_behind == 0
    with client as inside:
        assert inside is client
        client.projects.get(project["id"])
    assert client.is_closed
    client.close()
    with pytest.raises(neonapi.ClosedError):
        client.projects.get(project["id"])
    with pytest.raises(neonapi.ClosedError):
        client.request("GET", "/projects")
    with pytest.raises(neonapi.ClosedError):
        list(client.projects.list())
    with pytest.raises(neonapi.ClosedError):
        client.branches.temporary(project["id"])
    assert client.settings["base_url"] == emulator.base_url
    with pytest.raises(KeyError):
        with emulator.client() as other:
            raise KeyError
    assert other.is_closed


def test_a_forgotten_client_is_collected(emulator: Emulator) -> None:
    client = emulator.client()
    groups = client.branches, client.projects
    assert client.branches is groups[0]
    gone = weakref.ref(client)
    del client
    gc.collect()
    assert gone() is None
    # Groups live on, with what they need.
    assert list(groups[1].list()) == []


def test_clients_are_not_copied_to_other_processes(client: neonapi.Client) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(client)
    with pytest.raises(AttributeError):
        client.no_such_group  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        client.branches = 3  # type: ignore[assignment, misc]


class Own(neonapi.Client):
    """A client with more."""

    def first_name(self) -> str:
        """The name of some project."""
        return next(self.projects.list()).name


def test_clients_can_be_extended(emulator: Emulator, project: dict[str, Any]) -> None:
    with Own(api_key="k", base_url=emulator.base_url) as client:
        assert client.first_name() == "shop"
        other = client.with_options(call_timeout=5)
        assert isinstance(other, Own)
        assert other.first_name() == "shop"
