#!/usr/bin/env bash
# Adds up what runners of tests have counted themselves: tests/summary.sh LOG...
# Each runner says it in its own words; another one needs another pattern here.
set -euo pipefail

passed=0
failed=0
for log in "$@"; do
  counts=$(awk '
    function number_before(word) { return match($0, "[0-9]+ " word) ? substr($0, RSTART) + 0 : 0 }

    # cargo: "test result: ok. 12 passed; 1 failed; 0 ignored; ..."
    /^test result:/ { found = 1; passed += number_before("passed"); failed += number_before("failed") }

    # Node: "ℹ pass 12", "ℹ fail 1", "ℹ cancelled 0"
    /^ℹ pass / { found = 1; passed += $3 }
    /^ℹ (fail|cancelled) / { failed += $3 }

    # C, its vectors, the packages of phones, scenarios, load, targets of fuzzing: "c: 12 passed, 1 failed"
    /^(c|vectors|mobile|scenarios|soak|fuzz): [0-9]+ passed, / { found = 1; passed += $2; failed += $4 }

    # pytest: "=== 1 failed, 12 passed, 1 error in 0.66s ==="
    /^(=+ )?[0-9]+ [a-z]+.* in [0-9.]+s/ {
      found = 1
      passed += number_before("passed")
      failed += number_before("failed") + number_before("error")
    }

    # Surefire: "[INFO] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0"; those of each class go on with a time.
    /^\[[A-Z]+\] +Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
      found = 1
      gsub(/[^0-9]+/, " ")
      failed += $2 + $3
      passed += $1 - $2 - $3 - $4
    }

    # XCTest: "Executed 12 tests, with 1 failure (0 unexpected) in 0.6 (0.6) seconds", suite by suite, all last
    /^\t Executed [0-9]+ tests?, with/ { found = 1; xctest = $2; xctest_failed = $5 }

    # Schemathesis: "Tested: 179" operations; "8409 generated, 12 found 3 unique failures"
    /^ +Tested: [0-9]+$/ { found = 1; passed += $2 }
    /^ +[0-9]+ generated, / { failed += number_before("unique failures?") }

    END {
      if (!found) exit 1
      print passed + xctest - xctest_failed, failed + xctest_failed
    }' "$log") || {
    echo "FAILED: no runner has counted anything in $log" >&2
    exit 1
  }
  read -r more_passed more_failed <<<"$counts"
  echo "$(basename "$log" .log): $more_passed passed, $more_failed failed"
  passed=$((passed + more_passed))
  failed=$((failed + more_failed))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
