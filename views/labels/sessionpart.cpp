#include "views/labels/sessionpart.h"

#include "models/base/localise.h"
#include "models/labels/sessiontable.h"
#include "views/common/delegates.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace pc {

namespace {
struct SessionNames {
    Q_DECLARE_TR_FUNCTIONS(pc::SessionNames)
};
} // namespace

void SessionPart::show(const LabelSession &session, const QString &lock)
{
    if (session.id != m_session.id)
        commit();
    m_session = session;
    m_lock = lock;
    refresh();
}

bool SessionPart::change(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status)
        tell(status.error());
    return status.ok();
}

void SessionPart::tell(const Error &error)
{
    Message message;
    message.tone = Tone::Danger;
    message.text = error.message;
    message.detail = error.detail;
    Q_EMIT messageRaised(message);
}

void SessionPart::enable(QPushButton *button, const QString &why)
{
    button->setEnabled(why.isEmpty());
    button->setToolTip(toolTipText(why));
}

QTableView *SessionPart::makeTable(SessionTable *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(model->columnCount() - 1, new ToneDelegate(ToneRole, view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(view->fontMetrics()));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

qint64 currentId(const QTableView *view, const SessionTable *model) { return model->idAt(view->currentIndex().row()); }

void chooseId(QTableView *view, const SessionTable *model, qint64 id)
{
    const int row = model->rowOf(id);
    if (row >= 0 && view->currentIndex().row() != row)
        view->setCurrentIndex(model->index(row, 0));
}

QString sessionName(const LabelSession &session)
{
    if (session.title.trimmed().isEmpty())
        return SessionNames::tr("Session of %1").arg(formatDate(session.heldOn));
    return SessionNames::tr("%1, %2", "title of a session and its day").arg(session.title, formatDate(session.heldOn));
}

} // namespace pc
