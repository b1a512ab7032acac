// Written by cargo xtask generate from api/. Do not edit.
//! What `project_vpc_endpoints` takes and gives.

use crate::values::*;

/// Arguments of `project_vpc_endpoints.assign`.
#[uniffi::remote(Record)]
pub struct AssignProjectVpcEndpoint {
    /// Label that describes the VPC endpoint.
    pub label: String,
}
