#!/usr/bin/env bash
# Finds or installs a Swift compiler, and runs commands with it.
#
#   tests/swift.sh install            a compiler of Debian 13 in a folder of its own; needs root, Debian and 3 GB
#   tests/swift.sh available          whether there is a compiler that this user can run
#   tests/swift.sh run FOLDER... -- COMMAND...
#
# A compiler on the PATH goes first. The other lives outside the repository, in NEONAPI_SWIFT_ROOT: the machine's own
# Debian may be too old for it. A command in there sees the folders that are named, each under its own name.
set -euo pipefail

ROOT="${NEONAPI_SWIFT_ROOT:-/var/cache/neonapi/swift-root}"
RELEASE=trixie
# The last two are only recommended by the first, which cannot compile without them.
PACKAGES=swiftlang,libc6-dev,libstdc++-14-dev,pkg-config
# Written last, so that an install that was interrupted does not count.
COMPLETE="$ROOT/.complete"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

on_path() { command -v swift >/dev/null; }

installed() { [ -e "$COMPLETE" ]; }

# The mirror that the machine's own apt reads.
mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    grep -E '/debian/?$' | grep -v security | head -n 1
}

install_root() {
  if on_path || installed; then return; fi
  [ "$(id -u)" = 0 ] || fail "installing the Swift compiler needs root; a swift on the PATH does as well"
  command -v apt-get >/dev/null || fail "installing the Swift compiler needs Debian; a swift on the PATH does as well"
  apt-get update --quiet=2
  command -v mmdebstrap >/dev/null || apt-get install --quiet=2 --yes --no-install-recommends mmdebstrap
  local source
  source="$(mirror)"
  [ -n "$source" ] || fail "the sources of apt name no mirror of Debian"
  echo "Installing the Swift compiler of Debian $RELEASE in $ROOT" >&2
  rm -rf "$ROOT"
  mkdir -p "$ROOT"
  mmdebstrap --quiet --mode=root --variant=apt --include="$PACKAGES" \
    --aptopt='Acquire::Check-Valid-Until "false"' "$RELEASE" "$ROOT" "deb $source $RELEASE main" ||
    fail "the Swift compiler did not install"
  rm -rf "$ROOT"/var/cache/apt/archives/*.deb "$ROOT"/var/lib/apt/lists/*
  touch "$COMPLETE"
}

# Runs a command in the root, in a mount namespace of its own: no mount is left behind.
run_in_root() {
  local folders=()
  while [ "$1" != -- ]; do
    folders+=("$(realpath "$1")")
    shift
  done
  shift
  # shellcheck disable=SC2016 # The inner shell expands them.
  # In the place of this shell, so that whoever ends it ends the command.
  exec unshare --mount --pid --fork --kill-child --propagation private bash -euc '
    root=$1 here=$2 count=$3
    shift 3
    mount -t proc proc "$root/proc"
    # So that no folder of /tmp is left in there either.
    mount -t tmpfs tmpfs "$root/tmp"
    for _ in $(seq "$count"); do
      mkdir -p "$root$1"
      mount --bind "$1" "$root$1"
      shift
    done
    exec chroot "$root" bash -euc "cd \"\$0\" && exec \"\$@\"" "$here" "$@"
  ' bash "$ROOT" "$PWD" "${#folders[@]}" "${folders[@]}" env HOME=/root PATH=/usr/bin:/bin "$@"
}

case "${1:-}" in
install) install_root ;;
available) on_path || { installed && [ "$(id -u)" = 0 ]; } ;;
run)
  shift
  if on_path; then
    while [ "$1" != -- ]; do shift; done
    shift
    exec "$@"
  fi
  installed || fail "there is no Swift compiler: tests/swift.sh install"
  run_in_root "$@"
  ;;
*)
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
