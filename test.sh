#!/usr/bin/env bash
# Builds Petites communes with its tests and runs them all, without a display.
#
#   ./test.sh [--no-install] [arguments of ctest, e.g. -R store]
#   ./test.sh [--no-install] --long [arguments of ctest]    the long campaigns instead
#   ./test.sh [--no-install] --bench [arguments of the bench]   optimised build, measures, no tests
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"

install=yes
job=tests
while [ $# -gt 0 ]; do
    case "$1" in
        --no-install) install=no ;;
        --bench) job=bench ;;
        --long) job=long ;;
        -h | --help) sed -n '2,/^set -/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) break ;;
    esac
    shift
done

if [ "$install" = yes ]; then pc_install test; fi
export QT_QPA_PLATFORM=offscreen

case "$job" in
    bench)
        pc_build "$root" bench bench_main "$root/build/bench.log"
        exec "$root/build/bench/tests/bench/bench" "$@"
        ;;
    long)
        pc_build "$root" ci all "$root/build/test.log"
        exec ctest --test-dir "$root/build/ci" --output-on-failure -C Long -L long "$@"
        ;;
    tests)
        pc_build "$root" ci all "$root/build/test.log"
        exec ctest --test-dir "$root/build/ci" --output-on-failure --no-tests=error -j2 "$@"
        ;;
esac
