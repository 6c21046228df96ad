# The packages the project needs, listed once; sourced by run.sh and test.sh, not run by itself.
#
#   pc_install build   what a build and the program need
#   pc_install test    the same and what the tests need
#
# On Debian 12+ and Ubuntu 24.04+ what is missing is installed with apt (sudo when not root); when nothing is
# missing, one query answers and nothing else runs. On another system the function says which packages are
# needed, and fails when Qt or CMake is not there. "a|b" is one package under its two names.
# shellcheck shell=bash

pc_packages_build=(
    g++ cmake ninja-build ccache
    qt6-base-dev libqt6opengl6-dev "qt6-svg-dev|libqt6svg6-dev"
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libsqlite3-dev pkg-config libxlsxwriter-dev libqrencode-dev libzip-dev
    fontconfig fonts-dejavu-core
)
pc_packages_test=(desktop-file-utils poppler-utils)

pc_is_french() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        fr | fr_* | fr-* | fr.*) return 0 ;;
    esac
    return 1
}

# pc_say ENGLISH FRENCH: one sentence for the person at the keyboard, on standard error.
pc_say() {
    if pc_is_french; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

pc_wanted() {
    printf '%s\n' "${pc_packages_build[@]}"
    if [ "$1" = test ]; then printf '%s\n' "${pc_packages_test[@]}"; fi
    # A session that has Wayland and nothing else needs Qt's plugin for it.
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then printf '%s\n' qt6-wayland; fi
}

# The wanted packages that dpkg does not know as installed, one name (or "a|b") a line.
pc_missing() {
    local installed wanted name
    installed=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package} ' 2>/dev/null || true)"
    while IFS= read -r wanted; do
        for name in ${wanted//|/ }; do
            case "$installed" in *"ii $name "* | *"hi $name "*) continue 2 ;; esac
        done
        printf '%s\n' "$wanted"
    done < <(pc_wanted "$1")
}

pc_say_packages() {
    pc_say "Packages needed (Debian and Ubuntu names):" "Paquets nécessaires (noms Debian et Ubuntu) :"
    printf '  %s\n' "$(pc_wanted "$1" | sed 's/|.*//' | tr '\n' ' ')" >&2
    cat >&2 <<'NAMES'
  Fedora: gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qt6-qttranslations sqlite-devel pkgconf libxlsxwriter-devel qrencode-devel libzip-devel dejavu-sans-fonts
  Arch:   gcc cmake ninja ccache qt6-base qt6-svg qt6-tools qt6-translations sqlite pkgconf libxlsxwriter qrencode libzip ttf-dejavu
NAMES
}

# Whether the tools of a build can be found, without apt's help.
pc_tools_present() {
    command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null || return 1
    command -v qtpaths6 >/dev/null || command -v qmake6 >/dev/null || [ -n "${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-}" ]
}

pc_install() {
    local what=$1 wanted name chosen=() missing=() as_root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        pc_tools_present && return 0
        pc_say "This system has no apt: please install what the build needs, then start again with --no-install." \
            "Ce système n'a pas apt : installez ce qu'il faut pour construire, puis relancez avec --no-install."
        pc_say_packages "$what"
        return 1
    fi

    mapfile -t missing < <(pc_missing "$what")
    [ ${#missing[@]} -eq 0 ] && return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            pc_say "Packages are missing and sudo is not there. As root:" \
                "Il manque des paquets et sudo n'est pas là. En tant que root :"
            printf '  apt-get install %s\n' "$(printf '%s\n' "${missing[@]}" | sed 's/|.*//' | tr '\n' ' ')" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)

    pc_say "Installing ${#missing[@]} missing packages…" "Installation de ${#missing[@]} paquets manquants…"
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update >&2 ||
        pc_say "The package list could not be refreshed; going on with the one at hand." \
            "La liste des paquets n'a pas pu être rafraîchie ; on continue avec celle du poste."
    for wanted in "${missing[@]}"; do
        for name in ${wanted//|/ }; do
            if [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null)" ]; then
                chosen+=("$name")
                continue 2
            fi
        done
        chosen+=("${wanted%%|*}") # apt-get names it in its own refusal
    done
    "${as_root[@]}" apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${chosen[@]}" >&2 || {
        pc_say "The installation failed. Debian 12 or Ubuntu 24.04 (Qt 6.4) is the oldest system that has it all." \
            "L'installation a échoué. Debian 12 ou Ubuntu 24.04 (Qt 6.4) est le système le plus ancien qui ait tout."
        return 1
    }
}
