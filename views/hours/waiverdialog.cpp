#include "views/hours/waiverdialog.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

WaiverDialog::WaiverDialog(Store &store, const QuotaLedger &ledger, const QString &studentName, QWidget *parent)
    : QDialog(parent), m_store(store), m_studentName(studentName), m_minutes(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_author(new QLineEdit(this)), m_day(new QLineEdit(this)),
      m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Waiver of part of the quota: %1").arg(studentName));
    const QDate today = store.clock().today();
    m_waiver = ledger.waiver.value_or(QuotaWaiver{0, ledger.student, ledger.campaign, 0, {}, store.author(), today});
    m_minutes->setText(m_waiver.minutes > 0 ? formatMinutes(m_waiver.minutes) : QString());
    m_reason->setText(m_waiver.reason);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_author->setText(m_waiver.author);
    m_day->setText(formatDate(m_waiver.decidedOn));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        plainLabel(tr("The quota of the campaign is %1. What is waived is taken off it for this student only.")
                       .arg(formatMinutes(ledger.fullQuota)),
                   this));
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Waived hours"), m_minutes);
    addFormRow(form, tr("Reason"), m_reason);
    addFormRow(form, tr("Decided by"), m_author);
    addFormRow(form, tr("Decided on"), m_day);
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Record the waiver"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiverDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *line : {m_minutes, m_reason, m_author, m_day})
        connect(line, &QLineEdit::textChanged, this, &WaiverDialog::look);
    look();
}

void WaiverDialog::look()
{
    m_note->setText({});
    const bool isReady = !m_minutes->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    m_save->setEnabled(isReady);
    m_save->setToolTip(isReady ? QString() : toolTipText(tr("Enter the waived hours and the reason first.")));
}

void WaiverDialog::save()
{
    QuotaWaiver waiver = m_waiver;
    waiver.minutes = parseMinutes(m_minutes->text()).value_or(0);
    waiver.reason = m_reason->text().simplified();
    waiver.author = m_author->text().simplified();
    waiver.decidedOn = parseDate(m_day->text(), m_store.clock().today());
    const Status status =
        m_store.transact(tr("Waiver of %1 for %2: %3").arg(formatMinutes(waiver.minutes), m_studentName, waiver.reason),
                         [&](Transaction &transaction) { return QuotaRepository::setWaiver(transaction, waiver); });
    if (!status) {
        m_note->setText(status.error().message);
        return;
    }
    accept();
}

} // namespace pc
