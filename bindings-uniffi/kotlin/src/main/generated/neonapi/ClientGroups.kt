// Written by cargo xtask generate from api/openapi.yaml. Do not edit.

package neonapi

import neonapi.groups.*

/** The groups of operations of a [Client]. */
public abstract class ClientGroups internal constructor(internal val calls: Calls) {
    /** The AI gateway of a branch. */
    public val aiGateway: AiGateway get() = AiGateway(calls)

    /** Personal API keys. */
    public val apiKeys: ApiKeys get() = ApiKeys(calls)

    /** Neon Auth of a branch: set-up, e-mail, plugins, webhooks. */
    public val auth: Auth get() = Auth(calls)

    /** OAuth providers of Neon Auth on a branch. */
    public val authOauthProviders: AuthOauthProviders get() = AuthOauthProviders(calls)

    /** Domains that Neon Auth on a branch may redirect to. */
    public val authTrustedDomains: AuthTrustedDomains get() = AuthTrustedDomains(calls)

    /** Users of Neon Auth on a branch. */
    public val authUsers: AuthUsers get() = AuthUsers(calls)

    /** Branches: copy-on-write lines of data inside a project. */
    public val branches: Branches get() = Branches(calls)

    /** Buckets of object storage on a branch. */
    public val buckets: Buckets get() = Buckets(calls)

    /** Consumption: what projects and branches used over time, for billing. */
    public val consumption: Consumption get() = Consumption(calls)

    /** Credentials that programs use on a branch. */
    public val credentials: Credentials get() = Credentials(calls)

    /** Custom domains of what runs on a branch. */
    public val customDomains: CustomDomains get() = CustomDomains(calls)

    /** The Data API: HTTP access to a database. */
    public val dataApi: DataApi get() = DataApi(calls)

    /** Databases of a branch. */
    public val databases: Databases get() = Databases(calls)

    /** Endpoints: the addresses of computes, which run Postgres on a branch. */
    public val endpoints: Endpoints get() = Endpoints(calls)

    /** Functions deployed to a branch. */
    public val functions: Functions get() = Functions(calls)

    /** Neon Auth by project: the older form, mostly deprecated. */
    public val legacyAuth: LegacyAuth get() = LegacyAuth(calls)

    /** Logs of what runs on a branch. */
    public val logs: Logs get() = Logs(calls)

    /** Objects in a bucket. */
    public val objects: Objects get() = Objects(calls)

    /** Operations: the background work that mutations start. */
    public val operations: Operations get() = Operations(calls)

    /** API keys of an organization, whole or for one project. */
    public val organizationApiKeys: OrganizationApiKeys get() = OrganizationApiKeys(calls)

    /** Invitations to join an organization. */
    public val organizationInvitations: OrganizationInvitations get() = OrganizationInvitations(calls)

    /** Members of an organization. */
    public val organizationMembers: OrganizationMembers get() = OrganizationMembers(calls)

    /** VPC endpoints that an organization allows. */
    public val organizationVpcEndpoints: OrganizationVpcEndpoints get() = OrganizationVpcEndpoints(calls)

    /** Organizations and their spending limits. */
    public val organizations: Organizations get() = Organizations(calls)

    /** Key sets (JWKS) whose tokens a project accepts. */
    public val projectJwks: ProjectJwks get() = ProjectJwks(calls)

    /** Members of a project and their roles in it. */
    public val projectMembers: ProjectMembers get() = ProjectMembers(calls)

    /** Access to a project granted to people outside its organization. */
    public val projectPermissions: ProjectPermissions get() = ProjectPermissions(calls)

    /** VPC endpoints that a project is restricted to. */
    public val projectVpcEndpoints: ProjectVpcEndpoints get() = ProjectVpcEndpoints(calls)

    /** Projects: the top level of everything Neon keeps, with their limits, sharing and transfer. */
    public val projects: Projects get() = Projects(calls)

    /** Regions that projects can be created in. */
    public val regions: Regions get() = Regions(calls)

    /** Postgres roles of a branch, and their passwords. */
    public val roles: Roles get() = Roles(calls)

    /** Snapshots of branches, and the schedules that take them. */
    public val snapshots: Snapshots get() = Snapshots(calls)

    /** Object storage of a branch. */
    public val storage: Storage get() = Storage(calls)

    /** Triggers: what makes a function run. */
    public val triggers: Triggers get() = Triggers(calls)

    /** The account behind the key. */
    public val users: Users get() = Users(calls)
}

/** The groups of operations with futures, for Java. */
public class ClientFutures internal constructor(private val client: Client) {
    /** See [AiGateway]. */
    public val aiGateway: AiGatewayFutures get() = AiGatewayFutures(client.aiGateway)

    /** See [ApiKeys]. */
    public val apiKeys: ApiKeysFutures get() = ApiKeysFutures(client.apiKeys)

    /** See [Auth]. */
    public val auth: AuthFutures get() = AuthFutures(client.auth)

    /** See [AuthOauthProviders]. */
    public val authOauthProviders: AuthOauthProvidersFutures get() = AuthOauthProvidersFutures(client.authOauthProviders)

    /** See [AuthTrustedDomains]. */
    public val authTrustedDomains: AuthTrustedDomainsFutures get() = AuthTrustedDomainsFutures(client.authTrustedDomains)

    /** See [AuthUsers]. */
    public val authUsers: AuthUsersFutures get() = AuthUsersFutures(client.authUsers)

    /** See [Branches]. */
    public val branches: BranchesFutures get() = BranchesFutures(client.branches)

    /** See [Buckets]. */
    public val buckets: BucketsFutures get() = BucketsFutures(client.buckets)

    /** See [Consumption]. */
    public val consumption: ConsumptionFutures get() = ConsumptionFutures(client.consumption)

    /** See [Credentials]. */
    public val credentials: CredentialsFutures get() = CredentialsFutures(client.credentials)

    /** See [CustomDomains]. */
    public val customDomains: CustomDomainsFutures get() = CustomDomainsFutures(client.customDomains)

    /** See [DataApi]. */
    public val dataApi: DataApiFutures get() = DataApiFutures(client.dataApi)

    /** See [Databases]. */
    public val databases: DatabasesFutures get() = DatabasesFutures(client.databases)

    /** See [Endpoints]. */
    public val endpoints: EndpointsFutures get() = EndpointsFutures(client.endpoints)

    /** See [Functions]. */
    public val functions: FunctionsFutures get() = FunctionsFutures(client.functions)

    /** See [LegacyAuth]. */
    public val legacyAuth: LegacyAuthFutures get() = LegacyAuthFutures(client.legacyAuth)

    /** See [Logs]. */
    public val logs: LogsFutures get() = LogsFutures(client.logs)

    /** See [Objects]. */
    public val objects: ObjectsFutures get() = ObjectsFutures(client.objects)

    /** See [Operations]. */
    public val operations: OperationsFutures get() = OperationsFutures(client.operations)

    /** See [OrganizationApiKeys]. */
    public val organizationApiKeys: OrganizationApiKeysFutures get() = OrganizationApiKeysFutures(client.organizationApiKeys)

    /** See [OrganizationInvitations]. */
    public val organizationInvitations: OrganizationInvitationsFutures get() = OrganizationInvitationsFutures(client.organizationInvitations)

    /** See [OrganizationMembers]. */
    public val organizationMembers: OrganizationMembersFutures get() = OrganizationMembersFutures(client.organizationMembers)

    /** See [OrganizationVpcEndpoints]. */
    public val organizationVpcEndpoints: OrganizationVpcEndpointsFutures get() = OrganizationVpcEndpointsFutures(client.organizationVpcEndpoints)

    /** See [Organizations]. */
    public val organizations: OrganizationsFutures get() = OrganizationsFutures(client.organizations)

    /** See [ProjectJwks]. */
    public val projectJwks: ProjectJwksFutures get() = ProjectJwksFutures(client.projectJwks)

    /** See [ProjectMembers]. */
    public val projectMembers: ProjectMembersFutures get() = ProjectMembersFutures(client.projectMembers)

    /** See [ProjectPermissions]. */
    public val projectPermissions: ProjectPermissionsFutures get() = ProjectPermissionsFutures(client.projectPermissions)

    /** See [ProjectVpcEndpoints]. */
    public val projectVpcEndpoints: ProjectVpcEndpointsFutures get() = ProjectVpcEndpointsFutures(client.projectVpcEndpoints)

    /** See [Projects]. */
    public val projects: ProjectsFutures get() = ProjectsFutures(client.projects)

    /** See [Regions]. */
    public val regions: RegionsFutures get() = RegionsFutures(client.regions)

    /** See [Roles]. */
    public val roles: RolesFutures get() = RolesFutures(client.roles)

    /** See [Snapshots]. */
    public val snapshots: SnapshotsFutures get() = SnapshotsFutures(client.snapshots)

    /** See [Storage]. */
    public val storage: StorageFutures get() = StorageFutures(client.storage)

    /** See [Triggers]. */
    public val triggers: TriggersFutures get() = TriggersFutures(client.triggers)

    /** See [Users]. */
    public val users: UsersFutures get() = UsersFutures(client.users)
}
