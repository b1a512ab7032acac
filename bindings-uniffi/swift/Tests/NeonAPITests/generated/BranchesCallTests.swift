// Written by cargo xtask generate from api/branches.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class BranchesCallTests: CallTestCase {
  func testAnonymizedStatus() async throws {
    try await check("branches.anonymized_status") {
      try await $0.branches.anonymizedStatus(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testCompareSchema() async throws {
    try await check("branches.compare_schema") {
      try await $0.branches.compareSchema(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CompareBranchSchema(
          dbName: "sample db name/&?ü",
          baseBranchId: "sample-base-branch-id",
          lsn: "sample lsn/&?ü",
          timestamp: time("2026-01-02T03:04:05Z"),
          baseLsn: "sample base lsn/&?ü",
          baseTimestamp: time("2026-01-02T03:04:05Z")
        )
      )
    }
  }

  func testCount() async throws {
    try await check("branches.count") {
      try await $0.branches.count(projectId: "sample-project-id", CountBranches(search: "sample search/&?ü"))
    }
  }

  func testCreate() async throws {
    try await check("branches.create") {
      try await $0.branches.create(
        projectId: "sample-project-id",
        CreateBranch(
          endpoints: [
            BranchCreateRequestEndpointOptions(
              type: .readOnly,
              settings: EndpointSettingsData(
                pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
                pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
                preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
              ),
              autoscalingLimitMinCu: 25.5,
              autoscalingLimitMaxCu: 27.5,
              provisioner: "k8s-neonvm",
              suspendTimeoutSeconds: 62
            )
          ],
          parentId: "sample-parent-id",
          name: "sample name",
          parentLsn: "sample parent_lsn",
          parentTimestamp: time("2026-01-02T03:04:05Z"),
          protected: true,
          archived: true,
          initSource: "parent-data",
          expiresAt: time("2026-01-02T03:04:05Z"),
          annotationValue: ["key": "sample annotation_value"]
        )
      )
    }
  }

  func testCreateAnonymized() async throws {
    try await check("branches.create_anonymized") {
      try await $0.branches.createAnonymized(
        projectId: "sample-project-id",
        CreateAnonymizedBranch(
          annotationValue: ["key": "sample annotation_value"],
          endpoints: [
            BranchCreateRequestEndpointOptions(
              type: .readOnly,
              settings: EndpointSettingsData(
                pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
                pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
                preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
              ),
              autoscalingLimitMinCu: 25.5,
              autoscalingLimitMaxCu: 27.5,
              provisioner: "k8s-neonvm",
              suspendTimeoutSeconds: 62
            )
          ],
          parentId: "sample-parent-id",
          name: "sample name",
          parentLsn: "sample parent_lsn",
          parentTimestamp: time("2026-01-02T03:04:05Z"),
          protected: true,
          archived: true,
          initSource: "parent-data",
          expiresAt: time("2026-01-02T03:04:05Z"),
          maskingRules: [
            MaskingRule(
              databaseName: "sample database_name",
              schemaName: "sample schema_name",
              tableName: "sample table_name",
              columnName: "sample column_name",
              maskingFunction: "sample masking_function",
              maskingValue: "sample masking_value"
            )
          ],
          startAnonymization: true
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("branches.delete") {
      try await $0.branches.delete(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testFinalizeRestore() async throws {
    try await check("branches.finalize_restore") {
      try await $0.branches.finalizeRestore(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        FinalizeBranchRestore(name: "sample name")
      )
    }
  }

  func testGet() async throws {
    try await check("branches.get") {
      try await $0.branches.get(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetMaskingRules() async throws {
    try await check("branches.get_masking_rules") {
      try await $0.branches.getMaskingRules(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetSchema() async throws {
    try await check("branches.get_schema") {
      try await $0.branches.getSchema(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        GetBranchSchema(
          dbName: "sample db name/&?ü",
          lsn: "sample lsn/&?ü",
          timestamp: time("2026-01-02T03:04:05Z"),
          format: "sql"
        )
      )
    }
  }

  func testList() async throws {
    try await check("branches.list") {
      try await self.pageOf($0.branches.list(
        projectId: "sample-project-id",
        ListBranches(
          search: "sample search/&?ü",
          sortBy: .name,
          cursor: "sample cursor/&?ü",
          sortOrder: .asc,
          limit: 59,
          includeDeleted: true
        )
      ))
    }
  }

  func testRestore() async throws {
    try await check("branches.restore") {
      try await $0.branches.restore(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        RestoreBranch(
          sourceBranchId: "sample-source-branch-id",
          sourceLsn: "sample source_lsn",
          sourceTimestamp: time("2026-01-02T03:04:05Z"),
          preserveUnderName: "sample preserve_under_name"
        )
      )
    }
  }

  func testSetDefault() async throws {
    try await check("branches.set_default") {
      try await $0.branches.setDefault(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testStartAnonymization() async throws {
    try await check("branches.start_anonymization") {
      try await $0.branches.startAnonymization(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testUpdate() async throws {
    try await check("branches.update") {
      try await $0.branches.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateBranch(name: "sample name", protected: true, expiresAt: .set(time("2026-01-02T03:04:05Z")))
      )
    }
  }

  func testUpdateMaskingRules() async throws {
    try await check("branches.update_masking_rules") {
      try await $0.branches.updateMaskingRules(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateMaskingRules(
          maskingRules: [
            MaskingRule(
              databaseName: "sample database_name",
              schemaName: "sample schema_name",
              tableName: "sample table_name",
              columnName: "sample column_name",
              maskingFunction: "sample masking_function",
              maskingValue: "sample masking_value"
            )
          ]
        )
      )
    }
  }
}
