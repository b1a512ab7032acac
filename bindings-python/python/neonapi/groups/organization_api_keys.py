# Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.
"""The group `organization_api_keys` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        OrgApiKeyCreateResponse,
        OrgApiKeyRevokeResponse,
        OrgApiKeysListResponseItem,
    )


class OrganizationApiKeys(Group):
    """API keys of an organization, whole or for one project."""

    __slots__ = ()

    def create(
        self,
        org_id: str,
        *,
        key_name: str,
        project_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> OrgApiKeyCreateResponse:
        """Creates an API key of an organization, for all its projects or for one.

        The key is shown only in this answer and never expires. With `project_id` it is limited to
        that project; check `project_id` of the answer. Only admins of the organization can create
        such keys. Neon allows 10 calls per second.

        Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).

        Args:
            org_id: Identifier of the organization.
            key_name: Name to give to the API key, at most 64 characters.
            project_id: Project to limit the API key to; leave out for all projects.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_api_keys.create",
            (org_id,),
            {"key_name": key_name, "project_id": project_id},
            cancel, call_timeout,
        )

    def list(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[OrgApiKeysListResponseItem, builtins.list[OrgApiKeysListResponseItem]]:
        """Lists the API keys of an organization, without the keys themselves.

        Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).

        Args:
            org_id: Identifier of the organization.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("organization_api_keys.list", (org_id,), None, cancel, call_timeout)

    def revoke(
        self,
        org_id: str,
        key_id: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> OrgApiKeyRevokeResponse:
        """Revokes an API key of an organization.

        The key stops working at once.

        Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).

        Args:
            org_id: Identifier of the organization.
            key_id: Number of the API key.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "organization_api_keys.revoke",
            (org_id, key_id),
            None,
            cancel, call_timeout,
        )
