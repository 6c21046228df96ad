#include "models/labels/labelkind.h"

#include "models/base/words.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/deadlines.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kKinds("label_kind");
const QLatin1StringView kRequirements("label_requirement");
const QLatin1StringView kWindows("label_window");
const QString kKindColumns = QStringLiteral(
    "SELECT id, name, purpose, position, active, min_minutes, notice_days, needs_session, weighted, legal_basis, remedies, "
    "gives_certificate, supplement_line, ects_hundredths, bonus_hundredths FROM label_kind ");
const QString kRequirementColumns =
    QStringLiteral("SELECT id, kind, piece, name, help, position, required, active FROM label_requirement ");

constexpr int kMostMinutes = 60000; // 1000 h
constexpr int kMostDays = 366;
constexpr int kMostEcts = 6000;
constexpr int kMostBonus = 2000;

constexpr Word<PieceKind> kPieces[] = {
    {PieceKind::Report, QLatin1StringView("report"), QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Student's report")},
    {PieceKind::SelfAssessment, QLatin1StringView("self_assessment"),
     QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Self-assessment of the acquis")},
    {PieceKind::MayorAttestation, QLatin1StringView("mayor_attestation"),
     QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Commune's attestation")},
    {PieceKind::UdccasOpinion, QLatin1StringView("udccas_opinion"),
     QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Opinion of the UDCCAS")},
    {PieceKind::SwornStatement, QLatin1StringView("sworn_statement"),
     QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Sworn statement")},
    {PieceKind::HoursAnnex, QLatin1StringView("hours_annex"),
     QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Statement of signed hours")},
    {PieceKind::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::LabelKindsRepository", "Another piece")},
};

LabelKind kindFromRow(const Row &row)
{
    LabelKind kind;
    kind.id = {row.integer(0)};
    kind.name = row.text(1);
    kind.purpose = row.text(2);
    kind.position = static_cast<int>(row.integer(3));
    kind.active = row.boolean(4);
    kind.minMinutes = static_cast<int>(row.integer(5));
    kind.noticeDays = static_cast<int>(row.integer(6));
    kind.needsSession = row.boolean(7);
    kind.weighted = row.boolean(8);
    kind.legalBasis = row.text(9);
    kind.remedies = row.text(10);
    kind.givesCertificate = row.boolean(11);
    kind.supplementLine = row.text(12);
    kind.ectsHundredths = static_cast<int>(row.integer(13));
    kind.bonusHundredths = static_cast<int>(row.integer(14));
    return kind;
}

Values bind(const LabelKind &kind)
{
    return {{"name"_L1, kind.name.simplified()},
            {"purpose"_L1, kind.purpose.trimmed()},
            {"position"_L1, kind.position},
            {"active"_L1, kind.active ? 1 : 0},
            {"min_minutes"_L1, kind.minMinutes},
            {"notice_days"_L1, kind.noticeDays},
            {"needs_session"_L1, kind.needsSession ? 1 : 0},
            {"weighted"_L1, kind.weighted ? 1 : 0},
            {"legal_basis"_L1, kind.legalBasis.trimmed()},
            {"remedies"_L1, kind.remedies.trimmed()},
            {"gives_certificate"_L1, kind.givesCertificate ? 1 : 0},
            {"supplement_line"_L1, kind.supplementLine.trimmed()},
            {"ects_hundredths"_L1, kind.ectsHundredths},
            {"bonus_hundredths"_L1, kind.bonusHundredths}};
}

Requirement requirementFromRow(const Row &row)
{
    Requirement requirement;
    requirement.id = {row.integer(0)};
    requirement.kind = {row.integer(1)};
    requirement.piece = LabelKindsRepository::piece(row.text(2)).value_or(PieceKind::Other);
    requirement.name = row.text(3);
    requirement.help = row.text(4);
    requirement.position = static_cast<int>(row.integer(5));
    requirement.required = row.boolean(6);
    requirement.active = row.boolean(7);
    return requirement;
}

Values bind(const Requirement &requirement)
{
    return {{"kind"_L1, requirement.kind.value},
            {"piece"_L1, LabelKindsRepository::word(requirement.piece)},
            {"name"_L1, requirement.name.simplified()},
            {"help"_L1, requirement.help.trimmed()},
            {"position"_L1, requirement.position},
            {"required"_L1, requirement.required ? 1 : 0},
            {"active"_L1, requirement.active ? 1 : 0}};
}

Status requireFreeName(Transaction &transaction, const LabelKind &kind, const QString &taken)
{
    const auto found = transaction.database().scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM label_kind WHERE name = ? AND id <> ?)"),
        {kind.name.simplified(), kind.id.value});
    if (!found)
        return found.error();
    return found->toBool() ? Status(Error{ErrorKind::Invalid, taken, u"name"_s}) : done();
}

Result<bool> isAsked(Transaction &transaction, RequirementId id)
{
    const auto found = transaction.database().scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM label_piece WHERE requirement = ?)"), {id.value});
    if (!found)
        return found.error();
    return found->toBool();
}

// A piece the office no longer asks for: removed, or put aside when a file has it.
Status dropRequirement(Transaction &transaction, const Requirement &requirement, int position)
{
    const auto asked = isAsked(transaction, requirement.id);
    if (!asked)
        return asked.error();
    if (!*asked)
        return transaction.remove(kRequirements, requirement.id.value);
    return transaction.update(kRequirements, requirement.id.value, {{"position"_L1, position}, {"active"_L1, 0}});
}

} // namespace

QString LabelKindsRepository::word(PieceKind piece) { return wordOf(kPieces, piece); }
std::optional<PieceKind> LabelKindsRepository::piece(const QString &word) { return valueOf(kPieces, word); }
QString LabelKindsRepository::label(PieceKind piece) { return tr(entryOf(kPieces, piece).label); }

Result<std::vector<LabelKind>> LabelKindsRepository::all()
{
    std::vector<LabelKind> kinds;
    const Status status =
        m_database.select(kKindColumns + QStringLiteral("ORDER BY active DESC, position, id"), {}, [&](const Row &row) {
            kinds.push_back(kindFromRow(row));
            return true;
        });
    if (!status)
        return status.error();
    return kinds;
}

Result<std::optional<LabelKind>> LabelKindsRepository::find(LabelKindId id)
{
    std::optional<LabelKind> kind;
    const Status status = m_database.select(kKindColumns + QStringLiteral("WHERE id = ?"), {id.value}, [&](const Row &row) {
        kind = kindFromRow(row);
        return false;
    });
    if (!status)
        return status.error();
    return kind;
}

Result<std::vector<Requirement>> LabelKindsRepository::requirements(LabelKindId kind)
{
    std::vector<Requirement> requirements;
    const Status status =
        m_database.select(kRequirementColumns + QStringLiteral("WHERE kind = ? ORDER BY active DESC, position, id"),
                          {kind.value}, [&](const Row &row) {
                              requirements.push_back(requirementFromRow(row));
                              return true;
                          });
    if (!status)
        return status.error();
    return requirements;
}

Result<DepositWindow> LabelKindsRepository::window(LabelKindId kind, CampaignId campaign)
{
    DepositWindow window;
    const Status status =
        m_database.select(QStringLiteral("SELECT opens_on, closes_on FROM label_window WHERE kind = ? AND campaign = ?"),
                          {kind.value, campaign.value}, [&](const Row &row) {
                              window = {row.date(0), row.date(1)};
                              return false;
                          });
    if (!status)
        return status.error();
    if (window.closesOn.isValid())
        return window;
    const auto found = CampaignsRepository(m_database).find(campaign);
    if (!found)
        return found.error();
    if (!*found)
        return window;
    const auto deadlines = DeadlinesRepository(m_database).of(**found);
    if (!deadlines)
        return deadlines.error();
    for (const Deadline &deadline : *deadlines) {
        if (deadline.kind == DeadlineKind::LabelFilesUntil)
            window.closesOn = deadline.dueOn;
    }
    return window;
}

Status LabelKindsRepository::validate(const LabelKind &kind)
{
    const auto outside = [](int number, int most) { return number < 0 || number > most; };
    if (kind.name.simplified().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the label a name."), u"name"_s};
    if (outside(kind.minMinutes, kMostMinutes))
        return Error{ErrorKind::Invalid, tr("The hours asked for lie between 0 and 1000 h, for example 30 h."), u"min_minutes"_s};
    if (outside(kind.noticeDays, kMostDays))
        return Error{ErrorKind::Invalid, tr("The days before the session lie between 0 and 366."), u"notice_days"_s};
    if (outside(kind.ectsHundredths, kMostEcts))
        return Error{ErrorKind::Invalid, tr("The ECTS credits lie between 0 and 60."), u"ects_hundredths"_s};
    if (outside(kind.bonusHundredths, kMostBonus))
        return Error{ErrorKind::Invalid, tr("The bonus lies between 0 and 20 points."), u"bonus_hundredths"_s};
    return done();
}

Result<LabelKindId> LabelKindsRepository::add(Transaction &transaction, const LabelKind &kind)
{
    if (Status status = validate(kind); !status)
        return status.error();
    if (Status status = requireFreeName(transaction, kind, tr("A label of this name exists already.")); !status)
        return status.error();
    const auto id = transaction.insert(kKinds, bind(kind));
    if (!id)
        return id.error();
    return LabelKindId{*id};
}

Status LabelKindsRepository::update(Transaction &transaction, const LabelKind &kind)
{
    if (Status status = validate(kind); !status)
        return status;
    if (Status status = requireFreeName(transaction, kind, tr("A label of this name exists already.")); !status)
        return status;
    return transaction.update(kKinds, kind.id.value, bind(kind));
}

Status LabelKindsRepository::setActive(Transaction &transaction, LabelKindId id, bool active)
{
    return transaction.update(kKinds, id.value, {{"active"_L1, active ? 1 : 0}});
}

Status LabelKindsRepository::setRequirements(Transaction &transaction, LabelKindId kind, const std::vector<Requirement> &pieces)
{
    const auto stored = LabelKindsRepository(transaction.database()).requirements(kind);
    if (!stored)
        return stored.error();
    QHash<qint64, Requirement> left;
    for (const Requirement &requirement : *stored)
        left.insert(requirement.id.value, requirement);
    int position = 0;
    for (Requirement requirement : pieces) {
        if (requirement.name.simplified().isEmpty())
            return Error{ErrorKind::Invalid, tr("Give every piece a name."), u"pieces"_s};
        requirement.kind = kind;
        requirement.position = ++position;
        if (requirement.id.isValid() && !left.remove(requirement.id.value))
            return Error{ErrorKind::Invalid, tr("This piece belongs to another label, or is named twice."), u"pieces"_s};
        const Status written = requirement.id.isValid()
                                   ? transaction.update(kRequirements, requirement.id.value, bind(requirement))
                                   : [&]() -> Status {
            const auto added = transaction.insert(kRequirements, bind(requirement));
            return added ? done() : Status(added.error());
        }();
        if (!written)
            return written;
    }
    for (const Requirement &requirement : *stored) {
        if (!left.contains(requirement.id.value))
            continue;
        if (Status dropped = dropRequirement(transaction, requirement, ++position); !dropped)
            return dropped;
    }
    return done();
}

Status LabelKindsRepository::setWindow(Transaction &transaction, LabelKindId kind, CampaignId campaign, const DepositWindow &window)
{
    if (Status open = CampaignsRepository::requireOpen(transaction, campaign); !open)
        return open;
    if (window.opensOn.isValid() && window.closesOn.isValid() && window.closesOn < window.opensOn)
        return Error{ErrorKind::Invalid, tr("The last day of deposit comes after the first one."), u"closes_on"_s};
    const auto row = transaction.database().scalar(
        QStringLiteral("SELECT id FROM label_window WHERE kind = ? AND campaign = ?"), {kind.value, campaign.value});
    if (!row)
        return row.error();
    if (window == DepositWindow())
        return row->isNull() ? done() : transaction.remove(kWindows, row->toLongLong());
    const Values values{{"kind"_L1, kind.value},
                        {"campaign"_L1, campaign.value},
                        {"opens_on"_L1, bindDate(window.opensOn)},
                        {"closes_on"_L1, bindDate(window.closesOn)}};
    if (!row->isNull())
        return transaction.update(kWindows, row->toLongLong(), values);
    const auto added = transaction.insert(kWindows, values);
    return added ? done() : Status(added.error());
}

} // namespace pc
