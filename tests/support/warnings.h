// Warnings count as failures: a test program that made Qt complain has found something, even if every check passed.
//
// Qt Test installs its own message handler, so the messages are read from a second log it is asked to write;
// that holds whatever a test class overrides, for every thread, and in every test function. What a test means
// to provoke is declared with QTest::ignoreMessage (once, exact) or expectWarning (any number of times).
// Not for the suppression of a warning nobody understands.
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

namespace pc::test {

/// Warnings and critical messages that match are part of the present test function. One at least must come.
void expectWarning(const QRegularExpression &pattern);

class WarningWatch {
public:
    WarningWatch();
    ~WarningWatch();
    WarningWatch(const WarningWatch &) = delete;
    WarningWatch &operator=(const WarningWatch &) = delete;

    /// The arguments of the program with the second log added.
    QStringList listenTo(const QStringList &arguments) const;
    /// One sentence for each unexpected warning and for each expectation nothing answered.
    QStringList complaints() const;

private:
    QString logFile() const { return m_folder.filePath(QStringLiteral("log.xml")); }

    QTemporaryDir m_folder;
};

} // namespace pc::test
