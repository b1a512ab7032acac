// Written by cargo xtask generate from api/api_keys.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ApiKeysCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("api_keys.create") {
      try await $0.apiKeys.create(CreateApiKey(keyName: "sample key_name"))
    }
  }

  func testList() async throws {
    try await check("api_keys.list") {
      try await self.pageOf($0.apiKeys.list())
    }
  }

  func testRevoke() async throws {
    try await check("api_keys.revoke") {
      try await $0.apiKeys.revoke(keyId: 48)
    }
  }
}
