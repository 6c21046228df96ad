// Small registers for the tests of the store, and a picture of their content that owes nothing to the journal.
#pragma once

#include "models/store/store.h"
#include "tests/support/tempdir.h"

#include <QMap>

namespace pc::test {

/// Three communes of the Nord (keys 1, 2, 3), written before the journal begins.
Status fillBaseline(Database &database);

/// Options with an author and the fixed clock below.
Store::Options options(Store::Mode mode = Store::Mode::Write);
/// Stands at 3 November 2026, 14:32 unless a test moves it; 14:32 again for each new register.
FixedClock &testClock();

/// A new register, or null after failing the test.
std::unique_ptr<Store> created(const QString &path);
/// An existing one, or null after failing the test.
std::unique_ptr<Store> opened(const QString &path, Store::Mode mode = Store::Mode::Write);

/// Every row of every journaled table: "table/id" and the type and bytes of each column, as SQLite holds them.
using State = QMap<QString, QString>;
State stateOf(Database &database);
/// Its hash, to keep hundreds of states.
QByteArray digest(const State &state);
QByteArray stateDigest(Database &database);
/// What two states differ by, for a message.
QString difference(const State &was, const State &is);

/// One number of the register; fails the test when the question does.
qint64 count(Database &database, const QString &sql);
/// Codes and details of checkStore, empty when sound.
QString findings(Database &database);

/// Keeps the temporary folders made from now on in memory where the system has a place for that: for tests that
/// commit thousands of times and do not ask what a disk does.
void useMemoryForTemporaryFiles(bool use = true);

/// Changes one file's bytes behind everybody's back, through a connection of its own.
void tamper(const QString &path, const QStringList &statements);

/// A contact of commune 1 with this subject; its key, or 0 after failing the test.
qint64 addContact(Store &store, const QString &subject, qint64 commune = 1);

} // namespace pc::test

// Fails the test with the error's own words.
#define PC_VERIFY_OK(expression)                                                                                       \
    do {                                                                                                               \
        if (const auto &pcResult = (expression); !pcResult.ok())                                                       \
            QFAIL(qPrintable(pcResult.error().message + QStringLiteral(" / ") + pcResult.error().detail));             \
    } while (false)

// Fails unless it is an error of this kind with a sentence for the user.
#define PC_VERIFY_ERROR(expression, expectedKind)                                                                      \
    do {                                                                                                               \
        const auto &pcResult = (expression);                                                                           \
        QVERIFY2(!pcResult.ok(), "an error was expected");                                                             \
        QVERIFY2(pcResult.error().kind == (expectedKind),                                                              \
                 qPrintable(QStringLiteral("kind %1: %2 / %3")                                                         \
                                .arg(int(pcResult.error().kind))                                                       \
                                .arg(pcResult.error().message, pcResult.error().detail)));                             \
        QVERIFY2(!pcResult.error().message.isEmpty(), "an error without a sentence");                                  \
    } while (false)
