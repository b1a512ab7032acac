// Written by cargo xtask generate from api/. Do not edit.
//! What `projects` takes and gives.

use crate::values::*;

/// Arguments of `projects.accept_transfer_request`.
#[uniffi::remote(Record)]
pub struct AcceptProjectTransferRequest {
    /// Organization that receives the project.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
}

/// Error details: why the receiver's plan does not allow the transfer.
#[uniffi::remote(Record)]
pub struct AcceptProjectTransferRequestSatisfiesPlanError {
    /// Reasons the transfer was refused, one entry each.
    pub reasons: Vec<AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem>,
}

/// One reason why a project transfer was refused.
#[uniffi::remote(Record)]
pub struct AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem {
    /// The reason in words.
    pub message: String,
    /// Machine-readable code of the reason.
    pub code: String,
}

/// Category of an advisor issue: `SECURITY` or `PERFORMANCE`.
#[uniffi::remote(Enum)]
pub enum AdvisorCategory {
    /// `SECURITY`.
    Security,
    /// `PERFORMANCE`.
    Performance,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A problem that the advisor found in a database.
#[uniffi::remote(Record)]
pub struct AdvisorIssue {
    /// Identifier of the check that found the issue.
    pub name: String,
    /// Short heading for the issue, for people to read.
    pub title: String,
    /// Severity, one of `INFO`, `WARN` and `ERROR`.
    pub level: String,
    /// Audience of the issue, `EXTERNAL` or `INTERNAL`.
    pub facing: AdvisorIssueFacing,
    /// Categories the issue belongs to.
    pub categories: Vec<AdvisorCategory>,
    /// Explanation of this kind of issue.
    pub description: String,
    /// What exactly was found in this case.
    pub detail: String,
    /// Advice on how to fix the issue.
    pub remediation: String,
    /// More data about the finding; its form depends on the check.
    pub metadata: JsonMap,
    /// Key that identifies this finding.
    pub cache_key: String,
}

/// Audience of an advisor issue: `EXTERNAL` or `INTERNAL`.
#[uniffi::remote(Enum)]
pub enum AdvisorIssueFacing {
    /// `EXTERNAL`.
    External,
    /// `INTERNAL`.
    Internal,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// How grave an advisor issue is.
#[uniffi::remote(Enum)]
pub enum AdvisorSeverity {
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
    /// `ERROR`.
    Error,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The IP addresses that may connect to a project.
#[uniffi::remote(Record)]
pub struct AllowedIps {
    /// Addresses or ranges that may connect.
    #[uniffi(default = None)]
    pub ips: Option<Vec<String>>,
    /// Whether the list applies to protected branches only.
    #[uniffi(default = None)]
    pub protected_branches_only: Option<bool>,
}

/// Kind of application or integration connected to a project.
#[uniffi::remote(Enum)]
pub enum ApplicationType {
    /// `vercel`.
    Vercel,
    /// `github`.
    Github,
    /// `datadog`.
    Datadog,
    /// `opentelemetry`.
    Opentelemetry,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The libraries that a project can preload.
#[uniffi::remote(Record)]
pub struct AvailablePreloadLibraries {
    /// Libraries to choose from.
    #[uniffi(default = None)]
    pub libraries: Option<Vec<AvailablePreloadLibrary>>,
}

/// A shared library that Postgres can preload.
#[uniffi::remote(Record)]
pub struct AvailablePreloadLibrary {
    /// Name to put into `enabled_libraries` of the project settings.
    pub library_name: String,
    /// What the library is for.
    pub description: String,
    /// Whether the library belongs to the default set.
    pub is_default: bool,
    /// Whether support for the library is experimental.
    pub is_experimental: bool,
    /// Version of the library.
    pub version: String,
}

/// A connection URI and the parts it is made of.
#[uniffi::remote(Record)]
pub struct ConnectionDetails {
    /// Connection URI with the direct host and the role's password.
    pub connection_uri: Secret,
    /// The same connection as separate values.
    pub connection_parameters: ConnectionParameters,
}

/// The parts of a connection URI.
#[uniffi::remote(Record)]
pub struct ConnectionParameters {
    /// Database to connect to.
    pub database: String,
    /// Password of the role.
    pub password: Secret,
    /// Role to connect as.
    pub role: String,
    /// Host of the endpoint for direct connections.
    pub host: String,
    /// Host of the endpoint for pooled connections.
    pub pooler_host: String,
}

/// Arguments of `projects.create`.
#[uniffi::remote(Record)]
pub struct CreateProject {
    /// Settings for the project as a whole.
    #[uniffi(default = None)]
    pub settings: Option<ProjectSettingsData>,
    /// Name of the project, 1 to 256 characters; its id when left out.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Names for the default branch, its role and its database.
    #[uniffi(default = None)]
    pub branch: Option<ProjectCreateRequestProjectBranch>,
    /// Smallest size the compute scales down to, in compute units. Deprecated.
    #[uniffi(default = None)]
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Largest size the compute scales up to, in compute units. Deprecated.
    #[uniffi(default = None)]
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
    /// `serverless-platform`.
    #[uniffi(default = None)]
    pub provisioner: Option<String>,
    /// Region of the project, such as `aws-us-east-2`.
    #[uniffi(default = None)]
    pub region_id: Option<String>,
    /// Settings that new endpoints of the project start with.
    #[uniffi(default = None)]
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Major version of Postgres.
    #[uniffi(default = None)]
    pub pg_version: Option<i64>,
    /// Whether role passwords are stored and can be revealed later.
    #[uniffi(default = None)]
    pub store_passwords: Option<bool>,
    /// How long the history of changes is kept, in seconds, at most 2592000.
    #[uniffi(default = None)]
    pub history_retention_seconds: Option<i32>,
    /// Organization the project belongs to; needed with a personal API key.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
}

/// A new project and all that was created with it.
#[uniffi::remote(Record)]
pub struct CreateProjectResponse {
    /// The project that was created.
    pub project: Project,
    /// Ways to connect to the new database, with its password.
    pub connection_uris: Vec<ConnectionDetails>,
    /// Roles of the default branch.
    pub roles: Vec<Role>,
    /// Databases of the default branch.
    pub databases: Vec<Database>,
    /// Background work that was started; may be empty.
    pub operations: Vec<Operation>,
    /// Default branch of the project.
    pub branch: Branch,
    /// Endpoints of the default branch.
    pub endpoints: Vec<Endpoint>,
}

/// Arguments of `projects.create_transfer_request`.
#[uniffi::remote(Record)]
pub struct CreateProjectTransferRequest {
    /// How long the request stays open, in seconds.
    #[uniffi(default = None)]
    pub ttl_seconds: Option<i64>,
}

/// Settings that new endpoints of a project start with.
#[uniffi::remote(Record)]
pub struct DefaultEndpointSettings {
    /// Postgres settings for the compute, by name.
    #[uniffi(default = None)]
    pub pg_settings: Option<JsonMap>,
    /// Connection pooler (PgBouncer) settings, by name. Deprecated: its end was announced for
    /// 2026-06-20.
    #[uniffi(default = None)]
    pub pgbouncer_settings: Option<JsonMap>,
    /// Smallest size the compute scales down to, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Largest size the compute scales up to, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Idle seconds until the compute suspends; 0 means the default, -1 never.
    #[uniffi(default = None)]
    pub suspend_timeout_seconds: Option<i64>,
}

/// Arguments of `projects.connection_uri`.
#[uniffi::remote(Record)]
pub struct GetConnectionUri {
    /// Database to connect to.
    pub database_name: String,
    /// Role to connect as.
    pub role_name: String,
    /// Branch to connect to; the default branch when left out.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Endpoint to connect to; the branch's read-write endpoint when left out.
    #[uniffi(default = None)]
    pub endpoint_id: Option<String>,
    /// If true, the URI uses the host of the connection pooler.
    #[uniffi(default = None)]
    pub pooled: Option<bool>,
}

/// The answer with the advisor's findings.
#[uniffi::remote(Record)]
pub struct GetProjectAdvisorSecurityIssuesResponse {
    /// Issues that were found.
    pub issues: Vec<AdvisorIssue>,
}

/// Error details: the limits that stand in the way of a transfer.
#[uniffi::remote(Record)]
pub struct LimitsUnsatisfiedResponse {
    /// Limits that are not met.
    pub limits: Vec<LimitsUnsatisfiedResponseLimitsItem>,
}

/// One limit that is not met.
#[uniffi::remote(Record)]
pub struct LimitsUnsatisfiedResponseLimitsItem {
    /// Limit concerned, such as `projects_count`. Known values: `subscription_type`,
    /// `projects_count`, `project_region`.
    pub name: String,
    /// Value that would be accepted.
    pub expected: String,
    /// Value that was found.
    pub actual: String,
}

/// Arguments of `projects.list_advisor_issues`.
#[uniffi::remote(Record)]
pub struct ListProjectAdvisorIssues {
    /// Branch to inspect.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Database to inspect.
    #[uniffi(default = None)]
    pub database_name: Option<String>,
    /// Category of issues to report, `SECURITY` or `PERFORMANCE`.
    #[uniffi(default = None)]
    pub category: Option<AdvisorCategory>,
    /// Lowest severity to report: `INFO`, `WARN` or `ERROR`.
    #[uniffi(default = None)]
    pub min_severity: Option<AdvisorSeverity>,
}

/// Arguments of `projects.list`.
#[uniffi::remote(Record)]
pub struct ListProjects {
    /// Cursor from the page before; leave out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Projects per page, 1 to 400; the server default is 10.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Text to find in the name or id of a project.
    #[uniffi(default = None)]
    pub search: Option<String>,
    /// Organization whose projects are listed; needed with a personal API key.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
    /// Time the server may spend on the list, 100 to 30000 milliseconds.
    #[uniffi(default = None)]
    pub timeout: Option<i64>,
    /// If true, lists deleted projects that can still be recovered.
    #[uniffi(default = None)]
    pub recoverable: Option<bool>,
}

/// One page of projects.
#[uniffi::remote(Record)]
pub struct ListProjectsResponse {
    /// Projects of this page.
    pub projects: Vec<ProjectListItem>,
    /// Ids of projects that the server could not read in time.
    #[uniffi(default = None)]
    pub unavailable_project_ids: Option<Vec<String>>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
    /// Applications connected to each project, by project id.
    pub applications: ApplicationTypeListMap,
    /// Integrations of each project, by project id.
    pub integrations: ApplicationTypeListMap,
}

/// Arguments of `projects.list_shared`.
#[uniffi::remote(Record)]
pub struct ListSharedProjects {
    /// Cursor from the page before; leave out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Projects per page, 1 to 400; the server default is 10.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Text to find in the name or id of a project.
    #[uniffi(default = None)]
    pub search: Option<String>,
    /// Time the server may spend on the list, 100 to 30000 milliseconds.
    #[uniffi(default = None)]
    pub timeout: Option<i64>,
}

/// One page of projects shared with the user.
#[uniffi::remote(Record)]
pub struct ListSharedProjectsResponse {
    /// Projects of this page.
    pub projects: Vec<ProjectListItem>,
    /// Ids of projects that the server could not read in time.
    #[uniffi(default = None)]
    pub unavailable_project_ids: Option<Vec<String>>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}

/// The weekly time in which a project may be maintained.
#[uniffi::remote(Record)]
pub struct MaintenanceWindow {
    /// Days of the window, from 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<i64>,
    /// Start of the window, as hours and minutes in UTC (`HH:MM`).
    pub start_time: String,
    /// End of the window, as hours and minutes in UTC (`HH:MM`).
    pub end_time: String,
}

/// A project: the container of branches, with settings and consumption figures.
#[uniffi::remote(Record)]
pub struct Project {
    /// Storage used in the consumption period, in byte-hours.
    pub data_storage_bytes_hour: i64,
    /// Data transferred in the consumption period, in bytes.
    pub data_transfer_bytes: i64,
    /// Data written in the consumption period, in bytes.
    pub written_data_bytes: i64,
    /// Compute time used in the consumption period, in seconds.
    pub compute_time_seconds: i64,
    /// Time computes were active in the consumption period, in seconds.
    pub active_time_seconds: i64,
    /// CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated.
    pub cpu_used_sec: i64,
    /// Id of the project.
    pub id: String,
    /// Cloud platform that hosts the project.
    pub platform_id: String,
    /// Region of the project, such as `aws-us-east-2`.
    pub region_id: String,
    /// Name of the project; its id unless another was given.
    pub name: String,
    /// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
    /// `serverless-platform`.
    pub provisioner: String,
    /// Settings that new endpoints of the project start with.
    #[uniffi(default = None)]
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Settings for the project as a whole.
    #[uniffi(default = None)]
    pub settings: Option<ProjectSettingsData>,
    /// Major version of Postgres.
    pub pg_version: i64,
    /// Host of the proxy that connections to the project pass through.
    pub proxy_host: String,
    /// Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes.
    pub branch_logical_size_limit: i64,
    /// Largest logical size a branch may have, in bytes.
    pub branch_logical_size_limit_bytes: i64,
    /// Whether role passwords are stored and can be revealed later.
    pub store_passwords: bool,
    /// Time at which maintenance of the project starts, if set.
    #[uniffi(default = None)]
    pub maintenance_starts_at: Option<Timestamp>,
    /// Where the project was created from; `console` also for the API.
    pub creation_source: String,
    /// How long the history of changes is kept, in seconds.
    pub history_retention_seconds: i32,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Storage that the project takes up now, in bytes.
    #[uniffi(default = None)]
    pub synthetic_storage_size: Option<i64>,
    /// Start of the current consumption period.
    pub consumption_period_start: Timestamp,
    /// End of the current consumption period.
    pub consumption_period_end: Timestamp,
    /// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated.
    #[uniffi(default = None)]
    pub quota_reset_at: Option<Timestamp>,
    /// Id of the user or organization that owns the project.
    pub owner_id: String,
    /// Data about the owner of the project.
    #[uniffi(default = None)]
    pub owner: Option<ProjectOwnerData>,
    /// Time a compute of the project was last active.
    #[uniffi(default = None)]
    pub compute_last_active_at: Option<Timestamp>,
    /// Organization the project belongs to.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
    /// Time for which maintenance of the project is planned, if any.
    #[uniffi(default = None)]
    pub maintenance_scheduled_for: Option<Timestamp>,
    /// Time HIPAA support was switched on, if it was.
    #[uniffi(default = None)]
    pub hipaa_enabled_at: Option<Timestamp>,
    /// Permission level that the caller has on the project.
    #[uniffi(default = None)]
    pub effective_project_permission: Option<ProjectPermissionLevel>,
}

/// How much the audit log of a project records.
#[uniffi::remote(Enum)]
pub enum ProjectAuditLogLevel {
    /// `base`.
    Base,
    /// `extended`.
    Extended,
    /// `full`.
    Full,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Properties of the default branch of a new project.
#[uniffi::remote(Record)]
pub struct ProjectCreateRequestProjectBranch {
    /// Name of the default branch, 1 to 256 characters; `main` when left out.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Name of the first role; when left out, the database name with `_owner` added.
    #[uniffi(default = None)]
    pub role_name: Option<String>,
    /// Name of the first database; `neondb` when left out.
    #[uniffi(default = None)]
    pub database_name: Option<String>,
    /// Key and value pairs to attach to the branch.
    #[uniffi(default = None)]
    pub annotations: Option<TextMap>,
}

/// A project as it appears in lists.
#[uniffi::remote(Record)]
pub struct ProjectListItem {
    /// Id of the project.
    pub id: String,
    /// Cloud platform that hosts the project.
    pub platform_id: String,
    /// Region of the project, such as `aws-us-east-2`.
    pub region_id: String,
    /// Name of the project; its id unless another was given.
    pub name: String,
    /// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
    /// `serverless-platform`.
    pub provisioner: String,
    /// Settings that new endpoints of the project start with.
    #[uniffi(default = None)]
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Settings for the project as a whole.
    #[uniffi(default = None)]
    pub settings: Option<ProjectSettingsData>,
    /// Major version of Postgres.
    pub pg_version: i64,
    /// Host of the proxy that connections to the project pass through.
    pub proxy_host: String,
    /// Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes.
    pub branch_logical_size_limit: i64,
    /// Largest logical size a branch may have, in bytes.
    pub branch_logical_size_limit_bytes: i64,
    /// Whether role passwords are stored and can be revealed later.
    pub store_passwords: bool,
    /// Time that computes of the project have been active.
    pub active_time: i64,
    /// CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated.
    pub cpu_used_sec: i64,
    /// Time at which maintenance of the project starts, if set.
    #[uniffi(default = None)]
    pub maintenance_starts_at: Option<Timestamp>,
    /// Where the project was created from; `console` also for the API.
    pub creation_source: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Storage that the project takes up now, in bytes.
    #[uniffi(default = None)]
    pub synthetic_storage_size: Option<i64>,
    /// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated.
    #[uniffi(default = None)]
    pub quota_reset_at: Option<Timestamp>,
    /// Id of the user or organization that owns the project.
    pub owner_id: String,
    /// Time a compute of the project was last active.
    #[uniffi(default = None)]
    pub compute_last_active_at: Option<Timestamp>,
    /// Organization the project belongs to.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
    /// Name of the organization the project belongs to.
    #[uniffi(default = None)]
    pub org_name: Option<String>,
    /// How long the history of changes is kept, in seconds.
    #[uniffi(default = None)]
    pub history_retention_seconds: Option<i32>,
    /// Time HIPAA support was switched on, if it was.
    #[uniffi(default = None)]
    pub hipaa_enabled_at: Option<Timestamp>,
    /// Time of deletion; absent for a live project.
    #[uniffi(default = None)]
    pub deleted_at: Option<Timestamp>,
    /// Time until which the deleted project can be recovered.
    #[uniffi(default = None)]
    pub recoverable_until: Option<Timestamp>,
    /// Permission level that the caller has on the project.
    #[uniffi(default = None)]
    pub effective_project_permission: Option<ProjectPermissionLevel>,
}

/// Data about the owner of a project.
#[uniffi::remote(Record)]
pub struct ProjectOwnerData {
    /// Email address of the owner.
    pub email: String,
    /// Display name of the owner.
    pub name: String,
    /// Number of branches the owner may have in a project.
    pub branches_limit: i64,
    /// Billing subscription of the owner.
    pub subscription_type: BillingSubscriptionType,
}

/// Level of access to a project: `VIEWER`, `EDITOR` or `ADMIN`.
#[uniffi::remote(Enum)]
pub enum ProjectPermissionLevel {
    /// `VIEWER`.
    Viewer,
    /// `EDITOR`.
    Editor,
    /// `ADMIN`.
    Admin,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Limits on what a project may consume in a consumption period.
#[uniffi::remote(Record)]
pub struct ProjectQuota {
    /// Limit on the time computes are active, in seconds.
    #[uniffi(default = None)]
    pub active_time_seconds: Option<i64>,
    /// Limit on compute time, in seconds.
    #[uniffi(default = None)]
    pub compute_time_seconds: Option<i64>,
    /// Limit on data written, in bytes.
    #[uniffi(default = None)]
    pub written_data_bytes: Option<i64>,
    /// Limit on data transferred, in bytes.
    #[uniffi(default = None)]
    pub data_transfer_bytes: Option<i64>,
    /// Limit on the logical size of a branch, in bytes.
    #[uniffi(default = None)]
    pub logical_size_bytes: Option<i64>,
}

/// A recovered project and its branches.
#[uniffi::remote(Record)]
pub struct ProjectRecoverResponse {
    /// The project that was recovered.
    pub project: Project,
    /// Branches that came back with the project.
    pub branches: Vec<Branch>,
}

/// Settings for a project as a whole.
#[uniffi::remote(Record)]
pub struct ProjectSettingsData {
    /// Limits on what the project may consume.
    #[uniffi(default = None)]
    pub quota: Option<ProjectQuota>,
    /// IP addresses that may connect.
    #[uniffi(default = None)]
    pub allowed_ips: Option<AllowedIps>,
    /// Whether logical replication of Postgres is on.
    #[uniffi(default = None)]
    pub enable_logical_replication: Option<bool>,
    /// Weekly time in which maintenance may happen.
    #[uniffi(default = None)]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Whether connections from the public internet are refused.
    #[uniffi(default = None)]
    pub block_public_connections: Option<bool>,
    /// Whether connections through VPC endpoints are refused.
    #[uniffi(default = None)]
    pub block_vpc_connections: Option<bool>,
    /// How much the audit log records.
    #[uniffi(default = None)]
    pub audit_log_level: Option<ProjectAuditLogLevel>,
    /// Whether HIPAA support is on.
    #[uniffi(default = None)]
    pub hipaa: Option<bool>,
    /// Shared libraries that Postgres preloads.
    #[uniffi(default = None)]
    pub preload_libraries: Option<PreloadLibraries>,
}

/// An open request to transfer a project.
#[uniffi::remote(Record)]
pub struct ProjectTransferRequestResponse {
    /// Id with which the receiver accepts the request.
    pub id: Secret,
    /// Id of the project.
    pub project_id: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time after which the request can no longer be accepted.
    pub expires_at: Timestamp,
}

/// Error details: projects whose integration stands in the way of a transfer.
#[uniffi::remote(Record)]
pub struct ProjectsWithIntegrationResponse {
    /// Projects that have an integration.
    pub projects: Vec<ProjectsWithIntegrationResponseProjectsItem>,
}

/// A project that cannot move because of an integration.
#[uniffi::remote(Record)]
pub struct ProjectsWithIntegrationResponseProjectsItem {
    /// Id of the project.
    pub id: String,
    /// Integration that the project has.
    pub integration: String,
}

/// Arguments of `projects.transfer`.
#[uniffi::remote(Record)]
pub struct TransferProjects {
    /// Organization that receives the projects.
    pub destination_org_id: String,
    /// Ids of the projects to move.
    pub project_ids: Vec<String>,
}

/// Arguments of `projects.transfer_from_user`.
#[uniffi::remote(Record)]
pub struct TransferProjectsFromUser {
    /// Organization that receives the projects.
    pub destination_org_id: String,
    /// Ids of the projects to move.
    pub project_ids: Vec<String>,
}

/// Arguments of `projects.update`.
#[uniffi::remote(Record)]
pub struct UpdateProject {
    /// Settings for the project as a whole.
    #[uniffi(default = None)]
    pub settings: Option<ProjectSettingsData>,
    /// Name of the project, 1 to 256 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Settings that new endpoints of the project start with.
    #[uniffi(default = None)]
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// How long the history of changes is kept, in seconds, at most 2592000.
    #[uniffi(default = None)]
    pub history_retention_seconds: Option<i32>,
}

/// A changed project and the background work for it.
#[uniffi::remote(Record)]
pub struct UpdateProjectResponse {
    /// The project as changed.
    pub project: Project,
    /// Background work that was started; may be empty.
    pub operations: Vec<Operation>,
}
