"""Lists: pages are fetched as they are asked for, one after the other."""

from __future__ import annotations

import asyncio
from typing import Any, get_args, get_origin

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator


@pytest.fixture
def many(emulator: Emulator) -> str:
    """A project with 250 branches besides the default one."""
    project_id: str = emulator.seed_project("many", branches=250)["id"]
    return project_id


def requests_of(emulator: Emulator, operation: str) -> int:
    """How many requests there were for an operation."""
    return sum(request["operation"] == operation for request in emulator.requests())


def test_nothing_is_sent_before_an_item_is_wanted(
    client: neonapi.Client, emulator: Emulator, many: str
) -> None:
    branches = client.branches.list(many, limit=100)
    assert isinstance(branches, neonapi.List)
    assert iter(branches) is branches
    assert emulator.requests() == []
    first = [next(branches).id for _ in range(100)]
    assert len(emulator.requests()) == 1
    rest = [branch.id for branch in branches]
    assert len(emulator.requests()) == 3
    assert len({*first, *rest}) == len(first + rest) == 251
    # What has ended stays so.
    assert list(branches) == []
    assert next(branches, None) is None
    assert len(emulator.requests()) == 3


def test_arguments_go_along_with_every_page(
    client: neonapi.Client, emulator: Emulator, many: str
) -> None:
    branches = client.branches.list(many, limit=100, sort_by="created_at", sort_order="asc")
    assert len([branch.id for branch in branches]) == 251
    for request in emulator.requests():
        assert "limit=100" in request["query"]
        assert "sort_order=asc" in request["query"]


def test_pages(client: neonapi.Client, emulator: Emulator, many: str) -> None:
    pages = client.branches.list(many, limit=100).pages()
    assert isinstance(pages, neonapi.Pages)
    first = next(pages)
    assert isinstance(first, models.ListProjectBranchesResponse)
    assert len(first.branches) == 100
    assert first.annotations == {}
    assert len(emulator.requests()) == 1
    assert [len(page.branches) for page in pages] == [100, 51]
    assert next(pages, None) is None


def test_a_walk_goes_on_elsewhere_with_its_cursor(client: neonapi.Client, many: str) -> None:
    walk = client.branches.list(many, limit=100)
    assert walk.cursor is None
    names = [next(walk).name for _ in range(100)]
    assert walk.cursor is not None
    assert walk.pages().cursor == walk.cursor
    on = client.branches.list(many, limit=100, cursor=walk.cursor)
    assert on.cursor == walk.cursor
    names += [branch.name for branch in on]
    assert len(set(names)) == len(names) == 251


def test_what_is_left_of_a_page(client: neonapi.Client, many: str) -> None:
    walk = client.branches.list(many, limit=100)
    next(walk)
    assert [len(items or []) for items in iter(walk.next_items, None)] == [99, 100, 51]
    assert walk.next_items() is None


def test_pages_drop_the_items_that_were_not_taken(client: neonapi.Client, many: str) -> None:
    walk = client.branches.list(many, limit=100)
    next(walk)
    assert [len(page.branches) for page in walk.pages()] == [100, 51]


@pytest.mark.parametrize("kind", ["status", "drop_after", "bad_json"])
def test_another_walk_goes_on_after_an_error(
    kind: str, client: neonapi.Client, emulator: Emulator, many: str
) -> None:
    fields: dict[str, Any] = {"status": 500} if kind == "status" else {}
    emulator.add_fault(kind, operation="listProjectBranches", after=1, times=1, **fields)
    walk = client.branches.list(many, limit=100)
    ids = []
    with pytest.raises(neonapi.NeonError):
        for branch in walk:
            ids.append(branch.id)
    assert len(ids) == 100
    # As a generator, it has ended with that.
    assert list(walk) == []
    ids += [branch.id for branch in client.branches.list(many, limit=100, cursor=walk.cursor)]
    assert len(set(ids)) == len(ids) == 251


def test_other_pages_go_on_after_an_error(client: neonapi.Client, emulator: Emulator, many: str) -> None:
    emulator.add_fault("status", status=400, after=1, times=1)
    pages = client.branches.list(many, limit=100).pages()
    assert len(next(pages).branches) == 100
    with pytest.raises(neonapi.BadRequestError):
        next(pages)
    assert list(pages) == []
    pages = client.branches.list(many, limit=100, cursor=pages.cursor).pages()
    assert [len(page.branches) for page in pages] == [100, 51]


def test_a_cancelled_walk_asks_for_nothing_more(
    client: neonapi.Client, emulator: Emulator, many: str
) -> None:
    token = neonapi.CancelToken()
    walk = client.branches.list(many, limit=100, cancel=token)
    next(walk)
    token.cancel()
    # What has been fetched is there; the next page is not asked for.
    fetched = []
    with pytest.raises(neonapi.CancelledError):
        for branch in walk:
            fetched.append(branch)
    assert len(fetched) == 99
    assert len(emulator.requests()) == 1


def test_projects_that_could_not_be_read_are_named(
    client: neonapi.Client, emulator: Emulator
) -> None:
    seeded = emulator.seed(
        projects=[{"name": "there", "copies": 25}, {"name": "lost", "unavailable": True}]
    )
    pages = list(client.projects.list(limit=10).pages())
    assert sum(len(page.projects) for page in pages) == 25
    unavailable = [lost for page in pages for lost in page.unavailable_project_ids or []]
    assert unavailable == [seeded["projects"][-1]["id"]]
    assert len(list(client.projects.list())) == 25


def test_lists_without_pages(client: neonapi.Client, emulator: Emulator) -> None:
    for number in range(3):
        client.api_keys.create(key_name=f"key-{number}")
    keys = client.api_keys.list()
    assert {key.name for key in keys} == {"key-0", "key-1", "key-2"}
    assert keys.cursor is None
    assert requests_of(emulator, "listApiKeys") == 1
    # The answer is a bare array: the page is a list.
    (page,) = client.api_keys.list().pages()
    assert [type(key) for key in page] == [models.ApiKeysListResponseItem] * 3


def test_objects_and_folders(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    given = {"project_id": project["id"], "bucket": "my bucket"}
    emulator.seed(
        objects=[
            {**given, "key": "logs/day", "copies": 25},
            {**given, "key": "readme", "text": "hello"},
        ]
    )
    where = (project["id"], project["default_branch_id"], "my bucket")
    assert len({item.key for item in client.objects.list(*where, limit=10)}) == 26
    pages = list(client.objects.list(*where, delimiter="/", limit=1).pages())
    assert [page.folders for page in pages if page.folders] == [["logs/"]]
    assert [item.key for page in pages for item in page.objects] == ["readme"]


def test_a_page_that_is_no_list(client: neonapi.Client, emulator: Emulator, many: str) -> None:
    emulator.add_fault("status", status=200, body={"json": {"branches": {"a": 1}}})
    with pytest.raises(neonapi.DecodeError, match="branches"):
        next(client.branches.list(many))


def test_options_of_the_client_hold_for_lists(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("hang")
    with pytest.raises(neonapi.APITimeoutError):
        next(client.with_options(call_timeout=0.05).regions.list())
    with pytest.raises(neonapi.APITimeoutError):
        next(client.regions.list(call_timeout=0.05))


def test_a_list_of_a_closed_client(client: neonapi.Client, many: str) -> None:
    walk = client.branches.list(many, limit=100)
    next(walk)
    client.close()
    with pytest.raises(neonapi.ClosedError):
        list(walk)


def test_a_list_outlives_the_name_of_its_client(emulator: Emulator, many: str) -> None:
    walk = emulator.client().branches.list(many, limit=100)
    assert len(list(walk)) == 251


def test_async_lists(emulator: Emulator, many: str) -> None:
    async def main() -> None:
        async with emulator.async_client(retries=0) as client:
            walk = client.branches.list(many, limit=100)
            assert isinstance(walk, neonapi.AsyncList)
            assert walk.cursor is None
            assert emulator.requests() == []
            first = await anext(aiter(walk))
            assert walk.cursor is not None
            assert len(emulator.requests()) == 1
            ids = [first.id] + [branch.id async for branch in walk]
            assert len(set(ids)) == len(ids) == 251
            assert [branch async for branch in walk] == []

    asyncio.run(main())


def test_async_pages_and_errors(emulator: Emulator, many: str) -> None:
    async def main() -> None:
        async with emulator.async_client(retries=0) as client:
            pages = client.branches.list(many, limit=100).pages()
            assert [len(page.branches) async for page in pages] == [100, 100, 51]
            emulator.add_fault("status", status=400, after=1, times=1)
            walk = client.branches.list(many, limit=100)
            ids = []
            with pytest.raises(neonapi.BadRequestError):
                async for branch in walk:
                    ids.append(branch.id)
            assert [branch async for branch in walk] == []
            on = client.branches.list(many, limit=100, cursor=walk.cursor)
            ids += [branch.id async for branch in on]
            assert len(set(ids)) == len(ids) == 251

    asyncio.run(main())


def test_lists_say_what_they_are_of() -> None:
    assert get_origin(neonapi.List[str, int]) is neonapi.List
    assert get_args(neonapi.Pages[str]) == (str,)
    with pytest.raises(TypeError):
        neonapi.List()
