// swift-tools-version:6.0

import PackageDescription

// The native library. Its header and its Swift side are made by `make swift-native`, on a Mac by
// `apple/build-xcframework.sh`. A release names the address and the checksum of the framework's zip instead of a path.
#if os(Linux)
  let native = Target.systemLibrary(name: "CNeonAPI", path: "native/CNeonAPI", pkgConfig: "neonapi_uniffi")
#else
  let native = Target.binaryTarget(name: "CNeonAPI", path: "apple/CNeonAPI.xcframework")
#endif

let package = Package(
  name: "NeonAPI",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .library(name: "NeonAPI", targets: ["NeonAPI"])
  ],
  targets: [
    native,
    .target(
      name: "NeonAPI", dependencies: ["CNeonAPI"],
      // What a static library does not name by itself: trust in certificates, and the proxy of a Mac.
      linkerSettings: [
        .linkedLibrary("iconv", .when(platforms: [.iOS, .macOS])),
        .linkedFramework("CoreFoundation", .when(platforms: [.iOS, .macOS])),
        .linkedFramework("Security", .when(platforms: [.iOS, .macOS])),
        .linkedFramework("SystemConfiguration", .when(platforms: [.macOS])),
      ]),
    // checkout: begin. What is packed has neither the demo nor the tests.
    .executableTarget(name: "neonapi-demo", dependencies: ["NeonAPI", "EmulatorControl"], path: "Demo"),
    .executableTarget(name: "neonapi-scenario-driver", dependencies: ["NeonAPI"], path: "Scenarios"),
    .target(name: "EmulatorControl", path: "Tests/EmulatorControl"),
    .testTarget(name: "NeonAPITests", dependencies: ["NeonAPI", "EmulatorControl"]),
    // checkout: end
  ],
  swiftLanguageModes: [.v6]
)
