"""What makes the calls of a client: the core, and options that hold for all calls."""

from __future__ import annotations

from neonapi._neonapi import CancelToken, _Options
from neonapi._units import option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from neonapi._neonapi import ResponseDetails, _Client
    from neonapi._temporary import TemporaryBranch
    from neonapi._types import Seconds


class CallOptions:
    """Options of calls; what is `None` is as beneath."""

    __slots__ = ("call_timeout_ms", "cancel", "on_progress", "wait", "wait_timeout_ms")

    def __init__(
        self,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: Callable[..., object] | None = None,
        progress: bool = False,
    ) -> None:
        """Refuses what cannot be an option."""
        if cancel is not None and not isinstance(cancel, CancelToken):
            raise TypeError(f"cancel must be a CancelToken, not {type(cancel).__name__}")
        if wait is not None and not isinstance(wait, bool):
            raise TypeError(f"wait must be a bool, not {type(wait).__name__}")
        self.cancel = cancel
        self.call_timeout_ms = positive("call_timeout", call_timeout)
        self.wait = wait
        self.wait_timeout_ms = positive("wait_timeout", wait_timeout)
        if on_progress is not None and not callable(on_progress):
            given = type(on_progress).__name__
            raise TypeError(f"on_progress must be a function, not {given}")
        if progress:
            from neonapi._progress import shown

            on_progress = shown(on_progress)
        self.on_progress = on_progress

    def over(self, beneath: CallOptions | None) -> CallOptions:
        """These options, and for those that are not set the ones of `beneath`."""
        if beneath is not None:
            for name in CallOptions.__slots__:
                if getattr(self, name) is None:
                    setattr(self, name, getattr(beneath, name))
        return self

    def native(self) -> _Options:
        """The same for the core."""
        return _Options(
            self.cancel, self.call_timeout_ms, self.wait, self.wait_timeout_ms, self.on_progress
        )


def positive(name: str, value: Seconds | None) -> int | None:
    """A time in milliseconds, which must be more than nothing."""
    milliseconds = option(name, value)
    if milliseconds == 0:
        from neonapi._error_kinds import InvalidArgumentError

        raise InvalidArgumentError(f"{name}: must be more than 0 seconds")
    return milliseconds


class Caller:
    """Makes calls and waits for them."""

    __slots__ = ("core", "options")

    def __init__(self, core: _Client, options: CallOptions | None = None) -> None:
        """Is called by the client."""
        self.core = core
        self.options = options

    def native(
        self,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: Callable[..., object] | None = None,
        progress: bool = False,
    ) -> _Options | None:
        """The options of a call for the core; `None` when there are none, as nearly always."""
        if (
            cancel is None
            and call_timeout is None
            and wait is None
            and wait_timeout is None
            and on_progress is None
            and not progress
        ):
            return None if self.options is None else self.options.native()
        given = CallOptions(cancel, call_timeout, wait, wait_timeout, on_progress, progress)
        return given.over(self.options).native()

    def call(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> Any:
        """Makes a call and gives its answer."""
        return self.core.call(name, path, arguments, self.native(*options))

    def list(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> Any:
        """Gives a list, which sends nothing yet."""
        return self.core.call(name, path, arguments, self.native(*options))

    def temporary(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> TemporaryBranch:
        """Creates a branch that is deleted at the end of a `with` block."""
        from neonapi._temporary import TemporaryBranch

        return TemporaryBranch(self.core.temporary(path, arguments, self.native(*options)))


class CapturingCaller(Caller):
    """Makes calls and keeps what came back beside the value."""

    __slots__ = ("details",)

    def __init__(self, core: _Client, options: CallOptions | None = None) -> None:
        """Is called by the client."""
        super().__init__(core, options)
        self.details: ResponseDetails | None = None

    def call(
        self, name: str, path: tuple[Any, ...], arguments: dict[str, Any] | None, *options: Any
    ) -> Any:
        """Makes a call and gives its answer."""
        value, self.details = self.core.call(name, path, arguments, self.native(*options), True)
        return value
