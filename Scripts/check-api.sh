#!/usr/bin/env bash
# Checks the interface for programs from outside: its description against the standard, and a running
# server against its description.
#
# A demonstration is started on a free port; schemathesis then sends it requests that the description
# allows and requests that it does not, a bounded number, always the same. No answer may be a fault of
# the server, and every status, content type and body must be as described. The stream of events
# never ends and is left to the unit tests. Joining, leaving and passes taken back would end the
# session with which the rest is asked, so they are asked at last, without it.
#
#   EXAMPLES=100 Scripts/check-api.sh     more of them
#
# schemathesis is installed into .build/venv-api when it is not there. Exit: 0 all is as described,
# 1 something is not, 77 schemathesis cannot be had or plenary is not built.
set -eu -o pipefail
cd "$(dirname "$0")/.."

readonly version=4.32.5
readonly venv=$PWD/.build/venv-api
plenary=${PLENARY:-.build/debug/plenary}
examples=${EXAMPLES:-12}

skip() {
  printf 'check-api: %s\n' "$1" >&2
  exit 77
}

[ -x "$plenary" ] || skip "$plenary is not built; run \`make build\`"
if ! "$venv/bin/schemathesis" --version 2>/dev/null | grep -qF "$version"; then
  command -v python3 >/dev/null || skip "there is no python3"
  echo "Installing schemathesis $version into $venv."
  python3 -m venv "$venv" >/dev/null 2>&1 || skip "python3 has no venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check \
    "schemathesis==$version" openapi-spec-validator >/dev/null 2>&1 \
    || skip "schemathesis $version cannot be installed here"
fi

work=$(mktemp -d)
server=''
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

"$plenary" serve --demo --port 0 --data "$work/data" >"$work/said" 2>"$work/log" &
server=$!
for _ in $(seq 100); do
  grep -q '^Stop with' "$work/said" && break
  kill -0 "$server" 2>/dev/null || {
    cat "$work/log" >&2
    exit 1
  }
  sleep 0.1
done
origin=$(sed -n 's/^Plenary answers at //p' "$work/said")
[ -n "$origin" ] || {
  echo "check-api: the server did not start" >&2
  exit 1
}

"$venv/bin/python" - "$origin" "$work" <<'PYTHON'
import json, re, sys, urllib.request

origin, work = sys.argv[1:]


def ask(path, body=None, token=None):
    request = urllib.request.Request(origin + path, json.dumps(body).encode() if body else None)
    if token:
        request.add_header("Authorization", "Bearer " + token)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


document = ask("/openapi.json")
try:
    from openapi_spec_validator import validate
except ImportError:
    print("The description is not validated: openapi-spec-validator is not there.")
else:
    validate(document)
    operations = sum(len(path) for path in document["paths"].values())
    print(f"The description is OpenAPI {document['openapi']}: {operations} operations.")

# One session for the secretary, the chair and a delegation, so that every route is open to it.
with open(work + "/said", encoding="utf-8") as file:
    said = file.read()
token = None
for name in ("secretary", "presiding officer", "Japan"):
    link = re.search(rf"^ *{name} .*/join/(\S+)$", said, re.MULTILINE).group(1)
    token = ask("/api/v1/join", {"token": link}, token)["token"]
with open(work + "/schemathesis.toml", "w", encoding="utf-8") as file:
    file.write(
        f"""
        headers = {{ Authorization = "Bearer {token}" }}
        # What the description allows may be out of order all the same; that is what the engine is for.
        [checks]
        positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "410", "422", "429"]
        """
    )
PYTHON

run() { # run NAME ARGUMENT...: one run of schemathesis over all that it can ask
  local name=$1
  shift
  printf 'schemathesis: %s\n' "$name"
  # In a folder of its own, where it leaves what it remembers of a run.
  (cd "$work" && "$venv/bin/schemathesis" --config-file schemathesis.toml run \
    "$origin/openapi.json" \
    --phases examples,coverage,fuzzing --max-examples "$examples" --seed 2014 \
    --generation-deterministic --generation-with-security-parameters false \
    --request-timeout 10 --max-response-time 5 --no-color \
    "$@") >"$work/report" 2>&1 || {
    cut -c 1-400 "$work/report" # what was sent may be millions of letters long
    exit 1
  }
  tail -n 6 "$work/report"
}

without=()
ending=()
for name in follow-events join leave revoke-pass reissue-pass; do
  without+=(--exclude-operation-id "$name")
  [ "$name" = follow-events ] || ending+=(--include-operation-id "$name")
done

run "as the description allows, and not" "${without[@]}"
cat >>"$work/schemathesis.toml" <<'TOML'
[parameters]
"path.meeting" = "third-committee"
"path.capacity" = "chair"
TOML
run "in the meeting of the demonstration" "${without[@]}"
sed -i '/^ *headers/d' "$work/schemathesis.toml"
run "joining and leaving" "${ending[@]}"

if [ -s "$work/log" ]; then
  echo "The server complained:"
  cat "$work/log"
  exit 1
fi
