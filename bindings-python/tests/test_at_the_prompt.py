"""What one sees who tries the package out: names, signatures, hints, texts of objects."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any

import pytest

import neonapi
from neonapi import models
from neonapi._async_groups import AsyncClientGroups
from neonapi.groups import ClientGroups


def test_signatures_of_models_say_what_is_required() -> None:
    signature = inspect.signature(models.Branch)
    assert list(signature.parameters) == list(models.Branch.__match_args__)
    assert signature.parameters["id"].default is inspect.Parameter.empty
    assert signature.parameters["parent_id"].default is None
    kinds = {parameter.kind for parameter in signature.parameters.values()}
    assert kinds == {inspect.Parameter.KEYWORD_ONLY}


def test_the_base_of_models_has_no_signature_of_its_own() -> None:
    assert not hasattr(models.Branch.__mro__[1], "__signature__")


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (lambda: getattr(models, "AllowedIps")(ip=[]), "unexpected keyword argument 'ip'. Did you mean 'ips'?"),
        (
            lambda: models.ProjectSettingsData(allowed_ips={"ipz": []}),
            "unexpected key 'ipz' for AllowedIps. Did you mean 'ips'?",
        ),
    ],
)
def test_misspelt_fields_are_told_what_may_have_been_meant(made: Any, text: str) -> None:
    with pytest.raises(TypeError) as raised:
        made()
    assert str(raised.value).endswith(text)


def test_fields_like_no_other_have_no_hint() -> None:
    with pytest.raises(TypeError) as raised:
        getattr(models, "AllowedIps")(zzz=1)
    assert str(raised.value).endswith("unexpected keyword argument 'zzz'")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import neonapi; neonapi.Clint", "Client"),
        ("from neonapi import models; models.Brnch", "Branch"),
        ("import neonapi; neonapi.Client(api_key='k').branchs", "branches"),
        ("import neonapi; neonapi.Client(api_key='k').branches.creat", "create"),
    ],
)
def test_misspelt_names_are_told_what_may_have_been_meant(code: str, name: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert f"Did you mean: '{name}'?" in done.stderr


def test_names_of_groups_are_there_to_be_completed() -> None:
    with neonapi.Client(api_key="key") as client:
        names = set(dir(client))
        assert {"branches", "projects", "with_response"} <= names
        assert "get_or_create" in dir(client.branches)
    groups = {name for name in dir(ClientGroups) if not name.startswith("_")}
    assert groups == {name for name in dir(AsyncClientGroups) if not name.startswith("_")}


def test_a_star_brings_the_public_names_and_no_others() -> None:
    names: dict[str, Any] = {}
    exec("from neonapi import *", names)
    assert set(names) - {"__builtins__"} == set(neonapi.__all__)
    names = {}
    exec("from neonapi.models import *", names)
    assert set(names) - {"__builtins__"} == set(models.__all__)


def test_objects_say_what_they_are() -> None:
    with neonapi.Client(api_key="key") as client:
        branches = client.branches.list("project")
        assert repr(client.branches) == "<neonapi group Branches>"
        assert repr(branches) == "<neonapi.List: an iterator over items, fetched page by page>"
        assert repr(branches.pages()) == "<neonapi.Pages: an iterator over pages, fetched one by one>"
