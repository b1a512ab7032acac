// Written by cargo xtask generate from api/logs.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class LogsCallTests: CallTestCase {
  func testFieldValues() async throws {
    try await check("logs.field_values") {
      try await self.pageOf($0.logs.fieldValues(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        fieldName: "sample field name/&?ü",
        ListLogFieldValues(
          since: "1h",
          startTime: time("2026-01-02T03:04:05Z"),
          endTime: time("2026-01-02T03:04:05Z"),
          source: .function,
          limit: 59
        )
      ))
    }
  }

  func testFields() async throws {
    try await check("logs.fields") {
      try await self.pageOf($0.logs.fields(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testQuery() async throws {
    try await check("logs.query") {
      try await self.pageOf($0.logs.query(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        QueryLogs(
          since: "1h",
          startTime: time("2026-01-02T03:04:05Z"),
          endTime: time("2026-01-02T03:04:05Z"),
          limit: 59,
          cursor: "sample cursor",
          sortOrder: .asc,
          source: .function,
          serviceName: "sample service_name",
          scopeName: "sample scope_name",
          minimumSeverity: .trace,
          severityText: "sample severity_text",
          bodyContains: "sample body_contains",
          traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
          logql: "sample logql"
        )
      ))
    }
  }
}
