# Written by cargo xtask generate from api/auth_users.yaml. Do not edit.
"""The group `auth_users` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds


class AuthUsers(Group):
    """Users of Neon Auth on a branch."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        email: str,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Creates a user in Neon Auth of a branch.

        Calls `createBranchNeonAuthNewUser`
        (`POST /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            email: Email address of the user.
            name: Name of the user, 1 to 255 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_users.create",
            (project_id, branch_id),
            {"email": email, "name": name},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        auth_user_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a user from Neon Auth of a branch.

        Calls `deleteBranchNeonAuthUser`
        (`DELETE /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            auth_user_id: Identifier of the user in the auth provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_users.delete",
            (project_id, branch_id, auth_user_id),
            None,
            cancel, call_timeout,
        )

    def update_role(
        self,
        project_id: str,
        branch_id: str,
        auth_user_id: str,
        *,
        roles: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Replaces the roles of a Neon Auth user of a branch.

        These are roles inside Neon Auth, not Postgres roles of the branch.

        Calls `updateNeonAuthUserRole`
        (`PUT /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            auth_user_id: Identifier of the user in the auth provider.
            roles: Roles of the user inside Neon Auth.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_users.update_role",
            (project_id, branch_id, auth_user_id),
            {"roles": roles},
            cancel, call_timeout,
        )
