"""Requests to operations that this version does not know."""

from __future__ import annotations

import base64
import io
from typing import Any
from urllib.parse import parse_qsl

import pytest

import neonapi
from neonapi import models
from neonapi.testing import Emulator


def test_requests_to_any_path(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    details = client.request("GET", f"/projects/{project['id']}")
    assert isinstance(details, neonapi.ResponseDetails)
    assert (details.status, details.attempts) == (200, 1)
    assert details.json()["project"]["name"] == "shop"
    created = client.request("post", "/projects", json={"project": {"name": "raw"}})
    assert created.status == 201
    # It never waits.
    assert len(emulator.requests()) == 2
    emulator.add_fault("status", status=200, body={"text": "no JSON"})
    details = client.request("GET", "/brand/new")
    assert (details.text, details.json()) == ("no JSON", None)
    assert client.request("DELETE", "/brand/new").status == 200
    emulator.clear_faults()
    with pytest.raises(neonapi.NotFoundError) as caught:
        client.request("GET", "/brand/new")
    assert caught.value.operation_id == "request"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (None, ""),
        ({}, ""),
        ({"a": "b c", "n": 1, "f": 1.5, "t": True, "none": None}, "a=b+c&n=1&f=1.5&t=true"),
        ({"id": ["1", 2], "e": []}, "id=1&id=2"),
        ([("a", "1"), ("b", "2"), ("a", "3")], "a=1&b=2&a=3"),
        ((("ü", "&="),), "%C3%BC=%26%3D"),
    ],
)
def test_queries(query: Any, expected: str, client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("status", status=200, body="empty")
    client.request("GET", "/x", query=query)
    assert emulator.requests()[-1]["query"].replace("%20", "+") == expected


def test_bodies(client: neonapi.Client, emulator: Emulator) -> None:
    emulator.add_fault("status", status=200, body="empty")
    client.request("POST", "/x", json={"a": [1, None, models.SharedEmailServer()]})
    request = emulator.requests()[-1]
    assert request["headers"]["content-type"] == "application/json"
    assert request["body"]["a"][:2] == [1, None]
    client.request("POST", "/x", form={"project": {"name": "a b", "n": 1}, "list": ["x", "y"]})
    request = emulator.requests()[-1]
    assert request["headers"]["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(request["body"]) == [
        ("list[]", "x"),
        ("list[]", "y"),
        ("project[n]", "1"),
        ("project[name]", "a b"),
    ]
    binary = bytes(range(256))
    client.request(
        "POST",
        "/x",
        multipart=[
            {"name": "text", "content": "héllo"},
            {"name": "bytes", "content": bytearray(binary), "file_name": "a.bin"},
            {"name": "file", "content": io.BytesIO(b"{}"), "content_type": "application/json"},
        ],
    )
    request = emulator.requests()[-1]
    assert request["headers"]["content-type"].startswith("multipart/form-data; boundary=")
    body = base64.b64decode(request["body"]["base64"])
    assert 'name="text"'.encode() in body
    assert "héllo".encode() in body
    assert binary in body
    assert b'filename="a.bin"' in body
    assert b"application/json" in body
    client.request("POST", "/x", json=[])
    assert emulator.requests()[-1]["body"] == []


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"method": "FETCH"}, ValueError, "'method' must be GET, POST, PUT, PATCH or DELETE"),
        ({"method": 3}, TypeError, "'method' must be str, not int"),
        ({"path": 3}, TypeError, "'path' must be str, not int"),
        ({"path": "projects"}, ValueError, "path"),
        ({"path": ""}, ValueError, "path"),
        ({"path": "https://example.com/"}, ValueError, "path"),
        ({"path": "//example.com/"}, ValueError, "path"),
        ({"path": "/../users/me"}, ValueError, "path"),
        ({"path": "/a b"}, ValueError, "path"),
        ({"path": "/a?b=c"}, ValueError, "path"),
        ({"path": "/a#b"}, ValueError, "path"),
        ({"path": "/ü"}, ValueError, "path"),
        ({"path": "/a\r\nb: c"}, ValueError, "path"),
        ({"path": "/\ud800"}, ValueError, "'path' holds a lone surrogate"),
        ({"query": "a=b"}, TypeError, "'query' must be a dict or several pairs, not str"),
        ({"query": 3}, TypeError, "'query' must be a dict or several pairs, not int"),
        ({"query": [("a",)]}, TypeError, "'query' must be"),
        ({"query": {1: "a"}}, TypeError, "'query' must be str, not int"),
        ({"query": {"a": b"x"}}, TypeError, "query"),
        ({"query": {"a": {"b": "c"}}}, TypeError, r"'query\.a'"),
        ({"query": {"a": object()}}, TypeError, r"'query\.a' must be str, not object"),
        ({"query": {"a": float("nan")}}, ValueError, r"'query\.a' must be a finite number"),
        ({"json": 1, "form": {}}, ValueError, "takes one of 'json', 'form' and 'multipart'"),
        ({"multipart": {}}, TypeError, "'multipart' must be several dicts"),
        ({"multipart": [3]}, TypeError, r"'multipart\[0\]' must be several dicts"),
        ({"multipart": [{}]}, ValueError, r"'multipart\[0\]' has no name"),
        ({"multipart": [{"name": "a", "content": 3}]}, TypeError, r"'multipart\[0\]\.content'"),
        ({"multipart": [{"name": "a", "nam": 3}]}, ValueError, r"'multipart\[0\]\.nam' is not known"),
    ],
)
def test_requests_refused(
    arguments: dict[str, Any],
    error: type[Exception],
    words: str,
    client: neonapi.Client,
    emulator: Emulator,
) -> None:
    with pytest.raises(error, match=words):
        client.request(**{"method": "POST", "path": "/projects", **arguments})
    assert emulator.requests() == []
