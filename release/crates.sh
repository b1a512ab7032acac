#!/usr/bin/env bash
# Packs the crates, and builds and runs a program outside of the repository that has nothing but them.
set -euo pipefail
cd "$(dirname "$0")/.."
. bindings-c/tests/emulator.sh

version=$(cargo pkgid --package neonapi | sed 's/.*[@#]//')
packed=$(realpath "$BUILT/../package")
# The checks that cargo makes compile each crate from what was packed.
cargo package --quiet --package neonapi --package neonapi-emulator

program=$WORK/program
mkdir -p "$program/src"
for crate in neonapi neonapi-emulator; do
  tar -C "$WORK" -xzf "$packed/$crate-$version.crate"
done
cat >"$program/Cargo.toml" <<TOML
[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
neonapi = "$version"

[patch.crates-io]
neonapi = { path = "$WORK/neonapi-$version" }

[workspace]
TOML
cp core/examples/first_program.rs "$program/src/main.rs"
# Compiled before, for the workspace, with the same versions of everything below.
cp Cargo.lock "$program/"
start_emulator --operation-duration-ms 20..60
cd "$program"
NEON_API_KEY=a-key NEON_API_BASE_URL=$EMULATOR_URL/api/v2 cargo run --quiet
echo "A program of its own builds with the crate and calls through it"
