// The dialog of receiving: what differs is looked at, ticked, taken in one step and undone.
#include "tests/models/handover/offices.h"
#include "tests/support/testmain.h"
#include "views/exchange/importtable.h"
#include "views/exchange/receivedialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace pc;
using namespace pc::test;

class TestReceiveDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aConflictIsLeftAndTheRestTakenAndUndone();
    void spaceTicksAConflict();
    void onlyConflictsMayBeShown();
    void aRecordIsTakenAsAWhole();
    void nothingToTakeSaysWhy();
    void aClosedCampaignSaysWhyItsRowsStay();
    void aRefusalIsSaidAndTheDialogStays();
    void hostileTextIsShownAsItIs();
    void everyControlHasANameAndItFitsASmallScreen();

private:
    void open();
    void edit(const QString &theirDescription = u"Theirs"_s);
    ImportTable *table() const { return m_dialog->findChild<ImportTable *>(); }
    /// The first line of a change whose first column says this.
    QModelIndex line(const QString &word) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ReceiveModel::Take).data().toString() == word)
                return model->index(row, ReceiveModel::Take);
        }
        return {};
    }

    std::unique_ptr<Offices> m_offices;
    std::unique_ptr<ReceiveDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestReceiveDialog::init()
{
    m_offices = std::make_unique<Offices>();
    m_offices->fill();
    PC_VERIFY_OK(m_offices->handOver());
}

void TestReceiveDialog::cleanup()
{
    m_tester.reset();
    m_dialog.reset();
    m_offices.reset();
}

// One conflict (description of the file), one candidature validated, one decision.
void TestReceiveDialog::edit(const QString &theirDescription)
{
    set(m_offices->ours(), "label_file"_L1, u"file"_s, {{"description"_L1, u"Ours"_s}});
    const auto theirs = m_offices->theirs();
    set(*theirs, "label_file"_L1, u"file"_s, {{"description"_L1, theirDescription}, {"status_reason"_L1, u"Said there"_s}});
    set(*theirs, "application"_L1, u"application"_s, {{"validation"_L1, u"validated"_s}, {"validation_author"_L1, u"BVE"_s}});
    put(*theirs, "label_decision"_L1, {{"uuid"_L1, u"decision"_s}, {"file"_L1, *linkKey(theirs->database(), u"label_file"_s, u"file"_s)},
                                       {"verdict"_L1, u"deferred"_s}, {"reason"_L1, u"To complete"_s}, {"decided_on"_L1, u"2027-06-03"_s},
                                       {"author"_L1, u"Jury"_s}});
}

void TestReceiveDialog::open()
{
    auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    m_dialog = std::make_unique<ReceiveDialog>(m_offices->ours(), std::move(*received));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestReceiveDialog::aConflictIsLeftAndTheRestTakenAndUndone()
{
    edit();
    const QString before = contentOf(m_offices->ours());
    open();
    QCOMPARE(m_dialog->model()->rowCount(), 5); // two fields of the file, two of the candidature, one decision
    QCOMPARE(m_dialog->button()->text(), u"Take 2 record(s)"_s);
    QSignalSpy received(m_dialog.get(), &ReceiveDialog::received);
    m_dialog->button()->click();
    QCOMPARE(received.size(), 1);
    QCOMPARE(valueOf(m_offices->ours(), u"label_file"_s, u"file"_s, u"description"_s).toString(), u"Ours"_s);
    QCOMPARE(valueOf(m_offices->ours(), u"application"_s, u"application"_s, u"validation"_s).toString(), u"validated"_s);
    QCOMPARE(rowsOf(m_offices->ours(), u"label_decision"_s), 1);
    PC_VERIFY_OK(m_offices->ours().store().undo());
    QCOMPARE(contentOf(m_offices->ours()), before);
}

void TestReceiveDialog::spaceTicksAConflict()
{
    edit();
    open();
    const QModelIndex conflict = line(u"Conflict"_s);
    QVERIFY(conflict.isValid());
    QCOMPARE(conflict.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    table()->setCurrentIndex(conflict);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(conflict.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_dialog->button()->text(), u"Take 3 record(s)"_s);
    m_dialog->button()->click();
    QCOMPARE(valueOf(m_offices->ours(), u"label_file"_s, u"file"_s, u"description"_s).toString(), u"Theirs"_s);
}

void TestReceiveDialog::onlyConflictsMayBeShown()
{
    edit();
    open();
    auto *show = m_dialog->findChild<QComboBox *>();
    show->setCurrentIndex(ReceiveFilter::Conflicts);
    Q_EMIT show->activated(ReceiveFilter::Conflicts);
    QCOMPARE(table()->model()->rowCount(), 2);
    const QAbstractItemModel *model = table()->model();
    QStringList values;
    for (int row = 0; row < model->rowCount(); ++row)
        values << model->index(row, ReceiveModel::Ours).data().toString() + u'/' + model->index(row, ReceiveModel::Theirs).data().toString();
    QVERIFY(values.contains(u"Ours/Theirs"_s));
}

void TestReceiveDialog::aRecordIsTakenAsAWhole()
{
    edit();
    open();
    ReceiveModel *model = m_dialog->model();
    QSignalSpy changed(model, &ReceiveModel::choiceChanged);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->row(row).conflict) {
            QVERIFY(model->setData(model->index(row, ReceiveModel::Take), Qt::Checked, Qt::CheckStateRole));
            break;
        }
    }
    QCOMPARE(changed.size(), 1);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, ReceiveModel::Take).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model->setData(model->index(0, ReceiveModel::Ours), Qt::Checked, Qt::CheckStateRole));
}

void TestReceiveDialog::nothingToTakeSaysWhy()
{
    open();
    QVERIFY(!m_dialog->button()->isEnabled());
    QVERIFY(!m_dialog->button()->toolTip().isEmpty());
}

void TestReceiveDialog::aClosedCampaignSaysWhyItsRowsStay()
{
    edit();
    const QString campaign = m_offices->ours().database().scalar(u"SELECT uuid FROM campaign"_s)->toString();
    set(m_offices->ours(), "campaign"_L1, campaign, {{"closed_on"_L1, u"2027-09-01"_s}});
    open();
    QVERIFY(!m_dialog->button()->isEnabled());
    const QModelIndex first = table()->model()->index(0, ReceiveModel::Take);
    QVERIFY(!first.data(Qt::CheckStateRole).isValid());
    QVERIFY(!(first.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"is closed here"_s));
}

void TestReceiveDialog::aRefusalIsSaidAndTheDialogStays()
{
    edit();
    open();
    set(m_offices->ours(), "student"_L1, u"student"_s, {{"phone"_L1, u"+33353010001"_s}});
    m_dialog->button()->click();
    QVERIFY(m_dialog->isVisible());
    QString all;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        all += label->text();
    QVERIFY(all.contains(u"changed since the two were compared"_s));
}

void TestReceiveDialog::hostileTextIsShownAsItIs()
{
    const QString hostile = u"<img src=\"file:///none\"><b>x</b>"_s;
    edit(hostile);
    open();
    QStringList shown;
    for (int row = 0; row < m_dialog->model()->rowCount(); ++row) {
        shown << m_dialog->model()->index(row, ReceiveModel::Theirs).data().toString();
        const QString tip = m_dialog->model()->index(row, ReceiveModel::Theirs).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
    }
    QVERIFY(shown.contains(hostile));
}

void TestReceiveDialog::everyControlHasANameAndItFitsASmallScreen()
{
    edit();
    open();
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(m_dialog->width() <= 1280 && m_dialog->height() <= 680);
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1280);
}

PC_TEST_MAIN(TestReceiveDialog)
#include "tst_receivedialog.moc"
