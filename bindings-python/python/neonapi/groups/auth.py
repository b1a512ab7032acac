# Written by cargo xtask generate from api/auth.yaml. Do not edit.
"""The group `auth` of a client."""

from __future__ import annotations

from neonapi._group import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from neonapi._neonapi import CancelToken
    from neonapi._types import Seconds
    from neonapi.models import (
        NeonAuthCreateIntegrationResponse,
        NeonAuthEmailAndPasswordConfig,
        NeonAuthEmailServerConfig,
        NeonAuthEmailServerConfigResponse,
        NeonAuthEmailVerificationMethod,
        NeonAuthIntegration,
        NeonAuthMagicLinkConfig,
        NeonAuthOrganizationConfig,
        NeonAuthOrganizationConfigUpdateCreatorRole,
        NeonAuthPhoneNumberConfig,
        NeonAuthPluginConfigs,
        NeonAuthSupportedAuthProvider,
        NeonAuthWebhookConfig,
        NeonAuthWebhookConfigEnabledEventsItem,
        SendNeonAuthTestEmailResponse,
    )


class Auth(Group):
    """Neon Auth of a branch: set-up, e-mail, plugins, webhooks."""

    __slots__ = ()

    def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        database_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthCreateIntegrationResponse:
        """Turns Neon Auth on for a branch with the chosen provider.

        The answer carries `secret_server_key`, which reading the integration later does not return.

        Calls `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            auth_provider: Provider that runs the sign-in service.
            database_name: Database that holds the auth data; the server picks one when absent.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.create",
            (project_id, branch_id),
            {"auth_provider": auth_provider, "database_name": database_name},
            cancel, call_timeout,
        )

    def disable(
        self,
        project_id: str,
        branch_id: str,
        *,
        delete_data: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Turns Neon Auth off for a branch, deleting its data if asked for.

        With `delete_data` the stored auth data, users included, is deleted as well.

        Calls `disableNeonAuth` (`DELETE /projects/{project_id}/branches/{branch_id}/auth`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            delete_data: Whether the data of Neon Auth is deleted from the database too.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.disable",
            (project_id, branch_id),
            {"delete_data": delete_data},
            cancel, call_timeout,
        )

    def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthIntegration:
        """Returns the Neon Auth integration of a branch.

        Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("auth.get", (project_id, branch_id), None, cancel, call_timeout)

    def get_allow_localhost(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bool:
        """Tells whether Neon Auth of a branch accepts localhost addresses.

        Calls `getNeonAuthAllowLocalhost`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.get_allow_localhost",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def get_email_and_password(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailAndPasswordConfig:
        """Returns the email and password sign-in settings of a branch.

        Calls `getNeonAuthEmailAndPasswordConfig`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.get_email_and_password",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def get_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Returns the mail server that Neon Auth of a branch sends through.

        Calls `getNeonAuthEmailProvider`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/email_provider`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.get_email_provider",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def get_phone_number_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPhoneNumberConfig:
        """Returns the settings of sign-in by phone number on a branch.

        Calls `getNeonAuthPhoneNumberPlugin`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.get_phone_number_plugin",
            (project_id, branch_id),
            None,
            cancel, call_timeout,
        )

    def get_plugins(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPluginConfigs:
        """Returns the settings of all Neon Auth plugins of a branch.

        Calls `getNeonAuthPluginConfigs`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("auth.get_plugins", (project_id, branch_id), None, cancel, call_timeout)

    def get_webhooks(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthWebhookConfig:
        """Returns the webhook settings of Neon Auth on a branch.

        Calls `getNeonAuthWebhookConfig`
        (`GET /projects/{project_id}/branches/{branch_id}/auth/webhooks`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call("auth.get_webhooks", (project_id, branch_id), None, cancel, call_timeout)

    def send_test_email(
        self,
        project_id: str,
        branch_id: str,
        *,
        host: str,
        port: int,
        username: str,
        password: str,
        sender_email: str,
        sender_name: str,
        recipient_email: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> SendNeonAuthTestEmailResponse:
        """Sends a test email through a mail server given in the request.

        To test the mail server already configured for the branch use `auth.test_email_provider`.

        Calls `sendNeonAuthTestEmail`
        (`POST /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta. Deprecated:
        Neon advises against it.

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            host: Host name of the mail server.
            port: Port of the mail server.
            username: User name to log in to the mail server with.
            password: Password to log in to the mail server with.
            sender_email: Address that emails are sent from.
            sender_name: Name shown as the sender of emails.
            recipient_email: Address that the test email goes to.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.send_test_email",
            (project_id, branch_id),
            {
                "host": host,
                "port": port,
                "username": username,
                "password": password,
                "sender_email": sender_email,
                "sender_name": sender_name,
                "recipient_email": recipient_email,
            },
            cancel, call_timeout,
        )

    def test_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        recipient_email: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> SendNeonAuthTestEmailResponse:
        """Sends a test email through the mail server configured for a branch.

        A mail that could not be sent is reported in `success` and `error_message` of the answer, so
        check them.

        Calls `sendNeonAuthEmailProviderTest`
        (`POST /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            recipient_email: Address that the test email goes to.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.test_email_provider",
            (project_id, branch_id),
            {"recipient_email": recipient_email},
            cancel, call_timeout,
        )

    def update_allow_localhost(
        self,
        project_id: str,
        branch_id: str,
        *,
        allow_localhost: bool,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bool:
        """Sets whether Neon Auth of a branch accepts localhost addresses.

        Calls `updateNeonAuthAllowLocalhost`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            allow_localhost: Whether localhost addresses are accepted, for development.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_allow_localhost",
            (project_id, branch_id),
            {"allow_localhost": allow_localhost},
            cancel, call_timeout,
        )

    def update_config(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Changes the application name of Neon Auth on a branch.

        Calls `updateNeonAuthConfig`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            name: Application name of the Neon Auth integration, 1 to 256 characters.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_config",
            (project_id, branch_id),
            {"name": name},
            cancel, call_timeout,
        )

    def update_email_and_password(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool | None = None,
        email_verification_method: NeonAuthEmailVerificationMethod | None = None,
        require_email_verification: bool | None = None,
        auto_sign_in_after_verification: bool | None = None,
        send_verification_email_on_sign_up: bool | None = None,
        send_verification_email_on_sign_in: bool | None = None,
        disable_sign_up: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailAndPasswordConfig:
        """Changes the email and password sign-in settings of a branch.

        Calls `updateNeonAuthEmailAndPasswordConfig`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            enabled: Whether users can sign in with email and password.
            email_verification_method: How an email address is verified: by link or by one-time
                code.
            require_email_verification: Whether a user must verify the email address before signing
                in.
            auto_sign_in_after_verification: Whether verifying the email address also signs the user
                in.
            send_verification_email_on_sign_up: Whether a verification email goes out when a user
                signs up.
            send_verification_email_on_sign_in: Whether a verification email goes out when a user
                signs in.
            disable_sign_up: Whether new users are kept from signing up this way.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_email_and_password",
            (project_id, branch_id),
            {
                "enabled": enabled,
                "email_verification_method": email_verification_method,
                "require_email_verification": require_email_verification,
                "auto_sign_in_after_verification": auto_sign_in_after_verification,
                "send_verification_email_on_sign_up": send_verification_email_on_sign_up,
                "send_verification_email_on_sign_in": send_verification_email_on_sign_in,
                "disable_sign_up": disable_sign_up,
            },
            cancel, call_timeout,
        )

    def update_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        email_provider: NeonAuthEmailServerConfig | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Sets the mail server that Neon Auth of a branch sends through.

        Calls `updateNeonAuthEmailProvider`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_provider`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            email_provider: The mail server to send through: your own or Neon's shared one.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_email_provider",
            (project_id, branch_id),
            {"email_provider": email_provider},
            cancel, call_timeout,
        )

    def update_magic_link_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool | None = None,
        expires_in: int | None = None,
        disable_sign_up: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthMagicLinkConfig:
        """Changes the settings of sign-in by magic link on a branch.

        Calls `updateNeonAuthMagicLinkPlugin`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            enabled: Whether users can sign in by a link sent to them.
            expires_in: Lifetime of a link in minutes, 5 to 1440.
            disable_sign_up: Whether new users are kept from signing up this way.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_magic_link_plugin",
            (project_id, branch_id),
            {"enabled": enabled, "expires_in": expires_in, "disable_sign_up": disable_sign_up},
            cancel, call_timeout,
        )

    def update_organization_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool | None = None,
        organization_limit: int | None = None,
        membership_limit: int | None = None,
        creator_role: NeonAuthOrganizationConfigUpdateCreatorRole | None = None,
        send_invitation_email: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthOrganizationConfig:
        """Changes the settings of the organization plugin on a branch.

        Calls `updateNeonAuthOrganizationPlugin`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            enabled: Whether users can form organizations.
            organization_limit: Most organizations per user, at least 1.
            membership_limit: Most members per organization, at least 1.
            creator_role: Role that the creator of an organization gets in it.
            send_invitation_email: Whether an invited person gets an email.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_organization_plugin",
            (project_id, branch_id),
            {
                "enabled": enabled,
                "organization_limit": organization_limit,
                "membership_limit": membership_limit,
                "creator_role": creator_role,
                "send_invitation_email": send_invitation_email,
            },
            cancel, call_timeout,
        )

    def update_phone_number_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool | None = None,
        otp_expires_in: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPhoneNumberConfig:
        """Changes the settings of sign-in by phone number on a branch.

        Calls `updateNeonAuthPhoneNumberPlugin`
        (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            enabled: Whether users can sign in with a phone number.
            otp_expires_in: Lifetime of a one-time code in seconds, 60 to 600.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_phone_number_plugin",
            (project_id, branch_id),
            {"enabled": enabled, "otp_expires_in": otp_expires_in},
            cancel, call_timeout,
        )

    def update_webhooks(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool,
        webhook_url: str | None = None,
        enabled_events: Sequence[NeonAuthWebhookConfigEnabledEventsItem] | None = None,
        timeout_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthWebhookConfig:
        """Replaces the webhook settings of Neon Auth on a branch.

        Calls `updateNeonAuthWebhookConfig`
        (`PUT /projects/{project_id}/branches/{branch_id}/auth/webhooks`).

        Args:
            project_id: Identifier of the project.
            branch_id: Identifier of the branch.
            enabled: Whether events are sent to the webhook.
            webhook_url: Address that events are sent to.
            enabled_events: Events that are sent to the webhook.
            timeout_seconds: How long a delivery may take in seconds, 1 to 10, 5 by default.
            cancel, call_timeout: Options of every call, see `Client`.

        Raises:
            NeonError: The call failed; its class says how.
        """
        return self._call(
            "auth.update_webhooks",
            (project_id, branch_id),
            {
                "enabled": enabled,
                "webhook_url": webhook_url,
                "enabled_events": enabled_events,
                "timeout_seconds": timeout_seconds,
            },
            cancel, call_timeout,
        )
