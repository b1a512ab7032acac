// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, by its name in alphabetical order.

#![allow(deprecated, reason = "deprecated operations can be called too")]

use crate::client::NativeClient;
use crate::values::*;

calls! {
    ai_gateway_get: ai_gateway.get(project_id: String, branch_id: String) -> BranchAiGateway;
    api_keys_create: api_keys.create(arguments: CreateApiKey) -> ApiKeyCreateResponse;
    api_keys_revoke: api_keys.revoke(key_id: i64) -> ApiKeyRevokeResponse;
    auth_create: auth.create(project_id: String, branch_id: String,
        arguments: CreateAuth) -> NeonAuthCreateIntegrationResponse;
    auth_disable: auth.disable(project_id: String, branch_id: String,
        arguments: DisableAuth) -> ();
    auth_get: auth.get(project_id: String, branch_id: String) -> NeonAuthIntegration;
    auth_get_allow_localhost: auth.get_allow_localhost(project_id: String,
        branch_id: String) -> bool;
    auth_get_email_and_password: auth.get_email_and_password(project_id: String,
        branch_id: String) -> NeonAuthEmailAndPasswordConfig;
    auth_get_email_provider: auth.get_email_provider(project_id: String,
        branch_id: String) -> NeonAuthEmailServerConfigResponse;
    auth_get_phone_number_plugin: auth.get_phone_number_plugin(project_id: String,
        branch_id: String) -> NeonAuthPhoneNumberConfig;
    auth_get_plugins: auth.get_plugins(project_id: String,
        branch_id: String) -> NeonAuthPluginConfigs;
    auth_get_webhooks: auth.get_webhooks(project_id: String,
        branch_id: String) -> NeonAuthWebhookConfig;
    auth_send_test_email: auth.send_test_email(project_id: String, branch_id: String,
        arguments: SendAuthTestEmail) -> SendNeonAuthTestEmailResponse;
    auth_test_email_provider: auth.test_email_provider(project_id: String, branch_id: String,
        arguments: TestAuthEmailProvider) -> SendNeonAuthTestEmailResponse;
    auth_update_allow_localhost: auth.update_allow_localhost(project_id: String,
        branch_id: String, arguments: UpdateAuthAllowLocalhost) -> bool;
    auth_update_config: auth.update_config(project_id: String, branch_id: String,
        arguments: UpdateAuthConfig) -> String;
    auth_update_email_and_password: auth.update_email_and_password(project_id: String,
        branch_id: String, arguments: UpdateAuthEmailAndPassword) -> NeonAuthEmailAndPasswordConfig;
    auth_update_email_provider: auth.update_email_provider(project_id: String,
        branch_id: String,
        email_provider: NeonAuthEmailServerConfig) -> NeonAuthEmailServerConfigResponse;
    auth_update_magic_link_plugin: auth.update_magic_link_plugin(project_id: String,
        branch_id: String, arguments: UpdateAuthMagicLinkPlugin) -> NeonAuthMagicLinkConfig;
    auth_update_organization_plugin: auth.update_organization_plugin(project_id: String,
        branch_id: String, arguments: UpdateAuthOrganizationPlugin) -> NeonAuthOrganizationConfig;
    auth_update_phone_number_plugin: auth.update_phone_number_plugin(project_id: String,
        branch_id: String, arguments: UpdateAuthPhoneNumberPlugin) -> NeonAuthPhoneNumberConfig;
    auth_update_webhooks: auth.update_webhooks(project_id: String, branch_id: String,
        arguments: UpdateAuthWebhooks) -> NeonAuthWebhookConfig;
    auth_oauth_providers_add: auth_oauth_providers.add(project_id: String, branch_id: String,
        arguments: AddAuthOauthProvider) -> NeonAuthOauthProvider;
    auth_oauth_providers_delete: auth_oauth_providers.delete(project_id: String,
        branch_id: String, oauth_provider_id: NeonAuthOauthProviderId) -> ();
    auth_oauth_providers_update: auth_oauth_providers.update(project_id: String,
        branch_id: String, oauth_provider_id: NeonAuthOauthProviderId,
        arguments: UpdateAuthOauthProvider) -> NeonAuthOauthProvider;
    auth_trusted_domains_add: auth_trusted_domains.add(project_id: String, branch_id: String,
        arguments: AddAuthTrustedDomain) -> ();
    auth_trusted_domains_delete: auth_trusted_domains.delete(project_id: String,
        branch_id: String, arguments: DeleteAuthTrustedDomains) -> ();
    auth_users_create: auth_users.create(project_id: String, branch_id: String,
        arguments: CreateAuthUser) -> String;
    auth_users_delete: auth_users.delete(project_id: String, branch_id: String,
        auth_user_id: String) -> ();
    auth_users_update_role: auth_users.update_role(project_id: String, branch_id: String,
        auth_user_id: String, arguments: UpdateAuthUserRole) -> String;
    branches_anonymized_status: branches.anonymized_status(project_id: String,
        branch_id: String) -> AnonymizedBranchStatusResponse;
    branches_compare_schema: branches.compare_schema(project_id: String, branch_id: String,
        arguments: CompareBranchSchema) -> Option<String>;
    branches_count: branches.count(project_id: String, arguments: CountBranches) -> i64;
    branches_create: branches.create(project_id: String,
        arguments: CreateBranch) -> CreateProjectBranchResponse;
    branches_create_anonymized: branches.create_anonymized(project_id: String,
        arguments: CreateAnonymizedBranch) -> CreateProjectBranchAnonymizedResponse;
    branches_delete: branches.delete(project_id: String,
        branch_id: String) -> Option<BranchOperations>;
    branches_finalize_restore: branches.finalize_restore(project_id: String, branch_id: String,
        arguments: FinalizeBranchRestore) -> Vec<Operation>;
    branches_get: branches.get(project_id: String,
        branch_id: String) -> GetProjectBranchResponse;
    branches_get_masking_rules: branches.get_masking_rules(project_id: String,
        branch_id: String) -> Vec<MaskingRule>;
    branches_get_schema: branches.get_schema(project_id: String, branch_id: String,
        arguments: GetBranchSchema) -> BranchSchemaResponse;
    branches_restore: branches.restore(project_id: String, branch_id: String,
        arguments: RestoreBranch) -> BranchOperations;
    branches_set_default: branches.set_default(project_id: String,
        branch_id: String) -> BranchOperations;
    branches_start_anonymization: branches.start_anonymization(project_id: String,
        branch_id: String) -> AnonymizedBranchStatusResponse;
    branches_update: branches.update(project_id: String, branch_id: String,
        arguments: UpdateBranch) -> BranchOperations;
    branches_update_masking_rules: branches.update_masking_rules(project_id: String,
        branch_id: String, arguments: UpdateMaskingRules) -> Vec<MaskingRule>;
    buckets_create: buckets.create(project_id: String, branch_id: String,
        arguments: CreateBucket) -> Bucket;
    buckets_delete: buckets.delete(project_id: String, branch_id: String,
        bucket_name: String) -> ();
    credentials_create: credentials.create(project_id: String, branch_id: String,
        arguments: CreateCredential) -> CreateCredentialResponse;
    credentials_reveal: credentials.reveal(project_id: String, branch_id: String,
        token_id: String) -> CredentialSecret;
    credentials_revoke: credentials.revoke(project_id: String, branch_id: String,
        token_id: String) -> ();
    credentials_rotate: credentials.rotate(project_id: String, branch_id: String,
        token_id: String) -> RotateCredentialResponse;
    custom_domains_delete: custom_domains.delete(project_id: String, branch_id: String,
        domain: String) -> ();
    custom_domains_register: custom_domains.register(project_id: String, branch_id: String,
        arguments: RegisterCustomDomain) -> CustomDomain;
    data_api_create: data_api.create(project_id: String, branch_id: String,
        database_name: String, arguments: CreateDataApi) -> String;
    data_api_delete: data_api.delete(project_id: String, branch_id: String,
        database_name: String) -> ();
    data_api_get: data_api.get(project_id: String, branch_id: String,
        database_name: String) -> DataApiResponse;
    data_api_update: data_api.update(project_id: String, branch_id: String,
        database_name: String, arguments: UpdateDataApi) -> ();
    databases_create: databases.create(project_id: String, branch_id: String,
        arguments: CreateDatabase) -> DatabaseOperations;
    databases_delete: databases.delete(project_id: String, branch_id: String,
        database_name: String) -> Option<DatabaseOperations>;
    databases_get: databases.get(project_id: String, branch_id: String,
        database_name: String) -> Database;
    databases_update: databases.update(project_id: String, branch_id: String,
        database_name: String, arguments: UpdateDatabase) -> DatabaseOperations;
    endpoints_create: endpoints.create(project_id: String,
        arguments: CreateEndpoint) -> EndpointOperations;
    endpoints_delete: endpoints.delete(project_id: String,
        endpoint_id: String) -> Option<EndpointOperations>;
    endpoints_get: endpoints.get(project_id: String, endpoint_id: String) -> Endpoint;
    endpoints_restart: endpoints.restart(project_id: String,
        endpoint_id: String) -> EndpointOperations;
    endpoints_start: endpoints.start(project_id: String,
        endpoint_id: String) -> EndpointOperations;
    endpoints_suspend: endpoints.suspend(project_id: String,
        endpoint_id: String) -> EndpointOperations;
    endpoints_update: endpoints.update(project_id: String, endpoint_id: String,
        arguments: UpdateEndpoint) -> EndpointOperations;
    functions_delete: functions.delete(project_id: String, branch_id: String,
        slug: String) -> ();
    functions_deploy: functions.deploy(project_id: String, branch_id: String, slug: String,
        arguments: DeployFunction) -> NeonFunctionDeployment;
    functions_get: functions.get(project_id: String, branch_id: String,
        slug: String) -> NeonFunction;
    functions_update: functions.update(project_id: String, branch_id: String, slug: String,
        arguments: UpdateFunction) -> NeonFunction;
    legacy_auth_add_domain: legacy_auth.add_domain(project_id: String,
        arguments: AddLegacyAuthDomain) -> ();
    legacy_auth_add_oauth_provider: legacy_auth.add_oauth_provider(project_id: String,
        arguments: AddLegacyAuthOauthProvider) -> NeonAuthOauthProvider;
    legacy_auth_create_integration: legacy_auth.create_integration(arguments: CreateLegacyAuthIntegration) -> NeonAuthCreateIntegrationResponse;
    legacy_auth_create_sdk_keys: legacy_auth.create_sdk_keys(arguments: CreateLegacyAuthSdkKeys) -> NeonAuthCreateIntegrationResponse;
    legacy_auth_create_user: legacy_auth.create_user(arguments: CreateLegacyAuthUser) -> String;
    legacy_auth_delete_domains: legacy_auth.delete_domains(project_id: String,
        arguments: DeleteLegacyAuthDomains) -> ();
    legacy_auth_delete_integration: legacy_auth.delete_integration(project_id: String,
        auth_provider: NeonAuthSupportedAuthProvider, arguments: DeleteLegacyAuthIntegration) -> ();
    legacy_auth_delete_oauth_provider: legacy_auth.delete_oauth_provider(project_id: String,
        oauth_provider_id: NeonAuthOauthProviderId) -> ();
    legacy_auth_delete_user: legacy_auth.delete_user(project_id: String,
        auth_user_id: String) -> ();
    legacy_auth_get_email_server: legacy_auth.get_email_server(project_id: String) -> NeonAuthEmailServerConfigResponse;
    legacy_auth_transfer_ownership: legacy_auth.transfer_ownership(arguments: TransferLegacyAuthOwnership) -> Secret;
    legacy_auth_update_email_server: legacy_auth.update_email_server(project_id: String,
        email_provider: NeonAuthEmailServerConfig) -> NeonAuthEmailServerConfigResponse;
    legacy_auth_update_oauth_provider: legacy_auth.update_oauth_provider(project_id: String,
        oauth_provider_id: NeonAuthOauthProviderId,
        arguments: UpdateLegacyAuthOauthProvider) -> NeonAuthOauthProvider;
    objects_delete: objects.delete(project_id: String, branch_id: String, bucket_name: String,
        object_key: String) -> ();
    objects_delete_by_prefix: objects.delete_by_prefix(project_id: String, branch_id: String,
        bucket_name: String, arguments: DeleteObjectsByPrefix) -> i64;
    objects_get: objects.get(project_id: String, branch_id: String, bucket_name: String,
        object_key: String) -> Vec<u8>;
    objects_presign: objects.presign(project_id: String, branch_id: String, bucket_name: String,
        object_key: String, arguments: PresignObject) -> PresignResponse;
    operations_get: operations.get(project_id: String, operation_id: String) -> Operation;
    organization_api_keys_create: organization_api_keys.create(org_id: String,
        arguments: CreateOrganizationApiKey) -> OrgApiKeyCreateResponse;
    organization_api_keys_revoke: organization_api_keys.revoke(org_id: String,
        key_id: i64) -> OrgApiKeyRevokeResponse;
    organization_invitations_create: organization_invitations.create(org_id: String,
        arguments: CreateOrganizationInvitations) -> Vec<Invitation>;
    organization_members_get: organization_members.get(org_id: String,
        member_id: String) -> Member;
    organization_members_remove: organization_members.remove(org_id: String,
        member_id: String) -> ();
    organization_members_update: organization_members.update(org_id: String, member_id: String,
        arguments: UpdateOrganizationMember) -> Member;
    organization_vpc_endpoints_assign: organization_vpc_endpoints.assign(org_id: String,
        region_id: String, vpc_endpoint_id: String, arguments: AssignOrganizationVpcEndpoint) -> ();
    organization_vpc_endpoints_delete: organization_vpc_endpoints.delete(org_id: String,
        region_id: String, vpc_endpoint_id: String) -> ();
    organization_vpc_endpoints_get: organization_vpc_endpoints.get(org_id: String,
        region_id: String, vpc_endpoint_id: String) -> VpcEndpointDetails;
    organizations_delete_spending_limit: organizations.delete_spending_limit(org_id: String) -> ();
    organizations_get: organizations.get(org_id: String) -> Organization;
    organizations_get_spending_limit: organizations.get_spending_limit(org_id: String) -> Option<i64>;
    organizations_set_spending_limit: organizations.set_spending_limit(org_id: String,
        arguments: SetOrganizationSpendingLimit) -> Option<i64>;
    project_jwks_add: project_jwks.add(project_id: String,
        arguments: AddProjectJwks) -> JwksCreationOperation;
    project_jwks_delete: project_jwks.delete(project_id: String, jwks_id: String) -> Jwks;
    project_members_remove_role: project_members.remove_role(project_id: String,
        member_id: String, arguments: RemoveProjectMemberRole) -> ProjectMemberRoleResponse;
    project_members_set_role: project_members.set_role(project_id: String, member_id: String,
        arguments: SetProjectMemberRole) -> ProjectMemberRoleResponse;
    project_permissions_grant: project_permissions.grant(project_id: String,
        arguments: GrantProjectPermission) -> ProjectPermission;
    project_permissions_revoke: project_permissions.revoke(project_id: String,
        permission_id: String) -> ProjectPermission;
    project_vpc_endpoints_assign: project_vpc_endpoints.assign(project_id: String,
        vpc_endpoint_id: String, arguments: AssignProjectVpcEndpoint) -> ();
    project_vpc_endpoints_delete: project_vpc_endpoints.delete(project_id: String,
        vpc_endpoint_id: String) -> ();
    projects_accept_transfer_request: projects.accept_transfer_request(project_id: String,
        request_id: String, arguments: AcceptProjectTransferRequest) -> ();
    projects_connection_uri: projects.connection_uri(project_id: String,
        arguments: GetConnectionUri) -> Secret;
    projects_create: projects.create(arguments: CreateProject) -> CreateProjectResponse;
    projects_create_transfer_request: projects.create_transfer_request(project_id: String,
        arguments: CreateProjectTransferRequest) -> ProjectTransferRequestResponse;
    projects_delete: projects.delete(project_id: String) -> Project;
    projects_get: projects.get(project_id: String) -> Project;
    projects_recover: projects.recover(project_id: String) -> ProjectRecoverResponse;
    projects_transfer: projects.transfer(source_org_id: String,
        arguments: TransferProjects) -> ();
    projects_transfer_from_user: projects.transfer_from_user(arguments: TransferProjectsFromUser) -> ();
    projects_update: projects.update(project_id: String,
        arguments: UpdateProject) -> UpdateProjectResponse;
    roles_create: roles.create(project_id: String, branch_id: String,
        arguments: CreateRole) -> RoleOperations;
    roles_delete: roles.delete(project_id: String, branch_id: String,
        role_name: String) -> Option<RoleOperations>;
    roles_get: roles.get(project_id: String, branch_id: String, role_name: String) -> Role;
    roles_password: roles.password(project_id: String, branch_id: String,
        role_name: String) -> Secret;
    roles_reset_password: roles.reset_password(project_id: String, branch_id: String,
        role_name: String) -> RoleOperations;
    snapshots_create: snapshots.create(project_id: String, branch_id: String,
        arguments: CreateSnapshot) -> CreateSnapshotResponse;
    snapshots_delete: snapshots.delete(project_id: String,
        snapshot_id: String) -> Vec<Operation>;
    snapshots_get_schedule: snapshots.get_schedule(project_id: String,
        branch_id: String) -> BackupSchedule;
    snapshots_restore: snapshots.restore(project_id: String, snapshot_id: String,
        arguments: RestoreSnapshot) -> RestoreSnapshotResponse;
    snapshots_set_schedule: snapshots.set_schedule(project_id: String, branch_id: String,
        arguments: SetSnapshotSchedule) -> ();
    snapshots_update: snapshots.update(project_id: String, snapshot_id: String,
        arguments: UpdateSnapshot) -> Snapshot;
    storage_get: storage.get(project_id: String, branch_id: String) -> BranchStorage;
    triggers_create: triggers.create(project_id: String, branch_id: String,
        trigger: TriggerCreateRequest) -> Trigger;
    triggers_delete: triggers.delete(project_id: String, branch_id: String,
        trigger_id: String) -> ();
    triggers_get: triggers.get(project_id: String, branch_id: String,
        trigger_id: String) -> Trigger;
    triggers_update: triggers.update(project_id: String, branch_id: String, trigger_id: String,
        trigger: TriggerUpdateRequest) -> Trigger;
    users_auth_details: users.auth_details() -> AuthDetailsResponse;
    users_me: users.me() -> CurrentUserInfoResponse;
}

lists! {
    api_keys_list: api_keys.list() -> ApiKeysList;
    auth_oauth_providers_list: auth_oauth_providers.list(project_id: String,
        branch_id: String) -> AuthOauthProvidersList;
    auth_trusted_domains_list: auth_trusted_domains.list(project_id: String,
        branch_id: String) -> AuthTrustedDomainsList;
    branches_list: branches.list(project_id: String, arguments: ListBranches) -> BranchesList;
    buckets_list: buckets.list(project_id: String, branch_id: String) -> BucketsList;
    consumption_per_branch_v2: consumption.per_branch_v2(arguments: ConsumptionPerBranchV2) -> ConsumptionPerBranchV2;
    consumption_per_project: consumption.per_project(arguments: ConsumptionPerProject) -> ConsumptionPerProject;
    consumption_per_project_v2: consumption.per_project_v2(arguments: ConsumptionPerProjectV2) -> ConsumptionPerProjectV2;
    credentials_list: credentials.list(project_id: String,
        branch_id: String) -> CredentialsList;
    custom_domains_list: custom_domains.list(project_id: String, branch_id: String,
        arguments: ListCustomDomains) -> CustomDomainsList;
    databases_list: databases.list(project_id: String, branch_id: String) -> DatabasesList;
    endpoints_list: endpoints.list(project_id: String) -> EndpointsList;
    endpoints_list_by_branch: endpoints.list_by_branch(project_id: String,
        branch_id: String) -> EndpointsListByBranch;
    functions_list: functions.list(project_id: String, branch_id: String,
        arguments: ListFunctions) -> FunctionsList;
    legacy_auth_list_domains: legacy_auth.list_domains(project_id: String) -> LegacyAuthListDomains;
    legacy_auth_list_integrations: legacy_auth.list_integrations(project_id: String) -> LegacyAuthListIntegrations;
    legacy_auth_list_oauth_providers: legacy_auth.list_oauth_providers(project_id: String) -> LegacyAuthListOauthProviders;
    logs_field_values: logs.field_values(project_id: String, branch_id: String,
        field_name: String, arguments: ListLogFieldValues) -> LogsFieldValues;
    logs_fields: logs.fields(project_id: String, branch_id: String) -> LogsFields;
    logs_query: logs.query(project_id: String, branch_id: String,
        arguments: QueryLogs) -> LogsQuery;
    objects_list: objects.list(project_id: String, branch_id: String, bucket_name: String,
        arguments: ListObjects) -> ObjectsList;
    operations_list: operations.list(project_id: String,
        arguments: ListOperations) -> OperationsList;
    organization_api_keys_list: organization_api_keys.list(org_id: String) -> OrganizationApiKeysList;
    organization_invitations_list: organization_invitations.list(org_id: String) -> OrganizationInvitationsList;
    organization_members_list: organization_members.list(org_id: String,
        arguments: ListOrganizationMembers) -> OrganizationMembersList;
    organization_vpc_endpoints_list: organization_vpc_endpoints.list(org_id: String,
        region_id: String) -> OrganizationVpcEndpointsList;
    organization_vpc_endpoints_list_all_regions: organization_vpc_endpoints.list_all_regions(org_id: String) -> OrganizationVpcEndpointsListAllRegions;
    project_jwks_list: project_jwks.list(project_id: String) -> ProjectJwksList;
    project_members_list: project_members.list(project_id: String,
        arguments: ListProjectMembers) -> ProjectMembersList;
    project_permissions_list: project_permissions.list(project_id: String) -> ProjectPermissionsList;
    project_vpc_endpoints_list: project_vpc_endpoints.list(project_id: String) -> ProjectVpcEndpointsList;
    projects_available_preload_libraries: projects.available_preload_libraries(project_id: String) -> ProjectsAvailablePreloadLibraries;
    projects_list: projects.list(arguments: ListProjects) -> ProjectsList;
    projects_list_advisor_issues: projects.list_advisor_issues(project_id: String,
        arguments: ListProjectAdvisorIssues) -> ProjectsListAdvisorIssues;
    projects_list_shared: projects.list_shared(arguments: ListSharedProjects) -> ProjectsListShared;
    regions_list: regions.list(arguments: ListRegions) -> RegionsList;
    roles_list: roles.list(project_id: String, branch_id: String) -> RolesList;
    snapshots_list: snapshots.list(project_id: String) -> SnapshotsList;
    triggers_list: triggers.list(project_id: String, branch_id: String) -> TriggersList;
    users_organizations: users.organizations() -> UsersOrganizations;
}
