// Written by cargo xtask generate from api/. Do not edit.
//! What `triggers` takes and gives.

use crate::values::*;

/// When a schedule trigger fires.
#[uniffi::remote(Record)]
pub struct FunctionTriggerSchedule {
    /// Cron expression that says when the trigger fires.
    pub cron: String,
}

/// Which new objects fire a storage trigger.
#[uniffi::remote(Record)]
pub struct FunctionTriggerStorageObjectCreated {
    /// Bucket whose new objects fire the trigger.
    pub bucket_name: String,
    /// Beginning that the key of an object must have to fire the trigger.
    #[uniffi(default = None)]
    pub prefix: Option<String>,
}

/// A trigger that calls a function on a schedule.
#[uniffi::remote(Record)]
pub struct ScheduleTrigger {
    /// Id of the trigger within its branch.
    pub trigger_id: String,
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by.
    pub name: String,
    /// Path on the function that the trigger calls.
    pub function_path: String,
    /// When the trigger fires.
    pub schedule: FunctionTriggerSchedule,
    /// Whether the trigger is on.
    pub enabled: bool,
    /// Number of the current version of the trigger.
    pub version: i64,
    /// Time the trigger fires next; null when no run is planned.
    pub next_run_at: Option<Timestamp>,
    /// Whether the trigger came to the branch from its parent.
    pub inherited: bool,
}

/// What a new schedule trigger is to be.
#[uniffi::remote(Record)]
pub struct ScheduleTriggerCreateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: String,
    /// Path on the function that the trigger calls; the server takes `/` when it is left out.
    #[uniffi(default = None)]
    pub function_path: Option<String>,
    /// When the trigger fires.
    pub schedule: FunctionTriggerSchedule,
    /// Whether the trigger is on; the server takes true when it is left out.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
}

/// What to change in a schedule trigger.
#[uniffi::remote(Record)]
pub struct ScheduleTriggerUpdateRequest {
    /// Slug of the function that the trigger calls.
    #[uniffi(default = None)]
    pub function_slug: Option<String>,
    /// Name people know the trigger by, 1 to 256 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Path on the function that the trigger calls.
    #[uniffi(default = None)]
    pub function_path: Option<String>,
    /// When the trigger fires.
    #[uniffi(default = None)]
    pub schedule: Option<FunctionTriggerSchedule>,
    /// Whether the trigger is on.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
}

/// A trigger that calls a function when an object is stored in a bucket.
#[uniffi::remote(Record)]
pub struct StorageObjectCreatedTrigger {
    /// Id of the trigger within its branch.
    pub trigger_id: String,
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by.
    pub name: String,
    /// Path on the function that the trigger calls.
    pub function_path: String,
    /// Which new objects fire the trigger.
    pub storage_object_created: FunctionTriggerStorageObjectCreated,
    /// Whether the trigger is on.
    pub enabled: bool,
    /// Number of the current version of the trigger.
    pub version: i64,
    /// Whether the trigger came to the branch from its parent.
    pub inherited: bool,
}

/// What a new storage trigger is to be.
#[uniffi::remote(Record)]
pub struct StorageObjectCreatedTriggerCreateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: String,
    /// Path on the function that the trigger calls; the server takes `/` when it is left out.
    #[uniffi(default = None)]
    pub function_path: Option<String>,
    /// Which new objects fire the trigger.
    pub storage_object_created: FunctionTriggerStorageObjectCreated,
    /// Whether the trigger is on; the server takes true when it is left out.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
}

/// What to change in a storage trigger.
#[uniffi::remote(Record)]
pub struct StorageObjectCreatedTriggerUpdateRequest {
    /// Slug of the function that the trigger calls.
    #[uniffi(default = None)]
    pub function_slug: Option<String>,
    /// Name people know the trigger by, 1 to 256 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Path on the function that the trigger calls.
    #[uniffi(default = None)]
    pub function_path: Option<String>,
    /// Which new objects fire the trigger.
    #[uniffi(default = None)]
    pub storage_object_created: Option<FunctionTriggerStorageObjectCreated>,
    /// Whether the trigger is on.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
}

/// A trigger: a rule that calls a function on a schedule or when an object is stored.
#[uniffi::remote(Enum)]
pub enum Trigger {
    /// `schedule`.
    Schedule(ScheduleTrigger),
    /// `storage_object_created`.
    StorageObjectCreated(StorageObjectCreatedTrigger),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// What a new trigger is to be, by its kind.
#[uniffi::remote(Enum)]
pub enum TriggerCreateRequest {
    /// `schedule`.
    Schedule(ScheduleTriggerCreateRequest),
    /// `storage_object_created`.
    StorageObjectCreated(StorageObjectCreatedTriggerCreateRequest),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// What to change in a trigger, by its kind.
#[uniffi::remote(Enum)]
pub enum TriggerUpdateRequest {
    /// `schedule`.
    Schedule(ScheduleTriggerUpdateRequest),
    /// `storage_object_created`.
    StorageObjectCreated(StorageObjectCreatedTriggerUpdateRequest),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// The triggers of a branch.
#[uniffi::remote(Record)]
pub struct TriggersListResponse {
    /// Triggers found on the branch.
    pub triggers: Vec<Trigger>,
}
