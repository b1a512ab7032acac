import EmulatorControl
import Foundation
import XCTest

final class ReadmeTests: EmulatorTestCase {
  func testTheFirstProgramIsTheOneThatIsTested() throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let source = try String(contentsOf: here.appendingPathComponent("FirstProgram.swift"), encoding: .utf8)
    let body = source.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
    let readme = try String(
      contentsOf: here.appendingPathComponent("../../../../README.md").standardized, encoding: .utf8)
    XCTAssertTrue(
      readme.contains("```swift\nimport NeonAPI\n\n\(body.joined(separator: "\n"))\n```\n"), "README and test differ")
  }

  func testTheFirstProgramRuns() async throws {
    setenv("NEON_API_KEY", "key-of-the-environment", 1)
    setenv("NEON_API_BASE_URL", emulator.baseUrl, 1)
    defer {
      unsetenv("NEON_API_KEY")
      unsetenv("NEON_API_BASE_URL")
    }
    try await firstProgram()
    for operation in ["createProject", "createProjectBranch", "deleteProject"] {
      let sent = try await requests(of: operation)
      XCTAssertEqual(sent, 1, operation)
    }
  }
}
