# One target carries every warning, every Qt strictness and the sanitizers: rooms and tests link it.
add_library(pc_strict INTERFACE)

target_compile_definitions(pc_strict INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(pc_strict INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${PC_WERROR}>:/WX>)
else()
    target_compile_options(pc_strict INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
        $<$<BOOL:${PC_WERROR}>:-Werror>
        $<$<CONFIG:Release>:-fstack-protector-strong>)
    if(NOT PC_SANITIZE)
        target_compile_definitions(pc_strict INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    endif()
endif()

if(PC_SANITIZE)
    target_compile_options(pc_strict INTERFACE -fsanitize=${PC_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(pc_strict INTERFACE -fsanitize=${PC_SANITIZE})
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A build with tests links more than a hundred programs; a quick linker halves that. What is packaged keeps the
# system's own.
if(PC_TESTS AND NOT MSVC)
    find_program(PC_LINKER NAMES ld.mold ld.lld ld.gold)
    if(PC_LINKER)
        get_filename_component(linker "${PC_LINKER}" NAME)
        string(REPLACE "ld." "" linker "${linker}")
        target_link_options(pc_strict INTERFACE -fuse-ld=${linker})
    endif()
endif()
