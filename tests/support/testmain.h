// The main function of every test program: the same language, an empty home, and no warning unnoticed.
//
//   PC_TEST_MAIN(TestX)           with widgets, offscreen unless QT_QPA_PLATFORM says otherwise
//   PC_GUILESS_TEST_MAIN(TestX)   without: rooms of models, child processes
//   #include "tst_x.moc"
//
// An unexpected warning makes the program fail even if every check passed; see warnings.h.
#pragma once

#include "tests/support/sandbox.h"
#include "tests/support/warnings.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <memory>

namespace pc::test {

using MakeTest = std::function<std::unique_ptr<QObject>()>;

/// Makes the test object, runs it, destroys it; the exit status is 0 when all passed and nobody complained.
int run(const MakeTest &make, const QStringList &arguments);

} // namespace pc::test

#define PC_TEST_MAIN_WITH(Application, Class)                                                                          \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        const pc::test::Sandbox sandbox;                                                                               \
        const Application app(argc, argv);                                                                             \
        sandbox.prepare();                                                                                             \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return pc::test::run([] { return std::make_unique<Class>(); }, QCoreApplication::arguments());                 \
    }

#define PC_TEST_MAIN(Class) PC_TEST_MAIN_WITH(QApplication, Class)
#define PC_GUILESS_TEST_MAIN(Class) PC_TEST_MAIN_WITH(QCoreApplication, Class)
