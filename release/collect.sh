#!/usr/bin/env bash
# Puts the packages that were built into one folder and writes their checksums: collect.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
cargo_target=${CARGO_TARGET_DIR:-target}
version=$(cargo pkgid --package neonapi | sed 's/.*[@#]//')

# take WHAT FILE...
take() {
  local what=$1 file
  shift
  for file in "$@"; do
    [ -e "$file" ] || { echo "FAILED: $what is not there: $file" >&2; exit 1; }
    cp "$file" "$out/"
  done
}

take "the crate" "$cargo_target/package/neonapi-$version.crate" "$cargo_target/package/neonapi-emulator-$version.crate"
take "the wheel" target/python/packages/*.whl
take "the source distribution" target/python/packages/*.tar.gz
take "the C library" target/c/release/neonapi-c-"$version"-*.tar.gz
take "the jar" target/kotlin/release/neonapi-"$version"*.jar
take "the Swift package" target/swift/release/NeonAPI-"$version"-*.tar.gz
cp include/neonapi.h CHANGELOG.md "$out/"
(cd "$out" && sha256sum -- * >"$OLDPWD/$out.sums" && mv "$OLDPWD/$out.sums" SHA256SUMS)
ls -l "$out"
