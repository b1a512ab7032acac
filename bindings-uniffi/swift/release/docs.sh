#!/usr/bin/env bash
# Makes pages of the symbols of the package: docs.sh FOLDER, which has them in symbols/
# A warning of DocC, such as a link to nowhere, is a failure. Without DocC the symbols are all there is.
set -euo pipefail

docs=$1
docc=$(command -v docc || ls /usr/libexec/swift/bin/docc 2>/dev/null || true)
if [ -z "$docc" ]; then
  echo "$docs/symbols (DocC is absent)"
  exit
fi
# A folder for it, since DocC knows none of ours.
mkdir -p "$docs/NeonAPI.docc"
export DOCC_HTML_DIR=${DOCC_HTML_DIR:-$(dirname "$(dirname "$docc")")/share/docc/render}
"$docc" convert "$docs/NeonAPI.docc" --additional-symbol-graph-dir "$docs/symbols" --output-dir "$docs/pages" \
  --fallback-display-name NeonAPI --fallback-bundle-identifier dev.neonapi.NeonAPI --warnings-as-errors
rm -rf "$docs/NeonAPI.docc"
echo "$docs/pages"
