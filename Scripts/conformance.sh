#!/usr/bin/env bash
# Runs the catalogue's scenarios and every case in Cases/, and fails when one does not come out as
# it says. Exit: 0 all as expected, 1 not.
set -eu
cd "$(dirname "$0")/.."

status=0
.build/debug/plenary conformance || status=1
for case_folder in Cases/*/; do
  if account=$(.build/debug/plenary run "$case_folder" 2>&1); then
    printf '%-36s %s\n' "$case_folder" "$(tail -n 1 <<<"$account")"
  else
    printf '%s\n' "$account" | grep -E 'FAILED|error|hint' || true
    printf '%-36s FAILED\n' "$case_folder"
    status=1
  fi
done
exit $status
