# Written by cargo xtask generate from api/. Do not edit.
import builtins
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from neonapi._async import AsyncList
from neonapi._neonapi import CancelToken, UnsetType
from neonapi._temporary import AsyncTemporaryBranch
from neonapi._types import BinaryWriter, FileContent, HasOperations, OnProgress, Seconds
from neonapi.models import (
    ActiveRegionsResponse,
    AdvisorCategory,
    AdvisorIssue,
    AdvisorSeverity,
    AnonymizedBranchStatusResponse,
    ApiKeyCreateResponse,
    ApiKeyRevokeResponse,
    ApiKeysListResponseItem,
    AuthDetailsResponse,
    AvailablePreloadLibraries,
    AvailablePreloadLibrary,
    BackupSchedule,
    BackupScheduleItem,
    Branch,
    BranchAiGateway,
    BranchCreateRequestEndpointOptions,
    BranchOperations,
    BranchSchemaResponse,
    BranchSortBy,
    BranchStorage,
    Bucket,
    BucketCreateRequestAccessLevel,
    BucketObject,
    BucketObjectsListResponse,
    BucketsListResponse,
    ConnectedBranch,
    ConnectedProject,
    ConsumptionHistoryGranularity,
    ConsumptionHistoryPerBranchV2,
    ConsumptionHistoryPerProject,
    ConsumptionHistoryPerProjectV2,
    CreateCredentialRequestPrincipalType,
    CreateCredentialResponse,
    CreateProjectBranchAnonymizedResponse,
    CreateProjectBranchResponse,
    CreateProjectResponse,
    CreateSnapshotResponse,
    CredentialMeta,
    CredentialScope,
    CredentialSecret,
    CurrentUserInfoResponse,
    CustomDomain,
    DataApiCreateRequestAuthProvider,
    DataApiResponse,
    Database,
    DatabaseOperations,
    DatabasesResponse,
    DefaultEndpointSettings,
    Endpoint,
    EndpointOperations,
    EndpointPoolerMode,
    EndpointSettingsData,
    EndpointType,
    EndpointsResponse,
    FunctionDeployRequestRuntime,
    GetConsumptionHistoryPerBranchV2Response,
    GetConsumptionHistoryPerProjectResponse,
    GetConsumptionHistoryPerProjectV2Response,
    GetOrganizationMembersResponse,
    GetProjectAdvisorSecurityIssuesResponse,
    GetProjectBranchResponse,
    GottenBranch,
    Invitation,
    Jwks,
    JwksCreationOperation,
    ListCredentialsResponse,
    ListNeonAuthIntegrationsResponse,
    ListNeonAuthOauthProvidersResponse,
    ListProjectBranchCustomDomainsResponse,
    ListProjectBranchFunctionsResponse,
    ListProjectBranchesResponse,
    ListProjectMembersResponse,
    ListProjectOperationsResponse,
    ListProjectPermissionsResponse,
    ListProjectsResponse,
    ListSharedProjectsResponse,
    ListSnapshotsResponse,
    MaskingRule,
    Member,
    MemberRole,
    MemberSortBy,
    MemberWithUser,
    NeonAuthCreateIntegrationResponse,
    NeonAuthDeleteDomainFromRedirectUriWhitelistItem,
    NeonAuthEmailAndPasswordConfig,
    NeonAuthEmailServerConfig,
    NeonAuthEmailServerConfigResponse,
    NeonAuthEmailVerificationMethod,
    NeonAuthIntegration,
    NeonAuthMagicLinkConfig,
    NeonAuthOauthProvider,
    NeonAuthOauthProviderId,
    NeonAuthOrganizationConfig,
    NeonAuthOrganizationConfigUpdateCreatorRole,
    NeonAuthPhoneNumberConfig,
    NeonAuthPluginConfigs,
    NeonAuthRedirectUriWhitelistDomain,
    NeonAuthRedirectUriWhitelistResponse,
    NeonAuthSupportedAuthProvider,
    NeonAuthWebhookConfig,
    NeonAuthWebhookConfigEnabledEventsItem,
    NeonFunction,
    NeonFunctionDeployment,
    Operation,
    OrgApiKeyCreateResponse,
    OrgApiKeyRevokeResponse,
    OrgApiKeysListResponseItem,
    Organization,
    OrganizationInvitationsResponse,
    OrganizationInviteCreateRequest,
    OrganizationsResponse,
    PresignRequestOperation,
    PresignResponse,
    Project,
    ProjectBranchLogFieldValuesResponse,
    ProjectBranchLogFieldsResponse,
    ProjectBranchLogRecord,
    ProjectBranchLogSeverity,
    ProjectBranchLogSource,
    ProjectBranchLogsQueryRequestSortOrder,
    ProjectBranchLogsQueryResponse,
    ProjectCreateRequestProjectBranch,
    ProjectJwksResponse,
    ProjectListItem,
    ProjectMember,
    ProjectMemberRoleResponse,
    ProjectPermission,
    ProjectRecoverResponse,
    ProjectRole,
    ProjectSettingsData,
    ProjectTransferRequestResponse,
    RegionResponse,
    RestoreSnapshotResponse,
    RestoredSnapshot,
    Role,
    RoleOperations,
    RolesResponse,
    RotateCredentialResponse,
    SendNeonAuthTestEmailResponse,
    Snapshot,
    SortOrder,
    Trigger,
    TriggerCreateRequest,
    TriggerUpdateRequest,
    TriggersListResponse,
    UpdateProjectResponse,
    VpcEndpoint,
    VpcEndpointDetails,
    VpcEndpointWithRegion,
    VpcEndpointsResponse,
    VpcEndpointsWithRegionResponse,
)
from neonapi._group import AsyncGroup, AsyncGroups

class AsyncAiGateway(AsyncGroup):
    """The AI gateway of a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchAiGateway:
        """Tells whether the AI gateway is enabled on a branch and where it is reached."""

class AsyncApiKeys(AsyncGroup):
    """Personal API keys."""
    async def create(
        self,
        *,
        key_name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ApiKeyCreateResponse:
        """Creates a personal API key."""
    def list(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ApiKeysListResponseItem, builtins.list[ApiKeysListResponseItem]]:
        """Lists the personal API keys of the user, without their secrets."""
    async def revoke(
        self,
        key_id: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ApiKeyRevokeResponse:
        """Revokes a personal API key at once."""

class AsyncAuth(AsyncGroup):
    """Neon Auth of a branch: set-up, e-mail, plugins, webhooks."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        database_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthCreateIntegrationResponse:
        """Turns Neon Auth on for a branch with the chosen provider."""
    async def disable(
        self,
        project_id: str,
        branch_id: str,
        *,
        delete_data: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Turns Neon Auth off for a branch, deleting its data if asked for."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthIntegration:
        """Returns the Neon Auth integration of a branch."""
    async def get_allow_localhost(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bool:
        """Tells whether Neon Auth of a branch accepts localhost addresses."""
    async def get_email_and_password(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailAndPasswordConfig:
        """Returns the email and password sign-in settings of a branch."""
    async def get_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Returns the mail server that Neon Auth of a branch sends through."""
    async def get_phone_number_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPhoneNumberConfig:
        """Returns the settings of sign-in by phone number on a branch."""
    async def get_plugins(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPluginConfigs:
        """Returns the settings of all Neon Auth plugins of a branch."""
    async def get_webhooks(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthWebhookConfig:
        """Returns the webhook settings of Neon Auth on a branch."""
    async def send_test_email(
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
        """Sends a test email through a mail server given in the request."""
    async def test_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        recipient_email: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> SendNeonAuthTestEmailResponse:
        """Sends a test email through the mail server configured for a branch."""
    async def update_allow_localhost(
        self,
        project_id: str,
        branch_id: str,
        *,
        allow_localhost: bool,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bool:
        """Sets whether Neon Auth of a branch accepts localhost addresses."""
    async def update_config(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Changes the application name of Neon Auth on a branch."""
    async def update_email_and_password(
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
        """Changes the email and password sign-in settings of a branch."""
    async def update_email_provider(
        self,
        project_id: str,
        branch_id: str,
        *,
        email_provider: NeonAuthEmailServerConfig | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Sets the mail server that Neon Auth of a branch sends through."""
    async def update_magic_link_plugin(
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
        """Changes the settings of sign-in by magic link on a branch."""
    async def update_organization_plugin(
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
        """Changes the settings of the organization plugin on a branch."""
    async def update_phone_number_plugin(
        self,
        project_id: str,
        branch_id: str,
        *,
        enabled: bool | None = None,
        otp_expires_in: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthPhoneNumberConfig:
        """Changes the settings of sign-in by phone number on a branch."""
    async def update_webhooks(
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
        """Replaces the webhook settings of Neon Auth on a branch."""

class AsyncAuthOauthProviders(AsyncGroup):
    """OAuth providers of Neon Auth on a branch."""
    async def add(
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
        """Adds an OAuth provider to Neon Auth of a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes an OAuth provider from Neon Auth of a branch."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse]:
        """Lists the OAuth providers that users of a branch can sign in with."""
    async def update(
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
        """Changes the client settings of an OAuth provider of a branch."""

class AsyncAuthTrustedDomains(AsyncGroup):
    """Domains that Neon Auth on a branch may redirect to."""
    async def add(
        self,
        project_id: str,
        branch_id: str,
        *,
        domain: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Adds a domain that Neon Auth of a branch may redirect to."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        domains: Sequence[NeonAuthDeleteDomainFromRedirectUriWhitelistItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes domains from those a branch trusts for redirects."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse]:
        """Lists the domains that Neon Auth of a branch may redirect to."""

class AsyncAuthUsers(AsyncGroup):
    """Users of Neon Auth on a branch."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        email: str,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Creates a user in Neon Auth of a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        auth_user_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a user from Neon Auth of a branch."""
    async def update_role(
        self,
        project_id: str,
        branch_id: str,
        auth_user_id: str,
        *,
        roles: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Replaces the roles of a Neon Auth user of a branch."""

class AsyncBranches(AsyncGroup):
    """Branches: copy-on-write lines of data inside a project."""
    async def anonymized_status(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AnonymizedBranchStatusResponse:
        """Reads how far the anonymization of a branch has come."""
    async def compare_schema(
        self,
        project_id: str,
        branch_id: str,
        *,
        db_name: str,
        base_branch_id: str | None = None,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        base_lsn: str | None = None,
        base_timestamp: datetime | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str | None:
        """Compares the schema of a database between two branches."""
    async def count(
        self,
        project_id: str,
        *,
        search: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Counts the branches of a project."""
    async def create(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectBranchResponse:
        """Creates a branch of a project, with endpoints if asked for."""
    async def create_and_connect(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ConnectedBranch:
        """Creates a branch with a compute and gives connection strings to it. Waits for it,
        whatever the settings say.
        """
    async def create_anonymized(
        self,
        project_id: str,
        *,
        annotation_value: Mapping[str, str] | None = None,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        masking_rules: Sequence[MaskingRule | Mapping[str, Any]] | None = None,
        start_anonymization: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectBranchAnonymizedResponse:
        """Creates a branch whose data can be masked by rules given along."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations | None:
        """Deletes a branch of a project."""
    async def finalize_restore(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Completes a restore that was left open on a branch."""
    async def find_by_name(
        self,
        project_id: str,
        name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Branch | None:
        """Finds a branch by its exact name."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> GetProjectBranchResponse:
        """Reads one branch of a project together with its annotation."""
    async def get_default(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Branch:
        """Gives the default branch of a project."""
    async def get_masking_rules(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[MaskingRule]:
        """Reads the masking rules of an anonymized branch."""
    async def get_or_create(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> GottenBranch:
        """Gives the branch of a name, and creates it when there is none. Waits until it is ready,
        whatever the settings say.
        """
    async def get_schema(
        self,
        project_id: str,
        branch_id: str,
        *,
        db_name: str,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        format: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchSchemaResponse:
        """Reads the schema of a database on a branch, as SQL or as JSON."""
    def list(
        self,
        project_id: str,
        *,
        search: str | None = None,
        sort_by: BranchSortBy | None = None,
        cursor: str | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        include_deleted: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Branch, ListProjectBranchesResponse]:
        """Lists the branches of a project, the latest updated first unless told otherwise."""
    async def reset_from_parent(
        self,
        project_id: str,
        branch_id: str,
        *,
        preserve_under_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Makes a branch the same as its parent is now; what was changed on it is lost."""
    async def restore(
        self,
        project_id: str,
        branch_id: str,
        *,
        source_branch_id: str,
        source_lsn: str | None = None,
        source_timestamp: datetime | None = None,
        preserve_under_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Restores a branch to the state of a source branch, now or at a past point."""
    async def set_default(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Makes a branch the default one of its project."""
    async def start_anonymization(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AnonymizedBranchStatusResponse:
        """Starts the masking of the data of an anonymized branch."""
    def temporary(
        self,
        project_id: str,
        *,
        endpoints: Sequence[BranchCreateRequestEndpointOptions | Mapping[str, Any]] | None = None,
        parent_id: str | None = None,
        name: str | None = None,
        parent_lsn: str | None = None,
        parent_timestamp: datetime | None = None,
        protected: bool | None = None,
        archived: bool | None = None,
        init_source: str | None = None,
        expires_at: datetime | None = None,
        annotation_value: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> AsyncTemporaryBranch:
        """Creates a branch that is deleted at the end of a `with` block, also after an exception.
        """
    async def update(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str | None = None,
        protected: bool | None = None,
        expires_at: datetime | None | UnsetType = ...,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> BranchOperations:
        """Changes the name, the protection or the expiry of a branch."""
    async def update_masking_rules(
        self,
        project_id: str,
        branch_id: str,
        *,
        masking_rules: Sequence[MaskingRule | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[MaskingRule]:
        """Changes the masking rules of an anonymized branch."""

class AsyncBuckets(AsyncGroup):
    """Buckets of object storage on a branch."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        access_level: BucketCreateRequestAccessLevel | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Bucket:
        """Creates a bucket on a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a bucket of a branch."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Bucket, BucketsListResponse]:
        """Lists the buckets of a branch."""

class AsyncConsumption(AsyncGroup):
    """Consumption: what projects and branches used over time, for billing."""
    def per_branch_v2(
        self,
        *,
        project_ids: Sequence[str],
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        org_id: str,
        metrics: Sequence[str],
        cursor: str | None = None,
        limit: int | None = None,
        branch_ids: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ConsumptionHistoryPerBranchV2, GetConsumptionHistoryPerBranchV2Response]:
        """Lists the consumption metrics of branches over a span of time."""
    def per_project(
        self,
        *,
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        cursor: str | None = None,
        limit: int | None = None,
        project_ids: Sequence[str] | None = None,
        org_id: str | None = None,
        include_v1_metrics: bool | None = None,
        metrics: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ConsumptionHistoryPerProject, GetConsumptionHistoryPerProjectResponse]:
        """Lists the older consumption figures of projects over a span of time."""
    def per_project_v2(
        self,
        *,
        from_time: datetime,
        to_time: datetime,
        granularity: ConsumptionHistoryGranularity,
        org_id: str,
        metrics: Sequence[str],
        cursor: str | None = None,
        limit: int | None = None,
        project_ids: Sequence[str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ConsumptionHistoryPerProjectV2, GetConsumptionHistoryPerProjectV2Response]:
        """Lists the consumption metrics of projects over a span of time."""

class AsyncCredentials(AsyncGroup):
    """Credentials that programs use on a branch."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        scopes: Sequence[CredentialScope],
        principal_type: CreateCredentialRequestPrincipalType,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CreateCredentialResponse:
        """Creates a credential of a branch with the given scopes."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[CredentialMeta, ListCredentialsResponse]:
        """Lists the credentials of a branch, without their secrets."""
    async def reveal(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CredentialSecret:
        """Returns the secrets of a credential of a branch."""
    async def revoke(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Revokes a credential of a branch."""
    async def rotate(
        self,
        project_id: str,
        branch_id: str,
        token_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> RotateCredentialResponse:
        """Replaces the secrets of a credential of a branch by new ones."""

class AsyncCustomDomains(AsyncGroup):
    """Custom domains of what runs on a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        domain: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a custom domain from a branch."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[CustomDomain, ListProjectBranchCustomDomainsResponse]:
        """Lists the custom domains of a branch."""
    async def register(
        self,
        project_id: str,
        branch_id: str,
        *,
        domain: str,
        entity_type: str,
        entity_id: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CustomDomain:
        """Registers a custom domain for something on a branch, such as a function."""

class AsyncDataApi(AsyncGroup):
    """The Data API: HTTP access to a database."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        auth_provider: DataApiCreateRequestAuthProvider | None = None,
        jwks_url: str | None = None,
        provider_name: str | None = None,
        jwt_audience: str | None = None,
        add_default_grants: bool | None = None,
        skip_auth_schema: bool | None = None,
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
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Sets up the Data API, an HTTP interface to the tables, for a database of a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the Data API from a database of a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> DataApiResponse:
        """Gets the URL, status and settings of the Data API of a database."""
    async def update(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
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
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Changes the settings of the Data API of a database."""

class AsyncDatabases(AsyncGroup):
    """Databases of a branch."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        owner_name: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations:
        """Creates a database on a branch, owned by a role of that branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations | None:
        """Deletes a database from a branch, with its data."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Database:
        """Reads one database of a branch by its name."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Database, DatabasesResponse]:
        """Lists the databases on a branch."""
    async def update(
        self,
        project_id: str,
        branch_id: str,
        database_name: str,
        *,
        name: str | None = None,
        owner_name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> DatabaseOperations:
        """Renames a database or gives it to another role."""

class AsyncEndpoints(AsyncGroup):
    """Endpoints: the addresses of computes, which run Postgres on a branch."""
    async def create(
        self,
        project_id: str,
        *,
        branch_id: str,
        type: EndpointType,
        region_id: str | None = None,
        settings: EndpointSettingsData | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        pooler_enabled: bool | None = None,
        pooler_mode: EndpointPoolerMode | None = None,
        disabled: bool | None = None,
        passwordless_access: bool | None = None,
        suspend_timeout_seconds: int | None = None,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Creates an endpoint on a branch, so that it can be connected to."""
    async def delete(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations | None:
        """Deletes an endpoint; the branch and its data stay."""
    async def get(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Endpoint:
        """Reads one endpoint of a project."""
    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Endpoint, EndpointsResponse]:
        """Lists the endpoints of a project, over all its branches."""
    def list_by_branch(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Endpoint, EndpointsResponse]:
        """Lists the endpoints of one branch."""
    async def restart(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Restarts the compute of an endpoint."""
    async def start(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Starts the compute of an endpoint."""
    async def suspend(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Suspends the compute of an endpoint."""
    async def update(
        self,
        project_id: str,
        endpoint_id: str,
        *,
        branch_id: str | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        settings: EndpointSettingsData | Mapping[str, Any] | None = None,
        pooler_enabled: bool | None = None,
        pooler_mode: EndpointPoolerMode | None = None,
        disabled: bool | None = None,
        passwordless_access: bool | None = None,
        suspend_timeout_seconds: int | None = None,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> EndpointOperations:
        """Changes the size, the settings or other properties of an endpoint."""

class AsyncFunctions(AsyncGroup):
    """Functions deployed to a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a function of a branch."""
    async def deploy(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        zip: FileContent | None = None,
        runtime: FunctionDeployRequestRuntime | None = None,
        environment: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunctionDeployment:
        """Deploys code to a function of a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunction:
        """Gets one function of a branch, with its deployments."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonFunction, ListProjectBranchFunctionsResponse]:
        """Lists the functions of a branch."""
    async def update(
        self,
        project_id: str,
        branch_id: str,
        slug: str,
        *,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonFunction:
        """Changes the display name of a function."""

class AsyncLegacyAuth(AsyncGroup):
    """Neon Auth by project: the older form, mostly deprecated."""
    async def add_domain(
        self,
        project_id: str,
        *,
        domain: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Adds a domain that Neon Auth of a project may redirect to."""
    async def add_oauth_provider(
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
        """Adds an OAuth provider to Neon Auth of a project."""
    async def create_integration(
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
        """Creates a Neon Auth integration on the branch named in the request."""
    async def create_sdk_keys(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthCreateIntegrationResponse:
        """Creates new SDK keys at the auth provider of a project."""
    async def create_user(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        email: str,
        name: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Creates a Neon Auth user in a project."""
    async def delete_domains(
        self,
        project_id: str,
        *,
        auth_provider: NeonAuthSupportedAuthProvider,
        domains: Sequence[NeonAuthDeleteDomainFromRedirectUriWhitelistItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes domains from those a project trusts for redirects."""
    async def delete_integration(
        self,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        *,
        delete_data: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the integration of a project with an auth provider."""
    async def delete_oauth_provider(
        self,
        project_id: str,
        oauth_provider_id: NeonAuthOauthProviderId,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes an OAuth provider from Neon Auth of a project."""
    async def delete_user(
        self,
        project_id: str,
        auth_user_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a Neon Auth user of a project."""
    async def get_email_server(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Returns the mail server that Neon Auth of a project sends through."""
    def list_domains(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse]:
        """Lists the domains that Neon Auth of a project may redirect to."""
    def list_integrations(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonAuthIntegration, ListNeonAuthIntegrationsResponse]:
        """Lists the Neon Auth integrations of a project."""
    def list_oauth_providers(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse]:
        """Lists the OAuth providers that users of a project can sign in with."""
    async def transfer_ownership(
        self,
        *,
        project_id: str,
        auth_provider: NeonAuthSupportedAuthProvider,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Begins handing the project at the auth provider over to the user."""
    async def update_email_server(
        self,
        project_id: str,
        *,
        email_provider: NeonAuthEmailServerConfig | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> NeonAuthEmailServerConfigResponse | dict[str, Any]:
        """Sets the mail server that Neon Auth of a project sends through."""
    async def update_oauth_provider(
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
        """Changes the client settings of an OAuth provider of a project."""

class AsyncLogs(AsyncGroup):
    """Logs of what runs on a branch."""
    def field_values(
        self,
        project_id: str,
        branch_id: str,
        field_name: str,
        *,
        since: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        source: ProjectBranchLogSource | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[str, ProjectBranchLogFieldValuesResponse]:
        """Lists the values that one log field of a branch takes."""
    def fields(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[str, ProjectBranchLogFieldsResponse]:
        """Lists the log fields of a branch by name."""
    def query(
        self,
        project_id: str,
        branch_id: str,
        *,
        since: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort_order: ProjectBranchLogsQueryRequestSortOrder | None = None,
        source: ProjectBranchLogSource | None = None,
        service_name: str | None = None,
        scope_name: str | None = None,
        minimum_severity: ProjectBranchLogSeverity | None = None,
        severity_text: str | None = None,
        body_contains: str | None = None,
        trace_id: str | None = None,
        logql: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ProjectBranchLogRecord, ProjectBranchLogsQueryResponse]:
        """Searches the logs of a branch and lists the records that match."""

class AsyncObjects(AsyncGroup):
    """Objects in a bucket."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes one object of a bucket."""
    async def delete_by_prefix(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        prefix: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Deletes all objects of a bucket whose keys have a given beginning."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> bytes:
        """Downloads the bytes of an object of a bucket."""
    async def get_to(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        writer: BinaryWriter,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int:
        """Writes an object to a file or another writer, piece by piece."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        *,
        prefix: str | None = None,
        delimiter: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[BucketObject, BucketObjectsListResponse]:
        """Lists the objects of a bucket."""
    async def presign(
        self,
        project_id: str,
        branch_id: str,
        bucket_name: str,
        object_key: str,
        *,
        operation: PresignRequestOperation,
        content_type: str | None = None,
        expires_in_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> PresignResponse:
        """Makes a presigned URL to upload or download an object for a limited time."""

class AsyncOperations(AsyncGroup):
    """Operations: the background work that mutations start."""
    async def get(
        self,
        project_id: str,
        operation_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Operation:
        """Reads one operation and its present status."""
    def list(
        self,
        project_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Operation, ListProjectOperationsResponse]:
        """Lists the operations of a project, the newest first."""
    async def wait_for(
        self,
        operations: Iterable[Operation] | HasOperations,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Waits until operations have succeeded."""
    async def wait_for_ids(
        self,
        project_id: str,
        operation_ids: Iterable[str],
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Waits until operations of a project, given by their identifiers, have succeeded."""

class AsyncOrganizationApiKeys(AsyncGroup):
    """API keys of an organization, whole or for one project."""
    async def create(
        self,
        org_id: str,
        *,
        key_name: str,
        project_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> OrgApiKeyCreateResponse:
        """Creates an API key of an organization, for all its projects or for one."""
    def list(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[OrgApiKeysListResponseItem, builtins.list[OrgApiKeysListResponseItem]]:
        """Lists the API keys of an organization, without the keys themselves."""
    async def revoke(
        self,
        org_id: str,
        key_id: int,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> OrgApiKeyRevokeResponse:
        """Revokes an API key of an organization."""

class AsyncOrganizationInvitations(AsyncGroup):
    """Invitations to join an organization."""
    async def create(
        self,
        org_id: str,
        *,
        invitations: Sequence[OrganizationInviteCreateRequest | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> builtins.list[Invitation]:
        """Invites people to an organization by email."""
    def list(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Invitation, OrganizationInvitationsResponse]:
        """Lists the invitations to an organization."""

class AsyncOrganizationMembers(AsyncGroup):
    """Members of an organization."""
    async def get(
        self,
        org_id: str,
        member_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Member:
        """Fetches one member of an organization."""
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
    ) -> AsyncList[MemberWithUser, GetOrganizationMembersResponse]:
        """Lists the members of an organization."""
    async def remove(
        self,
        org_id: str,
        member_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a member from an organization."""
    async def update(
        self,
        org_id: str,
        member_id: str,
        *,
        role: MemberRole,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Member:
        """Changes the role of a member of an organization."""

class AsyncOrganizationVpcEndpoints(AsyncGroup):
    """VPC endpoints that an organization allows."""
    async def assign(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        label: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Assigns a VPC endpoint to an organization in a region, with a label."""
    async def delete(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes a VPC endpoint from an organization."""
    async def get(
        self,
        org_id: str,
        region_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> VpcEndpointDetails:
        """Fetches the state of a VPC endpoint and the projects restricted to it."""
    def list(
        self,
        org_id: str,
        region_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[VpcEndpoint, VpcEndpointsResponse]:
        """Lists the VPC endpoints of an organization in one region."""
    def list_all_regions(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[VpcEndpointWithRegion, VpcEndpointsWithRegionResponse]:
        """Lists the VPC endpoints of an organization in all regions."""

class AsyncOrganizations(AsyncGroup):
    """Organizations and their spending limits."""
    async def delete_spending_limit(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Removes the spending limit of an organization."""
    async def get(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Organization:
        """Fetches one organization."""
    async def get_spending_limit(
        self,
        org_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int | None:
        """Fetches the spending limit of an organization."""
    async def set_spending_limit(
        self,
        org_id: str,
        *,
        spending_limit_cents: int,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> int | None:
        """Sets the spending limit of an organization."""

class AsyncProjectJwks(AsyncGroup):
    """Key sets (JWKS) whose tokens a project accepts."""
    async def add(
        self,
        project_id: str,
        *,
        jwks_url: str,
        provider_name: str,
        branch_id: str | None = None,
        jwt_audience: str | None = None,
        role_names: Sequence[str] | None = None,
        skip_role_creation: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> JwksCreationOperation:
        """Adds a JWKS URL, whose keys verify the tokens that clients log in with."""
    async def delete(
        self,
        project_id: str,
        jwks_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Jwks:
        """Removes a JWKS URL from a project."""
    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Jwks, ProjectJwksResponse]:
        """Lists the JWKS URLs that a project accepts for signed tokens."""

class AsyncProjectMembers(AsyncGroup):
    """Members of a project and their roles in it."""
    def list(
        self,
        project_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ProjectMember, ListProjectMembersResponse]:
        """Lists the members of a project and the access each has."""
    async def remove_role(
        self,
        project_id: str,
        member_id: str,
        *,
        confirm_self_lockout: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectMemberRoleResponse:
        """Takes away the role that a member was given on a project."""
    async def set_role(
        self,
        project_id: str,
        member_id: str,
        *,
        role: ProjectRole,
        confirm_self_demotion: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectMemberRoleResponse:
        """Gives a member a role on a project, in place of any earlier one."""

class AsyncProjectPermissions(AsyncGroup):
    """Access to a project granted to people outside its organization."""
    async def grant(
        self,
        project_id: str,
        *,
        email: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectPermission:
        """Shares a project with a person, named by email address."""
    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ProjectPermission, ListProjectPermissionsResponse]:
        """Lists the people that a project is shared with."""
    async def revoke(
        self,
        project_id: str,
        permission_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectPermission:
        """Ends the sharing of a project with a person."""

class AsyncProjectVpcEndpoints(AsyncGroup):
    """VPC endpoints that a project is restricted to."""
    async def assign(
        self,
        project_id: str,
        vpc_endpoint_id: str,
        *,
        label: str,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Restricts a project to a VPC endpoint, with a label."""
    async def delete(
        self,
        project_id: str,
        vpc_endpoint_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Lifts the restriction of a project to a VPC endpoint."""
    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[VpcEndpoint, VpcEndpointsResponse]:
        """Lists the VPC endpoints that a project is restricted to."""

class AsyncProjects(AsyncGroup):
    """Projects: the top level of everything Neon keeps, with their limits, sharing and transfer."""
    async def accept_transfer_request(
        self,
        project_id: str,
        request_id: str,
        *,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Accepts a transfer request and so takes over the project."""
    def available_preload_libraries(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[AvailablePreloadLibrary, AvailablePreloadLibraries]:
        """Lists the shared libraries that Postgres can preload in a project."""
    async def connection_string(
        self,
        project_id: str,
        *,
        branch_id: str | None = None,
        endpoint_id: str | None = None,
        database_name: str | None = None,
        role_name: str | None = None,
        pooled: bool = False,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Gives a connection string; branch, database and role are chosen where there is no doubt.
        """
    async def connection_uri(
        self,
        project_id: str,
        *,
        database_name: str,
        role_name: str,
        branch_id: str | None = None,
        endpoint_id: str | None = None,
        pooled: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Builds the connection URI of a database for a given role."""
    async def create(
        self,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        branch: ProjectCreateRequestProjectBranch | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        region_id: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        pg_version: int | None = None,
        store_passwords: bool | None = None,
        history_retention_seconds: int | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateProjectResponse:
        """Creates a project with a default branch, a database, a role and a compute."""
    async def create_and_connect(
        self,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        branch: ProjectCreateRequestProjectBranch | Mapping[str, Any] | None = None,
        autoscaling_limit_min_cu: float | None = None,
        autoscaling_limit_max_cu: float | None = None,
        provisioner: str | None = None,
        region_id: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        pg_version: int | None = None,
        store_passwords: bool | None = None,
        history_retention_seconds: int | None = None,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> ConnectedProject:
        """Creates a project and gives connection strings to it. Waits for it, whatever the settings
        say.
        """
    async def create_transfer_request(
        self,
        project_id: str,
        *,
        ttl_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectTransferRequestResponse:
        """Opens a request that lets another account take over a project."""
    async def delete(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Project:
        """Deletes a project with everything in it."""
    async def find_by_name(
        self,
        name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectListItem | None:
        """Finds a project by its exact name."""
    async def get(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Project:
        """Fetches one project with its settings and consumption figures."""
    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        org_id: str | None = None,
        timeout: int | None = None,
        recoverable: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ProjectListItem, ListProjectsResponse]:
        """Lists the projects that the API key can see."""
    def list_advisor_issues(
        self,
        project_id: str,
        *,
        branch_id: str | None = None,
        database_name: str | None = None,
        category: AdvisorCategory | None = None,
        min_severity: AdvisorSeverity | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[AdvisorIssue, GetProjectAdvisorSecurityIssuesResponse]:
        """Lists the problems that the advisor finds in a database of a project."""
    def list_shared(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        timeout: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[ProjectListItem, ListSharedProjectsResponse]:
        """Lists the projects that others have shared with the user."""
    async def recover(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> ProjectRecoverResponse:
        """Brings back a deleted project."""
    async def transfer(
        self,
        source_org_id: str,
        *,
        destination_org_id: str,
        project_ids: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Moves projects from one organization to another."""
    async def transfer_from_user(
        self,
        *,
        destination_org_id: str,
        project_ids: Sequence[str],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Moves projects from the user's personal account to an organization."""
    async def update(
        self,
        project_id: str,
        *,
        settings: ProjectSettingsData | Mapping[str, Any] | None = None,
        name: str | None = None,
        default_endpoint_settings: DefaultEndpointSettings | Mapping[str, Any] | None = None,
        history_retention_seconds: int | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> UpdateProjectResponse:
        """Changes the name, settings or history retention of a project."""

class AsyncRegions(AsyncGroup):
    """Regions that projects can be created in."""
    def list(
        self,
        *,
        org_id: str | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[RegionResponse, ActiveRegionsResponse]:
        """Lists the regions in which projects can be created."""

class AsyncRoles(AsyncGroup):
    """Postgres roles of a branch, and their passwords."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        name: str,
        no_login: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations:
        """Creates a Postgres role on a branch."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations | None:
        """Deletes a Postgres role from a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Role:
        """Reads one Postgres role of a branch by its name, without its password."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Role, RolesResponse]:
        """Lists the Postgres roles on a branch, without their passwords."""
    async def password(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> str:
        """Reads the stored password of a role."""
    async def reset_password(
        self,
        project_id: str,
        branch_id: str,
        role_name: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RoleOperations:
        """Gives a role a new password and returns it."""

class AsyncSnapshots(AsyncGroup):
    """Snapshots of branches, and the schedules that take them."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        lsn: str | None = None,
        timestamp: datetime | None = None,
        name: str | None = None,
        slug: str | None = None,
        expires_at: datetime | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> CreateSnapshotResponse:
        """Takes a snapshot of a branch, now or as of a past point."""
    async def delete(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> builtins.list[Operation]:
        """Deletes a snapshot from a project."""
    async def get_schedule(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BackupSchedule:
        """Reads the snapshot schedule of a branch."""
    def list(
        self,
        project_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Snapshot, ListSnapshotsResponse]:
        """Lists the snapshots of a project."""
    async def restore(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        branch_name: str | None = None,
        name: str | None = None,
        target_branch_id: str | None = None,
        finalize_restore: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RestoreSnapshotResponse:
        """Restores a snapshot to a branch."""
    async def restore_with_preview(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        accept: Callable[[RestoreSnapshotResponse], bool | Awaitable[bool]],
        branch_name: str | None = None,
        name: str | None = None,
        target_branch_id: str | None = None,
        finalize_restore: bool | None = None,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
        wait: bool | None = None,
        wait_timeout: Seconds | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> RestoredSnapshot:
        """Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops
        it.
        """
    async def set_schedule(
        self,
        project_id: str,
        branch_id: str,
        *,
        schedule: Sequence[BackupScheduleItem | Mapping[str, Any]],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Sets the snapshot schedule of a branch in place of the one it had."""
    async def update(
        self,
        project_id: str,
        snapshot_id: str,
        *,
        name: str | None = None,
        expires_at: datetime | None | UnsetType = ...,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Snapshot:
        """Changes the name or the expiry of a snapshot."""

class AsyncStorage(AsyncGroup):
    """Object storage of a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> BranchStorage:
        """Tells whether object storage is enabled on a branch and how S3 clients reach it."""

class AsyncTriggers(AsyncGroup):
    """Triggers: what makes a function run."""
    async def create(
        self,
        project_id: str,
        branch_id: str,
        *,
        trigger: TriggerCreateRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Creates a trigger that calls a function on a schedule or when an object is stored."""
    async def delete(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> None:
        """Deletes a trigger of a branch."""
    async def get(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Gets one trigger of a branch."""
    def list(
        self,
        project_id: str,
        branch_id: str,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Trigger | dict[str, Any], TriggersListResponse]:
        """Lists the triggers of a branch."""
    async def update(
        self,
        project_id: str,
        branch_id: str,
        trigger_id: str,
        *,
        trigger: TriggerUpdateRequest | Mapping[str, Any],
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> Trigger | dict[str, Any]:
        """Changes a trigger of a branch."""

class AsyncUsers(AsyncGroup):
    """The account behind the key."""
    async def auth_details(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AuthDetailsResponse:
        """Tells whose credentials the call was made with and of what kind."""
    async def me(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> CurrentUserInfoResponse:
        """Returns the current user with limits, plan and billing account."""
    def organizations(
        self,
        *,
        cancel: CancelToken | None = None,
        call_timeout: Seconds | None = None,
    ) -> AsyncList[Organization, OrganizationsResponse]:
        """Lists the organizations that the current user belongs to."""

class AsyncClientGroups(AsyncGroups):
    """The groups of an async client."""

    @property
    def ai_gateway(self) -> AsyncAiGateway:
        """The AI gateway of a branch."""
    @property
    def api_keys(self) -> AsyncApiKeys:
        """Personal API keys."""
    @property
    def auth(self) -> AsyncAuth:
        """Neon Auth of a branch: set-up, e-mail, plugins, webhooks."""
    @property
    def auth_oauth_providers(self) -> AsyncAuthOauthProviders:
        """OAuth providers of Neon Auth on a branch."""
    @property
    def auth_trusted_domains(self) -> AsyncAuthTrustedDomains:
        """Domains that Neon Auth on a branch may redirect to."""
    @property
    def auth_users(self) -> AsyncAuthUsers:
        """Users of Neon Auth on a branch."""
    @property
    def branches(self) -> AsyncBranches:
        """Branches: copy-on-write lines of data inside a project."""
    @property
    def buckets(self) -> AsyncBuckets:
        """Buckets of object storage on a branch."""
    @property
    def consumption(self) -> AsyncConsumption:
        """Consumption: what projects and branches used over time, for billing."""
    @property
    def credentials(self) -> AsyncCredentials:
        """Credentials that programs use on a branch."""
    @property
    def custom_domains(self) -> AsyncCustomDomains:
        """Custom domains of what runs on a branch."""
    @property
    def data_api(self) -> AsyncDataApi:
        """The Data API: HTTP access to a database."""
    @property
    def databases(self) -> AsyncDatabases:
        """Databases of a branch."""
    @property
    def endpoints(self) -> AsyncEndpoints:
        """Endpoints: the addresses of computes, which run Postgres on a branch."""
    @property
    def functions(self) -> AsyncFunctions:
        """Functions deployed to a branch."""
    @property
    def legacy_auth(self) -> AsyncLegacyAuth:
        """Neon Auth by project: the older form, mostly deprecated."""
    @property
    def logs(self) -> AsyncLogs:
        """Logs of what runs on a branch."""
    @property
    def objects(self) -> AsyncObjects:
        """Objects in a bucket."""
    @property
    def operations(self) -> AsyncOperations:
        """Operations: the background work that mutations start."""
    @property
    def organization_api_keys(self) -> AsyncOrganizationApiKeys:
        """API keys of an organization, whole or for one project."""
    @property
    def organization_invitations(self) -> AsyncOrganizationInvitations:
        """Invitations to join an organization."""
    @property
    def organization_members(self) -> AsyncOrganizationMembers:
        """Members of an organization."""
    @property
    def organization_vpc_endpoints(self) -> AsyncOrganizationVpcEndpoints:
        """VPC endpoints that an organization allows."""
    @property
    def organizations(self) -> AsyncOrganizations:
        """Organizations and their spending limits."""
    @property
    def project_jwks(self) -> AsyncProjectJwks:
        """Key sets (JWKS) whose tokens a project accepts."""
    @property
    def project_members(self) -> AsyncProjectMembers:
        """Members of a project and their roles in it."""
    @property
    def project_permissions(self) -> AsyncProjectPermissions:
        """Access to a project granted to people outside its organization."""
    @property
    def project_vpc_endpoints(self) -> AsyncProjectVpcEndpoints:
        """VPC endpoints that a project is restricted to."""
    @property
    def projects(self) -> AsyncProjects:
        """Projects: the top level of everything Neon keeps, with their limits, sharing and
        transfer.
        """
    @property
    def regions(self) -> AsyncRegions:
        """Regions that projects can be created in."""
    @property
    def roles(self) -> AsyncRoles:
        """Postgres roles of a branch, and their passwords."""
    @property
    def snapshots(self) -> AsyncSnapshots:
        """Snapshots of branches, and the schedules that take them."""
    @property
    def storage(self) -> AsyncStorage:
        """Object storage of a branch."""
    @property
    def triggers(self) -> AsyncTriggers:
        """Triggers: what makes a function run."""
    @property
    def users(self) -> AsyncUsers:
        """The account behind the key."""
