#include "views/labels/reviewsheet.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "views/common/columnscroll.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pc {

namespace {
void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString meanOf(const std::vector<FamilyMean> &means, AcquisFamily family, Rater rater)
{
    const auto at = std::find_if(means.begin(), means.end(),
                                 [&](const FamilyMean &mean) { return mean.family == family && mean.rater == rater; });
    return at == means.end() ? QStringLiteral("—") : QLocale().toString(at->mean, 'f', 1);
}
} // namespace

ReviewSheet::ReviewSheet(QWidget *parent) : QFrame(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    m_left = makeColumn(this, 3);
    m_right = makeColumn(this, 4);
}

QVBoxLayout *ReviewSheet::makeColumn(QWidget *parent, int stretch)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    auto *scroll = new ColumnScroll(content, parent);
    static_cast<QHBoxLayout *>(layout())->addWidget(scroll, stretch);
    return column;
}

void ReviewSheet::title(QVBoxLayout *column, const QString &text) { column->addWidget(sectionLabel(text, this)); }

void ReviewSheet::line(QVBoxLayout *column, const QString &text) { column->addWidget(plainLabel(text, this)); }

void ReviewSheet::show(const ReviewContent &content)
{
    clear(m_left);
    clear(m_right);
    fillLeft(content);
    fillRight(content);
    m_left->addStretch();
    m_right->addStretch();
}

void ReviewSheet::fillLeft(const ReviewContent &content)
{
    const LabelFile &file = content.it.file;
    if (!content.identity.isEmpty()) {
        title(m_left, tr("Student"));
        line(m_left, content.identity.join(u'\n'));
    }
    title(m_left, tr("Description"));
    line(m_left, file.description.trimmed().isEmpty() ? tr("The student described nothing.") : file.description);
    title(m_left, tr("Opinion of the UDCCAS"));
    if (file.opinion == LabelOpinion::None) {
        line(m_left, tr("No opinion was given."));
        return;
    }
    const QString opinion = LabelWords::label(file.opinion);
    line(m_left, file.opinionText.trimmed().isEmpty() ? opinion
                                                      : tr("%1: %2", "opinion and its words").arg(opinion, file.opinionText));
}

QString ReviewSheet::pieceLine(const PieceLine &piece) const
{
    const QString state = LabelWords::label(piece.state());
    if (piece.attachments == 0)
        return tr("%1: %2", "piece and its state").arg(piece.requirement.name, state);
    return tr("%1: %2, %n attached file(s)", "piece and its state", piece.attachments).arg(piece.requirement.name, state);
}

void ReviewSheet::fillRight(const ReviewContent &content)
{
    title(m_right, tr("Conditions"));
    for (const ConditionLine &condition : LabelConditions::of(content.it)) {
        const Tone tone = condition.outcome == ConditionLine::Outcome::Met ? Tone::Success
            : condition.outcome == ConditionLine::Outcome::Unmet           ? Tone::Danger
                                                                           : Tone::Attention;
        auto *note = new ToneNote(tone, this);
        note->setText(condition.text);
        m_right->addWidget(note);
    }
    title(m_right, tr("Hours"));
    for (const LabelClaim &claim : content.it.claims)
        line(m_right, tr("%1, %2: %3 signed, %4 entered", "action, commune, hours")
                          .arg(claim.title, claim.commune, formatMinutes(claim.minutesSigned), formatMinutes(claim.minutesEntered)));
    title(m_right, tr("Pieces"));
    QStringList pieces;
    for (const PieceLine &piece : content.it.pieces)
        pieces.append(pieceLine(piece));
    line(m_right, pieces.join(u'\n'));
    title(m_right, tr("Acquis (mean of 0 to 3)"));
    QStringList acquis;
    for (const AcquisFamily family : AcquisWords::families())
        acquis.append(tr("%1: student %2, mayor %3", "family of acquis and means")
                          .arg(AcquisWords::label(family), meanOf(content.means, family, Rater::Student),
                               meanOf(content.means, family, Rater::Mayor)));
    line(m_right, acquis.join(u'\n'));
}

} // namespace pc
