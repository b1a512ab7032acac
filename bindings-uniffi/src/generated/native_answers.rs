// Written by cargo xtask generate from api/. Do not edit.
//! Answers of which only the call knows the type.

use crate::values::*;

/// A page of any list.
#[derive(uniffi::Enum)]
pub(crate) enum AnyPage {
    /// A page of `api_keys.list`.
    ApiKeysList(Vec<ApiKeysListResponseItem>),
    /// A page of `auth_oauth_providers.list`.
    AuthOauthProvidersList(ListNeonAuthOauthProvidersResponse),
    /// A page of `auth_trusted_domains.list`.
    AuthTrustedDomainsList(NeonAuthRedirectUriWhitelistResponse),
    /// A page of `branches.list`.
    BranchesList(ListProjectBranchesResponse),
    /// A page of `buckets.list`.
    BucketsList(BucketsListResponse),
    /// A page of `consumption.per_branch_v2`.
    ConsumptionPerBranchV2(GetConsumptionHistoryPerBranchV2Response),
    /// A page of `consumption.per_project_v2`.
    ConsumptionPerProjectV2(GetConsumptionHistoryPerProjectV2Response),
    /// A page of `consumption.per_project`.
    ConsumptionPerProject(GetConsumptionHistoryPerProjectResponse),
    /// A page of `credentials.list`.
    CredentialsList(ListCredentialsResponse),
    /// A page of `custom_domains.list`.
    CustomDomainsList(ListProjectBranchCustomDomainsResponse),
    /// A page of `databases.list`.
    DatabasesList(DatabasesResponse),
    /// A page of `endpoints.list_by_branch`.
    EndpointsListByBranch(EndpointsResponse),
    /// A page of `endpoints.list`.
    EndpointsList(EndpointsResponse),
    /// A page of `functions.list`.
    FunctionsList(ListProjectBranchFunctionsResponse),
    /// A page of `legacy_auth.list_domains`.
    LegacyAuthListDomains(NeonAuthRedirectUriWhitelistResponse),
    /// A page of `legacy_auth.list_integrations`.
    LegacyAuthListIntegrations(ListNeonAuthIntegrationsResponse),
    /// A page of `legacy_auth.list_oauth_providers`.
    LegacyAuthListOauthProviders(ListNeonAuthOauthProvidersResponse),
    /// A page of `logs.field_values`.
    LogsFieldValues(ProjectBranchLogFieldValuesResponse),
    /// A page of `logs.fields`.
    LogsFields(ProjectBranchLogFieldsResponse),
    /// A page of `logs.query`.
    LogsQuery(ProjectBranchLogsQueryResponse),
    /// A page of `objects.list`.
    ObjectsList(BucketObjectsListResponse),
    /// A page of `operations.list`.
    OperationsList(ListProjectOperationsResponse),
    /// A page of `organization_api_keys.list`.
    OrganizationApiKeysList(Vec<OrgApiKeysListResponseItem>),
    /// A page of `organization_invitations.list`.
    OrganizationInvitationsList(OrganizationInvitationsResponse),
    /// A page of `organization_members.list`.
    OrganizationMembersList(GetOrganizationMembersResponse),
    /// A page of `organization_vpc_endpoints.list_all_regions`.
    OrganizationVpcEndpointsListAllRegions(VpcEndpointsWithRegionResponse),
    /// A page of `organization_vpc_endpoints.list`.
    OrganizationVpcEndpointsList(VpcEndpointsResponse),
    /// A page of `project_jwks.list`.
    ProjectJwksList(ProjectJwksResponse),
    /// A page of `project_members.list`.
    ProjectMembersList(ListProjectMembersResponse),
    /// A page of `project_permissions.list`.
    ProjectPermissionsList(ListProjectPermissionsResponse),
    /// A page of `project_vpc_endpoints.list`.
    ProjectVpcEndpointsList(VpcEndpointsResponse),
    /// A page of `projects.available_preload_libraries`.
    ProjectsAvailablePreloadLibraries(AvailablePreloadLibraries),
    /// A page of `projects.list_advisor_issues`.
    ProjectsListAdvisorIssues(GetProjectAdvisorSecurityIssuesResponse),
    /// A page of `projects.list_shared`.
    ProjectsListShared(ListSharedProjectsResponse),
    /// A page of `projects.list`.
    ProjectsList(ListProjectsResponse),
    /// A page of `regions.list`.
    RegionsList(ActiveRegionsResponse),
    /// A page of `roles.list`.
    RolesList(RolesResponse),
    /// A page of `snapshots.list`.
    SnapshotsList(ListSnapshotsResponse),
    /// A page of `triggers.list`.
    TriggersList(TriggersListResponse),
    /// A page of `users.organizations`.
    UsersOrganizations(OrganizationsResponse),
}

work_answers! {
    BranchOperations, CreateProjectBranchAnonymizedResponse, CreateProjectBranchResponse,
        CreateProjectResponse, CreateSnapshotResponse, DatabaseOperations, EndpointOperations,
        JwksCreationOperation, RestoreSnapshotResponse, RoleOperations, UpdateProjectResponse
}
