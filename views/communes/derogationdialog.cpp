#include "views/communes/derogationdialog.h"

#include "models/communes/communesrepository.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/communes/labelledfield.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kReasonLines = 5;
constexpr int kReasonWidth = 60; // In characters: a sentence of law reads well on it.
} // namespace

DerogationDialog::DerogationDialog(Store &store, CommuneId commune, QWidget *parent)
    : QDialog(parent), m_store(store), m_commune(commune), m_byTheRule(plainLabel({}, this)),
      m_decision(sectionLabel({}, this)), m_note(new ToneNote(Tone::Info, this)), m_form(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_byTheRule);
    column->addWidget(m_decision);
    column->addWidget(m_note);
    makeFields(column);
    makeButtons(column);
    const Status status = read();
    if (status) {
        showFacts();
    } else {
        m_form->hide();
        m_save->hide();
        m_lift->hide();
        m_note->setTone(Tone::Danger);
        m_note->setText(status.error().message);
    }
}

Status DerogationDialog::read()
{
    Database &database = m_store.database();
    const QDate today = m_store.clock().today();
    const auto rule = Eligibility::ruleOn(database, today);
    if (!rule)
        return rule.error();
    const auto before = Eligibility::ruleBefore(database, today);
    if (!before)
        return before.error();
    auto facts = CommunesRepository(database).facts(m_commune, *rule, *before);
    if (!facts)
        return facts.error();
    m_rule = *rule;
    m_facts = std::move(*facts);
    return pc::done();
}

void DerogationDialog::makeFields(QVBoxLayout *column)
{
    m_reason = new QPlainTextEdit;
    m_reason->setTabChangesFocus(true);
    const QFontMetrics metrics = m_reason->fontMetrics();
    const int padding = 2 * m_reason->frameWidth() + qRound(2 * m_reason->document()->documentMargin());
    m_reason->setMinimumSize(kReasonWidth * metrics.averageCharWidth(), kReasonLines * metrics.lineSpacing() + padding);
    m_author = new QLineEdit;
    m_decidedOn = new DayEdit(m_store.clock(), DayEdit::Lean::Past);
    m_reasonField = new LabelledField(tr("Reason"), m_reason, m_form);
    m_authorField = new LabelledField(tr("Decided by"), m_author, m_form);
    m_decidedOnField = new LabelledField(tr("Decided on"), m_decidedOn, m_form);
    m_count = mutedLabel({}, m_form);
    m_count->setAlignment(Qt::AlignTrailing);

    auto *who = new QHBoxLayout;
    who->addWidget(m_authorField, 1, Qt::AlignTop);
    who->addWidget(m_decidedOnField, 0, Qt::AlignTop);
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins({});
    fields->addWidget(m_reasonField, 1);
    fields->addWidget(m_count);
    fields->addLayout(who);
    column->addWidget(m_form, 1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DerogationDialog::countReason);
}

void DerogationDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Record the derogation"), QDialogButtonBox::AcceptRole);
    // Beside the box, not in it: a hidden button of a QDialogButtonBox would catch the Tab key.
    m_lift = new QPushButton(tr("Lift the derogation"), this);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    m_save->setToolTip(toolTipText(tr("Ctrl+Enter")));
    m_lift->setAutoDefault(false);
    m_lift->setToolTip(toolTipText(tr("The rule then decides again; this can be undone")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_lift);
    row->addWidget(buttons, 1);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DerogationDialog::save);
    connect(m_lift, &QPushButton::clicked, this, &DerogationDialog::lift);
    connect(m_cancel, &QPushButton::clicked, this, &DerogationDialog::reject);
}

bool DerogationDialog::isJudged() const { return m_facts.commune.kind == CommuneKind::Commune; }

void DerogationDialog::showFacts()
{
    setWindowTitle(tr("Derogation: %1").arg(m_facts.commune.name));
    EligibilityFacts without = m_facts;
    without.derogation.reset();
    m_byTheRule->setText(Eligibility::explain(without, m_rule));
    const bool byTheRule = Eligibility::judge(without, m_rule).eligible;
    const std::optional<Derogation> &existing = m_facts.derogation;
    m_eligible = existing ? existing->eligible : !byTheRule;
    m_decision->setText(decisionText(m_eligible != byTheRule));
    m_decision->setVisible(isJudged());
    if (!isJudged())
        m_note->setText(tr("A derogation is decided for the commune itself, not for a part of it."));
    else if (m_eligible == byTheRule)
        m_note->setText(tr("The rule says the same by now: this derogation changes nothing and can be lifted."));

    m_reason->setPlainText(existing ? existing->reason : QString());
    m_author->setText(existing ? existing->author : m_store.author());
    m_decidedOn->setDay(existing ? existing->decidedOn : m_store.clock().today());
    m_form->setVisible(isJudged());
    m_save->setVisible(isJudged());
    if (existing)
        m_save->setText(tr("Save the changes"));
    m_lift->setVisible(existing.has_value());
    if (!isJudged() || m_store.isReadOnly())
        m_cancel->setText(tr("Close"));
    if (m_store.isReadOnly()) {
        const QString refusal = tr("The register is open for consultation: nothing can be changed.");
        m_note->setText(refusal);
        for (QPushButton *button : {m_save, m_lift}) {
            button->setEnabled(false);
            button->setToolTip(toolTipText(refusal));
        }
        m_reason->setReadOnly(true);
        m_author->setReadOnly(true);
        m_decidedOn->setReadOnly(true);
    }
    countReason();
}

QString DerogationDialog::decisionText(bool againstTheRule) const
{
    const QString &name = m_facts.commune.name;
    if (!againstTheRule)
        return m_eligible ? tr("%1 is entitled by derogation").arg(name) : tr("%1 is excluded by derogation").arg(name);
    if (!m_eligible)
        return tr("%1 is excluded although below the threshold").arg(name);
    if (!Eligibility::figure(m_facts.population, m_rule.basis))
        return tr("%1 is entitled although its population is unknown").arg(name);
    return tr("%1 is entitled although above the threshold").arg(name);
}

void DerogationDialog::countReason()
{
    const qsizetype length = m_reason->toPlainText().trimmed().size();
    m_count->setText(tr("%1 of %2 characters").arg(length).arg(kReasonAtMost));
    if (length <= kReasonAtMost && !m_reasonField->error().isEmpty() && length > 0)
        m_reasonField->setError({});
}

Derogation DerogationDialog::typed() const
{
    return {m_commune, m_eligible, m_reason->toPlainText().trimmed(), m_author->text().simplified(),
            m_decidedOn->day()};
}

void DerogationDialog::save()
{
    if (m_store.isReadOnly() || !isJudged())
        return;
    for (LabelledField *field : {m_reasonField, m_authorField, m_decidedOnField})
        field->setError({});
    const Derogation derogation = typed();
    if (m_facts.derogation == derogation) {
        accept(); // Nothing to write, so nothing to undo either.
        return;
    }
    if (derogation.reason.size() > kReasonAtMost) {
        showError({ErrorKind::Invalid, tr("The reason is too long: %1 characters at most.").arg(kReasonAtMost),
                   QStringLiteral("reason")});
        return;
    }
    if (!derogation.decidedOn.isValid()) {
        showError({ErrorKind::Invalid, tr("Enter the date of the decision, for example 03/11/2026."),
                   QStringLiteral("decided_on")});
        return;
    }
    const QString &name = m_facts.commune.name;
    const QString text =
        m_facts.derogation ? tr("Derogation for %1 changed").arg(name) : tr("Derogation for %1 recorded").arg(name);
    commit(text, [&](Transaction &transaction) { return CommunesRepository::saveDerogation(transaction, derogation); });
}

void DerogationDialog::lift()
{
    commit(tr("Derogation for %1 lifted").arg(m_facts.commune.name),
           [this](Transaction &transaction) { return CommunesRepository::removeDerogation(transaction, m_commune); });
}

bool DerogationDialog::commit(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status) {
        if (!showError(status.error())) {
            m_note->setTone(Tone::Danger);
            m_note->setText(status.error().message);
        }
        return false;
    }
    Q_EMIT done(text);
    accept();
    return true;
}

bool DerogationDialog::showError(const Error &error)
{
    LabelledField *field = error.detail == QLatin1StringView("reason") ? m_reasonField
        : error.detail == QLatin1StringView("author")                  ? m_authorField
        : error.detail == QLatin1StringView("decided_on")              ? m_decidedOnField
                                                                       : nullptr;
    if (!field)
        return false;
    field->setError(error.message);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void DerogationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

} // namespace pc
