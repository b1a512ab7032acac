#!/usr/bin/env bash
# Builds the native library for Apple's platforms as swift/apple/CNeonAPI.xcframework, with its zip and checksum, and
# writes the generated side of the Swift package. It needs macOS with Xcode, and these Rust targets:
#
#   rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin
set -euo pipefail

HERE="$(cd "$(dirname "$0")" && pwd)"
PACKAGE="$(dirname "$HERE")"
ROOT="$(cd "$PACKAGE/../.." && pwd)"
CARGO_OUTPUT="${CARGO_TARGET_DIR:-$ROOT/target}"
PROFILE=uniffi
WORK="$ROOT/target/swift/apple"
FRAMEWORK="$HERE/CNeonAPI.xcframework"
LIBRARY=libneonapi_uniffi.a

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# The oldest version of a platform, as Package.swift has it: what is compiled for a newer one does not link.
oldest() {
  sed -n "s/.*\.$1(\.v\([0-9]*\)).*/\1.0/p" "$PACKAGE/Package.swift" | grep . ||
    fail "Package.swift names no version of $1"
}

# Builds the library for some targets and joins them, for a slice may hold each architecture once.
slice() {
  local name="$1" target libraries=()
  shift
  for target in "$@"; do
    cargo rustc --manifest-path "$ROOT/Cargo.toml" --package neonapi-uniffi --lib --crate-type staticlib \
      --profile "$PROFILE" --target "$target"
    libraries+=("$CARGO_OUTPUT/$target/$PROFILE/$LIBRARY")
  done
  mkdir -p "$WORK/$name"
  lipo -create "${libraries[@]}" -output "$WORK/$name/$LIBRARY"
}

for tool in xcodebuild lipo swift; do
  command -v "$tool" >/dev/null || fail "$tool is absent; it comes with Xcode"
done
IPHONEOS_DEPLOYMENT_TARGET="$(oldest iOS)"
MACOSX_DEPLOYMENT_TARGET="$(oldest macOS)"
export IPHONEOS_DEPLOYMENT_TARGET MACOSX_DEPLOYMENT_TARGET

rm -rf "$WORK" "$FRAMEWORK" "$FRAMEWORK.zip"
slice ios aarch64-apple-ios
slice ios-simulator aarch64-apple-ios-sim x86_64-apple-ios
slice macos aarch64-apple-darwin x86_64-apple-darwin

cargo run --quiet --manifest-path "$ROOT/Cargo.toml" --package neonapi-uniffi-bindgen -- \
  --library "$CARGO_OUTPUT/aarch64-apple-darwin/$PROFILE/$LIBRARY" --language swift --out "$WORK/swift"

# In a folder named after the module: Xcode copies the headers of all frameworks of an app into one folder, where two files
# called module.modulemap would be one too many. The compiler looks into a folder that has the module's name by itself.
mkdir -p "$WORK/Headers/CNeonAPI" "$PACKAGE/Sources/NeonAPI/native"
cp "$WORK/swift/CNeonAPI.h" "$WORK/Headers/CNeonAPI/"
cp "$WORK/swift/CNeonAPI.modulemap" "$WORK/Headers/CNeonAPI/module.modulemap"
cp "$WORK/swift/NeonAPINative.swift" "$PACKAGE/Sources/NeonAPI/native/"

arguments=()
for name in ios ios-simulator macos; do
  arguments+=(-library "$WORK/$name/$LIBRARY" -headers "$WORK/Headers")
done
xcodebuild -create-xcframework "${arguments[@]}" -output "$FRAMEWORK"

# For a release: the zip goes to where the release is, its address and this checksum into Package.swift.
(cd "$HERE" && zip --quiet --recurse-paths --symlinks CNeonAPI.xcframework.zip CNeonAPI.xcframework)
echo "$FRAMEWORK.zip"
swift package --package-path "$PACKAGE" compute-checksum "$FRAMEWORK.zip"
