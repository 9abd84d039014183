#!/usr/bin/env bash
# Installs on Debian 12 what building, testing and packaging needs and is missing.
# usage: packaging/install-dependencies.sh [build|test]
set -euo pipefail

build_packages=(
    g++ cmake ninja-build mold ccache pkg-config
    qt6-base-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-image-formats-plugins libqt6sql6-sqlite
    ca-certificates
    libxml2-dev libgumbo-dev libsqlite3-dev zlib1g-dev libicu-dev libxxhash-dev
)
test_packages=(
    desktop-file-utils appstream man-db curl python3 dpkg-dev file
    xvfb xauth openbox xdotool imagemagick fonts-noto-core fonts-noto-cjk
)

wanted=("${build_packages[@]}")
[ "${1:-build}" = test ] && wanted+=("${test_packages[@]}")

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "Everything that is needed is installed."
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "This script knows Debian's apt-get only; please install: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
