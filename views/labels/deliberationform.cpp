#include "views/labels/deliberationform.h"

#include "views/common/formrows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pc {

namespace {
constexpr int kMostVotes = 999;
constexpr int kNoteLines = 2;

std::optional<int> votesIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const int votes = edit->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(votes) : std::nullopt;
}

QString shown(const std::optional<int> &votes) { return votes ? QString::number(*votes) : QString(); }
} // namespace

DeliberationForm::DeliberationForm(QWidget *parent)
    : QWidget(parent), m_opinion(new QComboBox(this)), m_notes(new QPlainTextEdit(this)), m_for(makeVotes(tr("Votes for"))),
      m_against(makeVotes(tr("Votes against"))), m_abstained(makeVotes(tr("Abstentions")))
{
    for (const LabelOpinion opinion :
         {LabelOpinion::None, LabelOpinion::Favourable, LabelOpinion::Reserved, LabelOpinion::Unfavourable})
        m_opinion->addItem(opinion == LabelOpinion::None ? tr("No opinion") : LabelWords::label(opinion), static_cast<int>(opinion));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(kNoteLines * fontMetrics().lineSpacing() + 14);
    QFormLayout *form = makeForm();
    form->setContentsMargins({});
    addFormRow(form, tr("Opinion in the commission"), m_opinion);
    addFormRow(form, tr("Deliberation"), m_notes);
    auto *votes = new QWidget(this);
    auto *line = new QHBoxLayout(votes);
    line->setContentsMargins({});
    for (QLineEdit *edit : {m_for, m_against, m_abstained}) {
        auto *label = new QLabel(edit->accessibleName(), votes);
        label->setBuddy(edit);
        line->addWidget(label);
        line->addWidget(edit);
    }
    line->addStretch();
    addFormRow(form, tr("Votes"), m_for, votes);
    m_for->setAccessibleName(tr("Votes for"));
    setLayout(form);
}

QLineEdit *DeliberationForm::makeVotes(const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setValidator(new QIntValidator(0, kMostVotes, edit));
    edit->setMaximumWidth(6 * fontMetrics().horizontalAdvance(u'0'));
    return edit;
}

void DeliberationForm::show(const Deliberation &said)
{
    m_opinion->setCurrentIndex(m_opinion->findData(static_cast<int>(said.opinion)));
    m_notes->setPlainText(said.notes);
    m_for->setText(shown(said.votesFor));
    m_against->setText(shown(said.votesAgainst));
    m_abstained->setText(shown(said.abstained));
    m_shown = said;
    m_shown = value(); // as the fields give it back
}

Deliberation DeliberationForm::value() const
{
    Deliberation said = m_shown; // file and session
    said.opinion = static_cast<LabelOpinion>(m_opinion->currentData().toInt());
    said.notes = m_notes->toPlainText();
    said.votesFor = votesIn(m_for);
    said.votesAgainst = votesIn(m_against);
    said.abstained = votesIn(m_abstained);
    return said;
}

void DeliberationForm::setReadOnly(bool readOnly)
{
    m_opinion->setEnabled(!readOnly);
    m_notes->setReadOnly(readOnly);
    for (QLineEdit *edit : {m_for, m_against, m_abstained})
        edit->setReadOnly(readOnly);
}

} // namespace pc
