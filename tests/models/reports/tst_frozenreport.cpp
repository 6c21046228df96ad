// A frozen report keeps every figure: those of the register as it was that day, for ever, and in any format.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/register/pastregister.h"
#include "models/reports/frozenfigures.h"
#include "models/reports/frozenreport.h"
#include "models/reports/reporttables.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestFrozenReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_register.reset(); }

    void everyFigureIsThatOfTheDay_data();
    void everyFigureIsThatOfTheDay();
    void aPastDayIsFrozenFromTheJournal();
    void everyBlockSurvivesJson();
    void nineFiguresOfAnEarlierVersionAreRead();
    void aFrozenReportIsWrittenAgainInOtherFormats();
    void aReportWithoutFiguresIsOnlyAPdf();
    void aReportOfOneArrondissementIsNotComparedWith();
    void aDocumentOfAnotherKindIsNoFrozenReport();
    void forASpreadsheetEveryFigureIsInATable();

private:
    static Store::Options options()
    {
        Store::Options options;
        options.author = u"Test"_s;
        options.clock = &s_clock;
        return options;
    }
    void open()
    {
        auto opened = Register::open(m_folder->filePath(u"copy.pcom"_s), options());
        QVERIFY(opened.ok());
        m_register = std::move(*opened);
    }
    Database &database() { return m_register->database(); }
    ReportRequest request(const QString &name) const
    {
        ReportRequest request;
        request.name = name;
        request.day = s_clock.today();
        return request;
    }
    /// More of everything: an exchange, hours on a running affectation, a proposal renamed, a student who moves.
    Status work()
    {
        return m_register->store().transact(u"Work"_s, [&](Transaction &transaction) -> Status {
            const auto commune = database().scalar(u"SELECT i.commune FROM commune_index i JOIN commune c ON c.id = i.commune WHERE i.contact_state = 'to_contact' "
                                                    "AND i.eligible = 1 AND c.arrondissement = '591' LIMIT 1"_s);
            const auto entry = database().scalar(u"SELECT id FROM hour_entry WHERE visa IS NULL ORDER BY day DESC LIMIT 1"_s);
            const auto proposal = database().scalar(u"SELECT id FROM proposal WHERE status = 'submitted' ORDER BY id LIMIT 1"_s);
            const auto student = database().scalar(u"SELECT student FROM assignment WHERE status = 'running' LIMIT 1"_s);
            if (!commune || !entry || !proposal || !student)
                return Error{ErrorKind::Refused, u"the demonstration has changed"_s, {}};
            Contact contact;
            contact.commune = CommuneId{commune->toLongLong()};
            contact.happenedOn = transaction.today();
            contact.subject = u"Appel fictif"_s;
            if (const auto added = ContactsRepository::add(transaction, contact); !added)
                return added.error();
            for (const auto &[table, id, values] :
                 {std::tuple(QLatin1StringView("hour_entry"), *entry, Values{{QLatin1StringView("minutes"), 7 + s_clock.today().day()}}),
                  std::tuple(QLatin1StringView("proposal"), *proposal, Values{{QLatin1StringView("title"), s_clock.today().toString()}}),
                  std::tuple(QLatin1StringView("student"), *student, Values{{QLatin1StringView("level"), s_clock.today().toString()}})}) {
                if (const Status status = transaction.update(table, id.toLongLong(), values); !status)
                    return status;
            }
            return done();
        });
    }
    Result<IssuedDocument> freeze(const ReportRequest &asked) { return freezeReport(m_register->store(), asked, s_clock.today(), database()); }
    static QByteArray xlsxOrCsv(const Paper &paper, PaperFormat format)
    {
        const auto bytes = PaperWriter::write(format, ReportTables::forFormat(paper, format));
        return bytes ? *bytes : QByteArray();
    }

    static inline FixedClock s_clock{QDateTime(QDate(2026, 11, 5), QTime(10, 0))};
    std::unique_ptr<TempDir> m_folder;
    QString m_origin;
    std::unique_ptr<Register> m_register;
};

void TestFrozenReport::initTestCase()
{
    m_folder = std::make_unique<TempDir>();
    m_origin = m_folder->filePath(u"origin.pcom"_s);
    RegisterPlan plan;
    plan.demonstration = true;
    QVERIFY(Register::create(m_origin, plan, options()).ok());
}

void TestFrozenReport::init()
{
    s_clock.set(QDateTime(QDate(2026, 11, 5), QTime(10, 0)));
    const QString path = m_folder->filePath(u"copy.pcom"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_origin, path));
    open();
}

void TestFrozenReport::everyFigureIsThatOfTheDay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arrondissement");
    QTest::addColumn<bool>("anonymous");
    QTest::newRow("synthesis") << u"synthesis"_s << QString() << false;
    QTest::newRow("synthesis of one arrondissement") << u"synthesis"_s << u"591"_s << false;
    QTest::newRow("yearly") << u"yearly"_s << QString() << false;
    QTest::newRow("yearly without names") << u"yearly"_s << QString() << true;
}

// Against a copy of the file as it was that evening, and against the journal rewound to it.
void TestFrozenReport::everyFigureIsThatOfTheDay()
{
    QFETCH(QString, name);
    QFETCH(QString, arrondissement);
    QFETCH(bool, anonymous);
    ReportRequest asked = request(name);
    asked.arrondissement = arrondissement;
    asked.anonymous = anonymous;
    QVERIFY(work().ok());
    const auto frozen = freeze(asked);
    QVERIFY2(frozen.ok(), frozen.ok() ? "" : qPrintable(frozen.error().message));
    m_register.reset();
    const QString evening = m_folder->filePath(u"evening.pcom"_s);
    QFile::remove(evening);
    QVERIFY(QFile::copy(m_folder->filePath(u"copy.pcom"_s), evening));
    open();
    s_clock.set(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    QVERIFY(work().ok());

    const auto kept = frozenPaper(**IssuedDocumentsRepository(database()).find(frozen->id));
    QVERIFY(kept.has_value());
    const auto now = Reports(database()).make(asked);
    QVERIFY(now.ok());
    QVERIFY(now->blocks != kept->blocks);
    const auto copy = Register::open(evening, options());
    QVERIFY(copy.ok());
    const auto then = Reports((*copy)->database()).make(asked);
    QVERIFY(then.ok());
    QCOMPARE(textsOf(kept->blocks), textsOf(then->blocks));
    QVERIFY(kept->blocks == then->blocks);
    const auto past = PastRegister::of(*m_register, QDate(2026, 11, 5));
    QVERIFY2(past.ok(), past.ok() ? "" : qPrintable(past.error().message));
    const auto rewound = Reports((*past)->database()).make(asked);
    QVERIFY(rewound.ok());
    QVERIFY(kept->blocks == rewound->blocks);
    QCOMPARE(kept->title, then->title);
    QCOMPARE(kept->subtitle, then->subtitle);
    QVERIFY(kept->reference.startsWith(u"BIL-2026-"_s));
}

void TestFrozenReport::aPastDayIsFrozenFromTheJournal()
{
    QVERIFY(work().ok());
    const auto then = Reports(database()).make(request(u"yearly"_s));
    QVERIFY(then.ok());
    s_clock.set(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    QVERIFY(work().ok());
    const auto past = PastRegister::of(*m_register, QDate(2026, 11, 5));
    QVERIFY(past.ok());
    const auto frozen = freezeReport(m_register->store(), request(u"yearly"_s), QDate(2026, 11, 5), (*past)->database());
    QVERIFY2(frozen.ok(), frozen.ok() ? "" : qPrintable(frozen.error().message));
    QCOMPARE(frozen->asOf, QDate(2026, 11, 5));
    QCOMPARE(frozen->issuedOn, QDate(2026, 11, 12));
    const auto kept = frozenPaper(*frozen);
    QVERIFY(kept && kept->blocks == then->blocks);
}

void TestFrozenReport::everyBlockSurvivesJson()
{
    PaperTable table;
    table.title = u"Table"_s;
    table.nothing = u"Rien"_s;
    table.columns = {{u"A"_s, Align::Start, 2, u"a"_s}, {u"B"_s, Align::End}, {u"C"_s, Align::Centre}};
    table.rows = {{{PaperCell{u"group"_s, u"group"_s, true}}, RowRole::Group},
                  {{PaperCell{u"1 233"_s, qint64{1233}}, PaperCell{u"05/11/2026"_s, QDate(2026, 11, 5)}, PaperCell{u"oui"_s, true}}},
                  {{PaperCell{u"—"_s}, PaperCell{u"2 h"_s, qint64{120}}, PaperCell{u"shown"_s, u"kept"_s}}, RowRole::Total}};
    Paper paper;
    paper.title = u"L’Orée de Mormal"_s;
    paper.subtitle = u"Campagne"_s;
    paper.editedOn = u"today"_s;
    paper.landscape = true;
    paper.pages = 1;
    paper.letterhead = {u"Office"_s, {u"1 rue"_s, u"59000"_s}, {}, u"Université"_s, {}};
    paper.blocks = {paragraph(u"Heading"_s, ParagraphRole::Heading), paragraph(u"Note"_s, ParagraphRole::Note), table,
                    PaperFigures{{{u"t"_s, u"v"_s, u"d"_s}}}, PaperBars{u"bars"_s, {u"s"_s, u"r"_s}, {{u"l"_s, {1.5, 2}, u"x"_s}}},
                    PaperForm{{{u"label"_s, u"value"_s, 2}}, true}, PageBreak{}, Gap{3},
                    Together{{paragraph(u"within"_s, ParagraphRole::Item), Together{{paragraph(u"deep"_s)}}}}};
    const KeyFigures key{647, 352, {1, 2, 3, 4, 5, 6, 7}, u"591"_s};
    const QString json = FrozenFigures::toJson(key, paper);
    const auto back = FrozenFigures::paper(json);
    QVERIFY(back.has_value());
    QVERIFY(*back == paper);
    QVERIFY(*KeyFigures::fromJson(json) == key);
    QVERIFY(!FrozenFigures::paper(u"nothing"_s));
    // A block that no figure is in is left out, and a kind not known yet is passed over.
    paper.blocks.push_back(PaperImage{});
    QVERIFY(FrozenFigures::paper(FrozenFigures::toJson(key, paper))->blocks == back->blocks);
    QString later = json;
    QVERIFY(FrozenFigures::paper(later.replace(u"\"page_break\""_s, u"\"not known\""_s))->blocks.size() == back->blocks.size() - 1);
}

void TestFrozenReport::nineFiguresOfAnEarlierVersionAreRead()
{
    IssuedDocument document;
    document.title = u"Bilan annuel 2025-2026"_s;
    document.series = u"BIL"_s;
    document.year = 2026;
    document.number = 3;
    document.figures = u"{\"assignments\":5,\"communes\":647,\"conforming\":3,\"contacted_communes\":1,\"eligible\":352,"
                       "\"entered_minutes\":720,\"proposals\":2,\"signed_minutes\":60,\"students\":4}"_s;
    const auto paper = frozenPaper(document);
    QVERIFY(paper.has_value());
    QCOMPARE(paper->title, document.title);
    QCOMPARE(paper->reference, u"BIL-2026-0003"_s);
    const PaperTable figures = table(*paper, u"Key figures"_s);
    QCOMPARE(rows(figures), 9);
    QCOMPARE(figures.rows.front().cells.at(1).text, formatCount(647));
    QCOMPARE(figures.rows.at(7).cells.at(1).text, formatMinutes(720));
    QVERIFY(!xlsxOrCsv(*paper, PaperFormat::Csv).isEmpty());
}

void TestFrozenReport::aFrozenReportIsWrittenAgainInOtherFormats()
{
    const auto frozen = freeze(request(u"yearly"_s));
    QVERIFY(frozen.ok());
    const auto before = Reports(database()).make(request(u"yearly"_s));
    QVERIFY(before.ok());
    s_clock.set(QDateTime(QDate(2026, 11, 12), QTime(10, 0)));
    QVERIFY(work().ok());
    const auto number = documentNumber(frozen->series, frozen->year, frozen->number);
    const auto found = frozenReport(database(), number);
    QVERIFY(found.ok() && found->has_value());
    const auto csv = writeFrozen(database(), **found, PaperFormat::Csv);
    QVERIFY(csv.ok());
    QCOMPARE(*csv, xlsxOrCsv(*before, PaperFormat::Csv));
    const auto now = Reports(database()).make(request(u"yearly"_s));
    QVERIFY(*csv != xlsxOrCsv(*now, PaperFormat::Csv));
    QVERIFY(writeFrozen(database(), **found, PaperFormat::Xlsx)->startsWith("PK"));
    QVERIFY(writeFrozen(database(), **found, PaperFormat::Odt)->startsWith("PK"));
    QCOMPARE(*writeFrozen(database(), **found, PaperFormat::Pdf), *IssuedDocumentsRepository(database()).bytes(*frozen));
}

void TestFrozenReport::aReportWithoutFiguresIsOnlyAPdf()
{
    auto frozen = freeze(request(u"synthesis"_s));
    QVERIFY(frozen.ok());
    frozen->figures.clear();
    const auto refused = writeFrozen(database(), *frozen, PaperFormat::Xlsx);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY(writeFrozen(database(), *frozen, PaperFormat::Pdf)->startsWith("%PDF"));
}

void TestFrozenReport::aReportOfOneArrondissementIsNotComparedWith()
{
    const auto last = database().scalar(u"SELECT id FROM campaign ORDER BY starts_on LIMIT 1"_s);
    QVERIFY(last.ok());
    ReportRequest part = request(u"synthesis"_s);
    part.campaign = {last->toLongLong()};
    part.arrondissement = u"591"_s;
    QVERIFY(freeze(part).ok());
    QVERIFY(!KeyFigures::frozen(database(), part.campaign)->has_value());
    part.arrondissement.clear();
    QVERIFY(freeze(part).ok());
    part.arrondissement = u"592"_s;
    QVERIFY(freeze(part).ok());
    const auto frozen = KeyFigures::frozen(database(), part.campaign);
    QVERIFY(frozen.ok() && frozen->has_value() && (*frozen)->arrondissement.isEmpty());
    const auto computed = KeyFigures::read(database(), **CampaignsRepository(database()).find(part.campaign));
    QVERIFY(**frozen == *computed);
}

void TestFrozenReport::aDocumentOfAnotherKindIsNoFrozenReport()
{
    const auto nothing = frozenReport(database(), u"BIL-2026-0001"_s);
    QVERIFY(nothing.ok() && !nothing->has_value());
    const auto letter = frozenReport(database(), u"LET-2026-0001"_s);
    QVERIFY(letter.ok() && !letter->has_value());
}

void TestFrozenReport::forASpreadsheetEveryFigureIsInATable()
{
    Paper paper;
    paper.blocks = {paragraph(u"Hours"_s, ParagraphRole::Heading), paragraph(u"A sentence"_s),
                    PaperFigures{{{u"Communes"_s, formatCount(1233), u"all"_s}, {u"Entered"_s, formatMinutes(150), {}}, {u"Name"_s, u"x"_s, {}}}},
                    Together{{PaperBars{u"By month"_s, {u"with"_s, u"without"_s}, {{u"May"_s, {90, 30}, formatMinutes(120)}}}}},
                    PaperBars{u"Steps"_s, {}, {{u"First"_s, {12}, u"12 (100 %)"_s}}}, PaperTable{}};
    QVERIFY(ReportTables::forFormat(paper, PaperFormat::Pdf) == paper);
    const Paper sheets = ReportTables::forFormat(paper, PaperFormat::Xlsx);
    QCOMPARE(sheets.blocks.size(), size_t{4});
    const PaperTable figures = table(sheets, u"Hours"_s);
    QCOMPARE(number(figures.rows.at(0).cells.at(1)), 1233);
    QCOMPARE(number(figures.rows.at(1).cells.at(1)), 150);
    QCOMPARE(figures.rows.at(2).cells.at(1).text, u"x"_s);
    const PaperTable months = table(sheets, u"By month"_s);
    QCOMPARE(months.columns.size(), size_t{4});
    QCOMPARE(number(months.rows.front().cells.at(1)), 90);
    QCOMPARE(number(months.rows.front().cells.at(3)), 120);
    QCOMPARE(number(table(sheets, u"Steps"_s).rows.front().cells.at(1)), 12);
    QCOMPARE(std::get<PaperTable>(sheets.blocks.back()).title, u"Hours"_s);
}

PC_TEST_MAIN(TestFrozenReport)
#include "tst_frozenreport.moc"
