// Written by cargo xtask generate from api/. Do not edit.
//! What `operations` takes and gives.

use crate::values::*;

/// Arguments of `operations.list`.
#[uniffi::remote(Record)]
pub struct ListOperations {
    /// Place to go on from, as the page before gave it in `pagination.cursor`.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Operations per page, 1 to 1000.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// A page of operations.
#[uniffi::remote(Record)]
pub struct ListProjectOperationsResponse {
    /// Operations on the page, the newest first.
    pub operations: Vec<Operation>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}

/// An operation: a piece of background work on a project.
#[uniffi::remote(Record)]
pub struct Operation {
    /// Id of the operation, a UUID.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the branch worked on; absent if the work concerns none.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Id of the endpoint worked on; absent if the work concerns none.
    #[uniffi(default = None)]
    pub endpoint_id: Option<String>,
    /// What the operation does.
    pub action: OperationAction,
    /// How far the operation has come.
    pub status: OperationStatus,
    /// Text of the failure, if there was one.
    #[uniffi(default = None)]
    pub error: Option<String>,
    /// Number of times that the operation has failed so far.
    pub failures_count: i32,
    /// Time of the next attempt, if one is planned after a failure.
    #[uniffi(default = None)]
    pub retry_at: Option<Timestamp>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Time taken by the operation, in milliseconds.
    pub total_duration_ms: i32,
}

/// The kind of work an operation does; new kinds are added over time.
#[uniffi::remote(Enum)]
pub enum OperationAction {
    /// `create_compute`.
    CreateCompute,
    /// `create_timeline`.
    CreateTimeline,
    /// `start_compute`.
    StartCompute,
    /// `suspend_compute`.
    SuspendCompute,
    /// `apply_config`.
    ApplyConfig,
    /// `check_availability`.
    CheckAvailability,
    /// `delete_timeline`.
    DeleteTimeline,
    /// `create_branch`.
    CreateBranch,
    /// `import_data`.
    ImportData,
    /// `tenant_ignore`.
    TenantIgnore,
    /// `tenant_attach`.
    TenantAttach,
    /// `tenant_detach`.
    TenantDetach,
    /// `tenant_detach_safekeepers`.
    TenantDetachSafekeepers,
    /// `tenant_attach_safekeepers`.
    TenantAttachSafekeepers,
    /// `tenant_reattach`.
    TenantReattach,
    /// `replace_safekeeper`.
    ReplaceSafekeeper,
    /// `disable_maintenance`.
    DisableMaintenance,
    /// `apply_storage_config`.
    ApplyStorageConfig,
    /// `prepare_secondary_pageserver`.
    PrepareSecondaryPageserver,
    /// `switch_pageserver`.
    SwitchPageserver,
    /// `detach_parent_branch`.
    DetachParentBranch,
    /// `timeline_archive`.
    TimelineArchive,
    /// `timeline_unarchive`.
    TimelineUnarchive,
    /// `start_reserved_compute`.
    StartReservedCompute,
    /// `sync_dbs_and_roles_from_compute`.
    SyncDbsAndRolesFromCompute,
    /// `apply_schema_from_branch`.
    ApplySchemaFromBranch,
    /// `timeline_mark_invisible`.
    TimelineMarkInvisible,
    /// `timeline_update_protected_config`.
    TimelineUpdateProtectedConfig,
    /// `prewarm_replica`.
    PrewarmReplica,
    /// `promote_replica`.
    PromoteReplica,
    /// `set_storage_non_dirty`.
    SetStorageNonDirty,
    /// `swap_binding_id`.
    SwapBindingId,
    /// `finalize_migration`.
    FinalizeMigration,
    /// `mark_migration_prepared`.
    MarkMigrationPrepared,
    /// `update_catalog`.
    UpdateCatalog,
    /// `epc_sync`.
    EpcSync,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The status of an operation; `finished` and `skipped` mean success.
#[uniffi::remote(Enum)]
pub enum OperationStatus {
    /// `scheduling`.
    Scheduling,
    /// `running`.
    Running,
    /// `finished`.
    Finished,
    /// `failed`.
    Failed,
    /// `error`.
    Error,
    /// `cancelling`.
    Cancelling,
    /// `cancelled`.
    Cancelled,
    /// `skipped`.
    Skipped,
    /// A value that this version of the library does not know.
    Unknown(String),
}
