// The list of label files follows the register, and its index is what a computation anew gives, whatever happened.
#include "models/attachments/attachmentsrepository.h"
#include "models/itemmodels/roles.h"
#include "models/labels/labelindex.h"
#include "models/labels/labelsmodel.h"
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

using Tester = QAbstractItemModelTester;

class TestLabelsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<LabelRegister>();
        m->store().addMaintainer([](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, labelIndexSpec()).maintain(changes);
        });
    }
    void cleanup() { m.reset(); }

    void aLineSaysWhatTheFileSays();
    void theListFollowsTheRegister();
    void theListIsFilteredByItsFacets();
    void everyColumnSortsBothWays();
    void theIndexIsKeptTrueByEveryKindOfChange();
    void theIndexIsKeptTrueByRandomChanges();
    void filesOfAStudentComeLatestFirst();

private:
    QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    QString faults()
    {
        const auto found = RecordIndex(m->database(), labelIndexSpec()).check();
        if (!found)
            return found.error().message;
        QStringList details;
        for (const Finding &finding : *found)
            details << finding.detail;
        return details.join(u", "_s);
    }

    std::unique_ptr<LabelRegister> m;
};

void TestLabelsModel::aLineSaysWhatTheFileSays()
{
    const LabelFileId id = m->complete(u"Martin"_s, 1470);
    const LabelSessionId session = m->session(QDate(2027, 6, 10));
    PC_VERIFY_OK(m->schedule({id}, session));
    LabelsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), int(LabelColumn::Count));
    QCOMPARE(cell(model, 0, LabelColumn::Student), u"MARTIN Léa"_s);
    QCOMPARE(cell(model, 0, LabelColumn::Kind), u"Label Engagement"_s);
    QCOMPARE(cell(model, 0, LabelColumn::Actions), u"Atelier Martin"_s);
    QCOMPARE(cell(model, 0, LabelColumn::Commune), u"Étrœungt"_s);
    QCOMPARE(model.index(0, LabelColumn::Signed).data(CopyRole).toString(), u"24,5"_s);
    QCOMPARE(cell(model, 0, LabelColumn::Pieces), u"6/6"_s);
    QCOMPARE(cell(model, 0, LabelColumn::State), LabelWords::label(LabelStatus::Scheduled));
    QVERIFY(cell(model, 0, LabelColumn::Session).contains(u"2027"_s));
    QVERIFY(cell(model, 0, LabelColumn::Decision).isEmpty());
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Refused, u"Trop peu d’heures"_s, session));
    QVERIFY(cell(model, 0, LabelColumn::Decision).startsWith(LabelWords::label(LabelVerdict::Refused)));
    QCOMPARE(cell(model, 0, LabelColumn::Notice), LabelWords::label(NoticeState::ToNotify));
    QCOMPARE(model.index(0, LabelColumn::State).data(ToneRole).toInt(), int(ModelTone::Danger));
    for (int column = 0; column < LabelColumn::Count; ++column)
        QVERIFY(model.index(0, column).data(Qt::ToolTipRole).isValid());
}

void TestLabelsModel::theListFollowsTheRegister()
{
    LabelsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const LabelFileId id = m->opened(u"Martin"_s);
    QCOMPARE(model.rowCount(), 1);
    m->opened(u"Dubois"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, 0), u"DUBOIS Léa"_s);
    PC_VERIFY_OK(m->deposit(id));
    QCOMPARE(cell(model, 1, LabelColumn::State), LabelWords::label(LabelStatus::Deposited));
    m->set("student"_L1, m->file(id).student.value, {{"last_name"_L1, u"Durand"_s}});
    QCOMPARE(cell(model, 1, 0), u"DURAND Léa"_s);
    const AssignmentId work = m->files().claims(id)->front().assignment;
    m->hours(work, 60, true);
    QCOMPARE(model.index(1, LabelColumn::Signed).data(CopyRole).toString(), u"31"_s);
    while (m->store().undo()) {
    }
    QCOMPARE(model.rowCount(), 0);
}

void TestLabelsModel::theListIsFilteredByItsFacets()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    m->opened(u"Dubois"_s);
    const LabelSessionId session = m->session(QDate(2027, 6, 10));
    PC_VERIFY_OK(m->schedule({id}, session));
    LabelsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto rows = [&](const QString &facet, const QString &value) {
        model.setFilter({{}, {{facet, {value}}}});
        return model.rowCount();
    };
    QCOMPARE(rows(u"status"_s, u"scheduled"_s), 1);
    QCOMPARE(rows(u"status"_s, u"granted"_s), 0);
    QCOMPARE(rows(u"kind"_s, u"1"_s), 2);
    QCOMPARE(rows(u"pieces"_s, u"complete"_s), 1);
    QCOMPARE(rows(u"pieces"_s, u"incomplete"_s), 1);
    QCOMPARE(rows(u"session"_s, QString::number(session.value)), 1);
    QCOMPARE(rows(u"component"_s, u"Lettres"_s), 2);
    model.setFilter({u"etroeungt atelier dubois"_s, {}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.setBase({{}, {{u"campaign"_s, {u"999"_s}}}});
    QCOMPARE(model.rowCount(), 0);
    LabelsList list(m->database());
    for (const LabelFacet &facet : LabelsList::facets()) {
        const auto counts = list.facetCounts(facet, {});
        PC_VERIFY_OK(counts);
        qint64 sum = 0;
        for (const auto &value : *counts) {
            QVERIFY2(!value.label.isEmpty(), facet.column);
            sum += value.count;
        }
        QCOMPARE(sum, 2);
    }
}

void TestLabelsModel::everyColumnSortsBothWays()
{
    const LabelFileId first = m->complete(u"Martin"_s, 1800);
    m->opened(u"Dubois"_s, 600);
    PC_VERIFY_OK(m->decide({first}, LabelVerdict::Granted));
    LabelsModel model(m->store());
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            PC_VERIFY_OK(orderedBy(m->database(), LabelsList::source(), LabelsList::columns().at(column), order));
            model.sort(column, order);
            QCOMPARE(model.rowCount(), 2);
        }
    }
    model.sort(LabelColumn::Signed, Qt::AscendingOrder);
    QCOMPARE(cell(model, 0, 0), u"DUBOIS Léa"_s);
    model.sort(LabelColumn::Signed, Qt::DescendingOrder);
    QCOMPARE(cell(model, 0, 0), u"MARTIN Léa"_s);
    // A file without a day comes last both ways.
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(LabelColumn::Decision, order);
        QCOMPARE(cell(model, 0, 0), u"MARTIN Léa"_s);
    }
}

void TestLabelsModel::theIndexIsKeptTrueByEveryKindOfChange()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const LabelFile file = m->file(id);
    const AssignmentId work = m->files().claims(id)->front().assignment;
    const RequirementId report = LabelKindsRepository(m->database()).requirements(kEngagement)->front().id;
    m->write([&](Transaction &t) -> Status {
        const auto row = LabelFilesRepository::pieceRow(t, id, report, QDate(2027, 4, 20));
        if (!row)
            return row.error();
        return LabelFilesRepository::setOpinion(t, id, LabelOpinion::Favourable, {}, u"Anne Petit"_s, QDate(2027, 4, 20));
    });
    QCOMPARE(faults(), QString());
    m->set("student"_L1, file.student.value, {{"component"_L1, u"Sciences"_s}});
    QCOMPARE(faults(), QString());
    m->set("assignment"_L1, work.value, {{"notes"_L1, u"une note"_s}});
    m->hours(work, 120, true);
    QCOMPARE(faults(), QString());
    m->write([&](Transaction &t) -> Status {
        auto kind = LabelKindsRepository(t.database()).find(kEngagement);
        (*kind)->name = u"Label Autre"_s;
        return LabelKindsRepository::update(t, **kind);
    });
    QCOMPARE(faults(), QString());
    m->write([&](Transaction &t) { return LabelKindsRepository::setRequirements(t, kEngagement, {}); });
    QCOMPARE(faults(), QString());
    QCOMPARE(count(m->database(), u"SELECT count(*) FROM label_file_index WHERE pieces = 'complete'"_s), 1);
    m->write([&](Transaction &t) { return LabelFilesRepository::setClaims(t, id, {}); });
    QCOMPARE(faults(), QString());
    while (m->store().undo())
        QCOMPARE(faults(), QString());
}

void TestLabelsModel::theIndexIsKeptTrueByRandomChanges()
{
    QRandomGenerator random(20270420);
    std::vector<LabelFileId> files;
    for (const QString &name : {u"Martin"_s, u"Dubois"_s, u"Lefebvre"_s})
        files.push_back(m->opened(name, 1800));
    const LabelSessionId session = m->session(QDate(2027, 6, 10));
    LabelsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const std::vector<Requirement> pieces = *LabelKindsRepository(m->database()).requirements(kEngagement);
    const auto any = [&](const auto &list) { return list[static_cast<size_t>(random.bounded(static_cast<int>(list.size())))]; };
    const int rounds = qEnvironmentVariableIsSet("PC_LONG") ? 2000 : 150;
    for (int round = 0; round < rounds; ++round) {
        const LabelFileId id = any(files);
        // Some of these are refused: what is refused changes nothing.
        switch (random.bounded(9)) {
        case 0: (void)m->deposit(id); break;
        case 1: (void)m->step(id, LabelWords::statuses()[static_cast<size_t>(random.bounded(10))], u"un motif"_s); break;
        case 2:
            (void)m->tried([&](Transaction &t) {
                const auto state = static_cast<PieceState>(random.bounded(4));
                return LabelFilesRepository::setPiece(t, id, any(pieces).id, state, {}, u"illisible"_s);
            });
            break;
        case 3: (void)m->schedule({id}, session); break;
        case 4: (void)m->decide({id}, static_cast<LabelVerdict>(random.bounded(4)), u"un motif"_s); break;
        case 5: (void)m->tried([&](Transaction &t) { return LabelFilesRepository::takeBack(t, id, t.today()); }); break;
        case 6: (void)m->store().undo(); break;
        case 7: (void)m->store().redo(); break;
        default: (void)m->tried([&](Transaction &t) { return LabelFilesRepository::setClaims(t, id, {}); }); break;
        }
        const QString wrong = faults();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        QCOMPARE(model.rowCount(), static_cast<int>(count(m->database(), u"SELECT count(*) FROM label_file"_s)));
    }
}

void TestLabelsModel::filesOfAStudentComeLatestFirst()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const StudentId who = m->file(id).student;
    const LabelFileId later = m->open(who, {}, kEngagement, m->nextYear());
    const auto lines = LabelsList(m->database()).ofStudent(who.value);
    PC_VERIFY_OK(lines);
    QCOMPARE(lines->size(), size_t(2));
    QCOMPARE(lines->front().file.id, later);
    QCOMPARE(lines->back().file.id, id);
}

PC_GUILESS_TEST_MAIN(TestLabelsModel)
#include "tst_labelsmodel.moc"
