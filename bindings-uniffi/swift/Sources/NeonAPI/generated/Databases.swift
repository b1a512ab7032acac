// Written by cargo xtask generate from api/databases.yaml. Do not edit.
import Foundation

/// Databases of a branch.
public struct Databases: Sendable {
  let client: Client

  /// Creates a database on a branch, owned by a role of that branch.
  ///
  /// Databases of one project are created one after the other: a call made while another is at work is refused, which
  /// the client waits out until its budget is spent; then it is Locked (423). The database is usable when the last
  /// operation is done.
  ///
  /// Calls `createProjectBranchDatabase` (`POST /projects/{project_id}/branches/{branch_id}/databases`).
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ arguments: CreateDatabase, options: CallOptions = CallOptions()
  ) async throws -> DatabaseOperations {
    try await client.run(options) {
      try $0.databasesCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a database from a branch, with its data.
  ///
  /// If the database is already gone the answer has no body (204), so a second call does no harm.
  ///
  /// Calls `deleteProjectBranchDatabase`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
  ///
  /// - Returns: `nil` when it was gone already.
  @discardableResult
  public func delete(
    projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions()
  ) async throws -> DatabaseOperations? {
    try await client.run(options) {
      try $0.databasesDelete(projectId: projectId, branchId: branchId, databaseName: databaseName, call: $1)
    }
  }

  /// Reads one database of a branch by its name.
  ///
  /// Calls `getProjectBranchDatabase` (`GET /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
  public func get(
    projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions()
  ) async throws -> Database {
    try await client.run(options) {
      try $0.databasesGet(projectId: projectId, branchId: branchId, databaseName: databaseName, call: $1)
    }
  }

  /// Lists the databases on a branch.
  ///
  /// Calls `listProjectBranchDatabases` (`GET /projects/{project_id}/branches/{branch_id}/databases`).
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<Database, DatabasesResponse> {
    Listing(client, options, items: { $0.databases }, page: { if case .databasesList(let page) = $0 { page } else { nil } }) {
      try $0.databasesList(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Renames a database or gives it to another role.
  ///
  /// Databases are addressed by name, so use the new name in calls that follow a renaming.
  ///
  /// Calls `updateProjectBranchDatabase`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
  @discardableResult
  public func update(
    projectId: String, branchId: String, databaseName: String, _ arguments: UpdateDatabase = UpdateDatabase(),
    options: CallOptions = CallOptions()
  ) async throws -> DatabaseOperations {
    try await client.run(options) {
      try $0.databasesUpdate(
        projectId: projectId, branchId: branchId, databaseName: databaseName, arguments: arguments, call: $1
      )
    }
  }
}
