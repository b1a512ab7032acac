// Written by cargo xtask generate from api/. Do not edit.
//! Project Vpc Endpoints: calls.

use crate::generated_support::*;

/// Restricts a project to a VPC endpoint, with a label.
///
/// `arguments` stay yours.
///
/// Calls `assignProjectVpcEndpoint`
/// (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_vpc_endpoints_assign(client: *const neonapi_client, project_id: *const c_char, vpc_endpoint_id: *const c_char, arguments: Option<&neonapi_assign_project_vpc_endpoint_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("vpc_endpoint_id", vpc_endpoint_id)], Given::Required("arguments", arguments), |client, [project_id, vpc_endpoint_id], arguments| client.project_vpc_endpoints().assign(project_id, vpc_endpoint_id, arguments)) }
/// Lifts the restriction of a project to a VPC endpoint.
///
/// Calls `deleteProjectVpcEndpoint`
/// (`DELETE /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_vpc_endpoints_delete(client: *const neonapi_client, project_id: *const c_char, vpc_endpoint_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("vpc_endpoint_id", vpc_endpoint_id)], Given::<()>::Nothing, |client, [project_id, vpc_endpoint_id], _| client.project_vpc_endpoints().delete(project_id, vpc_endpoint_id)) }
/// Lists the VPC endpoints that a project is restricted to.
///
/// Sends nothing yet: `neonapi_vpc_endpoint_list_next` does. `out` is yours: free it with
/// `neonapi_vpc_endpoint_list_free`.
///
/// Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_vpc_endpoints_list(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_vpc_endpoint_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.project_vpc_endpoints().list(project_id)) }
