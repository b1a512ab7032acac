#!/usr/bin/env bash
# Fuzzes the core and the arguments of the Python package: run.sh [TARGET]..., all of them without one.
# Each runs for FUZZ_SECONDS (10), and goes on where the last such search ended; with FUZZ_RUNS it is so many
# runs from the seeds, by the same dice each time.
set -euo pipefail
cd "$(dirname "$0")/../.."
. bindings-c/tests/tools.sh

OUT=$(realpath -m "${CARGO_TARGET_DIR:-target}/fuzz")
VENV=target/fuzz/venv
RUST_TARGETS=(cursors decode paths retry_after secrets)
# What cargo-fuzz sets, but for the sanitizers: the core has no unsafe code, and so a stable compiler does.
INSTRUMENTS="--cfg fuzzing -Cpasses=sancov-module"
for option in level=4 inline-8bit-counters pc-table trace-compares; do
  INSTRUMENTS+=" -Cllvm-args=-sanitizer-coverage-$option"
done

passed=0
failed=0

# search NAME COMMAND...: a target, by the command that libFuzzer's options are added to.
search() {
  local name=$1 corpus=$OUT/corpus/$1 log=$OUT/$1.log bounds longest=6000
  shift
  if [ -n "${FUZZ_RUNS:-}" ]; then
    corpus=$(mktemp -d)
    bounds=(-seed=1 -runs="$FUZZ_RUNS")
  else
    bounds=(-max_total_time="${FUZZ_SECONDS:-10}")
  fi
  # Every byte of it decides something in Python.
  [ "$name" != python ] || longest=600
  mkdir -p "$corpus" "$OUT/findings"
  if "$@" "$corpus" "tests/fuzz/seeds/$name" "${bounds[@]}" -max_len=$longest -timeout=20 -rss_limit_mb=4096 \
    -print_final_stats=1 -artifact_prefix="$OUT/findings/$name-" >"$log" 2>&1; then
    passed=$((passed + 1))
    echo "$name: $(figures "$log"), no finding"
  else
    failed=$((failed + 1))
    tail -n 60 "$log" >&2
    echo "$name: $(figures "$log"), FAILED; play the input again with $* $OUT/findings/$name-..." >&2
  fi
  [ -z "${FUZZ_RUNS:-}" ] || rm -r "$corpus"
}

figures() {
  awk '
    $2 == "INITED" { seeds = $0; sub(/.*corp: /, "", seeds); sub(/\/.*/, "", seeds) }
    match($0, /cov: [0-9]+/) { coverage = substr($0, RSTART + 5, RLENGTH - 5) }
    match($0, /corp: [0-9]+/) { corpus = substr($0, RSTART + 6, RLENGTH - 6) }
    $1 == "stat::number_of_executed_units:" { runs = $2 }
    END { printf "%d runs, corpus of %d inputs (%d at the start), %d points reached", runs, corpus, seeds, coverage }
  ' "$1"
}

rust_target() {
  search "$1" "$OUT/$TRIPLE/release/$1"
}

build_rust() {
  TRIPLE=$(rustc -vV | sed -n 's/^host: //p')
  RUSTFLAGS=$INSTRUMENTS CARGO_TARGET_DIR=$OUT \
    cargo build --quiet --release --manifest-path tests/fuzz/Cargo.toml --target "$TRIPLE"
}

# Whether there is a Python with the fuzzer and the package of this checkout.
python_is_ready() {
  local python=${PYTHON:-python3} why
  if ! "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    why="Python 3.11 or newer with venv is absent"
  elif [ ! "$VENV/installed" -nt tests/fuzz/python/requirements.txt ] &&
    ! { "$python" -m venv --clear $VENV && $VENV/bin/pip install --quiet --disable-pip-version-check \
      --requirement tests/fuzz/python/requirements.txt && touch $VENV/installed; }; then
    why="PyPI did not give what tests/fuzz/python/requirements.txt names for this system"
  else
    VIRTUAL_ENV=$PWD/$VENV $VENV/bin/maturin develop --quiet --manifest-path bindings-python/Cargo.toml || {
      echo "FAILED: the Python package cannot be built" >&2
      exit 1
    }
    return 0
  fi
  if [ "${CI:-}" = true ]; then
    echo "FAILED: $why, which fuzzing the arguments of Python needs" >&2
    exit 1
  fi
  echo "SKIPPED: $why, which fuzzing the arguments of Python needs" >&2
  return 1
}

[ $# -gt 0 ] || set -- "${RUST_TARGETS[@]}" python
TRIPLE=
if [ "$*" != python ] && needs c++ "fuzzing the core"; then
  build_rust
fi
for target; do
  case $target in
    python)
      if python_is_ready; then
        search python env PYTHONDONTWRITEBYTECODE=1 $VENV/bin/python tests/fuzz/python/arguments.py -len_control=0
      fi
      ;;
    *) [ -z "$TRIPLE" ] || rust_target "$target" ;;
  esac
done
echo "fuzz: $passed passed, $failed failed"
[ $failed -eq 0 ]
