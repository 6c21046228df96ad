# One build, said once; sourced by run.sh and test.sh after packages.sh, not run by itself.
#
#   pc_build ROOT PRESET TARGET LOG   configures build/PRESET when that is needed and builds TARGET
#
# What the tools say goes to LOG (and to a terminal, when standard error is one); a failure shows its end.
# shellcheck shell=bash

# One compiler for each processor, but never more than the memory can feed (about 1 GiB each).
pc_jobs() {
    local jobs memory
    jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$jobs" ]; then jobs=$memory; fi
    if [ "$jobs" -lt 1 ]; then jobs=1; fi
    echo "$jobs"
}

pc_steps() {
    local root=$1 preset=$2 target=$3 tree="$1/build/$2"
    # A build folder that came along with a moved or copied checkout is of no use.
    if [ -f "$tree/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        rm -rf "$tree"
    fi
    if [ ! -f "$tree/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$tree/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset") || return 1
        touch "$tree/build.ninja"
    fi
    cmake --build "$tree" --parallel "$(pc_jobs)" --target "$target"
}

pc_build() {
    local root=$1 preset=$2 target=$3 log=$4
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        pc_say "CMake or Ninja is missing." "CMake ou Ninja manque."
        pc_say_packages build
        return 1
    fi
    mkdir -p "$root/build"
    if [ ! -f "$root/build/$preset/build.ninja" ]; then
        pc_say "First build: a few minutes ($log)." "Première construction : quelques minutes ($log)."
    fi
    if ! (
        # Two scripts at once take turns.
        exec 9>"$root/build/.lock"
        if command -v flock >/dev/null; then flock 9; fi
        if [ -t 2 ]; then
            set -o pipefail
            pc_steps "$root" "$preset" "$target" 2>&1 9>&- | tee "$log" >&2
        else
            pc_steps "$root" "$preset" "$target" >"$log" 2>&1 9>&-
        fi
    ); then
        if [ ! -t 2 ]; then tail -n 100 "$log" >&2; fi
        pc_say "The build failed; all it said is in $log." "La construction a échoué ; tout est dans $log."
        if grep -q 'Could not find a package configuration file\|CMAKE_CXX_COMPILER not set\|No CMAKE_CXX_COMPILER' "$log"; then pc_say_packages build; fi
        return 1
    fi
}
