// Written by cargo xtask generate from api/things.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ThingsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("things.create") {
      try await $0.things.create(
        CreateThing(name: "sample name", innerName: "sample name", tags: ["sample tags"], start: true)
      )
    }
  }

  func testDelete() async throws {
    try await check("things.delete") {
      try await $0.things.delete(thingId: "sample-thing-id")
    }
  }

  func testDeployFile() async throws {
    try await check("things.deploy_file") {
      try await $0.things.deployFile(
        fileKey: "sample file key/&?ü",
        DeployFile(zip: Data("sample zip".utf8), environment: ["KEY": Secret("sample environment")])
      )
    }
  }

  @available(*, deprecated)
  func testFinish() async throws {
    try await check("things.finish") {
      try await $0.things.finish(thingId: "sample-thing-id")
    }
  }

  func testGet() async throws {
    try await check("things.get") {
      try await $0.things.get(thingId: "sample-thing-id")
    }
  }

  func testGetFile() async throws {
    try await check("things.get_file") {
      try await $0.things.getFile(fileKey: "sample file key/&?ü")
    }
  }

  func testList() async throws {
    try await check("things.list") {
      try await self.pageOf($0.things.list(
        ListThings(
          fromTime: time("2026-01-02T03:04:05Z"),
          ids: ["sample ids"],
          cursor: "sample cursor/&?ü",
          orgId: "sample org id/&?ü"
        )
      ))
    }
  }

  func testListKeys() async throws {
    try await check("things.list_keys") {
      try await self.pageOf($0.things.listKeys())
    }
  }

  func testListParts() async throws {
    try await check("things.list_parts") {
      try await self.pageOf($0.things.listParts(thingId: "sample-thing-id"))
    }
  }

  func testProviderName() async throws {
    try await check("things.provider_name") {
      try await $0.things.providerName(provider: .userCreated)
    }
  }

  func testRevokeKey() async throws {
    try await check("things.revoke_key") {
      try await $0.things.revokeKey(number: 68)
    }
  }

  func testUpdate() async throws {
    try await check("things.update") {
      try await $0.things.update(
        thingId: "sample-thing-id",
        UpdateThing(name: "sample name", expiresAt: .set(time("2026-01-02T03:04:05Z")))
      )
    }
  }
}
