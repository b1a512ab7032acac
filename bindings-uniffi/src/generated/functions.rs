// Written by cargo xtask generate from api/. Do not edit.
//! What `functions` takes and gives.

use crate::values::*;

/// Arguments of `functions.deploy`.
#[uniffi::remote(Record)]
pub struct DeployFunction {
    /// Code of the function, as the bytes of a zip file.
    #[uniffi(default = None)]
    pub zip: Option<Vec<u8>>,
    /// Runtime that the code needs.
    #[uniffi(default = None)]
    pub runtime: Option<FunctionDeployRequestRuntime>,
    /// Environment variables of the deployment, given as one string.
    #[uniffi(default = None)]
    pub environment: Option<SecretMap>,
}

/// Runtime that a function can be deployed to.
#[uniffi::remote(Enum)]
pub enum FunctionDeployRequestRuntime {
    /// `nodejs24`.
    Nodejs24,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Arguments of `functions.list`.
#[uniffi::remote(Record)]
pub struct ListFunctions {
    /// Cursor taken from the page before; leave it out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Functions per page, 1 to 1000.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// A page of functions.
#[uniffi::remote(Record)]
pub struct ListProjectBranchFunctionsResponse {
    /// Functions of the page.
    pub functions: Vec<NeonFunction>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// A function: code deployed to a branch and called at a URL.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub current_deployment: Option<NeonFunctionDeployment>,
    /// Deployment that is live; absent when there is none.
    #[uniffi(default = None)]
    pub active_deployment: Option<NeonFunctionDeployment>,
    /// Time it was created.
    pub created_at: Timestamp,
}

/// One deployment of a function.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub environment: Option<Vec<String>>,
    /// Why the deployment failed; absent when it has not.
    #[uniffi(default = None)]
    pub error: Option<String>,
}

/// How far a deployment has come; `completed` and `failed` end it.
#[uniffi::remote(Enum)]
pub enum NeonFunctionDeploymentStatus {
    /// `pending`.
    Pending,
    /// `building`.
    Building,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Arguments of `functions.update`.
#[uniffi::remote(Record)]
pub struct UpdateFunction {
    /// New name shown for the function, 1 to 256 characters, or null.
    pub name: Option<String>,
}
