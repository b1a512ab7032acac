// swift-tools-version:6.0

import PackageDescription

let package = Package(
  name: "neonapi-bench-worker",
  platforms: [.macOS(.v13)],
  // As it is packed.
  dependencies: [.package(path: "../../../../target/swift/release/NeonAPI")],
  targets: [
    .executableTarget(
      name: "neonapi-bench-worker", dependencies: [.product(name: "NeonAPI", package: "NeonAPI")], path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
