#include "views/documents/issueform.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/documents/documentrecords.h"
#include "models/paper/labelsheet.h"
#include "views/common/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace pc {

namespace {
constexpr int kMonthsOffered = 14;
constexpr int kFormCharacters = 56;
constexpr int kChoiceCharacters = 26;

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }
} // namespace

IssueForm::IssueForm(Store &store, const QString &table, const QList<qint64> &ids, CampaignId campaign, QWidget *parent)
    : QWidget(parent), m_store(store), m_table(table), m_ids(ids), m_campaign(campaign)
{
    setMinimumWidth(kFormCharacters * fontMetrics().averageCharWidth());
    if (!m_campaign.isValid()) {
        const auto current = CampaignsRepository(store.database()).current(store.clock().today());
        if (current && *current)
            m_campaign = (*current)->id;
    }
    m_rows = pc::makeForm();
    m_rows->setContentsMargins({});
    makeRows();
    makeChoices();
    // A long choice is shown whole in the list; it does not push the form out of its column.
    for (QComboBox *box : {m_kind, m_destination, m_sheet}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceCharacters);
    }
    m_rows->addRow(m_record);
    m_rows->addRow(m_specimen);
    setLayout(m_rows);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_campaigns, m_month, m_replyBy, m_channel, m_round, m_destination,
                                                           m_sheet, m_place, m_record, m_specimen})
        m_fields.push_back({field, m_rows->labelForField(field)});
    setFocusProxy(m_kind);
    const auto edited = [this] { Q_EMIT contentEdited(); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT kindChanged();
    });
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, edited);
    connect(m_month, &QComboBox::currentIndexChanged, this, edited);
    connect(m_replyBy, &QLineEdit::textChanged, this, edited);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces();
        Q_EMIT contentEdited();
    });
    connect(m_place, &QSpinBox::valueChanged, this, edited);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &IssueForm::showDestination);
    connect(m_record, &QRadioButton::toggled, this, &IssueForm::showDestination);
    showKind();
}

void IssueForm::makeRows()
{
    m_kind = new QComboBox(this);
    for (const DocumentKind *each : DocumentKinds::of(m_table))
        m_kind->addItem(DocumentKinds::label(*each), QString::fromLatin1(each->word));
    m_campaigns = new QComboBox(this);
    fillCampaigns(m_campaign);
    m_month = new QComboBox(this);
    fillMonths();
    m_replyBy = new QLineEdit(this);
    m_replyBy->setPlaceholderText(tr("For example %1").arg(formatDate(m_store.clock().today().addDays(30))));
    m_channel = new QComboBox(this);
    for (const ContactChannel channel : ContactWords::channels())
        m_channel->addItem(ContactWords::label(channel), ContactWords::word(channel));
    m_channel->setCurrentIndex(m_channel->findData(ContactWords::word(ContactChannel::Letter)));
    m_round = new QCheckBox(tr("Log the mailing on each commune"), this);
    m_round->setChecked(true);
    m_destination = new QComboBox(this);
    m_sheet = new QComboBox(this);
    const auto sheets = LabelSheets::all();
    for (const LabelSheet &sheet : sheets ? *sheets : std::vector<LabelSheet>())
        m_sheet->addItem(sheet.name, sheet.key);
    m_place = new QSpinBox(this);
    m_place->setMinimum(1);
    fillPlaces();
    addFormRow(m_rows, tr("Document"), m_kind);
    addFormRow(m_rows, tr("Campaign"), m_campaigns);
    addFormRow(m_rows, tr("Month"), m_month);
    addFormRow(m_rows, tr("Reply by"), m_replyBy);
    addFormRow(m_rows, tr("Sent by"), m_channel);
    m_rows->addRow(QString(), m_round);
    addFormRow(m_rows, tr("To"), m_destination);
    addFormRow(m_rows, tr("Sheet of labels"), m_sheet);
    addFormRow(m_rows, tr("First free label"), m_place);
}

void IssueForm::makeChoices()
{
    m_record = new QRadioButton(tr("Issue: numbered, recorded, kept as it is"), this);
    m_specimen = new QRadioButton(tr("Specimens: nothing is numbered or recorded"), this);
    (m_store.isReadOnly() ? m_specimen : m_record)->setChecked(true);
    m_record->setEnabled(!m_store.isReadOnly());
    if (m_store.isReadOnly())
        m_record->setToolTip(tr("The register is open for consultation: nothing can be changed."));
}

void IssueForm::fillCampaigns(CampaignId proposed)
{
    const auto campaigns = CampaignsRepository(m_store.database()).all();
    for (const Campaign &each : campaigns ? *campaigns : std::vector<Campaign>()) {
        m_campaigns->addItem(each.isClosed() ? tr("%1 (closed)", "a campaign").arg(each.name) : each.name, each.id.value);
        if (each.id == proposed)
            m_campaigns->setCurrentIndex(m_campaigns->count() - 1);
    }
}

void IssueForm::fillMonths()
{
    const QDate first = monthOf(m_store.clock().today());
    for (int back = 0; back < kMonthsOffered; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(QLocale().toString(month, QStringLiteral("MMMM yyyy")), month);
    }
}

void IssueForm::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    const auto sheet = LabelSheets::find(m_sheet->currentData().toString());
    m_place->setMaximum(sheet ? sheet->places() : 1);
}

const DocumentKind *IssueForm::kind() const { return DocumentKinds::find(m_kind->currentData().toString()); }

Destination IssueForm::destination() const { return static_cast<Destination>(m_destination->currentData().toInt()); }

bool IssueForm::records() const { return m_record->isChecked() && IssueOutput::isNumbered(destination()); }

QString IssueForm::labelFormat() const { return m_sheet->currentData().toString(); }

int IssueForm::usedLabels() const { return m_place->value() - 1; }

bool IssueForm::takesCampaign() const { return kind() && DocumentKinds::takesCampaign(*kind()) && m_campaigns->count() > 0; }

QDate IssueForm::replyDay() const { return parseDate(m_replyBy->text(), m_store.clock().today()); }

void IssueForm::chooseKind(const QString &word)
{
    if (const int index = m_kind->findData(word); index >= 0)
        m_kind->setCurrentIndex(index);
}

void IssueForm::chooseDestination(Destination chosen)
{
    if (const int index = m_destination->findData(static_cast<int>(chosen)); index >= 0)
        m_destination->setCurrentIndex(index);
}

void IssueForm::showKind()
{
    const DocumentKind *chosen = kind();
    {
        const QSignalBlocker quiet(m_destination);
        m_destination->clear();
        for (const Destination each : chosen ? IssueOutput::destinations(*chosen) : std::vector<Destination>())
            m_destination->addItem(IssueOutput::label(each), static_cast<int>(each));
    }
    m_campaigns->setHidden(!takesCampaign());
    m_month->setHidden(!chosen || !chosen->monthly);
    m_replyBy->setHidden(!chosen || !chosen->round);
    m_channel->setHidden(!chosen || !chosen->round || chosen->isEmail);
    showDestination();
}

void IssueForm::showDestination()
{
    const DocumentKind *chosen = kind();
    const bool labels = chosen && (destination() == Destination::Labels || DocumentKinds::isLabels(*chosen));
    m_sheet->setHidden(!labels);
    m_place->setHidden(!labels);
    m_round->setHidden(!chosen || !chosen->round || !records());
    const bool numbered = IssueOutput::isNumbered(destination());
    m_record->setHidden(!numbered);
    m_specimen->setHidden(!numbered);
    arrange();
    Q_EMIT destinationChanged();
}

// The rows that are asked, in their order. A row that is only hidden takes the height of another: the layout of Qt 6.4
// keeps its place in mind.
void IssueForm::arrange()
{
    while (m_rows->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_rows->takeRow(0);
        delete row.labelItem;
        delete row.fieldItem;
    }
    for (const auto &[field, label] : m_fields) {
        if (label)
            label->setHidden(field->isHidden());
        if (field->isHidden())
            continue;
        if (field == m_record || field == m_specimen)
            m_rows->addRow(field);
        else
            m_rows->addRow(label, field);
    }
}

QString IssueForm::refusal()
{
    if (m_replyBy->text().trimmed().isEmpty() || replyDay().isValid() || m_replyBy->isHidden())
        return {};
    m_replyBy->setFocus(Qt::OtherFocusReason);
    return tr("Enter the day to reply by, for example %1, or leave it empty.").arg(formatDate(m_store.clock().today().addDays(30)));
}

BatchRequest IssueForm::request(bool specimen) const
{
    const DocumentKind *chosen = kind();
    BatchRequest request;
    request.kind = QString::fromLatin1(chosen->word);
    const auto records = DocumentRecords::of(m_store.database(), *chosen, m_table, m_ids);
    if (records)
        request.records = *records;
    request.campaign = takesCampaign() ? CampaignId{m_campaigns->currentData().toLongLong()} : m_campaign;
    if (chosen->monthly)
        request.month = m_month->currentData().toDate();
    request.format = destination() == Destination::Odt ? PaperFormat::Odt : PaperFormat::Pdf;
    if (chosen->round && replyDay().isValid())
        request.extra.insert(QStringLiteral("reply_by"), replyDay().toString(Qt::ISODate));
    if (!m_sheet->isHidden()) {
        request.extra.insert(QStringLiteral("labels.format"), labelFormat());
        request.extra.insert(QStringLiteral("labels.skip"), QString::number(usedLabels()));
    }
    request.recordRound = chosen->round && m_round->isChecked();
    request.channel = ContactWords::channel(m_channel->currentData().toString()).value_or(ContactChannel::Letter);
    request.specimen = specimen;
    return request;
}

} // namespace pc
