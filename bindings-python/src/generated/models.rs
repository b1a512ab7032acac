// Written by cargo xtask generate from api/. Do not edit.
//! Models, each a class of Python.

use pyo3::PyClassInitializer;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

enumerations! {
    AdvisorCategory, AdvisorIssueFacing, AdvisorSeverity, ApplicationType,
        AuthDetailsResponseAuthMethod, BillingAccountState, BillingPaymentMethod,
        BillingSubscriptionType, BranchAiGatewayNotEnabledReason, BranchRecoveryInfoDeletionMethod,
        BranchSortBy, BranchStorageNotEnabledReason, BucketAccessLevel,
        BucketCreateRequestAccessLevel, ConsumptionHistoryGranularity,
        CreateCredentialRequestPrincipalType, CredentialScope, DataApiCreateRequestAuthProvider,
        EndpointPoolerMode, EndpointState, EndpointType, FunctionDeployRequestRuntime,
        GrantedCredentialScope, IdentityProviderId, MemberRole, MemberSortBy,
        NeonAuthEmailVerificationMethod, NeonAuthOauthProviderId, NeonAuthOauthProviderType,
        NeonAuthOrganizationConfigCreatorRole, NeonAuthOrganizationConfigUpdateCreatorRole,
        NeonAuthProviderProjectOwnedBy, NeonAuthProviderProjectTransferStatus,
        NeonAuthSupportedAuthProvider, NeonAuthWebhookConfigEnabledEventsItem,
        NeonFunctionDeploymentStatus, OperationAction, OperationStatus, PaymentSourceBankCardBrand,
        PresignRequestOperation, ProjectAuditLogLevel, ProjectBranchLogSeverity,
        ProjectBranchLogSource, ProjectBranchLogsInvalidQueryReason,
        ProjectBranchLogsNotAvailableReason, ProjectBranchLogsQueryRequestSortOrder,
        ProjectMemberGrantSource, ProjectMemberOrgRole, ProjectPermissionLevel, ProjectRole,
        RotateCredentialResponsePrincipalType, SortOrder
}

unions! {
    NeonAuthEmailServerConfig by "type" { Standard(StandardEmailServer) = "standard",
        Shared(SharedEmailServer) = "shared" }
    NeonAuthEmailServerConfigResponse by "type" { Standard(StandardEmailServerResponse) = "standard",
        Shared(SharedEmailServer) = "shared" }
    Trigger by "type" { Schedule(ScheduleTrigger) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTrigger) = "storage_object_created" }
    TriggerCreateRequest by "type" { Schedule(ScheduleTriggerCreateRequest) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTriggerCreateRequest) = "storage_object_created" }
    TriggerUpdateRequest by "type" { Schedule(ScheduleTriggerUpdateRequest) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTriggerUpdateRequest) = "storage_object_created" }
}

models! {
    /// Error details: why the receiver's plan does not allow the transfer.
    AcceptProjectTransferRequestSatisfiesPlanError { reasons: List(Record(AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem)) }
    /// One reason why a project transfer was refused.
    AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem { message: Text, code: Text }
    /// The answer with the regions.
    ActiveRegionsResponse { regions: List(Record(RegionResponse)) }
    /// A problem that the advisor found in a database.
    AdvisorIssue { name: Text, title: Text, level: Text, facing: Text, categories: List(Text),
        description: Text, detail: Text, remediation: Text, metadata: Map(Json), cache_key: Text }
    /// The IP addresses that may connect to a project.
    AllowedIps { ips: List(Text) optional, protected_branches_only: Boolean optional }
    /// An annotation: pairs of text attached to an object such as a branch.
    AnnotationData { object: Record(AnnotationObjectData), value: Map(Text),
        created_at: Timestamp optional, updated_at: Timestamp optional }
    /// A reference to the object that an annotation belongs to.
    AnnotationObjectData { r#type: Text, id: Text }
    /// Details of one anonymization run.
    AnonymizationRunMetadata { started_at: Timestamp optional, completed_at: Timestamp optional,
        triggered_by: Text optional, triggered_by_username: Text optional,
        masked_columns: Int64 optional }
    /// The state of an anonymized branch and of its last run.
    AnonymizedBranchStatusResponse { project_id: Text, branch_id: Text, state: Text,
        status_message: Text optional, created_at: Timestamp, updated_at: Timestamp,
        failed_at: Timestamp optional, last_run: Record(AnonymizationRunMetadata) optional }
    /// A new API key with its secret.
    ApiKeyCreateResponse { id: Int64, key: Secret, name: Text, created_at: Timestamp,
        created_by: Text }
    /// The user who created an API key.
    ApiKeyCreatorData { id: Text, name: Text, image: Text }
    /// An API key that was revoked.
    ApiKeyRevokeResponse { id: Int64, name: Text, created_at: Timestamp, created_by: Text,
        last_used_at: Timestamp optional, last_used_from_addr: Text, revoked: Boolean }
    /// An API key without its secret.
    ApiKeysListResponseItem { id: Int64, name: Text, created_at: Timestamp,
        created_by: Record(ApiKeyCreatorData), last_used_at: Timestamp optional,
        last_used_from_addr: Text }
    /// Who a call is made as, and by which kind of credentials.
    AuthDetailsResponse { account_id: Text, auth_method: Text, auth_data: Text optional }
    /// The libraries that a project can preload.
    AvailablePreloadLibraries { libraries: List(Record(AvailablePreloadLibrary)) optional }
    /// A shared library that Postgres can preload.
    AvailablePreloadLibrary { library_name: Text, description: Text, is_default: Boolean,
        is_experimental: Boolean, version: Text }
    /// The times at which snapshots of a branch are taken.
    BackupSchedule { schedule: List(Record(BackupScheduleItem)) }
    /// One entry of a snapshot schedule.
    BackupScheduleItem { frequency: Text, hour: Int64 optional, day: Int64 optional,
        month: Int64 optional, retention_seconds: Int64 optional }
    /// A billing account: who pays, how, and at which address.
    BillingAccount { state: Text, payment_source: Record(PaymentSource),
        subscription_type: Text, payment_method: Text, quota_reset_at_last: Timestamp, name: Text,
        email: Text, address_city: Text, address_country: Text, address_country_name: Text optional,
        address_line1: Text, address_line2: Text, address_postal_code: Text, address_state: Text,
        orb_portal_url: Text optional, tax_id: Text optional, tax_id_type: Text optional,
        plan_details: Record(PlanDetails) optional, spending_limit_cents: Int64 optional }
    /// A branch: a copy-on-write line of data of a project.
    Branch { id: Text, project_id: Text, parent_id: Text optional, parent_lsn: Text optional,
        parent_timestamp: Timestamp optional, name: Text, current_state: Text,
        pending_state: Text optional, state_changed_at: Timestamp, logical_size: Int64 optional,
        creation_source: Text, primary: Boolean optional, default: Boolean, protected: Boolean,
        cpu_used_sec: Int64, compute_time_seconds: Int64, active_time_seconds: Int64,
        written_data_bytes: Int64, data_transfer_bytes: Int64, created_at: Timestamp,
        updated_at: Timestamp, ttl_interval_seconds: Int64 optional, expires_at: Timestamp optional,
        last_reset_at: Timestamp optional, created_by: Record(BranchCreatedBy) optional,
        init_source: Text optional, restore_status: Text optional, restored_from: Text optional,
        restored_as: Text optional,
        restricted_actions: List(Record(BranchRestrictedAction)) optional,
        recovery: Record(BranchRecoveryInfo) optional }
    /// AI gateway of a branch.
    BranchAiGateway { enabled: Boolean, base_url: Text }
    /// Error answer when a branch has no AI gateway.
    BranchAiGatewayNotEnabled { code: Text, message: Text, reason: Text }
    /// An endpoint to create together with a branch.
    BranchCreateRequestEndpointOptions { r#type: Text,
        settings: Record(EndpointSettingsData) optional, autoscaling_limit_min_cu: Float optional,
        autoscaling_limit_max_cu: Float optional, provisioner: Text optional,
        suspend_timeout_seconds: Int64 optional }
    /// The user or agent that created a branch.
    BranchCreatedBy { name: Text optional, image: Text optional }
    /// A branch and the operations that the call started.
    BranchOperations { branch: Record(Branch), operations: List(Record(Operation)) }
    /// The deletion of a branch and the time left to recover it.
    BranchRecoveryInfo { deleted_at: Timestamp, recoverable_until: Timestamp,
        deletion_method: Text }
    /// An action that is refused on a branch at present.
    BranchRestrictedAction { name: Text, reason: Text }
    /// The schema of a database as structured data.
    BranchSchemaJson { tables: List(Record(BranchSchemaJsonTablesItem)) }
    /// A table in the schema of a database.
    BranchSchemaJsonTablesItem { schema: Text, name: Text,
        columns: List(Record(BranchSchemaJsonTablesItemColumnsItem)),
        constraints: List(Record(BranchSchemaJsonTablesItemConstraintsItem)) optional }
    /// A column of a table.
    BranchSchemaJsonTablesItemColumnsItem { name: Text, r#type: Text,
        nullable: Boolean optional, generated: Boolean optional }
    /// A constraint on a table.
    BranchSchemaJsonTablesItemConstraintsItem { r#type: Text, columns: List(Text),
        name: Text optional,
        referenced_table: Record(BranchSchemaJsonTablesItemConstraintsItemReferencedTable) optional }
    /// The table and columns that a foreign key points to.
    BranchSchemaJsonTablesItemConstraintsItemReferencedTable { schema: Text, table: Text,
        columns: List(Text) }
    /// The schema of a database in the form that was asked for.
    BranchSchemaResponse { sql: Text optional, json: Record(BranchSchemaJson) optional }
    /// Object storage of a branch, as S3 clients need to know it.
    BranchStorage { enabled: Boolean, s3_endpoint: Text, region: Text,
        force_path_style: Boolean }
    /// Error answer when a branch has no object storage.
    BranchStorageNotEnabled { code: Text, message: Text, reason: Text }
    /// A bucket: a container for stored objects on a branch.
    Bucket { name: Text, access_level: Text, created_at: Timestamp }
    /// An object stored in a bucket.
    BucketObject { key: Text, size: Int64, last_modified: Timestamp, etag: Text }
    /// A page of objects and folders of a bucket.
    BucketObjectsListResponse { folders: List(Text), objects: List(Record(BucketObject)),
        prefix: Text, next_cursor: Text optional, is_truncated: Boolean }
    /// The buckets of a branch.
    BucketsListResponse { buckets: List(Record(Bucket)) }
    /// A new branch and how to connect to it.
    ConnectedBranch { created: Record(CreateProjectBranchResponse), connection_string: Secret,
        pooled_connection_string: Secret }
    /// A new project and how to connect to it.
    ConnectedProject { created: Record(CreateProjectResponse), connection_string: Secret,
        pooled_connection_string: Secret }
    /// A connection URI and the parts it is made of.
    ConnectionDetails { connection_uri: Secret,
        connection_parameters: Record(ConnectionParameters) }
    /// The parts of a connection URI.
    ConnectionParameters { database: Text, password: Secret, role: Text, host: Text,
        pooler_host: Text }
    /// Consumption metrics of one branch, by billing period.
    ConsumptionHistoryPerBranchV2 { project_id: Text, branch_id: Text,
        periods: List(Record(ConsumptionHistoryPerPeriodV2)) }
    /// Older consumption figures within one billing period.
    ConsumptionHistoryPerPeriod { period_id: Text, period_plan: Text, period_start: Timestamp,
        period_end: Timestamp optional, consumption: List(Record(ConsumptionHistoryPerTimeframe)) }
    /// Consumption metrics within one billing period.
    ConsumptionHistoryPerPeriodV2 { period_id: Text, period_plan: Text, period_start: Timestamp,
        period_end: Timestamp optional,
        consumption: List(Record(ConsumptionHistoryPerTimeframeV2)) }
    /// Older consumption figures of one project, by billing period.
    ConsumptionHistoryPerProject { project_id: Text,
        periods: List(Record(ConsumptionHistoryPerPeriod)) }
    /// Consumption metrics of one project, by billing period.
    ConsumptionHistoryPerProjectV2 { project_id: Text,
        periods: List(Record(ConsumptionHistoryPerPeriodV2)) }
    /// Older consumption figures of one time frame.
    ConsumptionHistoryPerTimeframe { timeframe_start: Timestamp, timeframe_end: Timestamp,
        active_time_seconds: Uint64, compute_time_seconds: Uint64, written_data_bytes: Uint64,
        synthetic_storage_size_bytes: Uint64, data_storage_bytes_hour: Uint64 optional,
        logical_size_bytes: Uint64 optional, logical_size_bytes_hour: Uint64 optional }
    /// Consumption metrics of one time frame.
    ConsumptionHistoryPerTimeframeV2 { timeframe_start: Timestamp optional,
        timeframe_end: Timestamp optional, metrics: List(Record(ConsumptionMetricValue)) optional }
    /// One consumption metric and its value.
    ConsumptionMetricValue { metric_name: Text, value: Int64 }
    /// A new credential with its secrets.
    CreateCredentialResponse { token_id: Text, token_id_short: Text, name: Text optional,
        api_token: Secret, s3_secret_access_key: Secret, scopes: List(Text), branch_id: Text,
        created_at: Timestamp, expires_at: Timestamp optional }
    /// A new anonymized branch with all that was created along with it.
    CreateProjectBranchAnonymizedResponse { branch: Record(Branch),
        endpoints: List(Record(Endpoint)), operations: List(Record(Operation)),
        roles: List(Record(Role)), databases: List(Record(Database)),
        connection_uris: List(Record(ConnectionDetails)) optional }
    /// A new branch with all that was created along with it.
    CreateProjectBranchResponse { branch: Record(Branch), endpoints: List(Record(Endpoint)),
        operations: List(Record(Operation)), roles: List(Record(Role)),
        databases: List(Record(Database)),
        connection_uris: List(Record(ConnectionDetails)) optional }
    /// A new project and all that was created with it.
    CreateProjectResponse { project: Record(Project),
        connection_uris: List(Record(ConnectionDetails)), roles: List(Record(Role)),
        databases: List(Record(Database)), operations: List(Record(Operation)),
        branch: Record(Branch), endpoints: List(Record(Endpoint)) }
    /// A new snapshot and the operations that the call started.
    CreateSnapshotResponse { snapshot: Record(Snapshot), operations: List(Record(Operation)) }
    /// A credential without its secrets.
    CredentialMeta { token_id: Text, token_id_short: Text, name: Text optional,
        scopes: List(Text), branch_id: Text optional, principal_type: Text,
        function_id: Text optional, created_at: Timestamp, last_used_at: Timestamp optional,
        revoked_at: Timestamp optional, expires_at: Timestamp optional }
    /// The secrets of a credential.
    CredentialSecret { token_id: Text, api_token: Secret, s3_secret_access_key: Secret }
    /// An account at an identity provider that the user signs in with.
    CurrentUserAuthAccount { email: Text, image: Text, login: Text, name: Text, provider: Text }
    /// The current user with limits, plan and sign-in accounts.
    CurrentUserInfoResponse { active_seconds_limit: Int64,
        billing_account: Record(BillingAccount) optional,
        auth_accounts: List(Record(CurrentUserAuthAccount)), email: Text, id: Text, image: Text,
        login: Text, name: Text, last_name: Text, projects_limit: Int64, branches_limit: Int64,
        max_autoscaling_limit: Float, compute_seconds_limit: Int64 optional, plan: Text }
    /// Where the next page of a list starts and how the list is sorted.
    CursorPagination { next: Text optional, sort_by: Text optional, sort_order: Text optional }
    /// A custom domain: a host name of your own that leads to something on a branch.
    CustomDomain { domain: Text, entity_type: Text, entity_id: Text, cname_target: Text,
        status: Text optional, dns_status: Text optional, binding_status: Text optional,
        status_reason: Text optional }
    /// The Data API of a database: an HTTP interface to its tables.
    DataApiResponse { url: Text, status: Text, settings: Record(DataApiSettings) optional,
        available_schemas: List(Text) optional }
    /// Settings of the Data API of a database.
    DataApiSettings { db_aggregates_enabled: Boolean optional, db_anon_role: Text optional,
        db_extra_search_path: Text optional, db_max_rows: Int64 optional,
        db_schemas: List(Text) optional, jwt_role_claim_key: Text optional,
        jwt_cache_max_lifetime: Int64 optional, openapi_mode: Text optional,
        server_cors_allowed_origins: Text optional, server_timing_enabled: Boolean optional }
    /// A database on a branch, owned by a role.
    Database { id: Int64, branch_id: Text, name: Text, owner_name: Text, created_at: Timestamp,
        updated_at: Timestamp }
    /// A database and the operations that the call started.
    DatabaseOperations { database: Record(Database), operations: List(Record(Operation)) }
    /// The answer that holds a list of databases.
    DatabasesResponse { databases: List(Record(Database)) }
    /// Settings that new endpoints of a project start with.
    DefaultEndpointSettings { pg_settings: Map(Json) optional,
        pgbouncer_settings: Map(Json) optional, autoscaling_limit_min_cu: Float optional,
        autoscaling_limit_max_cu: Float optional, suspend_timeout_seconds: Int64 optional }
    /// An endpoint: the address and the settings of a compute that serves a branch.
    Endpoint { host: Text, id: Text, name: Text optional, project_id: Text, branch_id: Text,
        autoscaling_limit_min_cu: Float, autoscaling_limit_max_cu: Float, region_id: Text,
        r#type: Text, current_state: Text, pending_state: Text optional,
        settings: Record(EndpointSettingsData), pooler_enabled: Boolean, pooler_mode: Text,
        disabled: Boolean, passwordless_access: Boolean, last_active: Timestamp optional,
        creation_source: Text, created_at: Timestamp, updated_at: Timestamp,
        started_at: Timestamp optional, suspended_at: Timestamp optional, proxy_host: Text,
        suspend_timeout_seconds: Int64, provisioner: Text, compute_release_version: Text optional }
    /// An endpoint and the operations that the call started.
    EndpointOperations { endpoint: Record(Endpoint), operations: List(Record(Operation)) }
    /// The Postgres and pooler settings of a compute.
    EndpointSettingsData { pg_settings: Map(Json) optional,
        pgbouncer_settings: Map(Json) optional,
        preload_libraries: Record(PreloadLibraries) optional }
    /// The answer that holds a list of endpoints.
    EndpointsResponse { endpoints: List(Record(Endpoint)) }
    /// When a schedule trigger fires.
    FunctionTriggerSchedule { cron: Text }
    /// Which new objects fire a storage trigger.
    FunctionTriggerStorageObjectCreated { bucket_name: Text, prefix: Text optional }
    /// The error object of the API.
    GeneralError { request_id: Text optional, code: Text, message: Text }
    /// A page of consumption metrics by branch.
    GetConsumptionHistoryPerBranchV2Response { branches: List(Record(ConsumptionHistoryPerBranchV2)),
        pagination: Record(Pagination) optional }
    /// A page of older consumption figures by project.
    GetConsumptionHistoryPerProjectResponse { projects: List(Record(ConsumptionHistoryPerProject)),
        pagination: Record(Pagination) optional }
    /// A page of consumption metrics by project.
    GetConsumptionHistoryPerProjectV2Response { projects: List(Record(ConsumptionHistoryPerProjectV2)),
        pagination: Record(Pagination) optional }
    /// One page of members of an organization.
    GetOrganizationMembersResponse { members: List(Record(MemberWithUser)),
        pagination: Record(CursorPagination) optional }
    /// The answer with the advisor's findings.
    GetProjectAdvisorSecurityIssuesResponse { issues: List(Record(AdvisorIssue)) }
    /// A branch and its annotation.
    GetProjectBranchResponse { branch: Record(Branch), annotation: Record(AnnotationData) }
    /// A branch that was there, or was created.
    GottenBranch { branch: Record(Branch),
        created: Record(CreateProjectBranchResponse) optional }
    /// An invitation to join an organization.
    Invitation { id: Text, email: Text, org_id: Text, invited_by: Text, invited_at: Timestamp,
        role: Text }
    /// A JWKS URL registered with a project.
    Jwks { id: Text, project_id: Text, branch_id: Text optional, jwks_url: Text,
        provider_name: Text, created_at: Timestamp, updated_at: Timestamp,
        jwt_audience: Text optional, role_names: List(Text) optional }
    /// A new JWKS entry and the background work for it.
    JwksCreationOperation { jwks: Record(Jwks), operations: List(Record(Operation)) }
    /// Error details: the limits that stand in the way of a transfer.
    LimitsUnsatisfiedResponse { limits: List(Record(LimitsUnsatisfiedResponseLimitsItem)) }
    /// One limit that is not met.
    LimitsUnsatisfiedResponseLimitsItem { name: Text, expected: Text, actual: Text }
    /// The credentials of a branch.
    ListCredentialsResponse { credentials: List(Record(CredentialMeta)) }
    /// The Neon Auth integrations of a project.
    ListNeonAuthIntegrationsResponse { data: List(Record(NeonAuthIntegration)) }
    /// The answer with the OAuth providers of Neon Auth.
    ListNeonAuthOauthProvidersResponse { providers: List(Record(NeonAuthOauthProvider)) }
    /// A page of custom domains.
    ListProjectBranchCustomDomainsResponse { custom_domains: List(Record(CustomDomain)),
        pagination: Record(CursorPagination) optional }
    /// A page of functions.
    ListProjectBranchFunctionsResponse { functions: List(Record(NeonFunction)),
        pagination: Record(CursorPagination) optional }
    /// A page of branches with their annotations.
    ListProjectBranchesResponse { branches: List(Record(Branch)),
        annotations: Map(Record(AnnotationData)), pagination: Record(CursorPagination) optional }
    /// One page of members of a project.
    ListProjectMembersResponse { project_members: List(Record(ProjectMember)),
        pagination: Record(CursorPagination) optional }
    /// A page of operations.
    ListProjectOperationsResponse { operations: List(Record(Operation)),
        pagination: Record(Pagination) optional }
    /// The answer with the permissions on a project.
    ListProjectPermissionsResponse { project_permissions: List(Record(ProjectPermission)) }
    /// One page of projects.
    ListProjectsResponse { projects: List(Record(ProjectListItem)),
        unavailable_project_ids: List(Text) optional, pagination: Record(Pagination) optional,
        applications: Map(List(Text)), integrations: Map(List(Text)) }
    /// One page of projects shared with the user.
    ListSharedProjectsResponse { projects: List(Record(ProjectListItem)),
        unavailable_project_ids: List(Text) optional, pagination: Record(Pagination) optional }
    /// The answer that holds a list of snapshots.
    ListSnapshotsResponse { snapshots: List(Record(Snapshot)) }
    /// The weekly time in which a project may be maintained.
    MaintenanceWindow { weekdays: List(Int64), start_time: Text, end_time: Text }
    /// A rule that says how one column is masked.
    MaskingRule { database_name: Text, schema_name: Text, table_name: Text, column_name: Text,
        masking_function: Text optional, masking_value: Text optional }
    /// The membership of a user in an organization.
    Member { id: Text, user_id: Text, org_id: Text, role: Text, joined_at: Timestamp optional }
    /// The user behind a membership.
    MemberUserInfo { email: Text, has_mfa: Boolean optional,
        deactivated_at: Timestamp optional }
    /// A membership together with its user.
    MemberWithUser { member: Record(Member), user: Record(MemberUserInfo) }
    /// A new Neon Auth integration with its keys and addresses.
    NeonAuthCreateIntegrationResponse { auth_provider: Text, auth_provider_project_id: Text,
        pub_client_key: Text, secret_server_key: Secret, jwks_url: Text, schema_name: Text,
        table_name: Text, base_url: Text optional }
    /// A domain to take off the redirect allow list.
    NeonAuthDeleteDomainFromRedirectUriWhitelistItem { domain: Text }
    /// The settings of sign-in by email and password.
    NeonAuthEmailAndPasswordConfig { enabled: Boolean, email_verification_method: Text,
        require_email_verification: Boolean, auto_sign_in_after_verification: Boolean,
        send_verification_email_on_sign_up: Boolean, send_verification_email_on_sign_in: Boolean,
        disable_sign_up: Boolean }
    /// A Neon Auth integration of a branch with an auth provider.
    NeonAuthIntegration { auth_provider: Text, auth_provider_project_id: Text, branch_id: Text,
        db_name: Text, created_at: Timestamp, owned_by: Text, transfer_status: Text optional,
        jwks_url: Text, base_url: Text optional, name: Text optional }
    /// The settings of sign-in by magic link.
    NeonAuthMagicLinkConfig { enabled: Boolean, expires_in: Int32, disable_sign_up: Boolean }
    /// An OAuth provider that users of a branch can sign in with.
    NeonAuthOauthProvider { id: Text, r#type: Text, client_id: Text optional,
        client_secret: Secret optional }
    /// The settings of the organization plugin.
    NeonAuthOrganizationConfig { enabled: Boolean, organization_limit: Int32,
        membership_limit: Int32, creator_role: Text, send_invitation_email: Boolean }
    /// The settings of sign-in by phone number.
    NeonAuthPhoneNumberConfig { enabled: Boolean, otp_expires_in: Int64 optional }
    /// The settings of all Neon Auth plugins of a branch.
    NeonAuthPluginConfigs { organization: Record(NeonAuthOrganizationConfig) optional,
        magic_link: Record(NeonAuthMagicLinkConfig) optional,
        phone_number: Record(NeonAuthPhoneNumberConfig) optional,
        email_provider: Union(NeonAuthEmailServerConfigResponse) optional,
        email_and_password: Record(NeonAuthEmailAndPasswordConfig) optional,
        oauth_providers: List(Record(NeonAuthOauthProvider)) optional,
        allow_localhost: Boolean optional }
    /// A domain that is allowed as redirect target.
    NeonAuthRedirectUriWhitelistDomain { domain: Text, auth_provider: Text }
    /// The answer with the allowed redirect domains.
    NeonAuthRedirectUriWhitelistResponse { domains: List(Record(NeonAuthRedirectUriWhitelistDomain)) }
    /// The webhook settings of Neon Auth on a branch.
    NeonAuthWebhookConfig { enabled: Boolean, webhook_url: Text optional,
        enabled_events: List(Text) optional, timeout_seconds: Int64 optional }
    /// A function: code deployed to a branch and called at a URL.
    NeonFunction { id: Text, slug: Text, name: Text, invocation_url: Text,
        current_deployment: Record(NeonFunctionDeployment) optional,
        active_deployment: Record(NeonFunctionDeployment) optional, created_at: Timestamp }
    /// One deployment of a function.
    NeonFunctionDeployment { id: Int32, status: Text, memory_mib: Int32, runtime: Text,
        created_at: Timestamp, environment: List(Text) optional, error: Text optional }
    /// An operation: a piece of background work on a project.
    Operation { id: Text, project_id: Text, branch_id: Text optional,
        endpoint_id: Text optional, action: Text, status: Text, error: Text optional,
        failures_count: Int32, retry_at: Timestamp optional, created_at: Timestamp,
        updated_at: Timestamp, total_duration_ms: Int32 }
    /// A new API key of an organization, with its secret.
    OrgApiKeyCreateResponse { id: Int64, key: Secret, name: Text, created_at: Timestamp,
        created_by: Text, project_id: Text optional }
    /// An API key of an organization that was revoked.
    OrgApiKeyRevokeResponse { id: Int64, name: Text, created_at: Timestamp, created_by: Text,
        last_used_at: Timestamp optional, last_used_from_addr: Text, revoked: Boolean,
        project_id: Text optional }
    /// An API key of an organization, without its secret.
    OrgApiKeysListResponseItem { id: Int64, name: Text, created_at: Timestamp,
        created_by: Record(ApiKeyCreatorData), last_used_at: Timestamp optional,
        last_used_from_addr: Text, project_id: Text optional }
    /// An organization: an account that owns projects and has members.
    Organization { id: Text, name: Text, handle: Text, plan: Text, created_at: Timestamp,
        managed_by: Text, updated_at: Timestamp, allow_hipaa_projects: Boolean optional,
        require_mfa: Boolean optional }
    /// The answer with invitations to an organization.
    OrganizationInvitationsResponse { invitations: List(Record(Invitation)) }
    /// An invitation to send.
    OrganizationInviteCreateRequest { email: Text, role: Text }
    /// The organizations of the current user.
    OrganizationsResponse { organizations: List(Record(Organization)) }
    /// Where the next page of a list starts.
    Pagination { cursor: Text }
    /// Source that payments are taken from.
    PaymentSource { r#type: Text, card: Record(PaymentSourceBankCard) optional }
    /// What is shown of a bank card that payments are taken from.
    PaymentSourceBankCard { last4: Text, brand: Text optional, exp_month: Int64 optional,
        exp_year: Int64 optional }
    /// A plan and its version.
    PlanDetails { name: Text, version: Record(PlanVersion) optional }
    /// The version of a plan.
    PlanVersion { major: Int64, minor: Int64 }
    /// Which shared libraries Postgres preloads.
    PreloadLibraries { use_defaults: Boolean optional, enabled_libraries: List(Text) optional }
    /// A presigned URL and how to use it.
    PresignResponse { url: Secret, method: Text, headers: Map(Secret), expires_at: Timestamp }
    /// A project: the container of branches, with settings and consumption figures.
    Project { data_storage_bytes_hour: Int64, data_transfer_bytes: Int64,
        written_data_bytes: Int64, compute_time_seconds: Int64, active_time_seconds: Int64,
        cpu_used_sec: Int64, id: Text, platform_id: Text, region_id: Text, name: Text,
        provisioner: Text, default_endpoint_settings: Record(DefaultEndpointSettings) optional,
        settings: Record(ProjectSettingsData) optional, pg_version: Int64, proxy_host: Text,
        branch_logical_size_limit: Int64, branch_logical_size_limit_bytes: Int64,
        store_passwords: Boolean, maintenance_starts_at: Timestamp optional, creation_source: Text,
        history_retention_seconds: Int32, created_at: Timestamp, updated_at: Timestamp,
        synthetic_storage_size: Int64 optional, consumption_period_start: Timestamp,
        consumption_period_end: Timestamp, quota_reset_at: Timestamp optional, owner_id: Text,
        owner: Record(ProjectOwnerData) optional, compute_last_active_at: Timestamp optional,
        org_id: Text optional, maintenance_scheduled_for: Timestamp optional,
        hipaa_enabled_at: Timestamp optional, effective_project_permission: Text optional }
    /// Values that a log field takes.
    ProjectBranchLogFieldValuesResponse { values: List(Text), is_truncated: Boolean }
    /// Names of the log fields of a branch.
    ProjectBranchLogFieldsResponse { fields: List(Text) }
    /// One log record of a branch.
    ProjectBranchLogRecord { timestamp: Timestamp, message: Text, source: Text optional,
        entity_id: Text optional, service_name: Text optional, scope_name: Text optional,
        severity_number: Int64 optional, severity_text: Text optional, trace_id: Text optional,
        span_id: Text optional, attributes: Map(Json) }
    /// Error answer to a log query that cannot be run.
    ProjectBranchLogsInvalidQuery { code: Text, message: Text, reason: Text }
    /// Error answer when a branch has no logs to offer.
    ProjectBranchLogsNotAvailable { code: Text, message: Text, reason: Text }
    /// A page of log records.
    ProjectBranchLogsQueryResponse { logs: List(Record(ProjectBranchLogRecord)),
        next_cursor: Text optional, is_truncated: Boolean }
    /// Properties of the default branch of a new project.
    ProjectCreateRequestProjectBranch { name: Text optional, role_name: Text optional,
        database_name: Text optional, annotations: Map(Text) optional }
    /// The answer with the JWKS entries of a project.
    ProjectJwksResponse { jwks: List(Record(Jwks)) }
    /// A project as it appears in lists.
    ProjectListItem { id: Text, platform_id: Text, region_id: Text, name: Text,
        provisioner: Text, default_endpoint_settings: Record(DefaultEndpointSettings) optional,
        settings: Record(ProjectSettingsData) optional, pg_version: Int64, proxy_host: Text,
        branch_logical_size_limit: Int64, branch_logical_size_limit_bytes: Int64,
        store_passwords: Boolean, active_time: Int64, cpu_used_sec: Int64,
        maintenance_starts_at: Timestamp optional, creation_source: Text, created_at: Timestamp,
        updated_at: Timestamp, synthetic_storage_size: Int64 optional,
        quota_reset_at: Timestamp optional, owner_id: Text,
        compute_last_active_at: Timestamp optional, org_id: Text optional, org_name: Text optional,
        history_retention_seconds: Int32 optional, hipaa_enabled_at: Timestamp optional,
        deleted_at: Timestamp optional, recoverable_until: Timestamp optional,
        effective_project_permission: Text optional }
    /// A member of a project and the access the member has.
    ProjectMember { member_id: Text, user_id: Text, email: Text optional, name: Text optional,
        org_role: Text, project_role: Text optional, org_default_project_permission: Text optional,
        explicit_project_permission: Text optional, effective_project_permission: Text optional,
        grant_source: Text optional }
    /// A member's access to a project after a change.
    ProjectMemberRoleResponse { project_id: Text, member_id: Text, user_id: Text,
        email: Text optional, name: Text optional, org_role: Text, project_role: Text optional,
        org_default_project_permission: Text optional, explicit_project_permission: Text optional,
        effective_project_permission: Text optional,
        credential_rotation_recommended: Boolean optional,
        org_api_key_rotation_recommended: Boolean optional }
    /// Data about the owner of a project.
    ProjectOwnerData { email: Text, name: Text, branches_limit: Int64, subscription_type: Text }
    /// The sharing of a project with one person.
    ProjectPermission { id: Text, granted_to_email: Text, granted_at: Timestamp,
        revoked_at: Timestamp optional }
    /// Limits on what a project may consume in a consumption period.
    ProjectQuota { active_time_seconds: Int64 optional, compute_time_seconds: Int64 optional,
        written_data_bytes: Int64 optional, data_transfer_bytes: Int64 optional,
        logical_size_bytes: Int64 optional }
    /// A recovered project and its branches.
    ProjectRecoverResponse { project: Record(Project), branches: List(Record(Branch)) }
    /// Settings for a project as a whole.
    ProjectSettingsData { quota: Record(ProjectQuota) optional,
        allowed_ips: Record(AllowedIps) optional, enable_logical_replication: Boolean optional,
        maintenance_window: Record(MaintenanceWindow) optional,
        block_public_connections: Boolean optional, block_vpc_connections: Boolean optional,
        audit_log_level: Text optional, hipaa: Boolean optional,
        preload_libraries: Record(PreloadLibraries) optional }
    /// An open request to transfer a project.
    ProjectTransferRequestResponse { id: Secret, project_id: Text, created_at: Timestamp,
        expires_at: Timestamp }
    /// Error details: projects whose integration stands in the way of a transfer.
    ProjectsWithIntegrationResponse { projects: List(Record(ProjectsWithIntegrationResponseProjectsItem)) }
    /// A project that cannot move because of an integration.
    ProjectsWithIntegrationResponseProjectsItem { id: Text, integration: Text }
    /// A region in which projects can run.
    RegionResponse { region_id: Text, name: Text, default: Boolean, geo_lat: Text,
        geo_long: Text }
    /// The restored branch, its endpoints and the operations that the call started.
    RestoreSnapshotResponse { branch: Record(Branch),
        endpoints: List(Record(Endpoint)) optional, operations: List(Record(Operation)) }
    /// What became of a restore with preview.
    RestoredSnapshot { preview: Record(RestoreSnapshotResponse), accepted: Boolean }
    /// A Postgres role on a branch.
    Role { branch_id: Text, name: Text, password: Secret optional, protected: Boolean optional,
        authentication_method: Text optional, created_at: Timestamp, updated_at: Timestamp }
    /// A role and the operations that the call started.
    RoleOperations { role: Record(Role), operations: List(Record(Operation)) }
    /// The answer that holds a list of roles.
    RolesResponse { roles: List(Record(Role)) }
    /// A credential with its new secrets.
    RotateCredentialResponse { token_id: Text, token_id_short: Text, name: Text optional,
        api_token: Secret, s3_secret_access_key: Secret, scopes: List(Text), branch_id: Text,
        principal_type: Text, created_at: Timestamp, expires_at: Timestamp optional }
    /// A trigger that calls a function on a schedule.
    ScheduleTrigger { trigger_id: Text, function_slug: Text, name: Text, function_path: Text,
        schedule: Record(FunctionTriggerSchedule), enabled: Boolean, version: Int64,
        next_run_at: Timestamp nullable, inherited: Boolean }
    /// What a new schedule trigger is to be.
    ScheduleTriggerCreateRequest { function_slug: Text, name: Text,
        function_path: Text optional, schedule: Record(FunctionTriggerSchedule),
        enabled: Boolean optional }
    /// What to change in a schedule trigger.
    ScheduleTriggerUpdateRequest { function_slug: Text optional, name: Text optional,
        function_path: Text optional, schedule: Record(FunctionTriggerSchedule) optional,
        enabled: Boolean optional }
    /// The outcome of sending a test email.
    SendNeonAuthTestEmailResponse { success: Boolean, error_message: Text optional }
    /// Mail settings for the shared server that Neon runs.
    SharedEmailServer { sender_email: Text optional, sender_name: Text optional }
    /// A snapshot: the kept state of a branch at one point.
    Snapshot { id: Text, name: Text, slug: Text optional, lsn: Text optional,
        timestamp: Timestamp optional, source_branch_id: Text optional, created_at: Timestamp,
        expires_at: Timestamp optional, manual: Boolean optional, full_size: Int64 optional,
        diff_size: Int64 optional }
    /// Mail settings for an SMTP server of your own.
    StandardEmailServer { host: Text optional, port: Int64 optional, username: Text optional,
        password: Secret optional, sender_email: Text optional, sender_name: Text optional }
    /// Mail settings of an SMTP server as stored.
    StandardEmailServerResponse { host: Text, port: Int64, username: Text, password: Secret,
        sender_email: Text, sender_name: Text }
    /// A trigger that calls a function when an object is stored in a bucket.
    StorageObjectCreatedTrigger { trigger_id: Text, function_slug: Text, name: Text,
        function_path: Text, storage_object_created: Record(FunctionTriggerStorageObjectCreated),
        enabled: Boolean, version: Int64, inherited: Boolean }
    /// What a new storage trigger is to be.
    StorageObjectCreatedTriggerCreateRequest { function_slug: Text, name: Text,
        function_path: Text optional,
        storage_object_created: Record(FunctionTriggerStorageObjectCreated),
        enabled: Boolean optional }
    /// What to change in a storage trigger.
    StorageObjectCreatedTriggerUpdateRequest { function_slug: Text optional,
        name: Text optional, function_path: Text optional,
        storage_object_created: Record(FunctionTriggerStorageObjectCreated) optional,
        enabled: Boolean optional }
    /// The triggers of a branch.
    TriggersListResponse { triggers: List(Union(Trigger)) }
    /// A changed project and the background work for it.
    UpdateProjectResponse { project: Record(Project), operations: List(Record(Operation)) }
    /// A VPC endpoint: a private way into Neon from a cloud network.
    VpcEndpoint { vpc_endpoint_id: Text, label: Text }
    /// A VPC endpoint with its state and use.
    VpcEndpointDetails { vpc_endpoint_id: Text, label: Text, state: Text,
        num_restricted_projects: Int64, example_restricted_projects: List(Text) }
    /// A VPC endpoint and its region.
    VpcEndpointWithRegion { vpc_endpoint_id: Text, label: Text, region_id: Text }
    /// The answer with VPC endpoints.
    VpcEndpointsResponse { endpoints: List(Record(VpcEndpoint)) }
    /// The answer with VPC endpoints of all regions.
    VpcEndpointsWithRegionResponse { endpoints: List(Record(VpcEndpointWithRegion)) }
}
