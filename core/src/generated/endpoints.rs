// Written by cargo xtask generate from api/endpoints.yaml. Do not edit.

use crate::generated_support::*;

use super::{Operation, PreloadLibraries};

/// Endpoints: the addresses of computes, which run Postgres on a branch.
#[derive(Clone, Copy, Debug)]
pub struct Endpoints<'a>(pub(crate) &'a Client);

impl Endpoints<'_> {
    /// Creates an endpoint on a branch, so that it can be connected to.
    ///
    /// A branch has at most one `read_write` endpoint and can have several `read_only` ones. The
    /// endpoint is usable when the last of the operations is done.
    ///
    /// Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).
    pub fn create(
        &self,
        project_id: &str,
        arguments: &CreateEndpoint,
    ) -> Result<EndpointOperations> {
        self.0.call_work(&CREATE_PROJECT_ENDPOINT, &[project_id], arguments)
    }

    /// Deletes an endpoint; the branch and its data stay.
    ///
    /// The deletion is complete when the last of the operations is done. If the endpoint is already
    /// gone the answer has no body (204), so a second call does no harm.
    ///
    /// Calls `deleteProjectEndpoint` (`DELETE /projects/{project_id}/endpoints/{endpoint_id}`).
    pub fn delete(
        &self,
        project_id: &str,
        endpoint_id: &str,
    ) -> Result<Option<EndpointOperations>> {
        self.0.call_work_or_gone(&DELETE_PROJECT_ENDPOINT, &[project_id, endpoint_id], &())
    }

    /// Reads one endpoint of a project.
    ///
    /// Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).
    pub fn get(&self, project_id: &str, endpoint_id: &str) -> Result<Endpoint> {
        self.0.call(&GET_PROJECT_ENDPOINT, &[project_id, endpoint_id], &())
    }

    /// Lists the endpoints of a project, over all its branches.
    ///
    /// Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).
    pub fn list(&self, project_id: &str) -> List<EndpointsResponse> {
        self.0.list(&LIST_PROJECT_ENDPOINTS, &[project_id], &())
    }

    /// Lists the endpoints of one branch.
    ///
    /// Calls `listProjectBranchEndpoints`
    /// (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).
    pub fn list_by_branch(&self, project_id: &str, branch_id: &str) -> List<EndpointsResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_ENDPOINTS, &[project_id, branch_id], &())
    }

    /// Restarts the compute of an endpoint.
    ///
    /// Calls `restartProjectEndpoint`
    /// (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`).
    pub fn restart(&self, project_id: &str, endpoint_id: &str) -> Result<EndpointOperations> {
        self.0.call_work(&RESTART_PROJECT_ENDPOINT, &[project_id, endpoint_id], &())
    }

    /// Starts the compute of an endpoint.
    ///
    /// The endpoint is usable when the last of the operations is done.
    ///
    /// Calls `startProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/start`).
    pub fn start(&self, project_id: &str, endpoint_id: &str) -> Result<EndpointOperations> {
        self.0.call_work(&START_PROJECT_ENDPOINT, &[project_id, endpoint_id], &())
    }

    /// Suspends the compute of an endpoint.
    ///
    /// Locked (423) comes while the endpoint is between two states.
    ///
    /// Calls `suspendProjectEndpoint`
    /// (`POST /projects/{project_id}/endpoints/{endpoint_id}/suspend`).
    pub fn suspend(&self, project_id: &str, endpoint_id: &str) -> Result<EndpointOperations> {
        self.0.call_work(&SUSPEND_PROJECT_ENDPOINT, &[project_id, endpoint_id], &())
    }

    /// Changes the size, the settings or other properties of an endpoint.
    ///
    /// Not every plan lets `suspend_timeout_seconds` be changed.
    ///
    /// Calls `updateProjectEndpoint` (`PATCH /projects/{project_id}/endpoints/{endpoint_id}`).
    pub fn update(
        &self,
        project_id: &str,
        endpoint_id: &str,
        arguments: &UpdateEndpoint,
    ) -> Result<EndpointOperations> {
        self.0.call_work(&UPDATE_PROJECT_ENDPOINT, &[project_id, endpoint_id], arguments)
    }
}

operations! {
    CREATE_PROJECT_ENDPOINT { id: "createProjectEndpoint", name: "endpoints.create",
        method: Method::Post, path: "/projects/{project_id}/endpoints", work: Work::Creation,
        body: BodyKind::Required, nested: &[("endpoint", &["branch_id", "type", "region_id",
        "settings", "autoscaling_limit_min_cu", "autoscaling_limit_max_cu", "provisioner",
        "pooler_enabled", "pooler_mode", "disabled", "passwordless_access",
        "suspend_timeout_seconds", "name"])], required: &["branch_id", "type"] }
    DELETE_PROJECT_ENDPOINT { id: "deleteProjectEndpoint", name: "endpoints.delete",
        method: Method::Delete, path: "/projects/{project_id}/endpoints/{endpoint_id}",
        work: Work::Change }
    GET_PROJECT_ENDPOINT { id: "getProjectEndpoint", name: "endpoints.get",
        path: "/projects/{project_id}/endpoints/{endpoint_id}", retry: RetryClass::Safe,
        unwrap: Some("endpoint") }
    LIST_PROJECT_ENDPOINTS { id: "listProjectEndpoints", name: "endpoints.list",
        path: "/projects/{project_id}/endpoints", retry: RetryClass::Safe }
    LIST_PROJECT_BRANCH_ENDPOINTS { id: "listProjectBranchEndpoints",
        name: "endpoints.list_by_branch",
        path: "/projects/{project_id}/branches/{branch_id}/endpoints", retry: RetryClass::Safe }
    RESTART_PROJECT_ENDPOINT { id: "restartProjectEndpoint", name: "endpoints.restart",
        method: Method::Post, path: "/projects/{project_id}/endpoints/{endpoint_id}/restart",
        work: Work::Change }
    START_PROJECT_ENDPOINT { id: "startProjectEndpoint", name: "endpoints.start",
        method: Method::Post, path: "/projects/{project_id}/endpoints/{endpoint_id}/start",
        work: Work::Change }
    SUSPEND_PROJECT_ENDPOINT { id: "suspendProjectEndpoint", name: "endpoints.suspend",
        method: Method::Post, path: "/projects/{project_id}/endpoints/{endpoint_id}/suspend",
        work: Work::Change }
    UPDATE_PROJECT_ENDPOINT { id: "updateProjectEndpoint", name: "endpoints.update",
        method: Method::Patch, path: "/projects/{project_id}/endpoints/{endpoint_id}",
        work: Work::Change, body: BodyKind::Required, nested: &[("endpoint", &["branch_id",
        "autoscaling_limit_min_cu", "autoscaling_limit_max_cu", "provisioner", "settings",
        "pooler_enabled", "pooler_mode", "disabled", "passwordless_access",
        "suspend_timeout_seconds", "name"])] }
}

/// Arguments of `endpoints.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateEndpoint {
    /// Id of the branch that the endpoint serves.
    pub branch_id: String,
    /// Kind of endpoint; a branch has at most one `read_write` endpoint.
    pub r#type: EndpointType,
    /// Id of the region, such as `aws-us-east-2`.
    pub region_id: Option<String>,
    /// Postgres and pooler settings of the compute.
    pub settings: Option<EndpointSettingsData>,
    /// Lower limit of autoscaling, in compute units.
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Upper limit of autoscaling, in compute units.
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    pub provisioner: Option<String>,
    /// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
    pub pooler_enabled: Option<bool>,
    /// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20.
    pub pooler_mode: Option<EndpointPoolerMode>,
    /// Whether the endpoint is disabled.
    pub disabled: Option<bool>,
    /// Whether access without a password is allowed.
    pub passwordless_access: Option<bool>,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    pub suspend_timeout_seconds: Option<i64>,
    /// Name of the endpoint, 1 to 64 characters.
    pub name: Option<String>,
}

/// An endpoint: the address and the settings of a compute that serves a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Endpoint {
    /// Host name to connect to; take it as given instead of building it.
    pub host: String,
    /// Id of the endpoint, in the form `ep-word-word-xxxxxxxx`.
    pub id: String,
    /// Name of the endpoint, if it has one.
    pub name: Option<String>,
    /// Id of the project.
    pub project_id: String,
    /// Id of the branch that the endpoint serves.
    pub branch_id: String,
    /// Lower limit of autoscaling, in compute units.
    pub autoscaling_limit_min_cu: f64,
    /// Upper limit of autoscaling, in compute units.
    pub autoscaling_limit_max_cu: f64,
    /// Id of the region, such as `aws-us-east-2`.
    pub region_id: String,
    /// Kind of endpoint; a branch has at most one `read_write` endpoint.
    pub r#type: EndpointType,
    /// State that the compute is in.
    pub current_state: EndpointState,
    /// State that the compute is moving to, if a change is under way.
    pub pending_state: Option<EndpointState>,
    /// Postgres and pooler settings of the compute.
    pub settings: EndpointSettingsData,
    /// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
    pub pooler_enabled: bool,
    /// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20.
    pub pooler_mode: EndpointPoolerMode,
    /// Whether the endpoint is disabled.
    pub disabled: bool,
    /// Whether access without a password is allowed.
    pub passwordless_access: bool,
    /// Time of the last activity of the compute.
    pub last_active: Option<Timestamp>,
    /// What created the endpoint, such as `console`, which is also seen for the API.
    pub creation_source: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time of the last start of the compute.
    pub started_at: Option<Timestamp>,
    /// Time of the last suspension of the compute.
    pub suspended_at: Option<Timestamp>,
    /// Host name of the proxy in front of the compute.
    pub proxy_host: String,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    pub suspend_timeout_seconds: i64,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    pub provisioner: String,
    /// Release version of the compute software.
    pub compute_release_version: Option<String>,
}

/// An endpoint and the operations that the call started.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointOperations {
    /// The endpoint that the call was about.
    pub endpoint: Endpoint,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

open_enum! {
    /// The mode of the connection pooler; `transaction` is the only one. Deprecated.
    pub enum EndpointPoolerMode {
        Transaction = "transaction",
    }
}

/// The Postgres and pooler settings of a compute.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointSettingsData {
    /// Postgres settings by name.
    pub pg_settings: Option<BTreeMap<String, Value>>,
    /// Settings of PgBouncer, the connection pooler, by name. Deprecated: its end was announced for
    /// 2026-06-20.
    pub pgbouncer_settings: Option<BTreeMap<String, Value>>,
    /// Libraries that Postgres loads when it starts.
    pub preload_libraries: Option<PreloadLibraries>,
}

open_enum! {
    /// The state of a compute: being set up, active or idle.
    pub enum EndpointState {
        Init = "init", Active = "active", Idle = "idle",
    }
}

open_enum! {
    /// The kind of an endpoint: for reads alone or for reads and writes.
    pub enum EndpointType {
        ReadOnly = "read_only", ReadWrite = "read_write",
    }
}

/// The answer that holds a list of endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EndpointsResponse {
    /// Endpoints found, in no promised order.
    pub endpoints: Vec<Endpoint>,
}

/// Arguments of `endpoints.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateEndpoint {
    /// Id of the branch that the endpoint serves. Deprecated.
    pub branch_id: Option<String>,
    /// Lower limit of autoscaling, in compute units.
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Upper limit of autoscaling, in compute units.
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    pub provisioner: Option<String>,
    /// Postgres and pooler settings of the compute.
    pub settings: Option<EndpointSettingsData>,
    /// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
    pub pooler_enabled: Option<bool>,
    /// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20.
    pub pooler_mode: Option<EndpointPoolerMode>,
    /// Whether the endpoint is disabled.
    pub disabled: Option<bool>,
    /// Whether access without a password is allowed.
    pub passwordless_access: Option<bool>,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    pub suspend_timeout_seconds: Option<i64>,
    /// New name of the endpoint, 1 to 64 characters.
    pub name: Option<String>,
}

records! {
    CreateEndpoint: branch_id, r#type = "type", region_id, settings, autoscaling_limit_min_cu,
    autoscaling_limit_max_cu, provisioner, pooler_enabled, pooler_mode, disabled,
    passwordless_access, suspend_timeout_seconds, name;
    Endpoint: host, id, name, project_id, branch_id, autoscaling_limit_min_cu,
    autoscaling_limit_max_cu, region_id, r#type = "type", current_state, pending_state,
    settings, pooler_enabled, pooler_mode, disabled, passwordless_access, last_active,
    creation_source, created_at, updated_at, started_at, suspended_at, proxy_host,
    suspend_timeout_seconds, provisioner, compute_release_version;
    EndpointOperations: endpoint, operations;
    EndpointSettingsData: pg_settings, pgbouncer_settings, preload_libraries;
    EndpointsResponse: endpoints;
    UpdateEndpoint: branch_id, autoscaling_limit_min_cu, autoscaling_limit_max_cu, provisioner,
    settings, pooler_enabled, pooler_mode, disabled, passwordless_access,
    suspend_timeout_seconds, name;
}

starts_work! {
    EndpointOperations
}

page! { EndpointsResponse: Endpoint in endpoints }
