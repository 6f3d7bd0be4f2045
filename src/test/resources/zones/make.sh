#!/bin/sh
# Makes transitions.txt anew: how clocks change from 2026 to 2028, by zdump of the GNU C library and Debian's tzdata.
# Needs a Debian with apt-get, dpkg-deb, zdump and find. Run it here; it prints the version of the rules.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download "tzdata${1:+=$1}" >/dev/null
dpkg-deb -x tzdata_*.deb .
cd usr/share/zoneinfo
{
  sed -n '1s/^# version /# The rules are /p' tzdata.zi
  find Africa America Antarctica Arctic Asia Atlantic Australia Canada Europe Indian Pacific US -type f -o -type l |
    LC_ALL=C sort |
    while read -r zone; do
      zdump -i -c 2026,2029 "$PWD/$zone" | sed "s#$PWD/##" | cut -f 1-3
    done
} >"$here/transitions.txt"
head -1 "$here/transitions.txt"
