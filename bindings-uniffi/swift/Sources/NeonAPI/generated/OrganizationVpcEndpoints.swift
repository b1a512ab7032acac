// Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.
/// VPC endpoints that an organization allows.
public struct OrganizationVpcEndpoints: Sendable {
  let client: Client

  /// Assigns a VPC endpoint to an organization in a region, with a label.
  ///
  /// Calls `assignOrganizationVpcEndpoint`
  /// (`POST /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
  public func assign(
    orgId: String, regionId: String, vpcEndpointId: String, _ arguments: AssignOrganizationVpcEndpoint,
    options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.organizationVpcEndpointsAssign(
        orgId: orgId, regionId: regionId, vpcEndpointId: vpcEndpointId, arguments: arguments, call: $1
      )
    }
  }

  /// Removes a VPC endpoint from an organization.
  ///
  /// Calls `deleteOrganizationVpcEndpoint`
  /// (`DELETE /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
  public func delete(
    orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.organizationVpcEndpointsDelete(orgId: orgId, regionId: regionId, vpcEndpointId: vpcEndpointId, call: $1)
    }
  }

  /// Fetches the state of a VPC endpoint and the projects restricted to it.
  ///
  /// Calls `getOrganizationVpcEndpointDetails`
  /// (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
  public func get(
    orgId: String, regionId: String, vpcEndpointId: String, options: CallOptions = CallOptions()
  ) async throws -> VpcEndpointDetails {
    try await client.run(options) {
      try $0.organizationVpcEndpointsGet(orgId: orgId, regionId: regionId, vpcEndpointId: vpcEndpointId, call: $1)
    }
  }

  /// Lists the VPC endpoints of an organization in one region.
  ///
  /// Calls `listOrganizationVpcEndpoints` (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).
  public func list(
    orgId: String, regionId: String, options: CallOptions = CallOptions()
  ) -> Listing<VpcEndpoint, VpcEndpointsResponse> {
    Listing(client, options, items: { $0.endpoints }, page: { if case .organizationVpcEndpointsList(let page) = $0 { page } else { nil } }) {
      try $0.organizationVpcEndpointsList(orgId: orgId, regionId: regionId, call: $1)
    }
  }

  /// Lists the VPC endpoints of an organization in all regions.
  ///
  /// Calls `listOrganizationVpcEndpointsAllRegions` (`GET /organizations/{org_id}/vpc/vpc_endpoints`).
  public func listAllRegions(
    orgId: String, options: CallOptions = CallOptions()
  ) -> Listing<VpcEndpointWithRegion, VpcEndpointsWithRegionResponse> {
    Listing(client, options, items: { $0.endpoints }, page: { if case .organizationVpcEndpointsListAllRegions(let page) = $0 { page } else { nil } }) {
      try $0.organizationVpcEndpointsListAllRegions(orgId: orgId, call: $1)
    }
  }
}
