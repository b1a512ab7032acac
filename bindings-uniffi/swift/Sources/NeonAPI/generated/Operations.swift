// Written by cargo xtask generate from api/operations.yaml. Do not edit.
/// Operations: the background work that mutations start.
public struct Operations: Sendable {
  let client: Client

  /// Reads one operation and its present status.
  ///
  /// To wait for an operation use `operations.waitFor`, which polls for you.
  ///
  /// Calls `getProjectOperation` (`GET /projects/{project_id}/operations/{operation_id}`).
  public func get(
    projectId: String, operationId: String, options: CallOptions = CallOptions()
  ) async throws -> Operation {
    try await client.run(options) { try $0.operationsGet(projectId: projectId, operationId: operationId, call: $1) }
  }

  /// Lists the operations of a project, the newest first.
  ///
  /// The list lags: an operation just scheduled can be missing, so an idle list proves nothing; follow the ids that a
  /// call gave. Work started by Neon itself is listed too, and operations older than 6 months may be gone.
  ///
  /// Calls `listProjectOperations` (`GET /projects/{project_id}/operations`).
  public func list(
    projectId: String, _ arguments: ListOperations = ListOperations(), options: CallOptions = CallOptions()
  ) -> Listing<Operation, ListProjectOperationsResponse> {
    Listing(client, options, items: { $0.operations }, page: { if case .operationsList(let page) = $0 { page } else { nil } }) {
      try $0.operationsList(projectId: projectId, arguments: arguments, call: $1)
    }
  }
}
