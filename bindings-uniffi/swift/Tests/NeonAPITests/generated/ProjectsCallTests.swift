// Written by cargo xtask generate from api/projects.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ProjectsCallTests: CallTestCase {
  func testAcceptTransferRequest() async throws {
    try await check("projects.accept_transfer_request") {
      try await $0.projects.acceptTransferRequest(
        projectId: "sample-project-id",
        requestId: "sample-request-id",
        AcceptProjectTransferRequest(orgId: "sample-org-id")
      )
    }
  }

  func testAvailablePreloadLibraries() async throws {
    try await check("projects.available_preload_libraries") {
      try await self.pageOf($0.projects.availablePreloadLibraries(projectId: "sample-project-id"))
    }
  }

  func testConnectionUri() async throws {
    try await check("projects.connection_uri") {
      try await $0.projects.connectionUri(
        projectId: "sample-project-id",
        GetConnectionUri(
          databaseName: "sample database name/&?ü",
          roleName: "sample role name/&?ü",
          branchId: "sample-branch-id",
          endpointId: "sample-endpoint-id",
          pooled: true
        )
      )
    }
  }

  func testCreate() async throws {
    try await check("projects.create") {
      try await $0.projects.create(
        CreateProject(
          settings: ProjectSettingsData(
            quota: ProjectQuota(
              activeTimeSeconds: 69,
              computeTimeSeconds: 4,
              writtenDataBytes: 90,
              dataTransferBytes: 81,
              logicalSizeBytes: 73
            ),
            allowedIps: AllowedIps(ips: ["sample ips"], protectedBranchesOnly: true),
            enableLogicalReplication: true,
            maintenanceWindow: MaintenanceWindow(
              weekdays: [86],
              startTime: "sample start_time",
              endTime: "sample end_time"
            ),
            blockPublicConnections: true,
            blockVpcConnections: true,
            auditLogLevel: .base,
            hipaa: true,
            preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
          ),
          name: "sample name",
          branch: ProjectCreateRequestProjectBranch(
            name: "sample name",
            roleName: "sample role_name",
            databaseName: "sample database_name",
            annotations: ["key": "sample annotations"]
          ),
          autoscalingLimitMinCu: 25.5,
          autoscalingLimitMaxCu: 27.5,
          provisioner: "k8s-neonvm",
          regionId: "sample region_id",
          defaultEndpointSettings: DefaultEndpointSettings(
            pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
            pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
            autoscalingLimitMinCu: 25.5,
            autoscalingLimitMaxCu: 27.5,
            suspendTimeoutSeconds: 62
          ),
          pgVersion: 18,
          storePasswords: true,
          historyRetentionSeconds: 93,
          orgId: "sample-org-id"
        )
      )
    }
  }

  func testCreateTransferRequest() async throws {
    try await check("projects.create_transfer_request") {
      try await $0.projects.createTransferRequest(
        projectId: "sample-project-id",
        CreateProjectTransferRequest(ttlSeconds: 23)
      )
    }
  }

  func testDelete() async throws {
    try await check("projects.delete") {
      try await $0.projects.delete(projectId: "sample-project-id")
    }
  }

  func testGet() async throws {
    try await check("projects.get") {
      try await $0.projects.get(projectId: "sample-project-id")
    }
  }

  func testList() async throws {
    try await check("projects.list") {
      try await self.pageOf($0.projects.list(
        ListProjects(
          cursor: "sample cursor/&?ü",
          limit: 59,
          search: "sample search/&?ü",
          orgId: "sample-org-id",
          timeout: 100,
          recoverable: true
        )
      ))
    }
  }

  func testListAdvisorIssues() async throws {
    try await check("projects.list_advisor_issues") {
      try await self.pageOf($0.projects.listAdvisorIssues(
        projectId: "sample-project-id",
        ListProjectAdvisorIssues(
          branchId: "sample-branch-id",
          databaseName: "sample database name/&?ü",
          category: .security,
          minSeverity: .info
        )
      ))
    }
  }

  func testListShared() async throws {
    try await check("projects.list_shared") {
      try await self.pageOf($0.projects.listShared(
        ListSharedProjects(cursor: "sample cursor/&?ü", limit: 59, search: "sample search/&?ü", timeout: 100)
      ))
    }
  }

  func testRecover() async throws {
    try await check("projects.recover") {
      try await $0.projects.recover(projectId: "sample-project-id")
    }
  }

  func testTransfer() async throws {
    try await check("projects.transfer") {
      try await $0.projects.transfer(
        sourceOrgId: "sample-source-org-id",
        TransferProjects(destinationOrgId: "sample-destination-org-id", projectIds: ["sample-project-ids"])
      )
    }
  }

  @available(*, deprecated)
  func testTransferFromUser() async throws {
    try await check("projects.transfer_from_user") {
      try await $0.projects.transferFromUser(
        TransferProjectsFromUser(destinationOrgId: "sample-destination-org-id", projectIds: ["sample-project-ids"])
      )
    }
  }

  func testUpdate() async throws {
    try await check("projects.update") {
      try await $0.projects.update(
        projectId: "sample-project-id",
        UpdateProject(
          settings: ProjectSettingsData(
            quota: ProjectQuota(
              activeTimeSeconds: 69,
              computeTimeSeconds: 4,
              writtenDataBytes: 90,
              dataTransferBytes: 81,
              logicalSizeBytes: 73
            ),
            allowedIps: AllowedIps(ips: ["sample ips"], protectedBranchesOnly: true),
            enableLogicalReplication: true,
            maintenanceWindow: MaintenanceWindow(
              weekdays: [86],
              startTime: "sample start_time",
              endTime: "sample end_time"
            ),
            blockPublicConnections: true,
            blockVpcConnections: true,
            auditLogLevel: .base,
            hipaa: true,
            preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
          ),
          name: "sample name",
          defaultEndpointSettings: DefaultEndpointSettings(
            pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
            pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
            autoscalingLimitMinCu: 25.5,
            autoscalingLimitMaxCu: 27.5,
            suspendTimeoutSeconds: 62
          ),
          historyRetentionSeconds: 93
        )
      )
    }
  }
}
