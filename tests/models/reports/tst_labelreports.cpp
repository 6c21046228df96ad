// The reports of the label on the demonstration register: figures against independent SQL, drafts marked as such, a grid
// to print blank, and what a register without a file or a session says.
#include "models/campaigns/campaignsrepository.h"
#include "models/documents/labeldossier.h"
#include "models/paper/paperlayout.h"
#include "models/paper/paperwriters.h"
#include "models/reports/report.h"
#include "tests/models/communes/territory.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

const QDate kDay(2026, 11, 20);
const QStringList kNames{u"labels"_s,       u"label-file"_s,    u"label-hours"_s,    u"label-grid"_s,       u"label-decision"_s,
                         u"label-certificate"_s, u"label-agenda"_s, u"label-minutes"_s, u"label-registrar"_s};

} // namespace

class TestLabelReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_demonstration.fresh(kDay); }
    void cleanup() { m_register.reset(); }

    void eachIsMadeAndPrinted();
    void theListHoldsEveryFileOfTheCampaign();
    void theAnnexAddsUpToTheHoursOfTheFile();
    void theGridIsFilledOrBlank();
    void draftsSayThatTheyAre();
    void theRegistrarReadsEveryDecision();
    void theCoverSaysWhatIsMissing();
    void anAnonymousFileNamesNoStudent();
    void aCampaignWithoutFilesSaysSo();
    void theYearlyReportCountsTheLabels();

private:
    Database &database() { return m_register->database(); }
    qint64 scalar(const QString &sql, const QVariantList &values = {})
    {
        const auto found = database().scalar(sql, values);
        return found ? found->toLongLong() : -1;
    }
    qint64 lastYear() { return scalar(u"SELECT id FROM campaign ORDER BY starts_on LIMIT 1 OFFSET (SELECT count(*) - 2 FROM campaign)"_s); }
    Result<Paper> make(const QString &name, qint64 campaign = 0, qint64 student = 0, bool anonymous = false)
    {
        ReportRequest request;
        request.name = name;
        request.day = kDay;
        request.campaign = {campaign};
        request.student = {student};
        request.anonymous = anonymous;
        return Reports(database()).make(request);
    }
    /// A student with a label granted last year.
    qint64 granted() { return scalar(u"SELECT student FROM label_file WHERE status = 'granted' AND campaign = ? ORDER BY id LIMIT 1"_s, {lastYear()}); }

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestLabelReports::eachIsMadeAndPrinted()
{
    for (const QString &name : kNames) {
        const auto paper = make(name, lastYear(), name == u"labels"_s ? 0 : granted());
        PC_VERIFY_OK(paper);
        QVERIFY2(!paper->blocks.empty(), qPrintable(name));
        const auto bytes = PaperWriter::write(PaperFormat::Pdf, *paper);
        PC_VERIFY_OK(bytes);
        QVERIFY(bytes->startsWith("%PDF"));
        QVERIFY2(PaperLayout(*paper).pageCount() <= 2, qPrintable(name));
    }
}

void TestLabelReports::theListHoldsEveryFileOfTheCampaign()
{
    const auto paper = make(u"labels"_s, lastYear());
    PC_VERIFY_OK(paper);
    QCOMPARE(rows(tableOf(*paper)), scalar(u"SELECT count(*) FROM label_file WHERE campaign = ?"_s, {lastYear()}));
    QVERIFY(PaperWriter::canHold(PaperFormat::Xlsx, *paper));
}

void TestLabelReports::theAnnexAddsUpToTheHoursOfTheFile()
{
    const qint64 student = granted();
    const auto paper = make(u"label-hours"_s, lastYear(), student);
    PC_VERIFY_OK(paper);
    qint64 total = 0;
    for (const PaperTable &table : everyTableOf(paper->blocks)) {
        for (const PaperRow &row : table.rows)
            total += row.role == RowRole::Body ? number(row.cells.at(1)) : 0;
    }
    QCOMPARE(total, scalar(u"SELECT sum(h.minutes) FROM label_file f JOIN label_claim c ON c.file = f.id JOIN hour_entry h "
                           "ON h.assignment = c.assignment WHERE f.student = ? AND f.campaign = ? AND h.visa IS NOT NULL"_s, {student, lastYear()}));
    const auto id = scalar(u"SELECT id FROM label_file WHERE student = ? AND campaign = ?"_s, {student, lastYear()});
    QCOMPARE(total, readDossier(database(), {id}, kDay)->it.minutesSigned());
}

void TestLabelReports::theGridIsFilledOrBlank()
{
    const qint64 rated = scalar(u"SELECT f.student FROM acquis_answer a JOIN label_file f ON f.id = a.file WHERE f.campaign = ? LIMIT 1"_s, {lastYear()});
    const auto filled = make(u"label-grid"_s, lastYear(), rated);
    PC_VERIFY_OK(filled);
    const qint64 criteria = scalar(u"SELECT count(*) FROM acquis_criterion WHERE grid = 1"_s);
    QCOMPARE(rows(everyTableOf(filled->blocks).front()), criteria);
    const qint64 none = scalar(u"SELECT id FROM student WHERE id NOT IN (SELECT student FROM label_file) ORDER BY id LIMIT 1"_s);
    const auto blank = make(u"label-grid"_s, lastYear(), none);
    PC_VERIFY_OK(blank);
    const PaperTable grid = everyTableOf(blank->blocks).front();
    QCOMPARE(rows(grid), criteria);
    QVERIFY(grid.rowHeight > 0);
    for (const PaperRow &row : grid.rows) {
        for (size_t i = 1; i < row.cells.size(); ++i)
            QCOMPARE(row.cells[i].text, QString());
    }
}

void TestLabelReports::draftsSayThatTheyAre()
{
    for (const QString &name : {u"label-decision"_s, u"label-certificate"_s, u"label-agenda"_s, u"label-minutes"_s}) {
        const auto paper = make(name, lastYear(), granted());
        PC_VERIFY_OK(paper);
        QCOMPARE(paper->watermark, u"PROJET"_s);
        QCOMPARE(paper->reference, QString());
    }
    const qint64 undecided = scalar(u"SELECT student FROM label_file WHERE status = 'deposited' AND student NOT IN (SELECT student FROM "
                                    "label_file WHERE status = 'granted') ORDER BY id LIMIT 1"_s);
    const auto none = make(u"label-decision"_s, 0, undecided);
    PC_VERIFY_OK(none);
    QVERIFY(none->watermark.isEmpty());
}

void TestLabelReports::theRegistrarReadsEveryDecision()
{
    const auto paper = make(u"label-registrar"_s, lastYear());
    PC_VERIFY_OK(paper);
    QCOMPARE(rows(tableOf(*paper)), scalar(u"SELECT count(*) FROM label_file WHERE campaign = ? AND status IN ('granted', 'deferred', 'refused', "
                                           "'inadmissible')"_s, {lastYear()}));
    QVERIFY(PaperWriter::canHold(PaperFormat::Csv, *paper));
    QVERIFY(textOf(*paper).contains(u"d’engagement bénévole auprès de la commune"_s));
}

void TestLabelReports::theCoverSaysWhatIsMissing()
{
    const qint64 student = scalar(u"SELECT student FROM label_file WHERE status = 'incomplete' ORDER BY id DESC LIMIT 1"_s);
    const auto paper = make(u"label-file"_s, 0, student);
    PC_VERIFY_OK(paper);
    const QString text = textOf(*paper);
    QVERIFY2(text.contains(u"Missing"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Rapport de l’étudiant"_s), qPrintable(text));
    QCOMPARE(rows(table(*paper, u"Pieces"_s)), 6);
}

void TestLabelReports::anAnonymousFileNamesNoStudent()
{
    const qint64 student = granted();
    const QString name = database().scalar(u"SELECT last_name FROM student WHERE id = ?"_s, {student})->toString();
    for (const QString &report : {u"label-file"_s, u"label-hours"_s, u"label-grid"_s, u"labels"_s, u"label-registrar"_s}) {
        const auto paper = make(report, lastYear(), student, true);
        PC_VERIFY_OK(paper);
        QVERIFY2(!textOf(*paper).contains(name, Qt::CaseInsensitive), qPrintable(report));
    }
}

void TestLabelReports::aCampaignWithoutFilesSaysSo()
{
    PC_VERIFY_OK(write(*m_register, [](Transaction &t) -> Status {
        const auto added = CampaignsRepository::add(t, Campaign::ofYear({2030}));
        return added ? done() : Status(added.error());
    }));
    const qint64 empty = scalar(u"SELECT max(id) FROM campaign"_s);
    for (const QString &name : {u"labels"_s, u"label-registrar"_s, u"label-agenda"_s, u"label-minutes"_s}) {
        const auto paper = make(name, empty);
        PC_VERIFY_OK(paper);
        QVERIFY2(!textOf(*paper).isEmpty(), qPrintable(name));
        QCOMPARE(rows(tableOf(*paper)), 0);
    }
}

void TestLabelReports::theYearlyReportCountsTheLabels()
{
    const auto paper = make(u"yearly"_s, lastYear());
    PC_VERIFY_OK(paper);
    const QString text = textOf(*paper);
    const qint64 all = scalar(u"SELECT count(*) FROM label_file WHERE campaign = ? AND deposited_on IS NOT NULL AND status <> 'withdrawn'"_s, {lastYear()});
    const qint64 given = scalar(u"SELECT count(*) FROM label_file WHERE campaign = ? AND status = 'granted'"_s, {lastYear()});
    QVERIFY2(text.contains(u"Files deposited for a label: %1,"_s.arg(all)) && text.contains(u"labels granted: %1."_s.arg(given)), qPrintable(text));
    QVERIFY(text.contains(u"Means of the acquis in the files of labels"_s));
}

PC_TEST_MAIN(TestLabelReports)
#include "tst_labelreports.moc"
