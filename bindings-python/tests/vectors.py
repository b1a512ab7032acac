"""The request vectors: each operation with all its arguments, the request it makes, and an answer."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from neonapi import models
from neonapi._names import MODELS, UNIONS

_FILE = Path(__file__).parents[2] / "tests" / "vectors" / "operations.json"

# The models of each form of a union, by what its tag says.
_FORMS = {
    "standard": "StandardEmailServer",
    "shared": "SharedEmailServer",
    "schedule": "Schedule",
    "storage_object_created": "StorageObjectCreated",
}


@cache
def vectors() -> list[dict[str, Any]]:
    """All of them."""
    found: list[dict[str, Any]] = json.loads(_FILE.read_text())
    return found


def time_of(text: str) -> datetime:
    """A time stamp of JSON; Python 3.10 does not read the Z itself."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def method_of(client: Any, vector: dict[str, Any]) -> Callable[..., Any]:
    """The method that a vector is about."""
    group, verb = vector["call"].split(".")
    method: Callable[..., Any] = getattr(getattr(client, group), verb)
    return method


def call(client: Any, vector: dict[str, Any], typed: bool) -> Any:
    """Makes the call of a vector, its parts as models where `typed`, as plain objects where not."""
    method = method_of(client, vector)
    given = dict(vector["arguments"])
    path, keywords = [], {}
    for name, parameter in inspect.signature(method).parameters.items():
        if name not in given:
            continue
        value = given.pop(name)
        if name == "zip":
            value = value.encode()
        elif typed:
            value = _typed(value, str(parameter.annotation))
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            keywords[name] = value
        else:
            path.append(value)
    assert not given, f"no such arguments: {given}"
    return method(*path, **keywords)


def _typed(value: Any, annotation: str) -> Any:
    """A value as an annotation wishes: models for dicts, `datetime` for text."""
    if "datetime" in annotation:
        return time_of(value)
    names = [name for name in re.findall(r"\w+", annotation) if name in MODELS or name in UNIONS]
    if not names:
        return value
    if isinstance(value, list):
        return [_model(names[0], item) for item in value]
    return _model(names[0], value)


def _model(name: str, value: dict[str, Any]) -> Any:
    if name in UNIONS:
        (tag,) = {"type", "provider"} & set(value)
        form = _FORMS[value[tag]]
        (name,) = (record for record in UNIONS[name] if record.startswith(form))
        value = {key: item for key, item in value.items() if key != tag}
    return getattr(models, name)(**value)


def plain(value: Any) -> Any:
    """What a call gave, as JSON has it."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return value.decode()
    return value.to_dict() if hasattr(value, "to_dict") else value


def without_nulls(value: Any) -> Any:
    """JSON in which what is null is absent."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def expected_value(vector: dict[str, Any]) -> Any:
    """What a call has to give, as JSON."""
    answer = vector["answer"]
    return answer["value"] if "value" in answer else answer["body"]


def canned(vector: dict[str, Any]) -> dict[str, Any]:
    """The fields of a fault that answers as a vector says."""
    body = vector["answer"]["body"]
    given: Any = {"text": body} if isinstance(body, str) else {"json": body}
    return {"status": vector["answer"]["status"], "body": "empty" if body is None else given}


def check_request(vector: dict[str, Any], request: dict[str, Any]) -> None:
    """Holds what was received against a vector, field by field."""
    expected = vector["request"]
    assert request["method"] == expected["method"]
    assert request["path"].removeprefix("/api/v2") == expected["path"]
    pairs = [list(pair) for pair in parse_qsl(request["query"], keep_blank_values=True)]
    # Their order means something among those of one name only.
    assert sorted(pairs, key=_name) == sorted(expected["query"], key=_name)
    content_type = request["headers"].get("content-type")
    if "parts" in expected:
        assert content_type.startswith("multipart/form-data; boundary=")
        found = [[part.name, part.content] for part in parts_of(request)]
        assert sorted(found, key=_name) == sorted(expected["parts"], key=_name)
        return
    assert (request["body"] or None) == expected.get("body")
    assert content_type == ("application/json" if "body" in expected else None)


def _name(pair: list[str]) -> str:
    return pair[0]


class Part:
    """A part of a multipart body."""

    def __init__(self, text: str) -> None:
        """Takes it apart."""
        head, _, content = text.partition("\r\n\r\n")
        self.head = head
        self.content = content.removesuffix("\r\n")
        found = re.search(r'[ ;]name="([^"]*)"', head)
        assert found is not None, head
        self.name = found.group(1)


def parts_of(request: dict[str, Any]) -> list[Part]:
    """The parts of a multipart body of text."""
    boundary = request["headers"]["content-type"].split("boundary=")[1]
    pieces = request["body"].split(f"--{boundary}")
    return [Part(piece.removeprefix("\r\n")) for piece in pieces[1:-1]]
