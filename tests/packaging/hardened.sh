#!/usr/bin/env bash
# Whether a program of ours was linked so that an overflow finds little to use: anywhere in memory, nothing writable that
# is run or that calls go through.
# usage: hardened.sh PROGRAM
set -euo pipefail

facts=$(LC_ALL=C readelf -W -h -l -d "$1")
faults=0
# wants SENTENCE PATTERN
wants() {
    grep -Eq "$2" <<<"$facts" || { echo "hardened.sh: $1" >&2; faults=$((faults + 1)); }
}
wants "not position independent" '^ *Type: *DYN'
wants "no read-only relocations" 'GNU_RELRO'
wants "relocations stay writable" '\(FLAGS(_1)?\).*NOW|BIND_NOW'
wants "the stack can be run" 'GNU_STACK.* RW +0x'
[ "$faults" -eq 0 ]
