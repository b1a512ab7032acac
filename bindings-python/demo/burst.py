"""More calls at once than the service allows, kept under its limit."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from screen import say
from tqdm import tqdm

import neonapi

_THREADS = 20


def show(client: neonapi.Client, project_id: str, calls: int) -> None:
    """Reads a project many times from many threads and says how long it took."""
    started = time.monotonic()
    # No bar where there is no terminal.
    bar = tqdm(total=calls, unit="call", leave=False, disable=None)
    with bar, ThreadPoolExecutor(_THREADS) as threads:
        futures = [threads.submit(client.projects.get, project_id) for _ in range(calls)]
        for future in futures:
            future.add_done_callback(lambda _: bar.update())
        # The first failure comes out here; the calls behind it are not begun.
        try:
            for future in futures:
                future.result()
        finally:
            threads.shutdown(cancel_futures=True)
    seconds = time.monotonic() - started
    say(f"  {calls} calls from {_THREADS} threads in {seconds:.1f} s, none failed")
