"""Fixtures for pytest, which finds them by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from neonapi import Client
    from neonapi.testing import Emulator


@pytest.fixture(scope="session")
def _neon_emulator_process() -> Iterator[Emulator]:
    # Imported late: every run of pytest loads this module.
    from neonapi.testing import Emulator

    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def neon_emulator(_neon_emulator_process: Emulator) -> Emulator:
    """A local Neon, as after its start for every test."""
    _neon_emulator_process.reset()
    return _neon_emulator_process


@pytest.fixture
def neon_client(neon_emulator: Emulator) -> Iterator[Client]:
    """A client of a local Neon."""
    with neon_emulator.client() as client:
        yield client
