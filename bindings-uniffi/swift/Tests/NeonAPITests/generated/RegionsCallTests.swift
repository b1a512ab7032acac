// Written by cargo xtask generate from api/regions.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class RegionsCallTests: CallTestCase {
  func testList() async throws {
    try await check("regions.list") {
      try await self.pageOf($0.regions.list(ListRegions(orgId: "sample-org-id")))
    }
  }
}
