// Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ProjectVpcEndpointsCallTests: CallTestCase {
  func testAssign() async throws {
    try await check("project_vpc_endpoints.assign") {
      try await $0.projectVpcEndpoints.assign(
        projectId: "sample-project-id",
        vpcEndpointId: "sample vpc endpoint id/&?ü",
        AssignProjectVpcEndpoint(label: "sample label")
      )
    }
  }

  func testDelete() async throws {
    try await check("project_vpc_endpoints.delete") {
      try await $0.projectVpcEndpoints.delete(
        projectId: "sample-project-id",
        vpcEndpointId: "sample vpc endpoint id/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("project_vpc_endpoints.list") {
      try await self.pageOf($0.projectVpcEndpoints.list(projectId: "sample-project-id"))
    }
  }
}
