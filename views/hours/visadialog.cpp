#include "views/hours/visadialog.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/houredits.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pc {

VisaDialog::VisaDialog(Store &store, const Proposal &proposal, QWidget *parent)
    : QDialog(parent), m_store(store), m_question(plainLabel({}, this)), m_list(new QListWidget(this)),
      m_leftOut(mutedLabel({}, this)), m_summary(sectionLabel({}, this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Visa of the commune"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    column->addWidget(m_list, 1);
    m_leftOut->hide();
    column->addWidget(m_leftOut);
    column->addWidget(m_summary);
    makeFields(column);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_sign = buttons->addButton(tr("Sign"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_sign->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &VisaDialog::sign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &VisaDialog::choose);
    if (proposal.lines.empty())
        fillMonths(proposal);
    else
        fillCommunes(proposal.lines);
    look();
}

void VisaDialog::makeFields(QVBoxLayout *column)
{
    m_role = new QComboBox(this);
    for (const VisaRole role : HourWords::roles())
        m_role->addItem(HourWords::label(role), static_cast<int>(role));
    m_signatory = new QLineEdit(this);
    m_day = new QLineEdit(formatDate(m_store.clock().today()), this);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Signed by"), m_signatory);
    addFormRow(form, tr("As"), m_role);
    addFormRow(form, tr("On"), m_day);
    column->addLayout(form);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        proposeSignatory();
        m_signatory->setFocus(Qt::OtherFocusReason);
    });
    connect(m_signatory, &QLineEdit::textChanged, this, &VisaDialog::look);
    connect(m_day, &QLineEdit::textChanged, this, &VisaDialog::look);
}

void VisaDialog::fillMonths(const Proposal &proposal)
{
    m_list->setAccessibleName(tr("Months that wait for a visa"));
    const auto waiting = HourChoices(m_store.database()).waitingMonths();
    if (!waiting) {
        m_note->setText(waiting.error().message);
        return;
    }
    m_question->setText(waiting->empty() ? tr("No hours wait for a visa.")
                                         : tr("Choose the month and the commune that signs."));
    int chosen = 0;
    for (const WaitingMonth &each : *waiting) {
        if (each.commune == proposal.commune && proposal.month.isValid() && each.month == proposal.month)
            chosen = static_cast<int>(m_choices.size());
        m_choices.push_back({each.commune, each.communeName, each.month});
        m_list->addItem(tr("%1 — %2: %n line(s), %3", "month, commune, duration", each.lines)
                            .arg(HourWords::month(each.month), each.communeName, formatMinutes(each.minutes)));
    }
    m_list->setCurrentRow(m_choices.empty() ? -1 : chosen);
    m_list->setFocus(Qt::OtherFocusReason);
}

// A visa is of one commune: the lines of several are signed one commune after the other.
void VisaDialog::fillCommunes(const std::vector<HourEntryId> &lines)
{
    m_list->setAccessibleName(tr("Communes of the selected lines"));
    const auto communes = HourChoices(m_store.database()).signableByCommune(lines);
    if (!communes) {
        m_note->setText(communes.error().message);
        return;
    }
    size_t left = lines.size();
    for (const CommuneLines &each : *communes) {
        m_choices.push_back({each.commune, each.communeName, {}, each.lines});
        m_list->addItem(tr("%1: %n line(s), %2", "commune, duration", static_cast<int>(each.lines.size()))
                            .arg(each.communeName, formatMinutes(each.minutes)));
        left -= each.lines.size();
    }
    m_leftOut->setVisible(left > 0);
    m_leftOut->setText(
        tr("Left out, signed already or contested: %n line(s).", nullptr, static_cast<int>(left)));
    const bool isOne = m_choices.size() < 2;
    m_list->setVisible(!isOne);
    m_question->setText(isOne ? tr("The selected lines receive the visa of the commune.")
                              : tr("The selected lines are of %n commune(s), and a visa is of one: sign them one after "
                                   "the other.",
                                   nullptr, static_cast<int>(m_choices.size())));
    m_list->setCurrentRow(m_choices.empty() ? -1 : 0);
    (isOne ? static_cast<QWidget *>(m_signatory) : m_list)->setFocus(Qt::OtherFocusReason);
}

void VisaDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_choices.size()))
        return;
    m_chosen = m_choices[static_cast<size_t>(row)];
    std::vector<HourEntryId> lines = m_chosen.lines;
    if (m_chosen.month.isValid()) {
        const auto entries = HoursRepository(m_store.database()).signable(m_chosen.commune, m_chosen.month);
        if (!entries) {
            m_note->setText(entries.error().message);
            return;
        }
        for (const HourEntry &entry : *entries)
            lines.push_back(entry.id);
    }
    readLines(lines);
}

// The lines that will be signed, and the mayor who is proposed.
void VisaDialog::readLines(const std::vector<HourEntryId> &lines)
{
    HoursRepository repository(m_store.database());
    auto entries = repository.find(lines);
    const auto frozen = repository.areFrozen(lines);
    if (!entries || !frozen) {
        m_note->setText(entries ? frozen.error().message : entries.error().message);
        return;
    }
    m_entries = std::move(*entries);
    m_isFrozen = *frozen;
    qint64 minutes = 0;
    for (const HourEntry &entry : m_entries)
        minutes += entry.minutes;
    m_summary->setText(tr("%1: %n line(s) will be signed, %2", "commune, duration", static_cast<int>(m_entries.size()))
                           .arg(m_chosen.communeName, formatMinutes(minutes)));
    const auto mayor = HourChoices(m_store.database()).mayorOf(m_chosen.commune);
    m_mayor = mayor ? *mayor : QString();
    proposeSignatory();
    look();
}

// The mayor is known to the register; a deputy or the secretary is typed.
void VisaDialog::proposeSignatory()
{
    const bool isMayor = m_role->currentData().toInt() == static_cast<int>(VisaRole::Mayor);
    m_signatory->setText(isMayor ? m_mayor : QString());
}

QString VisaDialog::summary() const { return m_summary->text(); }

QString VisaDialog::note() const { return m_note->text(); }

Visa VisaDialog::draft() const
{
    return {{},
            {},
            m_chosen.month,
            m_signatory->text().simplified(),
            static_cast<VisaRole>(m_role->currentData().toInt()),
            parseDate(m_day->text(), m_store.clock().today())};
}

QString VisaDialog::whyNot(const Visa &visa) const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    if (m_entries.empty())
        return tr("No line of hours waits for a visa here.");
    if (m_isFrozen)
        return HourWords::closedCampaign();
    if (visa.signatory.isEmpty())
        return tr("Enter the name of the person who signs.");
    if (!visa.signedOn.isValid())
        return tr("Enter the day of the visa, for example 03/11/2026.");
    if (visa.signedOn > m_store.clock().today())
        return tr("A visa cannot be dated in the future: correct its day.");
    return {};
}

// A day to come is refused; a visa older than its hours is only pointed out: the paper may say so.
void VisaDialog::look()
{
    const Visa visa = draft();
    const QString why = whyNot(visa);
    m_sign->setEnabled(why.isEmpty());
    m_sign->setToolTip(toolTipText(why));
    const bool isFuture = visa.signedOn.isValid() && visa.signedOn > m_store.clock().today();
    const bool isAhead = why.isEmpty() && signsAhead(visa.signedOn, m_entries);
    m_note->setTone(isAhead ? Tone::Attention : Tone::Danger);
    m_note->setText(isAhead                  ? tr("Some of these hours are later than the visa: check its day.")
                        : isFuture || m_isFrozen ? why
                                             : QString());
}

void VisaDialog::sign()
{
    std::vector<HourEntryId> lines;
    for (const HourEntry &entry : m_entries)
        lines.push_back(entry.id);
    const auto text = HourEdits(m_store).sign(lines, draft());
    if (!text) {
        m_note->setTone(Tone::Danger);
        m_note->setText(text.error().message);
        return;
    }
    Q_EMIT done(*text);
    goOn();
}

// To the next commune of the selected lines; a month is one visa.
void VisaDialog::goOn()
{
    if (m_chosen.month.isValid() || m_choices.size() < 2) {
        accept();
        return;
    }
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_choices.erase(m_choices.begin() + row);
        delete m_list->takeItem(row);
        m_list->setCurrentRow(0);
    }
    m_role->setCurrentIndex(0);
    choose(0);
    m_signatory->setFocus(Qt::OtherFocusReason);
}

} // namespace pc
