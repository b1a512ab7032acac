// Written by cargo xtask generate from api/. Do not edit.
//! What `organization_vpc_endpoints` takes and gives.

use crate::values::*;

/// Arguments of `organization_vpc_endpoints.assign`.
#[uniffi::remote(Record)]
pub struct AssignOrganizationVpcEndpoint {
    /// Label that describes the VPC endpoint.
    pub label: String,
}

/// A VPC endpoint: a private way into Neon from a cloud network.
#[uniffi::remote(Record)]
pub struct VpcEndpoint {
    /// Id of the VPC endpoint.
    pub vpc_endpoint_id: String,
    /// Label that describes the VPC endpoint.
    pub label: String,
}

/// A VPC endpoint with its state and use.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct VpcEndpointWithRegion {
    /// Id of the VPC endpoint.
    pub vpc_endpoint_id: String,
    /// Label that describes the VPC endpoint.
    pub label: String,
    /// Region of the VPC endpoint, such as `aws-us-east-2`.
    pub region_id: String,
}

/// The answer with VPC endpoints.
#[uniffi::remote(Record)]
pub struct VpcEndpointsResponse {
    /// VPC endpoints that are assigned.
    pub endpoints: Vec<VpcEndpoint>,
}

/// The answer with VPC endpoints of all regions.
#[uniffi::remote(Record)]
pub struct VpcEndpointsWithRegionResponse {
    /// VPC endpoints that are assigned, each with its region.
    pub endpoints: Vec<VpcEndpointWithRegion>,
}
