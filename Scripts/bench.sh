#!/usr/bin/env bash
# Speed, measured by the package in Benchmarks/, built in release mode apart from the other builds.
set -eu
cd "$(dirname "$0")/.."

if [ ! -f Benchmarks/Package.swift ]; then
  echo "bench: there is no Benchmarks/Package.swift, so nothing is measured." >&2
  exit 0
fi
echo "Building in release mode (the first time takes some minutes) …"
build=(-c release --package-path Benchmarks --scratch-path .build-bench)
swift build "${build[@]}"
bin=$(swift build "${build[@]}" --show-bin-path)
"$bin/engine-bench"
"$bin/record-bench"
# Beside C, Polars and DuckDB where they are (Benchmarks/peers; PYTHON names the interpreter), on real
# data where it is; both say what they leave out.
"$bin/archive-bench"
"$bin/analysis-bench"
# Ten thousand connections are as many open files, in the generator and in the server.
ulimit -n "$(ulimit -Hn)"
"$bin/web-load"
