"""Settings of a client: all of them, those that are refused, and the environment."""

from __future__ import annotations

import asyncio
import inspect
from datetime import timedelta
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator

DEFAULTS: dict[str, Any] = {
    "base_url": "https://console.neon.tech/api/v2",
    "allow_plain_http": False,
    "org_id": None,
    "connect_timeout": 10.0,
    "attempt_timeout": 60.0,
    "call_timeout": 300.0,
    "retries": 4,
    "lock_timeout": 120.0,
    "wait": "all",
    "wait_timeout": 300.0,
    "poll_interval": 0.25,
    "poll_interval_max": 2.0,
    "rate_limit": True,
    "requests_per_minute": 700,
    "account_burst": 40,
    "route_requests_per_second": 40,
    "consumption_requests_per_minute": 30,
    "org_api_keys_per_second": 10,
    "rate_limit_group": None,
    "max_response_bytes": 67_108_864,
    "user_agent_suffix": None,
}

# Given, and as it comes back.
OTHERS: list[tuple[str, Any, Any]] = [
    ("base_url", "https://neon.example.com/v2", "https://neon.example.com/v2"),
    ("allow_plain_http", True, True),
    ("org_id", "org-one-1", "org-one-1"),
    ("connect_timeout", 2, 2.0),
    ("connect_timeout", 0.0015, 0.002),
    ("connect_timeout", 1e-9, 0.001),
    ("connect_timeout", timedelta(minutes=10), 600.0),
    ("attempt_timeout", timedelta(seconds=1.5), 1.5),
    ("call_timeout", None, None),
    ("call_timeout", 86_400, 86_400.0),
    ("retries", 0, 0),
    ("retries", 20, 20),
    ("lock_timeout", 0, 0.0),
    ("wait", "none", "none"),
    ("wait", "creations", "creations"),
    ("wait_timeout", 0.5, 0.5),
    ("poll_interval", 0.05, 0.05),
    ("poll_interval_max", 60, 60.0),
    ("rate_limit", False, False),
    ("requests_per_minute", 100, 100),
    ("account_burst", 1, 1),
    ("route_requests_per_second", 5, 5),
    ("consumption_requests_per_minute", 1_000_000, 1_000_000),
    ("org_api_keys_per_second", 3, 3),
    ("rate_limit_group", "team", "team"),
    ("max_response_bytes", 1024, 1024),
    ("user_agent_suffix", "shop/1.2", "shop/1.2"),
]

REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"api_key": ""}, neonapi.ConfigurationError, "api_key: empty"),
    ({"api_key": "a\nb"}, neonapi.ConfigurationError, "api_key"),
    ({"api_key": "schlüssel"}, neonapi.ConfigurationError, "api_key"),
    ({"api_key": 3}, TypeError, "'api_key' must be str, not int"),
    ({"api_key": b"key"}, TypeError, "'api_key' must be str, not bytes"),
    ({"api_key": "\ud800"}, ValueError, "'api_key' holds a lone surrogate"),
    ({"base_url": ""}, neonapi.ConfigurationError, "base_url"),
    ({"base_url": "console.neon.tech"}, neonapi.ConfigurationError, "base_url"),
    ({"base_url": "ftp://example.com"}, neonapi.ConfigurationError, "base_url"),
    ({"base_url": "http://example.com"}, neonapi.ConfigurationError, "allow_plain_http"),
    ({"base_url": "https://me:s3cr3t@example.com"}, neonapi.ConfigurationError, "base_url"),
    ({"base_url": 3}, TypeError, "'base_url' must be str, not int"),
    ({"allow_plain_http": 1}, TypeError, "'allow_plain_http' must be bool, not int"),
    ({"org_id": ""}, neonapi.ConfigurationError, "org_id"),
    ({"connect_timeout": 0}, neonapi.ConfigurationError, "connect_timeout"),
    ({"connect_timeout": 600.1}, neonapi.ConfigurationError, "connect_timeout"),
    ({"connect_timeout": "1"}, TypeError, "connect_timeout must be a number of seconds"),
    ({"connect_timeout": True}, TypeError, "connect_timeout must be a number of seconds"),
    ({"attempt_timeout": 3601}, neonapi.ConfigurationError, "attempt_timeout"),
    ({"call_timeout": -1}, neonapi.ConfigurationError, "call_timeout"),
    ({"call_timeout": float("nan")}, neonapi.ConfigurationError, "call_timeout"),
    ({"call_timeout": timedelta(days=-1)}, neonapi.ConfigurationError, "call_timeout"),
    ({"lock_timeout": float("inf")}, neonapi.ConfigurationError, "lock_timeout"),
    ({"retries": 21}, neonapi.ConfigurationError, "retries is 21"),
    ({"retries": -1}, neonapi.ConfigurationError, "'retries' must not be negative"),
    ({"retries": 2**70}, ValueError, "'retries' is beyond 64 bit"),
    ({"retries": 1.0}, TypeError, "'retries' must be int, not float"),
    ({"retries": True}, TypeError, "'retries' must be int, not bool"),
    ({"wait": "some"}, neonapi.ConfigurationError, "'all', 'creations' or 'none'"),
    ({"wait": True}, TypeError, "'wait' must be str, not bool"),
    ({"wait_timeout": 0}, neonapi.ConfigurationError, "wait_timeout"),
    ({"poll_interval": 0.049}, neonapi.ConfigurationError, "poll_interval"),
    ({"poll_interval": 3}, neonapi.ConfigurationError, "poll_interval_max"),
    ({"poll_interval_max": 61}, neonapi.ConfigurationError, "poll_interval_max"),
    ({"rate_limit": None, "account_burst": 0}, neonapi.ConfigurationError, "account_burst"),
    ({"requests_per_minute": 0}, neonapi.ConfigurationError, "requests_per_minute"),
    ({"route_requests_per_second": 0}, neonapi.ConfigurationError, "route_requests_per_second"),
    (
        {"consumption_requests_per_minute": 1_000_001},
        neonapi.ConfigurationError,
        "consumption_requests_per_minute",
    ),
    ({"org_api_keys_per_second": 0}, neonapi.ConfigurationError, "org_api_keys_per_second"),
    ({"max_response_bytes": 1023}, neonapi.ConfigurationError, "max_response_bytes"),
    ({"user_agent_suffix": "a\nb"}, neonapi.ConfigurationError, "user_agent_suffix"),
    ({"proxy": "nowhere"}, neonapi.ConfigurationError, "proxy"),
    ({"proxy": "http://me:s3cr3t@host:99999"}, neonapi.ConfigurationError, "proxy"),
    ({"root_certificates": ["s3cr3t"]}, neonapi.ConfigurationError, "root_certificates: number 1"),
    ({"root_certificates": "text"}, TypeError, "'root_certificates' must be several str or bytes"),
    ({"root_certificates": b"x"}, TypeError, "'root_certificates' must be several str or bytes"),
    ({"root_certificates": [3]}, TypeError, r"'root_certificates\[0\]'"),
    ({"no_such_setting": 1}, TypeError, "'no_such_setting'"),
    ({"log": print}, TypeError, "'log'"),
]


def test_defaults() -> None:
    with neonapi.Client(api_key="k") as client:
        assert client.settings == DEFAULTS
    signature = inspect.signature(neonapi.Client).parameters
    secret = {"api_key", "proxy", "root_certificates"}
    assert set(signature) == set(DEFAULTS) | secret
    for name, default in DEFAULTS.items():
        if name != "base_url":
            assert signature[name].default == default
    assert set(inspect.signature(neonapi.AsyncClient).parameters) == set(signature) | {"threads"}


@pytest.mark.parametrize(("name", "given", "expected"), OTHERS)
def test_a_setting_is_kept(name: str, given: Any, expected: Any) -> None:
    with neonapi.Client(**{"api_key": "k", name: given}) as client:
        assert client.settings == DEFAULTS | {name: expected}

    async def main() -> None:
        async with neonapi.AsyncClient(**{"api_key": "k", name: given}) as awaited:
            assert awaited.settings == DEFAULTS | {name: expected}

    asyncio.run(main())


@pytest.mark.parametrize(("settings", "error", "words"), REFUSED)
def test_a_setting_is_refused(
    settings: dict[str, Any], error: type[Exception], words: str
) -> None:
    for client in (neonapi.Client, neonapi.AsyncClient):
        with pytest.raises(error, match=words) as caught:
            client(**{"api_key": "k", **settings})
        assert "s3cr3t" not in str(caught.value)
        assert "_ms" not in str(caught.value)


@pytest.mark.parametrize("threads", [0, -1, 1.5, "2", True, None])
def test_threads_that_cannot_be(threads: Any) -> None:
    with pytest.raises((neonapi.ConfigurationError, TypeError), match="threads"):
        neonapi.AsyncClient(api_key="k", threads=threads)


def test_settings_by_position() -> None:
    with pytest.raises(TypeError, match="positional"):
        neonapi.Client("key")  # type: ignore[call-arg]


def test_without_a_key() -> None:
    for make in (neonapi.Client, neonapi.Client.from_environment, neonapi.AsyncClient):
        with pytest.raises(neonapi.ConfigurationError, match="NEON_API_KEY"):
            make()


def test_environment(
    monkeypatch: pytest.MonkeyPatch, emulator: Emulator, project: dict[str, Any]
) -> None:
    monkeypatch.setenv("NEON_API_KEY", "key-of-the-environment")
    monkeypatch.setenv("NEON_API_BASE_URL", emulator.base_url)
    for client in (
        neonapi.Client(),
        neonapi.Client(api_key=None, retries=0),
        neonapi.Client.from_environment(),
    ):
        with client:
            assert client.settings["base_url"] == emulator.base_url
            assert client.projects.get(project["id"]).name == "shop"

    async def main() -> None:
        async with neonapi.AsyncClient.from_environment() as awaited:
            assert (await awaited.projects.get(project["id"])).name == "shop"

    asyncio.run(main())
    # A given key is not sent to an address that somebody put into the environment.
    with neonapi.Client(api_key="k") as client:
        assert client.settings["base_url"] == DEFAULTS["base_url"]
    with neonapi.Client(base_url="https://neon.example.com") as client:
        assert client.settings["base_url"] == "https://neon.example.com"
    monkeypatch.setenv("NEON_API_BASE_URL", "nonsense")
    with pytest.raises(neonapi.ConfigurationError, match="base_url"):
        neonapi.Client()
    monkeypatch.setenv("NEON_API_KEY", "")
    with pytest.raises(neonapi.ConfigurationError, match="NEON_API_KEY"):
        neonapi.Client()


def test_the_organization_of_the_client_is_sent(emulator: Emulator) -> None:
    emulator.seed(organizations=[{"id": "org-two", "name": "Two"}])
    with emulator.client(org_id="org-two") as client:
        created = client.projects.create(name="shop").project
        assert created.org_id == "org-two"
        assert [project.id for project in client.projects.list()] == [created.id]
        assert "org_id=org-two" in emulator.requests()[-1]["query"]


def test_who_asks_is_said(emulator: Emulator) -> None:
    with emulator.client(user_agent_suffix="shop/1.2") as client:
        list(client.regions.list())
    agent = emulator.requests()[0]["headers"]["user-agent"]
    assert agent.startswith("neonapi")
    assert neonapi.__version__ in agent
    assert agent.endswith("shop/1.2")
    assert emulator.requests()[0]["authorization"] is True


def test_keys_are_kept_apart_and_hidden(emulator: Emulator) -> None:
    with Emulator(api_keys=["napi_right_key"]) as guarded:
        with guarded.client(api_key="napi_right_key") as client:
            assert client.settings.keys() == DEFAULTS.keys()
            assert "right" not in f"{client!r} {client.settings}"
            list(client.regions.list())
        with guarded.client(api_key="napi_wrong_key") as client:
            with pytest.raises(neonapi.AuthenticationError):
                list(client.regions.list())
