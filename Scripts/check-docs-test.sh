#!/usr/bin/env bash
# Shows that check-docs.sh accepts what agrees and refuses what does not, with a stand-in for
# plenary that prints its arguments, a line each.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/plenary" <<'END'
#!/bin/sh
[ "$1" != fail ] || { echo "plenary: error: no" >&2; exit 2; }
[ "$1" != write ] || { echo kept >kept; exit 0; }
[ "$1" != read ] || exec cat kept
printf '%s\n' "$@"
END
chmod +x "$work/plenary"

wrong=0
page() { # page accepts|refuses NAME: the block comes on stdin
  local status=0
  { echo 'Text.' && echo '```console' && cat && echo '```'; } >"$work/page.md"
  PLENARY=$work/plenary Scripts/check-docs.sh "$work/page.md" >"$work/out" 2>&1 || status=$?
  case "$1 $status" in
    'accepts 0' | 'refuses 1') ;;
    *)
      echo "check-docs-test: should be one that it $1: $2 (it ended with $status)"
      cat "$work/out"
      wrong=$((wrong + 1))
      ;;
  esac
}

page accepts "the same output" <<<$'$ plenary a b\na\nb'
page accepts "two commands with an empty line between" <<<$'$ plenary a\na\n\n$ plenary b\nb'
page accepts "a command in two lines" <<<$'$ plenary a \\\n    b\na\nb'
page accepts "… for lines in the middle" <<<$'$ plenary a b c d\na\n…\nd'
page accepts "… for no line at all" <<<$'$ plenary a b\na\n…\nb\n…'
page accepts "… twice" <<<$'$ plenary a b c b d\n…\nb\n…\nd'
page accepts "… inside a line" <<<$'$ plenary "took 12 ms, all well"\ntook … ms, … well'
page accepts "characters that a shell would expand" <<<$'$ plenary "[a-z]* (x)"\n[a-z]* (x)'
page accepts "a failure that is shown" <<<$'$ plenary fail; echo $?\nplenary: error: no\n2'
page accepts "a file of an earlier command" <<<$'$ plenary write\n$ plenary read\nkept'
page refuses "another line" <<<$'$ plenary a b\na\nc'
page refuses "a line too few" <<<$'$ plenary a b\na'
page refuses "a line too many" <<<$'$ plenary a\na\nb'
page refuses "nothing where something is said" <<<$'$ plenary write\nkept'
page refuses "… that would need another end" <<<$'$ plenary a b c\na\n…\nd'
page refuses "… inside a line with another end" <<<$'$ plenary "took 12 s"\ntook … ms'
page refuses "a failure that is not shown" <<<$'$ plenary fail\nplenary: error: no'
page refuses "another program" <<<$'$ make demo'
page refuses "output without a command" <<<'a'

[ "$wrong" -eq 0 ] || exit 1
echo "check-docs-test: check-docs.sh accepts and refuses as it should."
