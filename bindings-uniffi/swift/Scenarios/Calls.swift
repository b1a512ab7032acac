import Foundation
import NeonAPI

/// A call that is being put together.
struct Call: Sendable {
  let name: String
  var arguments: [String: String] = [:]
  var options: [String: String] = [:]
  var isCancelled = false

  /// Makes it; gives the line to print.
  func make(with client: Client) async -> Json {
    do {
      return ["value": try await answered(client.withOptions(callOptions))]
    } catch is CancellationError {
      return ["error": ["kind": "Cancelled"]]
    } catch let error as NeonError {
      return line(error)
    } catch {
      return ["unknown": Json("\(name): \(error)")]
    }
  }

  private var callOptions: CallOptions {
    CallOptions(
      callTimeout: options["call_timeout_ms"].flatMap(Int.init).map { .milliseconds($0) },
      wait: options["wait"].map { $0 == "true" },
      waitTimeout: options["wait_timeout_ms"].flatMap(Int.init).map { .milliseconds($0) })
  }

  /// What it gives, with the response where that is asked for.
  private func answered(_ client: Client) async throws -> Json {
    guard options["with_response"] != nil else { return try await value(client) }
    let response = try await client.withResponse { try await value($0) }
    return [
      "value": response.value,
      "status": Json(response.details.status),
      "attempts": Json(response.details.attempts),
      "missing_fields": .list(response.details.missingFields.map(Json.text)),
    ]
  }

  private func value(_ client: Client) async throws -> Json {
    switch name {
    case "users.me": return ["email": Json(try await client.users.me().email)]
    case "projects.get": return line(try await client.projects.get(projectId: projectId))
    case "projects.create":
      let created = try await client.projects.create(CreateProject(name: arguments["name"]))
      return [
        "project": line(created.project), "branch": line(created.branch), "operations": line(created.operations),
      ]
    case "projects.delete": return line(try await client.projects.delete(projectId: projectId))
    case "projects.list":
      let wanted = ListProjects(limit: limit, search: arguments["search"])
      return try await names(client.projects.list(wanted)) { $0.name }
    case "projects.connection_string":
      let wanted = ConnectionString(branchId: arguments["branch_id"])
      let secret = try await client.projects.connectionString(projectId: projectId, wanted)
      return ["shown": Json("\(secret) \(dumped(secret))"), "value": Json(secret.value)]
    case "operations.wait_for_ids":
      let ids = text("operation_ids").split(separator: ",").map(String.init)
      return line(try await client.operations.waitForIds(projectId: projectId, operationIds: ids))
    case "request": return try await request(client)
    case "client.close":
      client.close()
      return .null
    default: return try await value(client.branches)
    }
  }

  private func value(_ branches: Branches) async throws -> Json {
    switch name {
    case "branches.get": return line(try await branches.get(projectId: projectId, branchId: branchId).branch)
    case "branches.create":
      let created = try await branches.create(projectId: projectId, branchToCreate)
      return line(created.branch, created.operations)
    case "branches.update":
      let updated = try await branches.update(projectId: projectId, branchId: branchId, branchToUpdate)
      return line(updated.branch, updated.operations)
    case "branches.delete":
      let deleted = try await branches.delete(projectId: projectId, branchId: branchId)
      return deleted.map { line($0.branch, $0.operations) } ?? .null
    case "branches.list":
      let wanted = ListBranches(search: arguments["search"], limit: limit)
      return try await names(branches.list(projectId: projectId, wanted)) { $0.name }
    case "branches.find_by_name":
      return try await branches.findByName(projectId: projectId, name: text("name")).map(line) ?? .null
    case "branches.get_or_create":
      let gotten = try await branches.getOrCreate(projectId: projectId, branchToCreate)
      return ["branch": line(gotten.branch), "created": Json(gotten.created != nil)]
    case "branches.temporary": return try await temporary(branches)
    default: throw Unknown(description: "call")
    }
  }

  private func temporary(_ branches: Branches) async throws -> Json {
    struct Failed: Error {}
    do {
      return try await branches.withTemporary(projectId: projectId, branchToCreate) { temporary in
        if text("fails") == "true" { throw Failed() }
        return line(temporary.branch)
      }
    } catch is Failed {
      return .null
    }
  }

  private func request(_ client: Client) async throws -> Json {
    let methods: [String: NeonAPI.Method] = ["POST": .post, "PUT": .put, "PATCH": .patch, "DELETE": .delete]
    let body = arguments["body"].map { RequestBody.json(JsonValue($0)) } ?? .none
    let answer = try await client.request(methods[text("method")] ?? .get, text("path"), body: body)
    return ["status": Json(answer.details.status), "value": try answer.value.decode()]
  }

  /// The names of all items, or of those that the call wants to take.
  private func names<Item, Page>(_ list: Listing<Item, Page>, _ name: (Item) -> String) async throws -> Json {
    let wanted = options["take"].flatMap(Int.init) ?? .max
    var names: [Json] = []
    for try await item in list.prefix(wanted) { names.append(.text(name(item))) }
    return ["names": .list(names)]
  }
}

// What the client takes.
extension Call {
  /// A text; an argument that is absent is empty, as a forgotten one may be.
  private func text(_ name: String) -> String {
    arguments[name] ?? ""
  }

  private var projectId: String { text("project_id") }

  private var branchId: String { text("branch_id") }

  private var limit: Int64? { arguments["limit"].flatMap(Int64.init) }

  private var expiresAt: Date? {
    arguments["expires_at"].flatMap(Double.init).map { Date(timeIntervalSince1970: $0 / 1_000_000) }
  }

  private var branchToCreate: CreateBranch {
    CreateBranch(name: arguments["name"], expiresAt: expiresAt)
  }

  private var branchToUpdate: UpdateBranch {
    let time: TimestampUpdate = arguments["expires_at"] == "clear" ? .clear : expiresAt.map { .set($0) } ?? .leave
    return UpdateBranch(name: arguments["name"], expiresAt: time)
  }
}
