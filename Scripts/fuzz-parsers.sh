#!/usr/bin/env bash
# Fuzzes what reads files with libFuzzer and AddressSanitizer: JSON, records, events, institutions
# and case scripts. SwiftPM cannot link a fuzzer, so swiftc builds what each needs, module by module.
# Usage: Scripts/fuzz-parsers.sh [SECONDS-EACH] [json|note|record|event|institution|script ...]
# A find is left in .build-fuzz/ as crash-…; make it a test before it is mended.
# Exit: 0 nothing found, 1 a find.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
targets=("$@")
[ $# -gt 0 ] || targets=(json note record event institution script)
out=.build-fuzz
mkdir -p "$out"

wanted() { # wanted TARGET...: whether one of these is to be fuzzed
  local target name
  for target in "${targets[@]}"; do
    for name in "$@"; do [ "$target" != "$name" ] || return 0; done
  done
  return 1
}

flags=(-swift-version 6 -O -parse-as-library -package-name plenary -sanitize=address
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -I "$out" -L "$out")
coverage=("-sanitize-coverage=edge,inline-8bit-counters,pc-table")

module() { # module NAME SOURCE...
  local name=$1
  shift
  swiftc "${flags[@]}" "${coverage[@]}" -emit-module \
    -emit-module-path "$out/$name.swiftmodule" -emit-library -static -o "$out/lib$name.a" \
    -module-name "$name" "$@"
}

sources_in() { # sources_in FOLDER: its Swift files, into the array `sources`
  mapfile -d '' -t sources < <(find "$1" -name '*.swift' -print0)
}

module CanonicalJSON Sources/CanonicalJSON/*.swift
if wanted event institution script; then
  sources_in Sources/PlenaryModel && module PlenaryModel "${sources[@]}"
fi
if wanted event; then
  sources_in Sources/Procedure && module Procedure "${sources[@]}" -lPlenaryModel
fi
if wanted institution; then
  yams=.build/checkouts/Yams/Sources
  [ -d "$yams" ] || swift package resolve
  for source in "$yams"/CYaml/src/*.c; do
    clang -c -O1 -fsanitize=address -I "$yams/CYaml/include" "$source" \
      -o "$out/cyaml-$(basename "$source" .c).o"
  done
  # Not in the form that Swift 6 wants, and not ours.
  swiftc -O -DSWIFT_PACKAGE -parse-as-library -sanitize=address -I "$yams/CYaml/include" -emit-module \
    -emit-module-path "$out/Yams.swiftmodule" -emit-library -static -o "$out/libYams.a" \
    -module-name Yams "$yams"/Yams/*.swift
  sources_in Sources/InstitutionFiles
  flags+=(-Xcc "-I$yams/CYaml/include" -I "$yams/CYaml/include")
  module InstitutionFiles "${sources[@]}"
fi

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
    json) build=(Fuzz/json.swift -lCanonicalJSON) ;;
    note | record)
      build=("Fuzz/$target.swift" Fuzz/WeakHashing.swift "${record[@]}" -lCanonicalJSON)
      ;;
    event)
      build=(Fuzz/event.swift Sources/Secretariat/Wire/*.swift
        -lProcedure -lPlenaryModel -lCanonicalJSON)
      ;;
    institution)
      build=(Fuzz/institution.swift "$out"/cyaml-*.o -lInstitutionFiles -lYams -lPlenaryModel
        -lswiftSynchronization -use-ld=lld)
      ;;
    script)
      build=(Fuzz/script.swift Sources/CaseScripts/Script.swift
        Sources/CaseScripts/ScriptParser.swift -lPlenaryModel)
      ;;
    *)
      echo "fuzz: there is no fuzzer $target" >&2
      exit 2
      ;;
  esac
  swiftc "${flags[@]}" -sanitize=fuzzer -module-name Fuzz "${build[@]}" -o "$out/fuzz-$target"
done
for target in "${targets[@]}"; do
  mkdir -p "$out/corpus-$target"
  cp Fuzz/corpus/"$target"/* "$out/corpus-$target"/
  echo "fuzz: $target, $seconds s"
  # Without this, Swift's own backtracer keeps the crash file from being written.
  (cd "$out" && SWIFT_BACKTRACE=enable=no "./fuzz-$target" -max_total_time="$seconds" \
    -max_len=8192 -print_final_stats=1 -verbosity=0 "corpus-$target")
done
