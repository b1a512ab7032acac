// Written by cargo xtask generate from api/functions.yaml. Do not edit.
/// Functions deployed to a branch.
public struct Functions: Sendable {
  let client: Client

  /// Deletes a function of a branch.
  ///
  /// Calls `deleteProjectBranchFunction` (`DELETE /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
  public func delete(
    projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.functionsDelete(projectId: projectId, branchId: branchId, slug: slug, call: $1)
    }
  }

  /// Deploys code to a function of a branch.
  ///
  /// A second call makes another deployment, so when an answer is lost look at the function before trying again. The
  /// answer may come before the deployment is `completed` or `failed`; get the function to follow it. No other call
  /// creates functions.
  ///
  /// Calls `createProjectBranchFunctionDeployment`
  /// (`POST /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.
  @discardableResult
  public func deploy(
    projectId: String, branchId: String, slug: String, _ arguments: DeployFunction = DeployFunction(),
    options: CallOptions = CallOptions()
  ) async throws -> NeonFunctionDeployment {
    try await client.run(options) {
      try $0.functionsDeploy(projectId: projectId, branchId: branchId, slug: slug, arguments: arguments, call: $1)
    }
  }

  /// Gets one function of a branch, with its deployments.
  ///
  /// Calls `getProjectBranchFunction` (`GET /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
  public func get(
    projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions()
  ) async throws -> NeonFunction {
    try await client.run(options) {
      try $0.functionsGet(projectId: projectId, branchId: branchId, slug: slug, call: $1)
    }
  }

  /// Lists the functions of a branch.
  ///
  /// Calls `listProjectBranchFunctions` (`GET /projects/{project_id}/branches/{branch_id}/functions`). Beta.
  public func list(
    projectId: String, branchId: String, _ arguments: ListFunctions = ListFunctions(),
    options: CallOptions = CallOptions()
  ) -> Listing<NeonFunction, ListProjectBranchFunctionsResponse> {
    Listing(client, options, items: { $0.functions }, page: { if case .functionsList(let page) = $0 { page } else { nil } }) {
      try $0.functionsList(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the display name of a function.
  ///
  /// Calls `updateProjectBranchFunction` (`PATCH /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
  @discardableResult
  public func update(
    projectId: String, branchId: String, slug: String, _ arguments: UpdateFunction, options: CallOptions = CallOptions()
  ) async throws -> NeonFunction {
    try await client.run(options) {
      try $0.functionsUpdate(projectId: projectId, branchId: branchId, slug: slug, arguments: arguments, call: $1)
    }
  }
}
