#!/usr/bin/env bash
# Runs the examples in the documentation and compares what they print with what the page says.
#
#   Scripts/check-docs.sh            README.md, CONTRIBUTING.md and docs/
#   Scripts/check-docs.sh PAGE...    only these
#
# An example is a fenced block tagged `console`: lines that begin with "$ plenary" are commands,
# what follows is what they print (both streams). A line of only … stands for any lines, … inside a
# line for anything there. A command must succeed; to show one that fails, end it with "; echo $?".
# The blocks of one page run in order in one fresh copy of Institutions/, Cases/ and docs/examples/
# with an empty demo/, so that a later one sees the files of an earlier one. PLENARY names another
# binary than .build/debug/plenary.
# Exit: 0 all agree (or there are none), 1 not.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
plenary=${PLENARY:-.build/debug/plenary}
case "$plenary" in
  /*) ;;
  *) plenary=$root/$plenary ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pages=("$@")
if [ ${#pages[@]} -eq 0 ]; then
  for page in README.md CONTRIBUTING.md; do
    [ ! -f "$page" ] || pages+=("$page")
  done
  [ ! -d docs ] || while IFS= read -r page; do pages+=("$page"); done \
    < <(find docs -name '*.md' | LC_ALL=C sort)
fi

line_agrees() { # line_agrees EXPECTED ACTUAL: equal, … inside EXPECTED standing for anything
  local expected=$1 rest=$2 part
  case "$expected" in
    *…*) ;;
    *)
      [ "$expected" = "$rest" ]
      return
      ;;
  esac
  part=${expected%%…*}
  [ "${rest#"$part"}" != "$rest" ] || [ -z "$part" ] || return 1
  rest=${rest#"$part"}
  expected=${expected#*…}
  while :; do
    case "$expected" in
      *…*)
        part=${expected%%…*}
        case "$rest" in *"$part"*) ;; *) return 1 ;; esac
        rest=${rest#*"$part"}
        expected=${expected#*…}
        ;;
      *)
        case "$rest" in *"$expected") return 0 ;; *) return 1 ;; esac
        ;;
    esac
  done
}

output_agrees() { # output_agrees EXPECTED-FILE ACTUAL-FILE: the classic walk, back to the last …
  local expected actual e=0 a=0 star=-1 mark=0
  mapfile -t expected <"$1"
  mapfile -t actual <"$2"
  while [ "$a" -lt "${#actual[@]}" ]; do
    if [ "$e" -lt "${#expected[@]}" ] && [ "${expected[e]}" = "…" ]; then
      star=$e mark=$a e=$((e + 1))
    elif [ "$e" -lt "${#expected[@]}" ] && line_agrees "${expected[e]}" "${actual[a]}"; then
      e=$((e + 1)) a=$((a + 1))
    elif [ "$star" -ge 0 ]; then
      mark=$((mark + 1)) a=$mark e=$((star + 1))
    else
      return 1
    fi
  done
  while [ "$e" -lt "${#expected[@]}" ] && [ "${expected[e]}" = "…" ]; do e=$((e + 1)); done
  [ "$e" -eq "${#expected[@]}" ]
}

examples=0
failures=0

fail() {
  printf '%s\n' "$1" >&2
  failures=$((failures + 1))
}

# The state of the example being read.
command='' command_line=0

begin_example() { # begin_example COMMAND
  command=$1
  command_line=$number
  : >"$work/said"
}

trimmed() { # no blanks at the ends of lines, no empty lines at the end
  sed 's/[[:space:]]*$//' | sed -e :again -e '/^\n*$/{$d;N;b again' -e '}'
}

finish_example() { # runs the example that was just read, if any
  [ -n "$command" ] || return 0
  local place="$page:$command_line" status=0
  examples=$((examples + 1))
  if [ ! -x "$plenary" ]; then
    echo "check-docs: $plenary is not built; run \`make build\`" >&2
    exit 1
  fi
  (cd "$work/tree" && PATH="$work/bin:$PATH" bash -c "$command") \
    >"$work/raw" 2>&1 </dev/null || status=$?
  trimmed <"$work/raw" >"$work/actual"
  trimmed <"$work/said" >"$work/expected"
  if [ "$status" -ne 0 ]; then
    fail "$place: \`$command\` ended with $status (end it with \"; echo \$?\" if that is meant):"
    cat "$work/actual" >&2
  elif ! output_agrees "$work/expected" "$work/actual"; then
    fail "$place: \`$command\` prints something else:"
    diff -u --label "$page says" --label "plenary prints" "$work/expected" "$work/actual" >&2 || true
  fi
  command=''
}

mkdir -p "$work/bin"
ln -s "$plenary" "$work/bin/plenary"
for page in "${pages[@]}"; do
  grep -q '^```console[[:space:]]*$' "$page" || continue
  rm -rf "$work/tree"
  mkdir -p "$work/tree/demo"
  for folder in Institutions Cases docs/examples; do
    [ ! -d "$folder" ] || { mkdir -p "$work/tree/$folder" && cp -R "$folder/." "$work/tree/$folder/"; }
  done
  number=0
  inside=false
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    line=${line%"${line##*[![:space:]]}"}
    if ! $inside; then
      [ "$line" != '```console' ] || inside=true
      continue
    fi
    case "$line" in
      '```')
        finish_example
        inside=false
        ;;
      '$ plenary' | '$ plenary '*)
        finish_example
        begin_example "${line#\$ }"
        ;;
      '$ '*)
        finish_example
        fail "$page:$number: \`$line\` is not run here: tag its block \`sh\` instead of \`console\`"
        ;;
      *)
        if [ -z "$command" ]; then
          fail "$page:$number: this stands before any command of its block"
        elif [ "${command%\\}" != "$command" ] && [ ! -s "$work/said" ]; then
          command=$command$'\n'$line # a command may go on in the next line after a backslash
        else
          printf '%s\n' "$line" >>"$work/said"
        fi
        ;;
    esac
  done <"$page"
  if $inside; then
    finish_example
    fail "$page: the last \`console\` block is not closed"
  fi
done

if [ "$failures" -gt 0 ]; then
  echo "check-docs: $failures of $examples examples do not agree." >&2
  exit 1
fi
echo "check-docs: $examples examples agree with what plenary prints."
