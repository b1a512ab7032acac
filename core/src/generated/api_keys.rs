// Written by cargo xtask generate from api/api_keys.yaml. Do not edit.

use crate::generated_support::*;

use super::ApiKeyCreatorData;

/// Personal API keys.
#[derive(Clone, Copy, Debug)]
pub struct ApiKeys<'a>(pub(crate) &'a Client);

impl ApiKeys<'_> {
    /// Creates a personal API key.
    ///
    /// The key is shown only in this answer, so store it at once. It does not expire. Names are
    /// unique per account, so a fixed name fails when a key of that name exists.
    ///
    /// Calls `createApiKey` (`POST /api_keys`).
    pub fn create(&self, arguments: &CreateApiKey) -> Result<ApiKeyCreateResponse> {
        self.0.call(&CREATE_API_KEY, &[], arguments)
    }

    /// Lists the personal API keys of the user, without their secrets.
    ///
    /// Calls `listApiKeys` (`GET /api_keys`).
    pub fn list(&self) -> List<Vec<ApiKeysListResponseItem>> {
        self.0.list(&LIST_API_KEYS, &[], &())
    }

    /// Revokes a personal API key at once.
    ///
    /// This cannot be undone; calls that use the key fail with 401 from then on.
    ///
    /// Calls `revokeApiKey` (`DELETE /api_keys/{key_id}`).
    pub fn revoke(&self, key_id: i64) -> Result<ApiKeyRevokeResponse> {
        self.0.call(&REVOKE_API_KEY, &[&key_id.to_string()], &())
    }
}

operations! {
    CREATE_API_KEY { id: "createApiKey", name: "api_keys.create", method: Method::Post,
        path: "/api_keys", body: BodyKind::Required, required: &["key_name"] }
    LIST_API_KEYS { id: "listApiKeys", name: "api_keys.list", path: "/api_keys",
        retry: RetryClass::Safe }
    REVOKE_API_KEY { id: "revokeApiKey", name: "api_keys.revoke", method: Method::Delete,
        path: "/api_keys/{key_id}" }
}

/// A new API key with its secret.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKeyCreateResponse {
    /// Number of the key, needed to revoke it.
    pub id: i64,
    /// The secret key itself, shown only here.
    pub key: Secret,
    /// Name of the key, unique within the account.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Id of the user who created the key.
    pub created_by: String,
}

/// An API key that was revoked.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKeyRevokeResponse {
    /// Number of the key, needed to revoke it.
    pub id: i64,
    /// Name of the key, unique within the account.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Id of the user who created the key.
    pub created_by: String,
    /// Time the key was last used, absent if never.
    pub last_used_at: Option<Timestamp>,
    /// Network address the key was last used from.
    pub last_used_from_addr: String,
    /// Whether the key is revoked now.
    pub revoked: bool,
}

/// An API key without its secret.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKeysListResponseItem {
    /// Number of the key, needed to revoke it.
    pub id: i64,
    /// Name of the key, unique within the account.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// User who created the key.
    pub created_by: ApiKeyCreatorData,
    /// Time the key was last used, absent if never.
    pub last_used_at: Option<Timestamp>,
    /// Network address the key was last used from.
    pub last_used_from_addr: String,
}

/// Arguments of `api_keys.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateApiKey {
    /// Name for the key, unique within the account, at most 64 characters.
    pub key_name: String,
}

records! {
    ApiKeyCreateResponse: id, key, name, created_at, created_by;
    ApiKeyRevokeResponse: id, name, created_at, created_by, last_used_at, last_used_from_addr,
    revoked;
    ApiKeysListResponseItem: id, name, created_at, created_by, last_used_at,
    last_used_from_addr;
    CreateApiKey: key_name;
}
