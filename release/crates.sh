#!/usr/bin/env bash
# Packs the crates; then, outside of the repository and with nothing but what was packed, builds the emulator and a program
# that depends on the client, and lets the one call the other.
set -euo pipefail
cd "$(dirname "$0")/.."
. bindings-c/tests/emulator.sh

version=$(cargo pkgid --package neonapi | sed 's/.*[@#]//')
packed=$(dirname "$BUILT")/package
# Compiled below, once, in place of the checks that cargo would make of each crate.
cargo package --quiet --no-verify --package neonapi --package neonapi-emulator

empty=$WORK/empty
program=$empty/program
mkdir -p "$program/src"
for crate in neonapi neonapi-emulator; do
  tar -C "$empty" -xzf "$packed/$crate-$version.crate"
done
cat >"$empty/Cargo.toml" <<TOML
[workspace]
resolver = "3"
members = ["program", "neonapi-$version", "neonapi-emulator-$version"]

[patch.crates-io]
neonapi = { path = "neonapi-$version" }
neonapi-emulator = { path = "neonapi-emulator-$version" }
TOML
cat >"$program/Cargo.toml" <<TOML
[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
neonapi = "=$version"
TOML
cp core/examples/first_program.rs "$program/src/main.rs"
# The versions below that the tests have seen.
cp Cargo.lock "$empty/"
cd "$empty"
export CARGO_TARGET_DIR=$empty/target
# Each on its own, so that neither lends the other a feature.
cargo build --quiet --package neonapi-emulator
cargo build --quiet --package program
BUILT=$CARGO_TARGET_DIR/debug
start_emulator --operation-duration-ms 20..60
said=$(NEON_API_KEY=a-key NEON_API_BASE_URL=$EMULATOR_URL/api/v2 "$BUILT/program")
[ "$said" = "preview is finished" ] || { echo "FAILED: the program with the crate says '$said'" >&2; exit 1; }
ls -l "$packed/neonapi-$version.crate" "$packed/neonapi-emulator-$version.crate"
echo "A program of its own builds with the crate and calls through it: $said"
