// Written by cargo xtask generate from api/. Do not edit.
//! What `words` takes and gives.

use crate::values::*;

/// Arguments of `words.type`.
#[uniffi::remote(Record)]
pub struct GetWords {
    /// A keyword of Rust.
    pub r#type: ReservedValue,
    /// A keyword of Kotlin.
    #[uniffi(default = None)]
    pub object: Option<String>,
    /// A keyword of C and Swift.
    #[uniffi(default = None)]
    pub default: Option<bool>,
}

/// Why there are no logs.
#[uniffi::remote(Record)]
pub struct LogsNotAvailable {
    /// The reason.
    pub reason: String,
}

/// A page of logs.
#[uniffi::remote(Record)]
pub struct LogsResponse {
    /// The logs.
    pub logs: Vec<String>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub next_cursor: Option<String>,
}

/// No trigger at all.
#[uniffi::remote(Record)]
pub struct NoTriggerRequest {}

/// Arguments of `words.query_logs`.
#[uniffi::remote(Record)]
pub struct QueryLogs {
    /// Where to start.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
}

/// Values that are keywords or types somewhere.
#[uniffi::remote(Enum)]
pub enum ReservedValue {
    /// `default`.
    Default,
    /// `protected`.
    Protected,
    /// `in`.
    In,
    /// `type`.
    Type,
    /// `init`.
    Init,
    /// `ok`.
    Ok,
    /// `some`.
    Some,
    /// `none`.
    None,
    /// `null`.
    Null,
    /// `true`.
    True,
    /// `error`.
    Error,
    /// `object`.
    Object,
    /// `class`.
    Class,
    /// `int`.
    Int,
    /// `String`.
    String,
    /// `long`.
    Long,
    /// `Float`.
    Float,
    /// `struct`.
    Struct,
    /// `func`.
    Func,
    /// `def`.
    Def,
    /// `switch`.
    Switch,
    /// `for`.
    For,
    /// `async`.
    Async,
    /// `match`.
    Match,
    /// `private`.
    Private,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Fields that are keywords or members somewhere.
#[uniffi::remote(Record)]
pub struct ReservedWords {
    /// In Rust.
    pub r#type: String,
    /// In Rust, Python, Kotlin, Swift.
    pub r#in: String,
    /// In Rust.
    pub r#match: String,
    /// In Rust and Python.
    #[uniffi(default = None)]
    pub r#async: Option<bool>,
    /// In C and Swift.
    pub default: bool,
    /// In C.
    #[uniffi(default = None)]
    pub union: Option<String>,
    /// In C.
    #[uniffi(default = None)]
    pub int: Option<i64>,
    /// In C.
    #[uniffi(default = None)]
    pub register: Option<String>,
    /// In Python, Kotlin, Swift.
    pub class: String,
    /// In Python.
    #[uniffi(default = None)]
    pub from: Option<String>,
    /// In Python.
    #[uniffi(default = None)]
    pub lambda: Option<String>,
    /// In Python.
    #[uniffi(default = None)]
    pub def: Option<String>,
    /// In Kotlin.
    #[uniffi(default = None)]
    pub val: Option<String>,
    /// In Kotlin.
    #[uniffi(default = None)]
    pub fun: Option<String>,
    /// In Kotlin.
    #[uniffi(default = None)]
    pub object: Option<String>,
    /// In Kotlin.
    #[uniffi(default = None)]
    pub when: Option<String>,
    /// In Python and Kotlin.
    #[uniffi(default = None)]
    pub is: Option<String>,
    /// In Swift.
    #[uniffi(default = None)]
    pub protocol: Option<String>,
    /// In Swift.
    #[uniffi(default = None)]
    pub init: Option<String>,
    /// In Swift.
    #[uniffi(default = None)]
    pub func: Option<String>,
    /// In Swift.
    #[uniffi(default = None)]
    pub extension: Option<String>,
    /// A method in Kotlin.
    pub hash_code: i64,
    /// A method in Kotlin and Rust.
    #[uniffi(default = None)]
    pub to_string: Option<String>,
    /// A member in Swift.
    pub description: String,
    /// A member of exceptions in Kotlin.
    #[uniffi(default = None)]
    pub message: Option<String>,
    /// A member of exceptions in Kotlin.
    #[uniffi(default = None)]
    pub cause: Option<String>,
    /// A name in generated code.
    #[uniffi(default = None)]
    pub value: Option<String>,
    /// Not a name in any language.
    #[uniffi(default = None)]
    pub wire_name: Option<String>,
}

/// A trigger by the clock.
#[uniffi::remote(Record)]
pub struct ScheduleTrigger {
    /// When it fires.
    pub cron: String,
}

/// A new trigger by the clock.
#[uniffi::remote(Record)]
pub struct ScheduleTriggerRequest {
    /// When it fires.
    pub cron: String,
}

/// A trigger by storage.
#[uniffi::remote(Record)]
pub struct StorageTrigger {
    /// What it watches.
    pub bucket: String,
}

/// A trigger, whose variants have the tag.
#[uniffi::remote(Enum)]
pub enum Trigger {
    /// `schedule`.
    Schedule(ScheduleTrigger),
    /// `storage`.
    Storage(StorageTrigger),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// A new trigger, whose variants lack the tag.
#[uniffi::remote(Enum)]
pub enum TriggerRequest {
    /// `schedule`.
    Schedule(ScheduleTriggerRequest),
    /// `none`.
    None(NoTriggerRequest),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}
