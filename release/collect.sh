#!/usr/bin/env bash
# Puts the packages that were built into one folder, compares the versions inside, and writes checksums: collect.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
# Named so only when it is whole.
out=$1.part
cargo_target=${CARGO_TARGET_DIR:-target}
version=$(cargo pkgid --package neonapi | sed 's/.*[@#]//')
rm -rf "$1" "$out" && mkdir -p "$out"

# take WHAT MADE_BY FILE...
take() {
  local what=$1 made_by=$2 file
  shift 2
  for file in "$@"; do
    [ -e "$file" ] || { echo "FAILED: $what $version is absent: make $made_by has to write $file" >&2; exit 1; }
    cp "$file" "$out/"
  done
}

take "the crate" release-crates \
  "$cargo_target/package/neonapi-$version.crate" "$cargo_target/package/neonapi-emulator-$version.crate"
for package in neonapi neonapi_emulator; do
  take "the wheel" python-packages target/python/packages/$package-[0-9]*.whl
  take "the source package" python-packages target/python/packages/$package-[0-9]*.tar.gz
done
take "the C library" release-c target/c/release/neonapi-c-*.tar.gz
for jar in .jar -sources.jar -javadoc.jar; do
  take "the jar" kotlin-package "target/kotlin/release/neonapi-$version$jar"
done
cp bindings-uniffi/kotlin/pom.xml "$out/neonapi-$version.pom"
if [ "${CI:-}" != true ] && ! tests/swift.sh available; then
  echo "SKIPPED: there is no Swift package among the packages, since there is no Swift compiler" >&2
else
  take "the Swift package" swift-consumer target/swift/release/NeonAPI-*.tar.gz
fi
"${PYTHON:-python3}" release/inside.py "$version" "$out"/*
cp CHANGELOG.md "$out/"
(cd "$out" && sums=$(sha256sum -- *) && echo "$sums" >SHA256SUMS && sha256sum --check --quiet SHA256SUMS)
mv "$out" "$1"
cat "$1/SHA256SUMS"
echo "$(find "$1" -name '*[nN]eon[aA][pP][iI]*' | wc -l) packages of version $version are in $1"
