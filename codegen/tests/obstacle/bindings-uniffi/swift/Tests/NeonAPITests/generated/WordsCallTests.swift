// Written by cargo xtask generate from api/words.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class WordsCallTests: CallTestCase {
  func testQueryLogs() async throws {
    try await check("words.query_logs") {
      try await self.pageOf($0.words.queryLogs(QueryLogs(cursor: "sample cursor")))
    }
  }

  func testSetTrigger() async throws {
    try await check("words.set_trigger") {
      try await $0.words.setTrigger(.schedule(ScheduleTriggerRequest(cron: "sample cron")))
    }
  }

  func testType() async throws {
    try await check("words.type") {
      try await $0.words.type(GetWords(type: .`default`, object: "sample object/&?ü", default: true))
    }
  }
}
