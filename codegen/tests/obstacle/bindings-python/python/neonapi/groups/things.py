# Written by cargo xtask generate from api/things.yaml. Do not edit.
"""The group `things` of a client."""

from __future__ import annotations

from neonapi._group import Group
from neonapi._neonapi import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from neonapi._neonapi import CancelToken, List, UnsetType
    from neonapi._types import FileContent, OnProgress, Seconds
    from neonapi.models import (
        ListPartsResponse,
        ListThingsResponse,
        Operation,
        Provider,
        Thing,
        ThingKey,
        ThingOperations,
    )


class Things(Group):
    """Things of all shapes."""

    __slots__ = ()

    def create(
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
        """Creates a thing.

        Calls `createThing` (`POST /things`). Private beta.

        Args:
            name: Name of the thing.
            inner_name: Name of the inner part.
            tags: Tags of the inner part.
            start: Whether to start it.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "things.create",
            (),
            {"name": name, "inner_name": inner_name, "tags": tags, "start": start},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
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
        """Deletes a thing.

        Calls `deleteThing` (`DELETE /things/{thing_id}`).

        Args:
            thing_id: Identifier of the thing.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The operations as they were at the end of the wait; `None` when it was gone already.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "things.delete",
            (thing_id,),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def deploy_file(
        self,
        file_key: str,
        *,
        zip: FileContent | None = None,
        environment: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Thing:
        """Uploads a file.

        Calls `deployFile` (`POST /files/{file_key}`).

        Args:
            file_key: Key of the file; slashes are part of it.
            zip: The bytes.
            environment: Variables, which travel as JSON in a text.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "things.deploy_file",
            (file_key,),
            {"zip": zip, "environment": environment},
            cancel, call_timeout,
        )

    def finish(
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
        """Finishes a thing.

        Calls `finishThing` (`POST /things/{thing_id}/finish`). Deprecated: its end was announced
        for 2030-01-01.

        Args:
            thing_id: Identifier of the thing.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer, its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "things.finish",
            (thing_id,),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Thing:
        """Reads a thing.

        Calls `getThing` (`GET /things/{thing_id}`).

        Args:
            thing_id: Identifier of the thing.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("things.get", (thing_id,), None, cancel, call_timeout)

    def get_file(
        self,
        file_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bytes:
        """Downloads a file.

        Calls `getFile` (`GET /files/{file_key}`). Alpha.

        Args:
            file_key: Key of the file; slashes are part of it.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            The bytes.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("things.get_file", (file_key,), None, cancel, call_timeout)

    def list(
        self,
        *,
        from_time: datetime,
        ids: Sequence[str],
        cursor: str | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Thing, ListThingsResponse]:
        """Lists things.

        In no order that anyone could rely on. The list can be long, so it comes in pages, and this
        sentence is long as well.

        Calls `listThings` (`GET /things`).

        Args:
            from_time: Start of the span of time.
            ids: Things to list.
            cursor: Where to start.
            org_id: Organization that has the things. Deprecated: its end was announced for
                2030-01-01.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "things.list",
            (),
            {"from_time": from_time, "ids": ids, "cursor": cursor, "org_id": org_id},
            cancel, call_timeout,
        )

    def list_keys(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ThingKey, builtins.list[ThingKey]]:
        """Lists keys.

        Calls `listKeys` (`GET /keys`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("things.list_keys", (), None, cancel, call_timeout)

    def list_parts(
        self,
        thing_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[str, ListPartsResponse]:
        """Lists the parts of a thing.

        Calls `listParts` (`GET /things/{thing_id}/parts`).

        Args:
            thing_id: Identifier of the thing.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("things.list_parts", (thing_id,), None, cancel, call_timeout)

    def provider_name(
        self,
        provider: Provider,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str | None:
        """Reads what a provider calls itself.

        Calls `getProvider` (`GET /providers/{provider}`).

        Args:
            provider: The provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("things.provider_name", (provider,), None, cancel, call_timeout)

    def revoke_key(
        self,
        number: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Revokes a key.

        Calls `revokeKey` (`DELETE /keys/{number}`).

        Args:
            number: Number of the key.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("things.revoke_key", (number,), None, cancel, call_timeout)

    def update(
        self,
        thing_id: str,
        *,
        name: str | None = None,
        expires_at: datetime | None | UnsetType = UNSET,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Changes a thing.

        Calls `updateThing` (`PATCH /things/{thing_id}`).

        Args:
            thing_id: Identifier of the thing.
            name: New name, or null for none.
            expires_at: New time of expiry; can be set, cleared or left alone.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "things.update",
            (thing_id,),
            {"name": name, "expires_at": expires_at},
            cancel, call_timeout,
        )
