// Whatever is done in whatever order, the totals of lists, panes, exports and figures are the sum of the lines of hours,
// the register is sound, and everything can be taken back.
#include "models/applications/applicationsmodel.h"
#include "models/assignments/assignmentsmodel.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hoursmodel.h"
#include "models/hours/quotaledger.h"
#include "models/proposals/proposalsmodel.h"
#include "models/register/campaignfigures.h"
#include "models/register/registerexport.h"
#include "models/students/studentsmodel.h"
#include "models/students/studentsrepository.h"
#include "tests/models/communes/territory.h"
#include "tests/models/register/campaignwalk.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

constexpr quint32 kSeed = 20260901;
constexpr int kShort = 400;
constexpr int kLong = 8000;
constexpr int kBetweenChecks = 50;

struct Sums {
    qint64 planned = 0;
    qint64 entered = 0;
    qint64 signedOff = 0;

    friend bool operator==(const Sums &, const Sums &) = default;
};

QString words(const Sums &sums)
{
    return u"%1 planned, %2 entered, %3 signed"_s.arg(sums.planned).arg(sums.entered).arg(sums.signedOff);
}

} // namespace

class TestCampaignProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anySequenceOfStepsKeepsTheFiguresTogether();
    void whatWasDoneIsTakenBackToTheFirstState();

private:
    Database &db() { return m_register->database(); }
    void begin();
    void walk(int steps);
    /// Lists, panes, exports and figures against plain sums of the lines; a sentence for each disagreement.
    QStringList disagreements();
    QStringList affectationsAgree();
    QStringList studentsAgree();
    QStringList campaignsAgree();
    QStringList exportsAgree();
    QStringList listsAgree();
    /// Plain sums, by key: the truth the others are compared with.
    QHash<qint64, Sums> bySql(const QString &key, const QString &condition);
    qint64 exported(const ExportTable &table, const QString &column);

    std::optional<Territory> m_territory;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<AssignmentsModel> m_assignments;
    std::unique_ptr<HoursModel> m_hours;
    std::unique_ptr<StudentsModel> m_students;
    std::unique_ptr<ProposalsModel> m_proposals;
    std::unique_ptr<ApplicationsModel> m_applications;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    int m_taken = 0;
};

void TestCampaignProperty::initTestCase()
{
    useMemoryForTemporaryFiles();
    m_territory.emplace(u"971"_s, true); // a few villages: the same records meet again and again
}

void TestCampaignProperty::begin()
{
    m_testers.clear();
    m_assignments.reset();
    m_hours.reset();
    m_students.reset();
    m_proposals.reset();
    m_applications.reset();
    m_register.reset();
    m_register = m_territory->fresh();
    Store &store = m_register->store();
    m_assignments = std::make_unique<AssignmentsModel>(store);
    m_hours = std::make_unique<HoursModel>(store);
    m_students = std::make_unique<StudentsModel>(store);
    m_proposals = std::make_unique<ProposalsModel>(store);
    m_applications = std::make_unique<ApplicationsModel>(store);
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
             m_assignments.get(), m_hours.get(), m_students.get(), m_proposals.get(), m_applications.get()})
        m_testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
}

void TestCampaignProperty::walk(int steps)
{
    const bool isLong = qEnvironmentVariableIsSet("PC_LONG");
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
        : isLong                                              ? QRandomGenerator::system()->generate()
                                                              : kSeed;
    qInfo("PC_SEED=%u", seed);
    CampaignWalk walk(*m_register, seed);
    for (int k = 1; k <= steps; ++k) {
        if (const QString complaint = walk.step(); !complaint.isEmpty())
            QFAIL(qPrintable(u"step %1: %2"_s.arg(k).arg(complaint)));
        if (k % kBetweenChecks != 0 && k != steps)
            continue;
        const QStringList found = disagreements();
        QVERIFY2(found.isEmpty(), qPrintable(u"after step %1: %2"_s.arg(k).arg(found.join(u"; "_s))));
        QCOMPARE(soundness(*m_register), QString());
    }
    m_taken = walk.taken();
    QVERIFY2(walk.taken() > steps / 4, qPrintable(QString::number(walk.taken())));
    QVERIFY2(walk.refused() > steps / 20, qPrintable(QString::number(walk.refused())));
}

QHash<qint64, Sums> TestCampaignProperty::bySql(const QString &key, const QString &condition)
{
    QHash<qint64, Sums> sums;
    const QString sql =
        u"SELECT %1, sum(h.minutes), sum(CASE WHEN h.status IN ('signed', 'closed') THEN h.minutes ELSE 0 END) "
        "FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
        "LEFT JOIN campaign y ON h.day >= y.starts_on AND h.day <= y.ends_on WHERE %2 GROUP BY 1"_s.arg(key, condition);
    Status status = db().select(sql, {}, [&](const Row &row) {
        sums[row.integer(0)].entered = row.integer(1);
        sums[row.integer(0)].signedOff = row.integer(2);
        return true;
    });
    const QString planned =
        u"SELECT %1, sum(coalesce((SELECT m.minutes FROM amendment m WHERE m.assignment = a.id AND m.signed_on IS NOT "
        u"NULL "
        "AND NOT EXISTS (SELECT 1 FROM amendment n WHERE n.assignment = a.id AND n.signed_on IS NOT NULL AND n.version "
        "> m.version)), "
        "a.minutes)) FROM assignment a JOIN campaign y ON y.id = a.campaign WHERE a.status <> 'cancelled' AND %2 GROUP BY 1"_s
            .arg(key, condition);
    if (status) {
        status = db().select(planned, {}, [&](const Row &row) {
            sums[row.integer(0)].planned = row.integer(1);
            return true;
        });
    }
    if (!status)
        QTest::qFail(qPrintable(status.error().detail), __FILE__, __LINE__);
    return sums;
}

QStringList TestCampaignProperty::affectationsAgree()
{
    QStringList found;
    AssignmentsRepository repository(db());
    HourFiguresReader reader(db());
    const QHash<qint64, Sums> truth = bySql(u"a.id"_s, u"1"_s);
    for (int row = 0; row < m_assignments->rowCount(); ++row) {
        const AssignmentLine *line = m_assignments->line(row);
        if (!line)
            return {u"the list cannot read row %1"_s.arg(row)};
        const AssignmentId id = line->id;
        const auto record = repository.record(id);
        const auto figures = reader.ofAssignment(id);
        if (!record || !figures)
            return {u"affectation %1 cannot be read"_s.arg(id.value)};
        const Sums sql = truth.value(id.value);
        const Sums list{line->figures.minutes, line->minutesEntered, line->minutesSigned};
        const Sums pane{record->figures.minutes, record->minutesEntered, record->minutesSigned};
        const Sums four{figures->planned, figures->entered, figures->signedOff};
        if (list != sql || pane != sql || four != sql) {
            found << u"affectation %1: lines %2 | list %3 | pane %4 | figures %5"_s.arg(
                QString::number(id.value), words(sql), words(list), words(pane), words(four));
        }
        if (figures->remaining != sql.planned - sql.entered)
            found << u"affectation %1: %2 remaining"_s.arg(id.value).arg(figures->remaining);
    }
    return found;
}

QStringList TestCampaignProperty::studentsAgree()
{
    QStringList found;
    const auto campaigns = CampaignsRepository(db()).all();
    const auto students = StudentsRepository(db()).all();
    if (!campaigns || !students)
        return {u"students cannot be read"_s};
    for (const Campaign &campaign : *campaigns) {
        const QHash<qint64, Sums> truth = bySql(u"a.student"_s, u"y.id = %1"_s.arg(campaign.id.value));
        std::vector<RowKey> keys;
        for (const Student &student : *students)
            keys.push_back(static_cast<RowKey>(student.id.value));
        const auto lines = StudentsList(db()).lines(keys, campaign.id);
        const auto all = HourFiguresReader(db()).ofStudents(campaign.id);
        if (!lines || !all)
            return {u"the list of students cannot be read"_s};
        for (const StudentLine &line : *lines) {
            const Sums sql = truth.value(line.student.id.value);
            const auto ledger = QuotaRepository(db()).of(line.student.id, campaign.id);
            const auto own = HourFiguresReader(db()).ofStudent(line.student.id, campaign.id);
            if (!ledger || !own)
                return {u"the account of a student cannot be read"_s};
            const HourFigures account = ledger->figures();
            const HourFigures many = all->value(line.student.id.value);
            const Sums quota{account.planned, account.entered, account.signedOff};
            const Sums figures{own->planned, own->entered, own->signedOff};
            const Sums together{many.planned, many.entered, many.signedOff};
            if (quota != sql || figures != sql || together != sql || line.entered != sql.entered) {
                found << u"student %1 in %2: lines %3 | account %4 | figures %5 | all %6 | list %7"_s.arg(
                    QString::number(line.student.id.value), campaign.name, words(sql), words(quota), words(figures),
                    words(together), QString::number(line.entered));
            }
            if (account.remaining != own->remaining
                || account.remaining != std::max<qint64>(0, ledger->marks.quota - sql.signedOff))
                found << u"student %1: %2 and %3 remaining"_s.arg(line.student.id.value)
                             .arg(account.remaining)
                             .arg(own->remaining);
        }
    }
    return found;
}

QStringList TestCampaignProperty::campaignsAgree()
{
    QStringList found;
    const QHash<qint64, Sums> truth = bySql(u"y.id"_s, u"1"_s);
    const auto campaigns = CampaignsRepository(db()).all();
    if (!campaigns)
        return {u"campaigns cannot be read"_s};
    for (const Campaign &campaign : *campaigns) {
        const auto figures = campaignFigures(db(), campaign.id);
        if (!figures)
            return {figures.error().message};
        const Sums sql = truth.value(campaign.id.value);
        const Sums told{figures->hours.planned, figures->hours.entered, figures->hours.signedOff};
        if (told != sql)
            found << u"campaign %1: lines %2 | figures %3"_s.arg(campaign.name, words(sql), words(told));
        qint64 byStatus = 0;
        for (const auto &[word, minutes] : figures->minutesByStatus)
            byStatus += minutes;
        if (byStatus != sql.entered)
            found << u"campaign %1: %2 by status"_s.arg(campaign.name).arg(byStatus);
        const QHash<qint64, Sums> communes = bySql(u"(SELECT p.commune FROM proposal p WHERE p.id = a.proposal)"_s,
                                                   u"y.id = %1"_s.arg(campaign.id.value));
        for (auto it = communes.cbegin(); it != communes.cend(); ++it) {
            const auto own = HourFiguresReader(db()).ofCommune({it.key()}, campaign.id);
            const Sums commune = own ? Sums{own->planned, own->entered, own->signedOff} : Sums();
            if (commune != *it)
                found << u"commune %1 in %2: lines %3 | figures %4"_s.arg(QString::number(it.key()), campaign.name,
                                                                          words(*it), words(commune));
        }
    }
    return found;
}

qint64 TestCampaignProperty::exported(const ExportTable &table, const QString &column)
{
    size_t at = 0;
    while (at < table.columns.size() && table.columns[at].key != column)
        ++at;
    qint64 sum = 0;
    for (const auto &row : table.rows) {
        if (at < row.size() && std::holds_alternative<qint64>(row[at]))
            sum += std::get<qint64>(row[at]);
    }
    return sum;
}

QStringList TestCampaignProperty::exportsAgree()
{
    QStringList found;
    Sums truth;
    for (const Sums &each : bySql(u"a.id"_s, u"1"_s))
        truth = {truth.planned + each.planned, truth.entered + each.entered, truth.signedOff + each.signedOff};
    RegisterExport exporter(db());
    const auto affectations = exporter.table({u"assignments"_s, {}, {}, {}, false});
    const auto hours = exporter.table({u"hours"_s, {}, {}, {}, false});
    if (!affectations || !hours)
        return {u"tables cannot be exported"_s};
    const Sums sent{exported(*affectations, u"planned_minutes"_s),
                    exported(*affectations, u"entered_minutes"_s), exported(*affectations, u"signed_minutes"_s)};
    if (sent != truth)
        found << u"export of affectations: lines %1 | file %2"_s.arg(words(truth), words(sent));
    if (exported(*hours, u"minutes"_s) != truth.entered)
        found << u"export of hours: %1 of %2"_s.arg(exported(*hours, u"minutes"_s)).arg(truth.entered);
    for (const QString &name : {u"proposals"_s, u"students"_s, u"applications"_s}) {
        const auto table = exporter.table({name, {}, {}, {}, false});
        const qint64 rows = count(db(), u"SELECT count(*) FROM "_s + name.chopped(1));
        if (!table || static_cast<qint64>(table->rows.size()) != rows)
            found << u"export of %1: not %2 rows"_s.arg(name).arg(rows);
    }
    return found;
}

QStringList TestCampaignProperty::listsAgree()
{
    QStringList found;
    const std::pair<const RecordsModel *, QString> lists[] = {{m_assignments.get(), u"assignment"_s},
                                                              {m_hours.get(), u"hour_entry"_s},
                                                              {m_students.get(), u"student"_s},
                                                              {m_proposals.get(), u"proposal"_s},
                                                              {m_applications.get(), u"application"_s}};
    for (const auto &[model, table] : lists) {
        const qint64 rows = count(db(), u"SELECT count(*) FROM "_s + table);
        if (model->rowCount() != rows)
            found << u"list of %1: %2 rows of %3"_s.arg(table).arg(model->rowCount()).arg(rows);
    }
    qint64 minutes = 0;
    for (int row = 0; row < m_hours->rowCount(); ++row) {
        const HourLine *line = m_hours->line(row);
        minutes += line ? line->entry.minutes : 0;
    }
    const qint64 truth = count(db(), u"SELECT coalesce(sum(minutes), 0) FROM hour_entry"_s);
    if (minutes != truth)
        found << u"list of hours: %1 minutes of %2"_s.arg(minutes).arg(truth);
    return found;
}

QStringList TestCampaignProperty::disagreements()
{
    return affectationsAgree() + studentsAgree() + campaignsAgree() + exportsAgree() + listsAgree();
}

void TestCampaignProperty::anySequenceOfStepsKeepsTheFiguresTogether()
{
    begin();
    const QStringList found = disagreements();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    walk(qEnvironmentVariableIsSet("PC_LONG") ? kLong : kShort);
}

void TestCampaignProperty::whatWasDoneIsTakenBackToTheFirstState()
{
    begin();
    const State first = stateOf(db());
    walk(qEnvironmentVariableIsSet("PC_LONG") ? kLong / 4 : kShort / 2);
    int undone = 0;
    while (*m_register->store().nextUndo()) {
        PC_VERIFY_OK(m_register->store().undo());
        ++undone;
    }
    QVERIFY(undone > 0 && undone <= m_taken);
    QCOMPARE(difference(first, stateOf(db())), QString());
    QCOMPARE(disagreements(), QStringList());
    QCOMPARE(soundness(*m_register), QString());
}

PC_GUILESS_TEST_MAIN(TestCampaignProperty)
#include "tst_campaignproperty.moc"
