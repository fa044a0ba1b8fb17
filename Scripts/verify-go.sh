#!/usr/bin/env bash
# Has Go's own checkpoint and proof verifiers (golang.org/x/mod) check what Plenary exports.
# Exit: 0 they agree, 1 they do not, 77 not possible on this machine.
set -eu
cd "$(dirname "$0")/.."

if [ ! -x Scripts/interop-go.sh ]; then
  echo "verify-go: there is no Scripts/interop-go.sh, so nothing is cross-checked." >&2
  exit 77
fi
if ! command -v go >/dev/null; then
  echo "verify-go: Go is not installed, so nothing is cross-checked." >&2
  exit 77
fi
# No C compiler is asked for: the verifiers are pure Go.
export CGO_ENABLED=0
exec Scripts/interop-go.sh
