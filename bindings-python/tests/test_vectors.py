"""Every operation once, with every argument: the request that it makes, and what becomes of the answer."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import pytest
from vectors import call, canned, check_request, expected_value, plain, vectors, without_nulls

import neonapi
from neonapi.groups import ClientGroups
from neonapi.testing import Emulator

every_vector = pytest.mark.parametrize(
    "vector", vectors(), ids=[vector["call"] for vector in vectors()]
)


def _check(vector: dict[str, Any], emulator: Emulator, pages: list[Any]) -> None:
    """Holds what was sent and found against a vector; what is no list is one page."""
    requests = emulator.requests()
    check_request(vector, requests[0])
    assert len(requests) == len(pages)
    # The server gives all of them alike.
    assert all(page == pages[0] for page in pages)
    assert without_nulls(plain(pages[0])) == without_nulls(expected_value(vector))


def _write_down(vector: dict[str, Any]) -> None:
    """For the table of all languages."""
    if path := os.environ.get("NEONAPI_PASSED_OPERATIONS"):
        with open(path, "a") as file:
            file.write(vector["operation"] + "\n")


@every_vector
@pytest.mark.parametrize("typed", [True, False], ids=["typed", "plain"])
def test_operation(
    vector: dict[str, Any], typed: bool, emulator: Emulator, client: neonapi.Client
) -> None:
    emulator.add_fault("status", operation=vector["operation"], **canned(vector))
    value = call(client.with_options(wait=False), vector, typed)
    _check(vector, emulator, list(value.pages()) if isinstance(value, neonapi.List) else [value])
    # By one of the forms of a call only: it would hide that another one failed.
    if typed:
        _write_down(vector)


@every_vector
def test_operation_async(vector: dict[str, Any], emulator: Emulator) -> None:
    emulator.add_fault("status", operation=vector["operation"], **canned(vector))

    async def main() -> list[Any]:
        async with emulator.async_client(retries=0) as client:
            value = call(client.with_options(wait=False), vector, typed=True)
            if isinstance(value, neonapi.AsyncList):
                return [page async for page in value.pages()]
            return [await value]

    _check(vector, emulator, asyncio.run(main()))


def test_all_operations_are_there() -> None:
    assert len({vector["operation"] for vector in vectors()}) == 179
    assert len({vector["call"] for vector in vectors()}) == 179


def test_every_method_has_a_vector_or_is_a_convenience(client: neonapi.Client) -> None:
    groups = [name for name, value in vars(ClientGroups).items() if isinstance(value, property)]
    methods = {
        f"{group}.{name}"
        for group in groups
        for name in dir(getattr(client, group))
        if not name.startswith("_")
    }
    assert methods - {vector["call"] for vector in vectors()} == {
        "branches.create_and_connect",
        "branches.find_by_name",
        "branches.get_default",
        "branches.get_or_create",
        "branches.reset_from_parent",
        "branches.temporary",
        "objects.get_to",
        "operations.wait_for",
        "operations.wait_for_ids",
        "projects.connection_string",
        "projects.create_and_connect",
        "projects.find_by_name",
        "snapshots.restore_with_preview",
    }
