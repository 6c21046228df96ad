#include "models/assignments/papermodels.h"

#include "models/assignments/conventionsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/itemmodels/roles.h"

#include <algorithm>

namespace pc {

namespace {

// A day as typed in a cell: empty means none, what is no day is refused.
std::optional<QDate> dayTyped(const QVariant &value, QDate today)
{
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty())
        return QDate();
    const QDate day = value.userType() == QMetaType::QDate ? value.toDate() : parseDate(typed, today);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool concerns(const ChangeSet &changes, AssignmentId id)
{
    if (changes.touches(u"campaign") || changes.touches(u"campaign_rule") || changes.touches(u"student"))
        return true;
    return std::any_of(changes.rows.begin(), changes.rows.end(), [id](const RowChange &change) {
        return change.ownerTable == QLatin1StringView("assignment") && change.owner == id.value;
    });
}

} // namespace

SignaturesModel::SignaturesModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_assignment.isValid() && concerns(changes, m_assignment))
            refresh();
    });
}

void SignaturesModel::setAssignment(AssignmentId id, AmendmentId amendment)
{
    m_assignment = id;
    m_amendment = amendment;
    refresh();
}

void SignaturesModel::refresh()
{
    std::vector<Line> lines;
    m_open = false;
    if (m_assignment.isValid()) {
        const auto record = AssignmentsRepository(m_store.database()).record(m_assignment);
        if (record) {
            m_name = record->studentName;
            m_open = record->isOpenOn(m_store.clock().today()) && record->assignment.status != AssignmentStatus::Cancelled;
            for (const Party party : record->required)
                lines.push_back({party, true, std::nullopt});
            const auto given = ConventionsRepository(m_store.database()).signatures(m_assignment, m_amendment);
            for (const Signature &signature : given ? *given : std::vector<Signature>()) {
                const auto known =
                    std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.party == signature.party; });
                if (known == lines.end())
                    lines.push_back({signature.party, false, signature});
                else
                    known->signature = signature;
            }
        }
    }
    const bool sameRows = lines.size() == m_lines.size()
        && std::equal(lines.begin(), lines.end(), m_lines.begin(),
                      [](const Line &a, const Line &b) { return a.party == b.party; });
    if (!sameRows) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    m_lines = std::move(lines);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SignaturesModel::rowOf(Party party) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [party](const Line &line) { return line.party == party; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int SignaturesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int SignaturesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString SignaturesModel::text(const Line &line, int column) const
{
    if (column == PartyColumn)
        return AssignmentWords::label(line.party);
    if (!line.signature)
        return {};
    switch (column) {
    case Person: return line.signature->person;
    case SignedOn: return formatDate(line.signature->signedOn);
    case OriginalOn: return formatDate(line.signature->originalOn);
    default: return {};
    }
}

QVariant SignaturesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == SignedOn && !line.signature)
            return tr("awaited", "signature");
        return text(line, index.column());
    case Qt::EditRole: return text(line, index.column());
    case Qt::ToolTipRole: return text(line, index.column());
    case KeyRole: return AssignmentWords::word(line.party);
    case ToneRole:
        if (index.column() == SignedOn)
            return int(line.signature ? ModelTone::Success : ModelTone::Attention);
        return {};
    default: return {};
    }
}

QVariant SignaturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"party", "signed_on", "original_on", "person"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartyColumn: return tr("Party");
    case SignedOn: return tr("Signed on");
    case OriginalOn: return tr("Original received on");
    default: return tr("Name of the signatory");
    }
}

Qt::ItemFlags SignaturesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() != PartyColumn && m_open && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Signature SignaturesModel::begun(const Line &line) const
{
    return line.signature.value_or(Signature{{}, m_assignment, m_amendment, line.party, {}, {}, {}});
}

bool SignaturesModel::sign(int row, QDate on)
{
    Line line = lineAt(row);
    Signature signature = begun(line);
    signature.signedOn = on;
    return write(line, signature, false);
}

bool SignaturesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Line line = lineAt(index.row());
    if (value.toString().trimmed() == text(line, index.column()))
        return false;
    Signature signature = begun(line);
    if (index.column() == Person) {
        signature.person = value.toString().simplified();
        if (!signature.signedOn.isValid())
            signature.signedOn = m_store.clock().today();
        return write(line, signature, false);
    }
    const auto day = dayTyped(value, m_store.clock().today());
    if (!day) {
        Q_EMIT refused({ErrorKind::Invalid, tr("“%1” is not a date. Write it like 03/11/2026.").arg(value.toString()), {}});
        return false;
    }
    if (index.column() == SignedOn) {
        signature.signedOn = *day;
        return write(line, signature, !day->isValid());
    }
    signature.originalOn = *day;
    if (!signature.signedOn.isValid())
        signature.signedOn = *day;
    return write(line, signature, false);
}

bool SignaturesModel::write(const Line &line, const Signature &signature, bool remove)
{
    const QString party = AssignmentWords::label(line.party);
    const QString text = remove ? tr("Signature taken back: %1, convention of %2").arg(party, m_name)
                                : tr("Signature recorded: %1, convention of %2").arg(party, m_name);
    const Status status = m_store.transact(text, [&](Transaction &transaction) {
        return remove ? ConventionsRepository::removeSignature(transaction, m_assignment, m_amendment, line.party)
                      : ConventionsRepository::sign(transaction, signature);
    });
    if (!status) {
        Q_EMIT refused(status.error());
        return false;
    }
    Q_EMIT edited(text);
    return true;
}

AmendmentsModel::AmendmentsModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_assignment.isValid() && concerns(changes, m_assignment))
            refresh();
    });
}

void AmendmentsModel::setAssignment(AssignmentId id)
{
    m_assignment = id;
    refresh();
}

void AmendmentsModel::refresh()
{
    std::vector<Amendment> read;
    if (m_assignment.isValid()) {
        auto found = ConventionsRepository(m_store.database()).amendments(m_assignment);
        if (found)
            read = std::move(*found);
    }
    if (read == m_amendments)
        return;
    const bool sameRows = read.size() == m_amendments.size()
        && std::equal(read.begin(), read.end(), m_amendments.begin(),
                      [](const Amendment &a, const Amendment &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_amendments = std::move(read);
        endResetModel();
        return;
    }
    m_amendments = std::move(read);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AmendmentsModel::rowOf(AmendmentId id) const
{
    const auto found = std::find_if(m_amendments.begin(), m_amendments.end(), [id](const Amendment &each) { return each.id == id; });
    return found == m_amendments.end() ? -1 : static_cast<int>(found - m_amendments.begin());
}

int AmendmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_amendments.size());
}
int AmendmentsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString AmendmentsModel::text(const Amendment &amendment, int column) const
{
    switch (column) {
    case Version: return QString::number(amendment.version);
    case AgreedOn: return formatDate(amendment.agreedOn);
    case Minutes: return formatMinutes(amendment.minutes);
    case Period: return tr("%1 – %2", "period").arg(formatDate(amendment.startsOn), formatDate(amendment.endsOn));
    case Reason: return amendment.reason.simplified();
    case SignedOn: return formatDate(amendment.signedOn);
    default: return {};
    }
}

QVariant AmendmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Amendment &amendment = amendmentAt(index.row());
    switch (role) {
    case IdRole: return amendment.id.value;
    case Qt::DisplayRole:
        if (index.column() == SignedOn && !amendment.signedOn.isValid())
            return tr("not signed yet", "amendment");
        return text(amendment, index.column());
    case Qt::EditRole: return text(amendment, index.column());
    case Qt::ToolTipRole: return index.column() == Reason ? amendment.reason : text(amendment, index.column());
    case ToneRole:
        if (index.column() == SignedOn)
            return int(amendment.signedOn.isValid() ? ModelTone::Success : ModelTone::Attention);
        return {};
    default: return {};
    }
}

QVariant AmendmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"version", "minutes", "signed_on", "period", "agreed_on", "reason"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Version: return tr("Number", "of an amendment");
    case Minutes: return tr("Planned");
    case SignedOn: return tr("Signed on");
    case Period: return tr("Period");
    case AgreedOn: return tr("Agreed on");
    default: return tr("Reason");
    }
}

Qt::ItemFlags AmendmentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == SignedOn && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AmendmentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != SignedOn)
        return false;
    const Amendment amendment = amendmentAt(index.row());
    const auto day = dayTyped(value, m_store.clock().today());
    if (!day) {
        Q_EMIT refused({ErrorKind::Invalid, tr("“%1” is not a date. Write it like 03/11/2026.").arg(value.toString()), {}});
        return false;
    }
    if (*day == amendment.signedOn)
        return false;
    const QString text = tr("Amendment %1: day of the signature changed").arg(amendment.version);
    const Status status = m_store.transact(text, [&](Transaction &transaction) {
        return ConventionsRepository::setAmendmentSigned(transaction, amendment.id, *day);
    });
    if (!status) {
        Q_EMIT refused(status.error());
        return false;
    }
    Q_EMIT edited(text);
    return true;
}

} // namespace pc
