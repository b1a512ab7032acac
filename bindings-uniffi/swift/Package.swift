// swift-tools-version:6.0

import PackageDescription

let package = Package(
  name: "NeonAPI",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
  products: [
    .library(name: "NeonAPI", targets: ["NeonAPI"])
  ],
  targets: [
    // The native library, found by pkg-config. Its header and its Swift side are made by `make swift-native`.
    .systemLibrary(name: "CNeonAPI", path: "native/CNeonAPI", pkgConfig: "neonapi_uniffi"),
    .target(name: "NeonAPI", dependencies: ["CNeonAPI"]),
    .executableTarget(name: "neonapi-demo", dependencies: ["NeonAPI", "EmulatorControl"], path: "Demo"),
    .target(name: "EmulatorControl", path: "Tests/EmulatorControl"),
    .testTarget(name: "NeonAPITests", dependencies: ["NeonAPI", "EmulatorControl"]),
  ],
  swiftLanguageModes: [.v6]
)
