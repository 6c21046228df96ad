#include "views/students/studentspage.h"

#include "models/contacts/closeddays.h"
#include "models/hours/hourfigures.h"
#include "models/students/studentsrepository.h"
#include "views/common/listfacets.h"
#include "views/common/plaintext.h"
#include "views/common/recordtable.h"
#include "views/students/bulkdialog.h"
#include "views/students/mergedialog.h"
#include "views/students/newstudentdialog.h"
#include "views/students/studentpane.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
const QString kTab = QStringLiteral("tab");
// Raised when columns are added.
constexpr int kLayoutVersion = 1;

void openAndForget(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

StudentsPage::StudentsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent)
{
    m_model = new StudentsModel(store, this);
    m_model->explain("hours", HourFiguresReader::definition(HourFigure::Entered, HourScope::Student));
    auto *table = new RecordTable(*m_model, tr("Table of students"), kLayoutVersion, this);
    m_pane = new StudentPane(store, dialogs, this);
    connect(m_pane, &StudentPane::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &StudentPane::recordRequested, this, &Page::recordRequested);
    makeStudentActions();
    recount();
    build({.model = m_model, .table = table, .pane = m_pane, .takesImport = true, .documentsOf = QStringLiteral("student")});
    // In a field of the pane Delete removes a letter.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(m_remove);
    enableActions();
}

void StudentsPage::makeStudentActions()
{
    m_new = makeAction("plus", tr("New student…"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    m_apply = makeAction("inbox", tr("Record a candidature…"), {}, true);
    m_merge = makeAction("arrows-left-right", tr("Merge…"), {}, true);
    m_change = makeAction("edit", tr("Change the selected students…"), {}, true);
    m_remove = makeAction("trash", tr("Remove the student"), QKeySequence(Qt::Key_Delete), true);
    connect(m_new, &QAction::triggered, this, &StudentsPage::newStudent);
    connect(m_apply, &QAction::triggered, this, [this] {
        if (currentId() != 0)
            Q_EMIT applicationRequested(currentId());
    });
    connect(m_merge, &QAction::triggered, this, &StudentsPage::mergeSelected);
    connect(m_change, &QAction::triggered, this, &StudentsPage::changeSelected);
    connect(m_remove, &QAction::triggered, this, &StudentsPage::removeSelected);
}

QString StudentsPage::title() const { return tr("Students"); }

QString StudentsPage::iconName() const { return u"school"_s; }

QString StudentsPage::searchHint() const { return tr("Find a student, a commune, a component…"); }

QList<QAction *> StudentsPage::toolbarActions() { return {m_new, m_apply, documentsAction(), importAction()}; }

QList<QAction *> StudentsPage::menuActions() const
{
    return {m_new, m_apply, nullptr, m_change, m_merge, nullptr, exportAction(), columnsAction()};
}

std::vector<Facet> StudentsPage::namedFacets() const
{
    std::vector<Facet> facets;
    for (const StudentFacet &described : StudentsList::facets()) {
        const QString key = QString::fromLatin1(described.column);
        // University is one for nearly all: "Filter" offers it.
        facets.push_back({.key = key, .label = StudentsList::title(described), .pinned = key != u"university"});
    }
    return facets;
}

std::vector<Facet> StudentsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<StudentsList>(namedFacets(), store().database(), filter, chosen);
}

void StudentsPage::setCampaign(qint64 campaign)
{
    m_model->setCampaign({campaign});
    RecordsPage::setCampaign(campaign);
    enableActions();
}

void StudentsPage::onRecordShown(qint64 id)
{
    m_pane->setStudent({id});
    enableActions();
}

// Each action says why it waits.
void StudentsPage::enableActions()
{
    const qsizetype selected = selectedIds().size();
    const QString closed = tr("The register is open for consultation: nothing can be changed.");
    const auto set = [&](QAction *action, bool enabled, const QString &why) {
        action->setEnabled(enabled && !store().isReadOnly());
        action->setToolTip(store().isReadOnly() ? closed : enabled ? action->text() : why);
    };
    const QString year = ClosedDays::reason(store().database(), campaign(), store().clock().today());
    set(m_apply, selected == 1 && year.isEmpty(), year.isEmpty() ? tr("Choose one student in the table.") : toolTipText(year));
    set(m_merge, selected == 2, tr("Choose two students in the table: two records of one person."));
    set(m_change, selected > 0, tr("Choose one or several students in the table."));
    set(m_remove, selected == 1, tr("Choose one student in the table."));
}

void StudentsPage::newStudent()
{
    if (store().isReadOnly())
        return;
    commit();
    auto *dialog = new NewStudentDialog(store(), this);
    connect(dialog, &NewStudentDialog::created, this, &RecordsPage::showRecord);
    connect(dialog, &NewStudentDialog::openRequested, this, &RecordsPage::showRecord);
    openAndForget(dialog);
}

void StudentsPage::mergeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 2 || store().isReadOnly())
        return;
    commit();
    // The older record keeps its place.
    auto *dialog = new MergeDialog(store(), {std::min(ids[0], ids[1])}, {std::max(ids[0], ids[1])}, this);
    connect(dialog, &MergeDialog::kept, this, &RecordsPage::showRecord);
    openAndForget(dialog);
}

void StudentsPage::changeSelected()
{
    std::vector<StudentId> students;
    for (const qint64 id : selectedIds())
        students.push_back({id});
    if (students.empty() || store().isReadOnly())
        return;
    commit();
    openAndForget(new BulkDialog(store(), students, this));
}

void StudentsPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 1 || store().isReadOnly())
        return;
    const StudentId id{ids.front()};
    const auto student = StudentsRepository(store().database()).find(id);
    if (!student || !*student)
        return;
    const Status status = store().transact(tr("Student %1 removed").arg((*student)->letterName()), [&](Transaction &transaction) {
        return StudentsRepository::remove(transaction, id);
    });
    if (!status)
        tell(status.error());
}

void StudentsPage::recount()
{
    const auto waiting = StudentsList(store().database())
                             .query()
                             .count({{}, {{u"eligible"_s, {StudentEligibility::word(StudentStanding::NoCommune),
                                                           StudentEligibility::word(StudentStanding::Unknown)}}}});
    m_counter = waiting ? static_cast<int>(*waiting) : -1;
    Q_EMIT counterChanged();
}

EmptyContent StudentsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No student yet."),
            .primaryText = store().isReadOnly() ? QString() : tr("New student…"),
            .secondaryText = store().isReadOnly() ? QString() : tr("Paste or import students…")};
}

void StudentsPage::onEmptySecondary() { Q_EMIT importRequested({}); }

QString StudentsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No student passes these filters.") : tr("No student for “%1”.").arg(search);
}

QString StudentsPage::selectedText(int count) const { return tr("%n student(s) selected", nullptr, count); }

void StudentsPage::refresh()
{
    m_pane->refresh();
    recount();
    RecordsPage::refresh();
}

void StudentsPage::commit() { m_pane->commit(); }

QVariantMap StudentsPage::saveState() const
{
    QVariantMap state = RecordsPage::saveState();
    state.insert(kTab, m_pane->currentTab());
    return state;
}

void StudentsPage::restoreState(const QVariantMap &state)
{
    m_pane->setCurrentTab(state.value(kTab).toInt());
    RecordsPage::restoreState(state);
}

} // namespace pc
