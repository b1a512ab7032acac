// Written by cargo xtask generate from api/data_api.yaml. Do not edit.

use crate::generated_support::*;

/// The Data API: HTTP access to a database.
#[derive(Clone, Copy, Debug)]
pub struct DataApi<'a>(pub(crate) &'a Client);

impl DataApi<'_> {
    /// Sets up the Data API, an HTTP interface to the tables, for a database of a branch.
    ///
    /// Calls `createProjectBranchDataApi`
    /// (`POST /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        database_name: &str,
        arguments: &CreateDataApi,
    ) -> Result<String> {
        self.0.call(
            &CREATE_PROJECT_BRANCH_DATA_API,
            &[project_id, branch_id, database_name],
            arguments,
        )
    }

    /// Removes the Data API from a database of a branch.
    ///
    /// Calls `deleteProjectBranchDataApi`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
    pub fn delete(&self, project_id: &str, branch_id: &str, database_name: &str) -> Result<()> {
        self.0.call_empty(
            &DELETE_PROJECT_BRANCH_DATA_API,
            &[project_id, branch_id, database_name],
            &(),
        )
    }

    /// Gets the URL, status and settings of the Data API of a database.
    ///
    /// Calls `getProjectBranchDataApi`
    /// (`GET /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
    pub fn get(
        &self,
        project_id: &str,
        branch_id: &str,
        database_name: &str,
    ) -> Result<DataApiResponse> {
        self.0.call(&GET_PROJECT_BRANCH_DATA_API, &[project_id, branch_id, database_name], &())
    }

    /// Changes the settings of the Data API of a database.
    ///
    /// Calls `updateProjectBranchDataApi`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        database_name: &str,
        arguments: &UpdateDataApi,
    ) -> Result<()> {
        self.0.call_empty(
            &UPDATE_PROJECT_BRANCH_DATA_API,
            &[project_id, branch_id, database_name],
            arguments,
        )
    }
}

operations! {
    CREATE_PROJECT_BRANCH_DATA_API { id: "createProjectBranchDataApi", name: "data_api.create",
        method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name:text}",
        body: BodyKind::Optional, nested: &[("settings?", &["db_aggregates_enabled", "db_anon_role",
        "db_extra_search_path", "db_max_rows", "db_schemas", "jwt_role_claim_key",
        "jwt_cache_max_lifetime", "openapi_mode", "server_cors_allowed_origins",
        "server_timing_enabled"])], unwrap: Some("url") }
    DELETE_PROJECT_BRANCH_DATA_API { id: "deleteProjectBranchDataApi", name: "data_api.delete",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name:text}" }
    GET_PROJECT_BRANCH_DATA_API { id: "getProjectBranchDataApi", name: "data_api.get",
        path: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name:text}",
        retry: RetryClass::Safe }
    UPDATE_PROJECT_BRANCH_DATA_API { id: "updateProjectBranchDataApi", name: "data_api.update",
        method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name:text}",
        body: BodyKind::Optional, nested: &[("settings?", &["db_aggregates_enabled", "db_anon_role",
        "db_extra_search_path", "db_max_rows", "db_schemas", "jwt_role_claim_key",
        "jwt_cache_max_lifetime", "openapi_mode", "server_cors_allowed_origins",
        "server_timing_enabled"])] }
}

/// Arguments of `data_api.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateDataApi {
    /// Who issues the tokens that callers send.
    pub auth_provider: Option<DataApiCreateRequestAuthProvider>,
    /// URL of the public keys that callers' tokens are checked with.
    pub jwks_url: Option<String>,
    /// Name of the external authentication provider.
    pub provider_name: Option<String>,
    /// Audience that callers' tokens must be meant for.
    pub jwt_audience: Option<String>,
    /// Whether to grant default privileges to the roles that callers get.
    pub add_default_grants: Option<bool>,
    /// Whether to leave out the setup of the authentication schema.
    pub skip_auth_schema: Option<bool>,
    /// Whether callers may use aggregate functions; the server default is true.
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    pub server_timing_enabled: Option<bool>,
}

open_enum! {
    /// Who issues tokens for the Data API: Neon Auth or an external provider.
    pub enum DataApiCreateRequestAuthProvider {
        NeonAuth = "neon_auth", External = "external",
    }
}

/// The Data API of a database: an HTTP interface to its tables.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataApiResponse {
    /// URL at which the Data API answers.
    pub url: String,
    /// State of the Data API, as text.
    pub status: String,
    /// Settings of the Data API.
    pub settings: Option<DataApiSettings>,
    /// Schemas of the database that the Data API may expose; may be null.
    pub available_schemas: Option<Vec<String>>,
}

/// Settings of the Data API of a database.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataApiSettings {
    /// Whether callers may use aggregate functions; the server default is true.
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    pub server_timing_enabled: Option<bool>,
}

/// Arguments of `data_api.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateDataApi {
    /// Whether callers may use aggregate functions; the server default is true.
    pub db_aggregates_enabled: Option<bool>,
    /// Role for callers without a token; the server default is `anonymous`.
    pub db_anon_role: Option<String>,
    /// Further schemas to put on the search path.
    pub db_extra_search_path: Option<String>,
    /// Most rows that one answer may hold.
    pub db_max_rows: Option<i64>,
    /// Schemas that the Data API exposes.
    pub db_schemas: Option<Vec<String>>,
    /// Path in the token to the claim with the role; the server default is `.role`.
    pub jwt_role_claim_key: Option<String>,
    /// Longest time a checked token is remembered, in seconds.
    pub jwt_cache_max_lifetime: Option<i64>,
    /// How an OpenAPI description is offered; the server default is `disabled`.
    pub openapi_mode: Option<String>,
    /// Origins that browsers may call from (CORS).
    pub server_cors_allowed_origins: Option<String>,
    /// Whether answers carry a `Server-Timing` header.
    pub server_timing_enabled: Option<bool>,
}

records! {
    CreateDataApi: auth_provider, jwks_url, provider_name, jwt_audience, add_default_grants,
    skip_auth_schema, db_aggregates_enabled, db_anon_role, db_extra_search_path, db_max_rows,
    db_schemas, jwt_role_claim_key, jwt_cache_max_lifetime, openapi_mode,
    server_cors_allowed_origins, server_timing_enabled;
    DataApiResponse: url, status, settings, available_schemas;
    DataApiSettings: db_aggregates_enabled, db_anon_role, db_extra_search_path, db_max_rows,
    db_schemas, jwt_role_claim_key, jwt_cache_max_lifetime, openapi_mode,
    server_cors_allowed_origins, server_timing_enabled;
    UpdateDataApi: db_aggregates_enabled, db_anon_role, db_extra_search_path, db_max_rows,
    db_schemas, jwt_role_claim_key, jwt_cache_max_lifetime, openapi_mode,
    server_cors_allowed_origins, server_timing_enabled;
}
