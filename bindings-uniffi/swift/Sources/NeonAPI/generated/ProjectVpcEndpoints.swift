// Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.
/// VPC endpoints that a project is restricted to.
public struct ProjectVpcEndpoints: Sendable {
  let client: Client

  /// Restricts a project to a VPC endpoint, with a label.
  ///
  /// Calls `assignProjectVpcEndpoint` (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
  public func assign(
    projectId: String, vpcEndpointId: String, _ arguments: AssignProjectVpcEndpoint,
    options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.projectVpcEndpointsAssign(
        projectId: projectId, vpcEndpointId: vpcEndpointId, arguments: arguments, call: $1
      )
    }
  }

  /// Lifts the restriction of a project to a VPC endpoint.
  ///
  /// Calls `deleteProjectVpcEndpoint` (`DELETE /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
  public func delete(projectId: String, vpcEndpointId: String, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) {
      try $0.projectVpcEndpointsDelete(projectId: projectId, vpcEndpointId: vpcEndpointId, call: $1)
    }
  }

  /// Lists the VPC endpoints that a project is restricted to.
  ///
  /// Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).
  public func list(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<VpcEndpoint, VpcEndpointsResponse> {
    Listing(client, options, items: { $0.endpoints }, page: { if case .projectVpcEndpointsList(let page) = $0 { page } else { nil } }) {
      try $0.projectVpcEndpointsList(projectId: projectId, call: $1)
    }
  }
}
