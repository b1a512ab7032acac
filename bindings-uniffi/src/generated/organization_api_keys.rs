// Written by cargo xtask generate from api/. Do not edit.
//! What `organization_api_keys` takes and gives.

use crate::values::*;

/// Arguments of `organization_api_keys.create`.
#[uniffi::remote(Record)]
pub struct CreateOrganizationApiKey {
    /// Name to give to the API key, at most 64 characters.
    pub key_name: String,
    /// Project to limit the API key to; leave out for all projects.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
}

/// A new API key of an organization, with its secret.
#[uniffi::remote(Record)]
pub struct OrgApiKeyCreateResponse {
    /// Id of the API key, used to revoke it.
    pub id: i64,
    /// The key itself, shown only this once.
    pub key: Secret,
    /// Name given to the API key.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Id of the user who created the API key.
    pub created_by: String,
    /// Project the API key is limited to; absent for a key to all projects.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
}

/// An API key of an organization that was revoked.
#[uniffi::remote(Record)]
pub struct OrgApiKeyRevokeResponse {
    /// Id of the API key, used to revoke it.
    pub id: i64,
    /// Name given to the API key.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Id of the user who created the API key.
    pub created_by: String,
    /// Time the API key was last used; null before the first use.
    #[uniffi(default = None)]
    pub last_used_at: Option<Timestamp>,
    /// IP address the API key was last used from.
    pub last_used_from_addr: String,
    /// Whether the API key is revoked.
    pub revoked: bool,
    /// Project the API key is limited to; absent for a key to all projects.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
}

/// An API key of an organization, without its secret.
#[uniffi::remote(Record)]
pub struct OrgApiKeysListResponseItem {
    /// Id of the API key, used to revoke it.
    pub id: i64,
    /// Name given to the API key.
    pub name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// User who created the API key.
    pub created_by: ApiKeyCreatorData,
    /// Time the API key was last used; null before the first use.
    #[uniffi(default = None)]
    pub last_used_at: Option<Timestamp>,
    /// IP address the API key was last used from.
    pub last_used_from_addr: String,
    /// Project the API key is limited to; absent for a key to all projects.
    #[uniffi(default = None)]
    pub project_id: Option<String>,
}
