// Written by cargo xtask generate from api/openapi.yaml. Do not edit.

package neonapi.futures

import neonapi.Client

/** The groups of operations with futures, for Java. */
public abstract class FuturesGroups internal constructor(internal val client: Client) {
    /** See [neonapi.groups.AiGateway]. */
    public val aiGateway: AiGatewayFutures get() = AiGatewayFutures(client.aiGateway)

    /** See [neonapi.groups.ApiKeys]. */
    public val apiKeys: ApiKeysFutures get() = ApiKeysFutures(client.apiKeys)

    /** See [neonapi.groups.Auth]. */
    public val auth: AuthFutures get() = AuthFutures(client.auth)

    /** See [neonapi.groups.AuthOauthProviders]. */
    public val authOauthProviders: AuthOauthProvidersFutures get() = AuthOauthProvidersFutures(client.authOauthProviders)

    /** See [neonapi.groups.AuthTrustedDomains]. */
    public val authTrustedDomains: AuthTrustedDomainsFutures get() = AuthTrustedDomainsFutures(client.authTrustedDomains)

    /** See [neonapi.groups.AuthUsers]. */
    public val authUsers: AuthUsersFutures get() = AuthUsersFutures(client.authUsers)

    /** See [neonapi.groups.Branches]. */
    public val branches: BranchesFutures get() = BranchesFutures(client.branches)

    /** See [neonapi.groups.Buckets]. */
    public val buckets: BucketsFutures get() = BucketsFutures(client.buckets)

    /** See [neonapi.groups.Consumption]. */
    public val consumption: ConsumptionFutures get() = ConsumptionFutures(client.consumption)

    /** See [neonapi.groups.Credentials]. */
    public val credentials: CredentialsFutures get() = CredentialsFutures(client.credentials)

    /** See [neonapi.groups.CustomDomains]. */
    public val customDomains: CustomDomainsFutures get() = CustomDomainsFutures(client.customDomains)

    /** See [neonapi.groups.DataApi]. */
    public val dataApi: DataApiFutures get() = DataApiFutures(client.dataApi)

    /** See [neonapi.groups.Databases]. */
    public val databases: DatabasesFutures get() = DatabasesFutures(client.databases)

    /** See [neonapi.groups.Endpoints]. */
    public val endpoints: EndpointsFutures get() = EndpointsFutures(client.endpoints)

    /** See [neonapi.groups.Functions]. */
    public val functions: FunctionsFutures get() = FunctionsFutures(client.functions)

    /** See [neonapi.groups.LegacyAuth]. */
    public val legacyAuth: LegacyAuthFutures get() = LegacyAuthFutures(client.legacyAuth)

    /** See [neonapi.groups.Logs]. */
    public val logs: LogsFutures get() = LogsFutures(client.logs)

    /** See [neonapi.groups.Objects]. */
    public val objects: ObjectsFutures get() = ObjectsFutures(client.objects)

    /** See [neonapi.groups.Operations]. */
    public val operations: OperationsFutures get() = OperationsFutures(client.operations)

    /** See [neonapi.groups.OrganizationApiKeys]. */
    public val organizationApiKeys: OrganizationApiKeysFutures get() = OrganizationApiKeysFutures(client.organizationApiKeys)

    /** See [neonapi.groups.OrganizationInvitations]. */
    public val organizationInvitations: OrganizationInvitationsFutures get() = OrganizationInvitationsFutures(client.organizationInvitations)

    /** See [neonapi.groups.OrganizationMembers]. */
    public val organizationMembers: OrganizationMembersFutures get() = OrganizationMembersFutures(client.organizationMembers)

    /** See [neonapi.groups.OrganizationVpcEndpoints]. */
    public val organizationVpcEndpoints: OrganizationVpcEndpointsFutures get() = OrganizationVpcEndpointsFutures(client.organizationVpcEndpoints)

    /** See [neonapi.groups.Organizations]. */
    public val organizations: OrganizationsFutures get() = OrganizationsFutures(client.organizations)

    /** See [neonapi.groups.ProjectJwks]. */
    public val projectJwks: ProjectJwksFutures get() = ProjectJwksFutures(client.projectJwks)

    /** See [neonapi.groups.ProjectMembers]. */
    public val projectMembers: ProjectMembersFutures get() = ProjectMembersFutures(client.projectMembers)

    /** See [neonapi.groups.ProjectPermissions]. */
    public val projectPermissions: ProjectPermissionsFutures get() = ProjectPermissionsFutures(client.projectPermissions)

    /** See [neonapi.groups.ProjectVpcEndpoints]. */
    public val projectVpcEndpoints: ProjectVpcEndpointsFutures get() = ProjectVpcEndpointsFutures(client.projectVpcEndpoints)

    /** See [neonapi.groups.Projects]. */
    public val projects: ProjectsFutures get() = ProjectsFutures(client.projects)

    /** See [neonapi.groups.Regions]. */
    public val regions: RegionsFutures get() = RegionsFutures(client.regions)

    /** See [neonapi.groups.Roles]. */
    public val roles: RolesFutures get() = RolesFutures(client.roles)

    /** See [neonapi.groups.Snapshots]. */
    public val snapshots: SnapshotsFutures get() = SnapshotsFutures(client.snapshots)

    /** See [neonapi.groups.Storage]. */
    public val storage: StorageFutures get() = StorageFutures(client.storage)

    /** See [neonapi.groups.Triggers]. */
    public val triggers: TriggersFutures get() = TriggersFutures(client.triggers)

    /** See [neonapi.groups.Users]. */
    public val users: UsersFutures get() = UsersFutures(client.users)
}
