#include "views/campaigns/partnershiptab.h"

#include "models/base/localise.h"
#include "models/campaigns/partnership.h"
#include "views/campaigns/campaignrows.h"
#include "views/common/formdialog.h"
#include "views/common/tonenote.h"

#include <QVBoxLayout>

namespace pc {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

struct TextMember {
    const char *key;
    QString Partnership::*member;
};
constexpr TextMember kTexts[] = {
    {"title", &Partnership::title},
    {"first_party", &Partnership::firstParty},
    {"first_signatory", &Partnership::firstSignatory},
    {"second_party", &Partnership::secondParty},
    {"second_signatory", &Partnership::secondSignatory},
    {"committee", &Partnership::committee},
    {"note", &Partnership::note},
};
struct DayMember {
    const char *key;
    QDate Partnership::*member;
};
constexpr DayMember kDays[] = {
    {"signed_on", &Partnership::signedOn},
    {"starts_on", &Partnership::startsOn},
    {"ends_on", &Partnership::endsOn},
};

// A number of days that does not read becomes −1, which the repository refuses with a sentence.
void assign(Partnership &partnership, const QString &key, const QString &value)
{
    for (const TextMember &text : kTexts) {
        if (key == QLatin1String(text.key))
            partnership.*text.member = value;
    }
    for (const DayMember &day : kDays) {
        if (key == QLatin1String(day.key))
            partnership.*day.member = QDate::fromString(value, Qt::ISODate);
    }
    if (key == QLatin1String("tacit_renewal"))
        partnership.tacitRenewal = !value.isEmpty();
    if (key == QLatin1String("alert_days")) {
        bool isNumber = false;
        const int days = value.trimmed().toInt(&isNumber);
        partnership.alertDays = isNumber ? days : -1;
    }
}

QMap<QString, QString> valuesOf(const Partnership &partnership)
{
    QMap<QString, QString> values;
    for (const TextMember &text : kTexts)
        values.insert(QString::fromLatin1(text.key), partnership.*text.member);
    for (const DayMember &day : kDays)
        values.insert(QString::fromLatin1(day.key), iso(partnership.*day.member));
    values.insert(QStringLiteral("tacit_renewal"), partnership.tacitRenewal ? QStringLiteral("1") : QString());
    values.insert(QStringLiteral("alert_days"), QString::number(partnership.alertDays));
    return values;
}

} // namespace

PartnershipTab::PartnershipTab(Store &store, QWidget *parent)
    : CampaignPart(store, parent), m_note(new ToneNote(Tone::Attention, this)), m_rows(nullptr)
{
    CampaignRows::Spec spec;
    spec.name = tr("Conventions between the partners");
    spec.titles = {tr("Convention"), tr("Signed on"), tr("First day"), tr("Last day"), tr("State")};
    spec.fields = fields();
    spec.addText = tr("New convention…");
    spec.removeText = tr("Remove the convention");
    spec.emptyText = tr("No partnership convention is recorded yet.");
    spec.read = [this]() -> Result<std::vector<CampaignRows::Row>> {
        const auto partnerships = PartnershipsRepository(database()).all();
        if (!partnerships)
            return partnerships.error();
        std::vector<CampaignRows::Row> rows;
        for (const Partnership &each : *partnerships)
            rows.push_back({each.id.value,
                            {each.title, formatDate(each.signedOn), formatDate(each.startsOn), formatDate(each.endsOn),
                             PartnerWords::sentence(each, today())},
                            valuesOf(each)});
        return rows;
    };
    spec.save = [this](qint64 id, const QString &key, const QString &value) {
        return transact(tr("Partnership convention changed"), [&](Transaction &transaction) -> Status {
            auto partnership = PartnershipsRepository(transaction.database()).find({id});
            if (!partnership)
                return partnership.error();
            if (!*partnership)
                return done();
            assign(**partnership, key, value);
            return PartnershipsRepository::update(transaction, **partnership);
        });
    };
    spec.remove = [this](qint64 id) {
        return transact(tr("Partnership convention removed"),
                        [id](Transaction &transaction) { return PartnershipsRepository::remove(transaction, {id}); });
    };
    m_rows = new CampaignRows(spec, this);
    connect(m_rows, &CampaignRows::addRequested, this, &PartnershipTab::add);
    connect(m_rows, &CampaignRows::failed, this, &PartnershipTab::complain);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_rows, 1);
}

std::vector<FormField> PartnershipTab::fields() const
{
    const auto field = [this](const char *key, const QString &label, FormField::Kind kind) {
        FormField made;
        made.key = QString::fromLatin1(key);
        made.label = label;
        made.kind = kind;
        made.today = today();
        return made;
    };
    FormField renewal = field("tacit_renewal", tr("Renewal"), FormField::Check);
    renewal.hint = tr("Renewed by itself at its end");
    return {field("title", tr("Title"), FormField::Line),
            field("first_party", tr("First partner"), FormField::Line),
            field("first_signatory", tr("Signed for the first by"), FormField::Line),
            field("second_party", tr("Second partner"), FormField::Line),
            field("second_signatory", tr("Signed for the second by"), FormField::Line),
            field("signed_on", tr("Signed on"), FormField::Date),
            field("starts_on", tr("First day"), FormField::Date),
            field("ends_on", tr("Last day"), FormField::Date),
            renewal,
            field("alert_days", tr("Announce the end, in days before"), FormField::Line),
            field("committee", tr("Steering committee"), FormField::Text),
            field("note", tr("Note"), FormField::Text)};
}

FormDialog *PartnershipTab::add()
{
    FormDialogContent content;
    content.title = tr("New partnership convention");
    content.verb = tr("Add the convention");
    const std::vector<FormField> all = fields();
    // The rest is filled in at leisure, beside the list.
    for (const FormField &each : all) {
        if (each.kind != FormField::Text && each.kind != FormField::Check)
            content.fields.push_back(each);
    }
    Partnership start;
    start.firstParty = tr("UDCCAS");
    start.secondParty = tr("University");
    content.values = valuesOf(start);
    const auto submit = [this](const QMap<QString, QString> &values) {
        Partnership partnership;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            assign(partnership, it.key(), it.value());
        return transact(tr("Partnership convention added"), [&](Transaction &transaction) -> Status {
            const auto made = PartnershipsRepository::add(transaction, partnership);
            return made ? done() : Status(made.error());
        });
    };
    return FormDialog::ask(this, content, submit);
}

void PartnershipTab::refresh()
{
    m_rows->refresh();
    m_rows->setLocked(store().isReadOnly() ? lockReason() : QString());
    const auto partnerships = PartnershipsRepository(database()).all();
    if (!partnerships) {
        complain(partnerships.error());
        return;
    }
    m_note->setText(partnerships->empty() ? QString() : PartnerWords::sentence(partnerships->front(), today()));
}

void PartnershipTab::commit() { m_rows->commit(); }

} // namespace pc
