# Written by cargo xtask generate from api/roles.yaml. Do not edit.
"""The group `roles` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import OnProgress, Seconds
    from neonapi.models import Role, RoleOperations, RolesResponse


class Roles(Group):
    """Postgres roles of a branch, and their passwords."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        no_login: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations:
        """Creates a Postgres role on a branch.

        The password comes with this answer; later reads leave it out. Creating a role may drop
        connections.

        Calls `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: Name of the role, by which calls address it.
            no_login: Whether the role is created without the right to log in.
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
            "roles.create",
            (project_id, branch_id),
            {"name": name, "no_login": no_login},
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations | None:
        """Deletes a Postgres role from a branch.

        If the role is already gone the answer has no body (204), so a second call does no harm.

        Calls `deleteProjectBranchRole`
        (`DELETE /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            role_name: Name of the role.
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
            "roles.delete",
            (project_id, branch_id, role_name),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Role:
        """Reads one Postgres role of a branch by its name, without its password.

        Calls `getProjectBranchRole`
        (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            role_name: Name of the role.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "roles.get",
            (project_id, branch_id, role_name),
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
    ) -> List[Role, RolesResponse]:
        """Lists the Postgres roles on a branch, without their passwords.

        Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("roles.list", (project_id, branch_id), None, cancel, call_timeout)

    def password(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Reads the stored password of a role.

        `PreconditionFailedError` (412) comes when the project does not store passwords;
        `roles.reset_password` then gives a new one.

        Calls `getProjectBranchRolePassword`
        (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            role_name: Name of the role.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "roles.password",
            (project_id, branch_id, role_name),
            None,
            cancel, call_timeout,
        )

    def reset_password(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations:
        """Gives a role a new password and returns it.

        Each call makes another password, and later reads of the role leave it out.

        Calls `resetProjectBranchRolePassword`
        (`POST /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            role_name: Name of the role.
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
            "roles.reset_password",
            (project_id, branch_id, role_name),
            None,
            cancel, call_timeout, wait, wait_timeout, on_progress, progress,
        )
