"""What single values of models look like in Python: secrets, times, numbers, forms, free JSON."""

from __future__ import annotations

import json
import multiprocessing
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from samples import TIME, fields, keywords, model

from neonapi import models
from neonapi._names import ENUMERATIONS, MODELS, UNIONS

# Keys, passwords, tokens, addresses with a password in them, presigned requests, transfer ids.
SECRETS = {
    "ApiKeyCreateResponse": {"key"},
    "ConnectedBranch": {"connection_string", "pooled_connection_string"},
    "ConnectedProject": {"connection_string", "pooled_connection_string"},
    "ConnectionDetails": {"connection_uri"},
    "ConnectionParameters": {"password"},
    "CreateCredentialResponse": {"api_token", "s3_secret_access_key"},
    "CredentialSecret": {"api_token", "s3_secret_access_key"},
    "NeonAuthCreateIntegrationResponse": {"secret_server_key"},
    "NeonAuthOauthProvider": {"client_secret"},
    "OrgApiKeyCreateResponse": {"key"},
    "PresignResponse": {"url", "headers"},
    "ProjectTransferRequestResponse": {"id"},
    "Role": {"password"},
    "RotateCredentialResponse": {"api_token", "s3_secret_access_key"},
    "StandardEmailServer": {"password"},
    "StandardEmailServerResponse": {"password"},
}


@pytest.mark.parametrize("name", MODELS)
def test_repr_shows_all_but_secrets(name: str) -> None:
    made = model(name)
    shown = repr(made)
    assert str(made) == shown
    assert shown.startswith(f"{name}(")
    for field in fields()[name]:
        value = getattr(made, field.name)
        if field.name not in SECRETS.get(name, ()):
            assert f"{field.name}={value!r}" in shown
        elif isinstance(value, dict):
            assert f"{field.name}={{'key-0': '***'}}" in shown
        else:
            assert f"{field.name}='***'" in shown


@pytest.mark.parametrize("name", SECRETS)
def test_secrets_are_in_no_repr_of_what_holds_them(name: str) -> None:
    marked = {field: "s3cr3t" for field in SECRETS[name]}
    if name == "PresignResponse":
        marked["headers"] = {"x": "s3cr3t"}  # type: ignore[assignment]
    made = getattr(models, name)(**keywords(name) | marked)
    assert "s3cr3t" not in repr(made)
    assert "s3cr3t" not in f"{[made]} {made!s} {made:}"
    assert made.to_json().count("s3cr3t") == len(marked)
    assert "s3cr3t" in json.dumps(made.to_dict())


def test_refused_json_is_not_quoted() -> None:
    for text in ('"s3cr3t"', '{"connection_uri": ["s3cr3t"]}', '{"connection_parameters": "s3cr3t"}'):
        with pytest.raises(ValueError, match="from_json") as caught:
            models.ConnectionDetails.from_json(text)
        assert "s3cr3t" not in str(caught.value)
    role = model("Role").to_dict()
    with pytest.raises(ValueError, match="from_json") as caught:
        models.Role.from_json(json.dumps(role | {"created_at": "s3cr3t"}))
    assert "s3cr3t" not in str(caught.value)


def test_match_takes_models_apart() -> None:
    match model("Role"):
        case models.Role(name="other"):
            found = "wrong"
        case models.Role("one", role_name, password=str() as password):
            found = f"{role_name} {password}"
        case _:
            found = "none"
    assert found == "one one"


def test_times_are_aware_and_in_utc() -> None:
    there = timezone(timedelta(hours=5, minutes=30))
    role = models.Role(**keywords("Role") | {"created_at": TIME.astimezone(there)})
    assert role.created_at == TIME
    assert role.created_at.tzinfo is timezone.utc
    assert role.to_dict()["created_at"] == "2026-01-02T03:04:05.678901Z"
    text = models.Role(**keywords("Role") | {"created_at": "2026-01-02T08:34:05.678901+05:30"})
    assert text == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=timezone.utc)),
        ("9999-12-30T22:00:00Z", datetime(9999, 12, 30, 22, tzinfo=timezone.utc)),
        ("1969-12-31T23:59:59.9Z", datetime(1969, 12, 31, 23, 59, 59, 900000, timezone.utc)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123456, timezone.utc)),
        ("2024-02-29T00:00:00+14:00", datetime(2024, 2, 28, 10, tzinfo=timezone.utc)),
    ],
)
def test_times_at_the_edges(text: str, expected: datetime) -> None:
    role = models.Role.from_json(json.dumps(model("Role").to_dict() | {"created_at": text}))
    assert role.created_at == expected


@pytest.mark.parametrize("number", [0, -1, 2**53 + 1, 2**63 - 1, -(2**63)])
def test_whole_numbers_of_64_bit(number: int) -> None:
    key = models.ApiKeyCreateResponse(**keywords("ApiKeyCreateResponse") | {"id": number})
    assert key.id == number
    assert models.ApiKeyCreateResponse.from_json(key.to_json()).id == number


def test_unsigned_numbers_of_64_bit() -> None:
    given = keywords("ConsumptionHistoryPerTimeframe")
    figures = models.ConsumptionHistoryPerTimeframe(**given | {"active_time_seconds": 2**64 - 1})
    assert figures.active_time_seconds == 2**64 - 1
    assert models.ConsumptionHistoryPerTimeframe.from_json(figures.to_json()) == figures
    with pytest.raises(ValueError, match="'active_time_seconds' must be between 0 and"):
        models.ConsumptionHistoryPerTimeframe(**given | {"active_time_seconds": -1})


@pytest.mark.parametrize("text", ["", "ü", "\0", "\U0001f418", 'a"b\\c\n', "\u2028", "x" * 100_000])
def test_texts_come_back(text: str) -> None:
    role = models.Role(**keywords("Role") | {"name": text})
    assert role.name == text
    assert models.Role.from_json(role.to_json()).name == text
    assert pickle.loads(pickle.dumps(role)).name == text


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_known_values_of_enumerations(name: str) -> None:
    alias: Any = getattr(models, name)
    (literal, text) = alias.__args__
    assert text is str
    assert literal.__args__ == ENUMERATIONS[name]


def test_values_of_a_later_version_are_kept() -> None:
    branch = models.Branch(**keywords("Branch") | {"current_state": "levitating"})
    assert branch.current_state == "levitating"
    assert branch.to_dict()["current_state"] == "levitating"
    assert pickle.loads(pickle.dumps(branch)) == branch


def test_forms_of_unions() -> None:
    assert {*UNIONS["Trigger"]} == {"ScheduleTrigger", "StorageObjectCreatedTrigger"}
    schedule = model("ScheduleTrigger")
    bucket = model("StorageObjectCreatedTrigger")
    page = models.TriggersListResponse(triggers=[schedule, bucket])
    assert page.triggers == [schedule, bucket]
    assert [item["type"] for item in page.to_dict()["triggers"]] == [
        "schedule",
        "storage_object_created",
    ]
    assert models.TriggersListResponse.from_json(page.to_json()) == page
    assert models.TriggersListResponse(triggers=page.to_dict()["triggers"]) == page
    assert isinstance(schedule, models.Trigger)  # type: ignore[misc, arg-type, unused-ignore]


def test_a_form_of_a_later_version_is_kept_and_not_shown() -> None:
    later = {"type": "telepathy", "token": "s3cr3t", "deep": {"a": [1, None]}}
    page = models.TriggersListResponse.from_json(json.dumps({"triggers": [later]}))
    assert page.triggers == [later]
    assert page.to_dict() == {"triggers": [later]}
    assert "telepathy" in repr(page)
    assert "s3cr3t" not in repr(page)
    again = pickle.loads(pickle.dumps(page))
    assert again == page


@pytest.mark.parametrize(
    "value", [{}, [], "text", 0, 1.5, True, [[[{"a": None}]]], {"": {"ü": -(2**63)}}, 2**64 - 1]
)
def test_free_json_comes_back(value: Any) -> None:
    (name, field) = next(
        (name, field.name)
        for name, of_one in fields().items()
        for field in of_one
        if field.annotation == "Mapping[str, Any]"
    )
    made = getattr(models, name)(**keywords(name) | {field: {"value": value}})
    assert getattr(made, field) == {"value": value}
    assert getattr(type(made).from_json(made.to_json()), field) == {"value": value}


def test_what_a_model_gives_is_no_way_into_it() -> None:
    page = models.BranchOperations(branch=model("Branch"), operations=[model("Operation")])
    page.operations.clear()
    page.to_dict()["branch"].clear()
    assert page.operations == [model("Operation")]
    assert page.branch == model("Branch")


def test_dicts_become_models() -> None:
    parts = {"branch": model("Branch").to_dict(), "operations": (model("Operation").to_dict(),)}
    made = models.BranchOperations(**parts)
    assert made == models.BranchOperations(branch=model("Branch"), operations=[model("Operation")])


def _name_of(role: models.Role) -> models.Role:
    assert role.name == "one"
    return role


def test_models_cross_processes() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(_name_of, (model("Role"),)) == model("Role")
