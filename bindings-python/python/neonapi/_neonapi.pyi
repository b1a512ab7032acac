"""The native module. Private: what is public in it is in `neonapi`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar, final

from typing_extensions import Self, disjoint_base

from neonapi.models import BranchOperations, CreateProjectBranchResponse

_Item = TypeVar("_Item", covariant=True)
_Page = TypeVar("_Page", covariant=True)

__all__ = [
    "CancelToken",
    "List",
    "Pages",
    "ResponseDetails",
    "UNSET",
    "UnsetType",
    "_Client",
    "_Model",
    "_Options",
    "_Temporary",
    "__version__",
    "is_over",
    "model",
]

__version__: str

UNSET: UnsetType
"""Leaves a value as it is, where `None` would clear it."""

def model(name: str) -> type[Any]: ...
def is_over(status: str, /) -> bool: ...

@disjoint_base
class _Model:
    """The base of all models."""

    # Another type than that of `object`, which is how types say that there is none.
    __hash__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    __signature__: ClassVar[Any]

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def to_dict(self) -> dict[str, Any]:
        """Gives plain objects as in JSON, secrets included."""
    def to_json(self) -> str:
        """Gives JSON, secrets included."""
    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Makes a model of JSON."""

@final
class UnsetType:
    """The type of `UNSET`."""

    def __bool__(self) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object) -> Self: ...
    def __reduce__(self) -> str: ...

@final
class CancelToken:
    """Ends the calls that carry it, within 200 ms, wherever they are.

    Cancelling is safe from any thread; one token may be given to many calls. A token that is made with
    another one is cancelled with it.
    """

    def __new__(cls, parent: CancelToken | None = None) -> Self: ...
    def cancel(self) -> None:
        """Ends the calls that carry this token, now and later."""
    @property
    def is_cancelled(self) -> bool:
        """Whether it was cancelled."""

@final
class List(Generic[_Item, _Page]):
    """The items of a list, fetched page by page as they are asked for.

    It ends after the last item or the first error; another list goes on from its `cursor`.
    """

    def __iter__(self) -> Iterator[_Item]: ...
    def __next__(self) -> _Item: ...
    def next_items(self) -> list[_Item] | None:
        """Gives what is left of the page at hand, or the next page; `None` at the end."""
    def pages(self) -> Pages[_Page]:
        """The pages of the list; items not yet taken from a page already fetched are lost."""
    @property
    def cursor(self) -> str | None:
        """Where the page after the last one fetched begins, or the cursor that the walk began at."""
    def __class_getitem__(cls, item: Any) -> Any: ...

@final
class Pages(Generic[_Page]):
    """The pages of a list, fetched as they are asked for."""

    def __iter__(self) -> Iterator[_Page]: ...
    def __next__(self) -> _Page: ...
    @property
    def cursor(self) -> str | None:
        """Where the page after the last one fetched begins, or the cursor that the walk began at."""
    def __class_getitem__(cls, item: Any) -> Any: ...

@final
class ResponseDetails:
    """Status, headers and raw body of an answer. The body may hold secrets."""

    def __new__(
        cls,
        status: int,
        headers: Sequence[tuple[str, str]] = ...,
        request_id: str | None = None,
        attempts: int = 1,
        body: bytes = ...,
        missing_fields: Sequence[str] = ...,
    ) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    @property
    def status(self) -> int:
        """HTTP status."""
    @property
    def headers(self) -> dict[str, str]:
        """All headers by name in lower case; several values of one name are joined with commas."""
    @property
    def request_id(self) -> str | None:
        """Identifier of the request, for Neon's support."""
    @property
    def attempts(self) -> int:
        """How many requests the call made."""
    @property
    def body(self) -> bytes:
        """The body as it came, after decompression."""
    @property
    def text(self) -> str:
        """The body as text; what is not UTF-8 is replaced."""
    @property
    def missing_fields(self) -> list[str]:
        """Required fields that the answer lacked, as JSON paths such as `branch.created_at`."""
    def json(self) -> Any:
        """The body as plain objects; `None` when it is not JSON."""

@final
class _Options:
    def __new__(
        cls,
        cancel: CancelToken | None = None,
        call_timeout_ms: int | None = None,
        wait: bool | None = None,
        wait_timeout_ms: int | None = None,
        on_progress: Callable[..., object] | None = None,
    ) -> Self: ...

@final
class _Temporary:
    @property
    def created(self) -> CreateProjectBranchResponse: ...
    def delete(self) -> BranchOperations | None: ...
    def keep(self) -> CreateProjectBranchResponse: ...

@final
class _Client:
    def __new__(cls, settings: dict[str, Any]) -> Self: ...
    def call(
        self,
        name: str,
        path: tuple[Any, ...],
        arguments: dict[str, Any] | None = None,
        options: _Options | None = None,
        details: bool = False,
    ) -> Any: ...
    def temporary(
        self,
        path: tuple[Any, ...],
        arguments: dict[str, Any] | None = None,
        options: _Options | None = None,
    ) -> _Temporary: ...
    def request(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        json: Any = None,
        form: Mapping[str, Any] | None = None,
        multipart: Sequence[Mapping[str, Any]] | None = None,
        options: _Options | None = None,
    ) -> ResponseDetails: ...
    def close(self) -> None: ...
    @property
    def is_closed(self) -> bool: ...
    @property
    def settings(self) -> dict[str, Any]: ...
    @property
    def requests_left_behind(self) -> int: ...
