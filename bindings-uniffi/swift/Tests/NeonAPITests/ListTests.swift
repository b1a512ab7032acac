import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

final class ListTests: EmulatorTestCase {
  func testItemsOfAllPages() async throws {
    let projectId = try await emulator.seedProject(branches: 4)
    let list = client.branches.list(projectId: projectId, ListBranches(limit: 2))
    let nothingSent = try await requests(of: "listProjectBranches")
    XCTAssertEqual(nothingSent, 0)
    var names: [String] = []
    for try await branch in list { names.append(branch.name) }
    XCTAssertEqual(names.count, 5)
    let all = try await list.all()
    XCTAssertEqual(all.map(\.name), names, "every walk begins anew")
  }

  func testPages() async throws {
    let projectId = try await emulator.seedProject(branches: 4)
    var sizes: [Int] = []
    for try await page in client.branches.list(projectId: projectId, ListBranches(limit: 2)).pages {
      sizes.append(page.branches.count)
    }
    XCTAssertEqual(sizes, [2, 2, 1])
  }

  func testAWalkThatStopsFetchesNoMore() async throws {
    let projectId = try await emulator.seedProject(branches: 4)
    for try await _ in client.branches.list(projectId: projectId, ListBranches(limit: 2)) { break }
    let sent = try await requests(of: "listProjectBranches")
    XCTAssertEqual(sent, 1)
  }

  func testAnotherListGoesOnFromTheCursor() async throws {
    let projectId = try await emulator.seedProject(branches: 4)
    var first = client.branches.list(projectId: projectId, ListBranches(limit: 2)).makeAsyncIterator()
    let before = [try await first.next()?.name, try await first.next()?.name]
    let rest = ListBranches(cursor: try XCTUnwrap(first.cursor), limit: 2)
    let after = try await client.branches.list(projectId: projectId, rest).all().map(\.name)
    XCTAssertEqual(after.count, 3)
    XCTAssertTrue(Set(after).isDisjoint(with: before.compactMap { $0 }))
  }

  func testAnErrorEndsAWalk() async throws {
    let projectId = try await emulator.seedProject(branches: 4)
    let list = client.branches.list(projectId: projectId, ListBranches(limit: 2))
    var pages = list.pages.makeAsyncIterator()
    _ = try await pages.next()
    try await emulator.addFault("status", operation: "listProjectBranches", times: 1, ["status": 400])
    do {
      _ = try await pages.next()
      XCTFail("nothing was thrown")
    } catch NeonError.badRequest {}
    let after = try await pages.next()
    XCTAssertNil(after)
  }

  func testAListOfOneAnswer() async throws {
    let keys = try await client.apiKeys.list().all()
    XCTAssertEqual(keys.count, Set(keys.map(\.id)).count)
  }

  func testWhereAWalkBegins() async throws {
    let list = client.branches.list(projectId: "shop", ListBranches(cursor: "somewhere"))
    XCTAssertEqual(list.makeAsyncIterator().cursor, "somewhere")
  }
}
