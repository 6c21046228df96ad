// Files of labels brought by a table: whose they are, which label, what they claim; what is refused; one step to undo.
#include "models/labels/labelfilesrepository.h"
#include "models/register/registerexport.h"
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

// What went wrong, not only that it did.
#define VERIFY_OK(expression) \
    do { \
        const auto &result = (expression); \
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message)); \
    } while (false)

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }

    void aFileIsOpenedDepositedAndUndone();
    void theStudentIsFound_data();
    void theStudentIsFound();
    void theLabelIsFoundByItsWords();
    void aFileOutsideTheDaysOfDepositNeedsAReason();
    void aFileWithoutEngagementIsOpenedButNotDeposited();
    void theActionsNamedAreThoseClaimed();
    void aFileOfTheRegisterIsTheSame();
    void aFileInPreparationIsDeposited();
    void aDecidedFileIsLeftAlone();
    void twoRowsAboutTheSameFileAreOne();
    void aClosedYearTakesNoFile();
    void theExportComesBack();

private:
    ImportPlan labels(const QString &titles, const std::vector<QString> &rows)
    {
        std::vector<QStringList> cells;
        for (const QString &row : rows)
            cells.push_back(row.split(u'|'));
        return planned(*m_register, table(titles.split(u'|'), cells), ImportKind::Labels);
    }
    std::vector<LabelFile> files()
    {
        std::vector<LabelFile> all;
        const Status status = LabelFilesRepository(m_register->database()).forEach([&all](const LabelFile &file) { all.push_back(file); });
        return status ? all : std::vector<LabelFile>();
    }
    void hours(qint64 assignment)
    {
        VERIFY_OK(m_register->store().transact(s("hours"), [&](Transaction &transaction) -> Status {
            const auto id = transaction.insert(QLatin1StringView("hour_entry"), {{QLatin1StringView("assignment"), assignment},
                                                                                {QLatin1StringView("day"), s("2026-11-02")},
                                                                                {QLatin1StringView("minutes"), 120},
                                                                                {QLatin1StringView("status"), s("entered")}});
            return id ? done() : Status(id.error());
        }));
    }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
    qint64 m_lea = 0;
    qint64 m_reading = 0;
};

void TestImportLabels::init()
{
    m_register = m_registers.fresh();
    CampaignRecords records(*m_register);
    m_lea = records.student(s("Martin"), s("Léa"), s("12345"), s("lea@etu.example"), QDate(2005, 3, 4));
    m_reading = records.assignment(m_lea, records.proposal(s("59218"), s("2026-001"), s("Lecture")));
    hours(m_reading);
}

void TestImportLabels::aFileIsOpenedDepositedAndUndone()
{
    const ImportPlan plan = labels(s("N° étudiant|Label demandé|Déposé le|Description"), {s("12345|Label Engagement|10/11/2026|Lecture à deux.")});
    QCOMPARE(plan.counts.chosen, 1);
    QCOMPARE(plan.rows[0].target, s("MARTIN Léa — Label Engagement"));
    const auto outcome = applyImport(m_register->store(), plan);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->fresh, 1);
    QCOMPARE(files().size(), size_t(1));
    const LabelFile file = files().front();
    QCOMPARE(file.status, LabelStatus::Deposited);
    QCOMPARE(file.depositedOn, QDate(2026, 11, 10));
    QCOMPARE(file.description, s("Lecture à deux."));
    QCOMPARE(file.student.value, m_lea);
    QVERIFY(file.grid.isValid());
    QCOMPARE(LabelFilesRepository(m_register->database()).claims(file.id)->size(), size_t(1));
    VERIFY_OK(m_register->store().undo());
    QVERIFY(files().empty());
}

void TestImportLabels::theStudentIsFound_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("found");
    QTest::newRow("number") << s("Label|N° étudiant") << s("Engagement|123 45") << true;
    QTest::newRow("e-mail") << s("Label|E-mail") << s("Engagement|LEA@etu.example") << true;
    QTest::newRow("name") << s("Label|Étudiant") << s("Engagement|MARTIN Léa") << true;
    QTest::newRow("name and birth") << s("Label|Nom|Prénom|Date de naissance") << s("Engagement|Martin|Lea|04/03/2005") << true;
    QTest::newRow("another birth") << s("Label|Nom|Prénom|Date de naissance") << s("Engagement|Martin|Léa|05/03/2005") << false;
    QTest::newRow("unknown number") << s("Label|N° étudiant") << s("Engagement|99") << false;
    QTest::newRow("nobody") << s("Label|Étudiant") << s("Engagement|DURAND Paul") << false;
}

void TestImportLabels::theStudentIsFound()
{
    QFETCH(QString, titles);
    QFETCH(QString, row);
    QFETCH(bool, found);
    const ImportPlan plan = labels(titles, {row});
    QCOMPARE(plan.rows[0].state, found ? ImportRow::New : ImportRow::Error);
}

void TestImportLabels::theLabelIsFoundByItsWords()
{
    QCOMPARE(labels(s("N° étudiant|Label"), {s("12345|initiative")}).rows[0].as<LabelImport>().file.kind.value, 2);
    QCOMPARE(labels(s("N° étudiant|Label"), {s("12345|label")}).rows[0].state, ImportRow::Error); // two of them
    QCOMPARE(labels(s("N° étudiant|Label"), {s("12345|Label Sport")}).rows[0].state, ImportRow::Error);
    QVERIFY(!labels(s("N° étudiant|Description"), {s("12345|Lecture")}).missing.isEmpty());
}

void TestImportLabels::aFileOutsideTheDaysOfDepositNeedsAReason()
{
    VERIFY_OK(m_register->store().transact(s("window"), [&](Transaction &transaction) {
        return LabelKindsRepository::setWindow(transaction, {1}, {CampaignRecords(*m_register).campaign()},
                                               {QDate(2026, 10, 1), QDate(2026, 11, 10)});
    }));
    const QString titles = s("N° étudiant|Label|Déposé le|late_reason");
    QCOMPARE(labels(titles, {s("12345|Engagement|10/11/2026|")}).rows[0].state, ImportRow::New);
    QCOMPARE(labels(titles, {s("12345|Engagement|11/11/2026|")}).rows[0].state, ImportRow::Error);
    const ImportPlan late = labels(titles, {s("12345|Engagement|11/11/2026|Hospitalisé")});
    QCOMPARE(late.rows[0].state, ImportRow::New);
    VERIFY_OK(applyImport(m_register->store(), late));
    QCOMPARE(files().front().lateReason, s("Hospitalisé"));
    QCOMPARE(labels(titles, {s("12345|Initiative|25/12/2026|")}).rows[0].state, ImportRow::Error); // still to come
}

void TestImportLabels::aFileWithoutEngagementIsOpenedButNotDeposited()
{
    CampaignRecords(*m_register).student(s("Durand"), s("Paul"), s("777"));
    QCOMPARE(labels(s("N° étudiant|Label|Déposé le"), {s("777|Engagement|10/11/2026")}).rows[0].state, ImportRow::Error);
    const ImportPlan plan = labels(s("N° étudiant|Label"), {s("777|Engagement")});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    VERIFY_OK(applyImport(m_register->store(), plan));
    QCOMPARE(files().front().status, LabelStatus::Preparing);
}

void TestImportLabels::theActionsNamedAreThoseClaimed()
{
    CampaignRecords records(*m_register);
    const qint64 games = records.assignment(m_lea, records.proposal(s("59229"), s("2026-002"), s("Jeux")));
    hours(games);
    QCOMPARE(labels(s("N° étudiant|Label"), {s("12345|Engagement")}).rows[0].as<LabelImport>().claims.size(), size_t(2));
    const ImportPlan one = labels(s("N° étudiant|Label|N° d'action"), {s("12345|Engagement|2026-002 Jeux")});
    QCOMPARE(one.rows[0].as<LabelImport>().claims, std::vector<AssignmentId>{{games}});
    QCOMPARE(labels(s("N° étudiant|Label|N° d'action"), {s("12345|Engagement|2026-009")}).rows[0].state, ImportRow::Error);
}

void TestImportLabels::aFileOfTheRegisterIsTheSame()
{
    const QString titles = s("N° étudiant|Label|Déposé le|Description");
    const QString row = s("12345|Engagement|10/11/2026|Lecture");
    VERIFY_OK(applyImport(m_register->store(), labels(titles, {row})));
    QCOMPARE(labels(titles, {row}).rows[0].state, ImportRow::Same);
    const ImportPlan changed = labels(titles, {s("12345|Engagement|10/11/2026|Lecture et jeux")});
    QCOMPARE(changed.rows[0].state, ImportRow::Changed);
    VERIFY_OK(applyImport(m_register->store(), changed));
    QCOMPARE(files().size(), size_t(1));
    QCOMPARE(files().front().description, s("Lecture et jeux"));
    QCOMPARE(labels(titles, {s("12345|Engagement|12/11/2026|Lecture et jeux")}).rows[0].state, ImportRow::Error);
}

void TestImportLabels::aFileInPreparationIsDeposited()
{
    VERIFY_OK(applyImport(m_register->store(), labels(s("N° étudiant|Label"), {s("12345|Engagement")})));
    const ImportPlan plan = labels(s("N° étudiant|Label|Déposé le"), {s("12345|Engagement|10/11/2026")});
    QCOMPARE(plan.rows[0].state, ImportRow::Changed);
    VERIFY_OK(applyImport(m_register->store(), plan));
    QCOMPARE(files().front().status, LabelStatus::Deposited);
}

void TestImportLabels::aDecidedFileIsLeftAlone()
{
    VERIFY_OK(applyImport(m_register->store(), labels(s("N° étudiant|Label|Déposé le|Description"), {s("12345|Engagement|10/11/2026|Lecture")})));
    VERIFY_OK(m_register->store().transact(s("decided"), [&](Transaction &transaction) {
        LabelDecision decision;
        decision.verdict = LabelVerdict::Inadmissible;
        decision.reason = s("Hors du dispositif");
        decision.author = s("Mme Odile Vice-Présidente");
        decision.decidedOn = QDate(2026, 11, 12);
        return LabelFilesRepository::decide(transaction, {files().front().id}, decision);
    }));
    QCOMPARE(labels(s("N° étudiant|Label|Description"), {s("12345|Engagement|Autre")}).rows[0].state, ImportRow::Error);
    QCOMPARE(labels(s("N° étudiant|Label|Statut"), {s("12345|Engagement|granted")}).rows[0].state, ImportRow::Same);
}

void TestImportLabels::twoRowsAboutTheSameFileAreOne()
{
    const ImportPlan plan = labels(s("N° étudiant|Label"), {s("12345|Engagement"), s("12345|Label Engagement"), s("12345|Initiative")});
    QCOMPARE(plan.counts.chosen, 2);
}

void TestImportLabels::aClosedYearTakesNoFile()
{
    CampaignRecords(*m_register).close();
    QCOMPARE(labels(s("N° étudiant|Label"), {s("12345|Engagement")}).rows[0].state, ImportRow::Error);
}

void TestImportLabels::theExportComesBack()
{
    VERIFY_OK(applyImport(m_register->store(), labels(s("N° étudiant|Label|Déposé le|Description"), {s("12345|Engagement|10/11/2026|Lecture")})));
    const auto exported = RegisterExport(m_register->database()).table({s("labels"), {}, {}, {}});
    VERIFY_OK(exported);
    QStringList titles;
    QStringList row;
    for (size_t i = 0; i < exported->columns.size(); ++i) {
        titles << exported->columns[i].key;
        const Cell &cell = exported->rows.front()[i];
        const auto *text = std::get_if<QString>(&cell);
        const auto *day = std::get_if<QDate>(&cell);
        row << (text ? *text : day ? day->toString(Qt::ISODate) : QString());
    }
    const ImportPlan plan = planned(*m_register, table(titles, {row}), ImportKind::Labels);
    QCOMPARE(plan.rows[0].state, ImportRow::Same);
    for (qsizetype i = 0; i < plan.columnCount(); ++i)
        QVERIFY2(plan.mapping[size_t(i)] || ImportFields::isPassedOver(ImportKind::Labels, titles.value(i)), qPrintable(titles.value(i)));
}

PC_GUILESS_TEST_MAIN(TestImportLabels)
#include "tst_importlabels.moc"
