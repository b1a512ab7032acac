// Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.

use crate::generated_support::*;

use super::VpcEndpointsResponse;

/// VPC endpoints that a project is restricted to.
#[derive(Clone, Copy, Debug)]
pub struct ProjectVpcEndpoints<'a>(pub(crate) &'a Client);

impl ProjectVpcEndpoints<'_> {
    /// Restricts a project to a VPC endpoint, with a label.
    ///
    /// Calls `assignProjectVpcEndpoint`
    /// (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
    pub fn assign(
        &self,
        project_id: &str,
        vpc_endpoint_id: &str,
        arguments: &AssignProjectVpcEndpoint,
    ) -> Result<()> {
        self.0.call_empty(&ASSIGN_PROJECT_VPC_ENDPOINT, &[project_id, vpc_endpoint_id], arguments)
    }

    /// Lifts the restriction of a project to a VPC endpoint.
    ///
    /// Calls `deleteProjectVpcEndpoint`
    /// (`DELETE /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
    pub fn delete(&self, project_id: &str, vpc_endpoint_id: &str) -> Result<()> {
        self.0.call_empty(&DELETE_PROJECT_VPC_ENDPOINT, &[project_id, vpc_endpoint_id], &())
    }

    /// Lists the VPC endpoints that a project is restricted to.
    ///
    /// Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).
    pub fn list(&self, project_id: &str) -> List<VpcEndpointsResponse> {
        self.0.list(&LIST_PROJECT_VPC_ENDPOINTS, &[project_id], &())
    }
}

operations! {
    ASSIGN_PROJECT_VPC_ENDPOINT { id: "assignProjectVpcEndpoint",
        name: "project_vpc_endpoints.assign", method: Method::Post,
        path: "/projects/{project_id}/vpc_endpoints/{vpc_endpoint_id:text}",
        body: BodyKind::Required, required: &["label"] }
    DELETE_PROJECT_VPC_ENDPOINT { id: "deleteProjectVpcEndpoint",
        name: "project_vpc_endpoints.delete", method: Method::Delete,
        path: "/projects/{project_id}/vpc_endpoints/{vpc_endpoint_id:text}" }
    LIST_PROJECT_VPC_ENDPOINTS { id: "listProjectVpcEndpoints",
        name: "project_vpc_endpoints.list", path: "/projects/{project_id}/vpc_endpoints",
        retry: RetryClass::Safe }
}

/// Arguments of `project_vpc_endpoints.assign`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AssignProjectVpcEndpoint {
    /// Label that describes the VPC endpoint.
    pub label: String,
}

records! {
    AssignProjectVpcEndpoint: label;
}
