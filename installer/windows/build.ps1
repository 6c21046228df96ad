# Builds Petites communes on Windows and makes its installer (NSIS).
# NOT YET RUN ON WINDOWS: written with care, never tried. See README.md beside this file.
#
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1 [-QtDir C:\Qt\6.8.3\msvc2022_64]
#
# Needs: Visual Studio 2022 (C++), CMake 3.25+, Ninja, Qt 6.4+ for MSVC with Svg and the translations, NSIS 3.
# Run from a "x64 Native Tools" prompt, so that cl.exe is found.
param(
    [string]$QtDir = $env:QTDIR,
    [switch]$NoInstaller
)
$ErrorActionPreference = 'Stop'
$root = Resolve-Path (Join-Path $PSScriptRoot '..\..')

if (-not $QtDir -or -not (Test-Path (Join-Path $QtDir 'bin\windeployqt.exe'))) {
    throw 'Qt was not found. Give its folder: -QtDir C:\Qt\<version>\msvc2022_64'
}
foreach ($tool in 'cmake', 'ninja', 'cl') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
        throw "$tool was not found. Use the x64 Native Tools prompt of Visual Studio, with CMake and Ninja."
    }
}

function Invoke-Step([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program failed with status $LASTEXITCODE" }
}

Push-Location $root
try {
    Invoke-Step cmake @('--preset', 'windows', "-DCMAKE_PREFIX_PATH=$QtDir")
    Invoke-Step cmake @('--build', '--preset', 'windows')

    # The program with the Qt libraries and plugins it loads; qsqlite carries SQLite inside itself.
    $stage = Join-Path $root 'build\windows\stage'
    if (Test-Path $stage) { Remove-Item -Recurse -Force $stage }
    New-Item -ItemType Directory $stage | Out-Null
    Copy-Item 'build\windows\app\petites-communes.exe' $stage
    Copy-Item 'LICENSE' $stage
    Invoke-Step (Join-Path $QtDir 'bin\windeployqt.exe') @('--release', '--no-translations', '--compiler-runtime',
        (Join-Path $stage 'petites-communes.exe'))

    if (-not $NoInstaller) {
        Push-Location 'build\windows'
        try { Invoke-Step cpack @('-G', 'NSIS', '-D', "CPACK_INSTALLED_DIRECTORIES=$stage;bin") } finally { Pop-Location }
    }
} finally {
    Pop-Location
}
