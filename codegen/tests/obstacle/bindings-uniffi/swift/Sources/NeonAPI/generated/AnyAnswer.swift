// Written by cargo xtask generate from api/. Do not edit.
extension AnyAnswer {
  var value: any Sendable {
    switch self {
    case .branch(let value): value
    case .operations(let value): value
    case .thingOperations(let value): value
    }
  }
}
