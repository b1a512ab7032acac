"""What all models have in common, tried with each of them."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from samples import fields, keywords, model

from neonapi import models
from neonapi._names import MODELS, UNIONS

every_model = pytest.mark.parametrize("name", MODELS)
# Forms of unions, which say in JSON which form they are.
_FORMS = {record for records in UNIONS.values() for record in records}


def without_tag(made: Any) -> dict[str, Any]:
    """Keywords that make the same model again."""
    given: dict[str, Any] = made.to_dict()
    if type(made).__name__ in _FORMS:
        assert isinstance(given.pop("type"), str)
    return given


@every_model
def test_fields_come_back(name: str) -> None:
    given = keywords(name)
    made = getattr(models, name)(**given)
    assert {field: getattr(made, field) for field in given} == given
    assert type(made).__match_args__ == tuple(given)
    assert type(made).__module__ == "neonapi.models"
    assert type(made).__doc__


@every_model
def test_what_is_not_given_is_none(name: str) -> None:
    made = model(name, only_required=True)
    optional = [field.name for field in fields()[name] if not field.is_required]
    assert all(getattr(made, field) is None for field in optional)
    assert not any(f"{field}=None" in repr(made) for field in optional)
    # `None` is the same as nothing.
    given = keywords(name, only_required=True) | dict.fromkeys(optional)
    assert getattr(models, name)(**given) == made


@every_model
def test_each_field_counts_for_equality_and_cannot_change(name: str) -> None:
    made = model(name)
    for field in fields()[name]:
        other = getattr(models, name)(**keywords(name) | {field.name: field.sample(1)})
        assert made != other
        assert getattr(other, field.name) == field.sample(1)
        with pytest.raises(AttributeError):
            setattr(made, field.name, field.sample(1))
        with pytest.raises(AttributeError):
            delattr(made, field.name)
    assert made == model(name)


@every_model
def test_needed_fields_are_named_when_absent(name: str) -> None:
    needed = keywords(name, only_required=True)
    for absent in needed:
        given = {field: value for field, value in needed.items() if field != absent}
        with pytest.raises(TypeError, match=f"missing required keyword-only argument: '{absent}'"):
            getattr(models, name)(**given)


@every_model
def test_wrong_types_are_named(name: str) -> None:
    for field in fields()[name]:
        wrong: Any = b"bytes"
        if field.annotation in ("Any", "Mapping[str, Any]"):
            wrong = object()
        with pytest.raises(TypeError, match=rf"^{name}\(\) argument '{field.name}.* must be "):
            getattr(models, name)(**keywords(name) | {field.name: wrong})


@every_model
@pytest.mark.parametrize("only_required", [False, True], ids=["full", "least"])
def test_json_and_back(name: str, only_required: bool) -> None:
    made = model(name, only_required=only_required)
    made_class = type(made)
    assert made_class.from_json(made.to_json()) == made
    assert made_class.from_json(made.to_json().encode()) == made
    assert made.to_dict() == json.loads(made.to_json())
    # A model takes what it gives.
    assert made_class(**without_tag(made)) == made
    # With a field that nobody knows yet.
    later = made.to_dict() | {"field_of_a_later_version": {"a": [1]}}
    assert made_class.from_json(json.dumps(later)) == made


@every_model
def test_copies(name: str) -> None:
    made = model(name)
    assert copy.copy(made) == made
    assert copy.deepcopy({"inside": [made]}) == {"inside": [made]}
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(made, protocol))
        assert again == made
        assert type(again) is type(made)


@every_model
def test_other_things_are_not_equal(name: str) -> None:
    made = model(name)
    assert made != made.to_dict()
    assert made != model("Role" if name != "Role" else "Branch")
    assert made.__eq__(3) is NotImplemented
    assert made.__ne__(None) is NotImplemented
    with pytest.raises(TypeError, match="unhashable"):
        hash(made)
    with pytest.raises(TypeError, match="not supported"):
        _ = made < made


@every_model
def test_class_is_closed(name: str) -> None:
    made_class: Any = getattr(models, name)
    with pytest.raises(TypeError, match="no_such_field"):
        made_class(**keywords(name), no_such_field=1)
    with pytest.raises(TypeError, match="positional"):
        made_class("by position")
    with pytest.raises(TypeError, match="base type"):
        type("Own", (made_class,), {})
    with pytest.raises(AttributeError):
        model(name).no_such_field = 1


@every_model
def test_match_by_position_binds_all_fields(name: str) -> None:
    made: Any = model(name)
    made_class: Any = type(made)
    found = None
    match made:
        case made_class():
            found = [getattr(made, field) for field in made_class.__match_args__]
    assert found == list(keywords(name).values())


@every_model
def test_wrong_json_is_refused(name: str) -> None:
    made_class: Any = getattr(models, name)
    for text in ("", "no JSON", "[1]", '"text"', "{", '{"a": 1} trailing', "[" * 100_000):
        with pytest.raises(ValueError, match=rf"^{name}\.from_json\(\): "):
            made_class.from_json(text)
    wrong: Any
    for wrong in (None, 3, {}, bytearray(b"{}")):
        with pytest.raises(TypeError, match=rf"^{name}\.from_json\(\) argument must be str or bytes"):
            made_class.from_json(wrong)


def test_names() -> None:
    assert len(set(MODELS)) == len(MODELS) > 170
    assert {*MODELS} <= {*dir(models)}
    for name in MODELS:
        assert getattr(models, name) is getattr(models, name)
        assert getattr(models, name).__name__ == name
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel  # type: ignore[attr-defined]
