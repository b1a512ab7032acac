// Written by cargo xtask generate from api/. Do not edit.
//! What `api_keys` takes and gives.

use crate::values::*;

/// A new API key with its secret.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub last_used_at: Option<Timestamp>,
    /// Network address the key was last used from.
    pub last_used_from_addr: String,
    /// Whether the key is revoked now.
    pub revoked: bool,
}

/// An API key without its secret.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub last_used_at: Option<Timestamp>,
    /// Network address the key was last used from.
    pub last_used_from_addr: String,
}

/// Arguments of `api_keys.create`.
#[uniffi::remote(Record)]
pub struct CreateApiKey {
    /// Name for the key, unique within the account, at most 64 characters.
    pub key_name: String,
}
