# Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.
"""The group `organization_invitations` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        Invitation,
        OrganizationInvitationsResponse,
        OrganizationInviteCreateRequest,
    )


class OrganizationInvitations(Group):
    """Invitations to join an organization."""

    __slots__ = ()

    def create(
        self,
        org_id: str,
        *,
        invitations: Sequence[OrganizationInviteCreateRequest | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[Invitation]:
        """Invites people to an organization by email.

        Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).

        Args:
            org_id: Identifier of the organization.
            invitations: Invitations to send.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_invitations.create",
            (org_id,),
            {"invitations": invitations},
            cancel, call_timeout,
        )

    def list(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[Invitation, OrganizationInvitationsResponse]:
        """Lists the invitations to an organization.

        Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("organization_invitations.list", (org_id,), None, cancel, call_timeout)
