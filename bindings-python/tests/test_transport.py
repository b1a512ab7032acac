"""The way to the server: certificates and proxies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import neonapi
from certificates import Authority, authority, front, proxy
from neonapi.testing import Emulator


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """An authority that only these tests know."""
    return authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def port(mine: Authority, emulator: Emulator) -> Iterator[int]:
    """The port of a server for localhost."""
    with front(mine.issue("localhost"), emulator.base_url) as port:
        yield port


def names(client: neonapi.Client) -> list[str]:
    """The names of all projects."""
    with client:
        return [project.name for project in client.projects.list()]


def client_of(port: int, host: str = "localhost", **settings: Any) -> neonapi.Client:
    """A client of a server that speaks TLS."""
    base_url = f"https://{host}:{port}/api/v2"
    return neonapi.Client(api_key="key", base_url=base_url, retries=0, **settings)


@pytest.mark.parametrize("is_text", [False, True])
def test_a_certificate_of_an_authority_that_is_given(
    is_text: bool, port: int, mine: Authority, emulator: Emulator
) -> None:
    emulator.seed_project("shop")
    certificate = mine.certificate
    given = certificate.read_text() if is_text else certificate.read_bytes()
    assert names(client_of(port, root_certificates=[given])) == ["shop"]


def test_an_authority_of_the_environment(
    port: int, mine: Authority, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.seed_project("shop")
    monkeypatch.setenv("SSL_CERT_FILE", str(mine.certificate))
    assert names(client_of(port)) == ["shop"]


def test_an_authority_that_nobody_knows(port: int, emulator: Emulator) -> None:
    with pytest.raises(neonapi.APIConnectionError, match="(?i)certificate") as caught:
        names(client_of(port))
    assert not caught.value.outcome_unknown
    assert emulator.requests() == []


def test_a_certificate_for_another_name(mine: Authority, emulator: Emulator) -> None:
    with front(mine.issue("other.example"), emulator.base_url) as port:
        client = client_of(port, root_certificates=[mine.certificate.read_bytes()])
        with pytest.raises(neonapi.APIConnectionError, match="(?i)certificate.*name"):
            names(client)
    assert emulator.requests() == []


def test_what_is_no_certificate(tmp_path: Path) -> None:
    with pytest.raises(neonapi.ConfigurationError, match="root_certificates: number 1"):
        neonapi.Client(api_key="key", root_certificates=["no certificate"])


@pytest.mark.parametrize("way", ["setting", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_through_a_proxy(
    way: str, mine: Authority, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.seed_project("shop")
    context = mine.issue("neon.example")
    certificates = [mine.certificate.read_bytes()]
    with front(context, emulator.base_url) as behind, proxy(behind) as (port, asked):
        # The name is nobody's: only the proxy knows the way.
        address = f"http://127.0.0.1:{port}"
        settings: dict[str, Any] = {"root_certificates": certificates}
        if way == "setting":
            settings["proxy"] = address
        else:
            monkeypatch.setenv(way, address)
        assert names(client_of(443, "neon.example", **settings)) == ["shop"]
    assert asked == ["CONNECT neon.example:443 HTTP/1.1"]


def test_the_setting_is_stronger(monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy(None) as (wrong, not_asked), proxy(None) as (port, asked):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{wrong}")
        client = client_of(443, "neon.example", proxy=f"http://127.0.0.1:{port}")
        with pytest.raises(neonapi.NeonError):
            names(client)
    assert (not_asked, len(asked)) == ([], 1)


def test_around_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy(None) as (port, asked):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("NO_PROXY", "other.example,neon.invalid")
        with pytest.raises(neonapi.APIConnectionError):
            names(client_of(443, "neon.invalid"))
        assert asked == []
        with pytest.raises(neonapi.NeonError):
            names(client_of(443, "neon.example"))
        assert len(asked) == 1


def test_this_machine_is_reached_without_a_proxy(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.seed_project("shop")
    with proxy(None) as (port, asked):
        address = f"http://127.0.0.1:{port}"
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, address)
        assert names(emulator.client(proxy=address)) == ["shop"]
    assert asked == []


def test_a_password_of_a_proxy_is_no_text() -> None:
    client = neonapi.Client(api_key="key", proxy="http://user:secret-password@127.0.0.1:1")
    assert "secret-password" not in repr(client) + repr(client.settings)
    with pytest.raises(neonapi.APIConnectionError) as caught:
        names(client.with_options(call_timeout=5))
    assert "secret-password" not in str(caught.value)
