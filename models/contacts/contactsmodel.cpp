#include "models/contacts/contactsmodel.h"

#include "models/base/localise.h"
#include "models/contacts/contactsrepository.h"
#include "models/itemmodels/roles.h"

#include <algorithm>

namespace pc {

namespace {

auto withId(ContactId id)
{
    return [id](const Contact &contact) { return contact.id == id; };
}

// Marks of writing direction are dropped: a name must not turn round the date that stands beside it.
QString withoutDirections(QString text)
{
    text.removeIf([](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return text;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return withoutDirections(text).simplified();
}

QVariant outcomeTone(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::None: return {};
    case ContactOutcome::NoAnswer: return int(ModelTone::Neutral);
    case ContactOutcome::CallBack:
    case ContactOutcome::Interested: return int(ModelTone::Info);
    case ContactOutcome::Participating: return int(ModelTone::Success);
    case ContactOutcome::Declined: return int(ModelTone::Danger);
    }
    return {};
}

} // namespace

ContactsModel::ContactsModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"contact"))
            refresh();
    });
}

void ContactsModel::setCommune(CommuneId commune)
{
    if (commune == m_commune) {
        refresh();
        return;
    }
    beginResetModel();
    m_commune = commune;
    m_contacts.clear();
    Result<std::vector<Contact>> read = std::vector<Contact>();
    if (commune.isValid())
        read = ContactsRepository(m_store.database()).ofCommune(commune);
    if (read)
        m_contacts = std::move(*read);
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

void ContactsModel::refresh()
{
    if (!m_commune.isValid())
        return;
    auto read = ContactsRepository(m_store.database()).ofCommune(m_commune);
    if (read)
        become(std::move(*read));
    else
        Q_EMIT failed(read.error());
}

void ContactsModel::become(std::vector<Contact> next)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::none_of(next.begin(), next.end(), withId(contactAt(row).id))) {
            beginRemoveRows({}, row, row);
            m_contacts.erase(m_contacts.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        Contact &wanted = next[static_cast<size_t>(row)];
        const int at = rowOf(wanted.id);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_contacts.insert(m_contacts.begin() + row, std::move(wanted));
            endInsertRows();
            continue;
        }
        if (at != row) {
            // Rows above are in their place already, so the row sought can only stand below.
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_contacts.begin() + row, m_contacts.begin() + at, m_contacts.begin() + at + 1);
            endMoveRows();
        }
        Contact &shown = m_contacts[static_cast<size_t>(row)];
        if (shown != wanted) {
            shown = std::move(wanted);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int ContactsModel::rowOf(ContactId id) const
{
    const auto found = std::find_if(m_contacts.begin(), m_contacts.end(), withId(id));
    return found == m_contacts.end() ? -1 : static_cast<int>(found - m_contacts.begin());
}

bool ContactsModel::isOverdue(int row) const
{
    const Contact &contact = contactAt(row);
    return contact.hasOpenStep() && contact.nextStepOn < m_store.clock().today();
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Contact &contact = contactAt(index.row());
    switch (role) {
    case IdRole: return contact.id.value;
    case Qt::DisplayRole: return text(contact, index.column());
    case Qt::ToolTipRole: return wholeText(contact);
    case Qt::AccessibleTextRole: return index.column() == Date ? QVariant(sentence(contact)) : QVariant();
    case KeyRole: return word(contact, index.column());
    case ToneRole: return tone(contact, index.column());
    default: return {};
    }
}

QString ContactsModel::text(const Contact &contact, int column) const
{
    switch (column) {
    case Date: return formatDate(contact.happenedOn);
    case Channel: return channelText(contact);
    case Subject: return oneLine(contact.subject);
    case Outcome: return contact.outcome == ContactOutcome::None ? QString() : ContactWords::label(contact.outcome);
    case NextStep: return nextStepText(contact);
    default: return {};
    }
}

QString ContactsModel::word(const Contact &contact, int column) const
{
    switch (column) {
    case Date: return contact.happenedOn.toString(Qt::ISODate);
    case Channel: return ContactWords::word(contact.channel);
    case Outcome: return ContactWords::word(contact.outcome);
    case NextStep: return contact.nextStepOn.toString(Qt::ISODate);
    default: return {};
    }
}

QVariant ContactsModel::tone(const Contact &contact, int column) const
{
    if (column == Outcome)
        return outcomeTone(contact.outcome);
    if (column != NextStep || !contact.nextStepOn.isValid())
        return {};
    if (contact.nextDoneOn.isValid())
        return int(ModelTone::Success);
    const QDate today = m_store.clock().today();
    if (contact.nextStepOn > today)
        return {};
    return int(contact.nextStepOn < today ? ModelTone::Attention : ModelTone::Info);
}

QString ContactsModel::channelText(const Contact &contact) const
{
    const QString channel = ContactWords::label(contact.channel);
    const QString way = contact.direction == ContactDirection::Outgoing
        ? tr("%1 · from us", "channel of an exchange").arg(channel)
        : tr("%1 · from the town hall", "channel of an exchange").arg(channel);
    const QString person = oneLine(contact.person);
    return person.isEmpty() ? way : tr("%1 · %2", "channel and person of an exchange").arg(way, person);
}

QString ContactsModel::nextStepText(const Contact &contact) const
{
    if (!contact.nextStepOn.isValid())
        return oneLine(contact.nextStep);
    const QString step =
        contact.nextStep.trimmed().isEmpty() ? tr("Follow up", "a next step without words") : oneLine(contact.nextStep);
    const QDate today = m_store.clock().today();
    const QString day = formatDate(contact.nextStepOn);
    if (contact.nextDoneOn.isValid())
        return tr("%1 — done on %2", "next step").arg(step, formatDate(contact.nextDoneOn));
    if (contact.nextStepOn < today)
        return tr("%1 — %2, overdue", "next step").arg(step, day);
    if (contact.nextStepOn == today)
        return tr("%1 — %2, today", "next step").arg(step, day);
    return tr("%1 — %2", "next step").arg(step, day);
}

QString ContactsModel::sentence(const Contact &contact) const
{
    QStringList parts;
    for (int column = Date; column < ColumnCount; ++column) {
        const QString part = text(contact, column);
        if (!part.isEmpty())
            parts << (column == NextStep ? tr("next step: %1").arg(part) : part);
    }
    return parts.join(QStringLiteral(", "));
}

QString ContactsModel::wholeText(const Contact &contact) const
{
    QStringList lines;
    for (int column = Date; column < ColumnCount; ++column)
        lines << text(contact, column);
    lines << withoutDirections(contact.note.trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"happened_on", "channel", "subject", "outcome", "next_step"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date", "of an exchange");
    case Channel: return tr("Channel");
    case Subject: return tr("Subject", "of an exchange");
    case Outcome: return tr("Outcome");
    default: return tr("Next step");
    }
}

} // namespace pc
