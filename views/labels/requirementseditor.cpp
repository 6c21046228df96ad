#include "views/labels/requirementseditor.h"

#include "views/common/delegates.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
const QString kName = QStringLiteral("name");
const QString kPiece = QStringLiteral("piece");
const QString kHelp = QStringLiteral("help");
const QString kRequired = QStringLiteral("required");
constexpr int kRows = 6;
} // namespace

RequirementsEditor::RequirementsEditor(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_list(new QTreeWidget(this)), m_note(new ToneNote(Tone::Danger, this))
{
    m_list->setAccessibleName(tr("Pieces asked for"));
    m_list->setHeaderLabels({tr("Piece"), tr("What it is"), tr("Asked for")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setFixedHeight((kRows + 1) * RowDelegate::rowHeight(fontMetrics()) + m_list->horizontalScrollBar()->sizeHint().height());
    auto *row = new FlowLayout;
    const auto button = [this, row](const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_add = button(tr("Add a piece…"), [this] { ask(true); });
    m_change = button(tr("Change the piece…"), [this] { ask(false); });
    m_up = button(tr("Move up"), [this] { move(-1); });
    m_down = button(tr("Move down"), [this] { move(1); });
    m_out = button(tr("No longer asked for"), [this] { leaveOut(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RequirementsEditor::enable);
}

int RequirementsEditor::row() const { return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1; }

void RequirementsEditor::show(const LabelKind &kind)
{
    const int chosen = kind.id == m_kind.id ? std::max(0, row()) : 0;
    m_kind = kind;
    m_pieces.clear();
    const auto all = LabelKindsRepository(m_store.database()).requirements(kind.id);
    m_list->clear();
    for (const Requirement &piece : all ? *all : std::vector<Requirement>()) {
        if (!piece.active)
            continue;
        m_pieces.push_back(piece);
        auto *item = new QTreeWidgetItem({piece.name, LabelKindsRepository::label(piece.piece),
                                          piece.required ? tr("Always", "a piece is asked for") : tr("Optional", "a piece")});
        item->setToolTip(0, piece.help);
        m_list->addTopLevelItem(item);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(chosen, m_list->topLevelItemCount() - 1)));
    enable();
}

void RequirementsEditor::enable()
{
    const QString why = m_store.isReadOnly()     ? tr("The register is open for consultation: nothing can be changed.")
                        : !m_kind.id.isValid()   ? tr("Choose a kind of label first.")
                                                 : QString();
    const int at = row();
    const int last = static_cast<int>(m_pieces.size()) - 1;
    const auto set = [&](QPushButton *button, bool possible, const QString &reason) {
        const QString said = !why.isEmpty() ? why : possible ? QString() : reason;
        button->setEnabled(said.isEmpty());
        button->setToolTip(toolTipText(said));
    };
    const QString first = tr("Choose a piece in the list first.");
    set(m_add, true, {});
    set(m_change, at >= 0, first);
    set(m_out, at >= 0, first);
    set(m_up, at > 0, at < 0 ? first : tr("It is the first one."));
    set(m_down, at >= 0 && at < last, at < 0 ? first : tr("It is the last one."));
}

Status RequirementsEditor::save(const std::vector<Requirement> &pieces, int row)
{
    std::vector<Requirement> placed = pieces;
    for (size_t i = 0; i < placed.size(); ++i)
        placed[i].position = static_cast<int>(i) + 1;
    const LabelKindId kind = m_kind.id;
    const Status status = m_store.transact(tr("Pieces asked for by “%1” changed").arg(m_kind.name), [&](Transaction &transaction) {
        return LabelKindsRepository::setRequirements(transaction, kind, placed);
    });
    m_note->setText(status ? QString() : status.error().message);
    if (status && row >= 0 && row < m_list->topLevelItemCount())
        m_list->setCurrentItem(m_list->topLevelItem(row));
    return status;
}

void RequirementsEditor::ask(bool fresh)
{
    const int at = row();
    if (!fresh && at < 0)
        return;
    const Requirement piece = fresh ? Requirement{} : m_pieces[static_cast<size_t>(at)];
    std::vector<std::pair<QString, QString>> kinds;
    for (const PieceKind each : {PieceKind::Report, PieceKind::SelfAssessment, PieceKind::MayorAttestation, PieceKind::HoursAnnex,
                                 PieceKind::UdccasOpinion, PieceKind::SwornStatement, PieceKind::Other})
        kinds.emplace_back(LabelKindsRepository::word(each), LabelKindsRepository::label(each));
    FormDialog::ask(QWidget::window(),
                    {.title = fresh ? tr("Add a piece") : tr("Change the piece"),
                     .sentence = tr("“%1”. Files opened already ask for it too.").arg(m_kind.name),
                     .fields = {{.key = kName, .label = tr("Name")},
                                {.key = kPiece, .label = tr("What it is"), .kind = FormField::Choice, .choices = kinds},
                                {.key = kHelp, .label = tr("Explanation for the student"), .kind = FormField::Text},
                                {.key = kRequired, .label = tr("Asked for"), .kind = FormField::Check, .hint = tr("The file is not complete without it")}},
                     .values = {{kName, piece.name},
                                {kPiece, LabelKindsRepository::word(piece.piece)},
                                {kHelp, piece.help},
                                {kRequired, piece.required ? QStringLiteral("1") : QString()}},
                     .verb = fresh ? tr("Add") : tr("Keep")},
                    [this, fresh, at, piece](const QMap<QString, QString> &values) -> Status {
                        Requirement changed = piece;
                        changed.kind = m_kind.id;
                        changed.name = values.value(kName).simplified();
                        changed.piece = LabelKindsRepository::piece(values.value(kPiece)).value_or(PieceKind::Other);
                        changed.help = values.value(kHelp).trimmed();
                        changed.required = !values.value(kRequired).isEmpty();
                        if (changed.name.isEmpty())
                            return Error{ErrorKind::Invalid, tr("Give the piece a name."), kName};
                        std::vector<Requirement> pieces = m_pieces;
                        if (fresh)
                            pieces.push_back(changed);
                        else
                            pieces[static_cast<size_t>(at)] = changed;
                        return save(pieces, fresh ? static_cast<int>(pieces.size()) - 1 : at);
                    });
}

void RequirementsEditor::move(int rows)
{
    const int at = row();
    const int to = at + rows;
    if (at < 0 || to < 0 || to >= static_cast<int>(m_pieces.size()))
        return;
    std::vector<Requirement> pieces = m_pieces;
    std::swap(pieces[static_cast<size_t>(at)], pieces[static_cast<size_t>(to)]);
    (void)save(pieces, to);
}

void RequirementsEditor::leaveOut()
{
    const int at = row();
    if (at < 0)
        return;
    std::vector<Requirement> pieces = m_pieces;
    pieces.erase(pieces.begin() + at);
    (void)save(pieces, std::min(at, static_cast<int>(pieces.size()) - 1));
}

} // namespace pc
