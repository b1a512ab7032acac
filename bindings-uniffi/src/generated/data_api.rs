// Written by cargo xtask generate from api/. Do not edit.
//! What `data_api` takes and gives.

use crate::values::*;

/// Arguments of `data_api.create`.
#[uniffi::remote(Record)]
pub struct CreateDataApi {
    /// Who issues the tokens that callers send.
    #[uniffi(default = None)]
    pub auth_provider: Option<DataApiCreateRequestAuthProvider>,
    /// URL of the public keys that callers' tokens are checked with.
    #[uniffi(default = None)]
    pub jwks_url: Option<String>,
    /// Name of the external authentication provider.
    #[uniffi(default = None)]
    pub provider_name: Option<String>,
    /// Audience that callers' tokens must be meant for.
    #[uniffi(default = None)]
    pub jwt_audience: Option<String>,
    /// Whether to grant default privileges to the roles that callers get.
    #[uniffi(default = None)]
    pub add_default_grants: Option<bool>,
    /// Whether to leave out the setup of the authentication schema.
    #[uniffi(default = None)]
    pub skip_auth_schema: Option<bool>,
    /// Whether callers may use aggregate functions; the server default is true.
    #[uniffi(default = None)]
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    #[uniffi(default = None)]
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    #[uniffi(default = None)]
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    #[uniffi(default = None)]
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    #[uniffi(default = None)]
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    #[uniffi(default = None)]
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    #[uniffi(default = None)]
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    #[uniffi(default = None)]
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    #[uniffi(default = None)]
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    #[uniffi(default = None)]
    pub server_timing_enabled: Option<bool>,
}

/// Who issues tokens for the Data API: Neon Auth or an external provider.
#[uniffi::remote(Enum)]
pub enum DataApiCreateRequestAuthProvider {
    /// `neon_auth`.
    NeonAuth,
    /// `external`.
    External,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The Data API of a database: an HTTP interface to its tables.
#[uniffi::remote(Record)]
pub struct DataApiResponse {
    /// URL at which the Data API answers.
    pub url: String,
    /// State of the Data API, as text.
    pub status: String,
    /// Settings of the Data API.
    #[uniffi(default = None)]
    pub settings: Option<DataApiSettings>,
    /// Schemas of the database that the Data API may expose; may be null.
    #[uniffi(default = None)]
    pub available_schemas: Option<Vec<String>>,
}

/// Settings of the Data API of a database.
#[uniffi::remote(Record)]
pub struct DataApiSettings {
    /// Whether callers may use aggregate functions; the server default is true.
    #[uniffi(default = None)]
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    #[uniffi(default = None)]
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    #[uniffi(default = None)]
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    #[uniffi(default = None)]
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    #[uniffi(default = None)]
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    #[uniffi(default = None)]
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    #[uniffi(default = None)]
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    #[uniffi(default = None)]
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    #[uniffi(default = None)]
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    #[uniffi(default = None)]
    pub server_timing_enabled: Option<bool>,
}

/// Arguments of `data_api.update`.
#[uniffi::remote(Record)]
pub struct UpdateDataApi {
    /// Whether callers may use aggregate functions; the server default is true.
    #[uniffi(default = None)]
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    #[uniffi(default = None)]
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    #[uniffi(default = None)]
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    #[uniffi(default = None)]
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    #[uniffi(default = None)]
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    #[uniffi(default = None)]
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    #[uniffi(default = None)]
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    #[uniffi(default = None)]
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    #[uniffi(default = None)]
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    #[uniffi(default = None)]
    pub server_timing_enabled: Option<bool>,
}
