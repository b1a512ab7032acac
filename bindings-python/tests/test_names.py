"""What the package consists of, and what its import brings along."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import subprocess
import sys
from importlib.metadata import version

import pytest

import neonapi
from neonapi.groups import ClientGroups


def test_all_names_are_there() -> None:
    assert sorted(neonapi.__all__) == dir(neonapi)
    assert len(set(neonapi.__all__)) == len(neonapi.__all__)
    for name in neonapi.__all__:
        value = getattr(neonapi, name)
        if inspect.isclass(value):
            assert value.__module__ == "neonapi", name
            assert value.__name__ == name
            assert value.__doc__, name
    assert neonapi.__version__ == version("neonapi")
    with pytest.raises(AttributeError, match="module 'neonapi' has no attribute 'Clint'"):
        _ = neonapi.Clint  # type: ignore[attr-defined]


def test_everything_is_documented() -> None:
    for owner in (neonapi.Client, neonapi.AsyncClient):
        for name, value in inspect.getmembers(owner):
            if not name.startswith("_"):
                assert inspect.getdoc(value), f"{owner.__name__}.{name}"
    for name, value in vars(ClientGroups).items():
        if isinstance(value, property):
            assert value.__doc__, name


def test_unset_is_one() -> None:
    unset = neonapi.UNSET
    assert repr(unset) == "UNSET"
    assert not unset
    assert type(unset) is neonapi.UnsetType
    assert copy.copy(unset) is unset
    assert copy.deepcopy([unset])[0] is unset
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(unset, protocol)) is unset
    with pytest.raises(TypeError):
        neonapi.UnsetType()


def test_tokens_are_cancelled_with_those_above() -> None:
    above = neonapi.CancelToken()
    below = neonapi.CancelToken(above)
    beside = neonapi.CancelToken(above)
    below.cancel()
    assert (above.is_cancelled, below.is_cancelled, beside.is_cancelled) == (False, True, False)
    above.cancel()
    assert beside.is_cancelled
    assert repr(above) == "<CancelToken is_cancelled=True>"
    with pytest.raises(TypeError):
        neonapi.CancelToken("above")  # type: ignore[arg-type]


def test_the_import_brings_little_along() -> None:
    text = """
import sys
before = set(sys.modules)
import neonapi
neonapi.Client(api_key="k").branches
import json
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    command = [sys.executable, "-S", "-c", f"import sys; sys.path = {sys.path!r}{text}"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    brought = {name for name in json.loads(ended.stdout) if not name.startswith("json")}
    heavy = {"asyncio", "logging", "inspect", "ssl", "typing", "dataclasses", "email", "http"}
    assert not brought & heavy, brought
    assert {"neonapi._async", "neonapi._error_kinds", "neonapi.testing"}.isdisjoint(brought)
