// Written by cargo xtask generate from api/project_members.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ProjectMembersCallTests: CallTestCase {
  func testList() async throws {
    try await check("project_members.list") {
      try await self.pageOf($0.projectMembers.list(
        projectId: "sample-project-id",
        ListProjectMembers(cursor: "sample cursor/&?ü", limit: 59)
      ))
    }
  }

  func testRemoveRole() async throws {
    try await check("project_members.remove_role") {
      try await $0.projectMembers.removeRole(
        projectId: "sample-project-id",
        memberId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        RemoveProjectMemberRole(confirmSelfLockout: true)
      )
    }
  }

  func testSetRole() async throws {
    try await check("project_members.set_role") {
      try await $0.projectMembers.setRole(
        projectId: "sample-project-id",
        memberId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        SetProjectMemberRole(role: .viewer, confirmSelfDemotion: true)
      )
    }
  }
}
