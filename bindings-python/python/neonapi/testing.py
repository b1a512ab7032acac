"""A local Neon for tests of your own code: no account, no network, no costs.

    from neonapi.testing import Emulator

    with Emulator() as emulator:
        client = emulator.client()
        created = client.projects.create(name="shop")
        emulator.add_fault("drop_after", operation="createProjectBranch", times=1)

The program behind it comes with `pip install 'neonapi[testing]'`. For pytest there are the fixtures
`neon_emulator` and `neon_client`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
import weakref
from collections.abc import Mapping, Sequence
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from neonapi._async import AsyncClient
    from neonapi._client import Client

__all__ = ["Emulator", "EmulatorError"]

# Where the program is, when it is not the installed one.
VARIABLE = "NEONAPI_EMULATOR"
_PROGRAM = "neonapi-emulator"
_STOP_SECONDS = 5


class EmulatorError(RuntimeError):
    """The emulator did not start, or refused what it was told."""


class Emulator:
    """A local Neon control plane: the management API with state, time, rate limits and faults.

    It is a process of its own, started by `start` or a `with` statement. Any API key will do.
    """

    def __init__(
        self,
        *,
        api_keys: Sequence[str] = (),
        operation_seconds: float | tuple[float, float] = 0.0,
        rate_limit: bool = False,
        seed: int = 1,
        org_id: str | None = None,
        flags: Sequence[str] = (),
        program: str | os.PathLike[str] | None = None,
    ) -> None:
        """Starts nothing yet.

        Args:
            api_keys: Keys to accept; any key when there are none.
            operation_seconds: How long an operation takes, or the least and the most; with 0 it is over
                at the next look.
            rate_limit: Whether to enforce Neon's rate limits.
            seed: The same seed gives the same identifiers, durations and chances.
            org_id: Identifier of the organization.
            flags: Further flags of the program, such as `--require-org-id`.
            program: The program; otherwise that of the variable `NEONAPI_EMULATOR` or the installed one.
        """
        least, most = (
            operation_seconds
            if isinstance(operation_seconds, tuple)
            else (operation_seconds, operation_seconds)
        )
        self._command = [
            "--operation-duration-ms",
            f"{round(least * 1000)}..{round(most * 1000)}",
            "--seed",
            str(seed),
        ]
        for key in api_keys:
            self._command += ["--api-key", key]
        self._rate_limit = rate_limit
        if not rate_limit:
            self._command.append("--no-rate-limit")
        if org_id is not None:
            self._command += ["--org-id", org_id]
        self._command += flags
        self._program = program
        self._process: subprocess.Popen[str] | None = None
        self._finalizer: Any = None
        self._base_url = ""

    def start(self) -> Self:
        """Starts the program; returns when it takes requests.

        Raises:
            EmulatorError: It is not installed, or did not start.
        """
        if self._process is not None:
            return self
        # It ends with its input, so even with a program that is killed. Ctrl-C in a terminal is not for
        # it: whoever is interrupted may still have to clean up.
        command = [_find(self._program), "--until-stdin-ends", *self._command]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            raise EmulatorError(f"{command[0]} cannot be started: {error}") from error
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line.startswith("listening on "):
            process.kill()
            process.wait()
            _close(process)
            raise EmulatorError(f"{command[0]} did not start; it said {line!r}")
        self._base_url = line.removeprefix("listening on ").strip()
        self._process = process
        # Also at the end of a program that forgets to stop it.
        self._finalizer = weakref.finalize(self, _stop, process, os.getpid())
        return self

    def stop(self) -> None:
        """Ends the program; twice does nothing."""
        if self._finalizer is not None:
            self._finalizer()
        self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def base_url(self) -> str:
        """The base URL for a client."""
        if self._process is None:
            raise EmulatorError("the emulator is not running; start it, or use it in a with statement")
        return self._base_url

    def client(self, **settings: Any) -> Client:
        """Makes a client for it.

        Args:
            settings: Settings of `neonapi.Client`. Unless they say otherwise polls are quick, and
                requests are paced only where the emulator enforces limits.
        """
        from neonapi._client import Client

        return Client(**self._settings(settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        """Makes an async client for it.

        Args:
            settings: Settings of `neonapi.AsyncClient`, as with `client`.
        """
        from neonapi._async import AsyncClient

        return AsyncClient(**self._settings(settings))

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        quick = {"api_key": "emulated-key", "poll_interval": 0.05, "rate_limit": self._rate_limit}
        return {"base_url": self.base_url, **quick, **settings}

    def seed(self, **parts: Any) -> dict[str, Any]:
        """Fills the state at once; gives the identifiers of what was made.

        Args:
            parts: `projects`, `objects`, `operations` and `api_keys`, as the emulator's documentation
                describes them.
        """
        seeded: dict[str, Any] = self._control("POST", "seed", parts)
        return seeded

    def seed_project(self, name: str = "seeded", *, branches: int = 0, **fields: Any) -> dict[str, Any]:
        """Makes a project that is ready at once, with branches besides the default one.

        Args:
            name: Name of the project.
            branches: How many further branches it has.
            fields: Further fields of the seed, such as `endpoints=True`.
        """
        projects = [{"name": name, "branches": branches, **fields}]
        project: dict[str, Any] = self.seed(projects=projects)["projects"][0]
        return project

    def add_fault(
        self,
        kind: str,
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        after: int | None = None,
        times: int | None = None,
        probability: float | None = None,
        **fields: Any,
    ) -> None:
        """Makes requests fail, or answers be late or wrong.

        Args:
            kind: What happens, such as `status`, `delay`, `drop_after` or `hang`; the emulator's
                documentation has all.
            operation: Only to this operation, such as `createProjectBranch`.
            method: Only with this method.
            path: Only to this path below the base URL; `*` stands for any characters.
            after: How many matching requests are let through first.
            times: How many requests it happens to.
            probability: How often it happens to a matching request, from 0 to 1.
            fields: Fields of the kind, such as `status=503`.
        """
        conditions = {
            "operation": operation,
            "method": method,
            "path": path,
            "after": after,
            "times": times,
            "probability": probability,
        }
        fault: dict[str, Any] = {
            name: value for name, value in conditions.items() if value is not None
        }
        self._control("POST", "faults", {**fault, "action": {"kind": kind, **fields}})

    def clear_faults(self) -> None:
        """Removes all faults."""
        self._control("DELETE", "faults")

    def requests(self) -> list[dict[str, Any]]:
        """The requests that were received, the oldest first."""
        requests: list[dict[str, Any]] = self._control("GET", "requests")["requests"]
        return requests

    def clear_requests(self) -> None:
        """Forgets the requests."""
        self._control("DELETE", "requests")

    def counters(self) -> dict[str, Any]:
        """Totals: requests by route and status, connections, things created."""
        counters: dict[str, Any] = self._control("GET", "counters")
        return counters

    def reset(self) -> None:
        """Makes everything as after the start: state, faults, limits, requests and counters."""
        self._control("POST", "reset")

    def _control(self, method: str, name: str, body: Mapping[str, Any] | None = None) -> Any:
        address = urlsplit(self.base_url)
        connection = HTTPConnection(address.hostname or "", address.port, timeout=30)
        try:
            text = None if body is None else json.dumps(body)
            connection.request(method, f"/_emulator/{name}", body=text)
            response = connection.getresponse()
            answer = response.read()
        finally:
            connection.close()
        if response.status >= 400:
            raise EmulatorError(f"{name}: {answer.decode(errors='replace')}")
        return json.loads(answer) if answer else None

    def __repr__(self) -> str:
        return f"<Emulator {self._base_url if self._process is not None else 'not running'}>"


def _find(program: str | os.PathLike[str] | None) -> str:
    given = program or os.environ.get(VARIABLE)
    if given:
        return os.fspath(given)
    suffix = sysconfig.get_config_var("EXE") or ""
    installed = Path(sysconfig.get_path("scripts")) / f"{_PROGRAM}{suffix}"
    if installed.exists():
        return str(installed)
    found = shutil.which(_PROGRAM)
    if found is None:
        raise EmulatorError(
            f"the program {_PROGRAM} is not installed: pip install 'neonapi[testing]', or name it in "
            f"the environment variable {VARIABLE}"
        )
    return found


def _stop(process: subprocess.Popen[str], owner: int) -> None:
    # A forked child has it too, and is not the one to end it.
    if os.getpid() != owner:
        return
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _close(process)


def _close(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
