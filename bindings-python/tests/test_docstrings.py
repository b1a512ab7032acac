"""Everything public is documented, in words that a Python programmer knows."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import neonapi
import neonapi.groups
import neonapi.testing
from neonapi import _async_groups, models

GROUPS = [
    importlib.import_module(f"neonapi.groups.{module.name}")
    for module in pkgutil.iter_modules(neonapi.groups.__path__)
]

# What the core or other languages say, and what has another name here.
FOREIGN = re.compile(
    r"::|\b(Option|Vec|struct|trait|enum|crate|panics?|serde|Rust|Kotlin|Swift)\b"
    r"|\bSome\(|\b[a-z]+_(ms|micros)\b|\(\)\.|Unknown\("
)

# Whose constructor is for users; others are called by the client.
MADE_BY_USERS = (neonapi.Client, neonapi.AsyncClient, neonapi.testing.Emulator)

# Kinds of errors by the names that other languages call them by, such as `NotFound (404)`.
KIND = re.compile(r"\b(BadRequest|NotFound|Conflict|PreconditionFailed|Unprocessable|Locked) \(4\d\d\)")


def public_classes() -> Iterator[type]:
    for name in neonapi.__all__:
        value = getattr(neonapi, name)
        if isinstance(value, type):
            yield value
    yield from (neonapi.testing.Emulator, neonapi.testing.EmulatorError)
    for module in GROUPS:
        yield from group_classes(module)


def group_classes(module: ModuleType) -> list[type]:
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    return [value for value in classes if value.__module__ == module.__name__]


def members(owner: type) -> Iterator[tuple[str, Any]]:
    """The public members of a class, those it inherits from our own classes included."""
    for base in owner.__mro__:
        if base.__module__.startswith("neonapi"):
            for name, value in vars(base).items():
                if not name.startswith("_") or name == "__init__":
                    yield f"{owner.__name__}.{name}", value


def documented() -> dict[str, str]:
    """The docstrings of everything public by name; empty where there is none."""
    texts = {"neonapi": neonapi.__doc__ or "", "neonapi.testing": neonapi.testing.__doc__ or ""}
    for owner in public_classes():
        texts[owner.__name__] = vars(owner).get("__doc__") or ""
        for name, value in members(owner):
            is_slot = inspect.ismemberdescriptor(value)
            if not is_slot and (callable(value) or hasattr(value, "__get__")):
                texts[name] = inspect.getdoc(value) or ""
    return texts


TEXTS = documented()


def stub_texts() -> dict[str, str]:
    """The docstrings of the models, which their stub has."""
    path = Path(neonapi.__file__).with_name("models.pyi")
    texts = {}
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            texts[node.name] = ast.get_docstring(node) or ""
            for item in node.body:
                if isinstance(item, ast.FunctionDef) and item.name != "__new__":
                    texts[f"{node.name}.{item.name}"] = ast.get_docstring(item) or ""
    return texts


STUB_TEXTS = stub_texts()


def test_everything_public_has_a_docstring() -> None:
    assert [name for name, text in {**TEXTS, **STUB_TEXTS}.items() if not text.strip()] == []
    assert "Branches.create" in TEXTS and "Client.request" in TEXTS and "Branch.name" in STUB_TEXTS


def test_models_have_the_docstrings_of_their_stub() -> None:
    for name in models.__all__:
        model = getattr(models, name)
        if isinstance(model, type):
            assert inspect.getdoc(model) == STUB_TEXTS[name]


def test_docstrings_begin_with_a_sentence() -> None:
    for name, text in {**TEXTS, **STUB_TEXTS}.items():
        first = text.strip().split("\n\n")[0]
        assert re.match(r"[A-Z`423]", first) and first.rstrip().endswith((".", ":")), f"{name}: {first}"


def test_docstrings_speak_of_python() -> None:
    for name, text in {**TEXTS, **STUB_TEXTS}.items():
        found = FOREIGN.search(text) or KIND.search(text)
        assert found is None, f"{name}: {found}"


def test_every_argument_is_documented() -> None:
    seen = 0
    for owner in public_classes():
        for name, value in members(owner):
            function = getattr(value, "__func__", value)
            is_own = name.endswith(".__init__") and owner not in MADE_BY_USERS
            if not isinstance(function, FunctionType) or is_own:
                continue
            text = inspect.getdoc(function) or ""
            entries = re.findall(r"^    ([a-z0-9_, ]+): \S", text.partition("Args:")[2], re.MULTILINE)
            named = {word.strip() for entry in entries for word in entry.split(",")}
            assert set(inspect.signature(function).parameters) - {"self", "cls"} <= named, name
            seen += 1
    assert seen > 200


def operations() -> Iterator[tuple[str, FunctionType, Any]]:
    """All operations: name, function, and what `AsyncClient` has of it."""
    for module in GROUPS:
        for group in group_classes(module):
            awaitable = getattr(_async_groups, f"Async{group.__name__}")
            for name, function in vars(group).items():
                if isinstance(function, FunctionType):
                    yield f"{group.__name__}.{name}", function, getattr(awaitable, name)


def test_operations_name_what_they_call_and_raise() -> None:
    called: set[str] = set()
    for name, function, awaitable in operations():
        text = inspect.getdoc(function) or ""
        assert inspect.getdoc(awaitable) == text
        assert "Raises:\n    NeonError: " in text, name
        waits = "wait" in inspect.signature(function).parameters
        assert ("OperationFailedError, WaitTimeoutError: " in text) == waits, name
        found = re.findall(r"(?:Calls|Polls)\s`([a-z][A-Za-z0-9]+)`", text)
        assert found, name
        called.update(found)
    index = (Path(__file__).parents[2] / "docs" / "operations.md").read_text()
    assert called == set(re.findall(r"\| `([A-Za-z0-9]+)` \(`", index))
