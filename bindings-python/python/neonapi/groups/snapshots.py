# Written by cargo xtask generate from api/snapshots.yaml. Do not edit.
"""The group `snapshots` of a client."""

from __future__ import annotations

from neonapi._group import Group
from neonapi._neonapi import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any
    from neonapi._neonapi import CancelToken, List, UnsetType
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import (
        BackupSchedule,
        BackupScheduleItem,
        CreateSnapshotResponse,
        ListSnapshotsResponse,
        Operation,
        RestoreSnapshotResponse,
        RestoredSnapshot,
        Snapshot,
    )


class Snapshots(Group):
    """Snapshots of branches, and the schedules that take them."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        name: str | None = None,
        slug: str | None = None,
        expires_at: datetime | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateSnapshotResponse:
        """Takes a snapshot of a branch, now or as of a past point.

        After a lost answer, look for the snapshot in the list before repeating the call: a repeated
        call may take another one.

        Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            lsn: Log sequence number (LSN) of the branch to take the snapshot at.
            timestamp: Point in time of the branch to take the snapshot at.
            name: Name of the snapshot.
            slug: Short name of the snapshot, 1 to 63 characters.
            expires_at: Time of expiry of the snapshot.
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
            "snapshots.create",
            (project_id, branch_id),
            {
                "lsn": lsn,
                "timestamp": timestamp,
                "name": name,
                "slug": slug,
                "expires_at": expires_at,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Deletes a snapshot from a project.

        Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`).

        Args:
            project_id: Identifier of the project.
            snapshot_id: Identifier of the snapshot.
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
            "snapshots.delete",
            (project_id, snapshot_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get_schedule(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BackupSchedule:
        """Reads the snapshot schedule of a branch.

        Calls `getSnapshotSchedule`
        (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "snapshots.get_schedule",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Snapshot, ListSnapshotsResponse]:
        """Lists the snapshots of a project.

        Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("snapshots.list", (project_id,), None, cancel, call_timeout)

    def restore(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        branch_name: str | None = None,
        name: str | None = None,
        target_branch_id: str | None = None,
        finalize_restore: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RestoreSnapshotResponse:
        """Restores a snapshot to a branch.

        With `finalize_restore` false the restore stays open until `branches.finalize_restore`
        completes it. The restored branch can be `NotFoundError` (404) for a while.

        Calls `restoreSnapshot` (`POST /projects/{project_id}/snapshots/{snapshot_id}/restore`).

        Args:
            project_id: Identifier of the project.
            snapshot_id: Identifier of the snapshot.
            branch_name: Name of the restored branch; give `name` in the body instead. Deprecated:
                its end was announced for 2025-11-29.
            name: Name of the restored branch.
            target_branch_id: Id of the branch that the snapshot is restored to.
            finalize_restore: Whether the restore is completed at once instead of by a later call.
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
            "snapshots.restore",
            (project_id, snapshot_id),
            {
                "branch_name": branch_name,
                "name": name,
                "target_branch_id": target_branch_id,
                "finalize_restore": finalize_restore,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def restore_with_preview(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        accept: Callable[[RestoreSnapshotResponse], bool],
        branch_name: str | None = None,
        name: str | None = None,
        target_branch_id: str | None = None,
        finalize_restore: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RestoredSnapshot:
        """Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops
        it.

        `accept` gets the restored branch, ready to be connected to. When it says yes, the restore
        is finished: the branch gets the name and the computes of the one it stands for, which Neon
        renames. When it says no or raises, the branch is deleted, and nothing else has changed.
        `name` is what the branch is called while it is shown; `finalize_restore` is not used. Calls
        `restoreSnapshot`, then `finalizeRestoreBranch` or `deleteProjectBranch`.

        Args:
            project_id: Identifier of the project.
            snapshot_id: Identifier of the snapshot.
            accept: Looks at the restored branch and says whether it is to stay.
            branch_name: Name of the restored branch; give `name` in the body instead. Deprecated:
                its end was announced for 2025-11-29.
            name: Name of the restored branch.
            target_branch_id: Id of the branch that the snapshot is restored to.
            finalize_restore: Whether the restore is completed at once instead of by a later call.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The restored branch, and whether it was accepted.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "snapshots.restore_with_preview",
            (project_id, snapshot_id),
            {
                "accept": accept,
                "branch_name": branch_name,
                "name": name,
                "target_branch_id": target_branch_id,
                "finalize_restore": finalize_restore,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def set_schedule(
        self,
        project_id: str,
        branch_id: str,
        *,
        schedule: Sequence[BackupScheduleItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Sets the snapshot schedule of a branch in place of the one it had.

        Calls `setSnapshotSchedule`
        (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            schedule: Entries of the schedule, each with its own frequency.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "snapshots.set_schedule",
            (project_id, branch_id),
            {"schedule": schedule},
            cancel, call_timeout,
        )

    def update(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        name: str | None = None,
        expires_at: datetime | None | UnsetType = UNSET,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Snapshot:
        """Changes the name or the expiry of a snapshot.

        Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).

        Args:
            project_id: Identifier of the project.
            snapshot_id: Identifier of the snapshot.
            name: New name of the snapshot.
            expires_at: New time of expiry; can be set, cleared or left alone.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "snapshots.update",
            (project_id, snapshot_id),
            {"name": name, "expires_at": expires_at},
            cancel, call_timeout,
        )
