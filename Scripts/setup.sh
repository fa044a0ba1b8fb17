#!/usr/bin/env bash
# Makes sure that this machine can build Plenary; `make demo` and `make test` call it first.
#
#   Scripts/setup.sh           what a build needs
#   Scripts/setup.sh --tests   the same, and if they can be had Go for the cross-check and Chromium
#                              for the tests in a browser
#
# When all is there it says nothing and changes nothing. Missing Debian packages are installed as
# root or through a sudo that asks no password; otherwise the command to type is printed.
# Exit: 0 ready, 2 something is missing that you have to install.
set -eu

cd "$(dirname "$0")/.."
readonly needed_swift_major=6 needed_swift_minor=2
build_packages=(
  binutils ca-certificates git libc6-dev libcurl4 libgcc-12-dev libncurses6 libqrencode-dev libsqlite3-dev
  libstdc++-12-dev libxml2 libxml2-dev make tzdata zlib1g-dev
)
# Only for the cross-check of our proofs with Go's own verifiers.
go_packages=(golang-go golang-golang-x-mod-dev)
# Only for Scripts/browser-tests.sh.
browser_packages=(chromium fonts-noto-core fonts-noto-cjk python3-venv)

say() { printf 'setup: %s\n' "$*" >&2; }

os_field() { # os_field ID: a field of /etc/os-release, without its quotes
  [ -r /etc/os-release ] && sed -n "s/^$1=//p" /etc/os-release | tr -d '"'
}

not_installed() { # prints those of the named packages that are not installed
  local package installed
  installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null |
    sed -n 's/^.i *//p') || true
  for package in "$@"; do
    case $'\n'"$installed"$'\n' in
      *$'\n'"$package"$'\n'*) ;;
      *) printf '%s\n' "$package" ;;
    esac
  done
}

as_root=()
may_install() { # is there a way to install? Sets as_root to the words that go before apt-get
  if [ "$(id -u)" = 0 ]; then
    as_root=(env)
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n env)
  else
    return 1
  fi
}

install_packages() {
  local log
  log=$(mktemp)
  local apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
  # One unreachable source among several need not stop us: the installation itself will tell.
  "${apt[@]}" update </dev/null >"$log" 2>&1 || true
  if "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >>"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 15 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

command_to_type() {
  local sudo=
  ! command -v sudo >/dev/null || sudo='sudo '
  printf '  %sapt-get update && %sapt-get install -y --no-install-recommends %s\n' \
    "$sudo" "$sudo" "$*" >&2
}

check_packages() {
  local missing=()
  if [ "$(os_field ID)" != debian ] || [ "$(os_field VERSION_ID)" != 12 ] ||
    ! command -v dpkg-query >/dev/null; then
    say "this is not Debian 12, so nothing is installed. If the build fails, install what your"
    say "system calls these packages of Debian 12: ${build_packages[*]}"
    return 0
  fi
  mapfile -t missing < <(not_installed "${build_packages[@]}")
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! may_install; then
    say "these system packages are missing and only root can install them. Type:"
    command_to_type "${missing[@]}"
    exit 2
  fi
  say "installing system packages: ${missing[*]}"
  if ! install_packages "${missing[@]}"; then
    say "apt-get could not install them (its last words are above). Try by hand:"
    command_to_type "${missing[@]}"
    exit 2
  fi
}

no_swift() {
  say "$*"
  say "Plenary needs Swift $needed_swift_major.$needed_swift_minor or newer:" \
    "https://www.swift.org/install/linux/debian/12"
  say "Put the folder of its \`swift\` on the PATH, then try again."
  exit 2
}

check_swift() {
  local output version major minor
  if ! output=$(swift --version 2>&1 </dev/null); then
    printf '%s\n' "$output" | tail -n 5 >&2
    no_swift "\`swift --version\` failed ($(command -v swift))."
  fi
  version=$(printf '%s\n' "$output" |
    sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  major=${version%%.*} minor=${version#*.}
  [ -n "$version" ] || no_swift "\`swift --version\` does not say which version it is: $output"
  if [ "$major" -lt "$needed_swift_major" ] ||
    { [ "$major" -eq "$needed_swift_major" ] && [ "$minor" -lt "$needed_swift_minor" ]; }; then
    no_swift "this is Swift $version ($(command -v swift))."
  fi
}

wanted() { # wanted PURPOSE PACKAGE...: never required
  local purpose=$1 missing=()
  shift
  command -v dpkg-query >/dev/null || return 0
  mapfile -t missing < <(not_installed "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(os_field ID)" = debian ] && may_install; then
    say "installing for $purpose: ${missing[*]}"
    install_packages "${missing[@]}" && return 0
  fi
  say "without the packages ${missing[*]} this is skipped: $purpose"
}

# Swift itself needs some of the packages to start, so its version is asked for after them.
command -v swift >/dev/null || no_swift "there is no \`swift\` on the PATH."
check_packages
check_swift
case "${1-}" in
  --tests)
    wanted "the cross-check with Go" "${go_packages[@]}"
    wanted "the tests in a browser" "${browser_packages[@]}"
    ;;
  "") ;;
  *)
    say "unknown option $1; there is only --tests"
    exit 2
    ;;
esac
