# To be sourced after emulator.sh: what programs that were compiled once rely on.

ABI=bindings-c/tests/abi

# Compiles a program of this folder's making, and runs it against the library.
run_made() {
  cc $STRICT -Wno-deprecated-declarations -Iinclude "$WORK/$1.c" -o "$WORK/$1" -L"$BUILT" -lneonapi_c \
    -Wl,-rpath,"$WORK"
  "$WORK/$1"
}

declarations() {
  printf '#include <neonapi.h>\n' >"$WORK/alone.c"
  cc -E -P -Iinclude "$WORK/alone.c" | awk -f $ABI/declarations.awk
}

# Every function with nothing, and with text that is none.
check_every_function() {
  declarations | awk -f $ABI/every_function.awk >"$WORK/every_function.c"
  run_made every_function
}

# Numbers, types of functions and sizes, as the header and the library have them now.
facts() {
  cc -E -dM -Iinclude "$WORK/alone.c" | awk '$1 == "#define" && $2 ~ /^NEONAPI_/ && $3 ~ /^[0-9]+$/ &&
    $2 !~ /^NEONAPI_VERSION/ { print $2 }' >"$WORK/constants"
  declarations | awk -v program="$WORK/shipped.c" -v constants="$WORK/constants" -f $ABI/shipped.awk
  run_made shipped
}

# shipped.txt is written by nobody but record_abi, so that a number that was changed everywhere else is seen.
check_abi() {
  declarations >/dev/null
  facts | LC_ALL=C sort >"$WORK/facts"
  if LC_ALL=C comm -23 $ABI/shipped.txt "$WORK/facts" | grep . >&2; then
    echo "FAILED: programs were compiled with this, and it is so no more; put it back" >&2; exit 1
  fi
  if LC_ALL=C comm -13 $ABI/shipped.txt "$WORK/facts" | grep . >&2; then
    echo "FAILED: this is new; write it down for good with bindings-c/tests/run.sh record" >&2; exit 1
  fi
  # The same for the ledger: it knows each constant of an enumeration, and each function.
  awk -F'[ =]+' '/^\[symbols\]/ { on = 1; next } on && /^neonapi_/ { print $1 }' api/ledger-c.toml | sort >"$WORK/ledger"
  sed -n 's/^function \([a-z0-9_]*\):.*/\1/p' "$WORK/facts" | sort >"$WORK/functions"
  if comm -13 "$WORK/ledger" "$WORK/functions" | grep . >&2; then
    echo "FAILED: api/ledger-c.toml lacks these functions" >&2; exit 1
  fi
  echo "ok - $(wc -l <"$WORK/facts") numbers and types are as they were shipped"
}

# Adds what is new; takes nothing away.
record_abi() {
  declarations >/dev/null
  touch $ABI/shipped.txt
  facts | cat - $ABI/shipped.txt | LC_ALL=C sort -u >"$WORK/recorded"
  cp "$WORK/recorded" $ABI/shipped.txt
}
