// Written by cargo xtask generate from api/. Do not edit.
//! What `branches` takes and gives.

use crate::values::*;

/// An annotation: pairs of text attached to an object such as a branch.
#[uniffi::remote(Record)]
pub struct AnnotationData {
    /// The object that the annotation belongs to.
    pub object: AnnotationObjectData,
    /// Pairs of key and text that the annotation holds.
    pub value: TextMap,
    /// Time of creation.
    #[uniffi(default = None)]
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    #[uniffi(default = None)]
    pub updated_at: Option<Timestamp>,
}

/// A reference to the object that an annotation belongs to.
#[uniffi::remote(Record)]
pub struct AnnotationObjectData {
    /// Kind of the annotated object.
    pub r#type: String,
    /// Id of the annotated object.
    pub id: String,
}

/// Details of one anonymization run.
#[uniffi::remote(Record)]
pub struct AnonymizationRunMetadata {
    /// Time at which the run started.
    #[uniffi(default = None)]
    pub started_at: Option<Timestamp>,
    /// Time at which the run completed.
    #[uniffi(default = None)]
    pub completed_at: Option<Timestamp>,
    /// Id of the one who started the run, a UUID.
    #[uniffi(default = None)]
    pub triggered_by: Option<String>,
    /// User name of the one who started the run.
    #[uniffi(default = None)]
    pub triggered_by_username: Option<String>,
    /// Number of columns masked in the run.
    #[uniffi(default = None)]
    pub masked_columns: Option<i64>,
}

/// The state of an anonymized branch and of its last run.
#[uniffi::remote(Record)]
pub struct AnonymizedBranchStatusResponse {
    /// Id of the project.
    pub project_id: String,
    /// Id of the branch.
    pub branch_id: String,
    /// State of the anonymization, such as `anonymizing`, `anonymized` or `error`. Known values:
    /// `created`, `initialized`, `initialization_error`, `anonymizing`, `anonymized`, `error`.
    pub state: String,
    /// Text that explains the state.
    #[uniffi(default = None)]
    pub status_message: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time of the failure, if the anonymization failed.
    #[uniffi(default = None)]
    pub failed_at: Option<Timestamp>,
    /// Details of the latest anonymization run.
    #[uniffi(default = None)]
    pub last_run: Option<AnonymizationRunMetadata>,
}

/// A branch: a copy-on-write line of data of a project.
#[uniffi::remote(Record)]
pub struct Branch {
    /// Id of the branch, in the form `br-word-word-xxxxxxxx`.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the parent branch; absent on a root branch.
    #[uniffi(default = None)]
    pub parent_id: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_timestamp: Option<Timestamp>,
    /// Name of the branch.
    pub name: String,
    /// State that the branch is in. Known values: `init`, `resetting`, `ready`, `archived`.
    pub current_state: String,
    /// State that the branch is moving to, if a change is under way. Known values: `init`,
    /// `resetting`, `ready`, `archived`.
    #[uniffi(default = None)]
    pub pending_state: Option<String>,
    /// Time of the last change of state.
    pub state_changed_at: Timestamp,
    /// Logical size of the data on the branch, in bytes.
    #[uniffi(default = None)]
    pub logical_size: Option<i64>,
    /// What created the branch, such as `console`, which is also seen for the API.
    pub creation_source: String,
    /// Former flag of the default branch; read `default` instead. Deprecated.
    #[uniffi(default = None)]
    pub primary: Option<bool>,
    /// Whether the branch is the default one of its project.
    pub default: bool,
    /// Whether the branch is protected.
    pub protected: bool,
    /// CPU time used, in seconds; read `compute_time_seconds` instead. Deprecated.
    pub cpu_used_sec: i64,
    /// Compute time used, in seconds.
    pub compute_time_seconds: i64,
    /// Time for which computes were active, in seconds.
    pub active_time_seconds: i64,
    /// Amount of data written, in bytes.
    pub written_data_bytes: i64,
    /// Amount of data transferred, in bytes.
    pub data_transfer_bytes: i64,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time to live of the branch, in seconds.
    #[uniffi(default = None)]
    pub ttl_interval_seconds: Option<i64>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// Time of the last reset of the branch.
    #[uniffi(default = None)]
    pub last_reset_at: Option<Timestamp>,
    /// Who created the branch.
    #[uniffi(default = None)]
    pub created_by: Option<BranchCreatedBy>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    #[uniffi(default = None)]
    pub init_source: Option<String>,
    /// Stage that a restore of the branch has reached. Known values: `restored`, `finalized`,
    /// `detaching`.
    #[uniffi(default = None)]
    pub restore_status: Option<String>,
    /// Source of the restore, if the branch comes from one.
    #[uniffi(default = None)]
    pub restored_from: Option<String>,
    /// What the branch was restored as, if it comes from a restore.
    #[uniffi(default = None)]
    pub restored_as: Option<String>,
    /// Actions that are refused on the branch at present, with reasons.
    #[uniffi(default = None)]
    pub restricted_actions: Option<Vec<BranchRestrictedAction>>,
    /// When and how the branch was deleted, and how long it can be recovered.
    #[uniffi(default = None)]
    pub recovery: Option<BranchRecoveryInfo>,
}

/// An endpoint to create together with a branch.
#[uniffi::remote(Record)]
pub struct BranchCreateRequestEndpointOptions {
    /// Kind of endpoint; a branch has at most one `read_write` endpoint.
    pub r#type: EndpointType,
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
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    #[uniffi(default = None)]
    pub suspend_timeout_seconds: Option<i64>,
}

/// The user or agent that created a branch.
#[uniffi::remote(Record)]
pub struct BranchCreatedBy {
    /// Name of the creator.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Picture of the creator.
    #[uniffi(default = None)]
    pub image: Option<String>,
}

/// A branch and the operations that the call started.
#[uniffi::remote(Record)]
pub struct BranchOperations {
    /// The branch that the call was about.
    pub branch: Branch,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The deletion of a branch and the time left to recover it.
#[uniffi::remote(Record)]
pub struct BranchRecoveryInfo {
    /// Time of the deletion.
    pub deleted_at: Timestamp,
    /// Time until which the branch can be recovered.
    pub recoverable_until: Timestamp,
    /// Whether a user or the expiry deleted the branch.
    pub deletion_method: BranchRecoveryInfoDeletionMethod,
}

/// The way a branch was deleted: by a user or by its time to live.
#[uniffi::remote(Enum)]
pub enum BranchRecoveryInfoDeletionMethod {
    /// `user`.
    User,
    /// `ttl`.
    Ttl,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// An action that is refused on a branch at present.
#[uniffi::remote(Record)]
pub struct BranchRestrictedAction {
    /// Action that is refused, such as `restore` or `delete-rw-endpoint`.
    pub name: String,
    /// Text that says why the action is refused.
    pub reason: String,
}

/// The schema of a database as structured data.
#[uniffi::remote(Record)]
pub struct BranchSchemaJson {
    /// Tables of the database.
    pub tables: Vec<BranchSchemaJsonTablesItem>,
}

/// A table in the schema of a database.
#[uniffi::remote(Record)]
pub struct BranchSchemaJsonTablesItem {
    /// Name of the Postgres schema that the table is in.
    pub schema: String,
    /// Name of the table.
    pub name: String,
    /// Columns of the table.
    pub columns: Vec<BranchSchemaJsonTablesItemColumnsItem>,
    /// Constraints on the table.
    #[uniffi(default = None)]
    pub constraints: Option<Vec<BranchSchemaJsonTablesItemConstraintsItem>>,
}

/// A column of a table.
#[uniffi::remote(Record)]
pub struct BranchSchemaJsonTablesItemColumnsItem {
    /// Name of the column.
    pub name: String,
    /// Data type of the column.
    pub r#type: String,
    /// Whether the column accepts null.
    #[uniffi(default = None)]
    pub nullable: Option<bool>,
    /// Whether the database generates the value of the column.
    #[uniffi(default = None)]
    pub generated: Option<bool>,
}

/// A constraint on a table.
#[uniffi::remote(Record)]
pub struct BranchSchemaJsonTablesItemConstraintsItem {
    /// Kind of constraint, such as `primary_key`, `unique` or `foreign_key`.
    pub r#type: String,
    /// Names of the columns that the constraint covers.
    pub columns: Vec<String>,
    /// Name of the constraint, if it is given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Table that a foreign key points to.
    #[uniffi(default = None)]
    pub referenced_table: Option<BranchSchemaJsonTablesItemConstraintsItemReferencedTable>,
}

/// The table and columns that a foreign key points to.
#[uniffi::remote(Record)]
pub struct BranchSchemaJsonTablesItemConstraintsItemReferencedTable {
    /// Name of the Postgres schema that the table is in.
    pub schema: String,
    /// Name of the table.
    pub table: String,
    /// Names of the columns that the foreign key points to.
    pub columns: Vec<String>,
}

/// The schema of a database in the form that was asked for.
#[uniffi::remote(Record)]
pub struct BranchSchemaResponse {
    /// Schema as SQL text.
    #[uniffi(default = None)]
    pub sql: Option<String>,
    /// Schema as structured data.
    #[uniffi(default = None)]
    pub json: Option<BranchSchemaJson>,
}

/// What branches are sorted by.
#[uniffi::remote(Enum)]
pub enum BranchSortBy {
    /// `name`.
    Name,
    /// `created_at`.
    CreatedAt,
    /// `updated_at`.
    UpdatedAt,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Arguments of `branches.compare_schema`.
#[uniffi::remote(Record)]
pub struct CompareBranchSchema {
    /// Name of the database whose schema is compared.
    pub db_name: String,
    /// Id of the branch to compare with.
    #[uniffi(default = None)]
    pub base_branch_id: Option<String>,
    /// Log sequence number (LSN) at which the schema of the branch is read.
    #[uniffi(default = None)]
    pub lsn: Option<String>,
    /// Point in time at which the schema of the branch is read.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// Log sequence number (LSN) at which the schema of the base branch is read.
    #[uniffi(default = None)]
    pub base_lsn: Option<String>,
    /// Point in time at which the schema of the base branch is read.
    #[uniffi(default = None)]
    pub base_timestamp: Option<Timestamp>,
}

/// Arguments of `branches.count`.
#[uniffi::remote(Record)]
pub struct CountBranches {
    /// Text that a branch must match to be counted.
    #[uniffi(default = None)]
    pub search: Option<String>,
}

/// Arguments of `branches.create_anonymized`.
#[uniffi::remote(Record)]
pub struct CreateAnonymizedBranch {
    /// Pairs of key and text to attach to the branch.
    #[uniffi(default = None)]
    pub annotation_value: Option<TextMap>,
    /// Endpoints to create with the branch; without any it has no compute.
    #[uniffi(default = None)]
    pub endpoints: Option<Vec<BranchCreateRequestEndpointOptions>>,
    /// Id of the parent branch.
    #[uniffi(default = None)]
    pub parent_id: Option<String>,
    /// Name of the branch, 1 to 256 characters; the server makes one up if none is given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_timestamp: Option<Timestamp>,
    /// Whether the branch is protected.
    #[uniffi(default = None)]
    pub protected: Option<bool>,
    /// Whether the branch is created as an archived one.
    #[uniffi(default = None)]
    pub archived: Option<bool>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    #[uniffi(default = None)]
    pub init_source: Option<String>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// Rules that say which columns are masked and how.
    #[uniffi(default = None)]
    pub masking_rules: Option<Vec<MaskingRule>>,
    /// Whether the masking starts with the creation instead of by a later call.
    #[uniffi(default = None)]
    pub start_anonymization: Option<bool>,
}

/// Arguments of `branches.create`.
#[uniffi::remote(Record)]
pub struct CreateBranch {
    /// Endpoints to create with the branch; without any it has no compute.
    #[uniffi(default = None)]
    pub endpoints: Option<Vec<BranchCreateRequestEndpointOptions>>,
    /// Id of the parent branch.
    #[uniffi(default = None)]
    pub parent_id: Option<String>,
    /// Name of the branch, 1 to 256 characters; the server makes one up if none is given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    #[uniffi(default = None)]
    pub parent_timestamp: Option<Timestamp>,
    /// Whether the branch is protected.
    #[uniffi(default = None)]
    pub protected: Option<bool>,
    /// Whether the branch is created as an archived one.
    #[uniffi(default = None)]
    pub archived: Option<bool>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    #[uniffi(default = None)]
    pub init_source: Option<String>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// Pairs of key and text to attach to the branch.
    #[uniffi(default = None)]
    pub annotation_value: Option<TextMap>,
}

/// A new anonymized branch with all that was created along with it.
#[uniffi::remote(Record)]
pub struct CreateProjectBranchAnonymizedResponse {
    /// The new branch.
    pub branch: Branch,
    /// Endpoints created with the branch.
    pub endpoints: Vec<Endpoint>,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
    /// Roles on the new branch.
    pub roles: Vec<Role>,
    /// Databases on the new branch.
    pub databases: Vec<Database>,
    /// Connection strings for the new branch; can be absent.
    #[uniffi(default = None)]
    pub connection_uris: Option<Vec<ConnectionDetails>>,
}

/// A new branch with all that was created along with it.
#[uniffi::remote(Record)]
pub struct CreateProjectBranchResponse {
    /// The new branch.
    pub branch: Branch,
    /// Endpoints created with the branch.
    pub endpoints: Vec<Endpoint>,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
    /// Roles on the new branch.
    pub roles: Vec<Role>,
    /// Databases on the new branch.
    pub databases: Vec<Database>,
    /// Absent without an endpoint, or when the parent has several roles or databases.
    #[uniffi(default = None)]
    pub connection_uris: Option<Vec<ConnectionDetails>>,
}

/// Arguments of `branches.finalize_restore`.
#[uniffi::remote(Record)]
pub struct FinalizeBranchRestore {
    /// New name of the branch that the restored one replaces.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// Arguments of `branches.get_schema`.
#[uniffi::remote(Record)]
pub struct GetBranchSchema {
    /// Name of the database whose schema is read.
    pub db_name: String,
    /// Log sequence number (LSN) at which the schema is read.
    #[uniffi(default = None)]
    pub lsn: Option<String>,
    /// Point in time at which the schema is read.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// Form of the answer, `sql` or `json`.
    #[uniffi(default = None)]
    pub format: Option<String>,
}

/// A branch and its annotation.
#[uniffi::remote(Record)]
pub struct GetProjectBranchResponse {
    /// The branch that was asked for.
    pub branch: Branch,
    /// Annotation attached to the branch.
    pub annotation: AnnotationData,
}

/// Arguments of `branches.list`.
#[uniffi::remote(Record)]
pub struct ListBranches {
    /// Text that a branch must match to be listed.
    #[uniffi(default = None)]
    pub search: Option<String>,
    /// Sort key: `name`, `created_at` or `updated_at`; the server takes `updated_at` if none is
    /// given.
    #[uniffi(default = None)]
    pub sort_by: Option<BranchSortBy>,
    /// Place to go on from, as the page before gave it in `pagination.next`.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Sort direction, `asc` or `desc`; the server takes `desc` if none is given.
    #[uniffi(default = None)]
    pub sort_order: Option<SortOrder>,
    /// Branches per page, 1 to 10000.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Whether deleted branches are listed too.
    #[uniffi(default = None)]
    pub include_deleted: Option<bool>,
}

/// A page of branches with their annotations.
#[uniffi::remote(Record)]
pub struct ListProjectBranchesResponse {
    /// Branches on the page.
    pub branches: Vec<Branch>,
    /// Annotations of the branches, in a map keyed by text.
    pub annotations: AnnotationDataMap,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// A rule that says how one column is masked.
#[uniffi::remote(Record)]
pub struct MaskingRule {
    /// Name of the database.
    pub database_name: String,
    /// Name of the Postgres schema that the table is in.
    pub schema_name: String,
    /// Name of the table.
    pub table_name: String,
    /// Name of the column to mask.
    pub column_name: String,
    /// Function that makes the masked data.
    #[uniffi(default = None)]
    pub masking_function: Option<String>,
    /// Value that stands in for the data.
    #[uniffi(default = None)]
    pub masking_value: Option<String>,
}

/// Arguments of `branches.restore`.
#[uniffi::remote(Record)]
pub struct RestoreBranch {
    /// Id of the branch to take the data from.
    pub source_branch_id: String,
    /// Log sequence number (LSN) of the source to restore to.
    #[uniffi(default = None)]
    pub source_lsn: Option<String>,
    /// Point in time of the source to restore to.
    #[uniffi(default = None)]
    pub source_timestamp: Option<Timestamp>,
    /// Name of a branch that keeps the state from before the restore.
    #[uniffi(default = None)]
    pub preserve_under_name: Option<String>,
}

/// Arguments of `branches.update`.
#[uniffi::remote(Record)]
pub struct UpdateBranch {
    /// New name of the branch, 1 to 256 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Whether the branch is protected.
    #[uniffi(default = None)]
    pub protected: Option<bool>,
    /// New time of expiry, to the second; can be set, cleared or left alone.
    pub expires_at: TimestampUpdate,
}

/// Arguments of `branches.update_masking_rules`.
#[uniffi::remote(Record)]
pub struct UpdateMaskingRules {
    /// Rules that say which columns are masked and how.
    pub masking_rules: Vec<MaskingRule>,
}
