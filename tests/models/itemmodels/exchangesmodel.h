// A small list for the tests of lists: the exchanges of a register, straight from their table, filtered by commune.
#pragma once

#include "models/contacts/contactsrepository.h"
#include "models/itemmodels/linesmodel.h"

namespace pc::test {

class ExchangesModel final : public LinesModel<Contact> {
public:
    enum Column { Subject, Person, Channel, Key };

    explicit ExchangesModel(Store &store, QObject *parent = nullptr) : LinesModel(store, source(), described(), parent)
    {
        reload();
    }

    static IndexFilter ofCommune(qint64 commune)
    {
        return {{}, {{QStringLiteral("commune"), {QString::number(commune)}}}};
    }
    QStringList shown() const
    {
        QStringList subjects;
        for (int row = 0; row < rowCount(); ++row)
            subjects << index(row, Subject).data().toString();
        return subjects;
    }
    bool setData(const QModelIndex &at, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !line(at.row()))
            return false;
        Contact contact = *line(at.row());
        (at.column() == Subject ? contact.subject : contact.person) = value.toString();
        return write(QStringLiteral("An exchange changed"),
                     [&](Transaction &transaction) { return ContactsRepository::update(transaction, contact); });
    }

protected:
    Result<std::vector<Contact>> lines(const std::vector<RowKey> &wanted) const override
    {
        std::vector<Contact> found;
        for (const RowKey key : wanted) {
            const auto contact = ContactsRepository(database()).find(ContactId{key});
            if (contact && *contact)
                found.push_back(**contact);
        }
        return found;
    }
    RowKey keyOf(const Contact &contact) const override { return static_cast<RowKey>(contact.id.value); }
    QVariant display(const Contact &contact, int section) const override
    {
        switch (section) {
        case Subject: return contact.subject;
        case Person: return contact.person;
        case Channel: return ContactWords::label(contact.channel);
        default: return contact.id.value;
        }
    }
    std::optional<ModelTone> tone(const Contact &contact, int section) const override
    {
        Q_UNUSED(section)
        return contact.channel == ContactChannel::Phone ? std::optional(ModelTone::Info) : std::nullopt;
    }
    bool isEditableLine(const Contact &contact, int section) const override
    {
        return section == Subject || !contact.subject.startsWith(u"closed");
    }

private:
    static QString words(const char *text, const char *comment, int n)
    {
        Q_UNUSED(comment)
        Q_UNUSED(n)
        return QString::fromLatin1(text);
    }
    static const RecordSource &source()
    {
        static const RecordSource where{
            .table = {QLatin1StringView("contact"), QLatin1StringView("id"), QLatin1StringView("subject")},
            .owner = QStringLiteral("contact"),
            .joins = {{QStringLiteral("c"), QStringLiteral("JOIN commune c ON c.id = i.commune")},
                      {QStringLiteral("d"), QStringLiteral("JOIN departement d ON d.code = c.departement")}},
            .sortKey = QStringLiteral("i.subject"),
            .shows = {QStringLiteral("town_hall")}};
        return where;
    }
    static const RecordColumns &described()
    {
        static const RecordColumns columns{
            &words,
            {{.key = "subject", .title = "Subject", .orderBy = QStringLiteral("i.subject %d, i.id"), .editable = true},
             {.key = "person",
              .title = "Person",
              .orderBy = QStringLiteral("i.person"),
              .editable = true,
              .french = true},
             {.key = "channel",
              .title = "Channel",
              .orderBy =
                  rankOf(QStringLiteral("i.channel"), {QStringLiteral("visit")}) + QStringLiteral(" %d, i.subject"),
              .tone = true},
             {.key = "key",
              .title = "Key",
              .orderBy = QStringLiteral("d.name %d, i.id"),
              .shownAtFirst = false,
              .numeric = true}}};
        return columns;
    }
};

} // namespace pc::test
