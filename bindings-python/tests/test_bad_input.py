"""Arguments that cannot be: an exception of the expected class that names the place, and nothing sent."""

from __future__ import annotations

import asyncio
import collections
import decimal
import enum
import fractions
from collections.abc import Callable
from datetime import date, datetime, timezone, tzinfo
from typing import Any

import pytest
from samples import model

import neonapi
from neonapi import models
from neonapi.testing import Emulator

LONE = "\ud800"
NAN, INFINITY = float("nan"), float("inf")
TIME = datetime(2026, 1, 2, tzinfo=timezone.utc)
Refused = tuple[str, Callable[[Any], Any], type[Exception], str]


class NoZone(tzinfo):
    """A time zone that does not say an offset."""

    def utcoffset(self, when: datetime | None) -> None:
        """Says nothing."""

    def dst(self, when: datetime | None) -> None:
        """Says nothing."""

    def tzname(self, when: datetime | None) -> None:
        """Says nothing."""


class OddNumber:
    """Says that it stands for a number, and does not."""

    def __index__(self) -> int:
        """Gives no number."""
        return "one"  # type: ignore[return-value]


class Trap(collections.UserDict[str, Any]):
    """A mapping that raises when it is read."""

    def keys(self) -> Any:
        """Raises."""
        raise RuntimeError("trap")


class Colour(enum.Enum):
    """Members that are no text."""

    RED = 1


def inside_itself() -> list[Any]:
    """A list that contains itself."""
    items: list[Any] = []
    items.append(items)
    return items


def deep(depth: int) -> Any:
    """Lists within lists."""
    value: Any = None
    for _ in range(depth):
        value = [value]
    return value


def branch(argument: str, value: Any) -> Callable[[Any], Any]:
    """The creation of a branch with one argument."""
    return lambda client: client.branches.create("p-1", **{argument: value})


def project(argument: str, value: Any) -> Callable[[Any], Any]:
    """The creation of a project with one argument."""
    return lambda client: client.projects.create(**{argument: value})


B = r"branches\.create\(\) argument "
P = r"projects\.create\(\) argument "

WRONG_TYPES: list[Refused] = [
    ("no path", lambda it: it.projects.get(), TypeError, "project_id"),
    ("too many", lambda it: it.projects.get("a", "b"), TypeError, "positional"),
    ("no keyword", lambda it: it.roles.create("p-1", "br-1"), TypeError, "'name'"),
    ("unknown keyword", lambda it: it.branches.create("p-1", nam="x"), TypeError, "'nam'"),
    ("option it has not", lambda it: it.projects.get("a", wait=True), TypeError, "'wait'"),
    ("None in path", lambda it: it.projects.get(None), TypeError, "'project_id' must be str, not None"),
    ("int in path", lambda it: it.projects.get(3), TypeError, "'project_id' must be str, not int"),
    ("bytes in path", lambda it: it.projects.get(b"a"), TypeError, "must be str, not bytes"),
    ("text for int", lambda it: it.api_keys.revoke("1"), TypeError, "'key_id' must be int, not str"),
    ("bool for int", lambda it: it.api_keys.revoke(True), TypeError, "must be int, not bool"),
    ("float for int", lambda it: it.api_keys.revoke(1.0), TypeError, "must be int, not float"),
    ("odd index", lambda it: it.api_keys.revoke(OddNumber()), TypeError, "int"),
    ("None needed", lambda it: it.roles.create("p", "b", name=None), TypeError, "'name' must be str"),
    ("int for str", branch("name", 1), TypeError, B + "'name' must be str, not int"),
    ("bytes for str", branch("name", b"x"), TypeError, B + "'name' must be str, not bytes"),
    ("list for str", branch("name", ["x"]), TypeError, B + "'name' must be str, not list"),
    ("enum of int", branch("name", Colour.RED), TypeError, B + "'name' must be str, not Colour"),
    ("enum class", branch("name", Colour), TypeError, B + "'name' must be str"),
    ("text for bool", branch("protected", "yes"), TypeError, B + "'protected' must be bool, not str"),
    ("int for bool", branch("protected", 1), TypeError, B + "'protected' must be bool, not int"),
    ("text for list", branch("endpoints", "x"), TypeError, B + "'endpoints' must be a list, not str"),
    ("bytes for list", branch("endpoints", b"x"), TypeError, B + "'endpoints' must be a list"),
    ("dict for list", branch("endpoints", {}), TypeError, B + "'endpoints' must be a list, not dict"),
    ("set for list", branch("endpoints", {1}), TypeError, B + "'endpoints' must be a list, not set"),
    (
        "generator",
        lambda it: it.branches.create("p", endpoints=(number for number in [1])),
        TypeError,
        B + "'endpoints' must be a list, not generator",
    ),
    ("int in list", branch("endpoints", [1]), TypeError, r"'endpoints\[0\]' must be .* not int"),
    (
        "deep int",
        branch("endpoints", [{"type": "read_only"}, {"type": 3}]),
        TypeError,
        B + r"'endpoints\[1\]\.type' must be str, not int",
    ),
    (
        "needed in part",
        branch("endpoints", [{}]),
        ValueError,
        B + r"'endpoints\[0\]\.type' is required",
    ),
    (
        "None in part",
        branch("endpoints", [{"type": None}]),
        TypeError,
        B + r"'endpoints\[0\]\.type' must be str, not None",
    ),
    (
        "unknown key",
        branch("endpoints", [{"type": "read_only", "typ": 1}]),
        TypeError,
        r"'endpoints\[0\]' has an unexpected key 'typ'",
    ),
    ("key no str", branch("endpoints", [{1: "x"}]), TypeError, r"'endpoints\[0\]': keys must be str"),
    (
        "other model",
        branch("endpoints", [model("Role")]),
        TypeError,
        r"'endpoints\[0\]' must be BranchCreateRequestEndpointOptions or a dict, not Role",
    ),
    ("model class", branch("endpoints", [models.Role]), TypeError, r"'endpoints\[0\]' must be"),
    ("list for part", project("settings", []), TypeError, P + "'settings' must be .* not list"),
    ("text for part", project("settings", "x"), TypeError, P + "'settings' must be .* not str"),
    ("pairs for part", project("settings", [("a", 1)]), TypeError, "'settings' must be"),
    (
        "text for float",
        project("autoscaling_limit_max_cu", "1"),
        TypeError,
        "'autoscaling_limit_max_cu' must be float, not str",
    ),
    ("bool for float", project("autoscaling_limit_max_cu", True), TypeError, "float, not bool"),
    (
        "Decimal",
        project("autoscaling_limit_max_cu", decimal.Decimal(1)),
        TypeError,
        "float, not Decimal",
    ),
    (
        "Fraction",
        project("autoscaling_limit_max_cu", fractions.Fraction(1, 2)),
        TypeError,
        "float, not Fraction",
    ),
    ("complex", project("autoscaling_limit_max_cu", 1j), TypeError, "float, not complex"),
    ("date", branch("expires_at", date(2026, 1, 2)), TypeError, "'expires_at' must be datetime"),
    ("number for time", branch("expires_at", 1700000000), TypeError, "must be datetime, not int"),
    ("map of int", branch("annotation_value", {"a": 1}), TypeError, r"'annotation_value\.a' must be str"),
    ("map with int key", branch("annotation_value", {1: "a"}), TypeError, "keys are str, not int"),
    ("list for map", branch("annotation_value", ["a"]), TypeError, "must be a dict, not list"),
]

WRONG_VALUES: list[Refused] = [
    ("empty id", lambda it: it.projects.get(""), ValueError, "project_id"),
    ("dots", lambda it: it.projects.get(".."), ValueError, "project_id"),
    ("dot", lambda it: it.branches.get("p-1", "."), ValueError, "branch_id"),
    ("lone in path", lambda it: it.projects.get(LONE), ValueError, "'project_id' holds a lone surrogate"),
    ("lone", branch("name", f"a{LONE}"), ValueError, B + "'name' holds a lone surrogate"),
    ("lone in map", branch("annotation_value", {"a": LONE}), ValueError, r"'annotation_value\.a' holds"),
    ("lone key", branch("annotation_value", {LONE: "a"}), ValueError, "'annotation_value' holds"),
    ("huge path", lambda it: it.api_keys.revoke(2**63), ValueError, "'key_id' is beyond 64 bit"),
    ("huge", lambda it: it.api_keys.revoke(10**5000), ValueError, "'key_id'"),
    (
        "huge int",
        project("settings", {"quota": {"active_time_seconds": 2**64}}),
        ValueError,
        r"'settings\.quota\.active_time_seconds' must be between",
    ),
    ("huge float", project("autoscaling_limit_max_cu", 10**400), ValueError, "autoscaling_limit_max_cu"),
    ("NaN", project("autoscaling_limit_max_cu", NAN), ValueError, "must be a finite number"),
    ("infinity", project("autoscaling_limit_max_cu", INFINITY), ValueError, "must be a finite number"),
    ("naive", branch("expires_at", datetime(2026, 1, 2)), ValueError, "'expires_at' .* time zone"),
    ("no offset", branch("expires_at", TIME.replace(tzinfo=NoZone())), ValueError, "time zone"),
    ("no time", branch("expires_at", "tomorrow"), ValueError, "'expires_at' is no time stamp"),
    ("local text", branch("expires_at", "2026-01-02T03:04:05"), ValueError, "time zone"),
    ("too late", branch("expires_at", datetime.max.replace(tzinfo=timezone.utc)), ValueError, "create"),
    (
        "twice",
        lambda it: models.Operation(**model("Operation").to_dict() | {"action": LONE}),
        ValueError,
        "'action' holds a lone surrogate",
    ),
]

FREE: list[Refused] = [
    ("inside itself", lambda v: inside_itself(), ValueError, "nested too deeply"),
    ("too deep", lambda v: deep(5000), ValueError, "nested too deeply"),
    ("very deep", lambda v: deep(100_000), ValueError, "nested too deeply"),
    ("NaN", lambda v: [1, NAN], ValueError, r"\[1\]' must be a finite number"),
    ("huge", lambda v: {"a": 2**64}, ValueError, r"\.a' must be between"),
    ("lone", lambda v: {"a": [LONE]}, ValueError, r"\.a\[0\]' holds a lone surrogate"),
    ("int key", lambda v: {1: 2}, TypeError, "keys are str, not int"),
    ("object", lambda v: {"a": object()}, TypeError, r"\.a' must be JSON, not object"),
    ("bytes", lambda v: {"a": b"x"}, TypeError, r"\.a' must be JSON, not bytes"),
    ("set", lambda v: {1, 2}, TypeError, "must be JSON, not set"),
    ("time", lambda v: {"a": TIME}, TypeError, r"\.a' must be JSON, not datetime"),
    ("unset", lambda v: {"a": neonapi.UNSET}, TypeError, r"\.a' must be JSON, not UnsetType"),
    ("function", lambda v: deep, TypeError, "must be JSON, not function"),
]


def refused(cases: list[Refused]) -> pytest.MarkDecorator:
    """A test with each of the cases."""
    given = [(act, error, words) for _, act, error, words in cases]
    return pytest.mark.parametrize(("act", "error", "words"), given, ids=[it[0] for it in cases])


@refused(WRONG_TYPES + WRONG_VALUES)
def test_refused(
    act: Callable[[Any], Any],
    error: type[Exception],
    words: str,
    client: neonapi.Client,
    emulator: Emulator,
) -> None:
    with pytest.raises(error, match=words) as caught:
        act(client)
    if error is ValueError:
        assert type(caught.value) is neonapi.InvalidArgumentError
    assert emulator.requests() == []


@refused(WRONG_TYPES + WRONG_VALUES)
def test_refused_async(
    act: Callable[[Any], Any], error: type[Exception], words: str, emulator: Emulator
) -> None:
    async def main() -> None:
        async with emulator.async_client() as client:
            with pytest.raises(error, match=words):
                await act(client)

    asyncio.run(main())
    assert emulator.requests() == []


@refused(FREE)
def test_free_json_refused(
    act: Callable[[Any], Any],
    error: type[Exception],
    words: str,
    client: neonapi.Client,
    emulator: Emulator,
) -> None:
    value = act(None)
    with pytest.raises(error, match=words):
        client.request("POST", "/projects", json=value)
    with pytest.raises(error, match=words):
        client.request("POST", "/projects", form={"part": value})
    assert emulator.requests() == []


def test_recursion_in_parts(client: neonapi.Client, emulator: Emulator) -> None:
    part: dict[str, Any] = {}
    part["settings"] = part
    with pytest.raises(TypeError, match=r"'settings' has an unexpected key 'settings'"):
        client.projects.create(settings=part)
    with pytest.raises(TypeError, match=r"'endpoints\[0\]' must be .* not list"):
        client.branches.create("p-1", endpoints=inside_itself())
    assert emulator.requests() == []


def test_mappings_that_raise(client: neonapi.Client, emulator: Emulator) -> None:
    with pytest.raises(RuntimeError, match="trap"):
        client.projects.create(settings=Trap())
    assert emulator.requests() == []


def test_secrets_are_not_in_refusals(client: neonapi.Client) -> None:
    refusals: list[Callable[[], Any]] = [
        lambda: client.projects.get(b"s3cr3t"),  # type: ignore[arg-type]
        lambda: client.branches.create("p-1", name=["s3cr3t"]),  # type: ignore[arg-type]
        lambda: client.branches.create("p-1", expires_at="s3cr3t"),  # type: ignore[arg-type]
        lambda: models.ConnectionParameters(
            database="d", password=f"s3cr3t{LONE}", role="r", host="h", pooler_host="p"
        ),
    ]
    for call in refusals:
        with pytest.raises((TypeError, ValueError)) as caught:
            call()
        assert "s3cr3t" not in str(caught.value)
