"""What type checkers have to refuse. Read by mypy and pyright, never run.

A line that one of them does not refuse any more is an error of that one: both are set to complain of
comments that nothing needs.
"""

from __future__ import annotations

import neonapi
from neonapi import AsyncClient, Client, models


def settings() -> None:
    Client("key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(api_keys="key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(wait="some")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Client(retries="4")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Client(threads=8)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client(retries=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def arguments(client: Client) -> None:
    client.projects.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.projects.get(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.projects.create("shop")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    client.projects.create(nme="shop")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.projects.create(name=b"shop")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.projects.get("p", wait=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.projects.get("p", call_timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.branches.create("p", endpoints=["read_write"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.branches.create("p", expires_at="2030-01-01")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.branches.create("p", expires_at=neonapi.UNSET)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.branches.compare_schema("p", "b")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.branches.create("p", on_progress=lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]


def answers(client: Client, branch: models.Branch) -> None:
    client.branchs  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.branches.creat("p")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    branch.nme  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    branch.name = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    branch.parent_id.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    client.projects.find_by_name("shop").id  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    client.branches.list("p")[0]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    len(client.branches.list("p"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    models.MaskingRule(nothing=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.Brnch  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    neonapi.Clint  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def awaited(client: AsyncClient) -> None:
    client.projects.get("p").name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    await client.branches.list("p")  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    for branch in client.branches.list("p"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(branch)
    with client.branches.temporary("p"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
