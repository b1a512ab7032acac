// Written by cargo xtask generate from api/triggers.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class TriggersCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("triggers.create") {
      try await $0.triggers.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        .schedule(
          ScheduleTriggerCreateRequest(
            functionSlug: "sample",
            name: "sample name",
            functionPath: "sample function_path",
            schedule: FunctionTriggerSchedule(cron: "sample cron"),
            enabled: true
          )
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("triggers.delete") {
      try await $0.triggers.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        triggerId: "sample-trigger-id"
      )
    }
  }

  func testGet() async throws {
    try await check("triggers.get") {
      try await $0.triggers.get(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        triggerId: "sample-trigger-id"
      )
    }
  }

  func testList() async throws {
    try await check("triggers.list") {
      try await self.pageOf($0.triggers.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testUpdate() async throws {
    try await check("triggers.update") {
      try await $0.triggers.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        triggerId: "sample-trigger-id",
        .schedule(
          ScheduleTriggerUpdateRequest(
            functionSlug: "sample",
            name: "sample name",
            functionPath: "sample function_path",
            schedule: FunctionTriggerSchedule(cron: "sample cron"),
            enabled: true
          )
        )
      )
    }
  }
}
