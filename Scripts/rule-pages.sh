#!/usr/bin/env bash
# Writes docs/rules/: one page for each rule in Sources/Procedure/Rules/, from its doc comment.
#
#   Scripts/rule-pages.sh            writes the pages and their list
#   Scripts/rule-pages.sh --check    changes nothing; fails when a page is missing, stale or orphaned
#
# The doc comment is the one of the type named like the file, else the first in the file.
# shellcheck disable=SC2016 # backquotes are Markdown here
set -eu
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."

rules=Sources/Procedure/Rules
pages=docs/rules
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

title() { # EquallyDividedVotes -> Equally divided votes
  printf '%s\n' "$1" | sed -e 's/\([a-z0-9]\)\([A-Z]\)/\1 \L\2/g' -e 's/+/: /'
}

doc_comment() { # doc_comment FILE NAME
  awk -v name="$2" '
    /^ *\/\/\// { sub(/^ *\/\/\/ ?/, ""); block = block $0 "\n"; next }
    block != "" && /^ *@/ { next }
    block != "" {
      if (first == "") first = block
      if ($0 ~ "(struct|enum|class|actor|protocol|extension) " name "([^A-Za-z0-9_]|$)") {
        own = block
        exit
      }
      block = ""
    }
    END { printf "%s", own != "" ? own : first }
  ' "$1" | sed -e '/^- \(Parameters\{0,1\}\|Returns\|Throws\)\b/,$d' -e 's/``\([^`]*\)``/`\1`/g'
}

undocumented=0
list=$work/list
: >"$list"
for source in "$rules"/*.swift; do
  [ -f "$source" ] || continue
  name=$(basename "$source" .swift)
  comment=$(doc_comment "$source" "$name")
  if [ -z "$comment" ]; then
    echo "$source:1: no doc comment, so there is no page to write: say what the rule means" >&2
    undocumented=$((undocumented + 1))
    continue
  fi
  {
    printf '<!-- Written by `make pages` from %s. -->\n' "$source"
    printf '# %s\n\n%s\n\n' "$(title "$name")" "$comment"
    printf 'Code: [%s](../../%s).' "$name.swift" "$source"
    test=$(find Tests/ProcedureTests -name "${name}Tests.swift" 2>/dev/null | head -n 1)
    [ -z "$test" ] || printf ' Tests: [%s](../../%s).' "${name}Tests.swift" "$test"
    printf '\n'
  } >"$work/$name.md"
  printf -- '- [%s](%s.md)\n' "$(title "$name")" "$name" >>"$list"
done
# The list stands between two marks in the folder's README.
awk -v list="$list" '
  /^<!-- rules:begin -->$/ { print; while ((getline line < list) > 0) print line; skip = 1 }
  /^<!-- rules:end -->$/ { skip = 0 }
  !skip
' "$pages/README.md" >"$work/README.md"
rm "$list"
[ "$undocumented" -eq 0 ] || exit 1

case "${1-}" in
  --check)
    if ! diff -ru "$pages" "$work" >&2; then
      echo "rule-pages: docs/rules is not what the doc comments say; run \`make pages\`" >&2
      exit 1
    fi
    ;;
  "")
    find "$pages" -name '*.md' -delete
    cp "$work"/*.md "$pages"/
    ;;
  *)
    echo "rule-pages: unknown option $1; there is only --check" >&2
    exit 2
    ;;
esac
