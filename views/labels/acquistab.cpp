#include "views/labels/acquistab.h"

#include "models/labels/labelfilesrepository.h"
#include "models/settings/settingsrepository.h"
#include "views/common/columnscroll.h"
#include "views/common/fielditems.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/acquischart.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {

bool showsJury(Database &database)
{
    const auto viewpoint = SettingsRepository(database).value(setting::viewpoint);
    return viewpoint && *viewpoint == QLatin1StringView("university");
}

} // namespace

AcquisTab::AcquisTab(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(new AcquisModel(store, showsJury(store.database()), this)),
      m_table(new QTableView(this)), m_note(new ToneNote(Tone::Danger, this)), m_cell(mutedLabel({}, this)),
      m_evidence(new AutosaveLineEdit(this)), m_chart(new AcquisChart(this)), m_aims(plainLabel({}, this))
{
    build();
    connect(m_model, &AcquisModel::refused, m_note, &ToneNote::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_note->setText({});
        showEvidence();
    });
    connect(m_evidence, &AutosaveField::committed, this, [this](const QString &text) {
        if (m_model->setEvidence(m_table->currentIndex(), text))
            m_evidence->setSaved(text.trimmed());
        else
            m_evidence->setError(m_note->text());
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"acquis_answer") || changes.touches(u"acquis_grid") || changes.touches(u"label_file")
            || changes.touches(u"label_claim") || changes.touches(u"proposal"))
            refresh();
    });
}

void AcquisTab::build()
{
    m_table->setModel(m_model);
    m_table->setMinimumHeight(8 * m_table->verticalHeader()->defaultSectionSize());
    m_table->setAccessibleName(tr("Grid of acquis"));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_evidence->setName(tr("What shows it"));
    m_evidence->edit()->setPlaceholderText(tr("What shows it: a situation, a proof"));
    auto *right = new QVBoxLayout;
    right->addWidget(m_aims);
    right->addStretch();
    auto *below = new QHBoxLayout;
    below->addWidget(m_chart, 3);
    below->addLayout(right, 2);
    // In a low window it scrolls rather than make the window grow.
    auto *content = new QWidget;
    auto *area = new ColumnScroll(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    auto *column = new QVBoxLayout(content);
    column->addWidget(mutedLabel(tr("Type a digit from 0 to 3: it is kept, and the next criterion follows. Delete empties."), this));
    column->addWidget(m_table, 3);
    column->addWidget(m_note);
    column->addWidget(m_cell);
    column->addWidget(m_evidence);
    column->addLayout(below, 2);
}

void AcquisTab::setFile(LabelFileId file)
{
    if (file == m_file)
        return;
    commit();
    m_file = file;
    m_note->setText({});
    m_model->setFile(file);
    m_table->setCurrentIndex(m_model->index(m_model->criterion(0) ? 0 : 1, 1));
    showContent();
}

void AcquisTab::refresh()
{
    m_model->reload();
    showContent();
}

void AcquisTab::commit() { m_evidence->commit(); }

QString AcquisTab::unsaved() const
{
    return m_evidence->error().isEmpty() ? QString() : tr("What shows an acquis was not kept: %1").arg(m_evidence->error());
}

QString AcquisTab::refusal() const { return m_note->text(); }

void AcquisTab::showContent()
{
    m_chart->show({m_model->criteria(), m_model->answers(), m_model->means()});
    showEvidence();
    showAims();
}

void AcquisTab::showEvidence()
{
    const QModelIndex index = m_table->currentIndex();
    const AcquisCriterion *criterion = m_model->criterion(index.row());
    const auto rater = m_model->rater(index.column());
    m_evidence->setEnabled(criterion && rater && !m_store.isReadOnly());
    m_cell->setText(criterion && rater ? tr("%1, %2", "criterion, who").arg(criterion->name, AcquisWords::label(*rater))
                                       : tr("Choose a cell of the grid to say what shows a level."));
    const QString text = criterion && rater ? m_model->answer(index).evidence : QString();
    const QString cell = QStringLiteral("%1 %2 %3").arg(m_file.value).arg(index.row()).arg(index.column());
    if (m_evidence->property("cell").toString() == cell) {
        m_evidence->setSaved(text);
        return;
    }
    m_evidence->setProperty("cell", cell);
    m_evidence->load(text);
}

void AcquisTab::showAims()
{
    QStringList lines;
    const auto aims = m_file.isValid() ? LabelFilesRepository(m_store.database()).aims(m_file) : Result<QStringList>(QStringList());
    if (aims)
        lines = *aims;
    m_aims->setText(lines.isEmpty() ? tr("The action names no acquis it aims at.") : tr("Aimed at by the action:\n%1").arg(lines.join(u'\n')));
}

void AcquisTab::type(const QString &level)
{
    const QModelIndex index = m_table->currentIndex();
    if (!m_model->criterion(index.row()) || !m_model->rater(index.column()))
        return;
    m_note->setText({});
    const int column = index.column();
    const int row = index.row();
    if (!m_model->setData(index, level, Qt::EditRole) || level.isEmpty())
        return;
    for (int next = row + 1; next < m_model->rowCount(); ++next) {
        if (m_model->criterion(next)) {
            m_table->setCurrentIndex(m_model->index(next, column));
            return;
        }
    }
}

bool AcquisTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QWidget::eventFilter(watched, event);
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        type(QString::number(key.key() - Qt::Key_0));
        return true;
    }
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) {
        type({});
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_F2) {
        m_evidence->editor()->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
