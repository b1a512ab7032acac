# To be sourced: starts an emulator for the length of a script, and builds programs against the library.
# BUILT is the folder where cargo puts what it builds.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD
. bindings-c/tests/tools.sh
BUILT=$(realpath -m "${CARGO_TARGET_DIR:-target}/debug")
WORK=$(mktemp -d)
EMULATOR_PROCESS=

finish() {
  if [ -n "$EMULATOR_PROCESS" ]; then
    kill "$EMULATOR_PROCESS" 2>/dev/null || true
    wait "$EMULATOR_PROCESS" 2>/dev/null || true
  fi
  rm -rf "$WORK"
}
trap finish EXIT

# start_emulator FLAG...: sets EMULATOR_URL, without the path of the API.
start_emulator() {
  # Ctrl-C is not for it: the demo still has to delete what it created.
  setsid "$BUILT/neonapi-emulator" "$@" >"$WORK/emulator.out" 2>"$WORK/emulator.err" &
  EMULATOR_PROCESS=$!
  for _ in $(seq 200); do
    EMULATOR_URL=$(grep -oE 'http://[0-9.:]+' "$WORK/emulator.out" || true)
    [ -n "$EMULATOR_URL" ] && return
    sleep 0.05
  done
  cat "$WORK/emulator.err" >&2
  echo "FAILED: the emulator does not start" >&2
  return 1
}

soname() {
  readelf -d "$1" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p'
}

# Builds the library with AddressSanitizer: SANITIZED is its folder, and a program that is to use it
# looks for it in $WORK/sanitized-libraries.
build_sanitized() {
  local triple
  triple=$(rustc -vV | sed -n 's/^host: //p')
  SANITIZED=$(dirname "$BUILT")/sanitized
  RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zsanitizer=address" CARGO_TARGET_DIR=$SANITIZED \
    cargo build --quiet --package neonapi-c --target "$triple"
  SANITIZED=$SANITIZED/$triple/debug
  mkdir -p "$WORK/sanitized-libraries"
  ln -sf "$SANITIZED/libneonapi_c.so" "$WORK/sanitized-libraries/$(soname "$SANITIZED/libneonapi_c.so")"
}

STRICT="-std=c99 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -pedantic -Werror"
