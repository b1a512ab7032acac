"""The shortest way through the package."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator


def test_a_call_gives_a_model_and_waits(client: neonapi.Client, emulator: Emulator) -> None:
    created = client.projects.create(name="shop")
    assert created.project.name == "shop"
    assert {operation.status for operation in created.operations} == {"finished"}
    assert client.projects.get(created.project.id).name == "shop"
    assert emulator.counters()["created"]["projects"] == 1


def test_a_list_is_walked(client: neonapi.Client, project: dict[str, Any]) -> None:
    client.branches.create(project["id"], name="preview")
    assert {branch.name for branch in client.branches.list(project["id"])} == {"main", "preview"}


def test_a_refusal_is_an_exception(client: neonapi.Client) -> None:
    with pytest.raises(neonapi.NotFoundError) as caught:
        client.projects.get("no-such-project-12345678")
    assert caught.value.operation_id == "getProject"
    assert caught.value.status == 404


def test_the_same_calls_can_be_awaited(emulator: Emulator) -> None:
    async def main() -> str:
        async with emulator.async_client() as client:
            created = await client.projects.create(name="shop")
            return (await client.projects.get(created.project.id)).name

    assert asyncio.run(main()) == "shop"


def test_every_test_begins_anew(client: neonapi.Client, emulator: Emulator) -> None:
    assert emulator.requests() == []
    assert list(client.projects.list()) == []
