#!/usr/bin/env bash
# Runs the tests of the C library: run.sh [plain|sanitized|valgrind|record]...
# plain: header, exported symbols, what was shipped, tests; sanitized: tests under AddressSanitizer and
# UndefinedBehaviorSanitizer, in C and in Rust; valgrind: tests under valgrind; record: no test, it writes
# down what was added to what was shipped.
set -euo pipefail
. "$(dirname "$0")/emulator.sh"
. bindings-c/tests/abi/abi.sh

sources=(bindings-c/tests/c/*.c)
# Each operation with all its arguments, and all fields of what it gives.
vectors=(bindings-c/tests/vectors/*.c bindings-c/tests/vectors/generated/*.c tests/scenarios/drivers/c/json.c
  -Itests/scenarios/drivers/c)

# The header by itself, in every language and with every compiler that is there.
check_header() {
  printf '#include <neonapi.h>\nint main(void) { return neonapi_version() == 0; }\n' >"$WORK/alone.c"
  for compiler in "gcc -std=c99" "clang -std=c99" "g++ -x c++ -std=c++11" "clang++ -x c++ -std=c++17"; do
    needs "${compiler%% *}" "trying the header with it" || continue
    $compiler -Wall -Wextra -pedantic -Werror -Iinclude -fsyntax-only "$WORK/alone.c"
    echo "ok - the header is clean for $compiler"
  done
}

# What the library exports is what the header declares, and nothing else.
check_symbols() {
  nm -D --defined-only "$BUILT/libneonapi_c.so" | awk '{ print $3 }' | sort >"$WORK/exported"
  gcc -E -P -Iinclude "$WORK/alone.c" | grep -oE '\bneonapi_[a-z0-9_]+ *\(' | tr -d ' (' |
    sort -u >"$WORK/declared"
  if ! diff "$WORK/exported" "$WORK/declared" >"$WORK/difference"; then
    echo "FAILED: < is exported and not declared, > is declared and not exported" >&2
    head -n 40 "$WORK/difference" >&2
    exit 1
  fi
  echo "ok - exactly the $(wc -l <"$WORK/declared") functions of the header are exported"
}

plain() {
  check_header
  check_symbols
  cc $STRICT -g -Iinclude "${sources[@]}" -o "$WORK/suite" -L"$BUILT" -lneonapi_c \
    -Wl,-rpath,"$WORK" -pthread
  link_library
  check_abi
  check_every_function
  cc $STRICT -g -Iinclude "${vectors[@]}" -o "$WORK/vectors" -L"$BUILT" -lneonapi_c -Wl,-rpath,"$WORK"
  "$BUILT/neonapi-vectors" "$WORK/vectors"
  NEONAPI_TEST_URL=$EMULATOR_URL "$WORK/suite"
}

# The name that the library says it has is the one that programs look for.
link_library() {
  ln -sf "$BUILT/libneonapi_c.so" "$WORK/$(soname "$BUILT/libneonapi_c.so")"
}

record() {
  link_library
  record_abi
}

# A program and a library that are both instrumented, so that faults in Rust are found as well.
sanitized() {
  local folder
  build_sanitized
  folder=$SANITIZED
  cc $STRICT -g -fsanitize=address,undefined -fno-sanitize-recover=all -Iinclude "${sources[@]}" \
    -o "$WORK/sanitized" -L"$folder" -lneonapi_c -Wl,-rpath,"$WORK/sanitized-libraries" -pthread
  # A sanitizer that is not in there finds nothing.
  for pair in "$WORK/sanitized __asan_report" "$WORK/sanitized __ubsan_handle" \
    "$folder/libneonapi_c.so __asan_report"; do
    nm "${pair% *}" | awk -v name="${pair#* }" 'index($0, name) { found = 1 } END { exit !found }' ||
      { echo "FAILED: there is no ${pair#* } in ${pair% *}" >&2; exit 1; }
  done
  printf '#include <stdlib.h>\nint main(void) { char *x = malloc(1); free(x); return x[0]; }\n' >"$WORK/bad.c"
  cc -fsanitize=address -w "$WORK/bad.c" -o "$WORK/bad"
  if "$WORK/bad" >/dev/null 2>&1; then
    echo "FAILED: AddressSanitizer does not find a use after free" >&2; exit 1
  fi
  NEONAPI_TEST_URL=$EMULATOR_URL NEONAPI_TEST_CLIENTS=200 \
    ASAN_OPTIONS=detect_leaks=1 "$WORK/sanitized"
  cc $STRICT -g -fsanitize=address,undefined -fno-sanitize-recover=all -Iinclude "${vectors[@]}" \
    -o "$WORK/sanitized-vectors" -L"$folder" -lneonapi_c -Wl,-rpath,"$WORK/sanitized-libraries"
  ASAN_OPTIONS=detect_leaks=1 "$BUILT/neonapi-vectors" "$WORK/sanitized-vectors"
  echo "ok - the tests pass under AddressSanitizer and UndefinedBehaviorSanitizer"
}

under_valgrind() {
  needs valgrind "looking for leaks" || return 0
  [ -x "$WORK/suite" ] || plain >/dev/null
  # What is "possibly" lost is in use: Rust's reference counts and tables point into their blocks, and requests
  # that were left behind live as long as their time-outs.
  NEONAPI_TEST_URL=$EMULATOR_URL NEONAPI_TEST_CLIENTS=20 valgrind --quiet --error-exitcode=9 \
    --leak-check=full --show-leak-kinds=definite,indirect \
    --errors-for-leak-kinds=definite,indirect "$WORK/suite"
  echo "ok - the tests pass under valgrind"
}

needs cc "testing the C library" || exit 0
cargo build --quiet --package neonapi-c --package neonapi-emulator
cargo build --quiet --package neonapi-tests --bin neonapi-vectors
start_emulator --operation-duration-ms 20..60 --no-rate-limit
for mode in "${@:-plain}"; do
  case $mode in
    plain | sanitized | record) "$mode" ;;
    valgrind) under_valgrind ;;
    *) echo "FAILED: there is no way to test called $mode" >&2; exit 2 ;;
  esac
done
