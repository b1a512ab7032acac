# Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.
"""The group `project_permissions` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import ListProjectPermissionsResponse, ProjectPermission


class ProjectPermissions(Group):
    """Access to a project granted to people outside its organization."""

    __slots__ = ()

    def grant(
        self,
        project_id: str,
        *,
        email: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectPermission:
        """Shares a project with a person, named by email address.

        Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).

        Args:
            project_id: Identifier of the project.
            email: Email address of the person to share with, at most 256 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_permissions.grant",
            (project_id,),
            {"email": email},
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ProjectPermission, ListProjectPermissionsResponse]:
        """Lists the people that a project is shared with.

        Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("project_permissions.list", (project_id,), None, cancel, call_timeout)

    def revoke(
        self,
        project_id: str,
        permission_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectPermission:
        """Ends the sharing of a project with a person.

        Takes the id of the permission, not the email address.

        Calls `revokePermissionFromProject`
        (`DELETE /projects/{project_id}/permissions/{permission_id}`).

        Args:
            project_id: Identifier of the project.
            permission_id: Identifier of the permission.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_permissions.revoke",
            (project_id, permission_id),
            None,
            cancel, call_timeout,
        )
