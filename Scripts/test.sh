#!/usr/bin/env bash
# Everything that has to pass, in one go; `make test` and .ci/run run this.
# A stage that fails does not hide what later stages have to say, except that nothing runs without
# a build. Exit: 0 all passed (skipped stages are named), 1 something failed.
set -eu -o pipefail
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no

readonly skipped=77 # what a stage exits with when this machine or tree cannot run it
summary=()
failures=0

stage() { # stage NAME COMMAND...
  local name=$1 started=$SECONDS status=0
  shift
  printf '\n== %s\n' "$name"
  "$@" || status=$?
  case $status in
    0) summary+=("passed   $((SECONDS - started)) s  $name") ;;
    "$skipped") summary+=("skipped  $((SECONDS - started)) s  $name") ;;
    *)
      summary+=("FAILED   $((SECONDS - started)) s  $name")
      failures=$((failures + 1))
      ;;
  esac
  return "$status"
}

# shellcheck disable=SC2317 # reached through stage
unit_tests() { # what began goes to the log only: there is a line for every case of every table
  swift test --skip-build 2>&1 | tee .build/test.log | sed -u '/^◇/d'
}

# shellcheck disable=SC2317 # reached through stage
kills() { # not among the unit tests: it wants the cores for itself; PLENARY_KILL_SEED repeats a run that failed
  PLENARY_KILL_ROUNDS=50 swift test --skip-build --filter KillTests 2>&1 \
    | grep -E 'KillTests:|✘|✔|error:|recorded an issue'
}

finish() {
  printf '\n== summary\n'
  printf '%s\n' "${summary[@]}"
  if [ "$failures" -gt 0 ]; then
    printf '%s of %s stages FAILED after %s s.\n' "$failures" "${#summary[@]}" "$SECONDS"
    exit 1
  fi
  printf 'Nothing failed; %s s.\n' "$SECONDS"
  exit 0
}

stage "set-up" Scripts/setup.sh --tests || finish
stage "style" Scripts/style.sh lint || true
echo "Building with tests; the first time takes some minutes."
stage "build" swift build --build-tests || finish
stage "unit and architecture tests" unit_tests || true
stage "a server that is killed fifty times" kills || true
stage "conformance of the cases" Scripts/conformance.sh || true
stage "pages of the rules" Scripts/rule-pages.sh --check || true
stage "the check of examples itself" Scripts/check-docs-test.sh || true
stage "examples in the documentation" Scripts/check-docs.sh || true
stage "interface for programs against its description" Scripts/check-api.sh || true
stage "cross-check with Go" Scripts/verify-go.sh || true
stage "browser" Scripts/browser-tests.sh || true
finish
