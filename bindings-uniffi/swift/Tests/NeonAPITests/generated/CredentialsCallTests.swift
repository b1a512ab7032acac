// Written by cargo xtask generate from api/credentials.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class CredentialsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("credentials.create") {
      try await $0.credentials.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateCredential(scopes: [.storageRead], principalType: .user, name: "sample name")
      )
    }
  }

  func testList() async throws {
    try await check("credentials.list") {
      try await self.pageOf($0.credentials.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testReveal() async throws {
    try await check("credentials.reveal") {
      try await $0.credentials.reveal(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        tokenId: "sample token id/&?ü"
      )
    }
  }

  func testRevoke() async throws {
    try await check("credentials.revoke") {
      try await $0.credentials.revoke(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        tokenId: "sample token id/&?ü"
      )
    }
  }

  func testRotate() async throws {
    try await check("credentials.rotate") {
      try await $0.credentials.rotate(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        tokenId: "sample token id/&?ü"
      )
    }
  }
}
