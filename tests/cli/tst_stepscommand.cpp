// The life cycles on the command line, and the diagrams of the manual, which are what the command says.
#include "models/hours/hourentry.h"
#include "models/proposals/proposallife.h"
#include "tests/cli/commandrun.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestStepsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Session::applyLanguage(u"fr"_s); }

    void everyTableIsThere();
    void jsonHasTheWordsOfTheDatabase();
    void aTableSaysEachStep();
    void aDiagramNamesEveryStateOnce();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void theManualShowsWhatTheProgramDoes_data();
    void theManualShowsWhatTheProgramDoes();

private:
    static QJsonArray json(const QStringList &more = {})
    {
        return QJsonDocument::fromJson(run(QStringList{u"steps"_s} + more + QStringList{u"--json"_s}).out).array();
    }
};

void TestStepsCommand::everyTableIsThere()
{
    QSet<QString> tables;
    for (const QJsonValue &step : json())
        tables << step[u"table"].toString();
    QCOMPARE(tables, (QSet<QString>{u"proposals"_s, u"applications"_s, u"assignments"_s, u"labels"_s, u"hours"_s}));
    QCOMPARE(json({u"proposals"_s}).size(), qsizetype(ProposalLife::table().size()));
    QCOMPARE(json({u"hours"_s}).size(), qsizetype(hourSteps().size()));
}

void TestStepsCommand::jsonHasTheWordsOfTheDatabase()
{
    const QJsonObject first = json({u"hours"_s}).first().toObject();
    QCOMPARE(first[u"from"].toString(), u"entered"_s);
    QCOMPARE(first[u"to"].toString(), u"to_sign"_s);
    QCOMPARE(first[u"who"].toString(), u"udccas"_s);
    QCOMPARE(first[u"condition"].toString(), u"campaign_open"_s);
    QCOMPARE(first[u"verb"].toString(), HourWords::verb(hourSteps().front()));
    QCOMPARE(first[u"refusal"].toString(), HourWords::refusal(hourSteps().front()));
    QCOMPARE(first.size(), 7);
}

void TestStepsCommand::aTableSaysEachStep()
{
    const Ran ran = run({u"steps"_s, u"hours"_s});
    PC_STATUS(ran, 0);
    const QString text = QString::fromUtf8(ran.out);
    QCOMPARE(text.count(u'\n'), qsizetype(hourSteps().size()) + 2); // the name of the table and the titles
    QVERIFY(text.startsWith(u"hours\n"));
    for (const HourStatus status : HourWords::statuses())
        QVERIFY2(text.contains(HourWords::label(status)), ran.out.constData());
    PC_STATUS(run({u"steps"_s}), 0);
    QVERIFY(run({u"steps"_s}).out.contains("\n\nassignments\n"));
}

void TestStepsCommand::aDiagramNamesEveryStateOnce()
{
    const QString text = QString::fromUtf8(run({u"steps"_s, u"hours"_s, u"--format"_s, u"mermaid"_s}).out);
    QVERIFY(text.startsWith(u"stateDiagram-v2\n"));
    for (const HourStatus status : HourWords::statuses())
        QCOMPARE(text.count(u"state \"%1\" as %2\n"_s.arg(HourWords::label(status), HourWords::word(status))), 1);
    QCOMPARE(text.count(u" --> "), qsizetype(hourSteps().size()));
}

void TestStepsCommand::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown table") << QStringList{u"mayors"_s};
    QTest::newRow("a file") << QStringList{u"nord.pcom"_s};
    QTest::newRow("two tables") << QStringList{u"hours"_s, u"proposals"_s};
    QTest::newRow("unknown form") << QStringList{u"hours"_s, u"--format"_s, u"svg"_s};
    QTest::newRow("two forms") << QStringList{u"hours"_s, u"--json"_s, u"--format"_s, u"mermaid"_s};
    QTest::newRow("a diagram of all") << QStringList{u"--format"_s, u"mermaid"_s};
}

void TestStepsCommand::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(QStringList{u"steps"_s} + arguments);
    PC_STATUS(ran, 2);
    QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
}

void TestStepsCommand::theManualShowsWhatTheProgramDoes_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"proposals", "applications", "assignments", "labels", "hours"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestStepsCommand::theManualShowsWhatTheProgramDoes()
{
    QFETCH(QString, table);
    QFile manual(QStringLiteral(PC_SOURCE_DIR "/resources/manual/manuel.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    const QRegularExpression between(u"<!-- steps %1 -->\n```mermaid\n(.*?)```\n<!-- end -->"_s.arg(table),
                                     QRegularExpression::DotMatchesEverythingOption);
    const QString shown = between.match(text).captured(1);
    const QString said = QString::fromUtf8(run({u"steps"_s, table, u"--format"_s, u"mermaid"_s}).out);
    QVERIFY2(shown == said, "another one in the program: run tools/manual/update_diagrams.py");
}

PC_GUILESS_TEST_MAIN(TestStepsCommand)
#include "tst_stepscommand.moc"
