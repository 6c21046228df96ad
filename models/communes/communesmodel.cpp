#include "models/communes/communesmodel.h"

#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/itemmodels/roles.h"

namespace pc {

namespace {
const CommuneColumn &columnAt(int section)
{
    return CommunesList::columns().at(static_cast<size_t>(section));
}

ModelTone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Eligible:
        return ModelTone::Success;
    case Standing::Granted:
        return ModelTone::Special;
    case Standing::Left:
        return ModelTone::Attention;
    case Standing::Withheld:
        return ModelTone::Danger;
    default:
        return ModelTone::Neutral;
    }
}

ModelTone toneOf(ContactState state)
{
    switch (state) {
    case ContactState::ToContact:
        return ModelTone::Neutral;
    case ContactState::Contacted:
    case ContactState::Reminded:
        return ModelTone::Info;
    case ContactState::Interested:
    case ContactState::Participating:
        return ModelTone::Success;
    case ContactState::Declined:
        return ModelTone::Danger;
    case ContactState::NoAnswer:
        return ModelTone::Attention;
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
bool assign(TownHall &hall, CommuneColumn::Id column, const QString &text)
{
    switch (column) {
    case CommuneColumn::Email:
        hall.email = text;
        return true;
    case CommuneColumn::Phone:
        hall.phone = text;
        return true;
    case CommuneColumn::Mayor:
        assignMayor(hall, text);
        return true;
    case CommuneColumn::Ccas:
        if (const auto state = CommuneWords::ccas(text)) {
            hall.ccas = *state;
            return true;
        }
        return false;
    default:
        return false;
    }
}
} // namespace

CommunesModel::CommunesModel(Store &store, QObject *parent) : KeyListModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &CommunesModel::onChanged);
    reload();
}

int CommunesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CommuneColumn::Count;
}

const CommuneLine *CommunesModel::line(int row) const
{
    const RowKey wanted = keyAt(row);
    if (const CommuneLine *known = m_window.find(wanted))
        return known;
    const size_t first = static_cast<size_t>(std::max(0, row - kBatch / 4));
    const size_t last = std::min(keys().size(), first + kBatch);
    const std::vector<RowKey> batch(keys().begin() + static_cast<std::ptrdiff_t>(first),
                                    keys().begin() + static_cast<std::ptrdiff_t>(last));
    auto lines = CommunesList(m_store.database()).lines(batch);
    if (!lines)
        return nullptr;
    for (CommuneLine &read : *lines)
        m_window.put(static_cast<RowKey>(read.commune.id.value), std::move(read));
    return m_window.find(wanted);
}

QVariant CommunesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommuneColumn &column = columnAt(index.column());
    if (role == IdRole)
        return qint64(keyAt(index.row()));
    if (role == Qt::TextAlignmentRole)
        return column.numeric ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != ToneRole && role != CopyRole && role != Qt::ToolTipRole)
        return {};
    const CommuneLine *read = line(index.row());
    if (!read)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*read, column.id);
    case Qt::EditRole:
        return edit(*read, column.id);
    case ToneRole:
        return tone(*read, column.id);
    case Qt::ToolTipRole:
        return toolTip(*read, column.id);
    case CopyRole:
        // Spreadsheets want numbers without the separators of the eye.
        if (column.id == CommuneColumn::People)
            return read->population ? QString::number(*read->population) : QString();
        return display(*read, column.id);
    default:
        return {};
    }
}

QVariant CommunesModel::display(const CommuneLine &line, CommuneColumn::Id column) const
{
    switch (column) {
    case CommuneColumn::Name:
        return line.commune.name;
    case CommuneColumn::Code:
        return line.commune.code;
    case CommuneColumn::PostalCodes:
        return line.commune.postalCodes.join(u' ');
    case CommuneColumn::People:
        return line.population ? formatCount(*line.population) : tr("unknown", "population");
    case CommuneColumn::StandingState:
        return Eligibility::label(line.standing);
    case CommuneColumn::Arrondissement:
        return line.commune.arrondissementName;
    case CommuneColumn::Epci:
        return line.commune.epciName;
    case CommuneColumn::Mayor:
        return line.townHall.mayor();
    case CommuneColumn::Email:
        return line.townHall.email;
    case CommuneColumn::Phone:
        return displayPhone(line.townHall.phone);
    case CommuneColumn::Ccas:
        return CommuneWords::label(line.townHall.ccas);
    case CommuneColumn::ContactStatus:
        return ContactWords::label(line.contactState);
    case CommuneColumn::LastContact:
        return formatDate(line.lastContactOn);
    case CommuneColumn::NextStep:
        return formatDate(line.nextStepOn);
    case CommuneColumn::ContactCount:
        return line.contacts > 0 ? formatCount(line.contacts) : QString();
    case CommuneColumn::Count:
        break;
    }
    return {};
}

QVariant CommunesModel::edit(const CommuneLine &line, CommuneColumn::Id column) const
{
    if (column == CommuneColumn::Ccas)
        return CommuneWords::word(line.townHall.ccas);
    return display(line, column);
}

QVariant CommunesModel::tone(const CommuneLine &line, CommuneColumn::Id column) const
{
    if (column == CommuneColumn::StandingState)
        return static_cast<int>(toneOf(line.standing));
    if (column == CommuneColumn::ContactStatus)
        return static_cast<int>(toneOf(line.contactState));
    return {};
}

QString CommunesModel::toolTip(const CommuneLine &line, CommuneColumn::Id column) const
{
    if (column != CommuneColumn::People && column != CommuneColumn::StandingState)
        return display(line, column).toString();
    Database &database = m_store.database();
    const auto rules = Eligibility::rules(database, m_store.clock().today());
    if (!rules)
        return {};
    const auto facts = CommunesRepository(database).facts(line.commune.id, rules->now, rules->before);
    return facts ? Eligibility::explain(*facts, rules->now) : QString();
}

QVariant CommunesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CommuneColumn::Count)
        return {};
    const CommuneColumn &column = columnAt(section);
    if (role == Qt::DisplayRole)
        return CommunesList::title(column);
    if (role == KeyRole)
        return QString::fromLatin1(column.key);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags CommunesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (columnAt(index.column()).editable && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CommunesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CommuneLine *read = line(index.row());
    if (!read || edit(*read, columnAt(index.column()).id) == value)
        return false;
    TownHall hall = read->townHall;
    const CommuneColumn &column = columnAt(index.column());
    if (!assign(hall, column.id, value.toString()))
        return false;
    const QString text = tr("%1 of %2 changed").arg(CommunesList::title(column), read->commune.name);
    const Status status =
        m_store.transact(text, [&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
    if (!status) {
        Q_EMIT refused(status.error());
        return false;
    }
    Q_EMIT edited(text);
    return true;
}

void CommunesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CommuneColumn::Count)
        return;
    m_sortColumn = columnAt(column).id;
    m_sortOrder = order;
    if (auto ordered = CommunesList(m_store.database()).ordered(m_sortColumn, m_sortOrder))
        m_order = std::move(*ordered);
    refilter();
}

void CommunesModel::setFilter(const IndexFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void CommunesModel::refilter()
{
    if (auto kept = CommunesList(m_store.database()).query().filtered(m_order, m_filter))
        setKeys(std::move(*kept));
}

void CommunesModel::reload()
{
    forgetRows();
    sort(m_sortColumn, m_sortOrder);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CommunesModel::onChanged(const ChangeSet &changes)
{
    if (changes.touches(u"setting")) {
        reload();
        return;
    }
    std::vector<RowKey> touched;
    for (const RowChange &change : changes.rows) {
        if (change.ownerTable == QLatin1StringView("commune"))
            touched.push_back(static_cast<RowKey>(change.owner));
    }
    if (touched.empty())
        return;
    // A row edited under the eyes stays where it is until the next sorting; only what it says changes.
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    refreshKeys(touched);
}

} // namespace pc
