#!/usr/bin/env bash
# Checks the dependencies of the workspace and of the fuzz targets, which are one of their own: deny.sh CARGO_DENY
set -euo pipefail
cd "$(dirname "$0")/.."
deny=(--locked --config deny.toml)
program=$1

# check MANIFEST UNUSED WHAT...: UNUSED is what of deny.toml the other manifest alone needs.
check() {
  local manifest=$1 unused=$2
  shift 2
  "$program" "${deny[@]}" --manifest-path "$manifest" check --hide-inclusion-graph --allow "$unused" "$@" ||
    { echo "FAILED: dependencies of $manifest, by $*" >&2; exit 1; }
}

both() {
  check Cargo.toml license-exception-not-encountered "$@"
  check tests/fuzz/Cargo.toml license-not-encountered "$@"
}

both licenses bans sources
if "$program" "${deny[@]}" fetch db; then
  both advisories
else
  echo "NOT CHECKED: advisories, since RustSec's database cannot be reached; licences, bans and sources hold" >&2
fi
