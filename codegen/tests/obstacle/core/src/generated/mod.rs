// Written by cargo xtask generate from api/openapi.yaml. Do not edit.
//! Models and methods of all operations.

use crate::generated_support::*;

/// The operations of a group, each with what sets it apart from most.
macro_rules! operations {
    ($($name:ident { $($field:ident: $value:expr),* })*) => {
        $(pub(super) static $name: OperationSpec =
            OperationSpec { $($field: $value,)* ..OperationSpec::DEFAULT };)*
    };
}

mod common;
mod error_kind;
mod operations;
mod settings;
mod things;
mod words;

pub use common::*;
pub use error_kind::*;
pub use operations::*;
pub use settings::*;
pub use things::*;
pub use words::*;

/// What operations take and give: arguments, models, enumerations.
pub mod models {
    pub use super::{
        CreateThing, CursorPagination, DeployFile, GeneralError, GetWords, ListPartsResponse,
        ListThings, ListThingsResponse, LogsNotAvailable, LogsResponse, NoTriggerRequest,
        Operation, OperationStatus, OperationsResponse, Pagination, Provider, QueryLogs,
        ReservedValue, ReservedWords, ScheduleTrigger, ScheduleTriggerRequest, StorageTrigger,
        Thing, ThingKey, ThingOperations, ThingSettings, Trigger, TriggerRequest, UpdateThing,
    };
}

/// The groups of operations, each made by a method of the client.
pub mod groups {
    pub use super::{Operations, Things, Words};
}

impl Client {
    /// Work in the background.
    pub fn operations(&self) -> Operations<'_> {
        Operations(self)
    }

    /// Things of all shapes.
    pub fn things(&self) -> Things<'_> {
        Things(self)
    }

    /// Words that languages keep for themselves.
    pub fn words(&self) -> Words<'_> {
        Words(self)
    }
}

/// Every operation of the API.
#[rustfmt::skip]
pub(crate) static OPERATIONS: &[&OperationSpec] = &[
    &LIST_OPERATIONS, &CREATE_THING, &DELETE_THING, &DEPLOY_FILE, &FINISH_THING, &GET_THING,
    &GET_FILE, &LIST_THINGS, &LIST_KEYS, &LIST_PARTS, &GET_PROVIDER, &REVOKE_KEY, &UPDATE_THING,
    &QUERY_LOGS, &SET_TRIGGER, &GET_WORDS
];

/// Fields whose absence from an answer is an error: name of the struct and of the field in JSON.
#[rustfmt::skip]
pub(crate) static IDENTIFIERS: &[(&str, &str)] = &[
    ("Operation", "id"), ("Thing", "id")
];
