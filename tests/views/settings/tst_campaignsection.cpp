// The rules new campaigns begin with, each changed from a date.
#include "models/campaigns/campaignrules.h"
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"
#include "views/common/fieldform.h"
#include "views/settings/campaignsection.h"

#include <QComboBox>
#include <QPushButton>

using namespace pc;
using namespace pc::test;

class TestCampaignSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRuleOfNewCampaignsIsDated();
    void aWrongRuleSaysWhy();
    void marksAndQuotaStayInOrder();
    void whoSignsIsDatedToo();

private:
    Territory m_nord;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<CampaignSection> m_section;
};

void TestCampaignSection::init()
{
    m_register = m_nord.fresh();
    m_section = std::make_unique<CampaignSection>(*m_register);
    m_section->refresh();
    QObject::connect(&m_register->store(), &Store::changed, m_section.get(), [this] { m_section->refresh(); });
}

void TestCampaignSection::cleanup()
{
    m_section.reset();
    m_register.reset();
}

void TestCampaignSection::aRuleOfNewCampaignsIsDated()
{
    CampaignSection *section = m_section.get();
    section->changeButton()->click();
    QVERIFY(section->form());
    Q_EMIT section->form()->committed(QStringLiteral("value"), QStringLiteral("1740"));
    Q_EMIT section->form()->committed(QStringLiteral("valid_from"), QStringLiteral("2027-09-01"));
    section->applyButton()->click();
    QVERIFY(!section->form());
    CampaignRulesRepository rules(m_register->database());
    QCOMPARE(rules.inForce({2027, 8, 31})->quotaMinutes, 1800);
    QCOMPARE(rules.inForce({2027, 9, 1})->quotaMinutes, 1740);
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(rules.inForce({2027, 9, 1})->quotaMinutes, 1800);
}

void TestCampaignSection::aWrongRuleSaysWhy()
{
    CampaignSection *section = m_section.get();
    section->rule()->setCurrentIndex(section->rule()->count() - 1); // the yearly report
    section->changeButton()->click();
    Q_EMIT section->form()->committed(QStringLiteral("value"), QStringLiteral("31/02"));
    section->applyButton()->click();
    QVERIFY(section->form());
    Q_EMIT section->form()->committed(QStringLiteral("value"), QStringLiteral("05/07"));
    section->applyButton()->click();
    QVERIFY(!section->form());
    QCOMPARE(SettingsRepository(m_register->database()).value(QStringLiteral("deadline_report"))->toUtf8(), QByteArray("07-05"));
}

void TestCampaignSection::marksAndQuotaStayInOrder()
{
    const auto enter = [this](const QString &minutes, const QString &from) {
        if (!m_section->form())
            m_section->changeButton()->click();
        Q_EMIT m_section->form()->committed(QStringLiteral("value"), minutes);
        Q_EMIT m_section->form()->committed(QStringLiteral("valid_from"), from);
        m_section->applyButton()->click();
        return !m_section->form();
    };
    const auto rules = CampaignRulesRepository(m_register->database()).inForce({2027, 9, 1});
    QVERIFY(rules.ok());
    QVERIFY(!enter(QString::number(rules->alertMinutes - 1), QStringLiteral("2027-09-01")));
    QVERIFY(!enter(QString::number(rules->overMinutes + 1), QStringLiteral("2027-09-01")));
    QVERIFY(enter(QString::number(rules->alertMinutes), QStringLiteral("2027-09-01")));
    // From an earlier day on, a value is judged until the next one only.
    QVERIFY(enter(QString::number(rules->overMinutes), QStringLiteral("2026-09-01")));
    m_section->rule()->setCurrentIndex(1); // the first mark
    QVERIFY(!enter(QString::number(rules->alertMinutes + 1), QStringLiteral("2026-09-01")));
    QVERIFY(enter(QString::number(rules->alertMinutes), QStringLiteral("2026-09-01")));
}

void TestCampaignSection::whoSignsIsDatedToo()
{
    m_section->rule()->setCurrentIndex(m_section->rule()->findText(QStringLiteral("Who signs the convention")));
    m_section->changeButton()->click();
    const QString parent = QStringLiteral("sign:parent");
    QCOMPARE(m_section->form()->field(QStringLiteral("sign:student"))->value(), QStringLiteral("1"));
    QCOMPARE(m_section->form()->field(parent)->value(), QString());
    Q_EMIT m_section->form()->committed(parent, QStringLiteral("1"));
    Q_EMIT m_section->form()->committed(QStringLiteral("valid_from"), QStringLiteral("2027-09-01"));
    m_section->applyButton()->click();
    CampaignRulesRepository rules(m_register->database());
    const QStringList before = rules.inForce({2027, 8, 31})->signatures;
    QCOMPARE(rules.inForce({2027, 9, 1})->signatures, before + QStringList{QStringLiteral("parent")});
    // Nobody signing is no convention.
    m_section->changeButton()->click();
    for (const QString &party : CampaignRulesRepository::signatories())
        Q_EMIT m_section->form()->committed(QStringLiteral("sign:") + party, QString());
    m_section->applyButton()->click();
    QVERIFY(m_section->form());
}

PC_TEST_MAIN(TestCampaignSection)
#include "tst_campaignsection.moc"
