# Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.
"""The group `auth_trusted_domains` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        NeonAuthDeleteDomainFromRedirectUriWhitelistItem,
        NeonAuthRedirectUriWhitelistDomain,
        NeonAuthRedirectUriWhitelistResponse,
        NeonAuthSupportedAuthProvider,
    )


class AuthTrustedDomains(Group):
    """Domains that Neon Auth on a branch may redirect to."""

    __slots__ = ()

    def add(
        self,
        project_id: str,
        branch_id: str,
        *,
        domain: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Adds a domain that Neon Auth of a branch may redirect to.

        Calls `addBranchNeonAuthTrustedDomain`
        (`POST /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            domain: Domain to allow, as a URI.
            auth_provider: Auth provider that the setting belongs to.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_trusted_domains.add",
            (project_id, branch_id),
            {"domain": domain, "auth_provider": auth_provider},
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        domains: Sequence[NeonAuthDeleteDomainFromRedirectUriWhitelistItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes domains from those a branch trusts for redirects.

        Calls `deleteBranchNeonAuthTrustedDomain`
        (`DELETE /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            auth_provider: Auth provider that the setting belongs to.
            domains: Domains to remove.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_trusted_domains.delete",
            (project_id, branch_id),
            {"auth_provider": auth_provider, "domains": domains},
            cancel, call_timeout,
        )

    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse]:
        """Lists the domains that Neon Auth of a branch may redirect to.

        Calls `listBranchNeonAuthTrustedDomains`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "auth_trusted_domains.list",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )
