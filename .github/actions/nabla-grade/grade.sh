#!/usr/bin/env bash
# Grades what the variables NABLA_… name, and hands the reports to GitHub. Exit codes are those of `nabla grade`.
set -uo pipefail

root="$GITHUB_ACTION_PATH/../../.."
# Outside of the checkout, so that a student cannot have put a report or a link there.
reports="$(mktemp -d "${RUNNER_TEMP:-/tmp}/nabla-reports.XXXXXX")" || exit 2

if [[ -n $NABLA_MANIFEST ]]; then
  work=(--manifest="$NABLA_MANIFEST")
else
  work=(-- "$NABLA_EXERCISE" "$NABLA_PATH")
fi

# GitHub takes a line of the log that starts with `::`, after spaces too, or holds `##[`, as a command. Student text is
# printed only while commands are stopped; the token that starts them again is unknown to everything that runs here.
token="$(node -p 'crypto.randomUUID()')" || exit 2
echo "::stop-commands::$token"
node "$root/apps/grader/bin/nabla.mjs" grade \
  --format pretty \
  --format github="$reports/annotations.txt" \
  --format github-summary="$reports/summary.md" \
  --format github-classroom="$reports/classroom.txt" \
  --format junit="$reports/junit.xml" \
  --format json="$reports/report.json" \
  --timeout-factor="$NABLA_TIMEOUT_FACTOR" \
  "${work[@]}" 2>&1
code=$?
# Node ends with 1 too when it cannot start the grader, but then there is no report. It is written last of all.
[[ -s $reports/report.json ]] || code=2
# On a line of its own, even if the last line above did not end.
printf '\n::%s::\n' "$token"

echo "reports=$reports" >> "$GITHUB_OUTPUT"
node "$GITHUB_ACTION_PATH/outputs.mjs" "$reports" "$code" >> "$GITHUB_OUTPUT" || exit 2

if [[ $code != [01] ]]; then
  echo '::error title=Nabla::Not graded, and not the fault of the submission. The log says what went wrong.'
  exit 2
fi

cat "$reports/annotations.txt"
# GitHub refuses a summary of more than 1 MiB.
head -c 1000000 "$reports/summary.md" >> "$GITHUB_STEP_SUMMARY"
[[ $code == 0 || $NABLA_FAIL_WHEN_NOT_ACCEPTED == false ]]
