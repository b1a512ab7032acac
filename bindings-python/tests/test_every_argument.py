"""Every argument of every operation, given what none can be: refused by name, and nothing sent."""

from __future__ import annotations

import inspect
import math
from datetime import datetime
from typing import Any

import pytest
from vectors import method_of, vectors

import neonapi
from neonapi.testing import Emulator


def nonsense() -> list[Any]:
    """Values that suit no argument at all."""
    inside_itself: list[Any] = []
    inside_itself.append(inside_itself)
    contains_itself: dict[str, Any] = {}
    contains_itself["a"] = contains_itself
    deep: Any = 1
    for _ in range(2000):
        deep = [{"a": deep}]
    return [
        object(),
        "\ud800",
        math.nan,
        -math.inf,
        10**30,
        1j,
        {1: 2},
        {"\ud800": 1},
        [object()],
        (1, "\ud800", b"x"),
        datetime(2026, 1, 2),
        inside_itself,
        contains_itself,
        deep,
        int,
        print,
        range(3),
        frozenset([1]),
        iter("ab"),
        Ellipsis,
    ]


@pytest.mark.parametrize("vector", vectors(), ids=[vector["call"] for vector in vectors()])
def test_nonsense_is_refused(
    vector: dict[str, Any], client: neonapi.Client, emulator: Emulator
) -> None:
    method = method_of(client, vector)
    parameters = inspect.signature(method).parameters
    given = {
        name: value.encode() if name == "zip" else value
        for name, value in vector["arguments"].items()
    }
    names = [name for name in parameters if name in given]
    assert set(names) == set(given)
    path = [name for name in names if parameters[name].kind is not inspect.Parameter.KEYWORD_ONLY]
    for name in names:
        for wrong in nonsense():
            changed = given | {name: wrong}
            keywords = {key: changed[key] for key in names if key not in path}
            with pytest.raises((TypeError, neonapi.InvalidArgumentError)) as caught:
                outcome = method(*(changed[key] for key in path), **keywords)
                # What a list refuses it refuses when it is made.
                pytest.fail(f"{name}={wrong!r:.50} gave {outcome!r}")
            assert f"{vector['call']}() argument '{name}" in str(caught.value)
    assert emulator.requests() == []


@pytest.mark.parametrize("vector", vectors(), ids=[vector["call"] for vector in vectors()])
def test_names_are_checked(
    vector: dict[str, Any], client: neonapi.Client, emulator: Emulator
) -> None:
    method = method_of(client, vector)
    parameters = inspect.signature(method).parameters.values()
    positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    keywords = [each for each in parameters if each.kind is each.KEYWORD_ONLY]
    assert len(positional) + len(keywords) == len(parameters)
    path = [vector["arguments"][name] for name in positional]
    needed = {
        each.name: vector["arguments"][each.name]
        for each in keywords
        if each.default is inspect.Parameter.empty
    }
    with pytest.raises(TypeError, match="no_such_argument"):
        method(*path, **needed, no_such_argument=1)
    with pytest.raises(TypeError, match="positional"):
        method(*path, "one too many", **needed)
    for name in positional:
        rest = {key: vector["arguments"][key] for key in positional if key != name}
        with pytest.raises(TypeError, match=name):
            method(**rest, **needed)
    for name in needed:
        with pytest.raises(TypeError, match=name):
            method(*path, **{key: value for key, value in needed.items() if key != name})
        with pytest.raises(TypeError, match=f"'{name}' must be"):
            method(*path, **needed | {name: None})
    assert emulator.requests() == []
