//! Addresses of the keys that verify the tokens of a project's clients.

use serde::Serialize;

use crate::clock::Stamp;

/// A JWKS entry as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Jwks {
    pub(crate) id: String,
    pub(crate) project_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) branch_id: Option<String>,
    pub(crate) jwks_url: String,
    pub(crate) provider_name: String,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) jwt_audience: Option<String>,
    pub(crate) role_names: Vec<String>,
}
