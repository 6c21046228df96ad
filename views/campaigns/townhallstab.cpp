#include "views/campaigns/townhallstab.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communesrepository.h"
#include "views/campaigns/campaignrows.h"
#include "views/common/fieldform.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }
QDate fromIso(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

void assign(MailingRound &round, const QString &key, const QString &value)
{
    if (key == QLatin1String("kind"))
        round.kind = RoundWords::kind(value).value_or(RoundKind::Other);
    else if (key == QLatin1String("channel"))
        round.channel = ContactWords::channel(value).value_or(ContactChannel::Other);
    else if (key == QLatin1String("sent_on"))
        round.sentOn = fromIso(value);
    else if (key == QLatin1String("reply_by"))
        round.replyBy = fromIso(value);
    else if (key == QLatin1String("subject"))
        round.subject = value;
    else if (key == QLatin1String("note"))
        round.note = value;
}

QMap<QString, QString> valuesOf(const MailingRound &round)
{
    return {{QStringLiteral("kind"), RoundWords::word(round.kind)},
            {QStringLiteral("channel"), ContactWords::word(round.channel)},
            {QStringLiteral("sent_on"), iso(round.sentOn)},
            {QStringLiteral("reply_by"), iso(round.replyBy)},
            {QStringLiteral("subject"), round.subject},
            {QStringLiteral("note"), round.note}};
}

} // namespace

TownHallsTab::TownHallsTab(Store &store, QWidget *parent)
    : CampaignPart(store, parent), m_stateRow(new QWidget(this)), m_rounds(nullptr), m_stateTitle(new QLabel(this)),
      m_stateOnly(makeList(m_stateTitle)), m_studentsTitle(new QLabel(this)),
      m_studentsOnly(makeList(m_studentsTitle)), m_actionsTitle(new QLabel(this)),
      m_actionsOnly(makeList(m_actionsTitle))
{
    CampaignRows::Spec spec;
    spec.name = tr("Mailings to the town halls");
    spec.titles = {tr("Mailing"), tr("Sent on"), tr("Communes"), tr("Without answer"), tr("Subject")};
    spec.fields = roundFields();
    spec.addText = tr("Add a mailing…");
    spec.removeText = tr("Remove the mailing");
    spec.emptyText = tr("No mailing is recorded yet for this campaign.");
    spec.read = [this]() -> Result<std::vector<CampaignRows::Row>> {
        MailingRoundsRepository repository(database());
        const auto rounds = repository.ofCampaign(campaign().id);
        if (!rounds)
            return rounds.error();
        std::vector<CampaignRows::Row> rows;
        for (const MailingRound &round : *rounds) {
            const auto reached = repository.communesOf(round.id);
            const auto silent = repository.withoutAnswer(round);
            if (!reached || !silent)
                return reached ? silent.error() : reached.error();
            rows.push_back({round.id.value,
                            {RoundWords::label(round.kind), formatDate(round.sentOn),
                             formatCount(static_cast<qint64>(reached->size())),
                             formatCount(static_cast<qint64>(silent->size())), round.subject},
                            valuesOf(round)});
        }
        return rows;
    };
    spec.save = [this](qint64 id, const QString &key, const QString &value) { return saveRound(id, key, value); };
    spec.remove = [this](qint64 id) {
        return transact(tr("Mailing removed, with its exchanges"),
                        [id](Transaction &transaction) { return MailingRoundsRepository::remove(transaction, {id}); });
    };
    m_rounds = new CampaignRows(spec, this);
    connect(m_rounds, &CampaignRows::addRequested, this, [this] { recordMailing(); });
    connect(m_rounds, &CampaignRows::failed, this, &TownHallsTab::complain);
    makeStates();

    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Entitled communes in this campaign: choose a state to see them."), this));
    column->addWidget(m_stateRow);
    column->addWidget(m_rounds, 2);
    auto *pair = new QHBoxLayout;
    for (const auto &[title, list] : {std::pair(m_stateTitle, m_stateOnly), std::pair(m_studentsTitle, m_studentsOnly),
                                      std::pair(m_actionsTitle, m_actionsOnly)}) {
        // A side that says nothing leaves its place to the others.
        auto *side = new QWidget(this);
        auto *lines = new QVBoxLayout(side);
        lines->setContentsMargins({});
        lines->addWidget(title);
        lines->addWidget(list, 1);
        lines->addStretch();
        pair->addWidget(side, 1);
    }
    column->addLayout(pair);
}

QListWidget *TownHallsTab::makeList(QLabel *title)
{
    auto *list = new QListWidget(this);
    list->setAlternatingRowColors(true);
    list->setMaximumHeight(fontMetrics().height() * 8);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setBuddy(list);
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recordRequested(QStringLiteral("commune"), item->data(Qt::UserRole).toLongLong());
    });
    return list;
}

void TownHallsTab::makeStates()
{
    auto *flow = new FlowLayout(m_stateRow);
    for (const ContactState state : ContactWords::states()) {
        auto *button = new QPushButton(m_stateRow);
        button->setAutoDefault(false);
        flow->addWidget(button);
        m_states.emplace(state, button);
        connect(button, &QPushButton::clicked, this,
                [this, state] { onStateChosen(state); });
    }
}

// The list of communes knows the states of the present campaign; those of another year are listed here.
void TownHallsTab::onStateChosen(ContactState state)
{
    const auto present = CampaignsRepository(database()).current(today());
    if (present && *present && (*present)->id == campaign().id) {
        Q_EMIT communesRequested(ContactWords::word(state));
        return;
    }
    m_state = state;
    showState();
    m_stateOnly->setFocus();
}

void TownHallsTab::showState()
{
    m_stateOnly->parentWidget()->setVisible(m_state.has_value());
    m_stateOnly->clear();
    if (!m_state)
        return;
    const auto communes = communesInState(database(), campaign(), *m_state);
    if (!communes) {
        complain(communes.error());
        return;
    }
    CommunesRepository repository(database());
    for (const CommuneId id : *communes) {
        const auto commune = repository.find(id);
        if (!commune || !*commune)
            continue;
        auto *item = new QListWidgetItem((*commune)->name, m_stateOnly);
        item->setData(Qt::UserRole, id.value);
    }
    m_stateTitle->setText(tr("%1 in %2: %n commune(s)", "a state, a campaign", m_stateOnly->count())
                              .arg(ContactWords::label(*m_state), campaign().name));
    m_stateOnly->setAccessibleName(m_stateTitle->text());
}

void TownHallsTab::refresh()
{
    if (m_listed != campaign().id)
        m_state.reset();
    m_listed = campaign().id;
    showState();
    readStates();
    readUnmatched();
    m_rounds->refresh();
    m_rounds->setLocked(lockReason());
}

void TownHallsTab::commit() { m_rounds->commit(); }

void TownHallsTab::readStates()
{
    const auto counts = communeStateCounts(database(), campaign());
    if (!counts) {
        complain(counts.error());
        return;
    }
    for (const auto &[state, button] : m_states)
        button->setText(tr("%1: %2", "a state and how many communes")
                            .arg(ContactWords::label(state), formatCount(counts->at(state))));
}

void TownHallsTab::readUnmatched()
{
    const auto supply = MatchingRepository(database()).supply(campaign().id);
    if (!supply) {
        complain(supply.error());
        return;
    }
    fill(m_studentsOnly, m_studentsTitle, supply->withoutAction, true);
    fill(m_actionsOnly, m_actionsTitle, supply->withoutStudent, false);
}

void TownHallsTab::fill(QListWidget *list, QLabel *title, const std::vector<SupplyLine> &communes, bool students)
{
    const int count = static_cast<int>(communes.size());
    title->setText(students ? tr("Students waiting, no free place: %n commune(s)", nullptr, count)
                            : tr("Free places, no student: %n commune(s)", nullptr, count));
    list->setAccessibleName(title->text());
    list->clear();
    list->setVisible(count > 0);
    for (const SupplyLine &commune : communes) {
        auto *item = new QListWidgetItem(students ? tr("%1 — %n student(s)", nullptr, commune.students).arg(commune.name)
                                                  : tr("%1 — %n place(s)", nullptr, commune.places).arg(commune.name),
                                         list);
        item->setData(Qt::UserRole, commune.commune.value);
    }
}

std::vector<FormField> TownHallsTab::roundFields() const
{
    FormField kind;
    kind.key = QStringLiteral("kind");
    kind.label = tr("Mailing");
    kind.kind = FormField::Choice;
    for (const RoundKind each : RoundWords::kinds())
        kind.choices.emplace_back(RoundWords::word(each), RoundWords::label(each));
    FormField channel;
    channel.key = QStringLiteral("channel");
    channel.label = tr("Channel");
    channel.kind = FormField::Choice;
    for (const ContactChannel each : ContactWords::channels())
        channel.choices.emplace_back(ContactWords::word(each), ContactWords::label(each));
    FormField sent;
    sent.key = QStringLiteral("sent_on");
    sent.label = tr("Sent on");
    sent.kind = FormField::Date;
    sent.today = today();
    FormField reply = sent;
    reply.key = QStringLiteral("reply_by");
    reply.label = tr("Reply by");
    FormField subject;
    subject.key = QStringLiteral("subject");
    subject.label = tr("Subject");
    FormField note;
    note.key = QStringLiteral("note");
    note.label = tr("Note");
    return {kind, channel, sent, reply, subject, note};
}

Status TownHallsTab::saveRound(qint64 id, const QString &key, const QString &value)
{
    return transact(tr("Mailing changed, with its exchanges"), [&](Transaction &transaction) -> Status {
        auto round = MailingRoundsRepository(transaction.database()).find({id});
        if (!round)
            return round.error();
        if (!*round)
            return done();
        assign(**round, key, value);
        return MailingRoundsRepository::update(transaction, **round);
    });
}

Result<std::vector<TownHallsTab::Target>> TownHallsTab::targets(const QList<qint64> &chosen)
{
    std::vector<Target> targets;
    if (!chosen.isEmpty()) {
        Target picked{QStringLiteral("chosen"),
                      tr("The %n commune(s) chosen in the list", nullptr, static_cast<int>(chosen.size())),
                      {}};
        for (const qint64 id : chosen)
            picked.communes.push_back({id});
        targets.push_back(picked);
    }
    const auto waiting = communesInState(database(), campaign(), ContactState::ToContact);
    if (!waiting)
        return waiting.error();
    targets.push_back({QStringLiteral("to_contact"),
                       tr("The %n entitled commune(s) not contacted yet", nullptr, static_cast<int>(waiting->size())),
                       *waiting});
    MailingRoundsRepository repository(database());
    const auto rounds = repository.ofCampaign(campaign().id);
    if (!rounds)
        return rounds.error();
    for (const MailingRound &round : *rounds) {
        const auto silent = repository.withoutAnswer(round);
        if (!silent)
            return silent.error();
        targets.push_back(
            {QStringLiteral("silent:%1").arg(round.id.value),
             tr("The %n commune(s) without an answer since “%1” of %2", nullptr, static_cast<int>(silent->size()))
                 .arg(RoundWords::label(round.kind), formatDate(round.sentOn)),
             *silent});
    }
    return targets;
}

FormDialog *TownHallsTab::recordMailing(const QList<qint64> &chosen)
{
    const auto offered = targets(chosen);
    if (!offered) {
        complain(offered.error());
        return nullptr;
    }
    FormDialogContent content;
    content.title = tr("Record a mailing");
    content.sentence = tr("One exchange is written in the log of each commune. Nothing is sent from here.");
    content.verb = tr("Record the mailing");
    FormField to;
    to.key = QStringLiteral("communes");
    to.label = tr("Sent to");
    to.kind = FormField::Choice;
    for (const Target &target : *offered)
        to.choices.emplace_back(target.key, target.label);
    content.fields = roundFields();
    content.fields.insert(content.fields.begin(), to);
    const bool isFirst = m_rounds->current() == 0;
    MailingRound start;
    start.kind = isFirst ? RoundKind::Call : RoundKind::FirstReminder;
    start.sentOn = today();
    content.values = valuesOf(start);
    const bool offersReminder = chosen.isEmpty() && !isFirst && offered->size() > 1;
    content.values.insert(to.key, offered->at(offersReminder ? 1 : 0).key);
    const auto submit = [this, targets = *offered, id = campaign().id](const QMap<QString, QString> &values) {
        MailingRound round;
        round.campaign = id;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            assign(round, it.key(), it.value());
        std::vector<CommuneId> communes;
        for (const Target &target : targets) {
            if (target.key == values.value(QStringLiteral("communes")))
                communes = target.communes;
        }
        const int count = static_cast<int>(communes.size());
        return transact(tr("Mailing to %n commune(s) recorded", nullptr, count),
                        [&](Transaction &transaction) -> Status {
                            const auto made = MailingRoundsRepository::record(transaction, round, communes);
                            return made ? done() : Status(made.error());
                        });
    };
    return FormDialog::ask(this, content, submit);
}

} // namespace pc
