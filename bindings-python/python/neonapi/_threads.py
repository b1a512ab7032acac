"""The threads that the calls of an async client are made on."""

from __future__ import annotations

import os
import threading
from asyncio import AbstractEventLoop, Future
from collections.abc import Callable
from contextvars import Context, copy_context
from queue import SimpleQueue
from typing import Any


class Threads:
    """At most so many threads, each started when it is first needed.

    They are daemons: a call that hangs does not keep the program from ending. None is left in a forked
    child, so one that is used there starts its own.
    """

    def __init__(self, most: int) -> None:
        """Starts none yet."""
        if isinstance(most, bool) or not isinstance(most, int):
            raise TypeError(f"threads must be int, not {type(most).__name__}")
        if most < 1:
            from neonapi._error_kinds import ConfigurationError

            raise ConfigurationError("threads: must be at least 1")
        self._most = most
        self._pools: dict[int, _Pool] = {}

    def submit(
        self, loop: AbstractEventLoop, future: Future[Any], function: Callable[[], Any]
    ) -> None:
        """Runs a function on a thread, in the context of now, and gives what comes of it to a future."""
        process = os.getpid()
        pool = self._pools.get(process)
        if pool is None:
            # One step, so that of two threads that find none both use the same.
            pool = self._pools.setdefault(process, _Pool(process, self._most))
        pool.submit(loop, future, function)


class _Pool:
    """The threads of one process."""

    def __init__(self, process: int, most: int) -> None:
        self._process = process
        self._most = most
        self._jobs: SimpleQueue[Any] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._lock = threading.Lock()
        self._count = 0

    def submit(
        self, loop: AbstractEventLoop, future: Future[Any], function: Callable[[], Any]
    ) -> None:
        self._jobs.put((loop, future, copy_context(), function))
        if self._idle.acquire(blocking=False):
            return
        with self._lock:
            if self._count == self._most:
                return
            self._count += 1
            name = f"neonapi-{self._count}"
        # The thread holds the queue only, so that these threads can go when nobody holds them.
        arguments = (self._jobs, self._idle)
        try:
            threading.Thread(target=_work, args=arguments, name=name, daemon=True).start()
        except RuntimeError:
            with self._lock:
                self._count -= 1
                is_alone = self._count == 0
            if is_alone:
                # It must not be run later, when its caller has been told that it failed.
                future.cancel()
                raise

    def __del__(self) -> None:
        # Absent when what was asked for was refused.
        if getattr(self, "_process", None) == os.getpid():
            for _ in range(self._count):
                self._jobs.put(None)


def _work(jobs: SimpleQueue[Any], idle: threading.Semaphore) -> None:
    while (job := jobs.get()) is not None:
        _run(*job)
        # Neither the call nor its answer is kept until the next one.
        del job
        idle.release()


def _run(
    loop: AbstractEventLoop, future: Future[Any], context: Context, function: Callable[[], Any]
) -> None:
    # Nobody waits for it any more: nothing has been sent, and nothing is.
    if future.cancelled():
        return
    value: Any = None
    error: BaseException | None = None
    try:
        value = context.run(function)
    except StopIteration as raised:
        # No future takes one: it would end the coroutine that waits for it, as if it had returned.
        error = RuntimeError("a function of the caller raised StopIteration")
        error.__cause__ = raised
    except BaseException as raised:
        error = raised
    try:
        loop.call_soon_threadsafe(_settle, future, value, error)
    except RuntimeError:
        # The loop was closed: nobody waits for the value.
        pass
    finally:
        # A traceback holds this frame, which would hold the error.
        del error


def _settle(future: Future[Any], value: Any, error: BaseException | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
