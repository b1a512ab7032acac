#!/usr/bin/env bash
# Writes the package as others depend on it, and an archive of it: package.sh LIBRARY NATIVE VERSION OUT
# LIBRARY is the native library before anything is stripped from it, NATIVE the folder with its header, module map and
# Swift side, OUT the folder to write to.
set -euo pipefail

library=$1 native=$2 version=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
checkout=$here/..
package=$out/NeonAPI
platform=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

rm -rf "$out"
mkdir -p "$package/native/CNeonAPI" "$package/native/$platform/lib/pkgconfig" "$package/Sources"
# Demo and tests need the emulator, which is no part of it.
sed '/checkout: begin/,/checkout: end/d' "$checkout/Package.swift" >"$package/Package.swift"
if grep -qE 'Demo|Tests|EmulatorControl|Scenarios' "$package/Package.swift"; then
  echo "FAILED: Package.swift names what is in the checkout alone, outside of its 'checkout:' lines" >&2
  exit 1
fi
cp -R "$checkout/Sources/NeonAPI" "$package/Sources/"
rm -rf "$package/Sources/NeonAPI/native"
mkdir "$package/Sources/NeonAPI/native"
cp "$native/NeonAPINative.swift" "$package/Sources/NeonAPI/native/"
cp "$native/CNeonAPI.h" "$package/native/CNeonAPI/"
cp "$native/CNeonAPI.modulemap" "$package/native/CNeonAPI/module.modulemap"
cp "$library" "$package/native/$platform/lib/"
strip "$package/native/$platform/lib/$(basename "$library")"
sed "s|@VERSION@|$version|" "$checkout/neonapi_uniffi.pc.in" \
  >"$package/native/$platform/lib/pkgconfig/neonapi_uniffi.pc"
cp "$checkout/README.md" "$checkout"/../../LICENSE-* "$here/install.sh" "$package/"
# The same bytes each time that the same commit is packed.
tar -C "$out" --sort=name --mtime="@$(git log -1 --format=%ct)" --owner=0 --group=0 --numeric-owner -czf "$out/NeonAPI-$version-$platform.tar.gz" NeonAPI

ls -l "$package/native/$platform/lib/$(basename "$library")" "$out"/*.tar.gz
