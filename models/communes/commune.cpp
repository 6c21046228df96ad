#include "models/communes/commune.h"

namespace pc {

QString TownHall::mayor() const
{
    const QString name = QStringList{firstName, lastName}.join(u' ').trimmed();
    if (name.isEmpty())
        return {};
    switch (civility) {
    case Civility::Madame:
        return CommuneWords::tr("Mrs %1").arg(name);
    case Civility::Monsieur:
        return CommuneWords::tr("Mr %1").arg(name);
    case Civility::Unknown:
        break;
    }
    return name;
}

QString CommuneWords::word(Civility civility)
{
    switch (civility) {
    case Civility::Madame:
        return QStringLiteral("madame");
    case Civility::Monsieur:
        return QStringLiteral("monsieur");
    case Civility::Unknown:
        break;
    }
    return {};
}

std::optional<Civility> CommuneWords::civility(const QString &word)
{
    for (const Civility civility : civilities()) {
        if (CommuneWords::word(civility) == word)
            return civility;
    }
    return std::nullopt;
}

QString CommuneWords::word(CcasState state)
{
    switch (state) {
    case CcasState::Exists:
        return QStringLiteral("exists");
    case CcasState::Dissolved:
        return QStringLiteral("dissolved");
    case CcasState::Cias:
        return QStringLiteral("cias");
    case CcasState::None:
        return QStringLiteral("none");
    case CcasState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

std::optional<CcasState> CommuneWords::ccas(const QString &word)
{
    for (const CcasState state : ccasStates()) {
        if (CommuneWords::word(state) == word)
            return state;
    }
    return std::nullopt;
}

QString CommuneWords::label(Civility civility)
{
    switch (civility) {
    case Civility::Madame:
        return tr("Mrs", "form of address alone");
    case Civility::Monsieur:
        return tr("Mr", "form of address alone");
    case Civility::Unknown:
        break;
    }
    return tr("Not known", "form of address");
}

QString CommuneWords::label(CcasState state)
{
    switch (state) {
    case CcasState::Exists:
        return tr("Exists", "CCAS");
    case CcasState::Dissolved:
        return tr("Dissolved", "CCAS");
    case CcasState::Cias:
        return tr("Moved to the CIAS", "CCAS");
    case CcasState::None:
        return tr("None", "CCAS");
    case CcasState::Unknown:
        break;
    }
    return tr("Unknown", "CCAS");
}

std::vector<Civility> CommuneWords::civilities()
{
    return {Civility::Unknown, Civility::Madame, Civility::Monsieur};
}

std::vector<CcasState> CommuneWords::ccasStates()
{
    return {CcasState::Unknown, CcasState::Exists, CcasState::Dissolved, CcasState::Cias, CcasState::None};
}

} // namespace pc
