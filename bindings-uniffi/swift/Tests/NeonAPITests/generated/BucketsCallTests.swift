// Written by cargo xtask generate from api/buckets.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class BucketsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("buckets.create") {
      try await $0.buckets.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateBucket(name: "sample name", accessLevel: .private)
      )
    }
  }

  func testDelete() async throws {
    try await check("buckets.delete") {
      try await $0.buckets.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("buckets.list") {
      try await self.pageOf($0.buckets.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }
}
