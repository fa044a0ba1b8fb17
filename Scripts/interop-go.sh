#!/bin/sh
# Checks a record that Plenary wrote with Go's own sumdb/note and sumdb/tlog.
# Exit: 0 accepted, or Go is not installed (one line says so); 1 rejected.
set -eu
cd "$(dirname "$0")/.."

gopath=/usr/share/gocode
if ! command -v go >/dev/null || [ ! -d "$gopath/src/golang.org/x/mod/sumdb/tlog" ]; then
  echo "interop-go: skipped: apt-get install golang-go golang-golang-x-mod-dev"
  exit 0
fi

sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
PLENARY_INTEROP_DIR="$sample" swift test ${SWIFT_TEST_FLAGS:-} \
  --filter PlenaryRecordTests.InteropSample >"$sample/swift-test.log" 2>&1 || {
  cat "$sample/swift-test.log" >&2
  exit 1
}
if [ ! -f "$sample/checkpoint" ]; then
  echo "interop-go: error: no sample was written to $sample" >&2
  exit 1
fi
GO111MODULE=off GOPATH="$gopath" GOFLAGS= go run Tests/Interop/verify.go "$sample"
