#include "views/documents/documentspage.h"

#include "views/common/formdialog.h"
#include "views/common/listfacets.h"
#include "views/common/recordtable.h"
#include "views/common/sentmark.h"
#include "views/documents/documentpane.h"

#include <QAction>
#include <QFileInfo>
#include <QStandardPaths>

namespace pc {

namespace {
// Raised when columns are added.
constexpr int kLayoutVersion = 2;
const QString kCode = QStringLiteral("code");
const QString kReason = QStringLiteral("reason");
} // namespace

DocumentsPage::DocumentsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent), m_dialogs(dialogs)
{
    m_model = new DocumentsModel(store, this);
    auto *table = new RecordTable(*m_model, tr("Table of documents"), kLayoutVersion, this);
    table->sortByColumn(DocumentColumn::IssuedOn, Qt::DescendingOrder);
    m_pane = new DocumentPane(store, this);
    connect(m_pane, &DocumentPane::recordRequested, this, &Page::recordRequested);
    connect(m_pane, &DocumentPane::openAsked, this, &DocumentsPage::open);
    connect(m_pane, &DocumentPane::printAsked, this, &DocumentsPage::printAgain);
    connect(m_pane, &DocumentPane::saveAsked, this, &DocumentsPage::saveAs);
    connect(m_pane, &DocumentPane::annulAsked, this, &DocumentsPage::annul);
    connect(m_pane, &DocumentPane::sentAsked, this, [this] { markSent({m_pane->line()->document.id.value}); });
    connect(m_pane, &DocumentPane::putBackAsked, this, [this] { putBack({m_pane->line()->document.id.value}); });
    m_find = makeAction("search", tr("Find by code…"));
    m_open = makeAction("external-link", tr("Open"));
    m_sent = makeAction("mail", SentMark::verb(), {}, true);
    m_putBack = makeAction("arrow-back-up", SentMark::putBackVerb(), {}, true);
    m_annul = makeAction("x", tr("Annul the document…"), {}, true);
    m_templates = makeAction("edit", tr("Document templates…"));
    connect(m_find, &QAction::triggered, this, &DocumentsPage::findByCode);
    connect(m_open, &QAction::triggered, this, &DocumentsPage::open);
    connect(m_sent, &QAction::triggered, this, [this] { markSent(chosen()); });
    connect(m_putBack, &QAction::triggered, this, [this] { putBack(chosen()); });
    connect(m_annul, &QAction::triggered, this, &DocumentsPage::annul);
    connect(m_templates, &QAction::triggered, this,
            [this] { Q_EMIT templatesRequested(m_pane->line() ? m_pane->line()->document.kind : QString()); });
    connect(table, &QAbstractItemView::activated, this, &DocumentsPage::open);
    build({.model = m_model, .table = table, .pane = m_pane});
    enableActions();
}

QString DocumentsPage::title() const { return tr("Documents"); }

QString DocumentsPage::iconName() const { return QStringLiteral("files"); }

QString DocumentsPage::searchHint() const { return tr("Find a number, an addressee…"); }

QList<QAction *> DocumentsPage::toolbarActions() { return {m_find, m_open, m_templates, exportAction()}; }

QList<QAction *> DocumentsPage::menuActions() const
{
    return {m_open, m_sent, m_putBack, m_annul, nullptr, m_find, exportAction(), columnsAction()};
}

std::vector<Facet> DocumentsPage::namedFacets() const { return facetsOf<DocumentsList>(); }

std::vector<Facet> DocumentsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<DocumentsList>(namedFacets(), store().database(), filter, chosen);
}

void DocumentsPage::onRecordShown(qint64 id)
{
    m_pane->setDocument({id});
    enableActions();
}

EmptyContent DocumentsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No document was issued yet."),
            .primaryText = store().isReadOnly() ? QString() : tr("Choose communes")};
}

void DocumentsPage::onEmptyPrimary() { Q_EMIT documentsRequested(QStringLiteral("commune"), {}); }

QString DocumentsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No document passes these filters.") : tr("No document for “%1”.").arg(search);
}

QString DocumentsPage::selectedText(int count) const { return tr("%n document(s) selected", nullptr, count); }

void DocumentsPage::refresh()
{
    m_pane->refresh();
    RecordsPage::refresh();
}

void DocumentsPage::enableActions()
{
    const auto &line = m_pane->line();
    m_open->setEnabled(line.has_value());
    m_open->setToolTip(line ? m_open->text() : tr("Choose a document in the table first."));
    if (store().isReadOnly())
        return; // makeAction said why
    QString why;
    if (!line)
        why = tr("Choose a document in the table first.");
    else if (line->document.isAnnulled())
        why = tr("This document is annulled already.");
    m_annul->setEnabled(why.isEmpty());
    m_annul->setToolTip(why.isEmpty() ? m_annul->text() : why);
    enableMarks();
}

// The rows selected; without any, the document in the pane.
QList<qint64> DocumentsPage::chosen() const
{
    const QList<qint64> selected = selectedIds();
    return selected.isEmpty() && m_pane->line() ? QList<qint64>{m_pane->line()->document.id.value} : selected;
}

void DocumentsPage::enableMarks()
{
    const SentMark mark(store(), chosen());
    m_sent->setEnabled(mark.whyNotSent().isEmpty());
    m_sent->setToolTip(mark.hasPrepared() ? m_sent->text() : mark.whyNotSent());
    m_putBack->setEnabled(mark.whyNotPrepared().isEmpty());
    m_putBack->setToolTip(mark.hasSent() ? m_putBack->text() : mark.whyNotPrepared());
}

void DocumentsPage::markSent(const QList<qint64> &documents) { SentMark(store(), documents).ask(window()); }

void DocumentsPage::putBack(const QList<qint64> &documents)
{
    if (const Status status = SentMark(store(), documents).putBack(); !status)
        tell(status.error());
}

void DocumentsPage::open()
{
    if (!m_pane->line())
        return;
    const auto path = m_copies.path(store().database(), m_pane->line()->document);
    if (path)
        Q_EMIT fileRequested(*path);
    else
        tell(path.error());
}

// What is printed again is the file that was issued, never a new one: the program that shows it prints it.
void DocumentsPage::printAgain()
{
    open();
    if (m_pane->line())
        Q_EMIT messageRaised({.tone = Tone::Info, .text = tr("%1 is open as it was issued: print it from there.").arg(m_pane->line()->number())});
}

void DocumentsPage::saveAs()
{
    if (!m_pane->line())
        return;
    const IssuedDocument document = m_pane->line()->document;
    const auto bytes = IssuedDocumentsRepository(store().database()).bytes(document);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    FileRequest request;
    request.title = tr("Save the document as it was issued");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + QFileInfo(document.fileName).fileName();
    request.defaultSuffix = QFileInfo(document.fileName).suffix();
    m_dialogs.chooseSaveFile(window(), request, [this, content = *bytes](const QString &path) {
        if (path.isEmpty())
            return;
        if (const Status status = KeptCopies::write(path, content); !status)
            tell(status.error());
        else
            Q_EMIT messageRaised({.tone = Tone::Success, .text = tr("Saved as “%1”.").arg(QFileInfo(path).fileName()),
                                  .actionText = tr("Open"), .action = [this, path] { Q_EMIT fileRequested(path); }});
    });
}

void DocumentsPage::annul()
{
    if (!m_pane->line() || m_pane->line()->document.isAnnulled() || store().isReadOnly())
        return;
    const DocumentId id = m_pane->line()->document.id;
    const QString number = m_pane->line()->number();
    FormDialogContent content;
    content.title = tr("Annul %1").arg(number);
    content.sentence = tr("The document stays in the list, marked annulled, with the reason. Its number is never given again. "
                          "This cannot be undone.");
    content.fields = {{.key = kReason, .label = tr("Reason"), .kind = FormField::Text}};
    content.verb = tr("Annul the document");
    FormDialog::ask(window(), content, [this, id, number](const QMap<QString, QString> &values) {
        const QString reason = values.value(kReason);
        return store().transactForGood(tr("%1 annulled: %2", "number and reason").arg(number, reason.simplified()),
                                       [&](Transaction &transaction) {
                                           return IssuedDocumentsRepository::annul(transaction, id, reason);
                                       });
    });
}

void DocumentsPage::findByCode()
{
    FormDialogContent content;
    content.title = tr("Find by code");
    content.sentence = tr("Scan the square of a document, or type the code beside it.");
    content.fields = {{.key = kCode, .label = tr("Code"), .kind = FormField::Line, .hint = tr("For example %1").arg(documentCode(QStringLiteral("RLV-2026-0014")))}};
    content.verb = tr("Find");
    FormDialog::ask(window(), content, [this](const QMap<QString, QString> &values) { return find(values.value(kCode)); });
}

Status DocumentsPage::find(const QString &typed)
{
    IssuedDocumentsRepository documents(store().database());
    const QString number = numberOfCode(typed);
    const auto found = documents.findNumber(number.isEmpty() ? typed : number);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{ErrorKind::Invalid,
                     number.isEmpty() ? tr("This is not the code of a document. Check each letter and digit, or scan it again.")
                                      : tr("No document %1 was issued from this register.").arg(number),
                     kCode};
    }
    follow(**found);
    return done();
}

void DocumentsPage::follow(const IssuedDocument &document)
{
    showRecord(document.id.value);
    if (document.month.isValid() && document.assignment.isValid())
        Q_EMIT hoursRequested(document.assignment.value, document.month);
    else
        Q_EMIT recordRequested(document.ownerTable, document.ownerId);
}

} // namespace pc
