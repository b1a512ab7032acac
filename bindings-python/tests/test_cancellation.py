"""Ending calls by a token, in every phase, while other threads go on."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import neonapi
from neonapi.testing import Emulator
from phases import PHASES, Phase, deaf_server, get, holds, seed, until


class Call(threading.Thread):
    """A call on a thread of its own, and what became of it."""

    def __init__(
        self,
        phase: Phase,
        client: neonapi.Client,
        project_id: str,
        token: neonapi.CancelToken | None = None,
    ) -> None:
        super().__init__(daemon=True)
        self.token = token or neonapi.CancelToken()
        self.raised: BaseException | None = None
        self._phase = phase
        self._arguments = (client, project_id)
        self.start()

    def run(self) -> None:
        try:
            self._phase.call(*self._arguments, cancel=self.token)
        except BaseException as raised:
            self.raised = raised


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.name)
def test_a_token_ends_a_call(phase: Phase, emulator: Emulator) -> None:
    project_id = seed(emulator)
    phase.prepare(emulator)
    # A key of its own, so that no other test has used up its limits.
    settings: dict[str, Any] = {"retries": 0, "api_key": f"key of {phase.name}".replace(" ", "-")}
    with emulator.client(**{**settings, **phase.settings}) as client:
        call = Call(phase, client, project_id)
        # This thread runs Python while the other one is in the call.
        until(lambda: phase.reached(emulator))
        assert call.is_alive()
        call.token.cancel()
        call.join(30)
        assert not call.is_alive()
        assert isinstance(call.raised, neonapi.CancelledError)
        # The call ended although its request has not.
        assert holds(emulator) == phase.is_held
        assert client.requests_left_behind == phase.is_held


def test_a_token_ends_a_call_that_is_connecting() -> None:
    with deaf_server() as (base_url, is_tried):
        client = neonapi.Client(api_key="key", base_url=base_url)
        call = Call(Phase("connecting", get), client, "project")
        until(is_tried)
        call.token.cancel()
        call.join(30)
        assert isinstance(call.raised, neonapi.CancelledError)
        assert is_tried()


def test_a_cancelled_token_ends_calls_before_they_begin(
    client: neonapi.Client, emulator: Emulator, project: dict[str, Any]
) -> None:
    token = neonapi.CancelToken()
    token.cancel()
    assert token.is_cancelled
    with pytest.raises(neonapi.CancelledError):
        client.projects.get(project["id"], cancel=token)
    with pytest.raises(neonapi.CancelledError):
        list(client.branches.list(project["id"], cancel=token))
    with pytest.raises(neonapi.CancelledError):
        client.with_options(cancel=token).projects.get(project["id"])
    assert emulator.requests() == []


def test_a_token_ends_all_calls_that_have_it(emulator: Emulator) -> None:
    emulator.add_fault("hang", operation="getProject")
    project_id = seed(emulator)
    token = neonapi.CancelToken()
    with emulator.client() as client:
        calls = [Call(PHASES[0], client, project_id, token) for _ in range(8)]
        until(lambda: len(emulator.requests()) == 8)
        token.cancel()
        for call in calls:
            call.join(30)
            assert isinstance(call.raised, neonapi.CancelledError)
        assert client.requests_left_behind == 8


def test_a_parent_cancels_its_children() -> None:
    parent = neonapi.CancelToken()
    child = neonapi.CancelToken(parent)
    other = neonapi.CancelToken()
    parent.cancel()
    assert child.is_cancelled
    assert not other.is_cancelled
    assert repr(child) == "<CancelToken is_cancelled=True>"


def test_a_child_leaves_its_parent_alone() -> None:
    parent = neonapi.CancelToken()
    child = neonapi.CancelToken(parent)
    child.cancel()
    assert child.is_cancelled
    assert not parent.is_cancelled


def test_what_was_begun_is_in_the_error(emulator: Emulator) -> None:
    project_id = seed(emulator)
    phase = next(phase for phase in PHASES if phase.name == "poll")
    phase.prepare(emulator)
    with emulator.client(retries=0) as client:
        call = Call(phase, client, project_id)
        until(lambda: holds(emulator))
        call.token.cancel()
        call.join(30)
    error = call.raised
    assert isinstance(error, neonapi.CancelledError)
    assert error.answer.branch.name == "new"
    assert [operation.action for operation in error.operations] == ["create_branch"]


def test_closing_ends_calls_under_way(emulator: Emulator) -> None:
    project_id = seed(emulator)
    emulator.add_fault("hang", operation="getProject")
    client = emulator.client()
    calls = [Call(PHASES[0], client, project_id) for _ in range(4)]
    until(lambda: len(emulator.requests()) == 4)
    client.close()
    for call in calls:
        call.join(30)
        assert isinstance(call.raised, neonapi.ClosedError)
    assert holds(emulator)
    client.close()
    assert client.is_closed
