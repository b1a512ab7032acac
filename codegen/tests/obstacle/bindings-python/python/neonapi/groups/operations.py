# Written by cargo xtask generate from api/operations.yaml. Do not edit.
"""The group `operations` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import HasOperations, OnProgress, Seconds
    from neonapi.models import Operation, OperationsResponse


class Operations(Group):
    """Work in the background."""

    __slots__ = ()

    def list(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Operation, OperationsResponse]:
        """Lists operations.

        Calls `listOperations` (`GET /operations`).

        Args:
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("operations.list", (), None, cancel, call_timeout)

    def wait_for(
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
        """Waits until operations have succeeded.

        Takes up a wait that failed: pass the error, or its `operations`. An operation that ended as
        `failed` is looked at again, since Neon may retry it. Polls `getProjectOperation` and
        `listProjectOperations`.

        Args:
            operations: Operations, or an answer or an error that has some.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The operations in their final state.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "operations.wait_for",
            (operations,),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def wait_for_ids(
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
        """Waits until operations of a project, given by their identifiers, have succeeded.

        Polls `getProjectOperation` and `listProjectOperations`.

        Args:
            project_id: Identifier of the project.
            operation_ids: Identifiers of the operations.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The operations in their final state.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "operations.wait_for_ids",
            (project_id, operation_ids),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )
