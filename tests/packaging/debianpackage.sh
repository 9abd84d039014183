#!/usr/bin/env bash
# Makes the Debian package of a build, unpacks it and starts what is in it.
# usage: debianpackage.sh BUILD_FOLDER CPACK
set -euo pipefail
build=$1
cpack=$2
command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null || { echo "no dpkg here: skipped"; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cpack" --config "$build/CPackConfig.cmake" -G DEB -B "$folder/out" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
package=$(ls "$folder"/out/*.deb)
dpkg-deb --info "$package" | grep -E 'Package|Version|Depends'
dpkg-deb --extract "$package" "$folder/root"

for file in bin/rendezvous share/applications/rendezvous.desktop share/metainfo/rendezvous.metainfo.xml \
    share/man/man1/rendezvous.1 share/icons/hicolor/scalable/apps/rendezvous.svg share/doc/rendezvous/copyright; do
    [ -e "$folder/root/usr/$file" ] || { echo "the package lacks usr/$file"; exit 1; }
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get install --simulate "$package" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
fi

program=$folder/root/usr/bin/rendezvous
"$program" --version
# The window is there and stays until it is told to go.
set +e
QT_QPA_PLATFORM=offscreen timeout 5 "$program" --profile "$folder/profile"
code=$?
set -e
[ "$code" = 124 ] || { echo "the window ended by itself with exit code $code"; exit 1; }
echo "the package starts"
