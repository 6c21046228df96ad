# Sentences live in translations/petites-communes_<lang>.ts; the build turns them into .qm files that the
# program carries inside itself, together with Qt's own French (buttons and dialogs), so nothing is looked up
# on the user's machine. `cmake --build build --target update_translations` collects new sentences.
set(PC_TS_FILES
    "${CMAKE_SOURCE_DIR}/translations/petites-communes_fr.ts"
    "${CMAKE_SOURCE_DIR}/translations/petites-communes_en.ts")

function(pc_embed_translations target)
    set(qm_dir "${CMAKE_BINARY_DIR}/translations")
    file(MAKE_DIRECTORY "${qm_dir}")
    set(entries "")
    set(qm_files "")
    foreach(ts IN LISTS PC_TS_FILES)
        get_filename_component(base "${ts}" NAME_WE)
        set(qm "${qm_dir}/${base}.qm")
        add_custom_command(OUTPUT "${qm}"
            COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
            DEPENDS "${ts}" VERBATIM)
        string(APPEND entries "<file alias=\"${base}.qm\">${qm}</file>")
        list(APPEND qm_files "${qm}")
    endforeach()

    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    execute_process(COMMAND "${qmake}" -query QT_INSTALL_TRANSLATIONS
        OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(qtbase "${qt_translations}/qtbase_fr.qm")
    if(NOT EXISTS "${qtbase}")
        message(FATAL_ERROR "Qt's own French (${qtbase}) is missing: install qt6-translations-l10n.")
    endif()
    string(APPEND entries "<file alias=\"qtbase_fr.qm\">${qtbase}</file>")

    set(qrc "${qm_dir}/translations.qrc")
    file(CONFIGURE OUTPUT "${qrc}" CONTENT
        "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n")
    set(generated "${qm_dir}/qrc_translations.cpp")
    add_custom_command(OUTPUT "${generated}"
        COMMAND Qt6::rcc --name translations --output "${generated}" "${qrc}"
        DEPENDS "${qrc}" ${qm_files} "${qtbase}" VERBATIM)
    target_sources(${target} PRIVATE "${generated}")
    set_source_files_properties("${generated}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
endfunction()

file(GLOB_RECURSE pc_translated_sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
    "${CMAKE_SOURCE_DIR}/models/*.cpp" "${CMAKE_SOURCE_DIR}/models/*.h"
    "${CMAKE_SOURCE_DIR}/views/*.cpp" "${CMAKE_SOURCE_DIR}/views/*.h")
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I "${CMAKE_SOURCE_DIR}"
        ${pc_translated_sources} -ts "${CMAKE_SOURCE_DIR}/translations/petites-communes_fr.ts"
    # The sources are the English: only its plurals need a file.
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly -I "${CMAKE_SOURCE_DIR}"
        ${pc_translated_sources} -ts "${CMAKE_SOURCE_DIR}/translations/petites-communes_en.ts"
    VERBATIM)
