import Foundation
import XCTest

@testable import NeonAPI

final class ValueTests: TimedTestCase {
  func testEveryModelCrossesUnchanged() throws {
    let models = try nativeProbes()
    XCTAssertGreaterThan(models.count, 300)
    for (place, model) in models.enumerated() {
      XCTAssertTrue(try nativeProbeIs(place: UInt32(place), model: model), "\(model)")
    }
    // Another value is told apart.
    XCTAssertFalse(try nativeProbeIs(place: 0, model: models[1]))
  }

  func testNoModelShowsASecret() throws {
    let models = try nativeProbes()
    for model in models {
      var dumped = ""
      dump(model, to: &dumped)
      XCTAssertFalse("\(model) \(String(reflecting: model)) \(dumped)".contains("sample-secret"))
    }
  }

  func testAPanicIsAnErrorOfItsOwn() {
    XCTAssertThrowsError(try nativeProbePanic()) { error in
      let error = NeonError.of(error)
      guard case .internal = error else { return XCTFail("\(error)") }
      // The words of a panic may hold anything.
      XCTAssertFalse("\(error)".contains("asked to"))
    }
  }

  func testModelsAreStoredWithTheTextsThatNeonKnows() throws {
    let operation = NeonAPI.Operation(
      id: "op", projectId: "shop", action: .createBranch, status: .unknown("tomorrow"), failuresCount: 0,
      createdAt: Date(timeIntervalSince1970: 1.5), updatedAt: Date(timeIntervalSince1970: 2), totalDurationMs: 3)
    let stored = try JSONEncoder().encode(operation)
    XCTAssertEqual(try JSONDecoder().decode(NeonAPI.Operation.self, from: stored), operation)
    let text = String(decoding: stored, as: UTF8.self)
    XCTAssertTrue(text.contains("\"create_branch\"") && text.contains("\"tomorrow\""), text)
    XCTAssertEqual(OperationStatus(text: "running"), .running)
  }

  func testABodyIsNeitherStoredNorShown() {
    let body: Any = RequestBody.json(JsonValue("{\"password\":\"sesame\"}"))
    XCTAssertFalse(body is any Encodable)
    var dumped = ""
    dump(body, to: &dumped)
    XCTAssertFalse("\(body) \(String(reflecting: body)) \(dumped)".contains("sesame"))
  }

  func testTimeStampsToTheMicrosecond() {
    for microseconds in [0, 1, -1, 1_767_323_045_123_457, -62_135_596_800_000_000, 253_402_300_799_999_999] as [Int64] {
      let back = microsecondsOf(dateOfMicroseconds(microseconds))
      // A double holds microseconds for some 285 years around 2001.
      let exact = abs(microseconds) < 5_000_000_000_000_000
      XCTAssertEqual(Double(back), Double(microseconds), accuracy: exact ? 0 : 20)
    }
    XCTAssertEqual(microsecondsOf(Date(timeIntervalSinceReferenceDate: .infinity)), .max)
    XCTAssertEqual(microsecondsOf(Date(timeIntervalSinceReferenceDate: -.infinity)), .min)
    XCTAssertEqual(microsecondsOf(Date(timeIntervalSinceReferenceDate: .nan)), .max)
    XCTAssertEqual(microsecondsOf(Date(timeIntervalSinceReferenceDate: 9e18)), .max)
  }

  func testDurationsInMilliseconds() {
    XCTAssertEqual(Duration.zero.wholeMilliseconds, 0)
    XCTAssertEqual(Duration.nanoseconds(1).wholeMilliseconds, 1)
    XCTAssertEqual(Duration.milliseconds(1_999).wholeMilliseconds, 1_999)
    XCTAssertNil(Duration.nanoseconds(-1).wholeMilliseconds)
    XCTAssertNil(Duration.seconds(Int64.max).wholeMilliseconds)
  }

  func testTheComparisonOfCallsFindsWhatDiffers() {
    let found = [ConnectionString(branchId: "one")]
    XCTAssertEqual(differences(of: found, from: [["branch_id": "one", "pooled": false]], at: ""), [])
    for other in [
      [["branch_id": "two", "pooled": false]], [["pooled": false]], [["branch_id": "one", "pooled": true]],
      [["branch_id": "one", "pooled": false, "more": 1]], [],
    ] as [[[String: Any]]] {
      XCTAssertFalse(differences(of: found, from: other, at: "").isEmpty, "\(other)")
    }
  }

  func testEveryOperationHasAVector() throws {
    XCTAssertEqual(try CallTestCase.vectorNames().count, 179)
  }
}
