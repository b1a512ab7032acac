"""The emulator, the client and a project for the tests."""

import inspect

import neon_api
import pytest

import own_faults
from emulator import Emulator

succeeded = set()


class Noting:
    """The client, which notes what has succeeded."""

    def __init__(self, client):
        self._client = client

    def __getattr__(self, name):
        method = getattr(self._client, name)

        def call(*arguments, **named):
            answer = method(*arguments, **named)
            succeeded.add(name)
            return answer

        return call


def methods():
    """All calls that the client has."""
    members = inspect.getmembers(neon_api.NeonAPI, callable)
    return {name for name, _ in members if not name.startswith("_")}


@pytest.fixture(scope="session")
def emulator():
    with Emulator() as running:
        yield running


@pytest.fixture(scope="session")
def neon(emulator):
    return Noting(neon_api.NeonAPI("key", base_url=emulator.base_url))


@pytest.fixture
def project(emulator):
    """A seeded project: `id`, `default_branch_id`, `endpoint_id`."""
    return emulator.seed(projects=[{"name": "shop"}])["projects"][0]


def pytest_terminal_summary(terminalreporter):
    unusable, lesser = own_faults.calls(False), own_faults.calls(True)
    terminalreporter.write_line(
        f"neon-api: {len(methods())} calls, {len(succeeded - unusable)} pass "
        f"({len(lesser)} of them with a lesser fault of their own), "
        f"{len(unusable)} cannot for a reason of their own (tests/foreign/README.md)"
    )
