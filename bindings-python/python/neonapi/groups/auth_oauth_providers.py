# Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.
"""The group `auth_oauth_providers` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        ListNeonAuthOauthProvidersResponse,
        NeonAuthOauthProvider,
        NeonAuthOauthProviderId,
    )


class AuthOauthProviders(Group):
    """OAuth providers of Neon Auth on a branch."""

    __slots__ = ()

    def add(
        self,
        project_id: str,
        branch_id: str,
        *,
        id: NeonAuthOauthProviderId,
        client_id: str | None = None,
        client_secret: str | None = None,
        microsoft_tenant_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthOauthProvider:
        """Adds an OAuth provider to Neon Auth of a branch.

        Calls `addBranchNeonAuthOauthProvider`
        (`POST /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            id: OAuth provider to add.
            client_id: Client id issued by the OAuth provider.
            client_secret: Client secret issued by the OAuth provider.
            microsoft_tenant_id: Microsoft tenant id; only for the Microsoft provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_oauth_providers.add",
            (project_id, branch_id),
            {
                "id": id,
                "client_id": client_id,
                "client_secret": client_secret,
                "microsoft_tenant_id": microsoft_tenant_id,
            },
            cancel, call_timeout,
        )

    def delete(
        self,
        project_id: str,
        branch_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes an OAuth provider from Neon Auth of a branch.

        Calls `deleteBranchNeonAuthOauthProvider` (`DELETE
        /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            oauth_provider_id: The OAuth provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_oauth_providers.delete",
            (project_id, branch_id, oauth_provider_id),
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
    ) -> List[NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse]:
        """Lists the OAuth providers that users of a branch can sign in with.

        Calls `listBranchNeonAuthOauthProviders`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.

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
            "auth_oauth_providers.list",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def update(
        self,
        project_id: str,
        branch_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        microsoft_tenant_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthOauthProvider:
        """Changes the client settings of an OAuth provider of a branch.

        Calls `updateBranchNeonAuthOauthProvider` (`PATCH
        /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`).
        Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            oauth_provider_id: The OAuth provider.
            client_id: Client id issued by the OAuth provider.
            client_secret: Client secret issued by the OAuth provider.
            microsoft_tenant_id: Microsoft tenant id; only for the Microsoft provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth_oauth_providers.update",
            (project_id, branch_id, oauth_provider_id),
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "microsoft_tenant_id": microsoft_tenant_id,
            },
            cancel, call_timeout,
        )
