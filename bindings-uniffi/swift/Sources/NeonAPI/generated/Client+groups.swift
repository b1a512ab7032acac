// Written by cargo xtask generate from api/. Do not edit.
extension Client {
  /// The AI gateway of a branch.
  public var aiGateway: AiGateway { AiGateway(client: self) }

  /// Personal API keys.
  public var apiKeys: ApiKeys { ApiKeys(client: self) }

  /// Neon Auth of a branch: set-up, e-mail, plugins, webhooks.
  public var auth: Auth { Auth(client: self) }

  /// OAuth providers of Neon Auth on a branch.
  public var authOauthProviders: AuthOauthProviders { AuthOauthProviders(client: self) }

  /// Domains that Neon Auth on a branch may redirect to.
  public var authTrustedDomains: AuthTrustedDomains { AuthTrustedDomains(client: self) }

  /// Users of Neon Auth on a branch.
  public var authUsers: AuthUsers { AuthUsers(client: self) }

  /// Branches: copy-on-write lines of data inside a project.
  public var branches: Branches { Branches(client: self) }

  /// Buckets of object storage on a branch.
  public var buckets: Buckets { Buckets(client: self) }

  /// Consumption: what projects and branches used over time, for billing.
  public var consumption: Consumption { Consumption(client: self) }

  /// Credentials that programs use on a branch.
  public var credentials: Credentials { Credentials(client: self) }

  /// Custom domains of what runs on a branch.
  public var customDomains: CustomDomains { CustomDomains(client: self) }

  /// The Data API: HTTP access to a database.
  public var dataApi: DataApi { DataApi(client: self) }

  /// Databases of a branch.
  public var databases: Databases { Databases(client: self) }

  /// Endpoints: the addresses of computes, which run Postgres on a branch.
  public var endpoints: Endpoints { Endpoints(client: self) }

  /// Functions deployed to a branch.
  public var functions: Functions { Functions(client: self) }

  /// Neon Auth by project: the older form, mostly deprecated.
  public var legacyAuth: LegacyAuth { LegacyAuth(client: self) }

  /// Logs of what runs on a branch.
  public var logs: Logs { Logs(client: self) }

  /// Objects in a bucket.
  public var objects: Objects { Objects(client: self) }

  /// Operations: the background work that mutations start.
  public var operations: Operations { Operations(client: self) }

  /// API keys of an organization, whole or for one project.
  public var organizationApiKeys: OrganizationApiKeys { OrganizationApiKeys(client: self) }

  /// Invitations to join an organization.
  public var organizationInvitations: OrganizationInvitations { OrganizationInvitations(client: self) }

  /// Members of an organization.
  public var organizationMembers: OrganizationMembers { OrganizationMembers(client: self) }

  /// VPC endpoints that an organization allows.
  public var organizationVpcEndpoints: OrganizationVpcEndpoints { OrganizationVpcEndpoints(client: self) }

  /// Organizations and their spending limits.
  public var organizations: Organizations { Organizations(client: self) }

  /// Key sets (JWKS) whose tokens a project accepts.
  public var projectJwks: ProjectJwks { ProjectJwks(client: self) }

  /// Members of a project and their roles in it.
  public var projectMembers: ProjectMembers { ProjectMembers(client: self) }

  /// Access to a project granted to people outside its organization.
  public var projectPermissions: ProjectPermissions { ProjectPermissions(client: self) }

  /// VPC endpoints that a project is restricted to.
  public var projectVpcEndpoints: ProjectVpcEndpoints { ProjectVpcEndpoints(client: self) }

  /// Projects: the top level of everything Neon keeps, with their limits, sharing and transfer.
  public var projects: Projects { Projects(client: self) }

  /// Regions that projects can be created in.
  public var regions: Regions { Regions(client: self) }

  /// Postgres roles of a branch, and their passwords.
  public var roles: Roles { Roles(client: self) }

  /// Snapshots of branches, and the schedules that take them.
  public var snapshots: Snapshots { Snapshots(client: self) }

  /// Object storage of a branch.
  public var storage: Storage { Storage(client: self) }

  /// Triggers: what makes a function run.
  public var triggers: Triggers { Triggers(client: self) }

  /// The account behind the key.
  public var users: Users { Users(client: self) }
}
