// Written by cargo xtask generate from api/things.yaml. Do not edit.

use crate::generated_support::*;

use super::{CursorPagination, Operation, Pagination};

/// Things of all shapes.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a>(pub(crate) &'a Client);

impl Things<'_> {
    /// Creates a thing.
    ///
    /// Calls `createThing` (`POST /things`). Private beta.
    pub fn create(&self, arguments: &CreateThing) -> Result<ThingOperations> {
        self.0.call_work(&CREATE_THING, &[], arguments)
    }

    /// Deletes a thing.
    ///
    /// Calls `deleteThing` (`DELETE /things/{thing_id}`).
    pub fn delete(&self, thing_id: &str) -> Result<Option<ThingOperations>> {
        self.0.call_work_or_gone(&DELETE_THING, &[thing_id], &())
    }

    /// Uploads a file.
    ///
    /// Calls `deployFile` (`POST /files/{file_key}`).
    pub fn deploy_file(&self, file_key: &str, arguments: &DeployFile) -> Result<Thing> {
        self.0.call_multipart(&DEPLOY_FILE, &[file_key], arguments, "zip", arguments.zip.as_deref())
    }

    /// Finishes a thing.
    ///
    /// Calls `finishThing` (`POST /things/{thing_id}/finish`). Deprecated: its end was announced
    /// for 2030-01-01.
    #[deprecated(note = "its end was announced for 2030-01-01")]
    pub fn finish(&self, thing_id: &str) -> Result<Vec<Operation>> {
        self.0.call_work(&FINISH_THING, &[thing_id], &())
    }

    /// Reads a thing.
    ///
    /// Calls `getThing` (`GET /things/{thing_id}`).
    pub fn get(&self, thing_id: &str) -> Result<Thing> {
        self.0.call(&GET_THING, &[thing_id], &())
    }

    /// Downloads a file.
    ///
    /// Calls `getFile` (`GET /files/{file_key}`). Alpha.
    pub fn get_file(&self, file_key: &str) -> Result<Vec<u8>> {
        self.0.call_bytes(&GET_FILE, &[file_key], &())
    }

    /// Lists things.
    ///
    /// In no order that anyone could rely on. The list can be long, so it comes in pages, and this
    /// sentence is long as well.
    ///
    /// Calls `listThings` (`GET /things`).
    pub fn list(&self, arguments: &ListThings) -> List<ListThingsResponse> {
        self.0.list(&LIST_THINGS, &[], arguments)
    }

    /// Lists keys.
    ///
    /// Calls `listKeys` (`GET /keys`).
    pub fn list_keys(&self) -> List<Vec<ThingKey>> {
        self.0.list(&LIST_KEYS, &[], &())
    }

    /// Lists the parts of a thing.
    ///
    /// Calls `listParts` (`GET /things/{thing_id}/parts`).
    pub fn list_parts(&self, thing_id: &str) -> List<ListPartsResponse> {
        self.0.list(&LIST_PARTS, &[thing_id], &())
    }

    /// Reads what a provider calls itself.
    ///
    /// Calls `getProvider` (`GET /providers/{provider}`).
    pub fn provider_name(&self, provider: &Provider) -> Result<Option<String>> {
        self.0.call(&GET_PROVIDER, &[provider.as_str()], &())
    }

    /// Revokes a key.
    ///
    /// Calls `revokeKey` (`DELETE /keys/{number}`).
    pub fn revoke_key(&self, number: i64) -> Result<()> {
        self.0.call_empty(&REVOKE_KEY, &[&number.to_string()], &())
    }

    /// Changes a thing.
    ///
    /// Calls `updateThing` (`PATCH /things/{thing_id}`).
    pub fn update(&self, thing_id: &str, arguments: &UpdateThing) -> Result<()> {
        self.0.call_empty(&UPDATE_THING, &[thing_id], arguments)
    }
}

operations! {
    CREATE_THING { id: "createThing", name: "things.create", method: Method::Post,
        path: "/things", work: Work::Creation, body: BodyKind::Optional, nested: &[("outer",
        &["name"]), ("outer.inner?", &["inner_name", "tags"])], renamed: &[("inner_name", "name")],
        required: &["name"] }
    DELETE_THING { id: "deleteThing", name: "things.delete", method: Method::Delete,
        path: "/things/{thing_id}", work: Work::Change }
    DEPLOY_FILE { id: "deployFile", name: "things.deploy_file", method: Method::Post,
        path: "/files/{file_key:text}", body: BodyKind::Multipart }
    FINISH_THING { id: "finishThing", name: "things.finish", method: Method::Post,
        path: "/things/{thing_id}/finish", work: Work::Change, unwrap: Some("operations") }
    GET_THING { id: "getThing", name: "things.get", path: "/things/{thing_id}",
        retry: RetryClass::Safe, unwrap: Some("thing") }
    GET_FILE { id: "getFile", name: "things.get_file", path: "/files/{file_key:text}",
        retry: RetryClass::Safe }
    LIST_THINGS { id: "listThings", name: "things.list", path: "/things",
        retry: RetryClass::Safe, limit: SharedLimit::Consumption, query: &["from_time", "ids",
        "cursor", "org_id"], renamed: &[("from_time", "from")], required: &["ids"],
        takes_org_id: true }
    LIST_KEYS { id: "listKeys", name: "things.list_keys", path: "/keys",
        retry: RetryClass::Safe }
    LIST_PARTS { id: "listParts", name: "things.list_parts", path: "/things/{thing_id}/parts",
        retry: RetryClass::Safe }
    GET_PROVIDER { id: "getProvider", name: "things.provider_name",
        path: "/providers/{provider}", retry: RetryClass::Safe, unwrap: Some("name") }
    REVOKE_KEY { id: "revokeKey", name: "things.revoke_key", method: Method::Delete,
        path: "/keys/{number}", limit: SharedLimit::OrgApiKeys }
    UPDATE_THING { id: "updateThing", name: "things.update", method: Method::Patch,
        path: "/things/{thing_id}", body: BodyKind::Required, nested: &[("thing", &["name",
        "expires_at"])] }
}

/// Arguments of `things.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateThing {
    /// Name of the thing.
    pub name: String,
    /// Name of the inner part.
    pub inner_name: Option<String>,
    /// Tags of the inner part.
    pub tags: Option<Vec<String>>,
    /// Whether to start it.
    pub start: Option<bool>,
}

/// Arguments of `things.deploy_file`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeployFile {
    /// The bytes.
    #[serde(skip)]
    pub zip: Option<Vec<u8>>,
    /// Variables, which travel as JSON in a text.
    pub environment: Option<BTreeMap<String, Secret>>,
}

/// A page of parts.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListPartsResponse {
    /// Names of the parts.
    pub parts: Vec<String>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `things.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListThings {
    /// Start of the span of time.
    pub from_time: Timestamp,
    /// Things to list.
    pub ids: Vec<String>,
    /// Where to start.
    pub cursor: Option<String>,
    /// Organization that has the things. Deprecated: its end was announced for 2030-01-01.
    pub org_id: Option<String>,
}

/// A page of things.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListThingsResponse {
    /// The things.
    pub things: Vec<Thing>,
    /// The same things by owner.
    pub by_owner: Option<BTreeMap<String, Vec<Thing>>>,
    /// Where the next page starts.
    pub pagination: Option<Pagination>,
}

open_enum! {
    /// Who provides.
    pub enum Provider {
        UserCreated = "user.created", K8sPod = "k8s-pod", Value7d = "7d", ServerUnknown = "UNKNOWN",
        Viewer = "VIEWER",
    }
}

/// A thing.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub bytes: Option<u64>,
    /// State that it is in. Known values: `ready`, `busy`. Deprecated.
    pub state: Option<String>,
    /// Settings, which may be null.
    pub settings: Option<ThingSettings>,
    /// Anything at all.
    pub extra: Option<Value>,
    /// Headers, which are secret.
    pub headers: Option<BTreeMap<String, Secret>>,
}

/// A key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThingKey {
    /// Number of the key.
    pub id: i64,
    /// The key itself.
    pub key: Secret,
}

/// A thing and the work on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThingOperations {
    /// The thing.
    pub thing: Thing,
    /// The work.
    pub operations: Vec<Operation>,
}

/// Settings without any setting yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThingSettings {}

/// Arguments of `things.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateThing {
    /// New name, or null for none.
    #[serialize_always]
    pub name: Option<String>,
    /// New time of expiry; can be set, cleared or left alone.
    #[serde(skip_serializing_if = "TimestampUpdate::is_leave")]
    pub expires_at: TimestampUpdate,
}

records! {
    CreateThing: name, inner_name, tags, start;
    DeployFile: environment;
    ListPartsResponse: parts, pagination;
    ListThings: from_time, ids, cursor, org_id;
    ListThingsResponse: things, by_owner, pagination;
    Thing: id, created_at, size, count, bytes, state, settings, extra, headers;
    ThingKey: id, key;
    ThingOperations: thing, operations;
    ThingSettings: ;
    UpdateThing: name, expires_at;
}

starts_work! {
    ThingOperations
}

page! { ListPartsResponse: String in parts, cursor pagination.next }
page! { ListThingsResponse: Thing in things, cursor pagination.cursor }
