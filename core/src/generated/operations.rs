// Written by cargo xtask generate from api/operations.yaml. Do not edit.

use crate::generated_support::*;

use super::Pagination;

/// Operations: the background work that mutations start.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a>(pub(crate) &'a Client);

impl Operations<'_> {
    /// Reads one operation and its present status.
    ///
    /// To wait for an operation use `operations.wait_for`, which polls for you.
    ///
    /// Calls `getProjectOperation` (`GET /projects/{project_id}/operations/{operation_id}`).
    pub fn get(&self, project_id: &str, operation_id: &str) -> Result<Operation> {
        self.0.call(&GET_PROJECT_OPERATION, &[project_id, operation_id], &())
    }

    /// Lists the operations of a project, the newest first.
    ///
    /// The list lags: an operation just scheduled can be missing, so an idle list proves nothing;
    /// follow the ids that a call gave. Work started by Neon itself is listed too, and operations
    /// older than 6 months may be gone.
    ///
    /// Calls `listProjectOperations` (`GET /projects/{project_id}/operations`).
    pub fn list(
        &self,
        project_id: &str,
        arguments: &ListOperations,
    ) -> List<ListProjectOperationsResponse> {
        self.0.list(&LIST_PROJECT_OPERATIONS, &[project_id], arguments)
    }
}

operations! {
    GET_PROJECT_OPERATION { id: "getProjectOperation", name: "operations.get",
        path: "/projects/{project_id}/operations/{operation_id}", retry: RetryClass::Safe,
        unwrap: Some("operation") }
    LIST_PROJECT_OPERATIONS { id: "listProjectOperations", name: "operations.list",
        path: "/projects/{project_id}/operations", retry: RetryClass::Safe, query: &["cursor",
        "limit"] }
}

/// Arguments of `operations.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListOperations {
    /// Place to go on from, as the page before gave it in `pagination.cursor`.
    pub cursor: Option<String>,
    /// Operations per page, 1 to 1000.
    pub limit: Option<i64>,
}

/// A page of operations.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectOperationsResponse {
    /// Operations on the page, the newest first.
    pub operations: Vec<Operation>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

/// An operation: a piece of background work on a project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operation {
    /// Id of the operation, a UUID.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the branch worked on; absent if the work concerns none.
    pub branch_id: Option<String>,
    /// Id of the endpoint worked on; absent if the work concerns none.
    pub endpoint_id: Option<String>,
    /// What the operation does.
    pub action: OperationAction,
    /// How far the operation has come.
    pub status: OperationStatus,
    /// Text of the failure, if there was one.
    pub error: Option<String>,
    /// Number of times that the operation has failed so far.
    pub failures_count: i32,
    /// Time of the next attempt, if one is planned after a failure.
    pub retry_at: Option<Timestamp>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time taken by the operation, in milliseconds.
    pub total_duration_ms: i32,
}

open_enum! {
    /// The kind of work an operation does; new kinds are added over time.
    pub enum OperationAction {
        CreateCompute = "create_compute", CreateTimeline = "create_timeline",
        StartCompute = "start_compute", SuspendCompute = "suspend_compute",
        ApplyConfig = "apply_config", CheckAvailability = "check_availability",
        DeleteTimeline = "delete_timeline", CreateBranch = "create_branch",
        ImportData = "import_data", TenantIgnore = "tenant_ignore", TenantAttach = "tenant_attach",
        TenantDetach = "tenant_detach", TenantDetachSafekeepers = "tenant_detach_safekeepers",
        TenantAttachSafekeepers = "tenant_attach_safekeepers", TenantReattach = "tenant_reattach",
        ReplaceSafekeeper = "replace_safekeeper", DisableMaintenance = "disable_maintenance",
        ApplyStorageConfig = "apply_storage_config",
        PrepareSecondaryPageserver = "prepare_secondary_pageserver",
        SwitchPageserver = "switch_pageserver", DetachParentBranch = "detach_parent_branch",
        TimelineArchive = "timeline_archive", TimelineUnarchive = "timeline_unarchive",
        StartReservedCompute = "start_reserved_compute",
        SyncDbsAndRolesFromCompute = "sync_dbs_and_roles_from_compute",
        ApplySchemaFromBranch = "apply_schema_from_branch",
        TimelineMarkInvisible = "timeline_mark_invisible",
        TimelineUpdateProtectedConfig = "timeline_update_protected_config",
        PrewarmReplica = "prewarm_replica", PromoteReplica = "promote_replica",
        SetStorageNonDirty = "set_storage_non_dirty", SwapBindingId = "swap_binding_id",
        FinalizeMigration = "finalize_migration", MarkMigrationPrepared = "mark_migration_prepared",
        UpdateCatalog = "update_catalog", EpcSync = "epc_sync",
    }
}

open_enum! {
    /// The status of an operation; `finished` and `skipped` mean success.
    pub enum OperationStatus {
        Scheduling = "scheduling", Running = "running", Finished = "finished", Failed = "failed",
        Error = "error", Cancelling = "cancelling", Cancelled = "cancelled", Skipped = "skipped",
    }
}

records! {
    ListOperations: cursor, limit;
    ListProjectOperationsResponse: operations, pagination;
    Operation: id, project_id, branch_id, endpoint_id, action, status, error, failures_count,
    retry_at, created_at, updated_at, total_duration_ms;
}

page! { ListProjectOperationsResponse: Operation in operations, cursor pagination.cursor }
