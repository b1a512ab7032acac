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
