// Written by cargo xtask generate from api/credentials.yaml. Do not edit.
/// Credentials that programs use on a branch.
public struct Credentials: Sendable {
  let client: Client

  /// Creates a credential of a branch with the given scopes.
  ///
  /// Not safe to repeat when no answer arrived: the credential may exist already, so list first.
  ///
  /// Calls `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
  public func create(
    projectId: String, branchId: String, _ arguments: CreateCredential, options: CallOptions = CallOptions()
  ) async throws -> CreateCredentialResponse {
    try await client.run(options) {
      try $0.credentialsCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Lists the credentials of a branch, without their secrets.
  ///
  /// Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<CredentialMeta, ListCredentialsResponse> {
    Listing(client, options, items: { $0.credentials }, page: { if case .credentialsList(let page) = $0 { page } else { nil } }) {
      try $0.credentialsList(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Returns the secrets of a credential of a branch.
  ///
  /// Calls `revealCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`). Beta.
  public func reveal(
    projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions()
  ) async throws -> CredentialSecret {
    try await client.run(options) {
      try $0.credentialsReveal(projectId: projectId, branchId: branchId, tokenId: tokenId, call: $1)
    }
  }

  /// Revokes a credential of a branch.
  ///
  /// Calls `revokeCredential` (`DELETE /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.
  public func revoke(
    projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.credentialsRevoke(projectId: projectId, branchId: branchId, tokenId: tokenId, call: $1)
    }
  }

  /// Replaces the secrets of a credential of a branch by new ones.
  ///
  /// Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with `credentials.reveal`
  /// then.
  ///
  /// Calls `rotateCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.
  public func rotate(
    projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions()
  ) async throws -> RotateCredentialResponse {
    try await client.run(options) {
      try $0.credentialsRotate(projectId: projectId, branchId: branchId, tokenId: tokenId, call: $1)
    }
  }
}
