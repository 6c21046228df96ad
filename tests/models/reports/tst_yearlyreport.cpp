// The synthesis and the yearly report: their length, their figures against independent SQL, and figures that are frozen.
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/paper/paperlayout.h"
#include "models/register/pastregister.h"
#include "models/reports/frozenreport.h"
#include "models/reports/keyfigures.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestYearlyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_register.reset(); }

    void theSynthesisIsOnePage();
    void theYearlyReportIsShortEnoughForAMeeting();
    void figuresAreThoseOfTheRegister();
    void withoutNamesNoStudentIsNamed();
    void anEmptyRegisterHasItsReportToo();
    void figuresSurviveJson();
    void aFrozenReportKeepsItsFiguresWhateverComesAfter();
    void theYearAfterComparesWithWhatWasFrozen();
    void aListIsNotFrozen();
    void everySectionSaysShowsAndDefines();
    void anAnnexSaysHowItDiffersFromTheKeyFigures();
    void theSynthesisOfAnArrondissementCountsItsOwn();
    void theArrondissementsAddUp();
    void longTitlesAndNamesStayOnTheirPages();

private:
    static Store::Options options()
    {
        Store::Options options;
        options.author = u"Test"_s;
        options.clock = &s_clock;
        return options;
    }
    ReportRequest request(const QString &name) const
    {
        ReportRequest request;
        request.name = name;
        request.day = s_clock.today();
        return request;
    }
    static QString textOf(const PaperLayout &layout)
    {
        QStringList texts;
        for (int page = 0; page < layout.pageCount(); ++page)
            texts << layout.text(page);
        return texts.join(u'\n');
    }
    /// Key figures of the synthesis, as printed.
    QStringList cards(const QString &arrondissement)
    {
        ReportRequest of = request(u"synthesis"_s);
        of.arrondissement = arrondissement;
        const auto paper = Reports(m_register->database()).make(of);
        return paper ? figuresOf(paper->blocks) : QStringList();
    }
    qint64 count(const QString &sql)
    {
        const auto found = m_register->database().scalar(sql);
        return found ? found->toLongLong() : -1;
    }
    Status write(int n)
    {
        return m_register->store().transact(u"Exchange"_s, [&](Transaction &transaction) -> Status {
            const auto commune = m_register->database().scalar(
                u"SELECT commune FROM commune_index WHERE contact_state = 'to_contact' ORDER BY commune LIMIT 1 OFFSET %1"_s.arg(n));
            if (!commune)
                return commune.error();
            Contact contact;
            contact.commune = CommuneId{commune->toLongLong()};
            contact.happenedOn = transaction.today();
            contact.subject = u"Appel fictif"_s;
            const auto added = ContactsRepository::add(transaction, contact);
            return added ? done() : Status(added.error());
        });
    }

    static inline FixedClock s_clock{QDateTime(QDate(2026, 11, 3), QTime(14, 32))};
    std::unique_ptr<TempDir> m_folder;
    QString m_origin;
    std::unique_ptr<Register> m_register;
};

void TestYearlyReport::initTestCase()
{
    m_folder = std::make_unique<TempDir>();
    m_origin = m_folder->filePath(u"origin.pcom"_s);
    RegisterPlan plan;
    plan.demonstration = true;
    QVERIFY(Register::create(m_origin, plan, options()).ok());
}

void TestYearlyReport::init()
{
    s_clock.set(QDateTime(QDate(2026, 11, 3), QTime(14, 32)));
    const QString path = m_folder->filePath(u"copy.pcom"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_origin, path));
    auto opened = Register::open(path, options());
    QVERIFY(opened.ok());
    m_register = std::move(*opened);
}

void TestYearlyReport::theSynthesisIsOnePage()
{
    const auto paper = Reports(m_register->database()).make(request(u"synthesis"_s));
    QVERIFY(paper.ok());
    QCOMPARE(PaperLayout(*paper).pageCount(), 1);
}

void TestYearlyReport::theYearlyReportIsShortEnoughForAMeeting()
{
    const auto paper = Reports(m_register->database()).make(request(u"yearly"_s));
    QVERIFY(paper.ok());
    const int pages = PaperLayout(*paper).pageCount();
    QVERIFY2(pages >= 8 && pages <= 15, qPrintable(QString::number(pages)));
}

void TestYearlyReport::figuresAreThoseOfTheRegister()
{
    const auto campaign = CampaignsRepository(m_register->database()).current(s_clock.today());
    QVERIFY(campaign.ok() && campaign->has_value());
    const auto figures = KeyFigures::read(m_register->database(), **campaign);
    QVERIFY(figures.ok());
    const QString of = u" WHERE campaign = %1"_s.arg((*campaign)->id.value);
    QCOMPARE(figures->communes, count(u"SELECT count(*) FROM commune WHERE kind = 'C' AND in_perimeter = 1"_s));
    QCOMPARE(figures->compared.proposals, count(u"SELECT count(*) FROM proposal"_s + of + u" AND status <> 'draft' AND status <> 'cancelled'"_s));
    QCOMPARE(figures->compared.assignments, count(u"SELECT count(*) FROM assignment"_s + of + u" AND status <> 'cancelled'"_s));
    QCOMPARE(figures->compared.enteredMinutes,
             count(u"SELECT sum(minutes) FROM hour_entry WHERE day BETWEEN '2026-09-01' AND '2027-08-31'"_s));
    QCOMPARE(figures->compared.signedMinutes,
             count(u"SELECT sum(minutes) FROM hour_entry WHERE visa IS NOT NULL AND day BETWEEN '2026-09-01' AND '2027-08-31'"_s));
}

void TestYearlyReport::withoutNamesNoStudentIsNamed()
{
    ReportRequest anonymous = request(u"yearly"_s);
    anonymous.anonymous = true;
    const auto paper = Reports(m_register->database()).make(anonymous);
    QVERIFY(paper.ok());
    const QString text = textOf(PaperLayout(*paper));
    QVERIFY(m_register->database().select(u"SELECT last_name || ' ' || first_name FROM student"_s, {}, [&](const Row &row) {
        if (text.contains(row.text(0), Qt::CaseInsensitive))
            qFatal("%s", qPrintable(row.text(0)));
        return true;
    }).ok());
    QVERIFY(text.contains(u"Student 1"_s));
}

void TestYearlyReport::anEmptyRegisterHasItsReportToo()
{
    m_register.reset();
    auto created = Register::create(m_folder->filePath(u"empty.pcom"_s), {}, options());
    QVERIFY(created.ok());
    for (const QString &name : {u"synthesis"_s, u"yearly"_s}) {
        const auto paper = Reports((*created)->database()).make(request(name));
        QVERIFY2(paper.ok(), qPrintable(name));
        QVERIFY(PaperLayout(*paper).pageCount() >= 1);
    }
}

void TestYearlyReport::figuresSurviveJson()
{
    KeyFigures figures{647, 352, {1, 2, 3, 4, 5, 6, 7}};
    const auto back = KeyFigures::fromJson(figures.toJson());
    QVERIFY(back.has_value());
    QVERIFY(*back == figures);
    QVERIFY(!KeyFigures::fromJson(u"nothing"_s).has_value());
}

// Frozen on the evening of a day, and computed again from the journal when more was written since.
void TestYearlyReport::aFrozenReportKeepsItsFiguresWhateverComesAfter()
{
    s_clock.set(QDateTime(QDate(2026, 11, 5), QTime(10, 0)));
    QVERIFY(write(0).ok());
    const auto frozen = freezeReport(m_register->store(), request(u"yearly"_s), s_clock.today(), m_register->database());
    QVERIFY2(frozen.ok(), frozen.ok() ? "" : qPrintable(frozen.error().message));
    QCOMPARE(documentNumber(frozen->series, frozen->year, frozen->number), documentNumber(u"BIL"_s, 2026, 1));
    const QString figures = frozen->figures;
    QVERIFY(!figures.isEmpty());
    s_clock.set(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    QVERIFY(write(1).ok());
    QVERIFY(write(2).ok());
    const auto campaign = CampaignsRepository(m_register->database()).current(s_clock.today());
    const auto now = KeyFigures::read(m_register->database(), **campaign);
    QVERIFY(now.ok());
    QVERIFY(now->toJson() != figures);
    const auto past = PastRegister::of(*m_register, QDate(2026, 11, 5));
    QVERIFY2(past.ok(), past.ok() ? "" : qPrintable(past.error().message));
    const auto then = KeyFigures::read((*past)->database(), **campaign);
    QVERIFY(then.ok());
    QVERIFY(*then == *KeyFigures::fromJson(figures));
    QVERIFY(IssuedDocumentsRepository(m_register->database()).bytes(*frozen)->startsWith("%PDF"));
}

void TestYearlyReport::theYearAfterComparesWithWhatWasFrozen()
{
    const qint64 last = count(u"SELECT id FROM campaign ORDER BY starts_on LIMIT 1"_s);
    ReportRequest of = request(u"yearly"_s);
    of.campaign = {last};
    QVERIFY(freezeReport(m_register->store(), of, s_clock.today(), m_register->database()).ok());
    QCOMPARE(frozenReports(m_register->database(), {last})->size(), size_t{1});
    const auto paper = Reports(m_register->database()).make(request(u"yearly"_s));
    QVERIFY(paper.ok());
    QVERIFY(textOf(PaperLayout(*paper)).contains(u"its report was frozen with"_s));
}

void TestYearlyReport::aListIsNotFrozen()
{
    QVERIFY(!freezeReport(m_register->store(), request(u"communes"_s), s_clock.today(), m_register->database()).ok());
}

// A sentence, then the table or the figure, then what it counts: nothing stands alone under its heading.
void TestYearlyReport::everySectionSaysShowsAndDefines()
{
    const auto paper = Reports(m_register->database()).make(request(u"yearly"_s));
    QVERIFY(paper.ok());
    std::vector<Block> flat;
    const std::function<void(const std::vector<Block> &)> flatten = [&](const std::vector<Block> &blocks) {
        for (const Block &block : blocks) {
            if (const auto *together = std::get_if<Together>(&block.value()))
                flatten(together->blocks);
            else
                flat.push_back(block);
        }
    };
    flatten(paper->blocks);
    QString heading;
    bool said = false;
    bool shown = false;
    int sections = 0;
    for (const Block &block : flat) {
        const auto *p = std::get_if<Paragraph>(&block.value());
        if (p && p->role == ParagraphRole::Heading) {
            QVERIFY2(!shown, qPrintable(heading));
            heading = p->runs.front().text;
            said = false;
        } else if (p && p->role == ParagraphRole::Note) {
            shown = false;
        } else if (p && p->role == ParagraphRole::Body) {
            said = true;
        } else if (!p && !std::holds_alternative<PageBreak>(block.value())) {
            QVERIFY2(said && !shown, qPrintable(heading)); // a sentence before, the figure before it defined
            shown = true;
            said = false;
            ++sections;
        }
    }
    QVERIFY(!shown);
    QVERIFY2(sections >= 18, qPrintable(QString::number(sections)));
}

void TestYearlyReport::anAnnexSaysHowItDiffersFromTheKeyFigures()
{
    const QString now = u"(SELECT id FROM campaign ORDER BY starts_on DESC LIMIT 1)"_s;
    const qint64 listed = count(u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment WHERE a.campaign = "_s + now);
    const qint64 dated = count(u"SELECT sum(minutes) FROM hour_entry WHERE day BETWEEN '2026-09-01' AND '2027-08-31'"_s);
    const qint64 others = count(u"SELECT sum(h.minutes) FROM hour_entry h JOIN assignment a ON a.id = h.assignment WHERE a.campaign <> "_s + now
                                + u" AND h.day BETWEEN '2026-09-01' AND '2027-08-31'"_s);
    QVERIFY(listed != dated && others > 0); // the demonstration has hours of last year's actions
    const auto paper = Reports(m_register->database()).make(request(u"yearly"_s));
    QVERIFY(paper.ok());
    const QString text = pc::test::textOf(*paper);
    QVERIFY(text.contains(u"The key figures count %1 of hours entered: the %2 of this annex, less %3 dated outside the campaign, plus %4 "
                          "dated in it"_s.arg(formatMinutes(dated), formatMinutes(listed), formatMinutes(listed - dated + others),
                                              formatMinutes(others))));
    const qint64 actions = count(u"SELECT count(*) FROM proposal WHERE campaign = "_s + now);
    const qint64 apart = count(u"SELECT count(*) FROM proposal WHERE status IN ('draft', 'cancelled') AND campaign = "_s + now);
    QVERIFY(apart > 0);
    QVERIFY(text.contains(u"%1 actions are listed; the key figures count %2 proposals"_s.arg(actions).arg(actions - apart)));
    QVERIFY(text.contains(u"cancelled; the key figures leave"_s));
}

void TestYearlyReport::theSynthesisOfAnArrondissementCountsItsOwn()
{
    QVERIFY(Reports::find(u"synthesis"_s)->byArrondissement);
    const auto all = Reports(m_register->database()).arrondissements();
    QVERIFY(all.ok() && all->size() > 3);
    for (const auto &[code, name] : *all) {
        ReportRequest of = request(u"synthesis"_s);
        of.arrondissement = code;
        const auto paper = Reports(m_register->database()).make(of);
        QVERIFY(paper.ok());
        QVERIFY(paper->subtitle.contains(name));
        QVERIFY2(PaperLayout(*paper).pageCount() == 1, qPrintable(name));
        QVERIFY(!table(*paper, u"By intercommunality"_s).rows.empty());
        QVERIFY(Reports(m_register->database()).fileName(of)->contains(name));
        const QString here = u"(SELECT coalesce(c.arrondissement, m.arrondissement) FROM commune c LEFT JOIN commune m ON m.id = c.parent "
                             "WHERE c.id = p.commune) = '%1'"_s.arg(code);
        const qint64 minutes = count(u"SELECT coalesce(sum(h.minutes), 0) FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN "
                                     "proposal p ON p.id = a.proposal WHERE h.day BETWEEN '2026-09-01' AND '2027-08-31' AND "_s + here);
        QCOMPARE(cards(code).at(6), formatMinutes(minutes));
        QCOMPARE(number(table(*paper, u"By intercommunality"_s).rows.back().cells.at(4)), minutes);
    }
    ReportRequest yearly = request(u"yearly"_s); // which is always of the whole
    yearly.arrondissement = u"591"_s;
    QVERIFY(!Reports(m_register->database()).make(yearly)->subtitle.contains(u"Avesnes"_s));
}

void TestYearlyReport::theArrondissementsAddUp()
{
    const auto campaign = CampaignsRepository(m_register->database()).current(s_clock.today());
    const auto whole = KeyFigures::read(m_register->database(), **campaign);
    const auto all = Reports(m_register->database()).arrondissements();
    QVERIFY(whole.ok() && all.ok());
    KeyFigures sum;
    for (const auto &[code, name] : *all) {
        const auto part = KeyFigures::read(m_register->database(), **campaign, code);
        QVERIFY(part.ok());
        sum.communes += part->communes;
        sum.eligible += part->eligible;
        sum.compared.contactedCommunes += part->compared.contactedCommunes;
        sum.compared.proposals += part->compared.proposals;
        sum.compared.conforming += part->compared.conforming;
        sum.compared.students += part->compared.students;
        sum.compared.assignments += part->compared.assignments;
        sum.compared.enteredMinutes += part->compared.enteredMinutes;
        sum.compared.signedMinutes += part->compared.signedMinutes;
    }
    // A student may have an affectation elsewhere than at home, and a candidature from outside the perimeter.
    QVERIFY(sum.compared.students > 0);
    sum.compared.students = whole->compared.students;
    QVERIFY(sum == *whole);
}

void TestYearlyReport::longTitlesAndNamesStayOnTheirPages()
{
    const QString title = u"Ateliers numériques avec les aînés de Saint-Hilaire-lez-Cambrai et de L’Orée de Mormal "_s.repeated(4).left(200);
    QVERIFY(m_register->database().execute(u"UPDATE proposal SET title = ? WHERE id % 7 = 0"_s, {title}).ok());
    const auto paper = Reports(m_register->database()).make(request(u"yearly"_s));
    QVERIFY(paper.ok());
    const PaperLayout layout(*paper);
    QVERIFY2(layout.pageCount() <= 15, qPrintable(QString::number(layout.pageCount())));
    QVERIFY(pc::test::textOf(*paper).contains(title));
}

PC_TEST_MAIN(TestYearlyReport)
#include "tst_yearlyreport.moc"
