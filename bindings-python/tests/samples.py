"""Sample values for every field of every model, by what the stub of the models says."""

from __future__ import annotations

import ast
import re
from datetime import datetime, timezone
from functools import cache
from pathlib import Path
from typing import Any

import neonapi
from neonapi import models
from neonapi._names import ENUMERATIONS, MODELS, UNIONS

TIME = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc)

_SCALARS: dict[str, tuple[Any, Any]] = {
    "str": ("one", "two"),
    "int": (7, 8),
    "float": (1.5, 2.0),
    "bool": (True, False),
    "datetime": (TIME, TIME.replace(year=1)),
    "Any": ({"free": [1, None, "text", 1.5, True]}, ["other"]),
}


class Field:
    """One keyword of a model."""

    def __init__(self, name: str, annotation: str, is_required: bool) -> None:
        """Is made of the stub."""
        self.name = name
        self.annotation = annotation.removesuffix(" | None")
        self.is_required = is_required

    def sample(self, which: int = 0) -> Any:
        """One of two values that differ."""
        return _sample(self.annotation, which)


@cache
def fields() -> dict[str, list[Field]]:
    """The fields of each model, in their order."""
    stub = Path(neonapi.__file__).parent / "models.pyi"
    found = {}
    for node in ast.parse(stub.read_text()).body:
        if isinstance(node, ast.ClassDef) and node.name in MODELS:
            found[node.name] = list(_fields_of(node))
    assert set(found) == set(MODELS)
    return found


def _fields_of(node: ast.ClassDef) -> Any:
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name == "__new__":
            arguments = function.args
            for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
                assert argument.annotation is not None
                yield Field(argument.arg, ast.unparse(argument.annotation), default is None)


def _sample(annotation: str, which: int) -> Any:
    if annotation in _SCALARS:
        return _SCALARS[annotation][which]
    if annotation in ENUMERATIONS:
        # Every second one is none that this version knows.
        return ENUMERATIONS[annotation][0] if which == 0 else "never-heard-of"
    if inner := re.fullmatch(r"Mapping\[str, (.*)\]", annotation):
        return {f"key-{which}": _sample(inner[1], which)}
    if inner := re.fullmatch(r"Sequence\[(.*)\]", annotation):
        return [_sample(inner[1], which)] * (which + 1)
    name = annotation.removesuffix(" | Mapping[str, Any]")
    if name in UNIONS:
        name = UNIONS[name][which]
    return model(name, which=which)


def keywords(name: str, *, only_required: bool = False, which: int = 0) -> dict[str, Any]:
    """Keywords of a model, for all of its fields or those that it needs."""
    chosen = (field for field in fields()[name] if field.is_required or not only_required)
    return {field.name: field.sample(which) for field in chosen}


def model(name: str, *, only_required: bool = False, which: int = 0) -> Any:
    """A model with a value in each field, or in each that it needs."""
    return getattr(models, name)(**keywords(name, only_required=only_required, which=which))
