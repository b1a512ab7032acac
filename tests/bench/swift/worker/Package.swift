// swift-tools-version:6.0

import PackageDescription

let package = Package(
  name: "neonapi-bench-worker",
  platforms: [.macOS(.v13)],
  dependencies: [.package(path: "../../../../bindings-uniffi/swift")],
  targets: [
    .executableTarget(
      name: "neonapi-bench-worker", dependencies: [.product(name: "NeonAPI", package: "swift")], path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
