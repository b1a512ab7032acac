// Written by cargo xtask generate from api/operations.yaml. Do not edit.
/// Work in the background.
public struct Operations: Sendable {
  let client: Client

  /// Lists operations.
  ///
  /// Calls `listOperations` (`GET /operations`).
  public func list(options: CallOptions = CallOptions()) -> Listing<Operation, OperationsResponse> {
    Listing(client, options, items: { $0.operations ?? [] }, page: { if case .operationsList(let page) = $0 { page } else { nil } }) {
      try $0.operationsList(call: $1)
    }
  }
}
