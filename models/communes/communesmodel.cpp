#include "models/communes/communesmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"

namespace pc {

namespace {
ModelTone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Eligible: return ModelTone::Success;
    case Standing::Granted: return ModelTone::Special;
    case Standing::Left: return ModelTone::Attention;
    case Standing::Withheld: return ModelTone::Danger;
    default: return ModelTone::Neutral;
    }
}

ModelTone toneOf(ContactState state)
{
    switch (state) {
    case ContactState::ToContact: return ModelTone::Neutral;
    case ContactState::Contacted:
    case ContactState::Reminded: return ModelTone::Info;
    case ContactState::Interested:
    case ContactState::Participating: return ModelTone::Success;
    case ContactState::Declined: return ModelTone::Danger;
    case ContactState::NoAnswer: return ModelTone::Attention;
    }
    Q_UNREACHABLE();
}

std::optional<Civility> civilityTyped(const QString &word)
{
    const QString typed = word.toLower();
    for (const Civility civility : {Civility::Madame, Civility::Monsieur}) {
        if (typed == CommuneWords::word(civility) || typed == CommuneWords::label(civility).toLower())
            return civility;
    }
    if (typed == QLatin1StringView("mme") || typed == QLatin1StringView("mme."))
        return Civility::Madame;
    if (typed == QLatin1StringView("m") || typed == QLatin1StringView("m."))
        return Civility::Monsieur;
    return std::nullopt;
}

// "Madame Anne Petit", "M. Jean DUPONT": civility, first name, then the name. A first name of several words that was
// known already is recognised.
void assignMayor(TownHall &hall, const QString &text)
{
    QString rest = text.simplified();
    if (const auto civility = civilityTyped(rest.section(u' ', 0, 0))) {
        hall.civility = *civility;
        rest = rest.section(u' ', 1);
    }
    const bool sameFirstName = !hall.firstName.isEmpty() && rest.startsWith(hall.firstName + u' ');
    if (!sameFirstName)
        hall.firstName = rest.contains(u' ') ? rest.section(u' ', 0, 0) : QString();
    hall.lastName = rest.mid(hall.firstName.size()).trimmed();
}

// Applies what was typed in a cell to the town hall.
bool assign(TownHall &hall, int column, const QString &text)
{
    switch (column) {
    case CommuneColumn::Email: hall.email = text; return true;
    case CommuneColumn::Phone: hall.phone = text; return true;
    case CommuneColumn::Mayor: assignMayor(hall, text); return true;
    case CommuneColumn::Ccas:
        if (const auto state = CommuneWords::ccas(text)) {
            hall.ccas = *state;
            return true;
        }
        return false;
    default: return false;
    }
}
} // namespace

CommunesModel::CommunesModel(Store &store, QObject *parent)
    : LinesModel(store, CommunesList::source(), CommunesList::columns(), parent)
{
    reload();
}

Result<std::vector<CommuneLine>> CommunesModel::lines(const std::vector<RowKey> &keys) const
{
    return CommunesList(database()).lines(keys, m_campaign);
}

Result<std::vector<RowKey>> CommunesModel::ordered(int section, Qt::SortOrder order) const
{
    return CommunesList(database()).ordered(static_cast<CommuneColumn::Id>(section), order, m_campaign);
}

void CommunesModel::setCampaign(qint64 campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    reload();
}

QVariant CommunesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        const QString definition = CommunesList::definition(section);
        return definition.isEmpty() ? QVariant() : QVariant(definition);
    }
    return LinesModel::headerData(section, orientation, role);
}

QVariant CommunesModel::display(const CommuneLine &line, int section) const
{
    switch (section) {
    case CommuneColumn::Name: return line.commune.name;
    case CommuneColumn::Code: return line.commune.code;
    case CommuneColumn::PostalCodes: return line.commune.postalCodes.join(u' ');
    case CommuneColumn::People: return line.population ? formatCount(*line.population) : tr("unknown", "population");
    case CommuneColumn::StandingState: return Eligibility::label(line.standing);
    case CommuneColumn::Arrondissement: return line.commune.arrondissementName;
    case CommuneColumn::Epci: return line.commune.epciName;
    case CommuneColumn::Mayor: return line.townHall.mayor();
    case CommuneColumn::Email: return line.townHall.email;
    case CommuneColumn::Phone: return displayPhone(line.townHall.phone);
    case CommuneColumn::Ccas: return CommuneWords::label(line.townHall.ccas);
    case CommuneColumn::ContactStatus: return ContactWords::label(line.contactState);
    case CommuneColumn::LastContact: return formatDate(line.lastContactOn);
    case CommuneColumn::NextStep: return formatDate(line.nextStepOn);
    case CommuneColumn::ContactCount: return line.contacts > 0 ? formatCount(line.contacts) : QString();
    case CommuneColumn::Proposals: return line.proposals > 0 ? formatCount(line.proposals) : QString();
    case CommuneColumn::Students: return line.students > 0 ? formatCount(line.students) : QString();
    case CommuneColumn::Hours: return line.enteredMinutes > 0 ? formatMinutes(line.enteredMinutes) : QString();
    default: return {};
    }
}

QVariant CommunesModel::edit(const CommuneLine &line, int section) const
{
    if (section == CommuneColumn::Ccas)
        return CommuneWords::word(line.townHall.ccas);
    return display(line, section);
}

std::optional<ModelTone> CommunesModel::tone(const CommuneLine &line, int section) const
{
    if (section == CommuneColumn::StandingState)
        return toneOf(line.standing);
    if (section == CommuneColumn::ContactStatus)
        return toneOf(line.contactState);
    return std::nullopt;
}

QString CommunesModel::copied(const CommuneLine &line, int section) const
{
    // Spreadsheets want numbers without the separators of the eye.
    if (section == CommuneColumn::People)
        return line.population ? QString::number(*line.population) : QString();
    if (section == CommuneColumn::Hours)
        return line.enteredMinutes > 0 ? formatHours(line.enteredMinutes) : QString();
    return display(line, section).toString();
}

QString CommunesModel::toolTip(const CommuneLine &line, int section) const
{
    if (const QString definition = CommunesList::definition(section); !definition.isEmpty())
        return definition;
    if (section != CommuneColumn::People && section != CommuneColumn::StandingState)
        return display(line, section).toString();
    const auto rules = Eligibility::rules(database(), store().clock().today());
    if (!rules)
        return {};
    const auto facts = CommunesRepository(database()).facts(line.commune.id, rules->now, rules->before);
    return facts ? Eligibility::explain(*facts, rules->now) : QString();
}

bool CommunesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CommuneLine *read = line(index.row());
    if (!read || edit(*read, index.column()) == value)
        return false;
    TownHall hall = read->townHall;
    if (!assign(hall, index.column(), value.toString()))
        return false;
    const QString text = tr("%1 of %2 changed").arg(columns().title(index.column()), read->commune.name);
    return write(text, [&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
}

} // namespace pc
