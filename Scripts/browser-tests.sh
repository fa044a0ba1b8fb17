#!/usr/bin/env bash
# Tries the live application as its users do, in headless Chromium: Tests/Browser, with pytest.
#
#   Scripts/browser-tests.sh             all of them
#   Scripts/browser-tests.sh -k offline  arguments go to pytest
#
# Exit: 0 all passed, 1 something failed, 77 no browser or no packages on this machine.
set -eu
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no PYTHONDONTWRITEBYTECODE=1

readonly venv=.build/venv-browser
readonly packages=(playwright==1.65.2 axe-playwright-python==0.1.8 pytest==9.0.3)

skip() {
  echo "browser-tests: skipped: $*" >&2
  exit 77
}

chromium=${PLENARY_CHROMIUM-$(command -v chromium || command -v chromium-browser || true)}
[ -x "$chromium" ] || skip "there is no chromium; Scripts/setup.sh --tests installs it"
command -v python3 >/dev/null || skip "there is no python3"
if [ "$(cat "$venv/packages" 2>/dev/null)" != "${packages[*]}" ]; then
  rm -rf "$venv"
  {
    python3 -m venv "$venv" && "$venv/bin/pip" install -q "${packages[@]}"
  } >.build/venv-browser.log 2>&1 || {
    rm -rf "$venv"
    skip "Python packages cannot be had (${packages[*]}); see .build/venv-browser.log"
  }
  echo "${packages[*]}" >"$venv/packages"
fi
[ -x .build/debug/plenary ] || swift build --product plenary

PLENARY_CHROMIUM=$chromium "$venv/bin/python" -m pytest -q --tb=short -p no:cacheprovider \
  --rootdir Tests/Browser Tests/Browser "$@" || {
  status=$?
  [ "$status" -ne 5 ] || echo "browser-tests: no test is called so" >&2
  exit 1
}
