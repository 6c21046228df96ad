#include "views/communes/contactlog.h"

#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/contacts/closeddays.h"
#include "models/contacts/contactsrepository.h"
#include "views/common/linkbutton.h"
#include "views/communes/contactlist.h"

#include <QVBoxLayout>

namespace pc {

ContactLog::ContactLog(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(new ContactsModel(store, this)),
      m_list(new ContactList(
          m_model, store.isReadOnly(), [&store](QDate day) { return ClosedDays::reasonOn(store.database(), day); },
          store.clock().today(), this)),
      m_bringBack(new LinkButton(tr("Bring back the text given up"), this)),
      m_editor(new ContactEditor(store.clock(), this))
{
    m_bringBack->setAccessibleName(m_bringBack->text());
    m_editor->setReadOnly(store.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 2);
    column->addWidget(m_bringBack, 0, Qt::AlignLeading);
    column->addWidget(m_editor, 5);
    connect(m_list, &ContactList::newAsked, this, &ContactLog::startNew);
    connect(m_list, &ContactList::editAsked, this, &ContactLog::edit);
    connect(m_list, &ContactList::removeAsked, this, &ContactLog::remove);
    connect(m_list, &ContactList::stepDoneAsked, this, &ContactLog::closeStep);
    connect(m_bringBack, &LinkButton::clicked, this, &ContactLog::bringBack);
    connect(m_editor, &ContactEditor::submitted, this, &ContactLog::save);
    connect(m_editor, &ContactEditor::cancelled, this, &ContactLog::cancel);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(QStringLiteral("campaign")))
            m_list->refresh();
    });
    connect(m_model, &ContactsModel::failed, this, &ContactLog::report);
    connect(m_model, &ContactsModel::rowsInserted, this, &ContactLog::onRows);
    connect(m_model, &ContactsModel::rowsRemoved, this, &ContactLog::onRows);
    connect(m_model, &ContactsModel::modelReset, this, &ContactLog::onRows);
    connect(m_model, &ContactsModel::dataChanged, this, &ContactLog::followRegister);
    setEnabled(false);
    showEditor(false);
}

void ContactLog::setCommune(CommuneId id, const QString &name)
{
    m_name = name;
    m_list->setName(name);
    if (id == m_commune)
        return;
    if (m_editing && m_editor->isChanged())
        m_drafts.insert(m_commune, m_editor->draft());
    m_commune = id;
    setEnabled(id.isValid());
    showEditor(false);
    m_model->setCommune(id);
    if (m_drafts.contains(id))
        resume(m_drafts.take(id));
}

bool ContactLog::hasUnsavedText() const { return !m_drafts.isEmpty() || (m_editing && m_editor->isChanged()); }

bool ContactLog::isFree()
{
    if (!m_editing || !m_editor->isChanged())
        return true;
    m_editor->say(tr("Save this exchange or cancel it first."));
    m_editor->focusSubject();
    return false;
}

void ContactLog::startNew()
{
    if (!m_commune.isValid() || m_store.isReadOnly())
        return;
    Contact contact;
    contact.commune = m_commune;
    contact.happenedOn = m_store.clock().today();
    edit(contact);
}

void ContactLog::edit(const Contact &contact)
{
    if (!isFree())
        return;
    m_editor->setPersons(persons());
    m_editor->setReadOnly(isLocked(contact));
    m_editor->begin(titleOf(contact), contact);
    showEditor(true);
    m_editor->focusSubject();
}

// A new exchange may be given another day.
bool ContactLog::isLocked(const Contact &contact) const
{
    return m_store.isReadOnly()
        || (contact.id.isValid() && !ClosedDays::reasonOn(m_store.database(), contact.happenedOn).isEmpty());
}

void ContactLog::resume(const ContactDraft &draft)
{
    m_editor->setPersons(persons());
    m_editor->setReadOnly(isLocked(draft.base));
    m_editor->resume(titleOf(draft.base), draft);
    showEditor(true);
    followRegister();
}

void ContactLog::showEditor(bool shown)
{
    m_editing = shown;
    m_editor->setVisible(shown);
    m_list->setWriting(shown);
    m_bringBack->setVisible(!shown && m_cancelled.contains(m_commune));
}

void ContactLog::cancel()
{
    if (m_editor->isChanged())
        m_cancelled.insert(m_commune, m_editor->draft());
    showEditor(false);
    m_list->focusRows();
}

void ContactLog::bringBack()
{
    if (!m_cancelled.contains(m_commune))
        return;
    resume(m_cancelled.take(m_commune));
    m_editor->focusSubject();
}

void ContactLog::save()
{
    Contact contact = m_editor->contact();
    if (const int row = m_model->rowOf(contact.id); row >= 0 && m_model->contactAt(row) == contact) {
        showEditor(false); // Nothing to write, so nothing to undo either.
        m_list->focusRows();
        return;
    }
    const bool isNew = !contact.id.isValid();
    const QString text = isNew ? tr("Exchange with %1 recorded").arg(m_name)
                               : tr("Exchange of %1 with %2 changed").arg(formatDate(contact.happenedOn), m_name);
    const auto work = [&contact, isNew](Transaction &transaction) -> Status {
        if (!isNew)
            return ContactsRepository::update(transaction, contact);
        const Result<ContactId> added = ContactsRepository::add(transaction, contact);
        if (!added)
            return added.error();
        contact.id = *added;
        return pc::done();
    };
    if (!commit(text, work))
        return;
    m_cancelled.remove(m_commune);
    showEditor(false);
    m_list->choose(contact.id);
    m_list->focusRows();
    Q_EMIT done(text);
}

void ContactLog::remove(const Contact &contact)
{
    const QString text = tr("Exchange of %1 with %2 deleted").arg(formatDate(contact.happenedOn), m_name);
    if (!commit(text, [&](Transaction &transaction) { return ContactsRepository::remove(transaction, contact.id); }))
        return;
    if (!m_editing)
        m_list->focusRows();
    Q_EMIT done(text);
}

void ContactLog::closeStep(Contact contact)
{
    contact.nextDoneOn = m_store.clock().today();
    const QString text = tr("Next step with %1 done").arg(m_name);
    if (commit(text, [&](Transaction &transaction) { return ContactsRepository::update(transaction, contact); }))
        Q_EMIT done(text);
}

bool ContactLog::commit(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status && !(m_editing && m_editor->showError(status.error())))
        report(status.error());
    return status.ok();
}

void ContactLog::report(const Error &error)
{
    Q_EMIT failed({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

void ContactLog::onRows()
{
    followRegister();
    Q_EMIT countChanged(m_model->rowCount());
}

// The exchange in the form may be changed or taken away meanwhile, by an undo for instance. What was typed stays.
void ContactLog::followRegister()
{
    const Contact base = m_editor->base();
    if (!m_editing || !base.id.isValid())
        return;
    const int row = m_model->rowOf(base.id);
    if (row < 0 && !m_editor->isChanged()) {
        showEditor(false);
    } else if (row < 0) {
        Contact renewed = base;
        renewed.id = {};
        m_editor->setBase(renewed);
        m_editor->say(tr("This exchange has been deleted meanwhile. Saving records it anew."));
    } else if (const Contact now = m_model->contactAt(row); now != base) {
        if (m_editor->isChanged())
            m_editor->setBase(now);
        else
            m_editor->begin(titleOf(now), now);
    }
}

QString ContactLog::titleOf(const Contact &contact) const
{
    if (!contact.id.isValid())
        return tr("New exchange with %1").arg(m_name);
    return tr("Exchange of %1").arg(formatDate(contact.happenedOn));
}

// Who was spoken to before, the latest first, and the mayor.
QStringList ContactLog::persons() const
{
    QStringList names;
    for (const Contact &contact : m_model->contacts())
        names << contact.person.simplified();
    if (const auto hall = CommunesRepository(m_store.database()).townHall(m_commune))
        names << hall->mayor();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace pc
