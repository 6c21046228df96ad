// The lists on paper say what the register says: figures against independent SQL, a sentence where there is nothing.
#include "models/applications/applicationslist.h"
#include "models/reports/report.h"
#include "tests/models/communes/territory.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestListReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_register = m_demonstration.fresh(); }
    void refusalsAreThoseOfTheLastDecision();
    void columnsComeInTheOrderAskedFor();
    void anUnknownReportIsAnErrorOfUsage();
    void aFileNameHoldsNoForbiddenCharacter();
    void everyListIsMade_data() { names(); }
    void everyListIsMade();
    void anEmptyRegisterGivesASentence_data() { names(); }
    void anEmptyRegisterGivesASentence();
    void aRegisterWithoutACampaignGivesASentence_data() { names(); }
    void aRegisterWithoutACampaignGivesASentence();
    void anonymousNamesNoStudent_data() { names(); }
    void anonymousNamesNoStudent();
    void privateNotesStayPrivate_data() { names(); }
    void privateNotesStayPrivate();
    void aPastDaySaysWhenItIsEdited();
    void communesAddUpByArrondissement();
    void communesOfAnArrondissementAreThoseOnly();
    void communesShowTheColumnsAskedFor();
    void quotasAddUpToTheHoursOfTheCampaign();
    void applicationsAreThoseThatWait();
    void applicationsOfManyStudentsAreAllListed();
    void brochureShowsConformingActionsWithPlacesOnly();
    void brochureTellsNothingOfATownHall();
    void roundsBeginWithWhomToCall();
    void aMayorReadsTheHoursOfTheCommune();
    void aMayorsListsAreCutShort();
    void aMayorReadsNoNameOutsideTheContactRule();
    void anonymousLeavesOutWordsThatNameTheStudent();

private:
    static void names();
    /// A request with its defaults, the commune one with hours.
    static ReportRequest whole(Register &reg, ReportRequest request);
    static QVariant one(Register &reg, const QString &sql, const QVariantList &values = {})
    {
        const auto found = reg.database().scalar(sql, values);
        return found ? *found : QVariant(found.error().detail);
    }
    static QStringList all(Register &reg, const QString &sql);
    Reports reports() { return Reports(m_register->database()); }
    static ReportRequest request(const QString &name)
    {
        ReportRequest request;
        request.name = name;
        request.day = QDate(2026, 11, 3);
        return request;
    }
    static ReportRequest refusals() { return request(u"refusals"_s); }

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestListReports::refusalsAreThoseOfTheLastDecision()
{
    const auto whole = reports().withDefaults(refusals());
    PC_VERIFY_OK(whole);
    const auto paper = reports().make(*whole);
    PC_VERIFY_OK(paper);
    const auto expected = m_register->database().scalar(
        u"SELECT count(*) FROM proposal p WHERE p.campaign = ? AND 'non_conforming' = (SELECT verdict FROM "
        "proposal_decision d WHERE d.proposal = p.id AND d.kind = 'conformity' ORDER BY d.id DESC LIMIT 1)"_s,
        {whole->campaign.value});
    PC_VERIFY_OK(expected);
    const auto &table = std::get<PaperTable>(paper->blocks.front().value());
    QVERIFY(expected->toULongLong() > 0);
    QCOMPARE(table.rows.size(), size_t(expected->toULongLong()));
    QVERIFY(!table.nothing.isEmpty());
}

void TestListReports::columnsComeInTheOrderAskedFor()
{
    ReportRequest asked = refusals();
    asked.columns = QStringList{u"reason"_s, u"unknown"_s, u"number"_s};
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const auto &table = std::get<PaperTable>(paper->blocks.front().value());
    QCOMPARE(table.columns.size(), 2U);
    QCOMPARE(table.columns.at(0).key, u"reason"_s);
    QCOMPARE(table.columns.at(1).key, u"number"_s);
}

void TestListReports::anUnknownReportIsAnErrorOfUsage()
{
    const auto paper = reports().make(request(u"nothing"_s));
    QVERIFY(!paper.ok());
    QCOMPARE(paper.error().kind, ErrorKind::Usage);
}

void TestListReports::aFileNameHoldsNoForbiddenCharacter()
{
    const auto name = reports().fileName(refusals());
    PC_VERIFY_OK(name);
    QVERIFY(name->startsWith(u"2026-11-03 "_s));
    for (const QChar refused : u"/\\:*?\"<>|"_s)
        QVERIFY(!name->contains(refused));
}

void TestListReports::names()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"communes", "mayor", "quotas", "brochure", "applications", "rounds"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

ReportRequest TestListReports::whole(Register &reg, ReportRequest request)
{
    const auto found = Reports(reg.database()).withDefaults(request);
    request = found ? *found : request;
    const qint64 commune = one(reg, u"SELECT p.commune FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
                                    "JOIN proposal p ON p.id = a.proposal WHERE a.campaign = ? AND a.status <> 'cancelled' "
                                    "GROUP BY p.commune ORDER BY sum(h.minutes) DESC, p.commune LIMIT 1"_s,
                               {request.campaign.value})
                               .toLongLong();
    if (Reports::find(request.name)->subject == ReportSubject::Commune && commune != 0)
        request.commune = CommuneId{commune};
    return request;
}

QStringList TestListReports::all(Register &reg, const QString &sql)
{
    QStringList texts;
    const Status status = reg.database().select(sql, {}, [&](const Row &row) {
        texts.append(row.text(0));
        return true;
    });
    return status ? texts : QStringList();
}

void TestListReports::everyListIsMade()
{
    QFETCH(QString, name);
    const auto paper = reports().make(whole(*m_register, request(name)));
    PC_VERIFY_OK(paper);
    QVERIFY(!paper->title.isEmpty());
    QVERIFY(!paper->subtitle.isEmpty());
    QVERIFY(!paper->editedOn.isEmpty());
    QVERIFY(textOf(*paper).size() > 300);
}

void TestListReports::anEmptyRegisterGivesASentence()
{
    QFETCH(QString, name);
    Territory territory;
    const auto reg = territory.fresh();
    const auto paper = Reports(reg->database()).make(request(name));
    PC_VERIFY_OK(paper);
    QVERIFY(!paper->blocks.empty());
    QVERIFY(textOf(paper->blocks.front()).contains(u'.'));
    if (name == u"communes"_s)
        QCOMPARE(bodyRows(tableOf(*paper)), 647U);
    else
        QVERIFY(tableOf(*paper).rows.empty());
}

void TestListReports::aRegisterWithoutACampaignGivesASentence()
{
    QFETCH(QString, name);
    Territory territory;
    const auto reg = territory.fresh();
    for (const QString &table : {u"campaign_deadline"_s, u"campaign_rule"_s, u"campaign"_s})
        PC_VERIFY_OK(reg->database().execute(u"DELETE FROM "_s + table));
    const auto paper = Reports(reg->database()).make(request(name));
    PC_VERIFY_OK(paper);
    QCOMPARE(paper->blocks.size(), 1U);
    QVERIFY(textOf(paper->blocks.front()).endsWith(u'.'));
}

void TestListReports::anonymousNamesNoStudent()
{
    QFETCH(QString, name);
    ReportRequest asked = whole(*m_register, request(name));
    asked.anonymous = true;
    for (const ReportColumn &column : Reports::columns(*Reports::find(name)))
        asked.columns.append(column.key);
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const QString text = textOf(*paper);
    const QStringList secrets =
        all(*m_register, u"SELECT first_name || ' ' || last_name FROM student UNION SELECT last_name || ' ' || first_name "
                         "FROM student UNION SELECT upper(last_name) || ' ' || first_name FROM student UNION "
                         "SELECT email FROM student UNION SELECT phone FROM student UNION SELECT student_number FROM student"_s);
    QVERIFY(secrets.size() > 10);
    for (const QString &secret : secrets)
        QVERIFY2(secret.isEmpty() || !text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    const auto file = reports().fileName(asked);
    PC_VERIFY_OK(file);
    for (const QString &secret : secrets)
        QVERIFY(secret.isEmpty() || !file->contains(secret));
}

void TestListReports::privateNotesStayPrivate()
{
    QFETCH(QString, name);
    const auto reg = m_demonstration.fresh();
    for (const QString &sql :
         {u"UPDATE town_hall SET notes = 'zzprivate'"_s, u"UPDATE proposal SET notes = 'zzprivate'"_s,
          u"UPDATE assignment SET notes = 'zzprivate'"_s, u"UPDATE student SET notes = 'zzprivate'"_s,
          u"UPDATE application SET notes = 'zzprivate'"_s, u"UPDATE contact SET note = 'zzprivate'"_s,
          u"UPDATE hour_entry SET note = 'zzprivate'"_s, u"UPDATE mailing_round SET note = 'zzprivate'"_s})
        PC_VERIFY_OK(reg->database().execute(sql));
    ReportRequest asked = whole(*reg, request(name));
    for (const ReportColumn &column : Reports::columns(*Reports::find(name)))
        asked.columns.append(column.key);
    const auto paper = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(paper);
    QVERIFY(!textOf(*paper).contains(u"zzprivate"_s));
}

void TestListReports::aPastDaySaysWhenItIsEdited()
{
    ReportRequest asked = request(u"quotas"_s);
    asked.past = true;
    const auto without = reports().make(asked);
    PC_VERIFY_OK(without);
    QVERIFY(without->editedOn.isEmpty());
    QVERIFY(without->subtitle.contains(QLocale().toString(asked.day, u"d MMMM yyyy"_s)));
    asked.editedOn = QDate(2026, 11, 20);
    const auto with = reports().make(asked);
    PC_VERIFY_OK(with);
    QVERIFY(with->editedOn.contains(QLocale().toString(asked.editedOn, u"d MMMM yyyy"_s)));
}

void TestListReports::communesAddUpByArrondissement()
{
    const ReportRequest asked = whole(*m_register, request(u"communes"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const PaperTable table = tableOf(*paper);
    QCOMPARE(bodyRows(table), 647U);
    const PaperRow &total = table.rows.back();
    QVERIFY(total.role == RowRole::Total);
    QCOMPARE(std::get<qint64>(total.cells.at(2).value),
             one(*m_register, u"SELECT sum(i.population) FROM commune_index i JOIN commune c ON c.id = i.commune WHERE c.kind = 'C'"_s)
                 .toLongLong());
    QCOMPARE(std::get<qint64>(total.cells.at(3).value),
             one(*m_register, u"SELECT count(*) FROM commune_index WHERE eligible = 1"_s).toLongLong());
    QCOMPARE(std::get<qint64>(total.cells.at(8).value),
             one(*m_register, u"SELECT count(*) FROM proposal WHERE campaign = ? AND status NOT IN ('draft', 'cancelled')"_s,
                 {asked.campaign.value})
                 .toLongLong());
}

void TestListReports::communesOfAnArrondissementAreThoseOnly()
{
    ReportRequest asked = request(u"communes"_s);
    asked.arrondissement = one(*m_register, u"SELECT min(code) FROM arrondissement WHERE departement = '59'"_s).toString();
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const auto expected = one(*m_register, u"SELECT count(*) FROM commune WHERE kind = 'C' AND arrondissement = ?"_s,
                              {asked.arrondissement});
    QCOMPARE(bodyRows(tableOf(*paper)), size_t(expected.toULongLong()));
    QVERIFY(paper->subtitle.contains(u"Arrondissement"_s));
}

void TestListReports::communesShowTheColumnsAskedFor()
{
    ReportRequest asked = request(u"communes"_s);
    asked.columns = QStringList{u"name"_s, u"mayor"_s, u"email"_s, u"phone"_s, u"address"_s};
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const QString email = one(*m_register, u"SELECT email FROM town_hall WHERE email <> '' LIMIT 1"_s).toString();
    QVERIFY(!email.isEmpty());
    QVERIFY(textOf(*paper).contains(email));
    QCOMPARE(tableOf(*paper).columns.size(), 5U);
}

void TestListReports::quotasAddUpToTheHoursOfTheCampaign()
{
    const ReportRequest asked = whole(*m_register, request(u"quotas"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const PaperTable table = tableOf(*paper);
    const QVariantList campaign = {asked.campaign.value};
    const qint64 students =
        one(*m_register, u"SELECT count(DISTINCT student) FROM assignment WHERE campaign = ?"_s, campaign).toLongLong();
    QVERIFY(students > 0);
    QVERIFY(qint64(bodyRows(table)) >= students);
    const auto inCampaign = u"SELECT sum(h.minutes) FROM hour_entry h JOIN campaign c ON h.day BETWEEN c.starts_on AND c.ends_on "
                            "WHERE c.id = ?"_s;
    QCOMPARE(std::get<qint64>(table.rows.back().cells.at(2).value), one(*m_register, inCampaign, campaign).toLongLong());
    QCOMPARE(std::get<qint64>(table.rows.back().cells.at(3).value),
             one(*m_register, inCampaign + u" AND h.status IN ('signed', 'closed')"_s, campaign).toLongLong());
}

void TestListReports::applicationsAreThoseThatWait()
{
    const ReportRequest asked = whole(*m_register, request(u"applications"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const auto waiting = ApplicationsList(m_register->database()).waiting(asked.campaign);
    PC_VERIFY_OK(waiting);
    QVERIFY(*waiting > 0);
    QCOMPARE(bodyRows(tableOf(*paper)), size_t(*waiting));
}

void TestListReports::applicationsOfManyStudentsAreAllListed()
{
    Territory territory;
    const auto reg = territory.fresh();
    PC_VERIFY_OK(reg->database().execute(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO student (uuid, last_name, "
        "first_name) SELECT hex(randomblob(16)), 'Fictif' || i, 'Camille' FROM n"_s));
    PC_VERIFY_OK(reg->database().execute(
        u"INSERT INTO application (uuid, campaign, student, received_on, status) SELECT hex(randomblob(16)), "
        "(SELECT min(id) FROM campaign), id, '2026-10-01', 'received' FROM student"_s));
    ReportRequest asked = request(u"applications"_s);
    const auto paper = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(paper);
    QCOMPARE(bodyRows(tableOf(*paper)), 400U);
    asked.anonymous = true;
    const auto anonymous = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(anonymous);
    QVERIFY(textOf(*anonymous).contains(u"400"_s));
    QVERIFY(!textOf(*anonymous).contains(u"Fictif"_s, Qt::CaseInsensitive));
}

void TestListReports::brochureShowsConformingActionsWithPlacesOnly()
{
    const ReportRequest asked = whole(*m_register, request(u"brochure"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const auto shown = std::count_if(paper->blocks.begin(), paper->blocks.end(),
                                     [](const Block &block) { return std::holds_alternative<Together>(block.value()); });
    const QString opinion =
        one(*m_register, u"SELECT value FROM campaign_rule WHERE campaign = ? AND name = 'step_opinion'"_s, {asked.campaign.value})
            .toString();
    const auto expected = one(
        *m_register,
        u"SELECT count(*) FROM proposal p WHERE p.campaign = ? AND p.status IN ('conforming', 'conforming_with_reservation') "
        "AND p.places > (SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN ('prepared', 'running', "
        "'suspended', 'finished')) AND (? <> '1' OR 'favourable' = (SELECT d.verdict FROM proposal_decision d "
        "WHERE d.proposal = p.id AND d.kind = 'opinion' ORDER BY d.id DESC LIMIT 1))"_s,
        {asked.campaign.value, opinion});
    QVERIFY(expected.toInt() > 0);
    QCOMPARE(int(shown), expected.toInt());
}

void TestListReports::brochureTellsNothingOfATownHall()
{
    const auto paper = reports().make(request(u"brochure"_s));
    PC_VERIFY_OK(paper);
    const QString text = textOf(*paper);
    for (const QString &secret : all(*m_register, u"SELECT referent_name FROM proposal UNION SELECT referent_email FROM proposal "
                                                  "UNION SELECT referent_phone FROM proposal UNION SELECT email FROM town_hall "
                                                  "UNION SELECT phone FROM town_hall UNION SELECT mayor_first_name || ' ' || "
                                                  "mayor_last_name FROM town_hall WHERE mayor_last_name <> ''"_s))
        QVERIFY2(secret.isEmpty() || !text.contains(secret), qPrintable(secret));
}

void TestListReports::roundsBeginWithWhomToCall()
{
    const ReportRequest asked = whole(*m_register, request(u"rounds"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const PaperTable table = tableOf(*paper);
    const auto expected = one(*m_register, u"SELECT count(*) FROM (SELECT DISTINCT t.round, t.commune FROM contact t "
                                           "JOIN mailing_round r ON r.id = t.round WHERE r.campaign = ?)"_s,
                              {asked.campaign.value});
    QVERIFY(expected.toInt() > 0);
    QCOMPARE(bodyRows(table), size_t(expected.toULongLong()));
    bool answered = false;
    for (const PaperRow &row : table.rows) {
        if (row.role == RowRole::Group)
            answered = false;
        else if (row.cells.at(1).text.startsWith(u"✓"_s))
            answered = true;
        else
            QVERIFY(!answered);
    }
}

void TestListReports::aMayorReadsTheHoursOfTheCommune()
{
    const ReportRequest asked = whole(*m_register, request(u"mayor"_s));
    const auto paper = reports().make(asked);
    PC_VERIFY_OK(paper);
    const PaperTable table = tableOf(*paper);
    qint64 minutes = 0;
    for (const PaperRow &row : table.rows)
        minutes += std::get<qint64>(row.cells.at(3).value);
    QVERIFY(minutes > 0);
    QCOMPARE(minutes, one(*m_register, u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN "
                                       "proposal p ON p.id = a.proposal WHERE p.commune = ? AND a.campaign = ? AND a.status <> "
                                       "'cancelled'"_s,
                          {asked.commune.value, asked.campaign.value})
                          .toLongLong());
    QVERIFY(textOf(*paper).contains(u"Thank you"_s));
}

void TestListReports::aMayorsListsAreCutShort()
{
    const auto reg = m_demonstration.fresh();
    const ReportRequest asked = whole(*reg, request(u"mayor"_s));
    PC_VERIFY_OK(reg->database().execute(u"UPDATE hour_entry SET task = 'Task ' || id || ' ' || hex(zeroblob(120))"_s));
    PC_VERIFY_OK(reg->database().execute(u"UPDATE assignment SET appreciation = hex(zeroblob(1000))"_s));
    const auto paper = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(paper);
    int items = 0;
    for (const Block &block : paper->blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.value());
        items += paragraph && paragraph->role == ParagraphRole::Item ? 1 : 0;
        QVERIFY(!paragraph || textOf(block).size() < 220);
    }
    QVERIFY(items <= 8);
}

void TestListReports::aMayorReadsNoNameOutsideTheContactRule()
{
    const auto reg = m_demonstration.fresh();
    const ReportRequest asked = whole(*reg, request(u"mayor"_s));
    PC_VERIFY_OK(reg->database().execute(u"UPDATE application SET status = 'withdrawn', status_code = 'personal'"_s));
    const auto paper = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(paper);
    for (const PaperRow &row : tableOf(*paper).rows)
        QCOMPARE(row.cells.front().text, u"A student"_s);
}

void TestListReports::anonymousLeavesOutWordsThatNameTheStudent()
{
    const auto reg = m_demonstration.fresh();
    ReportRequest asked = whole(*reg, request(u"mayor"_s));
    PC_VERIFY_OK(reg->database().execute(
        u"UPDATE assignment SET appreciation = 'zzthanks ' || (SELECT first_name FROM student s WHERE s.id = assignment.student)"_s));
    const auto named = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(named);
    QVERIFY(textOf(*named).contains(u"zzthanks"_s));
    asked.anonymous = true;
    const auto anonymous = Reports(reg->database()).make(asked);
    PC_VERIFY_OK(anonymous);
    QVERIFY(!textOf(*anonymous).contains(u"zzthanks"_s));
}

PC_GUILESS_TEST_MAIN(TestListReports)
#include "tst_listreports.moc"
