#!/usr/bin/env bash
# Installs the library into a folder of its own and builds the examples outside the repository: with CMake and
# with pkg-config, shared and static; then runs them against an emulator.
set -euo pipefail
. "$(dirname "$0")/emulator.sh"

ran=0
examples="first_call create_and_wait walk_list errors_and_retries many_threads"

for tool in cc cmake pkg-config; do
  needs "$tool" "trying the installed C library" || exit 0
done
cargo build --quiet --package neonapi-c --package neonapi-emulator
start_emulator --operation-duration-ms 20..60
export NEON_API_KEY=an-example NEON_API_BASE_URL=$EMULATOR_URL/api/v2

# Staged, and moved to where it says it is, as packagers do.
prefix=$WORK/usr
PREFIX=$prefix DESTDIR=$WORK/stage bindings-c/install/install.sh "$BUILT" >/dev/null
mv "$WORK/stage$prefix" "$prefix"
mkdir "$WORK/program"
cp bindings-c/examples/* "$WORK/program"
cd "$WORK/program"
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig

run_examples() {
  for example in $examples; do
    if ! "$1/$example" >"$WORK/output" 2>&1; then
      cat "$WORK/output" >&2
      echo "FAILED: $example, $2" >&2
      exit 1
    fi
    echo "ok - $example, $2"
    ran=$((ran + 1))
  done
}

for way in neonapi static; do
  cmake -S . -B "cmake-$way" -DCMAKE_PREFIX_PATH="$prefix" -DNEONAPI_LINK=$way >/dev/null
  cmake --build "cmake-$way" >/dev/null
  run_examples "cmake-$way" "CMake, $way"
done

mkdir shared static
for example in $examples; do
  # shellcheck disable=SC2046 # the words are flags
  cc $STRICT "$example.c" -o "shared/$example" $(pkg-config --cflags --libs neonapi) -pthread
  # shellcheck disable=SC2046
  cc $STRICT "$example.c" -o "static/$example" \
    $(pkg-config --static --cflags --libs neonapi | sed 's/-lneonapi/-l:libneonapi.a/') -pthread
done
LD_LIBRARY_PATH=$prefix/lib run_examples shared "pkg-config, shared"
run_examples static "pkg-config, static"
if ldd static/first_call | grep -q neonapi; then
  echo "FAILED: the static program looks for the shared library" >&2
  exit 1
fi
for file in "$prefix"/lib/libneonapi.so*; do
  [ -e "$file" ] || { echo "FAILED: $file leads nowhere" >&2; exit 1; }
done

# The first program of the README, by the command that stands there.
awk '/^```$/ { inside = 0 } inside; /^```c$/ { inside = 1 }' "$ROOT/README.md" >shop.c
# shellcheck disable=SC2046
cc $STRICT shop.c -o shop $(pkg-config --cflags --libs neonapi)
LD_LIBRARY_PATH=$prefix/lib ./shop >"$WORK/output" 2>&1 || { cat "$WORK/output" >&2; exit 1; }
grep -q '^shop is deleted$' "$WORK/output" || { echo "FAILED: the README's program says something else" >&2; exit 1; }
echo "ok - the first program of the README"

PREFIX=$prefix "$ROOT/bindings-c/install/install.sh" --uninstall >/dev/null
left=$(find "$prefix" ! -type d)
[ -z "$left" ] || { echo "FAILED: uninstalling leaves $left" >&2; exit 1; }
echo "ok - nothing is left after uninstalling"
echo "c: $((ran + 2)) passed, 0 failed"
