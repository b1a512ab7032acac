// Written by cargo xtask generate from api/data_api.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class DataApiCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("data_api.create") {
      try await $0.dataApi.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü",
        CreateDataApi(
          authProvider: .neonAuth,
          jwksUrl: "https://example.com/jwks_url",
          providerName: "sample provider_name",
          jwtAudience: "sample jwt_audience",
          addDefaultGrants: true,
          skipAuthSchema: true,
          dbAggregatesEnabled: true,
          dbAnonRole: "sample db_anon_role",
          dbExtraSearchPath: "sample db_extra_search_path",
          dbMaxRows: 10,
          dbSchemas: ["sample db_schemas"],
          jwtRoleClaimKey: "sample jwt_role_claim_key",
          jwtCacheMaxLifetime: 69,
          openapiMode: "sample openapi_mode",
          serverCorsAllowedOrigins: "sample server_cors_allowed_origins",
          serverTimingEnabled: true
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("data_api.delete") {
      try await $0.dataApi.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü"
      )
    }
  }

  func testGet() async throws {
    try await check("data_api.get") {
      try await $0.dataApi.get(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü"
      )
    }
  }

  func testUpdate() async throws {
    try await check("data_api.update") {
      try await $0.dataApi.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü",
        UpdateDataApi(
          dbAggregatesEnabled: true,
          dbAnonRole: "sample db_anon_role",
          dbExtraSearchPath: "sample db_extra_search_path",
          dbMaxRows: 10,
          dbSchemas: ["sample db_schemas"],
          jwtRoleClaimKey: "sample jwt_role_claim_key",
          jwtCacheMaxLifetime: 69,
          openapiMode: "sample openapi_mode",
          serverCorsAllowedOrigins: "sample server_cors_allowed_origins",
          serverTimingEnabled: true
        )
      )
    }
  }
}
