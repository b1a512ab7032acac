#!/usr/bin/env bash
# Compares the versions that the packages have. That of the workspace in Cargo.toml counts; those of the wheel, the C
# library and the Swift package are read from it.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(cargo pkgid --package neonapi | sed 's/.*[@#]//')
wrong=0
# What Python calls a pre-release has another name for cargo, and a third one for Maven.
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] ||
  { echo "FAILED: $version in Cargo.toml is not three numbers, which every language takes for a version" >&2; exit 1; }

# same FILE WHAT FOUND...
same() {
  local file=$1 what=$2 found
  shift 2
  [ -n "${1:-}" ] || { echo "FAILED: $file names no version of $what" >&2; wrong=1; }
  for found in "$@"; do
    [ "$found" = "$version" ] || { echo "FAILED: $what has $found in $file, and $version in Cargo.toml" >&2; wrong=1; }
  done
}

kotlin=bindings-uniffi/kotlin
# Where a module has a parent the first version is that of the parent, which is the same one.
same $kotlin/pom.xml "the jar" "$(sed -n 's|^  <version>\(.*\)</version>|\1|p' $kotlin/pom.xml)"
same $kotlin/android/try/pom.xml "the jar" "$(sed -n 's|^  <version>\(.*\)</version>|\1|p' $kotlin/android/try/pom.xml)"
# The program that tries the jar has to ask for this one.
same $kotlin/consumer/pom.xml "the jar" \
  "$(sed -n '/<artifactId>neonapi</,/<\/dependency>/s|.*<version>\(.*\)</version>|\1|p' $kotlin/consumer/pom.xml)"
same bindings-python/pyproject.toml "the wheel of the emulator" \
  "$(sed -n 's/^testing = \["neonapi-emulator==\(.*\)"\]/\1/p' bindings-python/pyproject.toml)"
# shellcheck disable=SC2046 # one word each
for file in README.md $kotlin/README.md docs/mobile.md; do
  same $file "the jar" $(grep -oE 'io\.github\.neonapi:neonapi(-android)?:[0-9][0-9a-z.-]*' $file | sed 's/.*://')
done
same Cargo.toml "the crates of the workspace" \
  $(sed -nE 's/^neonapi[a-z-]* = \{ path = .* version = "(.*)" \}/\1/p' Cargo.toml)
# shellcheck disable=SC2046
for lock in Cargo.lock tests/fuzz/Cargo.lock; do
  # The crates of the fuzz targets themselves are never published.
  same $lock "a crate of the workspace" $(sed -nE '/^name = "neonapi/{/neonapi-fuzz/!{n;s/^version = "(.*)"/\1/p}}' $lock)
done
[ "$wrong" = 0 ] || exit 1
echo "every package has the version $version"
