#!/usr/bin/env bash
# Measures the C library beside the engine: run.sh [--quick], or run.sh sizes for what makes it up.
set -euo pipefail
cd "$(dirname "$0")/../.."
built=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The shared library with its symbols, and how large it is by section and by crate.
sizes() {
  local library=$built/c/libneonapi_c.so
  cargo rustc --quiet --profile c --package neonapi-c --crate-type cdylib -- -C strip=none
  echo "by section, kB:"
  size -A -d "$library" | awk '$2 > 20000 && $1 !~ /^\.(sym|str)tab|^Total/ { printf "%8.0f  %s\n", $2 / 1000, $1 }' |
    sort -rn
  echo "code and constants by crate, kB:"
  # The first crate in a name; what is generic counts for whom it was made for first.
  nm --demangle --size-sort --radix=d --print-size "$library" | awk '
    $3 !~ /^[bB]$/ {
      name = $0
      sub(/^[0-9]+ +[0-9]+ +[a-zA-Z] +/, "", name)
      crate = "C and assembler (ring), compiler"
      if (name ~ /^neonapi_/) crate = "functions that are exported"
      else if (match(name, /[a-z_][a-z0-9_]*::/)) crate = substr(name, RSTART, RLENGTH - 2)
      bytes[crate] += $2
    }
    END { for (crate in bytes) if (bytes[crate] > 20000) printf "%8.0f  %s\n", bytes[crate] / 1000, crate }' | sort -rn
}

if [ "${1:-}" = sizes ]; then
  sizes
  exit
fi
cargo build --quiet --profile c --package neonapi-c
strip --strip-unneeded -o "$work/libneonapi_c.so" "$built/c/libneonapi_c.so"
cargo build --quiet --release --package neonapi-bench --package neonapi-emulator
ln -s libneonapi_c.so "$work/$(readelf -d "$work/libneonapi_c.so" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p')"
cc -std=c99 -D_GNU_SOURCE -O2 -Wall -Wextra -Werror -Iinclude bindings-c/bench/*.c -o "$work/worker" \
  -L"$work" -lneonapi_c -Wl,-rpath,"$work" -pthread
"$built/release/neonapi-bench" --c "$work" "$@"
