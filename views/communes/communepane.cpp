#include "views/communes/communepane.h"

#include "models/base/localise.h"
#include "models/itemmodels/journalmodel.h"
#include "views/common/delegates.h"
#include "views/common/documentstab.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/communes/contactlog.h"
#include "views/communes/derogationdialog.h"
#include "views/communes/terrainform.h"
#include "views/communes/townhallform.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {

enum Tab { HallTab, LogTab, TerrainTab, HistoryTab };

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Eligible:
        return Tone::Success;
    case Standing::Granted:
        return Tone::Special;
    case Standing::Left:
        return Tone::Attention;
    case Standing::Withheld:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

CommunePane::CommunePane(Store &store, Viewpoint viewpoint, QWidget *parent)
    : QWidget(parent), m_store(store), m_viewpoint(viewpoint)
{
    const bool university = viewpoint == Viewpoint::University;
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("building-community"),
                         .sentence = university ? tr("Choose a commune in the table: its town hall and its history appear here.")
                                                : tr("Choose a commune in the table: its town hall, your exchanges and what you know "
                                                     "of the village appear here.")});
    m_content = new QWidget(this);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_hall = new TownHallForm(store, viewpoint);
    m_log = new ContactLog(store, m_tabs);
    m_terrain = new TerrainForm(store);
    m_tabs->addTab(scrolling(m_hall), tr("Town hall"));
    m_tabs->addTab(scrolling(m_log), tr("Exchanges"));
    m_tabs->addTab(scrolling(m_terrain), tr("The village"));
    m_tabs->addTab(makeHistory(), tr("History"));
    m_tabs->addTab(new DocumentsTab(store), tr("Documents"));
    m_tabs->setTabVisible(LogTab, !university);
    m_tabs->setTabVisible(TerrainTab, !university);

    auto *content = new QVBoxLayout(m_content);
    content->addWidget(makeHeader());
    content->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(&store, &Store::changed, this, &CommunePane::onChanged);
    connect(m_hall, &TownHallForm::failed, this, &CommunePane::messageRaised);
    connect(m_terrain, &TerrainForm::failed, this, &CommunePane::messageRaised);
    connect(m_log, &ContactLog::failed, this, &CommunePane::messageRaised);
    connect(m_log, &ContactLog::countChanged, this, [this](int count) {
        m_tabs->setTabText(LogTab, count > 0 ? tr("Exchanges (%1)").arg(count) : tr("Exchanges"));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == HistoryTab)
            m_journal->showRecord(QStringLiteral("commune"), m_commune.value);
    });
}

QWidget *CommunePane::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_title = titleLabel({}, header);
    m_identity = plainLabel({}, header);
    m_standing = new ToneNote(Tone::Neutral, header);
    m_populations = mutedLabel({}, header);
    m_parts = mutedLabel({}, header);
    for (QLabel *label : {m_title, m_identity, m_populations, m_parts})
        label->setWordWrap(true);
    m_derogation = new QPushButton(tr("Derogation…"), header);
    m_derogation->setToolTip(tr("Decide against the rule for this commune, with a reason"));
    m_derogation->setEnabled(!m_store.isReadOnly());
    m_derogation->setVisible(m_viewpoint == Viewpoint::Udccas);
    connect(m_derogation, &QPushButton::clicked, this, &CommunePane::openDerogation);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_derogation, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_identity);
    layout->addWidget(m_standing);
    layout->addWidget(m_populations);
    layout->addWidget(m_parts);
    return header;
}

QWidget *CommunePane::makeHistory()
{
    m_journal = new JournalModel(m_store, this);
    m_history = new QTableView;
    m_history->setAccessibleName(tr("Changes to this commune"));
    m_history->setModel(m_journal);
    m_history->setItemDelegate(new RowDelegate(m_history));
    m_history->setShowGrid(false);
    m_history->setTabKeyNavigation(false);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    m_history->setColumnHidden(JournalModel::Record, true);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    m_history->horizontalHeader()->moveSection(m_history->horizontalHeader()->visualIndex(JournalModel::What), 1);
    return m_history;
}

void CommunePane::setCommune(CommuneId commune)
{
    if (commune == m_commune)
        return;
    commit();
    m_commune = commune;
    refresh();
}

void CommunePane::refresh()
{
    if (!m_commune.isValid()) {
        m_log->setCommune({}, {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const auto record = CommunesRepository(m_store.database()).record(m_commune);
    if (!record) {
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = record.error().message, .detail = record.error().detail});
        return;
    }
    showRecord(*record, false);
    m_stack->setCurrentWidget(m_content);
}

void CommunePane::showRecord(const CommuneRecord &record, bool sameCommune)
{
    const Commune &commune = record.commune;
    m_title->setText(commune.name);
    QStringList identity{tr("INSEE %1").arg(commune.code), tr("Postal code %1").arg(commune.postalCodes.join(u' '))};
    if (!commune.epciName.isEmpty())
        identity << commune.epciName;
    if (!commune.arrondissementName.isEmpty())
        identity << tr("arrondissement: %1").arg(commune.arrondissementName);
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    showEligibility(record);
    m_populations->setText(populationsText(record));
    const QString parts = partsText(record);
    m_parts->setText(parts);
    m_parts->setVisible(!parts.isEmpty());
    if (sameCommune) {
        m_hall->refresh(record.townHall);
        m_terrain->refresh(record.terrain);
        return;
    }
    m_hall->show(commune, record.townHall);
    m_terrain->show(commune, record.terrain);
    m_log->setCommune(commune.id, commune.name);
    m_log->refresh();
    if (m_tabs->currentIndex() == HistoryTab)
        m_journal->showRecord(QStringLiteral("commune"), m_commune.value);
}

void CommunePane::showEligibility(const CommuneRecord &record)
{
    Database &database = m_store.database();
    const QDate today = m_store.clock().today();
    const auto rule = Eligibility::ruleOn(database, today);
    const auto before = Eligibility::ruleBefore(database, today);
    if (!rule || !before)
        return;
    const auto facts = CommunesRepository(database).facts(record.commune.id, *rule, *before);
    if (!facts)
        return;
    m_standing->setTone(toneOf(Eligibility::judge(*facts, *rule).standing));
    m_standing->setText(Eligibility::explain(*facts, *rule));
}

QString CommunePane::populationsText(const CommuneRecord &record) const
{
    QStringList figures;
    for (const Population &population : record.populations) {
        QString figure = population.municipale ? formatCount(*population.municipale) : tr("unknown", "population");
        if (population.totale)
            figure = tr("%1 (total %2)", "population").arg(figure, formatCount(*population.totale));
        const QString year = population.censusYear == population.vintage || population.censusYear == 0
                                 ? QString::number(population.vintage)
                                 : tr("%1 (counted in %2)").arg(population.vintage).arg(population.censusYear);
        figures << tr("%1: %2", "year and population").arg(year, figure);
    }
    return tr("Population — %1").arg(figures.join(QStringLiteral(" · ")));
}

QString CommunePane::partsText(const CommuneRecord &record) const
{
    QStringList sentences;
    Database &database = m_store.database();
    const auto rule = Eligibility::ruleOn(database, m_store.clock().today());
    if (!rule)
        return {};
    for (const Commune &part : record.parts) {
        if (part.name == record.commune.name)
            continue;
        const auto facts = CommunesRepository(database).facts(part.id, *rule, *rule);
        if (facts) {
            const QString sentence = Eligibility::explain(*facts, *rule);
            if (!sentences.contains(sentence))
                sentences << sentence;
        }
    }
    return sentences.join(u'\n');
}

void CommunePane::onChanged(const ChangeSet &changes)
{
    if (!m_commune.isValid())
        return;
    bool touched = changes.touches(u"setting");
    for (const RowChange &change : changes.rows)
        touched = touched || (change.ownerTable == QLatin1StringView("commune") && change.owner == m_commune.value);
    if (!touched)
        return;
    if (const auto record = CommunesRepository(m_store.database()).record(m_commune))
        showRecord(*record, true);
}

void CommunePane::commit()
{
    m_hall->commit();
    m_terrain->commit();
}

bool CommunePane::hasUnsavedText() const
{
    return m_log->hasUnsavedText();
}

void CommunePane::startExchange()
{
    if (!m_commune.isValid() || m_viewpoint == Viewpoint::University)
        return;
    m_tabs->setCurrentIndex(LogTab);
    m_log->startNew();
}

void CommunePane::showHistory()
{
    m_tabs->setCurrentIndex(HistoryTab);
}

int CommunePane::currentTab() const
{
    return m_tabs->currentIndex();
}

void CommunePane::setCurrentTab(int tab)
{
    if (m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
}

void CommunePane::openDerogation()
{
    auto *dialog = new DerogationDialog(m_store, m_commune, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace pc
