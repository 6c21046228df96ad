// A report without names: what people wrote by hand about students, decisions and exchanges stays out of it, unless texts
// are asked for; even then a text that names a student does not pass.
#include "models/reports/report.h"
#include "models/reports/studentnames.h"
#include "tests/models/communes/territory.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

struct Column {
    const char *table;
    const char *column;
    const char *where = "1";
};

// What people write by hand and a report may print.
const Column kTexts[] = {
    {"hour_entry", "task"},
    {"proposal_decision", "reason"},
    {"quota_waiver", "reason"},
    {"application", "status_reason", "status = 'incomplete'"},
    {"assignment", "appreciation"},
    {"assignment", "student_comment", "status = 'finished'"},
    {"assignment", "commune_comment", "status = 'finished'"},
    {"contact", "subject"},
    {"contact", "next_step", "next_step_on IS NOT NULL"},
    {"terrain", "needs"},
};

// Reports that print such texts.
const QStringList kPrinting{u"yearly"_s, u"commune"_s, u"mayor"_s, u"proposal"_s, u"student"_s};

} // namespace

class TestAnonymousReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_demonstration.fresh(); }
    void cleanup() { m_register.reset(); }

    void textsWrittenByHandAreLeftOut_data();
    void textsWrittenByHandAreLeftOut();
    void theMarkSaysSo();
    void aTextThatNamesAStudentNeverPasses();
    void namesAreFoundAsWholeWords();
    void withNamesEveryTextIsPrinted();
    void theDescriptionOfAnActionStays();

private:
    Status write(const QString &words)
    {
        for (const Column &column : kTexts) {
            const Status status = m_register->database().execute(
                u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(QLatin1StringView(column.table), QLatin1StringView(column.column),
                                                       QLatin1StringView(column.where)),
                {words});
            if (!status) {
                qWarning("%s.%s: %s", column.table, column.column, qPrintable(status.error().detail));
                return status;
            }
        }
        return done();
    }
    qint64 scalar(const QString &sql)
    {
        const auto found = m_register->database().scalar(sql);
        return found ? found->toLongLong() : 0;
    }
    ReportRequest request(const QString &name)
    {
        ReportRequest request;
        request.name = name;
        request.day = QDate(2026, 11, 20);
        request.anonymous = true;
        request.columns = name == u"quotas"_s ? QStringList{u"student"_s, u"waiver_reason"_s} : QStringList();
        const QString worked = u"SELECT %1 FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN proposal p ON p.id = a.proposal "
                               "WHERE h.day >= '2026-09-01' AND a.campaign = p.campaign AND p.campaign = (SELECT id FROM campaign ORDER BY "
                               "starts_on DESC LIMIT 1) ORDER BY h.id LIMIT 1"_s;
        request.commune = {scalar(worked.arg(u"p.commune"_s))};
        request.proposal = {scalar(worked.arg(u"p.id"_s))};
        request.student = {scalar(worked.arg(u"a.student"_s))};
        return request;
    }
    QString words(const ReportRequest &asked)
    {
        const auto paper = Reports(m_register->database()).make(asked);
        if (!paper)
            qFatal("%s", qPrintable(paper.error().message));
        return textOf(*paper);
    }

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestAnonymousReports::textsWrittenByHandAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind &kind : Reports::kinds()) {
        if (kind.namesStudents)
            QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
    }
}

void TestAnonymousReports::textsWrittenByHandAreLeftOut()
{
    QFETCH(QString, name);
    QVERIFY(write(u"zzwords of somebody"_s).ok());
    ReportRequest asked = request(name);
    QVERIFY(!words(asked).contains(u"zzwords"_s));
    if (!kPrinting.contains(name))
        return;
    asked.texts = true;
    QVERIFY(words(asked).contains(u"zzwords"_s));
}

void TestAnonymousReports::theMarkSaysSo()
{
    QVERIFY(write(u"zzwords of somebody"_s).ok());
    for (const QString &name : {u"student"_s, u"commune"_s, u"proposal"_s})
        QVERIFY2(words(request(name)).contains(StudentNames::mark()), qPrintable(name));
    QVERIFY(words(request(u"yearly"_s)).contains(StudentNames::mark()));
    QVERIFY(words(request(u"mayor"_s)).contains(u"left out of this report"_s));
}

void TestAnonymousReports::aTextThatNamesAStudentNeverPasses()
{
    ReportRequest asked = request(u"student"_s);
    const auto name = m_register->database().scalar(u"SELECT last_name FROM student WHERE id = %1"_s.arg(asked.student.value));
    QVERIFY(name.ok());
    QVERIFY(write(u"zzwords for “"_s + name->toString().toUpper() + u"”, thanks"_s).ok());
    asked.texts = true;
    QVERIFY(!words(asked).contains(u"zzwords"_s));
    for (const QString &other : {u"commune"_s, u"proposal"_s, u"yearly"_s}) {
        ReportRequest about = request(other);
        about.texts = true;
        QVERIFY2(!words(about).contains(u"zzwords"_s), qPrintable(other));
    }
}

void TestAnonymousReports::namesAreFoundAsWholeWords()
{
    const qint64 student = scalar(u"SELECT id FROM student ORDER BY id LIMIT 1"_s);
    QVERIFY(m_register->database().execute(u"UPDATE student SET first_name = 'Léa', last_name = 'D''ORÉE' WHERE id = %1"_s.arg(student)).ok());
    ReportRequest asked = request(u"student"_s);
    asked.texts = true;
    const auto names = StudentNames::of(m_register->database(), asked);
    QVERIFY(names.ok());
    const std::vector<StudentId> about{{student}};
    QVERIFY(names->keeps(u"La réalisation d’un cléat"_s, about)); // « lea » within a word
    QVERIFY(!names->keeps(u"avec LEA."_s, about));
    QVERIFY(!names->keeps(u"l’aide de d’Orée a plu"_s, about));
    QVERIFY(!names->keeps(u"avec Léa"_s));
    QVERIFY(names->keeps({}, about) && names->keeps(u"   "_s));
    QCOMPARE(names->freeText(u"avec Léa"_s, about), StudentNames::mark());
    QCOMPARE(names->freeText(u"avec plaisir"_s, about), u"avec plaisir"_s);
    QVERIFY(names->freeText({}, about).isEmpty());
}

void TestAnonymousReports::withNamesEveryTextIsPrinted()
{
    QVERIFY(write(u"zzwords of somebody"_s).ok());
    for (const QString &name : {u"student"_s, u"commune"_s, u"proposal"_s, u"mayor"_s, u"yearly"_s}) {
        ReportRequest asked = request(name);
        asked.anonymous = false;
        const QString text = words(asked);
        QVERIFY2(text.contains(u"zzwords"_s), qPrintable(name));
        QVERIFY2(!text.contains(StudentNames::mark()), qPrintable(name));
    }
}

// The brochure publishes it: it is about the action and not about a student.
void TestAnonymousReports::theDescriptionOfAnActionStays()
{
    QVERIFY(m_register->database().execute(u"UPDATE proposal SET tasks = 'zzwords of the mayor'"_s).ok());
    QVERIFY(words(request(u"proposal"_s)).contains(u"zzwords"_s));
}

PC_GUILESS_TEST_MAIN(TestAnonymousReports)
#include "tst_anonymousreports.moc"
