import NeonAPI

/// What the README shows; there it is the whole of a `main.swift`.
func firstProgram() async throws {
  let client = try Client.fromEnvironment()  // reads NEON_API_KEY
  let project = try await client.projects.create(CreateProject(name: "shop")).project
  let created = try await client.branches.create(projectId: project.id, CreateBranch(name: "preview"))
  print("\(created.branch.name) is \(created.operations[0].status)")  // the call returned when it was ready
  try await client.projects.delete(projectId: project.id)
}
