#include "views/proposals/warningslist.h"

#include "models/base/localise.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/markedtext.h"
#include "views/proposals/proposalfields.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

constexpr int kAround = 70; // characters of context on each side
constexpr int kPrecedents = 3;

// The words with what stands around them, cut at word boundaries.
struct Excerpt {
    QString text;
    int start = 0;
};

Excerpt excerptOf(const QString &text, const LexiconHit &hit)
{
    int from = std::max(0, hit.start - kAround);
    int to = std::min(static_cast<int>(text.size()), hit.start + hit.length + kAround);
    while (from > 0 && from < hit.start && !text.at(from - 1).isSpace())
        ++from;
    while (to < text.size() && to > hit.start + hit.length && !text.at(to).isSpace())
        --to;
    Excerpt excerpt{text.mid(from, to - from), hit.start - from};
    if (from > 0) {
        excerpt.text.prepend(QStringLiteral("… "));
        excerpt.start += 2;
    }
    if (to < text.size())
        excerpt.text += QStringLiteral(" …");
    return excerpt;
}

QString textOf(const Proposal &proposal, const QString &field)
{
    for (const LexiconText &text : LexiconRepository::textsOf(proposal)) {
        if (text.field == field)
            return text.text;
    }
    return {};
}

} // namespace

WarningsList::WarningsList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void WarningsList::clear()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    m_count = 0;
}

void WarningsList::show(Database &database, const Proposal &proposal)
{
    clear();
    const auto entries = LexiconRepository(database).active();
    if (!entries)
        return;
    std::vector<LexiconHit> hits = Lexicon(*entries).find(LexiconRepository::textsOf(proposal));
    // Those the text denies come last; the same reason is said once, under its last phrase.
    std::stable_sort(hits.begin(), hits.end(), [](const LexiconHit &a, const LexiconHit &b) {
        return std::tie(a.negated, a.family, a.explanation) < std::tie(b.negated, b.family, b.explanation);
    });
    setVisible(!hits.empty());
    if (hits.empty())
        return;
    m_count = static_cast<int>(std::count_if(hits.begin(), hits.end(), [](const LexiconHit &hit) { return !hit.negated; }));
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    auto *note = new ToneNote(m_count > 0 ? Tone::Attention : Tone::Neutral, m_content);
    note->setText(m_count > 0 ? tr("%n phrase(s) resemble an employee's task: it is for you to judge.", nullptr, m_count)
                              : tr("The text says what will not be done:"));
    column->addWidget(note);
    for (size_t i = 0; i < hits.size(); ++i) {
        const bool isLast = i + 1 == hits.size() || hits[i + 1].negated != hits[i].negated || hits[i + 1].family != hits[i].family
            || hits[i + 1].explanation != hits[i].explanation;
        addHit(proposal, hits[i]);
        if (isLast)
            addReason(hits[i]);
    }
    addPrecedents(database, proposal, hits);
    m_column->addWidget(m_content);
    m_content->show();
}

void WarningsList::addHit(const Proposal &proposal, const LexiconHit &hit)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const Excerpt excerpt = excerptOf(textOf(proposal, hit.field), hit);
    const QString where = tr("%1:", "field of the form, before an excerpt").arg(ProposalFields::label(hit.field));
    const QString text = where + QChar(u' ') + excerpt.text;
    auto *marked = new MarkedText(m_content);
    marked->setText(text, {{static_cast<int>(where.size()) + 1 + excerpt.start, hit.length, hit.negated}});
    column->addWidget(marked);
}

void WarningsList::addReason(const LexiconHit &hit)
{
    m_content->layout()->addWidget(
        hit.negated ? mutedLabel(tr("The text says that this will not be done."), m_content)
                    : mutedLabel(tr("%1: %2", "family of words, and why they warn").arg(hit.family, hit.explanation), m_content));
}

void WarningsList::addPrecedents(Database &database, const Proposal &proposal, const std::vector<LexiconHit> &hits)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    QSet<qint64> asked; // entries
    QSet<qint64> shown; // proposals
    for (const LexiconHit &hit : hits) {
        if (hit.negated || asked.contains(hit.entry.value))
            continue;
        asked.insert(hit.entry.value);
        const auto precedents =
            LexiconRepository(database).precedents({hit.entry, hit.family, hit.phrase, {}, true}, proposal.id, kPrecedents);
        if (!precedents)
            return;
        for (const Precedent &precedent : *precedents) {
            if (shown.contains(precedent.proposal.value))
                continue;
            if (shown.isEmpty())
                column->addWidget(plainLabel(tr("The same words were decided before:"), m_content));
            shown.insert(precedent.proposal.value);
            addPrecedent(precedent);
        }
    }
}

void WarningsList::addPrecedent(const Precedent &precedent)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const QString decided = tr("%1 (%2): %3 on %4", "number, commune, verdict, day")
                                .arg(precedent.number, precedent.commune, ProposalWords::label(precedent.verdict),
                                     formatDate(precedent.decidedOn));
    auto *link = new LinkButton(decided, m_content);
    link->setToolTip(toolTipText(precedent.title));
    connect(link, &QAbstractButton::clicked, this, [this, id = precedent.proposal.value] { Q_EMIT proposalRequested(id); });
    column->addWidget(link, 0, Qt::AlignLeading);
    if (!precedent.reason.isEmpty())
        column->addWidget(mutedLabel(precedent.reason, m_content));
}

} // namespace pc
