// Written by cargo xtask generate from api/. Do not edit.
//! Models, each a class of Python.

use pyo3::PyClassInitializer;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

enumerations! {
    OperationStatus, Provider, ReservedValue
}

unions! {
    Trigger by "type" { Schedule(ScheduleTrigger) = "schedule",
        Storage(StorageTrigger) = "storage" }
    TriggerRequest by "type" { Schedule(ScheduleTriggerRequest) = "schedule",
        None(NoTriggerRequest) = "none" }
}

models! {
    /// A new branch and how to connect to it.
    ConnectedBranch { created: Record(CreateProjectBranchResponse), connection_string: Secret,
        pooled_connection_string: Secret }
    /// A new project and how to connect to it.
    ConnectedProject { created: Record(CreateProjectResponse), connection_string: Secret,
        pooled_connection_string: Secret }
    /// Where the next page starts, in the newer form.
    CursorPagination { next: Text optional }
    /// The error object.
    GeneralError { message: Text }
    /// A branch that was there, or was created.
    GottenBranch { branch: Record(Branch),
        created: Record(CreateProjectBranchResponse) optional }
    /// A page of parts.
    ListPartsResponse { parts: List(Text), pagination: Record(CursorPagination) optional }
    /// A page of things.
    ListThingsResponse { things: List(Record(Thing)),
        by_owner: Map(List(Record(Thing))) optional, pagination: Record(Pagination) optional }
    /// Why there are no logs.
    LogsNotAvailable { reason: Text }
    /// A page of logs.
    LogsResponse { logs: List(Text), next_cursor: Text optional }
    /// No trigger at all.
    NoTriggerRequest {  }
    /// Work in the background.
    Operation { id: Text, status: Text }
    /// A list of operations, which may be left out.
    OperationsResponse { operations: List(Record(Operation)) optional }
    /// Where the next page starts, in the older form.
    Pagination { cursor: Text }
    /// Fields that are keywords or members somewhere.
    ReservedWords { r#type: Text, r#in: Text, r#match: Text, r#async: Boolean optional,
        default: Boolean, union: Text optional, int: Int64 optional, register: Text optional,
        class: Text, from: Text optional, lambda: Text optional, def: Text optional,
        val: Text optional, fun: Text optional, object: Text optional, when: Text optional,
        is: Text optional, protocol: Text optional, init: Text optional, func: Text optional,
        extension: Text optional, hash_code: Int64, to_string: Text optional, description: Text,
        message: Text optional, cause: Text optional, value: Text optional,
        wire_name = "Wire-Name": Text optional }
    /// What became of a restore with preview.
    RestoredSnapshot { preview: Record(RestoreSnapshotResponse), accepted: Boolean }
    /// A trigger by the clock.
    ScheduleTrigger { cron: Text }
    /// A new trigger by the clock.
    ScheduleTriggerRequest { cron: Text }
    /// A trigger by storage.
    StorageTrigger { bucket: Text }
    /// A thing.
    Thing { id: Text, created_at: Timestamp, size: Float, count: Int32, bytes: Uint64 optional,
        state: Text optional, settings: Record(ThingSettings) optional, extra: Json optional,
        headers: Map(Secret) optional }
    /// A key.
    ThingKey { id: Int64, key: Secret }
    /// A thing and the work on it.
    ThingOperations { thing: Record(Thing), operations: List(Record(Operation)) }
    /// Settings without any setting yet.
    ThingSettings {  }
}
