// Written by cargo xtask generate from api/. Do not edit.
//! What `project_jwks` takes and gives.

use crate::values::*;

/// Arguments of `project_jwks.add`.
#[uniffi::remote(Record)]
pub struct AddProjectJwks {
    /// URL that serves the key set.
    pub jwks_url: String,
    /// Name of the service that issues the tokens.
    pub provider_name: String,
    /// Branch the JWKS URL applies to.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Audience that tokens must name in their `aud` claim.
    #[uniffi(default = None)]
    pub jwt_audience: Option<String>,
    /// Roles the JWKS URL is meant for. Deprecated.
    #[uniffi(default = None)]
    pub role_names: Option<Vec<String>>,
    /// If true, no roles are created along with the JWKS URL.
    #[uniffi(default = None)]
    pub skip_role_creation: Option<bool>,
}

/// A JWKS URL registered with a project.
#[uniffi::remote(Record)]
pub struct Jwks {
    /// Id of the JWKS entry.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Branch the JWKS URL applies to.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// URL that serves the key set.
    pub jwks_url: String,
    /// Name of the service that issues the tokens.
    pub provider_name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Audience that tokens must name in their `aud` claim.
    #[uniffi(default = None)]
    pub jwt_audience: Option<String>,
    /// Roles the JWKS URL is meant for.
    #[uniffi(default = None)]
    pub role_names: Option<Vec<String>>,
}

/// A new JWKS entry and the background work for it.
#[uniffi::remote(Record)]
pub struct JwksCreationOperation {
    /// The JWKS entry that was added.
    pub jwks: Jwks,
    /// Background work that was started; may be empty.
    pub operations: Vec<Operation>,
}

/// The answer with the JWKS entries of a project.
#[uniffi::remote(Record)]
pub struct ProjectJwksResponse {
    /// JWKS entries of the project.
    pub jwks: Vec<Jwks>,
}
