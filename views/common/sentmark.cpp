#include "views/common/sentmark.h"

#include "models/base/localise.h"
#include "models/itemmodels/recordindex.h"
#include "views/common/formdialog.h"

namespace pc {

namespace {

const QString kDay = QStringLiteral("sent_on");

QString numberOf(const std::vector<IssuedDocument> &documents, DocumentId id)
{
    for (const IssuedDocument &each : documents) {
        if (each.id == id)
            return documentNumber(each.series, each.year, each.number);
    }
    return {};
}

} // namespace

SentMark::SentMark(Store &store, const QList<qint64> &documents) : m_store(store)
{
    auto found = IssuedDocumentsRepository(store.database()).among(jsonIds({documents.begin(), documents.end()}));
    if (!found)
        return;
    m_chosen = std::move(*found);
    for (const IssuedDocument &each : m_chosen) {
        const DocumentState state = DocumentStates::of(each);
        if (state == DocumentState::Prepared)
            m_prepared << each.id;
        else if (state == DocumentState::Sent)
            m_sent << each.id;
    }
}

QString SentMark::verb() { return tr("Mark as sent…"); }

QString SentMark::putBackVerb() { return tr("Put back as prepared"); }

QString SentMark::readOnly() const
{
    return m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : QString();
}

QString SentMark::whyNotSent() const
{
    if (m_store.isReadOnly() || hasPrepared())
        return readOnly();
    return tr("Choose an e-mail that is prepared first.");
}

QString SentMark::whyNotPrepared() const
{
    if (m_store.isReadOnly() || hasSent())
        return readOnly();
    return tr("Choose an e-mail that is marked as sent first.");
}

void SentMark::ask(QWidget *parent) const
{
    if (!whyNotSent().isEmpty())
        return;
    const QDate today = m_store.clock().today();
    const int count = static_cast<int>(m_prepared.size());
    FormDialogContent content;
    content.title = tr("%n e-mail(s) sent", "title of a question", count);
    content.sentence = tr("The e-mail was sent from your mail program: it is marked here, with its day. Nothing else changes.");
    content.fields = {{.key = kDay, .label = tr("Sent on"), .kind = FormField::Date, .today = today}};
    content.values = {{kDay, valueOf(today)}};
    content.verb = tr("Mark as sent");
    const QString number = numberOf(m_chosen, m_prepared.front());
    Store *store = &m_store;
    FormDialog::ask(parent, content, [store, count, number, ids = m_prepared](const QMap<QString, QString> &values) {
        const QDate day = dayOf(values.value(kDay));
        const QString text = count == 1 ? tr("%1 marked as sent on %2", "number and day").arg(number, formatDate(day))
                                        : tr("%n e-mail(s) marked as sent on %1", nullptr, count).arg(formatDate(day));
        return store->transact(text, [&](Transaction &transaction) {
            return IssuedDocumentsRepository::markSent(transaction, ids, day);
        });
    });
}

Status SentMark::putBack() const
{
    if (!whyNotPrepared().isEmpty())
        return done();
    const int count = static_cast<int>(m_sent.size());
    const QString text = count == 1 ? tr("%1 put back as prepared", "number").arg(numberOf(m_chosen, m_sent.front()))
                                    : tr("%n e-mail(s) put back as prepared", nullptr, count);
    return m_store.transact(text, [this](Transaction &transaction) {
        return IssuedDocumentsRepository::markPrepared(transaction, m_sent);
    });
}

} // namespace pc
