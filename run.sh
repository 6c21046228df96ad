#!/usr/bin/env bash
# Builds Petites communes in this checkout and starts it; all arguments go to the program.
#
#   ./run.sh [--no-install] [arguments of the program]
#
#   --no-install   do not install missing packages (first argument only)
#
# Without arguments it opens the window or, where there is no display, prepares the register of the Nord
# and the yearly report of a demonstration.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"

program="$root/petites-communes"

if [ "${1:-}" = --no-install ]; then
    shift
else
    pc_install build
fi

pc_build "$root" release petites-communes "$root/build/run.log"
built="$root/build/release/app/petites-communes"
if ! [ "$built" -ef "$program" ]; then
    # A hard link costs nothing; where the file system has none, a copy.
    ln -f "$built" "$program.new" 2>/dev/null || cp -pf "$built" "$program.new"
    mv -f "$program.new" "$program"
fi

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

# No screen and nothing asked: the register of the Nord, its key figures and the list of eligible communes; then the
# yearly report of a demonstration register, whose people are invented.
prepare_nord() {
    local folder register list demonstration report
    folder="${XDG_DOCUMENTS_DIR:-${HOME:-$root}}/petites-communes-nord"
    register="$folder/nord.pcom"
    list="$folder/communes-ayant-droit.csv"
    demonstration="$folder/demonstration.pcom"
    report="$folder/bilan-annuel-demonstration.pdf"
    mkdir -p "$folder"
    pc_say "No display: preparing the register of the Nord instead of opening the window." \
        "Pas d'écran : le registre du Nord est préparé au lieu d'ouvrir la fenêtre."
    if [ -e "$register" ]; then
        pc_say "The register is already there and is used as it is." \
            "Le registre existe déjà : il est repris tel quel."
    else
        "$program" init "$register" --departement 59
    fi
    "$program" info "$register"
    # For a person and her spreadsheet; the file is replaced in one step.
    "$program" export "$register" communes "$list" --where eligible=true --format excel
    [ -e "$demonstration" ] || "$program" init "$demonstration" --departement 59 --demo
    "$program" report "$demonstration" yearly "$report"
    if pc_is_french; then
        printf '\nRegistre : %s\nListe des communes ayant droit : %s\n' "$register" "$list"
        printf 'Bilan annuel de la démonstration : %s\n' "$report"
    else
        printf '\nRegister: %s\nList of eligible communes: %s\n' "$register" "$list"
        printf 'Yearly report of the demonstration: %s\n' "$report"
    fi
}

if [ $# -eq 0 ] && ! has_display; then
    prepare_nord
else
    exec "$program" "$@"
fi
