#!/usr/bin/env bash
# Checks a record that Plenary wrote with Go's own checkpoint and proof verifiers: sumdb/note and
# sumdb/tlog of golang.org/x/mod, as Debian packages them.
# Exit: 0 they agree, 1 they do not, 77 not possible on this machine.
set -eu
cd "$(dirname "$0")/.."

gopath=/usr/share/gocode
if ! command -v go >/dev/null || [ ! -d "$gopath/src/golang.org/x/mod/sumdb/tlog" ]; then
  echo "verify-go: skipped: apt-get install golang-go golang-golang-x-mod-dev" >&2
  exit 77
fi

sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
PLENARY_INTEROP_DIR="$sample" swift test --filter PlenaryRecordTests.InteropSample \
  >"$sample/swift-test.log" 2>&1 || {
  cat "$sample/swift-test.log" >&2
  exit 1
}
if [ ! -f "$sample/checkpoint" ]; then
  echo "verify-go: error: no sample was written to $sample" >&2
  exit 1
fi
# No C compiler is asked for: the verifiers are pure Go.
CGO_ENABLED=0 GO111MODULE=off GOPATH="$gopath" GOFLAGS='' go run Tests/Interop/verify.go "$sample"
