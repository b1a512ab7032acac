// Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.

use crate::generated_support::*;

/// VPC endpoints that an organization allows.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationVpcEndpoints<'a>(pub(crate) &'a Client);

impl OrganizationVpcEndpoints<'_> {
    /// Assigns a VPC endpoint to an organization in a region, with a label.
    ///
    /// Calls `assignOrganizationVpcEndpoint`
    /// (`POST /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
    pub fn assign(
        &self,
        org_id: &str,
        region_id: &str,
        vpc_endpoint_id: &str,
        arguments: &AssignOrganizationVpcEndpoint,
    ) -> Result<()> {
        self.0.call_empty(
            &ASSIGN_ORGANIZATION_VPC_ENDPOINT,
            &[org_id, region_id, vpc_endpoint_id],
            arguments,
        )
    }

    /// Removes a VPC endpoint from an organization.
    ///
    /// Calls `deleteOrganizationVpcEndpoint`
    /// (`DELETE /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
    pub fn delete(&self, org_id: &str, region_id: &str, vpc_endpoint_id: &str) -> Result<()> {
        self.0.call_empty(
            &DELETE_ORGANIZATION_VPC_ENDPOINT,
            &[org_id, region_id, vpc_endpoint_id],
            &(),
        )
    }

    /// Fetches the state of a VPC endpoint and the projects restricted to it.
    ///
    /// Calls `getOrganizationVpcEndpointDetails`
    /// (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
    pub fn get(
        &self,
        org_id: &str,
        region_id: &str,
        vpc_endpoint_id: &str,
    ) -> Result<VpcEndpointDetails> {
        self.0.call(
            &GET_ORGANIZATION_VPC_ENDPOINT_DETAILS,
            &[org_id, region_id, vpc_endpoint_id],
            &(),
        )
    }

    /// Lists the VPC endpoints of an organization in one region.
    ///
    /// Calls `listOrganizationVpcEndpoints`
    /// (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).
    pub fn list(&self, org_id: &str, region_id: &str) -> List<VpcEndpointsResponse> {
        self.0.list(&LIST_ORGANIZATION_VPC_ENDPOINTS, &[org_id, region_id], &())
    }

    /// Lists the VPC endpoints of an organization in all regions.
    ///
    /// Calls `listOrganizationVpcEndpointsAllRegions`
    /// (`GET /organizations/{org_id}/vpc/vpc_endpoints`).
    pub fn list_all_regions(&self, org_id: &str) -> List<VpcEndpointsWithRegionResponse> {
        self.0.list(&LIST_ORGANIZATION_VPC_ENDPOINTS_ALL_REGIONS, &[org_id], &())
    }
}

operations! {
    ASSIGN_ORGANIZATION_VPC_ENDPOINT { id: "assignOrganizationVpcEndpoint",
        name: "organization_vpc_endpoints.assign", method: Method::Post,
        path: "/organizations/{org_id}/vpc/region/{region_id:text}/vpc_endpoints/{vpc_endpoint_id:text}",
        body: BodyKind::Required, required: &["label"] }
    DELETE_ORGANIZATION_VPC_ENDPOINT { id: "deleteOrganizationVpcEndpoint",
        name: "organization_vpc_endpoints.delete", method: Method::Delete,
        path: "/organizations/{org_id}/vpc/region/{region_id:text}/vpc_endpoints/{vpc_endpoint_id:text}" }
    GET_ORGANIZATION_VPC_ENDPOINT_DETAILS { id: "getOrganizationVpcEndpointDetails",
        name: "organization_vpc_endpoints.get",
        path: "/organizations/{org_id}/vpc/region/{region_id:text}/vpc_endpoints/{vpc_endpoint_id:text}",
        retry: RetryClass::Safe }
    LIST_ORGANIZATION_VPC_ENDPOINTS { id: "listOrganizationVpcEndpoints",
        name: "organization_vpc_endpoints.list",
        path: "/organizations/{org_id}/vpc/region/{region_id:text}/vpc_endpoints",
        retry: RetryClass::Safe }
    LIST_ORGANIZATION_VPC_ENDPOINTS_ALL_REGIONS { id: "listOrganizationVpcEndpointsAllRegions",
        name: "organization_vpc_endpoints.list_all_regions",
        path: "/organizations/{org_id}/vpc/vpc_endpoints", retry: RetryClass::Safe }
}

/// Arguments of `organization_vpc_endpoints.assign`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AssignOrganizationVpcEndpoint {
    /// Label that describes the VPC endpoint.
    pub label: String,
}

/// A VPC endpoint: a private way into Neon from a cloud network.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcEndpoint {
    /// Id of the VPC endpoint.
    pub vpc_endpoint_id: String,
    /// Label that describes the VPC endpoint.
    pub label: String,
}

/// A VPC endpoint with its state and use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcEndpointDetails {
    /// Id of the VPC endpoint.
    pub vpc_endpoint_id: String,
    /// Label that describes the VPC endpoint.
    pub label: String,
    /// State of the VPC endpoint, such as `new` or `accepted`.
    pub state: String,
    /// Number of projects restricted to this VPC endpoint.
    pub num_restricted_projects: i64,
    /// Some of the projects restricted to this VPC endpoint.
    pub example_restricted_projects: Vec<String>,
}

/// A VPC endpoint and its region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcEndpointWithRegion {
    /// Id of the VPC endpoint.
    pub vpc_endpoint_id: String,
    /// Label that describes the VPC endpoint.
    pub label: String,
    /// Region of the VPC endpoint, such as `aws-us-east-2`.
    pub region_id: String,
}

/// The answer with VPC endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcEndpointsResponse {
    /// VPC endpoints that are assigned.
    pub endpoints: Vec<VpcEndpoint>,
}

/// The answer with VPC endpoints of all regions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcEndpointsWithRegionResponse {
    /// VPC endpoints that are assigned, each with its region.
    pub endpoints: Vec<VpcEndpointWithRegion>,
}

records! {
    AssignOrganizationVpcEndpoint: label;
    VpcEndpoint: vpc_endpoint_id, label;
    VpcEndpointDetails: vpc_endpoint_id, label, state, num_restricted_projects,
    example_restricted_projects;
    VpcEndpointWithRegion: vpc_endpoint_id, label, region_id;
    VpcEndpointsResponse: endpoints;
    VpcEndpointsWithRegionResponse: endpoints;
}

page! { VpcEndpointsResponse: VpcEndpoint in endpoints }
page! { VpcEndpointsWithRegionResponse: VpcEndpointWithRegion in endpoints }
