#include "views/hours/quotapane.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hourchoices.h"
#include "models/hours/houredits.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/hours/waiverdialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kOffered = 20;
constexpr HourFigure kFigures[] = {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed, HourFigure::Remaining};
enum LineColumn { Number, Action, Commune, Planned, Entered, Signed, LineColumns };

Tone toneOf(QuotaState state)
{
    switch (state) {
    case QuotaState::Below: return Tone::Neutral;
    case QuotaState::Near: return Tone::Info;
    case QuotaState::Reached: return Tone::Success;
    case QuotaState::Exceeded: return Tone::Attention;
    case QuotaState::WellOver: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

QuotaPane::QuotaPane(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_sentence(new ToneNote(Tone::Neutral, this)), m_forecast(plainLabel({}, this)),
      m_waiver(plainLabel({}, this)), m_lines(new QTableWidget(0, LineColumns, this)), m_waive(new QPushButton(this)),
      m_unwaive(new QPushButton(tr("Take the waiver back"), this))
{
    m_field = new LookupField(
        [&store](const QString &typed) {
            std::vector<LookupChoice> choices;
            const auto found = HourChoices(store.database()).students(typed, kOffered);
            if (!found)
                return choices;
            for (const StudentChoice &each : *found)
                choices.push_back({each.student.value, each.name, each.commune});
            return choices;
        },
        this);
    m_field->setName(tr("Student"));
    m_field->setPlaceholderText(tr("Student…"));
    layOut();
    connect(m_field, &LookupField::chosen, this, [this](qint64 id) { setStudent({id}, m_campaign); });
    connect(m_waive, &QPushButton::clicked, this, &QuotaPane::openWaiver);
    connect(m_unwaive, &QPushButton::clicked, this, &QuotaPane::removeWaiver);
    connect(&store, &Store::changed, this, &QuotaPane::refresh);
    refresh();
}

void QuotaPane::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(titleLabel(tr("Quota of a student"), this));
    auto *who = new QHBoxLayout;
    auto *label = new QLabel(tr("&Student"), this);
    label->setBuddy(m_field->edit());
    label->setMinimumHeight(m_field->edit()->sizeHint().height());
    who->addWidget(label, 0, Qt::AlignTop);
    who->addWidget(m_field, 1);
    who->addStretch(1);
    column->addLayout(who);
    auto *figures = new QHBoxLayout;
    for (const HourFigure figure : kFigures) {
        auto *box = new QVBoxLayout;
        QLabel *name = mutedLabel(HourFiguresReader::label(figure), this);
        QLabel *value = titleLabel({}, this);
        for (QLabel *each : {name, value})
            each->setToolTip(toolTipText(HourFiguresReader::definition(figure, HourScope::Student)));
        box->addWidget(name);
        box->addWidget(value);
        figures->addLayout(box, 1);
        m_figures.insert(static_cast<int>(figure), value);
    }
    column->addLayout(figures);
    column->addWidget(m_sentence);
    column->addWidget(m_forecast);
    m_lines->setAccessibleName(tr("Hours of each action"));
    m_lines->setHorizontalHeaderLabels(
        {tr("Number"), tr("Action"), tr("Commune"), HourFiguresReader::label(HourFigure::Planned),
         HourFiguresReader::label(HourFigure::Entered), HourFiguresReader::label(HourFigure::Signed)});
    const std::pair<LineColumn, HourFigure> sums[] = {
        {Planned, HourFigure::Planned}, {Entered, HourFigure::Entered}, {Signed, HourFigure::Signed}};
    for (const auto &[section, figure] : sums) {
        QTableWidgetItem *title = m_lines->horizontalHeaderItem(section);
        title->setToolTip(toolTipText(HourFiguresReader::definition(figure, HourScope::Student)));
        title->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setTabKeyNavigation(false);
    m_lines->verticalHeader()->hide();
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->setSectionResizeMode(Action, QHeaderView::Stretch);
    column->addWidget(m_lines, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_waiver, 1);
    row->addWidget(m_unwaive);
    row->addWidget(m_waive);
    column->addLayout(row);
}

void QuotaPane::setStudent(StudentId student, CampaignId campaign)
{
    m_student = student;
    m_campaign = campaign;
    refresh();
}

QString QuotaPane::sentence() const { return m_sentence->text(); }

QString QuotaPane::forecast() const { return m_forecast->text(); }

QString QuotaPane::whyNotWaived() const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    if (!m_student.isValid() || !m_campaign.isValid())
        return tr("Choose a student first.");
    const auto campaign = CampaignsRepository(m_store.database()).find(m_campaign);
    return campaign && *campaign && (*campaign)->isClosed()
        ? tr("This campaign is closed: reopen it first, on the page of campaigns.")
        : QString();
}

void QuotaPane::refresh()
{
    const bool isChosen = m_student.isValid() && m_campaign.isValid();
    const QString why = whyNotWaived();
    for (QPushButton *button : {m_waive, m_unwaive}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why));
    }
    if (!isChosen) {
        show({});
        m_sentence->setText(tr("Choose a student to see the hours of each action against the quota."));
        m_forecast->setText({});
        return;
    }
    const auto ledger = QuotaRepository(m_store.database()).of(m_student, m_campaign);
    if (!ledger) {
        Q_EMIT refused(ledger.error());
        return;
    }
    const auto name = HourChoices(m_store.database()).studentName(m_student);
    m_field->setValue(m_student.value, name ? *name : QString());
    show(*ledger);
}

void QuotaPane::show(const QuotaLedger &ledger)
{
    const HourFigures figures = ledger.figures();
    for (const HourFigure figure : kFigures)
        m_figures.value(static_cast<int>(figure))->setText(formatMinutes(figures.of(figure)));
    m_sentence->setTone(toneOf(ledger.state()));
    m_sentence->setText(QuotaRepository::sentence(figures.entered, ledger.marks));
    const auto forecast = quotaForecast(ledger.days, ledger.marks.quota, m_store.clock().today());
    m_forecast->setText(QuotaRepository::forecastSentence(forecast, ledger.marks.quota, ledger.campaignEnds));
    m_waive->setText(ledger.waiver ? tr("Change the waiver…") : tr("Waive part of the quota…"));
    m_unwaive->setVisible(ledger.waiver.has_value());
    m_waiver->setText(ledger.waiver
                          ? tr("Waiver of %1 on a quota of %2, decided by %3 on %4: %5")
                                .arg(formatMinutes(ledger.waiver->minutes), formatMinutes(ledger.fullQuota),
                                     ledger.waiver->author, formatDate(ledger.waiver->decidedOn), ledger.waiver->reason)
                          : QString());
    showLines(ledger);
}

void QuotaPane::showLines(const QuotaLedger &ledger)
{
    m_lines->setRowCount(static_cast<int>(ledger.lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QuotaLine &line = ledger.lines[static_cast<size_t>(row)];
        const QString texts[] = {line.number,
                                 line.action,
                                 line.commune,
                                 formatMinutes(line.planned),
                                 formatMinutes(line.entered),
                                 formatMinutes(line.signedOff)};
        for (int column = 0; column < LineColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(toolTipText(texts[column]));
            if (column >= Planned)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_lines->setItem(row, column, item);
        }
    }
}

void QuotaPane::openWaiver()
{
    const auto ledger = QuotaRepository(m_store.database()).of(m_student, m_campaign);
    if (!ledger) {
        Q_EMIT refused(ledger.error());
        return;
    }
    auto *dialog = new WaiverDialog(m_store, *ledger, m_field->label(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QuotaPane::removeWaiver()
{
    const Status status =
        m_store.transact(tr("Waiver of %1 taken back").arg(m_field->label()), [this](Transaction &transaction) {
            return QuotaRepository::removeWaiver(transaction, m_student, m_campaign);
        });
    if (!status)
        Q_EMIT refused(status.error());
}

} // namespace pc
