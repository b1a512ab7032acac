// Written by cargo xtask generate from api/objects.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ObjectsCallTests: CallTestCase {
  func testDelete() async throws {
    try await check("objects.delete") {
      try await $0.objects.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü",
        objectKey: "sample object key/&?ü"
      )
    }
  }

  func testDeleteByPrefix() async throws {
    try await check("objects.delete_by_prefix") {
      try await $0.objects.deleteByPrefix(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü",
        DeleteObjectsByPrefix(prefix: "sample prefix/&?ü")
      )
    }
  }

  func testGet() async throws {
    try await check("objects.get") {
      try await $0.objects.get(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü",
        objectKey: "sample object key/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("objects.list") {
      try await self.pageOf($0.objects.list(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü",
        ListObjects(
          prefix: "sample prefix/&?ü",
          delimiter: "sample delimiter/&?ü",
          cursor: "sample cursor/&?ü",
          limit: 59
        )
      ))
    }
  }

  func testPresign() async throws {
    try await check("objects.presign") {
      try await $0.objects.presign(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        bucketName: "sample bucket name/&?ü",
        objectKey: "sample object key/&?ü",
        PresignObject(operation: .upload, contentType: "sample content_type", expiresInSeconds: 82)
      )
    }
  }
}
