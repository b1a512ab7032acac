"""The client for asyncio: the same calls, made on threads of its own."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from neonapi._async_groups import AsyncClientGroups
from neonapi._caller import CallOptions
from neonapi._client import settings_of, start
from neonapi._neonapi import CancelToken
from neonapi._response import Response, response_of
from neonapi._settings import AsyncConfigured
from neonapi._temporary import AsyncTemporaryBranch
from neonapi._threads import Threads

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from neonapi._neonapi import ResponseDetails, _Client, _Options
    from neonapi._types import OnProgress, Seconds

T = TypeVar("T")
Item = TypeVar("Item", covariant=True)
Page = TypeVar("Page", covariant=True)

# How often a thread that waits for a function on the loop looks whether its call has ended.
_LOOK_SECONDS = 0.05

# The one argument that is a function.
_FUNCTION = "accept"


def _running_loop() -> asyncio.AbstractEventLoop:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        text = "AsyncClient needs a running asyncio event loop; without one there is neonapi.Client"
        raise RuntimeError(text) from None


def _on_loop(function: Callable[..., Any], token: CancelToken) -> Callable[..., Any]:
    """A function for a thread, that calls another one on the loop and gives what that gives."""
    loop = _running_loop()

    def call(*arguments: Any) -> Any:
        async def made() -> Any:
            value = function(*arguments)
            return await value if isawaitable(value) else value

        coroutine = made()
        try:
            waiting = asyncio.run_coroutine_threadsafe(coroutine, loop)
        except RuntimeError:
            # The loop was closed, so nobody waits for the call any more.
            coroutine.close()
            token.cancel()
            return None
        while True:
            try:
                return waiting.result(_LOOK_SECONDS)
            except concurrent.futures.TimeoutError:
                if waiting.done():
                    return waiting.result()
                if token.is_cancelled:
                    waiting.cancel()
                    return None

    return call


class AsyncCaller:
    """Makes calls on threads and lets them be awaited."""

    __slots__ = ("core", "options", "threads")

    def __init__(self, core: _Client, threads: Threads, options: CallOptions | None = None) -> None:
        """Is called by the client."""
        self.core = core
        self.threads = threads
        self.options = options

    def prepare(self, options: tuple[Any, ...]) -> tuple[CancelToken, _Options]:
        """The options of a call for the core, with a token of its own below the caller's."""
        given = CallOptions(*options).over(self.options)
        token = given.cancel = CancelToken(given.cancel)
        if given.on_progress is not None:
            given.on_progress = _on_loop(given.on_progress, token)
        return token, given.native()

    def begin(self, function: Callable[[], Any]) -> asyncio.Future[Any]:
        """Runs a function on a thread, for a future of this loop."""
        loop = _running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self.threads.submit(loop, future, function)
        return future

    async def run(self, function: Callable[[], Any], token: CancelToken) -> Any:
        """Runs a function on a thread; a task that is cancelled cancels the token."""
        try:
            return await self.begin(function)
        except asyncio.CancelledError:
            token.cancel()
            raise

    async def finish(self, function: Callable[[], Any]) -> Any:
        """Runs a function on a thread to its end, also when the task is cancelled."""
        return await asyncio.shield(self.begin(function))

    async def call(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> Any:
        """Makes a call and gives its answer."""
        return await self.make(name, path, arguments, options, False)

    async def make(
        self,
        name: str,
        path: tuple[Any, ...],
        arguments: dict[str, Any] | None,
        options: tuple[Any, ...],
        details: bool,
    ) -> Any:
        """Makes a call and gives its answer, with `details` and what came beside it."""
        token, native = self.prepare(options)
        # A function of the caller belongs on the loop.
        if arguments and callable(arguments.get(_FUNCTION)):
            arguments[_FUNCTION] = _on_loop(arguments[_FUNCTION], token)
        return await self.run(
            lambda: self.core.call(name, path, arguments, native, details), token
        )

    def list(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> AsyncList[Any, Any]:
        """Gives a list, which sends nothing yet."""
        given = CallOptions(*options).over(self.options)
        token = given.cancel = CancelToken(given.cancel)
        return AsyncList(self, token, self.core.call(name, path, arguments, given.native()))

    def temporary(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> AsyncTemporaryBranch:
        """Gives a branch that is not created yet."""

        async def create() -> Any:
            token, native = self.prepare(options)

            def make() -> Any:
                made = self.core.temporary(path, arguments, native)
                if token.is_cancelled:
                    made.delete()
                return made

            making = self.begin(make)
            try:
                return await asyncio.shield(making)
            except asyncio.CancelledError:
                token.cancel()
                # Nobody else gets to know what was made just then.
                for made in await asyncio.gather(making, return_exceptions=True):
                    if not isinstance(made, BaseException):
                        await self.finish(made.delete)
                raise

        return AsyncTemporaryBranch(create, self.finish)


class CapturingAsyncCaller(AsyncCaller):
    """Makes calls and keeps what came back beside the value."""

    __slots__ = ("details",)

    def __init__(self, core: _Client, threads: Threads, options: CallOptions | None = None) -> None:
        """Is called by the client."""
        super().__init__(core, threads, options)
        self.details: ResponseDetails | None = None

    async def call(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> Any:
        """Makes a call and gives its answer."""
        value, self.details = await self.make(name, path, arguments, options, True)
        return value


class _Walk:
    """A list or its pages; each page is fetched on a thread, and all share one token."""

    def __init__(self, caller: AsyncCaller, token: CancelToken, native: Any) -> None:
        """Is called by the groups."""
        self._caller = caller
        self._token = token
        self._native = native

    @property
    def cursor(self) -> str | None:
        """Where the page after the last one fetched begins, or the cursor that the walk began at."""
        cursor: str | None = self._native.cursor
        return cursor


class AsyncPages(_Walk, AsyncIterator[Page], Generic[Page]):
    """The pages of a list, fetched as they are asked for."""

    async def __anext__(self) -> Page:
        """The next page."""
        page: Page | None = await self._caller.run(lambda: next(self._native, None), self._token)
        if page is None:
            raise StopAsyncIteration
        return page


class AsyncList(_Walk, AsyncIterator[Item], Generic[Item, Page]):
    """The items of a list, fetched page by page as they are asked for.

    It ends after the last item or the first error; another list goes on from its `cursor`.
    """

    def __init__(self, caller: AsyncCaller, token: CancelToken, native: Any) -> None:
        """Is called by the groups."""
        super().__init__(caller, token, native)
        self._items: list[Item] = []

    async def __anext__(self) -> Item:
        """The next item."""
        while not self._items:
            items = await self._caller.run(self._native.next_items, self._token)
            if items is None:
                raise StopAsyncIteration
            # Taken from the end, which costs nothing.
            items.reverse()
            self._items = items
        return self._items.pop()

    def pages(self) -> AsyncPages[Page]:
        """The pages of the list; items not yet taken from a page already fetched are lost."""
        return AsyncPages(self._caller, self._token, self._native.pages())


class AsyncClient(AsyncClientGroups, AsyncConfigured):
    """A client of the Neon API for asyncio, with the calls of `Client` to be awaited.

    Each call is made on one of `threads` threads, and the event loop is never blocked. Cancelling a task
    ends its call. Functions that are given along, such as `on_progress`, are called on the event loop, and
    may be coroutine functions. One client serves several loops.
    """

    __slots__ = ("__weakref__",)

    def _start(self, settings: dict[str, Any]) -> None:
        threads = Threads(settings.pop("threads"))
        self._caller = AsyncCaller(start(settings), threads)
        self._made = {}

    def _with(self, caller: AsyncCaller) -> Self:
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
        caller = self._caller
        options = CallOptions(cancel, call_timeout, wait, wait_timeout, on_progress, progress)
        return self._with(AsyncCaller(caller.core, caller.threads, options.over(caller.options)))

    async def with_response(self, function: Callable[[Self], Awaitable[T]]) -> Response[T]:
        """Makes a call and gives its value with status, headers, request id and raw body.

        Args:
            function: Makes one call with the client that it is given, such as
                `lambda client: client.projects.get("...")`. Where it makes several, the answer of
                the last one counts. Lists have none: their requests are made later.

        Raises:
            InvalidArgumentError: The function made no call.
            NeonError: The call failed; its class says how.
        """
        caller = self._caller
        capturing = CapturingAsyncCaller(caller.core, caller.threads, caller.options)
        value = function(self._with(capturing))
        return response_of(await value if isawaitable(value) else value, capturing.details)

    async def request(
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
        """Sends a request to any path, as `Client.request` does.

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
        token, native = self._caller.prepare((cancel, call_timeout))
        core = self._caller.core
        details: ResponseDetails = await self._caller.run(
            lambda: core.request(method, path, query, json, form, multipart, native), token
        )
        return details

    async def close(self) -> None:
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

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<neonapi.AsyncClient base_url={self.settings['base_url']!r}>"


for _class in (AsyncClient, AsyncList, AsyncPages):
    _class.__module__ = "neonapi"
