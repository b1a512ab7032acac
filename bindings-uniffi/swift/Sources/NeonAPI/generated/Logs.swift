// Written by cargo xtask generate from api/logs.yaml. Do not edit.
/// Logs of what runs on a branch.
public struct Logs: Sendable {
  let client: Client

  /// Lists the values that one log field of a branch takes.
  ///
  /// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
  ///
  /// Calls `listProjectBranchLogFieldValues`
  /// (`GET /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private beta.
  public func fieldValues(
    projectId: String, branchId: String, fieldName: String, _ arguments: ListLogFieldValues = ListLogFieldValues(),
    options: CallOptions = CallOptions()
  ) -> Listing<String, ProjectBranchLogFieldValuesResponse> {
    Listing(client, options, items: { $0.values }, page: { if case .logsFieldValues(let page) = $0 { page } else { nil } }) {
      try $0.logsFieldValues(
        projectId: projectId, branchId: branchId, fieldName: fieldName, arguments: arguments, call: $1
      )
    }
  }

  /// Lists the log fields of a branch by name.
  ///
  /// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
  ///
  /// Calls `listProjectBranchLogFields` (`GET /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.
  public func fields(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<String, ProjectBranchLogFieldsResponse> {
    Listing(client, options, items: { $0.fields }, page: { if case .logsFields(let page) = $0 { page } else { nil } }) {
      try $0.logsFields(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Searches the logs of a branch and lists the records that match.
  ///
  /// Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`. Time ranges that
  /// are too large or conflicting, conflicting filters, and bad cursors or LogQL are refused, with a reason.
  ///
  /// Calls `queryProjectBranchLogs` (`POST /projects/{project_id}/branches/{branch_id}/logs/query`). Private beta.
  public func query(
    projectId: String, branchId: String, _ arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions()
  ) -> Listing<ProjectBranchLogRecord, ProjectBranchLogsQueryResponse> {
    Listing(client, options, items: { $0.logs }, page: { if case .logsQuery(let page) = $0 { page } else { nil } }) {
      try $0.logsQuery(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }
}
