# Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.
"""The group `legacy_auth` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from neonapi._neonapi import CancelToken, List
    from neonapi._types import Seconds
    from neonapi.models import (
        ListNeonAuthIntegrationsResponse,
        ListNeonAuthOauthProvidersResponse,
        NeonAuthCreateIntegrationResponse,
        NeonAuthDeleteDomainFromRedirectUriWhitelistItem,
        NeonAuthEmailServerConfig,
        NeonAuthEmailServerConfigResponse,
        NeonAuthIntegration,
        NeonAuthOauthProvider,
        NeonAuthOauthProviderId,
        NeonAuthRedirectUriWhitelistDomain,
        NeonAuthRedirectUriWhitelistResponse,
        NeonAuthSupportedAuthProvider,
    )


class LegacyAuth(Group):
    """Neon Auth by project: the older form, mostly deprecated."""

    __slots__ = ()

    def add_domain(
        self,
        project_id: str,
        *,
        domain: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Adds a domain that Neon Auth of a project may redirect to.

        Use `auth_trusted_domains.add` instead, which takes a branch.

        Calls `addNeonAuthDomainToRedirectUriWhitelist`
        (`POST /projects/{project_id}/auth/domains`). Deprecated: its end was announced for
        2026-03-01.

        Args:
            project_id: Identifier of the project.
            domain: Domain to allow, as a URI.
            auth_provider: Auth provider that the setting belongs to.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.add_domain",
            (project_id,),
            {"domain": domain, "auth_provider": auth_provider},
            cancel, call_timeout,
        )

    def add_oauth_provider(
        self,
        project_id: str,
        *,
        id: NeonAuthOauthProviderId,
        client_id: str | None = None,
        client_secret: str | None = None,
        microsoft_tenant_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthOauthProvider:
        """Adds an OAuth provider to Neon Auth of a project.

        Use `auth_oauth_providers.add` instead, which takes a branch.

        Calls `addNeonAuthOauthProvider` (`POST /projects/{project_id}/auth/oauth_providers`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            id: OAuth provider to add.
            client_id: Client id issued by the OAuth provider.
            client_secret: Client secret issued by the OAuth provider.
            microsoft_tenant_id: Microsoft tenant id; only for the Microsoft provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.add_oauth_provider",
            (project_id,),
            {
                "id": id,
                "client_id": client_id,
                "client_secret": client_secret,
                "microsoft_tenant_id": microsoft_tenant_id,
            },
            cancel, call_timeout,
        )

    def create_integration(
        self,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        project_id: str,
        branch_id: str,
        database_name: str | None = None,
        role_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthCreateIntegrationResponse:
        """Creates a Neon Auth integration on the branch named in the request.

        Use `auth.create` instead.

        Calls `createNeonAuthIntegration` (`POST /projects/auth/create`). Deprecated: its end was
        announced for 2026-03-01.

        Args:
            auth_provider: Provider that runs the sign-in service.
            project_id: Id of the Neon project.
            branch_id: Id of the branch the integration belongs to.
            database_name: Database that holds the auth data; the server picks one when absent.
            role_name: Postgres role for the integration; leave it out. Deprecated.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.create_integration",
            (),
            {
                "auth_provider": auth_provider,
                "project_id": project_id,
                "branch_id": branch_id,
                "database_name": database_name,
                "role_name": role_name,
            },
            cancel, call_timeout,
        )

    def create_sdk_keys(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthCreateIntegrationResponse:
        """Creates new SDK keys at the auth provider of a project.

        The answer carries `secret_server_key`; store it, for reading the integration does not
        return it.

        Calls `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).

        Args:
            project_id: Id of the Neon project.
            auth_provider: Provider that runs the sign-in service.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.create_sdk_keys",
            (),
            {"project_id": project_id, "auth_provider": auth_provider},
            cancel, call_timeout,
        )

    def create_user(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        email: str,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Creates a Neon Auth user in a project.

        Use `auth_users.create` instead, which takes a branch.

        Calls `createNeonAuthNewUser` (`POST /projects/auth/user`). Deprecated: its end was
        announced for 2026-03-01.

        Args:
            project_id: Id of the Neon project.
            auth_provider: Provider that runs the sign-in service.
            email: Email address of the user.
            name: Name of the user, 1 to 255 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.create_user",
            (),
            {"project_id": project_id, "auth_provider": auth_provider, "email": email, "name": name},
            cancel, call_timeout,
        )

    def delete_domains(
        self,
        project_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        domains: Sequence[NeonAuthDeleteDomainFromRedirectUriWhitelistItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes domains from those a project trusts for redirects.

        Use `auth_trusted_domains.delete` instead, which takes a branch.

        Calls `deleteNeonAuthDomainFromRedirectUriWhitelist`
        (`DELETE /projects/{project_id}/auth/domains`). Deprecated: its end was announced for
        2026-03-01.

        Args:
            project_id: Identifier of the project.
            auth_provider: Auth provider that the setting belongs to.
            domains: Domains to remove.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.delete_domains",
            (project_id,),
            {"auth_provider": auth_provider, "domains": domains},
            cancel, call_timeout,
        )

    def delete_integration(
        self,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        *,
        delete_data: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the integration of a project with an auth provider.

        Use `auth.disable` instead, which takes a branch.

        Calls `deleteNeonAuthIntegration`
        (`DELETE /projects/{project_id}/auth/integration/{auth_provider}`). Deprecated: its end was
        announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            auth_provider: The auth provider.
            delete_data: Whether the data of Neon Auth is deleted from the database too.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.delete_integration",
            (project_id, auth_provider),
            {"delete_data": delete_data},
            cancel, call_timeout,
        )

    def delete_oauth_provider(
        self,
        project_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes an OAuth provider from Neon Auth of a project.

        Use `auth_oauth_providers.delete` instead, which takes a branch.

        Calls `deleteNeonAuthOauthProvider`
        (`DELETE /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its
        end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            oauth_provider_id: The OAuth provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.delete_oauth_provider",
            (project_id, oauth_provider_id),
            None,
            cancel, call_timeout,
        )

    def delete_user(
        self,
        project_id: str,
        auth_user_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a Neon Auth user of a project.

        Use `auth_users.delete` instead, which takes a branch.

        Calls `deleteNeonAuthUser` (`DELETE /projects/{project_id}/auth/users/{auth_user_id}`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            auth_user_id: Identifier of the user in the auth provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.delete_user",
            (project_id, auth_user_id),
            None,
            cancel, call_timeout,
        )

    def get_email_server(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Returns the mail server that Neon Auth of a project sends through.

        Use `auth.get_email_provider` instead, which takes a branch.

        Calls `getNeonAuthEmailServer` (`GET /projects/{project_id}/auth/email_server`). Deprecated:
        its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("legacy_auth.get_email_server", (project_id,), None, cancel, call_timeout)

    def list_domains(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse]:
        """Lists the domains that Neon Auth of a project may redirect to.

        Use `auth_trusted_domains.list` instead, which takes a branch.

        Calls `listNeonAuthRedirectUriWhitelistDomains` (`GET /projects/{project_id}/auth/domains`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list("legacy_auth.list_domains", (project_id,), None, cancel, call_timeout)

    def list_integrations(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[NeonAuthIntegration, ListNeonAuthIntegrationsResponse]:
        """Lists the Neon Auth integrations of a project.

        Use `auth.get` instead, which reads the integration of one branch.

        Calls `listNeonAuthIntegrations` (`GET /projects/{project_id}/auth/integrations`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "legacy_auth.list_integrations",
            (project_id,),
            None,
            cancel, call_timeout,
        )

    def list_oauth_providers(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> List[NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse]:
        """Lists the OAuth providers that users of a project can sign in with.

        Use `auth_oauth_providers.list` instead, which takes a branch.

        Calls `listNeonAuthOauthProviders` (`GET /projects/{project_id}/auth/oauth_providers`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            cancel, call_timeout: Options of every call, see `Client`.

        Returns:
            An iterator that fetches page after page; its `pages()` gives whole pages.

        Raises:
            NeonError: While it is walked.
        """
        return self._list(
            "legacy_auth.list_oauth_providers",
            (project_id,),
            None,
            cancel, call_timeout,
        )

    def transfer_ownership(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Begins handing the project at the auth provider over to the user.

        The answer is a URL where the user finishes the transfer; `transfer_status` of the
        integration tells how far it is.

        Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).

        Args:
            project_id: Id of the Neon project.
            auth_provider: Provider that runs the sign-in service.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.transfer_ownership",
            (),
            {"project_id": project_id, "auth_provider": auth_provider},
            cancel, call_timeout,
        )

    def update_email_server(
        self,
        project_id: str,
        *,
        email_provider: NeonAuthEmailServerConfig | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Sets the mail server that Neon Auth of a project sends through.

        Use `auth.update_email_provider` instead, which takes a branch.

        Calls `updateNeonAuthEmailServer` (`PATCH /projects/{project_id}/auth/email_server`).
        Deprecated: its end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            email_provider: The mail server to send through: your own or Neon's shared one.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.update_email_server",
            (project_id,),
            {"email_provider": email_provider},
            cancel, call_timeout,
        )

    def update_oauth_provider(
        self,
        project_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        microsoft_tenant_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthOauthProvider:
        """Changes the client settings of an OAuth provider of a project.

        Use `auth_oauth_providers.update` instead, which takes a branch.

        Calls `updateNeonAuthOauthProvider`
        (`PATCH /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its
        end was announced for 2026-03-01.

        Args:
            project_id: Identifier of the project.
            oauth_provider_id: The OAuth provider.
            client_id: Client id issued by the OAuth provider.
            client_secret: Client secret issued by the OAuth provider.
            microsoft_tenant_id: Microsoft tenant id; only for the Microsoft provider.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "legacy_auth.update_oauth_provider",
            (project_id, oauth_provider_id),
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "microsoft_tenant_id": microsoft_tenant_id,
            },
            cancel, call_timeout,
        )
