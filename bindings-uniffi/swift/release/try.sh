#!/usr/bin/env bash
# Lets a program in a folder of its own depend on the packed package and call the emulator: try.sh ARCHIVE EMULATOR
# It finds the native library by PKG_CONFIG_PATH alone.
set -euo pipefail

archive=$(realpath "$1") emulator=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
run=$here/../../../tests/swift.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tar -C "$work" -xzf "$archive"
cp -R "$here/consumer" "$work/"
"$work/NeonAPI/install.sh" "$work/prefix"
cd "$work"
# shellcheck disable=SC2016 # The inner shell expands them.
"$run" run . "$(dirname "$emulator")" -- bash -euo pipefail -c '
  export PKG_CONFIG_PATH=$PWD/prefix/lib/pkgconfig
  swift build --package-path consumer
  coproc EMULATOR { "$0" --until-stdin-ends --operation-duration-ms 0..0 --no-rate-limit; }
  read -r said <&"${EMULATOR[0]}"
  export NEON_API_KEY=key NEON_API_BASE_URL=${said#listening on } LD_LIBRARY_PATH=$PWD/prefix/lib
  said=$(consumer/.build/debug/consumer)
  echo "$said"
  [ "$said" = "main, preview; NotFound" ]
' "$emulator"
echo "A program of its own builds with the package and calls through it"
