# Written by cargo xtask generate from api/branches.yaml. Do not edit.
"""The group `branches` of a client."""

from __future__ import annotations

from neonapi._group import Group
from neonapi._neonapi import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any
    from neonapi._neonapi import CancelToken, List, UnsetType
    from neonapi._temporary import TemporaryBranch
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import (
        AnonymizedBranchStatusResponse,
        Branch,
        BranchCreateRequestEndpointOptions,
        BranchOperations,
        BranchSchemaResponse,
        BranchSortBy,
        ConnectedBranch,
        CreateProjectBranchAnonymizedResponse,
        CreateProjectBranchResponse,
        GetProjectBranchResponse,
        GottenBranch,
        ListProjectBranchesResponse,
        MaskingRule,
        Operation,
        SortOrder,
    )


class Branches(Group):
    """Branches: copy-on-write lines of data inside a project."""

    __slots__ = ()

    def anonymized_status(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AnonymizedBranchStatusResponse:
        """Reads how far the anonymization of a branch has come.

        Calls `getAnonymizedBranchStatus`
        (`GET /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.anonymized_status",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def compare_schema(
        self,
        project_id: str,
        branch_id: str,
        *,
        db_name: str,
        base_branch_id: str | None = None,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        base_lsn: str | None = None,
        base_timestamp: datetime | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str | None:
        """Compares the schema of a database between two branches.

        Calls `getProjectBranchSchemaComparison`
        (`GET /projects/{project_id}/branches/{branch_id}/compare_schema`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            db_name: Name of the database whose schema is compared.
            base_branch_id: Id of the branch to compare with.
            lsn: Log sequence number (LSN) at which the schema of the branch is read.
            timestamp: Point in time at which the schema of the branch is read.
            base_lsn: Log sequence number (LSN) at which the schema of the base branch is read.
            base_timestamp: Point in time at which the schema of the base branch is read.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.compare_schema",
            (project_id, branch_id),
            {
                "db_name": db_name,
                "base_branch_id": base_branch_id,
                "lsn": lsn,
                "timestamp": timestamp,
                "base_lsn": base_lsn,
                "base_timestamp": base_timestamp,
            },
            cancel, call_timeout,
        )

    def count(
        self,
        project_id: str,
        *,
        search: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Counts the branches of a project.

        Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).

        Args:
            project_id: Identifier of the project.
            search: Text that a branch must match to be counted.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("branches.count", (project_id,), {"search": search}, cancel, call_timeout)

    def create(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectBranchResponse:
        """Creates a branch of a project, with endpoints if asked for.

        Without `endpoints` the branch has no compute and cannot be connected to. A name already
        taken gives `ConflictError` (409), a plan limit `UnprocessableError` (422). After a lost
        answer, look for the branch by name before repeating the call.

        Calls `createProjectBranch` (`POST /projects/{project_id}/branches`).

        Args:
            project_id: Identifier of the project.
            endpoints: Endpoints to create with the branch; without any it has no compute.
            parent_id: Id of the parent branch.
            name: Name of the branch, 1 to 256 characters; the server makes one up if none is given.
            parent_lsn: Log sequence number (LSN) of the parent at which the branch starts.
            parent_timestamp: Point in time of the parent at which the branch starts.
            protected: Whether the branch is protected.
            archived: Whether the branch is created as an archived one.
            init_source: What the branch starts with, such as `parent-data` or `schema-only`. Known
                values: `parent-data`, `parent-schema`, `schema-only`, `import`.
            expires_at: Time of expiry, to the second; a background job deletes the branch later.
            annotation_value: Pairs of key and text to attach to the branch.
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
            "branches.create",
            (project_id,),
            {
                "endpoints": endpoints,
                "parent_id": parent_id,
                "name": name,
                "parent_lsn": parent_lsn,
                "parent_timestamp": parent_timestamp,
                "protected": protected,
                "archived": archived,
                "init_source": init_source,
                "expires_at": expires_at,
                "annotation_value": annotation_value,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def create_and_connect(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ConnectedBranch:
        """Creates a branch with a compute and gives connection strings to it. Waits for it,
        whatever the settings say.

        Without `endpoints` a read-write one is created. Calls `createProjectBranch`, and
        `getConnectionUri` where its answer has no connection string.

        Args:
            project_id: Identifier of the project.
            endpoints: Endpoints to create with the branch; without any it has no compute.
            parent_id: Id of the parent branch.
            name: Name of the branch, 1 to 256 characters; the server makes one up if none is given.
            parent_lsn: Log sequence number (LSN) of the parent at which the branch starts.
            parent_timestamp: Point in time of the parent at which the branch starts.
            protected: Whether the branch is protected.
            archived: Whether the branch is created as an archived one.
            init_source: What the branch starts with, such as `parent-data` or `schema-only`. Known
                values: `parent-data`, `parent-schema`, `schema-only`, `import`.
            expires_at: Time of expiry, to the second; a background job deletes the branch later.
            annotation_value: Pairs of key and text to attach to the branch.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The answer to the creation, and both connection strings.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "branches.create_and_connect",
            (project_id,),
            {
                "endpoints": endpoints,
                "parent_id": parent_id,
                "name": name,
                "parent_lsn": parent_lsn,
                "parent_timestamp": parent_timestamp,
                "protected": protected,
                "archived": archived,
                "init_source": init_source,
                "expires_at": expires_at,
                "annotation_value": annotation_value,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def create_anonymized(
        self,
        project_id: str,
        *,
        annotation_value: Mapping[str, str] | None = None,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        masking_rules: Sequence[MaskingRule | Mapping[str, Any]] | None = None,
        start_anonymization: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectBranchAnonymizedResponse:
        """Creates a branch whose data can be masked by rules given along.

        The operations cover the creation of the branch; follow the masking itself with
        `branches.anonymized_status`. Without `start_anonymization`, start it later with
        `branches.start_anonymization`.

        Calls `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`).
        Beta.

        Args:
            project_id: Identifier of the project.
            annotation_value: Pairs of key and text to attach to the branch.
            endpoints: Endpoints to create with the branch; without any it has no compute.
            parent_id: Id of the parent branch.
            name: Name of the branch, 1 to 256 characters; the server makes one up if none is given.
            parent_lsn: Log sequence number (LSN) of the parent at which the branch starts.
            parent_timestamp: Point in time of the parent at which the branch starts.
            protected: Whether the branch is protected.
            archived: Whether the branch is created as an archived one.
            init_source: What the branch starts with, such as `parent-data` or `schema-only`. Known
                values: `parent-data`, `parent-schema`, `schema-only`, `import`.
            expires_at: Time of expiry, to the second; a background job deletes the branch later.
            masking_rules: Rules that say which columns are masked and how.
            start_anonymization: Whether the masking starts with the creation instead of by a later
                call.
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
            "branches.create_anonymized",
            (project_id,),
            {
                "annotation_value": annotation_value,
                "endpoints": endpoints,
                "parent_id": parent_id,
                "name": name,
                "parent_lsn": parent_lsn,
                "parent_timestamp": parent_timestamp,
                "protected": protected,
                "archived": archived,
                "init_source": init_source,
                "expires_at": expires_at,
                "masking_rules": masking_rules,
                "start_anonymization": start_anonymization,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations | None:
        """Deletes a branch of a project.

        A root branch, the default branch and a branch with children cannot be deleted. If the
        branch is already gone the answer has no body (204), so a second call does no harm.

        Calls `deleteProjectBranch` (`DELETE /projects/{project_id}/branches/{branch_id}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
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
            "branches.delete",
            (project_id, branch_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def finalize_restore(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Completes a restore that was left open on a branch.

        Belongs to `snapshots.restore` called with `finalize_restore` false.

        Calls `finalizeRestoreBranch`
        (`POST /projects/{project_id}/branches/{branch_id}/finalize_restore`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: New name of the branch that the restored one replaces.
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
            "branches.finalize_restore",
            (project_id, branch_id),
            {"name": name},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def find_by_name(
        self,
        project_id: str,
        name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Branch | None:
        """Finds a branch by its exact name.

        Calls `listProjectBranches`, all pages.

        Args:
            project_id: Identifier of the project.
            name: The name.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            The branch, or `None` when there is none.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("branches.find_by_name", (project_id, name), None, cancel, call_timeout)

    def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> GetProjectBranchResponse:
        """Reads one branch of a project together with its annotation.

        Just after a creation or a restore the branch can be `NotFoundError` (404) for a while.

        Calls `getProjectBranch` (`GET /projects/{project_id}/branches/{branch_id}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("branches.get", (project_id, branch_id), None, cancel, call_timeout)

    def get_default(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Branch:
        """Gives the default branch of a project.

        Calls `listProjectBranches`.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("branches.get_default", (project_id,), None, cancel, call_timeout)

    def get_masking_rules(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[MaskingRule]:
        """Reads the masking rules of an anonymized branch.

        Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.get_masking_rules",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def get_or_create(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> GottenBranch:
        """Gives the branch of a name, and creates it when there is none. Waits until it is ready,
        whatever the settings say.

        Safe to repeat and to race: when another process creates the branch first, or when the
        answer to the creation was lost, the branch is looked up again. Nothing else of an existing
        branch is compared with the arguments. Calls `listProjectBranches` and
        `createProjectBranch`, and `getProjectBranch` while a branch is on its way.

        Args:
            project_id: Identifier of the project.
            endpoints: Endpoints to create with the branch; without any it has no compute.
            parent_id: Id of the parent branch.
            name: Name of the branch, 1 to 256 characters; the server makes one up if none is given.
            parent_lsn: Log sequence number (LSN) of the parent at which the branch starts.
            parent_timestamp: Point in time of the parent at which the branch starts.
            protected: Whether the branch is protected.
            archived: Whether the branch is created as an archived one.
            init_source: What the branch starts with, such as `parent-data` or `schema-only`. Known
                values: `parent-data`, `parent-schema`, `schema-only`, `import`.
            expires_at: Time of expiry, to the second; a background job deletes the branch later.
            annotation_value: Pairs of key and text to attach to the branch.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The branch, and the answer to its creation where this call created it.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "branches.get_or_create",
            (project_id,),
            {
                "endpoints": endpoints,
                "parent_id": parent_id,
                "name": name,
                "parent_lsn": parent_lsn,
                "parent_timestamp": parent_timestamp,
                "protected": protected,
                "archived": archived,
                "init_source": init_source,
                "expires_at": expires_at,
                "annotation_value": annotation_value,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get_schema(
        self,
        project_id: str,
        branch_id: str,
        *,
        db_name: str,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        format: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchSchemaResponse:
        """Reads the schema of a database on a branch, as SQL or as JSON.

        Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            db_name: Name of the database whose schema is read.
            lsn: Log sequence number (LSN) at which the schema is read.
            timestamp: Point in time at which the schema is read.
            format: Form of the answer, `sql` or `json`.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.get_schema",
            (project_id, branch_id),
            {"db_name": db_name, "lsn": lsn, "timestamp": timestamp, "format": format},
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        search: str | None = None,
        sort_by: BranchSortBy | None = None,
        cursor: str | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        include_deleted: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Branch, ListProjectBranchesResponse]:
        """Lists the branches of a project, the latest updated first unless told otherwise.

        Find the default branch by its `default` flag, not by its place in the list. The default
        order, by `updated_at`, can move while pages are read; sort by `created_at` for a steady
        walk.

        Calls `listProjectBranches` (`GET /projects/{project_id}/branches`).

        Args:
            project_id: Identifier of the project.
            search: Text that a branch must match to be listed.
            sort_by: Sort key: `name`, `created_at` or `updated_at`; the server takes `updated_at`
                if none is given.
            cursor: Place to go on from, as the page before gave it in `pagination.next`.
            sort_order: Sort direction, `asc` or `desc`; the server takes `desc` if none is given.
            limit: Branches per page, 1 to 10000.
            include_deleted: Whether deleted branches are listed too.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "branches.list",
            (project_id,),
            {
                "search": search,
                "sort_by": sort_by,
                "cursor": cursor,
                "sort_order": sort_order,
                "limit": limit,
                "include_deleted": include_deleted,
            },
            cancel, call_timeout,
        )

    def reset_from_parent(
        self,
        project_id: str,
        branch_id: str,
        *,
        preserve_under_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Makes a branch the same as its parent is now; what was changed on it is lost.

        A branch with children keeps its state under another name, which has to be given. Calls
        `getProjectBranch` and `restoreProjectBranch`.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            preserve_under_name: Name of a new branch that keeps the state of now.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The branch and its operations as they were at the end of the wait.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._call(
            "branches.reset_from_parent",
            (project_id, branch_id),
            {"preserve_under_name": preserve_under_name},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def restore(
        self,
        project_id: str,
        branch_id: str,
        *,
        source_branch_id: str,
        source_lsn: str | None = None,
        source_timestamp: datetime | None = None,
        preserve_under_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Restores a branch to the state of a source branch, now or at a past point.

        The data of the branch is replaced; give `preserve_under_name` to keep the earlier state as
        a branch of that name. Afterwards the branch can be `NotFoundError` (404) for a while.

        Calls `restoreProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/restore`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            source_branch_id: Id of the branch to take the data from.
            source_lsn: Log sequence number (LSN) of the source to restore to.
            source_timestamp: Point in time of the source to restore to.
            preserve_under_name: Name of a branch that keeps the state from before the restore.
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
            "branches.restore",
            (project_id, branch_id),
            {
                "source_branch_id": source_branch_id,
                "source_lsn": source_lsn,
                "source_timestamp": source_timestamp,
                "preserve_under_name": preserve_under_name,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def set_default(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Makes a branch the default one of its project.

        The default branch cannot be deleted.

        Calls `setDefaultProjectBranch`
        (`POST /projects/{project_id}/branches/{branch_id}/set_as_default`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
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
            "branches.set_default",
            (project_id, branch_id),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def start_anonymization(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AnonymizedBranchStatusResponse:
        """Starts the masking of the data of an anonymized branch.

        No operations come back, so nothing is waited for; follow the progress with
        `branches.anonymized_status`.

        Calls `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.start_anonymization",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def temporary(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> TemporaryBranch:
        """Creates a branch that is deleted at the end of a `with` block, also after an exception.

        Waits for the branch, whatever the settings say. Calls `createProjectBranch`, and in the end
        `deleteProjectBranch`. An `expires_at` covers what no block can: a process that is killed.

        Args:
            project_id: Identifier of the project.
            endpoints: Endpoints to create with the branch; without any it has no compute.
            parent_id: Id of the parent branch.
            name: Name of the branch, 1 to 256 characters; the server makes one up if none is given.
            parent_lsn: Log sequence number (LSN) of the parent at which the branch starts.
            parent_timestamp: Point in time of the parent at which the branch starts.
            protected: Whether the branch is protected.
            archived: Whether the branch is created as an archived one.
            init_source: What the branch starts with, such as `parent-data` or `schema-only`. Known
                values: `parent-data`, `parent-schema`, `schema-only`, `import`.
            expires_at: Time of expiry, to the second; a background job deletes the branch later.
            annotation_value: Pairs of key and text to attach to the branch.
            cancel, call_timeout, wait, wait_timeout, on_progress, progress: Options of every call,
                see `Client`.

        Returns:
            The branch, for a `with` statement.

        Raises:
            NeonError: The call failed; its class says how.
            OperationFailedError, WaitTimeoutError: The wait failed; `answer` and `operations` of
                the error have what was made.
        """
        return self._temporary(
            "branches.temporary",
            (project_id,),
            {
                "endpoints": endpoints,
                "parent_id": parent_id,
                "name": name,
                "parent_lsn": parent_lsn,
                "parent_timestamp": parent_timestamp,
                "protected": protected,
                "archived": archived,
                "init_source": init_source,
                "expires_at": expires_at,
                "annotation_value": annotation_value,
            },
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def update(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str | None = None,
        protected: bool | None = None,
        expires_at: datetime | None | UnsetType = UNSET,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Changes the name, the protection or the expiry of a branch.

        Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: New name of the branch, 1 to 256 characters.
            protected: Whether the branch is protected.
            expires_at: New time of expiry, to the second; can be set, cleared or left alone.
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
            "branches.update",
            (project_id, branch_id),
            {"name": name, "protected": protected, "expires_at": expires_at},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def update_masking_rules(
        self,
        project_id: str,
        branch_id: str,
        *,
        masking_rules: Sequence[MaskingRule | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[MaskingRule]:
        """Changes the masking rules of an anonymized branch.

        Calls `updateMaskingRules`
        (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            masking_rules: Rules that say which columns are masked and how.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "branches.update_masking_rules",
            (project_id, branch_id),
            {"masking_rules": masking_rules},
            cancel, call_timeout,
        )
