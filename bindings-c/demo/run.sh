#!/usr/bin/env bash
# The demo in C: run.sh [--live] [--org-id ID]. Without --live it runs against a local emulator.
set -euo pipefail
. "$(dirname "$0")/../tests/emulator.sh"

live=
organization=
while [ $# -gt 0 ]; do
  case $1 in
    --live) live=1; shift ;;
    --org-id) organization=$2; shift 2 ;;
    *) echo "usage: run.sh [--live] [--org-id ID]" >&2; exit 2 ;;
  esac
done

needs cc "the demo in C" || exit 1
cargo build --quiet --package neonapi-c --package neonapi-emulator
cc $STRICT -Iinclude bindings-c/demo/demo.c "$BUILT/libneonapi_c.a" -o "$WORK/demo" \
  -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc
if [ -n "$live" ]; then
  # A project on the real service may cost money, so somebody has to agree.
  [ -t 0 ] || { echo "--live asks a question, so it has to be run in a terminal" >&2; exit 1; }
  read -r -p "Create a project at ${NEON_API_BASE_URL:-Neon}, use it and delete it again? Type yes: " answer
  [ "$answer" = yes ] || { echo "nothing was created, since the answer was not yes" >&2; exit 1; }
else
  start_emulator
  echo "The emulator listens on $EMULATOR_URL"
  export NEON_API_KEY=demo-key NEON_API_BASE_URL=$EMULATOR_URL/api/v2
fi
# shellcheck disable=SC2086 # no organization is no argument
"$WORK/demo" 100 $organization
