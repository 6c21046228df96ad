// A grid filled on paper is typed in: digits follow one another down a column, each is undone, refusals are said.
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"
#include "views/common/fielditems.h"
#include "views/labels/acquistab.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestAcquisTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<LabelRegister>();
        m_tab = std::make_unique<AcquisTab>(m->store());
        m_tab->resize(640, 600);
    }
    void cleanup()
    {
        m_tab.reset();
        m.reset();
    }

    void threeDigitsFillThreeCriteria();
    void deleteEmptiesAndStays();
    void aLevelAboveThreeIsRefusedWithASentence();
    void whatShowsItSavesByItself();
    void aDecidedFileSaysWhyNothingChanges();
    void theCommissionIsNotShownToTheUdccas();

private:
    std::vector<AcquisAnswer> answers(LabelFileId id) { return *AcquisRepository(m->database()).answers(id); }

    std::unique_ptr<LabelRegister> m;
    std::unique_ptr<AcquisTab> m_tab;
};

void TestAcquisTab::threeDigitsFillThreeCriteria()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m_tab->setFile(id);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 1));
    QTest::keyClicks(m_tab->table(), u"213"_s);
    const auto kept = answers(id);
    QCOMPARE(kept.size(), size_t(3));
    const std::vector<int> levels{2, 1, 3};
    for (size_t i = 0; i < levels.size(); ++i) {
        QCOMPARE(kept.at(i).criterion, m_tab->model()->criteria().at(i).id);
        QCOMPARE(kept.at(i).level, std::optional(levels.at(i)));
    }
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(answers(id).size(), size_t(2));
    QCOMPARE(m_tab->model()->answers().size(), size_t(2));
}

void TestAcquisTab::deleteEmptiesAndStays()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m_tab->setFile(id);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 2));
    QTest::keyClicks(m_tab->table(), u"2"_s);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 2));
    QTest::keyClick(m_tab->table(), Qt::Key_Delete);
    QVERIFY(answers(id).empty());
    QCOMPARE(m_tab->table()->currentIndex(), m_tab->model()->index(1, 2));
}

void TestAcquisTab::aLevelAboveThreeIsRefusedWithASentence()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m_tab->setFile(id);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 1));
    QTest::keyClicks(m_tab->table(), u"4"_s);
    QVERIFY(answers(id).empty());
    QVERIFY(!m_tab->refusal().isEmpty());
    QCOMPARE(m_tab->table()->currentIndex().row(), 1);
}

void TestAcquisTab::whatShowsItSavesByItself()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m_tab->setFile(id);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 1));
    QTest::keyClicks(m_tab->evidence()->editor(), u"Atelier du mercredi"_s);
    m_tab->commit();
    QCOMPARE(answers(id).size(), size_t(1));
    QCOMPARE(answers(id).front().evidence, u"Atelier du mercredi"_s);
}

void TestAcquisTab::aDecidedFileSaysWhyNothingChanges()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    m_tab->setFile(id);
    m_tab->table()->setCurrentIndex(m_tab->model()->index(1, 1));
    QTest::keyClicks(m_tab->table(), u"2"_s);
    QVERIFY(answers(id).empty());
    QVERIFY(!m_tab->refusal().isEmpty());
}

void TestAcquisTab::theCommissionIsNotShownToTheUdccas()
{
    m_tab->setFile(m->opened(u"Martin"_s));
    QCOMPARE(m_tab->model()->columnCount(), 3);
}

PC_TEST_MAIN(TestAcquisTab)
#include "tst_acquistab.moc"
