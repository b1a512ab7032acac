// Written by cargo xtask generate from api/consumption.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ConsumptionCallTests: CallTestCase {
  func testPerBranchV2() async throws {
    try await check("consumption.per_branch_v2") {
      try await self.pageOf($0.consumption.perBranchV2(
        ConsumptionPerBranchV2(
          projectIds: ["sample-project-ids"],
          fromTime: time("2026-01-02T03:04:05Z"),
          toTime: time("2026-01-02T03:04:05Z"),
          granularity: .hourly,
          orgId: "sample-org-id",
          metrics: ["sample metrics"],
          cursor: "sample cursor/&?ü",
          limit: 59,
          branchIds: ["sample-branch-ids"]
        )
      ))
    }
  }

  func testPerProject() async throws {
    try await check("consumption.per_project") {
      try await self.pageOf($0.consumption.perProject(
        ConsumptionPerProject(
          fromTime: time("2026-01-02T03:04:05Z"),
          toTime: time("2026-01-02T03:04:05Z"),
          granularity: .hourly,
          cursor: "sample cursor/&?ü",
          limit: 59,
          projectIds: ["sample-project-ids"],
          orgId: "sample-org-id",
          includeV1Metrics: true,
          metrics: ["sample metrics"]
        )
      ))
    }
  }

  func testPerProjectV2() async throws {
    try await check("consumption.per_project_v2") {
      try await self.pageOf($0.consumption.perProjectV2(
        ConsumptionPerProjectV2(
          fromTime: time("2026-01-02T03:04:05Z"),
          toTime: time("2026-01-02T03:04:05Z"),
          granularity: .hourly,
          orgId: "sample-org-id",
          metrics: ["sample metrics"],
          cursor: "sample cursor/&?ü",
          limit: 59,
          projectIds: ["sample-project-ids"]
        )
      ))
    }
  }
}
