#include "views/campaigns/diffusiontab.h"

#include "models/base/localise.h"
#include "models/campaigns/diffusion.h"
#include "views/campaigns/campaignrows.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pc {

namespace {

// A text that is no number becomes −1, which the repository refuses with a sentence.
void assign(Diffusion &diffusion, const QString &key, const QString &value)
{
    if (key == QLatin1String("component"))
        diffusion.component = value;
    else if (key == QLatin1String("channel"))
        diffusion.channel = DiffusionWords::channel(value).value_or(DiffusionChannel::Other);
    else if (key == QLatin1String("sent_on"))
        diffusion.sentOn = QDate::fromString(value, Qt::ISODate);
    else if (key == QLatin1String("note"))
        diffusion.note = value;
    else if (key == QLatin1String("recipients")) {
        QString digits = value;
        digits.removeIf([](QChar c) { return c.isSpace(); });
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        diffusion.recipients = digits.isEmpty() ? std::nullopt : std::optional(isNumber ? number : -1);
    }
}

QMap<QString, QString> valuesOf(const Diffusion &diffusion)
{
    return {{QStringLiteral("component"), diffusion.component},
            {QStringLiteral("channel"), DiffusionWords::word(diffusion.channel)},
            {QStringLiteral("sent_on"), diffusion.sentOn.toString(Qt::ISODate)},
            {QStringLiteral("recipients"), diffusion.recipients ? QString::number(*diffusion.recipients) : QString()},
            {QStringLiteral("note"), diffusion.note}};
}

} // namespace

DiffusionTab::DiffusionTab(Store &store, QWidget *parent) : CampaignPart(store, parent), m_rows(nullptr)
{
    CampaignRows::Spec spec;
    spec.name = tr("Diffusions to the students");
    spec.titles = {tr("Sent on"), tr("Component"), tr("Channel"), tr("Recipients"), tr("Note")};
    spec.fields = fields();
    spec.addText = tr("Record a diffusion…");
    spec.removeText = tr("Remove the diffusion");
    spec.emptyText = tr("The offer has not been sent to students yet in this campaign.");
    spec.read = [this]() -> Result<std::vector<CampaignRows::Row>> {
        const auto diffusions = DiffusionsRepository(database()).ofCampaign(campaign().id);
        if (!diffusions)
            return diffusions.error();
        std::vector<CampaignRows::Row> rows;
        for (const Diffusion &diffusion : *diffusions)
            rows.push_back(
                {diffusion.id.value,
                 {formatDate(diffusion.sentOn), diffusion.component, DiffusionWords::label(diffusion.channel),
                  diffusion.recipients ? formatCount(*diffusion.recipients) : QString(), diffusion.note},
                 valuesOf(diffusion)});
        return rows;
    };
    spec.save = [this](qint64 id, const QString &key, const QString &value) {
        return transact(tr("Diffusion changed"), [&](Transaction &transaction) -> Status {
            auto diffusion = DiffusionsRepository(transaction.database()).find({id});
            if (!diffusion)
                return diffusion.error();
            if (!*diffusion)
                return done();
            assign(**diffusion, key, value);
            return DiffusionsRepository::update(transaction, **diffusion);
        });
    };
    spec.remove = [this](qint64 id) {
        return transact(tr("Diffusion removed"),
                        [id](Transaction &transaction) { return DiffusionsRepository::remove(transaction, {id}); });
    };
    m_rows = new CampaignRows(spec, this);
    connect(m_rows, &CampaignRows::addRequested, this, &DiffusionTab::add);
    connect(m_rows, &CampaignRows::failed, this, &DiffusionTab::complain);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        mutedLabel(tr("Which component of the university told its students about the offer, how and when."), this));
    column->addWidget(m_rows, 1);
}

std::vector<FormField> DiffusionTab::fields() const
{
    FormField component;
    component.key = QStringLiteral("component");
    component.label = tr("Component");
    component.hint = tr("Faculty, school or service");
    FormField channel;
    channel.key = QStringLiteral("channel");
    channel.label = tr("Channel");
    channel.kind = FormField::Choice;
    for (const DiffusionChannel each : DiffusionWords::channels())
        channel.choices.emplace_back(DiffusionWords::word(each), DiffusionWords::label(each));
    FormField sent;
    sent.key = QStringLiteral("sent_on");
    sent.label = tr("Sent on");
    sent.kind = FormField::Date;
    sent.today = today();
    FormField recipients;
    recipients.key = QStringLiteral("recipients");
    recipients.label = tr("Recipients");
    FormField note;
    note.key = QStringLiteral("note");
    note.label = tr("Note");
    return {component, channel, sent, recipients, note};
}

FormDialog *DiffusionTab::add()
{
    FormDialogContent content;
    content.title = tr("Record a diffusion");
    content.verb = tr("Record the diffusion");
    content.fields = fields();
    Diffusion start;
    start.sentOn = today();
    content.values = valuesOf(start);
    const auto submit = [this, id = campaign().id](const QMap<QString, QString> &values) {
        Diffusion diffusion;
        diffusion.campaign = id;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            assign(diffusion, it.key(), it.value());
        return transact(tr("Diffusion recorded"), [&](Transaction &transaction) -> Status {
            const auto made = DiffusionsRepository::add(transaction, diffusion);
            return made ? done() : Status(made.error());
        });
    };
    return FormDialog::ask(this, content, submit);
}

void DiffusionTab::refresh()
{
    m_rows->refresh();
    m_rows->setLocked(lockReason());
}

void DiffusionTab::commit() { m_rows->commit(); }

} // namespace pc
