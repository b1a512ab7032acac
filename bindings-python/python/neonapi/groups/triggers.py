# Written by cargo xtask generate from api/triggers.yaml. Do not edit.
"""The group `triggers` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        Trigger,
        TriggerCreateRequest,
        TriggerUpdateRequest,
        TriggersListResponse,
    )


class Triggers(Group):
    """Triggers: what makes a function run."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        trigger: TriggerCreateRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Creates a trigger that calls a function on a schedule or when an object is stored.

        Calls `createProjectBranchTrigger`
        (`POST /projects/{project_id}/branches/{branch_id}/triggers`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            trigger: What a new trigger is to be, by its kind.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "triggers.create",
            (project_id, branch_id),
            {"trigger": trigger},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a trigger of a branch.

        Calls `deleteProjectBranchTrigger`
        (`DELETE /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            trigger_id: Identifier of the trigger.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "triggers.delete",
            (project_id, branch_id, trigger_id),
            None,
            cancel, call_timeout,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Gets one trigger of a branch.

        Calls `getProjectBranchTrigger`
        (`GET /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            trigger_id: Identifier of the trigger.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "triggers.get",
            (project_id, branch_id, trigger_id),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Trigger | dict[str, Any], TriggersListResponse]:
        """Lists the triggers of a branch.

        Calls `listProjectBranchTriggers`
        (`GET /projects/{project_id}/branches/{branch_id}/triggers`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("triggers.list", (project_id, branch_id), None, cancel, call_timeout)

    def update(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        trigger: TriggerUpdateRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Changes a trigger of a branch.

        The `type` must be given even when it is not what changes.

        Calls `updateProjectBranchTrigger`
        (`PATCH /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            trigger_id: Identifier of the trigger.
            trigger: What to change in a trigger, by its kind.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "triggers.update",
            (project_id, branch_id, trigger_id),
            {"trigger": trigger},
            cancel, call_timeout,
        )
