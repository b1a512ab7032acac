// Written by cargo xtask generate from api/triggers.yaml. Do not edit.

use crate::generated_support::*;

/// Triggers: what makes a function run.
#[derive(Clone, Copy, Debug)]
pub struct Triggers<'a>(pub(crate) &'a Client);

impl Triggers<'_> {
    /// Creates a trigger that calls a function on a schedule or when an object is stored.
    ///
    /// Calls `createProjectBranchTrigger`
    /// (`POST /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        trigger: &TriggerCreateRequest,
    ) -> Result<Trigger> {
        self.0.call(&CREATE_PROJECT_BRANCH_TRIGGER, &[project_id, branch_id], trigger)
    }

    /// Deletes a trigger of a branch.
    ///
    /// Calls `deleteProjectBranchTrigger`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
    pub fn delete(&self, project_id: &str, branch_id: &str, trigger_id: &str) -> Result<()> {
        self.0.call_empty(&DELETE_PROJECT_BRANCH_TRIGGER, &[project_id, branch_id, trigger_id], &())
    }

    /// Gets one trigger of a branch.
    ///
    /// Calls `getProjectBranchTrigger`
    /// (`GET /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
    pub fn get(&self, project_id: &str, branch_id: &str, trigger_id: &str) -> Result<Trigger> {
        self.0.call(&GET_PROJECT_BRANCH_TRIGGER, &[project_id, branch_id, trigger_id], &())
    }

    /// Lists the triggers of a branch.
    ///
    /// Calls `listProjectBranchTriggers`
    /// (`GET /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
    pub fn list(&self, project_id: &str, branch_id: &str) -> List<TriggersListResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_TRIGGERS, &[project_id, branch_id], &())
    }

    /// Changes a trigger of a branch.
    ///
    /// The `type` must be given even when it is not what changes.
    ///
    /// Calls `updateProjectBranchTrigger`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        trigger_id: &str,
        trigger: &TriggerUpdateRequest,
    ) -> Result<Trigger> {
        self.0.call(&UPDATE_PROJECT_BRANCH_TRIGGER, &[project_id, branch_id, trigger_id], trigger)
    }
}

operations! {
    CREATE_PROJECT_BRANCH_TRIGGER { id: "createProjectBranchTrigger", name: "triggers.create",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/triggers",
        body: BodyKind::Required, unwrap: Some("trigger") }
    DELETE_PROJECT_BRANCH_TRIGGER { id: "deleteProjectBranchTrigger", name: "triggers.delete",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}" }
    GET_PROJECT_BRANCH_TRIGGER { id: "getProjectBranchTrigger", name: "triggers.get",
        path: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}",
        retry: RetryClass::Safe, unwrap: Some("trigger") }
    LIST_PROJECT_BRANCH_TRIGGERS { id: "listProjectBranchTriggers", name: "triggers.list",
        path: "/projects/{project_id}/branches/{branch_id}/triggers", retry: RetryClass::Safe }
    UPDATE_PROJECT_BRANCH_TRIGGER { id: "updateProjectBranchTrigger", name: "triggers.update",
        method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}",
        body: BodyKind::Required, unwrap: Some("trigger") }
}

/// When a schedule trigger fires.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FunctionTriggerSchedule {
    /// Cron expression that says when the trigger fires.
    pub cron: String,
}

/// Which new objects fire a storage trigger.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FunctionTriggerStorageObjectCreated {
    /// Bucket whose new objects fire the trigger.
    pub bucket_name: String,
    /// Beginning that the key of an object must have to fire the trigger.
    pub prefix: Option<String>,
}

/// A trigger that calls a function on a schedule.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    #[serialize_always]
    pub next_run_at: Option<Timestamp>,
    /// Whether the trigger came to the branch from its parent.
    pub inherited: bool,
}

/// What a new schedule trigger is to be.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleTriggerCreateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: String,
    /// Path on the function that the trigger calls; the server takes `/` when it is left out.
    pub function_path: Option<String>,
    /// When the trigger fires.
    pub schedule: FunctionTriggerSchedule,
    /// Whether the trigger is on; the server takes true when it is left out.
    pub enabled: Option<bool>,
}

/// What to change in a schedule trigger.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleTriggerUpdateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: Option<String>,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: Option<String>,
    /// Path on the function that the trigger calls.
    pub function_path: Option<String>,
    /// When the trigger fires.
    pub schedule: Option<FunctionTriggerSchedule>,
    /// Whether the trigger is on.
    pub enabled: Option<bool>,
}

/// A trigger that calls a function when an object is stored in a bucket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageObjectCreatedTriggerCreateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: String,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: String,
    /// Path on the function that the trigger calls; the server takes `/` when it is left out.
    pub function_path: Option<String>,
    /// Which new objects fire the trigger.
    pub storage_object_created: FunctionTriggerStorageObjectCreated,
    /// Whether the trigger is on; the server takes true when it is left out.
    pub enabled: Option<bool>,
}

/// What to change in a storage trigger.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageObjectCreatedTriggerUpdateRequest {
    /// Slug of the function that the trigger calls.
    pub function_slug: Option<String>,
    /// Name people know the trigger by, 1 to 256 characters.
    pub name: Option<String>,
    /// Path on the function that the trigger calls.
    pub function_path: Option<String>,
    /// Which new objects fire the trigger.
    pub storage_object_created: Option<FunctionTriggerStorageObjectCreated>,
    /// Whether the trigger is on.
    pub enabled: Option<bool>,
}

tagged_union! {
    /// A trigger: a rule that calls a function on a schedule or when an object is stored.
    pub enum Trigger by "type" {
        Schedule(ScheduleTrigger) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTrigger) = "storage_object_created",
    }
}

tagged_union! {
    /// What a new trigger is to be, by its kind.
    pub enum TriggerCreateRequest by "type" {
        Schedule(ScheduleTriggerCreateRequest) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTriggerCreateRequest) = "storage_object_created",
    }
}

tagged_union! {
    /// What to change in a trigger, by its kind.
    pub enum TriggerUpdateRequest by "type" {
        Schedule(ScheduleTriggerUpdateRequest) = "schedule",
        StorageObjectCreated(StorageObjectCreatedTriggerUpdateRequest) = "storage_object_created",
    }
}

/// The triggers of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TriggersListResponse {
    /// Triggers found on the branch.
    pub triggers: Vec<Trigger>,
}

records! {
    FunctionTriggerSchedule: cron;
    FunctionTriggerStorageObjectCreated: bucket_name, prefix;
    ScheduleTrigger: trigger_id, function_slug, name, function_path, schedule, enabled, version,
    next_run_at, inherited;
    ScheduleTriggerCreateRequest: function_slug, name, function_path, schedule, enabled;
    ScheduleTriggerUpdateRequest: function_slug, name, function_path, schedule, enabled;
    StorageObjectCreatedTrigger: trigger_id, function_slug, name, function_path,
    storage_object_created, enabled, version, inherited;
    StorageObjectCreatedTriggerCreateRequest: function_slug, name, function_path,
    storage_object_created, enabled;
    StorageObjectCreatedTriggerUpdateRequest: function_slug, name, function_path,
    storage_object_created, enabled;
    TriggersListResponse: triggers;
}

page! { TriggersListResponse: Trigger in triggers }
