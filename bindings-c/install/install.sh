#!/usr/bin/env bash
# Puts the header, the libraries and what pkg-config and CMake need in their places: install.sh BUILT
# BUILT is the folder where cargo has put libneonapi_c.so and libneonapi_c.a. PREFIX, LIBDIR, INCLUDEDIR and
# DESTDIR mean what they mean everywhere.
set -euo pipefail

built=$(realpath "$1")
cd "$(dirname "$0")/../.."
prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
includedir=${INCLUDEDIR:-$prefix/include}
to=${DESTDIR:-}

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
case $version in
  0.*) soname_version=${version%.*} ;;
  *) soname_version=${version%%.*} ;;
esac
# What the Rust standard library needs, as `rustc --print native-static-libs` says it.
static_libraries="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"

fill() {
  sed -e "s|@PREFIX@|$prefix|" -e "s|@LIBDIR@|$libdir|" -e "s|@INCLUDEDIR@|$includedir|" \
    -e "s|@VERSION@|$version|" -e "s|@SONAME_VERSION@|$soname_version|" \
    -e "s|@STATIC_LIBRARIES@|$1|" \
    -e "s|@INCLUDE_FROM_CMAKE@|$(realpath -m --relative-to="$libdir/cmake/neonapi" "$includedir")|" \
    "bindings-c/install/$2.in" >"$3/$2"
  chmod 644 "$3/$2"
}

install -d "$to$includedir" "$to$libdir/pkgconfig" "$to$libdir/cmake/neonapi"
install -m 644 include/neonapi.h "$to$includedir/neonapi.h"
install -m 755 "$built/libneonapi_c.so" "$to$libdir/libneonapi.so.$version"
install -m 644 "$built/libneonapi_c.a" "$to$libdir/libneonapi.a"
ln -sf "libneonapi.so.$version" "$to$libdir/libneonapi.so.$soname_version"
ln -sf "libneonapi.so.$soname_version" "$to$libdir/libneonapi.so"
fill "$static_libraries" neonapi.pc "$to$libdir/pkgconfig"
fill "${static_libraries// /;}" neonapiConfig.cmake "$to$libdir/cmake/neonapi"
fill "$static_libraries" neonapiConfigVersion.cmake "$to$libdir/cmake/neonapi"
echo "neonapi $version is installed below $to$prefix"
