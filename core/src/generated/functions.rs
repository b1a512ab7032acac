// Written by cargo xtask generate from api/functions.yaml. Do not edit.

use crate::generated_support::*;

use super::CursorPagination;

/// Functions deployed to a branch.
#[derive(Clone, Copy, Debug)]
pub struct Functions<'a>(pub(crate) &'a Client);

impl Functions<'_> {
    /// Deletes a function of a branch.
    ///
    /// Calls `deleteProjectBranchFunction`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
    pub fn delete(&self, project_id: &str, branch_id: &str, slug: &str) -> Result<()> {
        self.0.call_empty(&DELETE_PROJECT_BRANCH_FUNCTION, &[project_id, branch_id, slug], &())
    }

    /// Deploys code to a function of a branch.
    ///
    /// A second call makes another deployment, so when an answer is lost look at the function
    /// before trying again. The answer may come before the deployment is `completed` or `failed`;
    /// get the function to follow it. No other call creates functions.
    ///
    /// Calls `createProjectBranchFunctionDeployment`
    /// (`POST /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.
    pub fn deploy(
        &self,
        project_id: &str,
        branch_id: &str,
        slug: &str,
        arguments: &DeployFunction,
    ) -> Result<NeonFunctionDeployment> {
        self.0.call_multipart(
            &CREATE_PROJECT_BRANCH_FUNCTION_DEPLOYMENT,
            &[project_id, branch_id, slug],
            arguments,
            "zip",
            arguments.zip.as_deref(),
        )
    }

    /// Gets one function of a branch, with its deployments.
    ///
    /// Calls `getProjectBranchFunction`
    /// (`GET /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
    pub fn get(&self, project_id: &str, branch_id: &str, slug: &str) -> Result<NeonFunction> {
        self.0.call(&GET_PROJECT_BRANCH_FUNCTION, &[project_id, branch_id, slug], &())
    }

    /// Lists the functions of a branch.
    ///
    /// Calls `listProjectBranchFunctions`
    /// (`GET /projects/{project_id}/branches/{branch_id}/functions`). Beta.
    pub fn list(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &ListFunctions,
    ) -> List<ListProjectBranchFunctionsResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_FUNCTIONS, &[project_id, branch_id], arguments)
    }

    /// Changes the display name of a function.
    ///
    /// Calls `updateProjectBranchFunction`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        slug: &str,
        arguments: &UpdateFunction,
    ) -> Result<NeonFunction> {
        self.0.call(&UPDATE_PROJECT_BRANCH_FUNCTION, &[project_id, branch_id, slug], arguments)
    }
}

operations! {
    DELETE_PROJECT_BRANCH_FUNCTION { id: "deleteProjectBranchFunction",
        name: "functions.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/functions/{slug}" }
    CREATE_PROJECT_BRANCH_FUNCTION_DEPLOYMENT { id: "createProjectBranchFunctionDeployment",
        name: "functions.deploy", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments",
        body: BodyKind::Multipart, unwrap: Some("deployment") }
    GET_PROJECT_BRANCH_FUNCTION { id: "getProjectBranchFunction", name: "functions.get",
        path: "/projects/{project_id}/branches/{branch_id}/functions/{slug}",
        retry: RetryClass::Safe, unwrap: Some("function") }
    LIST_PROJECT_BRANCH_FUNCTIONS { id: "listProjectBranchFunctions", name: "functions.list",
        path: "/projects/{project_id}/branches/{branch_id}/functions", retry: RetryClass::Safe,
        query: &["cursor", "limit"] }
    UPDATE_PROJECT_BRANCH_FUNCTION { id: "updateProjectBranchFunction",
        name: "functions.update", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/functions/{slug}",
        body: BodyKind::Required, unwrap: Some("function") }
}

/// Arguments of `functions.deploy`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeployFunction {
    /// Code of the function, as the bytes of a zip file.
    #[serde(skip)]
    pub zip: Option<Vec<u8>>,
    /// Runtime that the code needs.
    pub runtime: Option<FunctionDeployRequestRuntime>,
    /// Environment variables of the deployment, given as one string.
    pub environment: Option<BTreeMap<String, Secret>>,
}

open_enum! {
    /// Runtime that a function can be deployed to.
    pub enum FunctionDeployRequestRuntime {
        Nodejs24 = "nodejs24",
    }
}

/// Arguments of `functions.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListFunctions {
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Functions per page, 1 to 1000.
    pub limit: Option<i64>,
}

/// A page of functions.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectBranchFunctionsResponse {
    /// Functions of the page.
    pub functions: Vec<NeonFunction>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// A function: code deployed to a branch and called at a URL.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonFunction {
    /// Id of the function.
    pub id: String,
    /// Short name that addresses the function within its branch.
    pub slug: String,
    /// Name shown for the function to people.
    pub name: String,
    /// URL at which the function is called.
    pub invocation_url: String,
    /// Deployment the function is at now, whatever its status; absent when there is none.
    pub current_deployment: Option<NeonFunctionDeployment>,
    /// Deployment that is live; absent when there is none.
    pub active_deployment: Option<NeonFunctionDeployment>,
    /// Time it was created.
    pub created_at: Timestamp,
}

/// One deployment of a function.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonFunctionDeployment {
    /// Number of the deployment.
    pub id: i32,
    /// How far the deployment has come.
    pub status: NeonFunctionDeploymentStatus,
    /// Memory of the deployment, in MiB.
    pub memory_mib: i32,
    /// Runtime that the code runs on.
    pub runtime: String,
    /// Time it was created.
    pub created_at: Timestamp,
    /// Environment variables of the deployment, as a list of strings.
    pub environment: Option<Vec<String>>,
    /// Why the deployment failed; absent when it has not.
    pub error: Option<String>,
}

open_enum! {
    /// How far a deployment has come; `completed` and `failed` end it.
    pub enum NeonFunctionDeploymentStatus {
        Pending = "pending", Building = "building", Completed = "completed", Failed = "failed",
    }
}

/// Arguments of `functions.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateFunction {
    /// New name shown for the function, 1 to 256 characters, or null.
    #[serialize_always]
    pub name: Option<String>,
}

records! {
    DeployFunction: runtime, environment;
    ListFunctions: cursor, limit;
    ListProjectBranchFunctionsResponse: functions, pagination;
    NeonFunction: id, slug, name, invocation_url, current_deployment, active_deployment,
    created_at;
    NeonFunctionDeployment: id, status, memory_mib, runtime, created_at, environment, error;
    UpdateFunction: name;
}

page! { ListProjectBranchFunctionsResponse: NeonFunction in functions, cursor pagination.next }
