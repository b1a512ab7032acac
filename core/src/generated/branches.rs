// Written by cargo xtask generate from api/branches.yaml. Do not edit.

use crate::generated_support::*;

use super::{
    ConnectionDetails, CursorPagination, Database, Endpoint, EndpointSettingsData, EndpointType,
    Operation, Role, SortOrder,
};

/// Branches: copy-on-write lines of data inside a project.
#[derive(Clone, Copy, Debug)]
pub struct Branches<'a>(pub(crate) &'a Client);

impl Branches<'_> {
    /// Reads how far the anonymization of a branch has come.
    ///
    /// Calls `getAnonymizedBranchStatus`
    /// (`GET /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.
    pub fn anonymized_status(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> Result<AnonymizedBranchStatusResponse> {
        self.0.call(&GET_ANONYMIZED_BRANCH_STATUS, &[project_id, branch_id], &())
    }

    /// Compares the schema of a database between two branches.
    ///
    /// Calls `getProjectBranchSchemaComparison`
    /// (`GET /projects/{project_id}/branches/{branch_id}/compare_schema`).
    pub fn compare_schema(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CompareBranchSchema,
    ) -> Result<Option<String>> {
        self.0.call(&GET_PROJECT_BRANCH_SCHEMA_COMPARISON, &[project_id, branch_id], arguments)
    }

    /// Counts the branches of a project.
    ///
    /// Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).
    pub fn count(&self, project_id: &str, arguments: &CountBranches) -> Result<i64> {
        self.0.call(&COUNT_PROJECT_BRANCHES, &[project_id], arguments)
    }

    /// Creates a branch of a project, with endpoints if asked for.
    ///
    /// Without `endpoints` the branch has no compute and cannot be connected to. A name already
    /// taken gives Conflict (409), a plan limit Unprocessable (422). After a lost answer, look for
    /// the branch by name before repeating the call.
    ///
    /// Calls `createProjectBranch` (`POST /projects/{project_id}/branches`).
    pub fn create(
        &self,
        project_id: &str,
        arguments: &CreateBranch,
    ) -> Result<CreateProjectBranchResponse> {
        self.0.call_work(&CREATE_PROJECT_BRANCH, &[project_id], arguments)
    }

    /// Creates a branch whose data can be masked by rules given along.
    ///
    /// The operations cover the creation of the branch; follow the masking itself with
    /// `branches.anonymized_status`. Without `start_anonymization`, start it later with
    /// `branches.start_anonymization`.
    ///
    /// Calls `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`).
    /// Beta.
    pub fn create_anonymized(
        &self,
        project_id: &str,
        arguments: &CreateAnonymizedBranch,
    ) -> Result<CreateProjectBranchAnonymizedResponse> {
        self.0.call_work(&CREATE_PROJECT_BRANCH_ANONYMIZED, &[project_id], arguments)
    }

    /// Deletes a branch of a project.
    ///
    /// A root branch, the default branch and a branch with children cannot be deleted. If the
    /// branch is already gone the answer has no body (204), so a second call does no harm.
    ///
    /// Calls `deleteProjectBranch` (`DELETE /projects/{project_id}/branches/{branch_id}`).
    pub fn delete(&self, project_id: &str, branch_id: &str) -> Result<Option<BranchOperations>> {
        self.0.call_work_or_gone(&DELETE_PROJECT_BRANCH, &[project_id, branch_id], &())
    }

    /// Completes a restore that was left open on a branch.
    ///
    /// Belongs to `snapshots.restore` called with `finalize_restore` false.
    ///
    /// Calls `finalizeRestoreBranch`
    /// (`POST /projects/{project_id}/branches/{branch_id}/finalize_restore`).
    pub fn finalize_restore(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &FinalizeBranchRestore,
    ) -> Result<Vec<Operation>> {
        self.0.call_work(&FINALIZE_RESTORE_BRANCH, &[project_id, branch_id], arguments)
    }

    /// Reads one branch of a project together with its annotation.
    ///
    /// Just after a creation or a restore the branch can be NotFound (404) for a while.
    ///
    /// Calls `getProjectBranch` (`GET /projects/{project_id}/branches/{branch_id}`).
    pub fn get(&self, project_id: &str, branch_id: &str) -> Result<GetProjectBranchResponse> {
        self.0.call(&GET_PROJECT_BRANCH, &[project_id, branch_id], &())
    }

    /// Reads the masking rules of an anonymized branch.
    ///
    /// Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`).
    /// Beta.
    pub fn get_masking_rules(&self, project_id: &str, branch_id: &str) -> Result<Vec<MaskingRule>> {
        self.0.call(&GET_MASKING_RULES, &[project_id, branch_id], &())
    }

    /// Reads the schema of a database on a branch, as SQL or as JSON.
    ///
    /// Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).
    pub fn get_schema(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &GetBranchSchema,
    ) -> Result<BranchSchemaResponse> {
        self.0.call(&GET_PROJECT_BRANCH_SCHEMA, &[project_id, branch_id], arguments)
    }

    /// Lists the branches of a project, the latest updated first unless told otherwise.
    ///
    /// Find the default branch by its `default` flag, not by its place in the list. The default
    /// order, by `updated_at`, can move while pages are read; sort by `created_at` for a steady
    /// walk.
    ///
    /// Calls `listProjectBranches` (`GET /projects/{project_id}/branches`).
    pub fn list(
        &self,
        project_id: &str,
        arguments: &ListBranches,
    ) -> List<ListProjectBranchesResponse> {
        self.0.list(&LIST_PROJECT_BRANCHES, &[project_id], arguments)
    }

    /// Restores a branch to the state of a source branch, now or at a past point.
    ///
    /// The data of the branch is replaced; give `preserve_under_name` to keep the earlier state as
    /// a branch of that name. Afterwards the branch can be NotFound (404) for a while.
    ///
    /// Calls `restoreProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/restore`).
    pub fn restore(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &RestoreBranch,
    ) -> Result<BranchOperations> {
        self.0.call_work(&RESTORE_PROJECT_BRANCH, &[project_id, branch_id], arguments)
    }

    /// Makes a branch the default one of its project.
    ///
    /// The default branch cannot be deleted.
    ///
    /// Calls `setDefaultProjectBranch`
    /// (`POST /projects/{project_id}/branches/{branch_id}/set_as_default`).
    pub fn set_default(&self, project_id: &str, branch_id: &str) -> Result<BranchOperations> {
        self.0.call_work(&SET_DEFAULT_PROJECT_BRANCH, &[project_id, branch_id], &())
    }

    /// Starts the masking of the data of an anonymized branch.
    ///
    /// No operations come back, so nothing is waited for; follow the progress with
    /// `branches.anonymized_status`.
    ///
    /// Calls `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`).
    /// Beta.
    pub fn start_anonymization(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> Result<AnonymizedBranchStatusResponse> {
        self.0.call(&START_ANONYMIZATION, &[project_id, branch_id], &())
    }

    /// Changes the name, the protection or the expiry of a branch.
    ///
    /// Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`).
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateBranch,
    ) -> Result<BranchOperations> {
        self.0.call_work(&UPDATE_PROJECT_BRANCH, &[project_id, branch_id], arguments)
    }

    /// Changes the masking rules of an anonymized branch.
    ///
    /// Calls `updateMaskingRules`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
    pub fn update_masking_rules(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateMaskingRules,
    ) -> Result<Vec<MaskingRule>> {
        self.0.call(&UPDATE_MASKING_RULES, &[project_id, branch_id], arguments)
    }
}

operations! {
    GET_ANONYMIZED_BRANCH_STATUS { id: "getAnonymizedBranchStatus",
        name: "branches.anonymized_status",
        path: "/projects/{project_id}/branches/{branch_id}/anonymized_status",
        retry: RetryClass::Safe }
    GET_PROJECT_BRANCH_SCHEMA_COMPARISON { id: "getProjectBranchSchemaComparison",
        name: "branches.compare_schema",
        path: "/projects/{project_id}/branches/{branch_id}/compare_schema", retry: RetryClass::Safe,
        query: &["db_name", "base_branch_id", "lsn", "timestamp", "base_lsn", "base_timestamp"],
        required: &["db_name"], unwrap: Some("diff") }
    COUNT_PROJECT_BRANCHES { id: "countProjectBranches", name: "branches.count",
        path: "/projects/{project_id}/branches/count", retry: RetryClass::Safe, query: &["search"],
        unwrap: Some("count") }
    CREATE_PROJECT_BRANCH { id: "createProjectBranch", name: "branches.create",
        method: Method::Post, path: "/projects/{project_id}/branches", work: Work::Creation,
        body: BodyKind::Optional, nested: &[("branch?", &["parent_id", "name", "parent_lsn",
        "parent_timestamp", "protected", "archived", "init_source", "expires_at"])] }
    CREATE_PROJECT_BRANCH_ANONYMIZED { id: "createProjectBranchAnonymized",
        name: "branches.create_anonymized", method: Method::Post,
        path: "/projects/{project_id}/branch_anonymized", work: Work::Creation,
        body: BodyKind::Required, nested: &[("branch_create?", &["endpoints"]),
        ("branch_create.branch?", &["parent_id", "name", "parent_lsn", "parent_timestamp",
        "protected", "archived", "init_source", "expires_at"])] }
    DELETE_PROJECT_BRANCH { id: "deleteProjectBranch", name: "branches.delete",
        method: Method::Delete, path: "/projects/{project_id}/branches/{branch_id}",
        work: Work::Change }
    FINALIZE_RESTORE_BRANCH { id: "finalizeRestoreBranch", name: "branches.finalize_restore",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/finalize_restore",
        work: Work::Change, body: BodyKind::Optional, unwrap: Some("operations") }
    GET_PROJECT_BRANCH { id: "getProjectBranch", name: "branches.get",
        path: "/projects/{project_id}/branches/{branch_id}", retry: RetryClass::Safe }
    GET_MASKING_RULES { id: "getMaskingRules", name: "branches.get_masking_rules",
        path: "/projects/{project_id}/branches/{branch_id}/masking_rules", retry: RetryClass::Safe,
        unwrap: Some("masking_rules") }
    GET_PROJECT_BRANCH_SCHEMA { id: "getProjectBranchSchema", name: "branches.get_schema",
        path: "/projects/{project_id}/branches/{branch_id}/schema", retry: RetryClass::Safe,
        query: &["db_name", "lsn", "timestamp", "format"], required: &["db_name"] }
    LIST_PROJECT_BRANCHES { id: "listProjectBranches", name: "branches.list",
        path: "/projects/{project_id}/branches", retry: RetryClass::Safe, query: &["search",
        "sort_by", "cursor", "sort_order", "limit", "include_deleted"] }
    RESTORE_PROJECT_BRANCH { id: "restoreProjectBranch", name: "branches.restore",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/restore",
        work: Work::Change, body: BodyKind::Required, required: &["source_branch_id"] }
    SET_DEFAULT_PROJECT_BRANCH { id: "setDefaultProjectBranch", name: "branches.set_default",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/set_as_default",
        work: Work::Change }
    START_ANONYMIZATION { id: "startAnonymization", name: "branches.start_anonymization",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/anonymize" }
    UPDATE_PROJECT_BRANCH { id: "updateProjectBranch", name: "branches.update",
        method: Method::Patch, path: "/projects/{project_id}/branches/{branch_id}",
        work: Work::Change, body: BodyKind::Required, nested: &[("branch", &["name", "protected",
        "expires_at"])] }
    UPDATE_MASKING_RULES { id: "updateMaskingRules", name: "branches.update_masking_rules",
        method: Method::Patch, path: "/projects/{project_id}/branches/{branch_id}/masking_rules",
        body: BodyKind::Required, required: &["masking_rules"], unwrap: Some("masking_rules") }
}

/// An annotation: pairs of text attached to an object such as a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnnotationData {
    /// The object that the annotation belongs to.
    pub object: AnnotationObjectData,
    /// Pairs of key and text that the annotation holds.
    pub value: BTreeMap<String, String>,
    /// Time of creation.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
}

/// A reference to the object that an annotation belongs to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnnotationObjectData {
    /// Kind of the annotated object.
    pub r#type: String,
    /// Id of the annotated object.
    pub id: String,
}

/// Details of one anonymization run.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnonymizationRunMetadata {
    /// Time at which the run started.
    pub started_at: Option<Timestamp>,
    /// Time at which the run completed.
    pub completed_at: Option<Timestamp>,
    /// Id of the one who started the run, a UUID.
    pub triggered_by: Option<String>,
    /// User name of the one who started the run.
    pub triggered_by_username: Option<String>,
    /// Number of columns masked in the run.
    pub masked_columns: Option<i64>,
}

/// The state of an anonymized branch and of its last run.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnonymizedBranchStatusResponse {
    /// Id of the project.
    pub project_id: String,
    /// Id of the branch.
    pub branch_id: String,
    /// State of the anonymization, such as `anonymizing`, `anonymized` or `error`. Known values:
    /// `created`, `initialized`, `initialization_error`, `anonymizing`, `anonymized`, `error`.
    pub state: String,
    /// Text that explains the state.
    pub status_message: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time of the failure, if the anonymization failed.
    pub failed_at: Option<Timestamp>,
    /// Details of the latest anonymization run.
    pub last_run: Option<AnonymizationRunMetadata>,
}

/// A branch: a copy-on-write line of data of a project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Branch {
    /// Id of the branch, in the form `br-word-word-xxxxxxxx`.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the parent branch; absent on a root branch.
    pub parent_id: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    pub parent_timestamp: Option<Timestamp>,
    /// Name of the branch.
    pub name: String,
    /// State that the branch is in. Known values: `init`, `resetting`, `ready`, `archived`.
    pub current_state: String,
    /// State that the branch is moving to, if a change is under way. Known values: `init`,
    /// `resetting`, `ready`, `archived`.
    pub pending_state: Option<String>,
    /// Time of the last change of state.
    pub state_changed_at: Timestamp,
    /// Logical size of the data on the branch, in bytes.
    pub logical_size: Option<i64>,
    /// What created the branch, such as `console`, which is also seen for the API.
    pub creation_source: String,
    /// Former flag of the default branch; read `default` instead. Deprecated.
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
    pub ttl_interval_seconds: Option<i64>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    pub expires_at: Option<Timestamp>,
    /// Time of the last reset of the branch.
    pub last_reset_at: Option<Timestamp>,
    /// Who created the branch.
    pub created_by: Option<BranchCreatedBy>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    pub init_source: Option<String>,
    /// Stage that a restore of the branch has reached. Known values: `restored`, `finalized`,
    /// `detaching`.
    pub restore_status: Option<String>,
    /// Source of the restore, if the branch comes from one.
    pub restored_from: Option<String>,
    /// What the branch was restored as, if it comes from a restore.
    pub restored_as: Option<String>,
    /// Actions that are refused on the branch at present, with reasons.
    pub restricted_actions: Option<Vec<BranchRestrictedAction>>,
    /// When and how the branch was deleted, and how long it can be recovered.
    pub recovery: Option<BranchRecoveryInfo>,
}

/// An endpoint to create together with a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchCreateRequestEndpointOptions {
    /// Kind of endpoint; a branch has at most one `read_write` endpoint.
    pub r#type: EndpointType,
    /// Postgres and pooler settings of the compute.
    pub settings: Option<EndpointSettingsData>,
    /// Lower limit of autoscaling, in compute units.
    pub autoscaling_limit_min_cu: Option<f64>,
    /// Upper limit of autoscaling, in compute units.
    pub autoscaling_limit_max_cu: Option<f64>,
    /// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`,
    /// `k8s-pod`, `docker`, `serverless-platform`.
    pub provisioner: Option<String>,
    /// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
    pub suspend_timeout_seconds: Option<i64>,
}

/// The user or agent that created a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchCreatedBy {
    /// Name of the creator.
    pub name: Option<String>,
    /// Picture of the creator.
    pub image: Option<String>,
}

/// A branch and the operations that the call started.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchOperations {
    /// The branch that the call was about.
    pub branch: Branch,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The deletion of a branch and the time left to recover it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchRecoveryInfo {
    /// Time of the deletion.
    pub deleted_at: Timestamp,
    /// Time until which the branch can be recovered.
    pub recoverable_until: Timestamp,
    /// Whether a user or the expiry deleted the branch.
    pub deletion_method: BranchRecoveryInfoDeletionMethod,
}

open_enum! {
    /// The way a branch was deleted: by a user or by its time to live.
    pub enum BranchRecoveryInfoDeletionMethod {
        User = "user", Ttl = "ttl",
    }
}

/// An action that is refused on a branch at present.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchRestrictedAction {
    /// Action that is refused, such as `restore` or `delete-rw-endpoint`.
    pub name: String,
    /// Text that says why the action is refused.
    pub reason: String,
}

/// The schema of a database as structured data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaJson {
    /// Tables of the database.
    pub tables: Vec<BranchSchemaJsonTablesItem>,
}

/// A table in the schema of a database.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaJsonTablesItem {
    /// Name of the Postgres schema that the table is in.
    pub schema: String,
    /// Name of the table.
    pub name: String,
    /// Columns of the table.
    pub columns: Vec<BranchSchemaJsonTablesItemColumnsItem>,
    /// Constraints on the table.
    pub constraints: Option<Vec<BranchSchemaJsonTablesItemConstraintsItem>>,
}

/// A column of a table.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaJsonTablesItemColumnsItem {
    /// Name of the column.
    pub name: String,
    /// Data type of the column.
    pub r#type: String,
    /// Whether the column accepts null.
    pub nullable: Option<bool>,
    /// Whether the database generates the value of the column.
    pub generated: Option<bool>,
}

/// A constraint on a table.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaJsonTablesItemConstraintsItem {
    /// Kind of constraint, such as `primary_key`, `unique` or `foreign_key`.
    pub r#type: String,
    /// Names of the columns that the constraint covers.
    pub columns: Vec<String>,
    /// Name of the constraint, if it is given.
    pub name: Option<String>,
    /// Table that a foreign key points to.
    pub referenced_table: Option<BranchSchemaJsonTablesItemConstraintsItemReferencedTable>,
}

/// The table and columns that a foreign key points to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaJsonTablesItemConstraintsItemReferencedTable {
    /// Name of the Postgres schema that the table is in.
    pub schema: String,
    /// Name of the table.
    pub table: String,
    /// Names of the columns that the foreign key points to.
    pub columns: Vec<String>,
}

/// The schema of a database in the form that was asked for.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BranchSchemaResponse {
    /// Schema as SQL text.
    pub sql: Option<String>,
    /// Schema as structured data.
    pub json: Option<BranchSchemaJson>,
}

open_enum! {
    /// What branches are sorted by.
    pub enum BranchSortBy {
        Name = "name", CreatedAt = "created_at", UpdatedAt = "updated_at",
    }
}

/// Arguments of `branches.compare_schema`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CompareBranchSchema {
    /// Name of the database whose schema is compared.
    pub db_name: String,
    /// Id of the branch to compare with.
    pub base_branch_id: Option<String>,
    /// Log sequence number (LSN) at which the schema of the branch is read.
    pub lsn: Option<String>,
    /// Point in time at which the schema of the branch is read.
    pub timestamp: Option<Timestamp>,
    /// Log sequence number (LSN) at which the schema of the base branch is read.
    pub base_lsn: Option<String>,
    /// Point in time at which the schema of the base branch is read.
    pub base_timestamp: Option<Timestamp>,
}

/// Arguments of `branches.count`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CountBranches {
    /// Text that a branch must match to be counted.
    pub search: Option<String>,
}

/// Arguments of `branches.create_anonymized`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateAnonymizedBranch {
    /// Pairs of key and text to attach to the branch.
    pub annotation_value: Option<BTreeMap<String, String>>,
    /// Endpoints to create with the branch; without any it has no compute.
    pub endpoints: Option<Vec<BranchCreateRequestEndpointOptions>>,
    /// Id of the parent branch.
    pub parent_id: Option<String>,
    /// Name of the branch, 1 to 256 characters; the server makes one up if none is given.
    pub name: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    pub parent_timestamp: Option<Timestamp>,
    /// Whether the branch is protected.
    pub protected: Option<bool>,
    /// Whether the branch is created as an archived one.
    pub archived: Option<bool>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    pub init_source: Option<String>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    pub expires_at: Option<Timestamp>,
    /// Rules that say which columns are masked and how.
    pub masking_rules: Option<Vec<MaskingRule>>,
    /// Whether the masking starts with the creation instead of by a later call.
    pub start_anonymization: Option<bool>,
}

/// Arguments of `branches.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateBranch {
    /// Endpoints to create with the branch; without any it has no compute.
    pub endpoints: Option<Vec<BranchCreateRequestEndpointOptions>>,
    /// Id of the parent branch.
    pub parent_id: Option<String>,
    /// Name of the branch, 1 to 256 characters; the server makes one up if none is given.
    pub name: Option<String>,
    /// Log sequence number (LSN) of the parent at which the branch starts.
    pub parent_lsn: Option<String>,
    /// Point in time of the parent at which the branch starts.
    pub parent_timestamp: Option<Timestamp>,
    /// Whether the branch is protected.
    pub protected: Option<bool>,
    /// Whether the branch is created as an archived one.
    pub archived: Option<bool>,
    /// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
    /// `parent-data`, `parent-schema`, `schema-only`, `import`.
    pub init_source: Option<String>,
    /// Time of expiry, to the second; a background job deletes the branch later.
    pub expires_at: Option<Timestamp>,
    /// Pairs of key and text to attach to the branch.
    pub annotation_value: Option<BTreeMap<String, String>>,
}

/// A new anonymized branch with all that was created along with it.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub connection_uris: Option<Vec<ConnectionDetails>>,
}

/// A new branch with all that was created along with it.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub connection_uris: Option<Vec<ConnectionDetails>>,
}

/// Arguments of `branches.finalize_restore`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FinalizeBranchRestore {
    /// New name of the branch that the restored one replaces.
    pub name: Option<String>,
}

/// Arguments of `branches.get_schema`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetBranchSchema {
    /// Name of the database whose schema is read.
    pub db_name: String,
    /// Log sequence number (LSN) at which the schema is read.
    pub lsn: Option<String>,
    /// Point in time at which the schema is read.
    pub timestamp: Option<Timestamp>,
    /// Form of the answer, `sql` or `json`.
    pub format: Option<String>,
}

/// A branch and its annotation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetProjectBranchResponse {
    /// The branch that was asked for.
    pub branch: Branch,
    /// Annotation attached to the branch.
    pub annotation: AnnotationData,
}

/// Arguments of `branches.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListBranches {
    /// Text that a branch must match to be listed.
    pub search: Option<String>,
    /// Sort key: `name`, `created_at` or `updated_at`; the server takes `updated_at` if none is
    /// given.
    pub sort_by: Option<BranchSortBy>,
    /// Place to go on from, as the page before gave it in `pagination.next`.
    pub cursor: Option<String>,
    /// Sort direction, `asc` or `desc`; the server takes `desc` if none is given.
    pub sort_order: Option<SortOrder>,
    /// Branches per page, 1 to 10000.
    pub limit: Option<i64>,
    /// Whether deleted branches are listed too.
    pub include_deleted: Option<bool>,
}

/// A page of branches with their annotations.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectBranchesResponse {
    /// Branches on the page.
    pub branches: Vec<Branch>,
    /// Annotations of the branches, in a map keyed by text.
    pub annotations: BTreeMap<String, AnnotationData>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// A rule that says how one column is masked.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub masking_function: Option<String>,
    /// Value that stands in for the data.
    pub masking_value: Option<String>,
}

/// Arguments of `branches.restore`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestoreBranch {
    /// Id of the branch to take the data from.
    pub source_branch_id: String,
    /// Log sequence number (LSN) of the source to restore to.
    pub source_lsn: Option<String>,
    /// Point in time of the source to restore to.
    pub source_timestamp: Option<Timestamp>,
    /// Name of a branch that keeps the state from before the restore.
    pub preserve_under_name: Option<String>,
}

/// Arguments of `branches.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateBranch {
    /// New name of the branch, 1 to 256 characters.
    pub name: Option<String>,
    /// Whether the branch is protected.
    pub protected: Option<bool>,
    /// New time of expiry, to the second; can be set, cleared or left alone.
    #[serde(skip_serializing_if = "TimestampUpdate::is_leave")]
    pub expires_at: TimestampUpdate,
}

/// Arguments of `branches.update_masking_rules`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateMaskingRules {
    /// Rules that say which columns are masked and how.
    pub masking_rules: Vec<MaskingRule>,
}

records! {
    AnnotationData: object, value, created_at, updated_at;
    AnnotationObjectData: r#type = "type", id;
    AnonymizationRunMetadata: started_at, completed_at, triggered_by, triggered_by_username,
    masked_columns;
    AnonymizedBranchStatusResponse: project_id, branch_id, state, status_message, created_at,
    updated_at, failed_at, last_run;
    Branch: id, project_id, parent_id, parent_lsn, parent_timestamp, name, current_state,
    pending_state, state_changed_at, logical_size, creation_source, primary, default, protected,
    cpu_used_sec, compute_time_seconds, active_time_seconds, written_data_bytes,
    data_transfer_bytes, created_at, updated_at, ttl_interval_seconds, expires_at,
    last_reset_at, created_by, init_source, restore_status, restored_from, restored_as,
    restricted_actions, recovery;
    BranchCreateRequestEndpointOptions: r#type = "type", settings, autoscaling_limit_min_cu,
    autoscaling_limit_max_cu, provisioner, suspend_timeout_seconds;
    BranchCreatedBy: name, image;
    BranchOperations: branch, operations;
    BranchRecoveryInfo: deleted_at, recoverable_until, deletion_method;
    BranchRestrictedAction: name, reason;
    BranchSchemaJson: tables;
    BranchSchemaJsonTablesItem: schema, name, columns, constraints;
    BranchSchemaJsonTablesItemColumnsItem: name, r#type = "type", nullable, generated;
    BranchSchemaJsonTablesItemConstraintsItem: r#type = "type", columns, name, referenced_table;
    BranchSchemaJsonTablesItemConstraintsItemReferencedTable: schema, table, columns;
    BranchSchemaResponse: sql, json;
    CompareBranchSchema: db_name, base_branch_id, lsn, timestamp, base_lsn, base_timestamp;
    CountBranches: search;
    CreateAnonymizedBranch: annotation_value, endpoints, parent_id, name, parent_lsn,
    parent_timestamp, protected, archived, init_source, expires_at, masking_rules,
    start_anonymization;
    CreateBranch: endpoints, parent_id, name, parent_lsn, parent_timestamp, protected, archived,
    init_source, expires_at, annotation_value;
    CreateProjectBranchAnonymizedResponse: branch, endpoints, operations, roles, databases,
    connection_uris;
    CreateProjectBranchResponse: branch, endpoints, operations, roles, databases,
    connection_uris;
    FinalizeBranchRestore: name;
    GetBranchSchema: db_name, lsn, timestamp, format;
    GetProjectBranchResponse: branch, annotation;
    ListBranches: search, sort_by, cursor, sort_order, limit, include_deleted;
    ListProjectBranchesResponse: branches, annotations, pagination;
    MaskingRule: database_name, schema_name, table_name, column_name, masking_function,
    masking_value;
    RestoreBranch: source_branch_id, source_lsn, source_timestamp, preserve_under_name;
    UpdateBranch: name, protected, expires_at;
    UpdateMaskingRules: masking_rules;
}

starts_work! {
    BranchOperations, CreateProjectBranchAnonymizedResponse, CreateProjectBranchResponse
}

page! { ListProjectBranchesResponse: Branch in branches, cursor pagination.next }
