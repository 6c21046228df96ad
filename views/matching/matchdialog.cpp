#include "views/matching/matchdialog.h"

#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "views/common/delegates.h"
#include "views/common/formrows.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kListCharacters = 118;
constexpr int kDetailCharacters = 58;
constexpr int kWidest = 1260; // pixels: the smallest screen the program is made for
constexpr int kRows = 5;
constexpr size_t kChoices = 20;
} // namespace

MatchDialog::MatchDialog(Store &store, Dialogs &dialogs, ProposalId proposal, QWidget *parent)
    : MatchDialog(store, dialogs, proposal, CampaignId(), parent)
{
}

MatchDialog::MatchDialog(Store &store, Dialogs &dialogs, ProposalId proposal, CampaignId campaign, QWidget *parent)
    : MatchDialog(store, MatchModel::Kind::Candidates, parent)
{
    Q_UNUSED(dialogs) // an affectation can be undone: nothing is to be confirmed
    m_proposal = proposal;
    m_campaign = campaign;
    if (!m_campaign.isValid()) {
        if (const auto current = CampaignsRepository(store.database()).current(store.clock().today()); current && *current)
            m_campaign = (*current)->id;
    }
    m_choice->setVisible(!proposal.isValid());
    load();
}

MatchDialog::MatchDialog(Store &store, Dialogs &dialogs, StudentId student, CampaignId campaign, QWidget *parent)
    : MatchDialog(store, MatchModel::Kind::Offers, parent)
{
    Q_UNUSED(dialogs)
    m_student = student;
    m_campaign = campaign;
    load();
}

MatchDialog::MatchDialog(Store &store, MatchModel::Kind kind, QWidget *parent)
    : QDialog(parent), m_store(store), m_kind(kind), m_about(plainLabel({}, this)), m_notice(new ToneNote(Tone::Attention, this))
{
    const bool students = kind == MatchModel::Kind::Candidates;
    auto *column = new QVBoxLayout(this);
    makeChooser(column);
    column->addWidget(m_about);
    column->addWidget(m_notice);
    auto *lists = new QWidget(this);
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins({});
    m_inside = makeGroup(students ? tr("Students from the commune") : tr("Actions of the student's commune"), listColumn);
    m_outside = makeGroup(students ? tr("Outside the rule: students from elsewhere") : tr("Outside the rule: actions elsewhere"), listColumn);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(lists);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({kListCharacters * character, kDetailCharacters * character});
    column->addWidget(splitter, 1);
    makeButtons(column);
    resize(std::min((kListCharacters + kDetailCharacters) * character + 60, kWidest), 560);
}

MatchDialog::Group MatchDialog::makeGroup(const QString &name, QVBoxLayout *column)
{
    Group group{new MatchModel(m_kind, this), new QTableView(this), sectionLabel(name, this)};
    QTableView *view = group.view;
    view->setModel(group.model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(MatchModel::Rule, new ToneDelegate(ToneRole, view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setMinimumHeight(kRows / 2 * RowDelegate::rowHeight(fontMetrics()));
    group.title->setBuddy(view);
    column->addWidget(group.title);
    column->addWidget(view, 1);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view](const QItemSelection &chosen) {
        if (chosen.isEmpty())
            return;
        // One choice in the two lists together.
        QTableView *other = view == m_inside.view ? m_outside.view : m_inside.view;
        if (other)
            other->clearSelection();
        showMatch();
    });
    return group;
}

void MatchDialog::makeChooser(QVBoxLayout *column)
{
    m_choice = new QWidget(this);
    m_choice->hide();
    m_chooser = new LookupField(
        [this](const QString &typed) {
            std::vector<LookupChoice> choices;
            const auto offers = MatchingRepository(m_store.database()).openOffers(m_campaign);
            const QString wanted = foldForSearch(typed);
            for (const MatchOffer &offer : offers ? *offers : std::vector<MatchOffer>()) {
                const QString label = QStringLiteral("%1 %2").arg(offer.number, offer.title);
                if (choices.size() < kChoices && foldForSearch(label + u' ' + offer.place.name).contains(wanted))
                    choices.push_back({offer.proposal.value, label,
                                       tr("%1 · %n place(s) left", nullptr, offer.placesLeft()).arg(offer.place.name)});
            }
            return choices;
        },
        m_choice);
    m_chooser->setName(tr("Action"));
    m_chooser->setPlaceholderText(tr("Number, title or commune"));
    QFormLayout *form = makeForm();
    form->setContentsMargins({});
    addFormRow(form, tr("Action"), m_chooser);
    m_choice->setLayout(form);
    column->addWidget(m_choice);
    connect(m_chooser, &LookupField::chosen, this, [this](qint64 id) {
        m_proposal = {id};
        load();
    });
}

QWidget *MatchDialog::makePlan(QWidget *parent)
{
    auto *plan = new QWidget(parent);
    m_minutes = new QLineEdit(plan);
    m_startsOn = new QLineEdit(plan);
    m_endsOn = new QLineEdit(plan);
    m_quota = mutedLabel({}, plan);
    m_quota->setWordWrap(true);
    auto *form = makeForm();
    addFormRow(form, tr("Planned hours"), m_minutes);
    addFormRow(form, tr("First day"), m_startsOn);
    addFormRow(form, tr("Last day"), m_endsOn);
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins({});
    column->addWidget(sectionLabel(tr("The affectation"), plan));
    column->addLayout(form);
    column->addWidget(m_quota);
    for (QLineEdit *line : {m_minutes, m_startsOn, m_endsOn})
        connect(line, &QLineEdit::textChanged, this, &MatchDialog::enable);
    return plan;
}

QWidget *MatchDialog::makeDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    m_name = sectionLabel({}, details);
    m_name->setWordWrap(true);
    m_reasons = new QWidget(details);
    auto *reasons = new QVBoxLayout(m_reasons);
    reasons->setContentsMargins({});
    m_plan = makePlan(details);
    m_planNote = new ToneNote(Tone::Attention, details);
    m_derogation = new QWidget(details);
    m_rule = new ToneNote(Tone::Attention, m_derogation);
    m_reason = new QLineEdit(m_derogation);
    m_author = new QLineEdit(m_derogation);
    auto *form = makeForm();
    addFormRow(form, tr("Reason of the derogation"), m_reason);
    addFormRow(form, tr("Granted by"), m_author);
    auto *derogation = new QVBoxLayout(m_derogation);
    derogation->setContentsMargins({});
    derogation->addWidget(m_rule);
    derogation->addLayout(form);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), m_reasons, m_plan, static_cast<QWidget *>(m_planNote), m_derogation})
        column->addWidget(widget);
    column->addStretch();
    connect(m_reason, &QLineEdit::textChanged, this, &MatchDialog::enable);
    connect(m_author, &QLineEdit::textChanged, this, &MatchDialog::enable);
    auto *area = new QScrollArea(this);
    area->setWidget(details);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void MatchDialog::makeButtons(QVBoxLayout *column)
{
    m_error = new ToneNote(Tone::Danger, this);
    column->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(this);
    m_affect = buttons->addButton(tr("Affect"), QDialogButtonBox::AcceptRole);
    m_transmit = buttons->addButton(tr("Send to the mayor"), QDialogButtonBox::ActionRole);
    m_affect->setDefault(true);
    m_transmit->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_affect, &QPushButton::clicked, this, &MatchDialog::affect);
    connect(m_transmit, &QPushButton::clicked, this, &MatchDialog::transmit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace pc
