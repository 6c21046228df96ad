// The sheets of a commune, an action and a student, and the lists of actions and affectations, on the demonstration
// register: figures against independent SQL, nothing of a student in an anonymous one, private notes nowhere.
#include "models/base/minutes.h"
#include "models/communes/phone.h"
#include "models/documents/issueddocument.h"
#include "models/reports/report.h"
#include "models/students/student.h"
#include "tests/models/communes/territory.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

const QStringList kNames{u"commune"_s, u"proposal"_s, u"student"_s, u"proposals"_s, u"assignments"_s};

} // namespace

class TestSheetReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_demonstration.fresh(); }
    void eachIsMadeOfTheDemonstration();
    void theSheetOfACommuneCountsItsHours();
    void theSheetOfAnActionCountsCandidaturesByState();
    void theSheetOfAStudentAddsUpEveryLine();
    void theListOfActionsHoldsThemAll();
    void theListOfAffectationsAddsUp();
    void aListIsGroupedUnlessTheColumnIsAskedFor();
    void anAnonymousReportNamesNoStudent();
    void anAnonymousSheetNamesNoAddressee();
    void privateNotesAreNowhere();
    void aTitleOf200CharactersStaysWhole();
    void aRecordWithNothingGetsSentences();
    void aRegisterWithoutACampaignGetsASentence();
    void aRecordThatDoesNotExistIsRefused();

private:
    Result<Paper> make(const QString &name, const std::function<void(ReportRequest &)> &narrow = {})
    {
        ReportRequest request;
        request.name = name;
        request.day = QDate(2026, 11, 20);
        if (narrow)
            narrow(request);
        return Reports(m_register->database()).make(request);
    }
    qint64 scalar(const QString &sql, const QVariantList &values = {})
    {
        const auto found = m_register->database().scalar(sql, values);
        return found ? found->toLongLong() : -1;
    }
    qint64 campaign()
    {
        ReportRequest request;
        request.name = u"proposals"_s;
        request.day = QDate(2026, 11, 20);
        const auto whole = Reports(m_register->database()).withDefaults(request);
        return whole ? whole->campaign.value : 0;
    }
    /// The student with most hours.
    qint64 busiest()
    {
        return scalar(u"SELECT a.student FROM hour_entry h JOIN assignment a ON a.id = h.assignment WHERE a.campaign = ? "
                      "GROUP BY a.student ORDER BY sum(h.minutes) DESC LIMIT 1"_s, {campaign()});
    }
    qint64 busiestAction()
    {
        return scalar(u"SELECT proposal FROM assignment WHERE campaign = ? GROUP BY proposal ORDER BY count(*) DESC LIMIT 1"_s,
                      {campaign()});
    }

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestSheetReports::eachIsMadeOfTheDemonstration()
{
    for (const QString &name : kNames) {
        const auto paper = make(name);
        PC_VERIFY_OK(paper);
        QVERIFY2(!paper->blocks.empty(), qPrintable(name));
        QCOMPARE(paper->landscape, name == u"proposals"_s || name == u"assignments"_s);
    }
}

void TestSheetReports::theSheetOfACommuneCountsItsHours()
{
    const qint64 commune = scalar(u"SELECT commune FROM proposal WHERE id = ?"_s, {busiestAction()});
    const auto paper = make(u"commune"_s, [&](ReportRequest &request) { request.commune = CommuneId{commune}; });
    PC_VERIFY_OK(paper);
    QCOMPARE(rows(table(*paper, u"Actions"_s)),
             scalar(u"SELECT count(*) FROM proposal WHERE commune = ? AND campaign = ?"_s, {commune, campaign()}));
    QCOMPARE(rows(table(*paper, u"Students"_s)),
             scalar(u"SELECT count(*) FROM assignment a JOIN proposal p ON p.id = a.proposal WHERE p.commune = ? AND a.campaign = ?"_s,
                    {commune, campaign()}));
    QCOMPARE(rows(table(*paper, u"Exchanges of the campaign"_s)),
             scalar(u"SELECT count(*) FROM contact k JOIN campaign c ON c.id = ? WHERE k.commune = ? "
                    "AND k.happened_on BETWEEN c.starts_on AND c.ends_on"_s, {campaign(), commune}));
    const QString entered = u"FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN proposal p ON p.id = a.proposal "
                            "JOIN campaign c ON c.id = ? WHERE p.commune = ? AND h.day BETWEEN c.starts_on AND c.ends_on"_s;
    const QStringList values = figuresOf(paper->blocks);
    QCOMPARE(values.size(), 4);
    QCOMPARE(values.at(1), formatMinutes(scalar(u"SELECT coalesce(sum(h.minutes), 0) "_s + entered, {campaign(), commune})));
    QCOMPARE(values.at(2), formatMinutes(scalar(u"SELECT coalesce(sum(h.minutes), 0) "_s + entered
                                                    + u" AND h.status IN ('signed', 'closed')"_s, {campaign(), commune})));
}

void TestSheetReports::theSheetOfAnActionCountsCandidaturesByState()
{
    const qint64 action = scalar(u"SELECT proposal FROM application WHERE proposal IS NOT NULL GROUP BY proposal "
                                 "ORDER BY count(*) DESC LIMIT 1"_s);
    const auto paper = make(u"proposal"_s, [&](ReportRequest &request) { request.proposal = ProposalId{action}; });
    PC_VERIFY_OK(paper);
    const PaperTable candidatures = table(*paper, u"Candidatures"_s);
    qint64 sent = 0;
    for (const PaperRow &row : candidatures.rows)
        sent += number(row.cells.at(1));
    QCOMPARE(sent, scalar(u"SELECT count(*) FROM application WHERE proposal = ?"_s, {action}));
    QCOMPARE(rows(candidatures), scalar(u"SELECT count(DISTINCT status) FROM application WHERE proposal = ?"_s, {action}));
    QCOMPARE(rows(table(*paper, u"Affectations"_s)), scalar(u"SELECT count(*) FROM assignment WHERE proposal = ?"_s, {action}));
    QCOMPARE(rows(table(*paper, u"Decisions"_s)),
             scalar(u"SELECT count(*) FROM proposal_decision WHERE proposal = ?"_s, {action}));
    const qint64 worked = scalar(u"SELECT a.proposal FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
                                 "GROUP BY a.proposal ORDER BY sum(h.minutes) DESC LIMIT 1"_s);
    const auto other = make(u"proposal"_s, [&](ReportRequest &request) { request.proposal = ProposalId{worked}; });
    PC_VERIFY_OK(other);
    const PaperTable affectations = table(*other, u"Affectations"_s);
    QCOMPARE(affectations.rows.back().role, RowRole::Total);
    QCOMPARE(number(affectations.rows.back().cells.at(4)),
             scalar(u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment WHERE a.proposal = ?"_s,
                    {worked}));
}

void TestSheetReports::theSheetOfAStudentAddsUpEveryLine()
{
    const qint64 student = busiest();
    const auto paper = make(u"student"_s, [&](ReportRequest &request) { request.student = StudentId{student}; });
    PC_VERIFY_OK(paper);
    const QString entries = u"FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN campaign c ON c.id = ? "
                            "WHERE a.student = ? AND h.day BETWEEN c.starts_on AND c.ends_on"_s;
    const PaperTable statement = table(*paper, u"Statement of hours"_s);
    QVERIFY(!statement.rows.empty());
    QCOMPARE(rows(statement), scalar(u"SELECT count(*) "_s + entries, {campaign(), student}));
    QCOMPARE(rows(statement, RowRole::Group),
             scalar(u"SELECT count(DISTINCT substr(h.day, 1, 7)) "_s + entries, {campaign(), student}));
    QCOMPARE(rows(statement, RowRole::Total), rows(statement, RowRole::Group) + 1);
    const qint64 minutes = scalar(u"SELECT sum(h.minutes) "_s + entries, {campaign(), student});
    QCOMPARE(number(statement.rows.back().cells.at(3)), minutes);
    qint64 months = 0;
    for (const PaperRow &row : statement.rows) {
        if (row.role == RowRole::Total)
            months += number(row.cells.at(3));
    }
    QCOMPARE(months, 2 * minutes);
}

void TestSheetReports::theListOfActionsHoldsThemAll()
{
    const auto paper = make(u"proposals"_s);
    PC_VERIFY_OK(paper);
    const PaperTable list = table(*paper);
    QCOMPARE(rows(list), scalar(u"SELECT count(*) FROM proposal WHERE campaign = ?"_s, {campaign()}));
    QCOMPARE(sum(list, u"hours"_s), scalar(u"SELECT sum(minutes) FROM proposal WHERE campaign = ?"_s, {campaign()}));
    QCOMPARE(sum(list, u"places_free"_s),
             scalar(u"SELECT sum(max(0, p.places - (SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN "
                    "('prepared', 'running', 'suspended', 'finished')))) FROM proposal p WHERE p.campaign = ?"_s, {campaign()}));
}

void TestSheetReports::theListOfAffectationsAddsUp()
{
    const auto paper = make(u"assignments"_s);
    PC_VERIFY_OK(paper);
    const PaperTable list = table(*paper);
    QVERIFY(rows(list) > 0);
    QCOMPARE(rows(list), scalar(u"SELECT count(*) FROM assignment WHERE campaign = ?"_s, {campaign()}));
    const qint64 entered = scalar(u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
                                  "WHERE a.campaign = ?"_s, {campaign()});
    QCOMPARE(sum(list, u"entered"_s), entered);
    QCOMPARE(sum(list, u"entered"_s, RowRole::Total), entered);
    QCOMPARE(sum(list, u"signed"_s),
             scalar(u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
                    "WHERE a.campaign = ? AND h.status IN ('signed', 'closed')"_s, {campaign()}));
    QCOMPARE(sum(list, u"planned"_s),
             scalar(u"SELECT sum(coalesce((SELECT m.minutes FROM amendment m WHERE m.assignment = a.id AND m.signed_on IS NOT NULL "
                    "ORDER BY m.version DESC LIMIT 1), a.minutes)) FROM assignment a WHERE a.campaign = ? "
                    "AND a.status <> 'cancelled'"_s, {campaign()}));
}

void TestSheetReports::aListIsGroupedUnlessTheColumnIsAskedFor()
{
    for (const QString &name : {u"proposals"_s, u"assignments"_s}) {
        const auto grouped = make(name);
        PC_VERIFY_OK(grouped);
        QVERIFY(rows(table(*grouped), RowRole::Group) > 0);
        const auto flat = make(name, [](ReportRequest &request) { request.columns = QStringList{u"arrondissement"_s, u"number"_s}; });
        PC_VERIFY_OK(flat);
        QCOMPARE(rows(table(*flat), RowRole::Group), 0);
        QCOMPARE(rows(table(*flat)), rows(table(*grouped)));
    }
}

void TestSheetReports::anAnonymousReportNamesNoStudent()
{
    struct Details {
        QString last, first, number, email, phone;
    };
    std::vector<Details> students;
    PC_VERIFY_OK(m_register->database().select(
        u"SELECT last_name, first_name, student_number, email, phone FROM student"_s, {}, [&](const Row &row) {
            students.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
            return true;
        }));
    QVERIFY(!students.empty());
    const qint64 action = busiestAction();
    const qint64 commune = scalar(u"SELECT commune FROM proposal WHERE id = ?"_s, {action});
    const qint64 student = busiest();
    for (const QString &name : kNames) {
        const auto anonymous = [&](ReportRequest &request) {
            request.anonymous = true;
            request.commune = CommuneId{commune};
            request.proposal = ProposalId{action};
            request.student = StudentId{student};
        };
        const auto paper = make(name, anonymous);
        PC_VERIFY_OK(paper);
        ReportRequest request;
        request.name = name;
        request.day = QDate(2026, 11, 20);
        anonymous(request);
        const auto file = Reports(m_register->database()).fileName(request);
        PC_VERIFY_OK(file);
        const QString text = textOf(*paper) + u'\n' + *file;
        for (const Details &one : students) {
            for (const QString &word : {StudentName::inList(one.last, one.first), StudentName::inLetter(one.last, one.first),
                                        one.number, one.email, one.phone, displayPhone(one.phone)})
                QVERIFY2(word.isEmpty() || !text.contains(word), qPrintable(name + u": "_s + word));
        }
        if (name == u"proposals"_s)
            continue;
        const auto named = make(name, [&](ReportRequest &whole) {
            anonymous(whole);
            whole.anonymous = false;
        });
        PC_VERIFY_OK(named);
        const QString words = textOf(*named);
        QVERIFY2(std::any_of(students.begin(), students.end(), [&](const Details &one) {
                     return words.contains(StudentName::inList(one.last, one.first))
                         || words.contains(StudentName::inLetter(one.last, one.first));
                 }), qPrintable(name));
    }
}

void TestSheetReports::anAnonymousSheetNamesNoAddressee()
{
    const qint64 student = busiest();
    IssuedDocument letter;
    letter.kind = u"student_letter"_s;
    letter.series = u"LET"_s;
    letter.year = 2026;
    letter.number = 1;
    letter.title = u"Letter to SOMEBODY Named"_s;
    letter.addressee = u"SOMEBODY Named"_s;
    letter.ownerTable = u"student"_s;
    letter.ownerId = student;
    letter.student = StudentId{student};
    letter.issuedOn = QDate(2026, 11, 20);
    letter.mediaType = u"application/pdf"_s;
    letter.fileName = u"letter.pdf"_s;
    PC_VERIFY_OK(m_register->store().transactForGood(u"a document issued"_s, [&](Transaction &transaction) -> Status {
        const auto added = IssuedDocumentsRepository::add(transaction, letter, "%PDF");
        return added ? done() : Status(added.error());
    }));
    for (const bool anonymous : {false, true}) {
        const auto paper = make(u"student"_s, [&](ReportRequest &request) {
            request.student = StudentId{student};
            request.anonymous = anonymous;
        });
        PC_VERIFY_OK(paper);
        QCOMPARE(rows(table(*paper, u"Documents issued"_s)), 1);
        QCOMPARE(textOf(*paper).contains(u"SOMEBODY"_s), !anonymous);
        QVERIFY(textOf(*paper).contains(u"LET-2026-0001"_s));
    }
}

void TestSheetReports::privateNotesAreNowhere()
{
    for (const auto &[name, column] : std::initializer_list<std::pair<QString, QString>>{
             {u"town_hall"_s, u"notes"_s}, {u"contact"_s, u"note"_s}, {u"proposal"_s, u"notes"_s}, {u"student"_s, u"notes"_s},
             {u"application"_s, u"notes"_s}, {u"assignment"_s, u"notes"_s}, {u"hour_entry"_s, u"note"_s},
             {u"examination_answer"_s, u"note"_s}})
        PC_VERIFY_OK(m_register->database().execute(u"UPDATE %1 SET %2 = 'PRIVATE WORDS'"_s.arg(name, column)));
    for (const QString &name : kNames) {
        const auto paper = make(name, [&](ReportRequest &request) {
            request.proposal = ProposalId{busiestAction()};
            request.student = StudentId{busiest()};
        });
        PC_VERIFY_OK(paper);
        QVERIFY2(!textOf(*paper).contains(u"PRIVATE WORDS"_s), qPrintable(name));
    }
}

void TestSheetReports::aTitleOf200CharactersStaysWhole()
{
    const QString title = u"Ateliers numériques avec les aînés "_s.repeated(6).left(200);
    const qint64 action = busiestAction();
    const qint64 student = scalar(u"SELECT student FROM assignment WHERE proposal = ? AND campaign = ? LIMIT 1"_s, {action, campaign()});
    const qint64 commune = scalar(u"SELECT commune FROM proposal WHERE id = ?"_s, {action});
    PC_VERIFY_OK(m_register->database().execute(u"UPDATE proposal SET title = ? WHERE id = ?"_s, {title, action}));
    for (const QString &name : kNames) {
        const auto paper = make(name, [&](ReportRequest &request) {
            request.proposal = ProposalId{action};
            request.student = StudentId{student};
            request.commune = CommuneId{commune};
        });
        PC_VERIFY_OK(paper);
        QVERIFY2(textOf(*paper).contains(title), qPrintable(name));
    }
}

void TestSheetReports::aRecordWithNothingGetsSentences()
{
    const qint64 commune = scalar(u"SELECT id FROM commune WHERE in_perimeter = 1 AND kind = 'C' AND id NOT IN (SELECT commune FROM "
                                  "proposal) AND id NOT IN (SELECT commune FROM contact) LIMIT 1"_s);
    const auto paper = make(u"commune"_s, [&](ReportRequest &request) { request.commune = CommuneId{commune}; });
    PC_VERIFY_OK(paper);
    for (const PaperTable &one : everyTableOf(paper->blocks))
        QVERIFY2(!one.rows.empty() || !one.nothing.isEmpty(), qPrintable(one.title));
    QVERIFY(table(*paper, u"Actions"_s).rows.empty());
    const auto elsewhere = make(u"assignments"_s, [](ReportRequest &request) { request.columns = QStringList{u"student"_s}; });
    PC_VERIFY_OK(elsewhere);
    QVERIFY(!table(*elsewhere).nothing.isEmpty());
}

void TestSheetReports::aRegisterWithoutACampaignGetsASentence()
{
    Territory empty;
    m_register = empty.fresh();
    for (const QString &name : {u"campaign_rule"_s, u"campaign_deadline"_s, u"campaign"_s})
        PC_VERIFY_OK(m_register->database().execute(u"DELETE FROM %1"_s.arg(name)));
    for (const QString &name : kNames) {
        const auto paper = make(name);
        PC_VERIFY_OK(paper);
        QCOMPARE(paper->blocks.size(), 1U);
        QVERIFY(std::holds_alternative<Paragraph>(paper->blocks.front().value()));
    }
    m_register.reset();
}

void TestSheetReports::aRecordThatDoesNotExistIsRefused()
{
    for (const QString &name : {u"commune"_s, u"proposal"_s, u"student"_s}) {
        const auto paper = make(name, [](ReportRequest &request) {
            request.commune = CommuneId{99999999};
            request.proposal = ProposalId{99999999};
            request.student = StudentId{99999999};
        });
        QVERIFY2(!paper.ok(), qPrintable(name));
        QCOMPARE(paper.error().kind, ErrorKind::Refused);
    }
}

PC_GUILESS_TEST_MAIN(TestSheetReports)
#include "tst_sheetreports.moc"
