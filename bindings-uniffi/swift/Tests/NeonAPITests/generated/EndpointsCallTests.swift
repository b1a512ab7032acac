// Written by cargo xtask generate from api/endpoints.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class EndpointsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("endpoints.create") {
      try await $0.endpoints.create(
        projectId: "sample-project-id",
        CreateEndpoint(
          branchId: "sample-branch-id",
          type: .readOnly,
          regionId: "sample region_id",
          settings: EndpointSettingsData(
            pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
            pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
            preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
          ),
          autoscalingLimitMinCu: 25.5,
          autoscalingLimitMaxCu: 27.5,
          provisioner: "k8s-neonvm",
          poolerEnabled: true,
          poolerMode: .transaction,
          disabled: true,
          passwordlessAccess: true,
          suspendTimeoutSeconds: 62,
          name: "sample name"
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("endpoints.delete") {
      try await $0.endpoints.delete(projectId: "sample-project-id", endpointId: "sample-endpoint-id")
    }
  }

  func testGet() async throws {
    try await check("endpoints.get") {
      try await $0.endpoints.get(projectId: "sample-project-id", endpointId: "sample-endpoint-id")
    }
  }

  func testList() async throws {
    try await check("endpoints.list") {
      try await self.pageOf($0.endpoints.list(projectId: "sample-project-id"))
    }
  }

  func testListByBranch() async throws {
    try await check("endpoints.list_by_branch") {
      try await self.pageOf($0.endpoints.listByBranch(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testRestart() async throws {
    try await check("endpoints.restart") {
      try await $0.endpoints.restart(projectId: "sample-project-id", endpointId: "sample-endpoint-id")
    }
  }

  func testStart() async throws {
    try await check("endpoints.start") {
      try await $0.endpoints.start(projectId: "sample-project-id", endpointId: "sample-endpoint-id")
    }
  }

  func testSuspend() async throws {
    try await check("endpoints.suspend") {
      try await $0.endpoints.suspend(projectId: "sample-project-id", endpointId: "sample-endpoint-id")
    }
  }

  func testUpdate() async throws {
    try await check("endpoints.update") {
      try await $0.endpoints.update(
        projectId: "sample-project-id",
        endpointId: "sample-endpoint-id",
        UpdateEndpoint(
          branchId: "sample-branch-id",
          autoscalingLimitMinCu: 25.5,
          autoscalingLimitMaxCu: 27.5,
          provisioner: "k8s-neonvm",
          settings: EndpointSettingsData(
            pgSettings: ["key": JsonValue(#""sample pg_settings""#)],
            pgbouncerSettings: ["key": JsonValue(#""sample pgbouncer_settings""#)],
            preloadLibraries: PreloadLibraries(useDefaults: true, enabledLibraries: ["sample enabled_libraries"])
          ),
          poolerEnabled: true,
          poolerMode: .transaction,
          disabled: true,
          passwordlessAccess: true,
          suspendTimeoutSeconds: 62,
          name: "sample name"
        )
      )
    }
  }
}
