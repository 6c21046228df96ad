#include "views/applications/reasondialog.h"

#include "models/base/localise.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kTextCharacters = 50;
}

ReasonDialog::ReasonDialog(const ReasonRequest &request, const Apply &apply, QWidget *parent)
    : QDialog(parent), m_apply(apply), m_today(request.today), m_text(new QLineEdit(this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(request.title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(request.text, this));
    QFormLayout *form = makeForm();
    makeFields(request, form);
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(request.verb, QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &ReasonDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_reasons ? static_cast<QWidget *>(m_reasons) : m_text)->setFocus();
    fitToText(*this);
}

void ReasonDialog::makeFields(const ReasonRequest &request, QFormLayout *form)
{
    if (!request.reasons.empty()) {
        m_reasons = new QComboBox(this);
        for (const auto &[key, label] : request.reasons)
            m_reasons->addItem(label, key);
        m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        addFormRow(form, tr("Reason"), m_reasons);
    }
    m_text->setMinimumWidth(kTextCharacters * fontMetrics().averageCharWidth());
    addFormRow(form, m_reasons ? tr("In a few words") : tr("Reason"), m_text);
    if (!request.isDecision)
        return;
    m_author = new QLineEdit(request.author, this);
    m_day = new QLineEdit(formatDate(request.today), this);
    addFormRow(form, tr("Decided by"), m_author);
    addFormRow(form, tr("Decided on"), m_day);
}

void ReasonDialog::submit()
{
    m_note->setText({});
    ReasonAnswer answer;
    answer.code = m_reasons ? m_reasons->currentData().toString() : QString();
    answer.text = m_text->text().trimmed();
    if (m_author) {
        answer.author = m_author->text().simplified();
        answer.decidedOn = parseDate(m_day->text(), m_today);
    }
    if (const Status status = m_apply(answer); !status)
        showError(status.error());
    else
        accept();
}

void ReasonDialog::showError(const Error &error)
{
    m_note->setText(error.message);
    QWidget *field = m_text;
    if (error.detail == QLatin1StringView("author") && m_author)
        field = m_author;
    else if (error.detail == QLatin1StringView("decided_on") && m_day)
        field = m_day;
    else if (error.detail == QLatin1StringView("status_code") && m_reasons)
        field = m_reasons;
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace pc
