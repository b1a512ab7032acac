// Written by cargo xtask generate from api/words.yaml. Do not edit.

use crate::generated_support::*;

/// Words that languages keep for themselves.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a>(pub(crate) &'a Client);

impl Words<'_> {
    /// Searches logs.
    ///
    /// Calls `queryLogs` (`POST /logs`).
    pub fn query_logs(&self, arguments: &QueryLogs) -> List<LogsResponse> {
        self.0.list(&QUERY_LOGS, &[], arguments)
    }

    /// Sets the trigger.
    ///
    /// Calls `setTrigger` (`PUT /triggers`).
    pub fn set_trigger(&self, trigger: &TriggerRequest) -> Result<Trigger> {
        self.0.call(&SET_TRIGGER, &[], trigger)
    }

    /// Reads words that languages keep for themselves.
    ///
    /// Calls `getWords` (`GET /words`).
    pub fn r#type(&self, arguments: &GetWords) -> Result<ReservedWords> {
        self.0.call(&GET_WORDS, &[], arguments)
    }
}

operations! {
    QUERY_LOGS { id: "queryLogs", name: "words.query_logs", method: Method::Post, path: "/logs",
        retry: RetryClass::Safe, body: BodyKind::Required }
    SET_TRIGGER { id: "setTrigger", name: "words.set_trigger", method: Method::Put,
        path: "/triggers", body: BodyKind::Required }
    GET_WORDS { id: "getWords", name: "words.type", path: "/words", retry: RetryClass::Safe,
        query: &["type", "object", "default"], required: &["type"] }
}

/// Arguments of `words.type`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetWords {
    /// A keyword of Rust.
    pub r#type: ReservedValue,
    /// A keyword of Kotlin.
    pub object: Option<String>,
    /// A keyword of C and Swift.
    pub default: Option<bool>,
}

/// Why there are no logs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogsNotAvailable {
    /// The reason.
    pub reason: String,
}

/// A page of logs.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogsResponse {
    /// The logs.
    pub logs: Vec<String>,
    /// Where the next page starts.
    pub next_cursor: Option<String>,
}

/// No trigger at all.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NoTriggerRequest {}

/// Arguments of `words.query_logs`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryLogs {
    /// Where to start.
    pub cursor: Option<String>,
}

open_enum! {
    /// Values that are keywords or types somewhere.
    pub enum ReservedValue {
        Default = "default", Protected = "protected", In = "in", Type = "type", Init = "init",
        Ok = "ok", Some = "some", None = "none", Null = "null", True = "true", Error = "error",
        Object = "object", Class = "class", Int = "int", String = "String", Long = "long",
        Float = "Float", Struct = "struct", Func = "func", Def = "def", Switch = "switch",
        For = "for", Async = "async", Match = "match", Private = "private",
    }
}

/// Fields that are keywords or members somewhere.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReservedWords {
    /// In Rust.
    pub r#type: String,
    /// In Rust, Python, Kotlin, Swift.
    pub r#in: String,
    /// In Rust.
    pub r#match: String,
    /// In Rust and Python.
    pub r#async: Option<bool>,
    /// In C and Swift.
    pub default: bool,
    /// In C.
    pub union: Option<String>,
    /// In C.
    pub int: Option<i64>,
    /// In C.
    pub register: Option<String>,
    /// In Python, Kotlin, Swift.
    pub class: String,
    /// In Python.
    pub from: Option<String>,
    /// In Python.
    pub lambda: Option<String>,
    /// In Python.
    pub def: Option<String>,
    /// In Kotlin.
    pub val: Option<String>,
    /// In Kotlin.
    pub fun: Option<String>,
    /// In Kotlin.
    pub object: Option<String>,
    /// In Kotlin.
    pub when: Option<String>,
    /// In Python and Kotlin.
    pub is: Option<String>,
    /// In Swift.
    pub protocol: Option<String>,
    /// In Swift.
    pub init: Option<String>,
    /// In Swift.
    pub func: Option<String>,
    /// In Swift.
    pub extension: Option<String>,
    /// A method in Kotlin.
    pub hash_code: i64,
    /// A method in Kotlin and Rust.
    pub to_string: Option<String>,
    /// A member in Swift.
    pub description: String,
    /// A member of exceptions in Kotlin.
    pub message: Option<String>,
    /// A member of exceptions in Kotlin.
    pub cause: Option<String>,
    /// A name in generated code.
    pub value: Option<String>,
    /// Not a name in any language.
    #[serde(rename = "Wire-Name")]
    pub wire_name: Option<String>,
}

/// A trigger by the clock.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleTrigger {
    /// When it fires.
    pub cron: String,
}

/// A new trigger by the clock.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScheduleTriggerRequest {
    /// When it fires.
    pub cron: String,
}

/// A trigger by storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageTrigger {
    /// What it watches.
    pub bucket: String,
}

tagged_union! {
    /// A trigger, whose variants have the tag.
    pub enum Trigger by "type" {
        Schedule(ScheduleTrigger) = "schedule", Storage(StorageTrigger) = "storage",
    }
}

tagged_union! {
    /// A new trigger, whose variants lack the tag.
    pub enum TriggerRequest by "type" {
        Schedule(ScheduleTriggerRequest) = "schedule", None(NoTriggerRequest) = "none",
    }
}

records! {
    GetWords: r#type = "type", object, default;
    LogsNotAvailable: reason;
    LogsResponse: logs, next_cursor;
    NoTriggerRequest: ;
    QueryLogs: cursor;
    ReservedWords: r#type = "type", r#in = "in", r#match = "match", r#async = "async", default,
    union, int, register, class, from, lambda, def, val, fun, object, when, is, protocol, init,
    func, extension, hash_code, to_string, description, message, cause, value,
    wire_name = "Wire-Name";
    ScheduleTrigger: cron;
    ScheduleTriggerRequest: cron;
    StorageTrigger: bucket;
}

page! { LogsResponse: String in logs, cursor next_cursor }
