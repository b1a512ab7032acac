# Written by cargo xtask generate from api/. Do not edit.
from __future__ import annotations
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeAlias, final
from neonapi._neonapi import _Model

__all__ = [
    "AcceptProjectTransferRequestSatisfiesPlanError",
    "AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem", "ActiveRegionsResponse",
    "AdvisorCategory", "AdvisorIssue", "AdvisorIssueFacing", "AdvisorSeverity", "AllowedIps",
    "AnnotationData", "AnnotationObjectData", "AnonymizationRunMetadata",
    "AnonymizedBranchStatusResponse", "ApiKeyCreateResponse", "ApiKeyCreatorData",
    "ApiKeyRevokeResponse", "ApiKeysListResponseItem", "ApplicationType", "AuthDetailsResponse",
    "AuthDetailsResponseAuthMethod", "AvailablePreloadLibraries", "AvailablePreloadLibrary",
    "BackupSchedule", "BackupScheduleItem", "BillingAccount", "BillingAccountState",
    "BillingPaymentMethod", "BillingSubscriptionType", "Branch", "BranchAiGateway",
    "BranchAiGatewayNotEnabled", "BranchAiGatewayNotEnabledReason",
    "BranchCreateRequestEndpointOptions", "BranchCreatedBy", "BranchOperations",
    "BranchRecoveryInfo", "BranchRecoveryInfoDeletionMethod", "BranchRestrictedAction",
    "BranchSchemaJson", "BranchSchemaJsonTablesItem", "BranchSchemaJsonTablesItemColumnsItem",
    "BranchSchemaJsonTablesItemConstraintsItem",
    "BranchSchemaJsonTablesItemConstraintsItemReferencedTable", "BranchSchemaResponse",
    "BranchSortBy", "BranchStorage", "BranchStorageNotEnabled", "BranchStorageNotEnabledReason",
    "Bucket", "BucketAccessLevel", "BucketCreateRequestAccessLevel", "BucketObject",
    "BucketObjectsListResponse", "BucketsListResponse", "ConnectedBranch", "ConnectedProject",
    "ConnectionDetails", "ConnectionParameters", "ConsumptionHistoryGranularity",
    "ConsumptionHistoryPerBranchV2", "ConsumptionHistoryPerPeriod", "ConsumptionHistoryPerPeriodV2",
    "ConsumptionHistoryPerProject", "ConsumptionHistoryPerProjectV2",
    "ConsumptionHistoryPerTimeframe", "ConsumptionHistoryPerTimeframeV2", "ConsumptionMetricValue",
    "CreateCredentialRequestPrincipalType", "CreateCredentialResponse",
    "CreateProjectBranchAnonymizedResponse", "CreateProjectBranchResponse", "CreateProjectResponse",
    "CreateSnapshotResponse", "CredentialMeta", "CredentialScope", "CredentialSecret",
    "CurrentUserAuthAccount", "CurrentUserInfoResponse", "CursorPagination", "CustomDomain",
    "DataApiCreateRequestAuthProvider", "DataApiResponse", "DataApiSettings", "Database",
    "DatabaseOperations", "DatabasesResponse", "DefaultEndpointSettings", "Endpoint",
    "EndpointOperations", "EndpointPoolerMode", "EndpointSettingsData", "EndpointState",
    "EndpointType", "EndpointsResponse", "FunctionDeployRequestRuntime", "FunctionTriggerSchedule",
    "FunctionTriggerStorageObjectCreated", "GeneralError",
    "GetConsumptionHistoryPerBranchV2Response", "GetConsumptionHistoryPerProjectResponse",
    "GetConsumptionHistoryPerProjectV2Response", "GetOrganizationMembersResponse",
    "GetProjectAdvisorSecurityIssuesResponse", "GetProjectBranchResponse", "GottenBranch",
    "GrantedCredentialScope", "IdentityProviderId", "Invitation", "Jwks", "JwksCreationOperation",
    "LimitsUnsatisfiedResponse", "LimitsUnsatisfiedResponseLimitsItem", "ListCredentialsResponse",
    "ListNeonAuthIntegrationsResponse", "ListNeonAuthOauthProvidersResponse",
    "ListProjectBranchCustomDomainsResponse", "ListProjectBranchFunctionsResponse",
    "ListProjectBranchesResponse", "ListProjectMembersResponse", "ListProjectOperationsResponse",
    "ListProjectPermissionsResponse", "ListProjectsResponse", "ListSharedProjectsResponse",
    "ListSnapshotsResponse", "MaintenanceWindow", "MaskingRule", "Member", "MemberRole",
    "MemberSortBy", "MemberUserInfo", "MemberWithUser", "NeonAuthCreateIntegrationResponse",
    "NeonAuthDeleteDomainFromRedirectUriWhitelistItem", "NeonAuthEmailAndPasswordConfig",
    "NeonAuthEmailServerConfig", "NeonAuthEmailServerConfigResponse",
    "NeonAuthEmailVerificationMethod", "NeonAuthIntegration", "NeonAuthMagicLinkConfig",
    "NeonAuthOauthProvider", "NeonAuthOauthProviderId", "NeonAuthOauthProviderType",
    "NeonAuthOrganizationConfig", "NeonAuthOrganizationConfigCreatorRole",
    "NeonAuthOrganizationConfigUpdateCreatorRole", "NeonAuthPhoneNumberConfig",
    "NeonAuthPluginConfigs", "NeonAuthProviderProjectOwnedBy",
    "NeonAuthProviderProjectTransferStatus", "NeonAuthRedirectUriWhitelistDomain",
    "NeonAuthRedirectUriWhitelistResponse", "NeonAuthSupportedAuthProvider",
    "NeonAuthWebhookConfig", "NeonAuthWebhookConfigEnabledEventsItem", "NeonFunction",
    "NeonFunctionDeployment", "NeonFunctionDeploymentStatus", "Operation", "OperationAction",
    "OperationStatus", "OrgApiKeyCreateResponse", "OrgApiKeyRevokeResponse",
    "OrgApiKeysListResponseItem", "Organization", "OrganizationInvitationsResponse",
    "OrganizationInviteCreateRequest", "OrganizationsResponse", "Pagination", "PaymentSource",
    "PaymentSourceBankCard", "PaymentSourceBankCardBrand", "PlanDetails", "PlanVersion",
    "PreloadLibraries", "PresignRequestOperation", "PresignResponse", "Project",
    "ProjectAuditLogLevel", "ProjectBranchLogFieldValuesResponse", "ProjectBranchLogFieldsResponse",
    "ProjectBranchLogRecord", "ProjectBranchLogSeverity", "ProjectBranchLogSource",
    "ProjectBranchLogsInvalidQuery", "ProjectBranchLogsInvalidQueryReason",
    "ProjectBranchLogsNotAvailable", "ProjectBranchLogsNotAvailableReason",
    "ProjectBranchLogsQueryRequestSortOrder", "ProjectBranchLogsQueryResponse",
    "ProjectCreateRequestProjectBranch", "ProjectJwksResponse", "ProjectListItem", "ProjectMember",
    "ProjectMemberGrantSource", "ProjectMemberOrgRole", "ProjectMemberRoleResponse",
    "ProjectOwnerData", "ProjectPermission", "ProjectPermissionLevel", "ProjectQuota",
    "ProjectRecoverResponse", "ProjectRole", "ProjectSettingsData",
    "ProjectTransferRequestResponse", "ProjectsWithIntegrationResponse",
    "ProjectsWithIntegrationResponseProjectsItem", "RegionResponse", "RestoreSnapshotResponse",
    "RestoredSnapshot", "Role", "RoleOperations", "RolesResponse", "RotateCredentialResponse",
    "RotateCredentialResponsePrincipalType", "ScheduleTrigger", "ScheduleTriggerCreateRequest",
    "ScheduleTriggerUpdateRequest", "SendNeonAuthTestEmailResponse", "SharedEmailServer",
    "Snapshot", "SortOrder", "StandardEmailServer", "StandardEmailServerResponse",
    "StorageObjectCreatedTrigger", "StorageObjectCreatedTriggerCreateRequest",
    "StorageObjectCreatedTriggerUpdateRequest", "Trigger", "TriggerCreateRequest",
    "TriggerUpdateRequest", "TriggersListResponse", "UpdateProjectResponse", "VpcEndpoint",
    "VpcEndpointDetails", "VpcEndpointWithRegion", "VpcEndpointsResponse",
    "VpcEndpointsWithRegionResponse",
]

@final
class BranchAiGateway(_Model):
    """AI gateway of a branch."""
    __match_args__ = ("enabled", "base_url")
    def __new__(cls, *, enabled: bool, base_url: str) -> BranchAiGateway: ...
    @property
    def enabled(self) -> bool:
        """Whether the AI gateway is enabled on the branch."""
    @property
    def base_url(self) -> str:
        """URL that requests to the AI gateway start with."""

@final
class BranchAiGatewayNotEnabled(_Model):
    """Error answer when a branch has no AI gateway."""
    __match_args__ = ("code", "message", "reason")
    def __new__(
        cls,
        *,
        code: str,
        message: str,
        reason: BranchAiGatewayNotEnabledReason,
    ) -> BranchAiGatewayNotEnabled: ...
    @property
    def code(self) -> str:
        """Error code, as text."""
    @property
    def message(self) -> str:
        """What went wrong, for people to read."""
    @property
    def reason(self) -> BranchAiGatewayNotEnabledReason:
        """Why the AI gateway is not enabled."""

BranchAiGatewayNotEnabledReason: TypeAlias = Literal[
    "ai_gateway_unavailable",
    "branch_not_found",
] | str
"""Why the AI gateway is missing: not available, or no such branch."""

@final
class ApiKeyCreateResponse(_Model):
    """A new API key with its secret."""
    __match_args__ = ("id", "key", "name", "created_at", "created_by")
    def __new__(
        cls,
        *,
        id: int,
        key: str,
        name: str,
        created_at: datetime,
        created_by: str,
    ) -> ApiKeyCreateResponse: ...
    @property
    def id(self) -> int:
        """Number of the key, needed to revoke it."""
    @property
    def key(self) -> str:
        """The secret key itself, shown only here."""
    @property
    def name(self) -> str:
        """Name of the key, unique within the account."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> str:
        """Id of the user who created the key."""

@final
class ApiKeyRevokeResponse(_Model):
    """An API key that was revoked."""
    __match_args__ = (
        "id",
        "name",
        "created_at",
        "created_by",
        "last_used_at",
        "last_used_from_addr",
        "revoked",
    )
    def __new__(
        cls,
        *,
        id: int,
        name: str,
        created_at: datetime,
        created_by: str,
        last_used_at: datetime | None = None,
        last_used_from_addr: str,
        revoked: bool,
    ) -> ApiKeyRevokeResponse: ...
    @property
    def id(self) -> int:
        """Number of the key, needed to revoke it."""
    @property
    def name(self) -> str:
        """Name of the key, unique within the account."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> str:
        """Id of the user who created the key."""
    @property
    def last_used_at(self) -> datetime | None:
        """Time the key was last used, absent if never."""
    @property
    def last_used_from_addr(self) -> str:
        """Network address the key was last used from."""
    @property
    def revoked(self) -> bool:
        """Whether the key is revoked now."""

@final
class ApiKeysListResponseItem(_Model):
    """An API key without its secret."""
    __match_args__ = (
        "id",
        "name",
        "created_at",
        "created_by",
        "last_used_at",
        "last_used_from_addr",
    )
    def __new__(
        cls,
        *,
        id: int,
        name: str,
        created_at: datetime,
        created_by: ApiKeyCreatorData | Mapping[str, Any],
        last_used_at: datetime | None = None,
        last_used_from_addr: str,
    ) -> ApiKeysListResponseItem: ...
    @property
    def id(self) -> int:
        """Number of the key, needed to revoke it."""
    @property
    def name(self) -> str:
        """Name of the key, unique within the account."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> ApiKeyCreatorData:
        """User who created the key."""
    @property
    def last_used_at(self) -> datetime | None:
        """Time the key was last used, absent if never."""
    @property
    def last_used_from_addr(self) -> str:
        """Network address the key was last used from."""

@final
class NeonAuthCreateIntegrationResponse(_Model):
    """A new Neon Auth integration with its keys and addresses."""
    __match_args__ = (
        "auth_provider",
        "auth_provider_project_id",
        "pub_client_key",
        "secret_server_key",
        "jwks_url",
        "schema_name",
        "table_name",
        "base_url",
    )
    def __new__(
        cls,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        auth_provider_project_id: str,
        pub_client_key: str,
        secret_server_key: str,
        jwks_url: str,
        schema_name: str,
        table_name: str,
        base_url: str | None = None,
    ) -> NeonAuthCreateIntegrationResponse: ...
    @property
    def auth_provider(self) -> NeonAuthSupportedAuthProvider:
        """Provider that runs the sign-in service."""
    @property
    def auth_provider_project_id(self) -> str:
        """Id of the project at the auth provider."""
    @property
    def pub_client_key(self) -> str:
        """Public key for code that runs at the user, such as in a browser."""
    @property
    def secret_server_key(self) -> str:
        """Secret key for server code; keep it out of clients and logs."""
    @property
    def jwks_url(self) -> str:
        """Address of the public keys that verify the provider's tokens."""
    @property
    def schema_name(self) -> str:
        """Postgres schema that holds the auth data."""
    @property
    def table_name(self) -> str:
        """Postgres table that holds the users."""
    @property
    def base_url(self) -> str | None:
        """Address of the sign-in service, if there is one."""

@final
class NeonAuthEmailAndPasswordConfig(_Model):
    """The settings of sign-in by email and password."""
    __match_args__ = (
        "enabled",
        "email_verification_method",
        "require_email_verification",
        "auto_sign_in_after_verification",
        "send_verification_email_on_sign_up",
        "send_verification_email_on_sign_in",
        "disable_sign_up",
    )
    def __new__(
        cls,
        *,
        enabled: bool,
        email_verification_method: NeonAuthEmailVerificationMethod,
        require_email_verification: bool,
        auto_sign_in_after_verification: bool,
        send_verification_email_on_sign_up: bool,
        send_verification_email_on_sign_in: bool,
        disable_sign_up: bool,
    ) -> NeonAuthEmailAndPasswordConfig: ...
    @property
    def enabled(self) -> bool:
        """Whether users can sign in with email and password."""
    @property
    def email_verification_method(self) -> NeonAuthEmailVerificationMethod:
        """How an email address is verified: by link or by one-time code."""
    @property
    def require_email_verification(self) -> bool:
        """Whether a user must verify the email address before signing in."""
    @property
    def auto_sign_in_after_verification(self) -> bool:
        """Whether verifying the email address also signs the user in."""
    @property
    def send_verification_email_on_sign_up(self) -> bool:
        """Whether a verification email goes out when a user signs up."""
    @property
    def send_verification_email_on_sign_in(self) -> bool:
        """Whether a verification email goes out when a user signs in."""
    @property
    def disable_sign_up(self) -> bool:
        """Whether new users are kept from signing up this way."""

NeonAuthEmailVerificationMethod: TypeAlias = Literal["link", "otp"] | str
"""Way to verify an email address: a link or a one-time code."""

@final
class NeonAuthIntegration(_Model):
    """A Neon Auth integration of a branch with an auth provider."""
    __match_args__ = (
        "auth_provider",
        "auth_provider_project_id",
        "branch_id",
        "db_name",
        "created_at",
        "owned_by",
        "transfer_status",
        "jwks_url",
        "base_url",
        "name",
    )
    def __new__(
        cls,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        auth_provider_project_id: str,
        branch_id: str,
        db_name: str,
        created_at: datetime,
        owned_by: NeonAuthProviderProjectOwnedBy,
        transfer_status: NeonAuthProviderProjectTransferStatus | None = None,
        jwks_url: str,
        base_url: str | None = None,
        name: str | None = None,
    ) -> NeonAuthIntegration: ...
    @property
    def auth_provider(self) -> NeonAuthSupportedAuthProvider:
        """Provider that runs the sign-in service."""
    @property
    def auth_provider_project_id(self) -> str:
        """Id of the project at the auth provider."""
    @property
    def branch_id(self) -> str:
        """Id of the branch the integration belongs to."""
    @property
    def db_name(self) -> str:
        """Database that holds the auth data."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def owned_by(self) -> NeonAuthProviderProjectOwnedBy:
        """Who owns the project at the auth provider: the user or Neon."""
    @property
    def transfer_status(self) -> NeonAuthProviderProjectTransferStatus | None:
        """State of the ownership transfer, absent if none was begun."""
    @property
    def jwks_url(self) -> str:
        """Address of the public keys that verify the provider's tokens."""
    @property
    def base_url(self) -> str | None:
        """Address of the sign-in service, if there is one."""
    @property
    def name(self) -> str | None:
        """Application name of the Neon Auth integration."""

@final
class NeonAuthMagicLinkConfig(_Model):
    """The settings of sign-in by magic link."""
    __match_args__ = ("enabled", "expires_in", "disable_sign_up")
    def __new__(
        cls,
        *,
        enabled: bool,
        expires_in: int,
        disable_sign_up: bool,
    ) -> NeonAuthMagicLinkConfig: ...
    @property
    def enabled(self) -> bool:
        """Whether users can sign in by a link sent to them."""
    @property
    def expires_in(self) -> int:
        """Lifetime of a link in minutes, 5 to 1440, 5 by default."""
    @property
    def disable_sign_up(self) -> bool:
        """Whether new users are kept from signing up this way."""

@final
class NeonAuthOauthProvider(_Model):
    """An OAuth provider that users of a branch can sign in with."""
    __match_args__ = ("id", "type", "client_id", "client_secret")
    def __new__(
        cls,
        *,
        id: NeonAuthOauthProviderId,
        type: NeonAuthOauthProviderType,
        client_id: str | None = None,
        client_secret: str | None = None,
    ) -> NeonAuthOauthProvider: ...
    @property
    def id(self) -> NeonAuthOauthProviderId:
        """Which provider it is, such as `google`."""
    @property
    def type(self) -> NeonAuthOauthProviderType:
        """Whether your own OAuth client or Neon's shared one is used."""
    @property
    def client_id(self) -> str | None:
        """Id of your OAuth client at the provider, if one is set."""
    @property
    def client_secret(self) -> str | None:
        """Secret of your OAuth client at the provider, if one is set."""

NeonAuthOauthProviderId: TypeAlias = Literal["google", "github", "microsoft", "vercel"] | str
"""Known OAuth provider that users can sign in with."""

NeonAuthOauthProviderType: TypeAlias = Literal["standard", "shared"] | str
"""Kind of OAuth client: `standard` is your own, `shared` is Neon's."""

@final
class NeonAuthOrganizationConfig(_Model):
    """The settings of the organization plugin."""
    __match_args__ = (
        "enabled",
        "organization_limit",
        "membership_limit",
        "creator_role",
        "send_invitation_email",
    )
    def __new__(
        cls,
        *,
        enabled: bool,
        organization_limit: int,
        membership_limit: int,
        creator_role: NeonAuthOrganizationConfigCreatorRole,
        send_invitation_email: bool,
    ) -> NeonAuthOrganizationConfig: ...
    @property
    def enabled(self) -> bool:
        """Whether users can form organizations."""
    @property
    def organization_limit(self) -> int:
        """Most organizations per user, at least 1, 10 by default."""
    @property
    def membership_limit(self) -> int:
        """Most members per organization, at least 1, 100 by default."""
    @property
    def creator_role(self) -> NeonAuthOrganizationConfigCreatorRole:
        """Role that the creator of an organization gets in it."""
    @property
    def send_invitation_email(self) -> bool:
        """Whether an invited person gets an email."""

NeonAuthOrganizationConfigCreatorRole: TypeAlias = Literal["admin", "owner"] | str
"""Role of an organization's creator: `admin` or `owner`."""

NeonAuthOrganizationConfigUpdateCreatorRole: TypeAlias = Literal["admin", "owner"] | str
"""Role to give an organization's creator: `admin` or `owner`."""

@final
class NeonAuthPhoneNumberConfig(_Model):
    """The settings of sign-in by phone number."""
    __match_args__ = ("enabled", "otp_expires_in")
    def __new__(
        cls,
        *,
        enabled: bool,
        otp_expires_in: int | None = None,
    ) -> NeonAuthPhoneNumberConfig: ...
    @property
    def enabled(self) -> bool:
        """Whether users can sign in with a phone number."""
    @property
    def otp_expires_in(self) -> int | None:
        """Lifetime of a one-time code in seconds, 60 to 600, 300 by default."""

@final
class NeonAuthPluginConfigs(_Model):
    """The settings of all Neon Auth plugins of a branch."""
    __match_args__ = (
        "organization",
        "magic_link",
        "phone_number",
        "email_provider",
        "email_and_password",
        "oauth_providers",
        "allow_localhost",
    )
    def __new__(
        cls,
        *,
        organization: NeonAuthOrganizationConfig | Mapping[str, Any] | None = None,
        magic_link: NeonAuthMagicLinkConfig | Mapping[str, Any] | None = None,
        phone_number: NeonAuthPhoneNumberConfig | Mapping[str, Any] | None = None,
        email_provider: NeonAuthEmailServerConfigResponse | Mapping[str, Any] | None = None,
        email_and_password: NeonAuthEmailAndPasswordConfig | Mapping[str, Any] | None = None,
        oauth_providers: Sequence[NeonAuthOauthProvider | Mapping[str, Any]] | None = None,
        allow_localhost: bool | None = None,
    ) -> NeonAuthPluginConfigs: ...
    @property
    def organization(self) -> NeonAuthOrganizationConfig | None:
        """Settings of the organization plugin."""
    @property
    def magic_link(self) -> NeonAuthMagicLinkConfig | None:
        """Settings of sign-in by magic link."""
    @property
    def phone_number(self) -> NeonAuthPhoneNumberConfig | None:
        """Settings of sign-in by phone number."""
    @property
    def email_provider(self) -> NeonAuthEmailServerConfigResponse | dict[str, Any] | None:
        """Mail server that emails are sent through."""
    @property
    def email_and_password(self) -> NeonAuthEmailAndPasswordConfig | None:
        """Settings of sign-in by email and password."""
    @property
    def oauth_providers(self) -> list[NeonAuthOauthProvider] | None:
        """OAuth providers that users can sign in with."""
    @property
    def allow_localhost(self) -> bool | None:
        """Whether localhost addresses are accepted, for development."""

NeonAuthProviderProjectOwnedBy: TypeAlias = Literal["user", "neon"] | str
"""Owner of a project at the auth provider: the user or Neon."""

NeonAuthProviderProjectTransferStatus: TypeAlias = Literal["initiated", "finished"] | str
"""State of an ownership transfer: begun or done."""

NeonAuthSupportedAuthProvider: TypeAlias = Literal["mock", "stack", "better_auth"] | str
"""Provider that Neon Auth can run on."""

@final
class NeonAuthWebhookConfig(_Model):
    """The webhook settings of Neon Auth on a branch."""
    __match_args__ = ("enabled", "webhook_url", "enabled_events", "timeout_seconds")
    def __new__(
        cls,
        *,
        enabled: bool,
        webhook_url: str | None = None,
        enabled_events: Sequence[NeonAuthWebhookConfigEnabledEventsItem] | None = None,
        timeout_seconds: int | None = None,
    ) -> NeonAuthWebhookConfig: ...
    @property
    def enabled(self) -> bool:
        """Whether events are sent to the webhook."""
    @property
    def webhook_url(self) -> str | None:
        """Address that events are sent to."""
    @property
    def enabled_events(self) -> list[NeonAuthWebhookConfigEnabledEventsItem] | None:
        """Events that are sent to the webhook."""
    @property
    def timeout_seconds(self) -> int | None:
        """How long a delivery may take in seconds, 1 to 10, 5 by default."""

NeonAuthWebhookConfigEnabledEventsItem: TypeAlias = Literal[
    "user.before_create",
    "user.created",
    "send.otp",
    "send.magic_link",
    "organization.invitation.created",
    "organization.invitation.accepted",
    "phone_number.verified",
] | str
"""Event that a webhook can be told of."""

@final
class SendNeonAuthTestEmailResponse(_Model):
    """The outcome of sending a test email."""
    __match_args__ = ("success", "error_message")
    def __new__(
        cls,
        *,
        success: bool,
        error_message: str | None = None,
    ) -> SendNeonAuthTestEmailResponse: ...
    @property
    def success(self) -> bool:
        """Whether the test email was sent."""
    @property
    def error_message(self) -> str | None:
        """Why the test email was not sent, absent on success."""

@final
class AnnotationData(_Model):
    """An annotation: pairs of text attached to an object such as a branch."""
    __match_args__ = ("object", "value", "created_at", "updated_at")
    def __new__(
        cls,
        *,
        object: AnnotationObjectData | Mapping[str, Any],
        value: Mapping[str, str],
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
    ) -> AnnotationData: ...
    @property
    def object(self) -> AnnotationObjectData:
        """The object that the annotation belongs to."""
    @property
    def value(self) -> dict[str, str]:
        """Pairs of key and text that the annotation holds."""
    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""

@final
class AnnotationObjectData(_Model):
    """A reference to the object that an annotation belongs to."""
    __match_args__ = ("type", "id")
    def __new__(cls, *, type: str, id: str) -> AnnotationObjectData: ...
    @property
    def type(self) -> str:
        """Kind of the annotated object."""
    @property
    def id(self) -> str:
        """Id of the annotated object."""

@final
class AnonymizationRunMetadata(_Model):
    """Details of one anonymization run."""
    __match_args__ = (
        "started_at",
        "completed_at",
        "triggered_by",
        "triggered_by_username",
        "masked_columns",
    )
    def __new__(
        cls,
        *,
        started_at: datetime | None = None,
        completed_at: datetime | None = None,
        triggered_by: str | None = None,
        triggered_by_username: str | None = None,
        masked_columns: int | None = None,
    ) -> AnonymizationRunMetadata: ...
    @property
    def started_at(self) -> datetime | None:
        """Time at which the run started."""
    @property
    def completed_at(self) -> datetime | None:
        """Time at which the run completed."""
    @property
    def triggered_by(self) -> str | None:
        """Id of the one who started the run, a UUID."""
    @property
    def triggered_by_username(self) -> str | None:
        """User name of the one who started the run."""
    @property
    def masked_columns(self) -> int | None:
        """Number of columns masked in the run."""

@final
class AnonymizedBranchStatusResponse(_Model):
    """The state of an anonymized branch and of its last run."""
    __match_args__ = (
        "project_id",
        "branch_id",
        "state",
        "status_message",
        "created_at",
        "updated_at",
        "failed_at",
        "last_run",
    )
    def __new__(
        cls,
        *,
        project_id: str,
        branch_id: str,
        state: str,
        status_message: str | None = None,
        created_at: datetime,
        updated_at: datetime,
        failed_at: datetime | None = None,
        last_run: AnonymizationRunMetadata | Mapping[str, Any] | None = None,
    ) -> AnonymizedBranchStatusResponse: ...
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def branch_id(self) -> str:
        """Id of the branch."""
    @property
    def state(self) -> str:
        """State of the anonymization, such as `anonymizing`, `anonymized` or `error`. Known values:
        `created`, `initialized`, `initialization_error`, `anonymizing`, `anonymized`, `error`.
        """
    @property
    def status_message(self) -> str | None:
        """Text that explains the state."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def failed_at(self) -> datetime | None:
        """Time of the failure, if the anonymization failed."""
    @property
    def last_run(self) -> AnonymizationRunMetadata | None:
        """Details of the latest anonymization run."""

@final
class Branch(_Model):
    """A branch: a copy-on-write line of data of a project."""
    __match_args__ = (
        "id",
        "project_id",
        "parent_id",
        "parent_lsn",
        "parent_timestamp",
        "name",
        "current_state",
        "pending_state",
        "state_changed_at",
        "logical_size",
        "creation_source",
        "primary",
        "default",
        "protected",
        "cpu_used_sec",
        "compute_time_seconds",
        "active_time_seconds",
        "written_data_bytes",
        "data_transfer_bytes",
        "created_at",
        "updated_at",
        "ttl_interval_seconds",
        "expires_at",
        "last_reset_at",
        "created_by",
        "init_source",
        "restore_status",
        "restored_from",
        "restored_as",
        "restricted_actions",
        "recovery",
    )
    def __new__(
        cls,
        *,
        id: str,
        project_id: str,
        parent_id: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        name: str,
        current_state: str,
        pending_state: str | None = None,
        state_changed_at: datetime,
        logical_size: int | None = None,
        creation_source: str,
        primary: bool | None = None,
        default: bool,
        protected: bool,
        cpu_used_sec: int,
        compute_time_seconds: int,
        active_time_seconds: int,
        written_data_bytes: int,
        data_transfer_bytes: int,
        created_at: datetime,
        updated_at: datetime,
        ttl_interval_seconds: int | None = None,
        expires_at: datetime | None = None,
        last_reset_at: datetime | None = None,
        created_by: BranchCreatedBy | Mapping[str, Any] | None = None,
        init_source: str | None = None,
        restore_status: str | None = None,
        restored_from: str | None = None,
        restored_as: str | None = None,
        restricted_actions: Sequence[BranchRestrictedAction | Mapping[str, Any]] | None = None,
        recovery: BranchRecoveryInfo | Mapping[str, Any] | None = None,
    ) -> Branch: ...
    @property
    def id(self) -> str:
        """Id of the branch, in the form `br-word-word-xxxxxxxx`."""
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def parent_id(self) -> str | None:
        """Id of the parent branch; absent on a root branch."""
    @property
    def parent_lsn(self) -> str | None:
        """Log sequence number (LSN) of the parent at which the branch starts."""
    @property
    def parent_timestamp(self) -> datetime | None:
        """Point in time of the parent at which the branch starts."""
    @property
    def name(self) -> str:
        """Name of the branch."""
    @property
    def current_state(self) -> str:
        """State that the branch is in. Known values: `init`, `resetting`, `ready`, `archived`."""
    @property
    def pending_state(self) -> str | None:
        """State that the branch is moving to, if a change is under way. Known values: `init`,
        `resetting`, `ready`, `archived`.
        """
    @property
    def state_changed_at(self) -> datetime:
        """Time of the last change of state."""
    @property
    def logical_size(self) -> int | None:
        """Logical size of the data on the branch, in bytes."""
    @property
    def creation_source(self) -> str:
        """What created the branch, such as `console`, which is also seen for the API."""
    @property
    def primary(self) -> bool | None:
        """Former flag of the default branch; read `default` instead. Deprecated."""
    @property
    def default(self) -> bool:
        """Whether the branch is the default one of its project."""
    @property
    def protected(self) -> bool:
        """Whether the branch is protected."""
    @property
    def cpu_used_sec(self) -> int:
        """CPU time used, in seconds; read `compute_time_seconds` instead. Deprecated."""
    @property
    def compute_time_seconds(self) -> int:
        """Compute time used, in seconds."""
    @property
    def active_time_seconds(self) -> int:
        """Time for which computes were active, in seconds."""
    @property
    def written_data_bytes(self) -> int:
        """Amount of data written, in bytes."""
    @property
    def data_transfer_bytes(self) -> int:
        """Amount of data transferred, in bytes."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def ttl_interval_seconds(self) -> int | None:
        """Time to live of the branch, in seconds."""
    @property
    def expires_at(self) -> datetime | None:
        """Time of expiry, to the second; a background job deletes the branch later."""
    @property
    def last_reset_at(self) -> datetime | None:
        """Time of the last reset of the branch."""
    @property
    def created_by(self) -> BranchCreatedBy | None:
        """Who created the branch."""
    @property
    def init_source(self) -> str | None:
        """What the branch starts with, such as `parent-data` or `schema-only`. Known values:
        `parent-data`, `parent-schema`, `schema-only`, `import`.
        """
    @property
    def restore_status(self) -> str | None:
        """Stage that a restore of the branch has reached. Known values: `restored`, `finalized`,
        `detaching`.
        """
    @property
    def restored_from(self) -> str | None:
        """Source of the restore, if the branch comes from one."""
    @property
    def restored_as(self) -> str | None:
        """What the branch was restored as, if it comes from a restore."""
    @property
    def restricted_actions(self) -> list[BranchRestrictedAction] | None:
        """Actions that are refused on the branch at present, with reasons."""
    @property
    def recovery(self) -> BranchRecoveryInfo | None:
        """When and how the branch was deleted, and how long it can be recovered."""

@final
class BranchCreateRequestEndpointOptions(_Model):
    """An endpoint to create together with a branch."""
    __match_args__ = (
        "type",
        "settings",
        "autoscaling_limit_min_cu",
        "autoscaling_limit_max_cu",
        "provisioner",
        "suspend_timeout_seconds",
    )
    def __new__(
        cls,
        *,
        type: EndpointType,
        settings: EndpointSettingsData | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        suspend_timeout_seconds: int | None = None,
    ) -> BranchCreateRequestEndpointOptions: ...
    @property
    def type(self) -> EndpointType:
        """Kind of endpoint; a branch has at most one `read_write` endpoint."""
    @property
    def settings(self) -> EndpointSettingsData | None:
        """Postgres and pooler settings of the compute."""
    @property
    def autoscaling_limit_min_cu(self) -> float | None:
        """Lower limit of autoscaling, in compute units."""
    @property
    def autoscaling_limit_max_cu(self) -> float | None:
        """Upper limit of autoscaling, in compute units."""
    @property
    def provisioner(self) -> str | None:
        """Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
        `k8s-pod`, `docker`, `serverless-platform`.
        """
    @property
    def suspend_timeout_seconds(self) -> int | None:
        """Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
        """

@final
class BranchCreatedBy(_Model):
    """The user or agent that created a branch."""
    __match_args__ = ("name", "image")
    def __new__(cls, *, name: str | None = None, image: str | None = None) -> BranchCreatedBy: ...
    @property
    def name(self) -> str | None:
        """Name of the creator."""
    @property
    def image(self) -> str | None:
        """Picture of the creator."""

@final
class BranchOperations(_Model):
    """A branch and the operations that the call started."""
    __match_args__ = ("branch", "operations")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> BranchOperations: ...
    @property
    def branch(self) -> Branch:
        """The branch that the call was about."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

@final
class BranchRecoveryInfo(_Model):
    """The deletion of a branch and the time left to recover it."""
    __match_args__ = ("deleted_at", "recoverable_until", "deletion_method")
    def __new__(
        cls,
        *,
        deleted_at: datetime,
        recoverable_until: datetime,
        deletion_method: BranchRecoveryInfoDeletionMethod,
    ) -> BranchRecoveryInfo: ...
    @property
    def deleted_at(self) -> datetime:
        """Time of the deletion."""
    @property
    def recoverable_until(self) -> datetime:
        """Time until which the branch can be recovered."""
    @property
    def deletion_method(self) -> BranchRecoveryInfoDeletionMethod:
        """Whether a user or the expiry deleted the branch."""

BranchRecoveryInfoDeletionMethod: TypeAlias = Literal["user", "ttl"] | str
"""The way a branch was deleted: by a user or by its time to live."""

@final
class BranchRestrictedAction(_Model):
    """An action that is refused on a branch at present."""
    __match_args__ = ("name", "reason")
    def __new__(cls, *, name: str, reason: str) -> BranchRestrictedAction: ...
    @property
    def name(self) -> str:
        """Action that is refused, such as `restore` or `delete-rw-endpoint`."""
    @property
    def reason(self) -> str:
        """Text that says why the action is refused."""

@final
class BranchSchemaJson(_Model):
    """The schema of a database as structured data."""
    __match_args__ = ("tables",)
    def __new__(
        cls,
        *,
        tables: Sequence[BranchSchemaJsonTablesItem | Mapping[str, Any]],
    ) -> BranchSchemaJson: ...
    @property
    def tables(self) -> list[BranchSchemaJsonTablesItem]:
        """Tables of the database."""

@final
class BranchSchemaJsonTablesItem(_Model):
    """A table in the schema of a database."""
    __match_args__ = ("schema", "name", "columns", "constraints")
    def __new__(
        cls,
        *,
        schema: str,
        name: str,
        columns: Sequence[BranchSchemaJsonTablesItemColumnsItem | Mapping[str, Any]],
        constraints: Sequence[BranchSchemaJsonTablesItemConstraintsItem | Mapping[str, Any]] | None = None,
    ) -> BranchSchemaJsonTablesItem: ...
    @property
    def schema(self) -> str:
        """Name of the Postgres schema that the table is in."""
    @property
    def name(self) -> str:
        """Name of the table."""
    @property
    def columns(self) -> list[BranchSchemaJsonTablesItemColumnsItem]:
        """Columns of the table."""
    @property
    def constraints(self) -> list[BranchSchemaJsonTablesItemConstraintsItem] | None:
        """Constraints on the table."""

@final
class BranchSchemaJsonTablesItemColumnsItem(_Model):
    """A column of a table."""
    __match_args__ = ("name", "type", "nullable", "generated")
    def __new__(
        cls,
        *,
        name: str,
        type: str,
        nullable: bool | None = None,
        generated: bool | None = None,
    ) -> BranchSchemaJsonTablesItemColumnsItem: ...
    @property
    def name(self) -> str:
        """Name of the column."""
    @property
    def type(self) -> str:
        """Data type of the column."""
    @property
    def nullable(self) -> bool | None:
        """Whether the column accepts null."""
    @property
    def generated(self) -> bool | None:
        """Whether the database generates the value of the column."""

@final
class BranchSchemaJsonTablesItemConstraintsItem(_Model):
    """A constraint on a table."""
    __match_args__ = ("type", "columns", "name", "referenced_table")
    def __new__(
        cls,
        *,
        type: str,
        columns: Sequence[str],
        name: str | None = None,
        referenced_table: BranchSchemaJsonTablesItemConstraintsItemReferencedTable | Mapping[str, Any] | None = None,
    ) -> BranchSchemaJsonTablesItemConstraintsItem: ...
    @property
    def type(self) -> str:
        """Kind of constraint, such as `primary_key`, `unique` or `foreign_key`."""
    @property
    def columns(self) -> list[str]:
        """Names of the columns that the constraint covers."""
    @property
    def name(self) -> str | None:
        """Name of the constraint, if it is given."""
    @property
    def referenced_table(self) -> BranchSchemaJsonTablesItemConstraintsItemReferencedTable | None:
        """Table that a foreign key points to."""

@final
class BranchSchemaJsonTablesItemConstraintsItemReferencedTable(_Model):
    """The table and columns that a foreign key points to."""
    __match_args__ = ("schema", "table", "columns")
    def __new__(
        cls,
        *,
        schema: str,
        table: str,
        columns: Sequence[str],
    ) -> BranchSchemaJsonTablesItemConstraintsItemReferencedTable: ...
    @property
    def schema(self) -> str:
        """Name of the Postgres schema that the table is in."""
    @property
    def table(self) -> str:
        """Name of the table."""
    @property
    def columns(self) -> list[str]:
        """Names of the columns that the foreign key points to."""

@final
class BranchSchemaResponse(_Model):
    """The schema of a database in the form that was asked for."""
    __match_args__ = ("sql", "json")
    def __new__(
        cls,
        *,
        sql: str | None = None,
        json: BranchSchemaJson | Mapping[str, Any] | None = None,
    ) -> BranchSchemaResponse: ...
    @property
    def sql(self) -> str | None:
        """Schema as SQL text."""
    @property
    def json(self) -> BranchSchemaJson | None:
        """Schema as structured data."""

BranchSortBy: TypeAlias = Literal["name", "created_at", "updated_at"] | str
"""What branches are sorted by."""

@final
class CreateProjectBranchAnonymizedResponse(_Model):
    """A new anonymized branch with all that was created along with it."""
    __match_args__ = ("branch", "endpoints", "operations", "roles", "databases", "connection_uris")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        endpoints: Sequence[Endpoint | Mapping[str, Any]],
        operations: Sequence[Operation | Mapping[str, Any]],
        roles: Sequence[Role | Mapping[str, Any]],
        databases: Sequence[Database | Mapping[str, Any]],
        connection_uris: Sequence[ConnectionDetails | Mapping[str, Any]] | None = None,
    ) -> CreateProjectBranchAnonymizedResponse: ...
    @property
    def branch(self) -> Branch:
        """The new branch."""
    @property
    def endpoints(self) -> list[Endpoint]:
        """Endpoints created with the branch."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""
    @property
    def roles(self) -> list[Role]:
        """Roles on the new branch."""
    @property
    def databases(self) -> list[Database]:
        """Databases on the new branch."""
    @property
    def connection_uris(self) -> list[ConnectionDetails] | None:
        """Connection strings for the new branch; can be absent."""

@final
class CreateProjectBranchResponse(_Model):
    """A new branch with all that was created along with it."""
    __match_args__ = ("branch", "endpoints", "operations", "roles", "databases", "connection_uris")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        endpoints: Sequence[Endpoint | Mapping[str, Any]],
        operations: Sequence[Operation | Mapping[str, Any]],
        roles: Sequence[Role | Mapping[str, Any]],
        databases: Sequence[Database | Mapping[str, Any]],
        connection_uris: Sequence[ConnectionDetails | Mapping[str, Any]] | None = None,
    ) -> CreateProjectBranchResponse: ...
    @property
    def branch(self) -> Branch:
        """The new branch."""
    @property
    def endpoints(self) -> list[Endpoint]:
        """Endpoints created with the branch."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""
    @property
    def roles(self) -> list[Role]:
        """Roles on the new branch."""
    @property
    def databases(self) -> list[Database]:
        """Databases on the new branch."""
    @property
    def connection_uris(self) -> list[ConnectionDetails] | None:
        """Absent without an endpoint, or when the parent has several roles or databases."""

@final
class GetProjectBranchResponse(_Model):
    """A branch and its annotation."""
    __match_args__ = ("branch", "annotation")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        annotation: AnnotationData | Mapping[str, Any],
    ) -> GetProjectBranchResponse: ...
    @property
    def branch(self) -> Branch:
        """The branch that was asked for."""
    @property
    def annotation(self) -> AnnotationData:
        """Annotation attached to the branch."""

@final
class ListProjectBranchesResponse(_Model):
    """A page of branches with their annotations."""
    __match_args__ = ("branches", "annotations", "pagination")
    def __new__(
        cls,
        *,
        branches: Sequence[Branch | Mapping[str, Any]],
        annotations: Mapping[str, AnnotationData | Mapping[str, Any]],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> ListProjectBranchesResponse: ...
    @property
    def branches(self) -> list[Branch]:
        """Branches on the page."""
    @property
    def annotations(self) -> dict[str, AnnotationData]:
        """Annotations of the branches, in a map keyed by text."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

@final
class MaskingRule(_Model):
    """A rule that says how one column is masked."""
    __match_args__ = (
        "database_name",
        "schema_name",
        "table_name",
        "column_name",
        "masking_function",
        "masking_value",
    )
    def __new__(
        cls,
        *,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        masking_function: str | None = None,
        masking_value: str | None = None,
    ) -> MaskingRule: ...
    @property
    def database_name(self) -> str:
        """Name of the database."""
    @property
    def schema_name(self) -> str:
        """Name of the Postgres schema that the table is in."""
    @property
    def table_name(self) -> str:
        """Name of the table."""
    @property
    def column_name(self) -> str:
        """Name of the column to mask."""
    @property
    def masking_function(self) -> str | None:
        """Function that makes the masked data."""
    @property
    def masking_value(self) -> str | None:
        """Value that stands in for the data."""

@final
class Bucket(_Model):
    """A bucket: a container for stored objects on a branch."""
    __match_args__ = ("name", "access_level", "created_at")
    def __new__(
        cls,
        *,
        name: str,
        access_level: BucketAccessLevel,
        created_at: datetime,
    ) -> Bucket: ...
    @property
    def name(self) -> str:
        """Name that addresses the bucket within its branch."""
    @property
    def access_level(self) -> BucketAccessLevel:
        """Who may read the objects of the bucket."""
    @property
    def created_at(self) -> datetime:
        """Time it was created."""

BucketAccessLevel: TypeAlias = Literal["private", "public_read"] | str
"""Who may read the objects of a bucket: only the authorized, or everyone (`public_read`)."""

BucketCreateRequestAccessLevel: TypeAlias = Literal["private", "public_read"] | str
"""Who may read the objects of a bucket: only the authorized, or everyone (`public_read`)."""

@final
class BucketsListResponse(_Model):
    """The buckets of a branch."""
    __match_args__ = ("buckets",)
    def __new__(cls, *, buckets: Sequence[Bucket | Mapping[str, Any]]) -> BucketsListResponse: ...
    @property
    def buckets(self) -> list[Bucket]:
        """Buckets found on the branch."""

@final
class ApiKeyCreatorData(_Model):
    """The user who created an API key."""
    __match_args__ = ("id", "name", "image")
    def __new__(cls, *, id: str, name: str, image: str) -> ApiKeyCreatorData: ...
    @property
    def id(self) -> str:
        """Id of the user."""
    @property
    def name(self) -> str:
        """Display name of the user."""
    @property
    def image(self) -> str:
        """Address of the user's picture."""

BillingSubscriptionType: TypeAlias = Literal[
    "UNKNOWN",
    "direct_sales",
    "direct_sales_v3",
    "aws_marketplace",
    "free_v2",
    "free_v3",
    "launch",
    "launch_v3",
    "scale",
    "scale_v3",
    "business",
    "vercel_pg_legacy",
] | str
"""Kind of billing subscription of an account."""

@final
class CursorPagination(_Model):
    """Where the next page of a list starts and how the list is sorted."""
    __match_args__ = ("next", "sort_by", "sort_order")
    def __new__(
        cls,
        *,
        next: str | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> CursorPagination: ...
    @property
    def next(self) -> str | None:
        """Cursor of the next page, to send as `cursor`."""
    @property
    def sort_by(self) -> str | None:
        """Property the list is sorted by."""
    @property
    def sort_order(self) -> str | None:
        """Direction of sorting, `asc` or `desc`."""

@final
class GeneralError(_Model):
    """The error object of the API."""
    __match_args__ = ("request_id", "code", "message")
    def __new__(cls, *, request_id: str | None = None, code: str, message: str) -> GeneralError: ...
    @property
    def request_id(self) -> str | None:
        """Id of the request, to quote to support; sometimes absent."""
    @property
    def code(self) -> str:
        """Machine-readable error code; the empty string in most errors."""
    @property
    def message(self) -> str:
        """What went wrong, in words; not a stable text."""

@final
class ListNeonAuthOauthProvidersResponse(_Model):
    """The answer with the OAuth providers of Neon Auth."""
    __match_args__ = ("providers",)
    def __new__(
        cls,
        *,
        providers: Sequence[NeonAuthOauthProvider | Mapping[str, Any]],
    ) -> ListNeonAuthOauthProvidersResponse: ...
    @property
    def providers(self) -> list[NeonAuthOauthProvider]:
        """OAuth providers that are set up."""

MemberRole: TypeAlias = Literal["admin", "member", "editor", "viewer", "collaborator"] | str
"""Role of a user in an organization."""

@final
class NeonAuthDeleteDomainFromRedirectUriWhitelistItem(_Model):
    """A domain to take off the redirect allow list."""
    __match_args__ = ("domain",)
    def __new__(cls, *, domain: str) -> NeonAuthDeleteDomainFromRedirectUriWhitelistItem: ...
    @property
    def domain(self) -> str:
        """Domain to remove, as a URI."""

@final
class NeonAuthRedirectUriWhitelistDomain(_Model):
    """A domain that is allowed as redirect target."""
    __match_args__ = ("domain", "auth_provider")
    def __new__(
        cls,
        *,
        domain: str,
        auth_provider: NeonAuthSupportedAuthProvider,
    ) -> NeonAuthRedirectUriWhitelistDomain: ...
    @property
    def domain(self) -> str:
        """Domain that is allowed, as a URI."""
    @property
    def auth_provider(self) -> NeonAuthSupportedAuthProvider:
        """Auth provider that the setting belongs to."""

@final
class NeonAuthRedirectUriWhitelistResponse(_Model):
    """The answer with the allowed redirect domains."""
    __match_args__ = ("domains",)
    def __new__(
        cls,
        *,
        domains: Sequence[NeonAuthRedirectUriWhitelistDomain | Mapping[str, Any]],
    ) -> NeonAuthRedirectUriWhitelistResponse: ...
    @property
    def domains(self) -> list[NeonAuthRedirectUriWhitelistDomain]:
        """Domains that are allowed."""

@final
class Pagination(_Model):
    """Where the next page of a list starts."""
    __match_args__ = ("cursor",)
    def __new__(cls, *, cursor: str) -> Pagination: ...
    @property
    def cursor(self) -> str:
        """Cursor of the next page; the last page has one too."""

@final
class PreloadLibraries(_Model):
    """Which shared libraries Postgres preloads."""
    __match_args__ = ("use_defaults", "enabled_libraries")
    def __new__(
        cls,
        *,
        use_defaults: bool | None = None,
        enabled_libraries: Sequence[str] | None = None,
    ) -> PreloadLibraries: ...
    @property
    def use_defaults(self) -> bool | None:
        """Whether the default set of libraries is preloaded."""
    @property
    def enabled_libraries(self) -> list[str] | None:
        """Names of the libraries to preload."""

@final
class SharedEmailServer(_Model):
    """Mail settings for the shared server that Neon runs."""
    __match_args__ = ("sender_email", "sender_name")
    def __new__(
        cls,
        *,
        sender_email: str | None = None,
        sender_name: str | None = None,
    ) -> SharedEmailServer: ...
    @property
    def sender_email(self) -> str | None:
        """Address that mails are sent from."""
    @property
    def sender_name(self) -> str | None:
        """Name shown as the sender of mails."""

SortOrder: TypeAlias = Literal["asc", "desc"] | str
"""Direction of a sorted list."""

@final
class StandardEmailServer(_Model):
    """Mail settings for an SMTP server of your own."""
    __match_args__ = ("host", "port", "username", "password", "sender_email", "sender_name")
    def __new__(
        cls,
        *,
        host: str | None = None,
        port: int | None = None,
        username: str | None = None,
        password: str | None = None,
        sender_email: str | None = None,
        sender_name: str | None = None,
    ) -> StandardEmailServer: ...
    @property
    def host(self) -> str | None:
        """Host of the SMTP server."""
    @property
    def port(self) -> int | None:
        """Port of the SMTP server."""
    @property
    def username(self) -> str | None:
        """User name for the SMTP server."""
    @property
    def password(self) -> str | None:
        """Password for the SMTP server."""
    @property
    def sender_email(self) -> str | None:
        """Address that mails are sent from."""
    @property
    def sender_name(self) -> str | None:
        """Name shown as the sender of mails."""

@final
class StandardEmailServerResponse(_Model):
    """Mail settings of an SMTP server as stored."""
    __match_args__ = ("host", "port", "username", "password", "sender_email", "sender_name")
    def __new__(
        cls,
        *,
        host: str,
        port: int,
        username: str,
        password: str,
        sender_email: str,
        sender_name: str,
    ) -> StandardEmailServerResponse: ...
    @property
    def host(self) -> str:
        """Host of the SMTP server."""
    @property
    def port(self) -> int:
        """Port of the SMTP server."""
    @property
    def username(self) -> str:
        """User name for the SMTP server."""
    @property
    def password(self) -> str:
        """Password for the SMTP server."""
    @property
    def sender_email(self) -> str:
        """Address that mails are sent from."""
    @property
    def sender_name(self) -> str:
        """Name shown as the sender of mails."""

ConsumptionHistoryGranularity: TypeAlias = Literal["hourly", "daily", "monthly"] | str
"""Length of the time frames of a consumption report: hours, days or months."""

@final
class ConsumptionHistoryPerBranchV2(_Model):
    """Consumption metrics of one branch, by billing period."""
    __match_args__ = ("project_id", "branch_id", "periods")
    def __new__(
        cls,
        *,
        project_id: str,
        branch_id: str,
        periods: Sequence[ConsumptionHistoryPerPeriodV2 | Mapping[str, Any]],
    ) -> ConsumptionHistoryPerBranchV2: ...
    @property
    def project_id(self) -> str:
        """Id of the project the figures belong to."""
    @property
    def branch_id(self) -> str:
        """Id of the branch the figures belong to."""
    @property
    def periods(self) -> list[ConsumptionHistoryPerPeriodV2]:
        """Billing periods that the asked span touches, each with its figures."""

@final
class ConsumptionHistoryPerPeriod(_Model):
    """Older consumption figures within one billing period."""
    __match_args__ = ("period_id", "period_plan", "period_start", "period_end", "consumption")
    def __new__(
        cls,
        *,
        period_id: str,
        period_plan: str,
        period_start: datetime,
        period_end: datetime | None = None,
        consumption: Sequence[ConsumptionHistoryPerTimeframe | Mapping[str, Any]],
    ) -> ConsumptionHistoryPerPeriod: ...
    @property
    def period_id(self) -> str:
        """Id of the billing period."""
    @property
    def period_plan(self) -> str:
        """Plan that applied in the billing period."""
    @property
    def period_start(self) -> datetime:
        """Time the billing period began."""
    @property
    def period_end(self) -> datetime | None:
        """Time the billing period ended; absent while it has no end."""
    @property
    def consumption(self) -> list[ConsumptionHistoryPerTimeframe]:
        """Figures of the billing period, one entry per time frame."""

@final
class ConsumptionHistoryPerPeriodV2(_Model):
    """Consumption metrics within one billing period."""
    __match_args__ = ("period_id", "period_plan", "period_start", "period_end", "consumption")
    def __new__(
        cls,
        *,
        period_id: str,
        period_plan: str,
        period_start: datetime,
        period_end: datetime | None = None,
        consumption: Sequence[ConsumptionHistoryPerTimeframeV2 | Mapping[str, Any]],
    ) -> ConsumptionHistoryPerPeriodV2: ...
    @property
    def period_id(self) -> str:
        """Id of the billing period."""
    @property
    def period_plan(self) -> str:
        """Plan that applied in the billing period."""
    @property
    def period_start(self) -> datetime:
        """Time the billing period began."""
    @property
    def period_end(self) -> datetime | None:
        """Time the billing period ended; absent while it has no end."""
    @property
    def consumption(self) -> list[ConsumptionHistoryPerTimeframeV2]:
        """Figures of the billing period, one entry per time frame."""

@final
class ConsumptionHistoryPerProject(_Model):
    """Older consumption figures of one project, by billing period."""
    __match_args__ = ("project_id", "periods")
    def __new__(
        cls,
        *,
        project_id: str,
        periods: Sequence[ConsumptionHistoryPerPeriod | Mapping[str, Any]],
    ) -> ConsumptionHistoryPerProject: ...
    @property
    def project_id(self) -> str:
        """Id of the project the figures belong to."""
    @property
    def periods(self) -> list[ConsumptionHistoryPerPeriod]:
        """Billing periods that the asked span touches, each with its figures."""

@final
class ConsumptionHistoryPerProjectV2(_Model):
    """Consumption metrics of one project, by billing period."""
    __match_args__ = ("project_id", "periods")
    def __new__(
        cls,
        *,
        project_id: str,
        periods: Sequence[ConsumptionHistoryPerPeriodV2 | Mapping[str, Any]],
    ) -> ConsumptionHistoryPerProjectV2: ...
    @property
    def project_id(self) -> str:
        """Id of the project the figures belong to."""
    @property
    def periods(self) -> list[ConsumptionHistoryPerPeriodV2]:
        """Billing periods that the asked span touches, each with its figures."""

@final
class ConsumptionHistoryPerTimeframe(_Model):
    """Older consumption figures of one time frame."""
    __match_args__ = (
        "timeframe_start",
        "timeframe_end",
        "active_time_seconds",
        "compute_time_seconds",
        "written_data_bytes",
        "synthetic_storage_size_bytes",
        "data_storage_bytes_hour",
        "logical_size_bytes",
        "logical_size_bytes_hour",
    )
    def __new__(
        cls,
        *,
        timeframe_start: datetime,
        timeframe_end: datetime,
        active_time_seconds: int,
        compute_time_seconds: int,
        written_data_bytes: int,
        synthetic_storage_size_bytes: int,
        data_storage_bytes_hour: int | None = None,
        logical_size_bytes: int | None = None,
        logical_size_bytes_hour: int | None = None,
    ) -> ConsumptionHistoryPerTimeframe: ...
    @property
    def timeframe_start(self) -> datetime:
        """Time the time frame begins."""
    @property
    def timeframe_end(self) -> datetime:
        """Time the time frame ends."""
    @property
    def active_time_seconds(self) -> int:
        """Time that computes were active, in seconds."""
    @property
    def compute_time_seconds(self) -> int:
        """Compute time used, in seconds."""
    @property
    def written_data_bytes(self) -> int:
        """Data written, in bytes."""
    @property
    def synthetic_storage_size_bytes(self) -> int:
        """Storage taken, in bytes. Deprecated."""
    @property
    def data_storage_bytes_hour(self) -> int | None:
        """Storage used over the time frame, in byte-hours."""
    @property
    def logical_size_bytes(self) -> int | None:
        """Logical size of the data, in bytes."""
    @property
    def logical_size_bytes_hour(self) -> int | None:
        """Logical size of the data over the time frame, in byte-hours."""

@final
class ConsumptionHistoryPerTimeframeV2(_Model):
    """Consumption metrics of one time frame."""
    __match_args__ = ("timeframe_start", "timeframe_end", "metrics")
    def __new__(
        cls,
        *,
        timeframe_start: datetime | None = None,
        timeframe_end: datetime | None = None,
        metrics: Sequence[ConsumptionMetricValue | Mapping[str, Any]] | None = None,
    ) -> ConsumptionHistoryPerTimeframeV2: ...
    @property
    def timeframe_start(self) -> datetime | None:
        """Time the time frame begins."""
    @property
    def timeframe_end(self) -> datetime | None:
        """Time the time frame ends."""
    @property
    def metrics(self) -> list[ConsumptionMetricValue] | None:
        """Metrics measured in the time frame, with their values."""

@final
class ConsumptionMetricValue(_Model):
    """One consumption metric and its value."""
    __match_args__ = ("metric_name", "value")
    def __new__(cls, *, metric_name: str, value: int) -> ConsumptionMetricValue: ...
    @property
    def metric_name(self) -> str:
        """Name of the metric that was measured."""
    @property
    def value(self) -> int:
        """Amount measured, in the unit of the metric."""

@final
class GetConsumptionHistoryPerBranchV2Response(_Model):
    """A page of consumption metrics by branch."""
    __match_args__ = ("branches", "pagination")
    def __new__(
        cls,
        *,
        branches: Sequence[ConsumptionHistoryPerBranchV2 | Mapping[str, Any]],
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> GetConsumptionHistoryPerBranchV2Response: ...
    @property
    def branches(self) -> list[ConsumptionHistoryPerBranchV2]:
        """Branches of the page, each with its figures."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

@final
class GetConsumptionHistoryPerProjectResponse(_Model):
    """A page of older consumption figures by project."""
    __match_args__ = ("projects", "pagination")
    def __new__(
        cls,
        *,
        projects: Sequence[ConsumptionHistoryPerProject | Mapping[str, Any]],
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> GetConsumptionHistoryPerProjectResponse: ...
    @property
    def projects(self) -> list[ConsumptionHistoryPerProject]:
        """Projects of the page, each with its figures."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

@final
class GetConsumptionHistoryPerProjectV2Response(_Model):
    """A page of consumption metrics by project."""
    __match_args__ = ("projects", "pagination")
    def __new__(
        cls,
        *,
        projects: Sequence[ConsumptionHistoryPerProjectV2 | Mapping[str, Any]],
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> GetConsumptionHistoryPerProjectV2Response: ...
    @property
    def projects(self) -> list[ConsumptionHistoryPerProjectV2]:
        """Projects of the page, each with its figures."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

CreateCredentialRequestPrincipalType: TypeAlias = Literal["user"] | str
"""Kind of holder a credential can be created for."""

@final
class CreateCredentialResponse(_Model):
    """A new credential with its secrets."""
    __match_args__ = (
        "token_id",
        "token_id_short",
        "name",
        "api_token",
        "s3_secret_access_key",
        "scopes",
        "branch_id",
        "created_at",
        "expires_at",
    )
    def __new__(
        cls,
        *,
        token_id: str,
        token_id_short: str,
        name: str | None = None,
        api_token: str,
        s3_secret_access_key: str,
        scopes: Sequence[GrantedCredentialScope],
        branch_id: str,
        created_at: datetime,
        expires_at: datetime | None = None,
    ) -> CreateCredentialResponse: ...
    @property
    def token_id(self) -> str:
        """Id of the credential."""
    @property
    def token_id_short(self) -> str:
        """Short form of the credential's id."""
    @property
    def name(self) -> str | None:
        """Name to tell the credential by, absent if none was given."""
    @property
    def api_token(self) -> str:
        """Secret token to call the branch's services with."""
    @property
    def s3_secret_access_key(self) -> str:
        """Secret access key for storage clients that speak S3."""
    @property
    def scopes(self) -> list[GrantedCredentialScope]:
        """What the credential may be used for."""
    @property
    def branch_id(self) -> str:
        """Id of the branch the credential belongs to."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def expires_at(self) -> datetime | None:
        """Time the credential expires, absent if it does not."""

@final
class CredentialMeta(_Model):
    """A credential without its secrets."""
    __match_args__ = (
        "token_id",
        "token_id_short",
        "name",
        "scopes",
        "branch_id",
        "principal_type",
        "function_id",
        "created_at",
        "last_used_at",
        "revoked_at",
        "expires_at",
    )
    def __new__(
        cls,
        *,
        token_id: str,
        token_id_short: str,
        name: str | None = None,
        scopes: Sequence[GrantedCredentialScope],
        branch_id: str | None = None,
        principal_type: str,
        function_id: str | None = None,
        created_at: datetime,
        last_used_at: datetime | None = None,
        revoked_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> CredentialMeta: ...
    @property
    def token_id(self) -> str:
        """Id of the credential."""
    @property
    def token_id_short(self) -> str:
        """Short form of the credential's id."""
    @property
    def name(self) -> str | None:
        """Name to tell the credential by, absent if none was given."""
    @property
    def scopes(self) -> list[GrantedCredentialScope]:
        """What the credential may be used for."""
    @property
    def branch_id(self) -> str | None:
        """Id of the branch the credential belongs to, if any."""
    @property
    def principal_type(self) -> str:
        """Kind of holder the credential is for."""
    @property
    def function_id(self) -> str | None:
        """Id of the function the credential belongs to, if any."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def last_used_at(self) -> datetime | None:
        """Time the credential was last used, absent if never."""
    @property
    def revoked_at(self) -> datetime | None:
        """Time the credential was revoked, absent if it was not."""
    @property
    def expires_at(self) -> datetime | None:
        """Time the credential expires, absent if it does not."""

CredentialScope: TypeAlias = Literal[
    "storage:read",
    "storage:write",
    "ai_gateway:invoke",
    "functions:invoke",
] | str
"""Use that a credential can be asked for."""

@final
class CredentialSecret(_Model):
    """The secrets of a credential."""
    __match_args__ = ("token_id", "api_token", "s3_secret_access_key")
    def __new__(
        cls,
        *,
        token_id: str,
        api_token: str,
        s3_secret_access_key: str,
    ) -> CredentialSecret: ...
    @property
    def token_id(self) -> str:
        """Id of the credential."""
    @property
    def api_token(self) -> str:
        """Secret token to call the branch's services with."""
    @property
    def s3_secret_access_key(self) -> str:
        """Secret access key for storage clients that speak S3."""

GrantedCredentialScope: TypeAlias = Literal[
    "storage:read",
    "storage:write",
    "ai_gateway:invoke",
    "telemetry:write",
    "functions:invoke",
] | str
"""Use that a credential is good for."""

@final
class ListCredentialsResponse(_Model):
    """The credentials of a branch."""
    __match_args__ = ("credentials",)
    def __new__(
        cls,
        *,
        credentials: Sequence[CredentialMeta | Mapping[str, Any]],
    ) -> ListCredentialsResponse: ...
    @property
    def credentials(self) -> list[CredentialMeta]:
        """Credentials of the branch, without their secrets."""

@final
class RotateCredentialResponse(_Model):
    """A credential with its new secrets."""
    __match_args__ = (
        "token_id",
        "token_id_short",
        "name",
        "api_token",
        "s3_secret_access_key",
        "scopes",
        "branch_id",
        "principal_type",
        "created_at",
        "expires_at",
    )
    def __new__(
        cls,
        *,
        token_id: str,
        token_id_short: str,
        name: str | None = None,
        api_token: str,
        s3_secret_access_key: str,
        scopes: Sequence[GrantedCredentialScope],
        branch_id: str,
        principal_type: RotateCredentialResponsePrincipalType,
        created_at: datetime,
        expires_at: datetime | None = None,
    ) -> RotateCredentialResponse: ...
    @property
    def token_id(self) -> str:
        """Id of the credential."""
    @property
    def token_id_short(self) -> str:
        """Short form of the credential's id."""
    @property
    def name(self) -> str | None:
        """Name to tell the credential by, absent if none was given."""
    @property
    def api_token(self) -> str:
        """Secret token to call the branch's services with."""
    @property
    def s3_secret_access_key(self) -> str:
        """Secret access key for storage clients that speak S3."""
    @property
    def scopes(self) -> list[GrantedCredentialScope]:
        """What the credential may be used for."""
    @property
    def branch_id(self) -> str:
        """Id of the branch the credential belongs to."""
    @property
    def principal_type(self) -> RotateCredentialResponsePrincipalType:
        """Kind of holder the credential is for."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def expires_at(self) -> datetime | None:
        """Time the credential expires, absent if it does not."""

RotateCredentialResponsePrincipalType: TypeAlias = Literal["user"] | str
"""Kind of holder of a rotated credential."""

@final
class CustomDomain(_Model):
    """A custom domain: a host name of your own that leads to something on a branch."""
    __match_args__ = (
        "domain",
        "entity_type",
        "entity_id",
        "cname_target",
        "status",
        "dns_status",
        "binding_status",
        "status_reason",
    )
    def __new__(
        cls,
        *,
        domain: str,
        entity_type: str,
        entity_id: str,
        cname_target: str,
        status: str | None = None,
        dns_status: str | None = None,
        binding_status: str | None = None,
        status_reason: str | None = None,
    ) -> CustomDomain: ...
    @property
    def domain(self) -> str:
        """Host name, such as `api.example.com`."""
    @property
    def entity_type(self) -> str:
        """Kind of thing the domain leads to; `function` is the known one."""
    @property
    def entity_id(self) -> str:
        """Identifier of the thing the domain leads to."""
    @property
    def cname_target(self) -> str:
        """Host name that the CNAME record of the domain must point to."""
    @property
    def status(self) -> str | None:
        """State of the domain as a whole: `pending`, `active` or `error`."""
    @property
    def dns_status(self) -> str | None:
        """State of its DNS records: `pending`, `ok`, `misconfigured` or `caa_blocked`."""
    @property
    def binding_status(self) -> str | None:
        """State of its tie to the thing it leads to: `pending`, `present` or `missing`."""
    @property
    def status_reason(self) -> str | None:
        """Why the domain is in its state, if there is something to say."""

@final
class ListProjectBranchCustomDomainsResponse(_Model):
    """A page of custom domains."""
    __match_args__ = ("custom_domains", "pagination")
    def __new__(
        cls,
        *,
        custom_domains: Sequence[CustomDomain | Mapping[str, Any]],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> ListProjectBranchCustomDomainsResponse: ...
    @property
    def custom_domains(self) -> list[CustomDomain]:
        """Custom domains of the page."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

DataApiCreateRequestAuthProvider: TypeAlias = Literal["neon_auth", "external"] | str
"""Who issues tokens for the Data API: Neon Auth or an external provider."""

@final
class DataApiResponse(_Model):
    """The Data API of a database: an HTTP interface to its tables."""
    __match_args__ = ("url", "status", "settings", "available_schemas")
    def __new__(
        cls,
        *,
        url: str,
        status: str,
        settings: DataApiSettings | Mapping[str, Any] | None = None,
        available_schemas: Sequence[str] | None = None,
    ) -> DataApiResponse: ...
    @property
    def url(self) -> str:
        """URL at which the Data API answers."""
    @property
    def status(self) -> str:
        """State of the Data API, as text."""
    @property
    def settings(self) -> DataApiSettings | None:
        """Settings of the Data API."""
    @property
    def available_schemas(self) -> list[str] | None:
        """Schemas of the database that the Data API may expose; may be null."""

@final
class DataApiSettings(_Model):
    """Settings of the Data API of a database."""
    __match_args__ = (
        "db_aggregates_enabled",
        "db_anon_role",
        "db_extra_search_path",
        "db_max_rows",
        "db_schemas",
        "jwt_role_claim_key",
        "jwt_cache_max_lifetime",
        "openapi_mode",
        "server_cors_allowed_origins",
        "server_timing_enabled",
    )
    def __new__(
        cls,
        *,
        db_aggregates_enabled: bool | None = None,
        db_anon_role: str | None = None,
        db_extra_search_path: str | None = None,
        db_max_rows: int | None = None,
        db_schemas: Sequence[str] | None = None,
        jwt_role_claim_key: str | None = None,
        jwt_cache_max_lifetime: int | None = None,
        openapi_mode: str | None = None,
        server_cors_allowed_origins: str | None = None,
        server_timing_enabled: bool | None = None,
    ) -> DataApiSettings: ...
    @property
    def db_aggregates_enabled(self) -> bool | None:
        """Whether callers may use aggregate functions; the server default is true."""
    @property
    def db_anon_role(self) -> str | None:
        """Role for callers without a token; the server default is `anonymous`."""
    @property
    def db_extra_search_path(self) -> str | None:
        """Further schemas to put on the search path."""
    @property
    def db_max_rows(self) -> int | None:
        """Most rows that one answer may hold."""
    @property
    def db_schemas(self) -> list[str] | None:
        """Schemas that the Data API exposes."""
    @property
    def jwt_role_claim_key(self) -> str | None:
        """Path in the token to the claim with the role; the server default is `.role`."""
    @property
    def jwt_cache_max_lifetime(self) -> int | None:
        """Longest time a checked token is remembered, in seconds."""
    @property
    def openapi_mode(self) -> str | None:
        """How an OpenAPI description is offered; the server default is `disabled`."""
    @property
    def server_cors_allowed_origins(self) -> str | None:
        """Origins that browsers may call from (CORS)."""
    @property
    def server_timing_enabled(self) -> bool | None:
        """Whether answers carry a `Server-Timing` header."""

@final
class Database(_Model):
    """A database on a branch, owned by a role."""
    __match_args__ = ("id", "branch_id", "name", "owner_name", "created_at", "updated_at")
    def __new__(
        cls,
        *,
        id: int,
        branch_id: str,
        name: str,
        owner_name: str,
        created_at: datetime,
        updated_at: datetime,
    ) -> Database: ...
    @property
    def id(self) -> int:
        """Number of the database; calls address it by name instead."""
    @property
    def branch_id(self) -> str:
        """Id of the branch that the database is on."""
    @property
    def name(self) -> str:
        """Name of the database, by which calls address it."""
    @property
    def owner_name(self) -> str:
        """Name of the role that owns the database."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""

@final
class DatabaseOperations(_Model):
    """A database and the operations that the call started."""
    __match_args__ = ("database", "operations")
    def __new__(
        cls,
        *,
        database: Database | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> DatabaseOperations: ...
    @property
    def database(self) -> Database:
        """The database that the call was about."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

@final
class DatabasesResponse(_Model):
    """The answer that holds a list of databases."""
    __match_args__ = ("databases",)
    def __new__(cls, *, databases: Sequence[Database | Mapping[str, Any]]) -> DatabasesResponse: ...
    @property
    def databases(self) -> list[Database]:
        """Databases found, in no promised order."""

@final
class Endpoint(_Model):
    """An endpoint: the address and the settings of a compute that serves a branch."""
    __match_args__ = (
        "host",
        "id",
        "name",
        "project_id",
        "branch_id",
        "autoscaling_limit_min_cu",
        "autoscaling_limit_max_cu",
        "region_id",
        "type",
        "current_state",
        "pending_state",
        "settings",
        "pooler_enabled",
        "pooler_mode",
        "disabled",
        "passwordless_access",
        "last_active",
        "creation_source",
        "created_at",
        "updated_at",
        "started_at",
        "suspended_at",
        "proxy_host",
        "suspend_timeout_seconds",
        "provisioner",
        "compute_release_version",
    )
    def __new__(
        cls,
        *,
        host: str,
        id: str,
        name: str | None = None,
        project_id: str,
        branch_id: str,
        autoscaling_limit_min_cu: float,
        autoscaling_limit_max_cu: float,
        region_id: str,
        type: EndpointType,
        current_state: EndpointState,
        pending_state: EndpointState | None = None,
        settings: EndpointSettingsData | Mapping[str, Any],
        pooler_enabled: bool,
        pooler_mode: EndpointPoolerMode,
        disabled: bool,
        passwordless_access: bool,
        last_active: datetime | None = None,
        creation_source: str,
        created_at: datetime,
        updated_at: datetime,
        started_at: datetime | None = None,
        suspended_at: datetime | None = None,
        proxy_host: str,
        suspend_timeout_seconds: int,
        provisioner: str,
        compute_release_version: str | None = None,
    ) -> Endpoint: ...
    @property
    def host(self) -> str:
        """Host name to connect to; take it as given instead of building it."""
    @property
    def id(self) -> str:
        """Id of the endpoint, in the form `ep-word-word-xxxxxxxx`."""
    @property
    def name(self) -> str | None:
        """Name of the endpoint, if it has one."""
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def branch_id(self) -> str:
        """Id of the branch that the endpoint serves."""
    @property
    def autoscaling_limit_min_cu(self) -> float:
        """Lower limit of autoscaling, in compute units."""
    @property
    def autoscaling_limit_max_cu(self) -> float:
        """Upper limit of autoscaling, in compute units."""
    @property
    def region_id(self) -> str:
        """Id of the region, such as `aws-us-east-2`."""
    @property
    def type(self) -> EndpointType:
        """Kind of endpoint; a branch has at most one `read_write` endpoint."""
    @property
    def current_state(self) -> EndpointState:
        """State that the compute is in."""
    @property
    def pending_state(self) -> EndpointState | None:
        """State that the compute is moving to, if a change is under way."""
    @property
    def settings(self) -> EndpointSettingsData:
        """Postgres and pooler settings of the compute."""
    @property
    def pooler_enabled(self) -> bool:
        """Former switch of connection pooling; connect to the pooled host instead. Deprecated."""
    @property
    def pooler_mode(self) -> EndpointPoolerMode:
        """Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20."""
    @property
    def disabled(self) -> bool:
        """Whether the endpoint is disabled."""
    @property
    def passwordless_access(self) -> bool:
        """Whether access without a password is allowed."""
    @property
    def last_active(self) -> datetime | None:
        """Time of the last activity of the compute."""
    @property
    def creation_source(self) -> str:
        """What created the endpoint, such as `console`, which is also seen for the API."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def started_at(self) -> datetime | None:
        """Time of the last start of the compute."""
    @property
    def suspended_at(self) -> datetime | None:
        """Time of the last suspension of the compute."""
    @property
    def proxy_host(self) -> str:
        """Host name of the proxy in front of the compute."""
    @property
    def suspend_timeout_seconds(self) -> int:
        """Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
        """
    @property
    def provisioner(self) -> str:
        """Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
        `k8s-pod`, `docker`, `serverless-platform`.
        """
    @property
    def compute_release_version(self) -> str | None:
        """Release version of the compute software."""

@final
class EndpointOperations(_Model):
    """An endpoint and the operations that the call started."""
    __match_args__ = ("endpoint", "operations")
    def __new__(
        cls,
        *,
        endpoint: Endpoint | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> EndpointOperations: ...
    @property
    def endpoint(self) -> Endpoint:
        """The endpoint that the call was about."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

EndpointPoolerMode: TypeAlias = Literal["transaction"] | str
"""The mode of the connection pooler; `transaction` is the only one. Deprecated."""

@final
class EndpointSettingsData(_Model):
    """The Postgres and pooler settings of a compute."""
    __match_args__ = ("pg_settings", "pgbouncer_settings", "preload_libraries")
    def __new__(
        cls,
        *,
        pg_settings: Mapping[str, Any] | None = None,
        pgbouncer_settings: Mapping[str, Any] | None = None,
        preload_libraries: PreloadLibraries | Mapping[str, Any] | None = None,
    ) -> EndpointSettingsData: ...
    @property
    def pg_settings(self) -> dict[str, Any] | None:
        """Postgres settings by name."""
    @property
    def pgbouncer_settings(self) -> dict[str, Any] | None:
        """Settings of PgBouncer, the connection pooler, by name. Deprecated: its end was announced
        for 2026-06-20.
        """
    @property
    def preload_libraries(self) -> PreloadLibraries | None:
        """Libraries that Postgres loads when it starts."""

EndpointState: TypeAlias = Literal["init", "active", "idle"] | str
"""The state of a compute: being set up, active or idle."""

EndpointType: TypeAlias = Literal["read_only", "read_write"] | str
"""The kind of an endpoint: for reads alone or for reads and writes."""

@final
class EndpointsResponse(_Model):
    """The answer that holds a list of endpoints."""
    __match_args__ = ("endpoints",)
    def __new__(cls, *, endpoints: Sequence[Endpoint | Mapping[str, Any]]) -> EndpointsResponse: ...
    @property
    def endpoints(self) -> list[Endpoint]:
        """Endpoints found, in no promised order."""

FunctionDeployRequestRuntime: TypeAlias = Literal["nodejs24"] | str
"""Runtime that a function can be deployed to."""

@final
class ListProjectBranchFunctionsResponse(_Model):
    """A page of functions."""
    __match_args__ = ("functions", "pagination")
    def __new__(
        cls,
        *,
        functions: Sequence[NeonFunction | Mapping[str, Any]],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> ListProjectBranchFunctionsResponse: ...
    @property
    def functions(self) -> list[NeonFunction]:
        """Functions of the page."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

@final
class NeonFunction(_Model):
    """A function: code deployed to a branch and called at a URL."""
    __match_args__ = (
        "id",
        "slug",
        "name",
        "invocation_url",
        "current_deployment",
        "active_deployment",
        "created_at",
    )
    def __new__(
        cls,
        *,
        id: str,
        slug: str,
        name: str,
        invocation_url: str,
        current_deployment: NeonFunctionDeployment | Mapping[str, Any] | None = None,
        active_deployment: NeonFunctionDeployment | Mapping[str, Any] | None = None,
        created_at: datetime,
    ) -> NeonFunction: ...
    @property
    def id(self) -> str:
        """Id of the function."""
    @property
    def slug(self) -> str:
        """Short name that addresses the function within its branch."""
    @property
    def name(self) -> str:
        """Name shown for the function to people."""
    @property
    def invocation_url(self) -> str:
        """URL at which the function is called."""
    @property
    def current_deployment(self) -> NeonFunctionDeployment | None:
        """Deployment the function is at now, whatever its status; absent when there is none."""
    @property
    def active_deployment(self) -> NeonFunctionDeployment | None:
        """Deployment that is live; absent when there is none."""
    @property
    def created_at(self) -> datetime:
        """Time it was created."""

@final
class NeonFunctionDeployment(_Model):
    """One deployment of a function."""
    __match_args__ = ("id", "status", "memory_mib", "runtime", "created_at", "environment", "error")
    def __new__(
        cls,
        *,
        id: int,
        status: NeonFunctionDeploymentStatus,
        memory_mib: int,
        runtime: str,
        created_at: datetime,
        environment: Sequence[str] | None = None,
        error: str | None = None,
    ) -> NeonFunctionDeployment: ...
    @property
    def id(self) -> int:
        """Number of the deployment."""
    @property
    def status(self) -> NeonFunctionDeploymentStatus:
        """How far the deployment has come."""
    @property
    def memory_mib(self) -> int:
        """Memory of the deployment, in MiB."""
    @property
    def runtime(self) -> str:
        """Runtime that the code runs on."""
    @property
    def created_at(self) -> datetime:
        """Time it was created."""
    @property
    def environment(self) -> list[str] | None:
        """Environment variables of the deployment, as a list of strings."""
    @property
    def error(self) -> str | None:
        """Why the deployment failed; absent when it has not."""

NeonFunctionDeploymentStatus: TypeAlias = Literal[
    "pending",
    "building",
    "completed",
    "failed",
] | str
"""How far a deployment has come; `completed` and `failed` end it."""

@final
class ListNeonAuthIntegrationsResponse(_Model):
    """The Neon Auth integrations of a project."""
    __match_args__ = ("data",)
    def __new__(
        cls,
        *,
        data: Sequence[NeonAuthIntegration | Mapping[str, Any]],
    ) -> ListNeonAuthIntegrationsResponse: ...
    @property
    def data(self) -> list[NeonAuthIntegration]:
        """Integrations of the project."""

@final
class ProjectBranchLogFieldValuesResponse(_Model):
    """Values that a log field takes."""
    __match_args__ = ("values", "is_truncated")
    def __new__(
        cls,
        *,
        values: Sequence[str],
        is_truncated: bool,
    ) -> ProjectBranchLogFieldValuesResponse: ...
    @property
    def values(self) -> list[str]:
        """Values found for the log field."""
    @property
    def is_truncated(self) -> bool:
        """Whether there are more values than the answer holds."""

@final
class ProjectBranchLogFieldsResponse(_Model):
    """Names of the log fields of a branch."""
    __match_args__ = ("fields",)
    def __new__(cls, *, fields: Sequence[str]) -> ProjectBranchLogFieldsResponse: ...
    @property
    def fields(self) -> list[str]:
        """Names of the log fields."""

@final
class ProjectBranchLogRecord(_Model):
    """One log record of a branch."""
    __match_args__ = (
        "timestamp",
        "message",
        "source",
        "entity_id",
        "service_name",
        "scope_name",
        "severity_number",
        "severity_text",
        "trace_id",
        "span_id",
        "attributes",
    )
    def __new__(
        cls,
        *,
        timestamp: datetime,
        message: str,
        source: ProjectBranchLogSource | None = None,
        entity_id: str | None = None,
        service_name: str | None = None,
        scope_name: str | None = None,
        severity_number: int | None = None,
        severity_text: str | None = None,
        trace_id: str | None = None,
        span_id: str | None = None,
        attributes: Mapping[str, Any],
    ) -> ProjectBranchLogRecord: ...
    @property
    def timestamp(self) -> datetime:
        """Time of the log record."""
    @property
    def message(self) -> str:
        """Text that was logged."""
    @property
    def source(self) -> ProjectBranchLogSource | None:
        """Kind of source that wrote the log record."""
    @property
    def entity_id(self) -> str | None:
        """Id of the thing that wrote the log record, such as a function."""
    @property
    def service_name(self) -> str | None:
        """Service that wrote the log record."""
    @property
    def scope_name(self) -> str | None:
        """Instrumentation scope that wrote the log record."""
    @property
    def severity_number(self) -> int | None:
        """Severity as a number, higher being more severe."""
    @property
    def severity_text(self) -> str | None:
        """Severity as the source wrote it."""
    @property
    def trace_id(self) -> str | None:
        """Id of the trace the log record belongs to."""
    @property
    def span_id(self) -> str | None:
        """Id of the span the log record belongs to."""
    @property
    def attributes(self) -> dict[str, Any]:
        """Further values of the log record, by name."""

ProjectBranchLogSeverity: TypeAlias = Literal[
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "fatal",
] | str
"""Severity of a log record, from `trace` up to `fatal`."""

ProjectBranchLogSource: TypeAlias = Literal["function", "storage", "pg_endpoint"] | str
"""Kind of source of logs: a function, storage or a Postgres endpoint."""

@final
class ProjectBranchLogsInvalidQuery(_Model):
    """Error answer to a log query that cannot be run."""
    __match_args__ = ("code", "message", "reason")
    def __new__(
        cls,
        *,
        code: str,
        message: str,
        reason: ProjectBranchLogsInvalidQueryReason,
    ) -> ProjectBranchLogsInvalidQuery: ...
    @property
    def code(self) -> str:
        """Error code, as text."""
    @property
    def message(self) -> str:
        """What went wrong, for people to read."""
    @property
    def reason(self) -> ProjectBranchLogsInvalidQueryReason:
        """Why the log query was refused."""

ProjectBranchLogsInvalidQueryReason: TypeAlias = Literal[
    "time_range_too_large",
    "invalid_time_range",
    "conflicting_time_range",
    "invalid_cursor",
    "unknown_field",
    "invalid_logql",
    "conflicting_filters",
] | str
"""Why a log query was refused: its time range, cursor, field, LogQL or filters."""

@final
class ProjectBranchLogsNotAvailable(_Model):
    """Error answer when a branch has no logs to offer."""
    __match_args__ = ("code", "message", "reason")
    def __new__(
        cls,
        *,
        code: str,
        message: str,
        reason: ProjectBranchLogsNotAvailableReason,
    ) -> ProjectBranchLogsNotAvailable: ...
    @property
    def code(self) -> str:
        """Error code, as text."""
    @property
    def message(self) -> str:
        """What went wrong, for people to read."""
    @property
    def reason(self) -> ProjectBranchLogsNotAvailableReason:
        """Why the logs are not available."""

ProjectBranchLogsNotAvailableReason: TypeAlias = Literal[
    "branch_not_found",
    "telemetry_not_enabled",
] | str
"""Why logs are not available: no such branch, or telemetry not enabled."""

ProjectBranchLogsQueryRequestSortOrder: TypeAlias = Literal["asc", "desc"] | str
"""Order of log records: oldest first (`asc`) or newest first (`desc`)."""

@final
class ProjectBranchLogsQueryResponse(_Model):
    """A page of log records."""
    __match_args__ = ("logs", "next_cursor", "is_truncated")
    def __new__(
        cls,
        *,
        logs: Sequence[ProjectBranchLogRecord | Mapping[str, Any]],
        next_cursor: str | None = None,
        is_truncated: bool,
    ) -> ProjectBranchLogsQueryResponse: ...
    @property
    def logs(self) -> list[ProjectBranchLogRecord]:
        """Log records of the page."""
    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page; absent when there is none."""
    @property
    def is_truncated(self) -> bool:
        """Whether more log records match than the page holds."""

@final
class BucketObject(_Model):
    """An object stored in a bucket."""
    __match_args__ = ("key", "size", "last_modified", "etag")
    def __new__(
        cls,
        *,
        key: str,
        size: int,
        last_modified: datetime,
        etag: str,
    ) -> BucketObject: ...
    @property
    def key(self) -> str:
        """Key that addresses the object within its bucket."""
    @property
    def size(self) -> int:
        """Size of the object, in bytes."""
    @property
    def last_modified(self) -> datetime:
        """Time the object was last written."""
    @property
    def etag(self) -> str:
        """Entity tag, for telling versions of the content apart."""

@final
class BucketObjectsListResponse(_Model):
    """A page of objects and folders of a bucket."""
    __match_args__ = ("folders", "objects", "prefix", "next_cursor", "is_truncated")
    def __new__(
        cls,
        *,
        folders: Sequence[str],
        objects: Sequence[BucketObject | Mapping[str, Any]],
        prefix: str,
        next_cursor: str | None = None,
        is_truncated: bool,
    ) -> BucketObjectsListResponse: ...
    @property
    def folders(self) -> list[str]:
        """Common beginnings of keys, cut at the delimiter."""
    @property
    def objects(self) -> list[BucketObject]:
        """Objects of the page."""
    @property
    def prefix(self) -> str:
        """Beginning of keys that was asked for."""
    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page; absent when there is none."""
    @property
    def is_truncated(self) -> bool:
        """Whether there is more than the page holds."""

PresignRequestOperation: TypeAlias = Literal["upload", "download"] | str
"""What a presigned URL allows: an upload or a download."""

@final
class PresignResponse(_Model):
    """A presigned URL and how to use it."""
    __match_args__ = ("url", "method", "headers", "expires_at")
    def __new__(
        cls,
        *,
        url: str,
        method: str,
        headers: Mapping[str, str],
        expires_at: datetime,
    ) -> PresignResponse: ...
    @property
    def url(self) -> str:
        """URL that gives access to the object until it expires; a secret."""
    @property
    def method(self) -> str:
        """HTTP method to use with the URL."""
    @property
    def headers(self) -> dict[str, str]:
        """Headers to send with the request; secret like the URL."""
    @property
    def expires_at(self) -> datetime:
        """Time after which the URL no longer works."""

@final
class ListProjectOperationsResponse(_Model):
    """A page of operations."""
    __match_args__ = ("operations", "pagination")
    def __new__(
        cls,
        *,
        operations: Sequence[Operation | Mapping[str, Any]],
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> ListProjectOperationsResponse: ...
    @property
    def operations(self) -> list[Operation]:
        """Operations on the page, the newest first."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

@final
class Operation(_Model):
    """An operation: a piece of background work on a project."""
    __match_args__ = (
        "id",
        "project_id",
        "branch_id",
        "endpoint_id",
        "action",
        "status",
        "error",
        "failures_count",
        "retry_at",
        "created_at",
        "updated_at",
        "total_duration_ms",
    )
    def __new__(
        cls,
        *,
        id: str,
        project_id: str,
        branch_id: str | None = None,
        endpoint_id: str | None = None,
        action: OperationAction,
        status: OperationStatus,
        error: str | None = None,
        failures_count: int,
        retry_at: datetime | None = None,
        created_at: datetime,
        updated_at: datetime,
        total_duration_ms: int,
    ) -> Operation: ...
    @property
    def id(self) -> str:
        """Id of the operation, a UUID."""
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def branch_id(self) -> str | None:
        """Id of the branch worked on; absent if the work concerns none."""
    @property
    def endpoint_id(self) -> str | None:
        """Id of the endpoint worked on; absent if the work concerns none."""
    @property
    def action(self) -> OperationAction:
        """What the operation does."""
    @property
    def status(self) -> OperationStatus:
        """How far the operation has come."""
    @property
    def error(self) -> str | None:
        """Text of the failure, if there was one."""
    @property
    def failures_count(self) -> int:
        """Number of times that the operation has failed so far."""
    @property
    def retry_at(self) -> datetime | None:
        """Time of the next attempt, if one is planned after a failure."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def total_duration_ms(self) -> int:
        """Time taken by the operation, in milliseconds."""

OperationAction: TypeAlias = Literal[
    "create_compute",
    "create_timeline",
    "start_compute",
    "suspend_compute",
    "apply_config",
    "check_availability",
    "delete_timeline",
    "create_branch",
    "import_data",
    "tenant_ignore",
    "tenant_attach",
    "tenant_detach",
    "tenant_detach_safekeepers",
    "tenant_attach_safekeepers",
    "tenant_reattach",
    "replace_safekeeper",
    "disable_maintenance",
    "apply_storage_config",
    "prepare_secondary_pageserver",
    "switch_pageserver",
    "detach_parent_branch",
    "timeline_archive",
    "timeline_unarchive",
    "start_reserved_compute",
    "sync_dbs_and_roles_from_compute",
    "apply_schema_from_branch",
    "timeline_mark_invisible",
    "timeline_update_protected_config",
    "prewarm_replica",
    "promote_replica",
    "set_storage_non_dirty",
    "swap_binding_id",
    "finalize_migration",
    "mark_migration_prepared",
    "update_catalog",
    "epc_sync",
] | str
"""The kind of work an operation does; new kinds are added over time."""

OperationStatus: TypeAlias = Literal[
    "scheduling",
    "running",
    "finished",
    "failed",
    "error",
    "cancelling",
    "cancelled",
    "skipped",
] | str
"""The status of an operation; `finished` and `skipped` mean success."""

@final
class OrgApiKeyCreateResponse(_Model):
    """A new API key of an organization, with its secret."""
    __match_args__ = ("id", "key", "name", "created_at", "created_by", "project_id")
    def __new__(
        cls,
        *,
        id: int,
        key: str,
        name: str,
        created_at: datetime,
        created_by: str,
        project_id: str | None = None,
    ) -> OrgApiKeyCreateResponse: ...
    @property
    def id(self) -> int:
        """Id of the API key, used to revoke it."""
    @property
    def key(self) -> str:
        """The key itself, shown only this once."""
    @property
    def name(self) -> str:
        """Name given to the API key."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> str:
        """Id of the user who created the API key."""
    @property
    def project_id(self) -> str | None:
        """Project the API key is limited to; absent for a key to all projects."""

@final
class OrgApiKeyRevokeResponse(_Model):
    """An API key of an organization that was revoked."""
    __match_args__ = (
        "id",
        "name",
        "created_at",
        "created_by",
        "last_used_at",
        "last_used_from_addr",
        "revoked",
        "project_id",
    )
    def __new__(
        cls,
        *,
        id: int,
        name: str,
        created_at: datetime,
        created_by: str,
        last_used_at: datetime | None = None,
        last_used_from_addr: str,
        revoked: bool,
        project_id: str | None = None,
    ) -> OrgApiKeyRevokeResponse: ...
    @property
    def id(self) -> int:
        """Id of the API key, used to revoke it."""
    @property
    def name(self) -> str:
        """Name given to the API key."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> str:
        """Id of the user who created the API key."""
    @property
    def last_used_at(self) -> datetime | None:
        """Time the API key was last used; null before the first use."""
    @property
    def last_used_from_addr(self) -> str:
        """IP address the API key was last used from."""
    @property
    def revoked(self) -> bool:
        """Whether the API key is revoked."""
    @property
    def project_id(self) -> str | None:
        """Project the API key is limited to; absent for a key to all projects."""

@final
class OrgApiKeysListResponseItem(_Model):
    """An API key of an organization, without its secret."""
    __match_args__ = (
        "id",
        "name",
        "created_at",
        "created_by",
        "last_used_at",
        "last_used_from_addr",
        "project_id",
    )
    def __new__(
        cls,
        *,
        id: int,
        name: str,
        created_at: datetime,
        created_by: ApiKeyCreatorData | Mapping[str, Any],
        last_used_at: datetime | None = None,
        last_used_from_addr: str,
        project_id: str | None = None,
    ) -> OrgApiKeysListResponseItem: ...
    @property
    def id(self) -> int:
        """Id of the API key, used to revoke it."""
    @property
    def name(self) -> str:
        """Name given to the API key."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def created_by(self) -> ApiKeyCreatorData:
        """User who created the API key."""
    @property
    def last_used_at(self) -> datetime | None:
        """Time the API key was last used; null before the first use."""
    @property
    def last_used_from_addr(self) -> str:
        """IP address the API key was last used from."""
    @property
    def project_id(self) -> str | None:
        """Project the API key is limited to; absent for a key to all projects."""

@final
class Invitation(_Model):
    """An invitation to join an organization."""
    __match_args__ = ("id", "email", "org_id", "invited_by", "invited_at", "role")
    def __new__(
        cls,
        *,
        id: str,
        email: str,
        org_id: str,
        invited_by: str,
        invited_at: datetime,
        role: MemberRole,
    ) -> Invitation: ...
    @property
    def id(self) -> str:
        """Id of the invitation."""
    @property
    def email(self) -> str:
        """Email address of the person invited, at most 256 characters."""
    @property
    def org_id(self) -> str:
        """Id of the organization."""
    @property
    def invited_by(self) -> str:
        """Id of the user who sent the invitation."""
    @property
    def invited_at(self) -> datetime:
        """Time the invitation was sent."""
    @property
    def role(self) -> MemberRole:
        """Role the person will have in the organization."""

@final
class OrganizationInvitationsResponse(_Model):
    """The answer with invitations to an organization."""
    __match_args__ = ("invitations",)
    def __new__(
        cls,
        *,
        invitations: Sequence[Invitation | Mapping[str, Any]],
    ) -> OrganizationInvitationsResponse: ...
    @property
    def invitations(self) -> list[Invitation]:
        """Invitations to the organization."""

@final
class OrganizationInviteCreateRequest(_Model):
    """An invitation to send."""
    __match_args__ = ("email", "role")
    def __new__(cls, *, email: str, role: MemberRole) -> OrganizationInviteCreateRequest: ...
    @property
    def email(self) -> str:
        """Email address of the person invited, at most 256 characters."""
    @property
    def role(self) -> MemberRole:
        """Role the person will have in the organization."""

@final
class GetOrganizationMembersResponse(_Model):
    """One page of members of an organization."""
    __match_args__ = ("members", "pagination")
    def __new__(
        cls,
        *,
        members: Sequence[MemberWithUser | Mapping[str, Any]],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> GetOrganizationMembersResponse: ...
    @property
    def members(self) -> list[MemberWithUser]:
        """Members of this page."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

@final
class Member(_Model):
    """The membership of a user in an organization."""
    __match_args__ = ("id", "user_id", "org_id", "role", "joined_at")
    def __new__(
        cls,
        *,
        id: str,
        user_id: str,
        org_id: str,
        role: MemberRole,
        joined_at: datetime | None = None,
    ) -> Member: ...
    @property
    def id(self) -> str:
        """Id of the membership; not the id of the user."""
    @property
    def user_id(self) -> str:
        """Id of the user."""
    @property
    def org_id(self) -> str:
        """Id of the organization."""
    @property
    def role(self) -> MemberRole:
        """Role of the member in the organization."""
    @property
    def joined_at(self) -> datetime | None:
        """Time the user joined the organization."""

MemberSortBy: TypeAlias = Literal["email", "role", "joined_at"] | str
"""What members are sorted by."""

@final
class MemberUserInfo(_Model):
    """The user behind a membership."""
    __match_args__ = ("email", "has_mfa", "deactivated_at")
    def __new__(
        cls,
        *,
        email: str,
        has_mfa: bool | None = None,
        deactivated_at: datetime | None = None,
    ) -> MemberUserInfo: ...
    @property
    def email(self) -> str:
        """Email address of the user."""
    @property
    def has_mfa(self) -> bool | None:
        """Whether the user has set up multi-factor authentication."""
    @property
    def deactivated_at(self) -> datetime | None:
        """Time the user was deactivated; absent for an active user."""

@final
class MemberWithUser(_Model):
    """A membership together with its user."""
    __match_args__ = ("member", "user")
    def __new__(
        cls,
        *,
        member: Member | Mapping[str, Any],
        user: MemberUserInfo | Mapping[str, Any],
    ) -> MemberWithUser: ...
    @property
    def member(self) -> Member:
        """Membership in the organization."""
    @property
    def user(self) -> MemberUserInfo:
        """User who is the member."""

@final
class VpcEndpoint(_Model):
    """A VPC endpoint: a private way into Neon from a cloud network."""
    __match_args__ = ("vpc_endpoint_id", "label")
    def __new__(cls, *, vpc_endpoint_id: str, label: str) -> VpcEndpoint: ...
    @property
    def vpc_endpoint_id(self) -> str:
        """Id of the VPC endpoint."""
    @property
    def label(self) -> str:
        """Label that describes the VPC endpoint."""

@final
class VpcEndpointDetails(_Model):
    """A VPC endpoint with its state and use."""
    __match_args__ = (
        "vpc_endpoint_id",
        "label",
        "state",
        "num_restricted_projects",
        "example_restricted_projects",
    )
    def __new__(
        cls,
        *,
        vpc_endpoint_id: str,
        label: str,
        state: str,
        num_restricted_projects: int,
        example_restricted_projects: Sequence[str],
    ) -> VpcEndpointDetails: ...
    @property
    def vpc_endpoint_id(self) -> str:
        """Id of the VPC endpoint."""
    @property
    def label(self) -> str:
        """Label that describes the VPC endpoint."""
    @property
    def state(self) -> str:
        """State of the VPC endpoint, such as `new` or `accepted`."""
    @property
    def num_restricted_projects(self) -> int:
        """Number of projects restricted to this VPC endpoint."""
    @property
    def example_restricted_projects(self) -> list[str]:
        """Some of the projects restricted to this VPC endpoint."""

@final
class VpcEndpointWithRegion(_Model):
    """A VPC endpoint and its region."""
    __match_args__ = ("vpc_endpoint_id", "label", "region_id")
    def __new__(
        cls,
        *,
        vpc_endpoint_id: str,
        label: str,
        region_id: str,
    ) -> VpcEndpointWithRegion: ...
    @property
    def vpc_endpoint_id(self) -> str:
        """Id of the VPC endpoint."""
    @property
    def label(self) -> str:
        """Label that describes the VPC endpoint."""
    @property
    def region_id(self) -> str:
        """Region of the VPC endpoint, such as `aws-us-east-2`."""

@final
class VpcEndpointsResponse(_Model):
    """The answer with VPC endpoints."""
    __match_args__ = ("endpoints",)
    def __new__(
        cls,
        *,
        endpoints: Sequence[VpcEndpoint | Mapping[str, Any]],
    ) -> VpcEndpointsResponse: ...
    @property
    def endpoints(self) -> list[VpcEndpoint]:
        """VPC endpoints that are assigned."""

@final
class VpcEndpointsWithRegionResponse(_Model):
    """The answer with VPC endpoints of all regions."""
    __match_args__ = ("endpoints",)
    def __new__(
        cls,
        *,
        endpoints: Sequence[VpcEndpointWithRegion | Mapping[str, Any]],
    ) -> VpcEndpointsWithRegionResponse: ...
    @property
    def endpoints(self) -> list[VpcEndpointWithRegion]:
        """VPC endpoints that are assigned, each with its region."""

@final
class Organization(_Model):
    """An organization: an account that owns projects and has members."""
    __match_args__ = (
        "id",
        "name",
        "handle",
        "plan",
        "created_at",
        "managed_by",
        "updated_at",
        "allow_hipaa_projects",
        "require_mfa",
    )
    def __new__(
        cls,
        *,
        id: str,
        name: str,
        handle: str,
        plan: str,
        created_at: datetime,
        managed_by: str,
        updated_at: datetime,
        allow_hipaa_projects: bool | None = None,
        require_mfa: bool | None = None,
    ) -> Organization: ...
    @property
    def id(self) -> str:
        """Id of the organization."""
    @property
    def name(self) -> str:
        """Display name of the organization."""
    @property
    def handle(self) -> str:
        """Short name of the organization."""
    @property
    def plan(self) -> str:
        """Plan of the organization, such as `free`, `launch` or `scale`."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def managed_by(self) -> str:
        """Name of the system that manages the organization."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def allow_hipaa_projects(self) -> bool | None:
        """Whether projects with HIPAA support are allowed."""
    @property
    def require_mfa(self) -> bool | None:
        """Whether members must use multi-factor authentication."""

@final
class Jwks(_Model):
    """A JWKS URL registered with a project."""
    __match_args__ = (
        "id",
        "project_id",
        "branch_id",
        "jwks_url",
        "provider_name",
        "created_at",
        "updated_at",
        "jwt_audience",
        "role_names",
    )
    def __new__(
        cls,
        *,
        id: str,
        project_id: str,
        branch_id: str | None = None,
        jwks_url: str,
        provider_name: str,
        created_at: datetime,
        updated_at: datetime,
        jwt_audience: str | None = None,
        role_names: Sequence[str] | None = None,
    ) -> Jwks: ...
    @property
    def id(self) -> str:
        """Id of the JWKS entry."""
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def branch_id(self) -> str | None:
        """Branch the JWKS URL applies to."""
    @property
    def jwks_url(self) -> str:
        """URL that serves the key set."""
    @property
    def provider_name(self) -> str:
        """Name of the service that issues the tokens."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def jwt_audience(self) -> str | None:
        """Audience that tokens must name in their `aud` claim."""
    @property
    def role_names(self) -> list[str] | None:
        """Roles the JWKS URL is meant for."""

@final
class JwksCreationOperation(_Model):
    """A new JWKS entry and the background work for it."""
    __match_args__ = ("jwks", "operations")
    def __new__(
        cls,
        *,
        jwks: Jwks | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> JwksCreationOperation: ...
    @property
    def jwks(self) -> Jwks:
        """The JWKS entry that was added."""
    @property
    def operations(self) -> list[Operation]:
        """Background work that was started; may be empty."""

@final
class ProjectJwksResponse(_Model):
    """The answer with the JWKS entries of a project."""
    __match_args__ = ("jwks",)
    def __new__(cls, *, jwks: Sequence[Jwks | Mapping[str, Any]]) -> ProjectJwksResponse: ...
    @property
    def jwks(self) -> list[Jwks]:
        """JWKS entries of the project."""

@final
class ListProjectMembersResponse(_Model):
    """One page of members of a project."""
    __match_args__ = ("project_members", "pagination")
    def __new__(
        cls,
        *,
        project_members: Sequence[ProjectMember | Mapping[str, Any]],
        pagination: CursorPagination | Mapping[str, Any] | None = None,
    ) -> ListProjectMembersResponse: ...
    @property
    def project_members(self) -> list[ProjectMember]:
        """Members of this page."""
    @property
    def pagination(self) -> CursorPagination | None:
        """Where the next page starts."""

@final
class ProjectMember(_Model):
    """A member of a project and the access the member has."""
    __match_args__ = (
        "member_id",
        "user_id",
        "email",
        "name",
        "org_role",
        "project_role",
        "org_default_project_permission",
        "explicit_project_permission",
        "effective_project_permission",
        "grant_source",
    )
    def __new__(
        cls,
        *,
        member_id: str,
        user_id: str,
        email: str | None = None,
        name: str | None = None,
        org_role: ProjectMemberOrgRole,
        project_role: ProjectRole | None = None,
        org_default_project_permission: ProjectPermissionLevel | None = None,
        explicit_project_permission: ProjectPermissionLevel | None = None,
        effective_project_permission: ProjectPermissionLevel | None = None,
        grant_source: ProjectMemberGrantSource | None = None,
    ) -> ProjectMember: ...
    @property
    def member_id(self) -> str:
        """Id of the membership; not the id of the user."""
    @property
    def user_id(self) -> str:
        """Id of the user."""
    @property
    def email(self) -> str | None:
        """Email address of the user."""
    @property
    def name(self) -> str | None:
        """Display name of the user."""
    @property
    def org_role(self) -> ProjectMemberOrgRole:
        """Role of the member in the organization."""
    @property
    def project_role(self) -> ProjectRole | None:
        """Role of the member on the project, if there is one."""
    @property
    def org_default_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that comes with the role in the organization."""
    @property
    def explicit_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that was granted on this project itself."""
    @property
    def effective_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that the member has in the end."""
    @property
    def grant_source(self) -> ProjectMemberGrantSource | None:
        """Where the effective permission comes from."""

ProjectMemberGrantSource: TypeAlias = Literal[
    "explicit",
    "org_role_default",
    "org_admin_override",
    "unassigned",
] | str
"""Where a member's permission on a project comes from."""

ProjectMemberOrgRole: TypeAlias = Literal[
    "admin",
    "member",
    "editor",
    "viewer",
    "collaborator",
] | str
"""Role of a project member in the organization."""

@final
class ProjectMemberRoleResponse(_Model):
    """A member's access to a project after a change."""
    __match_args__ = (
        "project_id",
        "member_id",
        "user_id",
        "email",
        "name",
        "org_role",
        "project_role",
        "org_default_project_permission",
        "explicit_project_permission",
        "effective_project_permission",
        "credential_rotation_recommended",
        "org_api_key_rotation_recommended",
    )
    def __new__(
        cls,
        *,
        project_id: str,
        member_id: str,
        user_id: str,
        email: str | None = None,
        name: str | None = None,
        org_role: ProjectMemberOrgRole,
        project_role: ProjectRole | None = None,
        org_default_project_permission: ProjectPermissionLevel | None = None,
        explicit_project_permission: ProjectPermissionLevel | None = None,
        effective_project_permission: ProjectPermissionLevel | None = None,
        credential_rotation_recommended: bool | None = None,
        org_api_key_rotation_recommended: bool | None = None,
    ) -> ProjectMemberRoleResponse: ...
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def member_id(self) -> str:
        """Id of the membership; not the id of the user."""
    @property
    def user_id(self) -> str:
        """Id of the user."""
    @property
    def email(self) -> str | None:
        """Email address of the user."""
    @property
    def name(self) -> str | None:
        """Display name of the user."""
    @property
    def org_role(self) -> ProjectMemberOrgRole:
        """Role of the member in the organization."""
    @property
    def project_role(self) -> ProjectRole | None:
        """Role of the member on the project, if there is one."""
    @property
    def org_default_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that comes with the role in the organization."""
    @property
    def explicit_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that was granted on this project itself."""
    @property
    def effective_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission that the member has in the end."""
    @property
    def credential_rotation_recommended(self) -> bool | None:
        """Whether credentials the member may know should be replaced."""
    @property
    def org_api_key_rotation_recommended(self) -> bool | None:
        """Whether API keys of the organization should be replaced."""

ProjectRole: TypeAlias = Literal["viewer", "editor", "admin"] | str
"""Role on a project: `viewer`, `editor` or `admin`."""

@final
class ListProjectPermissionsResponse(_Model):
    """The answer with the permissions on a project."""
    __match_args__ = ("project_permissions",)
    def __new__(
        cls,
        *,
        project_permissions: Sequence[ProjectPermission | Mapping[str, Any]],
    ) -> ListProjectPermissionsResponse: ...
    @property
    def project_permissions(self) -> list[ProjectPermission]:
        """Permissions on the project."""

@final
class ProjectPermission(_Model):
    """The sharing of a project with one person."""
    __match_args__ = ("id", "granted_to_email", "granted_at", "revoked_at")
    def __new__(
        cls,
        *,
        id: str,
        granted_to_email: str,
        granted_at: datetime,
        revoked_at: datetime | None = None,
    ) -> ProjectPermission: ...
    @property
    def id(self) -> str:
        """Id of the permission, used to revoke it."""
    @property
    def granted_to_email(self) -> str:
        """Email address of the person the project is shared with."""
    @property
    def granted_at(self) -> datetime:
        """Time the permission was granted."""
    @property
    def revoked_at(self) -> datetime | None:
        """Time the permission was revoked; absent while it holds."""

@final
class AcceptProjectTransferRequestSatisfiesPlanError(_Model):
    """Error details: why the receiver's plan does not allow the transfer."""
    __match_args__ = ("reasons",)
    def __new__(
        cls,
        *,
        reasons: Sequence[AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem | Mapping[str, Any]],
    ) -> AcceptProjectTransferRequestSatisfiesPlanError: ...
    @property
    def reasons(self) -> list[AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem]:
        """Reasons the transfer was refused, one entry each."""

@final
class AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem(_Model):
    """One reason why a project transfer was refused."""
    __match_args__ = ("message", "code")
    def __new__(
        cls,
        *,
        message: str,
        code: str,
    ) -> AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem: ...
    @property
    def message(self) -> str:
        """The reason in words."""
    @property
    def code(self) -> str:
        """Machine-readable code of the reason."""

AdvisorCategory: TypeAlias = Literal["SECURITY", "PERFORMANCE"] | str
"""Category of an advisor issue: `SECURITY` or `PERFORMANCE`."""

@final
class AdvisorIssue(_Model):
    """A problem that the advisor found in a database."""
    __match_args__ = (
        "name",
        "title",
        "level",
        "facing",
        "categories",
        "description",
        "detail",
        "remediation",
        "metadata",
        "cache_key",
    )
    def __new__(
        cls,
        *,
        name: str,
        title: str,
        level: str,
        facing: AdvisorIssueFacing,
        categories: Sequence[AdvisorCategory],
        description: str,
        detail: str,
        remediation: str,
        metadata: Mapping[str, Any],
        cache_key: str,
    ) -> AdvisorIssue: ...
    @property
    def name(self) -> str:
        """Identifier of the check that found the issue."""
    @property
    def title(self) -> str:
        """Short heading for the issue, for people to read."""
    @property
    def level(self) -> str:
        """Severity, one of `INFO`, `WARN` and `ERROR`."""
    @property
    def facing(self) -> AdvisorIssueFacing:
        """Audience of the issue, `EXTERNAL` or `INTERNAL`."""
    @property
    def categories(self) -> list[AdvisorCategory]:
        """Categories the issue belongs to."""
    @property
    def description(self) -> str:
        """Explanation of this kind of issue."""
    @property
    def detail(self) -> str:
        """What exactly was found in this case."""
    @property
    def remediation(self) -> str:
        """Advice on how to fix the issue."""
    @property
    def metadata(self) -> dict[str, Any]:
        """More data about the finding; its form depends on the check."""
    @property
    def cache_key(self) -> str:
        """Key that identifies this finding."""

AdvisorIssueFacing: TypeAlias = Literal["EXTERNAL", "INTERNAL"] | str
"""Audience of an advisor issue: `EXTERNAL` or `INTERNAL`."""

AdvisorSeverity: TypeAlias = Literal["INFO", "WARN", "ERROR"] | str
"""How grave an advisor issue is."""

@final
class AllowedIps(_Model):
    """The IP addresses that may connect to a project."""
    __match_args__ = ("ips", "protected_branches_only")
    def __new__(
        cls,
        *,
        ips: Sequence[str] | None = None,
        protected_branches_only: bool | None = None,
    ) -> AllowedIps: ...
    @property
    def ips(self) -> list[str] | None:
        """Addresses or ranges that may connect."""
    @property
    def protected_branches_only(self) -> bool | None:
        """Whether the list applies to protected branches only."""

ApplicationType: TypeAlias = Literal["vercel", "github", "datadog", "opentelemetry"] | str
"""Kind of application or integration connected to a project."""

@final
class AvailablePreloadLibraries(_Model):
    """The libraries that a project can preload."""
    __match_args__ = ("libraries",)
    def __new__(
        cls,
        *,
        libraries: Sequence[AvailablePreloadLibrary | Mapping[str, Any]] | None = None,
    ) -> AvailablePreloadLibraries: ...
    @property
    def libraries(self) -> list[AvailablePreloadLibrary] | None:
        """Libraries to choose from."""

@final
class AvailablePreloadLibrary(_Model):
    """A shared library that Postgres can preload."""
    __match_args__ = ("library_name", "description", "is_default", "is_experimental", "version")
    def __new__(
        cls,
        *,
        library_name: str,
        description: str,
        is_default: bool,
        is_experimental: bool,
        version: str,
    ) -> AvailablePreloadLibrary: ...
    @property
    def library_name(self) -> str:
        """Name to put into `enabled_libraries` of the project settings."""
    @property
    def description(self) -> str:
        """What the library is for."""
    @property
    def is_default(self) -> bool:
        """Whether the library belongs to the default set."""
    @property
    def is_experimental(self) -> bool:
        """Whether support for the library is experimental."""
    @property
    def version(self) -> str:
        """Version of the library."""

@final
class ConnectionDetails(_Model):
    """A connection URI and the parts it is made of."""
    __match_args__ = ("connection_uri", "connection_parameters")
    def __new__(
        cls,
        *,
        connection_uri: str,
        connection_parameters: ConnectionParameters | Mapping[str, Any],
    ) -> ConnectionDetails: ...
    @property
    def connection_uri(self) -> str:
        """Connection URI with the direct host and the role's password."""
    @property
    def connection_parameters(self) -> ConnectionParameters:
        """The same connection as separate values."""

@final
class ConnectionParameters(_Model):
    """The parts of a connection URI."""
    __match_args__ = ("database", "password", "role", "host", "pooler_host")
    def __new__(
        cls,
        *,
        database: str,
        password: str,
        role: str,
        host: str,
        pooler_host: str,
    ) -> ConnectionParameters: ...
    @property
    def database(self) -> str:
        """Database to connect to."""
    @property
    def password(self) -> str:
        """Password of the role."""
    @property
    def role(self) -> str:
        """Role to connect as."""
    @property
    def host(self) -> str:
        """Host of the endpoint for direct connections."""
    @property
    def pooler_host(self) -> str:
        """Host of the endpoint for pooled connections."""

@final
class CreateProjectResponse(_Model):
    """A new project and all that was created with it."""
    __match_args__ = (
        "project",
        "connection_uris",
        "roles",
        "databases",
        "operations",
        "branch",
        "endpoints",
    )
    def __new__(
        cls,
        *,
        project: Project | Mapping[str, Any],
        connection_uris: Sequence[ConnectionDetails | Mapping[str, Any]],
        roles: Sequence[Role | Mapping[str, Any]],
        databases: Sequence[Database | Mapping[str, Any]],
        operations: Sequence[Operation | Mapping[str, Any]],
        branch: Branch | Mapping[str, Any],
        endpoints: Sequence[Endpoint | Mapping[str, Any]],
    ) -> CreateProjectResponse: ...
    @property
    def project(self) -> Project:
        """The project that was created."""
    @property
    def connection_uris(self) -> list[ConnectionDetails]:
        """Ways to connect to the new database, with its password."""
    @property
    def roles(self) -> list[Role]:
        """Roles of the default branch."""
    @property
    def databases(self) -> list[Database]:
        """Databases of the default branch."""
    @property
    def operations(self) -> list[Operation]:
        """Background work that was started; may be empty."""
    @property
    def branch(self) -> Branch:
        """Default branch of the project."""
    @property
    def endpoints(self) -> list[Endpoint]:
        """Endpoints of the default branch."""

@final
class DefaultEndpointSettings(_Model):
    """Settings that new endpoints of a project start with."""
    __match_args__ = (
        "pg_settings",
        "pgbouncer_settings",
        "autoscaling_limit_min_cu",
        "autoscaling_limit_max_cu",
        "suspend_timeout_seconds",
    )
    def __new__(
        cls,
        *,
        pg_settings: Mapping[str, Any] | None = None,
        pgbouncer_settings: Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        suspend_timeout_seconds: int | None = None,
    ) -> DefaultEndpointSettings: ...
    @property
    def pg_settings(self) -> dict[str, Any] | None:
        """Postgres settings for the compute, by name."""
    @property
    def pgbouncer_settings(self) -> dict[str, Any] | None:
        """Connection pooler (PgBouncer) settings, by name. Deprecated: its end was announced for
        2026-06-20.
        """
    @property
    def autoscaling_limit_min_cu(self) -> float | None:
        """Smallest size the compute scales down to, in compute units."""
    @property
    def autoscaling_limit_max_cu(self) -> float | None:
        """Largest size the compute scales up to, in compute units."""
    @property
    def suspend_timeout_seconds(self) -> int | None:
        """Idle seconds until the compute suspends; 0 means the default, -1 never."""

@final
class GetProjectAdvisorSecurityIssuesResponse(_Model):
    """The answer with the advisor's findings."""
    __match_args__ = ("issues",)
    def __new__(
        cls,
        *,
        issues: Sequence[AdvisorIssue | Mapping[str, Any]],
    ) -> GetProjectAdvisorSecurityIssuesResponse: ...
    @property
    def issues(self) -> list[AdvisorIssue]:
        """Issues that were found."""

@final
class LimitsUnsatisfiedResponse(_Model):
    """Error details: the limits that stand in the way of a transfer."""
    __match_args__ = ("limits",)
    def __new__(
        cls,
        *,
        limits: Sequence[LimitsUnsatisfiedResponseLimitsItem | Mapping[str, Any]],
    ) -> LimitsUnsatisfiedResponse: ...
    @property
    def limits(self) -> list[LimitsUnsatisfiedResponseLimitsItem]:
        """Limits that are not met."""

@final
class LimitsUnsatisfiedResponseLimitsItem(_Model):
    """One limit that is not met."""
    __match_args__ = ("name", "expected", "actual")
    def __new__(
        cls,
        *,
        name: str,
        expected: str,
        actual: str,
    ) -> LimitsUnsatisfiedResponseLimitsItem: ...
    @property
    def name(self) -> str:
        """Limit concerned, such as `projects_count`. Known values: `subscription_type`,
        `projects_count`, `project_region`.
        """
    @property
    def expected(self) -> str:
        """Value that would be accepted."""
    @property
    def actual(self) -> str:
        """Value that was found."""

@final
class ListProjectsResponse(_Model):
    """One page of projects."""
    __match_args__ = (
        "projects",
        "unavailable_project_ids",
        "pagination",
        "applications",
        "integrations",
    )
    def __new__(
        cls,
        *,
        projects: Sequence[ProjectListItem | Mapping[str, Any]],
        unavailable_project_ids: Sequence[str] | None = None,
        pagination: Pagination | Mapping[str, Any] | None = None,
        applications: Mapping[str, Sequence[ApplicationType]],
        integrations: Mapping[str, Sequence[ApplicationType]],
    ) -> ListProjectsResponse: ...
    @property
    def projects(self) -> list[ProjectListItem]:
        """Projects of this page."""
    @property
    def unavailable_project_ids(self) -> list[str] | None:
        """Ids of projects that the server could not read in time."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""
    @property
    def applications(self) -> dict[str, list[ApplicationType]]:
        """Applications connected to each project, by project id."""
    @property
    def integrations(self) -> dict[str, list[ApplicationType]]:
        """Integrations of each project, by project id."""

@final
class ListSharedProjectsResponse(_Model):
    """One page of projects shared with the user."""
    __match_args__ = ("projects", "unavailable_project_ids", "pagination")
    def __new__(
        cls,
        *,
        projects: Sequence[ProjectListItem | Mapping[str, Any]],
        unavailable_project_ids: Sequence[str] | None = None,
        pagination: Pagination | Mapping[str, Any] | None = None,
    ) -> ListSharedProjectsResponse: ...
    @property
    def projects(self) -> list[ProjectListItem]:
        """Projects of this page."""
    @property
    def unavailable_project_ids(self) -> list[str] | None:
        """Ids of projects that the server could not read in time."""
    @property
    def pagination(self) -> Pagination | None:
        """Where the next page starts."""

@final
class MaintenanceWindow(_Model):
    """The weekly time in which a project may be maintained."""
    __match_args__ = ("weekdays", "start_time", "end_time")
    def __new__(
        cls,
        *,
        weekdays: Sequence[int],
        start_time: str,
        end_time: str,
    ) -> MaintenanceWindow: ...
    @property
    def weekdays(self) -> list[int]:
        """Days of the window, from 1 for Monday to 7 for Sunday."""
    @property
    def start_time(self) -> str:
        """Start of the window, as hours and minutes in UTC (`HH:MM`)."""
    @property
    def end_time(self) -> str:
        """End of the window, as hours and minutes in UTC (`HH:MM`)."""

@final
class Project(_Model):
    """A project: the container of branches, with settings and consumption figures."""
    __match_args__ = (
        "data_storage_bytes_hour",
        "data_transfer_bytes",
        "written_data_bytes",
        "compute_time_seconds",
        "active_time_seconds",
        "cpu_used_sec",
        "id",
        "platform_id",
        "region_id",
        "name",
        "provisioner",
        "default_endpoint_settings",
        "settings",
        "pg_version",
        "proxy_host",
        "branch_logical_size_limit",
        "branch_logical_size_limit_bytes",
        "store_passwords",
        "maintenance_starts_at",
        "creation_source",
        "history_retention_seconds",
        "created_at",
        "updated_at",
        "synthetic_storage_size",
        "consumption_period_start",
        "consumption_period_end",
        "quota_reset_at",
        "owner_id",
        "owner",
        "compute_last_active_at",
        "org_id",
        "maintenance_scheduled_for",
        "hipaa_enabled_at",
        "effective_project_permission",
    )
    def __new__(
        cls,
        *,
        data_storage_bytes_hour: int,
        data_transfer_bytes: int,
        written_data_bytes: int,
        compute_time_seconds: int,
        active_time_seconds: int,
        cpu_used_sec: int,
        id: str,
        platform_id: str,
        region_id: str,
        name: str,
        provisioner: str,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        pg_version: int,
        proxy_host: str,
        branch_logical_size_limit: int,
        branch_logical_size_limit_bytes: int,
        store_passwords: bool,
        maintenance_starts_at: datetime | None = None,
        creation_source: str,
        history_retention_seconds: int,
        created_at: datetime,
        updated_at: datetime,
        synthetic_storage_size: int | None = None,
        consumption_period_start: datetime,
        consumption_period_end: datetime,
        quota_reset_at: datetime | None = None,
        owner_id: str,
        owner: ProjectOwnerData | Mapping[str, Any] | None = None,
        compute_last_active_at: datetime | None = None,
        org_id: str | None = None,
        maintenance_scheduled_for: datetime | None = None,
        hipaa_enabled_at: datetime | None = None,
        effective_project_permission: ProjectPermissionLevel | None = None,
    ) -> Project: ...
    @property
    def data_storage_bytes_hour(self) -> int:
        """Storage used in the consumption period, in byte-hours."""
    @property
    def data_transfer_bytes(self) -> int:
        """Data transferred in the consumption period, in bytes."""
    @property
    def written_data_bytes(self) -> int:
        """Data written in the consumption period, in bytes."""
    @property
    def compute_time_seconds(self) -> int:
        """Compute time used in the consumption period, in seconds."""
    @property
    def active_time_seconds(self) -> int:
        """Time computes were active in the consumption period, in seconds."""
    @property
    def cpu_used_sec(self) -> int:
        """CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated."""
    @property
    def id(self) -> str:
        """Id of the project."""
    @property
    def platform_id(self) -> str:
        """Cloud platform that hosts the project."""
    @property
    def region_id(self) -> str:
        """Region of the project, such as `aws-us-east-2`."""
    @property
    def name(self) -> str:
        """Name of the project; its id unless another was given."""
    @property
    def provisioner(self) -> str:
        """Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
        `serverless-platform`.
        """
    @property
    def default_endpoint_settings(self) -> DefaultEndpointSettings | None:
        """Settings that new endpoints of the project start with."""
    @property
    def settings(self) -> ProjectSettingsData | None:
        """Settings for the project as a whole."""
    @property
    def pg_version(self) -> int:
        """Major version of Postgres."""
    @property
    def proxy_host(self) -> str:
        """Host of the proxy that connections to the project pass through."""
    @property
    def branch_logical_size_limit(self) -> int:
        """Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes."""
    @property
    def branch_logical_size_limit_bytes(self) -> int:
        """Largest logical size a branch may have, in bytes."""
    @property
    def store_passwords(self) -> bool:
        """Whether role passwords are stored and can be revealed later."""
    @property
    def maintenance_starts_at(self) -> datetime | None:
        """Time at which maintenance of the project starts, if set."""
    @property
    def creation_source(self) -> str:
        """Where the project was created from; `console` also for the API."""
    @property
    def history_retention_seconds(self) -> int:
        """How long the history of changes is kept, in seconds."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def synthetic_storage_size(self) -> int | None:
        """Storage that the project takes up now, in bytes."""
    @property
    def consumption_period_start(self) -> datetime:
        """Start of the current consumption period."""
    @property
    def consumption_period_end(self) -> datetime:
        """End of the current consumption period."""
    @property
    def quota_reset_at(self) -> datetime | None:
        """Time the quotas start over; see `consumption_period_end` of `Project` instead.
        Deprecated.
        """
    @property
    def owner_id(self) -> str:
        """Id of the user or organization that owns the project."""
    @property
    def owner(self) -> ProjectOwnerData | None:
        """Data about the owner of the project."""
    @property
    def compute_last_active_at(self) -> datetime | None:
        """Time a compute of the project was last active."""
    @property
    def org_id(self) -> str | None:
        """Organization the project belongs to."""
    @property
    def maintenance_scheduled_for(self) -> datetime | None:
        """Time for which maintenance of the project is planned, if any."""
    @property
    def hipaa_enabled_at(self) -> datetime | None:
        """Time HIPAA support was switched on, if it was."""
    @property
    def effective_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission level that the caller has on the project."""

ProjectAuditLogLevel: TypeAlias = Literal["base", "extended", "full"] | str
"""How much the audit log of a project records."""

@final
class ProjectCreateRequestProjectBranch(_Model):
    """Properties of the default branch of a new project."""
    __match_args__ = ("name", "role_name", "database_name", "annotations")
    def __new__(
        cls,
        *,
        name: str | None = None,
        role_name: str | None = None,
        database_name: str | None = None,
        annotations: Mapping[str, str] | None = None,
    ) -> ProjectCreateRequestProjectBranch: ...
    @property
    def name(self) -> str | None:
        """Name of the default branch, 1 to 256 characters; `main` when left out."""
    @property
    def role_name(self) -> str | None:
        """Name of the first role; when left out, the database name with `_owner` added."""
    @property
    def database_name(self) -> str | None:
        """Name of the first database; `neondb` when left out."""
    @property
    def annotations(self) -> dict[str, str] | None:
        """Key and value pairs to attach to the branch."""

@final
class ProjectListItem(_Model):
    """A project as it appears in lists."""
    __match_args__ = (
        "id",
        "platform_id",
        "region_id",
        "name",
        "provisioner",
        "default_endpoint_settings",
        "settings",
        "pg_version",
        "proxy_host",
        "branch_logical_size_limit",
        "branch_logical_size_limit_bytes",
        "store_passwords",
        "active_time",
        "cpu_used_sec",
        "maintenance_starts_at",
        "creation_source",
        "created_at",
        "updated_at",
        "synthetic_storage_size",
        "quota_reset_at",
        "owner_id",
        "compute_last_active_at",
        "org_id",
        "org_name",
        "history_retention_seconds",
        "hipaa_enabled_at",
        "deleted_at",
        "recoverable_until",
        "effective_project_permission",
    )
    def __new__(
        cls,
        *,
        id: str,
        platform_id: str,
        region_id: str,
        name: str,
        provisioner: str,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        pg_version: int,
        proxy_host: str,
        branch_logical_size_limit: int,
        branch_logical_size_limit_bytes: int,
        store_passwords: bool,
        active_time: int,
        cpu_used_sec: int,
        maintenance_starts_at: datetime | None = None,
        creation_source: str,
        created_at: datetime,
        updated_at: datetime,
        synthetic_storage_size: int | None = None,
        quota_reset_at: datetime | None = None,
        owner_id: str,
        compute_last_active_at: datetime | None = None,
        org_id: str | None = None,
        org_name: str | None = None,
        history_retention_seconds: int | None = None,
        hipaa_enabled_at: datetime | None = None,
        deleted_at: datetime | None = None,
        recoverable_until: datetime | None = None,
        effective_project_permission: ProjectPermissionLevel | None = None,
    ) -> ProjectListItem: ...
    @property
    def id(self) -> str:
        """Id of the project."""
    @property
    def platform_id(self) -> str:
        """Cloud platform that hosts the project."""
    @property
    def region_id(self) -> str:
        """Region of the project, such as `aws-us-east-2`."""
    @property
    def name(self) -> str:
        """Name of the project; its id unless another was given."""
    @property
    def provisioner(self) -> str:
        """Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
        `serverless-platform`.
        """
    @property
    def default_endpoint_settings(self) -> DefaultEndpointSettings | None:
        """Settings that new endpoints of the project start with."""
    @property
    def settings(self) -> ProjectSettingsData | None:
        """Settings for the project as a whole."""
    @property
    def pg_version(self) -> int:
        """Major version of Postgres."""
    @property
    def proxy_host(self) -> str:
        """Host of the proxy that connections to the project pass through."""
    @property
    def branch_logical_size_limit(self) -> int:
        """Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes."""
    @property
    def branch_logical_size_limit_bytes(self) -> int:
        """Largest logical size a branch may have, in bytes."""
    @property
    def store_passwords(self) -> bool:
        """Whether role passwords are stored and can be revealed later."""
    @property
    def active_time(self) -> int:
        """Time that computes of the project have been active."""
    @property
    def cpu_used_sec(self) -> int:
        """CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated."""
    @property
    def maintenance_starts_at(self) -> datetime | None:
        """Time at which maintenance of the project starts, if set."""
    @property
    def creation_source(self) -> str:
        """Where the project was created from; `console` also for the API."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
    @property
    def synthetic_storage_size(self) -> int | None:
        """Storage that the project takes up now, in bytes."""
    @property
    def quota_reset_at(self) -> datetime | None:
        """Time the quotas start over; see `consumption_period_end` of `Project` instead.
        Deprecated.
        """
    @property
    def owner_id(self) -> str:
        """Id of the user or organization that owns the project."""
    @property
    def compute_last_active_at(self) -> datetime | None:
        """Time a compute of the project was last active."""
    @property
    def org_id(self) -> str | None:
        """Organization the project belongs to."""
    @property
    def org_name(self) -> str | None:
        """Name of the organization the project belongs to."""
    @property
    def history_retention_seconds(self) -> int | None:
        """How long the history of changes is kept, in seconds."""
    @property
    def hipaa_enabled_at(self) -> datetime | None:
        """Time HIPAA support was switched on, if it was."""
    @property
    def deleted_at(self) -> datetime | None:
        """Time of deletion; absent for a live project."""
    @property
    def recoverable_until(self) -> datetime | None:
        """Time until which the deleted project can be recovered."""
    @property
    def effective_project_permission(self) -> ProjectPermissionLevel | None:
        """Permission level that the caller has on the project."""

@final
class ProjectOwnerData(_Model):
    """Data about the owner of a project."""
    __match_args__ = ("email", "name", "branches_limit", "subscription_type")
    def __new__(
        cls,
        *,
        email: str,
        name: str,
        branches_limit: int,
        subscription_type: BillingSubscriptionType,
    ) -> ProjectOwnerData: ...
    @property
    def email(self) -> str:
        """Email address of the owner."""
    @property
    def name(self) -> str:
        """Display name of the owner."""
    @property
    def branches_limit(self) -> int:
        """Number of branches the owner may have in a project."""
    @property
    def subscription_type(self) -> BillingSubscriptionType:
        """Billing subscription of the owner."""

ProjectPermissionLevel: TypeAlias = Literal["VIEWER", "EDITOR", "ADMIN"] | str
"""Level of access to a project: `VIEWER`, `EDITOR` or `ADMIN`."""

@final
class ProjectQuota(_Model):
    """Limits on what a project may consume in a consumption period."""
    __match_args__ = (
        "active_time_seconds",
        "compute_time_seconds",
        "written_data_bytes",
        "data_transfer_bytes",
        "logical_size_bytes",
    )
    def __new__(
        cls,
        *,
        active_time_seconds: int | None = None,
        compute_time_seconds: int | None = None,
        written_data_bytes: int | None = None,
        data_transfer_bytes: int | None = None,
        logical_size_bytes: int | None = None,
    ) -> ProjectQuota: ...
    @property
    def active_time_seconds(self) -> int | None:
        """Limit on the time computes are active, in seconds."""
    @property
    def compute_time_seconds(self) -> int | None:
        """Limit on compute time, in seconds."""
    @property
    def written_data_bytes(self) -> int | None:
        """Limit on data written, in bytes."""
    @property
    def data_transfer_bytes(self) -> int | None:
        """Limit on data transferred, in bytes."""
    @property
    def logical_size_bytes(self) -> int | None:
        """Limit on the logical size of a branch, in bytes."""

@final
class ProjectRecoverResponse(_Model):
    """A recovered project and its branches."""
    __match_args__ = ("project", "branches")
    def __new__(
        cls,
        *,
        project: Project | Mapping[str, Any],
        branches: Sequence[Branch | Mapping[str, Any]],
    ) -> ProjectRecoverResponse: ...
    @property
    def project(self) -> Project:
        """The project that was recovered."""
    @property
    def branches(self) -> list[Branch]:
        """Branches that came back with the project."""

@final
class ProjectSettingsData(_Model):
    """Settings for a project as a whole."""
    __match_args__ = (
        "quota",
        "allowed_ips",
        "enable_logical_replication",
        "maintenance_window",
        "block_public_connections",
        "block_vpc_connections",
        "audit_log_level",
        "hipaa",
        "preload_libraries",
    )
    def __new__(
        cls,
        *,
        quota: ProjectQuota | Mapping[str, Any] | None = None,
        allowed_ips: AllowedIps | Mapping[str, Any] | None = None,
        enable_logical_replication: bool | None = None,
        maintenance_window: MaintenanceWindow | Mapping[str, Any] | None = None,
        block_public_connections: bool | None = None,
        block_vpc_connections: bool | None = None,
        audit_log_level: ProjectAuditLogLevel | None = None,
        hipaa: bool | None = None,
        preload_libraries: PreloadLibraries | Mapping[str, Any] | None = None,
    ) -> ProjectSettingsData: ...
    @property
    def quota(self) -> ProjectQuota | None:
        """Limits on what the project may consume."""
    @property
    def allowed_ips(self) -> AllowedIps | None:
        """IP addresses that may connect."""
    @property
    def enable_logical_replication(self) -> bool | None:
        """Whether logical replication of Postgres is on."""
    @property
    def maintenance_window(self) -> MaintenanceWindow | None:
        """Weekly time in which maintenance may happen."""
    @property
    def block_public_connections(self) -> bool | None:
        """Whether connections from the public internet are refused."""
    @property
    def block_vpc_connections(self) -> bool | None:
        """Whether connections through VPC endpoints are refused."""
    @property
    def audit_log_level(self) -> ProjectAuditLogLevel | None:
        """How much the audit log records."""
    @property
    def hipaa(self) -> bool | None:
        """Whether HIPAA support is on."""
    @property
    def preload_libraries(self) -> PreloadLibraries | None:
        """Shared libraries that Postgres preloads."""

@final
class ProjectTransferRequestResponse(_Model):
    """An open request to transfer a project."""
    __match_args__ = ("id", "project_id", "created_at", "expires_at")
    def __new__(
        cls,
        *,
        id: str,
        project_id: str,
        created_at: datetime,
        expires_at: datetime,
    ) -> ProjectTransferRequestResponse: ...
    @property
    def id(self) -> str:
        """Id with which the receiver accepts the request."""
    @property
    def project_id(self) -> str:
        """Id of the project."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def expires_at(self) -> datetime:
        """Time after which the request can no longer be accepted."""

@final
class ProjectsWithIntegrationResponse(_Model):
    """Error details: projects whose integration stands in the way of a transfer."""
    __match_args__ = ("projects",)
    def __new__(
        cls,
        *,
        projects: Sequence[ProjectsWithIntegrationResponseProjectsItem | Mapping[str, Any]],
    ) -> ProjectsWithIntegrationResponse: ...
    @property
    def projects(self) -> list[ProjectsWithIntegrationResponseProjectsItem]:
        """Projects that have an integration."""

@final
class ProjectsWithIntegrationResponseProjectsItem(_Model):
    """A project that cannot move because of an integration."""
    __match_args__ = ("id", "integration")
    def __new__(
        cls,
        *,
        id: str,
        integration: str,
    ) -> ProjectsWithIntegrationResponseProjectsItem: ...
    @property
    def id(self) -> str:
        """Id of the project."""
    @property
    def integration(self) -> str:
        """Integration that the project has."""

@final
class UpdateProjectResponse(_Model):
    """A changed project and the background work for it."""
    __match_args__ = ("project", "operations")
    def __new__(
        cls,
        *,
        project: Project | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> UpdateProjectResponse: ...
    @property
    def project(self) -> Project:
        """The project as changed."""
    @property
    def operations(self) -> list[Operation]:
        """Background work that was started; may be empty."""

@final
class ActiveRegionsResponse(_Model):
    """The answer with the regions."""
    __match_args__ = ("regions",)
    def __new__(
        cls,
        *,
        regions: Sequence[RegionResponse | Mapping[str, Any]],
    ) -> ActiveRegionsResponse: ...
    @property
    def regions(self) -> list[RegionResponse]:
        """Regions that can be chosen."""

@final
class RegionResponse(_Model):
    """A region in which projects can run."""
    __match_args__ = ("region_id", "name", "default", "geo_lat", "geo_long")
    def __new__(
        cls,
        *,
        region_id: str,
        name: str,
        default: bool,
        geo_lat: str,
        geo_long: str,
    ) -> RegionResponse: ...
    @property
    def region_id(self) -> str:
        """Id of the region, such as `aws-us-east-2`."""
    @property
    def name(self) -> str:
        """Name of the region, for people to read."""
    @property
    def default(self) -> bool:
        """Whether this is the default region."""
    @property
    def geo_lat(self) -> str:
        """Latitude of the region, as text."""
    @property
    def geo_long(self) -> str:
        """Longitude of the region, as text."""

@final
class Role(_Model):
    """A Postgres role on a branch."""
    __match_args__ = (
        "branch_id",
        "name",
        "password",
        "protected",
        "authentication_method",
        "created_at",
        "updated_at",
    )
    def __new__(
        cls,
        *,
        branch_id: str,
        name: str,
        password: str | None = None,
        protected: bool | None = None,
        authentication_method: str | None = None,
        created_at: datetime,
        updated_at: datetime,
    ) -> Role: ...
    @property
    def branch_id(self) -> str:
        """Id of the branch that the role is on."""
    @property
    def name(self) -> str:
        """Name of the role, by which calls address it."""
    @property
    def password(self) -> str | None:
        """Password of the role; present only after its creation or a reset."""
    @property
    def protected(self) -> bool | None:
        """Whether the role is protected."""
    @property
    def authentication_method(self) -> str | None:
        """How the role logs in, such as `password`, `oauth` or `no_login`."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""

@final
class RoleOperations(_Model):
    """A role and the operations that the call started."""
    __match_args__ = ("role", "operations")
    def __new__(
        cls,
        *,
        role: Role | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> RoleOperations: ...
    @property
    def role(self) -> Role:
        """The role that the call was about; holds the password after a creation or a reset."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

@final
class RolesResponse(_Model):
    """The answer that holds a list of roles."""
    __match_args__ = ("roles",)
    def __new__(cls, *, roles: Sequence[Role | Mapping[str, Any]]) -> RolesResponse: ...
    @property
    def roles(self) -> list[Role]:
        """Roles found, in no promised order."""

@final
class BackupSchedule(_Model):
    """The times at which snapshots of a branch are taken."""
    __match_args__ = ("schedule",)
    def __new__(
        cls,
        *,
        schedule: Sequence[BackupScheduleItem | Mapping[str, Any]],
    ) -> BackupSchedule: ...
    @property
    def schedule(self) -> list[BackupScheduleItem]:
        """Entries of the schedule, each with its own frequency."""

@final
class BackupScheduleItem(_Model):
    """One entry of a snapshot schedule."""
    __match_args__ = ("frequency", "hour", "day", "month", "retention_seconds")
    def __new__(
        cls,
        *,
        frequency: str,
        hour: int | None = None,
        day: int | None = None,
        month: int | None = None,
        retention_seconds: int | None = None,
    ) -> BackupScheduleItem: ...
    @property
    def frequency(self) -> str:
        """How often a snapshot is taken, such as `daily`, `weekly` or `monthly`."""
    @property
    def hour(self) -> int | None:
        """Hour of the day, up to 23."""
    @property
    def day(self) -> int | None:
        """Number of the day, 1 to 31."""
    @property
    def month(self) -> int | None:
        """Number of the month, 1 to 12."""
    @property
    def retention_seconds(self) -> int | None:
        """How long a snapshot is kept, in seconds, at least 3600."""

@final
class CreateSnapshotResponse(_Model):
    """A new snapshot and the operations that the call started."""
    __match_args__ = ("snapshot", "operations")
    def __new__(
        cls,
        *,
        snapshot: Snapshot | Mapping[str, Any],
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> CreateSnapshotResponse: ...
    @property
    def snapshot(self) -> Snapshot:
        """The new snapshot."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

@final
class ListSnapshotsResponse(_Model):
    """The answer that holds a list of snapshots."""
    __match_args__ = ("snapshots",)
    def __new__(
        cls,
        *,
        snapshots: Sequence[Snapshot | Mapping[str, Any]],
    ) -> ListSnapshotsResponse: ...
    @property
    def snapshots(self) -> list[Snapshot]:
        """Snapshots found, in no promised order."""

@final
class RestoreSnapshotResponse(_Model):
    """The restored branch, its endpoints and the operations that the call started."""
    __match_args__ = ("branch", "endpoints", "operations")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        endpoints: Sequence[Endpoint | Mapping[str, Any]] | None = None,
        operations: Sequence[Operation | Mapping[str, Any]],
    ) -> RestoreSnapshotResponse: ...
    @property
    def branch(self) -> Branch:
        """The restored branch."""
    @property
    def endpoints(self) -> list[Endpoint] | None:
        """Endpoints of the restored branch; can be absent."""
    @property
    def operations(self) -> list[Operation]:
        """Operations that the call started; can be empty."""

@final
class Snapshot(_Model):
    """A snapshot: the kept state of a branch at one point."""
    __match_args__ = (
        "id",
        "name",
        "slug",
        "lsn",
        "timestamp",
        "source_branch_id",
        "created_at",
        "expires_at",
        "manual",
        "full_size",
        "diff_size",
    )
    def __new__(
        cls,
        *,
        id: str,
        name: str,
        slug: str | None = None,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        source_branch_id: str | None = None,
        created_at: datetime,
        expires_at: datetime | None = None,
        manual: bool | None = None,
        full_size: int | None = None,
        diff_size: int | None = None,
    ) -> Snapshot: ...
    @property
    def id(self) -> str:
        """Id of the snapshot."""
    @property
    def name(self) -> str:
        """Name of the snapshot."""
    @property
    def slug(self) -> str | None:
        """Short name of the snapshot, if it has one."""
    @property
    def lsn(self) -> str | None:
        """Log sequence number (LSN) of the branch that the snapshot holds."""
    @property
    def timestamp(self) -> datetime | None:
        """Point in time of the branch that the snapshot holds."""
    @property
    def source_branch_id(self) -> str | None:
        """Id of the branch that the snapshot was taken of."""
    @property
    def created_at(self) -> datetime:
        """Time of creation."""
    @property
    def expires_at(self) -> datetime | None:
        """Time of expiry of the snapshot."""
    @property
    def manual(self) -> bool | None:
        """Whether the snapshot was asked for by hand rather than by a schedule."""
    @property
    def full_size(self) -> int | None:
        """Size of the whole snapshot."""
    @property
    def diff_size(self) -> int | None:
        """Size of the difference that the snapshot holds."""

@final
class BranchStorage(_Model):
    """Object storage of a branch, as S3 clients need to know it."""
    __match_args__ = ("enabled", "s3_endpoint", "region", "force_path_style")
    def __new__(
        cls,
        *,
        enabled: bool,
        s3_endpoint: str,
        region: str,
        force_path_style: bool,
    ) -> BranchStorage: ...
    @property
    def enabled(self) -> bool:
        """Whether object storage is enabled on the branch."""
    @property
    def s3_endpoint(self) -> str:
        """URL of the S3 interface."""
    @property
    def region(self) -> str:
        """Region to set in an S3 client."""
    @property
    def force_path_style(self) -> bool:
        """Whether S3 clients must put the bucket in the path, not in the host name."""

@final
class BranchStorageNotEnabled(_Model):
    """Error answer when a branch has no object storage."""
    __match_args__ = ("code", "message", "reason")
    def __new__(
        cls,
        *,
        code: str,
        message: str,
        reason: BranchStorageNotEnabledReason,
    ) -> BranchStorageNotEnabled: ...
    @property
    def code(self) -> str:
        """Error code, as text."""
    @property
    def message(self) -> str:
        """What went wrong, for people to read."""
    @property
    def reason(self) -> BranchStorageNotEnabledReason:
        """Why object storage is not enabled."""

BranchStorageNotEnabledReason: TypeAlias = Literal[
    "org_not_entitled",
    "region_unavailable",
    "branch_directory_missing",
    "branch_not_found",
] | str
"""Why object storage is missing: entitlement, region, or the branch itself."""

@final
class FunctionTriggerSchedule(_Model):
    """When a schedule trigger fires."""
    __match_args__ = ("cron",)
    def __new__(cls, *, cron: str) -> FunctionTriggerSchedule: ...
    @property
    def cron(self) -> str:
        """Cron expression that says when the trigger fires."""

@final
class FunctionTriggerStorageObjectCreated(_Model):
    """Which new objects fire a storage trigger."""
    __match_args__ = ("bucket_name", "prefix")
    def __new__(
        cls,
        *,
        bucket_name: str,
        prefix: str | None = None,
    ) -> FunctionTriggerStorageObjectCreated: ...
    @property
    def bucket_name(self) -> str:
        """Bucket whose new objects fire the trigger."""
    @property
    def prefix(self) -> str | None:
        """Beginning that the key of an object must have to fire the trigger."""

@final
class ScheduleTrigger(_Model):
    """A trigger that calls a function on a schedule."""
    __match_args__ = (
        "trigger_id",
        "function_slug",
        "name",
        "function_path",
        "schedule",
        "enabled",
        "version",
        "next_run_at",
        "inherited",
    )
    def __new__(
        cls,
        *,
        trigger_id: str,
        function_slug: str,
        name: str,
        function_path: str,
        schedule: FunctionTriggerSchedule | Mapping[str, Any],
        enabled: bool,
        version: int,
        next_run_at: datetime | None = None,
        inherited: bool,
    ) -> ScheduleTrigger: ...
    @property
    def trigger_id(self) -> str:
        """Id of the trigger within its branch."""
    @property
    def function_slug(self) -> str:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str:
        """Name people know the trigger by."""
    @property
    def function_path(self) -> str:
        """Path on the function that the trigger calls."""
    @property
    def schedule(self) -> FunctionTriggerSchedule:
        """When the trigger fires."""
    @property
    def enabled(self) -> bool:
        """Whether the trigger is on."""
    @property
    def version(self) -> int:
        """Number of the current version of the trigger."""
    @property
    def next_run_at(self) -> datetime | None:
        """Time the trigger fires next; null when no run is planned."""
    @property
    def inherited(self) -> bool:
        """Whether the trigger came to the branch from its parent."""

@final
class ScheduleTriggerCreateRequest(_Model):
    """What a new schedule trigger is to be."""
    __match_args__ = ("function_slug", "name", "function_path", "schedule", "enabled")
    def __new__(
        cls,
        *,
        function_slug: str,
        name: str,
        function_path: str | None = None,
        schedule: FunctionTriggerSchedule | Mapping[str, Any],
        enabled: bool | None = None,
    ) -> ScheduleTriggerCreateRequest: ...
    @property
    def function_slug(self) -> str:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str:
        """Name people know the trigger by, 1 to 256 characters."""
    @property
    def function_path(self) -> str | None:
        """Path on the function that the trigger calls; the server takes `/` when it is left out."""
    @property
    def schedule(self) -> FunctionTriggerSchedule:
        """When the trigger fires."""
    @property
    def enabled(self) -> bool | None:
        """Whether the trigger is on; the server takes true when it is left out."""

@final
class ScheduleTriggerUpdateRequest(_Model):
    """What to change in a schedule trigger."""
    __match_args__ = ("function_slug", "name", "function_path", "schedule", "enabled")
    def __new__(
        cls,
        *,
        function_slug: str | None = None,
        name: str | None = None,
        function_path: str | None = None,
        schedule: FunctionTriggerSchedule | Mapping[str, Any] | None = None,
        enabled: bool | None = None,
    ) -> ScheduleTriggerUpdateRequest: ...
    @property
    def function_slug(self) -> str | None:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str | None:
        """Name people know the trigger by, 1 to 256 characters."""
    @property
    def function_path(self) -> str | None:
        """Path on the function that the trigger calls."""
    @property
    def schedule(self) -> FunctionTriggerSchedule | None:
        """When the trigger fires."""
    @property
    def enabled(self) -> bool | None:
        """Whether the trigger is on."""

@final
class StorageObjectCreatedTrigger(_Model):
    """A trigger that calls a function when an object is stored in a bucket."""
    __match_args__ = (
        "trigger_id",
        "function_slug",
        "name",
        "function_path",
        "storage_object_created",
        "enabled",
        "version",
        "inherited",
    )
    def __new__(
        cls,
        *,
        trigger_id: str,
        function_slug: str,
        name: str,
        function_path: str,
        storage_object_created: FunctionTriggerStorageObjectCreated | Mapping[str, Any],
        enabled: bool,
        version: int,
        inherited: bool,
    ) -> StorageObjectCreatedTrigger: ...
    @property
    def trigger_id(self) -> str:
        """Id of the trigger within its branch."""
    @property
    def function_slug(self) -> str:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str:
        """Name people know the trigger by."""
    @property
    def function_path(self) -> str:
        """Path on the function that the trigger calls."""
    @property
    def storage_object_created(self) -> FunctionTriggerStorageObjectCreated:
        """Which new objects fire the trigger."""
    @property
    def enabled(self) -> bool:
        """Whether the trigger is on."""
    @property
    def version(self) -> int:
        """Number of the current version of the trigger."""
    @property
    def inherited(self) -> bool:
        """Whether the trigger came to the branch from its parent."""

@final
class StorageObjectCreatedTriggerCreateRequest(_Model):
    """What a new storage trigger is to be."""
    __match_args__ = ("function_slug", "name", "function_path", "storage_object_created", "enabled")
    def __new__(
        cls,
        *,
        function_slug: str,
        name: str,
        function_path: str | None = None,
        storage_object_created: FunctionTriggerStorageObjectCreated | Mapping[str, Any],
        enabled: bool | None = None,
    ) -> StorageObjectCreatedTriggerCreateRequest: ...
    @property
    def function_slug(self) -> str:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str:
        """Name people know the trigger by, 1 to 256 characters."""
    @property
    def function_path(self) -> str | None:
        """Path on the function that the trigger calls; the server takes `/` when it is left out."""
    @property
    def storage_object_created(self) -> FunctionTriggerStorageObjectCreated:
        """Which new objects fire the trigger."""
    @property
    def enabled(self) -> bool | None:
        """Whether the trigger is on; the server takes true when it is left out."""

@final
class StorageObjectCreatedTriggerUpdateRequest(_Model):
    """What to change in a storage trigger."""
    __match_args__ = ("function_slug", "name", "function_path", "storage_object_created", "enabled")
    def __new__(
        cls,
        *,
        function_slug: str | None = None,
        name: str | None = None,
        function_path: str | None = None,
        storage_object_created: FunctionTriggerStorageObjectCreated | Mapping[str, Any] | None = None,
        enabled: bool | None = None,
    ) -> StorageObjectCreatedTriggerUpdateRequest: ...
    @property
    def function_slug(self) -> str | None:
        """Slug of the function that the trigger calls."""
    @property
    def name(self) -> str | None:
        """Name people know the trigger by, 1 to 256 characters."""
    @property
    def function_path(self) -> str | None:
        """Path on the function that the trigger calls."""
    @property
    def storage_object_created(self) -> FunctionTriggerStorageObjectCreated | None:
        """Which new objects fire the trigger."""
    @property
    def enabled(self) -> bool | None:
        """Whether the trigger is on."""

@final
class TriggersListResponse(_Model):
    """The triggers of a branch."""
    __match_args__ = ("triggers",)
    def __new__(
        cls,
        *,
        triggers: Sequence[Trigger | Mapping[str, Any]],
    ) -> TriggersListResponse: ...
    @property
    def triggers(self) -> list[Trigger | dict[str, Any]]:
        """Triggers found on the branch."""

@final
class AuthDetailsResponse(_Model):
    """Who a call is made as, and by which kind of credentials."""
    __match_args__ = ("account_id", "auth_method", "auth_data")
    def __new__(
        cls,
        *,
        account_id: str,
        auth_method: AuthDetailsResponseAuthMethod,
        auth_data: str | None = None,
    ) -> AuthDetailsResponse: ...
    @property
    def account_id(self) -> str:
        """Id of the user, or of the organization for an organization key."""
    @property
    def auth_method(self) -> AuthDetailsResponseAuthMethod:
        """Kind of credentials the call was made with."""
    @property
    def auth_data(self) -> str | None:
        """Further data about the credentials, depending on their kind."""

AuthDetailsResponseAuthMethod: TypeAlias = Literal[
    "keycloak",
    "session_cookie",
    "api_key_user",
    "api_key_org",
    "oauth",
] | str
"""Kind of credentials, such as a user's or an organization's API key."""

@final
class BillingAccount(_Model):
    """A billing account: who pays, how, and at which address."""
    __match_args__ = (
        "state",
        "payment_source",
        "subscription_type",
        "payment_method",
        "quota_reset_at_last",
        "name",
        "email",
        "address_city",
        "address_country",
        "address_country_name",
        "address_line1",
        "address_line2",
        "address_postal_code",
        "address_state",
        "orb_portal_url",
        "tax_id",
        "tax_id_type",
        "plan_details",
        "spending_limit_cents",
    )
    def __new__(
        cls,
        *,
        state: BillingAccountState,
        payment_source: PaymentSource | Mapping[str, Any],
        subscription_type: BillingSubscriptionType,
        payment_method: BillingPaymentMethod,
        quota_reset_at_last: datetime,
        name: str,
        email: str,
        address_city: str,
        address_country: str,
        address_country_name: str | None = None,
        address_line1: str,
        address_line2: str,
        address_postal_code: str,
        address_state: str,
        orb_portal_url: str | None = None,
        tax_id: str | None = None,
        tax_id_type: str | None = None,
        plan_details: PlanDetails | Mapping[str, Any] | None = None,
        spending_limit_cents: int | None = None,
    ) -> BillingAccount: ...
    @property
    def state(self) -> BillingAccountState:
        """State of the account, such as active or suspended."""
    @property
    def payment_source(self) -> PaymentSource:
        """Source that payments are taken from."""
    @property
    def subscription_type(self) -> BillingSubscriptionType:
        """Kind of subscription the account is on."""
    @property
    def payment_method(self) -> BillingPaymentMethod:
        """How the account pays, such as by `stripe` or a marketplace."""
    @property
    def quota_reset_at_last(self) -> datetime:
        """Time the quotas were last reset."""
    @property
    def name(self) -> str:
        """Name of the person or company that pays."""
    @property
    def email(self) -> str:
        """Email address for billing."""
    @property
    def address_city(self) -> str:
        """City of the billing address."""
    @property
    def address_country(self) -> str:
        """Country of the billing address."""
    @property
    def address_country_name(self) -> str | None:
        """Full name of the country of the billing address."""
    @property
    def address_line1(self) -> str:
        """First line of the billing address."""
    @property
    def address_line2(self) -> str:
        """Second line of the billing address."""
    @property
    def address_postal_code(self) -> str:
        """Postal code of the billing address."""
    @property
    def address_state(self) -> str:
        """State or region of the billing address."""
    @property
    def orb_portal_url(self) -> str | None:
        """Address of the customer portal at the billing service Orb."""
    @property
    def tax_id(self) -> str | None:
        """Tax number of the payer."""
    @property
    def tax_id_type(self) -> str | None:
        """Kind of tax number in `tax_id`."""
    @property
    def plan_details(self) -> PlanDetails | None:
        """Plan of the account and its version."""
    @property
    def spending_limit_cents(self) -> int | None:
        """Spending limit in cents, absent if there is none."""

BillingAccountState: TypeAlias = Literal[
    "UNKNOWN",
    "active",
    "suspended",
    "deactivated",
    "deleted",
] | str
"""State of a billing account."""

BillingPaymentMethod: TypeAlias = Literal[
    "UNKNOWN",
    "none",
    "stripe",
    "direct_payment",
    "aws_mp",
    "azure_mp",
    "vercel_mp",
    "staff",
    "trial",
    "sponsorship",
    "shared_payment_token",
] | str
"""Way a billing account pays."""

@final
class CurrentUserAuthAccount(_Model):
    """An account at an identity provider that the user signs in with."""
    __match_args__ = ("email", "image", "login", "name", "provider")
    def __new__(
        cls,
        *,
        email: str,
        image: str,
        login: str,
        name: str,
        provider: IdentityProviderId,
    ) -> CurrentUserAuthAccount: ...
    @property
    def email(self) -> str:
        """Email address at the identity provider."""
    @property
    def image(self) -> str:
        """Address of the user's picture."""
    @property
    def login(self) -> str:
        """Login name of the user. Deprecated."""
    @property
    def name(self) -> str:
        """Name of the user."""
    @property
    def provider(self) -> IdentityProviderId:
        """Identity provider that holds the account."""

@final
class CurrentUserInfoResponse(_Model):
    """The current user with limits, plan and sign-in accounts."""
    __match_args__ = (
        "active_seconds_limit",
        "billing_account",
        "auth_accounts",
        "email",
        "id",
        "image",
        "login",
        "name",
        "last_name",
        "projects_limit",
        "branches_limit",
        "max_autoscaling_limit",
        "compute_seconds_limit",
        "plan",
    )
    def __new__(
        cls,
        *,
        active_seconds_limit: int,
        billing_account: BillingAccount | Mapping[str, Any] | None = None,
        auth_accounts: Sequence[CurrentUserAuthAccount | Mapping[str, Any]],
        email: str,
        id: str,
        image: str,
        login: str,
        name: str,
        last_name: str,
        projects_limit: int,
        branches_limit: int,
        max_autoscaling_limit: float,
        compute_seconds_limit: int | None = None,
        plan: str,
    ) -> CurrentUserInfoResponse: ...
    @property
    def active_seconds_limit(self) -> int:
        """Limit on active time of computes, in seconds."""
    @property
    def billing_account(self) -> BillingAccount | None:
        """Billing account of the user, if there is one."""
    @property
    def auth_accounts(self) -> list[CurrentUserAuthAccount]:
        """Accounts at identity providers that the user signs in with."""
    @property
    def email(self) -> str:
        """Email address of the user."""
    @property
    def id(self) -> str:
        """Id of the user."""
    @property
    def image(self) -> str:
        """Address of the user's picture."""
    @property
    def login(self) -> str:
        """Login name of the user. Deprecated."""
    @property
    def name(self) -> str:
        """Name of the user."""
    @property
    def last_name(self) -> str:
        """Family name of the user."""
    @property
    def projects_limit(self) -> int:
        """Limit on the number of projects."""
    @property
    def branches_limit(self) -> int:
        """Limit on the number of branches."""
    @property
    def max_autoscaling_limit(self) -> float:
        """Largest size autoscaling may reach, in compute units."""
    @property
    def compute_seconds_limit(self) -> int | None:
        """Limit on compute time, in seconds, if there is one."""
    @property
    def plan(self) -> str:
        """Plan the user is on."""

IdentityProviderId: TypeAlias = Literal[
    "github",
    "google",
    "hasura",
    "microsoft",
    "microsoftv2",
    "vercelmp",
    "keycloak",
] | str
"""Identity provider that a user signs in to Neon with."""

@final
class OrganizationsResponse(_Model):
    """The organizations of the current user."""
    __match_args__ = ("organizations",)
    def __new__(
        cls,
        *,
        organizations: Sequence[Organization | Mapping[str, Any]],
    ) -> OrganizationsResponse: ...
    @property
    def organizations(self) -> list[Organization]:
        """Organizations that the user belongs to."""

@final
class PaymentSource(_Model):
    """Source that payments are taken from."""
    __match_args__ = ("type", "card")
    def __new__(
        cls,
        *,
        type: str,
        card: PaymentSourceBankCard | Mapping[str, Any] | None = None,
    ) -> PaymentSource: ...
    @property
    def type(self) -> str:
        """Kind of source, such as a bank card."""
    @property
    def card(self) -> PaymentSourceBankCard | None:
        """Bank card, absent for other kinds of source."""

@final
class PaymentSourceBankCard(_Model):
    """What is shown of a bank card that payments are taken from."""
    __match_args__ = ("last4", "brand", "exp_month", "exp_year")
    def __new__(
        cls,
        *,
        last4: str,
        brand: PaymentSourceBankCardBrand | None = None,
        exp_month: int | None = None,
        exp_year: int | None = None,
    ) -> PaymentSourceBankCard: ...
    @property
    def last4(self) -> str:
        """Last four digits of the card number."""
    @property
    def brand(self) -> PaymentSourceBankCardBrand | None:
        """Brand of the card."""
    @property
    def exp_month(self) -> int | None:
        """Month in which the card expires."""
    @property
    def exp_year(self) -> int | None:
        """Year in which the card expires."""

PaymentSourceBankCardBrand: TypeAlias = Literal[
    "amex",
    "diners",
    "discover",
    "jcb",
    "mastercard",
    "unionpay",
    "unknown",
    "visa",
] | str
"""Brand of a bank card."""

@final
class PlanDetails(_Model):
    """A plan and its version."""
    __match_args__ = ("name", "version")
    def __new__(
        cls,
        *,
        name: str,
        version: PlanVersion | Mapping[str, Any] | None = None,
    ) -> PlanDetails: ...
    @property
    def name(self) -> str:
        """Which plan it is, such as `free`, `launch` or `scale`."""
    @property
    def version(self) -> PlanVersion | None:
        """Version of the plan, if known."""

@final
class PlanVersion(_Model):
    """The version of a plan."""
    __match_args__ = ("major", "minor")
    def __new__(cls, *, major: int, minor: int) -> PlanVersion: ...
    @property
    def major(self) -> int:
        """Major part of the version."""
    @property
    def minor(self) -> int:
        """Minor part of the version."""

@final
class ConnectedBranch(_Model):
    """A new branch and how to connect to it."""
    __match_args__ = ("created", "connection_string", "pooled_connection_string")
    def __new__(
        cls,
        *,
        created: CreateProjectBranchResponse | Mapping[str, Any],
        connection_string: str,
        pooled_connection_string: str,
    ) -> ConnectedBranch: ...
    @property
    def created(self) -> CreateProjectBranchResponse:
        """The answer to the creation, its operations finished."""
    @property
    def connection_string(self) -> str:
        """Connects to the endpoint itself."""
    @property
    def pooled_connection_string(self) -> str:
        """Connects through the pooler."""

@final
class ConnectedProject(_Model):
    """A new project and how to connect to it."""
    __match_args__ = ("created", "connection_string", "pooled_connection_string")
    def __new__(
        cls,
        *,
        created: CreateProjectResponse | Mapping[str, Any],
        connection_string: str,
        pooled_connection_string: str,
    ) -> ConnectedProject: ...
    @property
    def created(self) -> CreateProjectResponse:
        """The answer to the creation, its operations finished."""
    @property
    def connection_string(self) -> str:
        """Connects to the endpoint itself."""
    @property
    def pooled_connection_string(self) -> str:
        """Connects through the pooler."""

@final
class GottenBranch(_Model):
    """A branch that was there, or was created."""
    __match_args__ = ("branch", "created")
    def __new__(
        cls,
        *,
        branch: Branch | Mapping[str, Any],
        created: CreateProjectBranchResponse | Mapping[str, Any] | None = None,
    ) -> GottenBranch: ...
    @property
    def branch(self) -> Branch:
        """The branch."""
    @property
    def created(self) -> CreateProjectBranchResponse | None:
        """The answer to its creation; `None` when it was there, another process created it, or the
        answer was lost.
        """

@final
class RestoredSnapshot(_Model):
    """What became of a restore with preview."""
    __match_args__ = ("preview", "accepted")
    def __new__(
        cls,
        *,
        preview: RestoreSnapshotResponse | Mapping[str, Any],
        accepted: bool,
    ) -> RestoredSnapshot: ...
    @property
    def preview(self) -> RestoreSnapshotResponse:
        """The restored branch, as it was shown."""
    @property
    def accepted(self) -> bool:
        """Whether it was accepted; if not, the branch is deleted."""

NeonAuthEmailServerConfig: TypeAlias = StandardEmailServer | SharedEmailServer
"""The mail server to send through: your own or Neon's shared one."""

NeonAuthEmailServerConfigResponse: TypeAlias = StandardEmailServerResponse | SharedEmailServer
"""The mail server in use: your own or Neon's shared one."""

Trigger: TypeAlias = ScheduleTrigger | StorageObjectCreatedTrigger
"""A trigger: a rule that calls a function on a schedule or when an object is stored."""

TriggerCreateRequest: TypeAlias = ScheduleTriggerCreateRequest | StorageObjectCreatedTriggerCreateRequest
"""What a new trigger is to be, by its kind."""

TriggerUpdateRequest: TypeAlias = ScheduleTriggerUpdateRequest | StorageObjectCreatedTriggerUpdateRequest
"""What to change in a trigger, by its kind."""
