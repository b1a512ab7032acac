# Written by cargo xtask generate from api/databases.yaml. Do not edit.
"""The group `databases` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import Database, DatabaseOperations, DatabasesResponse


class Databases(Group):
    """Databases of a branch."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        owner_name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations:
        """Creates a database on a branch, owned by a role of that branch.

        Databases of one project are created one after the other: a call made while another is at
        work is refused, which the client waits out until its budget is spent; then it is
        `LockedError` (423). The database is usable when the last operation is done.

        Calls `createProjectBranchDatabase`
        (`POST /projects/{project_id}/branches/{branch_id}/databases`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: Name of the database, by which calls address it.
            owner_name: Name of the role that owns the database.
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
            "databases.create",
            (project_id, branch_id),
            {"name": name, "owner_name": owner_name},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations | None:
        """Deletes a database from a branch, with its data.

        If the database is already gone the answer has no body (204), so a second call does no harm.

        Calls `deleteProjectBranchDatabase`
        (`DELETE /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
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
            "databases.delete",
            (project_id, branch_id, database_name),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Database:
        """Reads one database of a branch by its name.

        Calls `getProjectBranchDatabase`
        (`GET /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "databases.get",
            (project_id, branch_id, database_name),
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
    ) -> List[Database, DatabasesResponse]:
        """Lists the databases on a branch.

        Calls `listProjectBranchDatabases`
        (`GET /projects/{project_id}/branches/{branch_id}/databases`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("databases.list", (project_id, branch_id), None, cancel, call_timeout)

    def update(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        name: str | None = None,
        owner_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations:
        """Renames a database or gives it to another role.

        Databases are addressed by name, so use the new name in calls that follow a renaming.

        Calls `updateProjectBranchDatabase`
        (`PATCH /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            database_name: Name of the database.
            name: New name of the database.
            owner_name: Name of the role that is to own the database.
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
            "databases.update",
            (project_id, branch_id, database_name),
            {"name": name, "owner_name": owner_name},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )
