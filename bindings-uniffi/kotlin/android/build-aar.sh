#!/usr/bin/env bash
# Builds the Android library (AAR) of the Kotlin package, with its POM, in target/kotlin/android.
#
#   build-aar.sh [--abis "arm64-v8a x86_64 ..."] [--library FILE] [--classes JAR] [--out FOLDER]
#
# ANDROID_NDK_HOME names an NDK, r27 or newer; the Rust targets come from `rustup target add`. --library takes a library that
# exists for every ABI, and --classes a compiled jar, in place of building them: so the layout can be tried without an NDK.
set -euo pipefail

HERE="$(cd "$(dirname "$0")" && pwd)"
PACKAGE="$(dirname "$HERE")"
ROOT="$(cd "$PACKAGE/../.." && pwd)"
CARGO_OUTPUT="$(realpath -m "${CARGO_TARGET_DIR:-$ROOT/target}")"
LIBRARY=libneonapi_uniffi.so
# What java.time needs, which the Kotlin side uses: Android 8.
MINIMUM_API=26
# Devices of Android 15 and newer may have pages of 16 KB; Google Play asks for libraries that load there.
PAGE=16384

ABIS="arm64-v8a armeabi-v7a x86_64 x86"
OUT="$ROOT/target/kotlin/android"
STAND_IN=
CLASSES=

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "$1 wants a value; what there is stands at the top of $0"
  case "$1" in
  --abis) ABIS="$2" ;;
  --library) STAND_IN="$(realpath "$2")" ;;
  --classes) CLASSES="$(realpath "$2")" ;;
  --out) OUT="$(realpath -m "$2")" ;;
  *) fail "$1 is not known; what there is stands at the top of $0" ;;
  esac
  shift 2
done

target_of() {
  case "$1" in
  arm64-v8a) echo aarch64-linux-android ;;
  armeabi-v7a) echo armv7-linux-androideabi ;;
  x86_64) echo x86_64-linux-android ;;
  x86) echo i686-linux-android ;;
  *) fail "$1 is no ABI of Android: arm64-v8a, armeabi-v7a, x86_64 and x86 are" ;;
  esac
}

# A version that the package's own pom.xml says, so that there is one place to change it.
version_of() {
  awk -F '[<>]' -v name="$1" '
    $2 == "kotlin.version" { kotlin = $3 }
    $2 == "artifactId" { found = $3 == name }
    found && $2 == "version" { print ($3 == "${kotlin.version}" ? kotlin : $3); exit }
  ' "$PACKAGE/pom.xml" | grep . || fail "pom.xml names no version of $1"
}

# Every segment that is loaded has to lie on the border of a large page.
check_pages() {
  local alignment found=
  for alignment in $(readelf --program-headers --wide "$1" | awk '$1 == "LOAD" { print $NF }'); do
    found=1
    [ $((alignment)) -ge "$PAGE" ] ||
      fail "$1 does not load with pages of 16 KB: a segment is aligned to $alignment"
  done
  [ -n "$found" ] || fail "$1 has nothing to load"
}

# Builds the library for one ABI with the compilers of the NDK.
build_native() {
  local target="$1" tools="$2" clang upper
  clang="$tools/${target/armv7-/armv7a-}$MINIMUM_API-clang"
  [ -x "$clang" ] || fail "$clang is absent; it comes with an NDK, r27 or newer"
  upper="$(tr 'a-z-' 'A-Z_' <<<"$target")"
  env "CC_${target//-/_}=$clang" "AR_${target//-/_}=$tools/llvm-ar" "CARGO_TARGET_${upper}_LINKER=$clang" \
    cargo rustc --manifest-path "$ROOT/Cargo.toml" --package neonapi-uniffi --lib --crate-type cdylib \
    --profile uniffi --target "$target" -- \
    -C "link-arg=-Wl,-z,max-page-size=$PAGE" -C "link-arg=-Wl,-soname,$LIBRARY"
}

# Puts a library for every ABI below jni/, stripped and checked.
collect_libraries() {
  local abi target tools folder
  if [ -z "$STAND_IN" ]; then
    folder=("${ANDROID_NDK_HOME:-absent}"/toolchains/llvm/prebuilt/*/bin)
    tools="${folder[0]}"
    [ -d "$tools" ] || fail "ANDROID_NDK_HOME names no NDK"
  fi
  for abi in $ABIS; do
    target="$(target_of "$abi")"
    mkdir -p "$WORK/jni/$abi"
    if [ -n "$STAND_IN" ]; then
      cp "$STAND_IN" "$WORK/jni/$abi/$LIBRARY"
    else
      build_native "$target" "$tools"
      UNSTRIPPED="$CARGO_OUTPUT/$target/uniffi/$LIBRARY"
      "$tools/llvm-strip" -o "$WORK/jni/$abi/$LIBRARY" "$UNSTRIPPED"
    fi
    check_pages "$WORK/jni/$abi/$LIBRARY"
  done
}

# Compiles the package without a library in the jar: Android has its own place for those.
compile_classes() {
  local native="$OUT/native"
  if [ -n "$CLASSES" ]; then
    cp "$CLASSES" "$WORK/classes.jar"
    return
  fi
  rm -rf "$native"
  mkdir -p "$native/kotlin" "$native/resources"
  cargo run --quiet --manifest-path "$ROOT/Cargo.toml" --package neonapi-uniffi-bindgen -- \
    --library "${UNSTRIPPED:-$STAND_IN}" --language kotlin --out "$native/kotlin"
  (cd "$PACKAGE" && ./mvnw --batch-mode --no-transfer-progress --quiet -Dmaven.test.skip=true \
    "-Dnative.folder=$native" "-Dbuild.folder=$OUT/maven" package)
  cp "$OUT/maven/neonapi-$VERSION.jar" "$WORK/classes.jar"
}

write_pom() {
  sed -e "s/@VERSION@/$VERSION/" -e "s/@KOTLIN@/$(version_of kotlin-stdlib)/" -e "s/@JNA@/$(version_of jna)/" \
    -e "s/@COROUTINES@/$(version_of kotlinx-coroutines-core-jvm)/" "$HERE/pom.xml.in" \
    >"$OUT/neonapi-android-$VERSION.pom"
}

VERSION="$(version_of neonapi)"
WORK="$OUT/aar"
AAR="$OUT/neonapi-android-$VERSION.aar"
rm -rf "$WORK" "$AAR"
mkdir -p "$WORK"

collect_libraries
compile_classes
sed "s/@MINIMUM_API@/$MINIMUM_API/" "$HERE/AndroidManifest.xml.in" >"$WORK/AndroidManifest.xml"
cp "$HERE/consumer-rules.pro" "$WORK/proguard.txt"
# There are no resources, but a tool may ask for their list.
: >"$WORK/R.txt"
# The same names and times every time, so that the same inputs make the same file.
find "$WORK" -exec touch --date=@315532800 {} +
(cd "$WORK" && find . -type f -printf '%P\n' | LC_ALL=C sort | TZ=UTC zip --quiet -X -@ "$AAR")
write_pom
ls -l "$AAR" "$OUT/neonapi-android-$VERSION.pom"
