// Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.

use crate::generated_support::*;

use super::ApiKeyCreatorData;

/// API keys of an organization, whole or for one project.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApiKeys<'a>(pub(crate) &'a Client);

impl OrganizationApiKeys<'_> {
    /// Creates an API key of an organization, for all its projects or for one.
    ///
    /// The key is shown only in this answer and never expires. With `project_id` it is limited to
    /// that project; check `project_id` of the answer. Only admins of the organization can create
    /// such keys. Neon allows 10 calls per second.
    ///
    /// Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).
    pub fn create(
        &self,
        org_id: &str,
        arguments: &CreateOrganizationApiKey,
    ) -> Result<OrgApiKeyCreateResponse> {
        self.0.call(&CREATE_ORG_API_KEY, &[org_id], arguments)
    }

    /// Lists the API keys of an organization, without the keys themselves.
    ///
    /// Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).
    pub fn list(&self, org_id: &str) -> List<Vec<OrgApiKeysListResponseItem>> {
        self.0.list(&LIST_ORG_API_KEYS, &[org_id], &())
    }

    /// Revokes an API key of an organization.
    ///
    /// The key stops working at once.
    ///
    /// Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).
    pub fn revoke(&self, org_id: &str, key_id: i64) -> Result<OrgApiKeyRevokeResponse> {
        self.0.call(&REVOKE_ORG_API_KEY, &[org_id, &key_id.to_string()], &())
    }
}

operations! {
    CREATE_ORG_API_KEY { id: "createOrgApiKey", name: "organization_api_keys.create",
        method: Method::Post, path: "/organizations/{org_id}/api_keys",
        limit: SharedLimit::OrgApiKeys, body: BodyKind::Required, required: &["key_name"] }
    LIST_ORG_API_KEYS { id: "listOrgApiKeys", name: "organization_api_keys.list",
        path: "/organizations/{org_id}/api_keys", retry: RetryClass::Safe }
    REVOKE_ORG_API_KEY { id: "revokeOrgApiKey", name: "organization_api_keys.revoke",
        method: Method::Delete, path: "/organizations/{org_id}/api_keys/{key_id}" }
}

/// Arguments of `organization_api_keys.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateOrganizationApiKey {
    /// Name to give to the API key, at most 64 characters.
    pub key_name: String,
    /// Project to limit the API key to; leave out for all projects.
    pub project_id: Option<String>,
}

/// A new API key of an organization, with its secret.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub project_id: Option<String>,
}

/// An API key of an organization that was revoked.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub last_used_at: Option<Timestamp>,
    /// IP address the API key was last used from.
    pub last_used_from_addr: String,
    /// Whether the API key is revoked.
    pub revoked: bool,
    /// Project the API key is limited to; absent for a key to all projects.
    pub project_id: Option<String>,
}

/// An API key of an organization, without its secret.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub last_used_at: Option<Timestamp>,
    /// IP address the API key was last used from.
    pub last_used_from_addr: String,
    /// Project the API key is limited to; absent for a key to all projects.
    pub project_id: Option<String>,
}

records! {
    CreateOrganizationApiKey: key_name, project_id;
    OrgApiKeyCreateResponse: id, key, name, created_at, created_by, project_id;
    OrgApiKeyRevokeResponse: id, name, created_at, created_by, last_used_at,
    last_used_from_addr, revoked, project_id;
    OrgApiKeysListResponseItem: id, name, created_at, created_by, last_used_at,
    last_used_from_addr, project_id;
}
