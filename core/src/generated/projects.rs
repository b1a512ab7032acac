// Written by cargo xtask generate from api/projects.yaml. Do not edit.

use crate::generated_support::*;

use super::{
    BillingSubscriptionType, Branch, Database, Endpoint, Operation, Pagination, PreloadLibraries,
    Role,
};

/// Projects: the top level of everything Neon keeps, with their limits, sharing and transfer.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// Accepts a transfer request and so takes over the project.
    ///
    /// Fails with the reasons when the plan of the receiver does not allow the project.
    ///
    /// Calls `acceptProjectTransferRequest`
    /// (`PUT /projects/{project_id}/transfer_requests/{request_id}`).
    pub fn accept_transfer_request(
        &self,
        project_id: &str,
        request_id: &str,
        arguments: &AcceptProjectTransferRequest,
    ) -> Result<()> {
        self.0.call_empty(&ACCEPT_PROJECT_TRANSFER_REQUEST, &[project_id, request_id], arguments)
    }

    /// Lists the shared libraries that Postgres can preload in a project.
    ///
    /// Calls `getAvailablePreloadLibraries`
    /// (`GET /projects/{project_id}/available_preload_libraries`).
    pub fn available_preload_libraries(&self, project_id: &str) -> List<AvailablePreloadLibraries> {
        self.0.list(&GET_AVAILABLE_PRELOAD_LIBRARIES, &[project_id], &())
    }

    /// Builds the connection URI of a database for a given role.
    ///
    /// The URI holds the password of the role. Without `branch_id` and `endpoint_id` it leads to
    /// the read-write endpoint of the default branch.
    ///
    /// Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).
    pub fn connection_uri(&self, project_id: &str, arguments: &GetConnectionUri) -> Result<Secret> {
        self.0.call(&GET_CONNECTION_URI, &[project_id], arguments)
    }

    /// Creates a project with a default branch, a database, a role and a compute.
    ///
    /// A personal API key must name `org_id`, else the answer is 400. The database is usable once
    /// the last of the `operations` has finished. Not idempotent: after a lost answer look for the
    /// project before repeating. Over the plan's project limit the answer is 422.
    ///
    /// Calls `createProject` (`POST /projects`).
    pub fn create(&self, arguments: &CreateProject) -> Result<CreateProjectResponse> {
        self.0.call_work(&CREATE_PROJECT, &[], arguments)
    }

    /// Opens a request that lets another account take over a project.
    ///
    /// Hand the id of the request to the receiver, who accepts it before `expires_at`. Treat the id
    /// as a secret.
    ///
    /// Calls `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).
    pub fn create_transfer_request(
        &self,
        project_id: &str,
        arguments: &CreateProjectTransferRequest,
    ) -> Result<ProjectTransferRequestResponse> {
        self.0.call(&CREATE_PROJECT_TRANSFER_REQUEST, &[project_id], arguments)
    }

    /// Deletes a project with everything in it.
    ///
    /// A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it.
    ///
    /// Calls `deleteProject` (`DELETE /projects/{project_id}`).
    pub fn delete(&self, project_id: &str) -> Result<Project> {
        self.0.call(&DELETE_PROJECT, &[project_id], &())
    }

    /// Fetches one project with its settings and consumption figures.
    ///
    /// Status 404 can also mean that the API key may not see the project.
    ///
    /// Calls `getProject` (`GET /projects/{project_id}`).
    pub fn get(&self, project_id: &str) -> Result<Project> {
        self.0.call(&GET_PROJECT, &[project_id], &())
    }

    /// Lists the projects that the API key can see.
    ///
    /// A personal API key needs `org_id`, else the answer is 400. A key scoped to one project gets
    /// 404. Projects that could not be read in time are missing from the page and named in
    /// `unavailable_project_ids`.
    ///
    /// Calls `listProjects` (`GET /projects`).
    pub fn list(&self, arguments: &ListProjects) -> List<ListProjectsResponse> {
        self.0.list(&LIST_PROJECTS, &[], arguments)
    }

    /// Lists the problems that the advisor finds in a database of a project.
    ///
    /// Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.
    pub fn list_advisor_issues(
        &self,
        project_id: &str,
        arguments: &ListProjectAdvisorIssues,
    ) -> List<GetProjectAdvisorSecurityIssuesResponse> {
        self.0.list(&GET_PROJECT_ADVISOR_SECURITY_ISSUES, &[project_id], arguments)
    }

    /// Lists the projects that others have shared with the user.
    ///
    /// Projects that could not be read in time are missing from the page and named in
    /// `unavailable_project_ids`.
    ///
    /// Calls `listSharedProjects` (`GET /projects/shared`).
    pub fn list_shared(&self, arguments: &ListSharedProjects) -> List<ListSharedProjectsResponse> {
        self.0.list(&LIST_SHARED_PROJECTS, &[], arguments)
    }

    /// Brings back a deleted project.
    ///
    /// Works for 7 days after the deletion; `recoverable_until` in the list of recoverable projects
    /// tells the end.
    ///
    /// Calls `recoverProject` (`POST /projects/{project_id}/recover`). Beta.
    pub fn recover(&self, project_id: &str) -> Result<ProjectRecoverResponse> {
        self.0.call(&RECOVER_PROJECT, &[project_id], &())
    }

    /// Moves projects from one organization to another.
    ///
    /// Fails with the reasons when limits of the destination organization are exceeded or a project
    /// still has an integration.
    ///
    /// Calls `transferProjectsFromOrgToOrg`
    /// (`POST /organizations/{source_org_id}/projects/transfer`).
    pub fn transfer(&self, source_org_id: &str, arguments: &TransferProjects) -> Result<()> {
        self.0.call_empty(&TRANSFER_PROJECTS_FROM_ORG_TO_ORG, &[source_org_id], arguments)
    }

    /// Moves projects from the user's personal account to an organization.
    ///
    /// Neon has set 2026-07-01 as its end date. Projects move between organizations with
    /// `projects.transfer`.
    ///
    /// Calls `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`). Deprecated: its
    /// end was announced for 2026-07-01.
    #[deprecated(note = "its end was announced for 2026-07-01")]
    pub fn transfer_from_user(&self, arguments: &TransferProjectsFromUser) -> Result<()> {
        self.0.call_empty(&TRANSFER_PROJECTS_FROM_USER_TO_ORG, &[], arguments)
    }

    /// Changes the name, settings or history retention of a project.
    ///
    /// `operations` is empty when no background work was needed, for instance after a mere rename.
    /// While conflicting work runs in the project the answer is 423.
    ///
    /// Calls `updateProject` (`PATCH /projects/{project_id}`).
    pub fn update(
        &self,
        project_id: &str,
        arguments: &UpdateProject,
    ) -> Result<UpdateProjectResponse> {
        self.0.call_work(&UPDATE_PROJECT, &[project_id], arguments)
    }
}

operations! {
    ACCEPT_PROJECT_TRANSFER_REQUEST { id: "acceptProjectTransferRequest",
        name: "projects.accept_transfer_request", method: Method::Put,
        path: "/projects/{project_id}/transfer_requests/{request_id}", body: BodyKind::Optional,
        takes_org_id: true }
    GET_AVAILABLE_PRELOAD_LIBRARIES { id: "getAvailablePreloadLibraries",
        name: "projects.available_preload_libraries",
        path: "/projects/{project_id}/available_preload_libraries", retry: RetryClass::Safe }
    GET_CONNECTION_URI { id: "getConnectionUri", name: "projects.connection_uri",
        path: "/projects/{project_id}/connection_uri", retry: RetryClass::Safe,
        query: &["database_name", "role_name", "branch_id", "endpoint_id", "pooled"],
        required: &["database_name", "role_name"], unwrap: Some("uri") }
    CREATE_PROJECT { id: "createProject", name: "projects.create", method: Method::Post,
        path: "/projects", work: Work::Creation, body: BodyKind::Required, nested: &[("project",
        &["settings", "name", "branch", "autoscaling_limit_min_cu", "autoscaling_limit_max_cu",
        "provisioner", "region_id", "default_endpoint_settings", "pg_version", "store_passwords",
        "history_retention_seconds", "org_id"])], takes_org_id: true }
    CREATE_PROJECT_TRANSFER_REQUEST { id: "createProjectTransferRequest",
        name: "projects.create_transfer_request", method: Method::Post,
        path: "/projects/{project_id}/transfer_requests", body: BodyKind::Optional }
    DELETE_PROJECT { id: "deleteProject", name: "projects.delete", method: Method::Delete,
        path: "/projects/{project_id}", unwrap: Some("project") }
    GET_PROJECT { id: "getProject", name: "projects.get", path: "/projects/{project_id}",
        retry: RetryClass::Safe, unwrap: Some("project") }
    LIST_PROJECTS { id: "listProjects", name: "projects.list", path: "/projects",
        retry: RetryClass::Safe, query: &["cursor", "limit", "search", "org_id", "timeout",
        "recoverable"], takes_org_id: true }
    GET_PROJECT_ADVISOR_SECURITY_ISSUES { id: "getProjectAdvisorSecurityIssues",
        name: "projects.list_advisor_issues", path: "/projects/{project_id}/advisors",
        retry: RetryClass::Safe, query: &["branch_id", "database_name", "category",
        "min_severity"] }
    LIST_SHARED_PROJECTS { id: "listSharedProjects", name: "projects.list_shared",
        path: "/projects/shared", retry: RetryClass::Safe, query: &["cursor", "limit", "search",
        "timeout"] }
    RECOVER_PROJECT { id: "recoverProject", name: "projects.recover", method: Method::Post,
        path: "/projects/{project_id}/recover" }
    TRANSFER_PROJECTS_FROM_ORG_TO_ORG { id: "transferProjectsFromOrgToOrg",
        name: "projects.transfer", method: Method::Post,
        path: "/organizations/{source_org_id}/projects/transfer", body: BodyKind::Required,
        required: &["destination_org_id", "project_ids"] }
    TRANSFER_PROJECTS_FROM_USER_TO_ORG { id: "transferProjectsFromUserToOrg",
        name: "projects.transfer_from_user", method: Method::Post,
        path: "/users/me/projects/transfer", body: BodyKind::Required,
        required: &["destination_org_id", "project_ids"] }
    UPDATE_PROJECT { id: "updateProject", name: "projects.update", method: Method::Patch,
        path: "/projects/{project_id}", work: Work::Change, body: BodyKind::Required,
        nested: &[("project", &["settings", "name", "default_endpoint_settings",
        "history_retention_seconds"])] }
}

/// Arguments of `projects.accept_transfer_request`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceptProjectTransferRequest {
    /// Organization that receives the project.
    pub org_id: Option<String>,
}

/// Error details: why the receiver's plan does not allow the transfer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceptProjectTransferRequestSatisfiesPlanError {
    /// Reasons the transfer was refused, one entry each.
    pub reasons: Vec<AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem>,
}

/// One reason why a project transfer was refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem {
    /// The reason in words.
    pub message: String,
    /// Machine-readable code of the reason.
    pub code: String,
}

open_enum! {
    /// Category of an advisor issue: `SECURITY` or `PERFORMANCE`.
    pub enum AdvisorCategory {
        Security = "SECURITY", Performance = "PERFORMANCE",
    }
}

/// A problem that the advisor found in a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub metadata: BTreeMap<String, Value>,
    /// Key that identifies this finding.
    pub cache_key: String,
}

open_enum! {
    /// Audience of an advisor issue: `EXTERNAL` or `INTERNAL`.
    pub enum AdvisorIssueFacing {
        External = "EXTERNAL", Internal = "INTERNAL",
    }
}

open_enum! {
    /// How grave an advisor issue is.
    pub enum AdvisorSeverity {
        Info = "INFO", Warn = "WARN", Error = "ERROR",
    }
}

/// The IP addresses that may connect to a project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllowedIps {
    /// Addresses or ranges that may connect.
    pub ips: Option<Vec<String>>,
    /// Whether the list applies to protected branches only.
    pub protected_branches_only: Option<bool>,
}

open_enum! {
    /// Kind of application or integration connected to a project.
    pub enum ApplicationType {
        Vercel = "vercel", Github = "github", Datadog = "datadog", Opentelemetry = "opentelemetry",
    }
}

/// The libraries that a project can preload.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AvailablePreloadLibraries {
    /// Libraries to choose from.
    pub libraries: Option<Vec<AvailablePreloadLibrary>>,
}

/// A shared library that Postgres can preload.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionDetails {
    /// Connection URI with the direct host and the role's password.
    pub connection_uri: Secret,
    /// The same connection as separate values.
    pub connection_parameters: ConnectionParameters,
}

/// The parts of a connection URI.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateProject {
    /// Settings for the project as a whole.
    pub settings: Option<ProjectSettingsData>,
    /// Name of the project, 1 to 256 characters; its id when left out.
    pub name: Option<String>,
    /// Names for the default branch, its role and its database.
    pub branch: Option<ProjectCreateRequestProjectBranch>,
    /// Smallest size the compute scales down to, in compute units. Deprecated.
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Largest size the compute scales up to, in compute units. Deprecated.
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
    /// `serverless-platform`.
    pub provisioner: Option<String>,
    /// Region of the project, such as `aws-us-east-2`.
    pub region_id: Option<String>,
    /// Settings that new endpoints of the project start with.
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Major version of Postgres.
    pub pg_version: Option<i64>,
    /// Whether role passwords are stored and can be revealed later.
    pub store_passwords: Option<bool>,
    /// How long the history of changes is kept, in seconds, at most 2592000.
    pub history_retention_seconds: Option<i32>,
    /// Organization the project belongs to; needed with a personal API key.
    pub org_id: Option<String>,
}

/// A new project and all that was created with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateProjectTransferRequest {
    /// How long the request stays open, in seconds.
    pub ttl_seconds: Option<i64>,
}

/// Settings that new endpoints of a project start with.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DefaultEndpointSettings {
    /// Postgres settings for the compute, by name.
    pub pg_settings: Option<BTreeMap<String, Value>>,
    /// Connection pooler (PgBouncer) settings, by name. Deprecated: its end was announced for
    /// 2026-06-20.
    pub pgbouncer_settings: Option<BTreeMap<String, Value>>,
    /// Smallest size the compute scales down to, in compute units.
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Largest size the compute scales up to, in compute units.
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Idle seconds until the compute suspends; 0 means the default, -1 never.
    pub suspend_timeout_seconds: Option<i64>,
}

/// Arguments of `projects.connection_uri`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetConnectionUri {
    /// Database to connect to.
    pub database_name: String,
    /// Role to connect as.
    pub role_name: String,
    /// Branch to connect to; the default branch when left out.
    pub branch_id: Option<String>,
    /// Endpoint to connect to; the branch's read-write endpoint when left out.
    pub endpoint_id: Option<String>,
    /// If true, the URI uses the host of the connection pooler.
    pub pooled: Option<bool>,
}

/// The answer with the advisor's findings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetProjectAdvisorSecurityIssuesResponse {
    /// Issues that were found.
    pub issues: Vec<AdvisorIssue>,
}

/// Error details: the limits that stand in the way of a transfer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LimitsUnsatisfiedResponse {
    /// Limits that are not met.
    pub limits: Vec<LimitsUnsatisfiedResponseLimitsItem>,
}

/// One limit that is not met.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectAdvisorIssues {
    /// Branch to inspect.
    pub branch_id: Option<String>,
    /// Database to inspect.
    pub database_name: Option<String>,
    /// Category of issues to report, `SECURITY` or `PERFORMANCE`.
    pub category: Option<AdvisorCategory>,
    /// Lowest severity to report: `INFO`, `WARN` or `ERROR`.
    pub min_severity: Option<AdvisorSeverity>,
}

/// Arguments of `projects.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjects {
    /// Cursor from the page before; leave out for the first page.
    pub cursor: Option<String>,
    /// Projects per page, 1 to 400; the server default is 10.
    pub limit: Option<i64>,
    /// Text to find in the name or id of a project.
    pub search: Option<String>,
    /// Organization whose projects are listed; needed with a personal API key.
    pub org_id: Option<String>,
    /// Time the server may spend on the list, 100 to 30000 milliseconds.
    pub timeout: Option<i64>,
    /// If true, lists deleted projects that can still be recovered.
    pub recoverable: Option<bool>,
}

/// One page of projects.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectsResponse {
    /// Projects of this page.
    pub projects: Vec<ProjectListItem>,
    /// Ids of projects that the server could not read in time.
    pub unavailable_project_ids: Option<Vec<String>>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
    /// Applications connected to each project, by project id.
    pub applications: BTreeMap<String, Vec<ApplicationType>>,
    /// Integrations of each project, by project id.
    pub integrations: BTreeMap<String, Vec<ApplicationType>>,
}

/// Arguments of `projects.list_shared`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListSharedProjects {
    /// Cursor from the page before; leave out for the first page.
    pub cursor: Option<String>,
    /// Projects per page, 1 to 400; the server default is 10.
    pub limit: Option<i64>,
    /// Text to find in the name or id of a project.
    pub search: Option<String>,
    /// Time the server may spend on the list, 100 to 30000 milliseconds.
    pub timeout: Option<i64>,
}

/// One page of projects shared with the user.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListSharedProjectsResponse {
    /// Projects of this page.
    pub projects: Vec<ProjectListItem>,
    /// Ids of projects that the server could not read in time.
    pub unavailable_project_ids: Option<Vec<String>>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

/// The weekly time in which a project may be maintained.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindow {
    /// Days of the window, from 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<i64>,
    /// Start of the window, as hours and minutes in UTC (`HH:MM`).
    pub start_time: String,
    /// End of the window, as hours and minutes in UTC (`HH:MM`).
    pub end_time: String,
}

/// A project: the container of branches, with settings and consumption figures.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Settings for the project as a whole.
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
    pub synthetic_storage_size: Option<i64>,
    /// Start of the current consumption period.
    pub consumption_period_start: Timestamp,
    /// End of the current consumption period.
    pub consumption_period_end: Timestamp,
    /// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated.
    pub quota_reset_at: Option<Timestamp>,
    /// Id of the user or organization that owns the project.
    pub owner_id: String,
    /// Data about the owner of the project.
    pub owner: Option<ProjectOwnerData>,
    /// Time a compute of the project was last active.
    pub compute_last_active_at: Option<Timestamp>,
    /// Organization the project belongs to.
    pub org_id: Option<String>,
    /// Time for which maintenance of the project is planned, if any.
    pub maintenance_scheduled_for: Option<Timestamp>,
    /// Time HIPAA support was switched on, if it was.
    pub hipaa_enabled_at: Option<Timestamp>,
    /// Permission level that the caller has on the project.
    pub effective_project_permission: Option<ProjectPermissionLevel>,
}

open_enum! {
    /// How much the audit log of a project records.
    pub enum ProjectAuditLogLevel {
        Base = "base", Extended = "extended", Full = "full",
    }
}

/// Properties of the default branch of a new project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectCreateRequestProjectBranch {
    /// Name of the default branch, 1 to 256 characters; `main` when left out.
    pub name: Option<String>,
    /// Name of the first role; when left out, the database name with `_owner` added.
    pub role_name: Option<String>,
    /// Name of the first database; `neondb` when left out.
    pub database_name: Option<String>,
    /// Key and value pairs to attach to the branch.
    pub annotations: Option<BTreeMap<String, String>>,
}

/// A project as it appears in lists.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// Settings for the project as a whole.
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
    pub maintenance_starts_at: Option<Timestamp>,
    /// Where the project was created from; `console` also for the API.
    pub creation_source: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Storage that the project takes up now, in bytes.
    pub synthetic_storage_size: Option<i64>,
    /// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated.
    pub quota_reset_at: Option<Timestamp>,
    /// Id of the user or organization that owns the project.
    pub owner_id: String,
    /// Time a compute of the project was last active.
    pub compute_last_active_at: Option<Timestamp>,
    /// Organization the project belongs to.
    pub org_id: Option<String>,
    /// Name of the organization the project belongs to.
    pub org_name: Option<String>,
    /// How long the history of changes is kept, in seconds.
    pub history_retention_seconds: Option<i32>,
    /// Time HIPAA support was switched on, if it was.
    pub hipaa_enabled_at: Option<Timestamp>,
    /// Time of deletion; absent for a live project.
    pub deleted_at: Option<Timestamp>,
    /// Time until which the deleted project can be recovered.
    pub recoverable_until: Option<Timestamp>,
    /// Permission level that the caller has on the project.
    pub effective_project_permission: Option<ProjectPermissionLevel>,
}

/// Data about the owner of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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

open_enum! {
    /// Level of access to a project: `VIEWER`, `EDITOR` or `ADMIN`.
    pub enum ProjectPermissionLevel {
        Viewer = "VIEWER", Editor = "EDITOR", Admin = "ADMIN",
    }
}

/// Limits on what a project may consume in a consumption period.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectQuota {
    /// Limit on the time computes are active, in seconds.
    pub active_time_seconds: Option<i64>,
    /// Limit on compute time, in seconds.
    pub compute_time_seconds: Option<i64>,
    /// Limit on data written, in bytes.
    pub written_data_bytes: Option<i64>,
    /// Limit on data transferred, in bytes.
    pub data_transfer_bytes: Option<i64>,
    /// Limit on the logical size of a branch, in bytes.
    pub logical_size_bytes: Option<i64>,
}

/// A recovered project and its branches.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectRecoverResponse {
    /// The project that was recovered.
    pub project: Project,
    /// Branches that came back with the project.
    pub branches: Vec<Branch>,
}

/// Settings for a project as a whole.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectSettingsData {
    /// Limits on what the project may consume.
    pub quota: Option<ProjectQuota>,
    /// IP addresses that may connect.
    pub allowed_ips: Option<AllowedIps>,
    /// Whether logical replication of Postgres is on.
    pub enable_logical_replication: Option<bool>,
    /// Weekly time in which maintenance may happen.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Whether connections from the public internet are refused.
    pub block_public_connections: Option<bool>,
    /// Whether connections through VPC endpoints are refused.
    pub block_vpc_connections: Option<bool>,
    /// How much the audit log records.
    pub audit_log_level: Option<ProjectAuditLogLevel>,
    /// Whether HIPAA support is on.
    pub hipaa: Option<bool>,
    /// Shared libraries that Postgres preloads.
    pub preload_libraries: Option<PreloadLibraries>,
}

/// An open request to transfer a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectsWithIntegrationResponse {
    /// Projects that have an integration.
    pub projects: Vec<ProjectsWithIntegrationResponseProjectsItem>,
}

/// A project that cannot move because of an integration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectsWithIntegrationResponseProjectsItem {
    /// Id of the project.
    pub id: String,
    /// Integration that the project has.
    pub integration: String,
}

/// Arguments of `projects.transfer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransferProjects {
    /// Organization that receives the projects.
    pub destination_org_id: String,
    /// Ids of the projects to move.
    pub project_ids: Vec<String>,
}

/// Arguments of `projects.transfer_from_user`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransferProjectsFromUser {
    /// Organization that receives the projects.
    pub destination_org_id: String,
    /// Ids of the projects to move.
    pub project_ids: Vec<String>,
}

/// Arguments of `projects.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateProject {
    /// Settings for the project as a whole.
    pub settings: Option<ProjectSettingsData>,
    /// Name of the project, 1 to 256 characters.
    pub name: Option<String>,
    /// Settings that new endpoints of the project start with.
    pub default_endpoint_settings: Option<DefaultEndpointSettings>,
    /// How long the history of changes is kept, in seconds, at most 2592000.
    pub history_retention_seconds: Option<i32>,
}

/// A changed project and the background work for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateProjectResponse {
    /// The project as changed.
    pub project: Project,
    /// Background work that was started; may be empty.
    pub operations: Vec<Operation>,
}

records! {
    AcceptProjectTransferRequest: org_id;
    AcceptProjectTransferRequestSatisfiesPlanError: reasons;
    AcceptProjectTransferRequestSatisfiesPlanErrorReasonsItem: message, code;
    AdvisorIssue: name, title, level, facing, categories, description, detail, remediation,
    metadata, cache_key;
    AllowedIps: ips, protected_branches_only;
    AvailablePreloadLibraries: libraries;
    AvailablePreloadLibrary: library_name, description, is_default, is_experimental, version;
    ConnectionDetails: connection_uri, connection_parameters;
    ConnectionParameters: database, password, role, host, pooler_host;
    CreateProject: settings, name, branch, autoscaling_limit_min_cu, autoscaling_limit_max_cu,
    provisioner, region_id, default_endpoint_settings, pg_version, store_passwords,
    history_retention_seconds, org_id;
    CreateProjectResponse: project, connection_uris, roles, databases, operations, branch,
    endpoints;
    CreateProjectTransferRequest: ttl_seconds;
    DefaultEndpointSettings: pg_settings, pgbouncer_settings, autoscaling_limit_min_cu,
    autoscaling_limit_max_cu, suspend_timeout_seconds;
    GetConnectionUri: database_name, role_name, branch_id, endpoint_id, pooled;
    GetProjectAdvisorSecurityIssuesResponse: issues;
    LimitsUnsatisfiedResponse: limits;
    LimitsUnsatisfiedResponseLimitsItem: name, expected, actual;
    ListProjectAdvisorIssues: branch_id, database_name, category, min_severity;
    ListProjects: cursor, limit, search, org_id, timeout, recoverable;
    ListProjectsResponse: projects, unavailable_project_ids, pagination, applications,
    integrations;
    ListSharedProjects: cursor, limit, search, timeout;
    ListSharedProjectsResponse: projects, unavailable_project_ids, pagination;
    MaintenanceWindow: weekdays, start_time, end_time;
    Project: data_storage_bytes_hour, data_transfer_bytes, written_data_bytes,
    compute_time_seconds, active_time_seconds, cpu_used_sec, id, platform_id, region_id, name,
    provisioner, default_endpoint_settings, settings, pg_version, proxy_host,
    branch_logical_size_limit, branch_logical_size_limit_bytes, store_passwords,
    maintenance_starts_at, creation_source, history_retention_seconds, created_at, updated_at,
    synthetic_storage_size, consumption_period_start, consumption_period_end, quota_reset_at,
    owner_id, owner, compute_last_active_at, org_id, maintenance_scheduled_for,
    hipaa_enabled_at, effective_project_permission;
    ProjectCreateRequestProjectBranch: name, role_name, database_name, annotations;
    ProjectListItem: id, platform_id, region_id, name, provisioner, default_endpoint_settings,
    settings, pg_version, proxy_host, branch_logical_size_limit,
    branch_logical_size_limit_bytes, store_passwords, active_time, cpu_used_sec,
    maintenance_starts_at, creation_source, created_at, updated_at, synthetic_storage_size,
    quota_reset_at, owner_id, compute_last_active_at, org_id, org_name,
    history_retention_seconds, hipaa_enabled_at, deleted_at, recoverable_until,
    effective_project_permission;
    ProjectOwnerData: email, name, branches_limit, subscription_type;
    ProjectQuota: active_time_seconds, compute_time_seconds, written_data_bytes,
    data_transfer_bytes, logical_size_bytes;
    ProjectRecoverResponse: project, branches;
    ProjectSettingsData: quota, allowed_ips, enable_logical_replication, maintenance_window,
    block_public_connections, block_vpc_connections, audit_log_level, hipaa, preload_libraries;
    ProjectTransferRequestResponse: id, project_id, created_at, expires_at;
    ProjectsWithIntegrationResponse: projects;
    ProjectsWithIntegrationResponseProjectsItem: id, integration;
    TransferProjects: destination_org_id, project_ids;
    TransferProjectsFromUser: destination_org_id, project_ids;
    UpdateProject: settings, name, default_endpoint_settings, history_retention_seconds;
    UpdateProjectResponse: project, operations;
}

starts_work! {
    CreateProjectResponse, UpdateProjectResponse
}

page! { AvailablePreloadLibraries: AvailablePreloadLibrary in libraries? }
page! { GetProjectAdvisorSecurityIssuesResponse: AdvisorIssue in issues }
page! { ListProjectsResponse: ProjectListItem in projects, cursor pagination.cursor }
page! { ListSharedProjectsResponse: ProjectListItem in projects, cursor pagination.cursor }
