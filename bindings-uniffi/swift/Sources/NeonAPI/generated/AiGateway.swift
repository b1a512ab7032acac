// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.
/// The AI gateway of a branch.
public struct AiGateway: Sendable {
  let client: Client

  /// Tells whether the AI gateway is enabled on a branch and where it is reached.
  ///
  /// Fails with a reason when the AI gateway is unavailable or the branch is not found.
  ///
  /// Calls `getProjectBranchAiGateway` (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.
  public func get(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> BranchAiGateway {
    try await client.run(options) { try $0.aiGatewayGet(projectId: projectId, branchId: branchId, call: $1) }
  }
}
