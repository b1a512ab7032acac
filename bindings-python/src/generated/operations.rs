// Written by cargo xtask generate from api/. Do not edit.
//! Every operation, by its name in alphabetical order.

#![allow(deprecated, reason = "deprecated operations can be called too")]

operations! {
    ai_gateway.get(project_id: text, branch_id: text);
    api_keys.create() with all CreateApiKey;
    api_keys.list() => list;
    api_keys.revoke(key_id: integer);
    auth.create(project_id: text, branch_id: text) with all CreateAuth;
    auth.disable(project_id: text, branch_id: text) with all DisableAuth;
    auth.get(project_id: text, branch_id: text);
    auth.get_allow_localhost(project_id: text, branch_id: text);
    auth.get_email_and_password(project_id: text, branch_id: text);
    auth.get_email_provider(project_id: text, branch_id: text);
    auth.get_phone_number_plugin(project_id: text, branch_id: text);
    auth.get_plugins(project_id: text, branch_id: text);
    auth.get_webhooks(project_id: text, branch_id: text);
    auth.send_test_email(project_id: text, branch_id: text) with all SendAuthTestEmail;
    auth.test_email_provider(project_id: text, branch_id: text) with all TestAuthEmailProvider;
    auth.update_allow_localhost(project_id: text,
        branch_id: text) with all UpdateAuthAllowLocalhost;
    auth.update_config(project_id: text, branch_id: text) with all UpdateAuthConfig;
    auth.update_email_and_password(project_id: text,
        branch_id: text) with all UpdateAuthEmailAndPassword;
    auth.update_email_provider(project_id: text,
        branch_id: text) with one email_provider NeonAuthEmailServerConfig;
    auth.update_magic_link_plugin(project_id: text,
        branch_id: text) with all UpdateAuthMagicLinkPlugin;
    auth.update_organization_plugin(project_id: text,
        branch_id: text) with all UpdateAuthOrganizationPlugin;
    auth.update_phone_number_plugin(project_id: text,
        branch_id: text) with all UpdateAuthPhoneNumberPlugin;
    auth.update_webhooks(project_id: text, branch_id: text) with all UpdateAuthWebhooks;
    auth_oauth_providers.add(project_id: text, branch_id: text) with all AddAuthOauthProvider;
    auth_oauth_providers.delete(project_id: text, branch_id: text,
        oauth_provider_id: enumeration);
    auth_oauth_providers.list(project_id: text, branch_id: text) => list;
    auth_oauth_providers.update(project_id: text, branch_id: text,
        oauth_provider_id: enumeration) with all UpdateAuthOauthProvider;
    auth_trusted_domains.add(project_id: text, branch_id: text) with all AddAuthTrustedDomain;
    auth_trusted_domains.delete(project_id: text,
        branch_id: text) with all DeleteAuthTrustedDomains;
    auth_trusted_domains.list(project_id: text, branch_id: text) => list;
    auth_users.create(project_id: text, branch_id: text) with all CreateAuthUser;
    auth_users.delete(project_id: text, branch_id: text, auth_user_id: text);
    auth_users.update_role(project_id: text, branch_id: text,
        auth_user_id: text) with all UpdateAuthUserRole;
    branches.anonymized_status(project_id: text, branch_id: text);
    branches.compare_schema(project_id: text, branch_id: text) with all CompareBranchSchema;
    branches.count(project_id: text) with all CountBranches;
    branches.create(project_id: text) with all CreateBranch;
    branches.create_anonymized(project_id: text) with all CreateAnonymizedBranch;
    branches.delete(project_id: text, branch_id: text);
    branches.finalize_restore(project_id: text, branch_id: text) with all FinalizeBranchRestore;
    branches.get(project_id: text, branch_id: text);
    branches.get_masking_rules(project_id: text, branch_id: text);
    branches.get_schema(project_id: text, branch_id: text) with all GetBranchSchema;
    branches.list(project_id: text) with all ListBranches => list;
    branches.restore(project_id: text, branch_id: text) with all RestoreBranch;
    branches.set_default(project_id: text, branch_id: text);
    branches.start_anonymization(project_id: text, branch_id: text);
    branches.update(project_id: text, branch_id: text) with all UpdateBranch update expires_at;
    branches.update_masking_rules(project_id: text,
        branch_id: text) with all UpdateMaskingRules;
    buckets.create(project_id: text, branch_id: text) with all CreateBucket;
    buckets.delete(project_id: text, branch_id: text, bucket_name: text);
    buckets.list(project_id: text, branch_id: text) => list;
    consumption.per_branch_v2() with all ConsumptionPerBranchV2 => list;
    consumption.per_project() with all ConsumptionPerProject => list;
    consumption.per_project_v2() with all ConsumptionPerProjectV2 => list;
    credentials.create(project_id: text, branch_id: text) with all CreateCredential;
    credentials.list(project_id: text, branch_id: text) => list;
    credentials.reveal(project_id: text, branch_id: text, token_id: text);
    credentials.revoke(project_id: text, branch_id: text, token_id: text);
    credentials.rotate(project_id: text, branch_id: text, token_id: text);
    custom_domains.delete(project_id: text, branch_id: text, domain: text);
    custom_domains.list(project_id: text, branch_id: text) with all ListCustomDomains => list;
    custom_domains.register(project_id: text, branch_id: text) with all RegisterCustomDomain;
    data_api.create(project_id: text, branch_id: text,
        database_name: text) with all CreateDataApi;
    data_api.delete(project_id: text, branch_id: text, database_name: text);
    data_api.get(project_id: text, branch_id: text, database_name: text);
    data_api.update(project_id: text, branch_id: text,
        database_name: text) with all UpdateDataApi;
    databases.create(project_id: text, branch_id: text) with all CreateDatabase;
    databases.delete(project_id: text, branch_id: text, database_name: text);
    databases.get(project_id: text, branch_id: text, database_name: text);
    databases.list(project_id: text, branch_id: text) => list;
    databases.update(project_id: text, branch_id: text,
        database_name: text) with all UpdateDatabase;
    endpoints.create(project_id: text) with all CreateEndpoint;
    endpoints.delete(project_id: text, endpoint_id: text);
    endpoints.get(project_id: text, endpoint_id: text);
    endpoints.list(project_id: text) => list;
    endpoints.list_by_branch(project_id: text, branch_id: text) => list;
    endpoints.restart(project_id: text, endpoint_id: text);
    endpoints.start(project_id: text, endpoint_id: text);
    endpoints.suspend(project_id: text, endpoint_id: text);
    endpoints.update(project_id: text, endpoint_id: text) with all UpdateEndpoint;
    functions.delete(project_id: text, branch_id: text, slug: text);
    functions.deploy(project_id: text, branch_id: text,
        slug: text) with all DeployFunction optional_file zip;
    functions.get(project_id: text, branch_id: text, slug: text);
    functions.list(project_id: text, branch_id: text) with all ListFunctions => list;
    functions.update(project_id: text, branch_id: text, slug: text) with all UpdateFunction;
    legacy_auth.add_domain(project_id: text) with all AddLegacyAuthDomain;
    legacy_auth.add_oauth_provider(project_id: text) with all AddLegacyAuthOauthProvider;
    legacy_auth.create_integration() with all CreateLegacyAuthIntegration;
    legacy_auth.create_sdk_keys() with all CreateLegacyAuthSdkKeys;
    legacy_auth.create_user() with all CreateLegacyAuthUser;
    legacy_auth.delete_domains(project_id: text) with all DeleteLegacyAuthDomains;
    legacy_auth.delete_integration(project_id: text,
        auth_provider: enumeration) with all DeleteLegacyAuthIntegration;
    legacy_auth.delete_oauth_provider(project_id: text, oauth_provider_id: enumeration);
    legacy_auth.delete_user(project_id: text, auth_user_id: text);
    legacy_auth.get_email_server(project_id: text);
    legacy_auth.list_domains(project_id: text) => list;
    legacy_auth.list_integrations(project_id: text) => list;
    legacy_auth.list_oauth_providers(project_id: text) => list;
    legacy_auth.transfer_ownership() with all TransferLegacyAuthOwnership;
    legacy_auth.update_email_server(project_id: text) with one email_provider NeonAuthEmailServerConfig;
    legacy_auth.update_oauth_provider(project_id: text,
        oauth_provider_id: enumeration) with all UpdateLegacyAuthOauthProvider;
    logs.field_values(project_id: text, branch_id: text,
        field_name: text) with all ListLogFieldValues => list;
    logs.fields(project_id: text, branch_id: text) => list;
    logs.query(project_id: text, branch_id: text) with all QueryLogs => list;
    objects.delete(project_id: text, branch_id: text, bucket_name: text, object_key: text);
    objects.delete_by_prefix(project_id: text, branch_id: text,
        bucket_name: text) with all DeleteObjectsByPrefix;
    objects.get(project_id: text, branch_id: text, bucket_name: text,
        object_key: text) => bytes;
    objects.list(project_id: text, branch_id: text,
        bucket_name: text) with all ListObjects => list;
    objects.presign(project_id: text, branch_id: text, bucket_name: text,
        object_key: text) with all PresignObject;
    operations.get(project_id: text, operation_id: text);
    operations.list(project_id: text) with all ListOperations => list;
    organization_api_keys.create(org_id: text) with all CreateOrganizationApiKey;
    organization_api_keys.list(org_id: text) => list;
    organization_api_keys.revoke(org_id: text, key_id: integer);
    organization_invitations.create(org_id: text) with all CreateOrganizationInvitations;
    organization_invitations.list(org_id: text) => list;
    organization_members.get(org_id: text, member_id: text);
    organization_members.list(org_id: text) with all ListOrganizationMembers => list;
    organization_members.remove(org_id: text, member_id: text);
    organization_members.update(org_id: text,
        member_id: text) with all UpdateOrganizationMember;
    organization_vpc_endpoints.assign(org_id: text, region_id: text,
        vpc_endpoint_id: text) with all AssignOrganizationVpcEndpoint;
    organization_vpc_endpoints.delete(org_id: text, region_id: text, vpc_endpoint_id: text);
    organization_vpc_endpoints.get(org_id: text, region_id: text, vpc_endpoint_id: text);
    organization_vpc_endpoints.list(org_id: text, region_id: text) => list;
    organization_vpc_endpoints.list_all_regions(org_id: text) => list;
    organizations.delete_spending_limit(org_id: text);
    organizations.get(org_id: text);
    organizations.get_spending_limit(org_id: text);
    organizations.set_spending_limit(org_id: text) with all SetOrganizationSpendingLimit;
    project_jwks.add(project_id: text) with all AddProjectJwks;
    project_jwks.delete(project_id: text, jwks_id: text);
    project_jwks.list(project_id: text) => list;
    project_members.list(project_id: text) with all ListProjectMembers => list;
    project_members.remove_role(project_id: text,
        member_id: text) with all RemoveProjectMemberRole;
    project_members.set_role(project_id: text, member_id: text) with all SetProjectMemberRole;
    project_permissions.grant(project_id: text) with all GrantProjectPermission;
    project_permissions.list(project_id: text) => list;
    project_permissions.revoke(project_id: text, permission_id: text);
    project_vpc_endpoints.assign(project_id: text,
        vpc_endpoint_id: text) with all AssignProjectVpcEndpoint;
    project_vpc_endpoints.delete(project_id: text, vpc_endpoint_id: text);
    project_vpc_endpoints.list(project_id: text) => list;
    projects.accept_transfer_request(project_id: text,
        request_id: text) with all AcceptProjectTransferRequest;
    projects.available_preload_libraries(project_id: text) => list;
    projects.connection_uri(project_id: text) with all GetConnectionUri;
    projects.create() with all CreateProject;
    projects.create_transfer_request(project_id: text) with all CreateProjectTransferRequest;
    projects.delete(project_id: text);
    projects.get(project_id: text);
    projects.list() with all ListProjects => list;
    projects.list_advisor_issues(project_id: text) with all ListProjectAdvisorIssues => list;
    projects.list_shared() with all ListSharedProjects => list;
    projects.recover(project_id: text);
    projects.transfer(source_org_id: text) with all TransferProjects;
    projects.transfer_from_user() with all TransferProjectsFromUser;
    projects.update(project_id: text) with all UpdateProject;
    regions.list() with all ListRegions => list;
    roles.create(project_id: text, branch_id: text) with all CreateRole;
    roles.delete(project_id: text, branch_id: text, role_name: text);
    roles.get(project_id: text, branch_id: text, role_name: text);
    roles.list(project_id: text, branch_id: text) => list;
    roles.password(project_id: text, branch_id: text, role_name: text);
    roles.reset_password(project_id: text, branch_id: text, role_name: text);
    snapshots.create(project_id: text, branch_id: text) with all CreateSnapshot;
    snapshots.delete(project_id: text, snapshot_id: text);
    snapshots.get_schedule(project_id: text, branch_id: text);
    snapshots.list(project_id: text) => list;
    snapshots.restore(project_id: text, snapshot_id: text) with all RestoreSnapshot;
    snapshots.set_schedule(project_id: text, branch_id: text) with all SetSnapshotSchedule;
    snapshots.update(project_id: text,
        snapshot_id: text) with all UpdateSnapshot update expires_at;
    storage.get(project_id: text, branch_id: text);
    triggers.create(project_id: text, branch_id: text) with one trigger TriggerCreateRequest;
    triggers.delete(project_id: text, branch_id: text, trigger_id: text);
    triggers.get(project_id: text, branch_id: text, trigger_id: text);
    triggers.list(project_id: text, branch_id: text) => list;
    triggers.update(project_id: text, branch_id: text,
        trigger_id: text) with one trigger TriggerUpdateRequest;
    users.auth_details();
    users.me();
    users.organizations() => list;
}

work_answers! {
    BranchOperations, CreateProjectBranchAnonymizedResponse, CreateProjectBranchResponse,
        CreateProjectResponse, CreateSnapshotResponse, DatabaseOperations, EndpointOperations,
        JwksCreationOperation, RestoreSnapshotResponse, RoleOperations, UpdateProjectResponse
}
