# To be sourced: looks for the programs that the C library is tested with.

# needs TOOL WHY: whether a program is there. CI installs what is absent, as it may on Debian, and fails when it
# cannot; everywhere else it is a loud line.
needs() {
  command -v "$1" >/dev/null && return
  if [ "${CI:-}" != true ]; then
    echo "SKIPPED: $1 is absent, which $2 needs" >&2
    return 1
  fi
  install_package "$(package_of "$1")" && command -v "$1" >/dev/null && return
  echo "FAILED: $1 is absent, which $2 needs" >&2
  exit 1
}

package_of() {
  case $1 in
    cc) echo gcc ;;
    c++) echo g++ ;;
    clang++) echo clang ;;
    nm) echo binutils ;;
    *) echo "$1" ;;
  esac
}

install_package() {
  command -v apt-get >/dev/null || return 1
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo --non-interactive)
  local install=("${root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install --yes --no-install-recommends "$1")
  "${install[@]}" >/dev/null 2>&1 && return
  # The list of packages may be older than the packages, or not be there yet.
  "${root[@]}" apt-get update >/dev/null 2>&1 && "${install[@]}" >/dev/null
}
