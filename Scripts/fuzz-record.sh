#!/usr/bin/env bash
# Fuzzes the record's parsers with libFuzzer and AddressSanitizer.
# Usage: Scripts/fuzz-record.sh [SECONDS-EACH] [json|note|record ...]
# A find is left in .build-fuzz/ as crash-…; make it a test before it is mended.
# Exit: 0 nothing found, 1 a find.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
targets=("$@")
[ $# -gt 0 ] || targets=(json note record)
out=.build-fuzz
mkdir -p "$out"

flags=(-swift-version 6 -O -parse-as-library -package-name plenary -sanitize=address)
swiftc "${flags[@]}" -emit-module -emit-module-path "$out/CanonicalJSON.swiftmodule" \
  -emit-library -static -o "$out/libCanonicalJSON.a" -module-name CanonicalJSON \
  -sanitize-coverage=edge,inline-8bit-counters,pc-table Sources/CanonicalJSON/*.swift

# What is free of cryptography; the rest is replaced by Fuzz/WeakHashing.swift.
record=()
for source in Sources/PlenaryRecord/*.swift; do
  case $source in
    */Hashing.swift | */SignedNote+Signature.swift | */LogKey*) ;;
    *) record+=("$source") ;;
  esac
done
for target in "${targets[@]}"; do
  case $target in
    json) sources=(Fuzz/json.swift) ;;
    *) sources=("Fuzz/$target.swift" Fuzz/WeakHashing.swift "${record[@]}") ;;
  esac
  swiftc "${flags[@]}" -sanitize=fuzzer -module-name Fuzz -I "$out" -L "$out" -lCanonicalJSON \
    "${sources[@]}" -o "$out/fuzz-$target"
done
for target in "${targets[@]}"; do
  mkdir -p "$out/corpus-$target"
  cp Fuzz/corpus/"$target"/* "$out/corpus-$target"/
  echo "fuzz: $target, $seconds s"
  # Without this, Swift's own backtracer keeps the crash file from being written.
  (cd "$out" && SWIFT_BACKTRACE=enable=no "./fuzz-$target" -max_total_time="$seconds" \
    -max_len=4096 -print_final_stats=1 -verbosity=0 "corpus-$target")
done
