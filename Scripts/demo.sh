#!/usr/bin/env bash
# The main job, end to end: run a real decision, keep its record, export it, verify the export.
# `make demo` runs this. Everything it writes goes to demo/ and is written anew each time.
set -eu
cd "$(dirname "$0")/.."

case_folder=Cases/dprk-2014
store=demo/dprk-2014.sqlite
export_file=demo/dprk-2014.plenary

Scripts/setup.sh
started=$SECONDS
[ -x .build/debug/plenary ] ||
  echo "Building (the first time takes some minutes) …"
swift build --product plenary
echo "Built in $((SECONDS - started)) s."

if [ ! -d "$case_folder" ]; then
  echo "demo: $case_folder is not there, so there is nothing to show." >&2
  exit 1
fi
mkdir -p demo
rm -f "$store" "$store"-wal "$store"-shm "$store".lock "$store".key "$export_file"

show() { # show WORD...: print the command as one would type it, then run it
  printf '\n$ %s\n' "$*"
  "$@"
}
PATH="$PWD/.build/debug:$PATH"

show plenary run "$case_folder" --store "$store" --export "$export_file"
show plenary verify "$export_file"

cat <<END

That was the decision of 2014, and its record in $export_file.
Try next, after  PATH="\$PWD/.build/debug:\$PATH" :

  plenary serve --demo                    hold a meeting: chair, delegations, display, in your browser
  plenary --help                          every verb, with examples
  plenary run Cases/syria-2014 --explain  another decision, with every limb, rule and name
  plenary explain SC-CH-027-3             a rule, and how far its text was checked
  plenary decide --rule DR-GA-2/3 --yes 87 --no 58 --abstain 32 --members 193
  plenary verify $export_file   check the record again, or change a byte in it first
  plenary institutions check Institutions/united-nations
                                          what a clerk runs after editing a rule
  make conformance                        every scripted case against what it expects
  make test                               all checks
END
