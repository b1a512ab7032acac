#!/usr/bin/env bash
# Puts the header, the libraries and what pkg-config and CMake need in their places, or takes them away:
#   install.sh BUILT        BUILT is the folder where cargo has put libneonapi_c.so and libneonapi_c.a
#   install.sh --uninstall
# PREFIX, LIBDIR, INCLUDEDIR and DESTDIR mean what they mean everywhere.
set -euo pipefail

prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
includedir=${INCLUDEDIR:-$prefix/include}
for folder in "$prefix" "$libdir" "$includedir"; do
  [[ $folder == /* ]] || { echo "FAILED: $folder has to begin with /; use DESTDIR to put it elsewhere" >&2; exit 2; }
done
to_lib=${DESTDIR:-}$libdir
to_include=${DESTDIR:-}$includedir

here=$(realpath "$(dirname "$0")")
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../../Cargo.toml" | head -n 1)
case $version in
  0.*) soname_version=${version%.*} ;;
  *) soname_version=${version%%.*} ;;
esac
# What the Rust standard library needs, as `rustc --print native-static-libs` says it.
static_libraries="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"

# A folder as it is below the prefix, so that pkg-config can move all of them with it.
below_prefix() {
  case $1 in
    "$prefix"/*) printf '${prefix}%s' "${1#"$prefix"}" ;;
    *) printf '%s' "$1" ;;
  esac
}

# fill STATIC_LIBRARIES NAME FOLDER
fill() {
  sed -e "s|@PREFIX@|$prefix|" -e "s|@LIBDIR@|$(below_prefix "$libdir")|" \
    -e "s|@INCLUDEDIR@|$(below_prefix "$includedir")|" \
    -e "s|@VERSION@|$version|" -e "s|@SONAME_VERSION@|$soname_version|" \
    -e "s|@STATIC_LIBRARIES@|$1|" \
    -e "s|@INCLUDE_FROM_CMAKE@|$(realpath -m --relative-to="$libdir/cmake/neonapi" "$includedir")|" \
    "$here/$2.in" >"$3/$2"
  chmod 644 "$3/$2"
}

install_all() {
  install -d "$to_include" "$to_lib/pkgconfig" "$to_lib/cmake/neonapi"
  install -m 644 "$here/../../include/neonapi.h" "$to_include/neonapi.h"
  install -m 755 "$1/libneonapi_c.so" "$to_lib/libneonapi.so.$version"
  # Names of what is inside, a fifth of the file; what programs look for stays.
  ! command -v strip >/dev/null || strip --strip-unneeded "$to_lib/libneonapi.so.$version"
  install -m 644 "$1/libneonapi_c.a" "$to_lib/libneonapi.a"
  ln -sf "libneonapi.so.$version" "$to_lib/libneonapi.so.$soname_version"
  ln -sf "libneonapi.so.$soname_version" "$to_lib/libneonapi.so"
  fill "$static_libraries" neonapi.pc "$to_lib/pkgconfig"
  fill "${static_libraries// /;}" neonapiConfig.cmake "$to_lib/cmake/neonapi"
  fill "$static_libraries" neonapiConfigVersion.cmake "$to_lib/cmake/neonapi"
}

uninstall_all() {
  rm -f "$to_include/neonapi.h" "$to_lib/libneonapi.a" "$to_lib/libneonapi.so" \
    "$to_lib/libneonapi.so.$soname_version" "$to_lib/libneonapi.so.$soname_version".* \
    "$to_lib/pkgconfig/neonapi.pc" "$to_lib/cmake/neonapi/neonapiConfig.cmake" \
    "$to_lib/cmake/neonapi/neonapiConfigVersion.cmake"
  rmdir "$to_lib/cmake/neonapi" 2>/dev/null || true
}

case ${1:-} in
  --uninstall)
    uninstall_all
    echo "neonapi $version is gone from $to_lib and $to_include"
    ;;
  "")
    echo "usage: install.sh BUILT | install.sh --uninstall" >&2
    exit 2
    ;;
  *)
    install_all "$1"
    echo "neonapi $version is installed: $to_lib, $to_include/neonapi.h"
    # The loader looks into a list that it keeps, where it is the machine's own folder.
    [ -n "${DESTDIR:-}" ] || echo "Programs find the shared library after ldconfig, or with LD_LIBRARY_PATH=$libdir"
    ;;
esac
