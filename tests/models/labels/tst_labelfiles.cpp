// Files of labels in the register: claims, pieces, deposits, earlier claims, the grid they are judged by, closed campaigns.
#include "models/labels/acquisrepository.h"
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestLabelFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<LabelRegister>(); }
    void cleanup() { m_register.reset(); }

    void aStudentWithTwoActionsHasOneFile();
    void oneFileForEachStudentLabelAndCampaign();
    void whatIsMissingIsNamed();
    void theFormNeverChangesTheStatus();
    void onlyAffectationsWithHoursMayBeClaimed();
    void affectationsOfOthersAreRefused();
    void theLastDayIsInTimeAndTheDayAfterNeedsAReason();
    void withoutAnAffectationNothingIsDeposited();
    void theFileKeepsTheGridOfTheDayOfDeposit();
    void theGridTheStudentAnsweredStays();
    void theRegisterAnswersForSomePieces();
    void aRefusedPieceNeedsAReasonAndBlocks();
    void anAttachedFileMakesThePieceReceived();
    void theOpinionIsGivenByNameAndDay();
    void aClosedCampaignRefusesEverything();
    void onlyAFileInPreparationIsRemoved();
    void aWithdrawnFileMayBePreparedAgain();
    void everyChangeIsUndone();

private:
    Status explain(LabelFileId id, const QString &reason, const QString &author = u"Mme Odile Vice-Présidente"_s)
    {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::explainReuse(t, id, reason, author, t.today()); });
    }
    Status setPiece(LabelFileId id, size_t which, PieceState state, const QString &reason = {})
    {
        const auto lines = m_register->files().pieces(id);
        const RequirementId requirement = lines->at(which).requirement.id;
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::setPiece(t, id, requirement, state, {}, reason); });
    }
    AcquisGridId newGrid(QDate from)
    {
        AcquisGridId id;
        m_register->write([&](Transaction &t) -> Status {
            AcquisGrid grid;
            grid.validFrom = from;
            grid.levels = {u"Non"_s, u"Peu"_s, u"Oui"_s, u"Très"_s};
            AcquisCriterion criterion;
            criterion.name = u"Nouveau critère"_s;
            criterion.position = 1;
            const auto added = AcquisRepository::addVersion(t, grid, {criterion});
            if (added)
                id = *added;
            return added ? done() : Status(added.error());
        });
        return id;
    }

    std::unique_ptr<LabelRegister> m_register;
};

void TestLabelFiles::aStudentWithTwoActionsHasOneFile()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const AssignmentId first = m_register->atWork(student, m_register->proposal(u"Atelier"_s, kEtroeungt), 1200, 300);
    const AssignmentId second = m_register->atWork(student, m_register->proposal(u"Marché"_s, kFeron), 600);
    const LabelFileId id = m_register->open(student, {first, second});
    const auto claims = m_register->files().claims(id);
    QCOMPARE(claims->size(), 2U);
    QCOMPARE(claims->front(), (LabelClaim{first, u"Atelier"_s, u"Étrœungt"_s, {2026, 11, 2}, {2027, 4, 30}, 1200, 1500}));
    QCOMPARE(claims->back().minutesSigned, 600);
    const auto it = m_register->files().caseOf(id, {2027, 4, 20});
    PC_VERIFY_OK(it);
    QCOMPARE(it->minutesSigned(), 1800);
    QVERIFY(LabelConditions::facts(*it).hoursReached);
    QCOMPARE(m_register->files().ofStudent(student)->size(), 1U);
}

void TestLabelFiles::oneFileForEachStudentLabelAndCampaign()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const AssignmentId work = m_register->atWork(student, m_register->proposal(u"Atelier"_s, kEtroeungt));
    const LabelFileId id = m_register->open(student, {work});
    LabelFile again = m_register->file(id);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) -> Status {
        const auto added = LabelFilesRepository::add(t, again, {work});
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
    m_register->open(student, {work}, kInitiative);
    QCOMPARE(m_register->files().ofStudent(student)->size(), 2U);
    m_register->write([&](Transaction &t) { return LabelKindsRepository::setActive(t, kEngagement, false); });
    again.student = m_register->student(u"DURAND"_s, kEtroeungt);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) -> Status {
        const auto added = LabelFilesRepository::add(t, again, {});
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
}

void TestLabelFiles::whatIsMissingIsNamed()
{
    LabelFile file;
    const auto field = [&] {
        const Status status = LabelFilesRepository::validate(file);
        return status ? QString() : status.error().detail;
    };
    QCOMPARE(field(), u"student"_s);
    file.student = {1};
    QCOMPARE(field(), u"kind"_s);
    file.kind = kEngagement;
    QCOMPARE(field(), u"campaign"_s);
    file.campaign = {1};
    QCOMPARE(field(), u"opened_on"_s);
    file.openedOn = QDate(2027, 4, 1);
    QCOMPARE(field(), QString());
}

void TestLabelFiles::theFormNeverChangesTheStatus()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    LabelFile typed = m_register->file(id);
    typed.description = u"<b>Un atelier</b>"_s;
    typed.status = LabelStatus::Granted;
    typed.grid = {1};
    typed.notes = u"À rappeler"_s;
    m_register->write([&](Transaction &t) { return LabelFilesRepository::update(t, typed); });
    const LabelFile kept = m_register->file(id);
    QCOMPARE(kept.description, u"<b>Un atelier</b>"_s);
    QCOMPARE(kept.notes, u"À rappeler"_s);
    QCOMPARE(kept.status, LabelStatus::Preparing);
    QVERIFY(!kept.grid.isValid());
}

void TestLabelFiles::onlyAffectationsWithHoursMayBeClaimed()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const AssignmentId work = m_register->atWork(student, m_register->proposal(u"Atelier"_s, kEtroeungt), 0, 60);
    m_register->assignment(student, m_register->proposal(u"Sans heures"_s, kFeron));
    const AssignmentId cancelled = m_register->atWork(student, m_register->proposal(u"Annulée"_s, kMormal));
    m_register->set("assignment"_L1, cancelled.value, {{"status"_L1, u"cancelled"_s}});
    const auto claimable = m_register->files().claimable(student);
    QCOMPARE(claimable->size(), 1U);
    QCOMPARE(claimable->front().assignment, work);
    QCOMPARE(claimable->front().minutesEntered, 60);
}

void TestLabelFiles::affectationsOfOthersAreRefused()
{
    const LabelFileId mine = m_register->opened(u"MARTIN"_s);
    const LabelFileId theirs = m_register->opened(u"DURAND"_s);
    const AssignmentId other = m_register->files().claims(theirs)->front().assignment;
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::setClaims(t, mine, {other}); }), ErrorKind::Invalid);
    QCOMPARE(m_register->files().claims(mine)->size(), 1U);
}

void TestLabelFiles::theLastDayIsInTimeAndTheDayAfterNeedsAReason()
{
    const LabelFileId inTime = m_register->opened(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->deposit(inTime, kLastDay));
    QCOMPARE(m_register->file(inTime).depositedOn, kLastDay);
    QCOMPARE(m_register->file(inTime).status, LabelStatus::Deposited);
    const LabelFileId late = m_register->opened(u"DURAND"_s);
    PC_VERIFY_ERROR(m_register->deposit(late, kLastDay.addDays(1)), ErrorKind::Refused);
    QCOMPARE(m_register->file(late).status, LabelStatus::Preparing);
    PC_VERIFY_OK(m_register->deposit(late, kLastDay.addDays(1), u"Poste en grève."_s));
    QCOMPARE(m_register->file(late).lateReason, u"Poste en grève."_s);
    LabelFile emptied = m_register->file(late);
    emptied.lateReason.clear();
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::update(t, emptied); }), ErrorKind::Invalid);
    PC_VERIFY_ERROR(m_register->deposit(m_register->opened(u"PETIT"_s), QDate()), ErrorKind::Invalid);
}

void TestLabelFiles::withoutAnAffectationNothingIsDeposited()
{
    const LabelFileId id = m_register->open(m_register->student(u"MARTIN"_s, kEtroeungt), {});
    PC_VERIFY_ERROR(m_register->deposit(id), ErrorKind::Refused);
    const LabelFileId other = m_register->opened(u"DURAND"_s);
    PC_VERIFY_OK(m_register->deposit(other));
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::setClaims(t, other, {}); }), ErrorKind::Invalid);
}

void TestLabelFiles::theFileKeepsTheGridOfTheDayOfDeposit()
{
    const LabelFileId before = m_register->opened(u"MARTIN"_s);
    const LabelFileId after = m_register->opened(u"DURAND"_s);
    QVERIFY(!m_register->file(before).grid.isValid());
    PC_VERIFY_OK(m_register->deposit(before, {2027, 4, 20}));
    const AcquisGridId amended = newGrid({2027, 4, 21});
    PC_VERIFY_OK(m_register->deposit(after, {2027, 4, 21}));
    m_register->receiveAll(before);
    PC_VERIFY_OK(m_register->step(before, LabelStatus::Complete));
    PC_VERIFY_OK(m_register->schedule({before}, m_register->session({2027, 6, 10})));
    QCOMPARE(m_register->file(before).grid, AcquisGridId{1});
    QCOMPARE(m_register->file(after).grid, amended);
}

void TestLabelFiles::theGridTheStudentAnsweredStays()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    m_register->write([&](Transaction &t) {
        return AcquisRepository::answer(t, id, {{1}, Rater::Student, 2, u"J’ai suivi un conseil municipal."_s});
    });
    newGrid({2027, 4, 1});
    PC_VERIFY_OK(m_register->deposit(id));
    QCOMPARE(m_register->file(id).grid, AcquisGridId{1});
}

void TestLabelFiles::theRegisterAnswersForSomePieces()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s, 0);
    const auto found = [&] {
        QStringList names;
        const auto lines = m_register->files().pieces(id);
        for (const PieceLine &line : *lines) {
            if (line.found && line.state() == PieceState::Received)
                names << LabelKindsRepository::word(line.requirement.piece);
        }
        return names;
    };
    QCOMPARE(found(), QStringList{u"sworn_statement"_s});
    const AssignmentId work = m_register->files().claims(id)->front().assignment;
    m_register->hours(work, 600, true);
    m_register->write([&](Transaction &t) {
        return LabelFilesRepository::setOpinion(t, id, LabelOpinion::Favourable, {}, u"M. Paul Avis"_s, t.today());
    });
    m_register->write([&](Transaction &t) { return AcquisRepository::answer(t, id, {{1}, Rater::Student, 2, {}}); });
    QCOMPARE(found(), (QStringList{u"self_assessment"_s, u"hours_annex"_s, u"udccas_opinion"_s, u"sworn_statement"_s}));
    // The commune attested the hours.
    m_register->write([&](Transaction &t) -> Status {
        const auto row = t.database().scalar(u"SELECT id FROM hour_entry WHERE status = 'signed'"_s);
        return t.update("hour_entry"_L1, row->toLongLong(), {{"status"_L1, u"closed"_s}});
    });
    QVERIFY(found().contains(u"mayor_attestation"_s));
    const auto it = m_register->files().caseOf(id, {2027, 4, 20});
    QCOMPARE(it->piecesRequired(), 6);
    QCOMPARE(it->piecesReceived(), 5); // all but the report
}

void TestLabelFiles::aRefusedPieceNeedsAReasonAndBlocks()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->deposit(id));
    m_register->receiveAll(id);
    PC_VERIFY_ERROR(setPiece(id, 0, PieceState::Refused), ErrorKind::Invalid);
    PC_VERIFY_OK(setPiece(id, 0, PieceState::Refused, u"Le rapport fait une page."_s));
    PC_VERIFY_ERROR(m_register->step(id, LabelStatus::Complete), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->step(id, LabelStatus::Incomplete), ErrorKind::Invalid);
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Incomplete, u"Rapport à compléter."_s));
    QCOMPARE(m_register->file(id).statusReason, u"Rapport à compléter."_s);
    PC_VERIFY_OK(setPiece(id, 0, PieceState::Accepted));
    QCOMPARE(m_register->files().pieces(id)->front().piece.reason, QString());
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Complete));
    QCOMPARE(m_register->file(id).statusReason, QString());
    const RequirementId other = LabelKindsRepository(m_register->database()).requirements(kInitiative)->front().id;
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) {
        return LabelFilesRepository::setPiece(t, id, other, PieceState::Received);
    }), ErrorKind::Invalid);
}

void TestLabelFiles::anAttachedFileMakesThePieceReceived()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    const RequirementId report = m_register->files().pieces(id)->front().requirement.id;
    const auto row = [&] {
        LabelPieceId piece;
        m_register->write([&](Transaction &t) -> Status {
            const auto made = LabelFilesRepository::pieceRow(t, id, report, {2027, 4, 2});
            if (made)
                piece = *made;
            return made ? done() : Status(made.error());
        });
        return piece;
    };
    const LabelPieceId piece = row();
    QCOMPARE(row(), piece);
    QCOMPARE(m_register->files().pieces(id)->front().piece.receivedOn, QDate(2027, 4, 2));
    PC_VERIFY_OK(setPiece(id, 0, PieceState::Refused, u"Illisible."_s));
    QCOMPARE(row(), piece);
    QCOMPARE(m_register->files().pieces(id)->front().state(), PieceState::Received);
    QCOMPARE(m_register->files().pieces(id)->front().piece.reason, QString());
}

void TestLabelFiles::theOpinionIsGivenByNameAndDay()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    const auto give = [&](LabelOpinion opinion, const QString &text, const QString &author, QDate day) {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::setOpinion(t, id, opinion, text, author, day); });
    };
    const QDate day{2027, 4, 20};
    PC_VERIFY_ERROR(give(LabelOpinion::Favourable, {}, {}, day), ErrorKind::Invalid);
    PC_VERIFY_ERROR(give(LabelOpinion::Favourable, {}, u"M. Paul Avis"_s, {}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(give(LabelOpinion::Unfavourable, {}, u"M. Paul Avis"_s, day), ErrorKind::Invalid);
    PC_VERIFY_OK(give(LabelOpinion::Favourable, {}, u"M. Paul Avis"_s, day));
    QCOMPARE(m_register->file(id).opinionBy, u"M. Paul Avis"_s);
    PC_VERIFY_OK(give(LabelOpinion::None, u"oublié"_s, u"M. Paul Avis"_s, day));
    QCOMPARE(m_register->file(id).opinionBy, QString());
}

void TestLabelFiles::aClosedCampaignRefusesEverything()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    const LabelFileId complete = m_register->complete(u"DURAND"_s);
    const LabelSessionId session = m_register->session({2027, 6, 10});
    const LabelFile file = m_register->file(id);
    m_register->closeCampaign();
    PC_VERIFY_ERROR(m_register->deposit(id), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->step(id, LabelStatus::Withdrawn, u"Départ."_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->schedule({complete}, session), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->decide({complete}, LabelVerdict::Granted), ErrorKind::Refused);
    PC_VERIFY_ERROR(setPiece(id, 0, PieceState::Received), ErrorKind::Refused);
    PC_VERIFY_ERROR(explain(id, u"Motif."_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::update(t, file); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::setClaims(t, id, {}); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::remove(t, id); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) -> Status {
        const auto added = LabelFilesRepository::add(t, file, {});
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
}

void TestLabelFiles::onlyAFileInPreparationIsRemoved()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    PC_VERIFY_OK(setPiece(id, 0, PieceState::Received));
    m_register->write([&](Transaction &t) { return AcquisRepository::answer(t, id, {{1}, Rater::Student, 2, {}}); });
    const State before = stateOf(m_register->database());
    m_register->write([&](Transaction &t) { return LabelFilesRepository::remove(t, id); });
    QVERIFY(!*m_register->files().find(id));
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
    PC_VERIFY_OK(m_register->deposit(id));
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::remove(t, id); }), ErrorKind::Refused);
}

void TestLabelFiles::aWithdrawnFileMayBePreparedAgain()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Withdrawn, u"Elle préfère attendre."_s));
    PC_VERIFY_ERROR(setPiece(id, 0, PieceState::Missing), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Preparing));
    QVERIFY(!m_register->file(id).depositedOn.isValid());
    PC_VERIFY_OK(m_register->deposit(id));
}

void TestLabelFiles::everyChangeIsUndone()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    std::vector<State> states{stateOf(m_register->database())};
    const auto after = [&](const Status &status) {
        states.push_back(stateOf(m_register->database()));
        return status.ok();
    };
    const LabelSessionId session = m_register->session({2027, 6, 10});
    states.push_back(stateOf(m_register->database()));
    QVERIFY(after(setPiece(id, 0, PieceState::Received)));
    QVERIFY(after(m_register->deposit(id)));
    QVERIFY(after(m_register->step(id, LabelStatus::Incomplete, u"Avis attendu."_s)));
    QVERIFY(after(m_register->tried([&](Transaction &t) {
        return LabelFilesRepository::setOpinion(t, id, LabelOpinion::Reserved, u"Peu d’heures."_s, u"M. Paul Avis"_s, t.today());
    })));
    for (size_t k = 1; k < 6; ++k)
        QVERIFY(after(setPiece(id, k, PieceState::Accepted)));
    QVERIFY(after(m_register->step(id, LabelStatus::Complete)));
    QVERIFY(after(m_register->schedule({id}, session)));
    QVERIFY(after(m_register->decide({id}, LabelVerdict::Deferred, u"Grille à reprendre."_s)));
    QVERIFY(after(m_register->deposit(id, {2027, 8, 20})));
    QVERIFY(after(explain(id, u"Motif."_s)));
    for (size_t k = states.size() - 1; k-- > 0;) {
        PC_VERIFY_OK(m_register->store().undo());
        QCOMPARE(difference(states[k], stateOf(m_register->database())), QString());
    }
    for (size_t k = 1; k < states.size(); ++k) {
        PC_VERIFY_OK(m_register->store().redo());
        QCOMPARE(difference(states[k], stateOf(m_register->database())), QString());
    }
    QCOMPARE(findings(m_register->database()), QString());
}

PC_GUILESS_TEST_MAIN(TestLabelFiles)
#include "tst_labelfiles.moc"
