// Written by cargo xtask generate from api/. Do not edit.
extension AnyAnswer {
  var value: any Sendable {
    switch self {
    case .branch(let value): value
    case .branchOperations(let value): value
    case .createProjectBranchAnonymizedResponse(let value): value
    case .createProjectBranchResponse(let value): value
    case .createProjectResponse(let value): value
    case .createSnapshotResponse(let value): value
    case .databaseOperations(let value): value
    case .endpointOperations(let value): value
    case .jwksCreationOperation(let value): value
    case .operations(let value): value
    case .restoreSnapshotResponse(let value): value
    case .roleOperations(let value): value
    case .updateProjectResponse(let value): value
    }
  }
}
