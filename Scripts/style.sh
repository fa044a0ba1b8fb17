#!/usr/bin/env bash
# Style of the sources: `style.sh lint` complains, `style.sh format` rewrites.
set -eu
cd "$(dirname "$0")/.."

swift_sources=(Package.swift Sources Tests)
for folder in Benchmarks Fuzz; do
  [ ! -d "$folder" ] || swift_sources+=("$folder")
done

case "${1-}" in
  lint)
    swift format lint --strict --parallel --recursive --configuration .swift-format \
      "${swift_sources[@]}"
    # Only a comfort: not every machine has it, and a script that fails shows itself.
    if command -v shellcheck >/dev/null; then
      shellcheck Scripts/*.sh .ci/run
    fi
    ;;
  format)
    swift format --in-place --parallel --recursive --configuration .swift-format \
      "${swift_sources[@]}"
    ;;
  *)
    echo "style: say lint or format" >&2
    exit 2
    ;;
esac
