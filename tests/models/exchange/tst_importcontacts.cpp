// Plans for the log of exchanges: new, known, completed; and what the office says in words of its own.
#include "tests/models/exchange/importregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportContacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { m_register.reset(); }

    void anExchangeIsNewThenTheSame();
    void anExchangeIsCompletedRatherThanDoubled();
    void twoPeopleOnOneDayAreTwoExchanges();
    void wordsOfTheirOwnGoToTheNote();
    void aPlanSaysWhichColumnIsMissing();

private:
    const ImportCell &cell(const ImportPlan &plan, size_t row, ImportField field) const
    {
        return plan.rows[row].cells[size_t(*plan.columnOf(field))];
    }
    ImportPlan log(const std::vector<QStringList> &rows)
    {
        return planned(
            *m_register,
            table({s("Date"), s("Commune"), s("Canal"), s("Qui"), s("Objet"), s("Suite donnée"), s("Note")}, rows),
            ImportKind::Contacts);
    }
    void keepContact(const Contact &contact)
    {
        QVERIFY(m_register->store().transact(s("Keep"), [&](Transaction &transaction) -> Status {
            const auto added = ContactsRepository::add(transaction, contact);
            return added ? done() : Status(added.error());
        }));
    }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
};

void TestImportContacts::anExchangeIsNewThenTheSame()
{
    const std::vector<QStringList> rows{
        {s("03/11/2026"), s("Étrœungt"), s("tél"), s("Mme Petit"), s("Relance"), s("à rappeler"), QString()}};
    const ImportPlan plan = log(rows);
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QCOMPARE(plan.rows[0].as<Contact>().channel, ContactChannel::Phone);
    QCOMPARE(plan.rows[0].as<Contact>().outcome, ContactOutcome::CallBack);
    keepContact(plan.rows[0].as<Contact>());
    QCOMPARE(log(rows).rows[0].state, ImportRow::Same);
}

void TestImportContacts::anExchangeIsCompletedRatherThanDoubled()
{
    Contact kept;
    kept.commune = idOf(*m_register, s("59218"));
    kept.happenedOn = QDate(2026, 11, 3);
    kept.subject = s("Relance");
    kept.note = s("ancienne note");
    keepContact(kept);
    const ImportPlan plan =
        log({{s("46329"), s("Étrœungt"), s("téléphone"), s("Mme Petit"), s("relance"), s("intéressée"), QString()}});
    QCOMPARE(plan.rows[0].state, ImportRow::Changed);
    QVERIFY(plan.rows[0].as<Contact>().id.isValid());
    QCOMPARE(plan.rows[0].as<Contact>().note, s("ancienne note"));
    QCOMPARE(plan.rows[0].as<Contact>().outcome, ContactOutcome::Interested);
    QCOMPARE(cell(plan, 0, ImportField::Person).state, ImportCell::New);
}

void TestImportContacts::twoPeopleOnOneDayAreTwoExchanges()
{
    const ImportPlan plan =
        log({{s("3/11/2026"), s("Étrœungt"), s("tél"), s("secrétariat"), s("Relance"), QString(), QString()},
             {s("3/11/2026"), s("Étrœungt"), s("tél"), s("le maire"), s("Relance"), QString(), QString()}});
    QCOMPARE(plan.counts.fresh, 2);
}

void TestImportContacts::wordsOfTheirOwnGoToTheNote()
{
    const ImportPlan plan = log(
        {{s("3/11/2026"), s("Étrœungt"), s("pigeon"), QString(), s("Relance"), s("en parlera au conseil"), s("note")}});
    const Contact &contact = plan.rows[0].as<Contact>();
    QCOMPARE(contact.channel, ContactChannel::Other);
    QCOMPARE(contact.note, s("note\nHow: pigeon\nOutcome: en parlera au conseil"));
    QVERIFY(cell(plan, 0, ImportField::Outcome).isNotice());
    keepContact(contact);
    QCOMPARE(log({{s("3/11/2026"), s("Étrœungt"), s("pigeon"), QString(), s("Relance"), s("en parlera au conseil"),
                   s("note")}})
                 .rows[0]
                 .state,
             ImportRow::Same);
}

void TestImportContacts::aPlanSaysWhichColumnIsMissing()
{
    const ImportPlan plan =
        planned(*m_register, table({s("Commune"), s("Date")}, {{s("Étrœungt"), s("3/11")}}), ImportKind::Contacts);
    QVERIFY(!plan.missing.isEmpty());
    QVERIFY(plan.rows.empty());
}

PC_GUILESS_TEST_MAIN(TestImportContacts)
#include "tst_importcontacts.moc"
