#include "views/communes/communesbulk.h"

#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "views/common/formdialog.h"

namespace pc {

namespace {

const QString kDay = QStringLiteral("happened_on"); // keys are the columns refusals name
const QString kChannel = QStringLiteral("channel");
const QString kDirection = QStringLiteral("direction");
const QString kSubject = QStringLiteral("subject");
const QString kOutcome = QStringLiteral("outcome");
const QString kStep = QStringLiteral("next_step");
const QString kStepOn = QStringLiteral("next_step_on");
const QString kNote = QStringLiteral("note");
const QString kCcas = QStringLiteral("ccas");
const QString kSince = QStringLiteral("ccas_since");

template <typename Words>
std::vector<std::pair<QString, QString>> choicesOf(const Words &words)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const auto word : words)
        choices.emplace_back(ContactWords::word(word), ContactWords::label(word));
    return choices;
}

Contact contactOf(const QMap<QString, QString> &values)
{
    Contact contact;
    contact.happenedOn = dayOf(values.value(kDay));
    contact.channel = ContactWords::channel(values.value(kChannel)).value_or(ContactChannel::Other);
    contact.direction = ContactWords::direction(values.value(kDirection)).value_or(ContactDirection::Outgoing);
    contact.subject = values.value(kSubject).simplified();
    contact.outcome = ContactWords::outcome(values.value(kOutcome)).value_or(ContactOutcome::None);
    contact.nextStep = values.value(kStep).simplified();
    contact.nextStepOn = dayOf(values.value(kStepOn));
    contact.note = values.value(kNote).trimmed();
    return contact;
}

} // namespace

FormDialog *CommunesBulk::askExchange(Store &store, const std::vector<CommuneId> &communes, QWidget *parent)
{
    const int count = static_cast<int>(communes.size());
    const QDate today = store.clock().today();
    const Contact usual;
    const FormDialogContent content{
        .title = tr("Note an exchange for the selection"),
        .sentence = tr("The same exchange is noted for %n commune(s). Its outcome says where each stands in the campaign.", nullptr, count),
        .fields = {{.key = kDay, .label = tr("Date"), .kind = FormField::Date, .today = today},
                   {.key = kChannel, .label = tr("Channel"), .kind = FormField::Choice, .choices = choicesOf(ContactWords::channels())},
                   {.key = kDirection, .label = tr("Direction"), .kind = FormField::Choice, .choices = choicesOf(ContactWords::directions())},
                   {.key = kSubject, .label = tr("Subject")},
                   {.key = kOutcome, .label = tr("Outcome"), .kind = FormField::Choice, .choices = choicesOf(ContactWords::outcomes())},
                   {.key = kStep, .label = tr("Next step")},
                   {.key = kStepOn, .label = tr("To be done on"), .kind = FormField::Date, .today = today},
                   {.key = kNote, .label = tr("Note"), .kind = FormField::Text}},
        .values = {{kDay, valueOf(today)},
                   {kChannel, ContactWords::word(usual.channel)},
                   {kDirection, ContactWords::word(usual.direction)},
                   {kOutcome, ContactWords::word(usual.outcome)}},
        .verb = tr("Note %n exchange(s)", nullptr, count)};
    const QString text = tr("Exchange with %n commune(s) recorded", nullptr, count);
    return FormDialog::ask(parent, content, [&store, communes, text](const QMap<QString, QString> &values) {
        return store.transact(text, [&](Transaction &transaction) -> Status {
            const auto written = ContactsRepository::addToAll(transaction, contactOf(values), communes);
            return written ? done() : Status(written.error());
        });
    });
}

FormDialog *CommunesBulk::askCcas(Store &store, const std::vector<CommuneId> &communes, QWidget *parent)
{
    const int count = static_cast<int>(communes.size());
    std::vector<std::pair<QString, QString>> states;
    for (const CcasState state : CommuneWords::ccasStates())
        states.emplace_back(CommuneWords::word(state), CommuneWords::label(state));
    QString present = CommuneWords::word(CcasState::Unknown);
    if (const auto hall = communes.empty() ? Result<TownHall>(TownHall()) : CommunesRepository(store.database()).townHall(communes.front()))
        present = CommuneWords::word(hall->ccas);
    const FormDialogContent content{
        .title = tr("Change the CCAS of the selection"),
        .sentence = tr("%n commune(s) are given the same CCAS. A date left empty stays as it is.", nullptr, count),
        .fields = {{.key = kCcas, .label = tr("CCAS"), .kind = FormField::Choice, .choices = states},
                   {.key = kSince, .label = tr("Date of the decision"), .kind = FormField::Date, .today = store.clock().today()}},
        .values = {{kCcas, present}},
        .verb = tr("Change %n commune(s)", nullptr, count)};
    const QString text = tr("CCAS of %n commune(s) changed", nullptr, count);
    return FormDialog::ask(parent, content, [&store, communes, text](const QMap<QString, QString> &values) {
        const CcasState state = CommuneWords::ccas(values.value(kCcas)).value_or(CcasState::Unknown);
        return store.transact(text, [&](Transaction &transaction) {
            return CommunesRepository::saveCcas(transaction, communes, state, dayOf(values.value(kSince)));
        });
    });
}

} // namespace pc
