// Kinds of label: their numbers and names, their pieces, their days of deposit, and undo.
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestLabelKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<LabelRegister>(); }
    void cleanup() { m_register.reset(); }

    void twoKindsComeWithTheProgram();
    void aKindIsAddedChangedAndPutAside();
    void numbersAndNamesHaveLimits_data();
    void numbersAndNamesHaveLimits();
    void aNameIsTakenOnce();
    void piecesKeepTheOrderGiven();
    void aPieceAFileHasIsPutAside();
    void piecesNeedANameAndTheirLabel();
    void theWindowFallsBackOnTheCampaign();
    void aWindowOpensBeforeItCloses();
    void aClosedCampaignKeepsItsDays();
    void wordsComeBackAsTheyWent();

private:
    LabelKindsRepository kinds() { return LabelKindsRepository(m_register->database()); }
    Status update(const LabelKind &kind)
    {
        return m_register->tried([&](Transaction &t) { return LabelKindsRepository::update(t, kind); });
    }
    Status setPieces(const std::vector<Requirement> &pieces)
    {
        return m_register->tried([&](Transaction &t) { return LabelKindsRepository::setRequirements(t, kEngagement, pieces); });
    }
    QStringList names(bool active)
    {
        QStringList names;
        const auto found = kinds().requirements(kEngagement);
        for (const Requirement &piece : *found) {
            if (piece.active == active)
                names << piece.name;
        }
        return names;
    }

    std::unique_ptr<LabelRegister> m_register;
};

void TestLabelKinds::twoKindsComeWithTheProgram()
{
    const auto all = kinds().all();
    PC_VERIFY_OK(all);
    QCOMPARE(all->size(), 2U);
    QCOMPARE(all->front().name, u"Label Engagement"_s);
    QCOMPARE(all->front().minMinutes, 1800);
    QCOMPARE(all->front().noticeDays, 21);
    QVERIFY(!all->front().needsSession && !all->front().weighted);
    QVERIFY(!all->front().remedies.isEmpty());
    QCOMPARE(kinds().requirements(kEngagement)->size(), 6U);
    QVERIFY(!*kinds().find({99}));
}

void TestLabelKinds::aKindIsAddedChangedAndPutAside()
{
    LabelKind kind;
    kind.name = u"  Label  Culture "_s;
    kind.minMinutes = 600;
    kind.ectsHundredths = 300;
    kind.bonusHundredths = 25;
    kind.position = 3;
    m_register->write([&](Transaction &t) -> Status {
        const auto added = LabelKindsRepository::add(t, kind);
        if (added)
            kind.id = *added;
        return added ? done() : Status(added.error());
    });
    kind.name = u"Label Culture"_s;
    QCOMPARE(**kinds().find(kind.id), kind);
    kind.needsSession = true;
    PC_VERIFY_OK(update(kind));
    m_register->write([&](Transaction &t) { return LabelKindsRepository::setActive(t, kEngagement, false); });
    QCOMPARE(kinds().all()->back().id, kEngagement);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(kinds().all()->front().id, kEngagement);
    PC_VERIFY_OK(m_register->store().undo());
    QVERIFY(!(*kinds().find(kind.id))->needsSession);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(kinds().all()->size(), 2U);
}

void TestLabelKinds::numbersAndNamesHaveLimits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("valid");
    QTest::newRow("no name") << u"name"_s << 0 << false;
    const struct {
        const char *field;
        int most;
    } limits[] = {{"min_minutes", 60000}, {"notice_days", 366}, {"ects_hundredths", 6000}, {"bonus_hundredths", 2000}};
    for (const auto &[field, most] : limits) {
        const QString name = QString::fromLatin1(field);
        QTest::addRow("%s below", field) << name << -1 << false;
        QTest::addRow("%s least", field) << name << 0 << true;
        QTest::addRow("%s most", field) << name << most << true;
        QTest::addRow("%s above", field) << name << most + 1 << false;
    }
}

void TestLabelKinds::numbersAndNamesHaveLimits()
{
    QFETCH(QString, field);
    QFETCH(int, value);
    QFETCH(bool, valid);
    LabelKind kind = **kinds().find(kEngagement);
    if (field == u"name"_s)
        kind.name = u"   "_s;
    (field == u"min_minutes"_s       ? kind.minMinutes
     : field == u"notice_days"_s     ? kind.noticeDays
     : field == u"ects_hundredths"_s ? kind.ectsHundredths
                                     : kind.bonusHundredths) = value;
    const Status status = update(kind);
    QCOMPARE(status.ok(), valid);
    if (!valid) {
        QCOMPARE(status.error().kind, ErrorKind::Invalid);
        QCOMPARE(status.error().detail, field);
    }
}

void TestLabelKinds::aNameIsTakenOnce()
{
    LabelKind kind = **kinds().find(kInitiative);
    kind.name = u"Label  Engagement"_s;
    PC_VERIFY_ERROR(update(kind), ErrorKind::Invalid);
    kind.name = u"Label Initiative"_s;
    PC_VERIFY_OK(update(kind));
}

void TestLabelKinds::piecesKeepTheOrderGiven()
{
    auto pieces = *kinds().requirements(kEngagement);
    const QStringList before = names(true);
    std::swap(pieces.front(), pieces.back());
    pieces.pop_back(); // the report goes
    Requirement other;
    other.name = u"Photo de l’action"_s;
    other.required = false;
    pieces.push_back(other);
    PC_VERIFY_OK(setPieces(pieces));
    QCOMPARE(names(true).first(), before.last());
    QCOMPARE(names(true).last(), other.name);
    QVERIFY(!names(true).contains(before.first()) && names(false).isEmpty());
    int position = 0;
    const auto kept = kinds().requirements(kEngagement);
    for (const Requirement &piece : *kept)
        QCOMPARE(piece.position, ++position);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(names(true), before);
}

void TestLabelKinds::aPieceAFileHasIsPutAside()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    auto pieces = *kinds().requirements(kEngagement);
    const Requirement report = pieces.front();
    m_register->write([&](Transaction &t) { return LabelFilesRepository::setPiece(t, id, report.id, PieceState::Received); });
    pieces.erase(pieces.begin());
    PC_VERIFY_OK(setPieces(pieces));
    QCOMPARE(names(false), QStringList{report.name});
    const auto lines = m_register->files().pieces(id);
    QCOMPARE(lines->size(), 6U);
    QCOMPARE(lines->back().requirement.name, report.name);
    // Another file, that has nothing of it, does not ask for it.
    QCOMPARE(m_register->files().pieces(m_register->opened(u"DURAND"_s))->size(), 5U);
}

void TestLabelKinds::piecesNeedANameAndTheirLabel()
{
    auto pieces = *kinds().requirements(kEngagement);
    pieces.front().name = u" "_s;
    PC_VERIFY_ERROR(setPieces(pieces), ErrorKind::Invalid);
    pieces = *kinds().requirements(kEngagement);
    pieces.push_back(pieces.front());
    PC_VERIFY_ERROR(setPieces(pieces), ErrorKind::Invalid);
    PC_VERIFY_ERROR(setPieces(*kinds().requirements(kInitiative)), ErrorKind::Invalid);
    QCOMPARE(names(true).size(), 6);
}

void TestLabelKinds::theWindowFallsBackOnTheCampaign()
{
    QCOMPARE(*kinds().window(kEngagement, m_register->campaign), (DepositWindow{{2027, 2, 1}, kLastDay}));
    m_register->write([&](Transaction &t) { return LabelKindsRepository::setWindow(t, kEngagement, m_register->campaign, {}); });
    QCOMPARE(*kinds().window(kEngagement, m_register->campaign), (DepositWindow{{}, {2027, 5, 1}}));
    m_register->write([&](Transaction &t) {
        return LabelKindsRepository::setWindow(t, kEngagement, m_register->campaign, {{2027, 3, 1}, {}});
    });
    QCOMPARE(*kinds().window(kEngagement, m_register->campaign), (DepositWindow{{2027, 3, 1}, {2027, 5, 1}}));
    PC_VERIFY_OK(m_register->store().undo());
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(*kinds().window(kEngagement, m_register->campaign), (DepositWindow{{2027, 2, 1}, kLastDay}));
}

void TestLabelKinds::aWindowOpensBeforeItCloses()
{
    const auto set = [&](QDate from, QDate to) {
        return m_register->tried(
            [&](Transaction &t) { return LabelKindsRepository::setWindow(t, kEngagement, m_register->campaign, {from, to}); });
    };
    PC_VERIFY_ERROR(set({2027, 4, 2}, {2027, 4, 1}), ErrorKind::Invalid);
    PC_VERIFY_OK(set({2027, 4, 1}, {2027, 4, 1}));
}

void TestLabelKinds::aClosedCampaignKeepsItsDays()
{
    m_register->closeCampaign();
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) {
        return LabelKindsRepository::setWindow(t, kEngagement, m_register->campaign, {});
    }), ErrorKind::Refused);
}

void TestLabelKinds::wordsComeBackAsTheyWent()
{
    for (const PieceKind piece : {PieceKind::Report, PieceKind::SelfAssessment, PieceKind::MayorAttestation, PieceKind::UdccasOpinion,
                                  PieceKind::SwornStatement, PieceKind::HoursAnnex, PieceKind::Other}) {
        QCOMPARE(LabelKindsRepository::piece(LabelKindsRepository::word(piece)), piece);
        QVERIFY(!LabelKindsRepository::label(piece).isEmpty());
    }
    QVERIFY(!LabelKindsRepository::piece(u"another"_s));
}

PC_GUILESS_TEST_MAIN(TestLabelKinds)
#include "tst_labelkinds.moc"
