#!/usr/bin/env bash
# Shrinks the Kotlin demo with R8 under the rules of the AAR, as an app would be, and runs what is left against the
# emulator. Before that it looks whether the oldest Android of the AAR has what the package asks of Java.
#
#   shrink.sh CLASSES TEST_CLASSES CLASSPATH LIBRARY_FOLDER OUT      NEONAPI_EMULATOR names the emulator
set -euo pipefail

HERE="$(cd "$(dirname "$0")" && pwd)"
CLASSES="$(realpath "$1")"
TEST_CLASSES="$(realpath "$2")"
CLASSPATH="$(cat "$3")"
LIBRARY_FOLDER="$(realpath "$4")"
OUT="$(realpath -m "$5")"

maven() {
  "$HERE/../../mvnw" --batch-mode --no-transfer-progress --quiet --file "$HERE/pom.xml" "-Dclasses.folder=$CLASSES" "$@"
}

rm -rf "$OUT"
mkdir -p "$OUT"
maven animal-sniffer:check
echo "ok - the oldest Android has what the package asks of Java"

jar --create --file "$OUT/package.jar" -C "$CLASSES" neonapi
(cd "$TEST_CLASSES" && jar --create --file "$OUT/demo.jar" demo neonapi/Emulator*.class)
# Alone what an app has too; the demo reads what the emulator says with the serialization.
# shellcheck disable=SC2207 # None of their names has a space.
libraries=($(tr : '\n' <<<"$CLASSPATH" | grep -E '/(annotations|kotlin-stdlib|kotlinx-(coroutines|serialization)-[a-z-]*|jna)-[0-9][^/]*\.jar$'))
maven dependency:build-classpath "-Dmdep.outputFile=$OUT/tools"
java -cp "$(cat "$OUT/tools")" com.android.tools.r8.R8 --classfile --release \
  --lib "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
  --pg-conf "$HERE/../consumer-rules.pro" --pg-conf "$HERE/app-rules.pro" --pg-map-output "$OUT/map.txt" \
  --output "$OUT/app.jar" "$OUT/package.jar" "$OUT/demo.jar" "${libraries[@]}" >"$OUT/r8.log" 2>&1 ||
  { cat "$OUT/r8.log" >&2; exit 1; }
grep -q '^neonapi\.Client -> .\{1,12\}:$' "$OUT/map.txt" || { echo "FAILED: R8 renamed nothing" >&2; exit 1; }

if ! java "-Djna.library.path=$LIBRARY_FOLDER" -cp "$OUT/app.jar" demo.MainKt >"$OUT/demo.log" 2>&1 ||
  ! grep -q 'is deleted$' "$OUT/demo.log"; then
  cat "$OUT/demo.log" >&2
  echo "FAILED: the demo does not survive R8" >&2
  exit 1
fi
echo "ok - the demo runs after R8: $(cat "$OUT/package.jar" "$OUT/demo.jar" "${libraries[@]}" | wc -c) bytes became $(wc -c <"$OUT/app.jar")"
