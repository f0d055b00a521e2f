# Sourced by every script: strict mode, the package's folder as working folder, and stages that say how long they took.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

say() { printf '%s\n' "$*"; }

# Ends the script with a message that says what to do.
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

stage_name=
trap '[[ -z $stage_name ]] || say "== FAILED: $stage_name, after $((SECONDS - stage_start)) s" >&2' EXIT

# stage NAME COMMAND…: runs the command and prints its seconds; a failure ends the script.
# The command is not run inside a condition: bash would then ignore failures in the middle of a function.
stage() {
    stage_name=$1 stage_start=$SECONDS
    say "== $stage_name"
    "${@:2}"
    say "== $stage_name: $((SECONDS - stage_start)) s"
    stage_name=
}

# Leaves out what `swift test` says of each test that began or passed; failures and totals stay.
without_chatter() { grep -Ev '^(◇|↳|✔ (Test|Suite) [^r]|\[[0-9]+/[0-9]+\] )| started\.$' || true; }

# Whether a log of `swift test` ends well. Its exit status is 0 too when no test was found.
has_passed_tests() { grep -Eq 'Test run with [1-9][0-9]* tests? in .* passed' "$1"; }

# The names of the Swift targets in Sources, one a line; a folder with a module map is a C library.
swift_targets() {
    local folder
    for folder in Sources/*/; do
        [[ -e ${folder}module.modulemap || -d ${folder}include ]] || basename "$folder"
    done
}
