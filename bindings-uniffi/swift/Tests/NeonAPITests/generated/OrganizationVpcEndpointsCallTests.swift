// Written by cargo xtask generate from api/organization_vpc_endpoints.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OrganizationVpcEndpointsCallTests: CallTestCase {
  func testAssign() async throws {
    try await check("organization_vpc_endpoints.assign") {
      try await $0.organizationVpcEndpoints.assign(
        orgId: "sample-org-id",
        regionId: "sample region id/&?ü",
        vpcEndpointId: "sample vpc endpoint id/&?ü",
        AssignOrganizationVpcEndpoint(label: "sample label")
      )
    }
  }

  func testDelete() async throws {
    try await check("organization_vpc_endpoints.delete") {
      try await $0.organizationVpcEndpoints.delete(
        orgId: "sample-org-id",
        regionId: "sample region id/&?ü",
        vpcEndpointId: "sample vpc endpoint id/&?ü"
      )
    }
  }

  func testGet() async throws {
    try await check("organization_vpc_endpoints.get") {
      try await $0.organizationVpcEndpoints.get(
        orgId: "sample-org-id",
        regionId: "sample region id/&?ü",
        vpcEndpointId: "sample vpc endpoint id/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("organization_vpc_endpoints.list") {
      try await self.pageOf($0.organizationVpcEndpoints.list(orgId: "sample-org-id", regionId: "sample region id/&?ü"))
    }
  }

  func testListAllRegions() async throws {
    try await check("organization_vpc_endpoints.list_all_regions") {
      try await self.pageOf($0.organizationVpcEndpoints.listAllRegions(orgId: "sample-org-id"))
    }
  }
}
