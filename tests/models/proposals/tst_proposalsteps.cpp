// What moves a proposal through its life: steps, reasons, decisions, the grid. What is proposed is fictional.
#include "tests/models/proposals/villages.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestProposalSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepOutsideTheTableIsRefused();
    void everyStepOfTheTableIsTaken();
    void conformityNeedsEveryRequiredAnswer();
    void aDecisionKeepsAuthorDayAndReason();
    void aSuspensionAndACancellationKeepTheirReason();
    void wordsChangedSinceTheDecisionAreNoticed();
    void theFactsSayThatTheCampaignIsClosed();
    void undoBringsBackTheStatusAndTheJournalKeepsBoth();
    void aCommuneAboveTheThresholdNeedsADerogation();
    void aCommuneThatLeftTheThresholdGoesOn();
    void theFirstAnswerBeginsTheExamination();
    void aDecidedProposalKeepsItsAnswers();
    void aNewGridLeavesTheProposalsAlreadyAnswered();
    void theOpinionIsASeparateDecision();
};

// A proposal brought to each status by hand, as an older register could hold it.
static ProposalId at(Villages &villages, ProposalStatus status)
{
    const ProposalId id = villages.add();
    (void)villages.answerAll(id);
    (void)villages.write([&](Transaction &transaction) {
        return transaction.update(QLatin1StringView("proposal"), id.value,
                                  {{QLatin1StringView("status"), ProposalWords::word(status)}});
    });
    return id;
}

void TestProposalSteps::everyStepOutsideTheTableIsRefused()
{
    Villages villages;
    for (const ProposalStatus from : ProposalWords::statuses()) {
        const ProposalId id = at(villages, from);
        for (const ProposalStatus to : ProposalWords::statuses()) {
            if (stepBetween(ProposalLife::table(), from, to))
                continue;
            PC_VERIFY_ERROR(villages.advance(id, to, u"a reason"_s), ErrorKind::Refused);
            QCOMPARE(villages.find(id).status, from);
        }
    }
}

void TestProposalSteps::everyStepOfTheTableIsTaken()
{
    Villages villages;
    for (const ProposalStep &step : ProposalLife::table()) {
        const ProposalId id = at(villages, step.from);
        if (step.from == ProposalStatus::Suspended || step.from == ProposalStatus::Finished) {
            const auto verdict = ProposalLife::verdictOf(step.to).value_or(ProposalVerdict::Conforming);
            PC_VERIFY_OK(villages.write([&](Transaction &transaction) -> Status {
                const auto row = transaction.insert(QLatin1StringView("proposal_decision"),
                                                    {{QLatin1StringView("proposal"), id.value},
                                                     {QLatin1StringView("kind"), u"conformity"_s},
                                                     {QLatin1StringView("verdict"), ProposalWords::word(verdict)},
                                                     {QLatin1StringView("author"), u"Marie Dupont"_s},
                                                     {QLatin1StringView("decided_on"), u"2026-11-01"_s}});
                return row ? done() : Status(row.error());
            }));
        }
        PC_VERIFY_OK(villages.advance(id, step.to, u"a reason"_s));
        QCOMPARE(villages.find(id).status, step.to);
    }
    QCOMPARE(villages.indexFindings(), QString());
}

void TestProposalSteps::conformityNeedsEveryRequiredAnswer()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.answerAll(id, 2));
    const Status refused = villages.advance(id, ProposalStatus::Conforming);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u'2'));
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::ConformingWithReservation, u"sous réserve"_s), ErrorKind::Refused);
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    // Refusing asks for a reason, not for the grid.
    const ProposalId other = villages.add();
    PC_VERIFY_ERROR(villages.advance(other, ProposalStatus::NonConforming, u"  "_s), ErrorKind::Invalid);
    PC_VERIFY_OK(villages.advance(other, ProposalStatus::NonConforming, u"Tâches d’employé municipal"_s));
}

void TestProposalSteps::aDecisionKeepsAuthorDayAndReason()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::ToComplete, u"Le référent manque"_s));
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    const auto decisions = villages.proposals().decisions(id);
    PC_VERIFY_OK(decisions);
    QCOMPARE(decisions->size(), 2U);
    QCOMPARE(decisions->front().verdict, ProposalVerdict::Conforming);
    QCOMPARE(decisions->back().reason, u"Le référent manque"_s);
    QCOMPARE(decisions->back().author, u"Marie Dupont"_s);
    QCOMPARE(decisions->back().decidedOn, Villages::today());
    // Going back to work is no new decision.
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Suspended, u"Travaux"_s));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    QCOMPARE(villages.proposals().decisions(id)->size(), 2U);
    villages.store().setAuthor({});
    const ProposalId other = villages.add();
    PC_VERIFY_ERROR(villages.advance(other, ProposalStatus::NonConforming, u"non"_s), ErrorKind::Invalid);
}

void TestProposalSteps::aSuspensionAndACancellationKeepTheirReason()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::Suspended, u" "_s), ErrorKind::Invalid);
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Suspended, u"Travaux dans la salle"_s));
    QCOMPARE(villages.find(id).notes, u"03/11/2026, Suspended: Travaux dans la salle"_s);
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::Cancelled), ErrorKind::Invalid);
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Cancelled, u"Le maire y renonce"_s));
    QCOMPARE(villages.find(id).notes,
             u"03/11/2026, Suspended: Travaux dans la salle\n03/11/2026, Cancelled: Le maire y renonce"_s);
    QCOMPARE(villages.proposals().decisions(id)->size(), 1U);
}

void TestProposalSteps::wordsChangedSinceTheDecisionAreNoticed()
{
    Villages villages;
    const ProposalId id = villages.add();
    const auto changed = [&] { return *villages.proposals().changedSince(id); };
    const auto rewrite = [&](const QString &tasks, const QString &notes = {}) {
        Proposal proposal = villages.find(id);
        proposal.tasks = tasks;
        proposal.notes = notes;
        return villages.write([&](Transaction &transaction) { return ProposalsRepository::update(transaction, proposal); });
    };
    PC_VERIFY_OK(rewrite(u"Visites"_s));
    PC_VERIFY_OK(villages.answerAll(id));
    QVERIFY(!changed().isValid());
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    QVERIFY(!changed().isValid());
    PC_VERIFY_OK(rewrite(u"Visites"_s, u"Rappeler le secrétaire"_s)); // notes are not the action
    QVERIFY(!changed().isValid());
    PC_VERIFY_OK(rewrite(u"Tonte des pelouses"_s));
    QCOMPARE(changed(), Villages::today());
    PC_VERIFY_OK(villages.store().undo());
    QVERIFY(!changed().isValid());
    PC_VERIFY_OK(rewrite(u"Tonte des pelouses"_s));
    // Whoever examines it again looks at the new words.
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::InExamination));
    QVERIFY(!changed().isValid());
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    QVERIFY(!changed().isValid());
}

void TestProposalSteps::theFactsSayThatTheCampaignIsClosed()
{
    Villages villages;
    const ProposalId id = villages.add();
    QVERIFY(villages.proposals().facts(id, Villages::today())->campaignOpen);
    PC_VERIFY_OK(villages.write([](Transaction &transaction) { return CampaignsRepository::close(transaction, {1}); }));
    QVERIFY(!villages.proposals().facts(id, Villages::today())->campaignOpen);
}

void TestProposalSteps::undoBringsBackTheStatusAndTheJournalKeepsBoth()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::NonConforming, u"Tonte"_s));
    PC_VERIFY_OK(villages.store().undo());
    QCOMPARE(villages.find(id).status, ProposalStatus::Submitted);
    QVERIFY(villages.proposals().decisions(id)->empty());
    const auto entries = villages.store().journal().ofRecord(u"proposal"_s, id.value);
    PC_VERIFY_OK(entries);
    QCOMPARE(entries->size(), 3U);
    QCOMPARE(villages.indexFindings(), QString());
}

void TestProposalSteps::aCommuneAboveTheThresholdNeedsADerogation()
{
    Villages villages;
    const ProposalId id = villages.add(u"Visites"_s, {3});
    PC_VERIFY_OK(villages.answerAll(id));
    const Status refused = villages.advance(id, ProposalStatus::Conforming);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"Ghyvelde"));
    PC_VERIFY_OK(villages.write([](Transaction &transaction) {
        return CommunesRepository::saveDerogation(transaction, {{3}, true, u"Village rattaché"_s, u"Le bureau"_s, {}});
    }));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    QCOMPARE(villages.indexFindings(), QString());
}

void TestProposalSteps::aCommuneThatLeftTheThresholdGoesOn()
{
    Villages villages;
    const ProposalId id = villages.add(u"Visites"_s, {4});
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
}

void TestProposalSteps::theFirstAnswerBeginsTheExamination()
{
    Villages villages;
    const ProposalId id = villages.add();
    const auto answer = [&](std::optional<GridAnswer> what) {
        return villages.write([&](Transaction &transaction) { return ExaminationRepository::answer(transaction, id, {1}, what, u"vu"_s); });
    };
    PC_VERIFY_OK(answer(GridAnswer::No));
    QCOMPARE(villages.find(id).status, ProposalStatus::InExamination);
    PC_VERIFY_OK(answer(GridAnswer::Unclear));
    auto answers = ExaminationRepository(villages.database()).answers(id);
    PC_VERIFY_OK(answers);
    QCOMPARE(*answers, std::vector<ExaminationAnswer>({{{1}, GridAnswer::Unclear, u"vu"_s}}));
    PC_VERIFY_OK(answer({}));
    QVERIFY(ExaminationRepository(villages.database()).answers(id)->empty());
}

void TestProposalSteps::aDecidedProposalKeepsItsAnswers()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) {
        return ExaminationRepository::answer(transaction, id, {1}, GridAnswer::No);
    }), ErrorKind::Refused);
}

void TestProposalSteps::aNewGridLeavesTheProposalsAlreadyAnswered()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.answerAll(id, 1));
    PC_VERIFY_OK(villages.write([](Transaction &transaction) -> Status {
        const auto added = ExaminationRepository::addVersion(transaction, {{{}, 0, u"Une seule question ?"_s}}, u"plus courte"_s);
        return added ? done() : Status(added.error());
    }));
    ExaminationRepository grids(villages.database());
    QCOMPARE(grids.of(id, Villages::today())->version, 1);
    QCOMPARE(villages.proposals().facts(id, Villages::today())->unanswered, 1);
    const ProposalId later = villages.add();
    QCOMPARE(grids.of(later, Villages::today())->version, 2);
    QCOMPARE(villages.proposals().facts(later, Villages::today())->unanswered, 1);
    QCOMPARE(grids.current(Villages::today().addDays(-1))->version, 1);
    PC_VERIFY_ERROR(villages.write([](Transaction &transaction) -> Status {
        const auto added = ExaminationRepository::addVersion(transaction, {}, {});
        return added ? done() : Status(added.error());
    }), ErrorKind::Invalid);
}

void TestProposalSteps::theOpinionIsASeparateDecision()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    const auto give = [&](ProposalVerdict verdict, const QString &reason) {
        return villages.write([&](Transaction &transaction) {
            return ProposalsRepository::giveOpinion(transaction, id, verdict, reason, u"Le BVE"_s);
        });
    };
    PC_VERIFY_ERROR(give(ProposalVerdict::Favourable, {}), ErrorKind::Refused); // switched off
    PC_VERIFY_OK(villages.write([](Transaction &transaction) {
        return CampaignRulesRepository::set(transaction, {1}, rule::opinionAsked, u"1"_s);
    }));
    PC_VERIFY_ERROR(give(ProposalVerdict::Unfavourable, {}), ErrorKind::Invalid);
    PC_VERIFY_OK(give(ProposalVerdict::Unfavourable, u"Peu d’acquis"_s));
    QCOMPARE(*villages.proposals().stage(id, Villages::today()), ProposalStage::NotValidated);
    PC_VERIFY_OK(give(ProposalVerdict::Favourable, {}));
    QCOMPARE(*villages.proposals().stage(id, Villages::today()), ProposalStage::Validated);
    QCOMPARE(villages.find(id).status, ProposalStatus::Conforming);
    QCOMPARE(villages.proposals().decisions(id)->front().author, u"Le BVE"_s);
    QCOMPARE(villages.indexFindings(), QString());
}

PC_GUILESS_TEST_MAIN(TestProposalSteps)
#include "tst_proposalsteps.moc"
