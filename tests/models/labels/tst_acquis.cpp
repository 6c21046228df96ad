// The grid of acquis: means of the families, the version in force, answers that are refused, versions that stay.
#include "models/labels/acquisrepository.h"
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestAcquis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LabelRegister>(); }
    void cleanup() { m.reset(); }

    void meansCountOnlyWhatIsRated();
    void meansAreWeightedWhenAsked();
    void aFamilyOfWeightZeroHasNoMean();
    void theVersionInForceDependsOnTheDay();
    void aNewVersionLeavesDepositedFilesTheirs();
    void aVersionThatSaysTooLittleIsRefused();
    void answersAreWrittenChangedAndRemoved();
    void levelsStopAtThree();
    void aCriterionOfAnotherVersionIsRefused();
    void aDecidedFileKeepsItsAnswers();
    void severalAnswersAreWrittenAllOrNone();

private:
    AcquisRepository acquis() { return AcquisRepository(m->database()); }
    AcquisGrid current() { return *acquis().inForce(QDate(2027, 4, 20)); }
    std::vector<AcquisCriterion> criteria() { return *acquis().criteria(current().id); }
    std::vector<AcquisAnswer> answers(LabelFileId file) { return *acquis().answers(file); }
    Status answer(LabelFileId file, const std::vector<AcquisAnswer> &given)
    {
        return m->tried([&](Transaction &t) { return AcquisRepository::answerAll(t, file, given); });
    }
    Status addVersion(const AcquisGrid &grid, const std::vector<AcquisCriterion> &kept, AcquisGridId *id = nullptr)
    {
        return m->tried([&](Transaction &t) -> Status {
            const auto added = AcquisRepository::addVersion(t, grid, kept);
            if (added && id)
                *id = *added;
            return added ? done() : Status(added.error());
        });
    }

    std::unique_ptr<LabelRegister> m;
};

namespace {

AcquisCriterion criterionOf(qint64 id, int weight)
{
    AcquisCriterion criterion;
    criterion.id = {id};
    criterion.weight = weight;
    return criterion;
}

} // namespace

void TestAcquis::meansCountOnlyWhatIsRated()
{
    const std::vector<AcquisCriterion> rows{criterionOf(1, 1), criterionOf(2, 3), criterionOf(3, 1)};
    const std::vector<AcquisAnswer> given{{{1}, Rater::Student, 1, {}}, {{2}, Rater::Student, 2, {}}, {{3}, Rater::Student, {}, u"vu"_s}};
    const auto means = familyMeans(rows, given, false);
    QCOMPARE(means.size(), size_t(1));
    QCOMPARE(means.front().rated, 2);
    QCOMPARE(means.front().mean, 1.5);
    QVERIFY(familyMeans(rows, {}, false).empty());
}

void TestAcquis::meansAreWeightedWhenAsked()
{
    const std::vector<AcquisCriterion> rows{criterionOf(1, 1), criterionOf(2, 3)};
    const auto means = familyMeans(rows, {{{1}, Rater::Mayor, 1, {}}, {{2}, Rater::Mayor, 3, {}}}, true);
    QCOMPARE(means.size(), size_t(1));
    QCOMPARE(means.front().rater, Rater::Mayor);
    QCOMPARE(means.front().mean, 2.5);
}

void TestAcquis::aFamilyOfWeightZeroHasNoMean()
{
    const std::vector<AcquisCriterion> rows{criterionOf(1, 0)};
    const std::vector<AcquisAnswer> given{{{1}, Rater::Jury, 3, {}}};
    QVERIFY(familyMeans(rows, given, true).empty());
    QCOMPARE(familyMeans(rows, given, false).front().mean, 3.0);
}

void TestAcquis::theVersionInForceDependsOnTheDay()
{
    AcquisGrid next = current();
    const int before = next.version;
    next.validFrom = QDate(2027, 9, 1);
    PC_VERIFY_OK(addVersion(next, criteria()));
    QCOMPARE(acquis().inForce(QDate(2027, 8, 31))->version, before);
    QCOMPARE(acquis().inForce(QDate(2027, 9, 1))->version, before + 1);
    QCOMPARE(acquis().inForce(QDate(1990, 1, 1))->version, 1); // none yet: the first one
}

void TestAcquis::aNewVersionLeavesDepositedFilesTheirs()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    const AcquisGridId kept = m->file(id).grid;
    QVERIFY(kept.isValid());
    AcquisGrid next = current();
    next.validFrom = QDate(2027, 4, 1);
    AcquisGridId added;
    PC_VERIFY_OK(addVersion(next, criteria(), &added));
    QVERIFY(added != kept);
    QCOMPARE(m->file(id).grid, kept);
    QCOMPARE(acquis().criteria(kept)->size(), acquis().criteria(added)->size());
}

void TestAcquis::aVersionThatSaysTooLittleIsRefused()
{
    const auto refuses = [&](const AcquisGrid &grid, const std::vector<AcquisCriterion> &kept) {
        const Status status = addVersion(grid, kept);
        return !status && status.error().kind == ErrorKind::Invalid;
    };
    AcquisGrid grid = current();
    grid.validFrom = QDate(2027, 9, 1);
    std::vector<AcquisCriterion> kept = criteria();
    QVERIFY(refuses(grid, {}));
    kept.front().weight = 11;
    QVERIFY(refuses(grid, kept));
    kept.front().weight = -1;
    QVERIFY(refuses(grid, kept));
    kept.front().weight = 10;
    PC_VERIFY_OK(addVersion(grid, kept));
    kept.front().name = u"  "_s;
    QVERIFY(refuses(grid, kept));
    grid.levels[3].clear();
    QVERIFY(refuses(grid, criteria()));
    grid = current();
    grid.validFrom = {};
    QVERIFY(refuses(grid, criteria()));
}

void TestAcquis::answersAreWrittenChangedAndRemoved()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const CriterionId first = criteria().front().id;
    PC_VERIFY_OK(answer(id, {{first, Rater::Student, 0, u" Atelier du mercredi "_s}}));
    QCOMPARE(answers(id), (std::vector<AcquisAnswer>{{first, Rater::Student, 0, u"Atelier du mercredi"_s}}));
    PC_VERIFY_OK(answer(id, {{first, Rater::Student, 3, {}}}));
    QCOMPARE(answers(id), (std::vector<AcquisAnswer>{{first, Rater::Student, 3, {}}}));
    PC_VERIFY_OK(answer(id, {{first, Rater::Student, {}, {}}}));
    QVERIFY(answers(id).empty());
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(answers(id).size(), size_t(1));
}

void TestAcquis::levelsStopAtThree()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const CriterionId first = criteria().front().id;
    for (const int level : {-1, 4})
        QCOMPARE(answer(id, {{first, Rater::Mayor, level, {}}}).error().kind, ErrorKind::Invalid);
    QVERIFY(answers(id).empty());
}

void TestAcquis::aCriterionOfAnotherVersionIsRefused()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    AcquisGrid next = current();
    next.validFrom = QDate(2027, 4, 1);
    AcquisGridId added;
    PC_VERIFY_OK(addVersion(next, criteria(), &added));
    const CriterionId other = acquis().criteria(added)->front().id;
    QCOMPARE(answer(id, {{other, Rater::Student, 2, {}}}).error().kind, ErrorKind::Invalid);
}

void TestAcquis::aDecidedFileKeepsItsAnswers()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    const CriterionId first = criteria().front().id;
    PC_VERIFY_OK(answer(id, {{first, Rater::Student, 2, {}}}));
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    QCOMPARE(answer(id, {{first, Rater::Student, 3, {}}}).error().kind, ErrorKind::Refused);
    QCOMPARE(answers(id).front().level, std::optional<int>(2));
}

void TestAcquis::severalAnswersAreWrittenAllOrNone()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const std::vector<AcquisCriterion> rows = criteria();
    QVERIFY(rows.size() >= 2);
    QVERIFY(!answer(id, {{rows.at(0).id, Rater::Mayor, 2, {}}, {rows.at(1).id, Rater::Mayor, 4, {}}}));
    QVERIFY(answers(id).empty());
    PC_VERIFY_OK(answer(id, {{rows.at(0).id, Rater::Mayor, 2, {}}, {rows.at(1).id, Rater::Mayor, 3, {}}}));
    QCOMPARE(answers(id).size(), size_t(2));
}

PC_GUILESS_TEST_MAIN(TestAcquis)
#include "tst_acquis.moc"
