#include "models/assignments/assignmentfacts.h"

#include "models/campaigns/campaignrules.h"
#include "models/itemmodels/recordindex.h"

#include <QHash>

namespace pc {

namespace {

const QString kSelect = QStringLiteral(
    "SELECT a.id, a.campaign, a.status, coalesce(m.minutes, a.minutes), coalesce(m.starts_on, a.starts_on), "
    "coalesce(m.ends_on, a.ends_on), coalesce(m.version, 0), a.insurer_confirmed_on, s.insured_until, s.born_on, "
    "a.parents_agreed_on, p.with_children, a.check_attested_on, a.gate_on, a.convention_number, a.convention_sent_on, "
    "a.convention_signed_on, a.convention_frozen <> '', "
    "(SELECT group_concat(g.party || ' ' || g.signed_on) FROM signature g WHERE g.assignment = a.id AND g.amendment IS NULL) "
    "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
    "LEFT JOIN amendment m ON m.id = (SELECT n.id FROM amendment n WHERE n.assignment = a.id AND n.signed_on IS NOT NULL "
    "ORDER BY n.version DESC LIMIT 1) ");

struct Read {
    AssignmentFacts facts;
    QStringList signedBy; ///< "student 2026-11-03"
};

Read fromRow(const Row &row)
{
    Read read;
    AssignmentFacts &facts = read.facts;
    facts.id = {row.integer(0)};
    facts.campaign = {row.integer(1)};
    facts.status = AssignmentWords::status(row.text(2)).value_or(AssignmentStatus::Prepared);
    facts.figures = {static_cast<int>(row.integer(3)), row.date(4), row.date(5), static_cast<int>(row.integer(6))};
    if (facts.status == AssignmentStatus::Cancelled)
        facts.figures.minutes = 0; // nothing is planned any more
    GateFacts &gate = facts.gate;
    gate.startsOn = facts.figures.startsOn;
    gate.endsOn = facts.figures.endsOn;
    gate.insurerConfirmedOn = row.date(7);
    gate.insuredUntil = row.date(8);
    gate.bornOn = row.date(9);
    gate.parentsAgreedOn = row.date(10);
    gate.withChildren = row.text(11) == QLatin1StringView("yes");
    gate.childrenUnknown = row.text(11) == QLatin1StringView("unknown");
    gate.checkAttestedOn = row.date(12);
    gate.overridden = !row.isNull(13);
    gate.conventionSignedOn = row.date(16);
    facts.convention.status = facts.status;
    facts.convention.numbered = !row.isNull(14);
    facts.convention.sent = !row.isNull(15);
    facts.convention.frozen = row.boolean(17) || facts.gate.conventionSignedOn.isValid();
    read.signedBy = row.text(18).split(u',', Qt::SkipEmptyParts);
    return read;
}

// Counts the signatures by the rules of the campaign.
void judgeBy(const CampaignRules &rules, Read &read)
{
    AssignmentFacts &facts = read.facts;
    facts.gate.majorityAge = rules.majorityAge;
    facts.minor = facts.gate.bornOn.isValid()
        && StartGate::isMinor(facts.gate.bornOn, facts.figures.startsOn, rules.majorityAge);
    facts.required = requiredParties(rules.signatures, facts.minor);
    std::vector<Signature> given;
    for (const QString &words : read.signedBy) {
        Signature signature;
        signature.party = AssignmentWords::party(words.section(u' ', 0, 0)).value_or(Party::Student);
        signature.signedOn = QDate::fromString(words.section(u' ', 1), Qt::ISODate);
        given.push_back(signature);
    }
    facts.convention.asked = static_cast<int>(facts.required.size());
    facts.convention.given = givenSignatures(facts.required, given);
    // Signed by all is judged by who must sign now, whether or not it was written down yet: gate and state agree.
    if (!facts.gate.conventionSignedOn.isValid())
        facts.gate.conventionSignedOn = completedOn(facts.required, given);
    facts.gate.signaturesAsked = facts.convention.asked;
    facts.gate.signaturesGiven = facts.convention.given;
}

} // namespace

Result<std::vector<AssignmentFacts>> assignmentFacts(Database &database, const std::vector<qint64> &ids)
{
    std::vector<Read> read;
    const bool all = ids.empty();
    const Status status = database.select(
        all ? kSelect : kSelect + QStringLiteral("WHERE a.id IN (SELECT value FROM json_each(?))"),
        all ? QVariantList() : QVariantList{jsonIds(ids)}, [&](const Row &row) {
            read.push_back(fromRow(row));
            return true;
        });
    if (!status)
        return status.error();
    QHash<CampaignId, CampaignRules> rules;
    CampaignRulesRepository repository(database);
    std::vector<AssignmentFacts> facts;
    facts.reserve(read.size());
    for (Read &each : read) {
        const CampaignId campaign = each.facts.campaign;
        if (!rules.contains(campaign)) {
            const auto of = repository.of(campaign);
            if (!of)
                return of.error();
            rules.insert(campaign, *of);
        }
        judgeBy(rules.value(campaign), each);
        facts.push_back(std::move(each.facts));
    }
    return facts;
}

} // namespace pc
