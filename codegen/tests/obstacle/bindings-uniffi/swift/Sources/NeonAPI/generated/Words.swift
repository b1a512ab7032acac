// Written by cargo xtask generate from api/words.yaml. Do not edit.
/// Words that languages keep for themselves.
public struct Words: Sendable {
  let client: Client

  /// Searches logs.
  ///
  /// Calls `queryLogs` (`POST /logs`).
  public func queryLogs(
    _ arguments: QueryLogs = QueryLogs(), options: CallOptions = CallOptions()
  ) -> Listing<String, LogsResponse> {
    Listing(client, options, items: { $0.logs }, page: { if case .wordsQueryLogs(let page) = $0 { page } else { nil } }) {
      try $0.wordsQueryLogs(arguments: arguments, call: $1)
    }
  }

  /// Sets the trigger.
  ///
  /// Calls `setTrigger` (`PUT /triggers`).
  @discardableResult
  public func setTrigger(_ trigger: TriggerRequest, options: CallOptions = CallOptions()) async throws -> Trigger {
    try await client.run(options) { try $0.wordsSetTrigger(trigger: trigger, call: $1) }
  }

  /// Reads words that languages keep for themselves.
  ///
  /// Calls `getWords` (`GET /words`).
  public func type(_ arguments: GetWords, options: CallOptions = CallOptions()) async throws -> ReservedWords {
    try await client.run(options) { try $0.wordsType(arguments: arguments, call: $1) }
  }
}
