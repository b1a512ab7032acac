# Written by cargo xtask generate from api/. Do not edit.
import builtins
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from neonapi._async import AsyncList
from neonapi._neonapi import CancelToken, UnsetType
from neonapi._types import FileContent, HasOperations, OnProgress, Seconds
from neonapi.models import (
    ListPartsResponse,
    ListThingsResponse,
    LogsResponse,
    Operation,
    OperationsResponse,
    Provider,
    ReservedValue,
    ReservedWords,
    Thing,
    ThingKey,
    ThingOperations,
    Trigger,
    TriggerRequest,
)
from neonapi._group import AsyncGroup, AsyncGroups

class AsyncOperations(AsyncGroup):
    """Work in the background."""
    def list(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Operation, OperationsResponse]:
        """Lists operations."""
    async def wait_for(
        self,
        operations: Iterable[Operation] | HasOperations,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Waits until operations have succeeded."""
    async def wait_for_ids(
        self,
        project_id: str,
        operation_ids: Iterable[str],
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Waits until operations of a project, given by their identifiers, have succeeded."""

class AsyncThings(AsyncGroup):
    """Things of all shapes."""
    async def create(
        self,
        *,
        name: str,
        inner_name: str | None = None,
        tags: Sequence[str] | None = None,
        start: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ThingOperations:
        """Creates a thing."""
    async def delete(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ThingOperations | None:
        """Deletes a thing."""
    async def deploy_file(
        self,
        file_key: str,
        *,
        zip: FileContent | None = None,
        environment: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Thing:
        """Uploads a file."""
    async def finish(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Finishes a thing."""
    async def get(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Thing:
        """Reads a thing."""
    async def get_file(
        self,
        file_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bytes:
        """Downloads a file."""
    def list(
        self,
        *,
        from_time: datetime,
        ids: Sequence[str],
        cursor: str | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Thing, ListThingsResponse]:
        """Lists things."""
    def list_keys(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ThingKey, builtins.list[ThingKey]]:
        """Lists keys."""
    def list_parts(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[str, ListPartsResponse]:
        """Lists the parts of a thing."""
    async def provider_name(
        self,
        provider: Provider,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str | None:
        """Reads what a provider calls itself."""
    async def revoke_key(
        self,
        number: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Revokes a key."""
    async def update(
        self,
        thing_id: str,
        *,
        name: str | None = None,
        expires_at: datetime | None | UnsetType = ...,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Changes a thing."""

class AsyncWords(AsyncGroup):
    """Words that languages keep for themselves."""
    def query_logs(
        self,
        *,
        cursor: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[str, LogsResponse]:
        """Searches logs."""
    async def set_trigger(
        self,
        *,
        trigger: TriggerRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Sets the trigger."""
    async def type(
        self,
        *,
        type: ReservedValue,
        object: str | None = None,
        default: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ReservedWords:
        """Reads words that languages keep for themselves."""

class AsyncClientGroups(AsyncGroups):
    """The groups of an async client."""

    @property
    def operations(self) -> AsyncOperations:
        """Work in the background."""
    @property
    def things(self) -> AsyncThings:
        """Things of all shapes."""
    @property
    def words(self) -> AsyncWords:
        """Words that languages keep for themselves."""
