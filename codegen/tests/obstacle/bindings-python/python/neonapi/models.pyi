# Written by cargo xtask generate from api/. Do not edit.
from __future__ import annotations
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeAlias, final
from neonapi._neonapi import _Model

__all__ = [
    "ConnectedBranch", "ConnectedProject", "CursorPagination", "GeneralError", "GottenBranch",
    "ListPartsResponse", "ListThingsResponse", "LogsNotAvailable", "LogsResponse",
    "NoTriggerRequest", "Operation", "OperationStatus", "OperationsResponse", "Pagination",
    "Provider", "ReservedValue", "ReservedWords", "RestoredSnapshot", "ScheduleTrigger",
    "ScheduleTriggerRequest", "StorageTrigger", "Thing", "ThingKey", "ThingOperations",
    "ThingSettings", "Trigger", "TriggerRequest",
]

@final
class CursorPagination(_Model):
    """Where the next page starts, in the newer form."""
    __match_args__ = ("next",)
    def __new__(cls, *, next: str | None = None) -> CursorPagination: ...
    @property
    def next(self) -> str | None:
        """Cursor of the next page."""

@final
class GeneralError(_Model):
    """The error object."""
    __match_args__ = ("message",)
    def __new__(cls, *, message: str) -> GeneralError: ...
    @property
    def message(self) -> str:
        """What went wrong."""

@final
class Pagination(_Model):
    """Where the next page starts, in the older form."""
    __match_args__ = ("cursor",)
    def __new__(cls, *, cursor: str) -> Pagination: ...
    @property
    def cursor(self) -> str:
        """Cursor of the last item."""

@final
class Operation(_Model):
    """Work in the background."""
    __match_args__ = ("id", "status")
    def __new__(cls, *, id: str, status: OperationStatus) -> Operation: ...
    @property
    def id(self) -> str:
        """Identifier of the operation."""
    @property
    def status(self) -> OperationStatus:
        """State of the operation."""

OperationStatus: TypeAlias = Literal["running", "finished", "UNKNOWN"] | str
"""State of an operation."""

@final
class OperationsResponse(_Model):
    """A list of operations, which may be left out."""
    __match_args__ = ("operations",)
    def __new__(
        cls,
        *,
        operations: Sequence[Operation | Mapping[str, Any]] | None = None,
    ) -> OperationsResponse: ...
    @property
    def operations(self) -> list[Operation] | None:
        """The operations."""

@final
class ListPartsResponse(_Model):
    """A page of parts."""
    __match_args__ = ("parts", "pagination")
    def __new__(
        cls,
        *,
        parts: Sequence[str],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> ListPartsResponse: ...
    @property
    def parts(self) -> list[str]:
        """Names of the parts."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

@final
class ListThingsResponse(_Model):
    """A page of things."""
    __match_args__ = ("things", "by_owner", "pagination")
    def __new__(
        cls,
        *,
        things: Sequence[Thing | Mapping[str, Any]],
        by_owner: Mapping[str, Sequence[Thing | Mapping[str, Any]]] | None = None,
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> ListThingsResponse: ...
    @property
    def things(self) -> list[Thing]:
        """The things."""
    @property
    def by_owner(self) -> dict[str, list[Thing]] | None:
        """The same things by owner."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

Provider: TypeAlias = Literal["user.created", "k8s-pod", "7d", "UNKNOWN", "VIEWER"] | str
"""Who provides."""

@final
class Thing(_Model):
    """A thing."""
    __match_args__ = (
        "id",
        "created_at",
        "size",
        "count",
        "bytes",
        "state",
        "settings",
        "extra",
        "headers",
    )
    def __new__(
        cls,
        *,
        id: str,
        created_at: datetime,
        size: float,
        count: int,
        bytes: int | None = None,
        state: str | None = None,
        settings: ThingSettings | Mapping[str, Any] | None = None,
        extra: Any | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Thing: ...
    @property
    def id(self) -> str:
        """Identifier of the thing."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def size(self) -> float:
        """How large it is."""
    @property
    def count(self) -> int:
        """How many there are."""
    @property
    def bytes(self) -> int | None:
        """How many bytes it takes."""
    @property
    def state(self) -> str | None:
        """State that it is in. Known values: `ready`, `busy`. Deprecated."""
    @property
    def settings(self) -> ThingSettings | None:
        """Settings, which may be null."""
    @property
    def extra(self) -> Any | None:
        """Anything at all."""
    @property
    def headers(self) -> dict[str, str] | None:
        """Headers, which are secret."""

@final
class ThingKey(_Model):
    """A key."""
    __match_args__ = ("id", "key")
    def __new__(cls, *, id: int, key: str) -> ThingKey: ...
    @property
    def id(self) -> int:
        """Number of the key."""
    @property
    def key(self) -> str:
        """The key itself."""

@final
class ThingOperations(_Model):
    """A thing and the work on it."""
    __match_args__ = ("thing", "operations")
    def __new__(
        cls,
        *,
        thing: Thing | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> ThingOperations: ...
    @property
    def thing(self) -> Thing:
        """The thing."""
    @property
    def operations(self) -> list[Operation]:
        """The work."""

@final
class ThingSettings(_Model):
    """Settings without any setting yet."""
    __match_args__ = ()
    def __new__(cls) -> ThingSettings: ...

@final
class LogsNotAvailable(_Model):
    """Why there are no logs."""
    __match_args__ = ("reason",)
    def __new__(cls, *, reason: str) -> LogsNotAvailable: ...
    @property
    def reason(self) -> str:
        """The reason."""

@final
class LogsResponse(_Model):
    """A page of logs."""
    __match_args__ = ("logs", "next_cursor")
    def __new__(cls, *, logs: Sequence[str], next_cursor: str | None = None) -> LogsResponse: ...
    @property
    def logs(self) -> list[str]:
        """The logs."""
    @property
    def next_cursor(self) -> str | None:
        """Where the next page starts."""

@final
class NoTriggerRequest(_Model):
    """No trigger at all."""
    __match_args__ = ()
    def __new__(cls) -> NoTriggerRequest: ...

ReservedValue: TypeAlias = Literal[
    "default",
    "protected",
    "in",
    "type",
    "init",
    "ok",
    "some",
    "none",
    "null",
    "true",
    "error",
    "object",
    "class",
    "int",
    "String",
    "long",
    "Float",
    "struct",
    "func",
    "def",
    "switch",
    "for",
    "async",
    "match",
    "private",
] | str
"""Values that are keywords or types somewhere."""

@final
class ReservedWords(_Model):
    """Fields that are keywords or members somewhere."""
    __match_args__ = (
        "type",
        "in",
        "match",
        "async",
        "default",
        "union",
        "int",
        "register",
        "class",
        "from",
        "lambda",
        "def",
        "val",
        "fun",
        "object",
        "when",
        "is",
        "protocol",
        "init",
        "func",
        "extension",
        "hash_code",
        "to_string",
        "description",
        "message",
        "cause",
        "value",
        "wire_name",
    )
    def __new__(
        cls,
        *,
        type: str,
        in: str,
        match: str,
        async: bool | None = None,
        default: bool,
        union: str | None = None,
        int: int | None = None,
        register: str | None = None,
        class: str,
        from: str | None = None,
        lambda: str | None = None,
        def: str | None = None,
        val: str | None = None,
        fun: str | None = None,
        object: str | None = None,
        when: str | None = None,
        is: str | None = None,
        protocol: str | None = None,
        init: str | None = None,
        func: str | None = None,
        extension: str | None = None,
        hash_code: int,
        to_string: str | None = None,
        description: str,
        message: str | None = None,
        cause: str | None = None,
        value: str | None = None,
        wire_name: str | None = None,
    ) -> ReservedWords: ...
    @property
    def type(self) -> str:
        """In Rust."""
    @property
    def in(self) -> str:
        """In Rust, Python, Kotlin, Swift."""
    @property
    def match(self) -> str:
        """In Rust."""
    @property
    def async(self) -> bool | None:
        """In Rust and Python."""
    @property
    def default(self) -> bool:
        """In C and Swift."""
    @property
    def union(self) -> str | None:
        """In C."""
    @property
    def int(self) -> int | None:
        """In C."""
    @property
    def register(self) -> str | None:
        """In C."""
    @property
    def class(self) -> str:
        """In Python, Kotlin, Swift."""
    @property
    def from(self) -> str | None:
        """In Python."""
    @property
    def lambda(self) -> str | None:
        """In Python."""
    @property
    def def(self) -> str | None:
        """In Python."""
    @property
    def val(self) -> str | None:
        """In Kotlin."""
    @property
    def fun(self) -> str | None:
        """In Kotlin."""
    @property
    def object(self) -> str | None:
        """In Kotlin."""
    @property
    def when(self) -> str | None:
        """In Kotlin."""
    @property
    def is(self) -> str | None:
        """In Python and Kotlin."""
    @property
    def protocol(self) -> str | None:
        """In Swift."""
    @property
    def init(self) -> str | None:
        """In Swift."""
    @property
    def func(self) -> str | None:
        """In Swift."""
    @property
    def extension(self) -> str | None:
        """In Swift."""
    @property
    def hash_code(self) -> int:
        """A method in Kotlin."""
    @property
    def to_string(self) -> str | None:
        """A method in Kotlin and Rust."""
    @property
    def description(self) -> str:
        """A member in Swift."""
    @property
    def message(self) -> str | None:
        """A member of exceptions in Kotlin."""
    @property
    def cause(self) -> str | None:
        """A member of exceptions in Kotlin."""
    @property
    def value(self) -> str | None:
        """A name in generated code."""
    @property
    def wire_name(self) -> str | None:
        """Not a name in any language."""

@final
class ScheduleTrigger(_Model):
    """A trigger by the clock."""
    __match_args__ = ("cron",)
    def __new__(cls, *, cron: str) -> ScheduleTrigger: ...
    @property
    def cron(self) -> str:
        """When it fires."""

@final
class ScheduleTriggerRequest(_Model):
    """A new trigger by the clock."""
    __match_args__ = ("cron",)
    def __new__(cls, *, cron: str) -> ScheduleTriggerRequest: ...
    @property
    def cron(self) -> str:
        """When it fires."""

@final
class StorageTrigger(_Model):
    """A trigger by storage."""
    __match_args__ = ("bucket",)
    def __new__(cls, *, bucket: str) -> StorageTrigger: ...
    @property
    def bucket(self) -> str:
        """What it watches."""

@final
class ConnectedBranch(_Model):
    """A new branch and how to connect to it."""
    __match_args__ = ("created", "connection_string", "pooled_connection_string")
    def __new__(
        cls,
        *,
        created: CreateProjectBranchResponse | Mapping[str, Any],
        connection_string: str,
        pooled_connection_string: str,
    ) -> ConnectedBranch: ...
    @property
    def created(self) -> CreateProjectBranchResponse:
        """The answer to the creation, its operations finished."""
    @property
    def connection_string(self) -> str:
        """Connects to the endpoint itself."""
    @property
    def pooled_connection_string(self) -> str:
        """Connects through the pooler."""

@final
class ConnectedProject(_Model):
    """A new project and how to connect to it."""
    __match_args__ = ("created", "connection_string", "pooled_connection_string")
    def __new__(
        cls,
        *,
        created: CreateProjectResponse | Mapping[str, Any],
        connection_string: str,
        pooled_connection_string: str,
    ) -> ConnectedProject: ...
    @property
    def created(self) -> CreateProjectResponse:
        """The answer to the creation, its operations finished."""
    @property
    def connection_string(self) -> str:
        """Connects to the endpoint itself."""
    @property
    def pooled_connection_string(self) -> str:
        """Connects through the pooler."""

@final
class GottenBranch(_Model):
    """A branch that was there, or was created."""
    __match_args__ = ("branch", "created")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        created: CreateProjectBranchResponse | Mapping[str, Any] | None = None,
    ) -> GottenBranch: ...
    @property
    def branch(self) -> Branch:
        """The branch."""
    @property
    def created(self) -> CreateProjectBranchResponse | None:
        """The answer to its creation; `None` when it was there, another process created it, or the
        answer was lost.
        """

@final
class RestoredSnapshot(_Model):
    """What became of a restore with preview."""
    __match_args__ = ("preview", "accepted")
    def __new__(
        cls,
        *,
        preview: RestoreSnapshotResponse | Mapping[str, Any],
        accepted: bool,
    ) -> RestoredSnapshot: ...
    @property
    def preview(self) -> RestoreSnapshotResponse:
        """The restored branch, as it was shown."""
    @property
    def accepted(self) -> bool:
        """Whether it was accepted; if not, the branch is deleted."""

Trigger: TypeAlias = ScheduleTrigger | StorageTrigger
"""A trigger, whose variants have the tag."""

TriggerRequest: TypeAlias = ScheduleTriggerRequest | NoTriggerRequest
"""A new trigger, whose variants lack the tag."""
