#!/usr/bin/env bash
# Takes the pictures of the README from the sample, light and dark, on a display of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
usage: packaging/screenshots.sh [--size 1280x800] [--language fr] [--out FOLDER]
  Builds the reader, opens its sample on a virtual display and writes light.png and dark.png.
  --size      the size of the window; 1280x800 without it
  --language  the language of the window (en, fr, ru, zh_CN, ...); English without it
  --out       where the pictures go; packaging/screenshots without it
TEXT
}

size=1280x800
language=en
out=packaging/screenshots
while [ $# -gt 0 ]; do
    case "$1" in
        --size) size=$2; shift ;;
        --language) language=$2; shift ;;
        --out) out=$2; shift ;;
        -h|--help) usage; exit 0 ;;
        *) echo "screenshots.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

packaging/install-dependencies.sh test
packaging/run.sh --build-only
mkdir -p "$out"

folder=$(mktemp -d)
program=$PWD/build/run/rendezvous
out=$(cd "$out" && pwd)
trap 'rm -rf "$folder"' EXIT

# picture NAME SCHEME: one start of the program, some keys, one picture.
picture() {
    local profile=$folder/$1
    mkdir -p "$profile"
    printf '[appearance]\ncolour-scheme=%s\n[language]\ninterface=%s\n[start]\nhas-seen-welcome=true\n[reading]\nmark-read-after-ms=-1\n' \
        "$2" "$language" >"$profile/settings.ini"
    PROFILE=$profile PROGRAM=$program OUT=$out/$1.png SIZE=$size \
        xvfb-run --auto-servernum --server-args "-screen 0 ${size}x24" bash -c '
            openbox >/dev/null 2>&1 &
            sleep 1
            "$PROGRAM" --demo --profile "$PROFILE" >/dev/null 2>&1 &
            reader=$!
            window=$(timeout 30 xdotool search --sync --onlyvisible --class rendezvous | tail -n 1)
            sleep 3
            xdotool windowsize "$window" "${SIZE%x*}" "${SIZE#*x}" windowmove "$window" 0 0 windowactivate "$window"
            sleep 1
            for key in g a; do xdotool key "$key"; done
            sleep 1
            for _ in 1 2 3 4 5 6 7; do xdotool key j; sleep 0.3; done
            sleep 3
            import -window root "$OUT"
            kill "$reader"'
    echo "wrote $out/$1.png"
}

picture light 1
picture dark 2
