// Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.

use crate::generated_support::*;

use super::Operation;

/// Key sets (JWKS) whose tokens a project accepts.
#[derive(Clone, Copy, Debug)]
pub struct ProjectJwks<'a>(pub(crate) &'a Client);

impl ProjectJwks<'_> {
    /// Adds a JWKS URL, whose keys verify the tokens that clients log in with.
    ///
    /// Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`).
    pub fn add(
        &self,
        project_id: &str,
        arguments: &AddProjectJwks,
    ) -> Result<JwksCreationOperation> {
        self.0.call_work(&ADD_PROJECT_JWKS, &[project_id], arguments)
    }

    /// Removes a JWKS URL from a project.
    ///
    /// Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).
    pub fn delete(&self, project_id: &str, jwks_id: &str) -> Result<Jwks> {
        self.0.call(&DELETE_PROJECT_JWKS, &[project_id, jwks_id], &())
    }

    /// Lists the JWKS URLs that a project accepts for signed tokens.
    ///
    /// Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).
    pub fn list(&self, project_id: &str) -> List<ProjectJwksResponse> {
        self.0.list(&GET_PROJECT_JWKS, &[project_id], &())
    }
}

operations! {
    ADD_PROJECT_JWKS { id: "addProjectJwks", name: "project_jwks.add", method: Method::Post,
        path: "/projects/{project_id}/jwks", work: Work::Creation, body: BodyKind::Required,
        required: &["jwks_url", "provider_name"] }
    DELETE_PROJECT_JWKS { id: "deleteProjectJwks", name: "project_jwks.delete",
        method: Method::Delete, path: "/projects/{project_id}/jwks/{jwks_id:text}" }
    GET_PROJECT_JWKS { id: "getProjectJwks", name: "project_jwks.list",
        path: "/projects/{project_id}/jwks", retry: RetryClass::Safe }
}

/// Arguments of `project_jwks.add`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddProjectJwks {
    /// URL that serves the key set.
    pub jwks_url: String,
    /// Name of the service that issues the tokens.
    pub provider_name: String,
    /// Branch the JWKS URL applies to.
    pub branch_id: Option<String>,
    /// Audience that tokens must name in their `aud` claim.
    pub jwt_audience: Option<String>,
    /// Roles the JWKS URL is meant for. Deprecated.
    pub role_names: Option<Vec<String>>,
    /// If true, no roles are created along with the JWKS URL.
    pub skip_role_creation: Option<bool>,
}

/// A JWKS URL registered with a project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Jwks {
    /// Id of the JWKS entry.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Branch the JWKS URL applies to.
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
    pub jwt_audience: Option<String>,
    /// Roles the JWKS URL is meant for.
    pub role_names: Option<Vec<String>>,
}

/// A new JWKS entry and the background work for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JwksCreationOperation {
    /// The JWKS entry that was added.
    pub jwks: Jwks,
    /// Background work that was started; may be empty.
    pub operations: Vec<Operation>,
}

/// The answer with the JWKS entries of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectJwksResponse {
    /// JWKS entries of the project.
    pub jwks: Vec<Jwks>,
}

records! {
    AddProjectJwks: jwks_url, provider_name, branch_id, jwt_audience, role_names,
    skip_role_creation;
    Jwks: id, project_id, branch_id, jwks_url, provider_name, created_at, updated_at,
    jwt_audience, role_names;
    JwksCreationOperation: jwks, operations;
    ProjectJwksResponse: jwks;
}

starts_work! {
    JwksCreationOperation
}

page! { ProjectJwksResponse: Jwks in jwks }
