#include "views/common/documentstab.h"

#include "models/base/localise.h"
#include "models/documents/documentslist.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/message.h"
#include "views/common/plaintext.h"
#include "views/common/sentmark.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kIdOfRow = Qt::UserRole;
constexpr int kStateOfRow = Qt::UserRole + 1;

QString iconOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Annulled:
        return QStringLiteral("x");
    case DocumentState::Prepared:
        return QStringLiteral("edit");
    case DocumentState::Sent:
        return QStringLiteral("mail");
    case DocumentState::Issued:
        return QStringLiteral("check");
    }
    Q_UNREACHABLE();
}

QTreeWidgetItem *rowOf(const IssuedDocument &document)
{
    const QString number = documentNumber(document.series, document.year, document.number);
    const DocumentState state = DocumentStates::of(document);
    auto *row = new QTreeWidgetItem({number, DocumentsList::kindLabel(document.kind), formatDate(document.issuedOn),
                                     DocumentStates::label(state)});
    row->setData(0, kIdOfRow, document.id.value);
    row->setData(3, kStateOfRow, static_cast<int>(state));
    row->setIcon(3, icon(iconOf(state)));
    row->setToolTip(1, toolTipText(document.title));
    if (document.isAnnulled())
        row->setToolTip(3, toolTipText(document.annulledReason));
    else if (document.sentOn.isValid())
        row->setToolTip(3, toolTipText(DocumentsTab::tr("Sent on %1", "day").arg(formatDate(document.sentOn))));
    return row;
}

bool isEmail(const QTreeWidgetItem &row)
{
    const int state = row.data(3, kStateOfRow).toInt();
    return state == static_cast<int>(DocumentState::Prepared) || state == static_cast<int>(DocumentState::Sent);
}

} // namespace

DocumentsTab::DocumentsTab(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_stack(new QStackedLayout), m_list(new QTreeWidget(this)), m_empty(new EmptyState(this)),
      m_issue(makeButton(QStringLiteral("printer"), tr("Issue a document…"))),
      m_sent(makeButton(QStringLiteral("mail"), SentMark::verb())),
      m_putBack(makeButton(QStringLiteral("arrow-back-up"), SentMark::putBackVerb()))
{
    const QString readOnly = store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : QString();
    m_issue->setEnabled(readOnly.isEmpty());
    m_issue->setToolTip(readOnly);
    m_empty->setContent({.iconName = QStringLiteral("file-text"),
                         .sentence = tr("No document was issued here yet."),
                         .primaryText = readOnly.isEmpty() ? tr("Issue a document…") : QString()});
    // Beside taller tabs or in a low window it scrolls rather than make the window grow.
    auto *area = new QScrollArea(this);
    area->setWidget(m_empty);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_stack->addWidget(makeFull());
    setLayout(m_stack);
    connect(m_issue, &QPushButton::clicked, this, &DocumentsTab::ask);
    connect(m_sent, &QPushButton::clicked, this, [this] { SentMark(m_store, chosen()).ask(window()); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { (void)SentMark(m_store, chosen()).putBack(); });
    connect(m_empty, &EmptyState::primaryClicked, this, &DocumentsTab::ask);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DocumentsTab::enableMarks);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *row) { Q_EMIT openRequested(row->data(0, kIdOfRow).toLongLong()); });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"issued_document"))
            refresh();
    });
}

QPushButton *DocumentsTab::makeButton(const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setAutoDefault(false);
    return button;
}

QWidget *DocumentsTab::makeFull()
{
    m_list->setAccessibleName(tr("Documents of this record"));
    m_list->setHeaderLabels({tr("Number"), tr("Document"), tr("Issued on"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *full = new QWidget(this);
    auto *buttons = new QWidget(full);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_issue, m_sent, m_putBack})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins({});
    column->addWidget(buttons);
    column->addWidget(m_list, 1);
    return full;
}

void DocumentsTab::setRecord(const QString &table, qint64 id)
{
    m_table = table;
    m_id = id;
    refresh();
}

void DocumentsTab::refresh()
{
    const qint64 current = m_list->currentItem() ? m_list->currentItem()->data(0, kIdOfRow).toLongLong() : 0;
    const QList<qint64> selected = chosen();
    m_list->clear();
    if (m_id > 0) {
        const auto documents = IssuedDocumentsRepository(m_store.database()).of(m_table, m_id);
        for (const IssuedDocument &document : documents ? *documents : std::vector<IssuedDocument>()) {
            QTreeWidgetItem *row = rowOf(document);
            m_list->addTopLevelItem(row);
            if (document.id.value == current)
                m_list->setCurrentItem(row, 0, QItemSelectionModel::NoUpdate);
            row->setSelected(selected.contains(document.id.value));
        }
    }
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
    enableMarks();
}

QList<qint64> DocumentsTab::chosen() const
{
    QList<qint64> ids;
    for (const QTreeWidgetItem *row : m_list->selectedItems())
        ids << row->data(0, kIdOfRow).toLongLong();
    return ids;
}

// The marks are offered where there are e-mails, and enabled for those that are chosen.
void DocumentsTab::enableMarks()
{
    bool emails = false;
    for (int i = 0; i < count(); ++i)
        emails = emails || isEmail(*m_list->topLevelItem(i));
    m_sent->setVisible(emails);
    m_putBack->setVisible(emails);
    if (!emails)
        return;
    const SentMark mark(m_store, chosen());
    m_sent->setEnabled(mark.whyNotSent().isEmpty());
    m_sent->setToolTip(toolTipText(mark.whyNotSent()));
    m_putBack->setEnabled(mark.whyNotPrepared().isEmpty());
    m_putBack->setToolTip(toolTipText(mark.whyNotPrepared()));
}

int DocumentsTab::count() const { return m_list->topLevelItemCount(); }

void DocumentsTab::ask()
{
    if (m_id > 0)
        Q_EMIT documentsRequested(m_table, {m_id});
}

} // namespace pc
