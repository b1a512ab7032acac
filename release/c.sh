#!/usr/bin/env bash
# Packs the C library as it is installed, and builds and runs a program with what was packed: c.sh BUILT
set -euo pipefail
built=$(realpath "$1")
cd "$(dirname "$0")/.."
. bindings-c/tests/emulator.sh

version=$(cargo pkgid --package neonapi-c | sed 's/.*[@#]//')
name=neonapi-c-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
out=target/c/release
rm -rf "$out" && mkdir -p "$out"
PREFIX=/usr/local DESTDIR=$WORK/stage bindings-c/install/install.sh "$built" >/dev/null
mv "$WORK/stage/usr/local" "$WORK/$name"
cp LICENSE-APACHE LICENSE-MIT docs/c.md "$WORK/$name/"
# The same bytes each time that the same commit is packed.
tar -C "$WORK" --sort=name --mtime="@$(git log -1 --format=%ct)" --owner=0 --group=0 --numeric-owner -czf "$out/$name.tar.gz" "$name"
ls -l "$out/$name.tar.gz"

# Unpacked anywhere: pkg-config moves the prefix along.
mkdir "$WORK/anywhere"
tar -C "$WORK/anywhere" -xzf "$out/$name.tar.gz"
prefix=$WORK/anywhere/$name
if needs pkg-config "trying the C library as pkg-config finds it"; then
  found=$(PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config --define-prefix --modversion neonapi)
  [ "$found" = "$version" ] || { echo "FAILED: pkg-config finds $found in $name.tar.gz" >&2; exit 1; }
  flags=$(PKG_CONFIG_PATH=$prefix/lib/pkgconfig pkg-config --define-prefix --cflags --libs neonapi)
else
  flags="-I$prefix/include -L$prefix/lib -lneonapi"
fi
# shellcheck disable=SC2086 # the words are flags
cc $STRICT bindings-c/examples/first_call.c -o "$WORK/first_call" $flags
cargo build --quiet --package neonapi-emulator
start_emulator --operation-duration-ms 20..60
said=$(LD_LIBRARY_PATH=$prefix/lib NEON_API_KEY=a-key NEON_API_BASE_URL=$EMULATOR_URL/api/v2 "$WORK/first_call")
[[ $said == "neonapi $version speaks for account "* ]] ||
  { echo "FAILED: the program with the C library, which has to be $version, says '$said'" >&2; exit 1; }
echo "A program of its own builds with the C library and calls through it: $said"
