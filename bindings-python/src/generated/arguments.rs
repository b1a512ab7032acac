// Written by cargo xtask generate from api/. Do not edit.
//! Arguments of operations.

arguments! {
    AcceptProjectTransferRequest { org_id: Text optional }
    AddAuthOauthProvider { id: Text, client_id: Text optional, client_secret: Secret optional,
        microsoft_tenant_id: Text optional }
    AddAuthTrustedDomain { domain: Text, auth_provider: Text }
    AddLegacyAuthDomain { domain: Text, auth_provider: Text }
    AddLegacyAuthOauthProvider { id: Text, client_id: Text optional,
        client_secret: Secret optional, microsoft_tenant_id: Text optional }
    AddProjectJwks { jwks_url: Text, provider_name: Text, branch_id: Text optional,
        jwt_audience: Text optional, role_names: List(Text) optional,
        skip_role_creation: Boolean optional }
    AssignOrganizationVpcEndpoint { label: Text }
    AssignProjectVpcEndpoint { label: Text }
    CompareBranchSchema { db_name: Text, base_branch_id: Text optional, lsn: Text optional,
        timestamp: Timestamp optional, base_lsn: Text optional, base_timestamp: Timestamp optional }
    ConsumptionPerBranchV2 { project_ids: List(Text), from_time: Timestamp, to_time: Timestamp,
        granularity: Text, org_id: Text, metrics: List(Text), cursor: Text optional,
        limit: Int64 optional, branch_ids: List(Text) optional }
    ConsumptionPerProject { from_time: Timestamp, to_time: Timestamp, granularity: Text,
        cursor: Text optional, limit: Int64 optional, project_ids: List(Text) optional,
        org_id: Text optional, include_v1_metrics: Boolean optional, metrics: List(Text) optional }
    ConsumptionPerProjectV2 { from_time: Timestamp, to_time: Timestamp, granularity: Text,
        org_id: Text, metrics: List(Text), cursor: Text optional, limit: Int64 optional,
        project_ids: List(Text) optional }
    CountBranches { search: Text optional }
    CreateAnonymizedBranch { annotation_value: Map(Text) optional,
        endpoints: List(Record(BranchCreateRequestEndpointOptions)) optional,
        parent_id: Text optional, name: Text optional, parent_lsn: Text optional,
        parent_timestamp: Timestamp optional, protected: Boolean optional,
        archived: Boolean optional, init_source: Text optional, expires_at: Timestamp optional,
        masking_rules: List(Record(MaskingRule)) optional, start_anonymization: Boolean optional }
    CreateApiKey { key_name: Text }
    CreateAuth { auth_provider: Text, database_name: Text optional }
    CreateAuthUser { email: Text, name: Text optional }
    CreateBranch { endpoints: List(Record(BranchCreateRequestEndpointOptions)) optional,
        parent_id: Text optional, name: Text optional, parent_lsn: Text optional,
        parent_timestamp: Timestamp optional, protected: Boolean optional,
        archived: Boolean optional, init_source: Text optional, expires_at: Timestamp optional,
        annotation_value: Map(Text) optional }
    CreateBucket { name: Text, access_level: Text optional }
    CreateCredential { scopes: List(Text), principal_type: Text, name: Text optional }
    CreateDataApi { auth_provider: Text optional, jwks_url: Text optional,
        provider_name: Text optional, jwt_audience: Text optional,
        add_default_grants: Boolean optional, skip_auth_schema: Boolean optional,
        db_aggregates_enabled: Boolean optional, db_anon_role: Text optional,
        db_extra_search_path: Text optional, db_max_rows: Int64 optional,
        db_schemas: List(Text) optional, jwt_role_claim_key: Text optional,
        jwt_cache_max_lifetime: Int64 optional, openapi_mode: Text optional,
        server_cors_allowed_origins: Text optional, server_timing_enabled: Boolean optional }
    CreateDatabase { name: Text, owner_name: Text }
    CreateEndpoint { branch_id: Text, r#type: Text, region_id: Text optional,
        settings: Record(EndpointSettingsData) optional, autoscaling_limit_min_cu: Float optional,
        autoscaling_limit_max_cu: Float optional, provisioner: Text optional,
        pooler_enabled: Boolean optional, pooler_mode: Text optional, disabled: Boolean optional,
        passwordless_access: Boolean optional, suspend_timeout_seconds: Int64 optional,
        name: Text optional }
    CreateLegacyAuthIntegration { auth_provider: Text, project_id: Text, branch_id: Text,
        database_name: Text optional, role_name: Text optional }
    CreateLegacyAuthSdkKeys { project_id: Text, auth_provider: Text }
    CreateLegacyAuthUser { project_id: Text, auth_provider: Text, email: Text,
        name: Text optional }
    CreateOrganizationApiKey { key_name: Text, project_id: Text optional }
    CreateOrganizationInvitations { invitations: List(Record(OrganizationInviteCreateRequest)) }
    CreateProject { settings: Record(ProjectSettingsData) optional, name: Text optional,
        branch: Record(ProjectCreateRequestProjectBranch) optional,
        autoscaling_limit_min_cu: Float optional, autoscaling_limit_max_cu: Float optional,
        provisioner: Text optional, region_id: Text optional,
        default_endpoint_settings: Record(DefaultEndpointSettings) optional,
        pg_version: Int64 optional, store_passwords: Boolean optional,
        history_retention_seconds: Int32 optional, org_id: Text optional }
    CreateProjectTransferRequest { ttl_seconds: Int64 optional }
    CreateRole { name: Text, no_login: Boolean optional }
    CreateSnapshot { lsn: Text optional, timestamp: Timestamp optional, name: Text optional,
        slug: Text optional, expires_at: Timestamp optional }
    DeleteAuthTrustedDomains { auth_provider: Text,
        domains: List(Record(NeonAuthDeleteDomainFromRedirectUriWhitelistItem)) }
    DeleteLegacyAuthDomains { auth_provider: Text,
        domains: List(Record(NeonAuthDeleteDomainFromRedirectUriWhitelistItem)) }
    DeleteLegacyAuthIntegration { delete_data: Boolean optional }
    DeleteObjectsByPrefix { prefix: Text }
    DeployFunction { zip: Bytes optional, runtime: Text optional,
        environment: Map(Secret) optional }
    DisableAuth { delete_data: Boolean optional }
    FinalizeBranchRestore { name: Text optional }
    GetBranchSchema { db_name: Text, lsn: Text optional, timestamp: Timestamp optional,
        format: Text optional }
    GetConnectionUri { database_name: Text, role_name: Text, branch_id: Text optional,
        endpoint_id: Text optional, pooled: Boolean optional }
    GrantProjectPermission { email: Text }
    ListBranches { search: Text optional, sort_by: Text optional, cursor: Text optional,
        sort_order: Text optional, limit: Int64 optional, include_deleted: Boolean optional }
    ListCustomDomains { cursor: Text optional, limit: Int64 optional }
    ListFunctions { cursor: Text optional, limit: Int64 optional }
    ListLogFieldValues { since: Text optional, start_time: Timestamp optional,
        end_time: Timestamp optional, source: Text optional, limit: Int64 optional }
    ListObjects { prefix: Text optional, delimiter: Text optional, cursor: Text optional,
        limit: Int32 optional }
    ListOperations { cursor: Text optional, limit: Int64 optional }
    ListOrganizationMembers { sort_by: Text optional, cursor: Text optional,
        sort_order: Text optional, limit: Int64 optional }
    ListProjectAdvisorIssues { branch_id: Text optional, database_name: Text optional,
        category: Text optional, min_severity: Text optional }
    ListProjectMembers { cursor: Text optional, limit: Int64 optional }
    ListProjects { cursor: Text optional, limit: Int64 optional, search: Text optional,
        org_id: Text optional, timeout: Int64 optional, recoverable: Boolean optional }
    ListRegions { org_id: Text optional }
    ListSharedProjects { cursor: Text optional, limit: Int64 optional, search: Text optional,
        timeout: Int64 optional }
    PresignObject { operation: Text, content_type: Text optional,
        expires_in_seconds: Int64 optional }
    QueryLogs { since: Text optional, start_time: Timestamp optional,
        end_time: Timestamp optional, limit: Int64 optional, cursor: Text optional,
        sort_order: Text optional, source: Text optional, service_name: Text optional,
        scope_name: Text optional, minimum_severity: Text optional, severity_text: Text optional,
        body_contains: Text optional, trace_id: Text optional, logql: Text optional }
    RegisterCustomDomain { domain: Text, entity_type: Text, entity_id: Text }
    RemoveProjectMemberRole { confirm_self_lockout: Boolean optional }
    RestoreBranch { source_branch_id: Text, source_lsn: Text optional,
        source_timestamp: Timestamp optional, preserve_under_name: Text optional }
    RestoreSnapshot { branch_name: Text optional, name: Text optional,
        target_branch_id: Text optional, finalize_restore: Boolean optional }
    SendAuthTestEmail { host: Text, port: Int64, username: Text, password: Secret,
        sender_email: Text, sender_name: Text, recipient_email: Text }
    SetOrganizationSpendingLimit { spending_limit_cents: Int64 }
    SetProjectMemberRole { role: Text, confirm_self_demotion: Boolean optional }
    SetSnapshotSchedule { schedule: List(Record(BackupScheduleItem)) }
    TestAuthEmailProvider { recipient_email: Text }
    TransferLegacyAuthOwnership { project_id: Text, auth_provider: Text }
    TransferProjects { destination_org_id: Text, project_ids: List(Text) }
    TransferProjectsFromUser { destination_org_id: Text, project_ids: List(Text) }
    UpdateAuthAllowLocalhost { allow_localhost: Boolean }
    UpdateAuthConfig { name: Text }
    UpdateAuthEmailAndPassword { enabled: Boolean optional,
        email_verification_method: Text optional, require_email_verification: Boolean optional,
        auto_sign_in_after_verification: Boolean optional,
        send_verification_email_on_sign_up: Boolean optional,
        send_verification_email_on_sign_in: Boolean optional, disable_sign_up: Boolean optional }
    UpdateAuthMagicLinkPlugin { enabled: Boolean optional, expires_in: Int32 optional,
        disable_sign_up: Boolean optional }
    UpdateAuthOauthProvider { client_id: Text optional, client_secret: Secret optional,
        microsoft_tenant_id: Text optional }
    UpdateAuthOrganizationPlugin { enabled: Boolean optional,
        organization_limit: Int32 optional, membership_limit: Int32 optional,
        creator_role: Text optional, send_invitation_email: Boolean optional }
    UpdateAuthPhoneNumberPlugin { enabled: Boolean optional, otp_expires_in: Int64 optional }
    UpdateAuthUserRole { roles: List(Text) }
    UpdateAuthWebhooks { enabled: Boolean, webhook_url: Text optional,
        enabled_events: List(Text) optional, timeout_seconds: Int64 optional }
    UpdateBranch { name: Text optional, protected: Boolean optional,
        expires_at: TimestampUpdate }
    UpdateDataApi { db_aggregates_enabled: Boolean optional, db_anon_role: Text optional,
        db_extra_search_path: Text optional, db_max_rows: Int64 optional,
        db_schemas: List(Text) optional, jwt_role_claim_key: Text optional,
        jwt_cache_max_lifetime: Int64 optional, openapi_mode: Text optional,
        server_cors_allowed_origins: Text optional, server_timing_enabled: Boolean optional }
    UpdateDatabase { name: Text optional, owner_name: Text optional }
    UpdateEndpoint { branch_id: Text optional, autoscaling_limit_min_cu: Float optional,
        autoscaling_limit_max_cu: Float optional, provisioner: Text optional,
        settings: Record(EndpointSettingsData) optional, pooler_enabled: Boolean optional,
        pooler_mode: Text optional, disabled: Boolean optional,
        passwordless_access: Boolean optional, suspend_timeout_seconds: Int64 optional,
        name: Text optional }
    UpdateFunction { name: Text nullable }
    UpdateLegacyAuthOauthProvider { client_id: Text optional, client_secret: Secret optional,
        microsoft_tenant_id: Text optional }
    UpdateMaskingRules { masking_rules: List(Record(MaskingRule)) }
    UpdateOrganizationMember { role: Text }
    UpdateProject { settings: Record(ProjectSettingsData) optional, name: Text optional,
        default_endpoint_settings: Record(DefaultEndpointSettings) optional,
        history_retention_seconds: Int32 optional }
    UpdateSnapshot { name: Text optional, expires_at: TimestampUpdate }
}
