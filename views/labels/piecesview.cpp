#include "views/labels/piecesview.h"

#include "models/attachments/attachmentsrepository.h"
#include "models/base/localise.h"
#include "models/itemmodels/roles.h"
#include "models/labels/labelsmodel.h"
#include "views/common/delegates.h"
#include "views/common/dialogs.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

namespace {
enum Column { Name, State, ReceivedOn, Files, Reason };
}

PiecesView::PiecesView(Store &store, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_store(store), m_dialogs(dialogs), m_count(mutedLabel({}, this)), m_list(new QTreeWidget(this))
{
    m_list->setAccessibleName(tr("Pieces of the file"));
    m_list->setHeaderLabels({tr("Piece"), tr("State"), tr("Received on"), tr("Files"), tr("Reason")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setItemDelegateForColumn(State, new ToneDelegate(ToneRole, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *row = new FlowLayout;
    const auto button = [this, row](const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_received = button(tr("Received", "button: a piece"), [this] { set(PieceState::Received); });
    m_accepted = button(tr("Accept", "a piece"), [this] { set(PieceState::Accepted); });
    m_refused = button(tr("Refuse the piece…"), [this] { askRefusal(); });
    m_missing = button(tr("Missing", "button: a piece"), [this] { set(PieceState::Missing); });
    m_attach = button(tr("Attach a file…"), [this] { askFile(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_count);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PiecesView::enable);
}

void PiecesView::show(const LabelCase &it, const QString &student, const QString &lock)
{
    const bool same = m_file == it.file.id;
    const int chosen = same && m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_file = it.file.id;
    m_student = student;
    m_lock = lock;
    m_pieces = it.pieces;
    m_count->setText(tr("%1 of %2 pieces asked for received", "counts").arg(it.piecesReceived()).arg(it.piecesRequired()));
    m_list->clear();
    for (const PieceLine &line : m_pieces) {
        const QString name = line.requirement.required ? line.requirement.name
                                                       : tr("%1 (optional)", "piece").arg(line.requirement.name);
        const bool isFound = line.piece.state == PieceState::Missing && line.found;
        const QString state = isFound ? tr("In the register") : LabelWords::label(line.state());
        auto *item = new QTreeWidgetItem({name, state, formatDate(line.piece.receivedOn),
                                          line.attachments > 0 ? formatCount(line.attachments) : QString(), line.piece.reason});
        item->setData(State, ToneRole, static_cast<int>(toneOf(line.state())));
        item->setToolTip(Name, line.requirement.help); // its delegate shows it as plain text
        item->setToolTip(State, isFound ? tr("The register itself answers this piece: no file is needed.") : QString());
        m_list->addTopLevelItem(item);
    }
    const int rows = static_cast<int>(m_pieces.size());
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + RowDelegate::rowHeight(fontMetrics()) * std::max(1, rows)
                           + 2 * m_list->frameWidth() + m_list->horizontalScrollBar()->sizeHint().height());
    if (rows > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(chosen, rows - 1)));
    enable();
}

const PieceLine *PiecesView::current() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < static_cast<int>(m_pieces.size()) ? &m_pieces[static_cast<size_t>(row)] : nullptr;
}

void PiecesView::enable()
{
    const PieceLine *line = current();
    QString why = m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : m_lock;
    if (why.isEmpty() && !line)
        why = tr("Choose a piece in the list first.");
    for (QPushButton *each : {m_received, m_accepted, m_refused, m_missing, m_attach}) {
        each->setEnabled(why.isEmpty());
        each->setToolTip(toolTipText(why));
    }
    const bool isStored = line && line->piece.state != PieceState::Missing;
    if (why.isEmpty() && !isStored) {
        m_missing->setEnabled(false);
        m_missing->setToolTip(toolTipText(tr("Nothing was recorded for this piece.")));
    }
}

void PiecesView::set(PieceState state)
{
    const PieceLine *line = current();
    if (!line)
        return;
    const RequirementId requirement = line->requirement.id;
    const LabelFileId file = m_file;
    const QString text = tr("“%1” of %2: %3", "piece, student, state").arg(line->requirement.name, m_student, LabelWords::label(state));
    write(text, [file, requirement, state](Transaction &transaction) {
        return LabelFilesRepository::setPiece(transaction, file, requirement, state);
    });
}

void PiecesView::askRefusal()
{
    const PieceLine *line = current();
    if (!line)
        return;
    const RequirementId requirement = line->requirement.id;
    const LabelFileId file = m_file;
    const QString text = tr("“%1” of %2: %3", "piece, student, state")
                             .arg(line->requirement.name, m_student, LabelWords::label(PieceState::Refused));
    FormDialog::ask(window(),
                    {.title = tr("Refuse the piece"),
                     .sentence = tr("%1: “%2”. The student reads this reason.", "student and piece").arg(m_student, line->requirement.name),
                     .fields = {{.key = QStringLiteral("reason"), .label = tr("Reason"), .kind = FormField::Text}},
                     .verb = tr("Refuse the piece")},
                    [this, file, requirement, text](const QMap<QString, QString> &values) {
                        return m_store.transact(text, [&](Transaction &transaction) {
                            return LabelFilesRepository::setPiece(transaction, file, requirement, PieceState::Refused, {},
                                                                  values.value(QStringLiteral("reason")));
                        });
                    });
}

void PiecesView::askFile()
{
    m_dialogs.chooseOpenFile(this,
                             {.title = tr("Attach a file"),
                              .filters = {tr("Files that are kept (*.pdf *.png *.jpg *.jpeg *.odt)")},
                              .verb = tr("Attach")},
                             [this](const QString &path) {
                                 if (!path.isEmpty())
                                     attach(path);
                             });
}

void PiecesView::attach(const QString &path)
{
    const PieceLine *line = current();
    if (!line)
        return;
    const QDate today = m_store.clock().today();
    const auto bytes = AttachmentsRepository(m_store.database()).readFile(path, today);
    if (!bytes) {
        Q_EMIT failed({.tone = Tone::Attention, .text = bytes.error().message, .detail = bytes.error().detail});
        return;
    }
    const RequirementId requirement = line->requirement.id;
    const QString text = tr("File attached to “%1” of %2", "piece and student").arg(line->requirement.name, m_student);
    write(text, [&, file = m_file](Transaction &transaction) -> Status {
        const auto row = LabelFilesRepository::pieceRow(transaction, file, requirement, today);
        if (!row)
            return row.error();
        Attachment attachment;
        attachment.owner = AttachmentOwner::LabelFile;
        attachment.ownerId = file.value;
        attachment.piece = *row;
        attachment.name = QFileInfo(path).fileName();
        attachment.addedOn = today;
        const auto added = AttachmentsRepository::add(transaction, attachment, *bytes);
        return added ? done() : Status(added.error());
    });
}

bool PiecesView::write(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status)
        Q_EMIT failed({.tone = Tone::Attention, .text = status.error().message, .detail = status.error().detail});
    return bool(status);
}

} // namespace pc
