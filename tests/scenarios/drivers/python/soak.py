"""Many calls at once, for a time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Timer
from typing import TypeVar

import show

import neonapi

_T = TypeVar("_T")

_CANCELLED_OF = 8
"""Of so many creations one is cancelled."""


class Tally:
    """What came of the calls of one thread, or of all."""

    def __init__(self) -> None:
        self.calls = self.created = self.deleted = self.mixed_up = 0
        self.failed: Counter[str] = Counter()
        self.unknown: list[str] = []
        self.kept: list[str] = []

    def add(self, other: Tally) -> None:
        """Adds what another thread did."""
        self.calls += other.calls
        self.created += other.created
        self.deleted += other.deleted
        self.mixed_up += other.mixed_up
        self.failed += other.failed
        self.unknown += other.unknown
        self.kept += other.kept

    def of(self, call: Callable[[], _T]) -> _T:
        """Makes a call and counts it."""
        self.calls += 1
        try:
            return call()
        except neonapi.NeonError as error:
            self.failed[error.kind] += 1
            raise


def soak(client: neonapi.Client, tasks: int, seconds: float, projects: list[str]) -> show.Json:
    """Calls from so many threads until the time is over."""
    until = time.monotonic() + seconds
    everything = Tally()
    with ThreadPoolExecutor(tasks) as threads:
        for tally in threads.map(
            lambda task: _work(client, projects[task % len(projects)], task, until), range(tasks)
        ):
            everything.add(tally)
    return {"soak": vars(everything)}


def _work(client: neonapi.Client, project_id: str, task: int, until: float) -> Tally:
    branches = client.with_options(wait=False).branches
    tally = Tally()
    number = 0
    while time.monotonic() < until:
        name = f"{task}-{number}"
        number += 1
        try:
            token = _cancelled(number) if (task + number) % _CANCELLED_OF == 0 else None
            created = tally.of(lambda: branches.create(project_id, name=name, cancel=token)).branch
        except neonapi.NeonError as error:
            if error.outcome_unknown:
                tally.unknown.append(name)
            continue
        tally.created += 1
        tally.mixed_up += created.name != name
        with suppress(neonapi.NeonError):
            got = tally.of(lambda: branches.get(project_id, created.id)).branch
            tally.mixed_up += (got.id, got.name) != (created.id, name)
        with suppress(neonapi.NeonError):
            tally.of(lambda: next(iter(branches.list(project_id, limit=10)), None))
        try:
            tally.of(lambda: branches.delete(project_id, created.id))
            tally.deleted += 1
        except neonapi.NeonError:
            tally.kept.append(name)
    return tally


def _cancelled(number: int) -> neonapi.CancelToken:
    """A token that is cancelled after some milliseconds."""
    token = neonapi.CancelToken()
    Timer(0.001 * (number % 4), token.cancel).start()
    return token


def waits(client: neonapi.Client, tasks: int, projects: list[str]) -> show.Json:
    """Creates branches from so many threads, and waits for all."""

    def wait(task: int) -> Tally:
        tally = Tally()
        try:
            tally.of(
                lambda: client.branches.create(projects[task % len(projects)], name=f"wait-{task}")
            )
            tally.created += 1
        except neonapi.NeonError:
            pass
        return tally

    everything = Tally()
    with ThreadPoolExecutor(tasks) as threads:
        for tally in threads.map(wait, range(tasks)):
            everything.add(tally)
    return {"waits": {"done": everything.created, "failed": everything.failed}}
