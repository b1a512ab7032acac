# Written by cargo xtask generate from api/organization_members.yaml. Do not edit.
"""The group `organization_members` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        GetOrganizationMembersResponse,
        Member,
        MemberRole,
        MemberSortBy,
        MemberWithUser,
        SortOrder,
    )


class OrganizationMembers(Group):
    """Members of an organization."""

    __slots__ = ()

    def get(
        self,
        org_id: str,
        member_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Member:
        """Fetches one member of an organization.

        Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).

        Args:
            org_id: Identifier of the organization.
            member_id: Identifier of the membership (UUID).
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_members.get",
            (org_id, member_id),
            None,
            cancel, call_timeout,
        )

    def list(
        self,
        org_id: str,
        *,
        sort_by: MemberSortBy | None = None,
        cursor: str | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[MemberWithUser, GetOrganizationMembersResponse]:
        """Lists the members of an organization.

        Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).

        Args:
            org_id: Identifier of the organization.
            sort_by: Sort key: `email`, `role` or `joined_at`, which is the server default.
            cursor: Cursor from the page before; leave out for the first page.
            sort_order: Direction of sorting, `asc` or `desc`; the server default is `desc`.
            limit: Members per page, 1 to 500.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "organization_members.list",
            (org_id,),
            {"sort_by": sort_by, "cursor": cursor, "sort_order": sort_order, "limit": limit},
            cancel, call_timeout,
        )

    def remove(
        self,
        org_id: str,
        member_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a member from an organization.

        Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).

        Args:
            org_id: Identifier of the organization.
            member_id: Identifier of the membership (UUID).
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_members.remove",
            (org_id, member_id),
            None,
            cancel, call_timeout,
        )

    def update(
        self,
        org_id: str,
        member_id: str,
        *,
        role: MemberRole,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Member:
        """Changes the role of a member of an organization.

        Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).

        Args:
            org_id: Identifier of the organization.
            member_id: Identifier of the membership (UUID).
            role: Role of the member in the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_members.update",
            (org_id, member_id),
            {"role": role},
            cancel, call_timeout,
        )
