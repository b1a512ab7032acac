// Written by cargo xtask generate from api/snapshots.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class SnapshotsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("snapshots.create") {
      try await $0.snapshots.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateSnapshot(
          lsn: "sample lsn/&?ü",
          timestamp: time("2026-01-02T03:04:05Z"),
          name: "sample name/&?ü",
          slug: "sample-slug",
          expiresAt: time("2026-01-02T03:04:05Z")
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("snapshots.delete") {
      try await $0.snapshots.delete(projectId: "sample-project-id", snapshotId: "sample-snapshot-id")
    }
  }

  func testGetSchedule() async throws {
    try await check("snapshots.get_schedule") {
      try await $0.snapshots.getSchedule(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testList() async throws {
    try await check("snapshots.list") {
      try await self.pageOf($0.snapshots.list(projectId: "sample-project-id"))
    }
  }

  func testRestore() async throws {
    try await check("snapshots.restore") {
      try await $0.snapshots.restore(
        projectId: "sample-project-id",
        snapshotId: "sample-snapshot-id",
        RestoreSnapshot(
          branchName: "sample name/&?ü",
          name: "sample name",
          targetBranchId: "sample target_branch_id",
          finalizeRestore: true
        )
      )
    }
  }

  func testSetSchedule() async throws {
    try await check("snapshots.set_schedule") {
      try await $0.snapshots.setSchedule(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        SetSnapshotSchedule(
          schedule: [BackupScheduleItem(frequency: "daily", hour: 23, day: 28, month: 12, retentionSeconds: 3600)]
        )
      )
    }
  }

  func testUpdate() async throws {
    try await check("snapshots.update") {
      try await $0.snapshots.update(
        projectId: "sample-project-id",
        snapshotId: "sample-snapshot-id",
        UpdateSnapshot(name: "sample name", expiresAt: .set(time("2026-01-02T03:04:05Z")))
      )
    }
  }
}
