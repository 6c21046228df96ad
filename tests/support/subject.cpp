// A test program with faults planted in it, for tst_support: each function shows one way to warn.
#include "tests/support/testmain.h"

#include <QSettings>
#include <QStandardPaths>
#include <QThread>

class Subject : public QObject {
    Q_OBJECT

public:
    ~Subject() override
    {
        if (m_warnAtTheEnd)
            qWarning("a warning from the destructor");
    }

private Q_SLOTS:
    void init() {} // a class of its own making, which must not switch the watch off
    void saysNothing() {}
    void warns() { qWarning("a planted warning"); }
    void isCritical() { qCritical("a planted critical message"); }
    void onlyTalks()
    {
        qDebug("a word");
        qInfo("another word");
    }
    void warnsFromAThread()
    {
        const std::unique_ptr<QThread> thread(QThread::create([] { qWarning("a warning from a thread"); }));
        thread->start();
        QVERIFY(thread->wait());
    }
    void warnsAfterwards() { m_warnAtTheEnd = true; }
    void ignoresItsWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, "a planted warning");
        qWarning("a planted warning");
    }
    void expectsItsWarnings()
    {
        pc::test::expectWarning(QRegularExpression(QStringLiteral("^a planted")));
        qWarning("a planted warning");
        qCritical("a planted critical message");
    }
    void expectsInVain() { pc::test::expectWarning(QRegularExpression(QStringLiteral("never said"))); }
    void hearsThePlatform() { qWarning("This plugin does not support propagateSizeHints()"); }
    void livesInTheSandbox()
    {
        QCOMPARE(QLocale().name(), QStringLiteral("fr_FR"));
        const QString home = QDir::homePath();
        QVERIFY2(home.startsWith(QDir::tempPath()), qPrintable(home));
        for (const auto place : {QStandardPaths::AppLocalDataLocation, QStandardPaths::AppConfigLocation,
                                 QStandardPaths::CacheLocation, QStandardPaths::DocumentsLocation})
            QVERIFY2(QStandardPaths::writableLocation(place).startsWith(home), qPrintable(home));
        QVERIFY(QSettings().fileName().startsWith(home));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

private:
    bool m_warnAtTheEnd = false;
};

PC_TEST_MAIN(Subject)
#include "subject.moc"
