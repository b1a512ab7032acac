#!/usr/bin/env bash
# Plays the scenarios in languages and compares them, or puts load on them:
#   run.sh [play] [--only WORD] [--show] [--results FOLDER] [LANGUAGE]...
#   run.sh soak [--seconds N] [--tasks N] [--results FOLDER] [LANGUAGE]...
# Without languages all whose toolchains are there. In scenarios the others are held against rust, which is always
# played.
set -euo pipefail
. "$(dirname "$0")/../../bindings-c/tests/emulator.sh"

DRIVERS=tests/scenarios/drivers
MAKE=${MAKE:-make}
PYTHON=${PYTHON:-python3}
LANGUAGES=(rust python c kotlin swift)

# A language is its name above and a function driver_<language>. It builds the driver and sets COMMAND; where the
# toolchain is not there it fails by way of `absent` or `needs`. What else fails has to end in `broken`: the
# function is called in a condition, where the shell goes on after errors.

driver_rust() {
  COMMAND=$BUILT/neonapi-scenario-driver
}

driver_python() {
  "$PYTHON" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null ||
    absent "Python 3.10 or newer with venv" python || return
  "$MAKE" --no-print-directory python-installed PYTHON="$PYTHON" >"$WORK/python.log" 2>&1 || broken python
  COMMAND="env PYTHONDONTWRITEBYTECODE=1 target/python/venv/bin/python $DRIVERS/python"
}

driver_c() {
  needs cc "the scenarios in c" || return
  cargo build --quiet --package neonapi-c || broken c
  # shellcheck disable=SC2086 # several flags
  cc $STRICT -g -Iinclude "$DRIVERS"/c/*.c -o "$WORK/driver" -L"$BUILT" -lneonapi_c -Wl,-rpath,"$WORK" -pthread ||
    broken c
  ln -sf "$BUILT/libneonapi_c.so" "$WORK/$(soname "$BUILT/libneonapi_c.so")" || broken c
  COMMAND=$WORK/driver
}

driver_kotlin() {
  javac --release 11 --version >/dev/null 2>&1 || absent "a JDK, 11 or newer" kotlin || return
  "$MAKE" --no-print-directory kotlin-scenarios >"$WORK/kotlin.log" 2>&1 || broken kotlin
  local built=target/kotlin/scenarios
  # The heap has its full size from the start: what grows under load is outside of it. It is small: what stays in it
  # under long load ends the driver.
  COMMAND="java -Xms64m -Xmx64m -XX:+AlwaysPreTouch -cp $built/classes:$(cat $built/classpath) neonapi.scenarios.MainKt"
}

driver_swift() {
  if [ "${CI:-}" = true ]; then tests/swift.sh install >&2 || broken swift; fi
  tests/swift.sh available || absent "a Swift compiler" swift || return
  "$MAKE" --no-print-directory swift-scenarios >"$WORK/swift.log" 2>&1 || broken swift
  COMMAND="tests/swift.sh run . -- env LD_LIBRARY_PATH=$ROOT/target/swift/lib \
    target/swift/build/debug/neonapi-scenario-driver"
}

# absent WHAT LANGUAGE: a loud line; in CI, where every toolchain is installed, a failure.
absent() {
  if [ "${CI:-}" = true ]; then
    echo "FAILED: $1 is absent, which the scenarios in $2 need" >&2
    exit 1
  fi
  echo "SKIPPED: $1 is absent, which the scenarios in $2 need" >&2
  return 1
}

broken() {
  cat "$WORK/$1.log" >&2 2>/dev/null || true
  echo "FAILED: the driver of $1 cannot be built" >&2
  exit 1
}

usage() {
  echo "usage: run.sh [play|soak] [OPTION VALUE]... [LANGUAGE]..., of ${LANGUAGES[*]}" >&2
  exit 2
}

what=play
case ${1:-} in play | soak) what=$1; shift ;; esac
options=()
chosen=()
while [ $# -gt 0 ]; do
  case $1 in
    --show) options+=("$1"); shift ;;
    --*) [ $# -gt 1 ] || usage; options+=("$1" "$2"); shift 2 ;;
    *) declare -F "driver_$1" >/dev/null || usage; chosen+=("$1"); shift ;;
  esac
done
[ ${#chosen[@]} -gt 0 ] || chosen=("${LANGUAGES[@]}")
case "$what ${chosen[*]}" in "play "*rust* | "soak "*) ;; *) chosen=(rust "${chosen[@]}") ;; esac

cargo build --quiet --package neonapi-scenarios
for language in "${chosen[@]}"; do
  if "driver_$language"; then
    options+=(--driver "$language=$COMMAND")
  fi
done
"$BUILT/neonapi-scenarios" "$what" "${options[@]}"
