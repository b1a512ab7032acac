#!/usr/bin/env bash
# Calls the library at random under AddressSanitizer: run.sh SECONDS [SEED].
set -euo pipefail
. "$(dirname "$0")/../tests/emulator.sh"
. bindings-c/tests/abi/abi.sh

needs cc "calling the C library at random" || exit 0
cargo build --quiet --package neonapi-emulator
build_sanitized
declarations | awk -f bindings-c/fuzz/table.awk >"$WORK/table.c"
cc $STRICT -g -fsanitize=address,undefined -fno-sanitize-recover=all -Wno-deprecated-declarations \
  -Iinclude -Ibindings-c/fuzz bindings-c/fuzz/*.c "$WORK/table.c" -o "$WORK/fuzz" \
  -L"$SANITIZED" -lneonapi_c -Wl,-rpath,"$WORK/sanitized-libraries" -pthread
start_emulator --operation-duration-ms 1..5 --no-rate-limit
# Without a seed each run tries something else; the last one named before a finding leads to it.
NEONAPI_FUZZ_URL=$EMULATOR_URL NEON_API_BASE_URL=$EMULATOR_URL/api/v2 NEON_API_KEY=napi_fuzz \
  ASAN_OPTIONS=detect_leaks=1 "$WORK/fuzz" "${1:-20}" "${2:-$(date +%s)}" 2>"$WORK/errors" || failed=$?
# A panic is caught at the border, but it is a finding all the same.
if [ "${failed:-0}" != 0 ] || grep -qE "panicked at|neonapi: a panic" "$WORK/errors"; then
  tail -n 120 "$WORK/errors" >&2
  exit 1
fi
