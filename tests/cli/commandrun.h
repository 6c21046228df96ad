// One command and what came of it: in this process, or in the real program.
#pragma once

#include "app/cli/commandline.h"
#include "app/session.h"
#include "models/communes/communesrepository.h"
#include "models/register/register.h"

#include <QBuffer>
#include <QProcess>

namespace pc::test {

struct Ran {
    int status = -1; ///< −1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// `input` is what stands on the standard input.
inline Ran run(const QStringList &arguments, QByteArray input = {})
{
    QBuffer out;
    QBuffer err;
    QBuffer in(&input);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    const int status = CommandLine::run(arguments, {out, err, &in});
    return {status, out.data(), err.data()};
}

/// The real program without a display, in the language of `lang`.
inline Ran runProgram(const QStringList &arguments, const QString &lang = QStringLiteral("C.UTF-8"))
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANGUAGE"})
        environment.remove(QString::fromLatin1(display));
    environment.insert(QStringLiteral("LANG"), lang);
    // Qt complains on the standard error about a locale that is not UTF-8 or not installed; not what is tried here.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=false"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PC_PROGRAM), arguments);
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// Changes the phone of a commune as the window would.
inline Status changePhone(const QString &path, const QString &code, const QString &phone)
{
    auto opened = Register::open(path, Session::storeOptions(Store::Mode::Write));
    if (!opened)
        return opened.error();
    Store &store = (*opened)->store();
    const auto found = CommunesRepository(store.database()).find(code);
    if (!found || !*found)
        return Error{ErrorKind::Refused, QStringLiteral("no such commune"), code};
    auto hall = CommunesRepository(store.database()).townHall((*found)->id);
    if (!hall)
        return hall.error();
    hall->commune = (*found)->id;
    hall->phone = phone;
    return store.transact(QStringLiteral("Phone of ") + (*found)->name, [&](Transaction &transaction) {
        return CommunesRepository::saveTownHall(transaction, *hall);
    });
}

} // namespace pc::test

// The status, and the program's own words when it is another.
#define PC_STATUS(run, expected)                                                                                       \
    do {                                                                                                               \
        const pc::test::Ran &pcRan = (run);                                                                            \
        QVERIFY2(pcRan.status == (expected),                                                                           \
                 (#run ": " + QByteArray::number(pcRan.status) + ": " + pcRan.err + pcRan.out.left(400)).constData()); \
    } while (false)
