#!/usr/bin/env bash
# Looks for what a release needs before anything is built, and says all that is absent.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${PYTHON:-python3}
# The first that can pack two crates of which one needs the other.
OLDEST_CARGO=1.90
absent=0

missing() {
  echo "FAILED: a release needs $*" >&2
  absent=1
}

for tool in git make cc strip cargo setsid; do
  command -v "$tool" >/dev/null || missing "$tool"
done
if command -v cargo >/dev/null; then
  cargo=$(cargo --version | awk '{ print $2 }')
  [ "$(printf '%s\n' "$OLDEST_CARGO" "$cargo" | sort -V | head -n 1)" = "$OLDEST_CARGO" ] ||
    missing "cargo $OLDEST_CARGO or newer to pack the crates; this is $cargo"
fi
"$PYTHON" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null ||
  missing "Python 3.10 or newer with venv; PYTHON=... names another one than $PYTHON"
javac --release 11 --version >/dev/null 2>&1 || missing "a JDK, 11 or newer"
[ "$absent" = 0 ] || exit 1
if [ "${CI:-}" != true ] && ! tests/swift.sh available; then
  echo "SKIPPED: a Swift compiler is absent, so there will be no Swift package; make swift-root installs one" >&2
fi
