#include "models/matching/matchmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

#include <algorithm>

namespace pc {

void MatchModel::setMatches(std::vector<Match> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

int MatchModel::best() const
{
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), [](const Match &match) { return match.blocked.isEmpty(); });
    if (found != m_matches.end())
        return static_cast<int>(found - m_matches.begin());
    return m_matches.empty() ? -1 : 0;
}

int MatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_matches.size()); }

int MatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Match &match = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(match, index.column());
    case Qt::ToolTipRole:
        return index.column() == Rule && !match.blocked.isEmpty() ? match.blocked : text(match, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Left ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return m_kind == Kind::Candidates ? match.candidate.student.value : match.offer.proposal.value;
    case ToneRole:
        if (index.column() != Rule)
            return {};
        return static_cast<int>(!match.blocked.isEmpty()    ? ModelTone::Danger
                                    : match.needsDerogation() ? ModelTone::Attention
                                                              : ModelTone::Success);
    default:
        return {};
    }
}

QString MatchModel::text(const Match &match, int column) const
{
    switch (column) {
    case Name:
        return m_kind == Kind::Candidates ? match.candidate.listName()
                                          : QStringLiteral("%1 %2").arg(match.offer.number, match.offer.title);
    case Commune:
        return m_kind == Kind::Candidates ? match.candidate.place.name : match.offer.place.name;
    case Rule:
        return match.blocked.isEmpty() ? Matching::label(match) : tr("Not now", "an affectation cannot be made yet");
    case Wish:
        return match.candidate.wishRank > 0 ? formatCount(match.candidate.wishRank) : QString();
    case Days:
        return match.available == Known::Yes ? tr("Suit", "the days")
            : match.available == Known::No   ? tr("Do not seem to suit", "the days")
                                             : tr("To be asked", "the days");
    case Left:
        return leftText(match);
    default:
        return {};
    }
}

QString MatchModel::leftText(const Match &match) const
{
    if (m_kind == Kind::Candidates)
        return formatMinutes(match.candidate.room.left());
    return tr("%1 of %2", "places left of places offered").arg(formatCount(match.offer.placesLeft()), formatCount(match.offer.places));
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"name", "commune", "rule", "wish", "days", "left"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    const bool students = m_kind == Kind::Candidates;
    switch (section) {
    case Name:
        return students ? tr("Student") : tr("Action");
    case Commune:
        return students ? tr("Commune of origin") : tr("Commune");
    case Rule:
        return tr("Rule");
    case Wish:
        return tr("Wish");
    case Days:
        return tr("Days");
    default:
        return students ? tr("Left of the quota") : tr("Places left");
    }
}

} // namespace pc
