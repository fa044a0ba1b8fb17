#!/usr/bin/env bash
# Runs every scripted case in Cases/ and fails when one does not come out as it says.
# Exit: 0 all as expected, 1 not, 77 there are no cases to run.
set -eu
cd "$(dirname "$0")/.."

if [ ! -d Cases ]; then
  echo "conformance: there is no folder Cases, so nothing is run." >&2
  exit 77
fi
exec .build/debug/plenary conformance Cases
