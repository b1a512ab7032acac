"""What all tests share: a local Neon, and clients of it.

The program behind it is the installed one, or that of the variable `NEONAPI_EMULATOR`. One process serves
all tests of a run; every test that asks for `emulator` finds it as after its start.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator

# A runner in the background ignores Ctrl-C, and so would the programs that tests start and interrupt.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test finds a key or a proxy of whoever runs it."""
    for name in ("NEON_API_KEY", "NEON_API_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def emulator(neon_emulator: Emulator) -> Emulator:
    """A local Neon as after its start; operations are over at the next look."""
    return neon_emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[neonapi.Client]:
    """A client that neither paces nor repeats, so that each request of a test is one that it made."""
    with emulator.client(retries=0) as client:
        yield client


@pytest.fixture
def project(emulator: Emulator) -> dict[str, Any]:
    """A project that is ready: `id`, `default_branch_id`, `endpoint_id`, `branch_ids`."""
    return emulator.seed_project("shop", endpoints=True)
