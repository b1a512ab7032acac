// Written by cargo xtask generate from api/data_api.yaml. Do not edit.
import Foundation

/// The Data API: HTTP access to a database.
public struct DataApi: Sendable {
  let client: Client

  /// Sets up the Data API, an HTTP interface to the tables, for a database of a branch.
  ///
  /// Calls `createProjectBranchDataApi` (`POST /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
  @discardableResult
  public func create(
    projectId: String, branchId: String, databaseName: String, _ arguments: CreateDataApi = CreateDataApi(),
    options: CallOptions = CallOptions()
  ) async throws -> String {
    try await client.run(options) {
      try $0.dataApiCreate(
        projectId: projectId, branchId: branchId, databaseName: databaseName, arguments: arguments, call: $1
      )
    }
  }

  /// Removes the Data API from a database of a branch.
  ///
  /// Calls `deleteProjectBranchDataApi`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
  public func delete(
    projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.dataApiDelete(projectId: projectId, branchId: branchId, databaseName: databaseName, call: $1)
    }
  }

  /// Gets the URL, status and settings of the Data API of a database.
  ///
  /// Calls `getProjectBranchDataApi` (`GET /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
  public func get(
    projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions()
  ) async throws -> DataApiResponse {
    try await client.run(options) {
      try $0.dataApiGet(projectId: projectId, branchId: branchId, databaseName: databaseName, call: $1)
    }
  }

  /// Changes the settings of the Data API of a database.
  ///
  /// Calls `updateProjectBranchDataApi` (`PATCH /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
  public func update(
    projectId: String, branchId: String, databaseName: String, _ arguments: UpdateDataApi = UpdateDataApi(),
    options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.dataApiUpdate(
        projectId: projectId, branchId: branchId, databaseName: databaseName, arguments: arguments, call: $1
      )
    }
  }
}
