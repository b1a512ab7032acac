// Written by cargo xtask generate from api/things.yaml. Do not edit.
import Foundation

/// Things of all shapes.
public struct Things: Sendable {
  let client: Client

  /// Creates a thing.
  ///
  /// Calls `createThing` (`POST /things`). Private beta.
  @discardableResult
  public func create(_ arguments: CreateThing, options: CallOptions = CallOptions()) async throws -> ThingOperations {
    try await client.run(options) { try $0.thingsCreate(arguments: arguments, call: $1) }
  }

  /// Deletes a thing.
  ///
  /// Calls `deleteThing` (`DELETE /things/{thing_id}`).
  ///
  /// - Returns: `nil` when it was gone already.
  @discardableResult
  public func delete(thingId: String, options: CallOptions = CallOptions()) async throws -> ThingOperations? {
    try await client.run(options) { try $0.thingsDelete(thingId: thingId, call: $1) }
  }

  /// Uploads a file.
  ///
  /// Calls `deployFile` (`POST /files/{file_key}`).
  public func deployFile(
    fileKey: String, _ arguments: DeployFile = DeployFile(), options: CallOptions = CallOptions()
  ) async throws -> Thing {
    try await client.run(options) { try $0.thingsDeployFile(fileKey: fileKey, arguments: arguments, call: $1) }
  }

  /// Finishes a thing.
  ///
  /// Calls `finishThing` (`POST /things/{thing_id}/finish`).
  @available(*, deprecated, message: "its end was announced for 2030-01-01")
  @discardableResult
  public func finish(thingId: String, options: CallOptions = CallOptions()) async throws -> [Operation] {
    try await client.run(options) { try $0.thingsFinish(thingId: thingId, call: $1) }
  }

  /// Reads a thing.
  ///
  /// Calls `getThing` (`GET /things/{thing_id}`).
  public func get(thingId: String, options: CallOptions = CallOptions()) async throws -> Thing {
    try await client.run(options) { try $0.thingsGet(thingId: thingId, call: $1) }
  }

  /// Downloads a file.
  ///
  /// Calls `getFile` (`GET /files/{file_key}`). Alpha.
  public func getFile(fileKey: String, options: CallOptions = CallOptions()) async throws -> Data {
    try await client.run(options) { try $0.thingsGetFile(fileKey: fileKey, call: $1) }
  }

  /// Lists things.
  ///
  /// In no order that anyone could rely on. The list can be long, so it comes in pages, and this sentence is long as
  /// well.
  ///
  /// Calls `listThings` (`GET /things`).
  public func list(
    _ arguments: ListThings, options: CallOptions = CallOptions()
  ) -> Listing<Thing, ListThingsResponse> {
    Listing(client, options, items: { $0.things }, page: { if case .thingsList(let page) = $0 { page } else { nil } }) {
      try $0.thingsList(arguments: arguments, call: $1)
    }
  }

  /// Lists keys.
  ///
  /// Calls `listKeys` (`GET /keys`).
  public func listKeys(options: CallOptions = CallOptions()) -> Listing<ThingKey, [ThingKey]> {
    Listing(client, options, items: { $0 }, page: { if case .thingsListKeys(let page) = $0 { page } else { nil } }) {
      try $0.thingsListKeys(call: $1)
    }
  }

  /// Lists the parts of a thing.
  ///
  /// Calls `listParts` (`GET /things/{thing_id}/parts`).
  public func listParts(thingId: String, options: CallOptions = CallOptions()) -> Listing<String, ListPartsResponse> {
    Listing(client, options, items: { $0.parts }, page: { if case .thingsListParts(let page) = $0 { page } else { nil } }) {
      try $0.thingsListParts(thingId: thingId, call: $1)
    }
  }

  /// Reads what a provider calls itself.
  ///
  /// Calls `getProvider` (`GET /providers/{provider}`).
  ///
  /// - Returns: `nil` when there is none.
  public func providerName(provider: Provider, options: CallOptions = CallOptions()) async throws -> String? {
    try await client.run(options) { try $0.thingsProviderName(provider: provider, call: $1) }
  }

  /// Revokes a key.
  ///
  /// Calls `revokeKey` (`DELETE /keys/{number}`).
  public func revokeKey(number: Int64, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) { try $0.thingsRevokeKey(number: number, call: $1) }
  }

  /// Changes a thing.
  ///
  /// Calls `updateThing` (`PATCH /things/{thing_id}`).
  public func update(thingId: String, _ arguments: UpdateThing, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) { try $0.thingsUpdate(thingId: thingId, arguments: arguments, call: $1) }
  }
}
