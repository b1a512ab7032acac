#!/usr/bin/env bash
# Installs the native library of this package and what pkg-config has to know of it: install.sh [PREFIX]
# PREFIX is /usr/local where it is not given; DESTDIR goes before it.
set -euo pipefail

prefix=${1:-/usr/local}
[[ $prefix == /* ]] || { echo "FAILED: $prefix has to begin with /; use DESTDIR to put it elsewhere" >&2; exit 2; }
platform=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
from=$(cd "$(dirname "$0")" && pwd)/native/$platform/lib
[ -d "$from" ] || { echo "FAILED: this package holds no library for $platform" >&2; exit 1; }
to=${DESTDIR:-}$prefix/lib
install -d "$to/pkgconfig"
install -m 755 "$from"/libneonapi_uniffi.* "$to/"
install -m 644 "$from/pkgconfig/neonapi_uniffi.pc" "$to/pkgconfig/"
echo "$to/libneonapi_uniffi.so"
