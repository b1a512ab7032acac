# Written by cargo xtask generate from api/. Do not edit.
"""Names of the models; values of enumerations; what unions are made of."""

MODELS = """
BranchAiGateway BranchAiGatewayNotEnabled ApiKeyCreateResponse ApiKeyRevokeResponse
ApiKeysListResponseItem NeonAuthCreateIntegrationResponse NeonAuthEmailAndPasswordConfig
NeonAuthIntegration NeonAuthMagicLinkConfig NeonAuthOauthProvider NeonAuthOrganizationConfig
NeonAuthPhoneNumberConfig NeonAuthPluginConfigs NeonAuthWebhookConfig SendNeonAuthTestEmailResponse
AnnotationData AnnotationObjectData AnonymizationRunMetadata AnonymizedBranchStatusResponse Branch
BranchCreateRequestEndpointOptions BranchCreatedBy BranchOperations BranchRecoveryInfo
BranchRestrictedAction BranchSchemaJson BranchSchemaJsonTablesItem
BranchSchemaJsonTablesItemColumnsItem BranchSchemaJsonTablesItemConstraintsItem
BranchSchemaJsonTablesItemConstraintsItemReferencedTable BranchSchemaResponse
CreateProjectBranchAnonymizedResponse CreateProjectBranchResponse GetProjectBranchResponse
ListProjectBranchesResponse MaskingRule Bucket BucketsListResponse ApiKeyCreatorData
CursorPagination GeneralError ListNeonAuthOauthProvidersResponse
NeonAuthDeleteDomainFromRedirectUriWhitelistItem NeonAuthRedirectUriWhitelistDomain
NeonAuthRedirectUriWhitelistResponse Pagination PreloadLibraries SharedEmailServer
StandardEmailServer StandardEmailServerResponse ConsumptionHistoryPerBranchV2
ConsumptionHistoryPerPeriod ConsumptionHistoryPerPeriodV2 ConsumptionHistoryPerProject
ConsumptionHistoryPerProjectV2 ConsumptionHistoryPerTimeframe ConsumptionHistoryPerTimeframeV2
ConsumptionMetricValue GetConsumptionHistoryPerBranchV2Response
GetConsumptionHistoryPerProjectResponse GetConsumptionHistoryPerProjectV2Response
CreateCredentialResponse CredentialMeta CredentialSecret ListCredentialsResponse
RotateCredentialResponse CustomDomain ListProjectBranchCustomDomainsResponse DataApiResponse
DataApiSettings Database DatabaseOperations DatabasesResponse Endpoint EndpointOperations
EndpointSettingsData EndpointsResponse ListProjectBranchFunctionsResponse NeonFunction
NeonFunctionDeployment ListNeonAuthIntegrationsResponse ProjectBranchLogFieldValuesResponse
ProjectBranchLogFieldsResponse ProjectBranchLogRecord ProjectBranchLogsInvalidQuery
ProjectBranchLogsNotAvailable ProjectBranchLogsQueryResponse BucketObject BucketObjectsListResponse
PresignResponse ListProjectOperationsResponse Operation OrgApiKeyCreateResponse
OrgApiKeyRevokeResponse OrgApiKeysListResponseItem Invitation OrganizationInvitationsResponse
OrganizationInviteCreateRequest GetOrganizationMembersResponse Member MemberUserInfo MemberWithUser
VpcEndpoint VpcEndpointDetails VpcEndpointWithRegion VpcEndpointsResponse
VpcEndpointsWithRegionResponse Organization Jwks JwksCreationOperation ProjectJwksResponse
ListProjectMembersResponse ProjectMember ProjectMemberRoleResponse ListProjectPermissionsResponse
ProjectPermission AcceptProjectTransferRequestSatisfiesPlanError
AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem AdvisorIssue AllowedIps
AvailablePreloadLibraries AvailablePreloadLibrary ConnectionDetails ConnectionParameters
CreateProjectResponse DefaultEndpointSettings GetProjectAdvisorSecurityIssuesResponse
LimitsUnsatisfiedResponse LimitsUnsatisfiedResponseLimitsItem ListProjectsResponse
ListSharedProjectsResponse MaintenanceWindow Project ProjectCreateRequestProjectBranch
ProjectListItem ProjectOwnerData ProjectQuota ProjectRecoverResponse ProjectSettingsData
ProjectTransferRequestResponse ProjectsWithIntegrationResponse
ProjectsWithIntegrationResponseProjectsItem UpdateProjectResponse ActiveRegionsResponse
RegionResponse Role RoleOperations RolesResponse BackupSchedule BackupScheduleItem
CreateSnapshotResponse ListSnapshotsResponse RestoreSnapshotResponse Snapshot BranchStorage
BranchStorageNotEnabled FunctionTriggerSchedule FunctionTriggerStorageObjectCreated ScheduleTrigger
ScheduleTriggerCreateRequest ScheduleTriggerUpdateRequest StorageObjectCreatedTrigger
StorageObjectCreatedTriggerCreateRequest StorageObjectCreatedTriggerUpdateRequest
TriggersListResponse AuthDetailsResponse BillingAccount CurrentUserAuthAccount
CurrentUserInfoResponse OrganizationsResponse PaymentSource PaymentSourceBankCard PlanDetails
PlanVersion ConnectedBranch ConnectedProject GottenBranch RestoredSnapshot
""".split()

ENUMERATIONS = {
    "BranchAiGatewayNotEnabledReason": ("ai_gateway_unavailable", "branch_not_found"),
    "NeonAuthEmailVerificationMethod": ("link", "otp"),
    "NeonAuthOauthProviderId": ("google", "github", "microsoft", "vercel"),
    "NeonAuthOauthProviderType": ("standard", "shared"),
    "NeonAuthOrganizationConfigCreatorRole": ("admin", "owner"),
    "NeonAuthOrganizationConfigUpdateCreatorRole": ("admin", "owner"),
    "NeonAuthProviderProjectOwnedBy": ("user", "neon"),
    "NeonAuthProviderProjectTransferStatus": ("initiated", "finished"),
    "NeonAuthSupportedAuthProvider": ("mock", "stack", "better_auth"),
    "NeonAuthWebhookConfigEnabledEventsItem": (
        "user.before_create",
        "user.created",
        "send.otp",
        "send.magic_link",
        "organization.invitation.created",
        "organization.invitation.accepted",
        "phone_number.verified",
    ),
    "BranchRecoveryInfoDeletionMethod": ("user", "ttl"),
    "BranchSortBy": ("name", "created_at", "updated_at"),
    "BucketAccessLevel": ("private", "public_read"),
    "BucketCreateRequestAccessLevel": ("private", "public_read"),
    "BillingSubscriptionType": (
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
    ),
    "MemberRole": ("admin", "member", "editor", "viewer", "collaborator"),
    "SortOrder": ("asc", "desc"),
    "ConsumptionHistoryGranularity": ("hourly", "daily", "monthly"),
    "CreateCredentialRequestPrincipalType": ("user",),
    "CredentialScope": ("storage:read", "storage:write", "ai_gateway:invoke", "functions:invoke"),
    "GrantedCredentialScope": (
        "storage:read",
        "storage:write",
        "ai_gateway:invoke",
        "telemetry:write",
        "functions:invoke",
    ),
    "RotateCredentialResponsePrincipalType": ("user",),
    "DataApiCreateRequestAuthProvider": ("neon_auth", "external"),
    "EndpointPoolerMode": ("transaction",),
    "EndpointState": ("init", "active", "idle"),
    "EndpointType": ("read_only", "read_write"),
    "FunctionDeployRequestRuntime": ("nodejs24",),
    "NeonFunctionDeploymentStatus": ("pending", "building", "completed", "failed"),
    "ProjectBranchLogSeverity": ("trace", "debug", "info", "warn", "error", "fatal"),
    "ProjectBranchLogSource": ("function", "storage", "pg_endpoint"),
    "ProjectBranchLogsInvalidQueryReason": (
        "time_range_too_large",
        "invalid_time_range",
        "conflicting_time_range",
        "invalid_cursor",
        "unknown_field",
        "invalid_logql",
        "conflicting_filters",
    ),
    "ProjectBranchLogsNotAvailableReason": ("branch_not_found", "telemetry_not_enabled"),
    "ProjectBranchLogsQueryRequestSortOrder": ("asc", "desc"),
    "PresignRequestOperation": ("upload", "download"),
    "OperationAction": (
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
    ),
    "OperationStatus": (
        "scheduling",
        "running",
        "finished",
        "failed",
        "error",
        "cancelling",
        "cancelled",
        "skipped",
    ),
    "MemberSortBy": ("email", "role", "joined_at"),
    "ProjectMemberGrantSource": (
        "explicit",
        "org_role_default",
        "org_admin_override",
        "unassigned",
    ),
    "ProjectMemberOrgRole": ("admin", "member", "editor", "viewer", "collaborator"),
    "ProjectRole": ("viewer", "editor", "admin"),
    "AdvisorCategory": ("SECURITY", "PERFORMANCE"),
    "AdvisorIssueFacing": ("EXTERNAL", "INTERNAL"),
    "AdvisorSeverity": ("INFO", "WARN", "ERROR"),
    "ApplicationType": ("vercel", "github", "datadog", "opentelemetry"),
    "ProjectAuditLogLevel": ("base", "extended", "full"),
    "ProjectPermissionLevel": ("VIEWER", "EDITOR", "ADMIN"),
    "BranchStorageNotEnabledReason": (
        "org_not_entitled",
        "region_unavailable",
        "branch_directory_missing",
        "branch_not_found",
    ),
    "AuthDetailsResponseAuthMethod": (
        "keycloak",
        "session_cookie",
        "api_key_user",
        "api_key_org",
        "oauth",
    ),
    "BillingAccountState": ("UNKNOWN", "active", "suspended", "deactivated", "deleted"),
    "BillingPaymentMethod": (
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
    ),
    "IdentityProviderId": (
        "github",
        "google",
        "hasura",
        "microsoft",
        "microsoftv2",
        "vercelmp",
        "keycloak",
    ),
    "PaymentSourceBankCardBrand": (
        "amex",
        "diners",
        "discover",
        "jcb",
        "mastercard",
        "unionpay",
        "unknown",
        "visa",
    ),
}

UNIONS = {
    "NeonAuthEmailServerConfig": ("StandardEmailServer", "SharedEmailServer"),
    "NeonAuthEmailServerConfigResponse": ("StandardEmailServerResponse", "SharedEmailServer"),
    "Trigger": ("ScheduleTrigger", "StorageObjectCreatedTrigger"),
    "TriggerCreateRequest": (
        "ScheduleTriggerCreateRequest",
        "StorageObjectCreatedTriggerCreateRequest",
    ),
    "TriggerUpdateRequest": (
        "ScheduleTriggerUpdateRequest",
        "StorageObjectCreatedTriggerUpdateRequest",
    ),
}
