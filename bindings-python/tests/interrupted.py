"""A program that is interrupted in a call: what `test_interrupt.py` runs.

It says on its output what happens, and before it ends it waits for its input to be closed.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import neonapi
from phases import PHASES, get


class Stop(Exception):
    """What a handler of signals raises."""


def say(text: str) -> None:
    """Tells the test what happens."""
    print(text, flush=True)


def in_phase(client: neonapi.Client, project_id: str, name: str) -> None:
    """A call in one of the phases."""
    next(phase for phase in PHASES if phase.name == name).call(client, project_id)


def in_call(client: neonapi.Client, project_id: str, name: str) -> None:
    """A call that only reads."""
    get(client, project_id)


def in_progress(client: neonapi.Client, project_id: str, name: str) -> None:
    """A function of the caller within a call."""

    def on_progress(operations: object) -> None:
        say("progress")
        time.sleep(60)

    client.branches.create(project_id, name="new", on_progress=on_progress)


def in_temporary(client: neonapi.Client, project_id: str, name: str) -> None:
    """A branch that has to be gone, wherever the signal comes."""
    with client.branches.temporary(project_id, name="preview"):
        say("block")
        if name == "body":
            time.sleep(60)


def in_handler(client: neonapi.Client, project_id: str, name: str) -> None:
    """A handler that makes a call while another call runs, and raises nothing."""

    def handler(number: int, frame: object) -> None:
        found = client.projects.find_by_name("shop")
        say(found.name if found else "no project")

    signal.signal(signal.SIGINT, handler)
    get(client, project_id)
    say("returned")


def in_raising_handler(client: neonapi.Client, project_id: str, name: str) -> None:
    """A handler of another signal, that raises something else."""

    def handler(number: int, frame: object) -> None:
        raise Stop

    signal.signal(signal.SIGTERM, handler)
    get(client, project_id)


def in_thread(client: neonapi.Client, project_id: str, name: str) -> None:
    """A call on another thread than the one that signals come to."""
    token = neonapi.CancelToken()
    is_over = threading.Event()

    def call() -> None:
        try:
            get(client, project_id, cancel=token)
        except neonapi.CancelledError:
            say("CancelledError")
            is_over.set()

    threading.Thread(target=call).start()
    try:
        time.sleep(60)
    except KeyboardInterrupt:
        token.cancel()
        is_over.wait()
        raise


def in_asyncio(client: neonapi.Client, project_id: str, name: str) -> None:
    """Calls of an async client."""
    base_url = client.settings["base_url"]

    async def main() -> None:
        async with neonapi.AsyncClient(api_key="key", base_url=base_url) as other:
            try:
                await asyncio.gather(*(other.projects.get(project_id) for _ in range(5)))
            except asyncio.CancelledError:
                say("cancelled")
                raise

    asyncio.run(main())


def main() -> None:
    """Makes one call and says how it ended."""
    programs: dict[str, Callable[..., None]] = {
        name.removeprefix("in_"): program
        for name, program in globals().items()
        if name.startswith("in_")
    }
    name, phase_name, base_url, project_id = sys.argv[1:5]
    phase = next((phase for phase in PHASES if phase.name == phase_name), None)
    settings: dict[str, Any] = {"retries": 0, "poll_interval": 0.05, "rate_limit": False}
    settings.update(phase.settings if phase else {"retries": 4} if phase_name == "retried" else {})
    client = neonapi.Client(api_key="key", base_url=base_url, **settings)
    try:
        programs[name](client, project_id, phase_name)
    except BaseException as raised:
        context = type(raised.__context__).__name__ if raised.__context__ else "nothing"
        say(f"{type(raised).__name__} over {context}")
    sys.stdin.read()


if __name__ == "__main__":
    main()
