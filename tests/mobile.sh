#!/usr/bin/env bash
# Tries how the packages for Android and Apple's platforms are put together, with stand-ins for an NDK and for Xcode: what
# lies where in them, and that a library which would not load is refused. That they run on a device it cannot show.
set -euo pipefail
export LC_ALL=C # One order of names.

ROOT="$(cd "$(dirname "$0")/.." && pwd)"
WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT
passed=0
failed=0

for tool in cc javac readelf unzip zip; do
  command -v "$tool" >/dev/null && continue
  if [ "${CI:-}" = true ]; then
    echo "FAILED: $tool is absent, which trying the packages of phones needs" >&2
    exit 1
  fi
  echo "SKIPPED: $tool is absent, which trying the packages of phones needs" >&2
  exit 0
done

# Counts a command that has to succeed.
holds() {
  local what="$1"
  shift
  if "$@" >"$WORK/said" 2>&1; then
    passed=$((passed + 1))
    echo "ok - $what"
  else
    failed=$((failed + 1))
    echo "FAILED: $what"
    cat "$WORK/said"
  fi
}

# Whether a command is refused with these words.
refused() {
  local words="$1" said
  shift
  said="$("$@" 2>&1)" && return 1
  echo "$said"
  grep -q -- "$words" <<<"$said"
}

# Whether two lists are one.
same() { diff <(printf '%s\n' "$1") <(printf '%s\n' "$2"); }

# --- Android ---------------------------------------------------------------------------------------------------------

ANDROID="$ROOT/bindings-uniffi/kotlin/android"
echo 'int native(void) { return 1; }' >"$WORK/native.c"
for page in 4096 16384; do
  cc -shared -fPIC -o "$WORK/$page.so" "$WORK/native.c" "-Wl,-z,max-page-size=$page"
done
mkdir "$WORK/classes"
echo 'class Nothing {}' >"$WORK/Nothing.java"
javac -d "$WORK/classes" "$WORK/Nothing.java"
(cd "$WORK/classes" && zip --quiet "$WORK/classes.jar" Nothing.class)

aar() { "$ANDROID/build-aar.sh" --classes "$WORK/classes.jar" "$@"; }
entry() { unzip -p "$WORK/aar/neonapi-android-0.1.0.aar" "$1"; }

holds "an AAR is put together" aar --library "$WORK/16384.so" --out "$WORK/aar"
holds "the AAR has what an AAR has" same "$(unzip -Z1 "$WORK"/aar/*.aar)" "AndroidManifest.xml
R.txt
classes.jar
jni/arm64-v8a/libneonapi_uniffi.so
jni/armeabi-v7a/libneonapi_uniffi.so
jni/x86/libneonapi_uniffi.so
jni/x86_64/libneonapi_uniffi.so
proguard.txt"
holds "the AAR carries the rules for R8" cmp <(entry proguard.txt) "$ANDROID/consumer-rules.pro"
holds "the manifest names the oldest Android" grep -q 'minSdkVersion="26"' <(entry AndroidManifest.xml)
holds "the POM asks for JNA as an AAR, which has its native part" grep -q '<type>aar</type>' \
  <(grep -A 3 '<artifactId>jna</artifactId>' "$WORK"/aar/*.pom)
holds "every version in the POM is known" refused '^$' grep '@\|\$' "$WORK"/aar/*.pom
cp "$WORK"/aar/*.aar "$WORK/first.aar"
aar --library "$WORK/16384.so" --out "$WORK/aar" >/dev/null
holds "the same inputs make the same AAR" cmp "$WORK/first.aar" "$WORK"/aar/*.aar
holds "a library for small pages alone is refused" refused "pages of 16 KB" \
  aar --library "$WORK/4096.so" --out "$WORK/small"
holds "an ABI that there is not is refused" refused "mips is no ABI" \
  aar --abis "arm64-v8a mips" --library "$WORK/16384.so" --out "$WORK/mips"
holds "no NDK is said" refused "names no NDK" env -u ANDROID_NDK_HOME "$ANDROID/build-aar.sh" --out "$WORK/none"

# --- Apple -----------------------------------------------------------------------------------------------------------

# A copy: the script writes into its package.
SWIFT="$WORK/checkout/bindings-uniffi/swift"
mkdir -p "$SWIFT/Sources/NeonAPI" "$WORK/bin" "$WORK/built"
cp -r "$ROOT/bindings-uniffi/swift/Package.swift" "$ROOT/bindings-uniffi/swift/apple" "$SWIFT"

stand_in() {
  { echo '#!/usr/bin/env bash'; cat; } >"$WORK/bin/$1"
  chmod +x "$WORK/bin/$1"
}

# Builds a file with its target's name, and writes empty sides of the language.
stand_in cargo <<'END'
while [ $# -gt 0 ]; do
  case "$1" in
  --target) target="$2" ;;
  --out) out="$2" ;;
  esac
  shift
done
if [ -n "${out:-}" ]; then
  mkdir -p "$out" && cd "$out" && touch CNeonAPI.h CNeonAPI.modulemap NeonAPINative.swift
else
  mkdir -p "$CARGO_TARGET_DIR/$target/uniffi"
  echo "$target for iOS $IPHONEOS_DEPLOYMENT_TARGET, macOS $MACOSX_DEPLOYMENT_TARGET" \
    >"$CARGO_TARGET_DIR/$target/uniffi/libneonapi_uniffi.a"
fi
END
# Writes what was joined one after the other.
stand_in lipo <<'END'
libraries=()
for argument in "${@:2}"; do
  [ "$argument" != -output ] || break
  libraries+=("$argument")
done
cat "${libraries[@]}" >"${*: -1}"
END
# Copies libraries and headers to where Xcode puts them, in folders with the names of the slices.
stand_in xcodebuild <<'END'
[ "$1" = -create-xcframework ] || exit 1
shift
out="${*: -1}"
while [ "$1" != -output ]; do
  [ "$1 $3" = "-library -headers" ] || exit 1
  slice="$out/$(basename "$(dirname "$2")")"
  mkdir -p "$slice"
  cp "$2" "$slice/" && cp -r "$4" "$slice/Headers"
  shift 4
done
END
stand_in swift <<'END'
[ "$4" = compute-checksum ] && sha256sum "$5"
END

framework() { env "PATH=$WORK/bin:$PATH" "CARGO_TARGET_DIR=$WORK/built" "$SWIFT/apple/build-xcframework.sh"; }
FRAMEWORK="$SWIFT/apple/CNeonAPI.xcframework"
holds "an XCFramework is put together" framework
holds "the XCFramework has its slices, headers below the module's name" same \
  "$(cd "$FRAMEWORK" && find . -type f | sort)" "$(for slice in ios-simulator ios macos; do
    echo "./$slice/Headers/CNeonAPI/CNeonAPI.h"
    echo "./$slice/Headers/CNeonAPI/module.modulemap"
    echo "./$slice/libneonapi_uniffi.a"
  done)"
holds "each slice has its architectures, for the versions of Package.swift" same \
  "$(cat "$FRAMEWORK"/{ios-simulator,ios,macos}/libneonapi_uniffi.a)" "$(for target in aarch64-apple-ios-sim x86_64-apple-ios \
    aarch64-apple-ios aarch64-apple-darwin x86_64-apple-darwin; do echo "$target for iOS 16.0, macOS 13.0"; done)"
holds "the generated side is in the package" test -e "$SWIFT/Sources/NeonAPI/native/NeonAPINative.swift"
holds "the zip holds the framework" grep -q '^CNeonAPI.xcframework/macos/libneonapi_uniffi.a$' \
  <(unzip -Z1 "$FRAMEWORK.zip")

echo "mobile: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
