// swift-tools-version:6.0

import PackageDescription

// Somebody else's program: it knows the package, and pkg-config knows the native library.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v13)],
  dependencies: [.package(path: "../NeonAPI")],
  targets: [
    .executableTarget(name: "consumer", dependencies: [.product(name: "NeonAPI", package: "NeonAPI")])
  ],
  swiftLanguageModes: [.v6]
)
