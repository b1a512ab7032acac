"""How soon a call returns once it is cancelled, or Ctrl-C is pressed, in each of its phases."""

import os
import signal
import socket
import threading
import time
from contextlib import contextmanager
from statistics import median

import machine
import neonapi

MOST_MS = 200


def measure(table, quick):
    """Both ways to end a call, in processes of their own."""
    rounds = 2 if quick else 9
    with machine.PinnedEmulator(operation_seconds=60) as emulator:
        for phase in PHASES:
            figures = []
            for way in ("token", "signal"):
                ends = machine.run("ending", way, phase, emulator.base_url, rounds)
                figures.append((median(ends["ms"]), max(ends["ms"])))
            (token, token_most), (ctrl_c, ctrl_c_most) = figures
            table.target(
                f"ending a call in its {phase}",
                f"cancel {token:.0f} ms, at most {token_most:.0f}; "
                f"Ctrl-C {ctrl_c:.0f} ms, at most {ctrl_c_most:.0f}",
                f"at most {MOST_MS} ms",
                max(token_most, ctrl_c_most) <= MOST_MS,
            )


def work(way, phase, base_url, rounds):
    """Ends the same call again and again."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return {"ms": [one(way, PHASES[phase], base_url, turn) for turn in range(int(rounds))]}


def one(way, phase, base_url, turn):
    """Milliseconds from the end that was asked for to the return of the call."""
    token = neonapi.CancelToken() if way == "token" else None
    asked = []

    def end():
        # At another point of the engine's own rhythm each time.
        time.sleep(0.3 + turn * 0.007)
        asked.append(time.perf_counter())
        if token is not None:
            token.cancel()
        else:
            os.kill(os.getpid(), signal.SIGINT)

    with phase(base_url) as call:
        thread = threading.Thread(target=end)
        thread.start()
        try:
            call(token)
        except (neonapi.CancelledError, KeyboardInterrupt) as error:
            returned = time.perf_counter()
            if isinstance(error, KeyboardInterrupt) is (way == "token"):
                raise RuntimeError(f"the wrong way to end: {type(error)}") from error
        else:
            raise RuntimeError("the call ended by itself")
        thread.join()
    return (returned - asked[0]) * 1e3


def client_of(base_url, **settings):
    """A client whose calls end for no other reason."""
    unlimited = {"attempt_timeout": 60, "call_timeout": None, "connect_timeout": 60}
    return neonapi.Client(api_key="bench", base_url=base_url, **{**unlimited, **settings})


def controlled(base_url):
    """The control paths of the emulator of a base URL."""
    emulator = machine.Emulator()
    emulator._process, emulator._base_url = True, base_url
    return emulator


@contextmanager
def with_fault(base_url, kind, **fields):
    """A read that meets a fault."""
    emulator = controlled(base_url)
    emulator.reset()
    emulator.add_fault(kind, operation="getCurrentUserInfo", **fields)
    with client_of(base_url) as client:
        yield lambda token: client.users.me(cancel=token)


@contextmanager
def connecting(base_url):
    """A server that has no room for another connection."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one_more in waiting:
            one_more.setblocking(False)
            one_more.connect_ex(address)
        with client_of(f"http://127.0.0.1:{address[1]}/api/v2") as client:
            yield lambda token: client.users.me(cancel=token)
        for one_more in waiting:
            one_more.close()


def requesting(base_url):
    """A server that does not answer."""
    return with_fault(base_url, "hang")


def reading(base_url):
    """An answer that comes a byte at a time."""
    return with_fault(base_url, "slow_body", bytes=1, interval_ms=1000)


def pausing(base_url):
    """A server that asks to come again later."""
    return with_fault(base_url, "status", status=503, retry_after="60")


@contextmanager
def queueing(base_url):
    """A rate limit that is used up."""
    controlled(base_url).reset()
    group = f"bench-{time.perf_counter_ns()}"
    limits = {"requests_per_minute": 1, "account_burst": 1, "rate_limit_group": group}
    with client_of(base_url, **limits) as client:
        client.users.me()
        yield lambda token: client.users.me(cancel=token)


@contextmanager
def waiting(base_url):
    """Work that takes long, looked at seldom."""
    emulator = controlled(base_url)
    emulator.reset()
    project_id = emulator.seed_project()["id"]
    with client_of(base_url, poll_interval=60, poll_interval_max=60) as client:
        yield lambda token: client.branches.create(project_id, cancel=token)


PHASES = {
    "connection": connecting,
    "request": requesting,
    "body": reading,
    "pause before a repeat": pausing,
    "queue for the rate limit": queueing,
    "wait for operations": waiting,
}
