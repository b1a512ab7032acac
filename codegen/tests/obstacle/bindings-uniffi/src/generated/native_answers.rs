// Written by cargo xtask generate from api/. Do not edit.
//! Answers of which only the call knows the type.

use crate::values::*;

/// A page of any list.
#[derive(uniffi::Enum)]
pub(crate) enum AnyPage {
    /// A page of `operations.list`.
    OperationsList(OperationsResponse),
    /// A page of `things.list_keys`.
    ThingsListKeys(Vec<ThingKey>),
    /// A page of `things.list_parts`.
    ThingsListParts(ListPartsResponse),
    /// A page of `things.list`.
    ThingsList(ListThingsResponse),
    /// A page of `words.query_logs`.
    WordsQueryLogs(LogsResponse),
}

work_answers! {
    ThingOperations
}
