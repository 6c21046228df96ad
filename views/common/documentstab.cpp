#include "views/common/documentstab.h"

#include "models/base/localise.h"
#include "models/documents/documentslist.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/message.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kIdOfRow = Qt::UserRole;

QTreeWidgetItem *rowOf(const IssuedDocument &document)
{
    const QString number = documentNumber(document.series, document.year, document.number);
    auto *row = new QTreeWidgetItem({number, DocumentsList::kindLabel(document.kind), formatDate(document.issuedOn),
                                     DocumentsList::stateLabel(document.isAnnulled())});
    row->setData(0, kIdOfRow, document.id.value);
    row->setIcon(3, icon(document.isAnnulled() ? QStringLiteral("x") : QStringLiteral("check")));
    row->setToolTip(1, toolTipText(document.title));
    if (document.isAnnulled())
        row->setToolTip(3, toolTipText(document.annulledReason));
    return row;
}

} // namespace

DocumentsTab::DocumentsTab(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_stack(new QStackedLayout), m_list(new QTreeWidget(this)), m_empty(new EmptyState(this)),
      m_issue(new QPushButton(icon(QStringLiteral("printer")), tr("Issue a document…"), this))
{
    m_list->setAccessibleName(tr("Documents of this record"));
    m_list->setHeaderLabels({tr("Number"), tr("Document"), tr("Issued on"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_issue->setAutoDefault(false);
    const QString readOnly = store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : QString();
    m_issue->setEnabled(readOnly.isEmpty());
    m_issue->setToolTip(readOnly);
    m_empty->setContent({.iconName = QStringLiteral("file-text"),
                         .sentence = tr("No document was issued here yet."),
                         .primaryText = readOnly.isEmpty() ? tr("Issue a document…") : QString()});
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins({});
    column->addWidget(m_issue, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    // Beside taller tabs or in a low window it scrolls rather than make the window grow.
    auto *area = new QScrollArea(this);
    area->setWidget(m_empty);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_stack->addWidget(full);
    setLayout(m_stack);
    connect(m_issue, &QPushButton::clicked, this, &DocumentsTab::ask);
    connect(m_empty, &EmptyState::primaryClicked, this, &DocumentsTab::ask);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *row) { Q_EMIT openRequested(row->data(0, kIdOfRow).toLongLong()); });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"issued_document"))
            refresh();
    });
}

void DocumentsTab::setRecord(const QString &table, qint64 id)
{
    m_table = table;
    m_id = id;
    refresh();
}

void DocumentsTab::refresh()
{
    const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(0, kIdOfRow).toLongLong() : 0;
    m_list->clear();
    if (m_id > 0) {
        const auto documents = IssuedDocumentsRepository(m_store.database()).of(m_table, m_id);
        for (const IssuedDocument &document : documents ? *documents : std::vector<IssuedDocument>()) {
            QTreeWidgetItem *row = rowOf(document);
            m_list->addTopLevelItem(row);
            if (document.id.value == chosen)
                m_list->setCurrentItem(row);
        }
    }
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
}

int DocumentsTab::count() const { return m_list->topLevelItemCount(); }

void DocumentsTab::ask()
{
    if (m_id > 0)
        Q_EMIT documentsRequested(m_table, {m_id});
}

} // namespace pc
