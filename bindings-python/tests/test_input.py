"""Arguments in the many forms that Python has for them: all arrive as one."""

from __future__ import annotations

import asyncio
import base64
import collections
import enum
import io
import types
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator


class Text(str):
    """A text of its own class, whose other face must not be sent."""

    def __str__(self) -> str:
        """Is not asked."""
        return "other"


class Number(int):
    """A number of its own class."""

    def __repr__(self) -> str:
        """Is not asked."""
        return "other"


class Indexed:
    """Stands for a number, as those of numpy do."""

    def __index__(self) -> int:
        """Gives it."""
        return 7


class Colour(str, enum.Enum):
    """Text that is a member of an enumeration."""

    RED = "red"


class Plain(enum.Enum):
    """Members whose value is text."""

    RED = "red"


class OwnMapping(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __init__(self, **fields: Any) -> None:
        """Keeps the fields."""
        self._fields = fields

    def __getitem__(self, key: str) -> Any:
        """One field."""
        return self._fields[key]

    def __iter__(self) -> Any:
        """The names."""
        return iter(self._fields)

    def __len__(self) -> int:
        """How many."""
        return len(self._fields)


class OwnSequence(Sequence[Any]):
    """A sequence that is no list."""

    def __init__(self, *items: Any) -> None:
        """Keeps the items."""
        self._items = items

    def __getitem__(self, index: Any) -> Any:
        """One item."""
        return self._items[index]

    def __len__(self) -> int:
        """How many."""
        return len(self._items)


def sent(emulator: Emulator) -> Any:
    """The body of the last request."""
    return emulator.requests()[-1]["body"]


@pytest.fixture
def quick(client: neonapi.Client, emulator: Emulator) -> neonapi.Client:
    """A client whose requests are all refused, and recorded."""
    emulator.add_fault("status", status=418)
    return client


def branch(client: neonapi.Client, emulator: Emulator, **arguments: Any) -> Any:
    """What is sent for a new branch."""
    with pytest.raises(neonapi.APIStatusError):
        client.branches.create("p-1", **arguments)
    return sent(emulator)


@pytest.mark.parametrize("name", [Text("red"), Colour.RED, Plain.RED, "red"])
def test_texts(name: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    assert branch(quick, emulator, name=name) == {"branch": {"name": "red"}}
    with pytest.raises(neonapi.APIStatusError):
        quick.projects.get(name)
    assert emulator.requests()[-1]["path"] == "/api/v2/projects/red"


@pytest.mark.parametrize("key_id", [7, Number(7), Indexed()])
def test_whole_numbers(key_id: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(neonapi.APIStatusError):
        quick.api_keys.revoke(key_id)
    assert emulator.requests()[-1]["path"] == "/api/v2/api_keys/7"
    with pytest.raises(neonapi.APIStatusError):
        quick.projects.update("p-1", settings={"quota": {"active_time_seconds": key_id}})
    assert sent(emulator)["project"]["settings"] == {"quota": {"active_time_seconds": 7}}


@pytest.mark.parametrize("number", [7, 7.0, Number(7), Indexed()])
def test_numbers_with_a_fraction(number: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(neonapi.APIStatusError):
        quick.projects.create(autoscaling_limit_max_cu=number)
    assert sent(emulator)["project"]["autoscaling_limit_max_cu"] == 7


@pytest.mark.parametrize(
    "part",
    [
        {"type": "read_only", "provisioner": None, "autoscaling_limit_min_cu": neonapi.UNSET},
        collections.OrderedDict(type="read_only"),
        types.MappingProxyType({"type": "read_only"}),
        OwnMapping(type="read_only"),
        collections.ChainMap({"type": "read_only"}),
        models.BranchCreateRequestEndpointOptions(type="read_only"),
    ],
    ids=lambda part: type(part).__name__,
)
@pytest.mark.parametrize(
    "items", [lambda it: [it], lambda it: (it,), OwnSequence, lambda it: collections.deque([it])]
)
def test_parts(part: Any, items: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    body = branch(quick, emulator, endpoints=items(part))
    assert body == {"endpoints": [{"type": "read_only"}]}


@pytest.mark.parametrize(
    "value",
    [
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        datetime(2026, 1, 2, 8, 34, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        "2026-01-02T03:04:05Z",
        "2026-01-02T04:04:05+01:00",
    ],
)
def test_times(value: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    body = branch(quick, emulator, expires_at=value)
    assert body == {"branch": {"expires_at": "2026-01-02T03:04:05Z"}}


def test_what_is_absent_is_not_sent(quick: neonapi.Client, emulator: Emulator) -> None:
    assert branch(quick, emulator) in (None, "", {})
    assert branch(quick, emulator, name=None, endpoints=None, protected=False, annotation_value={}) == {
        "branch": {"protected": False},
        "annotation_value": {},
    }


def test_leave_clear_or_set_a_time(quick: neonapi.Client, emulator: Emulator) -> None:
    time = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    for given, expected in [
        ({}, {"name": "x"}),
        ({"expires_at": neonapi.UNSET}, {"name": "x"}),
        ({"expires_at": None}, {"name": "x", "expires_at": None}),
        ({"expires_at": time}, {"name": "x", "expires_at": "2026-01-02T03:04:05Z"}),
    ]:
        with pytest.raises(neonapi.APIStatusError):
            quick.branches.update("p-1", "br-1", name="x", **given)  # type: ignore[arg-type]
        assert sent(emulator) == {"branch": expected}
        with pytest.raises(neonapi.APIStatusError):
            quick.snapshots.update("p-1", "snap-1", name="x", **given)  # type: ignore[arg-type]
        assert sent(emulator) == {"snapshot": expected}


def test_forms_of_unions(quick: neonapi.Client, emulator: Emulator) -> None:
    later = {"type": "telepathy", "deep": [{"a": None}]}
    forms: list[tuple[Any, Any]] = [
        (models.SharedEmailServer(), {"type": "shared"}),
        ({"type": "shared"}, {"type": "shared"}),
        # A form of a later version goes as it is.
        (later, later),
    ]
    for given, expected in forms:
        with pytest.raises(neonapi.APIStatusError):
            quick.auth.update_email_provider("p-1", "br-1", email_provider=given)
        assert sent(emulator) == expected
    refusals: list[tuple[Any, type[Exception], str]] = [
        ({}, ValueError, "'email_provider' needs 'type': one of 'standard', 'shared'"),
        ({"type": 3}, TypeError, r"'email_provider\.type' must be str"),
        ("shared", TypeError, "must be one of StandardEmailServer, SharedEmailServer, or a dict"),
        ({"type": "shared", "port": 1}, TypeError, "unexpected key 'port'"),
    ]
    before = len(emulator.requests())
    for given, error, words in refusals:
        with pytest.raises(error, match=words):
            quick.auth.update_email_provider("p-1", "br-1", email_provider=given)
    assert len(emulator.requests()) == before


class Reader:
    """Something that can be read, and no file."""

    def read(self) -> bytes:
        """Gives all."""
        return b"a zip"


CONTENTS: list[Any] = [
    b"a zip",
    bytearray(b"a zip"),
    memoryview(b"a zip"),
    memoryview(b"a- -z-i-p")[::2],
    io.BytesIO(b"a zip"),
    Reader(),
]


@pytest.mark.parametrize("content", CONTENTS, ids=lambda it: type(it).__name__)
def test_files(content: Any, quick: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(neonapi.APIStatusError):
        quick.functions.deploy("p-1", "br-1", "code", zip=content, runtime="nodejs24")
    assert "\r\n\r\na zip\r\n" in sent(emulator)
    assert 'name="zip"; filename="' in sent(emulator)


def test_bytes_that_are_no_text(client: neonapi.Client, emulator: Emulator) -> None:
    content = bytes(range(256)) * 1000
    emulator.add_fault("status", status=418)
    with pytest.raises(neonapi.APIStatusError):
        client.functions.deploy("p-1", "br-1", "code", zip=content, runtime="nodejs24")
    assert content in base64.b64decode(sent(emulator)["base64"])


class Broken:
    """Something that cannot be read."""

    def read(self) -> bytes:
        """Raises."""
        raise OSError("no such disk")


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        ("text", TypeError, "'zip' must be bytes or a binary file, not str"),
        (3, TypeError, "'zip' must be bytes or a binary file, not int"),
        ([1, 2], TypeError, "not list"),
        (io.StringIO("text"), TypeError, "'zip' must be a file opened in binary mode"),
        (Broken(), OSError, "no such disk"),
    ],
)
def test_contents_refused(
    content: Any, error: type[Exception], words: str, client: neonapi.Client, emulator: Emulator
) -> None:
    with pytest.raises(error, match=words):
        client.functions.deploy("p-1", "br-1", "code", zip=content, runtime="nodejs24")
    assert emulator.requests() == []


def test_texts_that_need_encoding_in_the_path(quick: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(neonapi.APIStatusError):
        quick.roles.get("p-1", "br-1", "a/b?c#d%2F ü\n")
    path = emulator.requests()[-1]["path"]
    assert path.endswith("/roles/a%2Fb%3Fc%23d%252F%20%C3%BC%0A")


def test_arguments_are_not_changed(emulator: Emulator) -> None:
    part = {"type": "read_only"}
    arguments: dict[str, Any] = {"name": "x", "endpoints": [part]}
    emulator.add_fault("status", status=418)

    async def main() -> None:
        async with emulator.async_client() as client:
            with pytest.raises(neonapi.APIStatusError):
                await client.branches.create("p-1", **arguments)

    asyncio.run(main())
    with emulator.client() as client, pytest.raises(neonapi.APIStatusError):
        client.branches.create("p-1", **arguments)
    assert arguments == {"name": "x", "endpoints": [{"type": "read_only"}]}
