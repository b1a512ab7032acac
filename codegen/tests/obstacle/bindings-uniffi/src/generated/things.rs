// Written by cargo xtask generate from api/. Do not edit.
//! What `things` takes and gives.

use crate::values::*;

/// Arguments of `things.create`.
#[uniffi::remote(Record)]
pub struct CreateThing {
    /// Name of the thing.
    pub name: String,
    /// Name of the inner part.
    #[uniffi(default = None)]
    pub inner_name: Option<String>,
    /// Tags of the inner part.
    #[uniffi(default = None)]
    pub tags: Option<Vec<String>>,
    /// Whether to start it.
    #[uniffi(default = None)]
    pub start: Option<bool>,
}

/// Arguments of `things.deploy_file`.
#[uniffi::remote(Record)]
pub struct DeployFile {
    /// The bytes.
    #[uniffi(default = None)]
    pub zip: Option<Vec<u8>>,
    /// Variables, which travel as JSON in a text.
    #[uniffi(default = None)]
    pub environment: Option<SecretMap>,
}

/// A page of parts.
#[uniffi::remote(Record)]
pub struct ListPartsResponse {
    /// Names of the parts.
    pub parts: Vec<String>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `things.list`.
#[uniffi::remote(Record)]
pub struct ListThings {
    /// Start of the span of time.
    pub from_time: Timestamp,
    /// Things to list.
    pub ids: Vec<String>,
    /// Where to start.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Organization that has the things. Deprecated: its end was announced for 2030-01-01.
    #[uniffi(default = None)]
    pub org_id: Option<String>,
}

/// A page of things.
#[uniffi::remote(Record)]
pub struct ListThingsResponse {
    /// The things.
    pub things: Vec<Thing>,
    /// The same things by owner.
    #[uniffi(default = None)]
    pub by_owner: Option<ThingListMap>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<Pagination>,
}

/// Who provides.
#[uniffi::remote(Enum)]
pub enum Provider {
    /// `user.created`.
    UserCreated,
    /// `k8s-pod`.
    K8sPod,
    /// `7d`.
    Value7d,
    /// `UNKNOWN`.
    ServerUnknown,
    /// `VIEWER`.
    Viewer,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A thing.
#[uniffi::remote(Record)]
pub struct Thing {
    /// Identifier of the thing.
    pub id: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// How large it is.
    pub size: f64,
    /// How many there are.
    pub count: i32,
    /// How many bytes it takes.
    #[uniffi(default = None)]
    pub bytes: Option<u64>,
    /// State that it is in. Known values: `ready`, `busy`. Deprecated.
    #[uniffi(default = None)]
    pub state: Option<String>,
    /// Settings, which may be null.
    #[uniffi(default = None)]
    pub settings: Option<ThingSettings>,
    /// Anything at all.
    #[uniffi(default = None)]
    pub extra: Option<JsonValue>,
    /// Headers, which are secret.
    #[uniffi(default = None)]
    pub headers: Option<SecretMap>,
}

/// A key.
#[uniffi::remote(Record)]
pub struct ThingKey {
    /// Number of the key.
    pub id: i64,
    /// The key itself.
    pub key: Secret,
}

/// A thing and the work on it.
#[uniffi::remote(Record)]
pub struct ThingOperations {
    /// The thing.
    pub thing: Thing,
    /// The work.
    pub operations: Vec<Operation>,
}

/// Settings without any setting yet.
#[uniffi::remote(Record)]
pub struct ThingSettings {}

/// Arguments of `things.update`.
#[uniffi::remote(Record)]
pub struct UpdateThing {
    /// New name, or null for none.
    pub name: Option<String>,
    /// New time of expiry; can be set, cleared or left alone.
    pub expires_at: TimestampUpdate,
}
