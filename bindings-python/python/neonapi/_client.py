"""The client."""

from __future__ import annotations

from neonapi import _log
from neonapi._caller import CallOptions, Caller, CapturingCaller
from neonapi._neonapi import _Client
from neonapi._settings import Configured
from neonapi.groups import ClientGroups

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from neonapi._neonapi import CancelToken, ResponseDetails
    from neonapi._response import Response, T
    from neonapi._types import OnProgress, Seconds


def start(settings: dict[str, Any]) -> _Client:
    """Makes a client of the core."""
    settings["from_environment"] = settings["api_key"] is None
    settings["log"] = _log.event
    settings["log_level"] = _log.level
    return _Client(settings)


class Client(ClientGroups, Configured):
    """A client of the Neon API, for ordinary blocking code.

    Operations are reached through their groups, such as `client.branches.create(...)`. Identifiers of the
    path come first; everything else is a keyword, also the options that every call has:

    - `cancel`: a `CancelToken` that ends the call when it is cancelled;
    - `call_timeout`: time for the call in seconds, the wait for operations not counted;
    - `wait`: whether to wait for the operations that the call starts;
    - `wait_timeout`: time for that wait, in seconds;
    - `on_progress`: a function that is called with the operations at each poll of the wait;
    - `progress`: whether to show the operations as a progress bar (needs `neonapi[progress]`).

    The last four are with calls that start work. One client serves many threads, and goes on to work
    after a `fork`. Use it in a `with` statement, or close it, or leave that to the garbage collector.
    """

    __slots__ = ("__weakref__",)

    def _start(self, settings: dict[str, Any]) -> None:
        self._caller = Caller(start(settings))
        self._made = {}

    def _with(self, caller: Caller) -> Self:
        client = object.__new__(type(self))
        client._caller = caller
        client._made = {}
        return client

    @classmethod
    def from_environment(cls) -> Self:
        """Makes a client with the key of `NEON_API_KEY` and, where it is set, `NEON_API_BASE_URL`."""
        return cls()

    def with_options(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> Self:
        """Gives the same client with options for all its calls.

        What is left out stays as it was; a call that gives an option itself is stronger.

        Args:
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.
        """
        options = CallOptions(cancel, call_timeout, wait, wait_timeout, on_progress, progress)
        return self._with(Caller(self._caller.core, options.over(self._caller.options)))

    def with_response(self, function: Callable[[Self], T]) -> Response[T]:
        """Makes a call and gives its value with status, headers, request id and raw body.

        Args:
            function: Makes one call with the client that it is given, such as
                `lambda client: client.projects.get("...")`. Where it makes several, the answer of
                the last one counts. Lists have none: their requests are made later.

        Raises:
            InvalidArgumentError: The function made no call.
            NeonError: The call failed; its class says how.
        """
        from neonapi._response import response_of

        caller = CapturingCaller(self._caller.core, self._caller.options)
        value = function(self._with(caller))
        return response_of(value, caller.details)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        json: Any = None,
        form: Mapping[str, Any] | None = None,
        multipart: Sequence[Mapping[str, Any]] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ResponseDetails:
        """Sends a request to any path, under the same limits and retries as every operation.

        For operations that this version does not know. It never waits for operations.

        Args:
            method: Such as `GET`; only that counts as safe to repeat.
            path: Path below the base URL, already percent-encoded, such as `/projects`.
            query: Names and values of the query; a list gives its name several times.
            json: Body in JSON.
            form: Body as a form; nested keys become `project[name]=x`.
            multipart: Parts of a multipart body, each a dict with `name`, `content` and, for a
                file, `file_name` and `content_type`.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        options = self._caller.native(cancel, call_timeout)
        return self._caller.core.request(method, path, query, json, form, multipart, options)

    def close(self) -> None:
        """Ends the client: calls under way stop at their next step, new ones are refused.

        Closing twice does nothing.
        """
        self._caller.core.close()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._caller.core.is_closed

    @property
    def settings(self) -> dict[str, Any]:
        """The settings that the client was made with, without secrets; times in seconds."""
        return settings_of(self._caller.core)

    @property
    def requests_left_behind(self) -> int:
        """How many requests run on although their calls were cancelled; each ends with its time-out."""
        return self._caller.core.requests_left_behind

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<neonapi.Client base_url={self.settings['base_url']!r}>"


def settings_of(core: _Client) -> dict[str, Any]:
    """The settings of a client in Python's units."""
    settings: dict[str, Any] = {}
    for name, value in core.settings.items():
        if name.endswith("_ms"):
            settings[name.removesuffix("_ms")] = None if value is None else value / 1000
        else:
            settings[name] = value
    return settings


Client.__module__ = "neonapi"
