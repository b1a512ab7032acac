// Written by cargo xtask generate from api/. Do not edit.
//! Organization Vpc Endpoints: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_assign_organization_vpc_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_assign_organization_vpc_endpoint_new() -> *mut neonapi_assign_organization_vpc_endpoint_owner { make(&["label"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_assign_organization_vpc_endpoint_free(endpoint: Option<Box<neonapi_assign_organization_vpc_endpoint_owner>>) { free(endpoint) }
/// Label that describes the VPC endpoint. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_assign_organization_vpc_endpoint_set_label(arguments: Option<&mut neonapi_assign_organization_vpc_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "label", value, |x| &mut x.label) }
