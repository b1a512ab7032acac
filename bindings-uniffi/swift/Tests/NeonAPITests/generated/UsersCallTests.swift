// Written by cargo xtask generate from api/users.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class UsersCallTests: CallTestCase {
  func testAuthDetails() async throws {
    try await check("users.auth_details") {
      try await $0.users.authDetails()
    }
  }

  func testMe() async throws {
    try await check("users.me") {
      try await $0.users.me()
    }
  }

  func testOrganizations() async throws {
    try await check("users.organizations") {
      try await self.pageOf($0.users.organizations())
    }
  }
}
