// Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ProjectJwksCallTests: CallTestCase {
  func testAdd() async throws {
    try await check("project_jwks.add") {
      try await $0.projectJwks.add(
        projectId: "sample-project-id",
        AddProjectJwks(
          jwksUrl: "sample jwks_url",
          providerName: "sample provider_name",
          branchId: "sample-branch-id",
          jwtAudience: "sample jwt_audience",
          roleNames: ["sample role_names"],
          skipRoleCreation: true
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("project_jwks.delete") {
      try await $0.projectJwks.delete(projectId: "sample-project-id", jwksId: "sample jwks id/&?ü")
    }
  }

  func testList() async throws {
    try await check("project_jwks.list") {
      try await self.pageOf($0.projectJwks.list(projectId: "sample-project-id"))
    }
  }
}
