#!/usr/bin/env bash
# Throws generated input at the parsers, with libFuzzer and the address sanitizer.
#
# A fuzzer is a file Fuzz/<Target>/<Name>.swift with one
#   @_cdecl("LLVMFuzzerTestOneInput") public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt
# SwiftPM cannot link one, so swiftc compiles it together with Sources/<Target>/ into one module:
# the target has to do without packages and other targets, and the fuzzer does not import it.
# Inputs worth keeping go to Fuzz/<Target>/Corpus/<Name>/.
# SECONDS_EACH (60) says how long each runs; a crash leaves its input in .build-fuzz/.
set -eu
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no

shopt -s nullglob
fuzzers=(Fuzz/*/*.swift)
if [ ${#fuzzers[@]} -eq 0 ]; then
  echo "fuzz: there is nothing in Fuzz/, so nothing is run." >&2
  exit 0
fi

mkdir -p .build-fuzz
failed=()
for fuzzer in "${fuzzers[@]}"; do
  target=$(basename "$(dirname "$fuzzer")")
  name=$(basename "$fuzzer" .swift)
  binary=.build-fuzz/$target-$name
  found=.build-fuzz/$target-$name-corpus
  mapfile -d '' -t sources < <(find "Sources/$target" -name '*.swift' -print0)
  echo "fuzz: $target/$name, ${SECONDS_EACH:-60} s"
  swiftc -swift-version 6 -O -parse-as-library -sanitize=fuzzer,address \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -module-name "Fuzz$target$name" -use-ld=lld "${sources[@]}" "$fuzzer" -o "$binary"
  mkdir -p "$found"
  seeds=()
  [ ! -d "Fuzz/$target/Corpus/$name" ] || seeds=("Fuzz/$target/Corpus/$name")
  "$binary" -max_total_time="${SECONDS_EACH:-60}" -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$binary-" "$found" ${seeds[@]+"${seeds[@]}"} || failed+=("$target/$name")
done
Scripts/fuzz-parsers.sh "${SECONDS_EACH:-60}" || failed+=("what reads files")
if [ ${#failed[@]} -gt 0 ]; then
  echo "fuzz: these crashed or hung, see .build-fuzz/: ${failed[*]}" >&2
  exit 1
fi
