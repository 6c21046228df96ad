# pc_room(<folder> SOURCES … [QT …] [ROOMS …]): one static library per folder ("room").
#
#   folder  the room's path from the top, e.g. models/store; the target is pc_store
#   QT      Qt modules linked publicly, beside Core; models never name Widgets, and the link line enforces it
#   ROOMS   other rooms it may include, by target name; tests/structure checks the #includes against the same arrows
#
# pc_test_library(<name> SOURCES … [ROOMS …]): what several test programs share.
#
# pc_test(<name> SOURCES … [ROOMS …] [QT …] [TIMEOUT seconds] [LONG]): a Qt Test program run offscreen by ctest.
#
#   LONG    also runs it as <name>_long with PC_LONG=1 in its environment, under `./test.sh --long` only; the
#           program reads the variable and does many more rounds

# Precompiled headers are built once per side of the house and shared by all its rooms.
function(pc_precompiled side)
    cmake_parse_arguments(ARG "" "" "QT;HEADERS" ${ARGN})
    set(stub "${CMAKE_BINARY_DIR}/pch/${side}.cpp")
    file(CONFIGURE OUTPUT "${stub}" CONTENT "")
    add_library(pc_pch_${side} OBJECT "${stub}")
    set_target_properties(pc_pch_${side} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(pc_pch_${side} PUBLIC pc_strict ${ARG_QT})
    target_precompile_headers(pc_pch_${side} PRIVATE ${ARG_HEADERS})
endfunction()

# Only what most files use: whatever these headers instantiate is instantiated again in every file, so that a
# module's whole header (<QtWidgets/QtWidgets>) costs each of them a second more than it saves.
set(pc_core_headers
    <algorithm> <functional> <memory> <optional> <span> <vector>
    <QtCore/QAbstractTableModel> <QtCore/QCoreApplication> <QtCore/QDate> <QtCore/QDateTime> <QtCore/QFile>
    <QtCore/QHash> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QMap> <QtCore/QRegularExpression> <QtCore/QSet>
    <QtCore/QString> <QtCore/QStringList> <QtCore/QVariant>)
pc_precompiled(models QT Qt6::Core HEADERS ${pc_core_headers})
set(pc_widget_headers
    <QtGui/QAction> <QtGui/QPainter> <QtWidgets/QApplication> <QtWidgets/QComboBox> <QtWidgets/QDialog>
    <QtWidgets/QFormLayout> <QtWidgets/QHeaderView> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
    <QtWidgets/QPushButton> <QtWidgets/QToolButton> <QtWidgets/QVBoxLayout>)
pc_precompiled(views QT Qt6::Core Qt6::Gui Qt6::Widgets HEADERS ${pc_core_headers} ${pc_widget_headers})

# Qt Test without the macros that differ from folder to folder (data is found by the path of the source), so that one
# precompiled header serves every test. Tests themselves are not optimised where assertions are kept: half of what they
# took to compile, and what they try is optimised all the same.
if(PC_TESTS)
    add_library(pc_qttest INTERFACE)
    target_include_directories(pc_qttest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(pc_qttest INTERFACE $<TARGET_LINKER_FILE:Qt6::Test> Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Sql)
    target_compile_definitions(pc_qttest INTERFACE QT_TESTLIB_LIB)
    target_compile_options(pc_qttest INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU,Clang>,$<CONFIG:RelWithDebInfo>>:-O0>)
    pc_precompiled(tests QT pc_qttest HEADERS ${pc_core_headers} ${pc_widget_headers} <QtTest/QSignalSpy> <QtTest/QTest>)
endif()

function(pc_room folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;QT;ROOMS" ${ARGN})
    get_filename_component(name "${folder}" NAME)
    get_filename_component(side "${folder}" DIRECTORY)
    if(side STREQUAL "views")
        set(target "pc_views_${name}")
    else()
        set(target "pc_${name}")
    endif()
    add_library(${target} STATIC ${ARG_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
    set(qt ${ARG_QT})
    list(TRANSFORM qt PREPEND Qt6::)
    if(side STREQUAL "models")
        list(APPEND qt Qt6::Core Qt6::Sql)
        target_precompile_headers(${target} REUSE_FROM pc_pch_models)
    else()
        list(APPEND qt Qt6::Core Qt6::Sql Qt6::Gui Qt6::Widgets)
        target_precompile_headers(${target} REUSE_FROM pc_pch_views)
    endif()
    list(REMOVE_DUPLICATES qt)
    target_link_libraries(${target} PUBLIC pc_strict ${qt} ${ARG_ROOMS})
endfunction()

function(pc_test_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;ROOMS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC pc_strict pc_test_support ${ARG_ROOMS})
    target_precompile_headers(${name} REUSE_FROM pc_pch_tests)
endfunction()

function(pc_test name)
    cmake_parse_arguments(ARG "LONG" "TIMEOUT" "SOURCES;ROOMS;QT" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set(qt ${ARG_QT})
    list(TRANSFORM qt PREPEND Qt6::)
    target_link_libraries(${name} PRIVATE pc_strict ${qt} pc_test_support ${ARG_ROOMS})
    target_precompile_headers(${name} REUSE_FROM pc_pch_tests)
    # What moc writes for a test is included by the test itself; this file is empty.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QT_LOGGING_RULES=)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
    if(ARG_LONG)
        # A configuration nobody builds keeps it out of an ordinary ctest run.
        add_test(NAME ${name}_long COMMAND ${name} CONFIGURATIONS Long)
        set_tests_properties(${name}_long PROPERTIES
            TIMEOUT 7200 LABELS long RUN_SERIAL ON ENVIRONMENT "${environment};PC_LONG=1")
    endif()
endfunction()
