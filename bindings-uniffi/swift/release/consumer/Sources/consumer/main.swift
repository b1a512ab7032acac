import NeonAPI

struct Unexpected: Error {
  let what: String
}

let client = try Client.fromEnvironment()
let created = try await client.projects.create(CreateProject(name: "shop"))
let projectId = created.project.id
try await client.branches.create(projectId: projectId, CreateBranch(name: "preview"))
var names: Set<String> = []
for try await branch in client.branches.list(projectId: projectId) {
  names.insert(branch.name)
}
guard names == ["main", "preview"] else { throw Unexpected(what: "branches: \(names)") }
do {
  _ = try await client.projects.get(projectId: "absent")
  throw Unexpected(what: "an absent project was found")
} catch NeonError.notFound(let failure) {
  print("\(names.sorted().joined(separator: ", ")); \(failure.kind)")
}
