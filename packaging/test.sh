#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
usage: packaging/test.sh [--quick]
  Installs what is missing on Debian 12, builds Rendezvous with its tests (release), runs every test, then builds
  the modules that read hostile bytes with the address and undefined behaviour sanitizers and runs their
  tests and the kept fuzz corpora under them.
  --quick     without the sanitizers
  -h, --help  this text
The last line counts the tests: "N passed, N failed". The exit code is 0 when none failed.
TEXT
}

quick=false
case "${1:-}" in
    "") ;;
    --quick) quick=true ;;
    -h|--help) usage; exit 0 ;;
    *) echo "test.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
esac

packaging/install-dependencies.sh test

passed=0
failed=0
# run_ctest PRESET ARGS...: runs the tests of a preset and adds up what ctest counted.
run_ctest() {
    local preset=$1 log
    shift
    log=$(mktemp)
    ctest --preset "$preset" "$@" 2>&1 | tee "$log" || true
    local all bad
    all=$(sed -nE 's/.* tests failed out of ([0-9]+).*/\1/p' "$log" | tail -n 1)
    bad=$(sed -nE 's/.*[ ,]([0-9]+) tests failed out of .*/\1/p' "$log" | tail -n 1)
    rm -f "$log"
    if [ -z "$all" ] || [ "$all" -eq 0 ]; then
        echo "test.sh: the $preset preset ran no test" >&2
        failed=$((failed + 1))
        return
    fi
    passed=$((passed + all - bad))
    failed=$((failed + bad))
}

echo "Building (release) ..."
cmake --preset release
cmake --build --preset release
run_ctest release -j 2

if ! $quick; then
    echo "Building the modules that read hostile bytes, with sanitizers ..."
    cmake --preset asan
    cmake --build --preset asan --target pure_tests
    run_ctest asan -L pure -j 2
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
