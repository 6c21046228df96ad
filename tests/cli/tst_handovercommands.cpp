// A copy handed over and what comes back, by the command line.
#include "tests/cli/commandrun.h"
#include "tests/models/handover/offices.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestHandoverCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempDir>();
        m_ours = m_folder->filePath(u"ours.pcom"_s);
        m_copy = m_folder->filePath(u"copy.pcom"_s);
        PC_STATUS(run({u"init"_s, m_ours, u"--demo"_s}), Done);
    }

    void aCopyIsMadeCheckedAndComesBack();
    void conflictsAreTakenOnlyWhenAsked();
    void wrongUsageSaysSo();
    void filesThatAreNoCopyAreRefused();

private:
    /// The phone of the first student, as an office would change it.
    void phone(const QString &path, const QString &number)
    {
        auto opened = Register::open(path, Session::storeOptions(Store::Mode::Write));
        PC_VERIFY_OK(opened);
        PC_VERIFY_OK((*opened)->store().transact(u"Phone"_s, [&](Transaction &transaction) {
            return transaction.update("student"_L1, 1, {{"phone"_L1, number}});
        }));
    }
    QString phoneOf(const QString &path)
    {
        auto opened = Register::open(path, Session::storeOptions(Store::Mode::Read));
        return opened ? (*opened)->database().scalar(u"SELECT phone FROM student WHERE id = 1"_s)->toString() : QString();
    }

    std::unique_ptr<TempDir> m_folder;
    QString m_ours;
    QString m_copy;
};

void TestHandoverCommands::aCopyIsMadeCheckedAndComesBack()
{
    const Ran made = run({u"handover"_s, m_ours, m_copy, u"--for"_s, u"university"_s});
    PC_STATUS(made, Done);
    QVERIFY(made.out.contains("the state of the CCAS"));
    PC_STATUS(run({u"check"_s, m_copy}), Done);
    PC_STATUS(run({u"check"_s, m_ours}), Done);
    const Ran nothing = run({u"receive"_s, m_ours, m_copy});
    PC_STATUS(nothing, Done);
    QVERIFY2(nothing.out.isEmpty(), nothing.out.left(400).constData());
    {
        auto theirs = Register::open(m_copy, Session::storeOptions(Store::Mode::Write));
        PC_VERIFY_OK(theirs);
        set(**theirs, "application"_L1, (*theirs)->database().scalar(u"SELECT uuid FROM application WHERE validation = '' LIMIT 1"_s)->toString(),
            {{"validation"_L1, u"validated"_s}, {"validation_author"_L1, u"BVE"_s}, {"validation_on"_L1, u"2026-12-01"_s}});
    }
    const Ran listed = run({u"receive"_s, m_ours, m_copy});
    PC_STATUS(listed, Done);
    QCOMPARE(listed.out.count('\n'), 3);
    QVERIFY(listed.err.contains("Nothing was written"));
    PC_STATUS(run({u"receive"_s, m_ours, m_copy, u"--apply"_s}), Done);
    QVERIFY(run({u"receive"_s, m_ours, m_copy}).out.isEmpty());
    PC_STATUS(run({u"check"_s, m_ours}), Done);
    PC_STATUS(run({u"undo"_s, m_ours}), Done);
    QCOMPARE(run({u"receive"_s, m_ours, m_copy}).out, listed.out);
}

void TestHandoverCommands::conflictsAreTakenOnlyWhenAsked()
{
    PC_STATUS(run({u"handover"_s, m_ours, m_copy, u"--for=university"_s}), Done);
    phone(m_ours, u"+33353010001"_s);
    phone(m_copy, u"+33353010002"_s);
    const Ran listed = run({u"receive"_s, m_ours, m_copy});
    QVERIFY2(listed.out.startsWith("Conflict"), listed.out.constData());
    PC_STATUS(run({u"receive"_s, m_ours, m_copy, u"--apply"_s}), Done);
    QCOMPARE(phoneOf(m_ours), u"+33353010001"_s);
    PC_STATUS(run({u"receive"_s, m_ours, m_copy, u"--apply"_s, u"--take-theirs"_s}), Done);
    QCOMPARE(phoneOf(m_ours), u"+33353010002"_s);
}

void TestHandoverCommands::wrongUsageSaysSo()
{
    PC_STATUS(run({u"handover"_s, m_ours, m_copy}), UsageExit);
    PC_STATUS(run({u"handover"_s, m_ours, m_copy, u"--for"_s, u"mayor"_s}), UsageExit);
    PC_STATUS(run({u"handover"_s, m_ours, m_ours, u"--for"_s, u"university"_s}), UsageExit);
    PC_STATUS(run({u"receive"_s, m_ours}), UsageExit);
    PC_STATUS(run({u"receive"_s, m_ours, m_ours, u"--take-theirs"_s}), UsageExit);
}

void TestHandoverCommands::filesThatAreNoCopyAreRefused()
{
    PC_STATUS(run({u"receive"_s, m_ours, m_ours}), RefusedExit);
    PC_STATUS(run({u"receive"_s, m_ours, m_copy}), FileExit);
    const QString stranger = m_folder->filePath(u"stranger.pcom"_s);
    PC_STATUS(run({u"init"_s, stranger, u"--departement"_s, u"971"_s}), Done);
    PC_STATUS(run({u"receive"_s, m_ours, stranger}), RefusedExit);
    PC_STATUS(run({u"receive"_s, m_ours, m_folder->write(u"x.pcom"_s, "x")}), FileExit);
}

PC_GUILESS_TEST_MAIN(TestHandoverCommands)
#include "tst_handovercommands.moc"
