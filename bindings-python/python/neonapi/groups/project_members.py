# Written by cargo xtask generate from api/project_members.yaml. Do not edit.
"""The group `project_members` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        ListProjectMembersResponse,
        ProjectMember,
        ProjectMemberRoleResponse,
        ProjectRole,
    )


class ProjectMembers(Group):
    """Members of a project and their roles in it."""

    __slots__ = ()

    def list(
        self,
        project_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[ProjectMember, ListProjectMembersResponse]:
        """Lists the members of a project and the access each has.

        Calls `listProjectMembers` (`GET /projects/{project_id}/members`).

        Args:
            project_id: Identifier of the project.
            cursor: Cursor from the page before; leave out for the first page.
            limit: Members per page, 1 to 500.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "project_members.list",
            (project_id,),
            {"cursor": cursor, "limit": limit},
            cancel, call_timeout,
        )

    def remove_role(
        self,
        project_id: str,
        member_id: str,
        *,
        confirm_self_lockout: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectMemberRoleResponse:
        """Takes away the role that a member was given on a project.

        If this would lock you out yourself, `confirm_self_lockout` says that you mean it.

        Calls `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).

        Args:
            project_id: Identifier of the project.
            member_id: Identifier of the membership (UUID).
            confirm_self_lockout: If true, confirms that you may lose your own access to the
                project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_members.remove_role",
            (project_id, member_id),
            {"confirm_self_lockout": confirm_self_lockout},
            cancel, call_timeout,
        )

    def set_role(
        self,
        project_id: str,
        member_id: str,
        *,
        role: ProjectRole,
        confirm_self_demotion: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectMemberRoleResponse:
        """Gives a member a role on a project, in place of any earlier one.

        If this would lower your own role, `confirm_self_demotion` says that you mean it.

        Calls `setProjectMemberRole` (`PUT /projects/{project_id}/members/{member_id}/role`).

        Args:
            project_id: Identifier of the project.
            member_id: Identifier of the membership (UUID).
            role: Role to give on the project.
            confirm_self_demotion: If true, confirms that you may lower your own role on the
                project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "project_members.set_role",
            (project_id, member_id),
            {"role": role, "confirm_self_demotion": confirm_self_demotion},
            cancel, call_timeout,
        )
