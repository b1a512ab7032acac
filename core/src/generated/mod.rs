// Written by cargo xtask generate from api/openapi.yaml. Do not edit.
//! Models and methods of all operations.

use crate::generated_support::*;

/// The operations of a group, each with what sets it apart from most.
macro_rules! operations {
    ($($name:ident { $($field:ident: $value:expr),* })*) => {
        $(pub(super) static $name: OperationSpec =
            OperationSpec { $($field: $value,)* ..OperationSpec::DEFAULT };)*
    };
}

mod ai_gateway;
mod api_keys;
mod auth;
mod auth_oauth_providers;
mod auth_trusted_domains;
mod auth_users;
mod branches;
mod buckets;
mod common;
mod consumption;
mod credentials;
mod custom_domains;
mod data_api;
mod databases;
mod endpoints;
mod error_kind;
mod functions;
mod legacy_auth;
mod logs;
mod objects;
mod operations;
mod organization_api_keys;
mod organization_invitations;
mod organization_members;
mod organization_vpc_endpoints;
mod organizations;
mod project_jwks;
mod project_members;
mod project_permissions;
mod project_vpc_endpoints;
mod projects;
mod regions;
mod roles;
mod settings;
mod snapshots;
mod storage;
mod triggers;
mod users;

pub use ai_gateway::*;
pub use api_keys::*;
pub use auth::*;
pub use auth_oauth_providers::*;
pub use auth_trusted_domains::*;
pub use auth_users::*;
pub use branches::*;
pub use buckets::*;
pub use common::*;
pub use consumption::*;
pub use credentials::*;
pub use custom_domains::*;
pub use data_api::*;
pub use databases::*;
pub use endpoints::*;
pub use error_kind::*;
pub use functions::*;
pub use legacy_auth::*;
pub use logs::*;
pub use objects::*;
pub use operations::*;
pub use organization_api_keys::*;
pub use organization_invitations::*;
pub use organization_members::*;
pub use organization_vpc_endpoints::*;
pub use organizations::*;
pub use project_jwks::*;
pub use project_members::*;
pub use project_permissions::*;
pub use project_vpc_endpoints::*;
pub use projects::*;
pub use regions::*;
pub use roles::*;
pub use settings::*;
pub use snapshots::*;
pub use storage::*;
pub use triggers::*;
pub use users::*;

/// What operations take and give: arguments, models, enumerations.
pub mod models {
    pub use super::{
        AcceptProjectTransferRequest, AcceptProjectTransferRequestSatisfiesPlanError,
        AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem, ActiveRegionsResponse,
        AddAuthOauthProvider, AddAuthTrustedDomain, AddLegacyAuthDomain,
        AddLegacyAuthOauthProvider, AddProjectJwks, AdvisorCategory, AdvisorIssue,
        AdvisorIssueFacing, AdvisorSeverity, AllowedIps, AnnotationData, AnnotationObjectData,
        AnonymizationRunMetadata, AnonymizedBranchStatusResponse, ApiKeyCreateResponse,
        ApiKeyCreatorData, ApiKeyRevokeResponse, ApiKeysListResponseItem, ApplicationType,
        AssignOrganizationVpcEndpoint, AssignProjectVpcEndpoint, AuthDetailsResponse,
        AuthDetailsResponseAuthMethod, AvailablePreloadLibraries, AvailablePreloadLibrary,
        BackupSchedule, BackupScheduleItem, BillingAccount, BillingAccountState,
        BillingPaymentMethod, BillingSubscriptionType, Branch, BranchAiGateway,
        BranchAiGatewayNotEnabled, BranchAiGatewayNotEnabledReason,
        BranchCreateRequestEndpointOptions, BranchCreatedBy, BranchOperations, BranchRecoveryInfo,
        BranchRecoveryInfoDeletionMethod, BranchRestrictedAction, BranchSchemaJson,
        BranchSchemaJsonTablesItem, BranchSchemaJsonTablesItemColumnsItem,
        BranchSchemaJsonTablesItemConstraintsItem,
        BranchSchemaJsonTablesItemConstraintsItemReferencedTable, BranchSchemaResponse,
        BranchSortBy, BranchStorage, BranchStorageNotEnabled, BranchStorageNotEnabledReason,
        Bucket, BucketAccessLevel, BucketCreateRequestAccessLevel, BucketObject,
        BucketObjectsListResponse, BucketsListResponse, CompareBranchSchema, ConnectionDetails,
        ConnectionParameters, ConsumptionHistoryGranularity, ConsumptionHistoryPerBranchV2,
        ConsumptionHistoryPerPeriod, ConsumptionHistoryPerPeriodV2, ConsumptionHistoryPerProject,
        ConsumptionHistoryPerProjectV2, ConsumptionHistoryPerTimeframe,
        ConsumptionHistoryPerTimeframeV2, ConsumptionMetricValue, ConsumptionPerBranchV2,
        ConsumptionPerProject, ConsumptionPerProjectV2, CountBranches, CreateAnonymizedBranch,
        CreateApiKey, CreateAuth, CreateAuthUser, CreateBranch, CreateBucket, CreateCredential,
        CreateCredentialRequestPrincipalType, CreateCredentialResponse, CreateDataApi,
        CreateDatabase, CreateEndpoint, CreateLegacyAuthIntegration, CreateLegacyAuthSdkKeys,
        CreateLegacyAuthUser, CreateOrganizationApiKey, CreateOrganizationInvitations,
        CreateProject, CreateProjectBranchAnonymizedResponse, CreateProjectBranchResponse,
        CreateProjectResponse, CreateProjectTransferRequest, CreateRole, CreateSnapshot,
        CreateSnapshotResponse, CredentialMeta, CredentialScope, CredentialSecret,
        CurrentUserAuthAccount, CurrentUserInfoResponse, CursorPagination, CustomDomain,
        DataApiCreateRequestAuthProvider, DataApiResponse, DataApiSettings, Database,
        DatabaseOperations, DatabasesResponse, DefaultEndpointSettings, DeleteAuthTrustedDomains,
        DeleteLegacyAuthDomains, DeleteLegacyAuthIntegration, DeleteObjectsByPrefix,
        DeployFunction, DisableAuth, Endpoint, EndpointOperations, EndpointPoolerMode,
        EndpointSettingsData, EndpointState, EndpointType, EndpointsResponse,
        FinalizeBranchRestore, FunctionDeployRequestRuntime, FunctionTriggerSchedule,
        FunctionTriggerStorageObjectCreated, GeneralError, GetBranchSchema, GetConnectionUri,
        GetConsumptionHistoryPerBranchV2Response, GetConsumptionHistoryPerProjectResponse,
        GetConsumptionHistoryPerProjectV2Response, GetOrganizationMembersResponse,
        GetProjectAdvisorSecurityIssuesResponse, GetProjectBranchResponse, GrantProjectPermission,
        GrantedCredentialScope, IdentityProviderId, Invitation, Jwks, JwksCreationOperation,
        LimitsUnsatisfiedResponse, LimitsUnsatisfiedResponseLimitsItem, ListBranches,
        ListCredentialsResponse, ListCustomDomains, ListFunctions, ListLogFieldValues,
        ListNeonAuthIntegrationsResponse, ListNeonAuthOauthProvidersResponse, ListObjects,
        ListOperations, ListOrganizationMembers, ListProjectAdvisorIssues,
        ListProjectBranchCustomDomainsResponse, ListProjectBranchFunctionsResponse,
        ListProjectBranchesResponse, ListProjectMembers, ListProjectMembersResponse,
        ListProjectOperationsResponse, ListProjectPermissionsResponse, ListProjects,
        ListProjectsResponse, ListRegions, ListSharedProjects, ListSharedProjectsResponse,
        ListSnapshotsResponse, MaintenanceWindow, MaskingRule, Member, MemberRole, MemberSortBy,
        MemberUserInfo, MemberWithUser, NeonAuthCreateIntegrationResponse,
        NeonAuthDeleteDomainFromRedirectUriWhitelistItem, NeonAuthEmailAndPasswordConfig,
        NeonAuthEmailServerConfig, NeonAuthEmailServerConfigResponse,
        NeonAuthEmailVerificationMethod, NeonAuthIntegration, NeonAuthMagicLinkConfig,
        NeonAuthOauthProvider, NeonAuthOauthProviderId, NeonAuthOauthProviderType,
        NeonAuthOrganizationConfig, NeonAuthOrganizationConfigCreatorRole,
        NeonAuthOrganizationConfigUpdateCreatorRole, NeonAuthPhoneNumberConfig,
        NeonAuthPluginConfigs, NeonAuthProviderProjectOwnedBy,
        NeonAuthProviderProjectTransferStatus, NeonAuthRedirectUriWhitelistDomain,
        NeonAuthRedirectUriWhitelistResponse, NeonAuthSupportedAuthProvider, NeonAuthWebhookConfig,
        NeonAuthWebhookConfigEnabledEventsItem, NeonFunction, NeonFunctionDeployment,
        NeonFunctionDeploymentStatus, Operation, OperationAction, OperationStatus,
        OrgApiKeyCreateResponse, OrgApiKeyRevokeResponse, OrgApiKeysListResponseItem, Organization,
        OrganizationInvitationsResponse, OrganizationInviteCreateRequest, OrganizationsResponse,
        Pagination, PaymentSource, PaymentSourceBankCard, PaymentSourceBankCardBrand, PlanDetails,
        PlanVersion, PreloadLibraries, PresignObject, PresignRequestOperation, PresignResponse,
        Project, ProjectAuditLogLevel, ProjectBranchLogFieldValuesResponse,
        ProjectBranchLogFieldsResponse, ProjectBranchLogRecord, ProjectBranchLogSeverity,
        ProjectBranchLogSource, ProjectBranchLogsInvalidQuery, ProjectBranchLogsInvalidQueryReason,
        ProjectBranchLogsNotAvailable, ProjectBranchLogsNotAvailableReason,
        ProjectBranchLogsQueryRequestSortOrder, ProjectBranchLogsQueryResponse,
        ProjectCreateRequestProjectBranch, ProjectJwksResponse, ProjectListItem, ProjectMember,
        ProjectMemberGrantSource, ProjectMemberOrgRole, ProjectMemberRoleResponse,
        ProjectOwnerData, ProjectPermission, ProjectPermissionLevel, ProjectQuota,
        ProjectRecoverResponse, ProjectRole, ProjectSettingsData, ProjectTransferRequestResponse,
        ProjectsWithIntegrationResponse, ProjectsWithIntegrationResponseProjectsItem, QueryLogs,
        RegionResponse, RegisterCustomDomain, RemoveProjectMemberRole, RestoreBranch,
        RestoreSnapshot, RestoreSnapshotResponse, Role, RoleOperations, RolesResponse,
        RotateCredentialResponse, RotateCredentialResponsePrincipalType, ScheduleTrigger,
        ScheduleTriggerCreateRequest, ScheduleTriggerUpdateRequest, SendAuthTestEmail,
        SendNeonAuthTestEmailResponse, SetOrganizationSpendingLimit, SetProjectMemberRole,
        SetSnapshotSchedule, SharedEmailServer, Snapshot, SortOrder, StandardEmailServer,
        StandardEmailServerResponse, StorageObjectCreatedTrigger,
        StorageObjectCreatedTriggerCreateRequest, StorageObjectCreatedTriggerUpdateRequest,
        TestAuthEmailProvider, TransferLegacyAuthOwnership, TransferProjects,
        TransferProjectsFromUser, Trigger, TriggerCreateRequest, TriggerUpdateRequest,
        TriggersListResponse, UpdateAuthAllowLocalhost, UpdateAuthConfig,
        UpdateAuthEmailAndPassword, UpdateAuthMagicLinkPlugin, UpdateAuthOauthProvider,
        UpdateAuthOrganizationPlugin, UpdateAuthPhoneNumberPlugin, UpdateAuthUserRole,
        UpdateAuthWebhooks, UpdateBranch, UpdateDataApi, UpdateDatabase, UpdateEndpoint,
        UpdateFunction, UpdateLegacyAuthOauthProvider, UpdateMaskingRules,
        UpdateOrganizationMember, UpdateProject, UpdateProjectResponse, UpdateSnapshot,
        VpcEndpoint, VpcEndpointDetails, VpcEndpointWithRegion, VpcEndpointsResponse,
        VpcEndpointsWithRegionResponse,
    };
}

/// The groups of operations, each made by a method of the client.
pub mod groups {
    pub use super::{
        AiGateway, ApiKeys, Auth, AuthOauthProviders, AuthTrustedDomains, AuthUsers, Branches,
        Buckets, Consumption, Credentials, CustomDomains, DataApi, Databases, Endpoints, Functions,
        LegacyAuth, Logs, Objects, Operations, OrganizationApiKeys, OrganizationInvitations,
        OrganizationMembers, OrganizationVpcEndpoints, Organizations, ProjectJwks, ProjectMembers,
        ProjectPermissions, ProjectVpcEndpoints, Projects, Regions, Roles, Snapshots, Storage,
        Triggers, Users,
    };
}

impl Client {
    /// The AI gateway of a branch.
    pub fn ai_gateway(&self) -> AiGateway<'_> {
        AiGateway(self)
    }

    /// Personal API keys.
    pub fn api_keys(&self) -> ApiKeys<'_> {
        ApiKeys(self)
    }

    /// Neon Auth of a branch: set-up, e-mail, plugins, webhooks.
    pub fn auth(&self) -> Auth<'_> {
        Auth(self)
    }

    /// OAuth providers of Neon Auth on a branch.
    pub fn auth_oauth_providers(&self) -> AuthOauthProviders<'_> {
        AuthOauthProviders(self)
    }

    /// Domains that Neon Auth on a branch may redirect to.
    pub fn auth_trusted_domains(&self) -> AuthTrustedDomains<'_> {
        AuthTrustedDomains(self)
    }

    /// Users of Neon Auth on a branch.
    pub fn auth_users(&self) -> AuthUsers<'_> {
        AuthUsers(self)
    }

    /// Branches: copy-on-write lines of data inside a project.
    pub fn branches(&self) -> Branches<'_> {
        Branches(self)
    }

    /// Buckets of object storage on a branch.
    pub fn buckets(&self) -> Buckets<'_> {
        Buckets(self)
    }

    /// Consumption: what projects and branches used over time, for billing.
    pub fn consumption(&self) -> Consumption<'_> {
        Consumption(self)
    }

    /// Credentials that programs use on a branch.
    pub fn credentials(&self) -> Credentials<'_> {
        Credentials(self)
    }

    /// Custom domains of what runs on a branch.
    pub fn custom_domains(&self) -> CustomDomains<'_> {
        CustomDomains(self)
    }

    /// The Data API: HTTP access to a database.
    pub fn data_api(&self) -> DataApi<'_> {
        DataApi(self)
    }

    /// Databases of a branch.
    pub fn databases(&self) -> Databases<'_> {
        Databases(self)
    }

    /// Endpoints: the addresses of computes, which run Postgres on a branch.
    pub fn endpoints(&self) -> Endpoints<'_> {
        Endpoints(self)
    }

    /// Functions deployed to a branch.
    pub fn functions(&self) -> Functions<'_> {
        Functions(self)
    }

    /// Neon Auth by project: the older form, mostly deprecated.
    pub fn legacy_auth(&self) -> LegacyAuth<'_> {
        LegacyAuth(self)
    }

    /// Logs of what runs on a branch.
    pub fn logs(&self) -> Logs<'_> {
        Logs(self)
    }

    /// Objects in a bucket.
    pub fn objects(&self) -> Objects<'_> {
        Objects(self)
    }

    /// Operations: the background work that mutations start.
    pub fn operations(&self) -> Operations<'_> {
        Operations(self)
    }

    /// API keys of an organization, whole or for one project.
    pub fn organization_api_keys(&self) -> OrganizationApiKeys<'_> {
        OrganizationApiKeys(self)
    }

    /// Invitations to join an organization.
    pub fn organization_invitations(&self) -> OrganizationInvitations<'_> {
        OrganizationInvitations(self)
    }

    /// Members of an organization.
    pub fn organization_members(&self) -> OrganizationMembers<'_> {
        OrganizationMembers(self)
    }

    /// VPC endpoints that an organization allows.
    pub fn organization_vpc_endpoints(&self) -> OrganizationVpcEndpoints<'_> {
        OrganizationVpcEndpoints(self)
    }

    /// Organizations and their spending limits.
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self)
    }

    /// Key sets (JWKS) whose tokens a project accepts.
    pub fn project_jwks(&self) -> ProjectJwks<'_> {
        ProjectJwks(self)
    }

    /// Members of a project and their roles in it.
    pub fn project_members(&self) -> ProjectMembers<'_> {
        ProjectMembers(self)
    }

    /// Access to a project granted to people outside its organization.
    pub fn project_permissions(&self) -> ProjectPermissions<'_> {
        ProjectPermissions(self)
    }

    /// VPC endpoints that a project is restricted to.
    pub fn project_vpc_endpoints(&self) -> ProjectVpcEndpoints<'_> {
        ProjectVpcEndpoints(self)
    }

    /// Projects: the top level of everything Neon keeps, with their limits, sharing and transfer.
    pub fn projects(&self) -> Projects<'_> {
        Projects(self)
    }

    /// Regions that projects can be created in.
    pub fn regions(&self) -> Regions<'_> {
        Regions(self)
    }

    /// Postgres roles of a branch, and their passwords.
    pub fn roles(&self) -> Roles<'_> {
        Roles(self)
    }

    /// Snapshots of branches, and the schedules that take them.
    pub fn snapshots(&self) -> Snapshots<'_> {
        Snapshots(self)
    }

    /// Object storage of a branch.
    pub fn storage(&self) -> Storage<'_> {
        Storage(self)
    }

    /// Triggers: what makes a function run.
    pub fn triggers(&self) -> Triggers<'_> {
        Triggers(self)
    }

    /// The account behind the key.
    pub fn users(&self) -> Users<'_> {
        Users(self)
    }
}

/// Every operation of the API.
#[rustfmt::skip]
pub(crate) static OPERATIONS: &[&OperationSpec] = &[
    &GET_PROJECT_BRANCH_AI_GATEWAY, &CREATE_API_KEY, &LIST_API_KEYS, &REVOKE_API_KEY,
    &CREATE_NEON_AUTH, &DISABLE_NEON_AUTH, &GET_NEON_AUTH, &GET_NEON_AUTH_ALLOW_LOCALHOST,
    &GET_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG, &GET_NEON_AUTH_EMAIL_PROVIDER,
    &GET_NEON_AUTH_PHONE_NUMBER_PLUGIN, &GET_NEON_AUTH_PLUGIN_CONFIGS,
    &GET_NEON_AUTH_WEBHOOK_CONFIG, &SEND_NEON_AUTH_TEST_EMAIL, &SEND_NEON_AUTH_EMAIL_PROVIDER_TEST,
    &UPDATE_NEON_AUTH_ALLOW_LOCALHOST, &UPDATE_NEON_AUTH_CONFIG,
    &UPDATE_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG, &UPDATE_NEON_AUTH_EMAIL_PROVIDER,
    &UPDATE_NEON_AUTH_MAGIC_LINK_PLUGIN, &UPDATE_NEON_AUTH_ORGANIZATION_PLUGIN,
    &UPDATE_NEON_AUTH_PHONE_NUMBER_PLUGIN, &UPDATE_NEON_AUTH_WEBHOOK_CONFIG,
    &ADD_BRANCH_NEON_AUTH_OAUTH_PROVIDER, &DELETE_BRANCH_NEON_AUTH_OAUTH_PROVIDER,
    &LIST_BRANCH_NEON_AUTH_OAUTH_PROVIDERS, &UPDATE_BRANCH_NEON_AUTH_OAUTH_PROVIDER,
    &ADD_BRANCH_NEON_AUTH_TRUSTED_DOMAIN, &DELETE_BRANCH_NEON_AUTH_TRUSTED_DOMAIN,
    &LIST_BRANCH_NEON_AUTH_TRUSTED_DOMAINS, &CREATE_BRANCH_NEON_AUTH_NEW_USER,
    &DELETE_BRANCH_NEON_AUTH_USER, &UPDATE_NEON_AUTH_USER_ROLE, &GET_ANONYMIZED_BRANCH_STATUS,
    &GET_PROJECT_BRANCH_SCHEMA_COMPARISON, &COUNT_PROJECT_BRANCHES, &CREATE_PROJECT_BRANCH,
    &CREATE_PROJECT_BRANCH_ANONYMIZED, &DELETE_PROJECT_BRANCH, &FINALIZE_RESTORE_BRANCH,
    &GET_PROJECT_BRANCH, &GET_MASKING_RULES, &GET_PROJECT_BRANCH_SCHEMA, &LIST_PROJECT_BRANCHES,
    &RESTORE_PROJECT_BRANCH, &SET_DEFAULT_PROJECT_BRANCH, &START_ANONYMIZATION,
    &UPDATE_PROJECT_BRANCH, &UPDATE_MASKING_RULES, &CREATE_PROJECT_BRANCH_BUCKET,
    &DELETE_PROJECT_BRANCH_BUCKET, &LIST_PROJECT_BRANCH_BUCKETS,
    &GET_CONSUMPTION_HISTORY_PER_BRANCH_V2, &GET_CONSUMPTION_HISTORY_PER_PROJECT,
    &GET_CONSUMPTION_HISTORY_PER_PROJECT_V2, &CREATE_CREDENTIAL, &LIST_CREDENTIALS,
    &REVEAL_CREDENTIAL, &REVOKE_CREDENTIAL, &ROTATE_CREDENTIAL,
    &DELETE_PROJECT_BRANCH_CUSTOM_DOMAIN, &LIST_PROJECT_BRANCH_CUSTOM_DOMAINS,
    &REGISTER_PROJECT_BRANCH_CUSTOM_DOMAIN, &CREATE_PROJECT_BRANCH_DATA_API,
    &DELETE_PROJECT_BRANCH_DATA_API, &GET_PROJECT_BRANCH_DATA_API, &UPDATE_PROJECT_BRANCH_DATA_API,
    &CREATE_PROJECT_BRANCH_DATABASE, &DELETE_PROJECT_BRANCH_DATABASE, &GET_PROJECT_BRANCH_DATABASE,
    &LIST_PROJECT_BRANCH_DATABASES, &UPDATE_PROJECT_BRANCH_DATABASE, &CREATE_PROJECT_ENDPOINT,
    &DELETE_PROJECT_ENDPOINT, &GET_PROJECT_ENDPOINT, &LIST_PROJECT_ENDPOINTS,
    &LIST_PROJECT_BRANCH_ENDPOINTS, &RESTART_PROJECT_ENDPOINT, &START_PROJECT_ENDPOINT,
    &SUSPEND_PROJECT_ENDPOINT, &UPDATE_PROJECT_ENDPOINT, &DELETE_PROJECT_BRANCH_FUNCTION,
    &CREATE_PROJECT_BRANCH_FUNCTION_DEPLOYMENT, &GET_PROJECT_BRANCH_FUNCTION,
    &LIST_PROJECT_BRANCH_FUNCTIONS, &UPDATE_PROJECT_BRANCH_FUNCTION,
    &ADD_NEON_AUTH_DOMAIN_TO_REDIRECT_URI_WHITELIST, &ADD_NEON_AUTH_OAUTH_PROVIDER,
    &CREATE_NEON_AUTH_INTEGRATION, &CREATE_NEON_AUTH_PROVIDER_SDK_KEYS, &CREATE_NEON_AUTH_NEW_USER,
    &DELETE_NEON_AUTH_DOMAIN_FROM_REDIRECT_URI_WHITELIST, &DELETE_NEON_AUTH_INTEGRATION,
    &DELETE_NEON_AUTH_OAUTH_PROVIDER, &DELETE_NEON_AUTH_USER, &GET_NEON_AUTH_EMAIL_SERVER,
    &LIST_NEON_AUTH_REDIRECT_URI_WHITELIST_DOMAINS, &LIST_NEON_AUTH_INTEGRATIONS,
    &LIST_NEON_AUTH_OAUTH_PROVIDERS, &TRANSFER_NEON_AUTH_PROVIDER_PROJECT,
    &UPDATE_NEON_AUTH_EMAIL_SERVER, &UPDATE_NEON_AUTH_OAUTH_PROVIDER,
    &LIST_PROJECT_BRANCH_LOG_FIELD_VALUES, &LIST_PROJECT_BRANCH_LOG_FIELDS,
    &QUERY_PROJECT_BRANCH_LOGS, &DELETE_PROJECT_BRANCH_BUCKET_OBJECT,
    &DELETE_PROJECT_BRANCH_BUCKET_OBJECTS_BY_PREFIX, &GET_PROJECT_BRANCH_BUCKET_OBJECT,
    &LIST_PROJECT_BRANCH_BUCKET_OBJECTS, &PRESIGN_PROJECT_BRANCH_BUCKET_OBJECT,
    &GET_PROJECT_OPERATION, &LIST_PROJECT_OPERATIONS, &CREATE_ORG_API_KEY, &LIST_ORG_API_KEYS,
    &REVOKE_ORG_API_KEY, &CREATE_ORGANIZATION_INVITATIONS, &GET_ORGANIZATION_INVITATIONS,
    &GET_ORGANIZATION_MEMBER, &GET_ORGANIZATION_MEMBERS, &REMOVE_ORGANIZATION_MEMBER,
    &UPDATE_ORGANIZATION_MEMBER, &ASSIGN_ORGANIZATION_VPC_ENDPOINT,
    &DELETE_ORGANIZATION_VPC_ENDPOINT, &GET_ORGANIZATION_VPC_ENDPOINT_DETAILS,
    &LIST_ORGANIZATION_VPC_ENDPOINTS, &LIST_ORGANIZATION_VPC_ENDPOINTS_ALL_REGIONS,
    &DELETE_ORGANIZATION_SPENDING_LIMIT, &GET_ORGANIZATION, &GET_ORGANIZATION_SPENDING_LIMIT,
    &SET_ORGANIZATION_SPENDING_LIMIT, &ADD_PROJECT_JWKS, &DELETE_PROJECT_JWKS, &GET_PROJECT_JWKS,
    &LIST_PROJECT_MEMBERS, &REMOVE_PROJECT_MEMBER_ROLE, &SET_PROJECT_MEMBER_ROLE,
    &GRANT_PERMISSION_TO_PROJECT, &LIST_PROJECT_PERMISSIONS, &REVOKE_PERMISSION_FROM_PROJECT,
    &ASSIGN_PROJECT_VPC_ENDPOINT, &DELETE_PROJECT_VPC_ENDPOINT, &LIST_PROJECT_VPC_ENDPOINTS,
    &ACCEPT_PROJECT_TRANSFER_REQUEST, &GET_AVAILABLE_PRELOAD_LIBRARIES, &GET_CONNECTION_URI,
    &CREATE_PROJECT, &CREATE_PROJECT_TRANSFER_REQUEST, &DELETE_PROJECT, &GET_PROJECT,
    &LIST_PROJECTS, &GET_PROJECT_ADVISOR_SECURITY_ISSUES, &LIST_SHARED_PROJECTS, &RECOVER_PROJECT,
    &TRANSFER_PROJECTS_FROM_ORG_TO_ORG, &TRANSFER_PROJECTS_FROM_USER_TO_ORG, &UPDATE_PROJECT,
    &GET_ACTIVE_REGIONS, &CREATE_PROJECT_BRANCH_ROLE, &DELETE_PROJECT_BRANCH_ROLE,
    &GET_PROJECT_BRANCH_ROLE, &LIST_PROJECT_BRANCH_ROLES, &GET_PROJECT_BRANCH_ROLE_PASSWORD,
    &RESET_PROJECT_BRANCH_ROLE_PASSWORD, &CREATE_SNAPSHOT, &DELETE_SNAPSHOT, &GET_SNAPSHOT_SCHEDULE,
    &LIST_SNAPSHOTS, &RESTORE_SNAPSHOT, &SET_SNAPSHOT_SCHEDULE, &UPDATE_SNAPSHOT,
    &GET_PROJECT_BRANCH_STORAGE, &CREATE_PROJECT_BRANCH_TRIGGER, &DELETE_PROJECT_BRANCH_TRIGGER,
    &GET_PROJECT_BRANCH_TRIGGER, &LIST_PROJECT_BRANCH_TRIGGERS, &UPDATE_PROJECT_BRANCH_TRIGGER,
    &GET_AUTH_DETAILS, &GET_CURRENT_USER_INFO, &GET_CURRENT_USER_ORGANIZATIONS
];

/// Fields whose absence from an answer is an error: name of the struct and of the field in JSON.
#[rustfmt::skip]
pub(crate) static IDENTIFIERS: &[(&str, &str)] = &[
    ("ApiKeyCreateResponse", "id"), ("ApiKeyRevokeResponse", "id"), ("ApiKeysListResponseItem",
    "id"), ("AnnotationObjectData", "id"), ("Branch", "id"), ("Bucket", "name"),
    ("ApiKeyCreatorData", "id"), ("ConsumptionHistoryPerBranchV2", "branch_id"),
    ("ConsumptionHistoryPerProject", "project_id"), ("ConsumptionHistoryPerProjectV2",
    "project_id"), ("CreateCredentialResponse", "token_id"), ("CredentialMeta", "token_id"),
    ("CredentialSecret", "token_id"), ("RotateCredentialResponse", "token_id"), ("CustomDomain",
    "domain"), ("Database", "id"), ("Database", "name"), ("Endpoint", "id"), ("NeonFunction", "id"),
    ("NeonFunction", "slug"), ("NeonFunctionDeployment", "id"), ("BucketObject", "key"),
    ("Operation", "id"), ("OrgApiKeyCreateResponse", "id"), ("OrgApiKeyRevokeResponse", "id"),
    ("OrgApiKeysListResponseItem", "id"), ("Invitation", "id"), ("Member", "id"), ("VpcEndpoint",
    "vpc_endpoint_id"), ("VpcEndpointDetails", "vpc_endpoint_id"), ("VpcEndpointWithRegion",
    "vpc_endpoint_id"), ("Organization", "id"), ("Jwks", "id"), ("ProjectMember", "member_id"),
    ("ProjectMemberRoleResponse", "member_id"), ("ProjectPermission", "id"), ("Project", "id"),
    ("ProjectListItem", "id"), ("ProjectTransferRequestResponse", "id"), ("RegionResponse",
    "region_id"), ("Role", "name"), ("Snapshot", "id"), ("ScheduleTrigger", "trigger_id"),
    ("StorageObjectCreatedTrigger", "trigger_id"), ("AuthDetailsResponse", "account_id"),
    ("CurrentUserInfoResponse", "id")
];
