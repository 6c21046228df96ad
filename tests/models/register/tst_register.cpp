// Registers are made whole or not at all, of any département of France, and say what they are.
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempDir>(); }
    void cleanup() { m_folder.reset(); }
    void aRefusalLeavesNothingBehind_data();
    void aRefusalLeavesNothingBehind();
    void aFileThatExistsIsLeftAsItWas();
    void everyDepartementMakesASoundRegister_data();
    void everyDepartementMakesASoundRegister();
    void allOfFranceIsOneSoundRegister();
    void thePlanIsFollowed();
    void theOfficialDataAreSealed();
    void homonymsCarryTheirDepartement();

private:
    QString path(const QString &name = u"a.pcom"_s) const { return m_folder->filePath(name); }
    Store::Options options() const { return {Store::Mode::Write, u"Marie Dupont"_s, &m_clock, m_folder->filePath(u"copies"_s)}; }
    Result<std::unique_ptr<Register>> make(const RegisterPlan &plan) { return Register::create(path(), plan, options()); }
    static RegisterPlan of(const QString &departement)
    {
        RegisterPlan plan;
        plan.departement = departement;
        return plan;
    }

    std::unique_ptr<TempDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
};

void TestRegister::aRefusalLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("departement");
    QTest::addColumn<QString>("campaign");
    QTest::newRow("no such département") << u"a.pcom"_s << u"00"_s << u""_s;
    QTest::newRow("an empty département") << u"a.pcom"_s << u""_s << u""_s;
    QTest::newRow("a name of a département") << u"a.pcom"_s << u"Nord"_s << u""_s;
    QTest::newRow("SQL for a département") << u"a.pcom"_s << u"59' OR 1=1 --"_s << u""_s;
    QTest::newRow("no such year") << u"a.pcom"_s << u"59"_s << u"2026-2028"_s;
    QTest::newRow("a missing folder") << u"missing/a.pcom"_s << u"59"_s << u""_s;
}

void TestRegister::aRefusalLeavesNothingBehind()
{
    QFETCH(QString, name);
    QFETCH(QString, departement);
    QFETCH(QString, campaign);
    RegisterPlan plan = of(departement);
    plan.campaign = campaign;
    const auto made = Register::create(path(name), plan, options());
    QVERIFY(!made.ok());
    QVERIFY(!made.error().message.isEmpty());
    QCOMPARE(m_folder->files(), QStringList());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"missing"_s)));
}

void TestRegister::aFileThatExistsIsLeftAsItWas()
{
    m_folder->write(u"a.pcom"_s, "somebody's work");
    PC_VERIFY_ERROR(make(of(u"59"_s)), ErrorKind::Refused);
    QCOMPARE(m_folder->read(u"a.pcom"_s), QByteArray("somebody's work"));
    QCOMPARE(m_folder->files(), QStringList{u"a.pcom"_s});
}

void TestRegister::everyDepartementMakesASoundRegister_data()
{
    QTest::addColumn<QString>("departement");
    QTest::addColumn<qint64>("communes");
    QTest::newRow("Nord") << u"59"_s << qint64(647);
    QTest::newRow("Corse-du-Sud") << u"2A"_s << qint64(124);
    QTest::newRow("Pas-de-Calais") << u"62"_s << qint64(887);
    QTest::newRow("Guadeloupe") << u"971"_s << qint64(32);
    QTest::newRow("Mayotte") << u"976"_s << qint64(17);
    QTest::newRow("Paris") << u"75"_s << qint64(1);
}

void TestRegister::everyDepartementMakesASoundRegister()
{
    QFETCH(QString, departement);
    QFETCH(qint64, communes);
    const auto made = make(of(departement));
    PC_VERIFY_OK(made);
    const auto figures = (*made)->figures();
    PC_VERIFY_OK(figures);
    QCOMPARE(figures->departement, departement);
    QVERIFY(!figures->departementName.isEmpty());
    QCOMPARE(figures->communes, communes);
    qint64 inArrondissements = 0;
    for (const auto &[name, eligible] : figures->eligibleByArrondissement)
        inArrondissements += eligible;
    QCOMPARE(inArrondissements, figures->eligible);
    QCOMPARE(*(*made)->eligibleUnder(figures->rule), figures->eligible);
    QCOMPARE(soundness(**made), QString());
    QCOMPARE(count((*made)->database(), u"SELECT count(*) FROM journal_entry"_s), 0);
}

void TestRegister::allOfFranceIsOneSoundRegister()
{
    const auto made = make(of(RegisterPlan::everywhere));
    PC_VERIFY_OK(made);
    const auto figures = (*made)->figures();
    PC_VERIFY_OK(figures);
    QCOMPARE(figures->departement, u"all"_s);
    QCOMPARE(figures->communes, 34969);
    QCOMPARE(figures->eligible, 27817);
    QCOMPARE(soundness(**made), QString());
    Database &db = (*made)->database();
    QCOMPARE(count(db, u"SELECT count(*) FROM commune WHERE kind <> 'C' AND parent IS NULL"_s), 0);
    QCOMPARE(count(db, u"SELECT count(*) FROM commune WHERE code = '59260'"_s), 2);
    // Unknown is NULL, nobody is 0.
    QCOMPARE(count(db, u"SELECT count(*) FROM population WHERE vintage = 2023 AND municipale = 0"_s), 6);
}

void TestRegister::thePlanIsFollowed()
{
    RegisterPlan plan = of(u"59"_s);
    plan.campaign = u"2025/2026"_s;
    plan.threshold = 1000;
    plan.viewpoint = Viewpoint::University;
    plan.officeName = u"Université <b>de Lille</b>"_s;
    plan.officeEmail = u"service@univ.example"_s;
    plan.logo = QByteArray("\x89PNG", 4);
    const auto made = make(plan);
    PC_VERIFY_OK(made);
    const auto figures = (*made)->figures();
    QCOMPARE(figures->campaign, u"2025-2026"_s);
    QCOMPARE(figures->rule.threshold, 1000);
    QCOMPARE((*made)->viewpoint(), Viewpoint::University);
    QVERIFY(!(*made)->isDemonstration());
    SettingsRepository settings((*made)->database());
    QCOMPARE(*settings.value(setting::officeName), plan.officeName);
    QCOMPARE(*settings.value(setting::officeEmail), plan.officeEmail);
    QCOMPARE(*settings.asset(u"logo"_s), plan.logo);
    QCOMPARE((*made)->uuid().size(), 36);
    QCOMPARE(m_folder->files().filter(QRegularExpression(u"new"_s)), QStringList());
}

void TestRegister::theOfficialDataAreSealed()
{
    auto made = make(of(u"971"_s));
    PC_VERIFY_OK(made);
    const auto provenance = (*made)->provenance();
    PC_VERIFY_OK(provenance);
    for (const QString &key : {u"reference_source"_s, u"reference_licence"_s, u"reference_geography"_s, u"reference_digest"_s,
                               u"baseline_digest"_s})
        QVERIFY2(!provenance->value(key).isEmpty(), qPrintable(key));
    QCOMPARE(provenance->value(u"vintages"_s), u"2016 2019 2020 2022 2023"_s);
    (*made).reset();
    for (const QString &sql : {u"UPDATE population SET municipale = municipale + 1 WHERE commune = 3 AND vintage = 2016"_s,
                               u"UPDATE commune SET name = 'Elsewhere' WHERE id = 3"_s}) {
        const QString copy = m_folder->filePath(QString::number(qHash(sql)) + u".pcom"_s);
        QVERIFY(QFile::copy(path(), copy));
        tamper(copy, {sql});
        const auto opened = Register::open(copy, options());
        PC_VERIFY_OK(opened);
        QVERIFY2(soundness(**opened).contains(u"baseline"_s), qPrintable(sql));
    }
}

void TestRegister::homonymsCarryTheirDepartement()
{
    const auto made = make(of(RegisterPlan::everywhere));
    PC_VERIFY_OK(made);
    QStringList names;
    const auto figures = (*made)->figures();
    for (const auto &[name, eligible] : figures->eligibleByArrondissement)
        names << name;
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(names.contains(u"Saint-Denis (93)"_s) && names.contains(u"Saint-Denis (974)"_s));
    QVERIFY(names.contains(u"Épernay"_s));
}

PC_GUILESS_TEST_MAIN(TestRegister)
#include "tst_register.moc"
