// Written by cargo xtask generate from api/. Do not edit.
//! What `endpoints` takes and gives.

use crate::values::*;

/// Arguments of `endpoints.create`.
#[uniffi::remote(Record)]
pub struct CreateEndpoint {
    /// Id of the branch that the endpoint serves.
    pub branch_id: String,
    /// Kind of endpoint; a branch has at most one `read_write` endpoint.
    pub r#type: EndpointType,
    /// Id of the region, such as `aws-us-east-2`.
    #[uniffi(default = None)]
    pub region_id: Option<String>,
    /// Postgres and pooler settings of the compute.
    #[uniffi(default = None)]
    pub settings: Option<EndpointSettingsData>,
    /// Lower limit of autoscaling, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Upper limit of autoscaling, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    #[uniffi(default = None)]
    pub provisioner: Option<String>,
    /// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
    #[uniffi(default = None)]
    pub pooler_enabled: Option<bool>,
    /// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20.
    #[uniffi(default = None)]
    pub pooler_mode: Option<EndpointPoolerMode>,
    /// Whether the endpoint is disabled.
    #[uniffi(default = None)]
    pub disabled: Option<bool>,
    /// Whether access without a password is allowed.
    #[uniffi(default = None)]
    pub passwordless_access: Option<bool>,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    #[uniffi(default = None)]
    pub suspend_timeout_seconds: Option<i64>,
    /// Name of the endpoint, 1 to 64 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// An endpoint: the address and the settings of a compute that serves a branch.
#[uniffi::remote(Record)]
pub struct Endpoint {
    /// Host name to connect to; take it as given instead of building it.
    pub host: String,
    /// Id of the endpoint, in the form `ep-word-word-xxxxxxxx`.
    pub id: String,
    /// Name of the endpoint, if it has one.
    #[uniffi(default = None)]
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
    #[uniffi(default = None)]
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
    #[uniffi(default = None)]
    pub last_active: Option<Timestamp>,
    /// What created the endpoint, such as `console`, which is also seen for the API.
    pub creation_source: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time of the last start of the compute.
    #[uniffi(default = None)]
    pub started_at: Option<Timestamp>,
    /// Time of the last suspension of the compute.
    #[uniffi(default = None)]
    pub suspended_at: Option<Timestamp>,
    /// Host name of the proxy in front of the compute.
    pub proxy_host: String,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    pub suspend_timeout_seconds: i64,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    pub provisioner: String,
    /// Release version of the compute software.
    #[uniffi(default = None)]
    pub compute_release_version: Option<String>,
}

/// An endpoint and the operations that the call started.
#[uniffi::remote(Record)]
pub struct EndpointOperations {
    /// The endpoint that the call was about.
    pub endpoint: Endpoint,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The mode of the connection pooler; `transaction` is the only one. Deprecated.
#[uniffi::remote(Enum)]
pub enum EndpointPoolerMode {
    /// `transaction`.
    Transaction,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The Postgres and pooler settings of a compute.
#[uniffi::remote(Record)]
pub struct EndpointSettingsData {
    /// Postgres settings by name.
    #[uniffi(default = None)]
    pub pg_settings: Option<JsonMap>,
    /// Settings of PgBouncer, the connection pooler, by name. Deprecated: its end was announced for
    /// 2026-06-20.
    #[uniffi(default = None)]
    pub pgbouncer_settings: Option<JsonMap>,
    /// Libraries that Postgres loads when it starts.
    #[uniffi(default = None)]
    pub preload_libraries: Option<PreloadLibraries>,
}

/// The state of a compute: being set up, active or idle.
#[uniffi::remote(Enum)]
pub enum EndpointState {
    /// `init`.
    Init,
    /// `active`.
    Active,
    /// `idle`.
    Idle,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The kind of an endpoint: for reads alone or for reads and writes.
#[uniffi::remote(Enum)]
pub enum EndpointType {
    /// `read_only`.
    ReadOnly,
    /// `read_write`.
    ReadWrite,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The answer that holds a list of endpoints.
#[uniffi::remote(Record)]
pub struct EndpointsResponse {
    /// Endpoints found, in no promised order.
    pub endpoints: Vec<Endpoint>,
}

/// Arguments of `endpoints.update`.
#[uniffi::remote(Record)]
pub struct UpdateEndpoint {
    /// Id of the branch that the endpoint serves. Deprecated.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Lower limit of autoscaling, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Upper limit of autoscaling, in compute units.
    #[uniffi(default = None)]
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    #[uniffi(default = None)]
    pub provisioner: Option<String>,
    /// Postgres and pooler settings of the compute.
    #[uniffi(default = None)]
    pub settings: Option<EndpointSettingsData>,
    /// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
    #[uniffi(default = None)]
    pub pooler_enabled: Option<bool>,
    /// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20.
    #[uniffi(default = None)]
    pub pooler_mode: Option<EndpointPoolerMode>,
    /// Whether the endpoint is disabled.
    #[uniffi(default = None)]
    pub disabled: Option<bool>,
    /// Whether access without a password is allowed.
    #[uniffi(default = None)]
    pub passwordless_access: Option<bool>,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    #[uniffi(default = None)]
    pub suspend_timeout_seconds: Option<i64>,
    /// New name of the endpoint, 1 to 64 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}
