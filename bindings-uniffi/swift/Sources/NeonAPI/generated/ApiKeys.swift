// Written by cargo xtask generate from api/api_keys.yaml. Do not edit.
/// Personal API keys.
public struct ApiKeys: Sendable {
  let client: Client

  /// Creates a personal API key.
  ///
  /// The key is shown only in this answer, so store it at once. It does not expire. Names are unique per account, so a
  /// fixed name fails when a key of that name exists.
  ///
  /// Calls `createApiKey` (`POST /api_keys`).
  public func create(
    _ arguments: CreateApiKey, options: CallOptions = CallOptions()
  ) async throws -> ApiKeyCreateResponse {
    try await client.run(options) { try $0.apiKeysCreate(arguments: arguments, call: $1) }
  }

  /// Lists the personal API keys of the user, without their secrets.
  ///
  /// Calls `listApiKeys` (`GET /api_keys`).
  public func list(
    options: CallOptions = CallOptions()
  ) -> Listing<ApiKeysListResponseItem, [ApiKeysListResponseItem]> {
    Listing(client, options, items: { $0 }, page: { if case .apiKeysList(let page) = $0 { page } else { nil } }) {
      try $0.apiKeysList(call: $1)
    }
  }

  /// Revokes a personal API key at once.
  ///
  /// This cannot be undone; calls that use the key fail with 401 from then on.
  ///
  /// Calls `revokeApiKey` (`DELETE /api_keys/{key_id}`).
  @discardableResult
  public func revoke(keyId: Int64, options: CallOptions = CallOptions()) async throws -> ApiKeyRevokeResponse {
    try await client.run(options) { try $0.apiKeysRevoke(keyId: keyId, call: $1) }
  }
}
