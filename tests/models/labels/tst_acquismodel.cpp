// The grid of a file as a table: titles with means, levels typed and emptied, refusals said, the commission kept aside.
#include "models/labels/acquismodel.h"
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

using Tester = QAbstractItemModelTester;

class TestAcquisModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LabelRegister>(); }
    void cleanup() { m.reset(); }

    void aTitleStandsBeforeEachFamily();
    void aLevelTypedIsWrittenAndUndone();
    void aTitleSaysTheMeanOfItsFamily();
    void whatIsNoLevelIsRefusedWithASentence();
    void emptyingRemovesTheLevel();
    void whatShowsItStandsBesideTheLevel();
    void theCommissionIsKeptAside();
    void aDecidedFileSaysWhyItDoesNotChange();
    void noFileShowsNoGrid();

private:
    std::unique_ptr<LabelRegister> m;
};

void TestAcquisModel::aTitleStandsBeforeEachFamily()
{
    AcquisModel model(m->store(), true);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFile(m->opened(u"Martin"_s));
    QCOMPARE(model.rowCount(), static_cast<int>(model.criteria().size() + AcquisWords::families().size()));
    QVERIFY(!model.criterion(0));
    QVERIFY(model.criterion(1));
    QCOMPARE(model.number(1), 1);
    QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(1, 1)).testFlag(Qt::ItemIsEditable));
}

void TestAcquisModel::aLevelTypedIsWrittenAndUndone()
{
    AcquisModel model(m->store(), true);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFile(m->opened(u"Martin"_s));
    QVERIFY(model.setData(model.index(1, 1), u"2"_s, Qt::EditRole));
    model.reload();
    QCOMPARE(model.index(1, 1).data().toString(), u"2 · "_s + model.grid().levels[2]);
    PC_VERIFY_OK(m->store().undo());
    model.reload();
    QVERIFY(model.index(1, 1).data().toString().isEmpty());
}

void TestAcquisModel::aTitleSaysTheMeanOfItsFamily()
{
    AcquisModel model(m->store(), true);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFile(m->opened(u"Martin"_s));
    QVERIFY(model.index(0, 1).data().toString().isEmpty());
    QVERIFY(model.setData(model.index(1, 1), u"2"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(2, 1), u"3"_s, Qt::EditRole));
    model.reload();
    QVERIFY(model.index(0, 1).data().toString().contains(QLocale().toString(2.5, 'f', 1)));
}

void TestAcquisModel::whatIsNoLevelIsRefusedWithASentence()
{
    AcquisModel model(m->store(), true);
    model.setFile(m->opened(u"Martin"_s));
    QSignalSpy refused(&model, &AcquisModel::refused);
    for (const QString &text : {u"4"_s, u"-1"_s, u"bien"_s})
        QVERIFY(!model.setData(model.index(1, 1), text, Qt::EditRole));
    QCOMPARE(refused.count(), 3);
    QVERIFY(model.answers().empty());
}

void TestAcquisModel::emptyingRemovesTheLevel()
{
    AcquisModel model(m->store(), true);
    const LabelFileId id = m->opened(u"Martin"_s);
    model.setFile(id);
    QVERIFY(model.setData(model.index(1, 2), u"1"_s, Qt::EditRole));
    model.reload();
    QVERIFY(model.setData(model.index(1, 2), QString(), Qt::EditRole));
    QVERIFY(AcquisRepository(m->database()).answers(id)->empty());
}

void TestAcquisModel::whatShowsItStandsBesideTheLevel()
{
    AcquisModel model(m->store(), true);
    model.setFile(m->opened(u"Martin"_s));
    const QModelIndex cell = model.index(1, 1);
    QVERIFY(model.setEvidence(cell, u"Atelier du mercredi"_s));
    model.reload();
    QVERIFY(model.setData(cell, u"3"_s, Qt::EditRole));
    model.reload();
    QCOMPARE(model.answer(cell).evidence, u"Atelier du mercredi"_s);
    QCOMPARE(model.answer(cell).level, std::optional<int>(3));
}

void TestAcquisModel::theCommissionIsKeptAside()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    AcquisModel all(m->store(), true);
    all.setFile(id);
    QCOMPARE(all.columnCount(), 4);
    QVERIFY(all.setData(all.index(1, 3), u"3"_s, Qt::EditRole));
    AcquisModel model(m->store(), false);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFile(id);
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(model.answers().empty());
    QVERIFY(model.means().empty());
}

void TestAcquisModel::aDecidedFileSaysWhyItDoesNotChange()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    AcquisModel model(m->store(), true);
    model.setFile(id);
    // Refused by the register or not offered at all: either way nothing is written.
    QVERIFY(!model.setData(model.index(1, 1), u"2"_s, Qt::EditRole));
    QVERIFY(AcquisRepository(m->database()).answers(id)->empty());
}

void TestAcquisModel::noFileShowsNoGrid()
{
    AcquisModel model(m->store(), true);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFile(m->opened(u"Martin"_s));
    model.setFile({});
    QCOMPARE(model.rowCount(), 0);
}

PC_GUILESS_TEST_MAIN(TestAcquisModel)
#include "tst_acquismodel.moc"
