#!/usr/bin/env bash
# Installs what is missing, builds the reader (release) and starts it.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
usage: packaging/run.sh [--build-only] [-- ARGS...]
  Installs what is missing on Debian 12, builds Rendezvous (release) and starts it.
  --build-only  stop after building
  -- ARGS       passed on to rendezvous, such as: -- --demo   or   -- list is:unread
  -h, --help    this text
Safe to run as often as you like: what is there already is kept.
TEXT
}

build_only=false
while [ $# -gt 0 ]; do
    case "$1" in
        -h|--help) usage; exit 0 ;;
        --build-only) build_only=true ;;
        --) shift; break ;;
        *) echo "run.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

# Standard output belongs to the reader, so that its commands can be piped.
{
    packaging/install-dependencies.sh build
    echo "Building (release) ..."
    cmake --preset release -DBUILD_TESTING=OFF -B build/run
    cmake --build build/run --target rendezvous
} >&2
$build_only && exit 0
exec build/run/rendezvous "$@"
